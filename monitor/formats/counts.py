"""How often policies change, as a table with a small picture of it."""

from collections.abc import Sequence

from monitor.model.past import PolicyStats, Stats

_BARS = "▁▂▃▄▅▆▇█"
_PICTURE = 24


def stats_heads(stats: Stats) -> tuple[str, ...]:
    """The heads of the table: a column a year, then the sums."""
    return ("policy", *(str(year) for year in _years(stats)), "changes", "substantive", "silent", _picture_head(stats))


def stats_rows(stats: Stats) -> list[tuple[str, ...]]:
    """A row a policy, and one of all where there are several."""
    listed = (*stats.policies, stats.total) if len(stats.policies) > 1 else stats.policies
    return [_row(row, _years(stats)) for row in listed]


def sparkline(counts: Sequence[int], width: int = _PICTURE) -> str:
    """Counts as bars, "·" for none: as high as the highest; several counts a bar where there are more than `width`."""
    size = -(-len(counts) // width) if counts else 1
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
    return row.policy, *counts, str(row.changes), str(row.substantive), silent, sparkline(row.months)


def _was_watched(row: PolicyStats, year: int) -> bool:
    return row.first.year <= year <= row.last.year


def _years(stats: Stats) -> list[int]:
    return list(range(stats.total.first.year, stats.total.last.year + 1))


def _picture_head(stats: Stats) -> str:
    months = -(-len(stats.total.months) // _PICTURE)
    each = "month" if months == 1 else f"{months} months"
    return f"from {stats.first_month}, a bar {each}"
