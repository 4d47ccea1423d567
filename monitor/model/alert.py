"""Alerts and what they say, whatever the medium: kept in the outbox, put into words when they are sent."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from monitor.model.diff import Span
from monitor.model.policy import PolicyKind
from monitor.model.record import Change, Deadline, StatedDate


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A changed clause: the headings above it and its words as spans, all inserted or all deleted where it is new or gone.

    `shortened` says that the clause was too long to be carried whole.
    """

    path: tuple[str, ...]
    spans: tuple[Span, ...]
    shortened: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """Where and when the new page was had. `page` and `text` are SHA-256 (hex): of the raw bytes, of the text read.

    `snapshot` is the stored page's id, None until it is stored.
    """

    url: str
    final_url: str
    status: int
    at: datetime
    size: int
    page: str
    text: str
    snapshot: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeNotice:
    """All that is told of a change. Text is the page's own.

    `places` holds the headings above each of the change's deltas, in their order; `left_out` counts the passages that
    were too many.
    """

    title: str
    url: str
    kind: PolicyKind
    change: Change
    evidence: Evidence
    places: tuple[tuple[str, ...], ...] = ()
    passages: tuple[Passage, ...] = ()
    left_out: int = 0
    dates: tuple[StatedDate, ...] = ()
    deadline: Deadline | None = None
    tags: tuple[str, ...] = ()


class BulletinKind(StrEnum):
    """What a bulletin is about. Values are stored and shown; never rename one."""

    INCIDENT = "incident"
    READABLE = "readable"
    LOST = "lost"
    RUN = "run"
    TEST = "test"
    REMINDER = "reminder"


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A named value at a message's foot; `link` where it is an address to follow."""

    name: str
    text: str
    link: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Bulletin:
    """What is told besides changes: a policy that cannot be read, a day that comes, an alert given up, a run that failed."""

    kind: BulletinKind
    subject: str
    title: str
    text: str
    rows: tuple[Row, ...] = ()


Notice = ChangeNotice | Bulletin


REMINDER_ROUND = -1
"""The round of an alert that reminds of a change before it takes effect."""


class AlertState(StrEnum):
    """Where an alert stands in the outbox."""

    PENDING = "pending"
    SENT = "sent"
    DEAD = "dead"


@dataclass(frozen=True, slots=True, kw_only=True)
class Alert:
    """What one channel is told of one thing: written when it is decided, sent after the crawl, retried until sent or dead.

    `subject` is its one line; `body` its text where there is no `notice`. `vendor` is who publishes the policy and `run`
    the run that saw the change: changes alike in both are told together. `batch` names the message it went out in with
    others, `round` counts how often it was told before (`REMINDER_ROUND`: it reminds of a change that takes effect soon).
    """

    channel: str
    policy: str
    subject: str
    level: int
    created_at: datetime
    due_at: datetime
    body: str = field(default="", repr=False)
    notice: Notice | None = field(default=None, repr=False)
    change: str | None = None
    incident: int | None = None
    vendor: str = ""
    run: int | None = None
    round: int = 0
    batch: str | None = None
    state: AlertState = AlertState.PENDING
    attempts: int = 0
    last_error: str = ""
    sent_at: datetime | None = None
    id: int | None = None


class Gathering(StrEnum):
    """Why alerts go out in one message."""

    SINGLE = "single"
    VENDOR = "vendor"
    DIGEST = "digest"


@dataclass(frozen=True, slots=True, kw_only=True)
class Bundle:
    """The alerts that go out in one message, the weightiest first. `id` tells a message sent twice from two messages."""

    id: str
    alerts: tuple[Alert, ...]
    gathering: Gathering = Gathering.SINGLE
