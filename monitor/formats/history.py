"""What the history answers, as lines for a terminal: events, a version's head, a search hit, a reading."""

from datetime import datetime, timedelta

from monitor.formats.safe import line, safe
from monitor.formats.text import change_line
from monitor.formats.words import moment
from monitor.model import Change, ClauseKind, Text, Version
from monitor.model.past import Gap, Hit

_NEAR = timedelta(hours=12)
_MARK, _UNMARK = "\x1b[1;33m", "\x1b[0m"


def first_line(policy: str, at: datetime) -> str:
    """A policy's first reading on one line, as a log shows it."""
    return line(f"{moment(at)}  {'-' * 12}  {policy}  first read as version 1")


def return_line(policy: str, at: datetime, number: int) -> str:
    """A return to an earlier text on one line, as a log shows it."""
    return line(f"{moment(at)}  {'-' * 12}  {policy}  returned to version {number}")


def event_line(
    policy: str,
    at: datetime,
    change: Change | None,
    returned_to: int | None,
    *,
    acknowledged: bool = False,
    colour: bool = False,
) -> str:
    """What happened to a policy on one line: a change, a return, or else its first reading."""
    if change is not None:
        return change_line(change, acknowledged=acknowledged, colour=colour)
    return first_line(policy, at) if returned_to is None else return_line(policy, at, returned_to)


def version_head(version: Version, asked: datetime | None = None, gap: Gap | None = None) -> str:
    """Which version is shown, and, where it was asked for by a moment, how well it is known that it stood then."""
    head = f"{version.policy}, version {version.number}, first seen {moment(version.first_seen)}"
    if asked is None or gap is None or gap.before is None:
        return line(f"{head}, last seen {moment(version.last_seen)}")
    told = f"{head}; last checked {moment(gap.before)}"
    if (ago := distance(asked - gap.before)) is not None:
        told += f", {ago} before the moment asked for"
    if gap.noted is not None:
        told += f" (its page differed on {gap.noted:%Y-%m-%d} in names, labels or counters, which make no version)"
    if gap.after is None:
        return line(f"{told}, not since: whether it changed by then is not known")
    told += f", next {moment(gap.after)}"
    if gap.after_version in (None, version.number):
        return line(told)
    return line(f"{told}, which saw version {gap.after_version}: in between, either may have stood")


def distance(span: timedelta) -> str | None:
    """A stretch of time in words where it is long enough to matter, "3 days" or "14 hours"; else None."""
    if span < _NEAR:
        return None
    if span < 2 * timedelta(days=1):
        return f"{span // timedelta(hours=1)} hours"
    return f"{span.days} days"


def hit_line(hit: Hit, *, colour: bool = False) -> str:
    """A clause found: the policy, when it stood, the words; those looked for stand out in colour."""
    since = f"{'≤' if hit.first == 1 else ''}{hit.since:%Y-%m-%d}"
    stood = f"since {since}" if hit.last is None else f"{since} to {hit.until:%Y-%m-%d}, gone"
    return f"{line(hit.policy)} ({stood}): {_marked(hit.snippet, hit.marks) if colour else line(hit.snippet)}"


def _marked(snippet: str, marks: tuple[tuple[int, int], ...]) -> str:
    # Cleaned piece by piece, so that nothing in the text can end or forge a mark.
    parts, end = [], 0
    for start, stop in marks:
        parts += [safe(snippet[end:start]), _MARK, safe(snippet[start:stop]), _UNMARK]
        end = stop
    return "".join([*parts, safe(snippet[end:])]).replace("\n", " ")


def reading_lines(text: Text, url: str, reading: str) -> str:
    """What was read from a page: title, language, size, how, and the first clauses."""
    kinds = [clause.kind for clause in text.clauses]
    counts = (
        f"{len(kinds)} clauses ({kinds.count(ClauseKind.HEADING)} headings, {kinds.count(ClauseKind.ROW)} table rows)"
    )
    rows = [
        f"title     {text.title or '(none)'}",
        f"url       {url}",
        f"language  {text.language or '(not sure)'}",
        f"text      {text.words} words, {counts}; read by {text.trail or 'the whole page'}, {reading}",
        *(f"  | {line(clause.text, 100)}" for clause in text.clauses[:6]),
        *([f"  | … and {len(kinds) - 6} more"] if len(kinds) > 6 else []),
    ]
    return safe("\n".join(rows))
