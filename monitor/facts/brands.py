"""The controller's name where it has no legal form: in the title, before "we", as the subject that is the controller.

A name is taken on evidence: the text says "we" of it, its e-mail or web address is spelt like it, it stands in the title,
and it comes again. Names of known tools and places in passing have none of these.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from monitor.facts.cues import Hit, first, hits
from monitor.facts.document import Document, Passage, fold
from monitor.facts.languages import LANGUAGES
from monitor.facts.sightings import common
from monitor.model import ClauseKind

_CAPITAL = r"(?:[A-ZÀ-ÖØ-ÞĀ-Ž][\w&.'’/-]*|[a-z]{1,3}[A-Z]\w+)"
_JOIN = r"(?: (?:&|and|of|de|du|des|la|le|les|el|der|die|und|et|y|og|och|en|del|della|di|do|da|dos|das|van|von|i))"
_NAME = re.compile(
    rf"(?<![\w@./-]){_CAPITAL}(?:{_JOIN}{{0,2}} (?:{_CAPITAL}|\d{{2,4}}(?![.\w-]))){{0,7}}(?: \"[^\"]{{2,30}}\")?"
)
_QUOTED = re.compile(r"\" ?([A-ZÀ-Þ][^\"]{2,40}[^\" ]) ?\"")
_HOSTS = re.compile(r"(?:@|www\.|https?://(?:www\.)?)([\w-]{2,40}(?:\.[\w-]{2,30}){1,3})")
_REFERS = re.compile(
    r"[\"'](?:we|us|our)[\"'](?: (?:is|are|means?) | [^.]{0,70}? (?:refers? to|means?|mean) )(?:the )?"
)
_EDGE = re.compile(
    r"(?:(?:the|la|le|les|el|los|las|il|lo|i|gli|o|a|os|as|die|der|das|de|het|den|det) |l')", re.IGNORECASE
)
_PLACES = re.compile(r"(?:[ ,(]+(?:in|i|w|en|à|a|te|zu|aus|von|fra|från|på|ved|hos)\b.*)\Z")
_SHORT_WORDS = re.compile(r"(?: ?[:,-]? ?[a-zà-ÿ]{1,12}\b){0,5}[ :\"-]{1,3}")
_BEFORE_WORD = " (\"'"
_CODE = re.compile(r"[A-Z0-9-]*\d[A-Z0-9-]*")
_POLICY = re.compile(
    r"datenschutz|richtlinie|erklärung|privacy|polic[yi]|politique|política|privat|personvern|tietosuoja|verklaring|informativa",
    re.I,
)
_FORMS = re.compile(
    r",? (?:spółka (?:jawna|komandytowa|akcyjna|cywilna|partnerska)|aktiebolag|handelsbolag|aktieselskab|anpartsselskab|aksjeselskap|osakeyhtiö|e\. ?v\.|asbl|vzw|aps|a\.p\.s\.|onlus|odv|ets|ry)(?!\w)",
    re.I,
)
_COPULA = re.compile(
    r"(?:[^.;:]|\.(?=\S)){0,140}?(?: (?:is|är|er|on|jest|est|ist|es|è|é)(?: (?:the|die|der|das|la|le|el|la|il|o|a|de|het|den|det))? |: )"
)
_OPENING, _OPENING_LIMIT, _APPOSITIVE = 8, 2500, 220
_LEAST_LENGTH, _ENOUGH = 3, 4


@dataclass(frozen=True, slots=True)
class Brand:
    """A name without a legal form where it stands; `certain` where the text says that it is the controller."""

    words: str
    passage: Passage
    start: int
    end: int
    certain: bool


def brands(document: Document) -> Iterator[Brand]:
    """The names the text presents as the controller's, else the best attested name of its beginning, if any."""
    opening = _opening(document)
    presented = list(_presented(document, opening))
    if presented:
        yield from presented
        return
    hosts = {label for host in _HOSTS.findall(document.index.joined) for label in host.split(".")[:-1]}
    title = fold(" ".join((document.text.title, *(p.plain for p in opening if p.clause.kind is ClauseKind.HEADING))))
    best: tuple[float, Brand] | None = None
    for passage in opening:
        called = {match.end() for match in _REFERS.finditer(passage.folded)}
        for brand in _names(document, passage):
            score = _evidence(brand, document, title, hosts, said=brand.start in called or _is_we(brand))
            better = score >= _ENOUGH and (best is None or score > best[0])
            if better and not (" " not in brand.words and _is_word(brand.words, document)):
                best = score, brand
    if best is not None:
        yield best[1]


