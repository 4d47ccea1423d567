"""When a channel's next digest goes out: every day or once a week at an hour of the channel's own time zone. No clock here."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from monitor.model import Channel, When

_WEEK = 7


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
