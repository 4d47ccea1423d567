"""Lengths of time in a policy's words: "fourteen (14) months", "24-48 hours", "ein halbes Jahr", as ISO 8601 durations.

A unit word is found first, then the number is read backwards from it; the unit tables, number words and joints are each
language's `Basics`. What a length of time means (retention, a deadline, an age) is not decided here.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from monitor.facts.clock import ORDINAL_MARK, Clock, clock
from monitor.facts.index import Index

# Per unit: designator before the number, letter after it, how many of the ISO unit it is.
_ISO = {
    "second": ("PT", "S", 1),
    "minute": ("PT", "M", 1),
    "hour": ("PT", "H", 1),
    "day": ("P", "D", 1),
    "week": ("P", "W", 1),
    "fortnight": ("P", "W", 2),
    "month": ("P", "M", 1),
    "quarter": ("P", "M", 3),
    "half_year": ("P", "M", 6),
    "year": ("P", "Y", 1),
    "biennium": ("P", "Y", 2),
    "triennium": ("P", "Y", 3),
    "lustrum": ("P", "Y", 5),
    "decade": ("P", "Y", 10),
}
_HOURS = {"S": 1 / 3600, "M": 1 / 60, "H": 1.0}
_DAYS = {"D": 1.0, "W": 7.0, "M": 30.4, "Y": 365.0}
_WINDOW = 64
_LONGEST_NUMBER = 5
_TOKEN = re.compile(r"\d{1,3}(?:[ .,]\d{3})+(?!\d)|\d+(?:[.,]\d+)?|[^\W\d_]+|[½¼¾]|\S")
_STOPS = frozenset('.;:|!?"[]')
_FRACTIONS = {"½": 0.5, "¼": 0.25, "¾": 0.75}
_ABBREVIATIONS = frozenset(("bzw", "resp", "hhv", "ca", "max", "min", "evtl"))
_AND = frozenset(("and", "och", "und", "et", "en", "y", "e", "ed", "og", "ja", "i", "oraz", "+", ","))
_SHORT = re.compile(r"(?<![\w.,])(\d{1,3}) ?([hdmyj])(?!\w)")
_PART = re.compile(r"(\d+)([A-Z])")
# "po roku obrotowym", "przez rok szkolny": a kind of year, not the length of one.
_KIND_OF_YEAR = re.compile(r" (?:obrotow|kalendarzow|podatkow|rozliczeniow|szkoln|akademick|budżetow|finansow)")
# A table's cell with a number and a letter or nothing for its unit: "6 m", "max. 24", "10 (ten)".
_CELL = re.compile(r"(?:[^\W\d]{2,12}\.? |[<≤~] ?){0,3}(\d{1,4})(?:[.,]0+)? ?([^\W\d_]?)\.?(?: \([^()\d]{1,20}\))?\Z")


@dataclass(frozen=True, slots=True, kw_only=True)
class Duration:
    """A length of time at a place of the folded text. `value` is ISO 8601; of a range the upper end, with `lower` set."""

    start: int
    end: int
    value: str
    unit: str
    lower: str | None = None
    business: bool = False


@dataclass(frozen=True, slots=True)
class _Number:
    """A number read backwards: its value, how many tokens before it are left, and the place of its first token."""

    value: float
    left: int
    place: int


@lru_cache(maxsize=256)
def durations(text: str, code: str) -> tuple[Duration, ...]:
    """The lengths of time in a folded text, in order of place; `code` is a language with a table.

    Kept for the next finder that asks of the same passage.
    """
    words = clock(code)
    found = [duration for match in words.units.finditer(text) for duration in _at(text, match, words)]
    if words.letters and _SHORT.search(text):
        found += [
            Duration(
                start=match.start(),
                end=match.end(),
                value=iso(int(match[1]), words.letters[match[2]]),
                unit=words.letters[match[2]],
            )
            for match in _SHORT.finditer(text)
            if match[2] in words.letters and int(match[1])
        ]
        found.sort(key=lambda duration: duration.start)
    found = list(_joined(text, found, words))
    if words.tells_ends(text) and (any(ordinal in text for ordinal in words.ordinals) or _NUMBERED.search(text)):
        found += _nth_years(text, words)
        found.sort(key=lambda duration: duration.start)
    return tuple(found)


def cell_duration(cell: str, code: str, unit: str | None) -> Duration | None:
    """What a folded cell with a bare number ("24", under a head that names the `unit`) or a letter ("6 m") says."""
    words = clock(code)
    match = _CELL.match(cell)
    if match is None or not int(match[1]):
        return None
    named = words.cell_letters.get(match[2]) if match[2] else unit
    return (
        None
        if named is None
        else Duration(start=match.start(1), end=match.end(1), value=iso(int(match[1]), named), unit=named)
    )


def unit_named(head: str, code: str) -> str | None:
    """The unit that a folded column head names ("Duration (days)"), or None."""
    words = clock(code)
    match = words.units.search(head)
    return words.unit(match.group()) if match else None


def _nth_years(text: str, words: Clock) -> Iterator[Duration]:
    """ "The end of the third year after" as three years."""
    for match in words.nth_year.finditer(text):
        nth = match["nth"]
        count = words.ordinals.get(nth) or int(nth)
        if count:
            yield Duration(start=match.start("nth"), end=match.end(), value=iso(count, "year"), unit="year")


@lru_cache(maxsize=1)
def timed_passages(index: Index, code: str) -> frozenset[int]:
    """The numbers of the passages of a document that hold a word of time."""
    telling = clock(code).telling(index.places.keys())
    return frozenset(index.passage(place) for word in telling for place in index.places[word])


_NUMBERED = re.compile(rf"(?<!\w)1?\d{ORDINAL_MARK}(?!\w)")


def iso(count: float, unit: str) -> str:
    """The ISO 8601 duration of a count of units; a broken count is told in the next smaller unit that makes it whole."""
    before, letter, times = _ISO[unit]
    total = count * times
    if total == int(total):
        return f"{before}{int(total)}{letter}"
    if letter == "Y":
        return f"P{round(total * 12)}M"
    if letter == "M" and before == "P":
        return f"P{round(total * 30)}D"
    if letter == "W":
        return f"P{round(total * 7)}D"
    return f"PT{round(total * 24)}H" if letter == "D" else f"PT{round(total * 60)}M"


def hours(value: str) -> float:
    """About how many hours an ISO 8601 duration is, for comparing two."""
    date, _, time = value.removeprefix("P").partition("T")
    days = sum(int(count) * _DAYS[letter] for count, letter in _PART.findall(date))
    return days * 24 + sum(int(count) * _HOURS[letter] for count, letter in _PART.findall(time))


def _at(text: str, match: re.Match[str], words: Clock) -> Iterator[Duration]:
    """The durations that end with a unit word: none, one, or several ("6 or 10 years")."""
    unit, end = words.unit(match.group()), match.end()
    start = match.start()
    while start and text[start - 1].isalpha():
        start -= 1
    for phrase, value in words.spans:
        if (
            text.endswith(phrase, 0, end)
            and not _KIND_OF_YEAR.match(text, end)
            and not text[max(0, end - len(phrase) - 1) : end - len(phrase)].isalpha()
        ):
            yield Duration(start=end - len(phrase), end=end, value=value, unit=unit)
            return
    glued = text[start : match.start()]
    if glued and glued not in words.fillers:
        if glued in words.numbers:
            yield Duration(start=start, end=end, value=iso(words.numbers[glued], unit), unit=unit)
        return
    tokens = _tokens(text, start)
    if glued:
        tokens.append((glued, start))
    business = glued in words.business or text[end : end + 14].strip().split(" ")[0] in words.business
    left = len(tokens)
    while left and (tokens[left - 1][0] in words.fillers or tokens[left - 1][0] in "-'"):
        business = business or tokens[left - 1][0] in words.business
        left -= 1
    number = _number(tokens, left, words)
    if number is None:
        yield from _unnumbered(text, start, unit, words)
    if number is None or not number.value or (unit == "year" and number.value > 999):
        return
    half = next((half for half in words.halves if text.startswith(half, end)), "")
    upper = Duration(
        start=number.place,
        end=end + len(half),
        value=iso(number.value + (0.5 if half else 0), unit),
        unit=unit,
        business=business,
    )
    yield from _with_lower(tokens, number, upper, words)


def _unnumbered(text: str, start: int, unit: str, words: Clock) -> Iterator[Duration]:
    """A phrase that begins with its unit and means one of it, as Finnish "vuoden ajan" does."""
    for phrase, value in words.spans:
        if text.startswith(phrase, start):
            yield Duration(start=start, end=start + len(phrase), value=value, unit=unit)
            return


def _with_lower(tokens: list[tuple[str, int]], number: _Number, upper: Duration, words: Clock) -> Iterator[Duration]:
    """The duration, joined with a number before it: "6 to 12 months" is a range, "6 or 10 years" are two."""
    joint = number.left - 1
    if joint >= 2 and f"{tokens[joint - 1][0]} {tokens[joint][0]}" in words.ranges:
        joint -= 1
        kind = "range"
    elif joint >= 1 and tokens[joint][0] in words.ranges:
        kind = "range"
    elif joint >= 1 and tokens[joint][0] in words.alternatives:
        kind = "alternative"
    else:
        yield upper
        return
    other = _number(tokens, joint, words)
    if other is None or not 0 < other.value < number.value:
        yield upper
        return
    lower = iso(other.value, upper.unit)
    if kind == "range" or (other.left and tokens[other.left - 1][0] in words.between):
        yield replace(upper, start=other.place, lower=lower)
        return
    yield replace(upper, start=other.place, value=lower)
    yield upper


def _tokens(text: str, end: int) -> list[tuple[str, int]]:
    """The words, numbers and marks before a place with their places, back to the last stop."""
    begin = max(0, end - _WINDOW)
    tokens = [(match.group(), match.start()) for match in _TOKEN.finditer(text, begin, end)]
    kept: list[tuple[str, int]] = []
    for token in tokens:
        if token[0] not in _STOPS:
            kept.append(token)
        elif not (token[0] == "." and kept and kept[-1][0] in _ABBREVIATIONS):
            kept.clear()
    return kept


def _number(tokens: list[tuple[str, int]], left: int, words: Clock) -> _Number | None:
    """The number that ends right before token `left`; "three (3)" and "3 (three)" are one number."""
    if not left:
        return None
    if tokens[left - 1][0] == ")":
        opening = next((i for i in range(left - 2, max(-1, left - 9), -1) if tokens[i][0] == "("), None)
        if opening is None:
            return None
        outer = _number(tokens, opening, words)
        inner = _number(tokens, left - 1, words)
        if outer is None:
            return inner and replace(inner, left=opening, place=tokens[opening][1])
        return outer
    token, place = tokens[left - 1]
    if token in _FRACTIONS:
        whole = _number(tokens, left - 1, words)
        return (
            replace(whole, value=whole.value + _FRACTIONS[token])
            if whole
            else _Number(_FRACTIONS[token], left - 1, place)
        )
    if token[0].isdigit():
        return _Number(_digits(token), left - 1, place)
    for size in range(min(_LONGEST_NUMBER, left), 0, -1):
        phrase = tokens[left - size : left]
        if phrase[0][0] == "-" or phrase[-1][0] == "-":
            continue
        value = words.numbers.get(" ".join(word for word, _ in phrase if word != "-"))
        if value is not None:
            return _Number(value, left - size, phrase[0][1])
    return None


def _digits(token: str) -> float:
    if re.fullmatch(r"\d{1,3}(?:[ .,]\d{3})+", token):
        return float(re.sub(r"\D", "", token))
    return float(token.replace(",", "."))


def _joined(text: str, found: list[Duration], words: Clock) -> Iterator[Duration]:
    """Neighbours made one: "six months to two years" a range, "1 year and 6 months" a sum."""
    pending: Duration | None = None
    for duration in found:
        if pending is None:
            pending = duration
            continue
        if text[pending.end : duration.start] == " " and duration.unit != "month":
            # "24 hours a day" is a rate.
            pending = None
            continue
        joint = text[pending.end : duration.start].strip() if duration.start >= pending.end else None
        merged = _merge(text, pending, duration, joint, words) if joint is not None and len(joint) < 12 else None
        if merged is None:
            yield pending
        pending = merged or duration
    if pending is not None:
        yield pending


def _merge(text: str, one: Duration, two: Duration, joint: str, words: Clock) -> Duration | None:
    if one.lower or two.lower:
        return None
    longer = hours(two.value) > hours(one.value)
    before = text[max(0, one.start - _WINDOW) : one.start].rsplit(None, 1)
    if longer and (joint in words.ranges or (joint in words.alternatives and before and before[-1] in words.between)):
        return replace(two, start=one.start, lower=one.value)
    if (
        one.unit == "year"
        and two.unit in ("month", "day")
        and (joint in _AND or not joint)
        and hours(two.value) < hours("P1Y")
    ):
        return replace(one, end=two.end, value=one.value + two.value.removeprefix("P"))
    return None
