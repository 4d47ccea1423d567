"""Blocks to clauses: headings become paths, bold lines and numbered lines that stand as headings become headings."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

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
    pointing: set[int] = set()
    path: list[tuple[int, str]] = []
    found: list[Clause] = []
    shown: tuple[str, ...] = ()
    for index, block in enumerate(held):
        text = _PERMALINK.sub("", block.text) if block.level else block.text
        folded = form(text)
        if not folded:
            continue
        level = block.level
        if not level and block.bold and _stands_as_heading(held, index):
            level = min(6, max((rank for rank, _ in path if rank < _PSEUDO), default=1) + 1) + _PSEUDO
        if level:
            while path and path[-1][0] >= level:
                path.pop()
            if level > _PSEUDO and path and path[-1][0] > _PSEUDO:
                path.pop()
            shown = tuple(title for _, title in path)
            path.append((level, text))
        if not level and block.linked and _points_inside(block):
            pointing.add(len(found))
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
    return _without_contents(found, pointing)


def _points_inside(block: Block) -> bool:
    """Whether a block is nothing but links to places on its own page."""
    return block.linked >= _ALL_LINKED * block.size > 0 and all("#" in link for link in block.links)


def _without_contents(found: list[Clause], pointing: set[int]) -> tuple[Clause, ...]:
    """The clauses, tables of contents taken out of the comparison: they repeat headings, and come and go with the site.

    A line of a table of contents is nothing but a link within the page and says what a heading says. A form that is
    empty is compared with nothing.
    """
    headings = {clause.form for clause in found if clause.kind is ClauseKind.HEADING}
    lines = {index for index in pointing if found[index].form in headings}
    if not lines:
        return tuple(found)
    names = {index - 1 for index in lines if index and found[index - 1].form in _CONTENTS}
    return tuple(
        replace(clause, form="") if index in lines or index in names else clause for index, clause in enumerate(found)
    )


_ALL_LINKED = 0.9
_CONTENTS = frozenset((
    "table of contents", "contents", "on this page", "in this article", "inhalt", "inhaltsverzeichnis", "auf dieser seite", "sommaire",
    "table des matières", "sur cette page", "innehåll", "innehållsförteckning", "på denna sida", "indhold", "indholdsfortegnelse",
    "på denne side", "innhold", "innholdsfortegnelse", "på denne siden", "inhoud", "inhoudsopgave", "op deze pagina", "índice",
    "contenido", "tabla de contenidos", "en esta página", "indice", "sommario", "contenuti", "in questa pagina", "conteúdo",
    "nesta página", "sisällys", "sisällysluettelo", "sisältö", "tällä sivulla", "spis treści", "na tej stronie",
))  # fmt: skip
"""Comparison forms of what stands above a table of contents."""
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
