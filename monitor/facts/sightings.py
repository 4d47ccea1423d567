"""What the finders of recipients look at again and again, read once per document: words, known names and leading phrases."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from monitor.facts.cues import Hit, pattern, starts_word
from monitor.facts.document import Document, Passage
from monitor.facts.languages import LANGUAGES
from monitor.facts.languages.table import RecipientCues
from monitor.facts.legal_forms import may_hold_form
from monitor.facts.organisations import WORD, Mention, mentions, whole


@dataclass(frozen=True, slots=True)
class Sight:
    """A passage with the known organisations it names, the phrases that lead to a name, and whether a legal form may be in it."""

    passage: Passage
    known: tuple[Mention, ...]
    leads: tuple[Hit, ...]
    formal: bool


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
    cues = same.document.language.recipients
    openers = _openers(cues.leads + cues.examples + cues.owns)
    seen = []
    for passage in same.document.passages:
        words = frozenset(WORD.findall(passage.folded))
        known = mentions(passage.plain, passage.folded, words, cues.endings)
        leads = [
            hit for word in words & openers.keys() for cue in openers[word] for hit in _phrases(passage.folded, cue)
        ]
        formal = may_hold_form(words, passage.plain)
        seen.append(Sight(passage, tuple(known), tuple(sorted(leads, key=_place)), formal))
    return tuple(seen)


def _phrases(folded: str, cue: str) -> Iterator[Hit]:
    """Where a phrase stands; one that ends with a sign ("e.g.", "controller:") needs no word's end behind it."""
    place = folded.find(cue)
    while place >= 0:
        end = place + len(cue)
        if starts_word(folded, place) and not (cue[-1].isalnum() and folded[end : end + 1].isalnum()):
            yield Hit(place, end, cue)
        place = folded.find(cue, end)


def _place(hit: Hit) -> tuple[int, int]:
    return hit.start, -hit.end


@cache
def _openers(cues: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    """The phrases by their first words."""
    found: dict[str, list[str]] = {}
    for cue in dict.fromkeys(cues):
        found.setdefault(WORD.findall(cue)[0], []).append(cue)
    return {word: tuple(phrases) for word, phrases in found.items()}


def mentions_of(passage: Passage) -> list[Mention]:
    """The known organisations named at the start of a single passage."""
    folded = passage.folded[:80]
    return mentions(passage.plain[:80], folded, frozenset(WORD.findall(folded)), passage.language.recipients.endings)


class Vocabulary:
    """Whether words stand in small letters somewhere in a document: then a capital makes no name of them."""

    def __init__(self, sights: tuple[Sight, ...]) -> None:
        self._text = "\n".join(sight.passage.plain for sight in sights)
        self._known: dict[str, bool] = {}

    def __contains__(self, word: str) -> bool:
        if word not in self._known:
            self._known[word] = word.islower() and next(whole(self._text, word), None) is not None
        return self._known[word]


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


def kind(hit: Hit, cues: RecipientCues) -> frozenset[str]:
    """Which of "leads", "examples", "owns" a leading phrase is of."""
    return _kinds(cues.leads, cues.examples, cues.owns)[hit.words]


@cache
def _kinds(leads: tuple[str, ...], examples: tuple[str, ...], owns: tuple[str, ...]) -> dict[str, frozenset[str]]:
    named = {"leads": leads, "examples": examples, "owns": owns}
    return {
        cue: frozenset(name for name, cues in named.items() if cue in cues) for cues in named.values() for cue in cues
    }
