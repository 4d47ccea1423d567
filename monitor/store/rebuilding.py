"""Puts newly derived versions and changes in the place of the old ones; the record they come from stays as it is."""

import hashlib
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from monitor.model import Change, Memory, Outcome, Version
from monitor.store import changes as changes_table
from monitor.store import codec, lives, versions
from monitor.store.connection import Connection, Row
from monitor.store.recording import GOOD

_NOTHING = Memory()
_NO_REASONS: Mapping[int, tuple[str, str]] = MappingProxyType({})
_SAME_OUTCOMES: Mapping[int, Outcome] = MappingProxyType({})


@dataclass(frozen=True, slots=True, kw_only=True)
class _Known:
    """A change recorded before: its id, the check that saw it (by time), the digests of its two texts."""

    id: str
    at: int
    old: str
    new: str


class Rebuilding:
    """The part of a store that a rebuild writes with."""

    _db: Connection

    def replace(
        self,
        policy: str,
        versions: Iterable[Version],
        changes: Iterable[Change],
        snapshot_versions: Mapping[int, int | None],
        *,
        reading: str = "",
        outcomes: Mapping[int, Outcome] = _SAME_OUTCOMES,
        reasons: Mapping[int, tuple[str, str]] = _NO_REASONS,
        memory: Memory = _NOTHING,
    ) -> None:
        """Write a policy's versions (numbered from 1, in order), changes and what each snapshot was read as, at once.

        `versions` may be a generator that reads this store; `changes` is gone through after it. A change that was known
        keeps its id, so that what was told of it still leads there: one between the same two texts, or else the one that
        the same check saw. `snapshot_versions` maps snapshots to the version they show, None where they are held back;
        checks without one (304, pruned) show what the check before them did. `outcomes` corrects how checks ended,
        `reasons` why and with which details; `memory` is what was learnt on the way. Alerts, incidents and snapshots are
        not touched.
        """
        with self._db.transaction():
            row = self._db.row("SELECT * FROM policy WHERE name = ?", (policy,))
            if row is None:
                raise ValueError(f'no policy "{policy}" was ever checked')
            known = self._known_changes(row["id"])
            self._db.write("DELETE FROM change WHERE policy = ?", (row["id"],))
            self._db.write("DELETE FROM version WHERE policy = ?", (row["id"],))
            lives.forget(self._db, row["id"])
            digests = self._write_versions(row["id"], versions, snapshot_versions)
            self._write_changes(row["id"], changes, digests, known)
            for check, outcome in outcomes.items():
                self._db.write('UPDATE "check" SET outcome = ? WHERE id = ?', (outcome, check))
            for check, (reason, detail) in reasons.items():
                said = codec.storable(reason) or None, codec.storable(detail) or None
                self._db.write('UPDATE "check" SET reason = ?, detail = ? WHERE id = ?', (*said, check))
            self._db.write("UPDATE policy SET unsteady = ? WHERE id = ?", (codec.encode_memory(memory), row["id"]))
            self._assign(row["id"], snapshot_versions)
            self._stand(row["id"], max(digests, default=None), reading)

    def _known_changes(self, policy: int) -> list[_Known]:
        """The changes recorded until now, in order."""
        rows = self._db.rows(
            """
            SELECT c.id, c.at, old.digest AS old, new.digest AS new
            FROM change c
            LEFT JOIN version old ON old.policy = c.policy AND old.number = c.old
            LEFT JOIN version new ON new.policy = c.policy AND new.number = c.new
            WHERE c.policy = ?
            ORDER BY c.at, c.new
            """,
            (policy,),
        )
        return [_Known(id=row["id"], at=row["at"], old=_digest(row["old"]), new=_digest(row["new"])) for row in rows]

    def _write_versions(
        self, policy: int, new: Iterable[Version], snapshot_versions: Mapping[int, int | None]
    ) -> dict[int, str]:
        before = self._before(policy, snapshot_versions)
        digests: dict[int, str] = {}
        for version in new:
            number = version.number
            if before.get(number, number - 1) != number - 1:
                lives.turn_to(self._db, policy, before[number])
            versions.write(self._db, policy, version, None)
            digests[number] = version.text.digest
        return digests

    def _before(self, policy: int, snapshot_versions: Mapping[int, int | None]) -> dict[int, int]:
        """Which version was in force when each version came."""
        before: dict[int, int] = {}
        known: int | None = None
        for row in self._db.rows('SELECT id FROM "check" WHERE policy = ? ORDER BY at, id', (policy,)):
            number = snapshot_versions.get(row["id"])
            if number is None:
                continue
            if known is not None:
                before.setdefault(number, known)
            known = number
        return before

    def _write_changes(
        self, policy: int, changes: Iterable[Change], digests: Mapping[int, str], known: Sequence[_Known]
    ) -> None:
        told = {one.id for one in known}
        for change, id in _identified(list(changes), digests, known):
            changes_table.write(self._db, policy, replace(change, id=id or _untold(change.id, told)))

    def _assign(self, policy: int, snapshot_versions: Mapping[int, int | None]) -> None:
        """Write down which version each check saw, and when each version was last seen."""
        number: int | None = None
        for row in self._db.rows(
            """
            SELECT id, outcome, version
            FROM "check"
            WHERE policy = ?
            ORDER BY at, id
            """,
            (policy,),
        ):
            seen = snapshot_versions.get(row["id"], number if row["outcome"] in GOOD else None)
            number = number if seen is None else seen
            if seen != row["version"]:
                self._db.write('UPDATE "check" SET version = ? WHERE id = ?', (seen, row["id"]))
        self._db.write(
            """
            UPDATE version
            SET last_seen = max(last_seen, coalesce(
                (SELECT max(c.at) FROM "check" c WHERE c.policy = version.policy AND c.version = version.number), 0))
            WHERE policy = ?
            """,
            (policy,),
        )

    def _stand(self, policy: int, newest: int | None, reading: str) -> None:
        """Bring the policy's own row up to date with its checks."""
        good = self._last("c.version IS NOT NULL", policy)
        page = self._last("s.id IS NOT NULL", policy)
        good_page = self._last("c.version IS NOT NULL AND s.id IS NOT NULL", policy)
        held_back = page is None or page["version"] is None
        head = good["version"] if good else newest
        self._db.write(
            """
            UPDATE policy
            SET head = :head,
                good_at = :good_at,
                good_body = :good_body,
                failures = (SELECT count(*) FROM "check" WHERE policy = :policy AND at > coalesce(:good_at, 0)),
                etag = CASE WHEN :held_back THEN NULL ELSE etag END,
                last_modified = CASE WHEN :held_back THEN NULL ELSE last_modified END,
                validated_url = CASE WHEN :held_back THEN NULL ELSE validated_url END,
                validated_at = CASE WHEN :held_back THEN NULL ELSE validated_at END,
                suspicion = CASE WHEN :held_back THEN suspicion END,
                rebuilt = :reading
            WHERE id = :policy
            """,
            {
                "policy": policy,
                "head": head,
                "good_at": good["at"] if good else None,
                "good_body": good_page["body"] if good_page else None,
                "held_back": held_back,
                "reading": codec.storable(reading),
            },
        )
        if head is not None and head != newest:
            lives.turn_to(self._db, policy, head)

    def _last(self, condition: str, policy: int) -> Row | None:
        return self._db.row(
            f"""
            SELECT c.at, c.version, s.body
            FROM "check" c
            LEFT JOIN snapshot s ON s.id = c.id
            WHERE c.policy = ? AND {condition}
            ORDER BY c.at DESC, c.id DESC
            LIMIT 1
            """,  # noqa: S608 - one of the conditions above
            (policy,),
        )


def _identified(
    changes: Sequence[Change], digests: Mapping[int, str], known: Sequence[_Known]
) -> Iterator[tuple[Change, str | None]]:
    """Each change with the id it was known by, if it was."""
    by_texts: dict[tuple[str, str], list[str]] = {}
    for one in known:
        by_texts.setdefault((one.old, one.new), []).append(one.id)
    found: dict[int, str] = {}
    for at, change in enumerate(changes):
        if ids := by_texts.get((digests.get(change.old, ""), digests.get(change.new, ""))):
            found[at] = ids.pop(0)
    taken = set(found.values())
    by_check = {one.at: one.id for one in known if one.id not in taken}
    for at, change in enumerate(changes):
        yield change, found.get(at) or by_check.pop(codec.stamp(change.at), None)


def _digest(stored: bytes | None) -> str:
    return "" if stored is None else codec.unpack_digest(stored)


def _untold(id: str, told: Collection[str]) -> str:
    """An id for a change that was not known: one already told may not lead to it."""
    while id in told:
        id = hashlib.sha256(id.encode()).hexdigest()[: len(id)]
    return id
