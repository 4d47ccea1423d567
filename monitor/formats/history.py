"""What the history answers, as lines for a terminal: events, a version's head, a search hit, a reading."""

from datetime import datetime, timedelta

from monitor.formats.safe import line, safe
from monitor.formats.text import change_line
from monitor.formats.words import moment
from monitor.model import Change, ClauseKind, Text, Version

_NEAR = timedelta(days=2)
_MARK, _UNMARK = "\x1b[1;33m", "\x1b[0m"


def first_line(policy: str, at: datetime) -> str:
    """A policy's first reading on one line, as a log shows it."""
    return line(f"{moment(at)}  {'-' * 12}  {policy}  first read as version 1")


def return_line(policy: str, at: datetime, number: int) -> str:
    """A return to an earlier text on one line, as a log shows it."""
    return line(f"{moment(at)}  {'-' * 12}  {policy}  returned to version {number}")


def event_line(policy: str, at: datetime, change: Change | None, returned_to: int | None) -> str:
    """What happened to a policy on one line: a change, a return, or else its first reading."""
    if change is not None:
        return change_line(change)
    return first_line(policy, at) if returned_to is None else return_line(policy, at, returned_to)


def version_head(version: Version, asked: datetime | None, before: datetime | None, after: datetime | None) -> str:
    """Which version is shown, and, where it was asked for by a moment, how well that is known."""
    head = f"{version.policy}, version {version.number}, first seen {moment(version.first_seen)}"
    if asked is None or before is None:
        return line(f"{head}, last seen {moment(version.last_seen)}")
    told = f"{head}; last checked {moment(before)}"
    if asked - before > _NEAR:
        told += f", {(asked - before).days} days before the moment asked for"
    return line(f"{told}, next {moment(after)}" if after else f"{told}, not since")


def hit_line(
    policy: str, first: int, last: int | None, snippet: str, marks: tuple[tuple[int, int], ...], *, colour: bool = False
) -> str:
    """A clause found: the policy, the versions it stood in, the words; those looked for stand out in colour."""
    stood = f"since version {first}" if last is None else f"versions {first} to {last}, gone"
    return f"{line(policy)} ({stood}): {_marked(snippet, marks) if colour else line(snippet)}"


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
