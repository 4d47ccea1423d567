"""When which version stood, by the checks that saw it; and what dates each version states for itself."""

from datetime import datetime

from monitor.model import FactKind
from monitor.model.past import Stand, Stated
from monitor.store import codec, lives
from monitor.store.connection import Connection

_OWN_DATES = ("effective", "updated")


class Standing:
    """The part of a store that tells the history as time, not as numbers."""

    _db: Connection

    def stands(self, policy: str) -> list[Stand]:
        """Which version stood when, oldest first: one line for as long as the checks saw the same one."""
        rows = self._db.rows(
            """
            SELECT version, min(at) AS since, max(at) AS until
            FROM (
                SELECT c.version, c.at,
                       row_number() OVER (ORDER BY c.at, c.id)
                       - row_number() OVER (PARTITION BY c.version ORDER BY c.at, c.id) AS island
                FROM "check" c
                JOIN policy p ON p.id = c.policy
                WHERE p.name = ? AND c.version IS NOT NULL
            )
            GROUP BY version, island
            ORDER BY since, until
            """,
            (policy,),
        )
        return [
            Stand(number=row["version"], since=codec.moment(row["since"]), until=codec.moment(row["until"]))
            for row in rows
        ]

    def first_read(self) -> dict[str, datetime]:
        """When each policy was first read for good, by name."""
        rows = self._db.rows(
            """
            SELECT p.name, v.first_seen
            FROM version v
            JOIN policy p ON p.id = v.policy
            WHERE v.number = 1
            ORDER BY p.name
            """
        )
        return {row["name"]: codec.moment(row["first_seen"]) for row in rows}

    def stated_dates(self, policy: str) -> dict[int, Stated]:
        """The dates that the versions of a policy state for themselves, by version number."""
        found: dict[int, dict[str, str]] = {}
        for row in self._db.rows(
            """
            SELECT f.key, f.value, f.first, f.last, f.runs
            FROM fact f
            JOIN policy p ON p.id = f.policy
            WHERE p.name = ? AND f.kind = ?
            """,
            (policy, FactKind.DATE),
        ):
            if row["key"] in _OWN_DATES:
                for first, last in lives.runs(row):
                    for number in range(first, last + 1):
                        dates = found.setdefault(number, {})
                        dates[row["key"]] = max(row["value"], dates.get(row["key"], ""))
        return {number: Stated(**dates) for number, dates in found.items()}
