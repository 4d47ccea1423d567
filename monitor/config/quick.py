"""What a configuration registers, read without checking it: for commands that show the history and name policies.

Whatever is not as it should be is left to `load`, which says what is wrong.
"""

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from monitor.config.environment import expand
from monitor.model import Policy, PolicyKind


def tables(path: Path) -> dict[str, Any] | None:
    """What stands in a file; nothing without a file; None where it cannot be read: ask `load`."""
    try:
        return tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, RecursionError):
        return None


def policies(path: Path, environ: Mapping[str, str]) -> tuple[Policy, ...] | None:
    """The registered policies with what people see of them (no selectors); none without a file; None: ask `load`."""
    data = tables(path)
    if data is None or "judge" in data:  # what is decided about judging is part of a policy, and not for the quick
        return None
    read = expand({name: data.get(name, {}) for name in ("policy", "defaults")}, environ)
    registered: Any = read.data["policy"]
    shared: Any = read.data["defaults"]
    if read.problems or not all(isinstance(table, dict) for table in (registered, shared)):
        return None
    try:
        return tuple(_policy(name, {**_timed(shared, table), **table}) for name, table in registered.items())
    except (KeyError, TypeError, ValueError):
        return None


def _timed(shared: dict[str, Any], table: dict[str, Any]) -> dict[str, Any]:
    """The shared keys; a policy's own `every` or `cron` replaces either."""
    own = "every" in table or "cron" in table
    return {key: value for key, value in shared.items() if not (own and key in ("every", "cron"))}


def _policy(name: str, table: dict[str, Any]) -> Policy:
    tags = table.get("tags", ())
    policy = Policy(
        id=name,
        url=table["url"],
        name=table.get("name", ""),
        kind=PolicyKind(table.get("kind", "other").strip().lower()),
        language=table.get("language"),
        tags=(tags,) if isinstance(tags, str) else tuple(tags),
        schedule=table.get("cron") or table.get("every") or "1d",
        enabled=table.get("enabled", True),
    )
    if not all(isinstance(word, str) for word in (policy.url, policy.name, policy.schedule, *policy.tags)):
        raise TypeError("a text is something else")
    return policy
