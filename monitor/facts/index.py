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
from itertools import chain, compress, pairwise, zip_longest
from typing import TypeAlias

_WORD = re.compile(r"\w+")
_PARTS = re.compile(r"(\W+)")
_BEHIND = re.compile(r"_([^\W_]+)(?=\W+(\w+))")

Groups: TypeAlias = tuple[tuple[str, tuple[str, ...]], ...]
"""Cues by the name of the group they belong to; a cue in two groups belongs to the first."""


_Pair: TypeAlias = tuple[str, str]
_PAIRS: set[_Pair] = set()
"""The pairs of words of all cues planned so far: what an index looks for. It only ever grows."""


@dataclass(frozen=True, slots=True)
class _Cue:
    """A cue by its longest word: `offset` is that word's place in it, `stem` says that it goes on, `tail` that it is an end.

    `literal` is what is written up to the first star, `rest` the pattern of what follows; both hold of themselves where the
    cue is the word `alone`. `pair` are two whole words of the cue side by side, which few texts hold, `paired` is their place
    in it. `name` is that of the cue's group, `rank` the group's place among its groups.
    """

    word: str
    stem: bool
    tail: bool
    offset: int
    literal: str
    rest: re.Pattern[str]
    alone: bool
    pair: _Pair | None
    paired: int
    name: str = ""
    rank: int = 0


@dataclass(frozen=True, slots=True)
class _Plan:
    """A list of cues by how they are looked up: by pairs of words, whole words, the beginnings and the ends of words.

    `known` is how many pairs were known when it was made, its own among them.
    """

    pairs: dict[_Pair, list[_Cue]]
    exact: dict[str, list[_Cue]]
    stems: tuple[_Cue, ...]
    tails: tuple[_Cue, ...]
    known: int


@cache
def _planned(groups: Groups) -> _Plan:
    ranks = {cue: rank for rank, (_, cues) in reversed(list(enumerate(groups))) for cue in cues}
    planned = [replace(_plan(cue), name=groups[rank][0], rank=rank) for cue, rank in ranks.items()]
    pairs: dict[_Pair, list[_Cue]] = {}
    exact: dict[str, list[_Cue]] = {}
    for cue in planned:
        if cue.stem or cue.tail:
            continue
        if cue.pair is not None:
            pairs.setdefault(cue.pair, []).append(cue)
        else:
            exact.setdefault(cue.word, []).append(cue)
    _PAIRS.update(pairs)
    stems = tuple(cue for cue in planned if cue.stem and not cue.tail)
    return _Plan(pairs, exact, stems, tuple(cue for cue in planned if cue.tail), len(_PAIRS))


def _plan(cue: str, *, first: bool = False) -> _Cue:
    """A cue ready to be looked up; by its `first` word where that is the end of a longer one."""
    star = cue.find("*") if "*" in cue[1:] else len(cue)
    found = [word for word in _WORD.finditer(cue) if word.end() <= star]
    assert found or cue[0] == "*", "a cue holds a word"
    if cue[0] == "*":
        return replace(_plan(cue[1:], first=True), tail=True, pair=None)
    word = found[0] if first else max(found, key=lambda word: word.end() - word.start())
    literal, starred, rest = cue.partition("*")
    pair, paired = _pair(literal, starred=bool(starred))
    return _Cue(
        word=word.group(),
        stem=cue.startswith("*", word.end()),
        tail=False,
        offset=word.start(),
        literal=literal,
        rest=_rest(starred + rest, whole=cue[-1].isalnum()),
        alone=word.group() == literal and not rest,
        pair=pair,
        paired=paired,
    )


@cache
def _rest(starred: str, *, whole: bool) -> re.Pattern[str]:
    """The pattern of a cue from its first star on; the end of a `whole` cue is a word's end."""
    return re.compile(re.escape(starred).replace(r"\*", r"\w*") + (r"(?!\w)" if whole else ""))


def _pair(literal: str, *, starred: bool) -> tuple[_Pair | None, int]:
    """The longest two words side by side of a cue's literal and their place, or None; the word before a star is not whole."""
    words = [word for word in _WORD.finditer(literal) if not (starred and word.end() == len(literal))]
    two = max(pairwise(words), key=lambda pair: len(pair[0].group()) + len(pair[1].group()), default=None)
    return ((two[0].group(), two[1].group()), two[0].start()) if two is not None else (None, 0)


