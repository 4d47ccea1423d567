"""A diff in two columns: the old text on the left, the new on the right, changed words marked on their side."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import zip_longest

from monitor.formats.marks import Run, Style, heading_path, render
from monitor.formats.safe import safe, width
from monitor.model import Diff, Edit, EditOp, SpanOp

_GUTTER = " │ "
_LEAST = 20


def side_lines(diff: Diff, *, columns: int, colour: bool = False, context: int = 1) -> str:
    """The changed clauses with `context` unchanged ones around them, side by side in so many columns of a terminal."""
    column = max((columns - len(_GUTTER)) // 2, _LEAST)
    lines: list[str] = []
    path: tuple[str, ...] = ()
    for number, edit in enumerate(diff.edits):
        near = diff.edits[max(0, number - context) : number + context + 1]
        if edit.op is EditOp.SAME and all(other.op is EditOp.SAME for other in near):
            continue
        if (here := heading_path(diff, edit)) != path:
            path = here
            lines += ["", render([Run(Style.HEADING, f"§ {' › '.join(path)}")], colour=colour)]
        lines += _rows(_old(diff, edit), _new(diff, edit), column, colour)
    return "\n".join(lines).strip("\n")


def _old(diff: Diff, edit: Edit) -> list[Run]:
    if not edit.spans:
        style = Style.REMOVED if edit.op in (EditOp.REMOVED, EditOp.REWRITTEN) else Style.FAINT
        return [Run(style, diff.old_text(edit))] if edit.old else []
    styles = {SpanOp.EQUAL: Style.PLAIN, SpanOp.DELETED: Style.REMOVED}
    return [Run(styles[span.op], span.text) for span in edit.spans if span.op in styles]


def _new(diff: Diff, edit: Edit) -> list[Run]:
    if not edit.spans:
        style = Style.ADDED if edit.op in (EditOp.ADDED, EditOp.REWRITTEN) else Style.FAINT
        return [Run(style, diff.new_text(edit))] if edit.new else []
    styles = {SpanOp.EQUAL: Style.PLAIN, SpanOp.INSERTED: Style.ADDED}
    return [Run(styles[span.op], span.text) for span in edit.spans if span.op in styles]


def _rows(old: Sequence[Run], new: Sequence[Run], column: int, colour: bool) -> Iterator[str]:
    for left, right in zip_longest(wrap(old, column, colour), wrap(new, column, colour), fillvalue=()):
        blank = " " * (column - width("".join(run.text if colour else render([run]) for run in left)))
        yield (render(left, colour=colour) + blank + _GUTTER + render(right, colour=colour)).rstrip()


def wrap(runs: Iterable[Run], column: int, colour: bool = True) -> Iterator[list[Run]]:
    """The runs in lines of at most so many columns, broken between words; a longer word is cut."""
    current: list[Run] = []
    left = column
    for word in _words(runs, column, colour):
        cost = width(word.text) + _marks(word, current, colour)
        if word.text == "\n" or (cost > left and current):
            yield current
            current, left = [], column
            if not word.text.strip():
                continue
            cost = width(word.text) + _marks(word, current, colour)
        if current and current[-1].style == word.style:
            current[-1] = Run(word.style, current[-1].text + word.text)
        else:
            current.append(word)
        left -= cost
    if current:
        yield current


def _marks(word: Run, current: Sequence[Run], colour: bool) -> int:
    """How many columns the marks take that this word makes necessary."""
    goes_on = bool(current) and current[-1].style == word.style
    return 0 if colour or goes_on else len(render([Run(word.style, "")]))


def _words(runs: Iterable[Run], column: int, colour: bool) -> Iterator[Run]:
    """The runs cut at blanks and line ends, and words that are wider than a column into pieces that are not."""
    for run in runs:
        widest = max(column - _marks(run, (), colour), 1)
        for part in safe(run.text).replace("\t", " ").splitlines(keepends=True):
            for word in part.rstrip("\n").replace(" ", " \0").split("\0"):
                yield from (Run(run.style, piece) for piece in _pieces(word, widest))
            if part.endswith("\n"):
                yield Run(run.style, "\n")


def _pieces(word: str, column: int) -> Iterator[str]:
    start = wide = 0
    for at, letter in enumerate(word):
        step = width(letter)
        if wide + step > column and at > start:
            yield word[start:at]
            start, wide = at, 0
        wide += step
    if start < len(word):
        yield word[start:]
