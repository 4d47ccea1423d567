"""How long things are kept: periods with their subject, bound, trigger and tier; criteria; and cookies' lifetimes.

A length of time is retention where the nearest governing words speak of keeping or deleting, or where it stands under a
title, column or lead-in that does. Answers, notice, refunds, ages and looks back are told apart by words of their own.
Cookies' lifetimes go the same way and leave it as their own kind (`monitor.facts.cookies`).
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from monitor.facts import cookies
from monitor.facts.cues import Hit, around, first, hits, merged, scan
from monitor.facts.document import Document, Passage, fold, plain
from monitor.facts.durations import Duration, durations, timed_passages
from monitor.facts.languages.table import Language, RetentionCues
from monitor.facts.subjects import key_of, subject_of
from monitor.model import ClauseKind, Fact, FactKind, Modality

_FAR = 10_000
_ACROSS = re.compile(r"[;:]|, | - ")
_BOUND_LEFT, _BOUND_RIGHT = 40, 22
_AGES = range(6, 26)
_AFTER_RIGHT, _BESIDE = 24, 14
# How much of the paragraph before a list or table, and of a row's first cell, says what follows.
_LEAD_LIMIT, _LABEL_LIMIT = 400, 60


@dataclass(frozen=True, slots=True)
class Place:
    """A duration where it stands: its passage, and the sentence or table cell around it as places in the passage."""

    passage: Passage
    duration: Duration
    start: int
    end: int
    head: str
    """The folded column head above a table cell, or the row's first cell where there is none; else empty."""
    lead: str
    """The folded lead-in ("We keep the following:") of the list or the paragraph before the table, else empty."""

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


def find(document: Document) -> Iterator[Fact]:
    """The periods, criteria and cookie lifetimes of a document, in its order."""
    above = ""
    told: set[int] = set()
    timed = timed_passages(document.index, document.language.code)
    for number, passage in enumerate(_headed(document.passages)):
        kind = passage.clause.kind
        if kind not in (ClauseKind.ITEM, ClauseKind.ROW):
            above = passage.folded[
                max(passage.sentence(len(passage.folded) - 1)[0], len(passage.folded) - _LEAD_LIMIT) :
            ]
        lead = above if kind is ClauseKind.ROW or (kind is ClauseKind.ITEM and above.endswith(":")) else ""
        before = 0
        for duration in durations(passage.folded, passage.language.code) if number in timed else ():
            fact = _fact(_place(passage, duration, lead), before)
            before = duration.end
            if fact is not None:
                told.add(passage.index)
                yield fact
        if kind is ClauseKind.ROW and passage.clause.heads:
            yield from cookies.rows(passage, lead)
    yield from _criteria(document, told)


def _headed(passages: tuple[Passage, ...]) -> Iterator[Passage]:
    """The passages; rows of a table with empty column heads get the first row's cells for heads."""
    heads: tuple[str, ...] | None = None
    for passage in passages:
        clause = passage.clause
        if clause.kind is not ClauseKind.ROW or any(clause.heads):
            heads = None
            yield passage
        elif heads is None:
            heads = clause.cells
            yield passage
        else:
            yield replace(passage, clause=replace(clause, heads=heads))


def _place(passage: Passage, duration: Duration, lead: str) -> Place:
    if passage.clause.kind is not ClauseKind.ROW:
        start, end = around(passage, duration.start)
        return Place(passage, duration, start, max(end, duration.end), "", lead)
    start, label = 0, ""
    for index, cell in enumerate(passage.folded.split(" | ")):
        end = start + len(cell)
        if start <= duration.start < end:
            return Place(passage, duration, start, end, _head(passage, index) or label, lead)
        label = label or cell[:_LABEL_LIMIT]
        start = end + 3
    return Place(passage, duration, 0, len(passage.folded), "", lead)


