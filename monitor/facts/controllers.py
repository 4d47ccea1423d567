"""Who is responsible: legal entities the policy names as controller or as "we", with register number and country.

A name counts where it stands beside words for the controller, under a title that asks for one, or where the text says it
calls itself "we" after it. Names beside words for processors, representatives or authorities do not.
"""

import re
from collections.abc import Iterator

from monitor.facts.cues import first, hits, holding
from monitor.facts.document import Document, Passage, fold
from monitor.facts.languages.table import PartyCues
from monitor.facts.shapes import Shape, bare, legal_names, run_at
from monitor.model import ClauseKind, Fact, FactKind

_REACH, _UNDER_TITLE, _OPENING = 160, 4, 25
_CALLS_ITSELF = re.compile(
    r"[ ,(][^.;]{0,120}?\(?[^.;)]{0,40}[\"'](?:we|us|our|vi|oss|wir|uns|nous|wij|we|ons|nosotros|noi|nós|me|my|the company|company|controller"
    r"|the controller|bolaget|företaget|bolag|das unternehmen|la société|el responsable|titolare|il titolare|a empresa|administrator)[\"']"
)
_REGISTER = re.compile(
    r"(?:org(?:anisations|anisasjons|anisation)?[.-]?\s?(?:nr|nummer|no|number)?\.?|cvr(?:-?nr\.?| no\.?)?|kvk(?:-?nummer| no\.?)?|hrb|y-tunnus|business id"
    r"|c\.?i\.?f\.?|n\.?i\.?f\.?|nipc|krs|nip|regon|rcs(?: [a-z]{3,20})?|siren|siret|p\.? ?iva|partita iva|company (?:no\.?|number|registration number)"
    r"|registration number|registered number|vat(?: no\.?| number)?|btw(?:-nummer)?|kbo|bce|ust-id(?:nr)?\.?|handelsregister\w*)"
    r"[\s:.n°º#-]{0,8}((?:[a-z]{1,3}[ .-]?)?\d[\d .-]{4,16}\d[a-z]?|[a-z]-?\d{8})",
)
_VAT = re.compile(r"(?<!\w)([a-z]{2} ?0?\d{3}[. ]\d{3}[. ]\d{3})(?!\d)")


def find(document: Document) -> Iterator[Fact]:
    """Each entity once, in order of place; where none is presented, the entity the beginning or the end names."""
    found = tuple(_presented(document))
    yield from found or _in_passing(document)


def _presented(document: Document) -> Iterator[Fact]:
    told: set[str] = set()
    common = frozenset(document.language.recipients.common)
    asked = 0
    holders = {passage.index for passage in holding(document, document.language.parties.controllers)}
    for number, passage in enumerate(document.passages):
        cues, cued = passage.language.parties, passage.index in holders
        asked = _UNDER_TITLE if cued and passage.clause.kind is ClauseKind.HEADING else max(0, asked - 1)
        if not (cued or asked or number < _OPENING):
            continue
        for shape in (*_legal_names(passage, common), *(_plain_names(passage, common) if cued else ())):
            key = fold(bare(shape.words)) or fold(shape.words)
            if key in told or not _is_controller(passage, shape, cues, bool(asked), cued, number < _OPENING):
                continue
            told.add(key)
            yield _fact(passage, shape, key, 0.8)


def _in_passing(document: Document) -> Iterator[Fact]:
    """The first name with a legal form in the first passages, else in the last: an imprint or an address block."""
    common = frozenset(document.language.recipients.common)
    for passages in (document.passages[:_OPENING], document.passages[-_OPENING:]):
        for passage in passages:
            cues = passage.language.parties
            for shape in _legal_names(passage, common):
                before = passage.folded[max(0, shape.start - _REACH) : shape.start]
                if first(cues.processors + cues.authorities + cues.representatives + cues.officers, before) is None:
                    yield _fact(passage, shape, fold(bare(shape.words)), 0.5)
                    return


def _legal_names(passage: Passage, common: frozenset[str]) -> Iterator[Shape]:
    """The names with a legal form; the small letter after the text keeps a last "AB." from looking like shouting."""
    return legal_names(passage.plain + " a", common)


def _plain_names(passage: Passage, common: frozenset[str]) -> Iterator[Shape]:
    """A capitalised name right after words for the controller, for those without a legal form."""
    for hit in hits(passage.language.parties.controllers, passage.folded):
        place = hit.end
        while place < len(passage.plain) and passage.plain[place] in " :\"'-":
            place += 1
        shape = run_at(passage.plain, place, common) if place > hit.end else None
        if (
            shape is not None
            and shape.start == place
            and len(shape.words) > 2
            and ":" in passage.plain[hit.end : place]
        ):
            yield shape


def _is_controller(passage: Passage, shape: Shape, cues: PartyCues, titled: bool, cued: bool, opening: bool) -> bool:
    before = passage.folded[max(0, shape.start - _REACH) : shape.start]
    after = passage.folded[shape.end : shape.end + _REACH]
    if first(cues.processors + cues.authorities, before[-60:]) or first(cues.representatives, before[-60:]):
        return False
    if _CALLS_ITSELF.match(after):
        return opening or cued
    if cued and (first(cues.controllers, before) or first(cues.controllers, after[:60])):
        return True
    return titled


def _fact(passage: Passage, shape: Shape, key: str, confidence: float) -> Fact:
    attributes = []
    number = _REGISTER.search(passage.folded, shape.end, shape.end + 200) or _VAT.search(
        passage.folded, shape.end, shape.end + 200
    )
    if number is not None:
        attributes.append(("register", passage.plain[number.start(1) : number.end(1)]))
    return Fact(
        kind=FactKind.CONTROLLER,
        key=key,
        value=shape.words,
        raw=shape.words,
        quote=passage.quote(shape.start, shape.end),
        clause=passage.index,
        language=passage.language.code,
        confidence=confidence,
        rule="controller.name",
        attributes=tuple(attributes),
    )
