"""What a period is about, as a short phrase, and a key of it that stays the same under small rewordings.

The phrase is made of the words the sentence leaves when its verbs of keeping, its bounds and its small words are taken out;
a label before a colon, a row's first cell or a title stands in where the sentence says only "it is kept".
"""

import re

from monitor.facts.cues import first, hits
from monitor.facts.document import Passage, fold, plain
from monitor.facts.durations import Duration
from monitor.facts.languages.table import Language
from monitor.model import ClauseKind

_WORD = re.compile(r"[^\W\d_][\w'&/.@-]*[\w]|[^\W\d_]")
_LONGEST = 6
_LABEL = 80
_ELISION = re.compile(r"\b(?:[ldnsjmc]|qu|all|dell|nell|sull|dall|un)'", re.IGNORECASE)


def subject_of(passage: Passage, duration: Duration, start: int, end: int, lead: str) -> str:
    """The phrase of what is kept for a duration in the sentence from `start` to `end` of a passage."""
    text, language = passage.plain, passage.language
    if passage.clause.kind is ClauseKind.ROW:
        cell_one = plain(next((cell for cell in passage.clause.cells if plain(cell)), ""))
        if cell_one and not (start == 0 and duration.end <= len(cell_one)):
            return _phrase(cell_one, language, strip=False)
    before = text[start : duration.start]
    label, colon, rest = before.partition(":")
    if colon and len(label) < _LABEL and _words(label, language):
        inner = _words(rest, language)
        chosen = label if len(inner) < 2 or not _is_title(label, language) else rest
        return _phrase(chosen, language)
    for candidate in (
        _main_clause(before, language),
        before,
        text[duration.end : end],
        _before(passage, start),
        _title(passage),
        lead,
    ):
        phrase = _phrase(candidate, language)
        if phrase:
            return phrase
    return ""


def key_of(subject: str, language: Language) -> str:
    """A subject folded to its telling words, joined by blanks; "data" where nothing is left."""
    return " ".join(_words(subject, language)[:_LONGEST]) or "data"


def _phrase(text: str, language: Language, *, strip: bool = True) -> str:
    if not strip:
        return " ".join(text.split()[: _LONGEST + 2])
    kept = _words(text, language)[:_LONGEST]
    return " ".join(kept)


def _words(text: str, language: Language) -> list[str]:
    """The telling words of a text, folded: no verbs of keeping, no bounds, no small words, no numbers."""
    folded = _ELISION.sub(" ", fold(plain(text)))
    cues = language.retention
    taken = [(hit.start, hit.end) for hit in hits(cues.keep + cues.delete + cues.most + cues.least, folded)]
    small = frozenset(cues.dropped)
    return [
        match.group()
        for match in _WORD.finditer(folded)
        if match.group() not in small and not any(begin <= match.start() < finish for begin, finish in taken)
    ]


def _main_clause(before: str, language: Language) -> str:
    """What follows a first clause of condition ("If you close it, your account is"), else all of it."""
    opener = first(language.retention.openers, fold(before))
    if opener is None or before[: opener.start].strip(" '\"(-") or "," not in before:
        return before
    return before.rsplit(",", 1)[1]


def _is_title(label: str, language: Language) -> bool:
    """Whether a label only says that retention follows ("Storage: ...")."""
    return any(True for _ in hits(language.retention.headings, fold(label)))


def _before(passage: Passage, start: int) -> str:
    """The sentence before the one that starts at a place."""
    if not start:
        return ""
    first, last = passage.sentence(start - 1)
    return passage.plain[first:last]


def _title(passage: Passage) -> str:
    return passage.clause.path[-1] if passage.clause.path else ""
