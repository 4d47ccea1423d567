"""Cookies' lifetimes: in tables (a column of durations beside cookie names) and in sentences ("cookies expire after ...")."""

import re
from collections.abc import Iterator
from functools import lru_cache

from monitor.facts.cues import first
from monitor.facts.document import Passage, fold, plain
from monitor.facts.durations import Duration, clock, iso
from monitor.facts.languages.table import Language
from monitor.model import ClauseKind, Fact, FactKind

_NAME = re.compile(r"(?<![\w@./-])(?=\w*[_\d-])[A-Za-z_][\w.*-]{1,40}|(?<!\w)[A-Z]{3,12}(?!\w)|(?<!\w)__?\w+")
_BARE = re.compile(r"<? ?(\d{1,7})(?:[.,]0+)?\Z")
_SESSION_LIMIT = 60


def is_lifetime(passage: Passage, duration: Duration, sentence: str, head: str, lead: str, *, kept: bool) -> bool:
    """Whether a duration is the lifetime of cookies rather than of data; `kept` says that words of keeping govern it."""
    cues = passage.language.retention
    if passage.clause.kind is ClauseKind.ROW:
        return _tabled(passage, lead) and (first(cues.lifetime + cues.headings, head) is not None or not head)
    cookie, record = first(cues.cookies, sentence), first(cues.records, sentence)
    if cookie is None and record is None:
        return _about_cookies(passage, lead) and (kept or bool(first(cues.lifetime, sentence)) or _named(passage))
    if cookie is None:
        return False
    if record is not None and record.start < cookie.start:
        return False
    return kept or first(cues.lifetime, sentence) is not None


def fact(passage: Passage, duration: Duration, start: int, end: int) -> Fact:
    """The fact of one lifetime: keyed by the cookie's name, else by the words it is told with."""
    return _fact(passage, duration.value, passage.plain[duration.start : duration.end], start, end, duration.lower)


def rows(passage: Passage, lead: str) -> Iterator[Fact]:
    """Lifetimes that a row tells without a unit of their own: "Session", or a bare number under "Days".

    `lead` is the folded paragraph before the table.
    """
    heads = _heads(passage)
    cues = passage.language.retention
    if not _tabled(passage, lead):
        return
    for head, cell in zip(heads, passage.clause.cells, strict=False):
        if not cell or first(cues.lifetime + cues.headings, head) is None:
            continue
        folded = fold(plain(cell))
        if len(folded) < _SESSION_LIMIT and first(cues.session, folded):
            yield _fact(passage, "session", plain(cell), 0, len(passage.plain), None)
        elif bare := _BARE.match(folded):
            unit = _unit(head, passage.language)
            if unit and int(bare[1]):
                yield _fact(passage, iso(int(bare[1]), unit), plain(cell), 0, len(passage.plain), None)


def _unit(head: str, language: Language) -> str | None:
    """The unit a column head names ("Duration (days)"), or None."""
    words = clock(language.code)
    match = words.units.search(head)
    return words.unit(match.group()) if match else None


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
        for head, cell in zip(_heads(passage), passage.clause.cells, strict=False):
            if first(cues.cookies, head) and plain(cell):
                return fold(plain(cell))[:80]
        return fold(plain(next((cell for cell in passage.clause.cells if plain(cell)), "cookies")))[:80]
    match = _NAME.search(passage.plain, start, end)
    return fold(match.group()) if match else "cookies"


def _tabled(passage: Passage, lead: str) -> bool:
    """Whether a row belongs to a table of cookies: by a head, a title above, or the paragraph before it."""
    cues = passage.language.retention
    heads = " ".join(_heads(passage))
    if first(cues.cookies, heads):
        return True
    if first(cues.records, " ".join(_heads(passage)[:2])) or first(passage.language.bases.headings, heads):
        return False
    return (first(cues.cookies, lead) or first(cues.cookies, passage.heading)) is not None


def _named(passage: Passage) -> bool:
    return _NAME.search(passage.plain) is not None


def _heads(passage: Passage) -> tuple[str, ...]:
    return _folded(passage.clause.heads)


@lru_cache(maxsize=64)
def _folded(heads: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(fold(plain(head)) for head in heads)


def _about_cookies(passage: Passage, words: str) -> bool:
    """Whether the given words, or else the nearest title, are about cookies and not about data as well."""
    cues = passage.language.retention
    if first(cues.cookies, words):
        return True
    heading = passage.heading.rsplit(" > ", 1)[-1]
    return first(cues.cookies, heading) is not None and first(cues.records, heading) is None
