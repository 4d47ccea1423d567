"""What is asked of the store about versions, checks and the state of things."""

from datetime import datetime

from monitor.model import Facts, Incident, Outcome, VerdictKind, Version
from monitor.model.past import Gap
from monitor.store import codec, versions
from monitor.store.connection import Connection, Row
from monitor.store.deciding import incident_of, moment_or_none
from monitor.store.rows import Check, Status, VersionLine


class Reading:
    """The part of a store that answers about versions and checks."""

    _db: Connection

    def policies_seen(self) -> list[str]:
        """The policies that have ever been checked, by name."""
        return [row["name"] for row in self._db.rows("SELECT name FROM policy ORDER BY name")]

    def latest(self, policy: str) -> Version | None:
        """The version in force, or None if the policy was never read."""
        return self._version("v.number = p.head", {"policy": policy})

    def version(self, policy: str, number: int) -> Version | None:
        """The version of that number, or None."""
        return self._version("v.number = :number", {"policy": policy, "number": number})

    def version_at(self, policy: str, when: datetime) -> Version | None:
        """The version that the last good check at or before that moment saw; None where there was none yet."""
        row = self._db.row(
            """
            SELECT c.version
            FROM "check" c
            JOIN policy p ON p.id = c.policy
            WHERE p.name = :policy AND c.at <= :when AND c.version IS NOT NULL
            ORDER BY c.at DESC, c.id DESC
            LIMIT 1
            """,
            {"policy": policy, "when": codec.stamp(when)},
        )
        return self.version(policy, row["version"]) if row else None

    def gap_at(self, policy: str, when: datetime) -> Gap:
        """The good checks around a moment: how well it is known what stood then."""
        row = self._db.row(
            """
            SELECT max(CASE WHEN c.at <= :when THEN c.at END) AS before,
                   min(CASE WHEN c.at > :when THEN c.at END) AS after,
                   c.policy
            FROM "check" c
            JOIN policy p ON p.id = c.policy
            WHERE p.name = :policy AND c.version IS NOT NULL
            """,
            {"policy": policy, "when": codec.stamp(when)},
        )
        if row is None:
            return Gap(before=None, after=None)
        seen = self._db.row(
            """
            SELECT version
            FROM "check"
            WHERE policy = ? AND at = ? AND version IS NOT NULL
            ORDER BY id
            LIMIT 1
            """,
            (row["policy"], row["after"]),
        )
        noted = self._db.row(
            """
            SELECT max(at) AS at
            FROM "check"
            WHERE policy = :policy AND at <= :before AND outcome = :same AND reason = :noise
              AND version = (SELECT version FROM "check" WHERE policy = :policy AND at = :before AND version IS NOT NULL)
            """,
            {**dict(row), "same": Outcome.SAME, "noise": VerdictKind.NOISE},
        )
        return Gap(
            noted=moment_or_none(noted["at"]) if noted else None,
            before=moment_or_none(row["before"]),
            after=moment_or_none(row["after"]),
            after_version=seen["version"] if seen else None,
        )

    def versions(self, policy: str) -> list[VersionLine]:
        """All versions of a policy without their texts, oldest first."""
        rows = self._db.rows(
            """
            SELECT p.name, v.*
            FROM version v
            JOIN policy p ON p.id = v.policy
            WHERE p.name = ?
            ORDER BY v.number
            """,
            (policy,),
        )
        return [versions.line(row) for row in rows]

    def facts(self, policy: str, number: int) -> Facts:
        """The facts of a version, in the order they were found; none where there is no such version."""
        version = self.version(policy, number)
        return version.facts if version else ()

    def checks(self, policy: str, limit: int | None = None) -> list[Check]:
        """The checks of a policy, newest first."""
        rows = self._db.rows(
            """
            SELECT p.name, c.*, s.id AS snapshot
            FROM "check" c
            JOIN policy p ON p.id = c.policy
            LEFT JOIN snapshot s ON s.id = c.id
            WHERE p.name = ?
            ORDER BY c.at DESC, c.id DESC
            LIMIT ?
            """,
            (policy, -1 if limit is None else limit),
        )
        return [_check(row) for row in rows]

    def status(self) -> list[Status]:
        """How each policy stands, by name."""
        lines = {
            row["name"]: versions.line(row)
            for row in self._db.rows(
                """
                SELECT p.name, v.*
                FROM policy p
                JOIN version v ON v.policy = p.id AND v.number = p.head
                """
            )
        }
        incidents = {incident.policy: incident for incident in reversed(self.incidents(open_only=True))}
        rows = self._db.rows(
            """
            SELECT p.*, c.outcome, c.reason, c.detail
            FROM policy p
            JOIN "check" c ON c.id = p.last_check
            ORDER BY p.name
            """
        )
        return [_status(row, lines.get(row["name"]), incidents.get(row["name"])) for row in rows]

    def incidents(self, policy: str | None = None, *, open_only: bool = False) -> list[Incident]:
        """The incidents, of one policy or of all, newest first."""
        rows = self._db.rows(
            """
            SELECT p.name, i.*
            FROM incident i
            JOIN policy p ON p.id = i.policy
            WHERE (:policy IS NULL OR p.name = :policy)
              AND (NOT :open_only OR i.closed_at IS NULL)
            ORDER BY i.opened_at DESC, i.id DESC
            """,
            {"policy": policy, "open_only": open_only},
        )
        return [incident_of(row) for row in rows]

    def _version(self, condition: str, values: dict[str, object]) -> Version | None:
        row = self._db.row(
            f"""
            SELECT p.name, v.*
            FROM version v
            JOIN policy p ON p.id = v.policy
            WHERE p.name = :policy AND {condition}
            """,  # noqa: S608 - one of the conditions above
            values,
        )
        return versions.of(self._db, row) if row else None


def _check(row: Row) -> Check:
    return Check(
        id=row["id"],
        policy=row["name"],
        at=codec.moment(row["at"]),
        outcome=Outcome(row["outcome"]),
        reason=row["reason"] or "",
        detail=row["detail"] or "",
        status=row["status"],
        version=row["version"],
        snapshot=row["snapshot"],
        run=row["run"],
        via=row["via"] or "http",
    )


def _status(row: Row, line: VersionLine | None, incident: Incident | None) -> Status:
    return Status(
        policy=row["name"],
        checked_at=codec.moment(row["checked_at"]),
        outcome=Outcome(row["outcome"]),
        reason=row["reason"] or "",
        detail=row["detail"] or "",
        good_at=moment_or_none(row["good_at"]),
        retry_at=moment_or_none(row["retry_at"]),
        version=line,
        incident=incident,
        failures=row["failures"],
    )
