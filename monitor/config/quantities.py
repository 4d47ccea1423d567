"""Durations and sizes as people write them: "30s", "16MB"."""

import re

_DURATION = re.compile(r"(\d{1,7}(?:\.\d{1,3})?) ?([a-z]{1,3})")
_SECONDS = {"ms": 0.001, "s": 1, "m": 60, "h": 3600}
_SIZE = re.compile(r"(\d{1,9}(?:\.\d{1,3})?) ?([a-z]{1,3})")
_BYTES = {"b": 1, "kb": 10**3, "mb": 10**6, "gb": 10**9, "kib": 2**10, "mib": 2**20, "gib": 2**30}


def seconds(written: str) -> float:
    """The seconds in "500ms", "30s", "2m" or "1h"; ValueError says what would be right."""
    match = _DURATION.fullmatch(written.strip().lower())
    if match is None or match[2] not in _SECONDS:
        raise ValueError(f'"{written}" is no duration; write it like "500ms", "30s" or "2m"')
    return float(match[1]) * _SECONDS[match[2]]


def size(written: str) -> int:
    """The bytes in "800kB", "16MB" or "4MiB"; ValueError says what would be right."""
    match = _SIZE.fullmatch(written.strip().lower())
    if match is None or match[2] not in _BYTES:
        raise ValueError(f'"{written}" is no size; write it like "800kB", "16MB" or "4MiB"')
    return int(float(match[1]) * _BYTES[match[2]])