def _opening(document: Document) -> list[Passage]:
    kept, length = [], 0
    for passage in document.passages[:_OPENING]:
        kept.append(passage)
        length += len(passage.plain)
        if length > _OPENING_LIMIT:
            break
    return kept


def _names(document: Document, passage: Passage) -> Iterator[Brand]:
    """The names of a passage, without articles and common words at either end."""
    for match in _NAME.finditer(passage.plain[:_OPENING_LIMIT]):
        brand = _trimmed(passage, match.start(), match.end())
        if brand is not None:
            # "The Society (Harbour Road Allotment Society, ...)": the short name first, the whole one in brackets.
            whole = re.match(r" \(([A-ZÀ-Þ][^,()]{4,70})", passage.plain[brand.end : brand.end + 80])
            inside = whole is not None and brand.words in whole[1] and brand.words != whole[1]
            yield _brand(passage, brand.end + 2, brand.end + 2 + len(whole[1])) if whole and inside else brand


def _trimmed(passage: Passage, start: int, end: int) -> Brand | None:
    words = [
        (match.group(), match.start(), match.end())
        for match in re.finditer(r"\"[^\"]+\"|[^\s]+", passage.plain[start:end])
    ]
    small = _small(passage.language.code)
    while words and (
        (not _is_initials(words) and _bare(words[0][0]) in small)
        or (not words[0][0][0].isalpha() and words[0][0][0] != '"')
    ):
        words.pop(0)
    while words and (_bare(words[-1][0]) in small or _is_joint(words[-1][0])):
        words.pop()
    if not words:
        return None
    first_place, last_place = start + words[0][1], start + words[-1][2]
    name = passage.plain[first_place:last_place].rstrip(".,'’")
    if len(name) < _LEAST_LENGTH or _CODE.fullmatch(name) or _POLICY.search(name):
        return None
    return Brand(name, passage, first_place, first_place + len(name), certain=False)


@cache
def _small(code: str) -> frozenset[str]:
    """A language's words that begin or end no name."""
    cues = LANGUAGES[code].retention
    return common(code).union(cues.generic, cues.dropped)


def _is_initials(words: list[tuple[str, int, int]]) -> bool:
    """Whether a name begins with capitals that are part of it ("IP Metro")."""
    return len(words) > 1 and words[0][0].isupper() and 1 < len(words[0][0]) < 4 and words[1][0].istitle()


def _bare(word: str) -> str:
    return fold(word).strip(".,'’\"")


def _is_joint(word: str) -> bool:
    return re.fullmatch(_JOIN, " " + word) is not None


def _is_word(name: str, document: Document) -> bool:
    """Whether a name of one word comes in small letters as well, outside addresses."""
    small = re.compile(rf"{re.escape(name.lower())}(?![\w@-]|\.\w)")
    if name == name.lower():
        return False
    places = (
        match.start()
        for passage in document.passages
        for match in small.finditer(passage.plain)
        if not match.start() or passage.plain[match.start() - 1] in _BEFORE_WORD
    )
    return next(places, None) is not None


def _is_we(brand: Brand) -> bool:
    """Whether the text calls itself "we" right after a name, in brackets or with "hereinafter"."""
    after = brand.passage.folded[brand.end : brand.end + 90]
    match = re.match(r"[^.;]{0,40}?[(,][^.;)]{0,40}\"([^\"]{1,20})\"", after)
    return match is not None and match[1] in brand.passage.language.recipients.we


