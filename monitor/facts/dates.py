"""The document's own dates: effective, updated, published, and the next edition's where one is announced.

A date counts by the cue that governs it ("gilt ab", "last updated"), by standing alone under the title, or as the newest
entry of a list of changes; a law's, another document's or a former edition's date does not. Of several, the best placed
wins: the document's head, its foot, a line of its own, the title's bare date, prose; among equals the newest.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import IntEnum
from itertools import pairwise

from monitor.facts import editions
from monitor.facts.calendar import Day, days
from monitor.facts.datecues import Cue, Cues, Grip, Strength, cues_for, languages
from monitor.facts.datelines import bare, parse
from monitor.facts.dateorder import month_first
from monitor.facts.document import Document, Passage
from monitor.facts.edges import Edge, Edges
from monitor.facts.labels import Labels, labels_of
from monitor.facts.siblings import ALIEN, THIS, of_a_part
from monitor.model import ClauseKind, Fact, FactKind

__all__ = ["Candidate", "Place", "candidates", "find", "parse"]


class Place(IntEnum):
    """Where a date stands, best first."""

    HEAD = 1
    FOOT = 2
    LINE = 3
    BARE_HEAD = 4
    PROSE = 5
    HISTORY = 6
    BARE_FOOT = 7
    BARE_BODY = 8


@dataclass(frozen=True, slots=True)
class Candidate:
    """A date that may be the document's own."""

    key: str
    day: Day
    passage: Passage
    place: Place


def find(document: Document) -> Iterator[Fact]:
    """The document's own dates, at most one fact a key ("effective", "updated", "published", "next").

    A date of publication with no date of an update beside it is the last update's, so it is told as "updated".
    """
    for candidate in _chosen(list(candidates(document))):
        yield _fact(candidate)


def candidates(document: Document) -> Iterator[Candidate]:
    """Every date that may be the document's own, in the text's order."""
    cues = cues_for(document)
    labels = labels_of(languages(document.text.language))
    edges = Edges.of(document)
    american: bool | None = False
    asked = document.language.code != "en"
    entries: list[tuple[int, Candidate]] = []
    for number, passage in enumerate(document.passages):
        if not _DATED.search(passage.folded):
            continue
        if not asked and _EITHER_ORDER.search(passage.folded):
            american, asked = month_first(document), True
        found = tuple(days(passage.folded, american))
        if not found or (
            passage.heading and cues.archive.search(passage.heading) and not _closes(document.passages, number)
        ):
            continue
        before = document.passages[number - 1] if number else None
        if tabled := list(editions.tabled(cues, labels, passage, american)) if passage.clause.heads else []:
            yield from (Candidate(entry.key, entry.day, passage, Place.HISTORY) for entry in tabled)
            continue
        entries += (
            [(number, Candidate("updated", found[0], passage, Place.HISTORY))]
            if editions.opens_entry(cues, passage, found)
            else []
        )
        yield from _of_passage(cues, labels, passage, found, _EDGES.get(edges.at(number)), before)
    for (earlier, _), (number, candidate) in pairwise([*entries[1:2], *entries]):
        if abs(number - earlier) <= _APART:
            yield candidate


def _closes(passages: Sequence[Passage], number: int) -> bool:
    """Whether a passage signs the document below a list of its old editions: the very last line, unlike the one before."""
    last, before = passages[number], passages[number - 1]
    is_last = number == len(passages) - 1 and last.clause.kind is ClauseKind.PARAGRAPH
    return is_last and last.folded[:_ALIKE] != before.folded[:_ALIKE]


_ALIKE = 8
# A list of changes needs no heading: entries that start with a date stand at most so many passages apart.
_APART = 3


