"""The cues of dates made ready: one pattern for all cues of a text's language and English, which policies often mix.

A cue governs the date after it where nothing stands between but "links": prepositions, weekdays, the document's own names.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import IntEnum
from functools import cache, lru_cache
from itertools import islice

from monitor.facts.calendar import Day
from monitor.facts.document import Document
from monitor.facts.languages import CODES, LANGUAGES
from monitor.facts.languages.table import DateCues
from monitor.facts.siblings import THIS, siblings_of


class Strength(IntEnum):
    """How surely a cue speaks of the document's own date."""

    LINE = 1
    """Only as the opening of a line that holds nothing else ("as of", "Stand")."""
    WORD = 2
    """Only right before the date ("effective", "geändert am")."""
    NAME = 3
    """Also a few words before it ("last updated by our team on")."""
    FORMER = 4
    """The date after it is past or another's ("previous version", "until")."""
    OTHER = 5
    """The date after it is a law's or a decision's."""


@dataclass(frozen=True, slots=True)
class Cue:
    """A cue found in a folded text: its place, the date it announces ("" for none) and its strength."""

    start: int
    end: int
    key: str
    strength: Strength


@dataclass(frozen=True, slots=True)
class Grip:
    """What cues make of a date: the keys it answers to (none: not the document's own date), how surely, and from where.

    `close` says that nothing but links stands between; `after` that the cue follows the date.
    """

    keys: tuple[str, ...]
    strength: Strength
    start: int
    close: bool = True
    after: bool = False


