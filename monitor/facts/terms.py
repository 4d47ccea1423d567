"""What terms of service lay down: the law they follow, where to sue, arbitration, limits of liability, renewal, changes.

Law and courts count in any document, arbitration in any but a policy about data; the others where the title names terms.
"""

import re
from collections.abc import Iterator
from functools import cache

from monitor.facts.cues import around, first, hits, merged, pattern, scan
from monitor.facts.document import Document, Passage, is_heading
from monitor.facts.durations import durations
from monitor.facts.languages import LANGUAGES
from monitor.facts.languages.content.table import TermCues
from monitor.facts.places import placed
from monitor.facts.siblings import kinds_of
from monitor.model import Fact, FactKind, Polarity

_LAW_REACH, _VENUE_REACH, _CAUSE_REACH, _AMOUNT_REACH, _CHANGE_REACH, _DENIAL_REACH = 120, 110, 160, 220, 90, 40
# "That of your home, not that of Turin": how far before a place its own denial may stand.
_PLACE_DENIAL = 18
_CURRENCIES = {
    "€": "EUR",
    "$": "USD",
    "£": "GBP",
    "us$": "USD",
    "zł": "PLN",
    "złotych": "PLN",
    "dollars": "USD",
    "pounds": "GBP",
}
_CURRENCY = (
    r"(?:us ?\$|eur(?:os?|oa)?|usd|gbp|chf|sek|nok|dkk|pln|brl|€|\$|£|zł(?:otych)?|kronor|kroner|dollars|pounds|kr)"
)
_AMOUNT = re.compile(
    rf"(?:({_CURRENCY}) ?([0-9][0-9 .,']{{0,14}}[0-9]|[0-9])(?!\w))|(?:(?<![\w.,])([0-9][0-9 .,']{{0,14}}[0-9]|[0-9]) ?({_CURRENCY})(?!\w))"
)
_KRONER = {"sv": "SEK", "nb": "NOK", "da": "DKK"}
_CAPITAL = r"[A-ZÀ-ÖØ-ÞĀ-Ž][\w'’-]+"
_BEFORE = re.compile(rf"({_CAPITAL}(?: {_CAPITAL}){{0,2}})[ ]?\Z")


def find(document: Document) -> Iterator[Fact]:
    """The terms a document lays down, in the order of their kinds."""
    cues = document.language.content.terms
    kinds = kinds_of(document, (document.language.code, "en"))
    yield from _laws(document, cues, is_terms="terms" in kinds)
    yield from _venues(document, cues)
    # A privacy policy's arbitration is that of a framework for transfers.
    if "terms" in kinds or not kinds:
        yield from _binding(document, FactKind.ARBITRATION, "arbitration", cues.arbitration)
        yield from _binding(document, FactKind.CLASS_WAIVER, "class waiver", cues.class_waiver)
    if "terms" in kinds:
        yield from _caps(document, cues)
        yield from _renewals(document, cues)
        yield from _changes(document, cues)


def _laws(document: Document, cues: TermCues, *, is_terms: bool) -> Iterator[Fact]:
    """Each law once: a country by its name beside words of governing, or by its adjective."""
    told: set[str] = set()
    named: dict[int, list[tuple[int, int, str]]] = {}
    for number, start, end, code in document.index.within(tuple(cues.laws.items())):
        named.setdefault(number, []).append((start, end, code))
    for number, place, end, _ in document.index.within((("", cues.law),)):
        passage = document.passages[number]
        opens, closes = _near(passage, place, end, _LAW_REACH)
        if is_heading(passage) or not (
            is_terms or first(cues.own, passage.folded, opens, closes) or first(cues.law, passage.heading)
        ):
            continue
        # A state of a federation tells more than its country.
        countries = named.get(number) or [(one.start, one.end, one.code) for one in placed(document).get(number, ())]
        found = [one for one in countries if opens <= one[0] < closes]
        if found:
            begin, stop, code = min(found, key=lambda one: (abs(one[0] - place), one[0]))
            if code not in told:
                told.add(code)
                yield _fact(passage, begin, stop, kind=FactKind.GOVERNING_LAW, key="law", value=code)


def _venues(document: Document, cues: TermCues) -> Iterator[Fact]:
    """Each place of courts once, as written; "seat" where it is a party's own."""
    told: set[str] = set()
    for side, words in (("after", cues.venue), ("before", cues.courts)):
        for passage, hit in scan(document, words):
            if is_heading(passage):
                continue
            opens, closes = around(passage, hit.start)
            place = (
                _place_after(passage, hit.end, closes, cues)
                if side == "after"
                else _place_before(passage, opens, hit.start)
            )
            if place is None:
                continue
            start, end = place
            value = "seat" if first(cues.seat, passage.folded, start, end) else passage.plain[start:end]
            if value not in told:
                told.add(value)
                yield _fact(passage, start, end, kind=FactKind.VENUE, key="venue", value=value)


def _place_after(passage: Passage, start: int, closes: int, cues: TermCues) -> tuple[int, int] | None:
    closes = min(closes, start + _VENUE_REACH)
    while closes < len(passage.plain) and passage.plain[closes - 1 : closes + 1].isalnum():
        closes += 1
    seat = first(cues.seat, passage.folded, start, closes)
    for match in _after().finditer(passage.plain, start, closes):
        if seat is not None and seat.start <= match.start(1):
            break
        if _may_be_place(match.group(1)) and not _denied(passage, match.start(1), _PLACE_DENIAL):
            return match.span(1)
    return (seat.start, seat.end) if seat is not None else None


def _place_before(passage: Passage, opens: int, end: int) -> tuple[int, int] | None:
    match = _BEFORE.search(passage.plain, max(opens, end - 40), end)
    if match is None or not _may_be_place(match.group(1)):
        return None
    return match.span(1)


