"""The rights a policy says its readers have: Art. 15 to 22 GDPR and the withdrawal of consent, and how they are used.

A right counts where it is named in full ("right to erasure"), or in other words where the text gives rights ("you may ask us
to delete"). Rights that the other side keeps ("we reserve the right to delete") are none, nor those it refuses ("you cannot
ask us to delete"). What the text says of how and where to use them is told with each: an address, a form, the account's
settings.
"""

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from operator import itemgetter

from monitor.facts.addresses import EMAIL
from monitor.facts.authorities import is_authority
from monitor.facts.cues import first
from monitor.facts.document import Document, Passage, is_heading
from monitor.facts.frames import Frames
from monitor.facts.languages.content.table import FrameCues, RightCues
from monitor.facts.vocabulary import RIGHTS
from monitor.model import Fact, FactKind

_NAMED, _TITLE = 0.9, 0.6
# A bare word among words that give rights is less sure than the right's name.
_LESS = 0.1
# The methods of opting out that are none of using a right are left out.
_HOW = ("account_settings", "form", "email", "phone", "post")


@dataclass(frozen=True, slots=True)
class _Found:
    number: int
    start: int
    end: int
    confidence: float
    rule: str


def find(document: Document) -> Iterator[Fact]:
    """Each right once, at its clearest place, in the order of their articles."""
    cues = document.language.content.rights
    frames = Frames(document, FrameCues(verbs=cues.frames, headings=cues.headings), cues.reserved)
    best: dict[str, _Found] = {}
    for name, found in (*_named(document, cues), *_weak(document, cues, frames)):
        if name not in best or found.confidence > best[name].confidence:
            best[name] = found
    if not best:
        return
    ways = _Ways(document, cues, frames, {found.number for found in best.values()})
    for name in RIGHTS:
        if name in best:
            yield _fact(document.passages[best[name].number], best[name], name, ways)


def _named(document: Document, cues: RightCues) -> Iterator[tuple[str, _Found]]:
    refused = _refused(document, cues)
    for number, start, end, name in document.index.within((("", cues.reserved + cues.refused), *cues.named.items())):
        if name and not _falls(refused[number], start):
            sure = _TITLE if is_heading(document.passages[number]) else _NAMED
            yield name, _Found(number, start, end, sure, "right.named")


def _weak(document: Document, cues: RightCues, frames: Frames) -> Iterator[tuple[str, _Found]]:
    reserved: tuple[int, int] = (-1, 0)
    refused = _refused(document, cues)
    for number, start, end, name in document.index.within((("", cues.reserved), *cues.weak.items())):
        if not name:
            reserved = number, document.passages[number].sentence(start)[1]
        # "We reserve the right to delete": the rest of that sentence gives no right.
        if not name or (reserved[0] == number and start < reserved[1]) or _falls(refused[number], start):
            continue
        frame = frames.at(number, start, end)
        # "The right not to be subject to": the denial is the right's own.
        if frame is None or (frame.denied and name != "automated_decision"):
            continue
        yield name, _Found(number, start, end, frame.confidence - _LESS, f"right.{frame.rule}")


def _refused(document: Document, cues: RightCues) -> defaultdict[int, list[tuple[int, int]]]:
    """For each passage the places between which it says that the reader cannot ask for something; in order."""
    found: defaultdict[int, list[tuple[int, int]]] = defaultdict(list)
    for number, _, end, _ in document.index.within((("", cues.refused),)):
        passage, spans = document.passages[number], found[number]
        if spans and end < spans[-1][1]:
            continue
        closes = passage.sentence(end - 1)[1]
        lifted = first(passage.language.content.lifts, passage.folded, end, closes)
        spans.append((end, lifted.start if lifted is not None else closes))
    return found


def _falls(spans: list[tuple[int, int]], place: int) -> bool:
    last = bisect_right(spans, place, key=itemgetter(0)) - 1
    return last >= 0 and place < spans[last][1]


class _Ways:
    """How and where the rights are used, by what stands in the passages about them."""

    def __init__(self, document: Document, cues: RightCues, frames: Frames, numbers: set[int]) -> None:
        passages = document.passages
        self._numbers = [
            number
            for number, passage in enumerate(passages)
            if number in numbers or (passage.heading and frames.titled(passage.title))
        ]
        told = set(self._numbers)
        self._methods: dict[int, str] = {}
        for number, _, _, name in document.index.within(tuple(cues.methods.items())):
            if name in _HOW and number in told:
                self._methods.setdefault(number, name)
        self._addresses: dict[int, str] = {}
        for number in self._numbers:
            address = _address(passages[number])
            if address is not None:
                self._addresses[number] = address

    def of(self, number: int) -> tuple[tuple[str, str], ...]:
        """The attributes "how" and "where": of the right's own passage, else of the first about rights that says."""
        where = self._addresses.get(number) or next(iter(self._addresses.values()), None)
        how = self._methods.get(number) or next(iter(self._methods.values()), None) or ("email" if where else None)
        return tuple((name, told) for name, told in (("how", how), ("where", where)) if told)


def _address(passage: Passage) -> str | None:
    mails = (link[7:].split("?")[0] for link in passage.clause.links if link.startswith("mailto:"))
    written = (match.group().lower() for match in EMAIL.finditer(passage.plain)) if "@" in passage.plain else ()
    return next((mail for mail in (*mails, *written) if not is_authority(mail.rsplit("@", 1)[-1])), None)


def _fact(passage: Passage, found: _Found, name: str, ways: _Ways) -> Fact:
    start, end = passage.sentence(found.start)
    article = RIGHTS[name]
    cited = re.search(
        rf"(?<!\w)(?:art|§)[^\d\s]{{0,6}}[ .]{{0,2}}{article}(?!\d)",
        passage.folded[max(start, found.start - 200) : min(end, found.end + 200)],
    )
    return Fact(
        kind=FactKind.RIGHT,
        key=name,
        value=name,
        raw=passage.plain[found.start : found.end],
        quote=passage.quote(found.start, found.end),
        clause=passage.index,
        language=passage.language.code,
        confidence=round(found.confidence, 2),
        rule=found.rule,
        attributes=((("article", article),) if cited else ()) + ways.of(found.number),
    )
