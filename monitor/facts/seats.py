"""Where the controller sits: countries that data do not leave for."""

import re

from monitor.facts.document import Document
from monitor.facts.own import own_names
from monitor.facts.shapes import legal_names
from monitor.facts.sightings import sights

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
    "GB": ("plc", "limited", "ltd", "ltd."),
}
_BY_FORM = {form: country for country, forms in _FORMS.items() for form in forms}
_LOCAL = {"sv": "SE", "da": "DK", "nb": "NO", "fi": "FI", "pl": "PL", "it": "IT"}


def own_countries(document: Document) -> frozenset[str]:
    """The countries of the controller, by the legal forms of its names, or by the language where only one fits.

    A group with a European company beside an American one sends data to America, so America is not its own country.
    """
    seen = sights(document)
    own = own_names(document, seen)
    counts: dict[str, int] = {}
    for sight in seen:
        for shape in legal_names(sight.passage.plain):
            if own.named(shape.bare):
                form = re.sub(r"^[ ,]+", "", shape.words[len(shape.bare) :]).lower().rstrip(",")
                country = _BY_FORM.get(form) or _BY_FORM.get(form.rstrip("."))
                if country is not None:
                    counts[country] = counts.get(country, 0) + 1
    if len(counts) > 1:
        counts.pop("US", None)
    if counts:
        return frozenset(counts)
    local = _LOCAL.get(document.language.code)
    return frozenset((local,)) if local is not None else frozenset()
