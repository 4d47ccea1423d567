"""What the finders of recipients look at again and again, read once per document: words, known names and leading phrases."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import NamedTuple

from monitor.facts.cues import pattern
from monitor.facts.document import Document, Passage
from monitor.facts.languages import LANGUAGES
from monitor.facts.legal_forms import OPENERS, forms_at
from monitor.facts.organisations import Mention, mentions, mentions_in, opening
from monitor.facts.shapes import Shape, legal_names

ARTICLE = (
    r"(?:the|die|der|den|dem|das|des|la|le|les|il|lo|i|gli|el|los|las|o|a|os|as|de|het|een|ein|eine|einen|einer|un|une|una|um|uma|"
    r"an|en|ett|et|sr\.|d|l'|d') ?"
)
# What stands between a phrase and a name, and the name's first capital ("iZettle", "the Acme").
_CAPITAL_NEXT = re.compile(rf"[ \"'(:,*]{{1,4}}(?:{ARTICLE})?[\"'(*]{{0,2}}\w{{0,3}}[A-ZÀ-ÞĀ-Ž0-9]")
# "Our bookkeeper is Acme": between a trade and a name.
_BE = r"| (?:is|are|är|er|ist|on|est|es|è|é|jest|sind|sont|sono|son|são|zijn)(?: (?:the|die|der|das|la|le|el|il|lo|a|o|de|het))?(?= [\"']?[A-ZÀ-ÞĀ-Ž])"
# "Dostawca usług hostingowych Acme", "fornitore di invii Acme": what says more of a trade before the name.
_MORE = re.compile(
    r" (?:(?:de|du|des|d'|di|del|dei|delle|della|da|do|dos|das|of|for|van|voor|für|von|til|for|för|av|af|pour|para|per|a) ?)"
    r"(?!the |les |los |las |der |den |het )[a-zà-ÿœ'-]{3,24}(?: (?:de |di |d'|e |y |et )?[a-zà-ÿœ'-]{3,24}){0,2}(?= [\"']?[A-ZÀ-ÞĀ-Ž])"
    + _BE
)
_MORE_POLISH = re.compile(r"(?: [a-ząćęłńóśźż-]{3,24}){1,3}(?= [\"']?[A-ZÀ-ÞĀ-Ž])" + _BE)
# "Acme, a local", "Acme, notre": what may stand between a name and its trade.
_APPOSED = re.compile(
    r", (?:(?:an?|our|the|un|une|notre|le|la|een|onze|ons|de|het|ein|eine|unser|unsere|der|die|uno|una|nostro|nostra|il|nuestro|nuestra|"
    r"el|um|uma|nosso|nossa|o|en|ett|vår|vårt|et|vores|nasz|nasza|naszym) (?:[a-zà-ÿąćęłńóśźż'-]+ ){0,3})?\Z"
)
_CAPITAL_BEFORE = re.compile(r"[A-ZÀ-ÞĀ-Ž0-9][\w.&'-]* ?\Z")
_KINDS = ("leads", "examples", "owns", "agents", "towards", "acts", "trades")
_FIRST_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Lead:
    """A phrase before what may be a name; its kinds are the cue sections it is of: "leads", "examples", "owns", "agents" …

    Of the kind "after" it stands behind the name.
    """

    start: int
    end: int
    words: str
    kinds: frozenset[str]


@dataclass(frozen=True, slots=True)
class Named:
    """A name and its place, without its legal form; `rule` says what vouches for it."""

    name: str
    passage: Passage
    start: int
    end: int
    rule: str
    confidence: float


class Sight(NamedTuple):
    """A passage with the known organisations it names, the phrases that lead to a name, and the names with a legal form."""

    passage: Passage
    known: tuple[Mention, ...]
    leads: tuple[Lead, ...]
    legal: tuple[Shape, ...]

    @property
    def silent(self) -> bool:
        """Whether nothing in the passage's prose shows a name (in Finnish a name's own ending may)."""
        return not (self.known or self.leads or self.legal) and self.passage.language.code != "fi"


@lru_cache(maxsize=1)
def sights(document: Document) -> tuple[Sight, ...]:
    """The passages of a document, looked over; kept for the next finder that asks."""
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
    more = _MORE_POLISH if document.language.code == "pl" else _MORE
    spans: dict[tuple[int, int], list[str]] = {}
    for kind in _KINDS:
        for start, end in index.spans(getattr(cues, kind)):
            capital = _CAPITAL_NEXT.match(document.plain, end) is not None
            if kind == "trades" and not capital and (gap := more.match(document.plain, end)) is not None:
                end, capital = gap.end(), True
            if capital or kind == "owns":
                spans.setdefault((start, end), []).append(kind)
            elif kind == "trades" and document.plain[start].islower():
                before = _APPOSED.search(document.plain, max(0, start - 70), start)
                if before is not None:
                    spans.setdefault((before.start(), before.start() + 1), []).append("apposed")
            elif kind == "acts" and _CAPITAL_BEFORE.search(document.plain, max(0, start - 30), start):
                spans.setdefault((start, end), []).append("after")
    found: dict[int, list[Lead]] = {}
    for (start, end), kinds in sorted(spans.items(), key=lambda item: (item[0][0], -item[0][1])):
        number = index.passage(start)
        offset = index.starts[number]
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

    def count(self, word: str) -> int:
        """How often a word in small letters stands in the text, in any case."""
        return len(self._document.index.places.get(word, ()))

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
def _leading(cues: tuple[str, ...]) -> re.Pattern[str] | None:
    """One pattern for all cues, tried at the starts of words only: faster where the cues begin with any letter."""
    compiled = pattern(cues)
    return re.compile(r"\b" + compiled.pattern) if compiled is not None else None


def said(cues: tuple[str, ...], folded: str, start: int = 0, end: int | None = None) -> bool:
    """Whether one of the cues stands in a folded text, from `start` to `end`."""
    compiled = _leading(cues)
    return compiled is not None and compiled.search(folded, start, len(folded) if end is None else end) is not None
