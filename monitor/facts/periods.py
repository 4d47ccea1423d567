"""A length of time where it stands: its sentence or cell, what labels it, and whether words of keeping govern it.

`rule` decides: the nearest governing words keep or delete; or a column, a label, a lead-in or the title above speaks of
retention and no word of another period (answer, notice, refund, trial, breach, warranty) does.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from monitor.facts.cues import Hit, around, first, hits
from monitor.facts.document import Passage
from monitor.facts.durations import Duration
from monitor.facts.languages import LANGUAGES
from monitor.facts.languages.table import RetentionCues
from monitor.model import ClauseKind

FAR = 10_000
_ACROSS = re.compile(r"[;:]|, | - ")
_LABEL = re.compile(r"^(?:[\d.§)]{1,6} |[a-z]\) )?([^:;|]{2,90}?)(?:: | - |: ?- | ?= ?)([^:;|]{0,40})\Z")
_AGES = range(6, 26)
_LIKELY_AGES = range(13, 19)
_AFTER_RIGHT, _BESIDE, _NEAR_LEFT, _SINCE = 24, 14, 40, 24
# A word of another period weighs less where the time is one that something lasts ("keep complaints for 3 years").
_LASTING = 45
_FARTHEST = 260
_LAPSE, _LAPSE_RIGHT = 60, 14
_WEAK_TITLE, _FRAGMENT = 3, 45
# A cell that is little more than a length of time.
_BARE_CELL = 48
_LABEL_LIMIT = 60


@dataclass(frozen=True, slots=True)
class Place:
    """A duration where it stands: its passage, and the sentence or table cell around it as places in the passage."""

    passage: Passage
    duration: Duration
    start: int
    end: int
    before: int
    """Where the duration before it in the passage ends, or 0."""
    head: str
    """The folded column head above a table cell, or the row's first cell where there is none; else empty."""
    lead: str
    """The folded lead-in ("We keep the following:") of the list or the paragraph before the table, else empty."""
    private: bool = False
    """Whether the document speaks of people's data throughout."""

    @property
    def cues(self) -> RetentionCues:
        """The cue table of the passage's language."""
        return self.passage.language.retention

    @property
    def left(self) -> str:
        """The folded words of the sentence before the duration."""
        return self.passage.folded[self.start : self.duration.start]

    @property
    def right(self) -> str:
        """The folded words of the sentence after the duration."""
        return self.passage.folded[self.duration.end : self.end]

    @property
    def sentence(self) -> str:
        """The folded sentence or cell."""
        return self.passage.folded[self.start : self.end]


def place(passage: Passage, duration: Duration, lead: str, before: int, *, private: bool = False) -> Place:
    """The place of a duration in its sentence, or in its cell with the head above it."""
    if passage.clause.kind is not ClauseKind.ROW:
        start, end = around(passage, duration.start)
        return Place(passage, duration, start, max(end, duration.end), before, "", lead)
    start, label = 0, ""
    for index, cell in enumerate(passage.folded.split(" | ")):
        end = start + len(cell)
        if start <= duration.start < end:
            return Place(passage, duration, start, end, before, head_over(passage, index) or label, lead, private)
        label = label or cell[:_LABEL_LIMIT]
        start = end + 3
    return Place(passage, duration, 0, len(passage.folded), before, "", lead)


def head_over(passage: Passage, shown: int) -> str:
    """The folded head over the n-th cell that is not empty, or ""."""
    filled = [index for index, cell in enumerate(passage.cells) if cell]
    if shown >= len(filled) or filled[shown] >= len(passage.heads):
        return ""
    return passage.heads[filled[shown]]


def is_label(text: str) -> bool:
    """Whether a folded text before a duration is a label with at most a bound after it ("Invoices: up to")."""
    return _LABEL.match(text) is not None


