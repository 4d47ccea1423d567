"""What the history answers: how long facts, clauses and versions stood, and how often policies change."""

from dataclasses import dataclass
from datetime import datetime

from monitor.model.fact import Fact
from monitor.model.record import Incident
from monitor.model.text import Clause, Doubt, Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """The good checks nearest to a moment: the last at or before it and the first after it, and what that one saw.

    `noted` is the last check until then whose page differed from the version by names, labels or counters alone.
    """

    before: datetime | None
    after: datetime | None
    after_version: int | None = None
    noted: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A clause that holds the words looked for.

    `first` is the version that brought it, `last` the highest that has it, or None where it stands in the version in
    force; `since` and `until` are when it was first and last seen. `snippet` is the clause or a part of it, `marks` the
    (start, end) offsets in it of the words found.
    """

    policy: str
    first: int
    last: int | None
    snippet: str
    since: datetime
    until: datetime
    marks: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Life:
    """A fact for as long as it stood without a break.

    `first` is the version that brought it, `last` the highest that has it, or None where it stands in the version in
    force; `since` is when it was first seen and `until` when it was last seen. A fact that left and came back has two
    lives. Its quote and clause are those of the newest version that states it. `runs` are the stretches of version numbers
    that have it: more than one where another version stood for a while in between.
    """

    policy: str
    fact: Fact
    first: int
    last: int | None
    since: datetime
    until: datetime
    runs: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ClauseLife:
    """A clause's true text, for as long as it stood without a break: as `Life` is for a fact."""

    policy: str
    text: str
    first: int
    last: int | None
    runs: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Stand:
    """A version for as long as one good check after the other saw it: from the first of them to the last."""

    number: int
    since: datetime
    until: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Stated:
    """The dates (ISO 8601) a version states for itself, None where it states none."""

    effective: str | None = None
    updated: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthCount:
    """A policy's changes seen in a calendar month ("2025-03"): all, the substantive ones, and of these the silent ones."""

    policy: str
    month: str
    changes: int
    substantive: int
    silent: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Watched:
    """From when to when a policy was checked, and how often."""

    policy: str
    first: datetime
    last: datetime
    checks: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """A stretch of time through which something stood, as far as the checks can tell.

    It came after `absent` (the last good check without it; None: it stood when the policy was first read) and was first
    seen at `since` in version `first`; it was last seen at `until` in version `last` and was gone at `gone` (None: it
    stands in the version in force).
    """

    first: int
    last: int
    since: datetime
    until: datetime
    absent: datetime | None = None
    gone: datetime | None = None
    stated: Stated | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Since:
    """All periods through which a policy held something, oldest first, with the words or the fact that show it."""

    policy: str
    asked: str
    quote: str
    periods: tuple[Period, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Dated:
    """A fact's life, with the dates that the version which brought it states for itself."""

    life: Life
    stated: Stated | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Blamed:
    """A clause with the version that brought its words and when that was first seen.

    Words that left and came back are dated by their coming back.
    """

    clause: Clause
    number: int
    since: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class PolicyStats:
    """A policy's changes: by calendar year, of these the substantive, of these the silent, and by month.

    `judged` counts the substantive ones that people said something of, `false_alarms` those of them they called less.
    """

    policy: str
    first: datetime
    last: datetime
    checks: int
    years: tuple[tuple[int, int], ...] = ()
    changes: int = 0
    substantive: int = 0
    silent: int = 0
    judged: int = 0
    false_alarms: int = 0
    months: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Stats:
    """The policies' changes over the same months, from `first_month` ("2025-03") on, and those of all of them."""

    first_month: str
    policies: tuple[PolicyStats, ...]
    total: PolicyStats


@dataclass(frozen=True, slots=True, kw_only=True)
class Perusal:
    """How a policy's newest page was read: what was kept, what was dropped and why, what the guard makes of it.

    `text` is None where the page cannot be read (`doubt` says why). `dropped` pairs why with the words; `aside` are the
    words that stand now in each place set aside; `notes` counts pages in which only furniture differed, `noted` is what was
    said of the last; `held` counts pages held back, by reason.
    """

    policy: str
    url: str
    at: datetime
    reading: str
    rules: tuple[str, ...]
    version: int | None
    text: Text | None
    dropped: tuple[tuple[str, str], ...] = ()
    aside: tuple[tuple[str, ...], ...] = ()
    doubt: Doubt | None = None
    notes: int = 0
    noted: str = ""
    held: tuple[tuple[str, int], ...] = ()
    incidents: tuple[Incident, ...] = ()