@dataclass(frozen=True)
class Cues:
    """The compiled cues of one or more languages."""

    pattern: re.Pattern[str]
    after: re.Pattern[str]
    coming: re.Pattern[str]
    history: re.Pattern[str]
    archive: re.Pattern[str]
    subject: re.Pattern[str]
    bodies: re.Pattern[str]
    siblings: re.Pattern[str]
    meaning: dict[str, tuple[str, Strength]]
    meaning_after: dict[str, str]
    links: frozenset[str]
    own: tuple[str, ...]
    version: frozenset[str]

    def before(self, text: str, start: int, end: int) -> list[Cue]:
        """The cues between two places of a folded text."""
        return [
            Cue(match.start(), match.end(), *self.meaning[match.group()])
            for match in self.pattern.finditer(text, start, end)
        ]

    def grip(self, text: str, first: int, day: Day, last: int) -> Grip | None:
        """How the cues between `first` and the day, or those right after it, hold it; None where none does."""
        grip = self._before(text, max(first, day.start - _REACH), day)
        # "Le 2 mai …, une nouvelle version entrera en vigueur": what follows says more than the opening word.
        if (grip is None or grip.strength is Strength.LINE) and (key := self.key_after(text, day.end, last)):
            return Grip((key,), Strength.WORD, day.start, after=True)
        return grip

    def _before(self, text: str, first: int, day: Day) -> Grip | None:
        """How the nearest cues before the day hold it."""
        found = self.before(text, first, day.start)
        while found:
            cue = found[-1]
            close = self.close(self._unlabelled(text, cue, day.start))
            if cue.strength is Strength.OTHER and len(found) > 1 and self._decides(text, cue.end):
                found.pop()
                continue
            if cue.strength >= Strength.FORMER and (close or cue.strength is Strength.OTHER):
                return Grip((), cue.strength, cue.start)
            if day.short and day.end - day.start < 7 and text[cue.start : cue.end] in self.version:
                return Grip((), cue.strength, cue.start)
            if cue.strength is Strength.LINE and (opened := self._opened(text, found, day)):
                return self._chain(text, opened, close=False)
            if close or self._near(cue, text[cue.end : day.start], day):
                return self._chain(text, found, close=close)
            if cue.strength not in (Strength.FORMER, Strength.LINE):
                return None
            found.pop()
        return None

    def _opened(self, text: str, found: list[Cue], day: Day) -> list[Cue]:
        """The cues up to the one that a preposition before the date belongs to: "applies to all processing from"; or none."""
        last = found[-1]
        for place in range(len(found) - 2, max(-1, len(found) - 6), -1):
            earlier = found[place]
            if earlier.key == last.key and earlier.strength in (Strength.WORD, Strength.NAME):
                return found[: place + 1] if self._near(earlier, text[earlier.end : last.start], day) else []
            if earlier.strength in (Strength.WORD, Strength.NAME) and self.close(text[earlier.end : last.start]):
                return []
        return []

    def _unlabelled(self, text: str, cue: Cue, end: int) -> str:
        """The text from a cue to a date, without the label of "version 2.1 of 3 May"."""
        label = LABEL.match(text, cue.end, end) if text[cue.start : cue.end] in self.version else None
        return text[label.end() if label else cue.end : end]

    def _decides(self, text: str, end: int) -> bool:
        """Whether a decision or a body only tells who made the change: "revised by decision of the board on"."""
        return any(match.end() == end for match in self.bodies.finditer(text, max(0, end - 60), end))

    def _near(self, cue: Cue, between: str, day: Day) -> bool:
        """Whether a few other words may stand between: "last updated by our team on", "effective for all users from"."""
        if day.short or len(between) > 70 or any(character.isdigit() for character in between):
            return False
        return cue.strength is Strength.NAME or (cue.strength is Strength.WORD and len(between.split()) <= 6)

    def _chain(self, text: str, found: list[Cue], *, close: bool) -> Grip:
        """The grip of the last cue and of those joined to it by "and" ("last updated and effective")."""
        cue, keys, strength = found[-1], [found[-1].key], found[-1].strength
        for earlier in reversed(found[:-1]):
            between = text[earlier.end : cue.start]
            if not self.close(between) or earlier.strength in (Strength.LINE, Strength.OTHER):
                break
            if earlier.strength is Strength.FORMER:
                return Grip((), earlier.strength, earlier.start)
            if len(between) <= 20 and _JOINT.search(between):
                keys.append(earlier.key)
            elif earlier.strength > strength:
                keys[-1] = earlier.key
            cue, strength = earlier, max(strength, earlier.strength)
        return Grip(tuple(dict.fromkeys(keys)), strength, cue.start, close=close)

    def close(self, between: str) -> bool:
        """Whether nothing but links and the document's own names stand between a cue and a date."""
        return len(between) <= 90 and all(
            word in self.links or word.endswith(self.own) or _TIME.fullmatch(word) for word in _WORD.findall(between)
        )

    def key_after(self, text: str, start: int, end: int) -> str:
        """The key of a cue that follows a date closely, or ""."""
        for match in islice(self.after.finditer(text, start, min(end, start + 100)), 3):
            between = text[start : match.start()]
            if self.close(between) or (len(between.split()) <= 9 and self.subject_of(between) == "own"):
                return self.meaning_after[match.group()]
        return ""

    def subject_of(self, text: str) -> str:
        """Whose date the text speaks of last: "own", "sibling" (another document of the organisation), "other" or ""."""
        found = weak = ""
        siblings = [match.span() for match in self.siblings.finditer(text) if not THIS.search(text, 0, match.start())]
        for match in self.subject.finditer(text):
            while siblings and siblings[0][1] <= match.start():
                found = "sibling"
                siblings.pop(0)
            if siblings and siblings[0][0] <= match.start():
                continue
            if match.group() in self.version:
                weak = "own"
            elif match.lastgroup == "own":
                found = "own"
            elif not CODE.match(text, match.end()) and not self._decides(text, match.end()):
                found = "other"
        return "sibling" if siblings else found or weak


# What makes a law's name part of a document's number or a field's name: "FO-GDPR-08", "Código: POL-07".
CODE = re.compile(r"-[0-9]| ?:")
# The label right after a word for "version".
LABEL = re.compile(
    r"[\s:.#(\[*_\"-]{0,3}(?:(?:no|nr|num|núm|nro|numero|número)\b\.? ?|n\.? ?[º°] ?)?"
    r"v?[0-9]{1,4}(?:[.,/-][0-9]{1,3}){0,3}[a-z]?(?![\w%])[\s,;:)\]|-]{1,4}(?=\D|[0-9]{1,4}\D)"
)
# How far before a date its cue may start.
_REACH = 200
_JOINT = re.compile(r"[/&+]|\b(?:and|und|et|en|y|e|ed|og|och|ja|oraz|i)\b")
_WORD = re.compile(r"[^\W_]+(?:\.[^\W_]+)*")
_TIME = re.compile(r"[0-9]{1,2}(?:h[0-9]{0,2}|\.[0-9]{2})?|[ap]\.?m")


