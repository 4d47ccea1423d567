"""How like two texts are: the measures by which another document, a cut-off page or another edition shows."""

import re
from collections import Counter
from collections.abc import Set
from dataclasses import dataclass

from monitor.guard.lexicon import ARTICLES
from monitor.model import Text

_GRAM = 4
_CLAUSE_WORDS = 8
_EDITION_WORDS = 300
_MUCH = 200


@dataclass(frozen=True, slots=True)
class Likeness:
    """`overlap`: the share of the shorter text's word runs found in the other. `ratio`: new words to old words.

    `head`: the share of the shorter text that is, clause by clause, the start of the longer one.
    """

    overlap: float
    ratio: float
    head: float


def likeness(old: Text, new: Text) -> Likeness:
    """The measures of two texts that both hold words."""
    ratio = new.words / max(1, old.words)
    short, long = (old, new) if old.words <= new.words else (new, old)
    return Likeness(overlap=_overlap(short, long), ratio=ratio, head=_head(short, long))


def _overlap(short: Text, long: Text) -> float:
    """Whole clauses first: two editions of a policy share most, and need no word runs."""
    known = {clause.form for clause in long.clauses}
    shared = sum(clause.form.count(" ") + 1 for clause in short.clauses if clause.form in known)
    total = sum(clause.form.count(" ") + 1 for clause in short.clauses)
    if not total:
        return 0.0
    return shared / total if shared >= 0.6 * total else contained(short, long)


def contained(short: Text, long: Text) -> float:
    """The share of a text's runs of four words that stand in another text."""
    grams = _grams(short)
    return len(grams & _grams(long)) / len(grams) if grams else 0.0


def _grams(text: Text) -> Set[int]:
    words = " ".join(clause.form for clause in text.clauses).split()
    if len(words) < _GRAM:
        return frozenset((hash(" ".join(words)),)) if words else frozenset()
    return {hash(run) for run in zip(words, words[1:], words[2:], words[3:], strict=False)}


def _head(short: Text, long: Text) -> float:
    """The share of the shorter text's clauses that open the longer one, in order."""
    count = len(short.clauses)
    if not count:
        return 0.0
    opening = long.clauses[:count]
    same = sum(a.form == b.form for a, b in zip(short.clauses, opening, strict=False))
    if same < count and short.clauses[-1].form and opening[-1].form.startswith(short.clauses[-1].form):
        same += 1
    return same / count


def repeated(text: Text) -> float:
    """The share of a text's words that are the third or a later copy of a clause of some length."""
    seen: Counter[str] = Counter()
    again = total = 0
    for clause in text.clauses:
        words = clause.form.count(" ") + 1
        total += words
        if words >= _CLAUSE_WORDS:
            seen[clause.form] += 1
            again += words if seen[clause.form] > 2 else 0
    return again / total if total else 0.0


_ENTITY = re.compile(
    r"\b((?:[A-Z][\w&'-]{1,30}[ ,]{1,2}){1,4})(Inc|LLC|L\.L\.C|Ltd|Limited|GmbH|B\.?V|S\.?A\.?S|S\.?à ?r\.?l|S\.?p\.?A|S\.?L|S\.?A|AB|AG|Oy|ApS|A/S|AS|PLC|plc|Corporation|Corp|Unlimited Company|UC|ULC|Pty|Pte|K\.K)\b"
)
_LAW = re.compile(
    r"(?:[Ll]aws? of|[Cc]ourts? (?:of|in|located in)|[Gg]overned by|[Jj]urisdiction of)(?: the| The)?(?: laws? of)?(?: the)?(?: [Ss]tate of| Republic of| [Pp]rovince of| Kingdom of)? ([A-Z][a-z]{2,20}(?: [A-Z][a-z]{2,20})?)"
)
_REGIONS = {
    "eu": re.compile(
        r"\b(?:gdpr|eea|european (?:union|economic area)|member states?|supervisory authorit|data protection commission|rgpd|dsgvo|ireland|irish|union européenne|europäischen? union)\b"
    ),
    "us": re.compile(
        r"\b(?:california|ccpa|cpra|united states|u\.s|arbitrat\w+|delaware|virginia|colorado|new york|class action|us law)\b"
    ),
    "uk": re.compile(r"\b(?:united kingdom|uk gdpr|england and wales|england|ico|information commissioner)\b"),
}
_MENTIONS = 5


@dataclass(frozen=True, slots=True)
class Edition:
    """Whose document a text is: how often it names which company, the places whose law or courts it names, and regions."""

    companies: Counter[str]
    laws: frozenset[str]
    regions: Counter[str]

    @property
    def company(self) -> str:
        """The company named most, or ""."""
        return min(self.companies, key=lambda name: (-self.companies[name], name)) if self.companies else ""

    @property
    def region(self) -> str:
        """The region that three of four mentions are of, or ""."""
        total = sum(self.regions.values())
        top = max(sorted(self.regions), key=self.regions.__getitem__, default="")
        return top if total >= _MENTIONS and self.regions[top] >= 0.75 * total else ""


def edition(text: Text) -> Edition:
    """The companies, laws and regions of a text."""
    companies: Counter[str] = Counter()
    regions: Counter[str] = Counter()
    laws: set[str] = set()
    for clause in text.clauses:
        words = clause.text
        if len(words) < 12:
            continue
        for match in _ENTITY.finditer(words):
            companies[f"{match[1].strip(' ,')} {match[2].replace('.', '')}"] += 1
        laws.update(match[1] for match in _LAW.finditer(words))
        for region, pattern in _REGIONS.items():
            if count := len(pattern.findall(clause.form)):
                regions[region] += count
    return Edition(companies=companies, laws=frozenset(laws), regions=regions)


def other_edition(old: Text, new: Text, *, same_date: bool) -> str:
    """The evidence that two texts are one document for two countries, or "".

    The company that each names most is hardly named in the other, and another place's law is chosen or another region is
    meant, or both are of one brand and much else differs under the same date.
    """
    if min(old.words, new.words) < _EDITION_WORDS:
        return ""
    before, after = edition(old), edition(new)
    first, second = before.company, after.company
    if not first or not second or first.casefold() == second.casefold():
        return ""
    if after.companies[first] * 4 > before.companies[first] or before.companies[second] * 2 > after.companies[second]:
        return ""
    gone, come = before.laws - after.laws, after.laws - before.laws
    if gone and come:
        return f"{first}, {min(gone)} became {second}, {min(come)}"
    if before.region and after.region and before.region != after.region:
        return f"{first} ({before.region}) became {second} ({after.region})"
    if same_date and _brand(first) == _brand(second) and _differing(old, new) >= _MUCH:
        return f"{first} became {second}"
    return ""


def _brand(company: str) -> str:
    """The first word of a company's name that is no article."""
    words = company.casefold().split()
    return next((word for word in words if word not in ARTICLES), words[0])


def _differing(old: Text, new: Text) -> float:
    """About how many words of each text do not stand in the other."""
    return (1 - contained(old, new)) * old.words + (1 - contained(new, old)) * new.words
