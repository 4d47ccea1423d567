"""Which blocks of a page are the policy: strip what is marked as chrome, then keep the deepest element with the prose.

A lost clause is fatal and kept chrome a nuisance, so every step is guarded by the mass of prose it would drop, and the
whole body is the last resort. The name of the path taken is kept as the text's trail.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate

from monitor.extract.blocks import Block
from monitor.extract.chrome import HEADS, LABELS, Chrome
from monitor.extract.gather import Node, Tree
from monitor.extract.mass import LINKS, Sums, words
from monitor.model import ClauseKind

_GUARD = {Chrome.CONSENT: 0.5, Chrome.MODAL: 0.5, Chrome.LANDMARK: 0.3, Chrome.MENU: 0.3, Chrome.ASIDE: 0.3}
_CLAUSE_WORDS = 10
_CORE = 0.97
_DENSE = 0.75
_NEVER_CORE = frozenset(("table", "tr", "tbody"))
_CHROME, _NOTICE = 1, 2
_NOTICE_WORDS = 120
_COOKIES = re.compile(r"cookie|\bkakor|informasjonskaps|evästei|ciastecz", re.I)
_FEW_WORDS = 80
_HARDLY_ANY = 40
_NEAR = 12
_HEAD_BLOCKS = 60
_DATED = re.compile(r"\b(?:19|20)\d\d\b")
_COPYRIGHT_WORDS = 20
_OWNED = re.compile(r"\W{0,3}(?:©|\(c\) ?\d|copyright\s{0,3}(?:©|\(c\)|\d{4}))", re.I)
_COPYRIGHT = re.compile(
    r"^\W{0,3}(?:©|\(c\)|copyright\b)|all rights reserved|alle rechte vorbehalten|tous droits réservés", re.I
)


@dataclass(frozen=True, slots=True)
class Main:
    """The kept blocks' places, in order, and how they were found: "main", "stripped" or "body".

    `dropped` gives each other block's place and why it went: "consent", "landmark", "modal", "menu", "aside" (its element's
    name), "label" (a button's or copyright's words) or "outside" (it stands beside the core).
    """

    kept: tuple[int, ...]
    trail: str
    dropped: tuple[tuple[int, str], ...]


def main_content(tree: Tree) -> Main:
    """The blocks that are the document, without the page around them."""
    blocks = tree.blocks
    sums = Sums(blocks)
    stripped = _stripped(tree, sums)
    left = [index for index, gone in enumerate(stripped) if not gone]
    body_words = sum(sums.words)
    left_words = sum(sums.words[index] for index in left)
    if left_words < _HARDLY_ANY or left_words < 0.2 * body_words:
        left, left_words = list(range(len(blocks))), body_words
        stripped = bytearray(len(blocks))
        trail = "body"
    else:
        trail = "stripped"
    core = _kept(tree, stripped, sums.prose)
    core_words = sum(sums.words[index] for index in core)
    if core_words >= _FEW_WORDS and core_words >= 0.5 * left_words:
        left, trail = core, "main"
    kept = tuple(_without_labels(blocks, left))
    return Main(kept=kept, trail=trail, dropped=tuple(_dropped(stripped, set(left), set(kept))))


def _dropped(stripped: bytearray, left: set[int], kept: set[int]) -> Iterator[tuple[int, str]]:
    for index, chrome in enumerate(stripped):
        if chrome:
            yield index, Chrome(chrome).name.lower()
        elif index not in kept:
            yield index, "label" if index in left else "outside"


def _stripped(tree: Tree, sums: Sums) -> bytearray:
    """For each block the kind of chrome that the marked element around it is and goes with it, or 0."""
    blocks = tree.blocks
    gone = bytearray(len(blocks))
    upto = 0
    for node in tree.nodes:
        if node.chrome is Chrome.NONE or node.first < upto or node.first == node.last:
            continue
        share = sums.share(node)
        if node.chrome in (Chrome.LANDMARK, Chrome.MENU, Chrome.ASIDE) and share < 0.5 and sums.is_linked(node):
            share = 0.0
        if share >= _GUARD[node.chrome] or _spared(
            node, blocks[node.first : min(node.last, node.first + _HEAD_BLOCKS)], sums
        ):
            continue
        gone[node.first : node.last] = bytes([node.chrome]) * (node.last - node.first)
        upto = node.last
        if node.chrome is Chrome.LANDMARK and node.tag == "header":
            for index in range(node.first, node.last):
                if _is_title(blocks[index]):
                    gone[index] = 0
    return gone


def _spared(node: Node, head: list[Block], sums: Sums) -> bool:
    """Whether a marked element stays although it is light: it holds prose where its mark is weak, or the page's title."""
    match node.chrome:
        case Chrome.MODAL:
            return node.inside
        case Chrome.ASIDE:
            return sums.has_sentence(node) if node.inside else sums.has_paragraph(node)
        case Chrome.MENU:
            # A page's opening banner holds its title and date.
            return sums.has_paragraph(node) or any(_is_title(block) for block in head)
        case Chrome.LANDMARK:
            if node.tag == "header" and any(block.level == 1 and not block.linked for block in head):
                return node.inside or sums.has_paragraph(node)
            return node.inside and (
                node.tag == "header" or (node.tag in ("footer", "aside") and sums.has_paragraph(node))
            )
        case _:
            return False


