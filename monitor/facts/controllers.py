"""Who is responsible: legal entities the policy names as controller or as "we", with their register number.

A name counts where it stands beside words for the controller, under a title that asks for one, or where the text says it
calls itself "we" after it. Names beside words for processors, representatives or authorities do not. Where no name with a
legal form is presented so, the name the policy goes by is told (`monitor.facts.brands`).
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from monitor.facts.brands import Brand, brands
from monitor.facts.cues import first, hits, holding
from monitor.facts.document import Document, Passage, fold
from monitor.facts.legal_forms import FORM_WORDS, may_hold_form
from monitor.facts.shapes import Shape, bare, legal_names
from monitor.facts.sightings import common
from monitor.model import ClauseKind, Fact, FactKind

_REACH, _UNDER_TITLE, _OPENING, _EARLY, _APPOSITIVE = 160, 4, 25, 6, 260
_CALLS_ITSELF = re.compile(
    r"[ ,(][^;]{0,220}?[\"'](?:we|us|our|vi|oss|os|wir|uns|nous|wij|ons|nosotros|noi|nós|me|my|the company|company|controller|the controller|bolaget"
    r"|företaget|bolag|selskabet|selskapet|das unternehmen|la société|el responsable|titolare|il titolare|a empresa|administrator|yhtiö)[\"']"
)
_REGISTER = re.compile(
    r"(?:org(?:anisations|anisasjons|anisation)?[.-]?\s?(?:nr|nummer|no|number)?\.?|cvr(?:-?nr\.?| no\.?)?|kvk(?:-?nummer| no\.?)?|hrb|y-tunnus|business id"
    r"|c\.?i\.?f\.?|n\.?i\.?f\.?|nipc|krs|nip|regon|rcs(?: [a-z]{3,20})?|siren|siret|p\.? ?iva|partita iva|company (?:no\.?|number|registration number)"
    r"|registration number|registered number|vat(?: no\.?| number)?|btw(?:-nummer)?|kbo|bce|ust-id(?:nr)?\.?|handelsregister\w*)"
    r"[\s:.n°º#-]{0,8}((?:[a-z]{1,3}[ .-]?)?\d[\d .-]{4,16}\d[a-z]?|[a-z]-?\d{8})",
)
_VAT = re.compile(r"(?<!\w)([a-z]{2} ?0?\d{3}[. ]\d{3}[. ]\d{3})(?!\d)")
# Words that say no less than "controller"; the others ("operated by") may be said of a tool as well.
_STRONG = re.compile(
    r"controller|ansvarig|verantwort|verwerkingsverantwoord|verantwoordelijk|responsab|responsável|titolare|ansvarlig|rekisterinpit|administrator"
)


def find(document: Document) -> Iterator[Fact]:
    """Each entity once, in order of place; where none is presented, the name the policy goes by, or an imprint's."""
    return iter(_all(document))


@lru_cache(maxsize=1)
def _all(document: Document) -> tuple[Fact, ...]:
    """What `find` tells, kept for the finder of recipients."""
    return tuple(_found(document))


def _found(document: Document) -> Iterator[Fact]:
    index = document.index
    worded = {
        document.passages[index.passage(place)].index
        for word in FORM_WORDS & index.places.keys()
        for place in index.places[word]
    }
    formed = (passage for passage in _near(document) if passage.index in worded or may_hold_form(passage.plain))
    named = [(passage, list(_legal_names(passage, document))) for passage in formed]
    named = [(passage, shapes) for passage, shapes in named if shapes]
    found = tuple(_presented(document, named))
    if found:
        yield from found
        return
    brand = next(brands(document), None)
    if brand is not None and (legal := tuple(_with_form(brand, named))):
        yield from legal
        return
    early = document.passages[min(_EARLY, len(document.passages) - 1)].index if document.passages else 0
    if brand is None or not brand.certain:
        passing = next(_in_passing(named), None)
        if passing is not None and (brand is None or passing.clause <= early):
            yield passing
            return
    if brand is not None:
        yield _of_brand(brand)


def _near(document: Document) -> list[Passage]:
    """The passages that may name the controller: the beginning, the end, those with words for one and those right below."""
    chosen: set[int] = set()
    asked = 0
    holders = {passage.index for passage in holding(document, document.language.parties.controllers)}
    last = len(document.passages) - 12
    for number, passage in enumerate(document.passages):
        cued = passage.index in holders
        asked = _UNDER_TITLE if cued and passage.clause.kind is ClauseKind.HEADING else max(0, asked - 1)
        if cued or asked or number < _OPENING or number >= last:
            chosen.add(number)
    return [document.passages[number] for number in sorted(chosen)]


