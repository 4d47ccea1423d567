"""Stored pages, as light rows, whole, or as bytes."""

from collections.abc import Iterator

from monitor.errors import StoreError
from monitor.model import Outcome, Page
from monitor.store import codec, responses
from monitor.store.bodies import Bodies
from monitor.store.connection import Connection
from monitor.store.rows import Snapshot


class Pages:
    """The part of a store that gives pages back."""

    _db: Connection
    _bodies: Bodies

    def snapshots(self, policy: str) -> list[Snapshot]:
        """All pages stored of a policy, by the time they were fetched, oldest first, without their bytes."""
        rows = self._db.rows(
            """
            SELECT p.name, c.id, c.at, c.outcome, c.version, b.sha256, b.size, b.data IS NULL AS pruned
            FROM policy p
            JOIN "check" c ON c.policy = p.id
            JOIN snapshot s ON s.id = c.id
            JOIN body b ON b.id = s.body
            WHERE p.name = ?
            ORDER BY c.at, c.id
            """,
            (policy,),
        )
        return [
            Snapshot(
                id=row["id"],
                policy=row["name"],
                at=codec.moment(row["at"]),
                outcome=Outcome(row["outcome"]),
                body=row["sha256"].hex(),
                size=row["size"],
                version=row["version"],
                pruned=bool(row["pruned"]),
            )
            for row in rows
        ]

    def snapshot(self, id: int) -> Page:
        """The page as it was fetched, byte for byte; raises StoreError where there is none or its bytes were pruned."""
        row = self._db.row(
            """
            SELECT p.name, c.at, s.body, s.response, s.variant
            FROM snapshot s
            JOIN "check" c ON c.id = s.id
            JOIN policy p ON p.id = c.policy
            WHERE s.id = ?
            """,
            (id,),
        )
        if row is None:
            raise StoreError(f"{self._db.path} has no snapshot {id}")
        response = responses.read(self._db, row["response"], row["variant"])
        body = self._bodies.read(row["body"])
        return codec.decode_response(response, policy=row["name"], fetched_at=codec.moment(row["at"]), body=body)

    def pages(self, policy: str) -> Iterator[tuple[Snapshot, Page]]:
        """The pages of a policy that still have their bytes, oldest first, one in memory at a time: for a rebuild."""
        for snapshot in self.snapshots(policy):
            if not snapshot.pruned:
                yield snapshot, self.snapshot(snapshot.id)

    def body(self, sha256: str) -> bytes:
        """The raw bytes with this SHA-256 (hex); raises StoreError where they are not, or no longer, stored."""
        try:
            body = self._bodies.find(bytes.fromhex(sha256))
        except ValueError:
            body = None
        if body is None:
            raise StoreError(f"{self._db.path} has no page with the SHA-256 {sha256}")
        return self._bodies.read(body)
