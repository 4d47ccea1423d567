"""Markdown to the blocks that the HTML it stands for would give: headings, lists, tables, links, escapes, inline HTML."""

import re
from collections.abc import Iterator
from dataclasses import replace
from html import unescape

from monitor.extract.blocks import BREAK, Block, split, squeeze
from monitor.extract.chrome import LABELS
from monitor.extract.html import Reading, fragment
from monitor.extract.mail import link_address
from monitor.extract.plain import closed_up, read_plain
from monitor.extract.tables import is_title, names_columns
from monitor.model import ClauseKind

_FRONT = re.compile(
    r"\A---[ \t]*\n(?:[\w-]{1,60}:.{0,2000}\n|[ \t]+.{0,2000}\n|- .{0,500}\n|#.{0,500}\n){1,60}---[ \t]*\n"
)
_ATX = re.compile(r"^ {0,3}(#{1,6})(?:[ \t]+|$)(.*?)(?:[ \t]+#+)?[ \t]*$")
_SETEXT = re.compile(r"^ {0,3}(=+|-+)[ \t]*$")
_RULE = re.compile(r"^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$")
_ITEM = re.compile(r"^([ \t]*)([*+-]|\d{1,9}[.)])(?:[ \t]+|$)")
_FENCE = re.compile(r"^ {0,3}(```+|~~~+)")
_DELIMITER = re.compile(r"^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$")
_HTML_BLOCK = re.compile(
    r"^ {0,3}</?(table|div|p|ul|ol|dl|details|section|article|main|h[1-6]|center|form|figure|aside|header|footer|nav|blockquote|pre|style|script|iframe)(?=[\s/>]|$)",
    re.I,
)
_COMMENT = re.compile(r"<!--.*?-->", re.S)
_DEFINITION = re.compile(r"^ {0,3}\[([^\]\n]{1,200})\]:[ \t]*<?(\S{1,2000}?)>?(?:[ \t]+[\"'(].{0,300}[\"')])?[ \t]*$")
_QUOTE = re.compile(r"^ {0,3}>[ \t]?")
_CELL_PART = re.compile(r"(?<!\\)\|")

_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
_PRIVATE = 0xE000
_UNPRIVATE = {_PRIVATE + code: chr(code) for code in range(33, 127)}
_IMAGE = re.compile(
    r"!\[[^\[\]]{0,500}\](?:\([^()\s]{0,2000}(?:\([^()\s]{0,200}\)[^()\s]{0,2000}){0,4}(?:[ \t]+\"[^\"]{0,500}\")?\)|\[[^\[\]]{0,200}\])"
)
_LINK = re.compile(
    r"\[((?:[^\[\]]|\[[^\[\]]{0,200}\]){0,1000})\]\([ \t]*<?([^()\s<>]{0,2000}(?:\([^()\s]{0,300}\)[^()\s<>]{0,500}){0,4})>?(?:[ \t]+[\"'][^\"']{0,500}[\"'])?[ \t]*\)"
)
_REFERENCE = re.compile(r"\[([^\[\]]{1,500})\]\[([^\[\]]{0,200})\]")
_AUTOLINK = re.compile(r"<((?:https?://|mailto:)[^\s<>]{1,1000}|[\w.+-]{1,80}@[\w-]{1,80}\.[\w.-]{1,80})>")
_TAG = re.compile(r"</?[a-zA-Z][a-zA-Z0-9-]{0,30}(?:[ \t\n][^<>]{0,1000})?/?>")
_BR = re.compile(r"<br[ \t]*/?>", re.I)
_STARS = re.compile(r"(?<=\S)\*+|\*+(?=\S)")
_UNDERSCORES = re.compile(r"(?<!\w)(_{1,3})(?=[^\s_])([^_]{1,1000})(?<=\S)\1(?!\w)")
_CODE = re.compile(r"(`{1,3})([^`\n]{1,1000})\1")
_BOLD = re.compile(r"^[\W_]{0,3}(\*\*|__)(?!\1)[^*]{1,300}\1\W{0,2}$")


def read_markdown(source: str) -> Reading:
    """The blocks of a Markdown document; its first heading is the title."""
    if (closed := closed_up(source)) is not None:
        return replace(read_plain(_ESCAPED.sub(r"\1", closed)), trail="markdown")
    blocks = [
        block for block in _Parser(source).blocks() if block.level or block.text.casefold().rstrip(" .") not in LABELS
    ]
    title = next((block.text for block in blocks if block.level), "")
    return Reading(blocks, title, None, "markdown")


