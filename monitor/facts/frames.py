"""Whether a text says of a thing that it is collected or is a purpose, or merely names it.

What says so is, the surest first: a table's column, the verb of the sentence, the lead-in of a list, the title above. A
verb that is denied ("we do not collect") makes a denial, as does a "not" right before the thing; words of purpose behind a
verb ("use your data for the purpose of") are denied with it. One denied within a condition ("if you do not give us your
address") says nothing.
"""

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from dataclasses import dataclass
from functools import cached_property

from monitor.facts.cues import around, first, hits
from monitor.facts.document import Document, Passage, fold, is_heading
from monitor.facts.languages.content.table import FrameCues
from monitor.model import ClauseKind

_VERB_BEFORE, _VERB_AFTER, _THING_BEFORE, _CONDITION, _MAY_BEFORE = 28, 18, 24, 60, 26
_NEXT_WORD = 12
_TRAILING = 10
_LISTED, _SHORT = 12, 80
# In these a verb's denial also stands after it or at the sentence's end.
_TRAILS = frozenset(("de", "nl", "sv", "da", "nb"))
_LEAD = 260
# How far before words of purpose the verb that they belong to may stand: "use your personal data | for the purpose of".
_CHAIN = 56
_PART = re.compile(r"[,;:]")


@dataclass(frozen=True, slots=True)
class Frame:
    """How a thing is presented: by what rule, how surely, denied or not, as done or as possible."""

    rule: str
    confidence: float
    denied: bool = False
    may: bool = False


