"""How the facts of two versions differ.

A fact is matched by its kind and key, or by its clause where the key is a phrase that may be reworded. A fact whose
clause did not change is never a difference: what a finder reads out of the same words is the same statement.
The kinds in `UNWEIGHED` give no differences.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from monitor.judge.directions import direction, is_renamed
from monitor.judge.standing import Standing
from monitor.model import Delta, DeltaOp, Diff, Fact, FactKind, Facts, Polarity

_SINGLE = frozenset({FactKind.DATE, FactKind.VERSION, FactKind.MIN_AGE, FactKind.CHANGE_NOTICE, FactKind.GOVERNING_LAW, FactKind.VENUE,
    FactKind.ARBITRATION, FactKind.CLASS_WAIVER, FactKind.LIABILITY_CAP, FactKind.AUTO_RENEWAL, FactKind.UNILATERAL_CHANGE,
    FactKind.SALE_SHARE, FactKind.AI_TRAINING, FactKind.AUTOMATED_DECISION, FactKind.PROFILING})  # fmt: skip
"""Kinds of which a policy states one value a key; the first is the one in force."""
UNWEIGHED = frozenset({FactKind.DATA_CATEGORY, FactKind.PURPOSE, FactKind.RIGHT, FactKind.COMPLAINT, FactKind.OPT_OUT,
    FactKind.GOVERNING_LAW, FactKind.VENUE, FactKind.ARBITRATION, FactKind.CLASS_WAIVER, FactKind.LIABILITY_CAP,
    FactKind.AUTO_RENEWAL, FactKind.UNILATERAL_CHANGE})  # fmt: skip
"""Kinds that are shown but bear on no verdict and no alert: their finders are not yet measured on labelled documents.

Their differences would count alerts for what a finder overlooked; the words of the change are judged all the same.
"""
_PERIODS = frozenset({FactKind.RETENTION, FactKind.COOKIE})
_NAMED = frozenset({FactKind.RECIPIENT, FactKind.CONTROLLER, FactKind.REPRESENTATIVE, FactKind.DPO, FactKind.CONTACT})


def deltas(old: Facts, new: Facts, diff: Diff) -> tuple[Delta, ...]:
    """The facts added, removed and changed, by kind and then in the new text's order, each with its direction."""
    if not diff.changes:
        return ()
    sides = Standing(diff, old, new)
    found: list[Delta] = []
    for kind in FactKind:
        if kind in UNWEIGHED:
            continue
        olds, news = [f for f in old if f.kind is kind], [f for f in new if f.kind is kind]
        if not olds and not news:
            continue
        if kind in _SINGLE:
            found.extend(_singles(olds, news, sides))
        elif kind in _PERIODS:
            found.extend(_periods(olds, news, sides))
        else:
            found.extend(_sets(olds, news, sides))
    return tuple(found)


def _singles(olds: list[Fact], news: list[Fact], sides: Standing) -> Iterator[Delta]:
    for key in dict.fromkeys(f.key for f in (*news, *olds)):
        old, new = _first(olds, key), _first(news, key)
        if old and new:
            same = old.value == new.value and old.polarity == new.polarity
            moved = sides.old_touched(old) or sides.new_touched(new)
            if not same and moved and not _swapped(olds, news, key):
                yield _delta(DeltaOp.CHANGED, old, new)
        elif new and sides.new_touched(new) and not sides.in_old_clause(new):
            yield _delta(DeltaOp.ADDED, None, new)
        elif old and sides.old_touched(old) and not sides.in_new_clause(old):
            yield _delta(DeltaOp.REMOVED, old, None)


def _first(facts: list[Fact], key: str) -> Fact | None:
    return next((f for f in facts if f.key == key), None)


def _swapped(olds: list[Fact], news: list[Fact], key: str) -> bool:
    """Whether both sides state the same values, only in another order."""
    return {f.value for f in olds if f.key == key} == {f.value for f in news if f.key == key} and len(olds) > 1


def _periods(olds: list[Fact], news: list[Fact], sides: Standing) -> Iterator[Delta]:
    """Periods are matched within the clause that was rewritten, first by subject, then by place."""
    by_edit: dict[int, tuple[list[Fact], list[Fact]]] = defaultdict(lambda: ([], []))
    for fact in olds:
        if sides.old_touched(fact):
            by_edit[sides.old_edit(fact)][0].append(fact)
    for fact in news:
        if sides.new_touched(fact):
            by_edit[sides.new_edit(fact)][1].append(fact)
    gone: list[Fact] = []
    come: list[Fact] = []
    for edit in sorted(by_edit):
        before, after = _unlike(*by_edit[edit])
        for old, new in _matched(before, after):
            yield _delta(DeltaOp.CHANGED, old, new)
        gone.extend(before)
        come.extend(after)
    gone, come = _unlike(gone, come)
    for old, new in _matched(gone, come, by_place=False):
        yield _delta(DeltaOp.CHANGED, old, new)
    yield from (_delta(DeltaOp.ADDED, None, fact) for fact in come if not sides.in_old_clause(fact))
    yield from (_delta(DeltaOp.REMOVED, fact, None) for fact in gone if not sides.in_new_clause(fact))


