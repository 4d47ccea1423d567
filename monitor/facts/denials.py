"""Whether a text denies sharing with, or use of, an organisation where it names it: "we use neither X nor Y", "X is not used".

Three things deny: a word of denial right before the name ("nor X", "without X"), one beside the verb that governs the name
("is never passed on to X"), and a phrase behind it ("X is not embedded"). Exceptions lift a denial, "but" ends it.
"""

import re
from functools import cache

from monitor.facts.cues import around, hits, pattern
from monitor.facts.document import Passage
from monitor.facts.sightings import said

_REACH = 140
# How far before a verb its denial may stand, and how far an exception after the name still lifts it.
_BEFORE_VERB, _EXCEPTION = 28, 60
# How far after a verb its denial may stand: the verb comes second in Germanic languages, "pas" follows in French.
_AFTER_VERB = {"de": 45, "nl": 45, "sv": 30, "da": 30, "nb": 30, "fr": 14, "en": 9}
# What may stand between a word of denial and the name it denies.
_FILLERS = (
    r"to|on|with|via|by|from|in|of|the|a|an|any|an|bei|von|mit|über|die|der|den|das|dem|auf|zu|à|de|d'|du|des|la|le|les|l'|sur|"
    r"avec|par|en|dans|aan|met|van|op|bij|het|naar|con|el|los|las|por|ad|al|alla|alle|allo|all'|da|di|il|lo|su|ao|com|o|os|as|"
    r"para|no|na|till|med|på|hos|av|från|i|til|af|fra|z|ze|do|od|w|u|dla|pośrednictwem"
)
_CLAUSE = re.compile(r"[,;:]| (?:that|which|who|dat|som|qui|que|che|który\w*|która|które) ")
# "You do not have to use X": no denial of ours.
_READERS = re.compile(r"\b(?:you|vous|usted|você|du|jij|u|je) (?:\w+ )?\Z")
# What may follow "X is not used": the end, or where and by whom it is not.
_CLOSED = re.compile(
    r" ?(?:$|[.,;:)!\"]|(?:on|in|at|by|here|any ?more|anymore|anywhere|auf|bei|mehr|von uns|på|i|hos|av oss|längre|sur|dans|à|aux|chez|par nous|"
    r"op|door ons|bij|meer|su|sul|sulle|sui|sulla|nel|nella|da noi|en|por nosotros|por nós|nas|nos|no|na|em|af os|længere|lenger|fra oss|"
    r"fra os|från oss|from us|von uns|van ons|de nous|de nosotros|od nas|sivu\w*|verkko\w*|palvelu\w*|w|we|z|przez nas|u nas|and|und|och|og|et|y|"
    r"e|ja|i|oraz|en|since|seit|sedan|depuis|sinds|desde|siden|od|eingesetzt|verwendet|genutzt|eingebunden)\b)"
)
_GAP_MOST, _CONDITION = 60, 45
_PART = re.compile(r"[,;:]")
_BUT_ONLY = re.compile(
    r"[ ,]*(?:only|nur|bara|endast|kun|bare|solo|vain|tylko|alleen|apenas|pas seulement|seulement)\b"
)
_EXCEPT_QUE = re.compile(r"\bqu(?:e |')[\"']?\Z")


def denied(passage: Passage, start: int, end: int) -> bool:
    """Whether what stands between two places of a passage is named to deny that it gets or does anything."""
    cues = passage.language.recipients
    first, last = around(passage, start)
    if not said(cues.nots + cues.idle + cues.denials, passage.folded, first, last):
        return False
    place = _denial_before(passage, first, start)
    if place is None:
        return _is_idle(passage, end, last)
    return not said(cues.unless, passage.folded, place, min(last, end + _EXCEPTION))


def _denial_before(passage: Passage, first: int, start: int) -> int | None:
    """Where the denial ends that holds for a name that starts at a place, or None."""
    cues, text = passage.language.recipients, passage.folded
    if passage.language.code == "fr" and _EXCEPT_QUE.search(text, first, start):
        return None
    direct = _direct(cues.nots).search(text, max(first, start - 40), start)
    if direct is not None and not text.endswith(" or ", first, direct.start()):
        return None if _is_readers(passage, first, direct.start()) else direct.end()
    for hit in hits(cues.denials, text, max(first, start - _REACH), start):
        if not _ends(passage, hit.end, start) and not _is_readers(passage, first, hit.start):
            return hit.end
    verb = max(hits(cues.hands, text, max(first, start - _REACH), start), key=lambda hit: hit.start, default=None)
    if verb is None or said(cues.turns, text, verb.end, start) or ";" in text[verb.end : start]:
        return None
    behind = min(start, verb.end + _AFTER_VERB.get(passage.language.code, 0))
    for begin, finish in ((max(first, verb.start - _BEFORE_VERB), verb.start), (verb.end, behind)):
        for hit in hits(cues.nots, text, begin, finish):
            between = text[hit.end : verb.start] if hit.end <= verb.start else text[verb.end : hit.start]
            if _CLAUSE.search(between) or _ends(passage, hit.end, verb.start) or _BUT_ONLY.match(text, hit.end):
                continue
            if not _is_readers(passage, first, hit.start):
                return max(hit.end, verb.end)
    return None


def _ends(passage: Passage, start: int, end: int) -> bool:
    """Whether a denial ends between two places."""
    return ";" in passage.folded[start:end] or said(passage.language.recipients.turns, passage.folded, start, end)


def _is_readers(passage: Passage, first: int, place: int) -> bool:
    """Whether the denial at a place is the reader's or a condition ("you need not", "if you do not want")."""
    text, start = passage.folded, max(first, place - _CONDITION)
    if _READERS.search(text, start, place) is not None:
        return True
    return any(
        not _PART.search(text, hit.end, place) for hit in hits(passage.language.basics.conditions, text, start, place)
    )


def _is_idle(passage: Passage, end: int, last: int) -> bool:
    """Whether a phrase behind a name says that it is not used or gets nothing."""
    text, cues = passage.folded, passage.language.recipients
    for hit in hits(cues.idle, text, end, min(last, end + _GAP_MOST + 30)):
        if hit.start - end > _GAP_MOST or _CLAUSE.search(text, end, hit.start):
            return False
        if _CLOSED.match(text, hit.end):
            return True
    return False


@cache
def _direct(nots: tuple[str, ...]) -> re.Pattern[str]:
    """A pattern for a word of denial right before a name, small words between."""
    compiled = pattern(nots)
    source = compiled.pattern if compiled is not None else "(?!)"
    return re.compile(rf"\b{source} ?(?:(?:{_FILLERS})(?<=')|(?:{_FILLERS}) ){{0,2}}[\"'(]{{0,2}}\Z")
