"""What a period is about: a phrase as the text has it, for people, and a key of it that survives small rewordings.

The phrase is the subject or object of the verb of keeping ("the log files are deleted", "we keep your order history"), a
label before a colon, a row's first cell, or what stands above where the sentence says no more than "this data".
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from monitor.facts.cues import Hit, first, hits
from monitor.facts.document import Passage, fold, plain
from monitor.facts.languages import LANGUAGES
from monitor.facts.languages.table import Language, RetentionCues
from monitor.facts.periods import Place, unmasked
from monitor.model import ClauseKind

_WORD = re.compile(r"[^\W\d_][\w'&/.@-]*[\w]|[^\W\d_]|\d[\w.]*")
# A phrase is cut at eight words, but not for the sake of three.
_LONGEST_KEY, _LONGEST, _LONGEST_WHOLE = 6, 8, 11
_LABEL, _RUN_IN = 90, 5
_ELISION = re.compile(r"\b(?:[ldnsjmc]|qu|all|dell|nell|sull|dall|un)'", re.IGNORECASE)
_MARKS = re.compile(r"[,;:()\"]")
_STOP = re.compile(r"[,;:.!?(] ?| - ")
_CLAUSES = re.compile(r"[,;] | - |: ")
_LIST_MARK = re.compile(r"^(?:\(?[a-zA-Z0-9]{1,3}[.)]|[-•*]) ")
_AND = re.compile(
    r" (?:and|och|und|et|en|y|e|ed|og|ja|i|oraz|a|or|eller|oder|ou|of|o|tai|lub|but|men|aber|mais|ma|mas|mutta|maar|pero|ale|while) "
)
_RELATIVES = frozenset(
    "that which who som der die das qui que che dat joka jotka jonka które która który których i o y".split()  # noqa: SIM905
)
_SHORTEST_CELL = 3


@dataclass(frozen=True, slots=True)
class _Phrase:
    """A stretch's words as the text has them; whether they say more than "data"; whether a preposition opens it."""

    words: str
    telling: bool
    opened: bool


def subject_of(place: Place, verb: Hit | None) -> str:
    """The phrase of what is kept for a duration; `verb` is the word of keeping that governs it, where there is one."""
    language = place.passage.language
    if place.passage.clause.kind is ClauseKind.ROW:
        named = _cell(place)
        if named:
            return named
    found = [phrase for text in _candidates(place, verb) if (phrase := _phrase(text, language)).words]
    direct = next((phrase.words for phrase in found if phrase.telling and not phrase.opened), "")
    if direct:
        return direct
    opened = [phrase for phrase in found if phrase.telling]
    above = [phrase for text in _above(place) if (phrase := _phrase(text, language)).telling]
    # "This data is kept in our archive": what "this" means stands above; "for applicants we keep" names it itself.
    points_back = any(not phrase.telling and not phrase.opened for phrase in found)
    ordered = (
        (*above, *(phrase for phrase in found if not phrase.opened), *opened)
        if points_back
        else (*opened, *above, *found)
    )
    return next((phrase.words for phrase in ordered), "")


def key_of(subject: str, language: Language) -> str:
    """A subject folded to its telling words, joined by blanks; "data" where nothing is left."""
    words = list(dict.fromkeys(_telling(subject, language)))
    more = [word for word in words if word not in language.retention.generic]
    return " ".join(more[:_LONGEST_KEY]) or "data"


def _cell(place: Place) -> str:
    """The row's first cell, or in a row that a title of retention labels the head over the duration's cell."""
    # A cell that spans rows is the group's; a row's own first cell is not among what it inherits.
    cells = [words for words in place.passage.plain.split(" | ") if len(words) >= _SHORTEST_CELL]
    if not cells or (place.start == 0 and place.duration.end <= len(cells[0])):
        return ""
    headings = place.passage.language.retention.headings
    if (
        place.head
        and place.head != fold(cells[0])
        and first(headings, fold(cells[0]))
        and not first(headings, place.head)
    ):
        return place.head
    return _clipped(cells[0], place.passage.language)


