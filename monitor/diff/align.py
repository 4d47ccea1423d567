"""Which clause of the new text stands for which of the old one.

Equal comparison forms are aligned first; what is left between two of them is tried as the same words cut differently,
as a clause moved from elsewhere, as a rewriting of a similar clause nearby, and at last of one far away.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from monitor.diff.likeness import Likeness
from monitor.diff.sequence import Gap, Pair, gaps, pairs
from monitor.model import Clause, Edit, EditOp

_FAR_LIKENESS = 0.75
_FAR_WORDS = 6
_PART_CONTAINED = 0.7
_MOST_PARTS = 40
_START = 8
"""Letters by which the parts of a clause are looked up."""


def align(old: Sequence[Clause], new: Sequence[Clause]) -> tuple[Edit, ...]:
    """Edits without spans, in the new text's order; every clause of both sides that is compared is in exactly one."""
    return _Alignment(old, new).edits()


class _Alignment:
    """Fills two maps, old clause to edit and new clause to edit, from the surest step to the least sure."""

    def __init__(self, old: Sequence[Clause], new: Sequence[Clause]) -> None:
        self.old, self.new = old, new
        self.open_old, self.open_new = _compared(old), _compared(new)
        self.found: list[Edit] = []
        self.spine: list[Pair] = []
        """Pairs that did not move, to tell where a removed clause stood."""

    def edits(self) -> tuple[Edit, ...]:
        table: dict[str, int] = {}
        old_ids = [table.setdefault(clause.form, len(table)) for clause in self.old]
        new_ids = [table.setdefault(clause.form, len(table)) for clause in self.new]
        same = pairs(old_ids, new_ids)
        for pair in same:
            if pair.old in self.open_old:
                self._add(EditOp.SAME, [pair.old], [pair.new])
        between = list(gaps(same, len(self.old), len(self.new)))
        for gap in between:
            self._recut(gap)
        self._moved(old_ids, new_ids)
        likeness = Likeness(self.old, self.new, self.open_old, self.open_new)
        for gap in between:
            self._rewritten(gap, likeness)
        self._rewritten_far(likeness)
        for i in sorted(self.open_old):
            self._add(EditOp.REMOVED, [i], [])
        for j in sorted(self.open_new):
            self._add(EditOp.ADDED, [], [j])
        return tuple(self._ordered())

    def _add(self, op: EditOp, old: Iterable[int], new: Iterable[int], *, moved: bool = False) -> None:
        edit = Edit(op=op, old=tuple(old), new=tuple(new))
        self.found.append(edit)
        self.open_old.difference_update(edit.old)
        self.open_new.difference_update(edit.new)
        if edit.old and edit.new and not moved:
            self.spine.append(Pair(edit.old[-1], edit.new[-1]))

    def _recut(self, gap: Gap) -> None:
        """The same words cut into other clauses: the whole gap, or one clause on either side."""
        olds = {i: _squeezed(self.old[i]) for i in gap.old if i in self.open_old}
        news = {j: _squeezed(self.new[j]) for j in gap.new if j in self.open_new}
        if not olds or not news:
            return
        if "".join(olds.values()) == "".join(news.values()):
            self._add(EditOp.SAME, olds, news)
            return
        new_parts, old_parts = _Parts(news), _Parts(olds)
        for i, whole in olds.items():
            if run := new_parts.making(whole, self.open_new):
                self._add(EditOp.SAME, [i], run)
        for j, whole in news.items():
            if j in self.open_new and (run := old_parts.making(whole, self.open_old)):
                self._add(EditOp.SAME, run, [j])

    def _moved(self, old_ids: list[int], new_ids: list[int]) -> None:
        places: dict[int, list[int]] = defaultdict(list)
        for i in sorted(self.open_old, reverse=True):
            places[old_ids[i]].append(i)
        for j in sorted(self.open_new):
            if waiting := places.get(new_ids[j]):
                self._add(EditOp.MOVED, [waiting.pop()], [j], moved=True)

    def _rewritten(self, gap: Gap, likeness: Likeness) -> None:
        olds = [i for i in gap.old if i in self.open_old]
        news = [j for j in gap.new if j in self.open_new]
        if not olds or not news:
            return
        chain = likeness.chain(olds, news)
        partner = {pair.old: pair.new for pair in chain}
        taken_new = set(partner.values())
        loose_old = [i for i in olds if i not in partner]
        loose_new = [j for j in news if j not in taken_new]
        for i, j in partner.items():
            old_run = [i, *_parts(i, loose_old, likeness.old_words, likeness.new_words[j])]
            new_run = [j, *_parts(j, loose_new, likeness.new_words, likeness.old_words[i])]
            if len(old_run) > 1 and len(new_run) > 1:
                old_run, new_run = [i], [j]
            loose_old = [x for x in loose_old if x not in old_run]
            loose_new = [x for x in loose_new if x not in new_run]
            self._add(EditOp.REWRITTEN, sorted(old_run), sorted(new_run))

    def _rewritten_far(self, likeness: Likeness) -> None:
        """A clause that moved and was rewritten a little on the way, or a table's row that moved."""
        for row in likeness.same_rows(sorted(self.open_old), sorted(self.open_new)):
            self._add(EditOp.REWRITTEN, [row.old], [row.new], moved=True)
        olds = [i for i in sorted(self.open_old) if len(likeness.old_words[i]) >= _FAR_WORDS]
        news = [j for j in sorted(self.open_new) if len(likeness.new_words[j]) >= _FAR_WORDS]
        best = sorted(likeness.candidates(olds, news), key=lambda c: (-c.score, c.new, c.old))
        for candidate in best:
            is_open = candidate.old in self.open_old and candidate.new in self.open_new
            if is_open and candidate.score >= _FAR_LIKENESS:
                self._add(EditOp.REWRITTEN, [candidate.old], [candidate.new], moved=True)

    def _ordered(self) -> list[Edit]:
        follows: dict[int, int] = {}
        last_new = -1
        spine = dict(sorted(self.spine))
        for i in range(len(self.old)):
            follows[i] = last_new
            if i in spine:
                last_new = max(last_new, spine[i])
        keyed = [
            ((edit.new[0], 0, 0) if edit.new else (follows[edit.old[0]], 1, edit.old[0]), edit) for edit in self.found
        ]
        return [edit for _, edit in sorted(keyed, key=lambda entry: entry[0])]


