"""How alike two clauses are: the share of their words they have in common, found without comparing all with all."""

from bisect import insort
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from monitor.diff.sequence import Pair
from monitor.model import Clause, ClauseKind

_THRESHOLD = 0.35
_SHORT_THRESHOLD = 0.5
_SHORT_WORDS = 6
_SAME_KEY_CELL = 0.6
_TRIED = 6
"""Candidates compared in full for one clause."""
_RARE = 24
"""Words found in more clauses than this say little about which clause is meant."""


class Candidate(NamedTuple):
    """Two clauses that may be one rewritten: indexes and a score from 0 to 1."""

    old: int
    new: int
    score: float


class Likeness:
    """The words of the clauses still open on both sides; the second "the" of a clause is a word of its own."""

    def __init__(self, old: Sequence[Clause], new: Sequence[Clause], olds: Iterable[int], news: Iterable[int]) -> None:
        self._old, self._new = old, new
        self.old_words = {i: _words(old[i]) for i in sorted(olds)}
        self.new_words = {j: _words(new[j]) for j in sorted(news)}

    def chain(self, olds: Sequence[int], news: Sequence[int]) -> list[Pair]:
        """The pairs, rising on both sides, with the greatest likeness in sum."""
        ranked = sorted(self.candidates(olds, news), key=lambda c: (c.old, -c.new))
        best = _heaviest(ranked)
        return [Pair(candidate.old, candidate.new) for candidate in best]

    def candidates(self, olds: Sequence[int], news: Sequence[int]) -> list[Candidate]:
        """Pairs alike enough to be one clause rewritten."""
        if len(olds) * len(news) <= _TRIED * _TRIED:
            tried = [(i, j) for i in olds for j in news]
        else:
            tried = [(i, j) for i, nearest in self._nearest(olds, news).items() for j in nearest]
        scored = (Candidate(i, j, self._score(i, j)) for i, j in tried)
        return [candidate for candidate in scored if candidate.score >= self._threshold(candidate)]

    def same_rows(self, olds: Iterable[int], news: Iterable[int]) -> list[Pair]:
        """Rows that open with the same cell, which no other of these rows has."""
        old_rows, new_rows = self._by_key(self._old, olds), self._by_key(self._new, news)
        return [Pair(old_rows[key], new_rows[key]) for key in old_rows if key in new_rows]

    def _by_key(self, clauses: Sequence[Clause], places: Iterable[int]) -> dict[str, int]:
        keys = [(_key_cell(clauses[i]), i) for i in places if clauses[i].kind is ClauseKind.ROW]
        counts = Counter(key for key, _ in keys)
        return {key: i for key, i in keys if key and counts[key] == 1}

    def _nearest(self, olds: Sequence[int], news: Sequence[int]) -> dict[int, list[int]]:
        """For each old clause the new ones that share most of its rarer words."""
        holders: dict[str, list[int]] = defaultdict(list)
        for j in news:
            for word in self.new_words[j]:
                holders[word].append(j)
        keys: dict[str, list[int]] = defaultdict(list)
        for j in news:
            if self._new[j].kind is ClauseKind.ROW:
                keys[_key_cell(self._new[j])].append(j)
        nearest = {}
        for i in olds:
            shared: Counter[int] = Counter()
            for word in self.old_words[i]:
                if len(found := holders.get(word, ())) <= _RARE:
                    shared.update(found)
            if self._old[i].kind is ClauseKind.ROW:
                shared.update(dict.fromkeys(keys.get(_key_cell(self._old[i]), ())[:_TRIED], 100))
            ranked = sorted(shared.items(), key=lambda entry: (-entry[1], abs(entry[0] - i), entry[0]))
            nearest[i] = [j for j, _ in ranked[:_TRIED]]
        return nearest

    def _score(self, i: int, j: int) -> float:
        old, new = self.old_words[i], self.new_words[j]
        if not old or not new:
            return 0.0
        dice = 2 * len(old & new) / (len(old) + len(new))
        a, b = self._old[i], self._new[j]
        if a.kind is ClauseKind.ROW and b.kind is ClauseKind.ROW and _key_cell(a) and _key_cell(a) == _key_cell(b):
            return _SAME_KEY_CELL + (1 - _SAME_KEY_CELL) * dice
        if (a.kind is ClauseKind.HEADING) != (b.kind is ClauseKind.HEADING):
            return dice - 0.2
        return dice

    def _threshold(self, candidate: Candidate) -> float:
        shortest = min(len(self.old_words[candidate.old]), len(self.new_words[candidate.new]))
        if shortest >= _SHORT_WORDS or _opening(self._old[candidate.old]) == _opening(self._new[candidate.new]):
            return _THRESHOLD
        return _SHORT_THRESHOLD


def _words(clause: Clause) -> frozenset[str]:
    seen: Counter[str] = Counter()
    words = []
    for word in clause.form.split():
        word = word.strip(".,;:!?()[]\"'")
        if not word:
            continue
        seen[word] += 1
        words.append(f"{word} {seen[word]}" if seen[word] > 1 else word)
    return frozenset(words)


def _opening(clause: Clause) -> str:
    """The first two words: what a short line such as "Last updated: …" is about."""
    return " ".join(clause.form.split()[:2])


def _key_cell(row: Clause) -> str:
    """The folded first cell that says anything."""
    return next((" ".join(cell.casefold().split()) for cell in row.cells if cell.strip()), "")


def _heaviest(ranked: Sequence[Candidate]) -> list[Candidate]:
    """The chain of candidates rising on both sides with the greatest sum of scores.

    `ranked` is by old index, then by falling new index, so that no chain takes two of one old clause.
    """
    ends: list[tuple[int, float, int]] = []
    """Best chains so far as (new index, total, place), rising in new index and in total."""
    before: list[int] = []
    for place, candidate in enumerate(ranked):
        at = _first_not_below(ends, candidate.new)
        total = candidate.score + (ends[at - 1][1] if at else 0.0)
        before.append(ends[at - 1][2] if at else -1)
        if at < len(ends) and ends[at][0] == candidate.new and ends[at][1] >= total:
            continue
        stop = at
        while stop < len(ends) and ends[stop][1] <= total:
            stop += 1
        del ends[at:stop]
        insort(ends, (candidate.new, total, place))
    chain = []
    place = ends[-1][2] if ends else -1
    while place >= 0:
        chain.append(ranked[place])
        place = before[place]
    return chain[::-1]


def _first_not_below(ends: Sequence[tuple[int, float, int]], new: int) -> int:
    low, high = 0, len(ends)
    while low < high:
        middle = (low + high) // 2
        if ends[middle][0] < new:
            low = middle + 1
        else:
            high = middle
    return low
