"""What changed between two texts, marked word by word: as runs of one style, and those as plain or coloured text."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from monitor.formats.safe import safe
from monitor.model import Clause, ClauseKind, Diff, Edit, EditOp, Span, SpanOp


class Style(StrEnum):
    """How a run of text is shown."""

    PLAIN = "plain"
    HEADING = "heading"
    ADDED = "added"
    REMOVED = "removed"
    FAINT = "faint"
    STRONG = "strong"
    CODE = "code"
    LINK = "link"


@dataclass(frozen=True, slots=True)
class Run:
    """Text of one style, as the page has it: made safe when rendered."""

    style: Style
    text: str


_PLAIN_MARKS = {Style.ADDED: ("{+", "+}"), Style.REMOVED: ("[-", "-]")}
_COLOURS = {Style.ADDED: "32", Style.REMOVED: "31", Style.HEADING: "1", Style.FAINT: "2"}
_STYLES = {SpanOp.EQUAL: Style.PLAIN, SpanOp.INSERTED: Style.ADDED, SpanOp.DELETED: Style.REMOVED}


def render(runs: Iterable[Run], *, colour: bool = False) -> str:
    """The runs as text: changes as `[-old-]{+new+}`, or in colour with ANSI sequences."""
    return "".join(_coloured(run) if colour else _marked(run) for run in runs)


def difference(diff: Diff, *, context: int = 1) -> Iterator[Run]:
    """A whole diff by heading: changed clauses in full, `context` unchanged ones around them, the rest left out."""
    path: tuple[str, ...] = ()
    for number, edit in enumerate(diff.edits):
        near = diff.edits[max(0, number - context) : number + context + 1]
        if edit.op is EditOp.SAME and all(other.op is EditOp.SAME for other in near):
            continue
        here = heading_path(diff, edit)
        if here != path:
            path = here
            yield Run(Style.HEADING, f"\n§ {' › '.join(path)}\n")
        yield from _edit(diff, edit)


def by_section(diff: Diff, *, apart: Collection[int] = (), context: int = 1) -> tuple[list[Run], list[Run]]:
    """What changed, gathered under the headings it stands under; and likewise the changes at the places in `apart`."""
    separate = {id(diff.changes[place]) for place in apart if place < len(diff.changes)}
    shown: dict[tuple[str, ...], list[Edit]] = {}
    others: dict[tuple[str, ...], list[Edit]] = {}
    for number, edit in enumerate(diff.edits):
        if id(edit) in separate:
            others.setdefault(heading_path(diff, edit), []).append(edit)
            continue
        near = diff.edits[max(0, number - context) : number + context + 1]
        # An unchanged heading is said by the path of what stands under it.
        if edit.op is EditOp.SAME and diff.new.clauses[edit.new[0]].kind is ClauseKind.HEADING:
            continue
        if any(other.op is not EditOp.SAME and id(other) not in separate for other in near):
            shown.setdefault(heading_path(diff, edit), []).append(edit)
    return list(_sections(diff, shown)), list(_sections(diff, others))


def _sections(diff: Diff, found: Mapping[tuple[str, ...], Sequence[Edit]]) -> Iterator[Run]:
    for path, edits in found.items():
        if all(edit.op is EditOp.SAME for edit in edits):  # a neighbour of another section's change
            continue
        if path:
            yield Run(Style.HEADING, f"\n§ {' › '.join(path)}\n")
        for edit in edits:
            yield from _edit(diff, edit)


def heading_path(diff: Diff, edit: Edit) -> tuple[str, ...]:
    """The headings above an edit, in the new text where it has a place there."""
    clause = diff.new.clauses[edit.new[0]] if edit.new else diff.old.clauses[edit.old[0]]
    return clause.path


def clause_runs(diff: Diff, edit: Edit) -> list[Run]:
    """An edit's words: the spans of a rewritten clause, or the whole clause as added, removed or plain."""
    match edit.op:
        case EditOp.REWRITTEN if edit.spans:
            return span_runs(edit.spans)
        case EditOp.REWRITTEN:
            return [Run(Style.REMOVED, diff.old_text(edit)), Run(Style.ADDED, diff.new_text(edit))]
        case EditOp.ADDED:
            return [Run(Style.ADDED, diff.new_text(edit))]
        case EditOp.REMOVED:
            return [Run(Style.REMOVED, diff.old_text(edit))]
    return [Run(Style.PLAIN, diff.new_text(edit))]


def span_runs(spans: Sequence[Span]) -> list[Run]:
    """Word spans as runs."""
    return [Run(_STYLES[span.op], span.text) for span in spans]


def shorten(runs: Sequence[Run], width: int) -> list[Run]:
    """The runs cut to about `width` characters: what changed stays, long unchanged stretches become "…"."""
    changed = [run for run in runs if run.style is not Style.PLAIN]
    share = max(width // max(2 * len(changed), 1), 40)
    kept: list[Run] = []
    left = width
    for number, run in enumerate(runs):
        if left <= 0:
            kept.append(Run(Style.FAINT, " …"))
            break
        text = _middle(run, share, first=number == 0, last=number == len(runs) - 1, left=left)
        kept.append(Run(run.style, text))
        left -= len(text)
    return kept


def _middle(run: Run, share: int, *, first: bool, last: bool, left: int) -> str:
    """A run's text with the part cut that is far from any change."""
    text = run.text
    if run.style is not Style.PLAIN:
        return text if len(text) <= left else _head(text, left)
    if first and last:
        return text if len(text) <= left else _head(text, left)
    if first:
        return text if len(text) <= share else "… " + text[-share:].partition(" ")[2]
    if last:
        return text if len(text) <= share else _head(text, share)
    return text if len(text) <= 2 * share else _head(text, share) + " " + text[-share:].partition(" ")[2]


def _head(text: str, width: int) -> str:
    return text if len(text) <= width else text[:width].rpartition(" ")[0] + " …"


def _edit(diff: Diff, edit: Edit) -> Iterator[Run]:
    signs = {EditOp.ADDED: "+ ", EditOp.REMOVED: "- ", EditOp.MOVED: "> ", EditOp.REWRITTEN: "~ "}
    yield Run(Style.FAINT, signs.get(edit.op, "  "))
    runs = clause_runs(diff, edit)
    if edit.op in (EditOp.SAME, EditOp.MOVED):
        runs = [Run(Style.FAINT, _head(run.text.replace("\n", " "), 100)) for run in runs]
    yield from runs
    yield Run(Style.PLAIN, "\n")


def _marked(run: Run) -> str:
    before, after = _PLAIN_MARKS.get(run.style, ("", ""))
    return f"{before}{safe(run.text)}{after}"


def _coloured(run: Run) -> str:
    code = _COLOURS.get(run.style)
    if code is None:
        return safe(run.text)
    # Each line by itself, so that a pager that cuts at lines keeps the colours.
    return "\n".join(painted(part, code) if part else "" for part in safe(run.text).split("\n"))


def painted(text: str, code: str) -> str:
    """Safe text in the colour of an ANSI code."""
    return f"\x1b[{code}m{text}\x1b[0m"


def clause_text(clause: Clause) -> str:
    """A clause as a line of a text: headings with "#", items with "-"."""
    match clause.kind:
        case ClauseKind.HEADING:
            return f"\n{'#' * max(clause.level, 1)} {clause.text}"
        case ClauseKind.ITEM:
            return f"- {clause.text}"
    return clause.text
