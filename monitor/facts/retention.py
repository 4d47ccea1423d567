"""How long things are kept: periods with their subject, bound, trigger and tier; criteria; and cookies' lifetimes.

Which lengths of time are retention is decided in `monitor.facts.periods`. Answers, notice, refunds, ages and looks back
are told apart by words of their own. Cookies' lifetimes go the same way and leave it as their own kind
(`monitor.facts.cookies`).
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import lru_cache

from monitor.facts import cookies
from monitor.facts.cues import Hit, around, first, hits, scan
from monitor.facts.document import Document, Passage
from monitor.facts.durations import Duration, cell_duration, durations, timed_passages, unit_named
from monitor.facts.languages.table import Language, RetentionCues
from monitor.facts.periods import (
    Place,
    governing,
    is_age,
    is_label,
    looks_back,
    place,
    rule,
    unmasked,
)
from monitor.facts.sentences import starts
from monitor.facts.subjects import key_of, subject_of
from monitor.model import ClauseKind, Fact, FactKind, Modality

_BOUND_LEFT, _BOUND_RIGHT = 40, 22
# How much of the paragraph before a list or table says what follows.
_LEAD_LIMIT = 400
# How often a document about people's data names them, their rights or the law at least.
_PRIVATE = 3
# "As long as necessary, needed, required, by law": no event ends it.
_NEED = re.compile(
    r"necess|need|requir|reasonabl|permitt|appropriate|relevant|legal|law|nöd|behöv|krävs|krav|lag(?:en|ar|stad)|erforderlich|nötig|notwendig|benötigt|gesetz|zweck"
    r"|nécess|besoin|légal|loi|nodig|noodza|wettelij|necesari|necessari|necessári|ley|legge|lei|finalit|finalidad|nødvendig|behov|lov|tarp|vältt|laki|lain|niezbęd|koniecz|potrzeb|prawa|purpose|formål|doel"
)
_NEED_REACH = 60
_NUMBER_CELL = re.compile(r"\d[^|]{0,30}\Z")


def find(document: Document) -> Iterator[Fact]:
    """The periods, criteria and cookie lifetimes of a document, in its order."""
    above: Passage | None = None
    told: set[int] = set()
    timed = timed_passages(document.index, document.language.code)
    private = len(document.index.spans(document.language.parties.privacy)) >= _PRIVATE
    for number, passage in enumerate(_headed(document.passages)):
        kind = passage.clause.kind
        is_row = kind is ClauseKind.ROW and bool(passage.clause.heads)
        lead = _lead(passage, above) if number in timed or is_row else ""
        before, follows = 0, False
        for duration in durations(passage.folded, passage.language.code) if number in timed else ():
            fact = _fact(place(passage, duration, lead, before, private=private), follows=follows)
            before, follows = duration.end, fact is not None and fact.kind is FactKind.RETENTION
            if fact is not None:
                told.add(passage.index)
                yield fact
        if is_row:
            for fact in _bare_cells(passage, lead, private=private):
                told.add(passage.index)
                yield fact
            yield from cookies.rows(passage, lead)
        if kind not in (ClauseKind.ITEM, ClauseKind.ROW) and not (lead and _is_entry(passage)):
            above = passage
    yield from _criteria(document, told)


@lru_cache(maxsize=8)
def _closing_of(plain_text: str, folded: str) -> str:
    """The folded end of a passage that may lead in a list or a table."""
    return folded[max(starts(plain_text)[-1], len(folded) - _LEAD_LIMIT) :]


def _lead(passage: Passage, last: Passage | None) -> str:
    """The words above a row, an item or an entry ("Logs: 7 days") that say what it is about, or ""."""
    kind, cues = passage.clause.kind, passage.language.retention
    if last is None or kind is ClauseKind.HEADING:
        return ""
    above = _closing_of(last.plain, last.folded)
    if kind is ClauseKind.ROW:
        return above
    if kind is ClauseKind.ITEM and above.endswith(":"):
        return above
    if not (kind is ClauseKind.ITEM or above.endswith((":", "?"))):
        return ""
    return above if first(cues.headings, above) and _is_entry(passage) else ""


def _is_entry(passage: Passage) -> bool:
    """Whether a passage is a label with a value after it."""
    head = passage.folded[:120]
    return any(is_label(head[: match.start()]) for match in re.finditer(r"\d|(?<=: )\w|(?<= - )\w", head))


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


def _fact(place: Place, *, follows: bool) -> Fact | None:
    """The fact of a duration, or None; `follows` says that the one before it in the passage was retention."""
    if looks_back(place) or is_age(place):
        return None
    verb = governing(place)
    named = rule(place, verb, follows=follows)
    # "Cookies last 13 months and the information is kept 25 months": each clause speaks for its own period.
    words = place.sentence
    if place.before > place.start:
        own = place.passage.folded[place.before : place.end]
        words = own if first(place.cues.records, own) or first(place.cues.cookies, own) else words
    if cookies.is_lifetime(place, words, verb if named == "verb" else None, kept=bool(named)):
        return cookies.fact(place.passage, place.duration, place.start, place.end)
    if not named:
        return None
    return _retention(place, named, subject_of(place, verb if named == "verb" else None))


def _bare_cells(passage: Passage, lead: str, *, private: bool) -> Iterator[Fact]:
    """Periods told by a number whose unit stands in the column's head ("Retention (months)"), or by a letter ("6 m")."""
    if cookies.is_tabled(passage, lead):
        return
    start, code = 0, passage.language.code
    heads = passage.heads
    shown = [index for index, cell in enumerate(passage.cells) if cell]
    for index, cell in zip(shown, passage.folded.split(" | "), strict=False):
        head = heads[index] if index < len(heads) else ""
        if head and _NUMBER_CELL.search(cell) and not durations(cell, code):
            duration = cell_duration(cell, code, unit_named(head, code))
            if duration is not None:
                moved = replace(duration, start=start + duration.start, end=start + duration.end)
                there = place(passage, moved, lead, 0, private=private)
                named = rule(there, None)
                if named:
                    yield _retention(there, named, subject_of(there, None))
        start += len(cell) + 3


