"""Small PDFs written by hand: lines of Helvetica set at given places, or paragraphs wrapped to a width."""

import textwrap
from dataclasses import dataclass

_LEFT, _TOP, _BOTTOM, _LEADING = 72, 760, 70, 14


@dataclass(frozen=True)
class Line:
    """A line of text: points from the left and the bottom of the page."""

    text: str
    x: float
    y: float
    size: float = 11
    bold: bool = False


def pdf(pages: list[list[Line]]) -> bytes:
    """The bytes of a PDF with these pages."""
    objects = ["<< /Type /Catalog /Pages 2 0 R >>"]
    kids = " ".join(f"{5 + 2 * index} 0 R" for index in range(len(pages)))
    objects.append(f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>")
    objects += [
        f"<< /Type /Font /Subtype /Type1 /BaseFont /{name} /Encoding /WinAnsiEncoding >>"
        for name in ("Helvetica", "Helvetica-Bold")
    ]
    for index, lines in enumerate(pages):
        objects.append(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> "
            f"/Contents {6 + 2 * index} 0 R >>"
        )
        stream = "\n".join(_shown(line) for line in lines)
        objects.append(f"<< /Length {len(stream.encode('cp1252'))} >>\nstream\n{stream}\nendstream")
    return _file(objects)


def paragraphs(texts: list[str], *, width: int = 80, header: str = "", footer: str = "") -> bytes:
    """A PDF of paragraphs wrapped at `width` characters; "# " starts a heading, {page} in a footer is the number."""
    pages: list[list[Line]] = [[]]
    y = float(_TOP)
    for text in texts:
        heading = text.startswith("# ")
        size = 16.0 if heading else 11.0
        for line in textwrap.wrap(text.removeprefix("# "), 60 if heading else width, break_on_hyphens=False):
            if y < _BOTTOM:
                pages.append([])
                y = float(_TOP)
            pages[-1].append(Line(text=line, x=_LEFT, y=y, size=size, bold=heading))
            y -= _LEADING + (6 if heading else 0)
        y -= _LEADING * 0.7
    for number, lines in enumerate(pages, 1):
        if header:
            lines.insert(0, Line(text=header, x=_LEFT, y=810, size=9))
        if footer:
            lines.append(Line(text=footer.format(page=number, pages=len(pages)), x=_LEFT, y=30, size=9))
    return pdf(pages)


def _shown(line: Line) -> str:
    text = line.text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
    return f"BT /{'F2' if line.bold else 'F1'} {line.size:g} Tf {line.x:g} {line.y:g} Td ({text}) Tj ET"


def _file(objects: list[str]) -> bytes:
    body = b"%PDF-1.4\n"
    places = []
    for number, content in enumerate(objects, 1):
        places.append(len(body))
        body += f"{number} 0 obj\n{content}\nendobj\n".encode("cp1252")
    table = "".join(f"{place:010d} 00000 n \n" for place in places)
    start = len(body)
    body += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}".encode()
    return body + f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n".encode()
