"""Where data may go: the countries a policy names as destinations, with the safeguard it relies on.

A country counts where the text says that data are sent, kept or open there, or that a recipient sits there: in a sentence
with a word of transfer and a preposition before the country, in a column of places, in an item under a heading about
transfers. Not the controller's own country, nor where data and people come from, nor countries named for their laws.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from monitor.facts.cues import first, hits, pattern
from monitor.facts.document import Document, Passage
from monitor.facts.languages.countries import COUNTRIES
from monitor.facts.languages.table import TransferCues
from monitor.facts.seats import own_countries
from monitor.model import ClauseKind, Fact, FactKind, Polarity

_STATE_OFFICES = re.compile(
    r"[' ]s? ?(?:department|federal|copyright|government|congress|law|laws|citizens|residents?|states?\b|persons|users|"
    r"bankruptcy|court|consumers?|dollars?|export|patent|postal|privacy|territor)",
    re.I,
)
# Between the members of a list of countries, and between its first and the word before it.
_JOINT = (
    r"(?:,? ?(?:and|or|och|eller|und|oder|sowie|et|ou|en|of|y|o|e|og|ja|tai|sekä|oraz|i|lub|samt|ni|ed|&|/|,)? ?"
    r"(?:the |den |die |der |dem |das |la |le |les |l'|los |las |el |il |gli |lo |os |as |a |o |de |het |en |au |aux |du |des |"
    r"in |in den |in die |nos |no |na |negli |nel |em |w |we |do |i |till |til |to )?)"
)
_WORD_BEFORE = re.compile(r"([^\W\d_]+(?:\.[^\W\d_]\.?)?)[^\w(:|]*\Z")
_ARTICLES = frozenset("the den die der dem das la le les los las el il gli lo os as o a het de det ett en l un una".split())
_LISTED_AS_SAFE = frozenset(("AD", "FO", "GG", "IM"))


@dataclass(frozen=True, slots=True)
class _Place:
    """A country named in a passage; `opens` is where the list of countries and zones that holds it begins."""

    code: str
    start: int
    end: int
    opens: int
    zoned: bool


def find(document: Document) -> Iterator[Fact]:
    """The countries data may go to, each once, in the order they are first named."""
    own = own_countries(document)
    found: dict[str, Fact] = {}
    for index, passage in enumerate(document.passages):
        for place in _places(passage):
            if place.code in own or not _counts(passage, place):
                continue
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


def _places(passage: Passage) -> list[_Place]:
    """The countries a passage names, with the lists they stand in."""
    compiled, names = _countries(passage.language.code)
    matches = [match for match in compiled.finditer(passage.plain) if not _is_part(passage.plain, match)]
    if not matches:
        return []
    members = sorted(
        [(match.start(), match.end(), False) for match in matches]
        + [(hit.start, hit.end, True) for hit in hits(passage.language.transfers.zones, passage.folded)]
    )
    groups = _groups(passage.plain, members)
    listed = {_code(names, match.group()) for match in matches}
    if len(listed & _LISTED_AS_SAFE) >= 2:
        # A list of all countries that the Commission holds to be safe says nothing of where data go.
        return []
    places = []
    for match in matches:
        opens, zoned = groups[match.start()]
        places.append(_Place(_code(names, match.group()), match.start(), match.end(), opens, zoned))
    return places


def _groups(plain: str, members: list[tuple[int, int, bool]]) -> dict[int, tuple[int, bool]]:
    """For each member's place where its list begins, and whether a zone ("the EEA, the UK and Switzerland") is in the list."""
    lists: list[list[tuple[int, int, bool]]] = []
    for member in members:
        if lists and _joined()(plain, lists[-1][-1][1], member[0]):
            lists[-1].append(member)
        else:
            lists.append([member])
    return {start: (group[0][0], any(zone for _, _, zone in group)) for group in lists for start, _, _ in group}


@cache
def _joined() -> "_Joint":
    return _Joint(re.compile(_JOINT))


@dataclass(frozen=True, slots=True)
class _Joint:
    joint: re.Pattern[str]

    def __call__(self, plain: str, end: int, start: int) -> bool:
        """Whether only a joint of a list stands between two places."""
        return 0 <= start - end <= 14 and self.joint.fullmatch(plain, end, start) is not None


def _is_part(plain: str, match: re.Match[str]) -> bool:
    """Whether the match is no country: a part of a word, a shouted pronoun ("CONTACT US"), an office or law of the state."""
    start, end = match.span()
    if start and (plain[start - 1].isalnum() or plain[start - 1] in "_@/."):
        return True
    if end < len(plain) and (plain[end].isalnum() or plain[end] == "_"):
        return True
    if match.group() == "US":
        word = _WORD_BEFORE.search(plain, max(0, start - 20), start)
        if plain.isupper() or (word is not None and len(word.group(1)) > 2 and word.group(1).isupper() and word.group(1) != "EEA"):
            return True
    return _STATE_OFFICES.match(plain, end) is not None


