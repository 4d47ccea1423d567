"""How often policies change, and how often silently."""

from dataclasses import replace

from monitor import history
from monitor.formats.counts import stats_table
from monitor.model import Cause, Level, VerdictKind
from monitor.store import Store
from tests import make
from tests.store import build
from tests.store.build import POLICY, Life


def _change(life: Life, number: int, day: int, *flags: str, **fields: object) -> None:
    change = build.change(f"c{number}", number - 1, number, day=day, policy=life.policy)
    verdict = replace(change.verdict, flags=flags, **fields)  # type: ignore[arg-type]
    life.read(day, number, f"Text {number}.", change=replace(change, verdict=verdict))


def test_changes_are_counted_by_year_month_and_silence(store: Store) -> None:
    life = Life(store)
    life.read(0, 1, "Text 1.")
    _change(life, 2, 1, "silent")
    _change(life, 3, 2)
    _change(life, 4, 40, kind=VerdictKind.COSMETIC, level=Level.COSMETIC)
    found = history.stats(store, POLICY)
    assert found is not None
    [policy] = found.policies
    assert (policy.changes, policy.substantive, policy.silent, policy.checks) == (3, 2, 1, 4)
    assert policy.years == ((2026, 3),)
    assert (found.first_month, policy.months) == ("2026-03", (2, 1))


def test_differences_of_our_own_reading_do_not_count(store: Store) -> None:
    life = Life(store)
    life.read(0, 1, "Text 1.")
    change = replace(build.change("c2", 1, 2, day=1), cause=Cause.READING)
    life.read(1, 2, "Text 2.", change=change)
    found = history.stats(store)
    assert found is not None
    assert found.total.changes == 0


def test_all_policies_share_the_months_and_are_summed(store: Store) -> None:
    for name, day in (("a", 1), ("b", 70)):
        life = Life(store, name)
        life.read(0, 1, "Text 1.")
        change = replace(build.change(f"c{name}", 1, 2, day=day, policy=name))
        life.read(day, 2, "Text 2.", change=change)
    found = history.stats(store)
    assert found is not None
    assert [line.months for line in found.policies] == [(1, 0, 0), (0, 0, 1)]
    assert (found.total.changes, found.total.months) == (2, (1, 0, 1))


def test_nothing_checked_is_nothing_counted(store: Store) -> None:
    assert history.stats(store) is None


def test_what_people_called_less_is_a_false_alarm(store: Store) -> None:
    life = Life(store)
    life.read(0, 1, "Text 1.")
    for number in (2, 3, 4):
        _change(life, number, number)
    _change(life, 5, 5, kind=VerdictKind.COSMETIC, level=Level.COSMETIC)
    said = {2: VerdictKind.SUBSTANTIVE, 3: VerdictKind.COSMETIC, 5: VerdictKind.COSMETIC}
    for number, kind in said.items():
        change = store.change(f"c{number}")
        assert change is not None
        store.give_opinion(history.opinion(store, change, kind, make.day(9)))
    found = history.stats(store)
    assert found is not None
    assert (found.total.judged, found.total.false_alarms) == (2, 1)
    heads, rows = stats_table(found)
    assert rows[0][heads.index("false alarms")] == "1 of 2 (50 %)"


def test_false_alarms_have_no_column_before_people_said_anything(store: Store) -> None:
    life = Life(store)
    life.read(0, 1, "Text 1.")
    found = history.stats(store)
    assert found is not None
    assert "false alarms" not in stats_table(found)[0]
