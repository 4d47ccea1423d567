"""What the finders of recipients look at again and again, read once per document: words, known names and leading phrases."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from monitor.facts.cues import pattern
from monitor.facts.document import Document, Passage
from monitor.facts.languages import LANGUAGES
from monitor.facts.legal_forms import OPENERS, forms_at
from monitor.facts.organisations import Mention, mentions, mentions_in, opening
from monitor.facts.shapes import Shape, legal_names

# What stands between a phrase and a name, and the name's first capital ("iZettle", "the Acme").
_CAPITAL_NEXT = re.compile(r"[ \"'(:,]{1,4}\w{0,3}[A-ZÀ-ÞĀ-Ž0-9]")
_FIRST_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Lead:
    """A phrase before what may be a name; its kinds are the cue sections it is of: "leads", "examples", "owns"."""

    start: int
    end: int
    words: str
    kinds: frozenset[str]


@dataclass(frozen=True, slots=True)
class Sight:
    """A passage with the known organisations it names, the phrases that lead to a name, and the names with a legal form."""

    passage: Passage
    known: tuple[Mention, ...]
    leads: tuple[Lead, ...]
    legal: tuple[Shape, ...]


def sights(document: Document) -> tuple[Sight, ...]:
    """The passages of a document, looked over; kept for the next finder that asks."""
    return _sights(Same(document))


class Same:
    """A document as a key: the same one, not an equal one, since comparing documents costs more than it saves."""

    __slots__ = ("document",)

    def __init__(self, document: Document) -> None:
        self.document = document

    def __hash__(self) -> int:
        return id(self.document)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Same) and other.document is self.document


@lru_cache(maxsize=1)
def _sights(same: Same) -> tuple[Sight, ...]:
    document = same.document
    language, passages = document.language, document.passages
    openers = _by_passage(document, _opened(document))
    forms = {}
    index = document.index
    bits = ((place, word) for word in OPENERS & index.places.keys() for place in index.places[word])
    for number, words in _by_passage(document, bits).items():
        found = tuple(forms_at(passages[number].plain, (place for place, _ in words)))
        if found:
            forms[number] = found
    leads, usual, endings = _led(document), common(language.code), language.recipients.endings
    seen = []
    for number, passage in enumerate(passages):
        known = mentions(passage.plain, passage.folded, openers[number], endings) if number in openers else ()
        legal = legal_names(passage.plain, usual, forms[number]) if number in forms else ()
        seen.append(Sight(passage, tuple(known), tuple(leads.get(number, ())), tuple(legal)))
    return tuple(seen)


def _opened(document: Document) -> Iterator[tuple[int, str]]:
    """The words of the joined text that a known name may begin with, and their places."""
    index = document.index
    for word, following in opening(index.places.keys(), document.language.recipients.endings).items():
        places = index.places[word]
        if not following or len(places) <= sum(len(index.places[other]) for other in following):
            yield from ((place, word) for place in places)
            continue
        # The second word is the rarer one: looked at from there.
        firsts = {place - gap - len(word) for other in following for place in index.places[other] for gap in (1, 2, 3)}
        yield from ((place, word) for place in firsts.intersection(places))


def _by_passage(document: Document, words: Iterable[tuple[int, str]]) -> dict[int, list[tuple[int, str]]]:
    """Places of the joined text and their words: for each number of a passage that holds one those of it, in order."""
    starts = document.index.starts
    found: dict[int, list[tuple[int, str]]] = {}
    number, end = 0, -1
    for place, word in sorted(words):
        if place >= end:
            number = bisect_right(starts, place) - 1
            end = starts[number + 1] if number + 1 < len(starts) else place + len(document.index.joined)
        found.setdefault(number, []).append((place - starts[number], word))
    return found


def _led(document: Document) -> dict[int, list[Lead]]:
    """The leading phrases by the numbers of their passages; one that is of two kinds comes once."""
    index, cues = document.index, document.language.recipients
    spans: dict[tuple[int, int], list[str]] = {}
    for kind in ("leads", "examples", "owns"):
        for span in index.spans(getattr(cues, kind)):
            spans.setdefault(span, []).append(kind)
    found: dict[int, list[Lead]] = {}
    for (start, end), kinds in sorted(spans.items(), key=lambda item: (item[0][0], -item[0][1])):
        number = index.passage(start)
        passage, offset = document.passages[number], index.starts[number]
        if "owns" in kinds or _CAPITAL_NEXT.match(passage.plain, end - offset):
            found.setdefault(number, []).append(
                Lead(start - offset, end - offset, index.joined[start:end], frozenset(kinds))
            )
    return found


def mentions_of(passage: Passage) -> list[Mention]:
    """The known organisations named at the start of a single passage."""
    return mentions_in(passage.plain[:80], passage.folded[:80], passage.language.recipients.endings)


class Vocabulary:
    """Whether words stand in small letters somewhere in a document: then a capital makes no name of them."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._known: dict[str, bool] = {}

    def __contains__(self, words: str) -> bool:
        if words not in self._known:
            self._known[words] = words.islower() and any(self._holds(words, place) for place in self._places(words))
        return self._known[words]

    def _places(self, words: str) -> Sequence[int]:
        first = _FIRST_WORD.search(words)
        return self._document.index.places.get(first.group(), ()) if first is not None and first.start() == 0 else ()

    def _holds(self, words: str, place: int) -> bool:
        """Whether the words stand as a whole and in small letters at a place of the joined text."""
        index = self._document.index
        number = index.passage(place)
        plain, start = self._document.passages[number].plain, place - index.starts[number]
        end = start + len(words)
        return plain.startswith(words, start) and not (plain[end : end + 1].isalnum() or plain[end : end + 1] == "_")


@cache
def common(language: str) -> frozenset[str]:
    """A language's capitalised words that are no names."""
    return frozenset(LANGUAGES[language].recipients.common)


@cache
def leading(*groups: tuple[str, ...]) -> re.Pattern[str] | None:
    """One pattern for all the groups' cues, tried at the starts of words only: faster where the cues begin with any letter."""
    compiled = pattern(tuple(cue for group in groups for cue in group))
    return re.compile(r"\b" + compiled.pattern) if compiled is not None else None


def said(cues: tuple[str, ...], folded: str, start: int = 0, end: int | None = None) -> bool:
    """Whether one of the cues stands in a folded text, from `start` to `end`."""
    compiled = leading(cues)
    return compiled is not None and compiled.search(folded, start, len(folded) if end is None else end) is not None


def around(passage: Passage, place: int, reach: int = 400) -> tuple[int, int]:
    """The sentence around a place, at most `reach` characters of it each side: long lists stay cheap to look at."""
    start, end = passage.sentence(place)
    return max(start, place - reach), min(end, place + reach)