def _compared(clauses: Sequence[Clause]) -> set[int]:
    """The places of the clauses that are compared: an empty form is not."""
    return {place for place, clause in enumerate(clauses) if clause.form}


def _squeezed(clause: Clause) -> str:
    return "".join(clause.form.split())


class _Parts:
    """The clauses of one side of a gap, to find those that put together are a clause of the other side."""

    def __init__(self, parts: dict[int, str]) -> None:
        self._parts = parts
        self._by_start: dict[str, list[int]] = defaultdict(list)
        for place, part in parts.items():
            self._by_start[part[:_START]].append(place)

    def making(self, whole: str, still_open: set[int]) -> list[int]:
        """Neighbouring parts that put together are the whole; empty if there are none."""
        starts = dict.fromkeys(whole[:length] for length in range(1, _START + 1))
        firsts = sorted(place for start in starts for place in self._by_start.get(start, ()))
        for first in firsts:
            if first in still_open and (run := self._run(whole, first, still_open)):
                return run
        return []

    def _run(self, whole: str, first: int, still_open: set[int]) -> list[int]:
        run: list[int] = []
        length = 0
        for place in range(first, first + _MOST_PARTS):
            part = self._parts.get(place)
            if part is None or place not in still_open or not whole.startswith(part, length):
                return []
            run.append(place)
            length += len(part)
            if length == len(whole):
                return run if len(run) > 1 else []
        return []


def _parts(center: int, loose: list[int], words: dict[int, frozenset[str]], other: frozenset[str]) -> list[int]:
    """Unpaired clauses right beside a paired one whose words are in the other side's clause: a split or merge."""
    run: list[int] = []
    free = set(loose)
    for step in (-1, 1):
        place = center + step
        while place in free and len(run) < _MOST_PARTS:
            missing = other - words[center]
            piece = words[place]
            if len(piece) < 3 or len(piece & missing) < _PART_CONTAINED * len(piece):
                break
            run.append(place)
            place += step
    return run