class _Parser:
    """One pass over the lines; `held` gathers the paragraph that is being read."""

    def __init__(self, source: str) -> None:
        source = _COMMENT.sub("", _FRONT.sub("", source.replace("\r\n", "\n").replace("\r", "\n")))
        self.lines = [
            _QUOTE.sub("", _QUOTE.sub("", line)) if line.lstrip(" ")[:1] == ">" else line for line in source.split("\n")
        ]
        self.references: dict[str, str] = {}
        for line in self.lines:
            if match := _DEFINITION.match(line):
                self.references.setdefault(match[1].casefold(), match[2])
        self.place = 0
        self.held: list[str] = []
        self.marker = ""
        self.in_item = False
        self.indents: list[int] = []

    def blocks(self) -> Iterator[Block]:
        while self.place < len(self.lines):
            line = self.lines[self.place]
            self.place += 1
            if not line.strip():
                yield from self.paragraph()
                continue
            yield from self.line(line)
        yield from self.paragraph()

    def line(self, line: str) -> Iterator[Block]:
        """Read one line that is not blank, and those that belong to it."""
        if (match := _SETEXT.match(line)) and self.held and not self.marker:
            yield from self.heading(" ".join(self.held), 1 if match[1][0] == "=" else 2)
            self.held = []
        elif _RULE.match(line):
            yield from self.paragraph()
        elif _FENCE.match(line):
            yield from self.paragraph()
            yield from self.fenced(line.strip()[:3])
        elif _DEFINITION.match(line) and not self.held:
            return
        elif match := _ITEM.match(line):
            yield from self.item(line, match)
        elif _DELIMITER.match(line) and "|" in line and self.held and "|" in self.held[-1]:
            yield from self.table()
        else:
            yield from self.other(line)

    def other(self, line: str) -> Iterator[Block]:
        stripped = line.strip()
        if match := _ATX.match(stripped if self.in_item else line):
            yield from self.paragraph()
            yield from self.heading(match[2], len(match[1]))
        elif match := _HTML_BLOCK.match(line):
            yield from self.paragraph()
            yield from self.html(line, match[1].lower())
        else:
            if not self.held and not line.startswith((" ", "\t")):
                self.in_item, self.indents = False, []
            self.held.append(line.lstrip(" \t"))

    def item(self, line: str, match: re.Match[str]) -> Iterator[Block]:
        """A list item's first line; what follows the marker may be a heading or another item."""
        marker = match[2]
        if self.held and marker[0].isdigit() and not self.in_item and marker not in ("1.", "1)"):
            # A line of a paragraph that happens to start with a number.
            self.held.append(line.lstrip())
            return
        yield from self.paragraph()
        indent = len(match[1].expandtabs(4))
        while self.indents and self.indents[-1] >= indent:
            self.indents.pop()
        self.indents.append(indent)
        self.in_item = True
        self.marker = marker if marker[0].isdigit() else ""
        rest = line[match.end() :]
        if not rest.strip():
            return
        if inner := _ITEM.match(rest):
            yield from self.item(rest, inner)
        elif heading := _ATX.match(rest):
            yield from self.heading(f"{self.marker} {heading[2]}".strip(), len(heading[1]))
            self.marker = ""
        else:
            self.held.append(rest)

    def paragraph(self) -> Iterator[Block]:
        """End the paragraph or list item that is being read."""
        if not self.held:
            return
        text = "\n".join(self.held)
        self.held = []
        kind = ClauseKind.ITEM if self.in_item else ClauseKind.PARAGRAPH
        text = re.sub(r"(?: {2,}|\\)\n", BREAK, text)
        yield from self.made(text, kind)

    def made(self, source: str, kind: ClauseKind) -> Iterator[Block]:
        links: list[str] = []
        bold = len(source) < 400 and _BOLD.match(source.strip()) is not None
        text = self.inline(source, links)
        if self.marker:
            text, self.marker = f"{self.marker} {text}", ""
        if not text.strip(BREAK + " "):
            return
        yield from split(
            Block(
                text=text if BREAK in text else squeeze(text),
                kind=kind,
                size=len(text),
                bold=bold,
                links=tuple(dict.fromkeys(links)),
                depth=len(self.indents),
            )
        )

    def heading(self, source: str, level: int) -> Iterator[Block]:
        links: list[str] = []
        text = squeeze(self.inline(source, links))
        if text:
            yield Block(text=text, kind=ClauseKind.HEADING, level=level, size=len(text), links=tuple(links))

    def fenced(self, fence: str) -> Iterator[Block]:
        code: list[str] = []
        while self.place < len(self.lines) and not self.lines[self.place].strip().startswith(fence):
            code.append(self.lines[self.place])
            self.place += 1
        self.place += 1
        text = BREAK.join(code)
        if text.strip(BREAK + " \t"):
            yield from split(Block(text=text, size=len(text)))

    def table(self) -> Iterator[Block]:
        """A pipe table whose head is the line held and whose delimiter row was just read."""
        head = self.held.pop()
        yield from self.paragraph()
        rows = [head]
        while self.place < len(self.lines) and "|" in self.lines[self.place]:
            rows.append(self.lines[self.place])
            self.place += 1
        heads: tuple[str, ...] = ()
        under_title = True
        for number, row in enumerate(rows):
            links: list[str] = []
            cells = self.cells(row, links)
            if not any(cells):
                continue
            # Converters leave the head empty, or put the table's title there, where a table had no th: the first row
            # after that may name the columns all the same.
            names = len(rows) > 3 and number and under_title and not heads and _names_columns(cells, row)
            under_title = under_title and is_title(cells)
            is_head = names or (number == 0 and not under_title)
            yield _row(cells, () if is_head else heads, tuple(dict.fromkeys(links)))
            heads = cells if is_head else heads

    def cells(self, line: str, links: list[str]) -> tuple[str, ...]:
        line = line.strip()
        line = line[1:] if line.startswith("|") else line
        line = line[:-1] if line.endswith("|") and not line.endswith("\\|") else line
        return tuple(
            squeeze(self.inline(cell, links).replace(BREAK, ", ")).strip(" ,") for cell in _CELL_PART.split(line)
        )

    def html(self, line: str, tag: str) -> Iterator[Block]:
        """A block of HTML: to its closing tag for a table or list, else to the next blank line."""
        chunk = [line]
        depth = _depth(line, tag)
        closing = tag in ("table", "ul", "ol", "dl", "details", "pre", "script", "style")
        while self.place < len(self.lines):
            following = self.lines[self.place]
            if (closing and depth <= 0) or (not closing and not following.strip()):
                break
            chunk.append(following)
            depth += _depth(following, tag)
            self.place += 1
        yield from fragment("\n".join(chunk))

    def inline(self, text: str, links: list[str]) -> str:
        """The words of inline Markdown; `links` is given the addresses behind them."""
        if "\\" in text:
            text = _ESCAPED.sub(lambda match: chr(_PRIVATE + ord(match[1])), text)
        if "[" in text:
            text = _IMAGE.sub("", text)
            text = _LINK.sub(lambda match: _linked(match, links), text)
            text = _REFERENCE.sub(lambda match: self.referenced(match, links), text)
        if "<" in text:
            text = _AUTOLINK.sub(lambda match: _auto(match, links), text)
            text = _TAG.sub(lambda match: "", _BR.sub(BREAK, text))
        if "`" in text:
            text = _CODE.sub(r"\2", text)
        if "*" in text:
            text = _STARS.sub("", text)
        if "_" in text:
            text = _UNDERSCORES.sub(r"\2", text)
        if "&" in text:
            text = unescape(text)
        return text.translate(_UNPRIVATE)

    def referenced(self, match: re.Match[str], links: list[str]) -> str:
        target = self.references.get((match[2] or match[1]).casefold())
        if target is None:
            return match[0]
        links.append(target)
        return match[1]


def _names_columns(cells: tuple[str, ...], row: str) -> bool:
    bold = row.count("**") >= 2 * len(cells)
    return all(cells) and names_columns(cells, bold=bold)


def _row(cells: tuple[str, ...], heads: tuple[str, ...], links: tuple[str, ...]) -> Block:
    text = " | ".join(cell for cell in cells if cell)
    return Block(text=text, kind=ClauseKind.ROW, size=len(text), cells=cells, heads=heads, links=links)


def _linked(match: re.Match[str], links: list[str]) -> str:
    words, target = match[1], match[2].translate(_UNPRIVATE)
    address = link_address(target)
    if address and not target.startswith("mailto:"):
        links.append(f"mailto:{address}")
        return address if "protected" in words else words
    if target and not target.startswith(("#", "javascript:")):
        links.append(target)
    return _LINK.sub(lambda inner: inner[1], words)


def _auto(match: re.Match[str], links: list[str]) -> str:
    links.append(match[1] if ":" in match[1] else f"mailto:{match[1]}")
    return match[1].removeprefix("mailto:")


def _depth(line: str, tag: str) -> int:
    lowered = line.lower()
    return lowered.count(f"<{tag}") - lowered.count(f"</{tag}")
