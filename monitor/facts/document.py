"""A text prepared once for all finders: per clause the folded words, the language and, when asked for, the sentences.

Folding keeps every character's place close to the true text but makes matching simple: no invisible or bidirectional
characters, one kind of blank, plain quotes and hyphens. `Passage.plain` keeps case; `Passage.folded` is its lower case,
of the same length, so that a match in one gives the words in the other; `Passage.verbatim` gives them as they stand.
"""

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import cached_property, lru_cache
from operator import itemgetter

from monitor.facts.index import Index
from monitor.facts.languages import LANGUAGES
from monitor.facts.languages.table import Language
from monitor.facts.sentences import starts
from monitor.model import Clause, ClauseKind, Text

_INVISIBLE = (
    *(0x00AD, 0x034F, 0x061C, 0x180E, 0xFEFF),
    *range(0x200B, 0x2010),
    *range(0x202A, 0x202F),
    *range(0x2060, 0x2070),
)
_BLANK = (0x0085, 0x00A0, 0x1680, *range(0x2000, 0x200B), 0x202F, 0x205F, 0x3000, 0x2028, 0x2029)
_PLAIN = {
    **{chr(code): "" for code in _INVISIBLE},
    **{chr(code): " " for code in (*range(0x09, 0x0E), *range(0x1C, 0x20), *_BLANK)},
    **dict.fromkeys("‘’‚‛′´`ʼ", "'"),
    **dict.fromkeys("“”„‟″«»", '"'),
    **dict.fromkeys("‐‑‒–—―−", "-"),
}
_PLAIN_ASCII = str.maketrans({character: shown for character, shown in _PLAIN.items() if character.isascii()})
# Beyond ASCII a search for the few characters there are is ten times as fast as str.translate.
_UNPLAIN = re.compile("[" + re.escape("".join(_PLAIN)) + "]")
_BLANKS = re.compile(r" {2,}")


def plain(text: str) -> str:
    """The text without invisible characters, with plain blanks, quotes and hyphens; case kept."""
    shown = text.translate(_PLAIN_ASCII) if text.isascii() else _UNPLAIN.sub(_replacement, text)
    return (_BLANKS.sub(" ", shown) if "  " in shown else shown).strip(" ")


def _replacement(match: re.Match[str]) -> str:
    return _PLAIN[match.group()]


def fold(text: str) -> str:
    """The lower case of a plain text, character for character (so that indexes stay true)."""
    lowered = text.lower()
    return lowered if len(lowered) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


def places(text: str) -> list[int]:
    """For each character of `plain(text)` its place in the text, and the place after the last one."""
    found: list[int] = []
    blank = True
    for place, character in enumerate(text):
        shown = _PLAIN.get(character, character)
        if not shown:
            continue
        was, blank = blank, shown == " "
        if not (was and blank):
            found.append(place)
    if found and blank:
        found.pop()
    return [*found, found[-1] + 1 if found else 0]


@dataclass(frozen=True)
class Passage:
    """One clause made ready: its index in the text, plain and folded words, and its language's table."""

    index: int
    clause: Clause
    plain: str
    folded: str
    language: Language
    heading: str
    """The folded headings above, joined by " > "."""

    @property
    def title(self) -> str:
        """The nearest of the headings above."""
        return self.heading.rsplit(" > ", 1)[-1]

    @cached_property
    def cells(self) -> tuple[str, ...]:
        """The plain words of a table row's cells."""
        return tuple(map(plain, self.clause.cells))

    @cached_property
    def heads(self) -> tuple[str, ...]:
        """The folded words of a table row's column heads, without marks around them."""
        return _headed(self.clause.heads)

    @cached_property
    def sentences(self) -> tuple[tuple[int, int], ...]:
        """The sentences as (start, end) places in `plain`."""
        found = starts(self.plain)
        return tuple(zip(found, [*found[1:], len(self.plain)], strict=True))

    def sentence(self, place: int) -> tuple[int, int]:
        """The sentence that holds a place."""
        sentences = self.sentences
        if len(sentences) == 1:
            return sentences[0]
        return sentences[max(0, bisect_right(sentences, place, key=itemgetter(0)) - 1)]

    def verbatim(self, start: int, end: int) -> str:
        """The clause's true text between two places of `plain`, without blanks around it."""
        if self._places is None:
            return self.clause.text[start:end].strip()
        if start >= end:
            return ""
        return self.clause.text[self._places[start] : self._places[end - 1] + 1].strip()

    def quote(self, start: int, end: int, limit: int = 300) -> str:
        """The sentence around a match as it stands, cut to `limit` characters around the match where it is longer."""
        first, last = self.sentence(start)[0], max(end, self.sentence(max(start, end - 1))[1])
        if last - first > limit:
            first = max(first, min(start - limit // 3, last - limit))
            last = min(last, first + limit)
        return self.verbatim(first, last)

    @cached_property
    def _places(self) -> list[int] | None:
        # Preparing only ever drops characters: of equal length, both texts have the same places.
        return None if len(self.plain) == len(self.clause.text) else places(self.clause.text)


@lru_cache(maxsize=64)
def _headed(heads: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(fold(plain(head)).strip(" *:") for head in heads)


@dataclass(frozen=True, eq=False)
class Document:
    """A text's passages in order; the same only as itself, so that what is read of it can be kept by it cheaply."""

    text: Text
    language: Language
    passages: tuple[Passage, ...]

    @cached_property
    def index(self) -> Index:
        """Where each folded word of the passages stands."""
        return Index(tuple(passage.folded for passage in self.passages))

    def number(self, passage: Passage) -> int:
        """The place of a passage among the passages."""
        return bisect_left(self.passages, passage.index, key=lambda other: other.index)

    def lead(self, number: int) -> str:
        """The folded words that lead in the list an item stands in (or a passage's own): those that end with a colon, else none."""
        while number and self.passages[number].clause.kind is ClauseKind.ITEM:
            number -= 1
        words = self.passages[number].folded
        return words if words.endswith(":") else ""

    @cached_property
    def plain(self) -> str:
        """The plain text of the passages, joined as the index joins their folded words: place for place the same."""
        return "\n".join(passage.plain for passage in self.passages)


def prepare(text: Text) -> Document:
    """The document of a text; a text in a language without a table is read with the English one."""
    code = text.language or ""
    language = LANGUAGES[code if code in LANGUAGES else "en"]
    passages = []
    headings: dict[tuple[str, ...], str] = {}
    for index, clause in enumerate(text.clauses):
        words = plain(clause.text)
        if not words:
            continue
        if clause.path not in headings:
            headings[clause.path] = fold(plain(" > ".join(clause.path)))
        passages.append(
            Passage(
                index=index,
                clause=clause,
                plain=words,
                folded=fold(words),
                language=language,
                heading=headings[clause.path],
            )
        )
    return Document(text=text, language=language, passages=tuple(passages))


def is_heading(passage: Passage) -> bool:
    """Whether the passage is a heading."""
    return passage.clause.kind is ClauseKind.HEADING
