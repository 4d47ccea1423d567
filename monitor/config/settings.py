"""What a configuration says, once it is known to be right."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from monitor.model import Channel, Overrides, Policy

if TYPE_CHECKING:
    from monitor.formats.templates import Templates

DEFAULT_STORE = "policies.db"


@dataclass(frozen=True, slots=True, kw_only=True)
class Crawl:
    """How pages are fetched. `user_agent` is complete, the contact in it; `allow` opens hosts that are not public."""

    user_agent: str
    contact: str | None = None
    allow: tuple[str, ...] = ()
    timeout_seconds: float = 30.0
    max_bytes: int = 16_000_000
    delay_seconds: float = 1.0
    concurrency: int = 128


@dataclass(frozen=True, slots=True, kw_only=True)
class Heartbeat:
    """What is called after each good run."""

    url: str = field(repr=False)
    timeout_seconds: float = 10.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Config:
    """A whole configuration file. `secrets` are the values that came from the environment, for `scrub`.

    `message` is the table that `templates` were read from, as it was written. `rules` is what is decided about judging
    for every policy; a policy's own contain them.
    """

    path: Path
    policies: tuple[Policy, ...]
    channels: tuple[Channel, ...]
    crawl: Crawl
    store: Path
    heartbeat: Heartbeat | None = None
    templates: "Templates" = field(default_factory=dict, repr=False)
    message: Mapping[str, object] = field(default_factory=dict, repr=False)
    scrapy: Mapping[str, object] = field(default_factory=dict, repr=False)
    rules: Overrides = field(default_factory=Overrides)
    warnings: tuple[str, ...] = ()
    secrets: tuple[str, ...] = field(default=(), repr=False)
