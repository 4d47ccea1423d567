"""Dates in running words: "24. Februar 2022", "1er mai 2020", "7th of May, 2020", "24\\.02\\.2022", "05/18/21", "Mai 2023".

Every date ends or starts with its year, so only the words around a year are looked at: the cost is that of finding years.
Month names of all twelve languages count everywhere; years before 1995 are no policy's, so most laws drop out here.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cache

from rapidfuzz.distance import OSA

from monitor.facts.languages.months import MONTHS


@dataclass(frozen=True, slots=True)
class Day:
    """A date in a folded text: its ISO 8601 value (a month alone: `2023-05`) and place.

    `short` marks forms that are dates only beside a word for one: a two-digit year, digits run together, "05/2023".
    `order` is "day" or "month" where the writing shows which comes first in numbers, else "".
    """

    value: str
    start: int
    end: int
    short: bool = False
    order: str = ""

    @property
    def whole(self) -> bool:
        """Whether the day of the month is known."""
        return len(self.value) > 7


def months() -> Mapping[str, int]:
    """Month names, abbreviations and inflected forms of the twelve languages, to 1 … 12."""
    return _months()


def days(text: str, month_first: bool | None = False) -> Iterator[Day]:
    """The dates of a folded text in order; `month_first` reads 3/4/2020 as March 4th, None so with slashes only."""
    last = 0
    for day in sorted(_all(text, month_first), key=lambda day: (day.end, day.start)):
        if day.start >= last:
            yield day
            last = day.end


_YEAR = r"(199[5-9]|20[0-4][0-9])"
_ANY_YEAR = re.compile(rf"(?<![0-9]){_YEAR}(?![0-9])")
# "1st", "1er", "1.º", "3:e"; text taken out of pages may set them apart ("1 er", "24 th", "1^er^").
_ORDINAL = r"(?:[ ^]?(?:st|nd|rd|th|er|ère|ᵉʳ|re)\^?|os|\.?[ºª°]|:?[ae]|:?sta|o)?(?!\w)"
_FIRST = "premier|primero|primo|primeiro"
# Commas are typed as what looks like one: a cedilla, a low quote (folded to an apostrophe), another script's comma.
_GAP = r"[\s.,/*_\\'¸،、，-]{0,4}"
# Between a day and its month: "version 3 - May 2023" and "version 3, May 2023" hold no third of May.
_DAY_GAP = r"(?:\\?\.?\s{0,2}|-|/|\*{1,2}\s?)"
_OF = r"(?:(?:day of|of the year|of|de|del|di|do|dell'anno|vuonna|år|dnia)\s|d')?"
# Numbers start a date where no other number or letter runs into them; a "v" may ("v24.02.2022").
_START = r"(?:(?<!\w)|(?<=\bv))(?<!\d[./-])"
_NUMERIC = re.compile(rf"{_START}([0-9]{{1,2}})\\?\s?([./-])\s?([0-9]{{1,2}})\\?\s?\2\s?{_YEAR}\Z", re.ASCII)
# "25/5-2018", "25/5 2018": the Nordic way.
_NORDIC = re.compile(rf"{_START}([0-9]{{1,2}})[/.]([0-9]{{1,2}})\.?[ -]{{1,2}}{_YEAR}\Z", re.ASCII)
_NUMERIC_MONTH = re.compile(rf"{_START}(0?[1-9]|1[0-2])\s?[./-]\s?{_YEAR}\Z", re.ASCII)
# "12.III.2024", "3 V 2023": the old way of Central Europe.
_ROMAN = re.compile(
    rf"{_START}([0-9]{{1,2}})[. /-]{{1,2}}(i{{1,3}}|i?[vx]|vi{{1,3}}|xi{{1,2}})[. /-]{{1,2}}{_YEAR}\Z", re.ASCII
)
_ROMAN_NUMBERS = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")
_ROMANS = {number: place for place, number in enumerate(_ROMAN_NUMBERS, start=1)}
_ISO = re.compile(r"\\?\s?([./-])\s?([0-9]{1,2})\\?\s?\1\s?([0-9]{1,2})(?![0-9])")
_ISO_MONTH = re.compile(r"[/-](0[1-9]|1[0-2])(?![0-9]|[./-][0-9])")
_SHORT = re.compile(rf"{_START}([0-9]{{1,2}})\\?([./-])([0-9]{{1,2}})\\?\2([0-4][0-9])(?!\w|[./-][0-9])", re.ASCII)
_EAST = re.compile(r"\s?[年년]\s?([0-9]{1,2})\s?[月월]\s?([0-9]{1,2})\s?[日일号]")
_COMPACT = re.compile(r"(?<![\w.])(20[0-4][0-9])(0[1-9]|1[0-2])([0-3][0-9])(?!\w|\.[0-9])", re.ASCII)
# Any word may be the month: looking it up afterwards is faster than trying two hundred names.
_NAME = r"[^\W\d_]{3,13}"
_DAY_MONTH = rf"(?<!\d[.,])(?P<day>[0-9]{{1,2}}|{_FIRST}){_ORDINAL}{_DAY_GAP}{_OF}(?P<month>{_NAME})"
_MONTH_DAY = rf"(?P<name>{_NAME})(?:{_GAP}(?P<number>[0-9]{{1,2}}){_ORDINAL})"
_WORDS = re.compile(rf"(?<!\w)(?:{_DAY_MONTH}|{_MONTH_DAY}?(?=[\s.,*_\\0-9/'¸،、，-])){_GAP}{_OF}'?(?P<year>{_YEAR})\Z")
_SHORT_WORDS = re.compile(
    rf"(?<!\w)(?:{_DAY_MONTH}|{_MONTH_DAY})[ .,/-]{{1,2}}'?(?P<year>[0-4][0-9])(?![\w:]|[.,][0-9])"
)
_YEAR_FIRST = re.compile(rf"(?P<year>{_YEAR})[\s.,-]{{1,2}}{_MONTH_DAY}(?!\w|[.,]?[0-9])")
# A date in words is at most so many characters before its year's end: "3rd day of september of the year 2020".
_REACH = 42
_LINE = 240


def _all(text: str, month_first: bool | None) -> Iterator[Day]:
    for match in _ANY_YEAR.finditer(text):
        day = _before(text, match, month_first) or _after(text, match)
        if day is not None:
            yield day
    # Short forms are dates only on lines about a date.
    if len(text) > _LINE:
        return
    for match in _SHORT.finditer(text):
        first, mark, second, year = match.groups()
        yield from _numbers(match, f"20{year}", first, second, mark, month_first, short=True)
    for match in _SHORT_WORDS.finditer(text):
        if day := _worded(match, f"20{match['year']}"):
            yield replace(day, short=True)
    for match in _COMPACT.finditer(text):
        if value := _iso(*match.groups()):
            yield Day(value, match.start(), match.end(), short=True)


def _before(text: str, year: re.Match[str], month_first: bool | None) -> Day | None:
    """The date that ends with a year."""
    start, end = max(0, year.start() - _REACH), year.end()
    if (found := _WORDS.search(text, start, end)) and (day := _worded(found, found["year"])):
        return day
    if match := _NUMERIC.search(text, start, end):
        first, mark, second, number = match.groups()
        return next(_numbers(match, number, first, second, mark, month_first), None)
    if (match := _NORDIC.search(text, start, end)) and (value := _iso(match[3], match[2], match[1])):
        return Day(value, match.start(), match.end(), short=True)
    if (match := _ROMAN.search(text, start, end)) and (value := _iso(match[3], str(_ROMANS[match[2]]), match[1])):
        # A lone letter between blanks may be a word: "Art. 6 i 2023" is no date in a sentence.
        return Day(value, match.start(), match.end(), short=" " in match.group() and len(match[2]) == 1)
    if match := _NUMERIC_MONTH.search(text, start, end):
        return Day(f"{match[2]}-{int(match[1]):02}", match.start(), match.end(), short=True)
    return None


def _after(text: str, year: re.Match[str]) -> Day | None:
    """The date that starts with a year."""
    if year.start() and (text[year.start() - 1].isalnum() or text[year.start() - 1] == "/"):
        return None
    if (match := _EAST.match(text, year.end())) and (value := _iso(year[1], match[1], match[2])):
        return Day(value, year.start(), match.end())
    if (match := _ISO.match(text, year.end())) and (value := _iso(year[1], match[2], match[3])):
        return Day(value, year.start(), match.end())
    if (match := _YEAR_FIRST.match(text, year.start())) and (day := _worded(match, year[1])):
        return day
    if match := _ISO_MONTH.match(text, year.end()):
        return Day(f"{year[1]}-{match[1]}", year.start(), match.end(), short=True)
    return None


def _worded(match: re.Match[str], year: str) -> Day | None:
    """A day with a month's name; a day that no month has ("31 June") leaves the month. None where the name is no month's."""
    parts = match.groupdict()
    name, number = parts.get("month") or parts["name"], parts.get("day") or parts["number"]
    month = _months().get(name) or (_misspelt(name) if number else 0)
    if not month:
        return None
    value = _iso(year, str(month), "1" if number and not number.isdigit() else number) if number else ""
    order = "" if not number else "day" if parts.get("day") else "month"
    known = name in _months()
    return Day(value or f"{year}-{month:02}", match.start(), match.end(), short=not known, order=order)


def _numbers(
    match: re.Match[str],
    year: str,
    first: str,
    second: str,
    mark: str,
    month_first: bool | None,
    *,
    short: bool = False,
) -> Iterator[Day]:
    """The day of three numbers, read in the one order that is possible, else in the asked one."""
    by_day, by_month = _iso(year, second, first), _iso(year, first, second)
    order = "" if by_day and by_month else "day" if by_day else "month"
    american = month_first or (month_first is None and mark == "/")
    if value := (by_month or by_day) if american else (by_day or by_month):
        yield Day(value, match.start(), match.end(), short=short, order=order)


def _iso(year: str, month: str, day: str) -> str:
    """The ISO form, or "" where there is no such day."""
    try:
        return date(int(year), int(month), int(day)).isoformat()
    except ValueError:
        return ""


@cache
def _misspelt(word: str) -> int:
    """The month that a word misses by one letter ("febuary", "ocotber"), or 0; never a guess between two months."""
    if len(word) < 5:
        return 0
    near = {number for name, number in _months().items() if name[0] == word[0] and _one_off(word, name)}
    return near.pop() if len(near) == 1 else 0


def _one_off(word: str, name: str) -> bool:
    return len(name) > 3 and OSA.distance(word, name, score_cutoff=1) <= 1


@cache
def _months() -> Mapping[str, int]:
    return {
        name: number for months in MONTHS.values() for number, names in enumerate(months, start=1) for name in names
    }
