from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.digests import due_at
from monitor.model import When
from tests import make


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("fields", "at", "due"),
    [
        ({}, "2026-03-04T06:17", "2026-03-04T06:17"),
        ({"when": When.DAILY}, "2026-03-04T06:17", "2026-03-04T08:00"),
        ({"when": When.DAILY}, "2026-03-04T08:00", "2026-03-05T08:00"),
        ({"when": When.DAILY, "hour": 0}, "2026-03-04T06:17", "2026-03-05T00:00"),
        ({"when": When.DAILY, "zone": "Europe/Stockholm"}, "2026-03-04T06:17", "2026-03-04T07:00"),
        ({"when": When.DAILY, "zone": "America/New_York", "hour": 20}, "2026-03-04T00:30", "2026-03-04T01:00"),
        ({"when": When.WEEKLY}, "2026-03-04T06:17", "2026-03-09T08:00"),
        ({"when": When.WEEKLY, "day": 2}, "2026-03-04T06:17", "2026-03-04T08:00"),
        ({"when": When.WEEKLY, "day": 2}, "2026-03-04T08:01", "2026-03-11T08:00"),
        # Clocks go forward from 2 to 3 on 29 March, and back from 3 to 2 on 25 October.
        ({"when": When.DAILY, "zone": "Europe/Stockholm", "hour": 2}, "2026-03-28T12:00", "2026-03-29T01:00"),
        ({"when": When.DAILY, "zone": "Europe/Stockholm", "hour": 2}, "2026-10-24T12:00", "2026-10-25T00:00"),
        ({"when": When.DAILY, "zone": "Europe/Stockholm"}, "2026-10-24T12:00", "2026-10-25T07:00"),
    ],
)
def test_a_digest_is_due_at_its_hour_in_its_zone(fields: dict[str, object], at: str, due: str) -> None:
    assert due_at(make.channel(**fields), utc(at)) == utc(due)


@given(
    st.datetimes(datetime(2000, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC)),
    st.sampled_from(["UTC", "Europe/Stockholm", "America/New_York", "Pacific/Auckland", "Asia/Kolkata"]),
    st.integers(0, 23),
    st.sampled_from([(When.DAILY, 26), (When.WEEKLY, 7 * 24 + 2)]),
)
def test_a_digest_is_always_ahead_and_never_far(at: datetime, zone: str, hour: int, rhythm: tuple[When, int]) -> None:
    when, hours = rhythm
    ahead = due_at(make.channel(when=when, zone=zone, hour=hour, day=3), at) - at
    assert 0 < ahead.total_seconds() <= hours * 3600
