"""Since when something stands, and when it left."""

from hypothesis import given
from hypothesis import strategies as st

from monitor import history
from monitor.history.periods import periods
from monitor.model.past import Stand, Stated
from monitor.store import Store
from tests import make
from tests.store.build import POLICY, Life


def test_words_that_came_left_and_came_back_have_two_periods(life: Life) -> None:
    found = history.since_words(life.store, POLICY, "leadinfo")
    assert found is not None
    first, second = found.periods
    assert (first.absent, first.since, first.until, first.gone) == (
        make.day(2),
        make.day(3),
        make.day(5),
        make.day(6),
    )
    assert (second.absent, second.since, second.until, second.gone) == (make.day(6), make.day(9), make.day(10), None)
    assert (first.first, second.last) == (2, 2)


def test_the_date_of_a_period_is_the_one_its_version_states(life: Life) -> None:
    found = history.since_words(life.store, POLICY, "leadinfo")
    assert found is not None
    assert found.periods[0].stated == Stated(effective="2026-03-03")


def test_what_stood_at_the_first_reading_may_be_older_and_a_failed_check_is_no_end(life: Life) -> None:
    found = history.since_words(life.store, POLICY, "cafe")
    assert found is not None
    [period] = found.periods
    assert (period.absent, period.since, period.gone) == (None, make.day(0), None)


def test_words_that_never_stood_have_no_period(life: Life) -> None:
    assert history.since_words(life.store, POLICY, "hotjar") is None


def test_a_recipient_is_followed_through_all_policies_and_denials_do_not_count(life: Life) -> None:
    other = Life(life.store, "bolt-privacy")
    other.read(1, 1, "We use Matomo Analytics.", facts=life.store.facts(POLICY, 1))
    found = history.since_recipient(life.store, "MATOMO")
    assert [(one.policy, len(one.periods)) for one in found] == [(POLICY, 2), ("bolt-privacy", 1)]
    assert history.since_recipient(life.store, "Hotjar") == []
    assert [one.policy for one in history.since_recipient(life.store, "Matomo", "bolt-privacy")] == ["bolt-privacy"]


_NUMBERS = st.lists(st.integers(1, 4), min_size=1, max_size=12)


@given(seen=_NUMBERS, wanted=st.sets(st.integers(1, 4)))
def test_periods_cover_just_the_time_in_which_a_wanted_version_stood(seen: list[int], wanted: set[int]) -> None:
    stands = [Stand(number=number, since=make.day(day), until=make.day(day)) for day, number in enumerate(seen)]
    found = periods(stands, wanted, {})
    covered = {day for day in range(len(seen)) for p in found if p.since <= make.day(day) <= p.until}
    assert covered == {day for day, number in enumerate(seen) if number in wanted}
    assert all(period.gone is None for period in found[-1:]) == (seen[-1] in wanted or not found)


def test_the_store_tells_which_version_stood_when(store: Store) -> None:
    life = Life(store)
    life.read(0, 1, "One.")
    life.unchanged(1)
    life.read(2, 2, "Two.")
    life.turn_back(4, 1)
    life.fail(5)
    assert [(stand.number, stand.since, stand.until) for stand in store.stands(POLICY)] == [
        (1, make.day(0), make.day(1)),
        (2, make.day(2), make.day(2)),
        (1, make.day(4), make.day(4)),
    ]
