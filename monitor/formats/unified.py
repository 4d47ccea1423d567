"""A diff as `diff -u` and git write it, a clause a line: for patches, reviews and other programs."""

import difflib

from monitor.formats.marks import Run, Style, render
from monitor.formats.text import text_lines
from monitor.model import Version

_STYLES = {"+": Style.ADDED, "-": Style.REMOVED, "@": Style.HEADING}


def unified(old: Version, new: Version, *, context: int = 3, colour: bool = False) -> str:
    """The unified diff between two versions' texts as `show` prints them; empty where those are alike."""
    found = difflib.unified_diff(
        text_lines(old.text).split("\n"),
        text_lines(new.text).split("\n"),
        _name(old),
        _name(new),
        f"{old.first_seen:%Y-%m-%d %H:%M} UTC",
        f"{new.first_seen:%Y-%m-%d %H:%M} UTC",
        context,
        lineterm="",
    )
    if not colour:
        return "\n".join(found)
    return "\n".join(render([Run(_style(line), line)], colour=True) for line in found)


def _name(version: Version) -> str:
    return f"{version.policy}@{version.number}"


def _style(line: str) -> Style:
    if line.startswith(("+++", "---")):
        return Style.HEADING
    return _STYLES.get(line[:1], Style.PLAIN)
