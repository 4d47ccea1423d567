"""A parsed page to blocks in reading order, and a light tree of the elements they stood in.

Everything the page holds is read, collapsed or not; what is dropped is decided later by mass (`main.py`). The walk keeps
its own stack, so a hostile depth of nesting costs no recursion.
"""

import re
from collections.abc import Iterator

from lxml.etree import _Element

from monitor.extract.blocks import BREAK
from monitor.extract.chrome import landmark, marked
from monitor.extract.gather import Gatherer, Node, Tree
from monitor.extract.mail import unmasked
from monitor.extract.tables import read_grid, read_table
from monitor.extract.tags import (
    BLOCK,
    BOLD,
    BOX,
    FLAGS,
    GATED,
    HEAD,
    ITEM,
    LINK,
    LIST,
    MAIN,
    PRE,
    RANKS,
    SKIP,
    STRESS,
    TABLE,
)
from monitor.extract.tags import BREAK as LINE_BREAK

BOLD_STYLE = re.compile(r"font-weight\s{0,3}:\s{0,3}(?:bold|[6-9]00)", re.I)
_WHOLE = SKIP | LINE_BREAK | GATED | TABLE
"""What may be read without going into it."""
_NEVER_MASKED = ~LINK
_UNDONE = ITEM | LIST | PRE | MAIN
"""What an element's end undoes, headings aside."""
_HEADING_WORDS = 60
_PROSE_WORDS = 25
_WORD_SIZE = 60


def walk(root: _Element, base: str = "", *, anchors: bool = False, marks: bool = False) -> Tree:
    """Every block under an element, in reading order. `base` makes links absolute, `marks` keeps emphasis as Markdown."""
    return _Walk(base, anchors, marks).run(root)


