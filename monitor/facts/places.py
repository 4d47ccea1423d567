"""Countries named in a passage, each with the list it stands in ("the EEA, the UK and Switzerland")."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from monitor.facts.cues import hits
from monitor.facts.document import Document, Passage
from monitor.facts.languages.countries import COUNTRIES
from monitor.facts.languages.table import cues

_STATE_OFFICES = re.compile(
    r"\.?[' ]s? ?(?:department|district|federal|copyright|government|congress|law|laws|citizens|residents?|states?\b|persons|users|"
    r"bankruptcy|court|consumers?|dollars?|export|patent|postal|privacy|territor)",
    re.I,
)
# "the UK Addendum", "US GDPR": the short names are adjectives before a capital.
_NOUN_AFTER = re.compile(r"['’]?s? [A-Z]")
# What belongs to a country's full name: "the Hong Kong Special Administrative Region", "the People's Republic of China".
_REGION = r"(?: Special Administrative Region(?: of China)?| SAR)?"
_STATE = (
    r"(?:the )?(?:(?:federal|people's|russian|swiss|french|italian|federative|oriental) )?"
    r"(?:republic|kingdom|state|principality|commonwealth|grand duchy|sultanate|union) of (?:the )?"
)
_FULL_NAME = re.compile(
    rf"(?:{_STATE}|(?:the )?state of |république (?:de |du |d')|república (?:de |do |da )?|repubblica (?:di )?|bundesrepublik )\Z",
    re.I,
)
# A country within a firm's name: "Air France", "Acme (UK) Ltd".
_NAME_BEFORE = re.compile(r"(?:(\S+) )?([A-ZÀ-Þ][\w&'’-]*) \Z")
_FORM_AFTER = re.compile(
    r"\)? (?:\(\w+\) )?(?:Private |Pte\.? |Pvt\.? |Pty\.? )?(?:Limited|Ltd|Inc|LLC|GmbH|AG|SE|S\.?A\.?S?|B\.?V|N\.?V|S\.?r\.?l|S\.?L|Oy|AB|AS|A/S|ApS|sp\. z|SARL|plc|Corp|KG|Lda|DAC|Unlimited|Operations|Holdings?)\b\.?"
)
# A Finnish name in a case of place: "Irlannissa", "Saksaan".
_IN_CASE = re.compile(r"(?:ss[aä]|st[aä]|([aeiouyäö])\1n)\Z")
# Between the members of a list of countries, and between its first and the word before it.
_JOINT = (
    _REGION + r"[\"')]{0,2}(?: ?\([\"']?[A-Z.]{2,6}[\"']?\))?"
    r"(?: ?\([\"']?|,? ?(?:and|or|och|eller|und|oder|sowie|et|ou|en|of|y|o|e|og|ja|tai|sekä|oraz|i|lub|samt|ni|ed|&|/|,)? ?"
    r"(?:"
    + _STATE
    + r"|(?:den |the )?(?:republik|republiken) |the |den |die |der |dem |das |la |le |les |l'|los |las |el |il |gli |lo |os |as |a |o |de |het |en |au |aux |du |des |"
    r"in |im |in den |in der |in die |à la |à l'|nos |no |na |negli |nel |em |w |we |do |i |till |til |to )?)"
)
_WORD_BEFORE = re.compile(r"([^\W\d_]+(?:\.[^\W\d_]\.?)?)[^\w(:|]*\Z")
_GAP = 44
_LISTED_AS_SAFE = frozenset(("AD", "FO", "GG", "IM"))


# Words with a capital before a country that make no name of it, and those before a city.
_PLACING = frozenset(
    cues(
        """
        in; i; en; em; w; we; à; au; aux; im; nach; aus; to; from; to:; för; till; naar; uit; a; de; vers; los;
        las; the; die; der; das; den; il; la; le; location; locations; country; countries; region; land; länder;
        standort; serverstandort; sitz; ort; pays; localisation; lieu; país; ubicación; localização; paese;
        luogo; sede; locatie; plaats; vestiging; placering; plassering; sijainti; maa; kraj; lokalizacja;
        siedziba; plats; server; servers; and; und; et; och; y; e; og; ja; oraz; or; ou; oder; eller; lub; o;
        tai; bundesrepublik; republic; republik; république; república; repubblica; only; nur; also; outside;
        außerhalb; hors; fora; fuori; poza; utanför; utenfor; buiten
        """
    )
)
_FORMS_BEFORE = frozenset(
    cues(
        "Inc; Ltd; LLC; Corp; GmbH; AG; AB; AS; SAS; SARL; BV; NV; Oy; Oyj; SE; plc; PLC; Limited; SA; SpA; Srl; SL; Lda; ApS; KG; Pty; Pte"
    )
)
_CITY_AFTER = frozenset(cues("in; i; en; em; w; we; à; a; te; bei; near; at"))


@dataclass(frozen=True, slots=True)
class Place:
    """A country named in a passage; `opens` and `closes` are where the list of countries and zones that holds it begins and ends."""

    code: str
    start: int
    end: int
    opens: int
    closes: int
    zoned: bool


@lru_cache(maxsize=1)
def placed(document: Document) -> Mapping[int, tuple[Place, ...]]:
    """The countries of each passage that names one, by the passages' numbers; kept for the next finder that asks."""
    index, passages = document.index, document.passages
    numbers = set()
    for start, _ in index.spans(_folded(document.language.code)):
        number = index.passage(start)
        if number not in numbers and passages[number].plain[start - index.starts[number]].isupper():
            numbers.add(number)
    found = {number: tuple(places(passages[number])) for number in sorted(numbers)}
    return {number: places for number, places in found.items() if places}