def _legal_names(passage: Passage, document: Document) -> Iterator[Shape]:
    """The names with a legal form; the small letter after the text keeps a last "AB." from looking like shouting."""
    for shape in legal_names(passage.plain + " a", common(document.language.code)):
        yield _whole(passage, shape)


def _whole(passage: Passage, shape: Shape) -> Shape:
    """The name with the capitals before it that are part of it though they are common words: "IP Metro BV"."""
    before = re.search(r"(?<![\w.])([A-Z]{2,3}) \Z", passage.plain[max(0, shape.start - 5) : shape.start])
    if before is None or not passage.folded.count(f"{fold(before[1])} {fold(shape.bare)}") > 1:
        return shape
    start = shape.start - len(before[1]) - 1
    return Shape(passage.plain[start : shape.end], passage.plain[start : shape.start] + shape.bare, start, shape.end)


def _presented(document: Document, named: list[tuple[Passage, list[Shape]]]) -> Iterator[Fact]:
    told: set[str] = set()
    asked = _asked(document)
    numbers = {passage.index: number for number, passage in enumerate(document.passages)}
    for passage, shapes in named:
        opening = numbers[passage.index] < _OPENING
        for shape in shapes:
            key = fold(bare(shape.words)) or fold(shape.words)
            if key not in told and _is_controller(passage, shape, asked=passage.index in asked, opening=opening):
                told.add(key)
                yield _fact(passage, shape.words, shape.start, shape.end, 0.8)


def _asked(document: Document) -> frozenset[int]:
    """The passages right under a title that asks for the controller."""
    found, left = set(), 0
    for passage in document.passages:
        if passage.clause.kind is ClauseKind.HEADING:
            left = _UNDER_TITLE if first(passage.language.parties.controllers, passage.folded) else 0
        elif left:
            left -= 1
            found.add(passage.index)
    return frozenset(found)


def _is_controller(passage: Passage, shape: Shape, *, asked: bool, opening: bool) -> bool:
    cues = passage.language.parties
    last_place = passage.sentence(shape.start)[1]
    before = passage.folded[max(0, shape.start - _REACH) : shape.start]
    after = passage.folded[shape.end : min(max(last_place, shape.end), shape.end + _APPOSITIVE)]
    near = passage.folded[max(0, shape.start - 60) : shape.start]
    if first(cues.processors + cues.authorities + cues.representatives, near):
        return False
    if _CALLS_ITSELF.match(after):
        return opening or bool(first(cues.controllers, before)) or asked
    strong = [hit for hit in hits(cues.controllers, before) if _STRONG.search(hit.words)]
    if strong or (opening and first(cues.controllers, before)):
        return True
    behind = [hit for hit in hits(cues.controllers, after) if _STRONG.search(hit.words)]
    return asked or (
        bool(behind) and not first(cues.processors, after[: behind[0].start]) and not before.strip(" -*(\"'")
    )


def _with_form(brand: Brand, named: list[tuple[Passage, list[Shape]]]) -> Iterator[Fact]:
    """The names with a legal form that begin with a brand's words."""
    told: set[str] = set()
    for passage, shapes in named:
        for shape in shapes:
            name = fold(shape.words)
            if name.startswith(fold(brand.words)) and name not in told:
                told.add(name)
                yield _fact(passage, shape.words, shape.start, shape.end, 0.6)


def _of_brand(brand: Brand) -> Fact:
    words = brand.passage.verbatim(brand.start, brand.end) or brand.words
    return _fact(brand.passage, words, brand.start, brand.end, 0.7 if brand.certain else 0.5)


def _in_passing(named: list[tuple[Passage, list[Shape]]]) -> Iterator[Fact]:
    """The first name with a legal form that is no processor's, officer's or authority's: an imprint or an address block."""
    for passage, shapes in named:
        cues = passage.language.parties
        for shape in shapes:
            before = passage.folded[max(0, shape.start - _REACH) : shape.start]
            if first(cues.processors + cues.authorities + cues.representatives + cues.officers, before) is None:
                yield _fact(passage, shape.words, shape.start, shape.end, 0.5)
                return


def _fact(passage: Passage, words: str, start: int, end: int, confidence: float) -> Fact:
    attributes = []
    number = _REGISTER.search(passage.folded, end, end + 200) or _VAT.search(passage.folded, end, end + 200)
    if number is not None:
        attributes.append(("register", passage.plain[number.start(1) : number.end(1)]))
    return Fact(
        kind=FactKind.CONTROLLER,
        key=fold(bare(words)) or fold(words),
        value=words,
        raw=words,
        quote=passage.quote(start, end),
        clause=passage.index,
        language=passage.language.code,
        confidence=confidence,
        rule="controller.name",
        attributes=tuple(attributes),
    )
