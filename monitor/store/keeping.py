"""Keeps the file small and whole: pruning old pages, compacting, and looking for damage."""

from collections.abc import Iterable
from datetime import datetime

from monitor.errors import StoreError
from monitor.store import codec
from monitor.store.bodies import Bodies
from monitor.store.connection import Connection
from monitor.store.rows import Pruned


class Keeping:
    """The part of a store that looks after its file.

    Pruning takes the bytes of pages; their rows, with time, outcome and SHA-256, stay. Never taken: pages that a version
    was read from, and each policy's last good and last fetched page.
    """

    _db: Connection
    _bodies: Bodies

    def prune(self, policy: str, *, keep: int) -> Pruned:
        """Take the bytes of all but the newest `keep` pages of a policy."""
        rows = self._db.rows(
            """
            SELECT s.id
            FROM snapshot s
            JOIN "check" c ON c.id = s.id
            JOIN policy p ON p.id = c.policy
            WHERE p.name = ?
            ORDER BY c.at DESC, c.id DESC
            LIMIT -1 OFFSET ?
            """,
            (policy, max(keep, 0)),
        )
        return self._prune(row["id"] for row in rows)

    def prune_before(self, when: datetime, policy: str | None = None) -> Pruned:
        """Take the bytes of the pages fetched before that moment, of one policy or of all."""
        rows = self._db.rows(
            """
            SELECT s.id
            FROM snapshot s
            JOIN "check" c ON c.id = s.id
            JOIN policy p ON p.id = c.policy
            WHERE c.at < :when AND (:policy IS NULL OR p.name = :policy)
            """,
            {"when": codec.stamp(when), "policy": policy},
        )
        return self._prune(row["id"] for row in rows)

    def compact(self) -> None:
        """Give the room of what was deleted back to the disk; needs as much free space as the file takes."""
        from sqlite_utils import Database

        self._db.guard(Database(self._db.raw, recursive_triggers=False, execute_plugins=False).vacuum)
        self._db.row("PRAGMA wal_checkpoint(TRUNCATE)")

    def verify(self) -> list[str]:
        """What is wrong with the file, one line each; empty if all is well. Reads every page, so it takes a while."""
        problems = [row[0] for row in self._db.rows("PRAGMA integrity_check") if row[0] != "ok"]
        problems += [
            f'a row of "{row[0]}" refers to one of "{row[2]}" that is gone'
            for row in self._db.rows("PRAGMA foreign_key_check")
        ]
        for row in self._db.rows("SELECT id FROM body WHERE data IS NOT NULL"):
            try:
                self._bodies.read(row["id"])
            except StoreError as error:
                problems.append(str(error))
        return problems

    def _prune(self, snapshots: Iterable[int]) -> Pruned:
        with self._db.transaction():
            taken = set(snapshots) - self._spared()
            bodies: set[int] = set()
            others: set[int] = set()
            pages = 0
            for row in self._db.each(
                "SELECT s.id, s.body FROM snapshot s JOIN body b ON b.id = s.body WHERE b.data IS NOT NULL"
            ):
                taking = row["id"] in taken
                (bodies if taking else others).add(row["body"])
                pages += taking
            dropped, saved = self._bodies.prune(bodies - others)
        return Pruned(snapshots=pages, bodies=dropped, stored_bytes=saved)

    def _spared(self) -> set[int]:
        rows = self._db.rows(
            """
            SELECT snapshot AS id FROM version WHERE snapshot IS NOT NULL
            UNION
            SELECT max(s.id) FROM snapshot s JOIN policy p ON p.good_body = s.body GROUP BY p.id
            UNION
            SELECT max(s.id) FROM snapshot s JOIN "check" c ON c.id = s.id GROUP BY c.policy
            """
        )
        return {row["id"] for row in rows}
