"""Countries named in a passage, each with the list it stands in ("the EEA, the UK and Switzerland")."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from monitor.facts.cues import hits
from monitor.facts.document import Document, Passage
from monitor.facts.languages.countries import COUNTRIES
from monitor.facts.sightings import Same

_STATE_OFFICES = re.compile(
    r"[' ]s? ?(?:department|federal|copyright|government|congress|law|laws|citizens|residents?|states?\b|persons|users|"
    r"bankruptcy|court|consumers?|dollars?|export|patent|postal|privacy|territor)",
    re.I,
)
# "the UK Addendum", "US GDPR": the short names are adjectives before a capital.
_NOUN_AFTER = re.compile(r"['’]?s? [A-Z]")
# Between the members of a list of countries, and between its first and the word before it.
_JOINT = (
    r"(?:,? ?(?:and|or|och|eller|und|oder|sowie|et|ou|en|of|y|o|e|og|ja|tai|sekä|oraz|i|lub|samt|ni|ed|&|/|,)? ?"
    r"(?:(?:the )?(?:federal )?republic of |the |den |die |der |dem |das |la |le |les |l'|los |las |el |il |gli |lo |os |as |a |o |de |het |en |au |aux |du |des |"
    r"in |im |in den |in der |in die |nos |no |na |negli |nel |em |w |we |do |i |till |til |to )?)"
)
_WORD_BEFORE = re.compile(r"([^\W\d_]+(?:\.[^\W\d_]\.?)?)[^\w(:|]*\Z")
_LISTED_AS_SAFE = frozenset(("AD", "FO", "GG", "IM"))


@dataclass(frozen=True, slots=True)
class Place:
    """A country named in a passage; `opens` is where the list of countries and zones that holds it begins."""

    code: str
    start: int
    end: int
    opens: int
    zoned: bool


def placed(document: Document) -> Mapping[int, tuple[Place, ...]]:
    """The countries of each passage that names one, by the passages' numbers; kept for the next finder that asks."""
    return _placed(Same(document))


@lru_cache(maxsize=1)
def _placed(same: Same) -> Mapping[int, tuple[Place, ...]]:
    index, passages = same.document.index, same.document.passages
    numbers = set()
    for start, _ in index.spans(_folded(same.document.language.code)):
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
        opens, zoned = groups[match.start()]
        found.append(Place(_code(names, match.group()), match.start(), match.end(), opens, zoned))
    return found


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
    return _Joint(re.compile(_JOINT, re.I))


@dataclass(frozen=True, slots=True)
class _Joint:
    joint: re.Pattern[str]

    def __call__(self, plain: str, end: int, start: int) -> bool:
        """Whether only a joint of a list stands between two places."""
        return 0 <= start - end <= 24 and self.joint.fullmatch(plain, end, start) is not None


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
    if len(match.group()) <= 3 and _NOUN_AFTER.match(plain, end):
        return True
    return _STATE_OFFICES.match(plain, end) is not None


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