# All begins with a digit, so that the engine can skip to one.
_DATED = re.compile(r"[0-9](?:(?<=1)99[5-9]|(?<=2)0[0-4][0-9]|\\?[./-][0-9]{1,2}\\?[./-][0-4][0-9])")
_EITHER_ORDER = re.compile(r"(?<![0-9])(?:0?[1-9]|1[0-2])\\?[./-](?:0?[1-9]|1[0-2])\\?[./-][0-9]")
# What may follow a date on a line of its own.
_MARKS = ("", ".", ",", ";", "|", "(", "[", "-", "/")
_EDGES = {Edge.HEAD: Place.HEAD, Edge.FOOT: Place.FOOT}
_BARE = {Place.HEAD: Place.BARE_HEAD, Place.FOOT: Place.BARE_FOOT, None: Place.BARE_BODY}
_CONFIDENCE = {
    Place.HEAD: 0.98,
    Place.FOOT: 0.95,
    Place.LINE: 0.9,
    Place.BARE_HEAD: 0.8,
    Place.PROSE: 0.8,
    Place.HISTORY: 0.7,
    Place.BARE_FOOT: 0.6,
    Place.BARE_BODY: 0.5,
}


def _of_passage(
    cues: Cues, labels: Labels, passage: Passage, found: tuple[Day, ...], edge: Place | None, before: Passage | None
) -> Iterator[Candidate]:
    """The candidates of one passage."""
    history = bool(cues.history.search(passage.heading))
    if key := _key_of_lone_date(cues, passage, found, before):
        yield Candidate(key, found[0], passage, edge or Place.LINE)
        return
    last = 0
    told: tuple[str, ...] = ()
    for day, following in zip(found, (*(day.start for day in found[1:]), len(passage.plain)), strict=True):
        first, end = passage.sentence(day.start)
        grip = cues.grip(passage.folded, max(first, last), day, min(end, following))
        place = _held(cues, passage, day, (first, end), grip, edge) if grip else None
        # "Revised 3 May 2021, 4 June 2023": the second date is as the first.
        told = (
            grip.keys if grip and place else told if last and grip is None and _listed(cues, passage, last, day) else ()
        )
        if place := place or (edge or Place.LINE if told else None):
            near = passage.folded[max(first, day.start - 300) : min(end, day.end + 300)]
            for key in told:
                yield Candidate(_edition(cues, near, key), day, passage, place)
        elif grip and not grip.keys:
            pass
        elif (edge or history) and editions.beside_label(cues, labels, passage, day):
            yield Candidate("updated", day, passage, edge or Place.HISTORY)
        elif day.short:
            pass
        elif history and day.start <= 30 and not editions.has_words(cues, passage.folded[: day.start]):
            yield Candidate("updated", day, passage, Place.HISTORY)
        elif passage.clause.kind is not ClauseKind.ITEM and bare(cues, passage.plain, found):
            yield Candidate("updated", day, passage, _BARE[edge])
        last = day.end


def _listed(cues: Cues, passage: Passage, last: int, day: Day) -> bool:
    """Whether nothing but a comma or "and" stands between a date's end and the next date."""
    return day.start - last <= 12 and cues.close(passage.folded[last : day.start]) and not day.short


def _key_of_lone_date(cues: Cues, passage: Passage, found: tuple[Day, ...], before: Passage | None) -> str:
    """The key of a date whose cue stands in the passage before ("Last updated" / "May 3, 2023") or after it, else ""."""
    day, text = found[0], passage.folded
    if len(found) > 1 or len(text) - day.end > 40 or not cues.close(text[: day.start]):
        return ""
    if cues.before(text, 0, day.start):
        return ""
    for name in cues.before(text, day.end, len(text)):
        return name.key if _names(name) and cues.close(text[day.end : name.start] + " " + text[name.end :]) else ""
    if before is None or len(before.plain) > 60 or _DATED.search(before.folded):
        return ""
    named = cues.before(before.folded, 0, len(before.folded))
    if not named or not _names(named[-1]) or not cues.close(before.folded[named[-1].end :]):
        return ""
    lead = before.folded[: named[-1].start]
    return named[-1].key if len(lead.split()) <= 6 and cues.subject_of(lead) not in ALIEN else ""


def _names(cue: Cue) -> bool:
    return cue.strength in (Strength.NAME, Strength.WORD)


