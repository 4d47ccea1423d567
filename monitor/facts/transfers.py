"""Where data may go: the countries a policy names as destinations, with the safeguard it relies on.

A country counts where the text says that data are sent, kept or open there, or that a recipient sits there: in a sentence
with a word of transfer and a preposition before the country, in a column of places, in an item under a heading about
transfers. Not the controller's own country, nor where data and people come from, nor countries named for their laws.
"""

import re
from collections import Counter
from collections.abc import Iterator

from monitor.facts.cues import pattern
from monitor.facts.document import Document, Passage
from monitor.facts.languages.table import TransferCues
from monitor.facts.places import Place, fills, placed
from monitor.facts.seats import own_countries
from monitor.facts.shapes import legal_names
from monitor.facts.sightings import around, common, mentions_of, said
from monitor.model import ClauseKind, Fact, FactKind, Polarity

# Mentions of one country that are looked at: later ones say nothing new.
_MOST = 12
_LINE = 250
_LABEL = 40
_CLOSE = 32
_POSTCODE = re.compile(r"\d{4}")
_PART_BEFORE = re.compile(r"[,;|•(:-] ?\Z")
_PART_AFTER = re.compile(r"(?:,? ?[A-Z][\w ]{2,30})*(?: ?[,;|•)(-]|\.?$)")
# "in Frankfurt, Germany"
_CITY = re.compile(r"\b(\w+) (?:[A-ZÀ-Þ][\w'.-]+ ?){1,3}, \Z")
_AND_OTHERS = re.compile(
    r",? (?:(?:and|or) (?:any )?other (?:countr|jurisdict|territor|locations)|et d'autres pays|und andere[nr]? länder|och andra länder"
    r"|y otros países|e altri paesi|e outros países|en andere landen|og andre land|ja muihin maihin|i innych kraj)"
)
_SENT = (
    "transfer*",
    "stor*",
    "process*",
    "sent",
    "överför*",
    "übermitt*",
    "übertrag*",
    "transf*",
    "przekaz*",
    "overfør*",
    "doorg*",
    "trasfer*",
)
_ARTICLES = {
    "en": frozenset(("the", "a")),
    "sv": frozenset(("den", "det")),
    "de": frozenset(("den", "die", "der", "dem", "das")),
    "fr": frozenset(("la", "le", "les", "l", "des", "du")),
    "nl": frozenset(("de", "het")),
    "es": frozenset(("los", "las", "el", "la")),
    "it": frozenset(("gli", "il", "la", "i")),
    "pt": frozenset(("os", "o", "as")),
    "da": frozenset(("de", "den")),
    "nb": frozenset(("de", "den")),
}
# "US-based providers", "a US company": a recipient's seat as an adjective.
_SEATED = re.compile(
    r"(?:-based)?(?:-| )(?:[a-z]+ ){0,2}?(?:service )?(?:provider|compan|server|vendor|partner|recipient|parent|affiliate|entit|firm|organi[sz]ation)s?"
)
_BEFORE = re.compile(r"[^\W\d_]+(?:\.[^\W\d_]+)*\.?|[(:|]")
# "Acme LLC in the USA"
_FIRM_IN = re.compile(
    r"\b(?:Inc\.?|LLC|Ltd\.?|Limited|Corp\.?|GmbH|AG|AB|A/S|AS|SAS|S\.A\.|B\.V\.|Oy),? (?:\w+ ){1,2}\Z"
)
_FIRM_BEFORE = re.compile(r"[A-ZÀ-Þ][\w.&]* ?\(\Z")
_CONJUNCTIONS = frozenset(("and", "or", "och", "und", "et", "y", "e", "og", "en", "i", "ja", "oraz", "&"))


def find(document: Document) -> Iterator[Fact]:
    """The countries data may go to, each once, in the order they are first named."""
    passages = document.passages
    counted = [
        (number, place)
        for number, named in placed(document).items()
        for place in named
        if _counts(passages[number], place)
    ]
    own = own_countries(document) if counted else frozenset()
    found: dict[str, Fact] = {}
    looked: Counter[str] = Counter()
    for index, place in counted:
        if place.code in own or looked[place.code] == _MOST:
            continue
        looked[place.code] += 1
        fact = _fact(document, index, place)
        known = found.get(place.code)
        if known is None or _better(fact, known):
            found[place.code] = fact
    yield from found.values()


def _better(fact: Fact, known: Fact) -> bool:
    """Whether a later mention says more: asserted over denied, a safeguard over none."""
    if fact.polarity is not known.polarity:
        return fact.polarity is Polarity.ASSERTED
    return known.attribute("mechanism") == "none" and fact.attribute("mechanism") != "none"


def _counts(passage: Passage, place: Place) -> bool:
    """Whether the passage says that data go there, or a recipient sits there."""
    cues = passage.language.transfers
    if passage.clause.kind is ClauseKind.ROW and passage.clause.cells:
        return _in_column(passage, place, cues)
    if place.zoned:
        return False
    start, end = around(passage, place.start, 500)
    if said(cues.laws, passage.folded, start, end) or _of_people(passage, place, start):
        return False
    if _is_seat(passage) or _is_segment(passage, place) or _is_labelled(passage, place, cues):
        return True
    shares = passage.language.recipients.shares
    if _SEATED.match(passage.folded, place.end) and said(shares, passage.folded, start, end):
        return True
    if not _is_destination(passage, place, cues):
        return False
    if _FIRM_BEFORE.search(passage.plain, max(0, place.start - 30), place.start) and said(
        shares, passage.folded, start, end
    ):
        return True
    if said(cues.firm, passage.folded, start, end):
        return True
    if said(cues.moves, passage.folded, max(start, place.opens - _CLOSE), min(end, place.end + _CLOSE)):
        return True
    if _FIRM_IN.search(passage.plain, max(0, place.opens - 40), place.opens) and said(
        shares, passage.folded, start, end
    ):
        return True
    about = said(cues.headings, passage.heading.rsplit(" > ", 1)[-1])
    if not about:
        return False
    return said(cues.moves, passage.folded, start, end) or (
        passage.clause.kind is ClauseKind.ITEM and len(passage.plain) < 160
    )