class _Walk(Gatherer):
    """One walk: goes into elements and out of them, undoing at the end what was done at the start."""

    def __init__(self, base: str, anchored: bool, marks: bool) -> None:
        super().__init__(base, marks)
        self.anchored = anchored
        self.lists: list[tuple[str, str]] = []
        self.numbers: list[int] = []

    def run(self, root: _Element) -> Tree:
        tree, flags_of, nodes = self.tree, FLAGS.get, self.tree.nodes
        nodes.append(Node(first=0, tag=str(root.tag)))
        # A frame: the children left to read, their element, its flags, what to undo, its node's place.
        stack: list[tuple[Iterator[_Element], _Element, int, int, int]] = []
        children, element, flags, opened, node = iter(root), root, BLOCK, BLOCK, 0
        if root.text:
            self.add(root.text)
        while True:
            for child in children:
                inner = flags_of(child.tag, 0)
                if inner & _WHOLE and self.read_whole(child, inner):
                    if tail := child.tail:
                        self.add(tail)
                    continue
                stack.append((children, element, flags, opened, node))
                children, element, flags, node = iter(child), child, inner, len(nodes)
                opened = self.open(child, inner)
                if opened & SKIP:
                    children = iter(())
                elif not inner & _NEVER_MASKED and (masked := unmasked(child)):
                    self.add(masked)
                    children = iter(())
                elif text := child.text:
                    self.add(text)
                break
            else:
                self.close(element, flags, opened, node)
                if not stack:
                    return tree
                tail = element.tail
                children, element, flags, opened, node = stack.pop()
                if tail:
                    self.add(tail)

    def read_whole(self, element: _Element, flags: int) -> bool:
        """Whether an element needs no descent: a break, something that is never text, or a table read as rows."""
        if flags & LINE_BREAK:
            self.parts.append(BREAK)
            return True
        if flags & SKIP:
            return True
        if flags & GATED:
            return not self.gate(element)
        if self.level or not (table := read_table(element)):
            return False
        self.rows(table, element)
        return True

    def gate(self, element: _Element) -> bool:
        """Whether a button heads an accordion, a template is a shadow root, a text area holds a document."""
        match element.tag:
            case "button":
                self.tree.buttons.append(len(self.tree.blocks))
                names = ("aria-expanded", "aria-controls", "data-toggle", "data-bs-toggle")
                return bool(self.level) or any(element.get(name) is not None for name in names)
            case "template":
                return element.get("shadowrootmode") is not None or element.get("shadowroot") is not None
            case _:
                return len((element.text or "").split()) >= _PROSE_WORDS

    def open(self, element: _Element, flags: int) -> int:
        """Go into an element; what has to be undone at its end comes back as flags."""
        if self.anchored:
            self.note_anchor(element)
        if flags & BLOCK:
            return self.open_block(element, flags)
        if not flags:
            return self.open_inline(element)
        if flags & LINK:
            href = element.get("href")
            if href:
                self.start_link(href)
            return LINK if href else 0
        if flags & BOLD:
            self.start_bold()
            return BOLD
        if flags & STRESS:
            if not self.marks:
                return self.open_inline(element)
            self.start_stress()
            return STRESS
        if flags & GATED:
            flags = BLOCK | (PRE if element.tag == "textarea" else 0)
        return self.open_block(element, flags)

    def open_inline(self, element: _Element) -> int:
        if isinstance(element.tag, str) and "-" in element.tag and _parts_text(element):
            return self.open_block(element, BLOCK | BOX)
        if (style := element.get("style")) and BOLD_STYLE.search(style):
            self.start_bold()
            return BOLD
        if element.get("role") == "heading" and not self.level:
            return self.open_block(element, BLOCK)
        return 0

    def open_block(self, element: _Element, flags: int) -> int:
        role = element.get("role")
        if self.level:
            # A block inside a heading (a wrapper, a button) parts words, not headings.
            self.parts.append(" ")
            return 0
        if self.parts:
            self.flush()
        if flags & HEAD or role == "heading":
            flags = self.open_heading(element, flags, role)
        if flags & BOX:
            if role in ("row", "table", "grid") and (table := read_grid(element)):
                self.rows(table, element)
                return BLOCK | SKIP
            self.open_node(element, role)
        if not flags & _UNDONE and role != "main":
            return flags
        if flags & ITEM:
            self.open_item(element)
        elif flags & LIST:
            self.lists.append((str(element.tag), element.get("type") or "1"))
            self.numbers.append(_number(element.get("start")) or 1)
        elif flags & PRE:
            self.in_pre += 1
        elif flags & MAIN or role == "main":
            flags |= MAIN
            self.in_main += 1
        return flags

    def open_heading(self, element: _Element, flags: int, role: str | None) -> int:
        level = RANKS.get(element.tag, 0)
        if not level and role == "heading":
            level = min(6, _number(element.get("aria-level")) or 2)
        if len(element) and _holds_prose(element):
            return flags & ~HEAD
        self.level = level
        return flags | HEAD

    def open_node(self, element: _Element, role: str | None) -> None:
        tag = str(element.tag)
        chrome = landmark(tag, role)
        if not chrome and tag not in ("html", "body", "main"):
            name, classes = element.get("id"), element.get("class")
            if name or classes:
                chrome = marked(f"{name or ''} {classes or ''}")
        if role == "button":
            self.tree.buttons.append(len(self.tree.blocks))
        self.tree.nodes.append(Node(len(self.tree.blocks), -1, -1, tag, chrome, self.in_main > 0))

    def open_item(self, element: _Element) -> None:
        self.in_item += 1
        self.marker = ""
        if not self.lists or self.lists[-1][0] != "ol":
            return
        number = _number(element.get("value")) or self.numbers[-1]
        self.numbers[-1] = number + 1
        self.marker = _ordinal(number, self.lists[-1][1])

    def close(self, element: _Element, flags: int, opened: int, node: int) -> None:
        """Leave an element, undoing what `open` did."""
        if self.anchored:
            self.end_anchor(element)
        if not opened:
            if self.level and flags & BLOCK:
                self.parts.append(" ")
            return
        if opened & (LINK | BOLD | STRESS):
            self.close_inline(opened)
            return
        if self.parts:
            self.flush()
        if opened & (HEAD | _UNDONE):
            self.undo(opened)
        if opened & BOX or not node:
            self.tree.nodes[node].last, self.tree.nodes[node].end = len(self.tree.blocks), len(self.tree.nodes)

    def undo(self, opened: int) -> None:
        if opened & HEAD:
            self.level = 0
        if opened & ITEM:
            self.in_item -= 1
            self.marker = ""
        elif opened & LIST:
            self.lists.pop()
            self.numbers.pop()
        elif opened & PRE:
            self.in_pre -= 1
        elif opened & MAIN:
            self.in_main -= 1

    def close_inline(self, opened: int) -> None:
        if opened & LINK:
            self.in_link -= 1
        elif opened & BOLD:
            self.end_bold()
        else:
            self.end_stress()

    def note_anchor(self, element: _Element) -> None:
        for name in (element.get("id"), element.get("name")):
            if name:
                self.tree.anchors.setdefault(name, (len(self.tree.blocks), -1))

    def end_anchor(self, element: _Element) -> None:
        for name in (element.get("id"), element.get("name")):
            if name and self.tree.anchors.get(name, (0, 0))[1] < 0:
                self.tree.anchors[name] = (self.tree.anchors[name][0], len(self.tree.blocks) + bool(self.parts))


def _parts_text(element: _Element) -> bool:
    """Whether a custom element stands for a paragraph or a part of the page, not for a word in a sentence."""
    return (
        len(element) > 1
        or len(element.text or "") > _WORD_SIZE
        or any(FLAGS.get(child.tag, 0) & BLOCK for child in element)
    )


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
