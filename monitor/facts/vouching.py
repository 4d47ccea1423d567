"""Whether a name that is also a common word ("Stripe", "Box") stands for the organisation where a text has it."""

import re

from monitor.facts.cues import pattern
from monitor.facts.document import Passage
from monitor.facts.organisations import Caution, Mention
from monitor.facts.shapes import has_legal_form
from monitor.facts.sightings import said
from monitor.model import ClauseKind

_CUE_REACH = 90
_NEAR = 60
_CELL = " | "
_COMPOUND = re.compile(r"-[A-ZÀ-Þ]\w*-")
_SEPARATED = re.compile(r"$|[ ,;/(|.]")
_SEPARATORS = re.compile(r" ?(?:[-:(|,]|$)")


def vouched(passage: Passage, mention: Mention, here: list[Mention]) -> bool:
    """Whether the text around a name that is also a common word shows that an organisation is meant.

    `here` are the passage's mentions near this one.
    """
    plain, start, end = passage.plain, mention.start, mention.end
    if has_legal_form(plain, end) or _fills_cell(passage, start, end):
        return True
    if plain.isupper() or plain[max(0, start - 1) : start] == "-" or _COMPOUND.match(plain, end):
        return False
    if passage.clause.kind is ClauseKind.ROW:
        here = [other for other in here if _CELL not in plain[min(end, other.end) : max(start, other.start)]]
        if len(here) == 1 and plain[start - 3 : start] in ("", _CELL) and plain[end : end + 3] in ("", _CELL):
            # A cell of one word: "Drift" is Swedish for hosting.
            return False
    cues = passage.language.recipients
    if _led(passage, start, cues.leads + cues.examples) and plain[end : end + 2] != " &":
        return True
    if mention.name.caution is Caution.STRONG_CUE:
        return False
    opens = start == passage.sentence(start)[0]
    if (mention.name.caution is Caution.CAPITAL and not opens) or _in_company(mention, here):
        return True
    if passage.clause.kind in (ClauseKind.ITEM, ClauseKind.HEADING) and (opens or end == len(plain)):
        return _SEPARATORS.match(plain, end) is not None if opens else plain[:start].endswith(": ")
    return not opens and _among_cues(passage, start, end)


def _in_company(mention: Mention, here: list[Mention]) -> bool:
    """Whether a name that is no common word stands near."""
    return any(
        other.name.caution is Caution.PLAIN
        and other.organisation.role != "none"
        and 0 < _distance(mention, other) < _NEAR
        for other in here
    )


def _among_cues(passage: Passage, start: int, end: int) -> bool:
    """Whether words of sharing stand around a name that is not a part of a longer one; German nouns all have capitals."""
    if passage.language.code == "de" or _inside_capitals(passage.plain, start, end):
        return False
    first, last = passage.sentence(start)
    shares = passage.language.recipients.shares
    return said(shares, passage.folded, max(first, start - _CUE_REACH), min(last, end + _CUE_REACH // 2))


def _distance(one: Mention, other: Mention) -> int:
    """The number of characters between two mentions; 0 for the same one."""
    return max(one.start - other.end, other.start - one.end, 0)


def _inside_capitals(plain: str, start: int, end: int) -> bool:
    """Whether a capitalised word stands right before or after: the name is a part of a longer one."""
    after = plain[end + 1 : end + 2]
    if plain[end : end + 1] == " " and (after.isupper() or after == "&"):
        return True
    before = plain[:start].rsplit(" ", 2)[-2:]
    return (
        len(before) == 2 and before[1] == "" and before[0][:1].isupper() and before[0].isalpha() and len(before[0]) > 1
    )


def _led(passage: Passage, start: int, leads: tuple[str, ...]) -> bool:
    """Whether one of the cues stands right before a place, quotes and articles aside."""
    compiled = pattern(leads)
    if compiled is None:
        return False
    before = passage.folded[max(0, start - 40) : start].rstrip(" \"'(:")
    return any(
        match.end() >= len(before) - 4 and (match.start() == 0 or not before[match.start() - 1].isalnum())
        for match in compiled.finditer(before)
    )


def _fills_cell(passage: Passage, start: int, end: int) -> bool:
    """Whether the name opens a short cell of the first column or of one that names recipients."""
    clause = passage.clause
    if clause.kind is not ClauseKind.ROW:
        return False
    name = passage.folded[start:end]
    for index, cell in enumerate(clause.cells):
        bare = cell.strip(" *\"'")
        if (
            bare.lower().startswith(name)
            and _SEPARATED.match(bare, len(name))
            and len(bare.split()) <= len(name.split()) + 3
        ):
            return index in (0, _naming_column(passage))
    return False


def _naming_column(passage: Passage) -> int | None:
    """The first column whose head speaks of recipients."""
    heads = enumerate(passage.clause.heads)
    return next((index for index, head in heads if said(passage.language.recipients.columns, head.lower())), None)
