"""Places of a policy that keep changing while all else stands still: tickers, teasers, today's date.

Such a place is learnt from the pages of a policy themselves and then compared with nothing. Nothing real is lost by it: it
comes back as soon as it holds still, and whatever stands there then is compared with the version in force; words that all
its contents had in common must still be there; and what states another fact than before is never set aside.
"""

import itertools
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from monitor.diff.sequence import pairs
from monitor.model import Clause, Diff, EditOp, Fact, FactKind, Facts, Memory, Slot, Spot, Text, digest

_RECENT = 8
_CHANGES = 3
_CONTENTS = 3
_AT_REST = 3
"""Checks with the same words after which a place is compared again."""
_MOST_CLAUSES = 12
_MOST_LETTERS = 4000
_ELSEWHERE = Spot(before="", after="", old="", new="")
"""A difference of which no place can be said."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Aside:
    """Two texts without what keeps changing, and the memory after it."""

    old: Text
    new: Text
    memory: Memory


def is_resting(memory: Memory) -> bool:
    """Whether another page with the same words would bring a place back: such a page must be read."""
    return any(slot.still + 1 >= _AT_REST for slot in memory.slots)


def rested(memory: Memory) -> Memory:
    """The memory after a page in which nothing moved, the places set aside included."""
    return unmoved(replace(memory, slots=tuple(replace(slot, still=slot.still + 1) for slot in memory.slots)))


def unmoved(memory: Memory) -> Memory:
    """The memory after a page in which nothing moved that is compared."""
    return replace(memory, recent=_pushed(memory.recent, ()))


def learnt(memory: Memory, diff: Diff) -> Memory:
    """The memory after a page that differs so from the version in force, with the places that are to be set aside."""
    recent = _pushed(memory.recent, _spots(diff))
    keys = _restless(recent)
    slots = [_slot(key, recent) for key in sorted(keys)]
    kept = tuple(slot for slot in memory.slots if _key(slot) not in keys)
    left = (tuple(spot for spot in spots if _key(spot) not in keys) for spots in recent)
    return replace(memory, recent=_trimmed(left), slots=(*kept, *slots))


def aside(old: Text, new: Text, memory: Memory, *, old_kept: frozenset[int], new_kept: frozenset[int]) -> Aside:
    """Both texts with the restless places emptied, and the memory with those places that rest again or are gone taken out.

    A place that holds a clause to be kept (a fact that the other text does not state) is compared this time.
    """
    slots = []
    old_gone: set[int] = set()
    new_gone: set[int] = set()
    for slot in memory.slots:
        was, now = _place(old, slot), _place(new, slot)
        if was is None or now is None:
            continue
        seen = _digest(new.clauses[index].form for index in now)
        still = slot.still + 1 if seen == slot.seen else 0
        if still >= _AT_REST:
            continue
        slots.append(replace(slot, seen=seen, still=still))
        if _fits(slot, new, now) and not (old_kept.intersection(was) or new_kept.intersection(now)):
            old_gone.update(was)
            new_gone.update(now)
    return Aside(old=_emptied(old, old_gone), new=_emptied(new, new_gone), memory=replace(memory, slots=tuple(slots)))


def kept_clauses(facts: Facts, elsewhere: Facts) -> frozenset[int]:
    """The clauses with a fact that the other text does not state; what day it is, is none."""
    stated = {_identity(fact) for fact in elsewhere}
    return frozenset(fact.clause for fact in facts if fact.kind is not FactKind.DATE and _identity(fact) not in stated)


def place(text: Text, slot: Slot) -> tuple[Clause, ...]:
    """The clauses that stand in a slot's place."""
    return tuple(text.clauses[index] for index in _place(text, slot) or ())


def _identity(fact: Fact) -> tuple[object, ...]:
    return fact.kind, fact.key, fact.value, fact.polarity, fact.modality, fact.attributes


def _spots(diff: Diff) -> tuple[Spot, ...]:
    """Where two texts differ, between the clauses that stayed."""
    old, new = diff.old.clauses, diff.new.clauses
    stayed = [edit for edit in diff.edits if edit.op is EditOp.SAME]
    if any(a.old[-1] > b.old[0] for a, b in itertools.pairwise(stayed)):
        return (_ELSEWHERE,)
    spots = []
    last_old = last_new = -1
    before = ""
    for edit in (*stayed, None):
        first_old, first_new = (edit.old[0], edit.new[0]) if edit else (len(old), len(new))
        was = _forms(old[last_old + 1 : first_old])
        now = _forms(new[last_new + 1 : first_new])
        if was or now:
            spots.append(_spot(before, new[first_new].form if edit else "", was, now))
        if edit:
            last_old, last_new, before = edit.old[-1], edit.new[-1], new[edit.new[-1]].form
    return tuple(dict.fromkeys(spots))


