"""Whether the words before a country make it one that something goes to or lies in, and not one of people, origins or conditions."""

import re

from monitor.facts.cues import hits
from monitor.facts.document import Passage
from monitor.facts.languages.table import TransferCues
from monitor.facts.places import Place
from monitor.facts.sightings import said

_AWAY = 60
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
    "siirr*",
    "siirt*",
    "tallen*",
    "lagra*",
    "lagre*",
    "gespeichert",
    "verarbeitet",
    "stock*",
    "almacen*",
    "armazen*",
    "opgeslagen",
    "opbevar*",
    "przechow*",
)
ARTICLES = {
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
_BEFORE = re.compile(r"[^\W\d_]+(?:\.[^\W\d_]+)*\.?|[(:|]")
_CONJUNCTIONS = frozenset(("and", "or", "och", "und", "et", "y", "e", "og", "en", "i", "ja", "oraz", "&"))


def is_destination(passage: Passage, place: Place, cues: TransferCues) -> bool:
    """Whether the word before the list of countries is one that stands before destinations."""
    before = passage.folded[max(0, place.opens - 40) : place.opens]
    words = _before(passage, place)
    if not words or words[-1] in "(:|" or _ends_in_example(passage, words):
        return True
    if ends_with(cues.access, before, ARTICLES.get(passage.language.code, frozenset())):
        return True
    if any(_is_cue(word, origin) for origin in cues.origins for word in words[-3:]):
        return False
    if _AND_OTHERS.match(passage.folded, place.end):
        return True
    city = _CITY.search(passage.plain, max(0, place.opens - 60), place.opens)
    if city is not None and (city.group(1).lower() in cues.destinations or city.group(1).lower() in _CONJUNCTIONS):
        return True
    return not cues.destinations or words[-1].rstrip(".") in cues.destinations


def is_sent(passage: Passage, place: Place, start: int, away: int = _AWAY) -> bool:
    """Whether a word of sending or storing stands before the country, at most `away` characters, nearer than any of law or residence."""
    cues, folded = passage.language.transfers, passage.folded
    near = max(start, place.opens - away)
    sent = max((hit.start for hit in hits(_SENT, folded, near, place.opens)), default=-1)
    bars = max((hit.start for hit in hits(cues.laws + cues.origins, folded, near, place.opens)), default=-1)
    return sent > bars


def is_condition(passage: Passage, place: Place, start: int) -> bool:
    """Whether the list opens the sentence to say where it holds, "In Canada and Mexico, you may", or "Canada: you may"."""
    if place.opens - start > 4:
        return False
    after = passage.plain[place.closes : place.closes + 2]
    return (after[:1] == "," and place.opens > start) or after == ": "


def of_people(passage: Passage, place: Place, start: int) -> bool:
    """Whether the country is where people are: "data subjects located in Switzerland"."""
    before = passage.folded[max(start, place.opens - 45) : place.opens]
    return said(passage.language.transfers.people, before) and not said(_SENT, before)


def ends_with(phrases: tuple[str, ...], before: str, articles: frozenset[str]) -> bool:
    """Whether one of the phrases ends right before a place, articles between them left out."""
    words = before.split()
    while words and words[-1].strip("'") in articles:
        words.pop()
    return bool(phrases) and " ".join(words).endswith(phrases)


def is_example(passage: Passage, place: Place) -> bool:
    """Whether the list of countries is given as examples: "the whole world, including Canada"."""
    words = _before(passage, place)
    return bool(words) and _ends_in_example(passage, words)


def _before(passage: Passage, place: Place) -> list[str]:
    """The words right before the list of countries, without articles at their end."""
    articles = ARTICLES.get(passage.language.code, frozenset())
    words = _BEFORE.findall(passage.folded[max(0, place.opens - 40) : place.opens])
    while len(words) > 1 and words[-1] in articles:
        words.pop()
    return words


def _ends_in_example(passage: Passage, words: list[str]) -> bool:
    """Whether the words before a list end with "such as": what stands before that ("outside the EEA") is not of the list."""
    examples = passage.language.recipients.examples
    return words[-1] in examples or " ".join(words[-2:]) in examples


def _is_cue(word: str, cue: str) -> bool:
    return word.startswith(cue[:-1]) if cue.endswith("*") else word.rstrip(".") == cue
