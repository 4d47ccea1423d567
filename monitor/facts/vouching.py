"""Whether a name that is also a common word ("Stripe", "Box") stands for the organisation where a text has it."""

import re

from monitor.facts.cues import pattern
from monitor.facts.document import Passage
from monitor.facts.legal_forms import LEGAL
from monitor.facts.listed import PURPOSES
from monitor.facts.organisations import Caution, Mention
from monitor.facts.shapes import LIST_MARK, has_legal_form
from monitor.facts.sightings import said
from monitor.model import ClauseKind

_CUE_REACH = 90
_NEAR = 60
_CELL = " | "
_COMPOUND = re.compile(r"-[A-ZÀ-Þ]\w*-")
_SEPARATED = re.compile(r"$|[ ,;/(|.]")
_CAPITAL_BEFORE = re.compile(r"(?:[A-ZÀ-Þ][\w.-]*|&) \Z")
_FIRM = re.compile(rf"(?: [A-ZÀ-Þ][\w.-]*){{1,3}}{LEGAL.pattern.replace('(?<=[ ,])', '[ ,]{1,2}', 1)}")
_DOMAIN = re.compile(r"\.(?:com|io|net|org|co|eu|ai|app|us)(?![\w/@-]|\.\w)")
_SEPARATORS = re.compile(r" ?(?:[-:(|,]|$)")


def vouched(passage: Passage, mention: Mention, here: list[Mention]) -> bool:
    """Whether the text around a name that is also a common word shows that an organisation is meant.

    `here` are the passage's mentions near this one.
    """
    plain, start, end = passage.plain, mention.start, mention.end
    if is_site_name(passage, mention):
        return True
    if _is_firm(passage, mention) or _fills_cell(passage, start, end):
        return True
    if _in_purpose(passage, start):
        return False
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
    opens = LIST_MARK.fullmatch(plain, passage.sentence(start)[0], start) is not None
    if mention.name.caution is Caution.CAPITAL and not opens:
        return True
    # The first word of a sentence has its capital anyway, unless the sentence is an item of a list.
    if (not opens or passage.clause.kind is not ClauseKind.PARAGRAPH) and _in_company(mention, here):
        return True
    if passage.clause.kind in (ClauseKind.ITEM, ClauseKind.HEADING) and (opens or end == len(plain)):
        return _SEPARATORS.match(plain, end) is not None if opens else plain[:start].endswith(": ")
    return not opens and _among_cues(passage, start, end)


def is_site_name(passage: Passage, mention: Mention) -> bool:
    """Whether a name is written as its own site, with a capital: "Intercom.com"."""
    plain, start = passage.plain, mention.start
    return plain[start].isupper() and plain[start - 1 : start] != "." and bool(_DOMAIN.match(plain, mention.end))


def _is_firm(passage: Passage, mention: Mention) -> bool:
    """Whether a legal form ends the name, or the longer one that begins with it ("DPD Polska sp. z o.o.")."""
    plain, start, end = passage.plain, mention.start, mention.end
    if has_legal_form(plain, end) or (LEGAL.search(plain, start, end) is not None and " " in plain[start:end]):
        return True
    if plain[end : end + 1] != " " or not plain[end + 1 : end + 2].isupper() or _CAPITAL_BEFORE.search(plain, 0, start):
        return False
    return _FIRM.match(plain, end) is not None


def _in_purpose(passage: Passage, place: int) -> bool:
    """Whether a place is in a cell whose column's head speaks of purposes: "Drift" is Swedish for hosting."""
    if passage.clause.kind is not ClauseKind.ROW or not passage.heads:
        return False
    column = passage.plain.count(_CELL, 0, place)
    return column < len(passage.heads) and PURPOSES.match(passage.heads[column]) is not None


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
    if passage.clause.kind is not ClauseKind.ROW:
        return False
    name = passage.folded[start:end]
    for index, cell in enumerate(passage.cells):
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
    heads = enumerate(passage.heads)
    return next((index for index, head in heads if said(passage.language.recipients.columns, head)), None)