def _unlike(before: list[Fact], after: list[Fact]) -> tuple[list[Fact], list[Fact]]:
    """Both sides without the facts of equal subject and value, then without those of equal value alone."""
    for same in (lambda a, b: (a.key, a.value) == (b.key, b.value), lambda a, b: a.value == b.value):
        rest = list(after)
        kept = []
        for fact in before:
            match = next((other for other in rest if same(fact, other)), None)
            if match is None:
                kept.append(fact)
            else:
                rest.remove(match)
        before, after = kept, rest
    return before, after


def _matched(before: list[Fact], after: list[Fact], *, by_place: bool = True) -> Iterator[tuple[Fact, Fact]]:
    """Pairs of one subject, or in the same place, taken out of both lists."""
    for fact in list(before):
        if match := next((other for other in after if other.key and other.key == fact.key), None):
            before.remove(fact)
            after.remove(match)
            yield fact, match
    if by_place:
        pairs = list(zip(before, after, strict=False))
        del before[: len(pairs)], after[: len(pairs)]
        yield from pairs


def _sets(olds: list[Fact], news: list[Fact], sides: Standing) -> Iterator[Delta]:
    """Facts of which a policy states many: what only one side names, and what both name but otherwise."""
    old_keys, new_keys = {_identity(f): f for f in reversed(olds)}, {_identity(f): f for f in reversed(news)}
    come = [f for key, f in reversed(new_keys.items()) if key not in old_keys and _is_new(f, news, sides)]
    gone = [f for key, f in reversed(old_keys.items()) if key not in new_keys and _is_gone(f, olds, sides)]
    for old in list(gone):
        if partner := _partner(old, come, news, sides):
            gone.remove(old)
            come = [fact for fact in come if fact is not partner]
            yield _delta(DeltaOp.CHANGED, old, partner)
    for key, new in new_keys.items():
        was = old_keys.get(key)
        if was is None or not (sides.old_touched(was) and sides.new_touched(new)):
            continue
        if _otherwise(was, new) or (new.kind is FactKind.RECIPIENT and sides.swapped_names(was, new)):
            yield _delta(DeltaOp.CHANGED, was, new)
    yield from (_delta(DeltaOp.ADDED, None, fact) for fact in come if not sides.named_fuller(fact))
    yield from (_delta(DeltaOp.REMOVED, fact, None) for fact in gone)


def _partner(old: Fact, come: list[Fact], news: list[Fact], sides: Standing) -> Fact | None:
    """The new fact that an old one became: by another name, in its place, or in the same row of a table."""
    for new in come:
        if is_renamed(old, new) or _replaced(old, new, sides):
            return new
    if old.kind is not FactKind.RECIPIENT:
        return None
    return next((new for new in news if sides.is_same_row(old, new)), None)


def _identity(fact: Fact) -> str:
    """What makes two facts of a kind the same one: the name for those that have one, else the value."""
    name = fact.key if fact.kind is FactKind.RECIPIENT else fact.value
    return re.sub(r"\W+", "", name.casefold()) or name


def _is_new(fact: Fact, facts: Iterable[Fact], sides: Standing) -> bool:
    if not any(sides.new_touched(f) for f in facts if _identity(f) == _identity(fact)):
        return False
    return fact.kind not in _NAMED or not sides.named_before(fact)


def _is_gone(fact: Fact, facts: Iterable[Fact], sides: Standing) -> bool:
    if not any(sides.old_touched(f) for f in facts if _identity(f) == _identity(fact)):
        return False
    return fact.kind not in _NAMED or not sides.still_named(fact)


def _replaced(old: Fact, new: Fact, sides: Standing) -> bool:
    """Whether one value gave way to another in one clause; recipients are told apart, not replaced."""
    if old.kind is FactKind.RECIPIENT or (old.key != new.key and old.kind not in _NAMED):
        return False
    return sides.old_edit(old) == sides.new_edit(new) >= 0


def _otherwise(old: Fact, new: Fact) -> bool:
    """Whether a fact both sides state is denied on one, or its country or safeguard is another."""
    if old.polarity is not new.polarity:
        return True
    if old.kind is FactKind.TRANSFER:
        return old.attribute("mechanism") != new.attribute("mechanism")
    countries = old.attribute("country"), new.attribute("country")
    return old.kind is FactKind.RECIPIENT and all(countries) and countries[0] != countries[1]


def _delta(op: DeltaOp, old: Fact | None, new: Fact | None) -> Delta:
    return Delta(op=op, old=old, new=new, direction=direction(old, new))


def flipped(delta: Delta) -> bool:
    """Whether what was denied is now asserted."""
    if delta.old is None or delta.old.polarity is Polarity.ASSERTED:
        return False
    return delta.new is not None and delta.new.polarity is Polarity.ASSERTED
