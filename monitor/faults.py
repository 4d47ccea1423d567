"""Telling the operator of faults of the monitor itself: through the outbox, or past it where the store refuses."""

import contextlib
from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path

from monitor.alerts import Send
from monitor.bundles import gather
from monitor.formats.notice import bulletin_alert, run_notice
from monitor.model import Channel
from monitor.routing import operators
from monitor.store import Store

_AGAIN = timedelta(hours=22)
"""How long the same fault of the store stays told: it cannot be remembered there, and cron may run every hour."""


def tell_faults(store: Store, channels: Sequence[Channel], bugs: Sequence[str], at: datetime) -> None:
    """Tell what struck this run, and of the one before that it never ended; the same fault is told once."""
    before = store.runs(limit=2)[1:]
    faults = list(bugs) if bugs and "; ".join(bugs) not in [run.error for run in before] else []
    faults += [
        f"the run of {run.at:%Y-%m-%d %H:%M} UTC did not end; it was killed, or the store refused"
        for run in before
        if run.finished_at is None
    ]
    if not faults:
        return
    notice = run_notice(faults, at)
    for channel in operators(channels):
        store.add_alert(bulletin_alert(notice, channel, policy="", at=at, due_at=at))


def tell_directly(store_path: Path, channels: Sequence[Channel], send: Send, problem: str, at: datetime) -> None:
    """Tell that the store refuses, past the outbox, which is in it; once a day while the problem stays the same."""
    told = store_path.with_name(store_path.name + ".fault")
    if _is_told(told, problem, at):
        return
    notice = run_notice([problem], at)
    for channel in operators(channels):
        alert = bulletin_alert(notice, channel, policy="", at=at, due_at=at)
        send(channel, gather([alert], {})[0])
    with contextlib.suppress(OSError):  # a full disk may be the very problem: then it is told again
        told.write_text(f"{at.isoformat()}\n{problem}", encoding="utf-8")


def _is_told(told: Path, problem: str, at: datetime) -> bool:
    try:
        when, _, what = told.read_text(encoding="utf-8").partition("\n")
        return what == problem and at - datetime.fromisoformat(when) < _AGAIN
    except (OSError, ValueError):
        return False
