"""Data tables to rows. A table that only lays out the page is read as if its cells were paragraphs."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from lxml.etree import _Element

from monitor.extract.blocks import BREAK, BULLETS, joined, squeeze
from monitor.extract.mail import unmasked

_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_PARTED = frozenset(
    (
        "p",
        "div",
        "li",
        "ul",
        "ol",
        "dd",
        "dt",
        "section",
        "article",
        "details",
        "summary",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
    )
)
_UNREAD = frozenset(("script", "style", "noscript", "svg", "select", "iframe", "template", "input"))
_CELL_ROLES = frozenset(("cell", "gridcell", "columnheader", "rowheader"))
_LONG_CELL = 250
_HEAD_WORDS = 6
_MAX_CELLS = 60_000
_FIGURE = re.compile(r"[\d@]")
_COLUMN = re.compile(
    r"(?:(?:cookie|server|hosting|company|processing) )?(?:names?|compan(?:y|ies)|purposes?|providers?|types?|duration|expir\w+|retention|description|countr(?:y|ies)|location|category|categories|vendors?|services?|entity|legal basis|recipients?"
    r"|processors?|sub-?processors?|storage|domains?|data|function|term|definition|zwecke?|anbieter|dauer|speicherdauer|beschreibung|land|kategorien?|rechtsgrundlage|empfänger|bezeichnung|typ|nom|finalités?"
    r"|fournisseurs?|durée|pays|catégories?|base légale|destinataires?|hébergement|namn|ändamål|leverantör|lagringstid|beskrivning|kategori|rättslig grund|mottagare|navn|formål|udbyder|leverandør|varighed|varighet"
    r"|naam|doel|aanbieder|bewaartermijn|omschrijving|nombre|finalidad|proveedor|duración|país|categoría|descripción|nome|finalità|fornitore|durata|paese|categoria|descrizione|finalidade|fornecedor|prestador"
    r"|duração|descrição|nimi|tarkoitus|tarjoaja|kesto|säilytysaika|kuvaus|nazwa|cel|dostawca|okres|opis|kategoria)\b",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Row:
    """One row: its own cells joined by " | " as text; `cells` also hold what spans down from rows above."""

    text: str
    cells: tuple[str, ...]
    heads: tuple[str, ...]
    links: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A data table's captions and rows; the head row comes first, without heads of its own."""

    captions: tuple[str, ...]
    rows: tuple[Row, ...]


@dataclass(slots=True)
class _Cell:
    text: str
    head: bool
    bold: bool
    columns: int
    rows: int
    links: tuple[str, ...]


def read_table(table: _Element) -> Table | None:
    """The table's rows, or None where it only lays out the page."""
    if table.get("role") in ("presentation", "none") or next(islice(table.iter("table"), 1, 2), None) is not None:
        return None
    rows, count = [], 0
    for element in table.iter("tr"):
        cells = []
        for cell in element.iterchildren("td", "th"):
            count += 1
            cells.append(_cell(cell))
        if any(cell.text for cell in cells):
            rows.append((cells, _in_head(element)))
    if count > _MAX_CELLS or not _holds_data(rows):
        return None
    captions = tuple(filter(None, (squeeze("".join(c.itertext())) for c in table.iterchildren("caption"))))
    return Table(captions=captions, rows=tuple(_spanned(rows)))


def read_grid(element: _Element) -> Table | None:
    """A table made of other elements with table roles, or None where its roles make no rows."""
    rows = []
    for line in element.iterdescendants():
        if line.get("role") != "row":
            continue
        inner = (cell for cell in line.iterdescendants() if cell.get("role") in _CELL_ROLES)
        cells = [_cell(cell) for cell in islice(inner, 50)]
        if any(cell.text for cell in cells):
            rows.append((cells, False))
    return Table(captions=(), rows=tuple(_spanned(rows))) if _holds_data(rows) else None


def _holds_data(rows: list[tuple[list[_Cell], bool]]) -> bool:
    """Whether rows have columns and cells the size of cells."""
    wide = sum(sum(bool(cell.text) for cell in cells) > 1 for cells, _ in rows)
    if len(rows) < 2 or wide < 2 or wide * 2 < len(rows):
        return False
    return not any(
        len(cell.text) > 6 * _LONG_CELL and len(cell.text.split()) > _LONG_CELL for cells, _ in rows for cell in cells
    )


