"""What a change amounts to.

diff ─▶ weigh (furniture, wording, substance) ─┐
facts of both sides ─▶ deltas ─────────────────┴▶ RULES ─▶ reasons ─▶ verdict, level, flags, headline
"""

from monitor.judge.case import Case
from monitor.judge.deltas import deltas
from monitor.judge.explain import explain
from monitor.judge.rules import RULES
from monitor.judge.times import last_day, stated_dates
from monitor.judge.verdicts import verdict
from monitor.judge.weigh import weigh
from monitor.model import Delta, Diff, Facts, Overrides, PolicyKind, Verdict

__all__ = ["RULES", "Case", "deltas", "explain", "judge", "last_day", "stated_dates", "verdict", "weighed"]


def weighed(
    diff: Diff,
    old_facts: Facts,
    new_facts: Facts,
    *,
    policy_kind: PolicyKind | None = None,
    today: str | None = None,
    found: tuple[Delta, ...] | None = None,
) -> Case:
    """A diff with its facts' deltas (`found`, where they are known already) and its weighed edits: all a verdict rests on.

    `today` is the ISO date the change was seen: it tells whether a stated date is still ahead.
    """
    changed = deltas(old_facts, new_facts, diff) if found is None else found
    return Case(diff, changed, weigh(diff), old_facts, new_facts, policy_kind, today)


def judge(
    diff: Diff,
    old_facts: Facts,
    new_facts: Facts,
    *,
    policy_kind: PolicyKind | None = None,
    rules: Overrides | None = None,
    title: str = "The policy",
    today: str | None = None,
    found: tuple[Delta, ...] | None = None,
) -> Verdict:
    """The verdict on a diff: what it amounts to, how much it matters, of what kind it is, and why.

    `rules` is what the operator decides otherwise; for the rest see `weighed`. Never "suspect": that is the guard's word.
    """
    case = weighed(diff, old_facts, new_facts, policy_kind=policy_kind, today=today, found=found)
    return verdict(case, rules=rules or Overrides(), title=title)
