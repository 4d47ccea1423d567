"""Gathers the text of a walk into blocks: what was read since the last block ended, and how it was set."""

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from functools import lru_cache
from urllib.parse import urljoin

from lxml.etree import _Element

from monitor.extract.blocks import BOLD, BREAK, Block, numbered, split, squeeze, unbulleted
from monitor.extract.chrome import Chrome, marked
from monitor.extract.mail import link_address
from monitor.extract.tables import Table
from monitor.model import ClauseKind

_BOLD_START, _BOLD_END, _JOINT = "\x03", "\x04", "\x01"
_STRESS_START, _STRESS_END = "\x05", "\x06"
_BOLD_MARKS = re.compile(f"([{_BOLD_START}{_BOLD_END}])")
_NOTHING = BREAK + BOLD + " \t\n\r\f\xa0"


@dataclass(slots=True)
class Node:
    """An element that holds blocks [first, last) and the nodes up to `end`; `inside` tells whether main or article holds it."""

    first: int
    last: int = -1
    end: int = -1
    tag: str = ""
    chrome: Chrome = Chrome.NONE
    inside: bool = False


@dataclass(slots=True)
class Tree:
    """The blocks of a page and their elements; nodes are in document order, parents first.

    `buttons` holds, in order, the number of blocks before each button. `anchors` maps each id and name on the page to the
    blocks [first, last) of its element, when asked for.
    """

    blocks: list[Block] = field(default_factory=list)
    nodes: list[Node] = field(default_factory=list)
    buttons: list[int] = field(default_factory=list)
    anchors: dict[str, tuple[int, int]] = field(default_factory=dict)

    def has_button(self, node: Node) -> bool:
        """Whether a button stands in an element, or right after its last block."""
        return bisect_left(self.buttons, node.first) < bisect_right(self.buttons, node.last)