def _in_head(row: _Element) -> bool:
    parent = row.getparent()
    return parent is not None and parent.tag == "thead"


def _spanned(rows: list[tuple[list[_Cell], bool]]) -> Iterator[Row]:
    """The rows with their column heads, cells that span rows repeated in `cells`."""
    heads: tuple[str, ...] = ()
    hanging: dict[int, tuple[int, str]] = {}
    titles = 0
    for number, (cells, in_head) in enumerate(rows):
        line: list[str] = []
        own = [cell.text for cell in cells if cell.text]
        for cell in cells:
            _hang(line, hanging)
            if cell.rows > 1:
                hanging[len(line)] = (cell.rows - 1, cell.text)
            line.append(cell.text)
            line.extend([""] * (min(cell.columns, 50) - 1))
        _hang(line, hanging)
        links = tuple(link for cell in cells for link in cell.links)
        is_head = in_head or _is_head(cells, number - titles, len(rows))
        titles += titles == number and is_title(line)
        values = tuple(line)
        yield Row(text=" | ".join(own), cells=values, heads=() if is_head else heads, links=links)
        if is_head and sum(bool(text) for text in line) > 1:
            heads = values


def _hang(line: list[str], hanging: dict[int, tuple[int, str]]) -> None:
    """Fill the next columns from cells that span down into this row."""
    while len(line) in hanging:
        left, text = hanging.pop(len(line))
        if left > 1:
            hanging[len(line)] = (left - 1, text)
        line.append(text)


def _is_head(cells: list[_Cell], number: int, count: int) -> bool:
    """Whether a row names columns: all of it th, or the first of three rows by its words."""
    filled = [cell for cell in cells if cell.text]
    if all(cell.head for cell in filled) and len(filled) > 1:
        return True
    if number or count < 3 or len(filled) < len(cells):
        return False
    return names_columns([cell.text for cell in filled], bold=all(cell.bold or cell.head for cell in filled))


def is_title(cells: Sequence[str]) -> bool:
    """Whether a table's row over its head only names the table: nothing, or the same words in every cell that has any."""
    return len({cell for cell in cells if cell}) < 2


def names_columns(texts: Sequence[str], *, bold: bool) -> bool:
    """Whether the cells of a table's first row are its column heads: short, without figures, bold or named like heads."""
    if len(texts) < 2 or any(len(text.split()) > _HEAD_WORDS or _FIGURE.search(text) for text in texts):
        return False
    return bold or any(_COLUMN.match(text.replace("\N{SOFT HYPHEN}", "")) for text in texts)


def _cell(cell: _Element) -> _Cell:
    """A cell's words as one line; its list items and paragraphs parted by "; "."""
    text = joined(filter(None, (squeeze(piece).lstrip(BULLETS + " ") for piece in _gathered(cell).split(BREAK))))
    links = (link.get("href", "").strip() for link in cell.iterdescendants("a"))
    bold = sum(len("".join(strong.itertext()).strip()) for strong in cell.iterdescendants("b", "strong"))
    return _Cell(
        text=text,
        head=cell.tag == "th" or cell.get("role") == "columnheader",
        bold=bold >= 0.9 * len(text) > 0,
        columns=_span(cell.get("colspan")),
        rows=_span(cell.get("rowspan")),
        links=tuple(dict.fromkeys(link for link in links if link and not link.startswith(("#", "javascript:")))),
    )


def _gathered(cell: _Element) -> str:
    """All text under a cell, BREAK where a line ends."""
    if not len(cell):
        return cell.text or ""
    parts: list[str] = []
    stack: list[tuple[_Element, bool]] = [(cell, False)]
    while stack:
        element, leaving = stack.pop()
        if leaving:
            if element is not cell:
                parts.append((BREAK if element.tag in _PARTED else "") + (element.tail or ""))
            continue
        if element.tag in _UNREAD:
            parts.append(element.tail or "")
            continue
        if element.tag in _PARTED or element.tag == "br":
            parts.append(BREAK)
        stack.append((element, True))
        if masked := unmasked(element):
            parts.append(masked)
            continue
        parts.append(element.text or "")
        stack.extend((child, False) for child in reversed(element))
    return "".join(parts)


def _span(value: str | None) -> int:
    return int(value) if value and value.isdecimal() and value.isascii() and 0 < int(value[:5]) < 1000 else 1
