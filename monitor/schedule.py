"""When a policy is due: an interval such as "12h" or a cron expression, the last check and the time give the answer.

"auto" is an interval that follows the policy's past: how often it changed, how long it has been quiet, and the dates it
announces. Cron starts the program; this decides what it then does. Nothing here looks at a clock.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from monitor.model import Due, Signs

AUTO = "auto"
"""The schedule that follows a policy's past."""

_UNITS = {"m": "minutes", "h": "hours", "d": "days", "w": "weeks"}
_INTERVAL = re.compile(r"(\d{1,6}) ?([a-z]{1,10})")
_NICKNAMES = {
    "@hourly": "0 * * * *",
    "@daily": "0 0 * * *",
    "@midnight": "0 0 * * *",
    "@weekly": "0 0 * * 0",
    "@monthly": "0 0 1 * *",
    "@yearly": "0 0 1 1 *",
    "@annually": "0 0 1 1 *",
}
_LONGEST = timedelta(days=366)
# A daily run that starts some minutes earlier than yesterday's must still find its policies due.
_SLACK_SHARE = 0.1
_SLACK_MOST = timedelta(hours=2)

_DAY = timedelta(days=1)
# What "auto" never leaves: not more often than a guest may, not so seldom that a change is news no more.
_AUTO_OFTEN, _AUTO_SELDOM = timedelta(hours=6), timedelta(days=7)
# A policy that changes once in so many intervals is seen to change within a thirtieth of the time between changes.
_AUTO_CHECKS_A_CHANGE = 30
# Editions are put up some days before or after the date they were announced for.
_NEAR_BEFORE, _NEAR_AFTER, _AHEAD = 7 * _DAY, 3 * _DAY, 45 * _DAY


@dataclass(frozen=True, slots=True)
class Schedule:
    """An interval, a cron expression of five fields, or (neither) one that follows the policy's past."""

    interval: timedelta | None = None
    cron: str | None = None

    @property
    def adapts(self) -> bool:
        """Whether the interval is made from the policy's past."""
        return self.interval is None and self.cron is None

    @property
    def slack(self) -> timedelta:
        """How much earlier than a whole interval a check may come; none for cron."""
        return min(self.interval * _SLACK_SHARE, _SLACK_MOST) if self.interval else timedelta()


def parse(schedule: str) -> Schedule:
    """The schedule written as "30m", "12h", "1d", "1w", "auto", a cron expression or a nickname such as "@daily".

    Raises ValueError with a message that says what would be right.
    """
    words = schedule.strip().lower()
    if words == AUTO:
        return Schedule()
    if words.startswith("@") or len(words.split()) > 2:
        return Schedule(cron=_cron(words))
    return Schedule(interval=_interval(words))


def due(schedule: str, last: datetime | None, now: datetime, signs: Signs | None = None) -> Due:
    """Whether a policy last checked at `last` (None: never) is due at `now`, and when it is next.

    A cron expression is read in `now`'s time zone; `next_at` is UTC. A last check that lies in the future, as after a
    clock that ran ahead was set right, counts as none. `signs` are what "auto" goes by. Raises ValueError where the
    schedule is none.
    """
    parsed = parse(schedule)
    if parsed.adapts:
        parsed = Schedule(interval=pace(signs, now))
    if last is None or last > now + max(parsed.slack, timedelta(minutes=5)):
        return Due(now=True, next_at=now.astimezone(UTC))
    if parsed.interval is not None:
        next_at = last + parsed.interval
        return Due(now=next_at - parsed.slack <= now, next_at=next_at.astimezone(UTC))
    assert parsed.cron is not None, "a schedule has an interval or a cron expression"
    next_at = _after(parsed.cron, last.astimezone(now.tzinfo))
    return Due(now=next_at <= now, next_at=next_at.astimezone(UTC))


def is_neglected(schedule: str, last: datetime, now: datetime, signs: Signs | None = None, *, times: int = 3) -> bool:
    """Whether a policy last checked at `last` has been passed over so many times in a row by now."""
    at = last
    for _ in range(times):
        at = due(schedule, at, now, signs).next_at
        if at > now:
            return False
    return True


def pace(signs: Signs | None, now: datetime) -> timedelta:
    """The interval that "auto" means for a policy with these signs: 6 hours to 7 days, a day where nothing is known.

    A thirtieth of the time since its last change, or of its mean time between changes where that is shorter. Around a
    date that its text announces 6 hours, in the weeks before and while its page cannot be read a day at most.
    """
    if signs is None:
        return _DAY
    watched = max(now - signs.read_at, timedelta())
    quiet = now - (signs.changed_at or signs.read_at)
    interval = min(quiet, watched / max(signs.changes, 1)) / _AUTO_CHECKS_A_CHANGE
    if signs.failing:
        interval = min(interval, _DAY)
    for announced in _days(signs.announced):
        if -_NEAR_AFTER <= announced - now <= _NEAR_BEFORE:
            return _AUTO_OFTEN
        if timedelta() < announced - now <= _AHEAD:
            interval = min(interval, _DAY)
    return min(max(interval, 2 * _AUTO_OFTEN), _AUTO_SELDOM)


def _days(written: Iterable[str]) -> list[datetime]:
    """The first moments (UTC) of the days among ISO 8601 dates; months and what is no date are left out."""
    found = []
    for day in written:
        try:
            found.append(datetime.combine(date.fromisoformat(day), datetime.min.time(), UTC))
        except ValueError:
            continue
    return found


def _interval(words: str) -> timedelta:
    match = _INTERVAL.fullmatch(words)
    unit = _UNITS.get(match[2]) if match else None
    if match and match[2] in ("month", "months", "mo", "y", "year", "years", "s", "sec", "seconds"):
        raise ValueError(f'"{words}" has a unit that is not known; use m, h, d or w')
    if match is None or unit is None:
        raise ValueError(f'"{words}" is no interval; write it like "30m", "12h", "1d" or "1w", or "auto"')
    interval = timedelta(**{unit: int(match[1])})
    if not interval:
        raise ValueError(f'"{words}" is no time at all; the shortest is "1m"')
    if interval > _LONGEST:
        raise ValueError(f'"{words}" is longer than a year; the longest is "366d"')
    return interval


def _cron(words: str) -> str:
    expression = _NICKNAMES.get(words, words)
    if expression.startswith("@"):
        raise ValueError(f'"{words}" is not known; known: {", ".join(sorted(_NICKNAMES))}')
    fields = len(expression.split())
    if fields != 5:
        raise ValueError(
            f'"{words}" has {fields} fields; a cron expression has five: minute hour day month weekday, like "0 6 * * 1"'
        )
    try:
        _after(expression, datetime(2024, 1, 1, tzinfo=UTC))
    except ValueError as error:
        raise ValueError(f'"{words}" is no cron expression: {error}') from error
    return expression


def _after(cron: str, moment: datetime) -> datetime:
    """The first time after `moment` that the expression names."""
    from cronsim import CronSim, CronSimError

    try:
        return next(CronSim(cron, moment))
    except CronSimError as error:
        reason = str(error)
        raise ValueError(reason[:1].lower() + reason[1:]) from error
    except StopIteration:
        raise ValueError("it never comes true") from None
