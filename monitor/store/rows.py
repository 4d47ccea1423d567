"""What the store answers where a full page, version or change would be more than was asked for."""

from dataclasses import dataclass
from datetime import datetime

from monitor.model import Incident, Opinion, Outcome


@dataclass(frozen=True, slots=True, kw_only=True)
class Validators:
    """What a conditional request for a policy's page needs.

    All None where the next fetch must be a full one. `reading` is that of the version in force (None: no version yet),
    `learnt_at` the time of the last full page: for callers who ask for a full page now and then, or after an upgrade.
    """

    etag: str | None = None
    last_modified: str | None = None
    url: str | None = None
    reading: str | None = None
    learnt_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """One stored outcome of a fetch. `version` is the one the check saw in force; None where it saw no good page.

    `snapshot` is the id of the page stored with it, None for "not modified" and failures; `run` the run it was part of.
    """

    id: int
    policy: str
    at: datetime
    outcome: Outcome
    reason: str = ""
    detail: str = ""
    status: int | None = None
    version: int | None = None
    snapshot: int | None = None
    run: int | None = None
    via: str = "http"


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapshot:
    """A stored page without its bytes. `body` is the SHA-256 (hex) of the raw page, `size` its length in bytes.

    `version` is the version read from it or seen again in it; None where it was held back. `pruned`: its bytes are gone.
    """

    id: int
    policy: str
    at: datetime
    outcome: Outcome
    body: str
    size: int
    version: int | None = None
    pruned: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionLine:
    """A version without its text: what a list of versions shows. `digest` is that of the text, `words` its length."""

    policy: str
    number: int
    first_seen: datetime
    last_seen: datetime
    digest: str
    words: int
    reading: str
    language: str | None
    title: str
    snapshot: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Status:
    """How a policy stands now. `failures` counts the checks in a row that brought no good page."""

    policy: str
    checked_at: datetime
    outcome: Outcome
    reason: str = ""
    detail: str = ""
    good_at: datetime | None = None
    retry_at: datetime | None = None
    version: VersionLine | None = None
    incident: Incident | None = None
    failures: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """One run of the monitor. A run that was killed has no `finished_at`."""

    id: int
    at: datetime
    pid: int
    finished_at: datetime | None = None
    counts: tuple[tuple[str, int], ...] = ()
    error: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What alerts said of a change, by the id they gave: its policy, and when it was seen."""

    change: str
    policy: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Readings:
    """Under which readings a policy's versions were made, and the one it was last rebuilt under ("": never)."""

    versions: frozenset[str]
    rebuilt: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """A person's verdict with what stands for its change now.

    `old` and `new` are version numbers, None where the page is held back or gone; equal where the present reading sees no
    difference. `change` is the id of the change between them, None where there is none.
    """

    opinion: Opinion
    change: str | None
    old: int | None
    new: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Pruned:
    """What pruning took away: snapshots, bodies, and the bytes those had been stored in."""

    snapshots: int
    bodies: int
    stored_bytes: int
