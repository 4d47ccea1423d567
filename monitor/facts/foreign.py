"""Dates in lines of other languages than the twelve, by month names alone: any order, any inflected ending.

A line must hold just one month, one year and one number that can be a day; where it holds more, the one beside the month.
"""

import re
import unicodedata
from collections.abc import Iterator
from datetime import date
from functools import cache

from monitor.facts.languages.months_other import MONTHS_OTHER

_EAST = re.compile(r"([12][0-9]{3})\s*[年년]\s*([0-9]{1,2})\s*[月월](?:\s*([0-9]{1,2})\s*[日일号])?")
_YEAR = re.compile(r"(?<![0-9])(199[5-9]|20[0-4][0-9]|25[3-9][0-9])(?![0-9])")
_DAY = re.compile(r"(?<![0-9.,])([0-9]{1,2})(?![0-9]|[.,][0-9])")


def foreign(text: str, code: str) -> str | None:
    """The date of a folded line in the language of that code, ISO 8601, or None. An unknown code is tried with all."""
    if match := _EAST.search(text):
        year, month, day = match.groups()
        return _iso(int(year), int(month), int(day)) if day else f"{year}-{int(month):02}"
    text = unicodedata.normalize("NFC", text)
    years = {match.group() for match in _YEAR.finditer(text)}
    bare = _bare(text)
    own = list(_months(bare, (code,))) if code in MONTHS_OTHER else []
    found = own or list(_months(bare, tuple(MONTHS_OTHER)))
    if len(years) != 1 or not found or len({number for number, _, _ in found}) != 1:
        return None
    month, start, end = found[0]
    # The Thai calendar counts from 543 years earlier.
    year = int(years.pop())
    return _iso(year - 543 if year > 2500 else year, month, _day(text[:start] + "\0" + text[end:], start))


def _day(text: str, month: int) -> int:
    """The only day of the month in a line, or the one beside the month's place; 0 for none."""
    numbers = [match for match in _DAY.finditer(text) if 1 <= int(match.group(1)) <= 31]
    if len(numbers) > 1:
        numbers = [match for match in numbers if -6 <= match.end() - month <= 0 or 0 < match.start() - month <= 4]
    return int(numbers[0].group(1)) if len(numbers) == 1 else 0


def _months(bare: str, codes: tuple[str, ...]) -> Iterator[tuple[int, int, int]]:
    """The months a line names: number and place, longest names first where several start alike."""
    for match in _pattern(codes).finditer(bare):
        yield _numbers(codes)[match.group()], match.start(), match.end()


@cache
def _numbers(codes: tuple[str, ...]) -> dict[str, int]:
    """The names' numbers; names that are different months in different languages ("listopada") are left out."""
    found: dict[str, set[int]] = {}
    for code in codes:
        for number, names in enumerate(MONTHS_OTHER[code], start=1):
            for name in names:
                for form in _forms(_bare(unicodedata.normalize("NFC", name))):
                    found.setdefault(form, set()).add(number)
    return {form: min(numbers) for form, numbers in found.items() if len(numbers) == 1}


def _forms(name: str) -> Iterator[str]:
    """A name and, for long ones in alphabets with endings, its stem ("ноябрь" in "ноябрында")."""
    if len(name) > 5 and " " not in name and "a" <= name[-1] < "\u0530":
        yield name[:-1]
    yield name


@cache
def _pattern(codes: tuple[str, ...]) -> re.Pattern[str]:
    names = sorted(_numbers(codes), key=lambda name: (-len(name), name))
    return re.compile("|".join(_source(name) for name in names))


def _source(name: str) -> str:
    # Hebrew, Arabic and Asian scripts write prefixes and endings without a break.
    if name[0] >= "\u0530":
        return re.escape(name)
    return rf"(?<!\w){re.escape(name)}" + (r"(?!\w)" if len(name) < 5 or name[-1].isdigit() else "")


def _bare(text: str) -> str:
    """The text without accents on Latin, Greek and Cyrillic letters, character for character."""
    return "".join(
        unicodedata.normalize("NFD", mark)[0] if mark < "\u0530" or "\u1e00" <= mark < "\u2000" else mark
        for mark in text
    )


def _iso(year: int, month: int, day: int) -> str | None:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None