def _held(
    cues: Cues, passage: Passage, day: Day, span: tuple[int, int], grip: Grip, edge: Place | None
) -> Place | None:
    """Where a date that cues hold stands, or None where it is not surely the document's own."""
    if not grip.keys:
        return None
    first, end = span
    lead = passage.folded[max(first, grip.start - 200) : grip.start]
    subject = cues.subject_of(lead)
    opening = len(lead) <= 60 and (end - first <= 160 or _flattened(passage, grip, day))
    own = "own" in (
        subject,
        cues.subject_of(passage.folded[max(first, day.start - 200) : min(end, day.end + 200)])
        if opening or grip.after
        else "",
    )
    if subject == "sibling" or (subject == "other" and not (opening and own)):
        return None
    if of_a_part(lead, passage.plain[grip.start :]) and not grip.after:
        return None
    if grip.strength is Strength.LINE:
        rest = passage.folded[day.end : end].lstrip(" )")
        line = len(passage.plain) <= 90 and cues.close(lead) and (rest[:1] in _MARKS or cues.close(rest))
        return edge if line or (opening and _flattened(passage, grip, day)) or _field(passage, grip) else None
    if grip.strength is Strength.NAME and (opening or own):
        return edge or Place.LINE
    if subject == "own" and (grip.close or edge or opening):
        return edge or Place.PROSE
    if grip.close and opening and (edge or cues.close(lead)) and not grip.after:
        return edge or Place.LINE
    if not grip.close and opening and edge and not grip.after and not lead.strip(editions.MARKS):
        return edge
    return (edge or Place.PROSE) if own and grip.after else None


def _field(passage: Passage, grip: Grip) -> bool:
    """Whether a cue names a field of a line of fields: "Versión: 02 Fecha: 3/5/2023", "Rev. 2 | Date 3 May 2023"."""
    before = passage.plain[: grip.start].rstrip()
    named = _FIELD.match(passage.plain, grip.start)
    return before[-1:] in ("|", "/", ";", "·", "•") or (named is not None and passage.plain[grip.start].isupper())


_FIELD = re.compile(r"[^:]{2,20}:")


def _flattened(passage: Passage, grip: Grip, day: Day) -> bool:
    """Whether cue and date were a line of their own before lines were joined: "Acme Terms As of May 3, 2023 Acme Inc. is …"."""
    rest = passage.plain[day.end :].lstrip(" .)|")
    return not grip.after and passage.plain[grip.start].isupper() and (not rest or rest[0].isupper())


def _edition(cues: Cues, sentence: str, key: str) -> str:
    """The key "next" where the sentence announces another edition than this one, else the key."""
    match = cues.coming.search(sentence) if key == "effective" else None
    return "next" if match and not THIS.search(sentence, 0, match.start()) else key


def _chosen(found: list[Candidate]) -> Iterator[Candidate]:
    """The best candidate of each key; bare dates and lists of changes only where nothing better is stated."""
    stated = any(candidate.place <= Place.LINE and candidate.key not in ("next", "adopted") for candidate in found)
    lone = sum(candidate.place is Place.BARE_BODY for candidate in found) == 1
    dropped = set(_BARE.values()) if stated else set() if lone else {Place.BARE_BODY}
    found = [candidate for candidate in found if candidate.place not in dropped]
    best: dict[str, Candidate] = {}
    for candidate in found:
        other = best.get(candidate.key)
        if other is None or _rank(candidate) < _rank(other):
            best[candidate.key] = candidate
    # A new edition announced where no other date stands is the text itself.
    if "next" in best and not best.keys() & {"effective", "updated"}:
        best["effective"] = replace(best.pop("next"), key="effective")
    if "published" in best and "updated" not in best:
        best["updated"] = replace(best.pop("published"), key="updated")
    for key in ("effective", "updated", "published", "next", "adopted"):
        if key in best:
            yield best[key]


def _rank(candidate: Candidate) -> tuple[int, int]:
    """The lower the better: place, then newest."""
    return (candidate.place, -int(candidate.day.value.replace("-", "").ljust(8, "0")))


def _fact(candidate: Candidate) -> Fact:
    day, passage = candidate.day, candidate.passage
    return Fact(
        kind=FactKind.DATE,
        key=candidate.key,
        value=day.value,
        raw=passage.verbatim(day.start, day.end),
        quote=passage.quote(day.start, day.end),
        clause=passage.index,
        language=passage.language.code,
        confidence=_CONFIDENCE[candidate.place],
        rule=f"dates.{candidate.place.name.lower()}",
        attributes=(("precision", "day" if day.whole else "month"),),
    )
