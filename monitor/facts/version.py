"""The document's own version label, as printed without the word for it: `v6`, `3.1`, `2024-1`, `July 2025`.

A label counts on a short line at the document's head or foot, in a sentence about the document itself ("this version (v6)
of this policy"), or as the newest entry of its history; versions of programs, protocols and standards do not.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from monitor.facts.calendar import Day, days
from monitor.facts.datecues import CODE, Cues, Strength, cues_for, languages
from monitor.facts.document import Document, Passage
from monitor.facts.edges import Edge, Edges
from monitor.facts.labels import ELSEWHERE, GLUED, NUMBER, Labels, labels_of
from monitor.facts.siblings import ALIEN
from monitor.model import ClauseKind, Fact, FactKind


def find(document: Document) -> Iterator[Fact]:
    """The document's version label, if it states one."""
    labels = list(_labels(document))
    if labels:
        best = min(labels, key=_order)
        # "Published in 2021 (version 1.0)" above a history that goes on to 2026.
        listed = max((label for label in labels if label.rank == _LISTED), key=lambda label: label.newest, default=best)
        yield _fact(listed if listed.newest > best.newest > 0 else best)


def _order(label: "_Label") -> tuple[int, int, tuple[int, ...], int]:
    """The better the lower: trust, then the newest date, then (in lists) the highest number, then the first."""
    numbers = (
        re.findall(r"[0-9]+", label.passage.plain[label.start : label.end]) if label.rank in (_FOOT, _LISTED) else []
    )
    return (label.rank, -label.newest, tuple(-int(number) for number in numbers), label.passage.index)


@dataclass(frozen=True, slots=True)
class _Label:
    """A label that may be the document's: its place, how far down the order of trust, and its entry's date as a number."""

    start: int
    end: int
    passage: Passage
    rank: int
    newest: int = 0


_HEAD, _FOOT, _SAID, _LISTED = range(4)
_DIGIT = re.compile(r"[0-9]")
_SHORT = 200


def _labels(document: Document) -> Iterator[_Label]:
    cues, labels = cues_for(document), labels_of(languages(document.text.language))
    edges = Edges.of(document)
    entries = dict(_entries(document, labels, edges))
    named = labels.named_in(document)
    for number, passage in enumerate(document.passages):
        folded = passage.folded
        if passage.clause.kind is ClauseKind.ROW and passage.clause.heads:
            yield from _of_row(passage, labels)
        if number in entries:
            yield entries[number]
            continue
        edge = edges.at(number)
        if not (
            _mentioned(folded, named) or (edge is not Edge.BODY and len(folded) <= _SHORT and _DIGIT.search(folded))
        ):
            continue
        if passage.heading and cues.archive.search(passage.heading):
            continue
        after = document.passages[number + 1] if number + 1 < len(document.passages) else None
        yield from _of_passage(cues, passage, labels, edge, after)


def _mentioned(folded: str, named: tuple[str, ...]) -> bool:
    """Whether a text may speak of an edition: a cheap look before the patterns."""
    for word in named:
        if word in folded:
            return True
    return len(folded) <= _SHORT and GLUED.search(folded) is not None


# Entries of a list of editions stand at most so many passages apart.
_APART = 3


def _entries(document: Document, labels: Labels, edges: Edges) -> Iterator[tuple[int, _Label]]:
    """The labels of a list of editions, which has two entries at least, by the numbers of their passages."""
    found: list[tuple[int, _Label]] = []
    for number, passage in enumerate(document.passages):
        # A quick look first: few passages open with a label.
        if _DIGIT.search(passage.folded, 0, 24) and (label := _entry(passage, labels, edges.at(number))):
            found.append((number, label))
    near = [abs(number - other) <= _APART for (other, _), (number, _) in pairwise(found)]
    for place, entry in enumerate(found):
        if (place and near[place - 1]) or (place < len(near) and near[place]):
            yield entry


def _entry(passage: Passage, labels: Labels, edge: Edge) -> _Label | None:
    """The label of a passage like an entry of a list of editions: "Version 2.1 (May 2023): we added …"."""
    folded = passage.folded
    start = _opening(folded)
    dated = folded[start : start + 1].isdigit() and _DATED.search(folded, start, start + 20)
    first = next(days(folded[:40]), None) if dated else None
    if first is not None and first.start == start:
        start = first.end + len(_BETWEEN.match(folded, first.end).group())  # type: ignore[union-attr]
    match = labels.said.match(folded, start)
    glued = None if match else GLUED.match(folded, start)
    if not match and not glued:
        return None
    begin, end = match.span("label") if match else glued.span() if glued else (0, 0)
    rest = passage.plain[end:].lstrip()
    if rest[:1] not in ("", ":", "-", "(", ")", ",", "|") or (not rest and edge is Edge.HEAD):
        return None
    found = tuple(days(folded[:200]))
    if any(day.whole and day.start <= begin < day.end for day in found) or not _shown(passage, begin, end):
        return None
    return _Label(begin, end, passage, _FOOT if edge is Edge.FOOT else _LISTED, _newest(found[:1]))


