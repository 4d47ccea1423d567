"""Blocks: what a reader of HTML, Markdown, PDF or plain text finds, before headings become paths.

A block is one paragraph, heading, list item or table row with what is needed to tell policy from page: how much of it is
link text or bold, and which element it stood in.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from monitor.model import ClauseKind

BREAK = "\x00"
"""Stands for a line break inside a block's raw text (NUL never survives decoding)."""

BOLD = "\x02"
"""Starts a line that is bold from end to end."""

BULLETS = "•●○◦▪▫■□◆◇►▶▸➤➢→‣⁃∙✓✔❖\uf0b7\uf0a7"
_BULLET = re.compile(rf"^\s*(?:[{BULLETS}]\s*|[·*–—-]\s+)(?=\S)")
_NUMBERED = re.compile(
    r"^\s*(?:\(?\d{1,2}(?:\.\d{1,2}){0,3}[.)]|\d{1,2}(?:\.\d{1,2}){1,3}|\(?(?:[a-z]|[ivx]{1,5})\)|§ ?\d{1,3}\.?)\s+(?=[^\W\d]|[\"“„«(])",
    re.I,
)
_ENDS_SENTENCE = re.compile(r"[.!?:;。！？][\"”»')\]]*$")
_PARAGRAPHS = re.compile(rf"{BREAK}\s*{BREAK}[\s{BREAK}]*")
_LONG_LINE = 8
_HEADING_WORDS = 14


@dataclass(slots=True)
class Block:
    """One unit as found. `text` has single blanks; `node` is the index of the element it stood in (HTML only)."""

    text: str
    kind: ClauseKind = ClauseKind.PARAGRAPH
    level: int = 0
    size: int = 0
    linked: int = 0
    bold: bool = False
    links: tuple[str, ...] = ()
    cells: tuple[str, ...] = ()
    heads: tuple[str, ...] = ()
    node: int = 0
    depth: int = 0


def squeeze(text: str) -> str:
    """The text with each run of blanks and line breaks as one blank."""
    return " ".join((text.replace(BREAK, " ") if BREAK in text else text).split())


def numbered(text: str) -> bool:
    """Whether a line starts with a clause number such as "1." or "(a)"."""
    return _NUMBERED.match(text) is not None


def split(block: Block) -> Iterator[Block]:
    """The block cut where its line breaks part paragraphs or list items; a lone break in a sentence is a blank.

    Two breaks in a row part paragraphs. One break does where the next line starts with a bullet or number, where a long
    line ends a sentence, or after a bold line. Lines that are bold throughout start with BOLD.
    """
    if BREAK not in block.text:
        yield unbulleted(block)
        return
    whole = max(1, len(block.text))
    for lines in _pieces(block.text):
        bold = block.bold or all(line.startswith(BOLD) for line in lines)
        text = " ".join(lines).replace(BOLD, "")
        linked = round(block.linked * len(text) / whole)
        yield unbulleted(replace(block, text=text, size=len(text), linked=linked, bold=bold))


def _pieces(text: str) -> Iterator[list[str]]:
    """The paragraphs of a text whose line breaks are BREAK, each as its lines."""
    for part in _PARAGRAPHS.split(text):
        held: list[str] = []
        size = 0
        for line in part.split(BREAK):
            line = squeeze(line)
            if not line.strip(BOLD):
                continue
            if held and _parts(held[-1], line, size):
                yield held
                held, size = [], 0
            held.append(line)
            size += line.count(" ") + 1
        if held:
            yield held


def _parts(before: str, line: str, held: int) -> bool:
    """Whether a single line break between two lines parts them; `held` is the number of words before it."""
    if before.startswith(BOLD) and not line.startswith(BOLD) and held <= _HEADING_WORDS:
        return True
    if line.startswith(BOLD) and not before.startswith(BOLD) and _ENDS_SENTENCE.search(before):
        return True
    before, line = before.lstrip(BOLD), line.lstrip(BOLD)
    if _BULLET.match(line) or (_NUMBERED.match(line) and (_ENDS_SENTENCE.search(before) or held <= _LONG_LINE)):
        return True
    if _BULLET.match(before):
        return not line[:1].islower()
    if _NUMBERED.match(before) and held <= _LONG_LINE and 2 * len(before) < len(line) and line[:1].isupper():
        return not _ENDS_SENTENCE.search(before)
    return held >= _LONG_LINE and _ENDS_SENTENCE.search(before) is not None and not line[:1].islower()


def unbulleted(block: Block) -> Block:
    """A paragraph that starts with a bullet character is a list item without it."""
    text = block.text
    if text[:1].isalnum() or block.kind is ClauseKind.HEADING or not (match := _BULLET.match(text)):
        return block
    kind = ClauseKind.ITEM if block.kind is ClauseKind.PARAGRAPH else block.kind
    return replace(block, kind=kind, text=text[match.end() :].strip() or text)


def joined(parts: Iterable[str]) -> str:
    """Pieces of one table cell as one line: list items and paragraphs parted by "; " where they end in no punctuation."""
    line = ""
    for part in parts:
        if not part:
            continue
        if not line:
            line = part
        elif line[-1] in ".,;:!?":
            line = f"{line} {part}"
        else:
            line = f"{line}; {part}"
    return line
