"""Recipients that no table knows, by their shape and by what stands around them.

Four places give a name: a legal form in a sentence about sharing ("Acme GmbH"), a phrase that leads to a name ("hosted by
Acme"), a column of names in a table, and the first words of an item in a list of recipients.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from itertools import chain

from monitor.facts.agents import served
from monitor.facts.cues import around, hits
from monitor.facts.document import Document, Passage, is_heading
from monitor.facts.legal_forms import LEGAL
from monitor.facts.listed import in_row, in_series, is_list_heading, named_columns, named_items, opening, under_list
from monitor.facts.organisations import Mention, known
from monitor.facts.own import Own
from monitor.facts.places import is_country
from monitor.facts.shapes import BUSINESS, OPENERS, Shape, bare, parted, run_at, skipped
from monitor.facts.sightings import Named, Sight, Vocabulary, common, said
from monitor.model import ClauseKind

_GROUP_REACH = 70
# More unknown names than any list holds: a page of nothing but names must not take for ever.
_MOST = 500
_PARTS = 10
_OFTEN = 3
# What is left of "Acme S.à r.l. et Cie, S.C.A.".
_FORMS = frozenset(("cie", "co", "cia"))
_NEAR = 45
_GROUPS = ("{} group", "groupe {}", "grupo {}", "gruppo {}", "{}-gruppe", "{}-konc", "{}-kons", "grupa {}", "grupy {}")
_SECTION = re.compile(r"\d{1,2}(?:\.\d{1,2})+|\d{3,}")
_QUOTED = re.compile(r" [\"'][A-ZÀ-Þ][^\"'()]{1,40}[\"']")
# "by A, B and C": what may stand between the names of a list.
_LISTED = re.compile(r",? ?(?:(?:and|or|&|och|eller|und|oder|et|ou|en|of|y|o|e|og|ja|tai|oraz|i|lub) )?(?:the )?")
# "Providers such as A": those who get data stand right before the words that bring their names.
_PARTNERS = re.compile(
    r"\b\w*(?:provider|supplier|vendor|partner|processor|carrier|courier|contractor|prestataire|partenaire|fournisseur|transporteur|hébergeur|"
    r"sous-traitant|leverant|dienstleister|anbieter|auftragsverarbeiter|leveranci|aanbieder|verwerker|dienstverlener|proveedor|encargado|"
    r"colaborador|fornitor|responsabili|fornecedor|parceir|prestador|transportador|subcontratante|biträde|samarbets|databehandler|leverandør|"
    r"tilbyder|udbyder|palveluntarjoaj|kumppan|alihankkij|dostawc|podwykonawc|usługodawc|przewoźni)\w*,? (?:\w+ ){0,2}\Z"
)
_CONJOINED = re.compile(r" (?:and|or|&|och|eller|und|oder|et|ou|en|of|y|o|e|og|ja|tai|oraz|i|lub) (?=[A-ZÀ-Þ])")


def named(document: Document, sights: tuple[Sight, ...], own: Own) -> Iterator[Named]:
    """The names known by shape, in the order of the text; a name may come more than once."""
    lower = Vocabulary(document)
    columns, items = named_columns(sights, own), named_items(sights, own)
    listing = False
    judged: dict[tuple[str, str], bool] = {}
    for sight in sights:
        passage = sight.passage
        listing = _is_listing(passage, listing)
        if is_heading(passage):
            continue
        found: Iterator[Named]
        if passage.clause.kind is ClauseKind.ROW:
            cells = in_row(passage, listing, columns.get(passage.index))
            found = cells if sight.silent else chain(cells, _in_prose(sight, own, lower, False))
        elif sight.silent and passage.clause.kind is not ClauseKind.ITEM:
            continue
        else:
            found = _in_prose(sight, own, lower, listing or passage.index in items or under_list(passage))
        names = [name for name in found if not _overlaps(name, sight.known)]
        for name in _longest(names) if len(names) > 1 else names:
            # A name may pass for one reason and not for another.
            key = (name.name, name.rule)
            if key not in judged:
                if len(judged) == _MOST:
                    continue
                judged[key] = _is_name(name, own, lower) and not _is_everywhere(name.name, sights)
            if judged[key]:
                yield name


def _longest(found: list[Named]) -> Iterator[Named]:
    """The names that are no part of another one at their place, in order."""
    end = -1
    for name in sorted(found, key=lambda name: (name.start, -name.end)):
        if name.end > end:
            end = name.end
            yield name


def _is_listing(passage: Passage, listing: bool) -> bool:
    """Whether a list of recipients goes on (or begins) with a passage."""
    lists = passage.language.recipients.lists
    if is_heading(passage):
        return is_list_heading(passage.folded, lists)
    if passage.clause.kind is ClauseKind.PARAGRAPH and passage.plain.endswith(":"):
        return listing or said(lists, passage.folded, max(0, len(passage.folded) - 150))
    return listing


def _in_prose(sight: Sight, own: Own, lower: Vocabulary, listing: bool) -> Iterator[Named]:
    if sight.legal:
        yield from _with_legal_form(sight, own, listing)
    if sight.passage.clause.kind is ClauseKind.ITEM and listing:
        yield from opening(sight.passage, lower)
    yield from _led_to(sight, own)
    yield from served(sight)
    for shape in in_series(sight, own):
        yield Named(bare(shape.words), sight.passage, shape.start, shape.end, "series", 0.7)


def _with_legal_form(sight: Sight, own: Own, listing: bool) -> Iterator[Named]:
    """Names with a legal form in sentences about sharing or tools, or beside another recipient."""
    passage = sight.passage
    cues = passage.language.recipients
    for whole in sight.legal:
        shape = _past_known(whole, sight)
        start, end = around(passage, shape.start)
        if said(cues.officers, passage.folded, start, end) or said(cues.marks, passage.folded, start, end):
            continue
        # "Acme Ltd, our parent company", "Acme Ltd and its affiliates": the group's own.
        if of_group(passage, shape.start) or said(cues.group, passage.folded, shape.end, min(end, shape.end + _NEAR)):
            continue
        registered = said(cues.registers, passage.folded, start, end)
        if registered and not listing and not said(cues.lists + cues.leads, passage.folded, start, end):
            continue
        beside = _beside(sight, own, start, end)
        if listing or beside or said(cues.shares, passage.folded, start, end):
            yield Named(shape.bare, passage, shape.start, shape.end, "legal_form", 0.75)


def _past_known(shape: Shape, sight: Sight) -> Shape:
    """The name without a known one that a conjunction ties to its front ("PostNL of Fietsbode B.V.")."""
    plain = sight.passage.plain
    index = bisect_left(sight.known, shape.start, key=lambda mention: mention.end)
    if index < len(sight.known) and shape.start <= sight.known[index].start:
        rest = _CONJOINED.match(plain, sight.known[index].end)
        if rest is not None and rest.end() < shape.start + len(shape.bare):
            return Shape(
                plain[rest.end() : shape.end], plain[rest.end() : shape.start + len(shape.bare)], rest.end(), shape.end
            )
    return shape


def _led_to(sight: Sight, own: Own) -> Iterator[Named]:
    """Names right after a phrase that leads to one, and those listed on with them."""
    passage = sight.passage
    cues = passage.language.recipients
    for hit in sight.leads:
        if hit.kinds.isdisjoint(("leads", "examples")):
            continue
        sentence = around(passage, hit.start)
        if not said(cues.shares, passage.folded, max(sentence[0], hit.start - 90), min(sentence[1], hit.end + 40)):
            continue
        if said(cues.officers, passage.folded, *sentence) or said(cues.marks, passage.folded, *sentence):
            continue
        if of_group(passage, hit.end):
            continue
        shapes, end = _listed(passage, hit.end)
        # What "such as" brings are names only if one of them is known to be one.
        quoted = _QUOTED.match(passage.plain, hit.end) is not None
        told = "leads" in hit.kinds or quoted or _PARTNERS.search(passage.folded, max(0, hit.start - 40), hit.start)
        if told or _beside(sight, own, hit.end, end) or _explained(sight, shapes):
            for shape in (part for whole in shapes for part in parted(whole, passage.language.code)):
                yield Named(bare(shape.words), passage, shape.start, shape.end, "lead", 0.6)


def _explained(sight: Sight, shapes: list[Shape]) -> bool:
    """Whether what follows a single name says whose it is or what it does: "X, a payment processor", "X by Acme Ltd"."""
    if len(shapes) != 1:
        return False
    end, plain = shapes[0].end, sight.passage.plain
    if any(end < legal.start < end + _NEAR for legal in sight.legal):
        return "." not in plain[end : end + _NEAR].split(" ")[0]
    return plain[end : end + 2] == ", " and said(
        sight.passage.language.recipients.leads, sight.passage.folded, end, end + _NEAR
    )


def _beside(sight: Sight, own: Own, start: int, end: int) -> bool:
    """Whether a known recipient is named between two places."""
    known = sight.known
    first = bisect_left(known, start, key=lambda mention: mention.start)
    last = bisect_left(known, end, key=lambda mention: mention.start)
    return any(_is_other(mention, own) for mention in known[first : min(last, first + 20)])


def _is_other(mention: Mention, own: Own) -> bool:
    return mention.organisation.role != "none" and not own.holds(mention.organisation)


def _listed(passage: Passage, place: int) -> tuple[list[Shape], int]:
    """The names listed from a place on ("A, B and C"), and where the list ends."""
    shapes: list[Shape] = []
    usual = common(passage.language.code)
    while (shape := run_at(passage.plain, skipped(passage.plain, place), usual)) is not None:
        shapes.append(shape)
        if shape.words != shape.bare:
            # Behind a legal form a comma brings the address.
            return shapes, shape.end
        gap = _LISTED.match(passage.plain, shape.end)
        place = shape.end
        if gap is None or not gap.group().strip():
            break
        place = gap.end()
    return shapes, place


def _overlaps(found: Named, known: tuple[Mention, ...]) -> bool:
    """Whether a known organisation is named at the same place: the table answers for it."""
    index = bisect_left(known, found.start, key=lambda mention: mention.end)
    return index < len(known) and known[index].start < found.end and known[index].end > found.start


def _is_name(found: Named, own: Own, lower: Vocabulary) -> bool:
    """Whether what was found is a name, not the controller's, and not one the table already answers for."""
    name = found.name
    folded = name.lower()
    cues = found.passage.language.recipients
    if (
        sum(map(str.isalpha, name)) < 2
        or LEGAL.fullmatch(" " + name, 1)
        or folded in _FORMS
        or _SECTION.match(name)
        or own.named(name)
        or folded in cues.common
        or known(name) is not None
    ):
        return False
    words = folded.replace("-", " ").split()
    if any(known(name.removesuffix(ending)) is not None for ending in cues.endings if folded.endswith(ending)):
        return False
    if is_country(name):
        return False
    if name.isupper() and len(words) > 4:
        return False
    if not name.islower() and all(word in lower or word.removesuffix("'s") in cues.common for word in words):
        return False
    if found.rule in ("lead", "item", "agent", "trade") and (
        (words[-1] in cues.common and words[-1] not in BUSINESS)
        or (
            words[0].removesuffix("'s") in cues.common
            and not (_is_led(found) and len(words) > 1 and words[0] in OPENERS)
        )
    ):
        return False
    if found.rule in ("lead", "series", "agent", "trade"):
        if name.isupper() and len(name) <= (3 if found.rule == "trade" or _is_called_firm(found) else 5):
            return False
        marked = any(not word[1:].islower() for word in name.split() if len(word) > 1) or " " in name
        if found.passage.language.code == "de" and found.rule != "trade":
            return marked
        # A word that comes again and again with a capital is a term of the text's own.
        if found.rule in ("agent", "trade") and not marked and lower.count(words[0]) > _OFTEN:
            return False
        return words[0] not in lower or (_is_led(found) and len(words) > 1 and words[0] in OPENERS)
    return True


