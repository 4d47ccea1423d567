from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.model import Due, Signs
from monitor.schedule import Schedule, due, pace, parse

NOON = datetime(2025, 3, 12, 12, 0, tzinfo=UTC)  # a Wednesday


@pytest.mark.parametrize(
    ("written", "interval"),
    [
        ("30m", timedelta(minutes=30)),
        ("12h", timedelta(hours=12)),
        ("1d", timedelta(days=1)),
        ("1w", timedelta(weeks=1)),
        (" 2 D ", timedelta(days=2)),
    ],
)
def test_an_interval_is_a_number_and_a_unit(written: str, interval: timedelta) -> None:
    assert parse(written) == Schedule(interval=interval)


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("", "is no interval"),
        ("daily", "is no interval"),
        ("1.5d", "is no interval"),
        ("-1d", "is no interval"),
        ("0h", "no time at all"),
        ("3 months", "use m, h, d or w"),
        ("10s", "use m, h, d or w"),
        ("900d", "longer than a year"),
        ("9999999d", "is no interval"),
        ("0 6 * *", "has 4 fields"),
        ("0 0 6 * * 1", "has 6 fields"),
        ("61 6 * * *", "bad minute"),
        ("0 6 * * funday", "bad day-of-week"),
        ("0 0 31 2 *", "bad day-of-month"),
        ("@fortnightly", "known: @annually"),
    ],
)
def test_a_wrong_schedule_says_what_would_be_right(written: str, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        parse(written)


def test_a_policy_never_checked_is_due() -> None:
    assert due("1w", None, NOON).now
    assert due("0 6 * * *", None, NOON).now


@pytest.mark.parametrize(
    ("schedule", "age", "now_due"),
    [
        ("1d", timedelta(hours=24), True),
        ("1d", timedelta(hours=23, minutes=50), True),
        ("1d", timedelta(hours=22), True),
        ("1d", timedelta(hours=21, minutes=59), False),
        ("30m", timedelta(minutes=27), True),
        ("30m", timedelta(minutes=26), False),
        ("1w", timedelta(days=6), False),
        ("1w", timedelta(days=6, hours=22), True),
    ],
)
def test_a_run_a_little_early_still_counts(schedule: str, age: timedelta, now_due: bool) -> None:
    assert due(schedule, NOON - age, NOON).now is now_due


def test_the_next_time_is_a_whole_interval_after_the_last() -> None:
    assert due("12h", NOON, NOON).next_at == NOON + timedelta(hours=12)


def test_cron_is_due_once_its_time_has_passed() -> None:
    assert not due("0 6 * * *", NOON.replace(hour=6, minute=1), NOON).now
    assert due("0 6 * * *", NOON.replace(hour=5, minute=59), NOON).now
    assert due("0 6 * * 1", NOON - timedelta(days=3), NOON).now
    assert not due("0 6 * * 1", NOON - timedelta(days=2), NOON).now
    assert due("0 6 * * 1", NOON, NOON).next_at == datetime(2025, 3, 17, 6, tzinfo=UTC)


def test_a_nickname_is_a_cron_expression() -> None:
    assert parse("@daily") == Schedule(cron="0 0 * * *")


def test_cron_is_read_in_the_time_zone_of_the_run() -> None:
    tokyo = timezone(timedelta(hours=9))
    assert due("0 6 * * *", NOON, NOON.astimezone(tokyo)).next_at == datetime(2025, 3, 12, 21, tzinfo=UTC)


def test_a_last_check_in_the_future_silences_nothing() -> None:
    assert due("1d", NOON + timedelta(days=400), NOON).now
    assert not due("1d", NOON + timedelta(seconds=2), NOON).now


@given(
    st.sampled_from(["30m", "12h", "1d", "1w", "0 6 * * *", "*/15 * * * *", "0 6 1 * 1"]),
    st.integers(0, 40 * 86400),
)
def test_what_is_next_comes_after_the_last_and_is_due_when_it_comes(schedule: str, seconds: int) -> None:
    last = NOON - timedelta(seconds=seconds)
    answer = due(schedule, last, NOON)
    assert answer.next_at > last
    assert due(schedule, last, max(answer.next_at, NOON)).now
    if answer.next_at <= NOON:
        assert answer.now


def _signs(**fields: object) -> Signs:
    return Signs(**{"read_at": NOON - timedelta(days=300), **fields})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("signs", "interval"),
    [
        (None, timedelta(days=1)),
        (_signs(read_at=NOON), timedelta(hours=12)),
        (_signs(), timedelta(days=7)),
        (_signs(changes=1, changed_at=NOON - timedelta(days=3)), timedelta(hours=12)),
        (_signs(changes=1, changed_at=NOON - timedelta(days=60)), timedelta(days=2)),
        (_signs(changes=10, changed_at=NOON - timedelta(days=60)), timedelta(days=1)),
        (_signs(failing=True), timedelta(days=1)),
        (_signs(announced=("2025-03-17",)), timedelta(hours=6)),
        (_signs(announced=("2025-03-11",)), timedelta(hours=6)),
        (_signs(announced=("2025-04-17",)), timedelta(days=1)),
        (_signs(announced=("2024-01-01", "2025-05", "soon", "2026-12-01")), timedelta(days=7)),
    ],
)
def test_auto_is_often_after_changes_and_around_announced_dates(signs: Signs | None, interval: timedelta) -> None:
    assert pace(signs, NOON) == interval


@given(
    read_days=st.integers(-400, 4000),
    changes=st.integers(0, 500),
    changed_days=st.none() | st.integers(-400, 4000),
    announced=st.lists(st.dates().map(str), max_size=3),
    failing=st.booleans(),
)
def test_auto_never_leaves_its_bounds(
    read_days: int, changes: int, changed_days: int | None, announced: list[str], failing: bool
) -> None:
    signs = Signs(
        read_at=NOON - timedelta(days=read_days),
        changes=changes,
        changed_at=None if changed_days is None else NOON - timedelta(days=changed_days),
        announced=tuple(announced),
        failing=failing,
    )
    assert timedelta(hours=6) <= pace(signs, NOON) <= timedelta(days=7)


def test_auto_is_due_by_the_policys_past() -> None:
    last = NOON - timedelta(days=1)
    assert due("auto", last, NOON, _signs(changes=1, changed_at=NOON - timedelta(days=3))).now
    assert due("auto", last, NOON, _signs()) == Due(now=False, next_at=last + timedelta(days=7))
    assert parse(" Auto ").adapts
    assert not parse("1d").adapts