def _of_people(passage: Passage, place: Place, start: int) -> bool:
    """Whether the country is where people are: "data subjects located in Switzerland"."""
    before = passage.folded[max(start, place.opens - 45) : place.opens]
    return said(passage.language.transfers.people, before) and not said(_SENT, before)


def _is_seat(passage: Passage) -> bool:
    """Whether a line of a list of recipients gives the country after a name: "Acme GmbH, Germany"."""
    cues = passage.language.recipients
    last = passage.heading.rsplit(" > ", 1)[-1]
    return len(passage.plain) < 200 and said(cues.lists, last)


def _is_segment(passage: Passage, place: Place) -> bool:
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


def _is_labelled(passage: Passage, place: Place, cues: TransferCues) -> bool:
    """Whether the passage is a label of a place and its value: "Location: Germany"."""
    colon = passage.plain.find(":", 0, _LABEL)
    wanted = pattern(cues.columns)
    if colon < 0 or wanted is None or not colon < place.start < colon + 80:
        return False
    return any(match.end() >= colon - 20 for match in wanted.finditer(passage.folded, 0, colon))


def _is_destination(passage: Passage, place: Place, cues: TransferCues) -> bool:
    """Whether the word before the list of countries is one that stands before destinations."""
    before = passage.folded[max(0, place.opens - 40) : place.opens]
    words = _BEFORE.findall(before)
    articles = _ARTICLES.get(passage.language.code, frozenset())
    while len(words) > 1 and words[-1] in articles:
        words.pop()
    if not words or words[-1] in "(:|" or _is_example(passage, words):
        return True
    if any(_is_cue(word, origin) for origin in cues.origins for word in words[-3:]):
        return False
    if _AND_OTHERS.match(passage.folded, place.end):
        return True
    city = _CITY.search(passage.plain, max(0, place.opens - 60), place.opens)
    if city is not None and (city.group(1).lower() in cues.destinations or city.group(1).lower() in _CONJUNCTIONS):
        return True
    return not cues.destinations or words[-1].rstrip(".") in cues.destinations


def _is_example(passage: Passage, words: list[str]) -> bool:
    """Whether the words before a list end with "such as": what stands before that ("outside the EEA") is not of the list."""
    examples = passage.language.recipients.examples
    return words[-1] in examples or " ".join(words[-2:]) in examples


def _is_cue(word: str, cue: str) -> bool:
    return word.startswith(cue[:-1]) if cue.endswith("*") else word.rstrip(".") == cue


def _in_column(passage: Passage, place: Place, cues: TransferCues) -> bool:
    """Whether the country stands in a column of places, or fills a cell by itself."""
    wanted = pattern(cues.columns)
    name = passage.plain[place.start : place.end]
    for index, cell in enumerate(passage.clause.cells):
        if name not in cell:
            continue
        head = passage.clause.heads[index].lower().strip(" *:") if index < len(passage.clause.heads) else ""
        if wanted is not None and wanted.search(head) and len(head) < 60:
            return True
        if fills(cell, passage.language.code) or _is_segment(passage, place):
            return True
    return said(cues.firm, passage.folded) and _is_destination(passage, place, cues) and not place.zoned


def _fact(document: Document, index: int, place: Place) -> Fact:
    passage = document.passages[index]
    denied = _denied(passage, place)
    return Fact(
        kind=FactKind.TRANSFER,
        key=place.code,
        value=place.code,
        raw=passage.verbatim(place.start, place.end),
        quote=passage.quote(place.start, place.end),
        clause=passage.index,
        polarity=Polarity.DENIED if denied else Polarity.ASSERTED,
        language=passage.language.code,
        confidence=0.8,
        rule="transfers.named",
        attributes=(("mechanism", _mechanism(document, index, place)),),
    )


def _denied(passage: Passage, place: Place) -> bool:
    """Whether the sentence denies the transfer before it names the country."""
    start = around(passage, place.start, 500)[0]
    return said(passage.language.transfers.denials, passage.folded, start, place.opens)


def _mechanism(document: Document, index: int, place: Place) -> str:
    """The safeguard named in the sentence, else in the passage, else in the next ones under the same heading; or "none"."""
    passage = document.passages[index]
    mechanisms = passage.language.transfers.mechanisms
    start, end = around(passage, place.start, 500)
    after = [
        other
        for other in document.passages[max(0, index - 1) : index + 3]
        if other is not passage and other.clause.path == passage.clause.path and other.clause.kind is not ClauseKind.ROW
    ]
    for folded in (passage.folded[start:end], passage.folded, *(other.folded for other in after)):
        named = [name for name, cues in mechanisms.items() if said(cues, folded)]
        if named:
            return named[0]
    return "none"
