"""What is asked of the store afterwards."""

import pytest

from monitor.errors import StoreError, UsageError
from monitor.model import Incident, IncidentStep, Level, Outcome
from monitor.store import Gap, Store
from tests import make
from tests.store import build
from tests.store.build import POLICY, Life


@pytest.fixture
def life(store: Store) -> Life:
    """Version 1 from day 0, 304 on day 2, version 2 from day 4, a failure on day 6."""
    life = Life(store)
    life.read(0, 1, "Data are kept 30 days.", facts=(build.recipient("Acme"),))
    life.unchanged(2)
    life.read(4, 2, "Data are kept 60 days.", change=build.change("aa11", 1, 2, day=4))
    life.fail(6)
    return life


@pytest.mark.parametrize(("day", "number"), [(0, 1), (3, 1), (4, 2), (9, 2)])
def test_the_version_of_a_day_is_what_the_last_good_check_saw(life: Life, day: int, number: int) -> None:
    version = life.store.version_at(POLICY, make.day(day))
    assert version is not None
    assert version.number == number


def test_there_is_no_version_before_the_first_check(life: Life) -> None:
    assert life.store.version_at(POLICY, make.day(-1)) is None


def test_a_return_counts_for_the_version_of_a_day(life: Life) -> None:
    life.turn_back(8, 1)
    assert life.store.version_at(POLICY, make.day(9)).number == 1  # type: ignore[union-attr]
    assert life.store.version_at(POLICY, make.day(7)).number == 2  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("day", "gap"),
    [
        (3, Gap(before=make.day(2), after=make.day(4), after_version=2)),
        (-1, Gap(before=None, after=make.day(0), after_version=1)),
        (7, Gap(before=make.day(4), after=None)),
    ],
)
def test_the_good_checks_around_a_moment_say_how_well_it_is_known(life: Life, day: int, gap: Gap) -> None:
    assert life.store.gap_at(POLICY, make.day(day)) == gap


def test_every_check_leaves_a_row_newest_first(life: Life) -> None:
    seen = [(check.outcome, check.version, check.snapshot) for check in life.store.checks(POLICY)]
    assert seen == [
        (Outcome.FAILED, None, None),
        (Outcome.CHANGED, 2, 3),
        (Outcome.NOT_MODIFIED, 1, None),
        (Outcome.FIRST, 1, 1),
    ]
    assert len(life.store.checks(POLICY, limit=2)) == 2


def test_the_status_tells_the_last_check_from_the_last_good_one(life: Life) -> None:
    incident = Incident(policy=POLICY, reason="timeout", detail="", opened_at=make.day(7))
    life.record(make.failure(at=7), Outcome.FAILED, incident=incident, incident_step=IncidentStep.OPENED)
    [status] = life.store.status()
    assert (status.checked_at, status.outcome, status.reason) == (make.day(7), Outcome.FAILED, "timeout")
    assert (status.good_at, status.failures) == (make.day(4), 2)
    assert status.version is not None
    assert status.version.number == 2
    assert status.incident is not None


def test_versions_are_listed_without_their_texts(life: Life) -> None:
    lines = life.store.versions(POLICY)
    assert [(line.number, line.words, line.language, line.reading) for line in lines] == [
        (1, 5, "en", "r1"),
        (2, 5, "en", "r1"),
    ]


def test_the_facts_of_a_version_are_those_found_in_it(life: Life) -> None:
    assert life.store.facts(POLICY, 1) == (build.recipient("Acme"),)
    assert life.store.facts(POLICY, 2) == life.store.facts(POLICY, 3) == ()


def test_heads_and_readings_tell_what_an_upgrade_must_rebuild(life: Life) -> None:
    Life(life.store, "walled").hold_back(0)
    assert {name: head.number for name, head in life.store.heads().items()} == {POLICY: 2}
    readings = life.store.readings()
    assert (readings[POLICY].versions, readings["walled"].versions) == (frozenset({"r1"}), frozenset())


def test_changes_are_listed_newest_first_and_chosen_by_time_and_level(life: Life) -> None:
    other = Life(life.store, "other")
    other.read(0, 1, "One.")
    other.read(5, 2, "Two.", change=build.change("bb22", 1, 2, day=5, level=Level.INFO, policy="other"))
    store = life.store
    assert [change.id for change in store.changes()] == ["bb22", "aa11"]
    assert [change.id for change in store.changes(POLICY)] == ["aa11"]
    assert [change.id for change in store.changes(since=make.day(5))] == ["bb22"]
    assert [change.id for change in store.changes(until=make.day(4))] == ["aa11"]
    assert [change.id for change in store.changes(min_level=Level.NOTABLE)] == ["aa11"]
    assert [change.id for change in store.changes(limit=1)] == ["bb22"]


def test_a_change_is_found_by_the_beginning_of_its_id(life: Life) -> None:
    assert life.store.change("aa").id == "aa11"  # type: ignore[union-attr]
    assert life.store.change("cc") is None
    assert life.store.change("%") is None


def test_an_ambiguous_beginning_is_said_to_be_one(life: Life) -> None:
    life.read(8, 3, "Three.", change=build.change("aa22", 2, 3, day=8))
    with pytest.raises(UsageError, match='"aa11", "aa22"'):
        life.store.change("aa")
    life.read(9, 4, "Four.", change=build.change("aa2", 3, 4, day=9))
    assert life.store.change("aa2").new == 4  # type: ignore[union-attr]


def test_an_unknown_snapshot_is_an_error_that_names_it(life: Life) -> None:
    with pytest.raises(StoreError, match="snapshot 99"):
        life.store.snapshot(99)


def test_pages_come_in_the_order_they_were_fetched(life: Life) -> None:
    life.store.archive(make.page(at=1, body=b"between"))
    assert [page.fetched_at for _, page in life.store.pages(POLICY)] == [make.day(0), make.day(1), make.day(4)]
