"""The outbox: alerts written with what they tell of, marked by the sender once they are out; and what was acknowledged."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from monitor.model import REMINDER_ROUND, Ack, Alert, AlertState, Change, ChangeNotice
from monitor.store import codec, notices
from monitor.store.connection import Connection, Row
from monitor.store.rows import Told


def write(db: Connection, alert: Alert) -> int:
    """Store a new alert; its id. A change is told to a channel once a round: told again, it is the one already there."""
    if alert.change is not None:
        known = db.row(
            "SELECT id FROM alert WHERE channel = ? AND change = ? AND round = ?",
            (alert.channel, alert.change, alert.round),
        )
        if known is not None:
            return int(known["id"])
    return db.insert(
        "alert",
        channel=alert.channel,
        policy=alert.policy,
        change=alert.change,
        incident=alert.incident,
        level=int(alert.level),
        subject=codec.storable(alert.subject),
        body=codec.storable(alert.body),
        notice=None if alert.notice is None else notices.encode(alert.notice),
        vendor=codec.storable(alert.vendor),
        run=alert.run,
        round=alert.round,
        batch=alert.batch,
        created_at=codec.stamp(alert.created_at),
        due_at=codec.stamp(alert.due_at),
        state=alert.state,
        attempts=alert.attempts,
        last_error=codec.storable(alert.last_error),
        sent_at=None if alert.sent_at is None else codec.stamp(alert.sent_at),
    )


def recorded(alert: Alert, *, incident: int | None, run: int | None, snapshot: int | None) -> Alert:
    """The alert with the ids that storing what it tells of has given."""
    if isinstance(alert.notice, ChangeNotice) and snapshot is not None:
        evidence = replace(alert.notice.evidence, snapshot=snapshot)
        alert = replace(alert, notice=replace(alert.notice, evidence=evidence))
    return replace(alert, incident=alert.incident if alert.incident is None else incident, run=run)


def supersede(db: Connection, change: Change) -> None:
    """Drop the policy's reminders that wait, where a change moves the day that something takes effect."""
    if any(date.key in ("effective", "next") and date.old != date.new for date in change.dates):
        db.write(
            "DELETE FROM alert WHERE policy = ? AND round = ? AND state = ? AND attempts = 0",
            (change.policy, REMINDER_ROUND, AlertState.PENDING),
        )


