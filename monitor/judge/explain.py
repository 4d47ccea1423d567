"""Why a change was judged as it was: each reason with its rule and clause, and what would have changed the level."""

from collections.abc import Iterator
from dataclasses import replace

from monitor.judge.case import Case
from monitor.judge.rules import RULES
from monitor.judge.verdicts import is_silent, verdict
from monitor.judge.weigh import Nature, Weighed
from monitor.model import (
    Edit,
    Explanation,
    FactKind,
    Grounds,
    Level,
    Overrides,
    Passed,
    Reason,
    Turn,
    Verdict,
)

_QUOTE = 80
"""Letters of a quote that find its clause: it may have been cut."""
_BY_ID = {rule.id: rule for rule in RULES}


def explain(case: Case, rules: Overrides, title: str) -> Explanation:
    """The verdict on a case, why it is that, and what it would have been otherwise."""
    found = verdict(case, rules=rules, title=title)
    return Explanation(
        verdict=found,
        grounds=tuple(_grounds(reason, case, rules) for reason in found.reasons),
        turns=tuple(_turns(case, rules, found)),
        substance=len(case.substance),
        passed=tuple(_passed(case, item) for item in case.weighed if item.nature is not Nature.SUBSTANTIVE),
    )


def _grounds(reason: Reason, case: Case, rules: Overrides) -> Grounds:
    rule = _BY_ID[reason.rule]
    because = ""
    if reason.kind in rules.levels:
        because = f"set for {reason.kind} in the configuration"
    elif reason.level > rule.level:
        because = "raised, for it is silent: the stated date did not move"
    return Grounds(reason=reason, when=rule.when, own=rule.level, because=because, path=_path(reason, case))


def _path(reason: Reason, case: Case) -> tuple[str, ...]:
    """The headings above the changed clause that a reason quotes."""
    for edit in case.diff.changes:
        for quote, said in (
            (reason.new_quote, case.diff.new_text(edit)),
            (reason.old_quote, case.diff.old_text(edit)),
        ):
            if quote and quote[:_QUOTE] in said:
                return _above(case, edit)
    return ()


def _above(case: Case, edit: Edit) -> tuple[str, ...]:
    clause = case.diff.new.clauses[edit.new[0]] if edit.new else case.diff.old.clauses[edit.old[0]]
    return clause.path


def _passed(case: Case, item: Weighed) -> Passed:
    old, new = case.quotes(item)
    return Passed(nature=item.nature.name.lower(), path=_above(case, item.edit), old=old, new=new)


def _turns(case: Case, rules: Overrides, found: Verdict) -> Iterator[Turn]:
    """What would have made it another level or verdict: one thing at a time."""
    others: list[tuple[str, Verdict]] = []
    if is_silent(case):
        dated = replace(case, old_facts=tuple(fact for fact in case.old_facts if fact.kind is not FactKind.DATE))
        others.append(("had the stated date moved", verdict(dated, rules=rules, title="")))
    if "announced" in found.flags:
        others.append(("seen after it takes effect", verdict(replace(case, today=None), rules=rules, title="")))
    if rules.levels or rules.muted:
        others.append(("without [judge] in the configuration", verdict(case, rules=Overrides(), title="")))
    strongest = sorted({reason.rule for reason in found.reasons if reason.level == found.level})
    if strongest:
        muted = replace(rules, muted=rules.muted | set(strongest))
        others.append((f"with {', '.join(strongest)} muted", verdict(case, rules=muted, title="")))
    for unless, other in others:
        if (other.kind, other.level) != (found.kind, found.level):
            yield Turn(unless=unless, kind=other.kind, level=Level(other.level))
