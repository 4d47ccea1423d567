"""Killed at any statement, a store holds whole days and goes on from there."""

import random
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from monitor.model import Outcome
from monitor.store import Store
from tests.store import killed
from tests.store.build import POLICY

_STATEMENTS = 60  # fewer than the days after the first take


def _live(path: Path, statement: int) -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, "-m", "tests.store.killed", str(path), str(statement)]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)


def _told(store: Store) -> tuple[object, ...]:
    return (
        [(line.number, line.digest) for line in store.versions(POLICY)],
        [change.id for change in store.changes()],
        [(alert.created_at, alert.incident) for alert in store.alerts()],
        [(life.fact.value, life.first, life.last) for life in store.lives()],
        [page.body for _, page in store.pages(POLICY)],
    )


def test_the_days_take_more_statements_than_are_tried(path: Path) -> None:
    undisturbed = _live(path, 10**9)
    assert int(undisturbed.stdout) > _STATEMENTS


@pytest.mark.parametrize("statement", sorted(random.Random(1).sample(range(1, _STATEMENTS), 8)))
def test_a_store_whose_writer_was_killed_is_whole_and_goes_on(path: Path, tmp_path: Path, statement: int) -> None:
    assert _live(path, statement).returncode == -signal.SIGKILL
    with Store.open(path) as store:
        assert store.verify() == []
        days = len(store.checks(POLICY))
        assert 1 <= days < killed.DAYS
        counts = (
            len(store.versions(POLICY)),
            len(store.snapshots(POLICY)),
            len(store.alerts()),
            len(store.incidents()),
            len(store.changes()) + 1,
            len(store.lives()),
        )
        assert counts == (days,) * 6
        killed.live(store, range(days, killed.DAYS))
        with Store.open(tmp_path / "undisturbed.db") as undisturbed:
            killed.live(undisturbed, range(killed.DAYS))
            assert _told(store) == _told(undisturbed)
        assert store.checks(POLICY)[0].outcome is Outcome.CHANGED
