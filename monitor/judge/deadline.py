"""Until when one may object to a change: the document's own window, counted from the day the change was seen.

Kept apart from judging, so that alerts and `compare` can show it. The day a window runs from is not counted (as in
Regulation 1182/71, Art. 3); business days are Monday to Friday, since public holidays are not known here.
"""

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from monitor.judge.phrases import date as said
from monitor.judge.phrases import period
from monitor.model import Fact, FactKind, Facts, Polarity

NO_WINDOW = "no window found"
"""What is said where a document states no time to object."""

_PERIOD = re.compile(r"P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(\d+)H)?")
_STARTS = {
    "receipt": "receipt of the notice",
    "notice": "the notice",
    "publication": "publication",
    "update": "the update",
}
_FRIDAY = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Deadline:
    """The last day to object, how it was computed in one sentence, and the words it rests on."""

    on: date
    rule: str
    quote: str


def deadline(facts: Facts, seen: date) -> Deadline | None:
    """The last day to object to a change seen on a day, by the window that ends first; None where no window is stated.

    A window about subprocessors goes before one about the document's own changes.
    """
    windows = [
        fact
        for fact in facts
        if fact.kind is FactKind.CHANGE_NOTICE and fact.key.endswith("objection") and fact.polarity is Polarity.ASSERTED
    ]
    windows = [fact for fact in windows if fact.key.startswith("subprocessors")] or windows
    found = list(_computed(windows, seen))
    return min(found, key=lambda one: one.on) if found else None


def _computed(windows: list[Fact], seen: date) -> Iterator[Deadline]:
    for fact in windows:
        business = fact.attribute("days") == "business"
        last = _last_day(fact.value, seen, business=business)
        if last is not None:
            yield Deadline(on=last, rule=_rule(fact, seen, business=business), quote=fact.quote)


def _rule(fact: Fact, seen: date, *, business: bool) -> str:
    """How the day was counted: "10 business days (Monday to Friday, …) from receipt of the notice, counted from …"."""
    length = period(fact)
    if business:
        length = length.replace(" day", " business day") + " (Monday to Friday, public holidays not known)"
    start = _STARTS.get(fact.attribute("from") or "")
    stated = f"from {start}" if start else "to object, the start not stated"
    return f"{length} {stated}, counted from {said(seen.isoformat())}, the day the change was seen"


def _last_day(value: str, seen: date, *, business: bool) -> date | None:
    """The last day of an ISO 8601 period that begins on the day after `seen`; hours count as the full days they hold."""
    match = _PERIOD.fullmatch(value)
    if match is None or not any(match.groups()):
        return None
    years, months, weeks, days, hours = (int(count or 0) for count in match.groups())
    try:
        day = _months_on(seen, years * 12 + months)
        if business:
            return _business_days_on(day, weeks * 5 + days)
        return day + timedelta(weeks=weeks, days=days + hours // 24)
    except (OverflowError, ValueError):
        # Past the last year that a date can have.
        return None


def _months_on(day: date, months: int) -> date:
    """The same day some months on, or that month's last one where it has no such day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return day.replace(year=year, month=month + 1, day=min(day.day, monthrange(year, month + 1)[1]))


def _business_days_on(day: date, count: int) -> date:
    weeks, rest = divmod(count, 5)
    while day.weekday() > _FRIDAY:
        # Seen at a weekend, Monday is the first day of the window.
        day -= timedelta(days=1)
    day += timedelta(weeks=weeks)
    for _ in range(rest):
        day += timedelta(days=3 if day.weekday() == _FRIDAY else 1)
    return day
