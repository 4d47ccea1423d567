"""Names by the company they keep: in one list, column or series of items with organisations that are known."""

import re
from collections.abc import Iterator
from itertools import groupby

from monitor.facts.cues import pattern
from monitor.facts.document import Passage
from monitor.facts.organisations import Mention
from monitor.facts.own import Own
from monitor.facts.shapes import Shape, run_at
from monitor.facts.sightings import Sight, common, said
from monitor.model import ClauseKind

_GAP = re.compile(
    r"(?: ?\([^()]{1,40}\))?(?:, ?(?:(?:and|or|och|eller|und|oder|et|ou|en|of|y|o|e|og|ja|tai|oraz|i|lub) )?"
    r"| (?:and|or|&|och|eller|und|oder|et|ou|en|of|y|o|e|og|ja|tai|oraz|i|lub) | ?/ ?| ?; )(?:the |la |le |il )?"
)

_GENERAL_HEADS = frozenset(
    [
        "name",
        "nom",
        "namn",
        "navn",
        "naam",
        "nombre",
        "nome",
        "nimi",
        "nazwa",
        "service",
        "tjänst",
        "dienst",
        "servicio",
        "servizio",
        "serviço",
        "tjeneste",
        "palvelu",
        "usługa",
        "tool",
        "source",
        "cookie",
    ]
)


def counting(sight: Sight, own: Own) -> list[Mention]:
    """The known organisations of a passage that may be recipients."""
    return [m for m in sight.known if m.organisation.role != "none" and not own.holds(m.organisation) and not m.address]


def in_series(sight: Sight, own: Own) -> Iterator[Shape]:
    """The unknown names of a series ("A, B and C") with at least two known ones."""
    if len(sight.known) < 2:
        return
    known = {mention.start: mention for mention in counting(sight, own)}
    if len(known) < 2:
        return
    usual = common(sight.passage.language.code)
    plain = sight.passage.plain
    done = 0
    for start in sorted(known):
        if start < done:
            continue
        unknown: list[Shape] = []
        members = 0
        place = start
        while True:
            mention = known.get(place)
            shape = None if mention is not None else run_at(plain, place, usual)
            if mention is not None:
                members, done = members + 1, mention.end
            elif shape is not None:
                unknown.append(shape)
                done = shape.end
            else:
                break
            gap = _GAP.match(plain, done)
            if gap is None:
                break
            place = gap.end()
        if members >= 2:
            yield from unknown


def named_columns(sights: tuple[Sight, ...], own: Own) -> dict[int, int]:
    """For the passages that are rows: the column in which at least two rows of their table name a known organisation."""
    columns: dict[int, int] = {}
    for (is_row, heads, width), group in groupby(sights, key=_table):
        rows = list(group)
        if not is_row or width < 2 or len(rows) < 3:
            continue
        counts = [0] * width
        for sight in rows:
            for mention in counting(sight, own):
                column = _column(sight, mention)
                if column is not None:
                    counts[column] += 1
        best = max(range(width), key=counts.__getitem__)
        if (
            counts[best] >= 2
            and counts[best] * 5 >= len(rows)
            and "cookie" not in "".join(heads[best : best + 1]).lower()
        ):
            columns.update((sight.passage.index, best) for sight in rows)
    return columns


def named_items(sights: tuple[Sight, ...], own: Own) -> set[int]:
    """The passages that are items of a list in which at least two, and a quarter, open with a known organisation."""
    found: set[int] = set()
    for is_item, group in groupby(sights, key=lambda sight: sight.passage.clause.kind is ClauseKind.ITEM):
        items = list(group)
        if not is_item or len(items) < 3:
            continue
        openers = sum(any(mention.start <= 2 for mention in counting(sight, own)) for sight in items if sight.known)
        if openers >= 2 and openers * 4 >= len(items):
            found.update(sight.passage.index for sight in items)
    return found


def _table(sight: Sight) -> tuple[bool, tuple[str, ...], int]:
    clause = sight.passage.clause
    return clause.kind is ClauseKind.ROW, clause.heads, len(clause.cells)


def _column(sight: Sight, mention: Mention) -> int | None:
    """The column whose cell opens with the mention and holds little else."""
    written = sight.passage.folded[mention.start : mention.end]
    for index, cell in enumerate(sight.passage.clause.cells):
        if cell.lower().strip(" *\"'").startswith(written) and len(cell) <= len(written) + 40:
            return index
    return None


def headed_column(passage: Passage, listing: bool) -> int | None:
    """The column that holds the names of recipients, by its head."""
    cues = passage.language.recipients
    heads = [head.lower().strip(" *:") for head in passage.clause.heads]
    wanted = pattern(cues.columns)
    if wanted is None or not any(heads):
        return None
    for index, head in enumerate(heads):
        match = wanted.match(head)
        if match is None or len(head) > 50 or ("cookie" in head and not head.endswith(("provider", "host"))):
            continue
        if match.end() < len(head) and not listing and head[match.end()] not in " /(":
            continue
        general = head in _GENERAL_HEADS
        if general and not (listing or is_list_heading(passage.heading, cues.lists)):
            continue
        return index
    return None


def is_list_heading(folded: str, lists: tuple[str, ...]) -> bool:
    """Whether a heading (or the last of the headings above) announces a list of recipients."""
    last = folded.rsplit(" > ", 1)[-1]
    return len(last) <= 90 and said(lists, last)
