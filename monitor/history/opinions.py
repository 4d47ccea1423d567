"""What people say of changes, set against the rules: a change explained, an opinion kept, agreement counted."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from monitor.errors import UsageError
from monitor.history.moments import rules_of, weighed
from monitor.model import Change, Explanation, Level, Opinion, Overrides, Policy, Verdict, VerdictKind, Version
from monitor.store import Judged, Store

_SAME = Verdict(kind=VerdictKind.NOISE, level=Level.NONE, headline="the present reading sees no difference")


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """A person's verdict beside that of the rules as they stand now; `change` is the change's id now, or when it was given."""

    opinion: Opinion
    change: str
    verdict: Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class Evaluation:
    """All that people said, compared; `lost` are those on changes whose pages are gone or held back now."""

    compared: tuple[Compared, ...]
    lost: tuple[Opinion, ...] = ()


def explained(store: Store, change: Change, policy: Policy | None, *, rules: Overrides | None = None) -> Explanation:
    """Why a change is judged as it is, by the rules as they stand now."""
    from monitor.judge import explain

    case = weighed(*_versions(store, change.policy, change.old, change.new), policy)
    return explain(case, rules_of(policy, rules), policy.title if policy else change.policy)


def opinion(store: Store, change: Change, kind: VerdictKind, at: datetime, note: str = "") -> Opinion:
    """A person's verdict on a change, with what the change will be known by after a rebuild."""
    old, new = _versions(store, change.policy, change.old, change.new)
    return Opinion(
        policy=change.policy,
        change=change.id,
        kind=kind,
        at=at,
        old_text=old.text.digest,
        new_text=new.text.digest,
        old_page=old.snapshot,
        new_page=new.snapshot,
        note=note,
    )


def opinion_on(store: Store, change: Change) -> Opinion | None:
    """What a person said of a change, or None."""
    return next((judged.opinion for judged in store.opinions() if judged.change == change.id), None)


def evaluation(
    store: Store, registered: Callable[[str], Policy | None], *, rules: Overrides | None = None
) -> Evaluation:
    """Every person's verdict beside that of the rules as they stand now."""
    given = store.opinions()
    found = [(judged, _now(store, judged, registered, rules)) for judged in given]
    return Evaluation(
        compared=tuple(
            Compared(opinion=judged.opinion, change=judged.change or judged.opinion.change, verdict=verdict)
            for judged, verdict in found
            if verdict is not None
        ),
        lost=tuple(judged.opinion for judged, verdict in found if verdict is None),
    )


def _now(
    store: Store, judged: Judged, registered: Callable[[str], Policy | None], rules: Overrides | None
) -> Verdict | None:
    """What the rules say of a change now; None where one of its two pages is gone or held back."""
    if judged.old is None or judged.new is None:
        return None
    if judged.old == judged.new:
        return _SAME
    from monitor.judge import verdict

    name = judged.opinion.policy
    policy = registered(name)
    case = weighed(*_versions(store, name, judged.old, judged.new), policy)
    return verdict(case, rules=rules_of(policy, rules), title=policy.title if policy else name)


def _versions(store: Store, policy: str, *numbers: int) -> tuple[Version, Version]:
    old, new = (store.version(policy, number) for number in numbers)
    if old is None or new is None:
        raise UsageError(f'"{policy}" has no version {numbers[0] if old is None else numbers[1]} any more')
    return old, new