def _retention(place: Place, named: str, subject: str) -> Fact:
    passage, duration = place.passage, place.duration
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
        raw=passage.verbatim(duration.start, duration.end),
        quote=passage.quote(duration.start, duration.end) if not place.head else passage.verbatim(0, 300),
        clause=passage.index,
        modality=_modality(place.left, passage.language),
        language=passage.language.code,
        confidence=0.9 if named in ("verb", "column", "label") else 0.7,
        rule=f"retention.{named}",
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


def _named(groups: Mapping[str, tuple[str, ...]], text: str) -> str:
    """The first name whose cues stand in a text, nearest first, or ""."""
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
            if not unmasked(passage.folded[start:end], cues.keep + cues.delete, cues):
                continue
            seen.add((passage.index, value))
            there = Place(passage, Duration(start=hit.start, end=hit.end, value=value, unit=""), start, end, 0, "", "")
            subject = subject_of(there, governing(there))
            yield Fact(
                kind=FactKind.RETENTION,
                key=key_of(subject, passage.language),
                value=value,
                raw=passage.verbatim(hit.start, hit.end),
                quote=passage.quote(hit.start, hit.end),
                clause=passage.index,
                modality=_modality(passage.folded[start : hit.start], passage.language),
                language=passage.language.code,
                confidence=0.8,
                rule=f"retention.{value}",
                attributes=(("subject", subject), ("criterion", _criterion(passage, hit))),
            )


def _criterion(passage: Passage, hit: Hit) -> str:
    """Whether a criterion is the "purpose" ("as long as necessary") or an "event" ("until you delete your account")."""
    return "purpose" if _NEED.search(passage.folded, hit.start, hit.end + _NEED_REACH) else "event"
