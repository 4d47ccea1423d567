"""Which version is meant, what lies between any two, and what happened when."""

import re
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING

from monitor.errors import UsageError
from monitor.model import (
    Change,
    Deadline,
    Delta,
    Diff,
    Outcome,
    Overrides,
    Policy,
    PolicyKind,
    StatedDate,
    Verdict,
    Version,
)
from monitor.store import Gap, Store

if TYPE_CHECKING:
    from monitor.judge import Case

_EVENTS = frozenset({Outcome.FIRST, Outcome.RETURNED})


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """A version asked for: by number, by the moment at which it stood, or (neither) the one in force."""

    number: int | None = None
    at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A version that was asked for; `gap` tells the nearest checks where it was asked for by a moment."""

    version: Version
    gap: Gap | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """Something that happened to a policy: a change, a return to an earlier version, or (neither) its first reading."""

    at: datetime
    change: Change | None = None
    returned_to: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Between:
    """What lies between two versions: a verdict, or `on_the_way` the changes recorded from the one to the other."""

    old: Version
    new: Version
    diff: Diff
    verdict: Verdict | None = None
    deltas: tuple[Delta, ...] = ()
    dates: tuple[StatedDate, ...] = ()
    deadline: Deadline | None = None
    on_the_way: tuple[Change, ...] = ()


def reference(words: str) -> tuple[str, Moment]:
    """The policy and the version meant by "acme", "acme@3", "acme@2024-05-01" or "acme@2024-05-01T12:00"."""
    policy, at, asked = words.rpartition("@")
    if not at:
        return words, Moment()
    return policy, moment(asked)


def moment(asked: str) -> Moment:
    """The version meant by "3", "v3", "2024-05-01" (the end of that day, UTC) or an ISO 8601 time; UsageError else."""
    number = re.fullmatch(r"v?(\d{1,6})", asked.strip())
    if number:
        return Moment(number=int(number[1]))
    return Moment(at=day(asked, end=True))


def day(asked: str, *, end: bool = False) -> datetime:
    """The moment meant by an ISO 8601 date (its first moment, or its last with `end`) or time; UsageError else."""
    try:
        found = datetime.fromisoformat(asked.strip())
    except ValueError as error:
        raise UsageError(
            f'"{asked}" is no version number and no date; write 3, 2024-05-01 or 2024-05-01T12:00'
        ) from error
    if re.fullmatch(r"[\d-]+", asked.strip()):
        found = datetime.combine(found.date(), time.min)
        found = found + timedelta(days=1, microseconds=-1) if end else found
    return found if found.tzinfo else found.replace(tzinfo=UTC)


def version(store: Store, policy: str, asked: Moment) -> Found:
    """The version asked for; UsageError says what there is instead."""
    if asked.at is not None:
        found, gap = store.version_at(policy, asked.at), store.gap_at(policy, asked.at)
        if found is None:
            first = f"it was first read on {gap.after:%Y-%m-%d %H:%M} UTC" if gap.after else "it was never read"
            raise UsageError(f'nothing is known of "{policy}" at {asked.at:%Y-%m-%d %H:%M} UTC; {first}')
        return Found(version=found, gap=gap)
    found = store.latest(policy) if asked.number is None else store.version(policy, asked.number)
    if found is None:
        numbers = [line.number for line in store.versions(policy)]
        have = f"it has 1 to {numbers[-1]}" if numbers else "it was never read; see policy-monitor status"
        asked_for = "no version" if asked.number is None else f"no version {asked.number}"
        raise UsageError(f'"{policy}" has {asked_for}; {have}')
    return Found(version=found)


def pair(store: Store, policy: str, old: Moment | None, new: Moment | None) -> tuple[Version, Version]:
    """The two versions to compare: those asked for, or the ones of the last change."""
    after = version(store, policy, new or Moment()).version
    if old is not None:
        return version(store, policy, old).version, after
    leading = [change for change in store.changes(policy, with_deltas=False) if change.new == after.number]
    number = leading[0].old if leading else after.number - 1
    if number < 1:
        raise UsageError(f'"{policy}" has one version only; nothing to compare yet')
    return version(store, policy, Moment(number=number)).version, after


def between(store: Store, old: Version, new: Version) -> Between:
    """What lies between two versions: the recorded change, or for any other two those on the way and how the facts differ."""
    # Most questions need no rules of judging, and are answered faster without loading them.
    from monitor.diff import compare

    diff = compare(old.text, new.text)
    change = _recorded(store, old, new)
    if change is not None:
        return Between(
            old=old,
            new=new,
            diff=diff,
            verdict=change.verdict,
            deltas=change.deltas,
            dates=change.dates,
            deadline=change.deadline,
        )
    from monitor.judge import deltas, stated_dates

    return Between(
        old=old,
        new=new,
        diff=diff,
        deltas=deltas(old.facts, new.facts, diff),
        dates=stated_dates(old.facts, new.facts),
        on_the_way=_on_the_way(store, old, new),
    )


def judged(old: Version, new: Version, policy: Policy | None, *, rules: Overrides | None = None) -> Between:
    """What lies between two versions, judged by the present rules as on the day the newer was first seen.

    `policy` is None where it is registered no more: then by `rules`, those for every policy.
    """
    from monitor.judge import last_day, stated_dates, verdict

    case = weighed(old, new, policy)
    found = verdict(case, rules=rules_of(policy, rules), title=policy.title if policy else old.policy)
    return Between(
        old=old,
        new=new,
        diff=case.diff,
        verdict=found,
        deltas=case.deltas,
        dates=stated_dates(old.facts, new.facts),
        deadline=last_day(case, found),
    )


def weighed(old: Version, new: Version, policy: Policy | None) -> "Case":
    """What a verdict on two versions rests on, as on the day the newer was first seen."""
    # As `decide.assess` does, without loading all that reads pages.
    from monitor.diff import compare
    from monitor.judge import weighed

    return weighed(
        compare(old.text, new.text),
        old.facts,
        new.facts,
        policy_kind=policy.kind if policy else PolicyKind.OTHER,
        today=new.first_seen.astimezone(UTC).date().isoformat(),
    )


def rules_of(policy: Policy | None, rules: Overrides | None) -> Overrides:
    """What the operator decides about judging a policy; `rules`, those for every policy, where it is registered no more."""
    return policy.rules if policy else rules or Overrides()


def words_between(old: Version, new: Version) -> Between:
    """How the texts of two versions differ, and nothing else."""
    from monitor.diff import compare

    return Between(old=old, new=new, diff=compare(old.text, new.text))


def _on_the_way(store: Store, old: Version, new: Version) -> tuple[Change, ...]:
    """The changes seen from one version's first sight to a later one's, oldest first."""
    seen = store.changes(new.policy, since=old.first_seen, until=new.first_seen, with_deltas=False)
    return tuple(change for change in reversed(seen) if change.at > old.first_seen)


def _recorded(store: Store, old: Version, new: Version) -> Change | None:
    """The change recorded between two versions, or None where they never followed each other."""
    for change in store.changes(new.policy, with_deltas=False):
        if (change.old, change.new) == (old.number, new.number):
            return store.change(change.id)
    return None


def events(store: Store, policy: str) -> list[Event]:
    """What happened to a policy, newest first: its changes, its first reading, its returns to earlier texts."""
    changed = [Event(at=change.at, change=change) for change in store.changes(policy, with_deltas=False)]
    checked = [
        Event(at=check.at, returned_to=check.version if check.outcome is Outcome.RETURNED else None)
        for check in store.checks(policy)
        if check.outcome in _EVENTS
    ]
    return sorted([*changed, *checked], key=lambda event: event.at, reverse=True)
