"""Whose policy it is: the names the controller and its group go by, so that they are not taken for recipients.

A light check for the finders of recipients and transfers: the title, the names the text says "we" of, the domain of its
e-mail addresses, and a well-known name that runs through the whole text from its start.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import chain

from monitor.facts import controllers
from monitor.facts.cues import scan
from monitor.facts.document import Document, is_heading
from monitor.facts.organisations import Organisation, known, root
from monitor.facts.own_signs import domains, introduced, linked, recurring
from monitor.facts.shapes import OPENERS, bare, capital_run_before, capital_runs
from monitor.facts.sightings import Sight, Vocabulary, common, said, sights
from monitor.model import ClauseKind

_LETTERS = re.compile(r"[^\W_]+")
_OPENING = 800
_IN_PASSING, _OFTEN, _ALL_THROUGH = 0.5, 3, 5
_CONTROLLING = re.compile(
    r"controller|ansvarig|verantwort|responsab|responsável|titolare|administrator|ansvarlig|rekisterinpit|titular|controlador"
)
_BEFORE_NAME = re.compile(r"^[ :\"'-]*(?:[a-zà-ÿ'’]{1,12} ){0,3}[\"']?")


@dataclass(frozen=True)
class Own:
    """The controller's names without blanks and signs, and the owners at the root of its group, both in lower case."""

    names: frozenset[str]
    roots: frozenset[str]

    def holds(self, organisation: Organisation) -> bool:
        """Whether a known organisation is the controller or of its group."""
        name = squeezed(organisation.name)
        return root(organisation.name) in self.roots or any(
            own.startswith(name) for own in self.names if len(name) >= 4 or own == name
        )

    def named(self, name: str) -> bool:
        """Whether a name is the controller's or begins with it ("Acme Ireland" for "Acme")."""
        organisation = known(name)
        if organisation is not None and self.holds(organisation):
            return True
        whole = squeezed(bare(name))
        first = squeezed(name.split()[0]) if name.split() else ""
        # "Studio Rossi" is not of "Studio Bianchi".
        first = "" if first in OPENERS else first
        return any(
            whole == own or (len(own) >= 4 and whole.startswith(own)) or (len(first) >= 5 and own.startswith(first))
            for own in self.names
        )


def squeezed(name: str) -> str:
    """The letters and digits of a name, in lower case."""
    return "".join(_LETTERS.findall(name.lower()))


@lru_cache(maxsize=1)
def own_names(document: Document) -> Own:
    """What the controller calls itself; kept for the next finder that asks."""
    seen = sights(document)
    names = chain(_titled(document), _all_defined(document, seen), domains(document), _responsible(document))
    words = Vocabulary(document)
    # A title's "How We Use Data" is no name: its words come without capitals as well.
    bared = (bare(name) for name in names)
    found = {
        letters: name
        for name in bared
        if len(letters := squeezed(name)) > 1 and not (name[0].isupper() and name.lower() in words)
    }
    roots = {root(organisation.name) for name in found.values() if (organisation := known(name)) is not None}
    roots.update(chain(recurring(seen), introduced(seen), linked(document, seen)))
    return Own(frozenset(found), frozenset(roots))


def _titled(document: Document) -> Iterator[str]:
    """Names in the title and in the first heading."""
    usual = common(document.language.code)
    for title in _titles(document):
        yield from capital_runs(title, usual)


def _responsible(document: Document) -> Iterator[str]:
    """The controllers whose first word comes again, often where they stand in passing only."""
    for fact in controllers.find(document):
        name = bare(fact.value)
        words = _LETTERS.findall(name.lower())
        often = _OFTEN if fact.confidence > _IN_PASSING else _ALL_THROUGH
        # "Google Ireland Ltd" beside words for a controller may as well be one of its own, of a tool.
        if not words or known(name) is not None or known(name.split()[0]) is not None:
            continue
        if len(document.index.places.get(words[0], ())) >= often:
            yield name


def _titles(document: Document) -> list[str]:
    head = next((passage.plain for passage in document.passages[:3] if is_heading(passage)), "")
    return [title for title in dict.fromkeys((document.text.title, head)) if 0 < len(title) < 120]


def _all_defined(document: Document, seen: tuple[Sight, ...]) -> Iterator[str]:
    lists = document.language.recipients.lists
    listing = any(said(lists, title.lower()) for title in _titles(document))
    place = 0
    for sight in seen:
        yield from _defined(sight, early=place < _OPENING, listing=listing)
        place += len(sight.passage.plain)
    usual = common(document.language.code)
    for passage, word in scan(document, document.language.recipients.group):
        before = capital_run_before(passage.plain, word.start, 25, usual)
        if before is not None and known(before) is None:
            yield before


def _defined(sight: Sight, *, early: bool, listing: bool) -> Iterator[str]:
    """Names the text says "we" of, and those right after "operated by" or "the controller is"."""
    passage = sight.passage
    cues = passage.language.recipients
    usual = common(passage.language.code)
    if '"' in passage.folded or "'" in passage.folded:
        yield from _said(sight, cues.we)
    if sight.legal and len(passage.plain) < 600 and is_over_controller(passage.heading, cues.controllers):
        yield from (shape.words for shape in sight.legal)
    for hit in sight.leads:
        if "owns" in hit.kinds:
            words = _BEFORE_NAME.sub("", passage.plain[hit.end : hit.end + 120])
            after = next(capital_runs(words, usual, whole=True), None)
            if after is None or words.find(after) > 6:
                continue
            # "Operated by" may be said of a tool as well; "the controller is" is said of the reader's data.
            if _CONTROLLING.search(hit.words) or (early and known(bare(after)) is None):
                yield after
    if sight.legal and (listing or said(cues.lists, passage.folded)):
        yield from _subjects(sight, listing=listing)


def _subjects(sight: Sight, *, listing: bool) -> Iterator[str]:
    """The firms that a sentence about processors begins with: "Acme AB engages the following processors".

    On a page that is a list of processors (`listing`) any sentence outside the list is about them.
    """
    passage = sight.passage
    if passage.clause.kind in (ClauseKind.ROW, ClauseKind.ITEM):
        return
    for shape in sight.legal:
        start, end = passage.sentence(shape.start)
        if shape.start - start <= 4 and (
            listing or said(passage.language.recipients.lists, passage.folded, shape.end, end)
        ):
            yield shape.words


@lru_cache(maxsize=64)
def is_over_controller(heading: str, controllers: tuple[str, ...]) -> bool:
    """Whether the last of the headings announces the controller."""
    last = heading.rsplit(" > ", 1)[-1]
    return 0 < len(last) < 80 and said(controllers, last)


def _said(sight: Sight, we: tuple[str, ...]) -> Iterator[str]:
    """The names before a quoted "we" in its sentence."""
    passage = sight.passage
    for match in _quoted(we).finditer(passage.folded):
        start = passage.sentence(match.start())[0]
        legal = [shape.words for shape in sight.legal if start <= shape.start < match.start()]
        yield from legal
        bracket = passage.plain.rfind("(", start, match.start())
        if bracket < 0:
            continue
        if not legal:
            name = capital_run_before(passage.plain, bracket, 3, common(passage.language.code))
            if name is not None:
                yield name
        # The short name may stand beside the pronoun: (hereinafter "Acme", "we" or "us").
        yield from re.findall(r"[\"']([A-ZÀ-Þ][\w&.-]{2,40})[\"']", passage.plain[bracket : match.start()])


@cache
def _quoted(we: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("[\"'](?:" + "|".join(map(re.escape, we)) + ")[\"',]")
