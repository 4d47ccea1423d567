"""The document's own version label, as printed without the word for it: `v6`, `3.1`, `2024-1`, `July 2025`.

A label counts on a short line at the document's head or foot, in a sentence about the document itself ("this version (v6)
of this policy"), or as the newest entry of its history; versions of programs, protocols and standards do not.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from monitor.facts.calendar import Day, days
from monitor.facts.datecues import Cues, Strength, cues_of, languages
from monitor.facts.document import Document, Passage
from monitor.facts.edges import Edge, Edges
from monitor.facts.languages import LANGUAGES
from monitor.model import ClauseKind, Fact, FactKind


def find(document: Document) -> Iterator[Fact]:
    """The document's version label, if it states one."""
    labels = list(_labels(document))
    if labels:
        yield _fact(min(labels, key=_order))


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
_NUMBER = r"v?[0-9]{1,4}(?:[.,/-][0-9]{1,4}){0,3}[a-z]?(?![\w%]|[.,][0-9])"
# The first letter leads, so that the engine can skip to it.
_GLUED = re.compile(r"v(?<![a-z0-9./=]v)[0-9]{1,3}(?:\.[0-9]{1,3}){0,3}(?![\w/-]|\.\w)")
_DIGIT = re.compile(r"[0-9]")
# Words beside a version that is a program's, a protocol's or a standard's.
_ELSEWHERE = re.compile(
    r"\b(?:app|apps|browser|software|windows|ios|ipados|android|macos|os|chrome|firefox|safari|explorer|edge|opera|wcag|tls|ssl|"
    r"https?|api|apis|sdk|tcf|php|html|pdf|firmware|build|plugin|plug-in|vast|oauth|gpl|ipv?|cc|creative|commons|licen[cs]e|"
    r"license|lizenz|licence|bluetooth|usb|sql|java|flash|adobe|acrobat|recaptcha|captcha|analytics|pixel|kernel|"
    r"iab|iso|pci|dss|git|beta)\b"
)


def _labels(document: Document) -> Iterator[_Label]:
    codes = languages(document.text.language)
    cues, words, pattern = cues_of(codes), _version_words(codes), _pattern(codes)
    edges = Edges.of(document)
    entries: list[tuple[int, _Label]] = []
    for number, passage in enumerate(document.passages):
        folded = passage.folded
        if passage.clause.kind is ClauseKind.ROW and passage.clause.heads:
            yield from _of_row(passage, words)
        edge = edges.at(number)
        if entry := _entry(passage, pattern, edge):
            entries.append((number, entry))
        if not (_mentions(folded, words) or (edge is not Edge.BODY and len(folded) <= 120 and _DIGIT.search(folded))):
            continue
        if passage.heading and cues.archive.search(passage.heading):
            continue
        after = document.passages[number + 1] if number + 1 < len(document.passages) else None
        yield from _of_passage(cues, passage, pattern, edge, after)
    for (earlier, _), (number, label) in pairwise([*entries[1:2], *entries]):
        if abs(number - earlier) <= _APART:
            yield label


# Entries of a list of editions stand at most so many passages apart.
_APART = 3


def _entry(passage: Passage, pattern: re.Pattern[str], edge: Edge) -> _Label | None:
    """The label of a passage like an entry of a list of editions: "Version 2.1 (May 2023): we added …"."""
    match = pattern.match(passage.folded)
    if match is None or passage.plain[match.end("label") :].lstrip()[:1] not in ("", ":", "-", "(", ",", "|"):
        return None
    found = tuple(days(passage.folded[:200]))
    if any(day.whole and day.start <= match.start("label") < day.end for day in found):
        return None
    rank = _FOOT if edge is Edge.FOOT else _LISTED
    return _Label(match.start("label"), match.end("label"), passage, rank, _newest(found))


def _mentions(folded: str, words: tuple[str, ...]) -> bool:
    """Whether a text may speak of a version: a cheap look before the pattern."""
    return any(word in folded for word in words) or (len(folded) <= 120 and bool(_GLUED.search(folded)))