class Frames:
    """The frames of a document for one sort of things; within `masks` a verb means something else."""

    def __init__(self, document: Document, cues: FrameCues, masks: tuple[str, ...] = ()) -> None:
        self._document, self._cues = document, cues
        self._language = document.language
        content = document.language.content
        self._buts = tuple(word for word in content.turns if word in content.lifts)
        self._titles: dict[str, bool | None] = {}
        self._columns: dict[tuple[str, ...], tuple[bool, ...]] = {}
        self._verbs: defaultdict[int, list[tuple[int, int]]] = defaultdict(list)
        for number, start, end, name in document.index.within((("", masks), ("verb", cues.verbs))):
            if name:
                self._verbs[number].append((start, end))

    def at(self, number: int, start: int, end: int) -> Frame | None:
        """How a passage presents what stands between two places of it; None where it merely names it."""
        passage = self._document.passages[number]
        if is_heading(passage):
            return None
        titled = self.titled(passage.heading)
        if passage.clause.kind is ClauseKind.ROW and passage.clause.heads:
            column = self._column(passage, start)
            if column is not None:
                return Frame("column", 0.9) if column else None
        if titled is False:
            return None
        first_place, last_place = around(passage, start)
        verb = self._verb(number, start, end, first_place, last_place)
        if verb is not None:
            return self._said(number, verb, start, end, first_place, last_place, 0.9 if titled else 0.8)
        lead = self._lead_frames.get(number)
        if lead is not None and not self._denies(passage, start, first_place):
            return lead
        if (titled and self._listed(passage, start, end)) or self._labelled(passage, start):
            denied = self._denies(passage, start, first_place) or (lead is not None and lead.denied)
            return Frame("heading", 0.7, denied)
        return None

    @cached_property
    def _lead_frames(self) -> dict[int, Frame]:
        """The frames that lead-ins give to the items below them, by the items' numbers."""
        found: dict[int, Frame] = {}
        lead: Frame | None = None
        for number, passage in enumerate(self._document.passages):
            is_item = passage.clause.kind is ClauseKind.ITEM
            if is_item and lead is not None:
                found[number] = lead
            if passage.folded.endswith(":") or not is_item:
                told = self._lead(number, passage) if passage.folded.endswith(":") else None
                lead = told if told is not None or not is_item else lead
        return found

    def _lead(self, number: int, passage: Passage) -> Frame | None:
        verbs = self._verbs.get(number)
        if not verbs or is_heading(passage) or self.titled(passage.heading) is False:
            return None
        length = len(passage.folded)
        if verbs[-1][0] < max(passage.sentences[-1][0], length - _LEAD):
            return None
        said = self._said(number, verbs[-1], length, length, *around(passage, verbs[-1][0]), 0.85)
        return said and Frame("lead", 0.85, said.denied, said.may)

    def _verb(self, number: int, start: int, end: int, opens: int, closes: int) -> tuple[int, int] | None:
        """The verb that governs a thing: the last one before it in its sentence, else the first after it.

        Behind a "but" the one after it comes first: "we collect names, but health data is not collected".
        """
        verbs = self._verbs.get(number)
        if not verbs:
            return None
        place = bisect_left(verbs, (end, end))
        behind = verbs[place] if place < len(verbs) and verbs[place][1] <= closes else None
        place = bisect_right(verbs, (start, start)) - 1
        # A verb may take in the thing's first words: "we process data" and "data of children".
        if place < 0 or not opens <= verbs[place][0] < start:
            return behind
        text = self._document.passages[number].folded
        if behind is not None and first(self._buts, text, verbs[place][1], start):
            return verbs[place] if self._parted(text, end, behind[0]) else behind
        return verbs[place]

    def _said(
        self, number: int, verb: tuple[int, int], start: int, end: int, opens: int, closes: int, sure: float
    ) -> Frame | None:
        """The frame a verb gives to a thing, None where the sentence only supposes that it is not done."""
        passage = self._document.passages[number]
        text, content = passage.folded, self._language.content
        ahead = verb[0] < start
        begin = max(opens, self._chained(number, verb[0], text))
        # Behind a verb that follows the thing only the next word denies: "pages that are used and which are not" does not.
        reach = _VERB_AFTER if ahead else _NEXT_WORD
        finish = min(closes, verb[1] + reach, start if ahead else closes)
        before = first(content.denials, text, begin, verb[0])
        if before is not None or first(content.denials, text, verb[1], finish):
            if first(self._language.retention.openers, text, max(opens, verb[0] - _CONDITION), verb[0]):
                return None
            # "But not" lifts nothing, "not but" does.
            lifted = first(content.lifts, text, begin if before is None else before.end, verb[0])
            if lifted is None and first(content.lifts, text, min(verb[1], start), max(verb[1], start)) is None:
                return Frame("sentence", sure, denied=True)
        if self._denies(passage, start, opens) or self._trails(text, end, closes):
            return Frame("sentence", sure, denied=True)
        may = first(self._language.bases.maybe, text[max(opens, verb[0] - _MAY_BEFORE) : verb[1]]) is not None
        return Frame("sentence", sure, may=may)

    def _chained(self, number: int, place: int, text: str) -> int:
        """From where a denial bears on the verb at a place; further back where it belongs to verbs before it in its part."""
        verbs = self._verbs[number]
        chained = place
        for index in range(bisect_left(verbs, (place, place)) - 1, -1, -1):
            begin, end = verbs[index]
            if chained - end > _CHAIN or self._parted(text, min(end, chained), chained):
                break
            chained = begin
        opens = max(0, chained - _VERB_BEFORE)
        if chained == place:
            return opens
        return max((part.end() for part in _PART.finditer(text, opens, chained)), default=opens)

    def _parted(self, text: str, start: int, end: int) -> bool:
        """Whether another clause of the sentence begins between two places."""
        turns = self._language.content.turns
        return _PART.search(text, start, end) is not None or first(turns, text, start, end) is not None

    def _denies(self, passage: Passage, start: int, opens: int) -> bool:
        """Whether a word that denies stands right before a thing: "no health data", "but not for advertising"."""
        content = self._language.content
        denial = None
        for denial in hits(content.denials, passage.folded, max(opens, start - _THING_BEFORE), start):  # noqa: B007
            pass
        return denial is not None and first(content.lifts, passage.folded, denial.end, start) is None

    def _trails(self, text: str, end: int, closes: int) -> bool:
        """Whether the denial stands right after a thing, at the end of its clause ("Wir erheben Ihr Alter nicht.")."""
        if self._language.code not in _TRAILS:
            return False
        denial = first(self._language.content.denials, text[end : min(closes, end + _TRAILING)])
        return (
            denial is not None
            and denial.start <= 1
            and text[end + denial.end : end + denial.end + 1] in (".", ",", ";", "")
        )

    def titled(self, heading: str) -> bool | None:
        """Whether the nearest title that says anything is of such things (True) or of something else (False)."""
        if heading not in self._titles:
            self._titles[heading] = next(
                (
                    is_of
                    for title in reversed(heading.split(" > "))
                    for is_of in (True, False)
                    if first(self._cues.headings if is_of else self._cues.elsewhere, title)
                ),
                None,
            )
        return self._titles[heading]

    @staticmethod
    def _listed(passage: Passage, start: int, end: int) -> bool:
        """Whether a thing stands in a list: an item, a row, or between commas and the like."""
        if passage.clause.kind is not ClauseKind.PARAGRAPH:
            return True
        near = passage.folded[max(0, start - _LISTED) : start] + passage.folded[end : end + _LISTED]
        return len(passage.folded) < _SHORT or any(mark in near for mark in ",;:(•")

    def _labelled(self, passage: Passage, start: int) -> bool:
        """Whether the line begins with a label for such things: "Data: name, address"."""
        colon = passage.folded.find(":", 0, min(start, 60))
        return colon > 0 and first(self._cues.columns, passage.folded, 0, colon) is not None

    def _column(self, passage: Passage, place: int) -> bool | None:
        """Whether the cell that holds a place stands in such a column; None where no column of the table is such."""
        heads = passage.heads
        if heads not in self._columns:
            self._columns[heads] = tuple(first(self._cues.columns, head) is not None for head in heads)
        columns = self._columns[heads]
        if not any(columns):
            return None
        offset = 0
        for is_of, cell in zip(columns, passage.cells, strict=False):
            words = fold(cell)
            found = passage.folded.find(words, offset) if words else -1
            if found >= 0:
                offset = found + len(words)
                if place < offset:
                    return is_of
        return False
