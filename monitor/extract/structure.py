"""Blocks to clauses: headings become paths, bold lines and numbered lines that stand as headings become headings."""

import re
from collections.abc import Iterable, Sequence

from monitor.extract.blocks import Block
from monitor.extract.clean import form, is_empty
from monitor.model import Clause, ClauseKind

_HEADING_WORDS = 14
# The mark that a heading links to itself with.
_PERMALINK = re.compile(r"\s*[#¶🔗⚓]+\s*$|^\s*[#¶🔗⚓]+\s+")
_NOT_HEADING = re.compile(r"[.,;:!?]$|@|\b(?:19|20)\d\d\b|https?:|^\W*$|\w\|")


def clauses(blocks: Iterable[Block]) -> tuple[Clause, ...]:
    """The clauses of blocks in order, each with its heading path and its comparison form; empty ones are left out."""
    held = [block for block in blocks if not is_empty(block.text)]
    path: list[tuple[int, str]] = []
    found = []
    shown: tuple[str, ...] = ()
    for index, block in enumerate(held):
        text = _PERMALINK.sub("", block.text) if block.level else block.text
        folded = form(text)
        if not folded:
            continue
        level = block.level
        if not level and _stands_as_heading(held, index):
            level = min(6, max((rank for rank, _ in path if rank < _PSEUDO), default=1) + 1) + _PSEUDO
        if level:
            while path and path[-1][0] >= level:
                path.pop()
            if level > _PSEUDO and path and path[-1][0] > _PSEUDO:
                path.pop()
            shown = tuple(title for _, title in path)
            path.append((level, text))
        found.append(
            Clause(
                text=text,
                form=folded,
                kind=ClauseKind.HEADING if level else block.kind,
                path=shown,
                level=level - _PSEUDO if level > _PSEUDO else level,
                cells=block.cells,
                heads=block.heads,
                links=block.links,
            )
        )
        if level:
            shown = tuple(title for _, title in path)
    return tuple(found)


_PSEUDO = 10
"""Added to the rank of a heading that is only a bold line, so that it stands below every real one."""


def _stands_as_heading(blocks: Sequence[Block], index: int) -> bool:
    """Whether a bold paragraph is short, ends in no punctuation, and has text of another kind after it."""
    block = blocks[index]
    if not block.bold or block.kind is not ClauseKind.PARAGRAPH or block.text.count(" ") >= _HEADING_WORDS:
        return False
    if _NOT_HEADING.search(block.text) or index + 1 >= len(blocks):
        return False
    after = blocks[index + 1]
    return not after.bold or after.level > 0 or after.kind is not ClauseKind.PARAGRAPH
