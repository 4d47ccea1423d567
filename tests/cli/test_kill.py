"""A run killed at any moment loses nothing that was stored, and the next run carries on."""

import os
import random
import shutil
import signal
import sqlite3
import subprocess
import time

import pytest

from tests import make

# More for a longer look: KILLS=50 pytest tests/cli/test_kill.py
KILLS = int(os.environ.get("KILLS", "4"))
POLICIES = 24


@pytest.mark.parametrize("stored", [True, False], ids=["second-run", "first-run"])
def test_a_killed_run_leaves_a_whole_store_and_the_next_one_ends_as_if_nothing_had_been(desk, site, stored):
    hook = site.page("/hook", "{}").replace("http://", "json://")
    desk.configure(
        {f"p{n:02}": site.page(f"/{n}", *_editions(n)) for n in range(POLICIES)}, channel=hook, timeout="30s"
    )
    first = desk.place / "first.db"
    if stored:
        assert desk("run").code == 0
        shutil.copy(desk.db, first)
        _second_edition(site)
    started = time.monotonic()
    assert desk("run", "--all").code == 0
    whole = time.monotonic() - started
    undisturbed = _state(desk)
    assert len(undisturbed["versions"]) == POLICIES * (2 if stored else 1)
    assert len(undisturbed["alerts"]) == (POLICIES if stored else 0)

    chance = random.Random(20260301)
    for _ in range(-(-KILLS // 2)):
        _start_over(desk, first)
        _run_and_kill(desk, chance.uniform(0.3, 1.0) * whole)
        if desk.db.exists():
            with sqlite3.connect(desk.db) as db:
                assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        said = desk("run", "--all")
        assert said.code == 0, said.err + said.out
        assert _state(desk) == undisturbed


def _editions(number: int) -> tuple[str, ...]:
    return (make.html(f"Records of class {number} are stored for six months.").decode(),)


def _second_edition(site) -> None:
    for number in range(POLICIES):
        site.page(f"/{number}", _editions(number)[0].replace("six months", "nine months"))


def _start_over(desk, first) -> None:
    for path in desk.place.glob("policies.db*"):
        path.unlink()
    if first.exists():
        shutil.copy(first, desk.db)


def _run_and_kill(desk, seconds: float) -> None:
    run = subprocess.Popen(
        desk.command("run", "--all"),
        cwd=desk.place,
        env=desk.environ,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        run.wait(seconds)
    except subprocess.TimeoutExpired:
        run.send_signal(signal.SIGKILL)
        run.wait()


def _state(desk) -> dict[str, object]:
    """What must be the same in the end: versions, changes and alerts, whichever run wrote them."""
    with sqlite3.connect(desk.db) as db:
        rows = {
            "versions": "SELECT p.name, v.number, v.digest FROM version v JOIN policy p ON p.id = v.policy ORDER BY 1, 2",
            "changes": "SELECT id FROM change ORDER BY 1",
        }
        found: dict[str, object] = {name: db.execute(query).fetchall() for name, query in rows.items()}
    alerts = desk("alerts", "list", "--json", "-n", "1000").objects
    # What is told of the killed run itself is not part of what would have been.
    found["alerts"] = sorted((alert["change"], alert["state"]) for alert in alerts if alert["change"])
    return found
