"""The one sentence an alert leads with: concrete, in plain English, with values; quotes stay in their language."""

from collections.abc import Sequence

from monitor.judge.phrases import date
from monitor.model import ChangeKind, Delta, DeltaOp, Fact, FactKind, Reason, VerdictKind

_MOST = 3
_MOST_NAMES = 4


def headline(title: str, kind: VerdictKind, reasons: Sequence[Reason], deltas: Sequence[Delta]) -> str:
    """The headline: title, version and date where they moved, then the strongest reasons."""
    lead = title + _edition(deltas)
    if kind is VerdictKind.SUBSTANTIVE:
        return f"{lead}: {_points(reasons, deltas)}"
    if kind is VerdictKind.COSMETIC:
        return f"{lead}: only wording or layout changed, nothing of substance"
    return f"{lead}: only the page around the policy changed"


def _edition(deltas: Sequence[Delta]) -> str:
    """ " v6 → v7 (effective 1 March 2024)" as far as it is stated."""
    parts = ""
    version = next((d for d in deltas if d.fact.kind is FactKind.VERSION and d.new), None)
    if version and version.new:
        parts = f" {_label(version.old)} → {_label(version.new)}" if version.old else f" {_label(version.new)}"
    dated = next(
        (d.new for key in ("effective", "next", "updated", "published") for d in deltas if _is_date(d, key)), None
    )
    if dated:
        word = {"effective": "effective", "next": "from"}.get(dated.key, "updated")
        parts += f" ({word} {date(dated.value)})"
    return parts


def _is_date(delta: Delta, key: str) -> bool:
    return delta.fact.kind is FactKind.DATE and delta.fact.key == key and delta.new is not None


def _label(fact: Fact | None) -> str:
    return "" if fact is None else fact.value if fact.value[:1].isalpha() else f"version {fact.value}"


def _points(reasons: Sequence[Reason], deltas: Sequence[Delta]) -> str:
    """The strongest reasons' messages; dates and versions only where there is nothing else, names gathered."""
    said = [r for r in reasons if r.kind not in (ChangeKind.EFFECTIVE_DATE, ChangeKind.VERSION)] or list(reasons)
    names = [d.fact.value for d in deltas if d.fact.kind is FactKind.RECIPIENT and d.op is DeltaOp.ADDED]
    messages = list(dict.fromkeys(_message(r, names) for r in said))
    shown = "; ".join(messages[:_MOST])
    more = len(messages) - _MOST
    return f"{shown}; and {more} more" if more > 0 else shown


def _message(reason: Reason, names: Sequence[str]) -> str:
    if reason.rule not in ("recipient-added", "subprocessor-added") or len(names) < 2:
        return reason.message
    shown = ", ".join(names[:_MOST_NAMES])
    return f"adds {shown}" + (f" and {len(names) - _MOST_NAMES} more" if len(names) > _MOST_NAMES else "")
