"""Quotes of both sides below a line of text, and lines that keep their indent."""

from collections.abc import Iterator

from monitor.formats.safe import line

_QUOTE = 200
_LINE = 600


def quotes(old: str, new: str) -> Iterator[str]:
    """A line for each side that has words."""
    if old:
        yield f"      before: “{line(old, _QUOTE)}”"
    if new:
        yield f"      after: “{line(new, _QUOTE)}”"


def indented(text: str) -> str:
    """One safe line with the blanks it began with."""
    indent = len(text) - len(text.lstrip(" "))
    return " " * indent + line(text, _LINE)