_DATED = re.compile(r"20[0-4][0-9]|[0-9][./-][0-9]{1,2}[./-][0-9]{2}")
_BETWEEN = re.compile(r"[\s:(|,;-]{0,4}")


def _opening(folded: str) -> int:
    """Where a passage's words begin, after marks of emphasis."""
    return len(folded) - len(folded.lstrip(" *_#(["))


def _of_passage(cues: Cues, passage: Passage, labels: Labels, edge: Edge, after: Passage | None) -> Iterator[_Label]:
    folded = passage.folded
    found = tuple(days(folded)) if len(folded) <= 400 else ()
    if edge is not Edge.BODY and after and len(after.plain) <= 12 and labels.said.fullmatch(f"{folded} {after.folded}"):
        yield _Label(0, len(after.plain), after, _HEAD if edge is Edge.HEAD else _FOOT)
    listed = bool(cues.history.search(passage.heading))
    for start, end, word in _spans(passage, labels, found):
        first, last = passage.sentence(start)
        if _foreign(cues, folded, max(first, word - 60), word, min(end + 40, last)):
            continue
        if listed and word <= 30:
            yield _Label(start, end, passage, _LISTED, _newest(found))
        elif _alone(cues, passage, word, end, found, edge) or _field(cues, passage, word, end, found, edge):
            yield _Label(start, end, passage, _FOOT if edge is Edge.FOOT else _HEAD, _newest(found))
        elif not folded[start:end].isalpha() and _said(
            cues, folded[max(first, word - 120) : word], folded[end : min(last, end + 120)]
        ):
            yield _Label(start, end, passage, _SAID)


def _spans(passage: Passage, labels: Labels, found: tuple[Day, ...]) -> Iterator[tuple[int, int, int]]:
    """Each label's place and where its word starts; a label that is part of a date with a day is none."""
    folded = passage.folded
    taken: list[tuple[int, int]] = []
    for match in labels.said.finditer(folded):
        start, end = match.span("label")
        day = next((day for day in found if day.start <= start < day.end), None)
        # "Revision: May 2021" tells when, not which edition; "Version: 12 May 2021" tells both.
        if day is not None and (match.group().startswith(("rev", "rév")) or (day.whole and not _names(day, folded))):
            continue
        if not _shown(passage, start, end):
            continue
        taken.append((match.start(), day.end if day is not None else end))
        yield start, taken[-1][1], match.start()
    place = 0
    for match in GLUED.finditer(folded):
        while place < len(taken) and taken[place][1] <= match.start():
            place += 1
        if place == len(taken) or match.start() < taken[place][0]:
            yield match.start(), match.end(), match.start()


def _names(day: Day, folded: str) -> bool:
    """Whether a day is the label itself: nothing but the word for a version and a colon stands before it, and nothing after."""
    before = folded[: day.start].strip(" *_")
    return before.endswith(":") and before[:-1].isalpha() and not folded[day.end :].strip(" .*_")


def _shown(passage: Passage, start: int, end: int) -> bool:
    """Whether a label is one by its letters' case: "revision B", never "revision a"."""
    return end - start > 1 or not passage.folded[start].isalpha() or passage.plain[start].isupper()


def _foreign(cues: Cues, folded: str, first: int, word: int, end: int) -> bool:
    """Whether the words around a label make it another thing's, or a former edition's."""
    around = folded[first:word]
    named = cues.before(folded, first, word)
    last = named[-1] if named and not named[-1].key else None
    former = last is not None and cues.close(folded[last.end : word]) and not CODE.match(folded, last.end)
    # A word cut in two by the window's end is no word.
    nearby = folded[word : end + 1].rpartition(" ")[0] if end < len(folded) else folded[word:end]
    return former or bool(ELSEWHERE.search(around.partition(" ")[2] if first else around) or ELSEWHERE.search(nearby))


