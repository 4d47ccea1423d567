"""When a channel is told: its next digest, every day or once a week at an hour of its own time zone; a reminder. No clock."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from monitor.model import Change, Channel, When

_WEEK = 7


_MORNING = time(6, tzinfo=UTC)


def reminded_at(change: Change, days: int) -> datetime | None:
    """When to remind of a change: so many days before it takes effect, or the day before where that is sooner than a day.

    None where it takes effect on no day still ahead, or so soon that the change's own alert is reminder enough.
    """
    day = takes_effect(change)
    if day is None or not days:
        return None
    for before in (days, 1):
        moment = datetime.combine(day - timedelta(days=before), _MORNING)
        if moment - change.at >= timedelta(days=1):
            return moment
    return None


def takes_effect(change: Change) -> date | None:
    """The first stated day still ahead when the change was seen, on which it takes effect; None where there is none."""
    if "announced" not in change.verdict.flags:
        return None
    stated = (found.new for found in change.dates if found.key in ("effective", "next"))
    days = [date.fromisoformat(day) for day in stated if day is not None and len(day) == len("2024-05-01")]
    return min((day for day in days if day > change.at.astimezone(UTC).date()), default=None)


def due_at(channel: Channel, at: datetime) -> datetime:
    """When what is decided at that moment is to be told to the channel: then, or with its next digest (UTC).

    An hour that the clocks skip counts as the one after it; one that comes twice, as the first.
    """
    if channel.when is When.NOW:
        return at
    zone = ZoneInfo(channel.zone)
    day = at.astimezone(zone).date()
    for ahead in range(2 * _WEEK):
        candidate = day + timedelta(days=ahead)
        if channel.when is When.WEEKLY and candidate.weekday() != channel.day:
            continue
        moment = datetime.combine(candidate, time(channel.hour), zone).astimezone(UTC)
        if moment > at:
            return moment
    raise AssertionError("a digest comes within two weeks")