def _is_title(block: Block) -> bool:
    """A first heading, or a dated line: what a page's header may hold of the document."""
    return (block.level == 1 and block.linked * 2 < block.size) or _is_dated(block)


def _is_dated(block: Block) -> bool:
    return (
        block.linked * 2 < block.size
        and words(block) <= 15
        and _DATED.search(block.text) is not None
        and _COPYRIGHT.search(block.text) is None
    )


def _core(tree: Tree, mass: list[int], share: float) -> int:
    """The place of the deepest element that holds this share of the prose left."""
    enough = share * mass[-1]
    core = 0
    for place, node in enumerate(tree.nodes):
        if node.tag not in _NEVER_CORE and mass[node.last] - mass[node.first] >= enough:
            core = place
    return core


def _kept(tree: Tree, stripped: bytearray, weights: list[int]) -> list[int]:
    """The blocks to keep: the core's, less menus and notices around its densest part, and strays outside it."""
    blocks = tree.blocks
    mass = [0, *accumulate([0 if gone else weight for weight, gone in zip(weights, stripped, strict=True)])]
    core = tree.nodes[_core(tree, mass, _CORE)]
    dropped = _around(tree, stripped, tree.nodes[_core(tree, mass, _DENSE)], core)
    title = _title(blocks, stripped, core)
    return [
        index
        for index, block in enumerate(blocks)
        if not stripped[index]
        and (
            (title <= index < core.last and not dropped[index])
            or (dropped[index] != _NOTICE and _is_stray(block, index, core))
        )
    ]


def _around(tree: Tree, stripped: bytearray, dense: Node, core: Node) -> bytearray:
    """A flag a block: set in elements beside the densest part that are menus without a name, or a cookie notice."""
    blocks = tree.blocks
    flags = bytearray(len(blocks))
    place = upto = 0
    nodes = tree.nodes
    while place < len(nodes):
        node = nodes[place]
        holds_dense = node.first <= dense.first and node.last >= dense.last and node.last > node.first
        if node is dense or holds_dense or node.first < upto or node.first == node.last:
            place = node.end if node is dense else place + 1
            continue
        inner = [blocks[index] for index in range(node.first, node.last) if not stripped[index]]
        if tree.has_button(node) and _is_notice(inner):
            flags[node.first : node.last] = bytes([_NOTICE]) * (node.last - node.first)
        elif not node.inside and _is_menu(inner):
            flags[node.first : node.last] = bytes([_CHROME]) * (node.last - node.first)
        upto = node.last
        place = node.end
    return flags


def _is_menu(blocks: list[Block]) -> bool:
    """Whether blocks are links to other pages and nothing else; a table of contents leads to places on this one."""
    size = sum(block.size for block in blocks)
    outward = sum(block.linked for block in blocks if block.links)
    return outward > LINKS * size and not any(block.kind is ClauseKind.ROW or _is_title(block) for block in blocks)


def _is_notice(blocks: list[Block]) -> bool:
    """Whether a few blocks with a button are a notice about cookies."""
    return sum(words(block) for block in blocks) <= _NOTICE_WORDS and any(
        _COOKIES.search(block.text) for block in blocks
    )


def _title(blocks: list[Block], stripped: bytearray, core: Node) -> int:
    """Where the document starts: at the first heading above the core where little stands between, else at the core."""
    for index in range(core.first - 1, max(-1, core.first - 1 - _HEAD_BLOCKS), -1):
        if not stripped[index] and blocks[index].level == 1 and blocks[index].linked * 2 < blocks[index].size:
            return index
    return core.first


def _is_stray(block: Block, index: int, core: Node) -> bool:
    if block.kind is ClauseKind.ROW:
        return True
    if block.linked * 2 >= block.size:
        return False
    if words(block) < _CLAUSE_WORDS:
        near = core.first - _NEAR <= index < core.last + _NEAR
        if not near or not (_is_dated(block) or (index < core.first and 1 <= block.level <= 2)):
            return False
    return _COPYRIGHT.search(block.text) is None


def _without_labels(blocks: list[Block], places: list[int]) -> Iterator[int]:
    """The places of blocks without buttons' labels, without a copyright line and the links that follow it."""
    ended = False
    for index in places:
        block = blocks[index]
        if _is_copyright(block):
            ended = True
            continue
        if ended and block.links and block.linked > LINKS * block.size:
            continue
        ended = False
        if not _is_label(block):
            yield index


def _is_copyright(block: Block) -> bool:
    """A line such as "© 2025 Acme", which changes each year and says nothing."""
    return (
        block.kind is not ClauseKind.ROW and words(block) <= _COPYRIGHT_WORDS and _OWNED.match(block.text) is not None
    )


def _is_label(block: Block) -> bool:
    """A button's or link's label standing alone."""
    if block.kind is ClauseKind.ROW or block.size > 60:
        return False
    label = block.text.casefold().rstrip(" .:»>›→↑")
    return label in (HEADS if block.level else LABELS)
