"""Where the controller sits: countries that data do not leave for."""

import re
from collections.abc import Iterator, Mapping

from monitor.facts.document import Document, Passage
from monitor.facts.own import Own, is_over_controller, own_names, squeezed
from monitor.facts.places import Place, placed
from monitor.facts.seat_marks import marked
from monitor.facts.shapes import Shape
from monitor.facts.sightings import Sight, said, sights

_BRITISH = re.compile(r"England|United Kingdom|London|Wales|\bUK\b|Scotland")

# Legal forms that belong to one country. Those of several (AG, SA, Ltd) say nothing.
_FORMS = {
    "US": ("inc", "llc", "corp", "corporation", "pbc", "incorporated"),
    "SE": ("ab", "ab (publ)"),
    "DK": ("aps", "a/s", "ivs"),
    "NO": ("as", "asa"),
    "FI": ("oy", "oyj", "oy ab", "ky", "ry"),
    "DE": ("ug", "gmbh & co. kg", "gmbh & co kg", "e.v.", "ggmbh"),
    "NL": ("b.v.", "bv", "v.o.f.", "vof"),
    "BE": ("bvba", "sprl", "asbl", "vzw"),
    "FR": ("sas", "s.a.s.", "s.a.s", "sasu", "sarl", "s.a.r.l.", "gie"),
    "ES": ("s.l.", "s.l", "sl", "s.l.u.", "slu", "s.l.u", "s.a.u.", "sau"),
    "IT": ("s.r.l.", "srl", "s.r.l", "s.p.a.", "spa", "s.p.a"),
    "PT": ("lda", "lda.", "unipessoal lda"),
    "BR": ("ltda", "ltda.", "s/a", "eireli"),
    "PL": ("sp. z o.o.", "sp. z o. o.", "sp.z o.o.", "spółka z ograniczoną odpowiedzialnością", "s.k.a."),
    "GB": ("plc", "limited", "ltd"),
}
_BY_FORM = {form: country for country, forms in _FORMS.items() for form in forms}
_LOCAL = {
    "sv": "SE",
    "da": "DK",
    "nb": "NO",
    "fi": "FI",
    "pl": "PL",
    "it": "IT",
    "de": "DE",
    "fr": "FR",
    "nl": "NL",
    "es": "ES",
}
# Countries whose legal forms their neighbours have as well: a mark of the neighbour outweighs the form.
_NEIGHBOURS = {"NL": ("BE",), "IT": ("BE", "CH"), "FR": ("BE", "CH", "LU", "MA")}
_OPENING = 12
_NEAR = 90
_LINE, _LEAD, _ADDRESS_LINES = 80, 200, 7


def own_countries(document: Document) -> frozenset[str]:
    """The countries of the controller: those it says it is in, those of its names' legal forms, or the language's own.

    A group with another company beside an American one sends data to America, so America is not its own country.
    """
    own = own_names(document)
    seen, named = sights(document), placed(document)
    formed = {country for sight in seen for country in _by_names(sight, own)}
    found = set(_by_signature(document, seen, named))
    for number, places in named.items():
        passage = document.passages[number]
        if number < _OPENING:
            found.update(_by_words(passage, places, own))
        found.update(_by_address(passage, places, early=number * 4 < len(seen)))
    if not found and (not formed or formed <= _NEIGHBOURS.keys()):
        mark = marked(document)
        if mark is not None and (not formed or any(mark in _NEIGHBOURS[country] for country in formed)):
            return frozenset((mark,))
    found |= formed
    if len(found) > 1:
        found.discard("US")
    local = _LOCAL.get(document.language.code)
    return frozenset(found) or (frozenset((local,)) if local is not None else frozenset())


def _by_names(sight: Sight, own: Own) -> Iterator[str]:
    """The countries of the legal forms of the controller's names, and those that follow the names as addresses."""
    for shape in sight.legal:
        if not own.named(shape.bare):
            continue
        country = next(_by_form(shape), None)
        if country is None or country == "GB":
            near = sight.passage.plain[shape.start : shape.end + _NEAR]
            country = "IE" if "Ireland" in near else "GB" if _BRITISH.search(near) else None
        if country is not None:
            yield country


def _by_form(shape: Shape) -> Iterator[str]:
    """The country whose own legal form a name has."""
    form = shape.words[len(shape.bare) :].strip(" ,").lower()
    country = _BY_FORM.get(form) or _BY_FORM.get(form.rstrip("."))
    if country is not None:
        yield country


def _by_signature(document: Document, seen: tuple[Sight, ...], named: Mapping[int, tuple[Place, ...]]) -> Iterator[str]:
    """The countries of an address that begins with a firm's name, right after words that announce the controller's."""
    controllers = document.language.recipients.controllers + document.language.parties.controllers
    for number, sight in enumerate(seen):
        shape = next(iter(sight.legal), None)
        if shape is None or shape.start > 2 or len(sight.passage.plain) > shape.end + _LINE:
            continue
        before = document.passages[max(0, number - 2) : number]
        if not any(other.plain.endswith(":") and said(controllers, other.folded[-_LEAD:]) for other in before):
            continue
        yield from _by_form(shape)
        for line in range(number, number + _ADDRESS_LINES):
            if line in named and len(document.passages[line].plain) < _LINE + len(shape.words):
                yield from (place.code for place in named[line])


def _by_address(passage: Passage, places: tuple[Place, ...], *, early: bool) -> Iterator[str]:
    """The countries in the lines under a heading of the controller, and early on beside words of a company register."""
    known = passage.language.recipients
    over = len(passage.plain) < 400 and is_over_controller(passage.heading, known.controllers)
    if not over and not early:
        return
    for place in places:
        start, end = passage.sentence(place.start)
        cues = passage.language.transfers
        if place.zoned or said(cues.firm, passage.folded, start, end) or said(cues.people, passage.folded, start, end):
            continue
        if over or said(known.registers, passage.folded, start, end):
            yield place.code


def _by_words(passage: Passage, places: tuple[Place, ...], own: Own) -> Iterator[str]:
    """The countries that stand close behind one of the controller's names, in a sentence that says nothing of transfers."""
    for place in places:
        start, end = passage.sentence(place.start)
        cues = passage.language.transfers
        if place.zoned or said(cues.moves[:8] + cues.people, passage.folded, start, end):
            continue
        # A firm sits in one country; it offers its services in several.
        if len({other.code for other in places if start <= other.start < end}) > 1:
            continue
        near = squeezed(passage.folded[max(start, place.start - _NEAR) : place.start])
        if any(name in near for name in own.names if len(name) >= 4):
            yield place.code
