"""What is decided and stored about a policy over time."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from monitor.model.fact import Delta, Facts
from monitor.model.text import Doubt, Text
from monitor.model.verdict import Verdict, VerdictKind

if TYPE_CHECKING:
    from monitor.model.alert import Alert


class Outcome(StrEnum):
    """How a check ended. Values are stored and shown; never rename one."""

    FIRST = "first"
    SAME = "same"
    CHANGED = "changed"
    RETURNED = "returned"
    REREAD = "reread"
    NOT_MODIFIED = "not_modified"
    SUSPECT = "suspect"
    FAILED = "failed"
    NOT_DUE = "not_due"


class Cause(StrEnum):
    """Whether a difference comes from the policy or from a change in our own reading of it."""

    POLICY = "policy"
    READING = "reading"


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """A text that differs from the one before, numbered from 1.

    `reading` names the extractor's version and the registry's selectors; `snapshot` is the stored page it was read from.
    """

    policy: str
    number: int
    text: Text = field(repr=False)
    facts: Facts = field(repr=False)
    reading: str
    first_seen: datetime
    last_seen: datetime
    snapshot: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StatedDate:
    """A date that a policy states for itself, before and after: `key` is "updated", "effective" or "next"."""

    key: str
    old: str | None
    new: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Deadline:
    """The last day (ISO 8601) on which the reader can still act, and how it was counted; `on` is "" where none is stated."""

    on: str
    how: str
    quote: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """From one version to the next. `id` is a short hex string that every message about it carries.

    `since` is the last good check before, `at` the check that saw it: the change happened in between. `dates` are those
    that the policy states for itself on either side; `deadline` is told for lists of processors and data processing
    agreements only.
    """

    id: str
    policy: str
    old: int
    new: int
    at: datetime
    since: datetime
    deltas: tuple[Delta, ...]
    verdict: Verdict
    cause: Cause = Cause.POLICY
    dates: tuple[StatedDate, ...] = ()
    deadline: Deadline | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Opinion:
    """A person's verdict on a change, to measure the rules by.

    The change is known by its two texts' digests and the two pages (snapshot ids) they were first read from, for neither
    its id nor its versions' numbers need survive a rebuild. `change` is its id when the verdict was given.
    """

    policy: str
    change: str
    kind: VerdictKind
    at: datetime
    old_text: str
    new_text: str
    old_page: int | None = None
    new_page: int | None = None
    note: str = ""


class IncidentStep(StrEnum):
    """What a check does to a policy's incident."""

    OPENED = "opened"
    CLOSED = "closed"


WATCHED = 12
"""Good checks that are looked back upon, to see whether versions take turns."""
UNSTABLE = "unstable"
"""The reason of an incident of a policy that is readable, but keeps alternating between versions."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Incident:
    """A policy that stopped being readable, or holding still. `reason` is a failure's or a doubt's name, or UNSTABLE."""

    policy: str
    reason: str
    detail: str
    opened_at: datetime
    closed_at: datetime | None = None
    id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Suspicion:
    """A page that was held back: what was doubted, the digest of its text and how often in a row it was seen alike."""

    reason: str
    digest: str
    seen: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """A place where a page differed from the version in force: the comparison forms around it, and those in it.

    `before` and `after` are empty at either end of the text; `old` and `new` hold a form a line.
    """

    before: str
    after: str
    old: str
    new: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """A place whose words keep changing while all else stands still: they are compared with nothing until they rest.

    `before` and `after` as in a spot; `frame` the words that all its contents had in common, in order; `most` the
    clauses it held at most; `seen` the digest of what stood there last, `still` for how many checks since.
    """

    before: str
    after: str
    frame: tuple[str, ...]
    most: int
    seen: str
    still: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Memory:
    """What is learnt of a policy between its versions.

    `alike` pairs digests of texts with the number of the version that says the same, furniture apart; `recent` holds
    where each of the last pages differed; `slots` what is set aside.
    """

    alike: tuple[tuple[str, int], ...] = ()
    recent: tuple[tuple[Spot, ...], ...] = ()
    slots: tuple[Slot, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """The version in force, without its text: what is needed to see at once that nothing changed.

    `body` is the SHA-256 (hex) of the raw page last taken for good, `digest` that of its text's comparison forms.
    """

    number: int
    digest: str
    reading: str
    body: str | None
    last_seen: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class History:
    """All that deciding needs to know of a policy's past.

    `head` is None where the policy was never read; `version` is the version in force with its text and facts, loaded
    only when asked for; `digests` maps each text digest ever seen to its (latest) version number; `failures` counts the
    checks in a row that brought no good page; `suspicion` is the page held back by the last check that brought a page.
    `recent` are the versions that the last good checks saw, oldest first; `unrest` is the open incident of a policy that
    keeps alternating, `incident` that of one that is not readable.
    """

    policy: str
    head: Head | None = None
    version: Version | None = None
    digests: Mapping[str, int] = field(default_factory=dict)
    failures: int = 0
    suspicion: Suspicion | None = None
    incident: Incident | None = None
    memory: Memory = field(default_factory=Memory)
    recent: tuple[int, ...] = ()
    unrest: Incident | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """What a fetch means, and what is to be written: everything in one transaction. `memory` is None where it stays."""

    policy: str
    outcome: Outcome
    at: datetime
    version: Version | None = None
    returned_to: int | None = None
    change: Change | None = None
    doubt: Doubt | None = None
    suspicion: Suspicion | None = None
    reason: str = ""
    detail: str = ""
    incident: Incident | None = None
    incident_step: IncidentStep | None = None
    alerts: "tuple[Alert, ...]" = ()
    memory: Memory | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Ack:
    """A change that someone marked as done with."""

    change: str
    at: datetime
    note: str = ""
