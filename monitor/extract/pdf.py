"""PDF to blocks (first version: lines in reading order)."""

import pypdfium2

from monitor.errors import ReadError
from monitor.extract.html import Reading
from monitor.extract.plain import blocks_of


def read_pdf(data: bytes, name: str) -> Reading:
    """The blocks of a PDF. Raises ReadError where it is encrypted or damaged."""
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        raise ReadError(f'"{name}" is a PDF that cannot be opened ({error}); save it without a password') from error
    text = "\n\n".join(document[index].get_textpage().get_text_range() for index in range(len(document)))
    return Reading(list(blocks_of(text)), "", None, "pdf")
