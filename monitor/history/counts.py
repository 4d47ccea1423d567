"""How often policies change, and how often they do so without moving their own date."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import datetime

from monitor.model import Opinion, VerdictKind
from monitor.model.past import MonthCount, PolicyStats, Stats, Watched
from monitor.store import Store


def stats(store: Store, policy: str | None = None) -> Stats | None:
    """The changes of one policy or of all, counted; None where nothing was ever checked. Our own readings do not count."""
    watched = [line for line in store.watched() if policy is None or line.policy == policy]
    if not watched:
        return None
    counts = store.month_counts(policy)
    said = _said(store, policy)
    months = _months(min(line.first for line in watched), max(line.last for line in watched))
    by_policy: dict[str, list[MonthCount]] = {}
    for count in counts:
        by_policy.setdefault(count.policy, []).append(count)
    every = Watched(
        policy="all",
        first=min(line.first for line in watched),
        last=max(line.last for line in watched),
        checks=sum(line.checks for line in watched),
    )
    return Stats(
        first_month=months[0],
        policies=tuple(
            _counted(line, by_policy.get(line.policy, []), months, [one for one in said if one.policy == line.policy])
            for line in watched
        ),
        total=_counted(every, counts, months, said),
    )


def _said(store: Store, policy: str | None) -> list[Opinion]:
    """What people said of the changes of one policy or of all that are recorded as substantive."""
    found = [
        (judged.opinion, store.change(judged.change))
        for judged in store.opinions()
        if judged.change and policy in (None, judged.opinion.policy)
    ]
    return [opinion for opinion, change in found if change and change.verdict.kind is VerdictKind.SUBSTANTIVE]


def _counted(line: Watched, counts: Iterable[MonthCount], months: list[str], said: Sequence[Opinion]) -> PolicyStats:
    monthly: Counter[str] = Counter()
    yearly: Counter[int] = Counter()
    substantive = silent = 0
    for count in counts:
        monthly[count.month] += count.changes
        yearly[int(count.month[:4])] += count.changes
        substantive += count.substantive
        silent += count.silent
    return PolicyStats(
        policy=line.policy,
        first=line.first,
        last=line.last,
        checks=line.checks,
        years=tuple(sorted(yearly.items())),
        changes=monthly.total(),
        substantive=substantive,
        silent=silent,
        judged=len(said),
        false_alarms=sum(opinion.kind is not VerdictKind.SUBSTANTIVE for opinion in said),
        months=tuple(monthly[month] for month in months),
    )


def _months(first: datetime, last: datetime) -> list[str]:
    """The calendar months from one moment to another, both included, as "2025-03"."""
    numbers = range(first.year * 12 + first.month - 1, last.year * 12 + last.month)
    return [f"{number // 12:04d}-{number % 12 + 1:02d}" for number in numbers]
