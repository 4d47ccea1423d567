"""Cookies' lifetimes: in tables (a column of durations beside cookie names) and in sentences ("cookies expire after ...")."""

import re
from collections.abc import Iterator
from functools import lru_cache

from monitor.facts.cues import Hit, first
from monitor.facts.document import Passage, fold
from monitor.facts.durations import Duration, cell_duration, durations, unit_named
from monitor.facts.languages import LANGUAGES
from monitor.facts.languages.table import RetentionCues
from monitor.facts.periods import Place
from monitor.model import ClauseKind, Fact, FactKind

_NAME = re.compile(r"(?<![\w@./-])(?=\w*[_\d-])[A-Za-z_][\w.*-]{1,40}|(?<!\w)[A-Z]{3,12}(?!\w)|(?<!\w)__?\w+")
_SESSION_LIMIT = 60


def is_lifetime(place: Place, words: str, verb: Hit | None, *, kept: bool) -> bool:
    """Whether a duration is the lifetime of cookies rather than of data.

    `words` are those of its clause, `verb` the word of keeping that governs it, `kept` whether any rule takes it for kept.
    """
    passage, cues = place.passage, place.cues
    if passage.clause.kind is ClauseKind.ROW:
        return is_tabled(passage, place.lead) and (
            _is_lifetime_head(passage.language.code, place.head) or not place.head
        )
    cookie, record = first(cues.cookies, words), first(cues.records, words)
    if cookie is None and (record is not None or not _about_cookies(passage, place.lead)):
        return False
    lasting = first(cues.lifetime, words)
    if cookie is None:
        return kept or bool(lasting) or _named(passage)
    if record is not None and record.start < cookie.start:
        return _is_instrument(place, verb, cues) or (
            verb is None and lasting is not None and lasting.start > cookie.start
        )
    return kept or lasting is not None


def _is_instrument(place: Place, verb: Hit | None, cues: RetentionCues) -> bool:
    """Whether a choice is "remembered with a cookie": the record before the verb and the cookie after it."""
    if verb is None or verb.start > place.duration.start:
        return False
    text = place.passage.folded
    return first(cues.cookies, text, verb.end, place.end) is not None and not first(
        cues.cookies, text, place.start, verb.start
    )


def fact(passage: Passage, duration: Duration, start: int, end: int) -> Fact:
    """The fact of one lifetime: keyed by the cookie's name, else by the words it is told with."""
    return _fact(passage, duration.value, passage.plain[duration.start : duration.end], start, end, duration.lower)


def rows(passage: Passage, lead: str) -> Iterator[Fact]:
    """Lifetimes that a row tells without a unit of their own: "Session", or a bare number under "Days".

    `lead` is the folded paragraph before the table.
    """
    cues = passage.language.retention
    if not is_tabled(passage, lead):
        return
    for head, cell in zip(passage.heads, passage.cells, strict=False):
        if not cell or not _is_lifetime_head(passage.language.code, head):
            continue
        folded = fold(cell)
        if len(folded) < _SESSION_LIMIT and first(cues.session, folded):
            yield _fact(passage, "session", cell, 0, len(passage.plain), None)
        elif folded[0].isdigit() and not durations(folded, passage.language.code):
            bare = cell_duration(folded, passage.language.code, unit_named(head, passage.language.code))
            if bare is not None:
                yield _fact(passage, bare.value, cell, 0, len(passage.plain), None)


def _fact(passage: Passage, value: str, raw: str, start: int, end: int, lower: str | None) -> Fact:
    return Fact(
        kind=FactKind.COOKIE,
        key=_name(passage, start, end),
        value=value,
        raw=raw,
        quote=passage.plain[start:end].strip()[:300],
        clause=passage.index,
        language=passage.language.code,
        confidence=0.8,
        rule="cookie.row" if passage.clause.kind is ClauseKind.ROW else "cookie.sentence",
        attributes=(("lower", lower), ("upper", value)) if lower else (),
    )


def _name(passage: Passage, start: int, end: int) -> str:
    """The cookie's name: the cell under a cookie head, a name-like word of the sentence, or "cookies"."""
    cues = passage.language.retention
    if passage.clause.kind is ClauseKind.ROW:
        for head, cell in zip(passage.heads, passage.cells, strict=False):
            if cell and first(cues.cookies, head):
                return fold(cell)[:80]
        return fold(next(filter(None, passage.cells), "cookies"))[:80]
    match = _NAME.search(passage.plain, start, end)
    return fold(match.group()) if match else "cookies"


def is_tabled(passage: Passage, lead: str) -> bool:
    """Whether a row belongs to a table of cookies: by a head, a title above, or the paragraph before it."""
    return _is_tabled(passage.language.code, passage.heads, passage.heading, lead)


@lru_cache(maxsize=64)
def _is_tabled(code: str, heads: tuple[str, ...], heading: str, lead: str) -> bool:
    language = LANGUAGES[code]
    cues = language.retention
    joined = " ".join(heads)
    if first(cues.cookies, joined):
        return True
    if first(cues.records, " ".join(heads[:2])) or first(language.bases.headings, joined):
        return False
    # "Privacy and cookie policy" as the title of all says nothing about a table further down.
    titles = (title for title in heading.split(" > ") if not first(language.parties.privacy + cues.headings, title))
    return any(first(cues.cookies, words) for words in (lead, *titles))


@lru_cache(maxsize=256)
def _is_lifetime_head(code: str, head: str) -> bool:
    cues = LANGUAGES[code].retention
    return first(cues.lifetime + cues.headings + cues.columns, head) is not None


def _named(passage: Passage) -> bool:
    return _NAME.search(passage.plain) is not None


def _about_cookies(passage: Passage, words: str) -> bool:
    """Whether the given words, or else the nearest title, are about cookies and not about data as well."""
    cues = passage.language.retention
    if first(cues.cookies, words):
        return True
    return _heads_cookies(passage.language.code, passage.title)


@lru_cache(maxsize=256)
def _heads_cookies(code: str, title: str) -> bool:
    """Whether a title is about cookies and not about data as well."""
    cues = LANGUAGES[code].retention
    return first(cues.cookies, title) is not None and not first(cues.records + LANGUAGES[code].parties.privacy, title)