def _of_passage(
    cues: Cues, passage: Passage, pattern: re.Pattern[str], edge: Edge, after: Passage | None
) -> Iterator[_Label]:
    folded = passage.folded
    found = tuple(days(folded)) if len(folded) <= 400 else ()
    if edge is not Edge.BODY and after and len(after.plain) <= 12 and pattern.fullmatch(f"{folded} {after.folded}"):
        yield _Label(0, len(after.plain), after, _HEAD if edge is Edge.HEAD else _FOOT)
    listed = bool(cues.history.search(passage.heading))
    for start, end, word in _spans(folded, pattern, found):
        first, last = passage.sentence(start)
        if _foreign(cues, folded, max(first, word - 60), word, min(end + 40, last)):
            continue
        if listed and word <= 30:
            yield _Label(start, end, passage, _LISTED, _newest(found))
        elif _alone(cues, passage, word, end, found, edge):
            yield _Label(start, end, passage, _FOOT if edge is Edge.FOOT else _HEAD, _newest(found))
        elif _said(cues, folded[max(first, word - 120) : word], folded[end : min(last, end + 120)]):
            yield _Label(start, end, passage, _SAID)


def _spans(folded: str, pattern: re.Pattern[str], found: tuple[Day, ...]) -> Iterator[tuple[int, int, int]]:
    """Each label's place and where its word starts; a label that is part of a date with a day is none."""
    ends = 0
    for match in pattern.finditer(folded):
        start, end = match.span("label")
        day = next((day for day in found if day.start <= start < day.end), None)
        # "Revision: May 2021" tells when, not which edition.
        if day is not None and (day.whole or match.group().startswith(("rev", "rév"))):
            continue
        ends = day.end if day is not None else end
        yield start, ends, match.start()
    for match in _GLUED.finditer(folded):
        if match.start() >= ends:
            yield match.start(), match.end(), match.start()


def _foreign(cues: Cues, folded: str, first: int, word: int, last: int) -> bool:
    """Whether the words around a label make it another thing's, or a former edition's."""
    around = folded[first:word]
    named = cues.before(folded, first, word)
    former = bool(named) and not named[-1].key and cues.close(folded[named[-1].end : word])
    # A word cut in two by the window's end is no word.
    nearby = folded[word : last + 1].rpartition(" ")[0] if last < len(folded) else folded[word:last]
    return former or bool(_ELSEWHERE.search(around.partition(" ")[2] if first else around) or _ELSEWHERE.search(nearby))


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
    own = cues.subject_of(folded[:word]) == "own"
    return tail == 0 and lead <= (6 if own or found or passage.clause.kind is ClauseKind.HEADING else 0)


def _said(cues: Cues, lead: str, rest: str) -> bool:
    """Whether a sentence gives the label to the document: "version 2 of these terms", "this policy (version 2)"."""
    words = rest.split()[:6]
    while words and not cues.close(" ".join(words)):
        words.pop()
    if words and cues.subject_of(" ".join(words)) == "own":
        return True
    near = lead[-50:].strip(" (,:-")
    return len(lead) <= 80 and cues.subject_of(near) == "own" and near.endswith(cues.own)


def _of_row(passage: Passage, words: tuple[str, ...]) -> Iterator[_Label]:
    """The label in a table's column headed "version"."""
    for head, cell in zip(passage.clause.heads, passage.clause.cells, strict=False):
        if head.strip().lower().rstrip(".:") in words and re.fullmatch(_NUMBER, cell.strip().lower()):
            start = passage.plain.find(cell.strip())
            if start >= 0:
                newest = _newest(tuple(days(passage.folded)))
                yield _Label(start, start + len(cell.strip()), passage, _LISTED, newest)


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


@cache
def _version_words(codes: tuple[str, ...]) -> tuple[str, ...]:
    """The words for "version", long enough to look for as they are."""
    return tuple({word for code in codes for word in LANGUAGES[code].dates.version if len(word) > 3})


@cache
def _pattern(codes: tuple[str, ...]) -> re.Pattern[str]:
    """A word for "version" and its label: a number, or a month and a year."""
    words = {word for code in codes for word in LANGUAGES[code].dates.version}
    months = {name for code in codes for month in LANGUAGES[code].basics.months for name in month}
    either = "|".join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word)))
    named = "|".join(sorted(months, key=lambda name: (-len(name), name)))
    number = r"(?:(?:no|nr|number|nummer|numer|número|numero|n°|nro)\b[.:]?)?"
    return re.compile(
        rf"(?<!\w)(?:{either})(?!\w|\.\w)[\s:.#(\[*_\"-]{{0,4}}{number}[\s:.#(\[*_\"-]{{0,3}}"
        rf"(?P<label>{_NUMBER}|(?:{named})(?!\w)(?=[\s.]{{1,2}}[0-9]))"
    )
