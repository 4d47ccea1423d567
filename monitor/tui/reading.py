"""What the browser shows, read from the store: each answer opens and closes it, so any thread may ask."""

from collections.abc import Container, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from monitor import history
from monitor.model import Change, Policy, Version
from monitor.model.past import Dated, Hit
from monitor.store import Status, Store


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A policy in the list: how it stands, and its newest change, if any."""

    policy: str
    title: str
    url: str
    status: Status
    change: Change | None = None
    is_acknowledged: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """A version with what lies between it and the one before; without, it is the first one, or one returned to."""

    version: Version
    between: history.Between | None = None
    is_return: bool = False


@dataclass(frozen=True, slots=True)
class Reader:
    """Answers about one store; `registered` gives policies their names and addresses."""

    path: Path
    registered: Sequence[Policy] = ()

    def policies(self) -> list[Row]:
        """Every policy ever checked, those with open incidents first, then by their newest change."""
        known = {policy.id: policy for policy in self.registered}
        with self._store() as store:
            newest = store.newest_changes()
            acknowledged = store.acks()
            rows = [
                _row(status, known.get(status.policy), newest.get(status.policy), acknowledged)
                for status in store.status()
            ]
        return sorted(rows, key=_weight)

    def events(self, policy: str) -> list[history.Event]:
        """What happened to a policy, newest first."""
        with self._store() as store:
            return history.events(store, policy)

    def shown(self, policy: str, event: history.Event) -> Shown:
        """The version an event led to, and for a change how it differs from the one before."""
        change = event.change
        number = change.new if change else event.returned_to or 1
        with self._store() as store:
            version = history.version(store, policy, history.Moment(number=number)).version
            if change is None:
                return Shown(version=version, is_return=event.returned_to is not None)
            old = history.version(store, policy, history.Moment(number=change.old)).version
            return Shown(version=version, between=history.between(store, old, version))

    def timeline(self, policy: str) -> list[Dated]:
        """What a policy has stated over time."""
        with self._store() as store:
            return history.timeline(store, policy)

    def search(self, words: str, *, past: bool, limit: int) -> list[Hit]:
        """The clauses that hold the words, the last of which may go on."""
        with self._store() as store:
            return store.search(words, history=past, prefix=True, limit=limit)

    def acknowledge(self, change: str, now: datetime) -> None:
        """Mark a change as done with, as `ack` does."""
        with Store.open(self.path, create=False) as store:
            store.acknowledge(change, now)

    def _store(self) -> Store:
        return Store.open(self.path, create=False, read_only=True)


def _row(status: Status, policy: Policy | None, change: Change | None, acknowledged: Container[str]) -> Row:
    return Row(
        policy=status.policy,
        title=policy.title if policy else status.policy,
        url=policy.url if policy else "",
        status=status,
        change=change,
        is_acknowledged=change is not None and change.id in acknowledged,
    )


def _weight(row: Row) -> tuple[bool, float, str]:
    return row.status.incident is None, -row.change.at.timestamp() if row.change else 0.0, row.policy
