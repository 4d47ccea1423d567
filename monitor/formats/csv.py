"""Changes as CSV for spreadsheets: no cell of a page's words is taken for a formula."""

import csv
import io
from collections.abc import Iterable

from monitor.formats import words
from monitor.formats.json import instant
from monitor.formats.points import summary
from monitor.formats.safe import line
from monitor.model import Change

COLUMNS = (
    "change", "policy", "old", "new", "since", "at", "cause", "verdict", "level", "kinds", "flags", "points", "facts",
    "acknowledged",
)  # fmt: skip
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "−")


def rows(changes: Iterable[Change], acknowledged: dict[str, str]) -> Iterable[str]:
    """The changes as lines of CSV (RFC 4180) after a line of column names; `acknowledged` maps change ids to notes."""
    yield _row(COLUMNS)
    for change in changes:
        verdict = change.verdict
        yield _row(
            (
                change.id,
                change.policy,
                str(change.old),
                str(change.new),
                instant(change.since) or "",
                instant(change.at) or "",
                str(change.cause),
                str(verdict.kind),
                str(int(verdict.level)),
                " ".join(verdict.kinds),
                " ".join(verdict.flags),
                summary(change),
                "; ".join(line(words.delta_line(delta), 300) for delta in change.deltas),
                acknowledged.get(change.id, ""),
            )
        )


def _row(cells: Iterable[str]) -> str:
    out = io.StringIO()
    csv.writer(out, lineterminator="").writerow(_cell(cell) for cell in cells)
    return out.getvalue()


def _cell(text: str) -> str:
    flat = line(text)
    return f"'{flat}" if flat.startswith(_FORMULA) else flat
