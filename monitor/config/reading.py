"""A configuration file's bytes ─▶ Config, or every mistake in it at once."""

import re
import tomllib
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from pydantic import BaseModel, ValidationError

from monitor import __version__
from monitor.config import quantities
from monitor.config.environment import expand, scrub
from monitor.config.problems import explain, suggestion
from monitor.config.settings import Config, Crawl, Heartbeat
from monitor.config.tables import (
    ID_PATTERN,
    NAMED,
    TABLES,
    WEEKDAYS,
    ChannelTable,
    CrawlTable,
    DefaultsTable,
    HeartbeatTable,
    JudgeTable,
    JudgingTable,
    MessageTable,
    PolicyTable,
    StoreTable,
    TemplateTable,
    check_setting,
)
from monitor.errors import ConfigError
from monitor.model import ChangeKind, Channel, Expect, Level, Overrides, Policy

if TYPE_CHECKING:
    from monitor.formats.templates import Templates

_LARGEST = 16_000_000
_SELF = f"policy-monitor/{__version__}"
AnyTable = TypeVar("AnyTable", bound=BaseModel)


def load(path: Path, environ: Mapping[str, str], text: str | None = None) -> Config:
    """The configuration in a TOML file, placeholders filled from `environ`; `text` is what the file would hold.

    Raises ConfigError with one line a mistake, all of them, each naming file, table and key.
    """
    found = look_over(path, environ, text)
    if found.problems:
        raise ConfigError(*found.problems)
    return found.config


@dataclass(frozen=True, slots=True)
class Perused:
    """What a file says, mistakes and all: `config` holds what is right in it."""

    config: Config
    problems: tuple[str, ...]


def look_over(path: Path, environ: Mapping[str, str], text: str | None = None) -> Perused:
    """What a TOML file says, with its mistakes; ConfigError only where it is no TOML at all."""
    reading = _Reading(path=path, environ=environ, data=_parse(path, source(path) if text is None else text))
    config = reading.config()
    return Perused(config, tuple(scrub(problem, reading.secrets) for problem in reading.problems))


def source(path: Path) -> str:
    """The file's text, line ends and all, without a byte order mark; ConfigError where it is none."""
    return _decode(path, _bytes(path))


