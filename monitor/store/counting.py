"""Counts over the whole history, and what says how often a policy is worth checking."""

from monitor.model import Cause, FactKind, Signs, VerdictKind
from monitor.model.past import MonthCount, Watched
from monitor.store import codec
from monitor.store.connection import Connection

_ANNOUNCED = ("effective", "next")


class Counting:
    """The part of a store that counts."""

    _db: Connection

    def month_counts(self, policy: str | None = None) -> list[MonthCount]:
        """The changes by policy and calendar month (UTC), in order; those of our own reading are left out."""
        rows = self._db.rows(
            """
            SELECT p.name, strftime('%Y-%m', c.at / 1000000, 'unixepoch') AS month,
                   count(*) AS changes,
                   sum(c.kind = :substantive) AS substantive,
                   sum(c.kind = :substantive
                       AND EXISTS (SELECT 1 FROM json_each(c.verdict, '$.flags') WHERE value = 'silent')) AS silent
            FROM change c
            JOIN policy p ON p.id = c.policy
            WHERE c.cause = :cause AND (:policy IS NULL OR p.name = :policy)
            GROUP BY p.name, month
            ORDER BY p.name, month
            """,
            {"substantive": VerdictKind.SUBSTANTIVE, "cause": Cause.POLICY, "policy": policy},
        )
        return [
            MonthCount(
                policy=row["name"],
                month=row["month"],
                changes=row["changes"],
                substantive=row["substantive"],
                silent=row["silent"],
            )
            for row in rows
        ]

    def watched(self) -> list[Watched]:
        """From when to when each policy was read, by name, and how often it was checked."""
        rows = self._db.rows(
            """
            SELECT p.name, min(c.at) AS first, max(c.at) AS last, count(*) AS checks
            FROM policy p
            JOIN "check" c ON c.policy = p.id
            GROUP BY p.id
            ORDER BY p.name
            """
        )
        return [
            Watched(
                policy=row["name"],
                first=codec.moment(row["first"]),
                last=codec.moment(row["last"]),
                checks=row["checks"],
            )
            for row in rows
        ]

    def signs(self) -> dict[str, Signs]:
        """What each policy's past says of how often it changes, for schedules that follow it."""
        announced: dict[str, list[str]] = {}
        for row in self._db.rows(
            """
            SELECT p.name, f.key, f.value
            FROM fact f
            JOIN policy p ON p.id = f.policy
            WHERE f.kind = ? AND f.in_force
            """,
            (FactKind.DATE,),
        ):
            if row["key"] in _ANNOUNCED:
                announced.setdefault(row["name"], []).append(row["value"])
        rows = self._db.rows(
            """
            SELECT p.name, p.failures, v.first_seen AS read_at, count(c.id) AS changes, max(c.at) AS changed_at
            FROM policy p
            JOIN version v ON v.policy = p.id AND v.number = 1
            LEFT JOIN change c ON c.policy = p.id AND c.kind = :substantive AND c.cause = :cause
            GROUP BY p.id
            """,
            {"substantive": VerdictKind.SUBSTANTIVE, "cause": Cause.POLICY},
        )
        return {
            row["name"]: Signs(
                read_at=codec.moment(row["read_at"]),
                changes=row["changes"],
                changed_at=None if row["changed_at"] is None else codec.moment(row["changed_at"]),
                announced=tuple(sorted(announced.get(row["name"], ()))),
                failing=row["failures"] > 0,
            )
            for row in rows
        }
