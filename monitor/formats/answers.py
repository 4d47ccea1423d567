"""What the history answers as plain data with stable keys, for JSON Lines. docs/json.md says what they mean."""

from datetime import datetime

from monitor.formats.json import Json, clause_json, fact_json, instant
from monitor.model import Policy
from monitor.model.past import Blamed, Gap, Hit, Life, Period, PolicyStats, Since, Stated, Stats


def life_json(life: Life, stated: Stated | None = None, *, with_stated: bool = True) -> Json:
    """A fact for as long as it stood: a line of `timeline --json` and, without the stated dates, of `who --json`."""
    found: Json = {
        "policy": life.policy,
        "fact": fact_json(life.fact),
        "first": life.first,
        "last": life.last,
        "since": instant(life.since),
        "until": instant(life.until),
    }
    return {**found, "stated": _stated(stated)} if with_stated else found


def since_json(found: Since) -> Json:
    """Since when a policy holds something: a line of `since --json`."""
    return {
        "policy": found.policy,
        "asked": found.asked,
        "quote": found.quote,
        "periods": [_period(period) for period in found.periods],
    }


def blamed_json(policy: str, blamed: Blamed) -> Json:
    """A clause with what brought it: a line of `blame --json`."""
    return {
        "policy": policy,
        "version": blamed.number,
        "since": instant(blamed.since),
        "from_first_reading": blamed.number == 1,
        **clause_json(blamed.clause),
    }


def hit_json(hit: Hit) -> Json:
    """A clause that holds the words looked for: a line of `search --json`."""
    return {
        "policy": hit.policy,
        "first": hit.first,
        "last": hit.last,
        "since": instant(hit.since),
        "until": instant(hit.until),
        "snippet": hit.snippet,
        "marks": [list(mark) for mark in hit.marks],
    }


def gap_json(asked: datetime | None, gap: Gap | None) -> Json:
    """How well it is known that a version stood at the moment asked for: further keys of `show --json`."""
    return {
        "asked_at": instant(asked),
        "checked_before": instant(gap.before) if gap else None,
        "checked_after": instant(gap.after) if gap else None,
        "version_after": gap.after_version if gap else None,
        "furniture_at": instant(gap.noted) if gap else None,
    }


def stats_json(stats: Stats) -> list[Json]:
    """How often policies change: the lines of `stats --json`, the last one of all together where there are several."""
    listed = (*stats.policies, stats.total) if len(stats.policies) > 1 else stats.policies
    return [_stats(row, stats.first_month, total=row is stats.total) for row in listed]


def schedule_json(policy: Policy, checked_at: datetime | None, next_at: datetime | None, note: str) -> Json:
    """When a policy is next due: a line of `schedule --json`."""
    return {
        "policy": policy.id,
        "schedule": policy.schedule,
        "checked_at": instant(checked_at),
        "next_at": instant(next_at),
        "note": note,
    }


def _stats(row: PolicyStats, first_month: str, *, total: bool) -> Json:
    return {
        "policy": None if total else row.policy,
        "first": instant(row.first),
        "last": instant(row.last),
        "checks": row.checks,
        "changes": row.changes,
        "substantive": row.substantive,
        "silent": row.silent,
        "judged": row.judged,
        "false_alarms": row.false_alarms,
        "years": {str(year): count for year, count in row.years},
        "first_month": first_month,
        "months": list(row.months),
    }


def _period(period: Period) -> Json:
    return {
        "first": period.first,
        "last": period.last,
        "absent": instant(period.absent),
        "since": instant(period.since),
        "until": instant(period.until),
        "gone": instant(period.gone),
        "stated": _stated(period.stated),
    }


def _stated(stated: Stated | None) -> Json:
    return {"effective": stated.effective if stated else None, "updated": stated.updated if stated else None}