def _head(passage: Passage, shown: int) -> str:
    """The folded head over the n-th cell that is not empty, or ""."""
    filled = [index for index, cell in enumerate(passage.clause.cells) if plain(cell)]
    heads = passage.clause.heads
    if shown >= len(filled) or filled[shown] >= len(heads):
        return ""
    return fold(plain(heads[filled[shown]]))


def _fact(place: Place, before: int) -> Fact | None:
    """The fact of a duration, or None; `before` is where the duration before it in the passage ends."""
    if _looks_back(place) or _is_age(place):
        return None
    rule = _rule(place)
    # "Cookies last 13 months and the information is kept 25 months": each clause speaks for its own period.
    own = place.passage.folded[max(place.start, before) : place.end]
    words = own if first(place.cues.records, own) or first(place.cues.cookies, own) else place.sentence
    if cookies.is_lifetime(place.passage, place.duration, words, place.head, place.lead, kept=bool(rule)):
        return cookies.fact(place.passage, place.duration, place.start, place.end)
    return _retention(place, rule) if rule else None


def _looks_back(place: Place) -> bool:
    """Whether the words right before look back ("in the last") or repeat ("every")."""
    before = place.left.rstrip(" (")
    return any(
        before.endswith(hit.words) and hit.end == len(before)
        for hit in hits(merged((place.cues.past, place.cues.recurring)), before, max(0, len(before) - 24))
    )


def _is_age(place: Place) -> bool:
    number = re.match(r"P(\d+)Y$", place.duration.value)
    if number is None or int(number[1]) not in _AGES:
        return False
    return bool(first(place.cues.ages, place.left[-50:]) or first(place.cues.ages, place.right[:_AFTER_RIGHT]))


def _rule(place: Place) -> str:
    """Which rule takes the duration for retention, or "": "verb", "column", "lead" or "title"."""
    cues = place.cues
    kept, other = _nearest(place, cues.keep + cues.delete), _nearest_other(place)
    if kept < _FAR and kept <= other:
        return "verb"
    if place.head:
        return "column" if any(first(cues.headings + cues.keep, words) for words in _labels(place)) else ""
    if other < _FAR or _others(place):
        return ""
    if (
        place.lead
        and place.passage.clause.kind is ClauseKind.ITEM
        and _unmasked(place.lead, cues.keep + cues.delete, cues)
    ):
        return "lead"
    heading = place.passage.heading.rsplit(" > ", 1)[-1]
    return "title" if first(cues.headings, heading) else ""


def _labels(place: Place) -> tuple[str, ...]:
    """What labels a cell: its column's head, and the first cell of a row that is a name and a value."""
    cells = place.passage.folded.split(" | ")
    return (place.head, cells[0]) if len(cells) == 2 and place.start else (place.head,)


def _unmasked(text: str, words: tuple[str, ...], cues: RetentionCues) -> list[Hit]:
    """The cues of a text that are not part of a phrase that means something else."""
    masks = list(hits(cues.masked, text))
    return [hit for hit in hits(words, text) if not any(mask.start <= hit.start < mask.end for mask in masks)]


def _nearest(place: Place, words: tuple[str, ...]) -> int:
    """How far the nearest cue of the sentence is from the duration; clause marks between count as distance."""
    base = place.start
    return min(
        (
            _distance(place, base + hit.start, base + hit.end)
            for hit in _unmasked(place.sentence, words, place.cues)
            if base + hit.end <= place.duration.start or base + hit.start >= place.duration.end
        ),
        default=_FAR,
    )


def _nearest_other(place: Place) -> int:
    """How far the nearest word of another period is; after the duration only one right beside it counts."""
    base, cues = place.start, place.cues
    left = [_distance(place, base + hit.start, base + hit.end) for hit in hits(cues.otherwise, place.left)]
    right = [hit.start for hit in _others(place) if hit.start < _BESIDE]
    return min((*left, *right), default=_FAR)