def _alone(cues: Cues, passage: Passage, word: int, end: int, found: tuple[Day, ...], edge: Edge) -> bool:
    """Whether a label stands on a line of its own, beside at most a date, a title or a name."""
    folded = passage.folded
    if len(folded) > 120 or (edge is Edge.BODY and not found):
        return False
    named = cues.before(folded, 0, len(folded))
    # What is said of a former edition after the label is no part of its line.
    stop = next((cue.start for cue in named if cue.start >= end and cue.strength is Strength.FORMER), len(folded))
    rest = [folded[:word], folded[end:stop]]
    for day in found:
        rest = [part.replace(folded[day.start : day.end], " ") for part in rest]
    for cue in named:
        if cue.key:
            rest = [part.replace(folded[cue.start : cue.end], " ") for part in rest]
    lead, tail = (sum(not cues.close(part) for part in text.split()) for text in rest)
    subject = cues.subject_of(folded[:word])
    # "FO-08 version 2", "Form 12, rev. 3": a document's number stands before its label.
    titled = subject == "own" or found or passage.clause.kind is ClauseKind.HEADING or _coded(folded[:word])
    return tail == 0 and lead <= (6 if titled and subject not in ALIEN else 0)


def _coded(lead: str) -> bool:
    """Whether a document's number stands in the words: letters with digits, or digits set apart."""
    return "©" not in lead and bool(_CODED.search(lead))


_CODED = re.compile(r"(?<![0-9])(?!(?:19|20)[0-9]{2}(?![0-9]))[0-9]{1,5}(?![0-9])")


def _field(cues: Cues, passage: Passage, word: int, end: int, found: tuple[Day, ...], edge: Edge) -> bool:
    """Whether a label is a field of a line of fields at an edge: "Doc. 12 | Rev. 04 | In force since 3 May", "Version 3, valid …"."""
    folded = passage.folded
    before = folded[:word].rstrip(" *_[")
    opening = not before
    if edge is Edge.BODY or len(folded) > (320 if opening else 180) or cues.subject_of(before) in ALIEN:
        return False
    if not opening and before[-1] not in "|·•/;-(":
        return False
    rest = folded[end:]
    stops = [day.start - end for day in found if day.start >= end]
    stops += [cue.start - end for cue in cues.before(folded, end, len(folded))]
    stops += [mark.start() for mark in [_STOP.search(rest)] if mark]
    if not cues.close(rest[: min(stops, default=len(rest))]):
        return False
    # "Terms of sale (version 4) apply to …" is a sentence about another thing.
    return opening or before[-1] != "(" or not rest.partition(")")[2].strip(" .*_")


_STOP = re.compile(r"[|·•;,/(]|\.(?: |\Z)| - ")


def _said(cues: Cues, lead: str, rest: str) -> bool:
    """Whether a sentence gives the label to the document: "version 2 of these terms", "this policy (version 2)"."""
    words = rest.split()[:6]
    while words and not cues.close(" ".join(words)):
        words.pop()
    if words and cues.subject_of(" ".join(words)) == "own":
        return True
    near = lead[-50:].strip(" (,:-")
    return len(lead) <= 80 and cues.subject_of(near) == "own" and near.endswith(cues.own)


def _of_row(passage: Passage, labels: Labels) -> Iterator[_Label]:
    """The label in a table's column headed "version"."""
    for head, cell in zip(passage.heads, passage.cells, strict=False):
        if len(head) > 40 or not labels.head.match(head):
            continue
        match, start = _CELL.fullmatch(cell), passage.plain.find(cell)
        if match and start >= 0 and not any(map(ELSEWHERE.search, passage.heads)):
            newest = _newest(tuple(days(passage.folded)))
            yield _Label(start + match.start(1), start + match.end(1), passage, _LISTED, newest)


# A label, maybe after its word and before a remark: "2.0", "Rev. B", "v3 (current)".
_CELL = re.compile(rf"(?:[^\W\d_]{{1,12}}\.? )?({NUMBER}|[A-Z])\.?(?: ?\(.{{1,40}}\))?", re.IGNORECASE)


def _newest(found: tuple[Day, ...]) -> int:
    return max((int(day.value.replace("-", "").ljust(8, "0")) for day in found), default=0)


def _fact(label: _Label) -> Fact:
    passage = label.passage
    value = passage.verbatim(label.start, label.end)
    return Fact(
        kind=FactKind.VERSION,
        key="version",
        value=" ".join(value.split()),
        raw=value,
        quote=passage.quote(label.start, label.end),
        clause=passage.index,
        language=passage.language.code,
        confidence=(0.98, 0.95, 0.9, 0.7)[label.rank],
        rule=("version.head", "version.foot", "version.said", "version.history")[label.rank],
    )
