"""Changes in their table, and the questions asked of them."""

from datetime import datetime

from monitor.errors import UsageError
from monitor.model import Cause, Change
from monitor.store import codec
from monitor.store.connection import Connection, Row


def write(db: Connection, policy: int, change: Change) -> None:
    """Store a change; its id must be new."""
    db.insert(
        "change",
        id=change.id,
        policy=policy,
        old=change.old,
        new=change.new,
        at=codec.stamp(change.at),
        since=codec.stamp(change.since),
        cause=change.cause,
        kind=change.verdict.kind,
        level=int(change.verdict.level),
        deltas=codec.encode_deltas(change.deltas),
        verdict=codec.encode_verdict(change.verdict),
    )


def of(row: Row) -> Change:
    """The change of a row selected with its policy's `name`."""
    return Change(
        id=row["id"],
        policy=row["name"],
        old=row["old"],
        new=row["new"],
        at=codec.moment(row["at"]),
        since=codec.moment(row["since"]),
        deltas=codec.decode_deltas(row["deltas"]),
        verdict=codec.decode_verdict(row["verdict"]),
        cause=Cause(row["cause"]),
    )


class Changes:
    """The part of a store that answers what changed."""

    _db: Connection

    def changes(
        self,
        policy: str | None = None,
        *,
        since: datetime | None = None,
        until: datetime | None = None,
        min_level: int = 0,
        limit: int | None = None,
    ) -> list[Change]:
        """The changes seen from `since` to `until` (both inclusive), newest first."""
        rows = self._db.rows(
            """
            SELECT p.name, c.*
            FROM change c
            JOIN policy p ON p.id = c.policy
            WHERE (:policy IS NULL OR p.name = :policy)
              AND (:since IS NULL OR c.at >= :since)
              AND (:until IS NULL OR c.at <= :until)
              AND c.level >= :level
            ORDER BY c.at DESC, c.new DESC, c.id
            LIMIT :limit
            """,
            {
                "policy": policy,
                "since": None if since is None else codec.stamp(since),
                "until": None if until is None else codec.stamp(until),
                "level": min_level,
                "limit": -1 if limit is None else limit,
            },
        )
        return [of(row) for row in rows]

    def change(self, id: str) -> Change | None:
        """The change with this id, or the only one whose id begins so; None where there is none.

        Raises UsageError where several begin so.
        """
        rows = self._db.rows(
            """
            SELECT p.name, c.*
            FROM change c
            JOIN policy p ON p.id = c.policy
            WHERE c.id = :id OR substr(c.id, 1, length(:id)) = :id
            ORDER BY c.id = :id DESC, c.id
            LIMIT 4
            """,
            {"id": id},
        )
        if len(rows) > 1 and rows[0]["id"] != id:
            found = ", ".join(f'"{row["id"]}"' for row in rows[:3])
            raise UsageError(f'change "{id}" is ambiguous: {found}{" …" if len(rows) > 3 else ""}; give more of it')
        return of(rows[0]) if rows else None
