"""How often policies change, as a table with a small picture of it."""

from collections.abc import Sequence

from monitor.formats.safe import width
from monitor.model.past import PolicyStats, Stats

_BARS = "▁▂▃▄▅▆▇█"
_PICTURE, _LEAST = 24, 9
_GAP = 2  # between columns


def stats_table(stats: Stats, columns: int | None = None) -> tuple[tuple[str, ...], list[tuple[str, ...]]]:
    """Heads and rows: a column a year, then the sums and the picture; a row a policy, and one of all where there are several.

    False alarms have a column once people said of changes what they amount to. The picture is made narrow enough to fit
    into so many columns of a terminal.
    """
    years = list(range(stats.total.first.year, stats.total.last.year + 1))
    is_judged = stats.total.judged > 0
    heads = ("policy", *(str(year) for year in years), "changes", "in substance", "silent")
    heads += ("false alarms",) if is_judged else ()
    listed = (*stats.policies, stats.total) if len(stats.policies) > 1 else stats.policies
    rows = [(*_row(row, years), *([_false_alarms(row)] if is_judged else [])) for row in listed]
    picture = _PICTURE
    if columns is not None:
        taken = sum(max(width(row[at]) for row in (heads, *rows)) + _GAP for at in range(len(heads)))
        picture = min(max(columns - taken, _LEAST), _PICTURE)
    months = -(-len(stats.total.months) // picture)
    head = f"from {stats.first_month}, {months} months a bar"
    return (*heads, head if columns is None or picture >= len(head) else "over time"), [
        (*cells, sparkline(row.months, picture)) for cells, row in zip(rows, listed, strict=True)
    ]


def sparkline(counts: Sequence[int], most: int = _PICTURE) -> str:
    """Counts as bars, "·" for none: as high as the highest; several counts a bar where there are more than `most`."""
    size = -(-len(counts) // most) if counts else 1
    sums = [sum(counts[at : at + size]) for at in range(0, len(counts), size)]
    top = max(sums, default=0)
    return "".join(_BARS[(count * len(_BARS) - 1) // top] if count else "·" for count in sums)


def share(part: int, whole: int) -> str:
    """A share in per cent, "25 %"; empty where there is nothing to share."""
    return f"{100 * part / whole:.0f} %" if whole else ""


def _row(row: PolicyStats, years: Sequence[int]) -> tuple[str, ...]:
    yearly = dict(row.years)
    counts = (str(yearly[year]) if year in yearly else ("0" if _was_watched(row, year) else "") for year in years)
    silent = f"{row.silent} ({share(row.silent, row.substantive)})" if row.substantive else "0"
    return row.policy, *counts, str(row.changes), str(row.substantive), silent


def _false_alarms(row: PolicyStats) -> str:
    """Those among the changes in substance that people judged: "1 of 4 (25 %)"."""
    return f"{row.false_alarms} of {row.judged} ({share(row.false_alarms, row.judged)})" if row.judged else ""


def _was_watched(row: PolicyStats, year: int) -> bool:
    return row.first.year <= year <= row.last.year
