"""A diff as `diff -u` and git write it, a clause a line: for patches, reviews and other programs."""

from collections.abc import Iterator, Sequence

from monitor.formats.marks import Run, Style, clause_text, render
from monitor.formats.safe import safe
from monitor.model import Diff, EditOp, Text, Version

_STYLES = {"+": Style.ADDED, "-": Style.REMOVED, "@": Style.HEADING}


def unified(diff: Diff, old: Version, new: Version, *, context: int = 3, colour: bool = False) -> str:
    """The unified diff between two versions' texts as `show` prints them; empty where those are alike.

    A moved clause is taken out at one place and put in at the other.
    """
    lines = list(_lines(diff))
    hunks = [_hunk(lines, start, end) for start, end in _ranges(lines, context)]
    if not hunks:
        return ""
    heads = [f"{sign} {_name(version)}" for sign, version in (("---", old), ("+++", new))]
    rows = [*heads, *(row for hunk in hunks for row in hunk)]
    if not colour:
        return "\n".join(rows)
    return "\n".join(render([Run(_style(row, number), row)], colour=True) for number, row in enumerate(rows))


def _lines(diff: Diff) -> Iterator[str]:
    """Every line of both texts with its sign before it: what stayed, went and came."""
    old, new = _clauses(diff.old), _clauses(diff.new)
    left = right = 0
    for edit in diff.edits:
        if edit.op is not EditOp.SAME or len(edit.old) != 1 or len(edit.new) != 1:
            continue
        at, to = edit.old[0], edit.new[0]
        if at < left or to < right or old[at] != new[to]:
            continue
        yield from ("-" + line for clause in old[left:at] for line in clause)
        yield from ("+" + line for clause in new[right:to] for line in clause)
        yield from (" " + line for line in old[at])
        left, right = at + 1, to + 1
    yield from ("-" + line for clause in old[left:] for line in clause)
    yield from ("+" + line for clause in new[right:] for line in clause)


def _clauses(text: Text) -> list[list[str]]:
    """The lines of each clause, as `text_lines` has them."""
    found = [safe(clause_text(clause)).split("\n") for clause in text.clauses]
    if found and found[0][0] == "":
        found[0] = found[0][1:]
    return found


def _ranges(lines: Sequence[str], context: int) -> list[tuple[int, int]]:
    """Where changes stand, with the lines around them; those that meet are one."""
    ranges: list[tuple[int, int]] = []
    for number, line in enumerate(lines):
        if line[0] == " ":
            continue
        start, end = max(0, number - context), min(len(lines), number + context + 1)
        if ranges and start <= ranges[-1][1]:
            ranges[-1] = ranges[-1][0], end
        else:
            ranges.append((start, end))
    return ranges


def _hunk(lines: Sequence[str], start: int, end: int) -> list[str]:
    spans = []
    for sign in "-+":
        before = sum(line[0] in (" ", sign) for line in lines[:start])
        size = sum(line[0] in (" ", sign) for line in lines[start:end])
        first = before + 1 if size else before
        spans.append(f"{sign}{first}" if size == 1 else f"{sign}{first},{size}")
    return [f"@@ {spans[0]} {spans[1]} @@", *lines[start:end]]


def _name(version: Version) -> str:
    return f"{version.policy}@{version.number}\t{version.first_seen:%Y-%m-%d %H:%M} UTC"


def _style(row: str, number: int) -> Style:
    return Style.HEADING if number < 2 else _STYLES.get(row[:1], Style.PLAIN)
