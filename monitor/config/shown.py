"""A configuration shown to people: complete, as TOML, without its secrets."""

import re
from collections.abc import Mapping, Sequence

import tomlkit

from monitor.config.environment import scrub
from monitor.config.settings import Config, Heartbeat
from monitor.config.tables import WEEKDAYS
from monitor.model import Channel, Level, Overrides, Policy, When

_SECRET_NAME = re.compile(r"PASS|SECRET|TOKEN|KEY|AUTH|CREDENTIAL|COOKIE|PROXY", re.IGNORECASE)
_MASK = "***"


def masked(config: Config) -> str:
    """The configuration in force as TOML: of a channel's URL only the scheme, nothing that came from the environment."""
    crawl = config.crawl
    data = {
        "store": {"path": str(config.store)},
        "crawl": {
            "user_agent": crawl.user_agent,
            "allow": list(crawl.allow),
            "timeout": f"{crawl.timeout_seconds:g}s",
            "max_size": f"{crawl.max_bytes}B",
            "delay": f"{crawl.delay_seconds:g}s",
            "concurrency": crawl.concurrency,
        },
        "judge": _judge(config),
        "scrapy": _settings(config.scrapy),
        "message": dict(config.message),
        "heartbeat": _heartbeat(config.heartbeat),
        "channel": {channel.id: _channel(channel) for channel in config.channels},
        "policy": {policy.id: _policy(policy) for policy in config.policies},
    }
    return tomlkit.dumps({name: _blotted(table, config.secrets) for name, table in data.items() if table})


def _blotted(value: object, secrets: Sequence[str]) -> object:
    # Before it is written: TOML escapes quotes and backslashes, and a secret may hold some.
    match value:
        case str():
            return scrub(value, secrets)
        case dict():
            return {key: _blotted(inner, secrets) for key, inner in value.items()}
        case list():
            return [_blotted(item, secrets) for item in value]
    return value


def _judge(config: Config) -> dict[str, object]:
    own = {policy.id: _rules(policy.rules) for policy in config.policies if policy.rules != config.rules}
    return {**_rules(config.rules), **({"policy": own} if own else {})}


def _rules(rules: Overrides) -> dict[str, object]:
    levels = {str(kind): Level(level).name.lower() for kind, level in rules.levels.items()}
    return {name: found for name, found in (("mute", sorted(rules.muted)), ("levels", levels)) if found}


def _settings(settings: Mapping[str, object]) -> dict[str, object]:
    return {name: _MASK if _SECRET_NAME.search(name) else _setting(value) for name, value in settings.items()}


def _setting(value: object) -> object:
    match value:
        case dict():
            return _settings(value)
        case list():
            return [_setting(item) for item in value]
    return value


def _heartbeat(heartbeat: Heartbeat | None) -> dict[str, object]:
    if heartbeat is None:
        return {}
    scheme, _, _ = heartbeat.url.partition(":")
    return {"url": f"{scheme}://{_MASK}", "timeout": f"{heartbeat.timeout_seconds:g}s"}


def _channel(channel: Channel) -> dict[str, object]:
    digest = {"hour": channel.hour, "day": WEEKDAYS[channel.day], "zone": channel.zone}
    return {
        "url": f"{channel.url.partition(':')[0]}://{_MASK}",
        "level": Level(channel.level).name.lower(),
        **({"kinds": [str(kind) for kind in channel.kinds]} if channel.kinds else {}),
        **({"policies": list(channel.policies)} if channel.policies else {}),
        **({"tags": list(channel.tags)} if channel.tags else {}),
        "only": str(channel.only),
        "when": str(channel.when),
        **({} if channel.when is When.NOW else digest),
        **({"operator": True} if channel.operator else {}),
        **({"remind": channel.remind} if channel.remind != Channel(id="", url="").remind else {}),
    }


def _policy(policy: Policy) -> dict[str, object]:
    expect = policy.expect
    expected = {"min_words": expect.min_words, "contains": list(expect.contains), "language": expect.language}
    values: dict[str, object] = {
        "url": policy.url,
        "name": policy.name,
        "kind": str(policy.kind),
        "language": policy.language,
        "tags": list(policy.tags),
        ("cron" if " " in policy.schedule.strip() or policy.schedule.startswith("@") else "every"): policy.schedule,
        "select": list(policy.select),
        "remove": list(policy.remove),
        "section": policy.section,
        "robots": policy.robots,
        "enabled": policy.enabled,
        "expect": {key: value for key, value in expected.items() if value},
    }
    return {key: value for key, value in values.items() if value not in (None, "", [], {})}
