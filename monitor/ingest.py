"""The one door: whatever brings a fetch hands it to `ingest`, which decides and then writes everything at once.

    Fetch ─▶ store.history ─▶ decide ─▶ store.record (one transaction: check, snapshot, version, change, alerts)

`rebuild` takes the same decisions over the stored snapshots again, when our reading has changed.
"""

from collections import OrderedDict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from monitor.decide import decide, is_known, reading_of
from monitor.diff.restless import is_resting, rested
from monitor.extract.skeleton import Skeleton, skeleton
from monitor.model import (
    Cause,
    Change,
    Channel,
    Decision,
    Fetch,
    Head,
    History,
    Memory,
    Outcome,
    Page,
    Policy,
    Suspicion,
    Version,
)
from monitor.store import Snapshot, Store


def ingest(
    store: Store,
    fetch: Fetch,
    policy: Policy,
    channels: Sequence[Channel] = (),
    *,
    run: int | None = None,
    quiet: bool = False,
    familiar: "Familiar | None" = None,
) -> Decision:
    """The decision on a fetch, already written. `quiet` records the change and tells nobody.

    `familiar` spares reading pages like those it has seen, for callers that bring many of one policy.
    """
    history = store.history(policy.id, with_text=False)
    alike = familiar is not None and familiar.reads_as(fetch, history)
    if history.head is not None and not alike and not is_known(fetch, history, policy):
        history = store.history(policy.id)
    decision = decide(fetch, policy, history, () if quiet else channels, alike=alike)
    store.record(fetch, decision, run=run)
    if familiar is not None:
        familiar.learn(_digest_after(decision, history))
    return decision


class Familiar:
    """What pages of one policy read as, by the part of them that can become text; the pages asked about last."""

    _MOST = 64

    def __init__(self, policy: Policy) -> None:
        self._reading = reading_of(policy)
        self._selects = bool(policy.select or policy.remove or policy.section)
        self._digests: OrderedDict[bytes, str] = OrderedDict()
        self._asked: Skeleton | None = None
        self._last: Skeleton | None = None

    def reads_as(self, fetch: Fetch, history: History) -> bool:
        """Whether the fetch is a page known to read as the version in force; never where some of it is set aside."""
        head = history.head
        is_whole = not self._selects and not history.memory.slots
        self._asked = skeleton(fetch, self._last) if is_whole and isinstance(fetch, Page) else None
        self._last = self._asked or self._last
        if head is None or head.reading != self._reading or self._asked is None:
            return False
        return self._digests.get(self._asked.digest) == head.digest

    def learn(self, digest: str | None) -> None:
        """Remember what the page last asked about reads as; None where it was held back."""
        if self._asked is None or digest is None:
            return
        self._digests[self._asked.digest] = digest
        self._digests.move_to_end(self._asked.digest)
        while len(self._digests) > self._MOST:
            self._digests.popitem(last=False)


def _digest_after(decision: Decision, history: History) -> str | None:
    """The digest of the text that a decision took the page for; None where it took it for none."""
    match decision.outcome:
        case Outcome.FIRST | Outcome.CHANGED if decision.version is not None:
            return decision.version.text.digest
        case Outcome.RETURNED:
            return next((digest for digest, number in history.digests.items() if number == decision.returned_to), None)
        case Outcome.SAME if history.head is not None:
            return history.head.digest
        case _:
            return None


@dataclass(frozen=True, slots=True, kw_only=True)
class Rebuilt:
    """What a rebuild did: pages read again, versions before and after."""

    snapshots: int
    before: int
    after: int


def rebuild(store: Store, policy: Policy) -> Rebuilt:
    """Read a policy's stored pages again, in order, under the present rules, and replace all that was derived from them.

    Nobody is alerted. A difference between two pages that the rules before took for the same text is marked as caused by
    our reading.
    """
    stored = store.snapshots(policy.id)
    if not stored:
        return Rebuilt(snapshots=0, before=0, after=0)
    before = len(store.versions(policy.id))
    replay = _Replay(policy)
    for snapshot in stored:
        if not snapshot.pruned:
            replay.read(store, snapshot)
    store.replace(
        policy.id,
        replay.versions(),
        replay.changes,
        replay.shown,
        reading=reading_of(policy),
        outcomes=replay.outcomes,
        reasons=replay.reasons,
        memory=replay.memory,
    )
    return Rebuilt(snapshots=len(stored), before=before, after=len(replay.known))


@dataclass
class _Replay:
    """A policy's history lived again, in memory, from its snapshots."""

    policy: Policy
    known: dict[int, Version] = field(default_factory=dict)
    changes: list[Change] = field(default_factory=list)
    shown: dict[int, int | None] = field(default_factory=dict)
    outcomes: dict[int, Outcome] = field(default_factory=dict)
    reasons: dict[int, tuple[str, str]] = field(default_factory=dict)
    memory: Memory = field(default_factory=Memory)
    _head: Head | None = None
    _before: Snapshot | None = None
    _suspicion: Suspicion | None = None

    def __post_init__(self) -> None:
        self._familiar = Familiar(self.policy)

    def read(self, store: Store, snapshot: Snapshot) -> None:
        """Decide on the snapshot as if it came now, after those read so far."""
        if self._head is not None and self._head.body == snapshot.body and not is_resting(self.memory):
            decision = Decision(policy=self.policy.id, outcome=Outcome.SAME, at=snapshot.at, memory=rested(self.memory))
        else:
            page, history = store.snapshot(snapshot.id), self._history()
            decision = decide(page, self.policy, history, alike=self._familiar.reads_as(page, history))
            self._familiar.learn(_digest_after(decision, history))
        if decision.memory is not None:
            self.memory = decision.memory
        self._suspicion = decision.suspicion
        self.outcomes[snapshot.id] = decision.outcome
        self.reasons[snapshot.id] = decision.reason, decision.detail
        if decision.outcome is Outcome.SUSPECT:
            self.shown[snapshot.id] = None
            return
        if decision.version is not None:
            version = replace(decision.version, snapshot=snapshot.id)
            self.known[version.number] = version
        if decision.change is not None:
            self.changes.append(self._attributed(decision.change, snapshot))
        self._stand(decision, snapshot)

    def versions(self) -> Iterator[Version]:
        """The versions found, in the order of their numbers."""
        return (self.known[number] for number in sorted(self.known))

    def _history(self) -> History:
        return History(
            policy=self.policy.id,
            head=self._head,
            version=self.known[self._head.number] if self._head else None,
            digests={version.text.digest: number for number, version in self.known.items()},
            suspicion=self._suspicion,
            memory=self.memory,
        )

    def _stand(self, decision: Decision, snapshot: Snapshot) -> None:
        """Take the snapshot's text for the one in force."""
        version = decision.version
        number = version.number if version else decision.returned_to or (self._head.number if self._head else 0)
        in_force = replace(self.known[number], last_seen=snapshot.at)
        self.known[number] = in_force
        self.shown[snapshot.id] = number
        self._head = Head(
            number=number,
            digest=in_force.text.digest,
            reading=in_force.reading,
            body=snapshot.body,
            last_seen=snapshot.at,
        )
        self._before = snapshot

    def _attributed(self, change: Change, snapshot: Snapshot) -> Change:
        """The change, ours where the rules before saw no difference here: then it is our reading that changed."""
        old, new = self._before, snapshot
        seen_before = old is not None and old.version is not None and new.version is not None
        is_ours = seen_before and old is not None and old.version == new.version
        return replace(change, cause=Cause.READING) if is_ours else change