class Gatherer:
    """The text gathered since the last block's end, and what it is inside of."""

    def __init__(self, base: str, marks: bool = False) -> None:
        self.base = base
        self.marks = marks
        self.tree = Tree()
        self.parts: list[str] = []
        self.links: list[str] = []
        self.linked = self.bolded = 0
        self.in_link = self.in_bold = self.in_item = self.level = self.in_main = self.in_pre = 0
        self.marker = ""

    def add(self, text: str) -> None:
        """Take up a piece of text."""
        if self.in_pre:
            text = text.replace("\r\n", BREAK).replace("\n", BREAK)
        elif not self.parts and text.isspace():
            return
        self.parts.append(text)
        if self.in_link:
            self.linked += len(text.strip())
        if self.in_bold:
            self.bolded += len(text.strip())

    def start_bold(self) -> None:
        """What follows is bold."""
        self.in_bold += 1
        self.parts.append(_BOLD_START)

    def end_bold(self) -> None:
        """What follows is no longer bold."""
        self.in_bold -= 1
        self.parts.append(_BOLD_END)

    def start_stress(self) -> None:
        """What follows is stressed."""
        self.parts.append(_STRESS_START)

    def end_stress(self) -> None:
        """What follows is no longer stressed."""
        self.parts.append(_STRESS_END)

    def start_link(self, href: str) -> None:
        """What follows is a link; an address within the page, or none, is not kept."""
        self.in_link += 1
        href = href.strip()
        if "email-protection#" in href and (address := link_address(href)):
            href = f"mailto:{address}"
        if href[:1] == "#" or href[:11].lower() == "javascript:":
            return
        self.links.append(self.absolute(href))
        if self.linked and self.parts[-1][-1:].isalnum():
            # Menu links without a blank between them would run together; links in a sentence may touch.
            self.parts.append(_JOINT)

    def absolute(self, href: str) -> str:
        """An address as seen from the page."""
        return joined(self.base, href) if self.base else href

    def flush(self) -> None:
        """End the block that is being gathered."""
        if not self.parts:
            return
        parts, linked, bolded, links = self.parts, self.linked, self.bolded, self.links
        self.parts, self.links, self.linked, self.bolded = [], [], 0, 0
        text = self._text("".join(parts) if len(parts) > 1 else parts[0], linked)
        # Most texts begin with a letter, which tells at once what only stripping tells of the others.
        if not text[:1].isalnum() and not text.strip(_NOTHING):
            return
        kind = ClauseKind.HEADING if self.level else ClauseKind.ITEM if self.in_item else ClauseKind.PARAGRAPH
        if self.marker:
            # Where the text brings its own number, the list's is hidden by style.
            text = text if numbered(text) else f"{self.marker} {text.lstrip()}"
            self.marker = ""
        size = len(text)
        bold = bolded > 0 and bolded >= 0.9 * (size - text.count(BREAK))
        addresses = tuple(dict.fromkeys(links)) if links else ()
        # By place, as below: a page has hundreds of these, and keywords take twice as long.
        block = Block(text, kind, self.level, size, min(size, linked), bold, addresses)
        if self.level:
            self.tree.blocks.append(block)
        elif BREAK in text:
            self.tree.blocks.extend(split(block))
        else:
            self.tree.blocks.append(unbulleted(block))

    def _text(self, raw: str, linked: int) -> str:
        """Gathered pieces as text: single blanks, breaks kept outside headings, marks of bold lines set or taken out."""
        if _JOINT in raw:
            raw = raw.replace(_JOINT, " " if linked * 2 > len(raw) else "")
        broken = BREAK in raw and not self.level
        if self.marks:
            raw = _marked(raw)
        if _BOLD_START in raw or _BOLD_END in raw:
            raw = _bold_lines(raw) if broken else raw.replace(_BOLD_START, "").replace(_BOLD_END, "")
        return raw if broken else squeeze(raw)

    def rows(self, table: Table, element: _Element) -> None:
        """Add a data table's rows, a block each."""
        self.flush()
        tree = self.tree
        name = f"{element.get('id') or ''} {element.get('class') or ''}"
        node = Node(first=len(tree.blocks), tag="table", chrome=marked(name), inside=self.in_main > 0)
        tree.nodes.append(node)
        tree.blocks.extend(Block(text=caption, size=len(caption)) for caption in table.captions)
        tree.blocks.extend(
            Block(
                text=row.text,
                kind=ClauseKind.ROW,
                size=len(row.text),
                cells=row.cells,
                heads=row.heads,
                links=tuple(dict.fromkeys(self.absolute(link) for link in row.links)),
            )
            for row in table.rows
        )
        node.last, node.end = len(tree.blocks), len(tree.nodes)


@lru_cache(maxsize=4096)  # pages of one site link to the same places, and joining takes as long as reading a paragraph
def joined(base: str, href: str) -> str:
    """An address as seen from another."""
    try:
        return urljoin(base, href)
    except ValueError:
        return href


def _marked(raw: str) -> str:
    """Stressed and bold words in the marks of Markdown, blanks outside them."""
    for start, end, mark in ((_STRESS_START, _STRESS_END, "_"), (_BOLD_START, _BOLD_END, "**")):
        if start in raw:
            raw = re.sub(
                rf"{start}(\s*)([^{start}{end}{BREAK}]*[^{start}{end}{BREAK}\s])(\s*){end}", rf"\1{mark}\2{mark}\3", raw
            )
    return raw.replace(_STRESS_START, "").replace(_STRESS_END, "")


def _bold_lines(raw: str) -> str:
    """A text with line breaks, each line that is bold from end to end marked with BOLD, other marks taken out."""
    lines = []
    inside = 0
    for line in raw.split(BREAK):
        plain, whole = "", True
        for piece in _BOLD_MARKS.split(line):
            if piece == _BOLD_START:
                inside += 1
            elif piece == _BOLD_END:
                inside -= 1
            else:
                plain += piece
                whole = whole and (inside > 0 or not piece.strip())
        lines.append(BOLD + plain.strip() if whole and plain.strip() else plain)
    return BREAK.join(lines)
