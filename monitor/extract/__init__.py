"""A page's bytes to the policy's text: clauses with their heading paths and comparison forms."""

from datetime import UTC, datetime
from pathlib import PurePath

from monitor.extract import decode
from monitor.extract.html import Reading, in_section, read_html
from monitor.extract.language import language as _language
from monitor.extract.markdown import read_markdown
from monitor.extract.plain import read_plain
from monitor.extract.render import rendered
from monitor.extract.state import document
from monitor.extract.structure import clauses
from monitor.model import Page, Text, digest

__all__ = ["READING", "dropped", "extract", "markdown", "page_of"]

READING = "2"
"""The version of the extractor: raised whenever the same bytes may read differently."""

_SUFFIXES = {
    ".html": "text/html",
    ".htm": "text/html",
    ".xhtml": "application/xhtml+xml",
    ".md": "text/markdown",
    ".markdown": "text/markdown",
    ".txt": "text/plain",
    ".text": "text/plain",
    ".pdf": "application/pdf",
}


def extract(
    page: Page,
    *,
    select: tuple[str, ...] = (),
    remove: tuple[str, ...] = (),
    section: str | None = None,
    language: str | None = None,
) -> Text:
    """The policy's text in a page: without selectors its main content, else what the selectors hold.

    A `select` or `section` that matches nothing gives a text without clauses and the trail "select:none" or
    "section:none". `language` is used where the words are too few to tell. Raises ReadError for bytes that are no
    document (binary, encrypted) and for a selector that cannot be understood.
    """
    reading = _read(page, select, remove, section, marks=False)
    found = clauses(reading.blocks)
    return Text(
        title=reading.title,
        language=_language(found, hint=reading.lang) or language,
        clauses=found,
        digest=digest(clause.form for clause in found),
        trail=reading.trail,
    )


def markdown(
    page: Page, *, select: tuple[str, ...] = (), remove: tuple[str, ...] = (), section: str | None = None
) -> str:
    """What `extract` reads, for people and other programs: Markdown with headings, lists, tables and emphasis."""
    return rendered(_read(page, select, remove, section, marks=True).blocks)


def dropped(page: Page, *, remove: tuple[str, ...] = ()) -> tuple[tuple[str, str], ...]:
    """What of a page `extract` leaves out when it finds the main content itself: pairs of why and the words.

    Why is "consent", "landmark", "modal", "menu" or "aside" (its element was named so), "label" or "outside".
    """
    return _read(page, (), remove, None, marks=False).dropped


def page_of(name: str, data: bytes) -> Page:
    """A local file as a page: its kind by the name's ending, else by its content."""
    return Page(
        policy=PurePath(name).stem,
        fetched_at=datetime.fromtimestamp(0, UTC),
        url=name,
        body=data,
        media_type=_SUFFIXES.get(PurePath(name).suffix.lower(), "application/octet-stream"),
        via="file",
    )


def _read(page: Page, select: tuple[str, ...], remove: tuple[str, ...], section: str | None, *, marks: bool) -> Reading:
    match decode.kind(page):
        case decode.PDF:
            from monitor.extract.pdf import read_pdf  # loads a native library of 9 MB, which most runs never need

            reading = read_pdf(page.body, page.url)
        case decode.MARKDOWN:
            reading = read_markdown(decode.decode(page))
        case decode.PLAIN:
            reading = read_plain(decode.decode(page))
        case _:
            source, url = decode.decode(page), page.url if "://" in page.url else ""
            shown = read_html(
                source,
                url=url,
                xhtml="xhtml" in page.media_type,
                select=select,
                remove=remove,
                section=section,
                marks=marks,
            )
            return shown if select or section else _with_state(shown, source, url, marks=marks)
    return in_section(reading, section) if section else reading


_SHELL_WORDS = 80
"""A page that shows no more may carry its document in its script's data."""


def _with_state(shown: Reading, source: str, url: str, *, marks: bool) -> Reading:
    """What a page shows or, where that is next to nothing, the document in its script's data."""
    words = 0
    for block in shown.blocks:
        words += len(block.text.split())
        if words >= _SHELL_WORDS:
            return shown
    if not (carried := document(source)):
        return shown
    is_html = "</" in carried
    inner = read_html(carried, url=url, marks=marks) if is_html else read_markdown(carried)
    if not inner.blocks:
        return shown
    return Reading(inner.blocks, shown.title or inner.title, shown.lang or inner.lang, "state")
