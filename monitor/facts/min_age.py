"""The least age a policy speaks of: "under 16", "at least 13 years old", in a sentence about children or age."""

import re
from collections.abc import Iterator

from monitor.facts.cues import around, first, scan
from monitor.facts.document import Document
from monitor.model import Fact, FactKind

_NUMBER = re.compile(
    r"[^\d.;:]{0,24}?(?<![\d.,])(1[0-9]|2[01]|[6-9])(?![\d%.,]\d|\d|%| ?(?:\(|days|months|hours|weeks))"
)
_UNITS = ("day", "month", "week", "hour")


def find(document: Document) -> Iterator[Fact]:
    """Each least age once, in order of place."""
    told: set[str] = set()
    for passage, hit in scan(document, document.language.parties.ages):
        number = _NUMBER.match(passage.folded, hit.end)
        if number is None or number[1] in told:
            continue
        following = passage.folded[number.end() : number.end() + 14]
        units = passage.language.basics.units
        if any(
            following.lstrip(" -").startswith(form.rstrip("*"))
            for unit in _UNITS
            for form in units.get(unit, ())
            if len(form) > 1
        ):
            continue
        start, end = around(passage, hit.start)
        if first(passage.language.retention.ages, passage.folded[start:end]) is None:
            continue
        told.add(number[1])
        yield Fact(
            kind=FactKind.MIN_AGE,
            key="min_age",
            value=number[1],
            raw=passage.plain[hit.start : number.end()],
            quote=passage.quote(hit.start, number.end()),
            clause=passage.index,
            language=passage.language.code,
            confidence=0.8,
            rule="min_age.phrase",
        )
