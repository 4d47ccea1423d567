"""Files a policy's past pages: newer ones through `ingest`, as if fetched now; older ones beside them, then a rebuild.

An import can stop at any page and go on later: what is stored is known by its time, and batches are written whole.
"""

import itertools
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol, TypeVar

from monitor.ingest import Familiar, ingest, rebuild
from monitor.model import Decision, Outcome, Page, Policy
from monitor.store import Store

BATCH = 64
"""Pages a transaction: enough that waiting for the disk costs little, few enough that other writers wait a second."""


class Dated(Protocol):
    """Something that will become a page, and says of when."""

    @property
    def at(self) -> datetime:
        """When it was fetched."""


Item = TypeVar("Item", bound=Dated)


@dataclass(frozen=True, slots=True, kw_only=True)
class Filed:
    """What filing did. `outcomes` and `doubts` count this import's pages by how they ended and why they were held back.

    `older` counts pages from before the last check, which were stored and then read in order by a rebuild.
    """

    pages: int = 0
    older: int = 0
    versions: int = 0
    outcomes: tuple[tuple[Outcome, int], ...] = ()
    doubts: tuple[tuple[str, int], ...] = ()


def missing(store: Store, policy: str, items: Sequence[Item]) -> tuple[Item, ...]:
    """The items whose time no stored page of the policy has: what an earlier import left to do."""
    known = Counter(snapshot.at for snapshot in store.snapshots(policy))
    found = []
    for item in items:
        if known[item.at] > 0:
            known[item.at] -= 1
        else:
            found.append(item)
    return tuple(found)


def file(
    store: Store,
    policy: Policy,
    pages: Iterable[Page],
    told: Callable[[Page, Decision | None], None] = lambda page, decision: None,
) -> Filed:
    """Store pages, oldest first, and what they mean; nobody is alerted.

    `told` is called with each page once it is decided on, None for one that a rebuild will read. StoreError where the
    store refuses: earlier batches stay.
    """
    store.introduce(policy)
    latest = store.last_checks().get(policy.id)
    outcomes: Counter[Outcome] = Counter()
    doubts: Counter[str] = Counter()
    number = older = 0
    familiar = Familiar(policy)
    for batch in _batches(pages):
        with store.transaction():
            for page in batch:
                number += 1
                if latest is not None and page.fetched_at < latest:
                    store.archive(page)
                    older += 1
                    told(page, None)
                    continue
                decision = ingest(store, page, policy, quiet=True, familiar=familiar)
                latest = page.fetched_at
                outcomes[decision.outcome] += 1
                if decision.doubt is not None:
                    doubts[str(decision.doubt.reason)] += 1
                told(page, decision)
    if _is_unread(store, policy.id):
        rebuild(store, policy)
    return Filed(
        pages=number,
        older=older,
        versions=len(store.versions(policy.id)),
        outcomes=tuple(outcomes.items()),
        doubts=tuple(doubts.items()),
    )


def _is_unread(store: Store, policy: str) -> bool:
    """Whether pages were archived that no rebuild has read, now or by an import that was stopped."""
    return any(
        snapshot.outcome is Outcome.SAME and snapshot.version is None and not snapshot.pruned
        for snapshot in store.snapshots(policy)
    )


def _batches(pages: Iterable[Page]) -> Iterator[Iterator[Page]]:
    """The pages in runs of `BATCH`, each read only when it is asked for."""
    waiting = iter(pages)
    for first in waiting:
        yield itertools.chain((first,), itertools.islice(waiting, BATCH - 1))
