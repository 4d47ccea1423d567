"""History and facts as text for a terminal or a file: safe to print, coloured on request only."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from monitor.formats import words
from monitor.formats.marks import Run, Style, by_section, clause_text, difference, painted, render
from monitor.formats.quotes import indented, quotes
from monitor.formats.reasons import reason_words
from monitor.formats.safe import line, width
from monitor.model import (
    Change,
    Deadline,
    Decision,
    Delta,
    Diff,
    Direction,
    Doubt,
    Facts,
    Incident,
    Outcome,
    Policy,
    StatedDate,
    Text,
    Verdict,
    VerdictKind,
)

_QUOTE = 200
_BOLD, _FAINT, _ID = "1", "2", "33"
_LEVELS = ("2", "2", "36", "35", "31", "1;31")
"""The colours of levels 0 to 5."""


def change_line(change: Change, *, acknowledged: bool = False, colour: bool = False) -> str:
    """A change on one line, for a log: date, id, policy, versions, level and flags, headline."""
    verdict = change.verdict
    is_substantive = verdict.kind is VerdictKind.SUBSTANTIVE
    level = words.level_name(verdict.level) if is_substantive else str(verdict.kind)
    flags = [*(verdict.flags if is_substantive else ()), *(["acknowledged"] if acknowledged else [])]
    at, id = words.moment(change.at), change.id
    if colour:
        at, id = painted(at, _FAINT), painted(id, _ID)
        level = painted(level, _LEVELS[verdict.level] if is_substantive else _FAINT)
    where = f"{at}  {id}  {line(change.policy)}  {change.old}→{change.new}"
    return f"{where}  {', '.join((level, *flags))}  {line(verdict.headline, 300)}"


def diff_lines(diff: Diff, *, colour: bool = False, context: int = 1) -> str:
    """What changed between two texts, word by word: `[-old-]{+new+}`, or in colour. Empty where nothing did."""
    return render(difference(diff, context=context), colour=colour).strip("\n")


def text_lines(text: Text, *, colour: bool = False) -> str:
    """A text as it was read, one clause a line, headings with "#" and items with "-"."""
    return render(text_runs(text), colour=colour).strip("\n")


def text_runs(text: Text) -> Iterator[Run]:
    """A text as it was read, one clause a line, as runs."""
    for clause in text.clauses:
        yield Run(Style.HEADING if clause.level else Style.PLAIN, clause_text(clause).rstrip("\n") + "\n")


def facts_lines(facts: Facts, *, verbose: bool = True, colour: bool = False) -> str:
    """The facts, one a line, with `verbose` its quote below; in their kinds' order."""
    return render(fact_runs(facts, verbose=verbose), colour=colour).rstrip("\n")


def assessment_lines(
    verdict: Verdict,
    deltas: Sequence[Delta],
    diff: Diff,
    doubt: Doubt | None = None,
    *,
    dates: Sequence[StatedDate] = (),
    seen: tuple[datetime, datetime] | None = None,
    deadline: Deadline | None = None,
    colour: bool = False,
) -> str:
    """What lies between two documents: the verdict, deltas and reasons with quotes, dates, then the diff by section.

    `seen` are the last sight of the old one and the first of the new. Clauses that no rule tells come last, counted.
    """
    rows = [*_verdict_rows(verdict, deltas), *_when_rows(dates, seen, deadline)]
    if doubt is not None:
        rows.insert(0, f"suspect, {reason_words(doubt.reason)}: {doubt.evidence}")
    told, untold = by_section(diff, apart=verdict.unclassified)
    parts = ["\n".join(indented(row) for row in rows), render(told, colour=colour).strip("\n")]
    if untold:
        count = len(verdict.unclassified)
        what = "1 changed clause is" if count == 1 else f"{count} changed clauses are"
        head = Run(Style.HEADING, f"{what} unclassified: no rule tells what this is about\n")
        parts.append(render([head, *untold], colour=colour).strip("\n"))
    if colour:
        parts[0] = headed(parts[0])
    return "\n\n".join(part for part in parts if part)


def headed(text: str) -> str:
    """Safe text with its first line in bold."""
    first, end, rest = text.partition("\n")
    return f"{painted(first, _BOLD)}{end}{rest}"


def way_lines(changes: Sequence[Change], deltas: Sequence[Delta], diff: Diff, *, colour: bool = False) -> str:
    """What lies between two versions that did not follow each other: the changes on the way, deltas, the diff."""
    way = [change_line(change, colour=colour) for change in changes]
    said = "\n".join(indented(row) for row in _delta_rows(deltas))
    return "\n\n".join(part for part in ("\n".join(way), said, diff_lines(diff, colour=colour)) if part)


