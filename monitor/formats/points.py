"""The points of a change in the fewest words: "+ OpenAI (US)", "analytics data P13M → P25M". Subjects are made of them."""

from monitor.formats import words
from monitor.formats.safe import line
from monitor.model import Change, Delta, DeltaOp, FactKind, Polarity, Reason

_SUBJECT = 200
_MOST = 4
_POINT = 90
_SIGNS = {DeltaOp.ADDED: "+ ", DeltaOp.REMOVED: "− ", DeltaOp.CHANGED: ""}
# A period or a cookie's lifetime is known by what it is about; a name needs no word before it.
_NAMED_BY_SUBJECT = (FactKind.RETENTION, FactKind.COOKIE)
_BARE = (FactKind.RECIPIENT, FactKind.CONTROLLER)
_MARKS_ONLY = (FactKind.DATE, FactKind.VERSION)


def subject(change: Change, title: str, *, most: int = _SUBJECT) -> str:
    """A change in one line of plain text: "[HIGH] Acme – Privacy policy: + OpenAI (US)"."""
    level = words.level_name(change.verdict.level).upper()
    return line(f"[{level}] {title}: {summary(change)}", most)


def summary(change: Change, *, most: int = _MOST) -> str:
    """The weightiest points on one line, and how many more there are."""
    found = points(change)
    more = len(found) - most
    return "; ".join(found[:most]) + (f"; and {more} more" if more > 0 else "")


def points(change: Change) -> list[str]:
    """The points, in the order of the reasons they gave; a moved date or version only where there is nothing else."""
    deltas = list(change.deltas)
    found: list[str] = []
    marks: list[str] = []
    for reason in change.verdict.reasons:
        delta = _behind(reason, deltas)
        if delta is not None:
            deltas.remove(delta)
        said = point(delta) if delta is not None else reason.message
        is_mark = delta is not None and delta.fact.kind in _MARKS_ONLY
        (marks if is_mark or reason.rule in ("date", "version") else found).append(line(said, _POINT))
    found += [line(point(delta), _POINT) for delta in deltas if delta.fact.kind not in _MARKS_ONLY]
    marks += [line(point(delta), _POINT) for delta in deltas if delta.fact.kind in _MARKS_ONLY]
    return list(dict.fromkeys(found or marks)) or [_headline(change)]


def by_weight(change: Change) -> list[int]:
    """The places of the change's deltas, the weightiest first: in the order of the reasons they gave."""
    deltas = list(change.deltas)
    behind = [delta for reason in change.verdict.reasons if (delta := _behind(reason, deltas)) is not None]
    weights = {id(delta): place for place, delta in reversed(list(enumerate(behind)))}
    return sorted(range(len(deltas)), key=lambda place: (weights.get(id(deltas[place]), len(behind)), place))


def point(delta: Delta) -> str:
    """A delta in the fewest words."""
    fact = delta.fact
    if delta.old is not None and delta.new is not None:
        return f"{_about(delta)} {_value(delta, new=False)} → {_value(delta, new=True)}".strip()
    named = fact.kind in _BARE or fact.kind in _NAMED_BY_SUBJECT
    about = "" if fact.kind in _BARE else f"{_about(delta)} " if named else f"{words.label(fact)}: "
    return f"{_SIGNS[delta.op]}{about}{_value(delta, new=delta.new is not None)}"


def _behind(reason: Reason, deltas: list[Delta]) -> Delta | None:
    """The delta that a reason speaks of: the first with its quotes."""
    return next((delta for delta in deltas if _quotes(delta) == (reason.old_quote, reason.new_quote)), None)


def _quotes(delta: Delta) -> tuple[str, str]:
    return (delta.old.quote if delta.old else "", delta.new.quote if delta.new else "")


def _about(delta: Delta) -> str:
    fact = delta.fact
    if fact.kind in _NAMED_BY_SUBJECT:
        return fact.attribute("subject") or fact.key
    return "" if fact.kind in _BARE else words.label(fact)


def _value(delta: Delta, *, new: bool) -> str:
    fact = (delta.new if new else delta.old) or delta.fact
    if fact.polarity is Polarity.DENIED:
        return f"denied: {fact.value}"
    country = fact.attribute("country") if fact.kind in _BARE else None
    return f"{fact.value} ({country})" if country else fact.value


def _headline(change: Change) -> str:
    """The judge's sentence without the title before it: for a change that no rule and no fact explains."""
    before, colon, rest = change.verdict.headline.partition(": ")
    return line(rest if colon else before, 2 * _POINT)
