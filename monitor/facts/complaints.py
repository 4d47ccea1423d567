"""To which authority a reader may complain: by name where the text names one, else that there is one."""

from collections.abc import Iterator
from functools import cache

from monitor.facts.authorities import NAMES
from monitor.facts.cues import first
from monitor.facts.document import Document, Passage, is_heading
from monitor.facts.index import Groups
from monitor.model import Fact, FactKind

UNNAMED = "supervisory authority"
# An authority may be named in one of the clauses after the one that speaks of complaints.
_NEXT = 3
# One name for two authorities: the text's language tells.
_SHARED = {"da": "Datatilsynet (DK)", "nb": "Datatilsynet (NO)"}


def find(document: Document) -> Iterator[Fact]:
    """Each authority once, in order of place."""
    speaking: set[int] = set()
    unnamed: tuple[int, int, int] | None = None
    cues, authorities = document.language.content.rights.complaints, document.language.parties.authorities
    for number, start, end, _ in document.index.within((("", cues),)):
        passage = document.passages[number]
        speaking.add(number)
        if unnamed is None and not is_heading(passage):
            opens, closes = passage.sentence(start)
            if first(authorities, passage.folded, max(opens, start - 250), min(closes, end + 250)):
                unnamed = number, start, end
    if not speaking:
        return
    told: set[str] = set()
    for number, start, end, name in document.index.within(_groups(document.language.code)):
        if name in told or not _bears(document, speaking, number):
            continue
        told.add(name)
        yield _fact(document.passages[number], start, end, name, NAMES[name].country)
    if not told and unnamed is not None:
        number, start, end = unnamed
        yield _fact(document.passages[number], start, end, UNNAMED, "")


@cache
def _groups(language: str) -> Groups:
    shared = _SHARED.get(language)
    return (
        *((name, known.cues) for name, known in NAMES.items()),
        *(((shared, ("datatilsynet*",)),) if shared else ()),
    )


def _bears(document: Document, speaking: set[int], number: int) -> bool:
    """Whether complaints are spoken of in a passage, or in one of those right before it under the same title."""
    path = document.passages[number].clause.path
    return any(
        other in speaking and (document.passages[other].clause.path == path or is_heading(document.passages[other]))
        for other in range(number, max(-1, number - _NEXT - 1), -1)
    )


def _fact(passage: Passage, start: int, end: int, name: str, country: str) -> Fact:
    return Fact(
        kind=FactKind.COMPLAINT,
        key="authority",
        value=name,
        raw=passage.plain[start:end],
        quote=passage.quote(start, end),
        clause=passage.index,
        language=passage.language.code,
        confidence=0.9 if country else 0.8,
        rule="complaint.named" if country else "complaint.unnamed",
        attributes=(("country", country),) if country else (),
    )
