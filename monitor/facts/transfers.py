"""Where data may go: the countries a policy names as destinations, with the safeguard it relies on.

A country counts where the text says that data are sent, kept or open there, or that a recipient sits there: in a sentence
with a word of transfer and a preposition before the country, in a column of places, in an item under a heading about
transfers. Not the controller's own country, nor where data and people come from, nor countries named for their laws.
"""

import re
from collections import Counter
from collections.abc import Iterator

from monitor.facts.cues import around
from monitor.facts.destinations import (
    ARTICLES,
    ends_with,
    is_condition,
    is_destination,
    is_example,
    is_sent,
    of_people,
)
from monitor.facts.document import Document, Passage
from monitor.facts.organisations import mentions_in
from monitor.facts.places import Place, placed
from monitor.facts.safeguards import mechanism
from monitor.facts.seats import own_countries
from monitor.facts.sightings import said
from monitor.facts.transfer_lines import in_column, is_labelled, is_seat, is_segment
from monitor.model import ClauseKind, Fact, FactKind, Polarity

# Mentions of one country that are looked at: later ones say nothing new.
_MOST = 12
_LINE = 250
_CLOSE = 32
_AWAY = 60
_ADDRESS = 200
# "US-based providers", "a US company": a recipient's seat as an adjective.
_SEATED = re.compile(
    r"(?:-based)?(?:-| )(?:[a-z]+ ){0,2}?(?:service )?(?:provider|compan|server|vendor|partner|recipient|parent|affiliate|entit|firm|organi[sz]ation)s?"
)
# "Acme LLC in the USA", "Acme Inc., San Francisco, USA"
_FIRM = r"\b(?:Inc|LLC|Ltd|Limited|Corp|Corporation|GmbH|AG|AB|A/S|AS|ASA|ApS|SAS|SARL|SA|S\.A|SpA|S\.p\.A|Srl|S\.r\.l|S\.L|SL|B\.V|BV|N\.V|Oy|Oyj|PLC|plc|Pty|z o\.o|KG|SE)\.?"
_FIRM_IN = re.compile(
    _FIRM
    + r"(?:,? (?:(?:based|located|established|sitting) )?(?!and |or |og |och |und |et |y |e |en |ja |i |oraz )[a-zà-ÿ]{1,4} (?:[a-zà-ÿ']{1,4} )?|, (?:[A-ZÀ-Þ][\w'.-]+ ?){0,3}(?:, )?)\Z"
)
_FIRM_BEFORE = re.compile(rf"(?:[A-ZÀ-Þ][\w.&]*|{_FIRM}) ?\((?:[A-ZÀ-Þ][\w'.-]+ ?){{0,3}}(?:, )?\Z")
# "sent to Acme Inc. (12 Main Street, Boston, MA 02110, USA)"
_FIRM_AT = re.compile(_FIRM + r",? ?\([^()]{3,100}, \Z")


