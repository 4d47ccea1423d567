"""Changes in their table, and the questions asked of them."""

from collections.abc import Collection
from dataclasses import asdict
from datetime import datetime

from monitor.errors import UsageError
from monitor.model import Cause, Change, ChangeKind, Deadline, StatedDate
from monitor.store import codec
from monitor.store.connection import Connection, Row

_OF_POLICIES = "c.policy IN (SELECT id FROM policy WHERE name IN (SELECT value FROM json_each(:policies)))"


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
        deadline=codec.dump(asdict(change.deadline)) if change.deadline else None,
        dates=codec.dump([[date.key, date.old, date.new] for date in change.dates]),
    )


def of(row: Row, *, with_deltas: bool = True) -> Change:
    """The change of a row selected with its policy's `name`."""
    return Change(
        id=row["id"],
        policy=row["name"],
        old=row["old"],
        new=row["new"],
        at=codec.moment(row["at"]),
        since=codec.moment(row["since"]),
        deltas=codec.decode_deltas(row["deltas"]) if with_deltas else (),
        verdict=codec.decode_verdict(row["verdict"]),
        cause=Cause(row["cause"]),
        deadline=Deadline(**codec.parse(row["deadline"])) if row["deadline"] else None,
        dates=tuple(StatedDate(key=key, old=old, new=new) for key, old, new in codec.parse_list(row["dates"])),
    )


class Changes:
    """The part of a store that answers what changed."""

    _db: Connection

    def changes(
        self,
        policy: str | Collection[str] | None = None,
        *,
        since: datetime | None = None,
        until: datetime | None = None,
        min_level: int = 0,
        kinds: Collection[ChangeKind] = (),
        flag: str | None = None,
        limit: int | None = None,
        with_deltas: bool = True,
    ) -> list[Change]:
        """The changes seen from `since` to `until` (both inclusive), newest first; of one policy, of several or of all.

        Only those that are about one of the `kinds`, if any are given, and that carry the `flag`. Without deltas where a
        line for each is all that is wanted.
        """
        policies = [policy] if isinstance(policy, str) else policy
        # Written only where it chooses: a condition that may be none keeps SQLite from using the index.
        chosen = "TRUE" if policies is None else _OF_POLICIES
        rows = self._db.rows(
            f"""
            SELECT p.name, c.*
            FROM change c
            JOIN policy p ON p.id = c.policy
            WHERE {chosen}
              AND (:since IS NULL OR c.at >= :since)
              AND (:until IS NULL OR c.at <= :until)
              AND c.level >= :level
              AND (:kinds IS NULL OR EXISTS (
                  SELECT 1 FROM json_each(c.verdict, '$.kinds') WHERE value IN (SELECT value FROM json_each(:kinds))))
              AND (:flag IS NULL OR EXISTS (SELECT 1 FROM json_each(c.verdict, '$.flags') WHERE value = :flag))
            ORDER BY c.at DESC, c.new DESC, c.id
            LIMIT :limit
            """,  # noqa: S608 - one of two conditions
            {
                "policies": None if policies is None else codec.dump(list(policies)),
                "since": None if since is None else codec.stamp(since),
                "until": None if until is None else codec.stamp(until),
                "level": min_level,
                "kinds": codec.dump(list(kinds)) if kinds else None,
                "flag": flag,
                "limit": -1 if limit is None else limit,
            },
        )
        return [of(row, with_deltas=with_deltas) for row in rows]

    def newest_changes(self) -> dict[str, Change]:
        """The newest change of each policy that has one, without deltas; those of our own reading are passed over."""
        rows = self._db.rows(
            """
            SELECT p.name, c.*
            FROM policy p
            JOIN change c ON c.id = (
                SELECT id FROM change WHERE policy = p.id AND cause = ? ORDER BY at DESC, new DESC LIMIT 1
            )
            """,
            (Cause.POLICY,),
        )
        return {row["name"]: of(row, with_deltas=False) for row in rows}

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