def _is_called_firm(found: Named) -> bool:
    """Whether a word for a company stands right before the name: "the company FAROS"."""
    before = found.passage.folded[max(0, found.start - _NEAR) : found.start].rstrip(" \"'")
    return any(before.endswith(word) for word in found.passage.language.recipients.firm)


def _is_led(found: Named) -> bool:
    return found.rule in ("agent", "trade")


def _is_everywhere(name: str, sights: tuple[Sight, ...]) -> bool:
    """Whether a name runs through the whole text, or is a group's: the controller's own, whatever else it says."""
    holders = [index * _PARTS // len(sights) for index, sight in enumerate(sights) if name in sight.passage.plain]
    if len(holders) >= 6 and len(set(holders)) >= 5:
        return True
    folded = name.lower()
    groups = tuple(form.format(folded) for form in _GROUPS)
    return any(
        folded in sight.passage.folded and any(group in sight.passage.folded for group in groups) for sight in sights
    )


def of_group(passage: Passage, place: int) -> bool:
    """Whether the place is in a list of the controller's group: its word stands before, no other kind of recipient between."""
    cues = passage.language.recipients
    start = max(passage.sentence(place)[0], place - _GROUP_REACH)
    return any(
        not said(cues.lists, passage.folded, hit.end, place) for hit in hits(cues.group, passage.folded, start, place)
    )
