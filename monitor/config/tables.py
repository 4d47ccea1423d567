"""The tables of a configuration file as pydantic models: what may stand in them, of what type, and what it means.

Descriptions go into docs/config.schema.json, where editors find them.
"""

import ipaddress
import re
from collections.abc import Callable
from difflib import get_close_matches
from typing import Annotated
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, WithJsonSchema

from monitor.config import languages, quantities
from monitor.config.problems import suggestion
from monitor.config.selectors import check_selector
from monitor.config.settings import DEFAULT_STORE
from monitor.model import ChangeKind, Level, Only, PolicyKind, When
from monitor.schedule import parse

_HOST = re.compile(r"(?:\*\.)?(?!-)[a-z0-9_-]{1,63}(?:\.[a-z0-9_-]{1,63}){0,20}\.?", re.IGNORECASE)
_SETTING = re.compile(r"[A-Z][A-Z0-9_]*")
LEVELS = {level.name.lower(): int(level) for level in Level if level is not Level.NONE}


def _url(value: str) -> str:
    if re.search(r"[\s\x00-\x1f\x7f]", value):
        raise ValueError("has blanks or control characters in it")
    try:
        parts = urlsplit(value)
        host, _ = parts.hostname, parts.port
    except ValueError as error:
        raise ValueError(f"is no URL: {error}") from error
    if parts.scheme not in ("http", "https"):
        scheme = f'"{parts.scheme}:"' if parts.scheme and parts.netloc else "no scheme"
        raise ValueError(f"has {scheme}; it must begin with https:// or http://")
    if not host:
        raise ValueError("names no host")
    if parts.username is not None or parts.password is not None:
        raise ValueError("has a user name or password in it, which would be stored and shown; take it out")
    if len(value) > 2000:
        raise ValueError("is longer than 2000 characters")
    return value


def _channel_url(value: str) -> str:
    if not re.match(r"[A-Za-z][A-Za-z0-9+.-]*://?", value):
        raise ValueError('is no Apprise URL such as "mailtos://user:password@example.com" or "slack://…"')
    return value


def _lowered(value: object) -> object:
    return value.strip().lower() if isinstance(value, str) else value


def _interval(value: str) -> str:
    if parse(value).cron is not None:
        raise ValueError(f'"{value}" is a cron expression; write it as "cron" instead')
    return value


def _cron(value: str) -> str:
    if parse(value).cron is None:
        raise ValueError(f'"{value}" is an interval; write it as "every" instead')
    return value


def _level(value: object) -> object:
    if isinstance(value, str):
        word = value.strip().lower()
        number = LEVELS.get(word, int(word) if re.fullmatch(r"\d", word) else None)
        if number is None:
            raise ValueError(f'"{value}" is no level; use 1 to 5 or one of {", ".join(LEVELS)}')
        value = number
    if isinstance(value, int) and not isinstance(value, bool) and value not in LEVELS.values():
        raise ValueError(f"{value} is no level; use 1 to 5 or one of {', '.join(LEVELS)}")
    return value


def _change_kind(value: object) -> object:
    word = value.strip().lower().replace("-", "_") if isinstance(value, str) else value
    if word not in list(ChangeKind):
        raise ValueError(f"is no kind of change; {suggestion(str(word), [str(kind) for kind in ChangeKind])}")
    return ChangeKind(str(word))


def _rule(value: str) -> str:
    # A tenth of a second to load, so only where a rule is named.
    from monitor.judge import RULES

    known = [rule.id for rule in RULES]
    if value not in known:
        near = suggestion(value, known)
        hint = near if near.startswith("did you mean") else "docs/judging.md lists them"
        raise ValueError(f'"{value}" is no rule of judging; {hint}')
    return value


def _weekday(value: object) -> object:
    days = list(WEEKDAYS)
    if isinstance(value, str):
        word = value.strip().lower()
        near = next((day for day in days if len(word) >= 2 and day.startswith(word)), None)
        if near is None:
            raise ValueError(f'"{value}" is no day of the week; {suggestion(word, days)}')
        return near
    return value


def _zone(value: str) -> str:
    try:
        ZoneInfo(value)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        names = {name.lower(): name for name in available_timezones()}
        near = get_close_matches(value.lower(), names, n=1, cutoff=0.6)
        hint = f'did you mean "{names[near[0]]}"?' if near else 'write it like "Europe/Stockholm"'
        raise ValueError(f'"{value}" is no time zone; {hint}') from error
    return value


