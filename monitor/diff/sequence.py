"""The longest common run of two sequences of numbers, kept affordable on very long ones.

Indel's memory grows with the product of the lengths, so long sequences are first cut at elements that occur once on
either side (as patience diff does); what is still too large after that is taken as replaced.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from rapidfuzz.distance import Indel

# One bit a cell: 4 million cells are half a megabyte and some five milliseconds.
_CHEAP_CELLS = 4_000_000
_MOST_CELLS = 400_000_000


class Pair(NamedTuple):
    """An element of the old sequence and its equal in the new one."""

    old: int
    new: int


class Gap(NamedTuple):
    """A stretch between two pairs: half-open ranges of either side."""

    old: range
    new: range


def pairs(old: Sequence[int], new: Sequence[int]) -> list[Pair]:
    """Equal elements of both sequences, strictly increasing on both sides."""
    return list(_pairs(old, new, 0, len(old), 0, len(new)))


def gaps(found: Sequence[Pair], old_length: int, new_length: int) -> Iterator[Gap]:
    """The stretches that the pairs leave open, in order; none of them empty on both sides."""
    last = Pair(-1, -1)
    for pair in (*found, Pair(old_length, new_length)):
        if pair.old - last.old > 1 or pair.new - last.new > 1:
            yield Gap(range(last.old + 1, pair.old), range(last.new + 1, pair.new))
        last = pair


def rising(values: Sequence[int]) -> list[int]:
    """The places of a longest strictly rising run of values."""
    tails: list[int] = []
    tail_places: list[int] = []
    before: list[int] = []
    for place, value in enumerate(values):
        rank = bisect_left(tails, value)
        before.append(tail_places[rank - 1] if rank else -1)
        tails[rank : rank + 1] = [value]
        tail_places[rank : rank + 1] = [place]
    run = []
    place = tail_places[-1] if tail_places else -1
    while place >= 0:
        run.append(place)
        place = before[place]
    return run[::-1]


def _pairs(old: Sequence[int], new: Sequence[int], a: int, b: int, c: int, d: int) -> Iterator[Pair]:
    """Pairs within old[a:b] and new[c:d]."""
    while a < b and c < d and old[a] == new[c]:
        yield Pair(a, c)
        a, c = a + 1, c + 1
    tail: list[Pair] = []
    while a < b and c < d and old[b - 1] == new[d - 1]:
        b, d = b - 1, d - 1
        tail.append(Pair(b, d))
    if a < b and c < d:
        yield from _middle(old, new, a, b, c, d)
    yield from reversed(tail)


def _middle(old: Sequence[int], new: Sequence[int], a: int, b: int, c: int, d: int) -> Iterator[Pair]:
    cells = (b - a) * (d - c)
    if cells > _CHEAP_CELLS and (anchors := _anchors(old, new, a, b, c, d)):
        for anchor, following in zip([Pair(a - 1, c - 1), *anchors], [*anchors, Pair(b, d)], strict=True):
            if anchor.old >= a:
                yield anchor
            yield from _pairs(old, new, anchor.old + 1, following.old, anchor.new + 1, following.new)
        return
    if cells > _MOST_CELLS:
        return
    for block in Indel.opcodes(old[a:b], new[c:d]).as_matching_blocks():
        for step in range(block.size):
            yield Pair(a + block.a + step, c + block.b + step)


def _anchors(old: Sequence[int], new: Sequence[int], a: int, b: int, c: int, d: int) -> list[Pair]:
    """Elements that occur exactly once in both stretches, in the same order on both sides."""
    old_counts, new_counts = Counter(old[a:b]), Counter(new[c:d])
    places = {new[j]: j for j in range(c, d) if new_counts[new[j]] == 1}
    once = [Pair(i, places[old[i]]) for i in range(a, b) if old_counts[old[i]] == 1 and old[i] in places]
    return [once[place] for place in rising([pair.new for pair in once])]
