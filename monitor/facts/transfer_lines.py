"""Countries in lists and tables of recipients: a column of places, a part of a line by itself, a label and its value."""

import re
from collections.abc import Iterator

from monitor.facts.cues import pattern
from monitor.facts.destinations import is_destination
from monitor.facts.document import Document, Passage
from monitor.facts.languages.table import TransferCues
from monitor.facts.places import Place, fills, names
from monitor.facts.shapes import legal_names
from monitor.facts.sightings import common, mentions_of, said

_LINE = 250
_POSTCODE = re.compile(r"\d{4}")
_PART_BEFORE = re.compile(r"[,;|•(:-] ?\Z")
_PART_AFTER = re.compile(r"(?:,? ?[A-Z][\w ]{2,30})*(?: ?[,;|•)(-]|\.?$)")
_LABEL = 40


def in_column(passage: Passage, place: Place, cues: TransferCues) -> bool:
    """Whether the country stands in a column of places, or fills a cell behind that of an organisation."""
    name = passage.plain[place.start : place.end]
    columns = _of_places(passage, cues)
    holding = [index for index, cell in enumerate(passage.cells) if name in cell]
    if any(index in columns for index in holding):
        return _lists_recipients(passage, passage.heads)
    if any(names(passage.cells[index], passage.language.code) for index in columns if index < len(passage.cells)):
        # The row says where in the column for it: a country in another cell is part of a name or an address.
        return False
    for index in holding:
        if index and fills(passage.cells[index], passage.language.code) and _lists_recipients(passage, passage.heads):
            return True
        if is_segment(passage, place):
            return True
    return said(cues.firm, passage.folded) and is_destination(passage, place, cues) and not place.zoned


def _of_places(passage: Passage, cues: TransferCues) -> frozenset[int]:
    """The columns whose heads speak of places; the first only where its head speaks of transfers."""
    wanted = pattern(cues.columns)
    if wanted is None:
        return frozenset()
    return frozenset(
        index
        for index, head in enumerate(passage.heads)
        if len(head) < 60 and wanted.search(head) and (index or said(cues.firm + cues.moves, head))
    )


def is_seat(passage: Passage, place: Place) -> bool:
    """Whether a line of a list of recipients gives the country after a name: "Acme GmbH, Germany"."""
    cues = passage.language.recipients
    last = passage.title
    return (
        len(passage.plain) < 200
        and _PART_AFTER.match(passage.plain, place.closes) is not None
        and said(cues.lists, last)
    )


def is_segment(passage: Passage, place: Place) -> bool:
    """Whether a short line that opens with a firm has the country for a part by itself: "Acme GmbH, hosting, Germany"."""
    plain = passage.plain
    if len(plain) > _LINE or _POSTCODE.search(plain, max(0, place.opens - 40), place.end + 15):
        return False
    before, after = (
        _PART_BEFORE.search(plain, max(0, place.opens - 6), place.opens),
        _PART_AFTER.match(plain, place.end),
    )
    if before is None or after is None:
        return False
    opens = any(mention.start <= 3 for mention in mentions_of(passage))
    return opens or any(shape.start <= 3 for shape in legal_names(plain[:80], common(passage.language.code)))


def is_labelled(document: Document, index: int, place: Place) -> bool:
    """Whether the passage is a label of a place and its value, "Data location: Germany".

    "Country: Germany" alone does only under words of recipients or transfers.
    """
    passage = document.passages[index]
    cues = passage.language.transfers
    colon = passage.plain.find(":", 0, _LABEL)
    wanted = pattern(cues.columns)
    if colon < 0 or wanted is None or not colon < place.start < colon + 80:
        return False
    if not any(match.end() >= colon - 20 for match in wanted.finditer(passage.folded, 0, colon)):
        return False
    told = cues.firm + cues.moves + cues.headings + passage.language.retention.records
    if said(told, passage.folded, 0, colon):
        return True
    above = _above(document, index)
    lists = cues.firm + passage.language.recipients.lists
    return any(said(lists, other) for other in above)


def _above(document: Document, index: int, most: int = 4) -> Iterator[str]:
    """The heading over a passage and the words of those right before it."""
    yield document.passages[index].heading
    yield from (other.folded[:_LINE] for other in document.passages[max(0, index - most) : index])


def _lists_recipients(passage: Passage, heads: tuple[str, ...]) -> bool:
    """Whether a table's row is of a recipient or of a place of data: by its heads, its heading or the names in it."""
    known, cues = passage.language.recipients, passage.language.transfers
    columns = pattern(known.columns)
    if columns is not None and any(columns.match(head) for head in heads):
        return True
    if any(said(cues.firm + cues.moves, head) for head in heads) or said(known.lists + cues.headings, passage.heading):
        return True
    named = legal_names(passage.plain[:80], common(passage.language.code))
    return bool(mentions_of(passage)) or next(iter(named), None) is not None