def _listed(value: object) -> object:
    """A single text where a list of texts may stand."""
    return [value] if isinstance(value, str) else value


def _host(value: str) -> str:
    if "://" in value or ("/" in value and not _is_network(value)):
        raise ValueError(
            f'"{value}" is no host or network; write the host alone, like "intranet.example" or "10.0.0.0/8"'
        )
    if re.search(r"^[^:]+:\d{1,5}$", value):
        raise ValueError(f'"{value}" names a port; write the host alone, every port of it is allowed')
    if not (_is_network(value.strip("[]")) or _HOST.fullmatch(value)):
        raise ValueError(f'"{value}" is no host, "*.suffix", address or network such as "10.0.0.0/8"')
    return value


def _is_network(value: str) -> bool:
    try:
        ipaddress.ip_network(value, strict=False)
    except ValueError:
        return False
    return True


def _between(read: Callable[[str], float], low: str, high: str) -> Callable[[str], str]:
    def check(value: str) -> str:
        if not read(low) <= read(value) <= read(high):
            raise ValueError(f'"{value}" is out of range; it must lie between "{low}" and "{high}"')
        return value

    return check


def _nonblank(value: str) -> str:
    if not value.strip():
        raise ValueError("is empty")
    return value


def _plain(value: str) -> str:
    if re.search(r"[\x00-\x1f\x7f]", value):
        raise ValueError("has control characters in it")
    return value


def _schema(pattern: str, *examples: str) -> WithJsonSchema:
    # Placeholders are expanded after the file is parsed, so an editor must let them stand.
    return WithJsonSchema({"type": "string", "pattern": rf"{pattern}|\$\{{", "examples": list(examples)})


_LEVEL_SCHEMA = {"anyOf": [{"type": "integer", "minimum": 1, "maximum": 5}, {"enum": list(LEVELS)}]}
_CHANGE_KIND_SCHEMA = {"enum": [str(kind) for kind in ChangeKind]}
_LEVELS_SCHEMA = {"type": "object", "propertyNames": _CHANGE_KIND_SCHEMA, "additionalProperties": _LEVEL_SCHEMA}
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_KIND_SCHEMA = {"type": "string", "enum": [str(kind) for kind in PolicyKind]}
_TEXTS_SCHEMA = {
    "anyOf": [{"type": "string", "minLength": 1}, {"type": "array", "items": {"type": "string", "minLength": 1}}]
}

Line = Annotated[
    str, AfterValidator(_nonblank), AfterValidator(_plain), WithJsonSchema({"type": "string", "minLength": 1})
]
TemplateText = Annotated[str, AfterValidator(_nonblank), WithJsonSchema({"type": "string", "minLength": 1})]
Url = Annotated[str, AfterValidator(_url), _schema("^https?://", "https://example.com/privacy")]
ChannelUrl = Annotated[str, AfterValidator(_channel_url), WithJsonSchema({"type": "string", "minLength": 1})]
HeartbeatUrl = Annotated[str, AfterValidator(_url), WithJsonSchema({"type": "string", "minLength": 1})]
Kind = Annotated[PolicyKind, Field(strict=False), BeforeValidator(_lowered), WithJsonSchema(_KIND_SCHEMA)]
LanguageCode = Annotated[str, AfterValidator(languages.language), _schema("^[A-Za-z]{2}$", "en", "sv", "de")]
Interval = Annotated[str, AfterValidator(_interval), _schema("^([0-9]{1,6} ?[mhdw]|auto)$", "1d", "12h", "1w", "auto")]
Cron = Annotated[str, AfterValidator(_cron), _schema(r"^(@[a-z]+|\S+( +\S+){4})$", "0 6 * * 1")]
LevelNumber = Annotated[int, BeforeValidator(_level), WithJsonSchema(_LEVEL_SCHEMA)]
AChangeKind = Annotated[ChangeKind, Field(strict=False), BeforeValidator(_change_kind)]
Kinds = Annotated[
    list[AChangeKind],
    BeforeValidator(_listed),
    WithJsonSchema({"anyOf": [_CHANGE_KIND_SCHEMA, {"type": "array", "items": _CHANGE_KIND_SCHEMA}]}),
]
OnlyWord = Annotated[Only, Field(strict=False), BeforeValidator(_lowered), WithJsonSchema({"enum": list(Only)})]
WhenWord = Annotated[When, Field(strict=False), BeforeValidator(_lowered), WithJsonSchema({"enum": list(When)})]
Weekday = Annotated[str, BeforeValidator(_weekday), WithJsonSchema({"enum": list(WEEKDAYS)})]
Zone = Annotated[
    str, AfterValidator(_zone), WithJsonSchema({"type": "string", "examples": ["UTC", "Europe/Stockholm"]})
]
Texts = Annotated[list[Line], BeforeValidator(_listed), WithJsonSchema(_TEXTS_SCHEMA)]
Selectors = Annotated[
    list[Annotated[Line, AfterValidator(check_selector)]], BeforeValidator(_listed), WithJsonSchema(_TEXTS_SCHEMA)
]
Levels = Annotated[dict[AChangeKind, LevelNumber], WithJsonSchema(_LEVELS_SCHEMA)]
Rules = Annotated[list[Annotated[Line, AfterValidator(_rule)]], BeforeValidator(_listed), WithJsonSchema(_TEXTS_SCHEMA)]
Hosts = Annotated[list[Annotated[str, AfterValidator(_host)]], BeforeValidator(_listed), WithJsonSchema(_TEXTS_SCHEMA)]
Timeout = Annotated[
    str, AfterValidator(_between(quantities.seconds, "1s", "10m")), _schema("^[0-9.]+ ?(ms|s|m|h)$", "30s")
]
Delay = Annotated[
    str, AfterValidator(_between(quantities.seconds, "0s", "10m")), _schema("^[0-9.]+ ?(ms|s|m|h)$", "1s", "500ms")
]
Size = Annotated[
    str, AfterValidator(_between(quantities.size, "1kB", "1GB")), _schema("^[0-9.]+ ?([kKMG]i?)?B$", "16MB")
]