class Outbox:
    """The part of a store that holds alerts until they are sent or given up.

    At least once: the sender sends first and marks then, so an alert whose sender was killed in between is sent again.
    """

    _db: Connection

    def due_alerts(self, now: datetime) -> list[Alert]:
        """The pending alerts that are due, oldest first; a reminder waits while the text before its change is in force."""
        rows = self._db.rows(
            """
            SELECT a.*
            FROM alert a
            WHERE a.state = ? AND a.due_at <= ?
              AND NOT (a.round = ? AND EXISTS (
                  SELECT 1 FROM change c JOIN policy p ON p.id = c.policy WHERE c.id = a.change AND p.head = c.old))
            ORDER BY a.due_at, a.id
            """,
            (AlertState.PENDING, codec.stamp(now), REMINDER_ROUND),
        )
        return [_alert(row) for row in rows]

    def alerts(self, state: AlertState | None = None, *, limit: int | None = None) -> list[Alert]:
        """The alerts, all or those in one state, newest first."""
        rows = self._db.rows(
            "SELECT * FROM alert WHERE :state IS NULL OR state = :state ORDER BY id DESC LIMIT :limit",
            {"state": state, "limit": -1 if limit is None else limit},
        )
        return [_alert(row) for row in rows]

    def count_alerts(self, state: AlertState) -> int:
        """How many alerts are in that state."""
        row = self._db.row("SELECT count(*) AS number FROM alert WHERE state = ?", (state,))
        return int(row["number"]) if row else 0

    def last_told(self, *, min_level: int) -> list[Alert]:
        """Of each change at that level or above that nobody acknowledged, the newest alert to each channel.

        A change that is judged otherwise since, or gone under another reading, is left out, and one whose policy shows the
        text before it again.
        """
        rows = self._db.rows(
            """
            SELECT a.*, max(a.round)
            FROM alert a
            JOIN change c ON c.id = a.change
            JOIN policy p ON p.id = c.policy
            LEFT JOIN ack ON ack.change = a.change
            WHERE a.level >= :level AND c.level >= :level AND ack.change IS NULL AND p.head IS NOT c.old
            GROUP BY a.channel, a.change
            ORDER BY a.id
            """,
            {"level": min_level},
        )
        return [_alert(row) for row in rows]

    def told(self, id: str) -> Told | None:
        """The change that alerts told of under this id, or the only one whose id begins so; None where there is none.

        It outlives the change itself, which another reading of the pages may have done away with.
        """
        rows = self._db.rows(
            """
            SELECT DISTINCT change, policy, created_at
            FROM alert
            WHERE substr(change, 1, length(:id)) = :id AND round = 0
            LIMIT 2
            """,
            {"id": id},
        )
        if len(rows) != 1:
            return None
        return Told(change=rows[0]["change"], policy=rows[0]["policy"], at=codec.moment(rows[0]["created_at"]))

    def add_alert(self, alert: Alert) -> Alert:
        """Store an alert that no check brought, such as one about a dead channel; with its id."""
        return _alert(self._db.rows("SELECT * FROM alert WHERE id = ?", (write(self._db, alert),))[0])

    def revive_alerts(self, now: datetime) -> int:
        """Make the alerts that were given up due again, with all their tries; how many."""
        return self._db.write(
            "UPDATE alert SET state = ?, attempts = 0, due_at = ? WHERE state = ?",
            (AlertState.PENDING, codec.stamp(now), AlertState.DEAD),
        )

    def bind_alerts(self, alerts: Sequence[Alert], batch: str) -> None:
        """Write down that these alerts go out in one message, before it is sent: sent again, it holds the same."""
        with self._db.transaction():
            for alert in alerts:
                self._db.write("UPDATE alert SET batch = ? WHERE id = ?", (batch, alert.id))

    def update_alert(self, alert: Alert) -> None:
        """Write down how sending an alert went; raises ValueError for one that was never stored."""
        self.update_alerts((alert,))

    def update_alerts(self, alerts: Sequence[Alert]) -> None:
        """Write down how sending the alerts of one message went: of all or of none."""
        with self._db.transaction():
            for alert in alerts:
                self._update(alert)

    def acknowledge(self, change: str, at: datetime, note: str = "") -> Ack:
        """Mark a change as done with, so that it is told no more: reminders and repetitions that wait are dropped.

        Done once, it stays done since then; only a note takes the place of the one before.
        """
        with self._db.transaction():
            self._db.write(
                """
                INSERT INTO ack (change, at, note) VALUES (?, ?, ?)
                ON CONFLICT (change) DO UPDATE SET note = excluded.note WHERE excluded.note <> ''
                """,
                (change, codec.stamp(at), codec.storable(note)),
            )
            self._db.write(
                "DELETE FROM alert WHERE change = ? AND round <> 0 AND state = ?", (change, AlertState.PENDING)
            )
            return self.acks()[change]

    def acks(self) -> dict[str, Ack]:
        """What was acknowledged, by change id."""
        rows = self._db.rows("SELECT * FROM ack ORDER BY at")
        return {row["change"]: Ack(change=row["change"], at=codec.moment(row["at"]), note=row["note"]) for row in rows}

    def _update(self, alert: Alert) -> None:
        written = self._db.write(
            """
            UPDATE alert
            SET state = ?, attempts = ?, last_error = ?, due_at = ?, sent_at = ?
            WHERE id = ?
            """,
            (
                alert.state,
                alert.attempts,
                codec.storable(alert.last_error),
                codec.stamp(alert.due_at),
                None if alert.sent_at is None else codec.stamp(alert.sent_at),
                alert.id,
            ),
        )
        # One to be told again may have been acknowledged, and so dropped, while it was out.
        if not written and not alert.round:
            raise ValueError(f"alert {alert.id} is not in the outbox")


def _alert(row: Row) -> Alert:
    return Alert(
        channel=row["channel"],
        policy=row["policy"],
        subject=row["subject"],
        body=row["body"],
        notice=None if row["notice"] is None else notices.decode(row["notice"]),
        vendor=row["vendor"],
        run=row["run"],
        round=row["round"],
        batch=row["batch"],
        level=row["level"],
        created_at=codec.moment(row["created_at"]),
        due_at=codec.moment(row["due_at"]),
        change=row["change"],
        incident=row["incident"],
        state=AlertState(row["state"]),
        attempts=row["attempts"],
        last_error=row["last_error"],
        sent_at=None if row["sent_at"] is None else codec.moment(row["sent_at"]),
        id=row["id"],
    )