def unmasked(text: str, words: tuple[str, ...], cues: RetentionCues) -> list[Hit]:
    """The cues of a text that are not part of a phrase that means something else."""
    found = list(hits(words, text))
    if not found:
        return found
    masks = list(hits(cues.masked, text))
    return [hit for hit in found if not any(mask.start <= hit.start < mask.end for mask in masks)]


def looks_back(place: Place) -> bool:
    """Whether the words right before look back ("in the last") or repeat ("every")."""
    before = place.left.rstrip(" (")
    return any(
        before.endswith(hit.words) and hit.end == len(before)
        for words in (place.cues.past, place.cues.recurring)
        for hit in hits(words, before, max(0, len(before) - 32))
    )


def is_age(place: Place) -> bool:
    """Whether the duration is somebody's age: by a word for it, or as the least number of years that ages have."""
    number = re.match(r"P(\d+)Y$", place.duration.value)
    if number is None or int(number[1]) not in _AGES:
        return False
    if first(place.cues.ages, place.left[-50:]) or first(place.cues.ages, place.right[:_AFTER_RIGHT]):
        return True
    near = place.left[-24:].rstrip(" (")
    return int(number[1]) in _LIKELY_AGES and any(hit.end == len(near) for hit in hits(place.cues.least, near))


def governing(place: Place) -> Hit | None:
    """The nearest word of keeping or deleting in the sentence, at its place in the passage, or None."""
    found = [
        (_distance(place, place.start + hit.start, place.start + hit.end), place.start + hit.start, hit)
        for hit in unmasked(place.sentence, place.cues.keep + place.cues.delete, place.cues)
        if place.start + hit.end <= place.duration.start or place.start + hit.start >= place.duration.end
    ]
    if not found:
        return None
    _, start, hit = min(found, key=lambda one: one[:2])
    return Hit(start, place.start + hit.end, hit.words)


def rule(place: Place, verb: Hit | None, *, follows: bool = False) -> str:
    """Which rule takes the duration for retention, or "": "verb", "column", "label", "lead" or "title".

    `follows` says that the duration before it in the passage was retention.
    """
    cues = place.cues
    kept = _distance(place, verb.start, verb.end) if verb else FAR
    others = _others(place)
    other = FAR if verb and _is_lapse(place) else _nearest_other(place, others)
    if kept <= _FARTHEST and kept <= other:
        return "verb"
    title = _is_title(place.passage.language.code, place.passage.title)
    if place.passage.clause.kind is ClauseKind.ROW and place.head:
        return _column(place, others, title=title)
    led = bool(place.lead) and bool(unmasked(place.lead, cues.keep + cues.delete + cues.headings, cues))
    if (title or led or follows or _is_weak_title(place.passage.language.code, place.passage.heading)) and is_label(
        place.left
    ):
        return "label"
    if other < FAR or others:
        return ""
    if led and place.passage.clause.kind is ClauseKind.ITEM:
        return "lead"
    # In prose a time without a verb of keeping is as often another's, unless the words say that something lasts so long.
    prose = place.passage.clause.kind is ClauseKind.PARAGRAPH and len(place.sentence) > _FRAGMENT
    return "title" if title and (not prose or is_lasting(place)) else ""


@lru_cache(maxsize=256)
def _is_title(code: str, title: str) -> bool:
    """Whether a title speaks of retention."""
    return first(LANGUAGES[code].retention.headings, title) is not None


@lru_cache(maxsize=256)
def _is_weak_title(code: str, heading: str) -> bool:
    """Whether the last of the headings is no more than "Periods", below one about data."""
    above, _, last = heading.rpartition(" > ")
    language = LANGUAGES[code]
    if len(last.split()) > _WEAK_TITLE or not first(language.retention.columns, last):
        return False
    return first(language.parties.privacy, above) is not None


