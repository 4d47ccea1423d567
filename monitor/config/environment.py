"""`${NAME}` and `${NAME:-default}` in the text values of a configuration, and keeping what they bring secret."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

# "$$" stands for one dollar sign before a brace, so that a literal "${" can be written.
_PLACE = re.compile(r"\$(\$(?=\{)|\{([A-Za-z_][A-Za-z0-9_]{0,127})(?::-([^}]{0,4096}))?\}|\{)")
# Shorter values ("1d", "en") are no secrets, and blotting them out would make messages unreadable.
_SHORTEST_SECRET = 5


@dataclass(frozen=True, slots=True)
class Expanded:
    """Data with every placeholder replaced; `problems` as (place, message), `secrets` what the environment gave."""

    data: dict[str, object]
    problems: tuple[tuple[tuple[str, ...], str], ...]
    secrets: tuple[str, ...]


def expand(data: Mapping[str, object], environ: Mapping[str, str]) -> Expanded:
    """The data with placeholders in text values replaced from `environ`; keys are left alone."""
    problems: list[tuple[tuple[str, ...], str]] = []
    secrets: set[str] = set()

    def text(value: str, place: tuple[str, ...]) -> str:
        def replacement(match: re.Match[str]) -> str:
            name, default = match[2], match[3]
            if match[1] == "$":
                return "$"
            if name is None:
                problems.append((place, 'has "${" without a name and "}"; write $${ for a plain ${'))
                return match[0]
            if environ.get(name):
                secrets.add(environ[name])
                return environ[name]
            if default is not None:
                return default
            state = "empty" if name in environ else "not set"
            problems.append(
                (place, f"needs ${{{name}}}, which is {state} in the environment; set it or write ${{{name}:-default}}")
            )
            return match[0]

        return _PLACE.sub(replacement, value)

    expanded = {key: _walk(value, (key,), text) for key, value in data.items()}
    kept = sorted((s for s in secrets if len(s) >= _SHORTEST_SECRET), key=len, reverse=True)
    return Expanded(data=expanded, problems=tuple(problems), secrets=tuple(kept))


def scrub(text: str, secrets: Sequence[str]) -> str:
    """The text with every secret blotted out, also as Python writes it in a message: "not 'pa\\'ss'"."""
    for secret in secrets:
        for written in (secret, repr(secret)[1:-1], repr(f"\"'{secret}")[4:-1]):
            text = text.replace(written, "***")
    return text


def _walk(value: object, place: tuple[str, ...], text: Callable[[str, tuple[str, ...]], str]) -> object:
    match value:
        case str():
            return text(value, place)
        case dict():
            return {key: _walk(inner, (*place, str(key)), text) for key, inner in value.items()}
        case list():
            return [_walk(inner, (*place, str(number)), text) for number, inner in enumerate(value, 1)]
    return value