class Index:
    """The words of the passages' folded texts with their places in `joined`, the texts joined by line ends."""

    def __init__(self, texts: tuple[str, ...]) -> None:
        self.joined = "\n".join(texts)
        self.starts = [0]
        for text in texts[:-1]:
            self.starts.append(self.starts[-1] + len(text) + 1)
        # Words and what parts them by turns: faster than a match object a word.
        parts = _PARTS.split(self.joined)
        words, starts = parts[::2], []
        self.places: defaultdict[str, list[int]] = defaultdict(list)
        place = 0
        for word, gap in zip_longest(words, parts[1::2], fillvalue=""):
            self.places[word].append(place)
            starts.append(place)
            place += len(word) + len(gap)
        self.places.pop("", None)
        self.places.default_factory = None
        self.words = sorted(self.places)
        self._known = len(_PAIRS)
        self._pairs: defaultdict[_Pair, list[int]] = defaultdict(list)
        sought = map(_PAIRS.__contains__, zip(words, words[1:], strict=False))  # noqa: RUF007 (makes one tuple for all)
        for word, following, place in compress(zip(words, words[1:], starts, strict=False), sought):
            self._pairs[word, following].append(place)
        # A cue may begin behind an underscore, which for the rest is a letter: "_we keep_".
        for match in _BEHIND.finditer(self.joined):
            if match.groups() in _PAIRS:
                self._pairs[match[1], match[2]].append(match.start(1))

    def passage(self, place: int) -> int:
        """The number of the passage that holds a place of the joined text."""
        return bisect_right(self.starts, place) - 1

    def spans(self, cues: tuple[str, ...]) -> list[tuple[int, int]]:
        """Where the cues stand in the joined text, as (start, end) in order; of two that overlap the earlier, then longer."""
        return [(start, end) for start, end, _ in self.named((("", cues),))]

    def named(self, groups: Groups) -> list[tuple[int, int, str]]:
        """Where the cues of groups stand, as (start, end, name of the group); overlaps as `spans`, then the earlier group's."""
        spans: list[tuple[int, int, int, str]] = []
        for cue, found in self._met(_planned(groups)):
            spans += [(start, -end, cue.rank, cue.name) for start, end in found]
        kept: list[tuple[int, int, str]] = []
        last = -1
        for start, back, _, name in sorted(spans):
            if start >= last:
                last = -back
                kept.append((start, last, name))
        return kept

    def within(self, groups: Groups) -> Iterator[tuple[int, int, int, str]]:
        """What `named` gives, as (number of the passage, start and end in it, name of the group)."""
        for start, end, name in self.named(groups):
            number = self.passage(start)
            offset = self.starts[number]
            yield number, start - offset, end - offset, name

    def _met(self, plan: _Plan) -> Iterator[tuple[_Cue, list[tuple[int, int]]]]:
        """The cues of a plan that may stand in the document, each with where it does."""
        if plan.known <= self._known:
            for pair in plan.pairs.keys() & self._pairs.keys():
                for cue in plan.pairs[pair]:
                    yield cue, self._at(cue, self._pairs[pair], -cue.paired)
        else:
            # A plan made after the index has pairs that the index did not look for.
            for cue in chain.from_iterable(plan.pairs.values()):
                yield cue, self._at(cue, self.places.get(cue.word, []), -cue.offset)
        for cue, word in self._words(plan):
            yield cue, self._worded(cue, word)

    def _words(self, plan: _Plan) -> Iterator[tuple[_Cue, str]]:
        """The cues of a plan that are looked up by a word, each with the words of the document to look for it at."""
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

    def _worded(self, cue: _Cue, word: str) -> list[tuple[int, int]]:
        """Where a cue stands around the places of a word."""
        length = len(word)
        if cue.alone:
            return [(place, place + length) for place in self.places[word]]
        if not cue.tail:
            return self._at(cue, self.places[word], -cue.offset)
        shift = length - len(cue.word)
        return [(start - shift, end) for start, end in self._at(cue, self.places[word], shift)]

    def _at(self, cue: _Cue, places: list[int], shift: int) -> list[tuple[int, int]]:
        """Where a cue stands that would start so far from any of the places."""
        joined, literal, length = self.joined, cue.literal, len(cue.literal)
        found = []
        for place in places:
            start = place + shift
            if not joined.startswith(literal, start) or start < 0:
                continue
            # Within a word the cue begins with, another would match: "or data" in "for data".
            if (
                start
                and not cue.tail
                and (joined[start - 1].isalnum() or (joined[start - 1] == "_" and not cue.offset))
            ):
                continue
            match = cue.rest.match(joined, start + length)
            if match is not None:
                found.append((start, match.end()))
        return found

    def _beginning(self, stem: str) -> Iterator[str]:
        """The document's words that begin with a stem."""
        for number in range(bisect_left(self.words, stem), len(self.words)):
            if not self.words[number].startswith(stem):
                return
            yield self.words[number]