@cache
def _after() -> re.Pattern[str]:
    """What leads from a court to its place, and the place: a court abroad is called in its own language."""
    joints = merged(language.content.terms.joints for language in LANGUAGES.values())
    between = "|".join(sorted(map(re.escape, set(joints))))
    return re.compile(
        rf"(?:^|(?<=[ (]))(?:(?:{between}) ){{0,4}}"
        rf"({_CAPITAL}(?:(?: (?:am|an der|de|del|la|sur|i|and|und|et|upon|di|van|den)| ?/)? {_CAPITAL}){{0,3}})"
    )


def _may_be_place(words: str) -> bool:
    """Whether words with a capital may name a place: the first of them is none that only begins a sentence or names a party."""
    none = pattern(_no_places())
    return none is None or none.fullmatch(words.split()[0].lower()) is None


@cache
def _no_places() -> tuple[str, ...]:
    return merged(language.content.terms.no_places for language in LANGUAGES.values())


def _binding(document: Document, kind: FactKind, key: str, words: tuple[str, ...]) -> Iterator[Fact]:
    """Whether the parties are bound: "yes", or "no" where all that is said denies it."""
    denied: Fact | None = None
    for passage, hit in scan(document, words):
        if is_heading(passage):
            continue
        if not _denied(passage, hit.start):
            yield _fact(passage, hit.start, hit.end, kind=kind, key=key, value="yes")
            return
        denied = denied or _fact(passage, hit.start, hit.end, kind=kind, key=key, value="no")
    if denied is not None:
        yield denied


def _caps(document: Document, cues: TermCues) -> Iterator[Fact]:
    """The limits of liability: amounts, or what was paid within a time ("fees P12M")."""
    told: set[str] = set()
    for passage, hit in scan(document, cues.caps):
        near = _near(passage, hit.start, hit.end, _CAUSE_REACH)
        if is_heading(passage) or first(cues.causes, passage.folded, *near) is None:
            continue
        _, closes = _near(passage, hit.start, hit.end, _AMOUNT_REACH)
        limits = [
            (match.start(), match.end(), _amount(match, passage.language.code))
            for match in _AMOUNT.finditer(passage.folded, hit.end, closes)
        ]
        limits += [(fee.start, fee.end, "fees") for fee in list(hits(cues.fees, passage.folded, hit.end, closes))[:1]]
        if not limits:
            continue
        period = next((one.value for one in durations(passage.folded[hit.end : closes], passage.language.code)), None)
        values = [f"fees {period}" if value == "fees" and period else value for _, _, value in sorted(limits)]
        value = " or ".join(dict.fromkeys(values))
        if value not in told:
            told.add(value)
            start, end, _ = min(limits)
            yield _fact(passage, start, end, kind=FactKind.LIABILITY_CAP, key="liability", value=value)


def _amount(match: re.Match[str], language: str) -> str:
    """An amount in normal form: "EUR 100"."""
    sign = (match[1] or match[4]).replace(" ", "")
    digits = re.sub(r"[ ']|[.,](?=[0-9]{3}(?![0-9]))", "", match[2] or match[3]).replace(",", ".")
    if sign.startswith("kr"):
        code = _KRONER.get(language, "")
    else:
        code = "EUR" if sign.startswith("eur") else _CURRENCIES.get(sign, sign.upper())
    return f"{code} {digits.removesuffix('.00')}".strip()


def _renewals(document: Document, cues: TermCues) -> Iterator[Fact]:
    """Automatic renewal: for how long each time, else "yes"; "no" where it is denied."""
    for passage, hit in scan(document, cues.renewals):
        opens, closes = around(passage, hit.start)
        if is_heading(passage) or not first(cues.subscriptions, passage.folded, opens, closes):
            continue
        if _denied(passage, hit.start):
            value = "no"
        else:
            after = durations(passage.folded[hit.end : min(closes, hit.end + _LAW_REACH)], passage.language.code)
            value = after[0].value if after else "yes"
        yield _fact(passage, hit.start, hit.end, kind=FactKind.AUTO_RENEWAL, key="renewal", value=value)
        return


def _changes(document: Document, cues: TermCues) -> Iterator[Fact]:
    """Whether one side alone may change the terms."""
    for passage, hit in scan(document, cues.changes):
        near = _near(passage, hit.start, hit.end, _CHANGE_REACH)
        if is_heading(passage) or not first(cues.own, passage.folded, *near) or _denied(passage, hit.start):
            continue
        yield _fact(passage, hit.start, hit.end, kind=FactKind.UNILATERAL_CHANGE, key="change", value="yes")
        return


def _near(passage: Passage, start: int, end: int, reach: int) -> tuple[int, int]:
    """The sentence around two places, cut to `reach` characters on either side of them."""
    opens, closes = passage.sentence(start)
    return max(opens, start - reach), min(closes, end + reach)


def _denied(passage: Passage, place: int, reach: int = _DENIAL_REACH) -> bool:
    """Whether a word that denies stands right before a place in its sentence."""
    opens, _ = around(passage, place)
    content = passage.language.content
    denial = first(content.denials, passage.folded, max(opens, place - reach), place)
    return denial is not None and first(content.lifts, passage.folded, denial.end, place) is None


def _fact(passage: Passage, start: int, end: int, *, kind: FactKind, key: str, value: str) -> Fact:
    return Fact(
        kind=kind,
        key=key,
        value=value,
        raw=passage.plain[start:end],
        quote=passage.quote(start, end),
        clause=passage.index,
        polarity=Polarity.DENIED if value == "no" else Polarity.ASSERTED,
        language=passage.language.code,
        confidence=0.8,
        rule=kind.value,
    )
