"""A parsed page to blocks in reading order, and a light tree of the elements they stood in.

Everything the page holds is read, collapsed or not; what is dropped is decided later by mass (`main.py`). The walk keeps
its own stack, so a hostile depth of nesting costs no recursion, and goes through inline elements without a call.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from urllib.parse import urljoin

from lxml.etree import _Element

from monitor.extract.blocks import BOLD, BREAK, Block, split, squeeze
from monitor.extract.chrome import Chrome, landmark, marked
from monitor.extract.mail import link_address, unmasked
from monitor.extract.tables import Table, read_grid, read_table
from monitor.model import ClauseKind

_SKIP, _BLOCK, _BOX, _LINK, _BOLD, _ITEM, _LIST, _PRE, _MAIN, _HEAD, _GATED, _BREAK, _TABLE = (
    1 << bit for bit in range(13)
)


def _flags() -> dict[str, int]:
    """What each tag does to the walk; a tag that is not named here is inline."""
    flags = dict.fromkeys(
        [
            "script",
            "style",
            "noscript",
            "svg",
            "canvas",
            "iframe",
            "object",
            "embed",
            "video",
            "audio",
            "picture",
            "img",
            "map",
            "area",
            "select",
            "option",
            "optgroup",
            "datalist",
            "input",
            "progress",
            "meter",
            "math",
            "head",
            "link",
            "meta",
            "base",
            "applet",
            "frame",
            "frameset",
            "noframes",
            "colgroup",
            "title",
        ],
        _SKIP,
    )
    flags |= dict.fromkeys(
        ["p", "dt", "dd", "address", "figcaption", "legend", "caption", "hr", "blockquote", "hgroup"], _BLOCK
    )
    flags |= dict.fromkeys(
        [
            "html",
            "body",
            "section",
            "div",
            "dl",
            "tbody",
            "thead",
            "tfoot",
            "tr",
            "td",
            "th",
            "header",
            "footer",
            "nav",
            "aside",
            "figure",
            "form",
            "fieldset",
            "details",
            "center",
            "dialog",
            "search",
            "menu",
        ],
        _BLOCK | _BOX,
    )
    flags |= dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6", "summary", "dt"), _BLOCK | _HEAD)
    flags |= dict.fromkeys(("main", "article"), _BLOCK | _BOX | _MAIN)
    flags |= dict.fromkeys(("ul", "ol"), _BLOCK | _BOX | _LIST)
    flags |= dict.fromkeys(("button", "template", "textarea"), _GATED)
    return flags | {
        "li": _BLOCK | _ITEM,
        "pre": _BLOCK | _PRE,
        "a": _LINK,
        "b": _BOLD,
        "strong": _BOLD,
        "br": _BREAK,
        "table": _BLOCK | _BOX | _TABLE,
    }


_FLAGS: dict[object, int] = dict(_flags().items())
_RANKS = {"h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6, "summary": 6, "dt": 6}
_BOLD_STYLE = re.compile(r"font-weight\s{0,3}:\s{0,3}(?:bold|[6-9]00)", re.I)
_BOLD_START, _BOLD_END = "\x02", "\x03"
_BOLD_MARKS = re.compile("([\x02\x03])")
_HEADING_WORDS = 60
_PROSE_WORDS = 25


@dataclass(slots=True)
class Node:
    """An element that holds blocks [first, last); `inside` tells whether it stands inside main or article."""

    first: int
    last: int = 0
    tag: str = ""
    chrome: Chrome = Chrome.NONE
    inside: bool = False


@dataclass(slots=True)
class Tree:
    """The blocks of a page and their elements; nodes are in document order, parents first.

    `anchors` maps each id and name on the page to the blocks [first, last) of its element, when asked for.
    """

    blocks: list[Block] = field(default_factory=list)
    nodes: list[Node] = field(default_factory=list)
    anchors: dict[str, tuple[int, int]] = field(default_factory=dict)


def walk(root: _Element, base: str = "", *, anchors: bool = False) -> Tree:
    """Every block under an element, in reading order. `base` makes links absolute."""
    return _Walk(base, anchors).run(root)


class _Walk:
    """The state of one walk: the text gathered since the last block's end, and what it is inside of."""

    def __init__(self, base: str, anchors: bool) -> None:
        self.base = base
        self.anchored = anchors
        self.tree = Tree()
        self.parts: list[str] = []
        self.links: list[str] = []
        self.linked = self.bolded = 0
        self.in_link = self.in_bold = self.in_item = self.level = self.in_main = self.in_pre = 0
        self.marker = ""
        self.counters: list[tuple[str, str]] = []
        self.numbers: list[int] = []

    def run(self, root: _Element) -> Tree:
        self.tree.nodes.append(Node(first=0, tag=str(root.tag)))
        # A frame: the children left to read, their element, its flags as opened, its node, where its text began.
        stack: list[tuple[Iterator[_Element], _Element, int, int, int]] = []
        children, element, opened, node, start = iter(root), root, _BLOCK, 0, 0
        if root.text:
            self.add(root.text)
        while True:
            child = next(children, None)
            if child is None:
                self.close(element, opened, node, start)
                if not stack:
                    break
                tail = element.tail
                children, element, opened, node, start = stack.pop()
                if tail:
                    self.add(tail)
                continue
            flags = _FLAGS.get(child.tag, 0)
            if flags & (_SKIP | _BREAK | _GATED | _TABLE) and self.read_whole(child, flags):
                if child.tail:
                    self.add(child.tail)
                continue
            stack.append((children, element, opened, node, start))
            children, element, start = iter(child), child, len(self.tree.blocks)
            node = len(self.tree.nodes)
            opened = self.open(child, flags)
            if opened & _SKIP:
                children = iter(())
            elif (flags == _LINK or not flags) and (masked := unmasked(child)):
                self.add(masked)
                children = iter(())
            elif child.text:
                self.add(child.text)
        return self.tree

    def read_whole(self, element: _Element, flags: int) -> bool:
        """Whether an element needs no descent: a break, something that is never text, or a table read as rows."""
        if flags & _BREAK:
            self.parts.append(BREAK)
            return True
        if flags & _SKIP:
            return True
        if flags & _GATED:
            return not self.gate(element)
        if self.level or not (table := read_table(element)):
            return False
        self.rows(table, element)
        return True

    def gate(self, element: _Element) -> bool:
        """Whether a button heads an accordion, a template is a shadow root, a text area holds a document."""
        match element.tag:
            case "button":
                return bool(self.level) or any(
                    element.get(name) is not None
                    for name in ("aria-expanded", "aria-controls", "data-toggle", "data-bs-toggle")
                )
            case "template":
                return element.get("shadowrootmode") is not None or element.get("shadowroot") is not None
            case _:
                return len((element.text or "").split()) >= _PROSE_WORDS

    def open(self, element: _Element, flags: int) -> int:
        """Go into an element; what has to be undone at its end comes back as flags."""
        if self.anchored:
            self.note_anchor(element)
        if not flags:
            return self.open_inline(element)
        if flags & _LINK:
            return self.open_link(element)
        if flags & _BOLD:
            return self.open_bold()
        if flags & _GATED:
            flags = _BLOCK | (_PRE if element.tag == "textarea" else 0)
        return self.open_block(element, flags)

    def open_inline(self, element: _Element) -> int:
        if not element.attrib:
            return 0
        if (style := element.get("style")) and _BOLD_STYLE.search(style):
            return self.open_bold()
        if element.get("role") == "heading" and not self.level:
            return self.open_block(element, _BLOCK)
        return 0

    def open_bold(self) -> int:
        self.in_bold += 1
        self.parts.append(_BOLD_START)
        return _BOLD

    def open_block(self, element: _Element, flags: int) -> int:
        role = element.get("role")
        if self.level:
            # A block inside a heading (a wrapper, a button) parts words, not headings.
            self.parts.append(" ")
            return 0
        self.flush()
        if flags & _HEAD or role == "heading":
            flags = self.open_heading(element, flags, role)
        if flags & _BOX and role in ("row", "table", "grid") and (table := read_grid(element)):
            self.rows(table, element)
            return flags | _SKIP
        if flags & _BOX:
            self.open_node(element, role)
        if flags & _ITEM:
            self.open_item(element)
        elif flags & _LIST:
            self.counters.append((str(element.tag), element.get("type") or "1"))
            self.numbers.append(_number(element.get("start")) or 1)
        elif flags & _PRE:
            self.in_pre += 1
        elif flags & _MAIN or role == "main":
            flags |= _MAIN
            self.in_main += 1
        return flags

    def open_heading(self, element: _Element, flags: int, role: str | None) -> int:
        level = _RANKS.get(str(element.tag), 0)
        if not level and role == "heading":
            level = min(6, _number(element.get("aria-level")) or 2)
        if len(element) and _holds_prose(element):
            return flags & ~_HEAD
        self.level = level
        return flags | _HEAD

    def open_node(self, element: _Element, role: str | None) -> None:
        tag = str(element.tag)
        name = f"{element.get('id') or ''} {element.get('class') or ''}"
        chrome = landmark(tag, role)
        if not chrome and len(name) > 1 and tag not in ("html", "body", "main"):
            chrome = marked(name)
        self.tree.nodes.append(
            Node(first=len(self.tree.blocks), last=-1, tag=tag, chrome=chrome, inside=self.in_main > 0)
        )

    def open_link(self, element: _Element) -> int:
        href = element.get("href")
        if not href:
            return 0
        self.in_link += 1
        href = href.strip()
        if "email-protection#" in href and (address := link_address(href)):
            href = f"mailto:{address}"
        if href[:1] == "#" or href[:11].lower() == "javascript:":
            return _LINK
        self.links.append(_absolute(self.base, href))
        if self.parts and self.parts[-1][-1:].isalnum() and self.linked:
            # Menu links without a blank between them would run together.
            self.parts.append("\x01")
        return _LINK

    def open_item(self, element: _Element) -> None:
        self.in_item += 1
        self.marker = ""
        if not self.counters or self.counters[-1][0] != "ol":
            return
        number = _number(element.get("value")) or self.numbers[-1]
        self.numbers[-1] = number + 1
        self.marker = _ordinal(number, self.counters[-1][1])

    def close(self, element: _Element, opened: int, node: int, start: int) -> None:
        """Leave an element, undoing what `open` did."""
        if self.anchored:
            self.end_anchor(element, start)
        if not opened:
            if self.level and _FLAGS.get(str(element.tag), 0) & _BLOCK:
                self.parts.append(" ")
            return
        if opened & _LINK:
            self.in_link -= 1
            return
        if opened & _BOLD:
            self.in_bold -= 1
            self.parts.append(_BOLD_END)
            return
        self.flush()
        if opened & _HEAD:
            self.level = 0
        if opened & _ITEM:
            self.in_item -= 1
            self.marker = ""
        elif opened & _LIST:
            self.counters.pop()
            self.numbers.pop()
        elif opened & _PRE:
            self.in_pre -= 1
        elif opened & _MAIN:
            self.in_main -= 1
        if (opened & _BOX and node < len(self.tree.nodes)) or not node:
            self.tree.nodes[node].last = len(self.tree.blocks)

    def add(self, text: str) -> None:
        if self.in_pre:
            text = text.replace("\r\n", BREAK).replace("\n", BREAK)
        elif not self.parts and text.isspace():
            return
        self.parts.append(text)
        if self.in_link:
            self.linked += len(text.strip())
        if self.in_bold:
            self.bolded += len(text.strip())

    def flush(self) -> None:
        """End the block that is being gathered."""
        if not self.parts:
            return
        raw = "".join(self.parts)
        linked, bolded, links = self.linked, self.bolded, self.links
        self.parts, self.links, self.linked, self.bolded = [], [], 0, 0
        if "\x01" in raw:
            raw = raw.replace("\x01", " " if linked * 2 > len(raw) else "")
        broken = BREAK in raw and not self.level
        if _BOLD_START in raw or _BOLD_END in raw:
            raw = _bold_lines(raw) if broken else raw.replace(_BOLD_START, "").replace(_BOLD_END, "")
        text = raw if broken else squeeze(raw)
        if not text.strip(BREAK + BOLD + " \t\n\r\f\xa0"):
            return
        kind = ClauseKind.HEADING if self.level else ClauseKind.ITEM if self.in_item else ClauseKind.PARAGRAPH
        if self.marker:
            text = f"{self.marker} {text.lstrip()}"
            self.marker = ""
        size = len(text)
        block = Block(
            text=text,
            kind=kind,
            level=self.level,
            size=size,
            linked=min(size, linked),
            bold=bolded >= 0.9 * (size - text.count(BREAK)),
            links=tuple(dict.fromkeys(links)) if links else (),
        )
        if BREAK in text or not self.level:
            self.tree.blocks.extend(split(block))
        else:
            self.tree.blocks.append(block)

    def rows(self, table: Table, element: _Element) -> None:
        """Add a data table's rows, a block each."""
        self.flush()
        node = Node(first=len(self.tree.blocks), tag="table", inside=self.in_main > 0)
        node.chrome = marked(f"{element.get('id') or ''} {element.get('class') or ''}")
        self.tree.nodes.append(node)
        self.tree.blocks.extend(Block(text=caption, size=len(caption)) for caption in table.captions)
        self.tree.blocks.extend(
            Block(
                text=row.text,
                kind=ClauseKind.ROW,
                size=len(row.text),
                cells=row.cells,
                heads=row.heads,
                links=tuple(dict.fromkeys(_absolute(self.base, link) for link in row.links)),
            )
            for row in table.rows
        )
        node.last = len(self.tree.blocks)

    def note_anchor(self, element: _Element) -> None:
        for name in (element.get("id"), element.get("name")):
            if name:
                self.tree.anchors.setdefault(name, (len(self.tree.blocks), -1))

    def end_anchor(self, element: _Element, start: int) -> None:
        for name in (element.get("id"), element.get("name")):
            if name and self.tree.anchors.get(name, (0, 0))[1] < 0:
                self.tree.anchors[name] = (self.tree.anchors[name][0], len(self.tree.blocks) + bool(self.parts))


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


def _absolute(base: str, href: str) -> str:
    try:
        return urljoin(base, href) if base else href
    except ValueError:
        return href


def _number(value: str | None) -> int:
    """The whole number in an attribute, or 0."""
    return int(value) if value and value.isdecimal() and value.isascii() and len(value) < 6 else 0


def _holds_prose(element: _Element) -> bool:
    """Whether a heading element swallowed text that is no heading (it was never closed)."""
    if next(element.iter("p", "ul", "ol", "table", "h1", "h2", "h3", "h4", "h5", "h6", "div"), None) is None:
        return False
    return sum(len(text.split()) for text in element.itertext()) > _HEADING_WORDS


def _ordinal(number: int, style: str) -> str:
    """The marker a browser shows before a numbered item."""
    if style in ("a", "A") and 1 <= number <= 26:
        return f"{chr(ord(style) + number - 1)}."
    if style in ("i", "I") and 1 <= number <= 39:
        roman = "x" * (number // 10) + ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix")[number % 10]
        return f"{roman if style == 'i' else roman.upper()}."
    return f"{number}."
