"""Writes what a fetch brought and what was decided of it, all or nothing; and the runs it was part of."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urlsplit

from monitor.model import (
    Decision,
    Failure,
    Fetch,
    IncidentStep,
    NotModified,
    Outcome,
    Page,
    Policy,
)
from monitor.store import changes, codec, lives, outbox, responses, versions
from monitor.store.bodies import Bodies
from monitor.store.connection import Connection, Row
from monitor.store.rows import Run

GOOD = frozenset({Outcome.FIRST, Outcome.SAME, Outcome.CHANGED, Outcome.RETURNED, Outcome.REREAD, Outcome.NOT_MODIFIED})


@dataclass(frozen=True, slots=True, kw_only=True)
class Recorded:
    """The ids that writing gave: `snapshot` for a page, `incident` for one opened or closed, `alerts` in order."""

    check: int
    snapshot: int | None = None
    incident: int | None = None
    alerts: tuple[int, ...] = ()


class Recording:
    """The part of a store that writes."""

    _db: Connection
    _bodies: Bodies

    def record(self, fetch: Fetch, decision: Decision, *, run: int | None = None, quiet: bool = False) -> Recorded:
        """Write a check and all that follows from it in one transaction; `quiet` leaves the outbox alone.

        The version takes the new snapshot's id where it has none, and alerts with any `incident` take the id of the one
        this decision opens or closes. A version's number is one above the highest, else ValueError. `returned_to` without
        a version puts that one in force again. Pages older than the last check are for `archive` and a rebuild.
        """
        with self._db.transaction():
            policy = self._policy(decision.policy)
            number = _number(policy, decision)
            check = self._check(policy, fetch, decision.outcome, number, run, decision.reason, decision.detail)
            body = self._snapshot(policy, check, fetch) if isinstance(fetch, Page) else None
            snapshot = None if body is None else check
            self._move(policy, decision, number, codec.stamp(fetch.fetched_at), snapshot)
            if decision.change is not None:
                changes.write(self._db, policy["id"], decision.change)
                outbox.supersede(self._db, decision.change)
            incident = self._incident(policy["id"], decision)
            alerts = () if quiet else self._alerts(decision, incident, run, snapshot)
            self._remember(policy, fetch, decision, check, body)
        return Recorded(check=check, snapshot=snapshot, incident=incident, alerts=alerts)

    def archive(self, page: Page, *, run: int | None = None, outcome: Outcome = Outcome.SAME) -> int:
        """Keep a page, of whatever age, without deciding anything; its snapshot's id. A rebuild then reads it."""
        with self._db.transaction():
            policy = self._policy(page.policy)
            check = self._check(policy, page, outcome, None, run, "", "")
            self._snapshot(policy, check, page)
            self._db.write(
                """
                UPDATE policy
                SET last_check = :check, checked_at = :at
                WHERE id = :policy AND coalesce(checked_at, :at) <= :at
                """,
                {"check": check, "at": codec.stamp(page.fetched_at), "policy": policy["id"]},
            )
        return check

    def introduce(self, policy: Policy) -> None:
        """Remember what a policy is that need not be registered: its address, its name and its kind."""
        profile = {"url": policy.url, "name": policy.name, "kind": policy.kind}
        with self._db.transaction():
            row = self._policy(policy.id)
            self._db.write("UPDATE policy SET profile = ? WHERE id = ?", (codec.dump(profile), row["id"]))

    def begin_run(self, at: datetime, pid: int) -> int:
        """The id of a run that begins now."""
        return self._db.insert("run", at=codec.stamp(at), pid=pid)

    def finish_run(self, run: int, at: datetime, counts: Mapping[str, int], error: str = "") -> None:
        """Write down how a run ended: how many checks of each outcome, and the error that stopped it, if any."""
        self._db.write(
            "UPDATE run SET finished_at = ?, counts = ?, error = ? WHERE id = ?",
            (codec.stamp(at), codec.dump(dict(counts)), codec.storable(error), run),
        )

    def runs(self, limit: int | None = None) -> list[Run]:
        """The runs, newest first."""
        rows = self._db.rows("SELECT * FROM run ORDER BY id DESC LIMIT ?", (-1 if limit is None else limit,))
        return [
            Run(
                id=row["id"],
                at=codec.moment(row["at"]),
                pid=row["pid"],
                finished_at=None if row["finished_at"] is None else codec.moment(row["finished_at"]),
                counts=tuple(codec.parse(row["counts"]).items()),
                error=row["error"],
            )
            for row in rows
        ]

    def _policy(self, name: str) -> Row:
        for _ in range(2):
            row = self._db.row("SELECT * FROM policy WHERE name = ?", (name,))
            if row is not None:
                return row
            self._db.insert("policy", name=name)
        raise AssertionError("a policy just written is there")

    def _check(
        self,
        policy: Row,
        fetch: Fetch,
        outcome: Outcome,
        version: int | None,
        run: int | None,
        reason: str,
        detail: str,
    ) -> int:
        status, via = None, None
        match fetch:
            case Failure():
                status, via = fetch.status, fetch.via
                reason, detail = reason or fetch.reason, detail or fetch.detail
            case NotModified():
                via = fetch.via
        return self._db.insert(
            "check",
            policy=policy["id"],
            at=codec.stamp(fetch.fetched_at),
            outcome=outcome,
            version=version,
            run=run,
            reason=codec.storable(reason) or None,
            detail=codec.storable(detail) or None,
            status=status,
            via=None if via == "http" else via,
        )

    def _snapshot(self, policy: Row, check: int, page: Page) -> int:
        """Store a page under its check's id; the id of its body."""
        body = self._bodies.add(policy["id"], codec.storable(_site(page.url)), page.body)
        response, variant = responses.add(self._db, codec.encode_response(page), policy["response"])
        if response != policy["response"]:
            self._db.write("UPDATE policy SET response = ? WHERE id = ?", (response, policy["id"]))
        self._db.insert("snapshot", id=check, body=body, response=response, variant=variant)
        return body

    def _move(self, policy: Row, decision: Decision, number: int | None, at: int, snapshot: int | None) -> None:
        """Write the new version, or move the last sight of the one in force; and say which is in force."""
        if decision.version is not None:
            versions.write(self._db, policy["id"], decision.version, snapshot)
        elif number is not None:
            self._db.write(
                "UPDATE version SET last_seen = max(last_seen, ?) WHERE policy = ? AND number = ?",
                (at, policy["id"], number),
            )
        if number is None or number == policy["head"]:
            return
        self._db.write("UPDATE policy SET head = ? WHERE id = ?", (number, policy["id"]))
        if decision.version is None:
            lives.turn_to(self._db, policy["id"], number)

    def _incident(self, policy: int, decision: Decision) -> int | None:
        incident = decision.incident
        if incident is None or decision.incident_step is None:
            return incident.id if incident else None
        if decision.incident_step is IncidentStep.OPENED:
            return self._db.insert(
                "incident",
                policy=policy,
                reason=codec.storable(incident.reason),
                detail=codec.storable(incident.detail),
                opened_at=codec.stamp(incident.opened_at),
            )
        closed_at = codec.stamp(incident.closed_at or decision.at)
        self._db.write(
            "UPDATE incident SET closed_at = ? WHERE policy = ? AND closed_at IS NULL AND id = coalesce(?, id)",
            (closed_at, policy, incident.id),
        )
        return incident.id

    def _alerts(
        self, decision: Decision, incident: int | None, run: int | None, snapshot: int | None
    ) -> tuple[int, ...]:
        return tuple(
            outbox.write(self._db, outbox.recorded(alert, incident=incident, run=run, snapshot=snapshot))
            for alert in decision.alerts
        )

    def _remember(self, policy: Row, fetch: Fetch, decision: Decision, check: int, body: int | None) -> None:
        """Bring the policy's own row up to date: what the next decision starts from."""
        at = codec.stamp(fetch.fetched_at)
        columns: dict[str, object] = {
            "last_check": check,
            "checked_at": at,
            "retry_at": None,
            "failures": 0 if decision.outcome in GOOD else policy["failures"] + 1,
        }
        if decision.outcome in GOOD:
            columns["good_at"] = at
        if decision.suspicion is not None:
            held = decision.suspicion
            columns["suspicion"] = codec.dump({"reason": held.reason, "digest": held.digest, "seen": held.seen})
        elif not isinstance(fetch, Failure):
            columns["suspicion"] = None
        if decision.memory is not None:
            columns["unsteady"] = codec.encode_memory(decision.memory)
        match fetch:
            case Failure(retry_at=retry_at) if retry_at is not None:
                columns["retry_at"] = codec.stamp(retry_at)
            case Page():
                columns |= _learn(fetch, body, good=decision.outcome in GOOD)
        places = ", ".join(f"{name} = :{name}" for name in columns)
        self._db.write(f"UPDATE policy SET {places} WHERE id = :id", {**columns, "id": policy["id"]})  # noqa: S608


def _site(url: str) -> str:
    try:
        return urlsplit(url).netloc.lower()
    except ValueError:
        return ""


def _number(policy: Row, decision: Decision) -> int | None:
    """The version that the check sees in force; None where it brought no good page."""
    if decision.outcome not in GOOD:
        return None
    if decision.version is not None:
        return decision.version.number
    number: int | None = decision.returned_to if decision.outcome is Outcome.RETURNED else policy["head"]
    return number


def _learn(page: Page, body: int | None, *, good: bool) -> dict[str, object]:
    """The validators and the body to compare the next page with; a page held back is to be fetched again in full."""
    if not good:
        return dict.fromkeys(("etag", "last_modified", "validated_url", "validated_at"))
    return {
        "etag": page.etag,
        "last_modified": page.last_modified,
        "validated_url": page.url,
        "validated_at": codec.stamp(page.fetched_at),
        "good_body": body,
    }