@cache
def _folded(language: str) -> tuple[str, ...]:
    """The countries' names in lower case, as cues."""
    return tuple(name.lower() for name in COUNTRIES.get(language, COUNTRIES["en"]))


def places(passage: Passage) -> list[Place]:
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
    found = []
    for match in matches:
        opens, closes, zoned = groups[match.start()]
        full = _FULL_NAME.search(passage.plain, max(0, opens - 40), opens)
        opens = full.start() if full is not None else opens
        found.append(Place(_code(names, match.group()), match.start(), match.end(), opens, closes, zoned))
    return found


def _groups(plain: str, members: list[tuple[int, int, bool]]) -> dict[int, tuple[int, int, bool]]:
    """For each member's place where its list begins and ends, and whether a zone ("the EEA, the UK and Switzerland") is in the list."""
    lists: list[list[tuple[int, int, bool]]] = []
    for member in members:
        # "the European Economic Area (EEA)" is one zone, "the EU (Ireland)" says where in it.
        inside = plain[max(0, member[0] - 2) : member[0]].rstrip("\"'").endswith("(") and not member[2]
        inside = inside and bool(lists) and lists[-1][-1][2]
        if lists and not inside and _joined()(plain, lists[-1][-1][1], member[0]):
            lists[-1].append(member)
        else:
            lists.append([member])
    return {
        start: (group[0][0], group[-1][1], any(zone for _, _, zone in group))
        for group in lists
        for start, _, _ in group
    }


@cache
def _joined() -> "_Joint":
    return _Joint(re.compile(_JOINT, re.I))


@dataclass(frozen=True, slots=True)
class _Joint:
    joint: re.Pattern[str]

    def __call__(self, plain: str, end: int, start: int) -> bool:
        """Whether only a joint of a list stands between two places."""
        return 0 <= start - end <= _GAP and self.joint.fullmatch(plain, end, start) is not None


def _is_part(plain: str, match: re.Match[str]) -> bool:
    """Whether the match is no country: a part of a word, a shouted pronoun ("CONTACT US"), an office or law of the state."""
    start, end = match.span()
    if start and (plain[start - 1].isalnum() or plain[start - 1] in "_@/."):
        return True
    if end < len(plain) and (plain[end].isalnum() or plain[end] == "_"):
        return True
    if match.group() == "US":
        word = _WORD_BEFORE.search(plain, max(0, start - 20), start)
        if plain.isupper() or (
            word is not None and len(word.group(1)) > 2 and word.group(1).isupper() and word.group(1) != "EEA"
        ):
            return True
    if not _IN_CASE.search(match.group()) and _is_of_name(plain, start, end):
        return True
    if len(match.group()) <= 3 and _NOUN_AFTER.match(plain, end):
        return True
    return _STATE_OFFICES.match(plain, end) is not None


def _is_of_name(plain: str, start: int, end: int) -> bool:
    """Whether a country is the end or the middle of a firm's name; not after a city ("in Frankfurt Germany")."""
    if _FORM_AFTER.match(plain, end):
        return True
    before = _NAME_BEFORE.search(plain, max(0, start - 60), start)
    if before is None or before.group(2).lower() in _PLACING or before.group(2).rstrip(".") in _FORMS_BEFORE:
        return False
    return (before.group(1) or "").lower().rstrip(",:") not in _CITY_AFTER


def names(cell: str, language: str) -> bool:
    """Whether a cell names a country."""
    return _countries(language)[0].search(cell) is not None


def fills(cell: str, language: str) -> bool:
    """Whether a cell holds countries and little else."""
    compiled, _ = _countries(language)
    rest = compiled.sub("", cell)
    return len(rest) < len(cell) and not re.search(r"\w{4}", rest)


def is_country(name: str) -> bool:
    """Whether a name is a country's in one of the languages."""
    return any(_countries(language)[0].fullmatch(name) is not None for language in COUNTRIES)


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
