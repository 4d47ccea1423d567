"""Every rule of judging, one function each, in one tuple: what it looks for, the kind of change and the level it argues for.

Rules over facts come first, then those over words; docs/judging.md lists them and a test keeps it true.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date as day

from monitor.judge.case import Case
from monitor.judge.deadline import Deadline, deadline
from monitor.judge.deltas import flipped
from monitor.judge.phrases import date, phrase
from monitor.judge.weigh import Weighed
from monitor.judge.wordrules import (
    leaning,
    negated,
    newly,
    shifted,
    unclassified,
)
from monitor.model import ChangeKind, Delta, DeltaOp, Direction, FactKind, Level, PolicyKind, Reason

_MOST_NAMES = 3
Finder = Callable[[Case], Iterator[tuple[str, str, str]]]
"""Yields a message with the old and the new words for each time a rule fires."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule: its id, the kind and level it argues for, and when it fires, in words."""

    id: str
    kind: ChangeKind
    level: Level
    when: str
    find: Finder

    def reasons(self, case: Case) -> Iterator[Reason]:
        """A reason for each time the rule fires."""
        for message, old, new in self.find(case):
            yield Reason(rule=self.id, kind=self.kind, level=self.level, message=message, old_quote=old, new_quote=new)


def _facts(
    *kinds: FactKind, op: DeltaOp | None = None, test: Callable[[Case, Delta], bool] = lambda _, __: True
) -> Finder:
    def find(case: Case) -> Iterator[tuple[str, str, str]]:
        for delta in case.deltas:
            if delta.fact.kind in kinds and (op is None or delta.op is op) and test(case, delta):
                yield phrase(delta), delta.old.quote if delta.old else "", delta.new.quote if delta.new else ""

    return find


def _worse(_: Case, delta: Delta) -> bool:
    return delta.direction is Direction.WORSE


def _not_worse(_: Case, delta: Delta) -> bool:
    return delta.direction is not Direction.WORSE


def _endless(_: Case, delta: Delta) -> bool:
    return delta.new is not None and delta.new.value == "indefinite"


def _is_list(case: Case, delta: Delta) -> bool:
    return (
        case.policy_kind in (PolicyKind.SUBPROCESSORS, PolicyKind.DPA) or delta.fact.attribute("role") == "subprocessor"
    )


def _until(case: Case) -> Deadline | None:
    return deadline(case.new_facts, day.fromisoformat(case.today)) if case.today else None


def _objection(case: Case) -> Iterator[tuple[str, str, str]]:
    """A window to object is open: who is new, and until when one may say no."""
    until = _until(case)
    added = [delta for delta in case.of(FactKind.RECIPIENT, DeltaOp.ADDED) if _is_list(case, delta)]
    if until is None or not added:
        return
    names = ", ".join(delta.fact.value for delta in added[:_MOST_NAMES])
    more = f" and {len(added) - _MOST_NAMES} more" if len(added) > _MOST_NAMES else ""
    yield f"object to {names}{more} until {date(until.on.isoformat())}", "", until.quote


def _named_in_prose(case: Case, delta: Delta) -> bool:
    return not _is_list(case, delta)


def _moved(_: Case, delta: Delta) -> bool:
    return bool(delta.old and delta.new and delta.old.value == delta.new.value and not flipped(delta))


def _renamed(_: Case, delta: Delta) -> bool:
    return bool(delta.old and delta.new and delta.old.value != delta.new.value)


def _unguarded(_: Case, delta: Delta) -> bool:
    return bool(delta.old and delta.new) and delta.fact.attribute("mechanism") == "none" and not flipped(delta)


def _flipped(_: Case, delta: Delta) -> bool:
    return flipped(delta) or (delta.old is not None and delta.old.value == "no" and delta.direction is Direction.WORSE)


def _special(_: Case, delta: Delta) -> bool:
    return delta.fact.attribute("special") is not None or delta.fact.attribute("flag") in ("special", "children")


def _ahead(case: Case, delta: Delta) -> bool:
    is_future = case.today is not None and delta.new is not None and delta.new.value > case.today
    return is_future and delta.fact.key in ("effective", "next") and len(case.deltas) + len(case.untold) > 1


_ADDED, _REMOVED, _CHANGED = DeltaOp.ADDED, DeltaOp.REMOVED, DeltaOp.CHANGED
_K, _L, _F = ChangeKind, Level, FactKind

