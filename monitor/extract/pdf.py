"""PDF to blocks: lines joined to paragraphs, so that another line width or page break is no change.

PDFium gives the words in reading order with a break a line; where lines stand and how large they are set tells which of
them belong together. Page heads, page feet and page numbers, which repeat on most pages, are left out.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

import pypdfium2
import pypdfium2.raw as pdfium

from monitor.errors import ReadError
from monitor.extract.blocks import BULLETS, Block, numbered, split
from monitor.extract.html import Reading
from monitor.model import ClauseKind

_MAX_PAGES = 2000
_EDGE_LINES = 3
_BOLD_WEIGHT = 600
_HEADING_WORDS = 16
_HEADING_SCALE = 1.12
_NUMBER_ONLY = re.compile(
    r"^\W{0,3}(?:(?:page|seite|sida|side|pagina|página|sivu|strona|p\.?|s\.?) ?)?\d{1,4}(?: ?(?:/|of|von|av|af|de|di|sur|van|z|\|) ?\d{1,4})?\W{0,3}$",
    re.I,
)
_BULLET_LINE = re.compile(rf"^(?:[{BULLETS}]\s*|[–—*-]\s+)\S")
_ENDS = re.compile(r"[.!?:;。][\"”»')\]]*$")
_HYPHENS = ("-", "\u00ad", "\u2010")
_JOINED = re.compile("[\x02\ufffe]")


@dataclass(frozen=True, slots=True)
class _Line:
    """A line as set: `left`, `right` and `base` in points, `size` of its first letter."""

    text: str
    page: int
    left: float = 0.0
    right: float = 0.0
    base: float = 0.0
    size: float = 0.0
    bold: bool = False


def read_pdf(data: bytes, name: str) -> Reading:
    """The blocks of a PDF. Raises ReadError where it is encrypted or damaged."""
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        raise ReadError(f'"{name}" is a PDF that cannot be opened ({error}); save it without a password') from error
    try:
        pages = [_lines(document, number) for number in range(min(len(document), _MAX_PAGES))]
        title = str(document.get_metadata_value("Title") or "").strip()
    except pypdfium2.PdfiumError as error:
        raise ReadError(
            f'"{name}" is a PDF that cannot be read ({error}); open it to see whether it is whole'
        ) from error
    finally:
        document.close()
    blocks = list(_blocks(_without_edges(pages)))
    heading = next((block.text for block in blocks if block.level), "")
    return Reading(blocks, heading or title, None, "pdf")


def _lines(document: pypdfium2.PdfDocument, number: int) -> list[_Line]:
    """The lines of a page from top to bottom, as PDFium orders them."""
    page = document[number]
    textpage = page.get_textpage()
    try:
        text = textpage.get_text_range()
        lines, start = [], 0
        for piece in text.split("\n"):
            line = piece.rstrip("\r")
            if line.strip():
                lines.append(_placed(textpage, line, start + len(line) - len(line.lstrip()), number))
            start += len(piece) + 1
        return lines
    finally:
        textpage.close()
        page.close()


def _placed(textpage: pypdfium2.PdfTextPage, line: str, start: int, page: int) -> _Line:
    """A line with the place and size of its letters."""
    raw = textpage.raw
    first = pdfium.FPDFText_GetCharIndexFromTextIndex(raw, start)
    last = pdfium.FPDFText_GetCharIndexFromTextIndex(raw, start + len(line.strip()) - 1)
    text = " ".join(line.split())
    if first < 0 or last < 0:
        return _Line(text=text, page=page)
    try:
        left, bottom, _, _ = textpage.get_charbox(first, loose=True)
        _, _, right, _ = textpage.get_charbox(last, loose=True)
    except pypdfium2.PdfiumError:
        return _Line(text=text, page=page)
    middle = (first + last) // 2
    bold = all(pdfium.FPDFText_GetFontWeight(raw, place) >= _BOLD_WEIGHT for place in (first, middle, last))
    # A matrix may scale the nominal font size away (size 1, matrix 11): the box's height is what is seen.
    size = textpage.get_charbox(middle, loose=True)
    return _Line(text=text, page=page, left=left, right=right, base=bottom, size=round(size[3] - size[1], 1), bold=bold)


def _without_edges(pages: Sequence[list[_Line]]) -> list[_Line]:
    """All lines in order without page heads, feet and numbers: lines at a page's edges that return on other pages."""
    edges = [{*range(_EDGE_LINES), *range(len(lines) - _EDGE_LINES, len(lines))} for lines in pages]
    seen: Counter[tuple[str, int]] = Counter()
    for lines, places in zip(pages, edges, strict=True):
        seen.update({_edge_key(lines[place]) for place in places if 0 <= place < len(lines)})
    often = max(3, len(pages) // 2) if len(pages) > 2 else len(pages)
    kept = []
    for lines, places in zip(pages, edges, strict=True):
        for place, line in enumerate(lines):
            at_edge = place in places
            repeated = len(pages) > 1 and seen[_edge_key(line)] >= often
            if not (at_edge and (repeated or _NUMBER_ONLY.match(line.text))):
                kept.append(line)
    return kept


def _edge_key(line: _Line) -> tuple[str, int]:
    """What a page's head or foot repeats: its words without numbers, at one height."""
    return re.sub(r"\d+", "#", line.text.casefold()), round(line.base / 8)


def _blocks(lines: list[_Line]) -> Iterator[Block]:
    """Paragraphs, headings and list items of lines."""
    if not lines:
        return
    body = Counter(line.size for line in lines for _ in range(len(line.text) // 10 + 1)).most_common(1)[0][0]
    gap = _usual_gap(lines)
    edge = sorted(line.right for line in lines)[len(lines) * 9 // 10]
    words = Counter(re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*", " ".join(line.text for line in lines).casefold()))
    ranks = sorted({line.size for line in lines if line.size > body * _HEADING_SCALE}, reverse=True)
    held: list[_Line] = []
    for line in lines:
        if held and _parts(held, line, body, gap, edge):
            yield from _block(held, body, ranks, words)
            held = []
        held.append(line)
    yield from _block(held, body, ranks, words)


def _usual_gap(lines: list[_Line]) -> float:
    """The distance between the base lines of two lines of one paragraph: the smallest that is no rarity, in half points.

    The most frequent one would be that between paragraphs where most of them are a line long.
    """
    gaps = Counter(
        round((above.base - below.base) * 2) / 2
        for above, below in pairwise(lines)
        if above.page == below.page and 0 < above.base - below.base < 60 and abs(above.size - below.size) < 1
    )
    enough = sum(gaps.values()) / 12
    return min((gap for gap, count in gaps.items() if count >= enough), default=14.0)


def _parts(held: list[_Line], line: _Line, body: float, gap: float, edge: float) -> bool:
    """Whether a line starts a new block."""
    before = held[-1]
    if (
        _BULLET_LINE.match(line.text)
        or abs(line.size - before.size) > 0.6
        or (line.bold != before.bold and _is_short(held))
    ):
        return True
    ended = _ENDS.search(before.text) is not None
    if line.page != before.page:
        return ended or (not line.text[:1].islower() and before.right < edge - 4 * body)
    drop = before.base - line.base
    if drop > gap * 1.25 or drop < -gap:
        return True
    if numbered(line.text) and (ended or _is_short(held)):
        return True
    # Without space between paragraphs, a line that ends early and ends a sentence is a paragraph's last.
    return ended and before.right < edge - 6 * body and not line.text[:1].islower()


def _is_short(held: list[_Line]) -> bool:
    return sum(line.text.count(" ") + 1 for line in held) <= _HEADING_WORDS


def _block(lines: list[_Line], body: float, ranks: list[float], words: Counter[str]) -> Iterator[Block]:
    text = _rejoined([line.text for line in lines], words)
    block = Block(text=text, size=len(text), bold=all(line.bold for line in lines))
    large = lines[0].size > body * _HEADING_SCALE
    if large and _is_short(lines) and not _BULLET_LINE.match(text):
        level = min(6, ranks.index(lines[0].size) + 1)
        yield replace(block, kind=ClauseKind.HEADING, level=level)
        return
    yield from split(block)


def _rejoined(lines: list[str], words: Counter[str]) -> str:
    """Lines as one: words that were parted by a hyphen at a line's end are whole again."""
    # PDFium joins some parted words itself and leaves a mark for the hyphen.
    pieces = [piece for line in lines for piece in _JOINED.sub("-\n", line).split("\n")]
    text = pieces[0]
    for piece in pieces[1:]:
        if text[-1:] not in _HYPHENS or not text[-2:-1].isalpha() or not piece[:1].isalpha():
            text = f"{text} {piece}"
        elif piece[:1].islower():
            text = _unhyphenated(text[:-1], piece, words)
        else:
            text += piece
    return text


def _unhyphenated(text: str, line: str, words: Counter[str]) -> str:
    """Two parts of a word joined, with the hyphen where the document writes it so elsewhere."""
    first, second = text.rpartition(" ")[2], re.split(r"[^\w-]", line, maxsplit=1)[0]
    with_hyphen = words[f"{first}-{second}".casefold()]
    return f"{text}-{line}" if with_hyphen > words[f"{first}{second}".casefold()] else f"{text}{line}"