def _bytes(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            data = file.read(_LARGEST + 1)
    except FileNotFoundError as error:
        raise ConfigError(
            f"{path} does not exist; name another file with --config, or make one with policy-monitor add URL"
        ) from error
    except IsADirectoryError as error:
        raise ConfigError(f"{path} is a folder; name the file in it with --config") from error
    except OSError as error:
        reason = (error.strerror or "input/output error").lower()
        raise ConfigError(f"{path} cannot be read: {reason}; check its permissions") from error
    if len(data) > _LARGEST:
        raise ConfigError(f"{path} is larger than {_LARGEST // 1_000_000} MB; is it the right file?")
    return data


def _decode(path: Path, data: bytes) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise ConfigError(
            f"{path}, line {line}: no UTF-8 (byte 0x{data[error.start]:02x}); save the file as UTF-8"
        ) from error


def _parse(path: Path, text: str) -> dict[str, object]:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        match = re.fullmatch(r"(.*) \(at (?:line (\d+), column (\d+)|(end of document))\)", str(error), re.DOTALL)
        if match is None:
            raise ConfigError(f"{path}: no TOML: {error}") from error
        place = f"line {match[2]}, column {match[3]}" if match[2] else "at its end"
        reason = match[1][:1].lower() + match[1][1:]
        raise ConfigError(f"{path}, {place}: no TOML: {reason}") from error
    except RecursionError as error:
        raise ConfigError(f"{path}: no TOML: lists or tables are nested too deep") from error


@dataclass
class _Reading:
    """One file being read: its mistakes gather in `problems`."""

    path: Path
    environ: Mapping[str, str]
    data: Mapping[str, object]
    problems: list[str] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
    secrets: tuple[str, ...] = ()
    unfilled: set[tuple[str, ...]] = field(default_factory=set)

    def config(self) -> Config:
        """The configuration; where there are problems, only what is right in it."""
        expanded = expand(self.data, self.environ)
        self.data, self.secrets = expanded.data, expanded.secrets
        self._placeholders(expanded.problems)
        for name in (name for name in self.data if name not in TABLES):
            what = f"unknown table [{name}]" if isinstance(self.data[name], dict) else f'unknown key "{name}"'
            self._problem("", f"{what}; {suggestion(name, TABLES)}")
        defaults = self._table("defaults", DefaultsTable, self.data.get("defaults", {})) or DefaultsTable()
        judge = self._judge()
        policies = self._policies(defaults, judge)
        channels = self._channels()
        store = self._table("store", StoreTable, self.data.get("store", {})) or StoreTable()
        crawl = self._table("crawl", CrawlTable, self.data.get("crawl", {})) or CrawlTable()
        heartbeat = self._table("heartbeat", HeartbeatTable, self.data.get("heartbeat", {})) or HeartbeatTable()
        message = self._table("message", MessageTable, self.data.get("message", {})) or MessageTable()
        templates = self._templates(message) if "message" in self.data else {}
        scrapy = self._scrapy()
        self._twins(policies)
        if not policies and not self.problems:
            self.warnings.append(f"{self.path}: no policy is registered; add one with policy-monitor add URL")
        return Config(
            path=self.path,
            policies=policies,
            channels=tuple(channel for channel in channels if ("channel", channel.id, "url") not in self.unfilled),
            crawl=_crawl(crawl),
            store=self.path.parent / Path(store.path).expanduser(),
            heartbeat=_heartbeat(heartbeat),
            templates=templates,
            message=message.model_dump(exclude_defaults=True),
            scrapy={name: value for name, value in scrapy.items() if ("scrapy", name) not in self.unfilled},
            rules=_overrides(judge),
            warnings=tuple(scrub(warning, self.secrets) for warning in self.warnings),
            secrets=self.secrets,
        )

    def _problem(self, table: str, message: str) -> None:
        self.problems.append(f"{self.path}, {table}: {message}" if table else f"{self.path}: {message}")

    def _placeholders(self, problems: tuple[tuple[tuple[str, ...], str], ...]) -> None:
        for place, message in problems:
            self.unfilled.add(place)
            depth = 2 if place[0] in NAMED else 1
            table, key = ".".join(place[:depth]), ".".join(place[depth:])
            self._problem(table, f"{key} {message}" if key else message)

    def _table(self, name: str, model: type[AnyTable], data: object) -> AnyTable | None:
        if not isinstance(data, dict):
            self._problem("", f'"{name}" must be a table: [{name}]')
            return None
        known: dict[tuple[str, ...], tuple[str, ...]] = {(): tuple(model.model_fields)}
        known |= {(name,): tuple(inner.model_fields) for name, inner in _subtables(model).items()}
        if model is JudgeTable:
            known |= {place: tuple(JudgingTable.model_fields) for place in _scopes(data)}
        try:
            return model.model_validate(data)
        except ValidationError as error:
            for mistake in explain(error, known, secret=model in (ChannelTable, HeartbeatTable)):
                # A placeholder that could not be filled has been reported; what it leaves behind is no second mistake.
                if (*name.split("."), *mistake.place) not in self.unfilled:
                    self._problem(f"{name}.{mistake.subtable}".rstrip("."), mistake.message)
            return None

    def _named(self, family: str, model: type[AnyTable]) -> dict[str, AnyTable]:
        """The good tables of [policy.*] or [channel.*] by id."""
        tables = self.data.get(family, {})
        if not isinstance(tables, dict):
            self._problem("", f'"{family}" must hold tables: [{family}.<id>]')
            return {}
        found: dict[str, AnyTable] = {}
        for name, data in tables.items():
            if not isinstance(data, dict):
                self._problem(family, f'"{name}" stands outside any {family}; write it under [{family}.<id>]')
                continue
            if not re.fullmatch(ID_PATTERN, name):
                self._problem(family, f'"{name}" is no id; use letters, digits, "-" and "_" only')
                continue
            table = self._table(f"{family}.{name}", model, data)
            if table is not None:
                found[name] = table
        return found

    def _judge(self) -> JudgeTable:
        """The rules of judging; those of a policy or tag that nobody has are a mistake."""
        judge = self._table("judge", JudgeTable, self.data.get("judge", {})) or JudgeTable()
        known = {"policy": [place.partition(".")[2] for place, _ in self._raw("policy")], "tag": sorted(self._tags())}
        for scope, what in (("policy", "id"), ("tag", "tag")):
            for name in getattr(judge, scope):
                if name not in known[scope]:
                    hint = suggestion(name, known[scope][:12]) if known[scope] else "there is none"
                    self._problem(f"judge.{scope}.{name}", f"no policy has that {what}; {hint}")
        return judge

    def _policies(self, defaults: DefaultsTable, judge: JudgeTable) -> tuple[Policy, ...]:
        for place, table in [*self._raw("policy"), ("defaults", self.data.get("defaults"))]:
            if isinstance(table, dict) and {"every", "cron"} <= table.keys():
                self._problem(place, 'has both "every" and "cron"; keep one')
        return tuple(
            _policy(name, table, defaults, judge) for name, table in self._named("policy", PolicyTable).items()
        )

    def _channels(self) -> tuple[Channel, ...]:
        channels = tuple(_channel(name, table) for name, table in self._named("channel", ChannelTable).items())
        ids = [place.partition(".")[2] for place, _ in self._raw("policy")]
        tags = sorted(self._tags())
        for channel in channels:
            for pattern in channel.policies:
                if not any(fnmatchcase(name, pattern) for name in ids) and pattern not in tags:
                    hint = suggestion(pattern, [*ids, *tags][:12]) if ids else "no policy is registered"
                    self._problem(f"channel.{channel.id}", f'policies: "{pattern}" fits no policy\'s id or tag; {hint}')
            for tag in channel.tags:
                if tag not in tags:
                    self._problem(
                        f"channel.{channel.id}", f'tags: no policy has the tag "{tag}"; {_tag_hint(tag, tags)}'
                    )
        return channels

    def _raw(self, family: str) -> list[tuple[str, object]]:
        tables = self.data.get(family)
        return [(f"{family}.{name}", table) for name, table in tables.items()] if isinstance(tables, dict) else []

    def _tags(self) -> set[str]:
        """Every tag written anywhere, also in tables with mistakes, so that one mistake does not cause another."""
        tables = [table for _, table in self._raw("policy")] + [self.data.get("defaults")]
        written = [table.get("tags") for table in tables if isinstance(table, dict)]
        lists = [[tags] if isinstance(tags, str) else tags for tags in written if isinstance(tags, str | list)]
        return {tag for tags in lists for tag in tags if isinstance(tag, str)}

    def _templates(self, message: MessageTable) -> "Templates":
        """The templates of [message], each tried on what an alert could say."""
        # Loaded only where there are any: most configurations have none.
        from monitor.formats.dialects import Medium
        from monitor.formats.sample import samples
        from monitor.formats.templates import Template
        from monitor.formats.templates import check as check_template

        tables: dict[Medium | None, TemplateTable] = {None: message}
        tables |= {Medium(name): getattr(message, name) for name in _subtables(MessageTable)}
        found: dict[Medium | None, Template] = {}
        for medium, table in tables.items():
            place = "message" if medium is None else f"message.{medium}"
            template = Template(
                subject=table.subject,
                text=self._template_file(place, "text", table.text),
                html=self._template_file(place, "html", table.html),
            )
            if template == Template():
                continue
            found[medium] = template
            for key, problem in check_template(template, medium, samples()):
                self._problem(place, f"{key}: the template fails, {problem}; docs/alerts.md says what it is given")
        return found

    def _template_file(self, place: str, key: str, name: str | None) -> str | None:
        if name is None:
            return None
        path = self.path.parent / Path(name).expanduser()
        try:
            return path.read_text(encoding="utf-8-sig")
        except (OSError, UnicodeDecodeError) as error:
            reason = getattr(error, "strerror", None) or "it is no UTF-8"
            self._problem(place, f'{key}: "{name}" cannot be read: {reason.lower()}')
            return None

    def _scrapy(self) -> Mapping[str, object]:
        settings = self.data.get("scrapy", {})
        if not isinstance(settings, dict):
            self._problem("", '"scrapy" must be a table: [scrapy]')
            return {}
        for name in settings:
            wrong = check_setting(name)
            if wrong:
                self._problem("scrapy", f'unknown key "{name}"; {wrong}')
        return settings

    def _twins(self, policies: tuple[Policy, ...]) -> None:
        """Warn of policies that watch the same words of the same page."""
        seen: dict[tuple[object, ...], list[str]] = defaultdict(list)
        for policy in policies:
            seen[(policy.url.partition("#")[0], policy.select, policy.section)].append(policy.id)
        for ids in seen.values():
            if len(ids) > 1:
                self.warnings.append(f"{self.path}: {', '.join(ids)} watch the same page; keep one")


def _policy(name: str, table: PolicyTable, defaults: DefaultsTable, judge: JudgeTable) -> Policy:
    own = table.model_fields_set

    def pick(key: str) -> DefaultsTable:
        return table if key in own else defaults

    timed = table if own & {"every", "cron"} else defaults
    expect = pick("expect").expect
    tags = tuple(pick("tags").tags)
    return Policy(
        id=name,
        url=table.url,
        name=table.name or "",
        kind=pick("kind").kind,
        language=pick("language").language,
        tags=tags,
        schedule=timed.cron or timed.every or "1d",
        select=tuple(pick("select").select),
        remove=tuple(pick("remove").remove),
        section=pick("section").section,
        expect=Expect(min_words=expect.min_words, contains=tuple(expect.contains), language=expect.language),
        robots=pick("robots").robots,
        enabled=pick("enabled").enabled,
        rules=_overrides(judge, *(judge.tag[tag] for tag in tags if tag in judge.tag), own=judge.policy.get(name)),
    )


def _overrides(judge: JudgeTable, *tagged: JudgingTable, own: JudgingTable | None = None) -> Overrides:
    """What holds for a policy: its own levels before its tags' (the highest of several) before everybody's."""
    levels = {kind: Level(level) for kind, level in judge.levels.items()}
    by_tag: dict[ChangeKind, Level] = {}
    for table in tagged:
        for kind, level in table.levels.items():
            by_tag[kind] = max(by_tag.get(kind, Level.NONE), Level(level))
    levels |= by_tag
    levels |= {kind: Level(level) for kind, level in (own.levels if own else {}).items()}
    muted = {rule for table in (judge, *tagged, *([own] if own else [])) for rule in table.mute}
    return Overrides(levels=levels, muted=frozenset(muted))


def _subtables(model: type[BaseModel]) -> dict[str, type[BaseModel]]:
    """The keys of a table under which a table of fixed keys stands."""
    kinds = {name: field.annotation for name, field in model.model_fields.items()}
    return {name: kind for name, kind in kinds.items() if isinstance(kind, type) and issubclass(kind, BaseModel)}


def _scopes(data: Mapping[str, object]) -> list[tuple[str, str]]:
    """The places of the tables under [judge.policy] and [judge.tag]."""
    tables = {scope: data.get(scope) for scope in ("policy", "tag")}
    return [(scope, name) for scope, named in tables.items() if isinstance(named, dict) for name in named]


def _channel(name: str, table: ChannelTable) -> Channel:
    return Channel(
        id=name,
        url=table.url,
        level=table.level,
        kinds=tuple(table.kinds),
        policies=tuple(table.policies),
        tags=tuple(table.tags),
        only=table.only,
        when=table.when,
        hour=table.hour,
        day=WEEKDAYS.index(table.day),
        zone=table.zone,
        operator=table.operator,
        remind=table.remind,
    )


def _tag_hint(tag: str, tags: list[str]) -> str:
    return suggestion(tag, tags[:12]) if tags else "give a policy that tag"


def _heartbeat(table: HeartbeatTable) -> Heartbeat | None:
    if table.url is None:
        return None
    return Heartbeat(url=table.url, timeout_seconds=quantities.seconds(table.timeout))


def _crawl(table: CrawlTable) -> Crawl:
    agent = table.user_agent or _SELF
    return Crawl(
        user_agent=f"{agent} (+{table.contact})" if table.contact else agent,
        contact=table.contact,
        allow=tuple(table.allow),
        timeout_seconds=quantities.seconds(table.timeout),
        max_bytes=quantities.size(table.max_size),
        delay_seconds=quantities.seconds(table.delay),
        concurrency=table.concurrency,
    )
