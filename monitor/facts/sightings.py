"""What the finders of recipients look at again and again, read once per document: words, known names and leading phrases."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from monitor.facts.cues import pattern, starts_word
from monitor.facts.document import Document, Passage
from monitor.facts.languages import LANGUAGES
from monitor.facts.legal_forms import may_hold_form
from monitor.facts.organisations import WORD, Mention, mentions, whole
from monitor.facts.shapes import Shape, legal_names

# What stands between a phrase and a name, and the name's first capital ("iZettle", "the Acme").
_CAPITAL_NEXT = re.compile(r"[ \"'(:,]{1,4}\w{0,3}[A-ZÀ-ÞĀ-Ž0-9]")


@dataclass(frozen=True, slots=True)
class _Phrase:
    words: str
    kinds: frozenset[str]


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
    language = same.document.language
    endings, usual, openers = language.recipients.endings, common(language.code), _openers(language.code)
    seen = []
    for passage in same.document.passages:
        words = frozenset(WORD.findall(passage.folded))
        known = mentions(passage.plain, passage.folded, words, endings)
        leads = [
            lead for word in words & openers.keys() for phrase in openers[word] for lead in _leads(passage, phrase)
        ]
        legal = tuple(legal_names(passage.plain, usual)) if may_hold_form(words, passage.plain) else ()
        seen.append(Sight(passage, tuple(known), tuple(sorted(leads, key=_place)), legal))
    return tuple(seen)


def _leads(passage: Passage, phrase: _Phrase) -> Iterator[Lead]:
    """Where a phrase stands before what may be a name; one that ends with a sign ("e.g.") needs no word's end behind it."""
    folded, cue = passage.folded, phrase.words
    place = folded.find(cue)
    while place >= 0:
        end = place + len(cue)
        ends = not (cue[-1].isalnum() and folded[end : end + 1].isalnum())
        if ends and starts_word(folded, place) and ("owns" in phrase.kinds or _CAPITAL_NEXT.match(passage.plain, end)):
            yield Lead(place, end, cue, phrase.kinds)
        place = folded.find(cue, end)


def _place(lead: Lead) -> tuple[int, int]:
    return lead.start, -lead.end


@cache
def _openers(language: str) -> dict[str, tuple[_Phrase, ...]]:
    """A language's leading phrases by their first words."""
    cues = LANGUAGES[language].recipients
    kinds: dict[str, set[str]] = {}
    for kind in ("leads", "examples", "owns"):
        for cue in getattr(cues, kind):
            kinds.setdefault(cue, set()).add(kind)
    found: dict[str, list[_Phrase]] = {}
    for cue, its in kinds.items():
        found.setdefault(WORD.findall(cue)[0], []).append(_Phrase(cue, frozenset(its)))
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