def languages(language: str | None) -> tuple[str, ...]:
    """The languages whose cues a text is read with: its own and English, or all where it is unknown."""
    if language == "en":
        return ("en",)
    return (language, "en") if language is not None and language in LANGUAGES else CODES


@lru_cache(maxsize=1)
def cues_for(document: Document) -> Cues:
    """The cues of a document's languages, which know its siblings by its title; kept for the next finder that asks."""
    codes = languages(document.text.language)
    return replace(cues_of(codes), siblings=siblings_of(document, codes))


@cache
def cues_of(codes: tuple[str, ...]) -> Cues:
    """The cues of the languages named."""
    tables = [LANGUAGES[code].dates for code in codes]
    meaning: dict[str, tuple[str, Strength]] = {}
    for table in tables:
        for words, key, strength in _groups(table):
            for word in words:
                meaning.setdefault(word, (key, strength))
    after = {word: "effective" for table in tables for word in table.effective_after}
    after |= {word: "updated" for table in tables for word in table.updated_after}
    own = tuple({word for table in tables for word in table.own})
    other = {word for table in tables for word in table.other}
    return Cues(
        pattern=_whole(meaning),
        after=_whole(after),
        coming=_whole(word for table in tables for word in table.coming),
        history=_whole(word for table in tables for word in table.history),
        archive=_whole(word for table in tables for word in table.archive),
        subject=re.compile(rf"(?P<own>{_any(own)})(?!\w)|(?P<other>{_any(other)})(?!\w)"),
        bodies=re.compile(
            rf"(?<!\w)(?:{_any(word for table in tables for word in table.agents)}) "
            rf"(?:\w+ )?(?:{_any(word for table in tables for word in table.organs)})(?!\w)"
        ),
        siblings=re.compile(r"(?!)"),
        meaning=meaning,
        meaning_after=after,
        links=frozenset(
            part for table in tables for word in (*table.links, *table.version) for part in _WORD.findall(word)
        ),
        own=own,
        version=frozenset(word for table in tables for word in table.version),
    )


def _groups(table: DateCues) -> Iterable[tuple[tuple[str, ...], str, Strength]]:
    """The cues before a date; where a phrase stands in two groups the first wins."""
    return (
        (table.updated_names, "updated", Strength.NAME),
        (table.effective_names, "effective", Strength.NAME),
        (table.published, "published", Strength.WORD),
        (table.adopted, "adopted", Strength.WORD),
        (table.updated, "updated", Strength.WORD),
        (table.effective, "effective", Strength.WORD),
        (table.updated_lines, "updated", Strength.LINE),
        (table.effective_lines, "effective", Strength.LINE),
        (table.former, "", Strength.FORMER),
        (table.other, "", Strength.OTHER),
    )


def _whole(words: Iterable[str]) -> re.Pattern[str]:
    """A pattern for whole words, longest first; one that never matches for none.

    Words are grouped by their first letter, so that one comparison rules out a whole group at most places of a text.
    """
    groups: dict[str, list[str]] = {}
    for word in sorted(set(words), key=lambda word: (-len(word), word)):
        groups.setdefault(word[0], []).append(re.escape(word[1:]) + (r"(?!\w)" if word[-1].isalnum() else ""))
    # An apostrophe may stand before a word ("l'entrée"), a letter or a digit may not.
    plain = "|".join(f"{first}(?:{'|'.join(rest)})" for first, rest in groups.items() if first.isalnum())
    marks = [f"{re.escape(first)}(?:{'|'.join(rest)})" for first, rest in groups.items() if not first.isalnum()]
    return re.compile("|".join([rf"(?<!\w)(?:{plain})", *marks]) if groups else r"(?!)")


def _any(words: Iterable[str]) -> str:
    """A pattern's source for words: long ones also as the end of a compound."""
    return "|".join(
        re.escape(word) if len(word) > 4 else rf"(?<!\w){re.escape(word)}"
        for word in sorted(set(words), key=lambda w: (-len(w), w))
    )
