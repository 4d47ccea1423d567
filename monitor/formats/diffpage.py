"""A diff as one HTML page that needs nothing else: no script, no address outside, light and dark."""

from monitor.formats.hypertext import document, esc, marked_diff
from monitor.formats.marks import difference
from monitor.formats.safe import line
from monitor.model import Diff, Version

_POLICY = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">"


def diff_page(diff: Diff, old: Version, new: Version, *, title: str, said: str, context: int = 1) -> str:
    """The page: a title, what was judged (`said`, plain lines), and the diff by section with changed words marked."""
    when = f"version {old.number} ({old.first_seen:%Y-%m-%d}) to {new.number} ({new.first_seen:%Y-%m-%d})"
    judged = f'<p class="faint diff">{esc(said)}</p>' if said else ""
    body = f"<h1>{esc(line(title))}</h1><p>{when}</p>{judged}{marked_diff(difference(diff, context=context))}"
    return document(f"{line(title)}: {when}", f"<main>{body}</main>", head=_POLICY, language=new.text.language or "")
