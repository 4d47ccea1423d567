"""What is wrong with a table, in one line a mistake: the key, what is wrong, what would be right."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any

from pydantic import ValidationError

# What people write from habit with other tools, and what it is called here.
_OTHER_WORDS = {
    "schedule": "every",
    "interval": "every",
    "frequency": "every",
    "period": "every",
    "lang": "language",
    "locale": "language",
    "type": "kind",
    "category": "kind",
    "title": "name",
    "label": "name",
    "tag": "tags",
    "group": "tags",
    "link": "url",
    "href": "url",
    "uri": "url",
    "webhook": "url",
    "selector": "select",
    "css": "select",
    "xpath": "select",
    "exclude": "remove",
    "ignore": "remove",
    "min_level": "level",
    "severity": "level",
    "incidents": "only",
    "timezone": "zone",
    "tz": "zone",
    "time_zone": "zone",
    "weekday": "day",
    "at": "hour",
    "time": "hour",
    "digest": "when",
    "admin": "operator",
    "ping": "heartbeat",
    "respect_robots": "robots",
    "active": "enabled",
    "disabled": "enabled",
    "agent": "user_agent",
    "email": "contact",
    "allowlist": "allow",
    "max_bytes": "max_size",
    "database": "path",
    "db": "path",
    "muted": "mute",
    "silence": "mute",
    "judging": "judge",
    "rules": "judge",
    "policies": "policy",
    "channels": "channel",
    "alert": "channel",
    "notify": "channel",
    "default": "defaults",
    "crawler": "crawl",
    "storage": "store",
}
_TYPES = {
    "string_type": "a text in quotes",
    "string_sub_type": "a text in quotes",
    "bool_type": "true or false",
    "int_type": "a whole number",
    "int_from_float": "a whole number",
    "list_type": "a text or a list of texts",
    "dict_type": "a table",
    "model_type": "a table",
    "model_attributes_type": "a table",
    "is_instance_of": "a text in quotes",
}


def suggestion(word: str, known: Iterable[str]) -> str:
    """'did you mean "every"?', or what is known where nothing is near."""
    names = list(known)
    candidates = {name: name for name in names}
    candidates |= {other: name for other, name in _OTHER_WORDS.items() if name in names}
    near = get_close_matches(word.lower().replace("-", "_"), candidates, n=1, cutoff=0.65)
    return f'did you mean "{candidates[near[0]]}"?' if near else f"known: {', '.join(names)}"


@dataclass(frozen=True, slots=True)
class Mistake:
    """What is wrong at a place: the keys from the table down, a list's items counted from 1."""

    place: tuple[str, ...]
    message: str
    subtable: str = ""


def explain(error: ValidationError, known: Mapping[tuple[str, ...], Sequence[str]], secret: bool) -> list[Mistake]:
    """Every mistake in a table. `known` maps a subtable's place to its keys; `secret` quotes no url."""
    found: list[Any] = error.errors(include_url=False)
    if any(_is_dotted_id(item) for item in found):
        # The URL is not missing: it stands in the table that the dot in the id has opened.
        found = [item for item in found if item["type"] != "missing"]
    return [_explain(item, known, secret) for item in found]


def _is_dotted_id(found: Any) -> bool:
    return found["type"] == "extra_forbidden" and isinstance(found["input"], dict) and "url" in found["input"]


def _explain(found: Any, known: Mapping[tuple[str, ...], Sequence[str]], secret: bool) -> Mistake:
    place = tuple(str(part + 1) if isinstance(part, int) else part for part in found["loc"])
    place = tuple(part for part in place if part != "[key]")
    table = max((prefix for prefix in known if place[: len(prefix)] == prefix != place), key=len, default=())
    key = _key(found["loc"][len(table) :])
    message = _message(key, found, known.get(table, ()), secret)
    return Mistake(place=place, message=message, subtable=".".join(table))


def _message(key: str, found: Any, keys: Sequence[str], secret: bool) -> str:
    value, context = found["input"], found.get("ctx", {})
    shown = _Shown(value, secret and key == "url")
    match found["type"]:
        case "missing":
            return f'"{key}" is missing'
        case "extra_forbidden" if _is_dotted_id(found):
            return f'unknown table "{key}"; an id has no "." in it, write "-"'
        case "extra_forbidden":
            return f'unknown key "{key}"; {suggestion(key, keys)}'
        case "enum":
            options = [option.strip(" '") for option in context["expected"].replace(" or ", ", ").split(",")]
            return f"{key} {shown.text} is not known; {suggestion(str(value), options)}"
        case "value_error":
            return f"{key} {context['error']}"
        case "greater_than_equal" | "less_than_equal":
            bound = f"at least {context['ge']}" if "ge" in context else f"at most {context['le']}"
            return f"{key} must be {bound}, not {shown.text}"
        case kind if kind in _TYPES:
            return f"{key} must be {_TYPES[kind]}, not {shown.described}"
    message = str(found["msg"])
    return f"{key} is wrong: {message[:1].lower()}{message[1:]}"


def _key(place: tuple[int | str, ...]) -> str:
    """The key as written, with a list's item counted from 1: `tags[2]`."""
    written = (part for part in place if part != "[key]")  # so pydantic calls a mistake in the key itself
    return "".join(f"[{part + 1}]" if isinstance(part, int) else f".{part}" for part in written).lstrip(".")


class _Shown:
    """A value as a message may show it."""

    def __init__(self, value: object, secret: bool) -> None:
        self.text = "that" if secret else _quoted(value)
        self.described = _named(value) if secret or isinstance(value, dict | list) else f"{_named(value)} ({self.text})"


def _quoted(value: object) -> str:
    match value:
        case bool():
            return "true" if value else "false"
        case str():
            return f'"{value}"' if len(value) <= 60 else f'"{value[:57]}…"'
    return str(value)


def _named(value: object) -> str:
    names: tuple[tuple[Callable[[object], bool], str], ...] = (
        (lambda v: isinstance(v, bool), "true or false"),
        (lambda v: isinstance(v, str), "a text"),
        (lambda v: isinstance(v, int | float), "a number"),
        (lambda v: isinstance(v, list), "a list"),
        (lambda v: isinstance(v, dict), "a table"),
    )
    return next((name for test, name in names if test(value)), "a date or time")
