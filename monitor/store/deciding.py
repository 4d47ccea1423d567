"""What deciding needs to know before it decides: a policy's past, and when it was last looked at."""

from datetime import datetime

from monitor.model import UNSTABLE, WATCHED, Head, History, Incident, Policy, PolicyKind, Suspicion
from monitor.store import codec, responses, versions
from monitor.store.connection import Connection, Row
from monitor.store.rows import Readings, Validators


class Deciding:
    """The part of a store that answers before a decision."""

    _db: Connection

    def history(self, policy: str, *, with_text: bool = True) -> History:
        """All that deciding needs of a policy's past; the version in force only `with_text`, for it takes longest."""
        row = self._db.row(
            """
            SELECT p.id AS owner, p.name, p.failures, p.suspicion, p.unsteady, b.sha256, v.*
            FROM policy p
            LEFT JOIN version v ON v.policy = p.id AND v.number = p.head
            LEFT JOIN body b ON b.id = p.good_body
            WHERE p.name = ?
            """,
            (policy,),
        )
        if row is None:
            return History(policy=policy)
        known = row["number"] is not None
        return History(
            policy=policy,
            head=versions.head(row) if known else None,
            version=versions.of(self._db, row) if known and with_text else None,
            digests=self._digests(row["owner"]),
            failures=row["failures"],
            suspicion=suspicion_of(row),
            incident=self._open_incident(row["owner"], policy),
            unrest=self._open_incident(row["owner"], policy, unstable=True),
            recent=self._recent(row["owner"]),
            memory=codec.decode_memory(row["unsteady"]),
        )

    def validators(self, policy: str) -> Validators:
        """What a conditional request needs; empty for a policy that was never read or must be fetched in full."""
        row = self._db.row(
            """
            SELECT p.etag, p.last_modified, p.validated_url, p.validated_at, v.reading
            FROM policy p
            LEFT JOIN version v ON v.policy = p.id AND v.number = p.head
            WHERE p.name = ?
            """,
            (policy,),
        )
        if row is None:
            return Validators()
        return Validators(
            etag=row["etag"],
            last_modified=row["last_modified"],
            url=row["validated_url"],
            reading=row["reading"],
            learnt_at=moment_or_none(row["validated_at"]),
        )

    def introduced(self, policy: str) -> Policy | None:
        """The policy as it was imported, or as far as its stored pages tell; None where there are none of it."""
        row = self._db.row(
            """
            SELECT p.profile, s.response, s.variant
            FROM policy p
            JOIN "check" c ON c.policy = p.id
            JOIN snapshot s ON s.id = c.id
            WHERE p.name = ?
            ORDER BY c.at DESC, c.id DESC
            LIMIT 1
            """,
            (policy,),
        )
        if row is None:
            return None
        if row["profile"] is None:
            response = codec.parse(responses.read(self._db, row["response"], row["variant"]).decode())
            return Policy(id=policy, url=response["url"])
        profile = codec.parse(row["profile"])
        return Policy(id=policy, url=profile["url"], name=profile["name"], kind=PolicyKind(profile["kind"]))

    def last_checks(self) -> dict[str, datetime]:
        """When each policy was last checked."""
        return self._times("checked_at")

    def retries(self) -> dict[str, datetime]:
        """Until when servers asked for patience, for the policies whose last check failed so."""
        return self._times("retry_at")

    def heads(self) -> dict[str, Head]:
        """The head of each policy that has a version."""
        rows = self._db.rows(
            """
            SELECT p.name, b.sha256, v.*
            FROM policy p
            JOIN version v ON v.policy = p.id AND v.number = p.head
            LEFT JOIN body b ON b.id = p.good_body
            ORDER BY p.name
            """
        )
        return {row["name"]: versions.head(row) for row in rows}

    def readings(self) -> dict[str, Readings]:
        """Under which readings each policy's versions were made: whoever upgrades sees what to rebuild."""
        made: dict[str, set[str]] = {}
        rebuilt: dict[str, str] = {}
        for row in self._db.rows(
            """
            SELECT p.name, p.rebuilt, v.reading
            FROM policy p
            LEFT JOIN version v ON v.policy = p.id
            GROUP BY p.name, v.reading
            ORDER BY p.name
            """
        ):
            rebuilt[row["name"]] = row["rebuilt"]
            made.setdefault(row["name"], set()).update({row["reading"]} - {None})
        return {name: Readings(versions=frozenset(made[name]), rebuilt=rebuilt[name]) for name in made}

    def _digests(self, policy: int) -> dict[str, int]:
        rows = self._db.rows("SELECT digest, number FROM version WHERE policy = ? ORDER BY number", (policy,))
        return {codec.unpack_digest(row["digest"]): row["number"] for row in rows}

    def _recent(self, policy: int) -> tuple[int, ...]:
        rows = self._db.rows(
            """
            SELECT version
            FROM "check"
            WHERE policy = ? AND version IS NOT NULL
            ORDER BY at DESC, id DESC
            LIMIT ?
            """,
            (policy, WATCHED),
        )
        return tuple(row["version"] for row in reversed(rows))

    def _open_incident(self, policy: int, name: str, *, unstable: bool = False) -> Incident | None:
        row = self._db.row(
            """
            SELECT *, :name AS name
            FROM incident
            WHERE policy = :policy AND closed_at IS NULL AND (reason = :unstable) = :wanted
            ORDER BY id DESC
            LIMIT 1
            """,
            {"policy": policy, "name": name, "unstable": UNSTABLE, "wanted": unstable},
        )
        return incident_of(row) if row else None

    def _times(self, column: str) -> dict[str, datetime]:
        rows = self._db.rows(
            f"SELECT name, {column} AS at FROM policy WHERE {column} IS NOT NULL ORDER BY name"  # noqa: S608
        )
        return {row["name"]: codec.moment(row["at"]) for row in rows}


def incident_of(row: Row) -> Incident:
    """The incident of a row selected with its policy's `name`."""
    return Incident(
        policy=row["name"],
        reason=row["reason"],
        detail=row["detail"],
        opened_at=codec.moment(row["opened_at"]),
        closed_at=moment_or_none(row["closed_at"]),
        id=row["id"],
    )


def suspicion_of(row: Row) -> Suspicion | None:
    """The suspicion of a policy's row."""
    if row["suspicion"] is None:
        return None
    held = codec.parse(row["suspicion"])
    return Suspicion(reason=held["reason"], digest=held["digest"], seen=held["seen"])


def moment_or_none(stamped: int | None) -> datetime | None:
    """The time of a column that may be NULL."""
    return None if stamped is None else codec.moment(stamped)
