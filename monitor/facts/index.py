"""Where each word of a document stands, so that cues are looked up instead of searched for.

One pass over the joined text of all passages; after it a list of a hundred cues costs microseconds, whatever the length of
the text. A cue matches whole words; "*" stands for the rest of a word, at a cue's very beginning for the start of one.
"""

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from typing import TypeAlias

_WORD = re.compile(r"\w+")
_PARTS = re.compile(r"(\W+)")

Groups: TypeAlias = tuple[tuple[str, tuple[str, ...]], ...]
"""Cues by the name of the group they belong to; a cue in two groups belongs to the first."""


@dataclass(frozen=True, slots=True)
class _Cue:
    """A cue by its longest word: `offset` is that word's place in it; `pattern` checks the rest, None where there is none.

    `stem` where the word goes on, `tail` where it is the end of a longer one. The longest word is also the rarest, mostly.
    `name` is that of the cue's group, `rank` the group's place among its groups.
    """

    word: str
    stem: bool
    tail: bool
    offset: int
    literal: str
    pattern: re.Pattern[str] | None
    name: str = ""
    rank: int = 0


@dataclass(frozen=True, slots=True)
class _Plan:
    """A list of cues by how they are looked up: by whole words, by the beginnings and by the ends of words."""

    exact: dict[str, list[_Cue]]
    stems: tuple[_Cue, ...]
    tails: tuple[_Cue, ...]


@cache
def _planned(groups: Groups) -> _Plan:
    ranks = {cue: rank for rank, (_, cues) in reversed(list(enumerate(groups))) for cue in cues}
    planned = [replace(_plan(cue), name=groups[rank][0], rank=rank) for cue, rank in ranks.items()]
    exact: dict[str, list[_Cue]] = {}
    for cue in planned:
        if not cue.stem and not cue.tail:
            exact.setdefault(cue.word, []).append(cue)
    return _Plan(
        exact, tuple(cue for cue in planned if cue.stem and not cue.tail), tuple(cue for cue in planned if cue.tail)
    )


def _plan(cue: str, *, first: bool = False) -> _Cue:
    """A cue ready to be looked up; by its `first` word where that is the end of a longer one."""
    star = cue.find("*") if "*" in cue[1:] else len(cue)
    found = [word for word in _WORD.finditer(cue) if word.end() <= star]
    assert found or cue[0] == "*", "a cue holds a word"
    if cue[0] == "*":
        rest = _plan(cue[1:], first=True)
        return _Cue(rest.word, rest.stem, True, rest.offset, rest.literal, rest.pattern)
    word = found[0] if first else max(found, key=lambda word: word.end() - word.start())
    stem = cue[word.end() : word.end() + 1] == "*"
    if cue == word.group() or cue == word.group() + "*":
        return _Cue(word.group(), stem, False, 0, word.group(), None)
    source = re.escape(cue).replace(r"\*", r"\w*") + (r"(?!\w)" if cue[-1].isalnum() else "")
    return _Cue(
        word.group(), stem, False, word.start(), cue[: cue.find("*")] if "*" in cue else cue, re.compile(source)
    )


class Index:
    """The words of the passages' folded texts with their places in `joined`, the texts joined by line ends."""

    def __init__(self, texts: tuple[str, ...]) -> None:
        self.joined = "\n".join(texts)
        self.starts = [0]
        for text in texts[:-1]:
            self.starts.append(self.starts[-1] + len(text) + 1)
        self.places: defaultdict[str, list[int]] = defaultdict(list)
        place = 0
        # Words and what parts them by turns: faster than a match object a word.
        parts = iter(_PARTS.split(self.joined))
        for word in parts:
            self.places[word].append(place)
            place += len(word) + len(next(parts, ""))
        self.places.pop("", None)
        self.places.default_factory = None
        self.words = sorted(self.places)

    def passage(self, place: int) -> int:
        """The number of the passage that holds a place of the joined text."""
        return bisect_right(self.starts, place) - 1

    def spans(self, cues: tuple[str, ...]) -> list[tuple[int, int]]:
        """Where the cues stand in the joined text, as (start, end) in order; of two that overlap the earlier, then longer."""
        return [(start, end) for start, end, _ in self.named((("", cues),))]

    def named(self, groups: Groups) -> list[tuple[int, int, str]]:
        """Where the cues of groups stand, as (start, end, name of the group); overlaps as `spans`, then the earlier group's."""
        spans = {
            (start, -end, cue.rank, cue.name)
            for cue, word in self._met(_planned(groups))
            for start, end in self._at(cue, word)
        }
        kept: list[tuple[int, int, str]] = []
        for start, back, _, name in sorted(spans):
            if not kept or start >= kept[-1][1]:
                kept.append((start, -back, name))
        return kept

    def within(self, groups: Groups) -> Iterator[tuple[int, int, int, str]]:
        """What `named` gives, as (number of the passage, start and end in it, name of the group)."""
        for start, end, name in self.named(groups):
            number = self.passage(start)
            offset = self.starts[number]
            yield number, start - offset, end - offset, name

    def _met(self, plan: _Plan) -> Iterator[tuple[_Cue, str]]:
        """The cues of a plan that may stand in the document, each with the word to look for it at."""
        for word in plan.exact.keys() & self.places.keys():
            for cue in plan.exact[word]:
                yield cue, word
        for cue in plan.stems:
            for word in self._beginning(cue.word):
                yield cue, word
        if plan.tails:
            ends = tuple(cue.word for cue in plan.tails)
            for word in [word for word in self.words if word.endswith(ends)]:
                for cue in plan.tails:
                    if word.endswith(cue.word):
                        yield cue, word

    def _at(self, cue: _Cue, word: str) -> Iterator[tuple[int, int]]:
        """Where a cue stands around the places of a word."""
        if cue.pattern is None:
            yield from ((place, place + len(word)) for place in self.places[word])
            return
        shift = len(word) - len(cue.word) if cue.tail else -cue.offset
        for place in self.places[word]:
            start = place + shift
            if start < 0 or not self.joined.startswith(cue.literal, start):
                continue
            # Within a word the cue begins with, another would match: "or data" in "for data".
            if not cue.tail and start and self.joined[start - 1].isalnum():
                continue
            match = cue.pattern.match(self.joined, start)
            if match is not None and "\n" not in match.group():
                yield (place if cue.tail else start), match.end()

    def _beginning(self, stem: str) -> Iterator[str]:
        """The document's words that begin with a stem."""
        for number in range(bisect_left(self.words, stem), len(self.words)):
            if not self.words[number].startswith(stem):
                return
            yield self.words[number]
