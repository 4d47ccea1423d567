"""The outbox: alerts written with what they tell of, marked by the sender once they are out."""

from datetime import datetime

from monitor.model import Alert, AlertState
from monitor.store import codec
from monitor.store.connection import Connection, Row


def write(db: Connection, alert: Alert, incident: int | None) -> int:
    """Store a new alert, about that incident if any; its id."""
    return db.insert(
        "alert",
        channel=alert.channel,
        policy=alert.policy,
        change=alert.change,
        incident=incident,
        level=int(alert.level),
        subject=codec.storable(alert.subject),
        body=codec.storable(alert.body),
        created_at=codec.stamp(alert.created_at),
        due_at=codec.stamp(alert.due_at),
        state=alert.state,
        attempts=alert.attempts,
        last_error=codec.storable(alert.last_error),
        sent_at=None if alert.sent_at is None else codec.stamp(alert.sent_at),
    )


class Outbox:
    """The part of a store that holds alerts until they are sent or given up.

    At least once: the sender sends first and marks then, so an alert whose sender was killed in between is sent again.
    """

    _db: Connection

    def due_alerts(self, now: datetime) -> list[Alert]:
        """The pending alerts that are due, oldest first."""
        rows = self._db.rows(
            "SELECT * FROM alert WHERE state = ? AND due_at <= ? ORDER BY due_at, id",
            (AlertState.PENDING, codec.stamp(now)),
        )
        return [_alert(row) for row in rows]

    def alerts(self, state: AlertState | None = None, *, limit: int | None = None) -> list[Alert]:
        """The alerts, all or those in one state, newest first."""
        rows = self._db.rows(
            "SELECT * FROM alert WHERE :state IS NULL OR state = :state ORDER BY id DESC LIMIT :limit",
            {"state": state, "limit": -1 if limit is None else limit},
        )
        return [_alert(row) for row in rows]

    def add_alert(self, alert: Alert) -> Alert:
        """Store an alert that no check brought, such as a digest or one about a dead channel; with its id."""
        id = write(self._db, alert, alert.incident)
        return _alert(self._db.rows("SELECT * FROM alert WHERE id = ?", (id,))[0])

    def update_alert(self, alert: Alert) -> None:
        """Write down how sending an alert went; raises ValueError for one that was never stored."""
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
        if not written:
            raise ValueError(f"alert {alert.id} is not in the outbox")


def _alert(row: Row) -> Alert:
    return Alert(
        channel=row["channel"],
        policy=row["policy"],
        subject=row["subject"],
        body=row["body"],
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
