"""What the operator registers: policies, channels and what a run fetches."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from monitor.model.verdict import ChangeKind, Overrides


class PolicyKind(StrEnum):
    """What sort of document a policy is; it decides which rules of judging apply."""

    PRIVACY = "privacy"
    TERMS = "terms"
    COOKIES = "cookies"
    DPA = "dpa"
    SUBPROCESSORS = "subprocessors"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Expect:
    """What a page must show to be taken for the policy."""

    min_words: int | None = None
    contains: tuple[str, ...] = ()
    language: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """A registered document. `schedule` is "1d", "12h", "auto" or a cron expression; `language` is ISO 639-1.

    `rules` is what the operator decides about judging its changes.
    """

    id: str
    url: str
    name: str = ""
    kind: PolicyKind = PolicyKind.OTHER
    language: str | None = None
    tags: tuple[str, ...] = ()
    schedule: str = "1d"
    select: tuple[str, ...] = ()
    remove: tuple[str, ...] = ()
    section: str | None = None
    expect: Expect = field(default_factory=Expect)
    robots: bool = True
    enabled: bool = True
    rules: Overrides = field(default_factory=Overrides)

    @property
    def title(self) -> str:
        """The name shown to people: `name`, or the id where none is given."""
        return self.name or self.id


class When(StrEnum):
    """Whether a channel is told at once or with a digest."""

    NOW = "now"
    DAILY = "daily"
    WEEKLY = "weekly"


class Only(StrEnum):
    """What a channel is told of."""

    CHANGES = "changes"
    INCIDENTS = "incidents"
    BOTH = "both"


@dataclass(frozen=True, slots=True, kw_only=True)
class Channel:
    """An Apprise URL with a name and rules; what is told to it fits all of them.

    `kinds`, `policies` (globs of policy ids, or tags) and `tags` are one fit among each; empty means all. A digest goes out
    at `hour` in `zone`, a weekly one on `day` (0 is Monday). `operator` is told of all incidents and of runs that fail.
    `remind` is how many days before an announced change takes effect it is told of again; 0: not at all.
    """

    id: str
    url: str = field(repr=False)
    level: int = 2
    kinds: tuple[ChangeKind, ...] = ()
    policies: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    only: Only = Only.CHANGES
    when: When = When.NOW
    hour: int = 8
    day: int = 0
    zone: str = "UTC"
    operator: bool = False
    remind: int = 7


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """A policy due now, with the validators of the page last seen (None: fetch in full)."""

    policy: Policy
    etag: str | None = None
    last_modified: str | None = None
    validated_url: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """Whether a policy is due, and when next."""

    now: bool
    next_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Signs:
    """What a policy's past says of how often it is worth checking.

    `read_at` is its first reading, `changes` and `changed_at` count its substantive changes and date the last one,
    `announced` holds the dates (ISO 8601) at which the text in force says an edition applies, `failing` says that the last
    check found no good page.
    """

    read_at: datetime
    changes: int = 0
    changed_at: datetime | None = None
    announced: tuple[str, ...] = ()
    failing: bool = False
