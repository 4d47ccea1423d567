"""What was stated when, and who states something."""

import pytest

from monitor import history
from monitor.history.names import Name
from monitor.model import Fact, FactKind, Polarity
from monitor.model.past import Stated
from tests import make
from tests.store import build
from tests.store.build import POLICY, Life


def test_a_fact_has_a_line_for_each_time_it_stood(life: Life) -> None:
    found = history.timeline(life.store, POLICY, FactKind.RECIPIENT)
    assert [(dated.life.fact.value, dated.life.first, dated.life.last) for dated in found] == [
        ("Hotjar", 2, None),
        ("Leadinfo", 2, None),
        ("Matomo", 1, 1),
        ("Matomo", 3, 3),
    ]


def test_a_fact_is_dated_by_what_its_version_states(life: Life) -> None:
    [dated] = history.timeline(life.store, POLICY, FactKind.RECIPIENT)[2:3]
    assert dated.stated == Stated(effective="2026-02-01")


def test_the_timeline_of_all_kinds_begins_with_the_dates(life: Life) -> None:
    right = Fact(kind=FactKind.RIGHT, key="access", value="access")
    date = Fact(kind=FactKind.DATE, key="effective", value="2026-03-12")
    life.read(11, 4, "You may ask what we hold.", facts=(right, date))
    kinds = [dated.life.fact.kind for dated in history.timeline(life.store, POLICY)]
    assert kinds == sorted(kinds, key=list(FactKind).index)
    assert kinds[0] is FactKind.DATE


def test_who_names_a_recipient_now_and_then(life: Life) -> None:
    def named(recipient: str, day: int | None = None) -> list[str]:
        as_of = None if day is None else make.day(day)
        return [found.fact.value for found in history.who(life.store, recipient=recipient, as_of=as_of)]

    assert named("leadinfo") == ["Leadinfo"]
    assert named("leadinfo", 6) == []
    assert named("leadinfo", 4) == ["Leadinfo"]
    assert named("matomo") == []
    assert named("hotjar") == []


def test_a_country_is_where_data_go_or_a_recipient_sits(life: Life) -> None:
    life.read(
        11,
        4,
        "We send data to the United States.",
        facts=(
            Fact(kind=FactKind.TRANSFER, key="US", value="US"),
            Fact(kind=FactKind.TRANSFER, key="CN", value="CN", polarity=Polarity.DENIED),
            Fact(kind=FactKind.RECIPIENT, key="stripe", value="Stripe", attributes=(("country", "US"),)),
        ),
    )
    assert [found.fact.value for found in history.who(life.store, country="us")] == ["Stripe", "US"]
    assert history.who(life.store, country="CN") == []
    assert [found.fact.value for found in history.who(life.store, country="US", recipient="stripe")] == ["Stripe"]
    assert [found.fact.value for found in history.who(life.store, kind=FactKind.TRANSFER)] == ["CN", "US"]


@pytest.mark.parametrize(
    ("asked", "named", "fits"),
    [
        ("Google", "Google Analytics", True),
        ("meta", "Metabase", False),
        ("Meta", "Meta Platforms", True),
        ("Amazon Web Services", "amazon web services emea", True),
        ("Societe Generale", "Société Générale", True),
        ("", "anything", False),
    ],
)
def test_a_name_fits_by_whole_words_without_case_and_accents(asked: str, named: str, fits: bool) -> None:
    assert Name.of(asked).fits(build.recipient(named)) is fits