def find(document: Document) -> Iterator[Fact]:
    """The countries data may go to, each once, in the order they are first named."""
    counted = [
        (number, place)
        for number, named in placed(document).items()
        for place in named
        if _counts(document, number, place)
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


def _counts(document: Document, index: int, place: Place) -> bool:
    """Whether the passage says that data go there, or a recipient sits there."""
    passage = document.passages[index]
    cues = passage.language.transfers
    if passage.clause.kind is ClauseKind.ROW and passage.clause.cells:
        return in_column(passage, place, cues)
    start, end = around(passage, place.start, 500)
    if of_people(passage, place, start) or is_condition(passage, place, start):
        return False
    if said(cues.laws, passage.folded, start, end) and not is_sent(passage, place, start):
        return False
    if place.zoned:
        return _is_zoned_goal(passage, place, start)
    if is_seat(passage, place) or is_segment(passage, place) or is_labelled(document, index, place):
        return True
    shares = passage.language.recipients.shares
    if _SEATED.match(passage.folded, place.end) and said(shares, passage.folded, start, end):
        return True
    if _is_firms(passage, place) and (
        said(shares + cues.firm + cues.goes + passage.language.recipients.leads, passage.folded, start, end)
        or said(shares + cues.firm, passage.heading)
        or _is_known(passage, place)
    ):
        return True
    if _is_firms_address(passage, place, start, end):
        return True
    return is_destination(passage, place, cues) and _is_told(document, index, place, start, end)


def _is_told(document: Document, index: int, place: Place, start: int, end: int) -> bool:
    """Whether the sentence around a destination, its lead-in or its heading is about data that go or lie somewhere."""
    passage = document.passages[index]
    cues, folded = passage.language.transfers, passage.folded
    articles = ARTICLES.get(passage.language.code, frozenset())
    if said(cues.firm, folded, start, end) or ends_with(cues.access, folded[start : place.opens], articles):
        return True
    near = max(start, place.opens - _CLOSE), min(end, place.closes + _CLOSE)
    about = _is_of_data(passage, start, end)
    # "our processors are in the United States"
    whose = passage.language.recipients.lists + passage.language.parties.processors
    if said(whose, folded, max(start, place.opens - _AWAY), place.opens):
        return True
    if about and (said(cues.moves, folded, *near) or said(cues.goes, folded, max(start, place.opens - _AWAY), near[1])):
        return True
    if (
        passage.clause.kind is ClauseKind.ITEM
        and len(folded) < _LINE
        and said(cues.firm, document.lead(index)[-_LINE:])
    ):
        return True
    last = passage.title
    if not said(cues.headings, last) or _is_link(passage, place):
        return False
    return said(cues.moves, folded, start, end) or (
        passage.clause.kind is ClauseKind.ITEM and len(folded) < 160 and said(cues.firm, last)
    )


def _is_link(passage: Passage, place: Place) -> bool:
    """Whether the passage is a country's name that leads to another page: the notices for people of each country."""
    return bool(passage.clause.links) and place.start == 0 and place.end >= len(passage.plain) - 1


def _is_of_data(passage: Passage, start: int, end: int) -> bool:
    """Whether a sentence speaks of data, or of sharing."""
    language = passage.language
    about = language.retention.records + language.bases.wares + language.transfers.data + language.recipients.shares
    return said(about, passage.folded, start, end)


def _is_zoned_goal(passage: Passage, place: Place, start: int) -> bool:
    """Whether a list of countries with a zone in it is where data go: "located in Canada and the EEA", not "users in the EEA"."""
    cues = passage.language.transfers
    before = passage.folded[max(start, place.opens - 40) : place.opens]
    if said(cues.origins, before) or not is_destination(passage, place, cues):
        return False
    if said(cues.firm + cues.goes, before):
        return True
    # "stored all over the world, including the EU and Canada"
    return (
        is_example(passage, place)
        and _is_of_data(passage, start, place.opens)
        and is_sent(passage, place, start, _ADDRESS)
    )


def _is_firms(passage: Passage, place: Place) -> bool:
    """Whether the country stands right behind a firm's name: "Acme LLC in the USA", "Acme Ltd., UK", "Acme Inc. (USA)"."""
    begin = max(0, place.opens - 60)
    return (
        _FIRM_IN.search(passage.plain, begin, place.opens) is not None
        or _FIRM_BEFORE.search(passage.plain, begin, place.opens) is not None
    )


def _is_firms_address(passage: Passage, place: Place, start: int, end: int) -> bool:
    """Whether the country ends the address in brackets behind a firm's name, where the sentence speaks of a transfer."""
    if passage.plain[place.closes : place.closes + 1] != ")":
        return False
    firm = _FIRM_AT.search(passage.plain, max(start, place.opens - _ADDRESS), place.opens)
    return firm is not None and said(passage.language.transfers.firm, passage.folded, start, end)


def _is_known(passage: Passage, place: Place) -> bool:
    """Whether the firm right before the country's bracket is one of the table: "Wix (Israel)"."""
    bracket = passage.plain.rfind("(", max(0, place.opens - _AWAY), place.opens)
    if bracket < 0:
        return False
    begin = max(0, bracket - _CLOSE)
    named = mentions_in(
        passage.plain[begin:bracket], passage.folded[begin:bracket], passage.language.recipients.endings
    )
    return any(bracket - begin - mention.end < 16 for mention in named)


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
        attributes=(("mechanism", mechanism(document, index, place)),),
    )


def _denied(passage: Passage, place: Place) -> bool:
    """Whether the sentence denies the transfer before it names the country."""
    start = around(passage, place.start, 500)[0]
    return said(passage.language.transfers.denials, passage.folded, start, place.opens)