def _candidates(place: Place, verb: Hit | None) -> Iterator[str]:
    """The stretches of the sentence that may name what is kept, best first."""
    passage, cues = place.passage, place.cues
    text, duration = passage.plain, place.duration
    start = _clause_start(place, verb)
    label, colon, rest = text[start : duration.start].partition(": ")
    labelled = bool(colon) and len(label) < _LABEL and not first(cues.headings, fold(label))
    inside = verb is not None and verb.start >= start + len(label)
    if labelled and not inside:
        yield label
    if colon and len(label) < _LABEL and _telling(rest, passage.language):
        start += len(label) + 2
    if verb is None or verb.start < start:
        yield text[start : duration.start]
    else:
        yield from _around_verb(place, verb, start)
    if labelled and inside:
        yield label


def _around_verb(place: Place, verb: Hit, start: int) -> Iterator[str]:
    """What stands before the verb, between it and the duration, and after both, ordered by the kind of clause."""
    passage, duration, cues = place.passage, place.duration, place.cues
    near, far = sorted(((duration.start, duration.end), (verb.start, verb.end)))
    before, cut = _subject_part(passage.plain[start : near[0]], cues)
    if ", " in before and _phrase(before, passage.language).opened:
        # "In this case, the logs are": what comes after says what is kept.
        rest = before.split(", ", 1)[1]
        before = rest if _phrase(rest, passage.language).telling else before
    between = passage.plain[near[1] : far[0]]
    after = _until_stop(passage.plain[far[1] : place.end], cues)
    ours, verb_first = _is_ours(passage, verb), near[0] == verb.start
    if ours == "before":
        yield between
        if not verb_first or not _phrase(after, passage.language).opened:
            yield after
        yield before
    elif ours == "after" or ours == "ending":
        yield from (before, between) if ours == "after" else (between, before)
        if not verb_first:
            yield after
    elif verb_first and not cut and not _phrase(between, passage.language).opened:
        # "Our provider keeps the recordings for": nothing passive stands between the actor and the verb.
        yield from (between, before)
    else:
        yield from (before, between)
        if not verb_first:
            yield after


def _clause_start(place: Place, verb: Hit | None) -> int:
    """Where the clause that holds the duration starts: behind a condition, a former verb and a former duration."""
    passage, start, end = place.passage, place.start, place.duration.start
    text, cues = passage.plain, place.cues
    if place.before > start:
        start = _after(text, place.before, end, passage.language) or start
    mark = _LIST_MARK.match(text[start:end])
    start += mark.end() if mark else 0
    limit = min(end, verb.start) if verb is not None and verb.start > start else end
    earlier = unmasked(passage.folded[start:limit], cues.keep + cues.delete, cues)
    if earlier and verb is not None and start + earlier[-1].end < limit:
        start = _after(text, start + earlier[-1].end, limit, passage.language) or start
    for opener in hits(cues.openers, passage.folded[start:limit]):
        lead = passage.folded[start : start + opener.start].strip(" '\"(-,")
        if not lead or _AND.match(f" {lead.rsplit(' ', 1)[-1]} "):
            comma = text.find(", ", start + opener.end, max(limit, end))
            if comma >= 0:
                return comma + 2
    return start


def _after(text: str, start: int, end: int, language: Language) -> int | None:
    """Where after a place a new clause starts that says something, or None."""
    gap = text[start:end]
    ands = [match.start() for match in _AND.finditer(gap)]
    marks = [match.end() for match in _CLAUSES.finditer(gap)]
    for mark in sorted((*marks, *ands), reverse=True):
        if _telling(_AND.sub(" ", gap[mark:], count=1), language):
            return start + mark
    return None


def _is_ours(passage: Passage, verb: Hit) -> str:
    """Whether "we" stands right "before" or "after" the verb, or is its "ending"; else ""."""
    cues = passage.language.retention
    words = _WORD.findall(passage.folded[max(0, verb.start - 30) : verb.start])[-3:]
    following = _WORD.findall(passage.folded[verb.end : verb.end + 16])[:1]
    if following and following[0] in cues.actors:
        return "after"
    if any(word in cues.actors for word in words):
        return "before"
    whole = _WORD.match(passage.folded, verb.start)
    return "ending" if cues.ours and whole and whole.group().endswith(cues.ours) else ""