RULES: tuple[Rule, ...] = (
    Rule("date", _K.EFFECTIVE_DATE, _L.INFO, "a stated date moved, came or went", _facts(_F.DATE)),
    Rule("date-ahead", _K.EFFECTIVE_DATE, _L.URGENT, "a change takes effect on a date still ahead", _facts(_F.DATE, test=_ahead)),
    Rule("version", _K.VERSION, _L.INFO, "the version label changed", _facts(_F.VERSION)),
    Rule("recipient-added", _K.PROCESSORS, _L.NOTABLE, "an organisation or tool is newly named", _facts(_F.RECIPIENT, op=_ADDED, test=_named_in_prose)),
    Rule("subprocessor-added", _K.PROCESSORS, _L.HIGH, "a subprocessor is newly named", _facts(_F.RECIPIENT, op=_ADDED, test=_is_list)),
    Rule("objection-window", _K.PROCESSORS, _L.URGENT, "a subprocessor is newly named, and the document states how long one may object", _objection),
    Rule("recipient-removed", _K.PROCESSORS, _L.INFO, "an organisation or tool is no longer named", _facts(_F.RECIPIENT, op=_REMOVED)),
    Rule("recipient-moved", _K.TRANSFERS, _L.HIGH, "a recipient's country changed", _facts(_F.RECIPIENT, op=_CHANGED, test=_moved)),
    Rule("recipient-renamed", _K.PROCESSORS, _L.INFO, "a recipient has a new name", _facts(_F.RECIPIENT, op=_CHANGED, test=_renamed)),
    Rule("recipient-flipped", _K.SHARING, _L.URGENT, "a recipient that was denied now gets data", _facts(_F.RECIPIENT, op=_CHANGED, test=_flipped)),
    Rule("retention-endless", _K.RETENTION, _L.HIGH, "data is now kept indefinitely", _facts(_F.RETENTION, test=_endless)),
    Rule("retention-longer", _K.RETENTION, _L.NOTABLE, "data is kept longer, or the period lost its number", _facts(_F.RETENTION, test=_worse)),
    Rule("retention", _K.RETENTION, _L.INFO, "a period is shorter or newly stated", _facts(_F.RETENTION, test=_not_worse)),
    Rule("cookie-lifetime", _K.COOKIES, _L.NOTABLE, "a cookie's lifetime changed", _facts(_F.COOKIE)),
    Rule("transfer-added", _K.TRANSFERS, _L.NOTABLE, "data goes to another country, or under another safeguard", _facts(_F.TRANSFER, op=_ADDED)),
    Rule("safeguard-lost", _K.TRANSFERS, _L.HIGH, "a transfer's safeguard is no longer named", _facts(_F.TRANSFER, op=_CHANGED, test=_unguarded)),
    Rule("transfer-changed", _K.TRANSFERS, _L.NOTABLE, "a transfer or its safeguard went or changed", _facts(_F.TRANSFER, test=lambda _, d: d.op is not _ADDED)),
    Rule("legal-basis", _K.LEGAL_BASIS, _L.NOTABLE, "a legal basis came, went or changed", _facts(_F.LEGAL_BASIS)),
    Rule("special-data", _K.DATA_COLLECTED, _L.URGENT, "special categories or children's data are newly named", _facts(_F.DATA_CATEGORY, op=_ADDED, test=_special)),
    Rule("data-category", _K.DATA_COLLECTED, _L.NOTABLE, "a category of data came or went", _facts(_F.DATA_CATEGORY)),
    Rule("purpose-added", _K.PURPOSES, _L.HIGH, "a purpose is newly stated", _facts(_F.PURPOSE, op=_ADDED)),
    Rule("purpose", _K.PURPOSES, _L.INFO, "a purpose went or changed", _facts(_F.PURPOSE, test=lambda _, d: d.op is not _ADDED)),
    Rule("right-removed", _K.RIGHTS, _L.HIGH, "a right or opt-out is no longer stated", _facts(_F.RIGHT, _F.OPT_OUT, op=_REMOVED)),
    Rule("right", _K.RIGHTS, _L.INFO, "a right, an opt-out or the complaints authority changed or was added", _facts(_F.RIGHT, _F.OPT_OUT, _F.COMPLAINT, test=lambda _, d: d.op is not _REMOVED or d.fact.kind is _F.COMPLAINT)),
    Rule("controller", _K.CONTACT, _L.HIGH, "the controller changed", _facts(_F.CONTROLLER, op=_CHANGED)),
    Rule("controller-named", _K.CONTACT, _L.INFO, "a controller is newly or no longer named", _facts(_F.CONTROLLER, test=lambda _, d: d.op is not _CHANGED)),
    Rule("contact", _K.CONTACT, _L.INFO, "a contact, representative or data protection officer changed", _facts(_F.CONTACT, _F.DPO, _F.REPRESENTATIVE)),
    Rule("sale-flipped", _K.SHARING, _L.URGENT, "the promise not to sell or share is gone", _facts(_F.SALE_SHARE, test=_flipped)),
    Rule("sale", _K.SHARING, _L.HIGH, "the practice of selling or sharing changed", _facts(_F.SALE_SHARE)),
    Rule("ai-training", _K.AI, _L.HIGH, "training of AI on personal data changed", _facts(_F.AI_TRAINING)),
    Rule("automated-decision", _K.AI, _L.HIGH, "automated decisions changed", _facts(_F.AUTOMATED_DECISION)),
    Rule("profiling", _K.AI, _L.NOTABLE, "profiling changed", _facts(_F.PROFILING)),
    Rule("min-age", _K.CHILDREN, _L.NOTABLE, "the minimum age changed", _facts(_F.MIN_AGE)),
    Rule("change-notice", _K.NOTICE, _L.NOTABLE, "how changes are announced, or how long before, changed", _facts(_F.CHANGE_NOTICE)),
    Rule("arbitration", _K.DISPUTE, _L.URGENT, "arbitration or a class waiver is introduced", _facts(_F.ARBITRATION, _F.CLASS_WAIVER, op=_ADDED)),
    Rule("dispute", _K.DISPUTE, _L.NOTABLE, "governing law, venue, arbitration or liability changed", _facts(_F.GOVERNING_LAW, _F.VENUE, _F.LIABILITY_CAP, _F.ARBITRATION, _F.CLASS_WAIVER)),
    Rule("renewal", _K.COMMERCIAL, _L.NOTABLE, "automatic renewal changed", _facts(_F.AUTO_RENEWAL)),
    Rule("unilateral-change", _K.NOTICE, _L.NOTABLE, "the right to change the terms alone changed", _facts(_F.UNILATERAL_CHANGE)),
    Rule("denial-lost", _K.SHARING, _L.URGENT, "a \"not\" went from a sentence on sharing or sale", negated(_K.SHARING, gone=True)),
    Rule("negation", _K.OTHER, _L.HIGH, "a \"not\", \"never\", \"without\" or \"only\" came or went", negated(None, gone=False)),
    Rule("modality", _K.OTHER, _L.NOTABLE, "\"may\" became \"will\", \"and\" became \"or\", or a number changed, and little else", shifted),
    Rule("arbitration-words", _K.DISPUTE, _L.URGENT, "a new clause on arbitration or class actions in a text that had none", newly(_K.DISPUTE)),
    *(
        Rule(f"words-{kind.value.replace('_', '-')}", kind, level, f"clauses on {kind.value.replace('_', ' ')} came, went or changed", leaning(kind))
        for kind, level in (
            (_K.AI, _L.HIGH), (_K.PURPOSES, _L.NOTABLE), (_K.SHARING, _L.NOTABLE), (_K.CHILDREN, _L.NOTABLE), (_K.RIGHTS, _L.NOTABLE),
            (_K.DATA_COLLECTED, _L.NOTABLE), (_K.TRANSFERS, _L.NOTABLE), (_K.RETENTION, _L.NOTABLE), (_K.LEGAL_BASIS, _L.NOTABLE), (_K.COOKIES, _L.NOTABLE),
            (_K.DISPUTE, _L.NOTABLE), (_K.COMMERCIAL, _L.NOTABLE), (_K.NOTICE, _L.NOTABLE), (_K.SECURITY, _L.NOTABLE), (_K.CONTENT_RULES, _L.INFO), (_K.SCOPE, _L.INFO),
            (_K.CONTACT, _L.INFO), (_K.PROCESSORS, _L.INFO),
        )
    ),
    Rule("unclassified", _K.OTHER, _L.INFO, "clauses changed that no other rule tells", unclassified),
)  # fmt: skip

__all__ = ["RULES", "Finder", "Rule", "Weighed"]
