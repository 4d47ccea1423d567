"""What the finders of recipients look at again and again, read once per document: words, known names and leading phrases."""

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from monitor.facts.cues import Hit, find_all, pattern
from monitor.facts.document import Document, Passage
from monitor.facts.languages.table import RecipientCues
from monitor.facts.organisations import WORD, Mention, mentions


@dataclass(frozen=True, slots=True)
class Sight:
    """A passage with its words as written, the known organisations it names, and the phrases that lead to a name."""

    passage: Passage
    words: frozenset[str]
    known: tuple[Mention, ...]
    leads: tuple[Hit, ...]


def sights(document: Document) -> tuple[Sight, ...]:
    """The passages of a document, looked over; kept for the next finder that asks."""
    return _sights(_Same(document))


class _Same:
    """A document as a key: the same one, not an equal one, since comparing documents costs more than it saves."""

    __slots__ = ("document",)

    def __init__(self, document: Document) -> None:
        self.document = document

    def __hash__(self) -> int:
        return id(self.document)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and other.document is self.document


@lru_cache(maxsize=1)
def _sights(same: _Same) -> tuple[Sight, ...]:
    document = same.document
    cues = document.language.recipients
    led: dict[int, list[Hit]] = {}
    compiled = leading(cues.leads, cues.examples, cues.owns, cues.group)
    if compiled is not None:
        for passage, hit in find_all(document, compiled):
            led.setdefault(passage.index, []).append(hit)
    seen = []
    for passage in document.passages:
        words = frozenset(WORD.findall(passage.plain))
        folded = frozenset(map(str.lower, words))
        known = mentions(passage.plain, passage.folded, folded, cues.endings)
        seen.append(Sight(passage, words, tuple(known), tuple(led.get(passage.index, ()))))
    return tuple(seen)


@cache
def leading(*groups: tuple[str, ...]) -> re.Pattern[str] | None:
    """One pattern for all the groups' cues, tried at the starts of words only: faster where the cues begin with any letter."""
    compiled = pattern(tuple(cue for group in groups for cue in group))
    return re.compile(r"\b" + compiled.pattern) if compiled is not None else None


def kind(hit: Hit, cues: RecipientCues) -> frozenset[str]:
    """Which of "leads", "examples", "owns" a leading phrase is of; none of them where it is of the group's words."""
    return _kinds(cues.leads, cues.examples, cues.owns).get(hit.words, frozenset())


@cache
def _kinds(leads: tuple[str, ...], examples: tuple[str, ...], owns: tuple[str, ...]) -> dict[str, frozenset[str]]:
    named = {"leads": leads, "examples": examples, "owns": owns}
    return {
        cue: frozenset(name for name, cues in named.items() if cue in cues) for cues in named.values() for cue in cues
    }