def _subject_part(text: str, cues: RetentionCues) -> tuple[str, bool]:
    """A stretch before a verb up to its auxiliary ("The logs are" kept), and whether there was one."""
    words = list(_WORD.finditer(fold(text)))
    for number, match in enumerate(words):
        if number and match.group().rstrip("'") in cues.auxiliaries and words[number - 1].group() not in _RELATIVES:
            return text[: match.start()], True
    return text, bool(words) and words[0].group() in cues.auxiliaries


def _until_stop(text: str, cues: RetentionCues) -> str:
    """The words up to the next mark or word that opens another clause."""
    stop = _STOP.search(text, 1)
    words = text[: stop.start()] if stop else text
    opener = first(cues.openers + cues.during + cues.deadlines, fold(words))
    return words[: opener.start] if opener and opener.start > 1 else words


def _above(place: Place) -> Iterator[str]:
    """What stands above or before a sentence that says only "this data": a run-in title, the sentence before, the title."""
    passage, headings = place.passage, place.cues.headings
    if place.start:
        opening = passage.plain[: passage.sentences[0][1]]
        run_in = opening.partition(":")[0].rstrip(" .")
        if len(run_in.split()) <= _RUN_IN and not first(headings, fold(run_in)):
            yield run_in
        begin, end = passage.sentence(place.start - 1)
        yield _subject_part(_until_stop(passage.plain[begin:end], place.cues), place.cues)[0]
    for title in reversed(passage.clause.path):
        if not first(headings, fold(plain(title))):
            yield plain(title)
            return


def _phrase(text: str, language: Language) -> _Phrase:
    """The words of a stretch without small words at either end, at most eight, cut where a part of it ends."""
    words = _clipped(text, language)
    telling = [word for word in _telling(words, language) if word not in language.retention.generic]
    opening = _WORD.search(fold(text))
    opened = opening is not None and opening.group().rstrip("'") in language.retention.prepositions
    return _Phrase(words, bool(telling), opened)


def _clipped(text: str, language: Language) -> str:
    """The stretch from its first to its last word that is not small."""
    small = _small_words(language.code)
    words = list(_WORD.finditer(text))
    keep = [number for number, match in enumerate(words) if not _is_small(fold(match.group()), small)]
    if not keep:
        return ""
    begin, last = keep[0], keep[-1]
    if last - begin >= _LONGEST:
        whole = last
        last = begin + _LONGEST - 1
        ends = [n for n in range(begin + 1, last + 1) if _MARKS.search(text[words[n].end() : words[n + 1].start()])]
        last = ends[-1] if ends else whole if whole - begin < _LONGEST_WHOLE else last
        while last > begin and _is_small(fold(words[last].group()), small):
            last -= 1
    phrase = text[words[begin].start() : words[last].end()]
    return phrase[: phrase.index("(")].rstrip() if phrase.count("(") > phrase.count(")") else phrase


@lru_cache(maxsize=16)
def _small_words(code: str) -> frozenset[str]:
    """The words that say nothing at the end of a phrase, or in a key."""
    cues = LANGUAGES[code].retention
    bounds = (word for cue in (*cues.most, *cues.least, *cues.during, *cues.deadlines) for word in cue.split())
    return frozenset((*cues.dropped, *cues.prepositions, *cues.actors, *cues.auxiliaries, *bounds))


def _is_small(word: str, small: frozenset[str]) -> bool:
    return word in small or word[0].isdigit() or ("'" in word and word.split("'")[-1] in small)


def _telling(text: str, language: Language) -> list[str]:
    """The telling words of a text, folded: no verbs of keeping, no small words, no numbers."""
    folded = _ELISION.sub(lambda match: " " * len(match.group()), fold(plain(text)))
    small, cues = _small_words(language.code), language.retention
    taken = [(hit.start, hit.end) for hit in hits(cues.keep + cues.delete, folded)]
    return [
        match.group()
        for match in _WORD.finditer(folded)
        if not _is_small(match.group(), small) and not any(begin <= match.start() < finish for begin, finish in taken)
    ]