def verdict_lines(verdict: Verdict, deltas: Sequence[Delta]) -> str:
    """What was judged, without the diff: the verdict, deltas and reasons with quotes."""
    return "\n".join(indented(row) for row in _verdict_rows(verdict, deltas))


def decision_line(policy: Policy, decision: Decision) -> str:
    """How a check ended, on one line that starts with the policy's id."""
    return line(f"{policy.id}: {_outcome(decision)}", 500)


def incident_line(incident: Incident, *, colour: bool = False) -> str:
    """An incident on one line: policy, why, since when and until when; one still open stands out in colour."""
    until = f" until {words.moment(incident.closed_at)}" if incident.closed_at else ""
    detail = f" ({incident.detail})" if incident.detail else ""
    said = line(
        f"{incident.policy}: {reason_words(incident.reason)}{detail}, since {words.moment(incident.opened_at)}{until}",
        500,
    )
    return painted(said, _FAINT if incident.closed_at else _LEVELS[4]) if colour else said


def columns(rows: Sequence[Sequence[str]], *, gap: int = 2) -> str:
    """Rows of equal length as aligned columns, the last one free."""
    safe_rows = [[line(cell) for cell in row] for row in rows]
    if not safe_rows:
        return ""
    widths = [max(width(row[index]) for row in safe_rows) for index in range(len(safe_rows[0]))]
    return "\n".join(
        (" " * gap).join(cell + " " * (wide - width(cell)) for cell, wide in zip(row, widths, strict=True)).rstrip()
        for row in safe_rows
    )


def _outcome(decision: Decision) -> str:
    match decision.outcome:
        case Outcome.FIRST:
            found = f", {decision.version.text.words} words" if decision.version else ""
            return f"first version{found}"
        case Outcome.CHANGED if decision.change is not None:
            verdict = decision.change.verdict
            substantive = verdict.kind is VerdictKind.SUBSTANTIVE
            weight = words.level_name(verdict.level) if substantive else str(verdict.kind)
            return f"changed ({weight}), version {decision.change.new}: {verdict.headline}"
        case Outcome.RETURNED:
            return f"returned to version {decision.returned_to}"
        case Outcome.REREAD:
            return "read anew: our reading changed, not the policy"
        case Outcome.SUSPECT:
            return f"held back, {reason_words(decision.reason)}{_detail(decision)}"
        case Outcome.FAILED:
            return f"failed, {reason_words(decision.reason)}{_detail(decision)}"
        case Outcome.NOT_DUE:
            return "not due"
    return "unchanged"


def _detail(decision: Decision) -> str:
    return f" ({decision.detail})" if decision.detail else ""


def _verdict_rows(verdict: Verdict, deltas: Sequence[Delta]) -> Iterator[str]:
    yield f"{verdict.kind}, {words.level_name(verdict.level)}: {verdict.headline}"
    if verdict.kinds:
        yield f"about: {', '.join(verdict.kinds)}"
    yield from _delta_rows(deltas)
    shown = {fact.quote for delta in deltas for fact in (delta.old, delta.new) if fact}
    for reason in verdict.reasons:
        yield f"  {words.level_name(reason.level)} ({reason.rule}): {reason.message}"
        yield from quotes(*("" if quote in shown else quote for quote in (reason.old_quote, reason.new_quote)))
    for flag in verdict.flags:
        yield f"  {words.FLAGS.get(flag, flag)}"


def _when_rows(
    dates: Sequence[StatedDate], seen: tuple[datetime, datetime] | None, deadline: Deadline | None
) -> Iterator[str]:
    """When it changed, as observed and as the policy states; and until when one may object."""
    if seen is not None:
        yield f"observed between {words.moment(seen[0])} and {words.moment(seen[1])}"
    for date in dates:
        yield words.date_line(date)
    if deadline is not None:
        yield words.deadline_line(deadline)
        if deadline.quote:
            yield f"      “{line(deadline.quote, _QUOTE)}”"


def _delta_rows(deltas: Sequence[Delta]) -> Iterator[str]:
    for delta in deltas:
        bearing = "" if delta.direction is Direction.NEUTRAL else f" [{delta.direction}]"
        yield f"  {words.delta_line(delta)}{bearing}"
        yield from quotes(delta.old.quote if delta.old else "", delta.new.quote if delta.new else "")


def fact_runs(facts: Facts, *, verbose: bool = True) -> Iterator[Run]:
    """The facts, one a line, with `verbose` its quote below, as runs."""
    for fact in facts:
        yield Run(Style.HEADING, line(words.label(fact)))
        yield Run(Style.PLAIN, f": {line(words.value(fact), 300)}\n")
        if fact.quote and verbose:
            yield Run(Style.FAINT, f"    “{line(fact.quote, _QUOTE)}”")
            yield Run(Style.PLAIN, "\n")
