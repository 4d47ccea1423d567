"""What a reader may opt out of, and by what: a link, an address, or a method such as a browser's settings."""

import re
from collections.abc import Iterator
from functools import cached_property

from monitor.facts.addresses import EMAIL
from monitor.facts.cues import around, first, scan
from monitor.facts.document import Document, Passage, is_heading
from monitor.facts.index import Groups
from monitor.facts.languages.content.table import RightCues
from monitor.model import Fact, FactKind

_URL = re.compile(r"(?:https?://|www\.)[^\s<>\"')\]]{3,300}", re.IGNORECASE)
# Links that lead to an opting out, among others of a passage.
_TELLING = re.compile(
    r"opt|unsub|abmeld|adssettings|adchoice|choices|preferenc|privacy-?sandbox|do-?not-?sell|consent|settings|dlpage/gaoptout",
    re.IGNORECASE,
)
_END = ".,;:"


def find(document: Document) -> Iterator[Fact]:
    """Each way to opt out of each thing once, in order of place."""
    cues = document.language.content.rights
    told: set[tuple[str, str]] = set()
    places = _Places(document, cues)
    for passage, hit in scan(document, cues.opt_outs):
        if is_heading(passage):
            continue
        start, end = around(passage, hit.start)
        if first(cues.barred, passage.folded, start, end):
            continue
        way = _link(passage, start, end) or places.method(passage, start, end)
        if way is None:
            continue
        topic = places.topic(passage, start, end, hit.start)
        if (topic, way) in told:
            continue
        told.add((topic, way))
        yield Fact(
            kind=FactKind.OPT_OUT,
            key=topic,
            value=way,
            raw=passage.plain[hit.start : hit.end],
            quote=passage.quote(hit.start, hit.end),
            clause=passage.index,
            language=passage.language.code,
            confidence=0.8,
            rule="opt_out.phrase",
        )


def _link(passage: Passage, start: int, end: int) -> str | None:
    """The address a sentence names, else the clause's only link or the one that tells."""
    written = _URL.search(passage.plain, start, end)
    if written is not None:
        return written.group().rstrip(_END)
    mail = EMAIL.search(passage.plain, start, end)
    if mail is not None:
        return mail.group().lower()
    links = passage.clause.links
    telling = [link for link in links if _TELLING.search(link)]
    if telling or len(links) == 1:
        return (telling or list(links))[0].removeprefix("mailto:").split("?subject")[0]
    return None


class _Places:
    """Where the words of methods and topics stand, by passage."""

    def __init__(self, document: Document, cues: RightCues) -> None:
        self._document, self._cues = document, cues

    @cached_property
    def _methods(self) -> dict[int, list[tuple[int, str]]]:
        return _by_clause(self._document, tuple(self._cues.methods.items()))

    @cached_property
    def _topics(self) -> dict[int, list[tuple[int, str]]]:
        return _by_clause(self._document, tuple(self._cues.topics.items()))

    def method(self, passage: Passage, start: int, end: int) -> str | None:
        """The first method the sentence names, else the clause."""
        told = self._methods.get(passage.index, [])
        return next((name for place, name in told if start <= place < end), told[0][1] if told else None)

    def topic(self, passage: Passage, start: int, end: int, place: int) -> str:
        """What one opts out of: by the word nearest to the cue in its sentence, else by the clause or the titles above."""
        told = self._topics.get(passage.index, [])
        within = [one for one in told if start <= one[0] < end] or told
        if within:
            return min(within, key=lambda one: abs(one[0] - place))[1]
        return next(
            (name for name, words in self._cues.topics.items() if name and first(words, passage.heading)), "general"
        )


def _by_clause(document: Document, groups: Groups) -> dict[int, list[tuple[int, str]]]:
    found: dict[int, list[tuple[int, str]]] = {}
    for number, start, _, name in document.index.within(groups):
        if name:
            found.setdefault(document.passages[number].index, []).append((start, name))
    return found