def _spot(before: str, after: str, was: list[str], now: list[str]) -> Spot:
    spot = Spot(before=before, after=after, old="\n".join(was), new="\n".join(now))
    if max(len(was), len(now)) > _MOST_CLAUSES or len(spot.old) + len(spot.new) > _MOST_LETTERS:
        return _ELSEWHERE
    return spot


def _restless(recent: Sequence[tuple[Spot, ...]]) -> set[tuple[str, str]]:
    """The places that differed in most of the checks since they first did, while all else stood still."""
    counts = Counter(_key(spot) for spots in recent for spot in spots if spot != _ELSEWHERE)
    keys = {key for key, count in counts.items() if count >= _CHANGES and _is_restless(key, recent)}
    alone = [spots for spots in recent if spots and all(_key(spot) in keys for spot in spots)]
    return {key for key in keys if sum(_moved(key, alone)) >= _CHANGES}


def _is_restless(key: tuple[str, str], recent: Sequence[tuple[Spot, ...]]) -> bool:
    moved = _moved(key, recent)
    since = moved[moved.index(True) :]
    return 2 * sum(since) > len(since) and len(set(_contents(key, recent))) >= _CONTENTS


def _moved(key: tuple[str, str], recent: Sequence[tuple[Spot, ...]]) -> list[bool]:
    """For each check, whether it differed at a place."""
    return [any(_key(spot) == key for spot in spots) for spots in recent]


def _key(place: Spot | Slot) -> tuple[str, str]:
    """What tells a place from the others of a policy."""
    return place.before, place.after


def _contents(key: tuple[str, str], recent: Sequence[tuple[Spot, ...]]) -> list[str]:
    return [content for spots in recent for spot in spots if _key(spot) == key for content in (spot.old, spot.new)]


def _slot(key: tuple[str, str], recent: Sequence[tuple[Spot, ...]]) -> Slot:
    contents = _contents(key, recent)
    frame = contents[0].split()
    for content in contents[1:]:
        frame = _common(frame, content.split())
    return Slot(
        before=key[0],
        after=key[1],
        frame=tuple(frame),
        most=max(content.count("\n") + 1 for content in contents),
        seen=_digest(contents[-1].split("\n")),
    )


def _common(one: Sequence[str], other: Sequence[str]) -> list[str]:
    """The words of both, in order."""
    table: dict[str, int] = {}
    ids = [[table.setdefault(word, len(table)) for word in words] for words in (one, other)]
    return [one[pair.old] for pair in pairs(*ids)]


def _place(text: Text, slot: Slot) -> range | None:
    """Where a slot is in a text; None where the clauses around it are not there, or no longer near each other."""
    clauses = text.clauses
    starts = [0] if not slot.before else [i + 1 for i, clause in enumerate(clauses) if clause.form == slot.before]
    for start in starts:
        for end in range(start, min(start + 2 * slot.most + 2, len(clauses)) + 1):
            form = clauses[end].form if end < len(clauses) else ""
            if (end == len(clauses) and not slot.after) or (slot.after and form == slot.after):
                return range(start, end)
    return None


def _fits(slot: Slot, text: Text, found: range) -> bool:
    """Whether the words that all contents had in common are there, in order."""
    words = iter(word for index in found for word in text.clauses[index].form.split())
    return all(word in words for word in slot.frame)


def _emptied(text: Text, gone: set[int]) -> Text:
    if not gone:
        return text
    clauses = tuple(replace(c, form="") if index in gone else c for index, c in enumerate(text.clauses))
    return replace(text, clauses=clauses, digest=digest(clause.form for clause in clauses))


def _forms(clauses: Iterable[Clause]) -> list[str]:
    return [clause.form for clause in clauses if clause.form]


def _digest(forms: Iterable[str]) -> str:
    return digest(forms)[:16]


def _pushed(recent: tuple[tuple[Spot, ...], ...], spots: tuple[Spot, ...]) -> tuple[tuple[Spot, ...], ...]:
    return _trimmed((*recent, spots))


def _trimmed(recent: Iterable[tuple[Spot, ...]]) -> tuple[tuple[Spot, ...], ...]:
    """The last few checks, from the first that differed: a policy at rest has none."""
    last = list(recent)[-_RECENT:]
    while last and not last[0]:
        del last[0]
    return tuple(last)
