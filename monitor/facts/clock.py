"""One language's words of time made ready: its units, numbers and joints, and the pattern of "the end of the third year"."""

import re
from collections.abc import Iterable, KeysView, Set
from functools import cache

from monitor.facts.languages import LANGUAGES
from monitor.facts.languages.table import Basics

# How many words a language's clock remembers as telling time or not.
_VOCABULARY = 50_000
ORDINAL_MARK = r"(?:\.|st|nd|rd|th|:[ea]|\.?[ºª°]|er?|ère|ème|ste|de|ten)"
"""What hangs on a number that counts: "3rd", "3.", "3:e", "3.º"."""


class Clock:
    """One language's words of time, made ready."""

    def __init__(self, code: str) -> None:
        basics = LANGUAGES[code].basics
        self.numbers = basics.numbers
        self.business = frozenset(basics.business)
        self.fillers = frozenset(basics.fillers) | self.business
        self.between = frozenset(basics.between)
        self.ranges = frozenset(basics.ranges)
        self.alternatives = frozenset(basics.alternatives)
        self.halves = tuple(" " + half for half in basics.halves)
        self.spans = tuple(basics.spans.items())
        forms = {form: unit for unit, words in basics.units.items() for form in words if len(form) > 1}
        self.exact = {form: unit for form, unit in forms.items() if not form.endswith("*")}
        self.stems = tuple((form[:-1], unit) for form, unit in forms.items() if form.endswith("*"))
        self.units = re.compile(_units(forms))
        self._heard: set[str] = set()
        self._timed: set[str] = set()
        self.endings = tuple(self.exact)
        self.letters = {form: unit for unit, words in basics.units.items() for form in words if len(form) == 1}
        self.cell_letters = basics.letters
        self.ordinals = basics.ordinals
        self.ends = tuple(end.rstrip("*") for end in basics.ends)
        self.nth_year = _nth_year(basics, trailing=code == "fi")

    def telling(self, words: KeysView[str]) -> Set[str]:
        """Those of some folded words that may end or hold a unit ("30days", "kalenderjahre", "24h")."""
        if len(self._heard) > _VOCABULARY:
            self._heard.clear()
            self._timed.clear()
        fresh = words - self._heard
        self._heard |= fresh
        self._timed |= {word for word in fresh if self._tells(word)}
        return words & self._timed

    def _tells(self, word: str) -> bool:
        if word.endswith(self.endings) or word in self.letters:
            return True
        if word[0].isdigit() and word[-1] in self.letters:
            return True
        return any(stem in word for stem, _ in self.stems)

    def tells_ends(self, text: str) -> bool:
        """Whether a folded text may speak of the end of a year."""
        return any(end in text for end in self.ends)

    def unit(self, word: str) -> str:
        """The unit that a word form names."""
        exact = self.exact.get(word)
        return exact or next(unit for stem, unit in self.stems if word.startswith(stem))


def _units(forms: Iterable[str]) -> str:
    """The source of a pattern for the forms of units, longest first.

    Grouped by their first letters, so that one comparison rules out a whole group at most places of a text.
    """
    groups: dict[str, list[str]] = {}
    for form in sorted(forms, key=lambda form: (-len(form), form)):
        ending = r"\w*" if form.endswith("*") else r"(?!\w)"
        groups.setdefault(form[0], []).append(re.escape(form[1:].rstrip("*")) + ending)
    return "|".join(f"{re.escape(first)}(?:{'|'.join(rest)})" for first, rest in groups.items())


def _nth_year(basics: Basics, *, trailing: bool) -> re.Pattern[str]:
    """The pattern of "the end of the third (calendar) year after ..."; `trailing` where "end" follows the year."""
    closing = "(?<!\\w)(?:" + "|".join(_form(end) for end in basics.ends) + ")"
    nth = "|".join(map(re.escape, basics.ordinals))
    year = "|".join(re.escape(form.rstrip("*")) for form in basics.units["year"] if len(form) > 1)
    month = "|".join(name for names in basics.months for name in names if len(name) > 2)
    number = rf"(?<!\w)(?P<nth>{nth}|1?\d(?={ORDINAL_MARK})){ORDINAL_MARK}?(?!\W{{1,2}}(?:{month}))"
    unit = rf"\W(?:\w{{1,20}}\W){{0,4}}?\w{{0,14}}(?:{year})\w{{0,3}}(?!\w)"
    if trailing:
        return re.compile(rf"{number}{unit}\W{closing}")
    return re.compile(rf"{closing}\W{{1,2}}(?:\w{{1,12}}\W){{0,3}}?{number}{unit}")


def _form(cue: str) -> str:
    return re.escape(cue.rstrip("*")) + (r"\w*" if cue.endswith("*") else "")


@cache
def clock(code: str) -> Clock:
    """The words of time of a language with a table."""
    return Clock(code)
