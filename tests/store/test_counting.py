"""Counts and signs over the whole history."""

from dataclasses import replace

from monitor.model import Fact, FactKind, Level, Signs, VerdictKind
from monitor.store import Store
from tests import make
from tests.store import build
from tests.store.build import POLICY, Life


def test_signs_tell_changes_in_substance_announced_dates_and_failures(store: Store) -> None:
    life = Life(store)
    life.read(0, 1, "One.")
    announced = Fact(kind=FactKind.DATE, key="next", value="2026-05-01")
    updated = Fact(kind=FactKind.DATE, key="updated", value="2026-03-01")
    life.read(1, 2, "Two.", facts=(announced, updated), change=build.change("c2", 1, 2, day=1))
    cosmetic = build.change("c3", 2, 3, day=2)
    cosmetic = replace(cosmetic, verdict=replace(cosmetic.verdict, kind=VerdictKind.COSMETIC, level=Level.COSMETIC))
    life.read(2, 3, "Three.", facts=(announced,), change=cosmetic)
    life.fail(3)
    assert store.signs() == {
        POLICY: Signs(read_at=make.day(0), changes=1, changed_at=make.day(1), announced=("2026-05-01",), failing=True)
    }


def test_a_policy_never_read_gives_no_signs(store: Store) -> None:
    Life(store).fail(0)
    assert store.signs() == {}


def test_stated_dates_are_kept_by_version_through_breaks(store: Store) -> None:
    life = Life(store)
    old = Fact(kind=FactKind.DATE, key="effective", value="2026-02-01")
    life.read(0, 1, "One.", facts=(old,))
    life.read(1, 2, "Two.")
    life.turn_back(2, 1)
    life.read(3, 3, "Three.", facts=(old,))
    assert sorted(store.stated_dates(POLICY)) == [1, 3]
