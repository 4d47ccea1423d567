"""Pieces of HTML that mail, files and the exported site share: escaped text, word marks, one style sheet.

Self-contained: no script, no image, nothing fetched. Readable without colour (what is gone is struck through, what is
new is underlined), in light and dark, and in a narrow pane.
"""

import html
from collections.abc import Iterable, Sequence

from monitor.formats import words
from monitor.formats.marks import Run, Style
from monitor.formats.safe import line, safe
from monitor.model import Delta, Level

_QUOTE = 600

# Colours stand in the tags as well: some mail programs drop a style sheet.
_INS = "background:#d9f5df;color:#0b3d17;text-decoration:underline"
_DEL = "background:#fde3e1;color:#5c1410;text-decoration:line-through"
_MARKS = {
    Style.ADDED: (f'<ins style="{_INS}">', "</ins>"),
    Style.REMOVED: (f'<del style="{_DEL}">', "</del>"),
    Style.FAINT: ('<span class="faint">', "</span>"),
    Style.STRONG: ("<b>", "</b>"),
    Style.CODE: ("<code>", "</code>"),
}
_PLAIN_MARKS = {**_MARKS, Style.ADDED: ("<ins>", "</ins>"), Style.REMOVED: ("<del>", "</del>")}

SHEET = """\
:root{color-scheme:light dark;--ink:#1b1d21;--paper:#fff;--faint:#5d6470;--line:#d5d9e0;--card:#f6f7f9;
--new:#d9f5df;--new-ink:#0b3d17;--old:#fde3e1;--old-ink:#5c1410}
body{margin:0;padding:16px;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,
"Helvetica Neue",Arial,sans-serif;overflow-wrap:anywhere}
main{max-width:46em;margin:0 auto}
h1{font-size:1.25em;line-height:1.3;margin:0 0 .3em}h2{font-size:1em;margin:1.6em 0 .4em}
h3{font-size:.85em;font-weight:600;margin:1.1em 0 .3em;color:var(--faint)}
p{margin:.4em 0}ul{margin:.4em 0;padding-left:1.2em}li{margin:.3em 0}
q,.quote{display:block;margin:.2em 0 .2em .2em;padding-left:.7em;border-left:3px solid var(--line);color:var(--faint);quotes:none}
q:before,q:after{content:none}
.passage{margin:.4em 0;padding:.5em .7em;border-radius:6px;background:var(--card);white-space:pre-line}
.faint{color:var(--faint)}code{font:.85em ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
table{border-collapse:collapse;font-size:.9em;width:100%}td,th{padding:.2em .8em .2em 0;vertical-align:top;text-align:left}
th{white-space:nowrap;color:var(--faint);font-weight:normal;width:1%}
.level{display:inline-block;padding:0 .5em;border-radius:4px;font-size:.8em;font-weight:700;letter-spacing:.03em;
background:#5d6470;color:#fff}
.level.high{background:#a8480b}.level.urgent{background:#a1141b}.level.notable{background:#1d5fa8}
.act{padding:.4em .7em;border:2px solid #a1141b;border-radius:6px}
.diff{white-space:pre-wrap}
hr{border:0;border-top:1px solid var(--line);margin:2em 0}
ins{background:var(--new)!important;color:var(--new-ink)!important;text-decoration:underline}
del{background:var(--old)!important;color:var(--old-ink)!important;text-decoration:line-through}
@media (prefers-color-scheme:dark){:root{--ink:#e7e9ee;--paper:#15171b;--faint:#a3abb8;--line:#3a404a;--card:#1f2329;
--new:#12401f;--new-ink:#c9f5d4;--old:#55211d;--old-ink:#ffd9d5}a{color:#8ab8ff}}
"""
"""The style sheet of mail, of the exported site and of a difference as a page."""


def esc(text: str) -> str:
    """Text as HTML shows it, with nothing in it that a browser or terminal would obey."""
    return html.escape(safe(text))


def runs(marked: Iterable[Run], *, inline: bool = False) -> str:
    """Styled runs as HTML; `inline` puts the colours into the tags, too."""
    marks = _MARKS if inline else _PLAIN_MARKS
    shown = ""
    for run in marked:
        before, after = marks.get(run.style, ("", ""))
        shown += f"{before}{esc(run.text)}{after}"
    return shown


def marked_diff(difference: Iterable[Run]) -> str:
    """A difference by heading, as `marks.difference` gives it."""
    shown = "".join(
        f"<h3>{esc(run.text.strip())}</h3>" if run.style is Style.HEADING else runs([run]) for run in difference
    )
    return f'<div class="diff" dir="auto">{shown}</div>'


def listed_delta(delta: Delta, place: Sequence[str] = ()) -> str:
    """A delta as an item of a list: the headings above it and the quotes of both sides below it."""
    where = f'<div class="faint">§ {esc(line(" › ".join(place), 300))}</div>' if place else ""
    quotes = "".join(
        f'<div class="quote"><span class="faint">{name}:</span> “{esc(line(fact.quote, _QUOTE))}”</div>'
        for name, fact in (("before", delta.old), ("after", delta.new))
        if fact is not None and fact.quote
    )
    return f"<li>{esc(line(words.delta_line(delta), 500))}{where}{quotes}</li>"


def link(url: str, text: str | None = None) -> str:
    """A link to a web page; plain text where the URL is no http or https one."""
    if not url.lower().startswith(("http://", "https://")):
        return esc(text or url)
    return f'<a href="{esc(url)}" rel="noreferrer noopener">{esc(text or url)}</a>'


def badge(level: int) -> str:
    """A level as a coloured word."""
    name = Level(level).name.lower()
    return f'<span class="level {name}">{name.upper()}</span>'


def document(title: str, body: str, *, head: str = "", language: str = "en", sheet: str = SHEET) -> str:
    """A whole HTML document; `sheet` stands in it, `head` adds to its head."""
    style = f"<style>{sheet}</style>" if sheet else ""
    return (
        f'<!doctype html>\n<html lang="{esc(language)}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width,initial-scale=1">'
        '<meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark">'
        f"<title>{esc(title)}</title>{head}{style}</head>\n<body>{body}</body></html>\n"
    )
