"""A parsed page to blocks in reading order, and a light tree of the elements they stood in.

Everything the page holds is read, collapsed or not; what is dropped is decided later by mass (`main.py`). The walk keeps
its own stack, so a hostile depth of nesting costs no recursion.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from urllib.parse import urljoin

from lxml import etree
from lxml.html import HtmlElement

from monitor.extract.blocks import BREAK, Block, split, squeeze
from monitor.extract.chrome import Chrome, landmark, marked
from monitor.extract.mail import link_address, unmasked
from monitor.extract.tables import Table, read_table
from monitor.model import ClauseKind

SKIPPED = frozenset(
    ["script", "style", "noscript", "svg", "canvas", "iframe", "object", "embed", "video", "audio", "source", "track", "picture", "img", "map", "area", "select", "option", "optgroup", "datalist", "input", "progress", "meter", "math", "head", "link", "meta", "base", "param", "applet", "frame", "frameset", "noframes", "col", "colgroup"]
)
BLOCKS = frozenset(
    ["html", "body", "main", "article", "section", "div", "p", "blockquote", "pre", "ul", "ol", "menu", "li", "dl", "dt", "dd", "table", "caption", "thead", "tbody", "tfoot", "tr", "td", "th", "h1", "h2", "h3", "h4", "h5", "h6", "header", "footer", "nav", "aside", "address", "figure", "figcaption", "form", "fieldset", "legend", "details", "summary", "hr", "center", "dialog", "hgroup", "search", "template", "textarea", "slot"]
)
_HEADINGS = {"h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6}
_BOLD = frozenset(("b", "strong"))
_BOLD_STYLE = re.compile(r"font-weight\s*:\s*(?:bold|[6-9]00)", re.I)
_HEADING_WORDS = 60
_PROSE_WORDS = 25


@dataclass(slots=True)
class Node:
    """An element that holds blocks [first, last)."""

    parent: int
    first: int
    last: int = 0
    tag: str = ""
    chrome: Chrome = Chrome.NONE
    inside: bool = False
    """Whether it stands inside main or article."""
    element: HtmlElement | None = None


@dataclass(slots=True)
class Tree:
    """The blocks of a page and their elements; nodes are in document order, parents first."""

    blocks: list[Block] = field(default_factory=list)
    nodes: list[Node] = field(default_factory=list)


def walk(root: HtmlElement, base: str = "") -> Tree:
    """Every block under an element, in reading order. `base` makes links absolute."""
    return _Walk(base).run(root)


@dataclass(slots=True)
class _Frame:
    element: HtmlElement
    children: Iterator[HtmlElement]
    node: int
    block: bool
    link: bool = False
    bold: bool = False
    heading: bool = False
    item: bool = False


class _Walk:
    """The state of one walk: the text gathered since the last block's end, and what it is inside of."""

    def __init__(self, base: str) -> None:
        self.base = base
        self.tree = Tree()
        self.parts: list[str] = []
        self.links: list[str] = []
        self.size = self.linked = self.bolded = 0
        self.in_link = self.in_bold = self.in_item = self.level = self.lists = self.in_main = 0
        self.marker = ""
        self.pre = 0
        self.node = 0
        self.counters: list[list[int | str]] = []

    def run(self, root: HtmlElement) -> Tree:
        stack = [self.enter(root)]
        while stack:
            frame = stack[-1]
            child = next(frame.children, None)
            if child is None:
                stack.pop()
                self.leave(frame)
                if stack and frame.element.tail:
                    self.add(frame.element.tail)
                continue
            tag = child.tag
            if not isinstance(tag, str):
                if tag is etree.Entity and child.text:
                    self.add(child.text)
                if child.tail:
                    self.add(child.tail)
            elif tag == "br":
                self.parts.append(BREAK)
                if child.tail:
                    self.add(child.tail)
            elif self.unread(child, tag):
                if child.tail:
                    self.add(child.tail)
            elif tag == "table" and not self.level and (table := read_table(child)):
                self.rows(table, child)
                if child.tail:
                    self.add(child.tail)
            else:
                stack.append(self.enter(child))
        self.flush()
        self.tree.nodes[0].last = len(self.tree.blocks)
        return self.tree

    def unread(self, element: HtmlElement, tag: str) -> bool:
        """Whether an element's inside is never text of the page."""
        if tag in SKIPPED:
            return True
        if tag == "button":
            return not (
                self.level
                or element.get("aria-expanded") is not None
                or element.get("aria-controls") is not None
                or element.get("data-toggle") is not None
                or element.get("data-bs-toggle") is not None
            )
        if tag == "template":
            return element.get("shadowrootmode") is None and element.get("shadowroot") is None
        if tag == "textarea":
            return len((element.text or "").split()) < _PROSE_WORDS
        return False

    def enter(self, element: HtmlElement) -> _Frame:
        tag = element.tag
        role = element.get("role")
        level = self.heading_level(element, tag, role)
        block = tag in BLOCKS
        if block and self.level and not level:
            # A block inside a heading (a wrapper, a button) parts words, not headings.
            self.parts.append(" ")
            block = False
        if block or level:
            self.flush()
        frame = _Frame(element=element, children=element.iterchildren(), node=self.node, block=block)
        if level:
            frame.heading, self.level, frame.block = True, level, True
        if block or not self.tree.nodes:
            self.open_node(element, tag, role, level)
        if tag == "a":
            self.open_link(element, frame)
        elif tag in _BOLD or (tag == "span" and (style := element.get("style")) and _BOLD_STYLE.search(style)):
            frame.bold = True
            self.in_bold += 1
        elif tag == "li":
            self.open_item(element, frame)
        elif tag in ("ul", "ol"):
            self.open_list(element, tag)
        elif tag == "pre" or tag == "textarea":
            self.pre += 1
        elif tag in ("main", "article") or role == "main":
            self.in_main += 1
        if masked := unmasked(element):
            self.add(masked)
            frame.children = iter(())
        elif element.text:
            self.add(element.text)
        return frame

    def leave(self, frame: _Frame) -> None:
        element = frame.element
        tag = element.tag
        if frame.heading:
            self.flush()
            self.level = 0
        elif frame.block:
            self.flush()
        elif tag in BLOCKS:
            self.parts.append(" ")
        if frame.link:
            self.in_link -= 1
        if frame.bold:
            self.in_bold -= 1
        if frame.item:
            self.in_item -= 1
            self.marker = ""
        if tag in ("ul", "ol"):
            self.lists -= 1
            self.counters.pop()
        elif tag == "pre" or tag == "textarea":
            self.pre -= 1
        elif tag in ("main", "article") or element.get("role") == "main":
            self.in_main -= 1
        if self.node != frame.node:
            self.tree.nodes[self.node].last = len(self.tree.blocks)
            self.node = frame.node

    def heading_level(self, element: HtmlElement, tag: str, role: str | None) -> int:
        """The rank of a heading element that opens here, or 0."""
        if self.level:
            return 0
        level = _HEADINGS.get(tag, 0)
        if not level and role == "heading":
            rank = element.get("aria-level") or "2"
            level = min(6, int(rank)) if rank.isdecimal() and rank.isascii() and int(rank) > 0 else 2
        if not level and tag == "summary":
            level = 6
        if level and len(element) and _holds_prose(element):
            return 0
        return level

    def open_node(self, element: HtmlElement, tag: str, role: str | None, level: int) -> None:
        nodes = self.tree.nodes
        name = f"{element.get('id') or ''} {element.get('class') or ''}".strip()
        chrome = landmark(tag, role) or marked(name, bool(level) or tag in ("html", "body", "main"))
        nodes.append(
            Node(
                parent=self.node if nodes else -1,
                first=len(self.tree.blocks),
                tag=tag,
                chrome=chrome,
                inside=self.in_main > 0,
                element=element,
            )
        )
        self.node = len(nodes) - 1

    def open_link(self, element: HtmlElement, frame: _Frame) -> None:
        href = element.get("href")
        if not href:
            return
        frame.link = True
        self.in_link += 1
        href = href.strip()
        if "email-protection#" in href and (address := link_address(href)):
            href = f"mailto:{address}"
        if href.startswith("#") or href[:11].lower() == "javascript:":
            return
        try:
            self.links.append(urljoin(self.base, href) if self.base else href)
        except ValueError:
            self.links.append(href)
        if self.parts and self.parts[-1] and self.linked and self.linked == self.size:
            # Menu links without a blank between them would run together.
            self.parts.append(" ")

    def open_list(self, element: HtmlElement, tag: str) -> None:
        self.lists += 1
        start = element.get("start") or "1"
        first = int(start) if start.isdecimal() and start.isascii() and len(start) < 6 else 1
        self.counters.append([first, tag, element.get("type") or "1"])

    def open_item(self, element: HtmlElement, frame: _Frame) -> None:
        frame.item = True
        self.in_item += 1
        self.marker = ""
        if not self.counters or self.counters[-1][1] != "ol":
            return
        counter = self.counters[-1]
        value = element.get("value") or ""
        number = int(value) if value.isdecimal() and value.isascii() and len(value) < 6 else int(counter[0])
        counter[0] = number + 1
        self.marker = _ordinal(number, str(counter[2]))

    def add(self, text: str) -> None:
        if self.pre:
            text = text.replace("\r\n", BREAK).replace("\n", BREAK)
        self.parts.append(text)
        if self.in_link or self.in_bold:
            size = len(text.strip())
            if self.in_link:
                self.linked += size
            if self.in_bold:
                self.bolded += size
            self.size += size
        else:
            self.size += len(text)

    def flush(self) -> None:
        """End the block that is being gathered."""
        if not self.parts:
            return
        raw = "".join(self.parts)
        parts_linked, bolded, links = self.linked, self.bolded, tuple(dict.fromkeys(self.links))
        self.parts.clear()
        self.links.clear()
        self.size = self.linked = self.bolded = 0
        text = raw if BREAK in raw else " ".join(raw.split())
        if BREAK in text and not text.strip(BREAK + " \t\n\r\f\xa0"):
            return
        if not text:
            return
        size = len(text)
        kind = ClauseKind.HEADING if self.level else ClauseKind.ITEM if self.in_item else ClauseKind.PARAGRAPH
        if self.level:
            text = squeeze(text)
        if self.marker:
            text = f"{self.marker} {text.lstrip()}"
            self.marker = ""
        block = Block(
            text=text,
            kind=kind,
            level=self.level,
            size=size,
            linked=min(size, parts_linked),
            bold=bolded >= 0.9 * (size - text.count(BREAK)),
            links=links,
            node=self.node,
            depth=self.lists,
        )
        self.tree.blocks.extend(split(block))

    def rows(self, table: Table, element: HtmlElement) -> None:
        """Add a data table's rows, a block each."""
        self.flush()
        nodes = self.tree.nodes
        nodes.append(
            Node(parent=self.node, first=len(self.tree.blocks), tag="table", inside=self.in_main > 0, element=element)
        )
        name = f"{element.get('id') or ''} {element.get('class') or ''}".strip()
        nodes[-1].chrome = marked(name, False)
        for caption in table.captions:
            self.tree.blocks.append(Block(text=caption, size=len(caption), node=len(nodes) - 1))
        for row in table.rows:
            links = tuple(dict.fromkeys(urljoin(self.base, link) if self.base else link for link in row.links))
            self.tree.blocks.append(
                Block(
                    text=row.text,
                    kind=ClauseKind.ROW,
                    size=len(row.text),
                    cells=row.cells,
                    heads=row.heads,
                    links=links,
                    node=len(nodes) - 1,
                )
            )
        nodes[-1].last = len(self.tree.blocks)


def _holds_prose(element: HtmlElement) -> bool:
    """Whether a heading element swallowed text that is no heading (it was never closed)."""
    words = 0
    for inner in element.iter():
        if isinstance(inner.tag, str) and inner is not element and inner.tag in ("p", "ul", "ol", "table", *_HEADINGS):
            words += len("".join(inner.itertext()).split())
            if words > _HEADING_WORDS:
                return True
    return False


def _ordinal(number: int, style: str) -> str:
    """The marker a browser shows before a numbered item."""
    if style in ("a", "A") and 1 <= number <= 26:
        return f"{chr(ord(style) + number - 1)}."
    if style in ("i", "I") and 1 <= number <= 39:
        roman = "x" * (number // 10) + ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix")[number % 10]
        return f"{roman if style == 'i' else roman.upper()}."
    return f"{number}."