def _others(place: Place) -> list[Hit]:
    """The words of another period after a duration that are not what it counts from ("14 days to cancel")."""
    triggers = [hit for cues in place.cues.triggers.values() for hit in hits(cues, place.right)]
    return [
        hit
        for hit in hits(place.cues.otherwise, place.right)
        if not any(trigger.start <= hit.start < trigger.end for trigger in triggers)
        and not first(place.cues.past, place.right[max(0, hit.start - 14) : hit.start])
    ]


def _distance(place: Place, start: int, end: int) -> int:
    duration, text = place.duration, place.passage.folded
    between = text[end : duration.start] if end <= duration.start else text[duration.end : start]
    return len(between) + 30 * len(_ACROSS.findall(between))


def _retention(place: Place, rule: str) -> Fact:
    passage, duration = place.passage, place.duration
    subject = subject_of(passage, duration, place.start, place.end, place.lead)
    attributes = [("subject", subject), ("bound", bound(place.cues, place.left, place.right, duration))]
    if duration.lower:
        attributes += [("lower", duration.lower), ("upper", duration.value)]
    for name, groups in (("trigger", place.cues.triggers), ("tier", place.cues.tiers)):
        value = _named(groups, place.right) or (_named(groups, place.left) if name == "tier" or not place.right else "")
        if value:
            attributes.append((name, value))
    return Fact(
        kind=FactKind.RETENTION,
        key=key_of(subject, passage.language),
        value=duration.value,
        raw=passage.plain[duration.start : duration.end],
        quote=passage.quote(duration.start, duration.end) if not place.head else passage.plain[:300],
        clause=passage.index,
        modality=_modality(place.left, passage.language),
        language=passage.language.code,
        confidence=0.9 if rule in ("verb", "column") else 0.7,
        rule=f"retention.{rule}",
        attributes=tuple(attributes),
    )


def bound(cues: RetentionCues, left: str, right: str, duration: Duration) -> str:
    """Whether a period is "exact", a "max", a "min" or a "range", by the words right beside it."""
    if duration.lower:
        return "range"
    near = left[-_BOUND_LEFT:]
    longest = max((hit.end for hit in hits(cues.most, near)), default=-1)
    shortest = max((hit.end for hit in hits(cues.least, near)), default=-1)
    if longest < 0 and shortest < 0:
        after = right[:_BOUND_RIGHT]
        return "max" if first(cues.most, after) else "min" if first(cues.least, after) else "exact"
    return "max" if longest >= shortest else "min"


def _named(groups: object, text: str) -> str:
    """The first name whose cues stand in a text, nearest first, or ""."""
    assert isinstance(groups, dict)
    found = [(hit.start, name) for name, cues in groups.items() if (hit := first(cues, text))]
    return min(found)[1] if found else ""


def _modality(left: str, language: Language) -> Modality:
    return Modality.MAY if first(language.bases.maybe, left[-60:]) else Modality.DOES


def _criteria(document: Document, told: set[int]) -> Iterator[Fact]:
    """Keeping without a number: "as long as necessary" as "criterion", "indefinitely" as "indefinite"."""
    cues = document.language.retention
    seen: set[tuple[int, str]] = set()
    for value, words in (("indefinite", cues.indefinite), ("criterion", cues.criterion)):
        for passage, hit in scan(document, words):
            if (passage.index, value) in seen or (value == "criterion" and passage.index in told):
                continue
            start, end = around(passage, hit.start)
            sentence = passage.folded[start:end]
            if not _unmasked(sentence, cues.keep + cues.delete, cues):
                continue
            seen.add((passage.index, value))
            duration = Duration(start=hit.start, end=hit.end, value=value, unit="")
            subject = subject_of(passage, duration, start, end, "")
            yield Fact(
                kind=FactKind.RETENTION,
                key=key_of(subject, passage.language),
                value=value,
                raw=passage.plain[hit.start : hit.end],
                quote=passage.quote(hit.start, hit.end),
                clause=passage.index,
                modality=_modality(passage.folded[start : hit.start], passage.language),
                language=passage.language.code,
                confidence=0.8,
                rule=f"retention.{value}",
                attributes=(("subject", subject),),
            )
