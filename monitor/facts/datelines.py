"""The date of one line: "Gültig ab Mittwoch, 16. April 2025", "2024 年 4 月 3 日生效", "*Effective June 4, 2021".

Lines in other languages than the twelve are read with month names alone: the line's only month, year and day of the month.
"""

import re

from monitor.facts.calendar import Day, days
from monitor.facts.datecues import Cues, cues_of, languages
from monitor.facts.document import fold, plain
from monitor.facts.foreign import foreign
from monitor.facts.languages import LANGUAGES

# "Paris, 3 May 2023", "Acme Ltd, May 2023", "Hamburg, im Mai 2021"
_PLACE = re.compile(
    r"[*_#\s]*(?:[A-ZÀ-ÞŁŚŻ][a-zà-ÿśźżłąęńć-]{2,20} (?:den |le |li |dnia |am )?|(?:(?:[A-ZÀ-ÞŁŚŻ][\w.'&-]{0,20}|[a-zà-ÿ]{1,3}),? ?){1,4}(?:,| -) ?(?:(?:den|le|li|dnia|im|i|en|em|a|à|am) )?)\Z"
)
_LABEL = re.compile(
    r"(?:\b(?:no|nr|nro|num)\.? ?|n[°º] ?)?\bv?[0-9]{1,3}(?:\.[0-9]{1,3}){0,3}[a-z]?(?![\w.][0-9])"
    r"|[0-9]{1,2}[:.h][0-9]{2}(?:[:.][0-9]{2})?"
)
_MARKS = (",", ":", "(", "|", "-", "/")


def parse(line: str, language: str | None) -> str | None:
    """The line's own date, ISO 8601, or None where it has none or none can be told from others.

    `language` is a code such as "de" or "pt-BR", or None. In English, `en-GB` and its like read 3/4/2020 as April 3rd.
    """
    code, region = _code(language)
    text = fold(plain(line.replace("\\", "")).translate(_DIGITS))
    if code and code not in LANGUAGES and len(text) <= 120 and (value := foreign(text, code)):
        return value
    american = (None if region in ("", "US") else False) if code == "en" else False
    found = list(days(text, american))
    if not found:
        return None
    cues = cues_of(languages(code if code in LANGUAGES else None))
    own: list[Day] = []
    barred: list[Day] = []
    last = 0
    for day, following in zip(found, (*(day.start for day in found[1:]), len(text)), strict=True):
        grip = cues.grip(text, last, day, following)
        last = day.end
        if grip is None:
            continue
        (own if grip.keys and not _others(cues, text, grip.start) else barred).append(day)
    if own:
        return own[0].value
    free = [day for day in found if day not in barred and not (day.short and len(text) > 24)]
    if len({day.value for day in free}) != 1 or len(text) > 100 or cues.subject_of(text) == "other":
        return None
    return free[0].value


def bare(cues: Cues, text: str, found: tuple[Day, ...]) -> bool:
    """Whether a plain text holds nothing but a date: beside it at most a place, a weekday, a time, a version, a title."""
    if len(text) > 90 or len(found) > 1:
        return False
    lead, rest = text[: found[0].start], fold(text[found[0].end :])
    if not cues.close(_LABEL.sub(" ", rest)):
        return False
    folded = _LABEL.sub(" ", fold(lead))
    return cues.close(folded) or bool(_PLACE.fullmatch(lead)) or _title(cues, folded)


def _title(cues: Cues, lead: str) -> bool:
    """Whether a date follows the document's own title: "Acme Privacy Policy - May 2021", "Acme terms of the"."""
    words = lead.split()
    while words and words[-1] in cues.links and not words[-1].endswith(cues.own):
        words.pop()
    if not words or len(words) > 8 or not words[-1].endswith((*_MARKS, *cues.own)) or cues.subject_of(lead) != "own":
        return False
    return all(cue.key for cue in cues.before(lead, 0, len(lead)))


def _others(cues: Cues, text: str, start: int) -> bool:
    return cues.subject_of(text[:start]) == "other"


def _code(language: str | None) -> tuple[str, str]:
    """A language's code and region: ("pt", "BR"); Norwegian's other codes are Bokmål's."""
    code, _, region = (language or "").replace("_", "-").partition("-")
    return {"no": "nb", "nn": "nb"}.get(code.lower(), code.lower()), region.upper()


# Digits of other scripts, each to its Latin one.
_DIGITS = {start + digit: str(digit) for start in (0x660, 0x6F0, 0x966, 0x9E6, 0xFF10) for digit in range(10)}
