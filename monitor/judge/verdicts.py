"""From a weighed case to its verdict: reasons, the level of the strongest, kinds, flags and the headline."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from monitor.judge.case import Case
from monitor.judge.headline import headline
from monitor.judge.rules import RULES
from monitor.judge.weigh import Nature
from monitor.model import ChangeKind, Diff, FactKind, Level, Overrides, Reason, Verdict, VerdictKind

_DATED = frozenset({ChangeKind.EFFECTIVE_DATE, ChangeKind.VERSION})


def verdict(case: Case, *, rules: Overrides, title: str) -> Verdict:
    """What a case amounts to, under what the operator decides otherwise."""
    reasons = _settled(_reasons(case, rules), case, rules)
    kind = _kind(case, reasons)
    if kind is not VerdictKind.SUBSTANTIVE:
        reasons = ()
    kinds = tuple(dict.fromkeys(reason.kind for reason in reasons))
    return Verdict(
        kind=kind,
        level=_level(case, kind, reasons),
        headline=headline(title, kind, reasons, case.deltas),
        kinds=tuple(k for k in kinds if k is not ChangeKind.OTHER) or kinds,
        reasons=reasons,
        flags=tuple(_flags(case, reasons)) if kind is VerdictKind.SUBSTANTIVE else (),
        unclassified=case.unclassified,
    )


def is_silent(case: Case) -> bool:
    """Whether a dated policy changed and its date did not."""
    dated = any(fact.kind is FactKind.DATE for fact in case.old_facts) and any(
        fact.kind is FactKind.DATE for fact in case.new_facts
    )
    return dated and not case.of(FactKind.DATE) and not case.of(FactKind.VERSION)


def _reasons(case: Case, rules: Overrides) -> list[Reason]:
    """Every rule's reasons; a weaker rule does not repeat what a stronger one said of the same fact."""
    reasons: list[Reason] = []
    for rule in RULES:
        if rule.id not in rules.muted:
            reasons.extend(rule.reasons(case))
    strongest: dict[tuple[ChangeKind, str, str], Reason] = {}
    for reason in reasons:
        key = (reason.kind, reason.message, reason.new_quote)
        if key not in strongest or strongest[key].level < reason.level:
            strongest[key] = reason
    return list(strongest.values())


def _settled(reasons: Iterable[Reason], case: Case, rules: Overrides) -> tuple[Reason, ...]:
    """The reasons at their final level, the strongest first: silent changes raised, then what the operator decided."""
    raised = [
        replace(r, level=Level.HIGH) if r.level is Level.NOTABLE and is_silent(case) and r.rule in _FACT_RULES else r
        for r in reasons
    ]
    decided = [replace(r, level=rules.levels.get(r.kind, r.level)) for r in raised]
    return tuple(sorted(decided, key=lambda r: -r.level))


_FACT_RULES = frozenset(rule.id for rule in RULES if not rule.id.startswith("words-") and rule.id != "unclassified")


def _kind(case: Case, reasons: Sequence[Reason]) -> VerdictKind:
    if reasons:
        return VerdictKind.SUBSTANTIVE
    natures = {item.nature for item in case.weighed}
    if not natures and _looks_same(case.diff):
        return VerdictKind.NOISE
    return VerdictKind.NOISE if natures == {Nature.NOISE} else VerdictKind.COSMETIC


def _looks_same(diff: Diff) -> bool:
    """Whether both texts are the same to the letter, with the same links: then the page differs where no policy is."""
    sides = [[(clause.text, clause.kind, clause.links) for clause in text.clauses] for text in (diff.old, diff.new)]
    return sides[0] == sides[1]


def _level(case: Case, kind: VerdictKind, reasons: Sequence[Reason]) -> Level:
    if kind is VerdictKind.SUBSTANTIVE:
        return reasons[0].level
    return Level.COSMETIC if kind is VerdictKind.COSMETIC and case.weighed else Level.NONE


def _flags(case: Case, reasons: Sequence[Reason]) -> Iterable[str]:
    if is_silent(case):
        yield "silent"
    if all(reason.kind in _DATED for reason in reasons):
        yield "date_only"
    for delta in case.of(FactKind.DATE):
        if case.today and delta.new and delta.new.key in ("effective", "next") and delta.new.value > case.today:
            yield "announced"
            break
    if any(d.old and d.new and d.new.value < d.old.value for d in case.of(FactKind.DATE)):
        yield "backdated"