def _counts(passage: Passage, place: _Place) -> bool:
    """Whether the passage says that data go there, or a recipient sits there."""
    cues = passage.language.transfers
    if passage.clause.kind is ClauseKind.ROW and passage.clause.cells:
        return _in_column(passage, place, cues)
    if place.zoned or not _is_destination(passage, place, cues):
        return False
    start, end = passage.sentence(place.start)
    if first(cues.laws, passage.folded, start, end) is not None:
        return False
    if first(cues.firm, passage.folded, start, end) is not None:
        return True
    about = first(cues.headings, passage.heading.rsplit(" > ", 1)[-1]) is not None
    if not about:
        return False
    return first(cues.moves, passage.folded, start, end) is not None or (
        passage.clause.kind is ClauseKind.ITEM and len(passage.plain) < 160
    )


def _is_destination(passage: Passage, place: _Place, cues: TransferCues) -> bool:
    """Whether the word before the list of countries is one that stands before destinations."""
    before = passage.folded[max(0, place.opens - 40) : place.opens]
    if any(before.rstrip().endswith(f" {origin}") or before.strip() == origin for origin in _plain(cues.origins)):
        return False
    words = re.findall(r"[^\W\d_]+(?:\.[^\W\d_]\.?)?|[(:|]", before)
    while words and words[-1] in _ARTICLES and words[-1] not in ("a", "en", "o", "de"):
        words.pop()
    if not words or words[-1] in "(:|":
        return True
    for origin in cues.origins:
        stem = origin.rstrip("*")
        if any(word == stem or (origin.endswith("*") and word.startswith(stem)) for word in words[-3:]):
            return False
    return not cues.destinations or words[-1] in cues.destinations or words[-1] in ("l", "d")


def _plain(cues: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(cue for cue in cues if not cue.endswith("*"))


def _in_column(passage: Passage, place: _Place, cues: TransferCues) -> bool:
    """Whether the country stands in a column of places, or fills a cell by itself."""
    wanted = pattern(cues.columns)
    name = passage.plain[place.start : place.end]
    for index, cell in enumerate(passage.clause.cells):
        if name not in cell:
            continue
        head = passage.clause.heads[index].lower().strip(" *:") if index < len(passage.clause.heads) else ""
        if wanted is not None and wanted.search(head) and len(head) < 60:
            return True
        if _fills(cell, passage.language.code):
            return True
    return first(cues.firm, passage.folded) is not None and _is_destination(passage, place, cues) and not place.zoned


def _fills(cell: str, language: str) -> bool:
    """Whether a cell holds countries and little else."""
    compiled, _ = _countries(language)
    rest = compiled.sub("", cell)
    return len(rest) < len(cell) and not re.search(r"\w{4}", rest)


def _fact(document: Document, index: int, place: _Place) -> Fact:
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


def _denied(passage: Passage, place: _Place) -> bool:
    """Whether the sentence denies the transfer before it names the country."""
    start = passage.sentence(place.start)[0]
    return first(passage.language.transfers.denials, passage.folded, start, place.opens) is not None


def _mechanism(document: Document, index: int, place: _Place) -> str:
    """The safeguard named in the sentence, else in the passage, else in the next ones under the same heading; or "none"."""
    passage = document.passages[index]
    mechanisms = passage.language.transfers.mechanisms
    start, end = passage.sentence(place.start)
    after = [
        other
        for other in document.passages[max(0, index - 1) : index + 3]
        if other is not passage and other.clause.path == passage.clause.path and other.clause.kind is not ClauseKind.ROW
    ]
    for folded in (passage.folded[start:end], passage.folded, *(other.folded for other in after)):
        named = [name for name, cues in mechanisms.items() if first(cues, folded) is not None]
        if named:
            return named[0]
    return "none"


@cache
def _countries(language: str) -> tuple[re.Pattern[str], dict[str, str]]:
    """One pattern for the names of countries in a language, longest first, and their codes by name or stem."""
    names = dict(COUNTRIES.get(language, COUNTRIES["en"]))
    ordered = sorted(names, key=lambda name: (-len(name), name))
    sources = (re.escape(name[:-1]) + r"\w{0,12}" if name.endswith("*") else re.escape(name) for name in ordered)
    return re.compile("|".join(sources)), names


def _code(names: dict[str, str], written: str) -> str:
    code = names.get(written)
    if code is not None:
        return code
    stems = (name for name in names if name.endswith("*") and written.startswith(name[:-1]))
    return names[max(stems, key=len)]
