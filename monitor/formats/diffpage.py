"""A diff as one HTML page that needs nothing else: no script, no address outside, light and dark."""

from collections.abc import Iterable, Iterator
from html import escape

from monitor.formats.marks import Run, Style, difference
from monitor.formats.safe import line, safe
from monitor.model import Diff, Version

_TAGS = {Style.ADDED: "ins", Style.REMOVED: "del", Style.HEADING: "h2", Style.FAINT: "small"}
_STYLE = """
:root { color-scheme: light dark; --ink: #1b1f24; --paper: #fff; --faint: #636c76; --add: #d2f5d8; --cut: #ffdcd8; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6e9ec; --paper: #16191d; --faint: #9aa4af; --add: #1c4a2a; --cut: #5c2320; }
}
body { max-width: 52rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.55 system-ui, sans-serif;
  color: var(--ink); background: var(--paper); }
h1 { font-size: 1.35rem; } h2 { font-size: 1.05rem; margin: 1.8rem 0 .4rem; }
.diff { white-space: pre-wrap; overflow-wrap: anywhere; } small, .said { color: var(--faint); font-size: inherit; }
ins { background: var(--add); text-decoration: none; } del { background: var(--cut); }
"""


def diff_page(diff: Diff, old: Version, new: Version, *, title: str, said: str, context: int = 1) -> str:
    """The page: a title, what was judged (`said`, plain lines), and the diff by section with changed words marked."""
    when = f"version {old.number} ({old.first_seen:%Y-%m-%d}) to {new.number} ({new.first_seen:%Y-%m-%d})"
    return "\n".join(
        (
            f'<!doctype html>\n<html lang="{escape(new.text.language or "")}">\n<head>\n<meta charset="utf-8">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">",
            f"<title>{_text(line(title))}: {when}</title>\n<style>{_STYLE}</style>\n</head>\n<body>",
            f"<h1>{_text(line(title))}</h1>\n<p>{when}</p>",
            f'<p class="said diff">{_text(said)}</p>' if said else "",
            f'<div class="diff" dir="auto">{"".join(_marked(difference(diff, context=context)))}</div>',
            "</body>\n</html>\n",
        )
    )


def _marked(runs: Iterable[Run]) -> Iterator[str]:
    for run in runs:
        tag = _TAGS.get(run.style)
        text = _text(run.text.strip("\n") if tag == "h2" else run.text)
        yield f"<{tag}>{text}</{tag}>" if tag else text


def _text(text: str) -> str:
    return escape(safe(text))
