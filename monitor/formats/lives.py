"""Facts, words and clauses over time, as lines: what stood when, since when, and what is not known about it."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from itertools import groupby

from monitor.formats import words
from monitor.formats.marks import Run, Style, clause_text, render
from monitor.formats.safe import line
from monitor.model import ClauseKind
from monitor.model.past import Blamed, Dated, Life, Period, Since, Stated

_QUOTE = 200
_DAY_WIDTH = 11


def timeline_lines(lives: Iterable[Dated], *, verbose: bool = False, colour: bool = False) -> str:
    """Each fact by what it is about: first seen, last seen, versions, the date the policy states for it, the value."""
    return render(timeline_runs(lives, verbose=verbose), colour=colour).rstrip("\n")


def since_lines(found: Since, *, colour: bool = False) -> str:
    """Since when a policy holds something, and when it left: each period with the checks on both its sides."""
    return render(_since(found), colour=colour).rstrip("\n")


def life_row(life: Life) -> tuple[str, str, str, str]:
    """A fact as cells: policy, what it is about, its value, since when."""
    return life.policy, words.label(life.fact), words.value(life.fact), first_day(life.since, life.first)


def blame_lines(clauses: Iterable[Blamed], *, colour: bool = False) -> str:
    """Each clause with the version that brought it and when that was first seen."""
    return render(_blame(clauses), colour=colour).rstrip("\n")


def first_day(since: datetime, first: int) -> str:
    """The day something was first seen; "≤" where it stood already when the policy was first read."""
    return f"{'≤' if first == 1 else ''}{since:%Y-%m-%d}"


def stated_words(stated: Stated | None) -> str:
    """The dates a version states for itself: "effective 2025-03-01"; empty where it states none."""
    if stated is None:
        return ""
    said = (("effective", stated.effective), ("updated", stated.updated))
    return ", ".join(f"{name} {value}" for name, value in said if value)


def timeline_runs(lives: Iterable[Dated], *, verbose: bool = False) -> Iterator[Run]:
    """The same as runs of one style."""
    for label, group in groupby(lives, key=lambda dated: words.label(dated.life.fact)):
        rows = list(group)
        width = max(len(stated_words(row.stated)) for row in rows)
        yield Run(Style.HEADING, f"{line(label)}\n")
        for row in rows:
            life = row.life
            until = "in force" if life.last is None else f"{life.until:%Y-%m-%d}"
            when = f"{first_day(life.since, life.first):>{_DAY_WIDTH}} → {until:<10}  {_versions(life):<8}"
            style = Style.PLAIN if life.last is None else Style.FAINT
            stated = stated_words(row.stated).ljust(width)
            yield Run(style, f"{when}  {stated}  {line(words.value(life.fact), 300)}".rstrip())
            yield Run(Style.PLAIN, "\n")
            if verbose and life.fact.quote:
                yield Run(Style.FAINT, f"{' ' * _DAY_WIDTH} “{line(life.fact.quote, _QUOTE)}”")
                yield Run(Style.PLAIN, "\n")


def _versions(life: Life) -> str:
    if life.last is None:
        return f"v{life.first}–"
    return f"v{life.first}" if life.first == life.last else f"v{life.first}–{life.last}"


def _since(found: Since) -> Iterator[Run]:
    yield Run(Style.HEADING, f"{line(found.policy)}: {line(found.asked)}\n")
    for period in found.periods:
        yield Run(Style.PLAIN, f"  {_came(period)}\n")
        yield Run(Style.PLAIN if period.gone is None else Style.FAINT, f"  {_left(period)}")
        yield Run(Style.PLAIN, "\n")
    if found.quote:
        yield Run(Style.FAINT, f"  “{line(found.quote, _QUOTE)}”")
        yield Run(Style.PLAIN, "\n")


def _came(period: Period) -> str:
    stated = stated_words(period.stated)
    dated = f"; the policy says {stated}" if stated else ""
    if period.absent is None:
        return f"since {words.moment(period.since)} or earlier: it stood when first read{dated}"
    seen = f"since {words.moment(period.since)} (version {period.first})"
    return f"{seen}, not yet at the check of {words.moment(period.absent)}{dated}"


def _left(period: Period) -> str:
    if period.gone is None:
        return f"still there on {words.moment(period.until)} (version {period.last})"
    return (
        f"until {words.moment(period.until)} (version {period.last}), gone at the check of {words.moment(period.gone)}"
    )


def _blame(clauses: Iterable[Blamed]) -> Iterator[Run]:
    rows: Sequence[Blamed] = list(clauses)
    width = len(str(max((row.number for row in rows), default=0))) + 1
    for row in rows:
        number = f"v{row.number}"
        yield Run(Style.FAINT, f"{number:<{width}} {first_day(row.since, row.number):>{_DAY_WIDTH}} │ ")
        heading = row.clause.kind is ClauseKind.HEADING
        yield Run(Style.HEADING if heading else Style.PLAIN, line(clause_text(row.clause)))
        yield Run(Style.PLAIN, "\n")
