"""The last day to object to a change."""

from datetime import date

import pytest

from monitor.facts import find
from monitor.judge.deadline import deadline
from monitor.model import Fact, FactKind, Polarity
from tests.facts.texts import text

SEEN = date(2026, 3, 3)  # a Tuesday


def window(value: str, *, key: str = "subprocessors objection", **attributes: str) -> Fact:
    return Fact(
        kind=FactKind.CHANGE_NOTICE, key=key, value=value, quote=f"within {value}", attributes=tuple(attributes.items())
    )


@pytest.mark.parametrize(
    ("value", "days", "seen", "last"),
    [
        ("P30D", "calendar", date(2026, 3, 3), date(2026, 4, 2)),
        ("P2W", "calendar", date(2026, 3, 3), date(2026, 3, 17)),
        ("P1M", "calendar", date(2026, 1, 31), date(2026, 2, 28)),
        ("P1M", "calendar", date(2026, 12, 15), date(2027, 1, 15)),
        ("PT72H", "calendar", date(2026, 3, 3), date(2026, 3, 6)),
        ("P1D", "business", date(2026, 3, 6), date(2026, 3, 9)),
        ("P5D", "business", date(2026, 3, 3), date(2026, 3, 10)),
        ("P10D", "business", date(2026, 3, 3), date(2026, 3, 17)),
        ("P1D", "business", date(2026, 3, 7), date(2026, 3, 9)),
        ("P5D", "business", date(2026, 3, 8), date(2026, 3, 13)),
    ],
)
def test_the_day_seen_is_not_counted(value: str, days: str, seen: date, last: date) -> None:
    found = deadline((window(value, days=days),), seen)
    assert found is not None
    assert found.on == last


def test_every_count_of_business_days_is_that_many_weekdays() -> None:
    from datetime import timedelta

    for start in (date(2026, 3, 2) + timedelta(days=n) for n in range(7)):
        for count in range(1, 25):
            found = deadline((window(f"P{count}D", days="business"),), start)
            assert found is not None
            passed = [start + timedelta(days=n + 1) for n in range((found.on - start).days)]
            assert sum(day.weekday() < 5 for day in passed) == count
            assert found.on.weekday() < 5


def test_the_rule_says_how_it_was_counted() -> None:
    (fact,) = (window("P10D", **{"days": "business", "from": "receipt"}),)
    found = deadline((fact,), SEEN)
    assert found is not None
    assert found.rule == (
        "10 business days (Monday to Friday, public holidays not known) from receipt of the notice, "
        "counted from 3 March 2026, the day the change was seen"
    )
    assert found.quote == fact.quote


def test_without_a_start_the_rule_says_so() -> None:
    found = deadline((window("P14D"),), SEEN)
    assert found is not None
    assert (
        found.rule == "14 days to object, the start not stated, counted from 3 March 2026, the day the change was seen"
    )


def test_the_window_that_ends_first_counts() -> None:
    found = deadline((window("P30D"), window("P10D")), SEEN)
    assert found is not None
    assert found.on == date(2026, 3, 13)


def test_a_window_about_subprocessors_goes_before_the_document_s_own() -> None:
    found = deadline((window("P5D", key="policy objection"), window("P30D")), SEEN)
    assert found is not None
    assert found.on == date(2026, 4, 2)


@pytest.mark.parametrize(
    "fact",
    [
        window("P30D", key="subprocessors notice"),
        Fact(kind=FactKind.CHANGE_NOTICE, key="subprocessors objection", value="P30D", polarity=Polarity.DENIED),
        window("P99999Y"),
        Fact(kind=FactKind.RETENTION, key="objection", value="P30D"),
    ],
)
def test_without_a_window_there_is_no_deadline(fact: Fact) -> None:
    assert deadline((fact,), SEEN) is None


def test_a_list_of_subprocessors_gives_its_deadline() -> None:
    facts = find(
        text(
            "# Subprocessors",
            "We announce new subprocessors here 30 days before they start.",
            "Customers may object within 14 days of the announcement by writing to us.",
        )
    )
    found = deadline(facts, SEEN)
    assert found is not None
    assert found.on == date(2026, 3, 17)
    assert "14 days of the announcement" in found.quote


def test_a_change_of_the_window_is_said_in_words() -> None:
    from monitor.judge.phrases import phrase
    from monitor.model import Delta, DeltaOp

    delta = Delta(op=DeltaOp.CHANGED, old=window("P30D", days="calendar"), new=window("P10D", days="business"))
    assert phrase(delta) == "the time to object to new subprocessors changes from 30 days to 10 business days"