def _evidence(brand: Brand, document: Document, title: str, hosts: set[str], *, said: bool) -> float:
    """How much speaks for a name: said "we", spelt like a host, in the title, and how often it comes."""
    folded = fold(brand.words)
    if len(brand.words.split()) > 1 and folded == fold(document.text.title):
        return _ENOUGH
    spelt = re.sub(r"[\W_]", "", folded)
    hosted = any(
        len(label) > 2 and (label.replace("-", "") == spelt or (len(spelt) > 4 and spelt in label.replace("-", "")))
        for label in hosts
    )
    times = min(document.index.joined.count(folded), 6)
    if times < 2 and not said:
        return 0
    return 4 * said + 2.5 * hosted + (2 + (" " in folded)) * (folded in title) + times / 2


def _presented(document: Document, opening: list[Passage]) -> Iterator[Brand]:
    """Names that are the subject of "is the controller", or stand right behind words for it."""
    cues = tuple(cue for cue in document.language.parties.controllers if _STRONG.search(cue))
    for passage in opening:
        for hit in hits(cues, passage.folded):
            start = passage.sentence(hit.start)[0]
            found = _subject(passage, start, hit) or _object(passage, hit)
            if found is not None:
                yield found
                return


_STRONG = re.compile(
    r"controller|personuppgiftsansvarig|^ansvarig|verantwortlich|verwerkingsverantwoordelijke|verantwoordelijk|responsable|titolare|responsável"
    r"|dataansvarlig|ansvarlig|rekisterinpitäj|administrator"
)


def _subject(passage: Passage, start: int, hit: Hit) -> Brand | None:
    """The name the sentence begins with, where only what explains it stands between it and the words for a controller."""
    if hit.start - start > _APPOSITIVE:
        return None
    lead = _EDGE.match(passage.plain[start : hit.start])
    begin = start + (lead.end() if lead else 0)
    quoted = _QUOTED.search(passage.plain, begin, min(begin + 30, hit.start))
    match = _NAME.match(passage.plain, begin)
    if match is None or match.end() > hit.start:
        return _brand(passage, quoted.start(1), quoted.end(1)) if quoted else None
    brand = _trimmed(passage, match.start(), match.end())
    inner = re.match(r" \(([^,)]{4,70})", passage.plain[match.end() : match.end() + 80])
    if inner is not None and " " not in match.group() and inner[1][0].isupper():
        return _brand(passage, match.end() + 2, match.end() + 2 + len(inner[1]))
    if brand is None or brand.start != begin or passage.folded[brand.end : brand.end + 1] not in (" ", ",", "("):
        return None
    return _brand(passage, brand.start, brand.end)


def _object(passage: Passage, hit: Hit) -> Brand | None:
    """The name behind words for the controller: "Controller: Acme", "Verantwoordelijk is het bestuur van Acme"."""
    gaps = (
        _SHORT_WORDS.match(passage.plain, hit.end, hit.end + 60),
        _COPULA.match(passage.plain, hit.end, hit.end + 160),
    )
    matches = (_NAME.match(passage.plain, gap.end()) for gap in gaps if gap is not None)
    match = next((match for match in matches if match is not None), None)
    if match is None or first(passage.language.parties.processors, passage.folded[hit.end : match.start()]):
        return None
    brand = _trimmed(passage, match.start(), match.end())
    if brand is None or brand.start != match.start() or (brand.words.isupper() and len(brand.words) < 6):
        return None
    return _brand(passage, brand.start, brand.end)


def _brand(passage: Passage, start: int, end: int) -> Brand:
    form = _FORMS.match(passage.plain, end)
    if form is not None:
        return Brand(passage.plain[start : form.end()], passage, start, form.end(), certain=True)
    words = _PLACES.sub("", passage.plain[start:end]).rstrip(" .,")
    return Brand(words, passage, start, start + len(words), certain=True)