class _Table(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)


class ExpectTable(_Table):
    """What a page must show to be taken for the policy; a page that does not is held back as suspect."""

    min_words: Annotated[int, Field(ge=1, le=1_000_000)] | None = Field(
        default=None, description="At least so many words."
    )
    contains: Texts = Field(default=[], description="Words that must stand in the text, in any case.")
    language: LanguageCode | None = Field(default=None, description="The language the text must be in (ISO 639-1).")


class DefaultsTable(_Table):
    """Keys for every policy that does not set them itself."""

    kind: Kind = Field(
        default=PolicyKind.OTHER, description="What sort of document this is; it decides which rules of judging apply."
    )
    language: LanguageCode | None = Field(
        default=None, description="The language the policy is written in (ISO 639-1); a page in another is held back."
    )
    tags: Texts = Field(default=[], description='Words to group policies by; channels choose by them ("policies").')
    every: Interval | None = Field(
        default=None,
        description='How often to check: "30m", "12h", "1d" (the default), "1w", or "auto": by how often it changes.',
    )
    cron: Cron | None = Field(
        default=None, description='When to check, as a cron expression of five fields, instead of "every".'
    )
    select: Selectors = Field(
        default=[],
        description="Where the text is, as CSS selectors or XPaths; found without any where this is not set.",
    )
    remove: Selectors = Field(default=[], description="What to leave out of the text, as CSS selectors or XPaths.")
    section: Line | None = Field(default=None, description="Read only what stands under the heading of these words.")
    robots: bool = Field(default=True, description="Whether to obey the site's robots.txt.")
    enabled: bool = Field(default=True, description="Whether to check the policy at all.")
    expect: ExpectTable = Field(default=ExpectTable(), description="What a page must show to be taken for the policy.")


class PolicyTable(DefaultsTable):
    """A document to watch."""

    url: Url = Field(description="Where the policy is published: http or https, no user name or password.")
    name: Line | None = Field(default=None, description='What people call it: "Acme – Privacy policy".')


class ChannelTable(_Table):
    """Where alerts go."""

    url: ChannelUrl = Field(
        description="An Apprise URL (https://appriseit.com/services/); keep secrets in the environment: ${NAME}."
    )
    level: LevelNumber = Field(
        default=2, description="The lowest level told here: 1 cosmetic, 2 info, 3 notable, 4 high, 5 urgent."
    )
    kinds: Kinds = Field(default=[], description="Which kinds of change are told here; all where not set.")
    policies: Texts = Field(
        default=[], description="Which policies are told here: globs of ids, or tags; all where not set."
    )
    tags: Texts = Field(default=[], description="Only policies with one of these tags; all where not set.")
    only: OnlyWord = Field(
        default=Only.CHANGES,
        description="What is told here: changes, incidents (a policy stops being readable, or is back), or both.",
    )
    when: WhenWord = Field(
        default=When.NOW, description="Whether to tell at once, or gathered into a digest a day or a week."
    )
    hour: Annotated[int, Field(ge=0, le=23)] = Field(default=8, description="The hour a digest goes out, 0 to 23.")
    day: Weekday = Field(default="monday", description="The day a weekly digest goes out.")
    zone: Zone = Field(default="UTC", description='The time zone of "hour" and "day".')
    operator: bool = Field(
        default=False,
        description="Whether to be told of runs that fail, alerts that were given up, and every incident.",
    )
    remind: Annotated[int, Field(ge=0, le=365)] = Field(
        default=7,
        description="How many days before an announced change takes effect to be told of it again; 0: not at all.",
    )