def _column(place: Place, others: list[Hit], *, title: bool) -> str:
    """ "column" where the head over the cell, or the cell that labels the row, says that it holds retention."""
    cues = place.cues
    labels = _labels(place)
    if any(first(cues.headings + cues.keep + cues.delete, words) for words in labels):
        return "column"
    if len(place.sentence) > _BARE_CELL or others:
        return ""
    if first(cues.otherwise, " ".join(place.passage.heads)):
        return ""
    if any(first(cues.columns, words) for words in labels) and (
        title or place.private or _is_of_processing(place.passage)
    ):
        return "column"
    return "title" if title or first(cues.headings, place.lead) else ""


def _is_of_processing(passage: Passage) -> bool:
    """Whether a table's heads speak of data or of grounds: an inventory of processing."""
    heads = " ".join(passage.heads)
    return bool(first(passage.language.retention.records, heads) or first(passage.language.bases.headings, heads))


def _labels(place: Place) -> tuple[str, ...]:
    """What labels a cell: its column's head, and the first cell of its row where that is short."""
    if not place.start:
        return (place.head,)
    label = place.passage.folded.split(" | ", 1)[0]
    return (place.head, label) if len(label) <= _LABEL_LIMIT and _is_key(place, label) else (place.head,)


def _is_key(place: Place, label: str) -> bool:
    """Whether the first cell says what the others hold: in a row of two, or alone a title of retention."""
    if len(place.passage.clause.cells) == 2:
        return True
    hit = first(place.cues.headings, label)
    return hit is not None and hit.end - hit.start > len(label) * 0.6


def _nearest_other(place: Place, others: list[Hit]) -> int:
    """How far the nearest word of another period is; after the duration only one right beside it counts."""
    cues, before = place.cues, place.left
    left = [_distance(place, place.start + hit.start, place.start + hit.end) for hit in hits(cues.otherwise, before)]
    if left and is_lasting(place):
        left = [distance + _LASTING for distance in left]
    right = [hit.start for hit in others if hit.start < _BESIDE]
    return min((*left, *right), default=FAR)


def _is_lapse(place: Place) -> bool:
    """Whether the duration is one in which something did not happen ("who has not answered in 90 days is removed")."""
    negations = place.passage.language.bases.negations
    denied = first(negations, place.left[-_LAPSE:]) or (
        # German and Dutch deny after the time: "drei Jahre lang nicht".
        place.passage.language.code in ("de", "nl") and first(negations, place.right[:_LAPSE_RIGHT])
    )
    return bool(denied) and first(place.cues.delete, place.sentence) is not None


def is_lasting(place: Place) -> bool:
    """Whether the words right before say that something lasts so long ("for", not "within")."""
    near = place.left[-_NEAR_LEFT:]
    lasting = max((hit.end for hit in hits(place.cues.during, near)), default=-1)
    limiting = max((hit.end for hit in hits(place.cues.deadlines, near)), default=-1)
    if lasting < 0:
        after = first(place.cues.during, place.right[:8])
        return after is not None and after.start <= 1 and place.passage.language.code == "fi"
    gap = near[lasting:]
    return lasting >= limiting and len(gap) <= 16 and not _ACROSS.search(gap)


def _others(place: Place) -> list[Hit]:
    """The words of another period after a duration that are not what it counts from ("14 days to cancel")."""
    found = list(hits(place.cues.otherwise, place.right))
    if not found:
        return found
    since = first(place.cues.since, place.right[:_SINCE])
    counted = since.end if since is not None and since.start <= 1 else -1
    triggers = [hit for cues in place.cues.triggers.values() for hit in hits(cues, place.right)]
    return [
        hit
        for hit in found
        if not any(trigger.start <= hit.start < trigger.end for trigger in triggers)
        and not (0 <= counted <= hit.start and len(place.right[counted : hit.start].split()) <= 2)
        and not first(place.cues.past, place.right[max(0, hit.start - 14) : hit.start])
    ]


def _distance(place: Place, start: int, end: int) -> int:
    """How many letters lie between a cue and the duration; a mark that parts clauses counts as thirty."""
    duration, text = place.duration, place.passage.folded
    between = text[end : duration.start] if end <= duration.start else text[duration.end : start]
    return len(between) + 30 * len(_ACROSS.findall(between))
