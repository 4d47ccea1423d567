"""Blocks as Markdown."""

import re
from collections.abc import Iterable

from monitor.extract.blocks import Block
from monitor.extract.clean import is_empty
from monitor.model import ClauseKind

_ORDINAL = re.compile(r"^(?:\d{1,4}|[a-zA-Z]|[ivxIVX]{1,6})\.\s")


def rendered(blocks: Iterable[Block]) -> str:
    """Markdown of blocks: a blank line between blocks of different kinds, items and rows each on a line of its own."""
    lines: list[str] = []
    before: ClauseKind | None = None
    heads: tuple[str, ...] | None = None
    for block in blocks:
        if is_empty(block.text):
            continue
        text = " ".join(block.text.split())
        if lines and not (block.kind is before and before in (ClauseKind.ITEM, ClauseKind.ROW)):
            lines.append("")
            heads = None
        match block.kind:
            case ClauseKind.HEADING:
                lines.append(f"{'#' * max(1, block.level)} {text}")
            case ClauseKind.ITEM:
                lines.append(text if _ORDINAL.match(text) else f"- {text}")
            case ClauseKind.ROW:
                lines.append(f"| {text} |")
                if heads is None:
                    lines.append("|" + " --- |" * max(1, len(block.cells)))
                heads = block.cells
            case _:
                lines.append(text)
        before = block.kind
    return "\n".join(lines)