class HeartbeatTable(_Table):
    """What is called after each good run, for a service that raises the alarm when it is not."""

    url: HeartbeatUrl | None = Field(default=None, description="Asked for (GET) after each run without a fault.")
    timeout: Timeout = Field(default="10s", description="How long it may take.")


class TemplateTable(_Table):
    """An organisation's own words for messages, as Jinja templates."""

    subject: TemplateText | None = Field(default=None, description="The one line, as a template.")
    text: Line | None = Field(default=None, description="A file with the template of the text, beside this file.")
    html: Line | None = Field(
        default=None, description="A file with the template of a mail's HTML part, beside this file."
    )


class MessageTable(TemplateTable):
    """An organisation's own words for messages: for every medium, and for single ones."""

    mail: TemplateTable = Field(default=TemplateTable(), description="The same for mail.")
    webhook: TemplateTable = Field(default=TemplateTable(), description="The same for webhooks.")
    slack: TemplateTable = Field(default=TemplateTable(), description="The same for Slack.")
    discord: TemplateTable = Field(default=TemplateTable(), description="The same for Discord.")
    teams: TemplateTable = Field(default=TemplateTable(), description="The same for Teams.")
    telegram: TemplateTable = Field(default=TemplateTable(), description="The same for Telegram.")
    matrix: TemplateTable = Field(default=TemplateTable(), description="The same for Matrix.")
    ntfy: TemplateTable = Field(default=TemplateTable(), description="The same for ntfy.")


class JudgingTable(_Table):
    """What is decided otherwise about judging changes."""

    mute: Rules = Field(default=[], description="Rules that stay silent, by the ids in docs/judging.md.")
    levels: Levels = Field(
        default={}, description='The level of a kind of change: { retention = "urgent", contact = "cosmetic" }.'
    )


class JudgeTable(JudgingTable):
    """What is decided otherwise about judging changes: for every policy, for those with a tag, for one."""

    policy: dict[str, JudgingTable] = Field(default={}, description="The same for one policy, by its id.")
    tag: dict[str, JudgingTable] = Field(default={}, description="The same for the policies that have a tag.")


class CrawlTable(_Table):
    """How pages are fetched."""

    user_agent: Line | None = Field(
        default=None, description="What the program calls itself; the contact is added to it."
    )
    contact: Line | None = Field(default=None, description="An e-mail address or URL where site owners reach you.")
    allow: Hosts = Field(
        default=[], description='Hosts, "*.suffix", addresses or networks to fetch from although they are not public.'
    )
    timeout: Timeout = Field(default="30s", description="How long a page may take.")
    max_size: Size = Field(default="16MB", description="How large a page may be.")
    delay: Delay = Field(default="1s", description="The pause between two requests to one site.")
    concurrency: Annotated[int, Field(ge=1, le=1000)] = Field(
        default=128, description="How many sites are asked at once."
    )


class StoreTable(_Table):
    """Where the history is kept."""

    path: Line = Field(default=DEFAULT_STORE, description="The SQLite file, relative to this file.")


def check_setting(name: str) -> str | None:
    """What is wrong with the name of a Scrapy setting, or None."""
    if _SETTING.fullmatch(name):
        return None
    return f'setting names are upper case; did you mean "{name.upper()}"?'


TABLES: dict[str, type[_Table] | None] = {
    "policy": PolicyTable,
    "channel": ChannelTable,
    "defaults": DefaultsTable,
    "judge": JudgeTable,
    "crawl": CrawlTable,
    "scrapy": None,
    "store": StoreTable,
    "heartbeat": HeartbeatTable,
    "message": MessageTable,
}
"""The tables a file may have; `policy` and `channel` hold one table an id, `scrapy` any setting."""

NAMED = ("policy", "channel")
ID_PATTERN = "^[A-Za-z0-9][A-Za-z0-9_-]{0,79}$"
