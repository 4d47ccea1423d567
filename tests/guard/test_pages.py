"""Walls and error pages are doubted for the right reason; policies that speak of the same things pass."""

import pytest

from monitor.extract import extract, page_of
from monitor.guard import doubt
from monitor.model import DoubtReason, Text
from tests.page_cases import FOLDER, PageCase, load

CASES = load()
WALLS = [case for case in CASES if case.doubt]
GOOD = [case for case in CASES if not case.doubt]


def read(name: str) -> Text:
    return extract(page_of(name, (FOLDER / name).read_bytes()))


@pytest.mark.parametrize("case", WALLS, ids=lambda case: case.page)
def test_a_page_that_is_not_the_policy_is_doubted_for_its_reason(case: PageCase) -> None:
    found = doubt(
        read(case.page),
        page=page_of(case.page, case.body),
        previous=read(case.previous) if case.previous else None,
        dates=case.dates,
    )
    assert found is not None
    assert found.reason.value == case.doubt
    assert found.evidence
    if case.confirmable is not None:
        assert found.confirmable is case.confirmable


@pytest.mark.parametrize("case", GOOD, ids=lambda case: case.page)
def test_a_policy_passes_whatever_it_speaks_of(case: PageCase) -> None:
    found = doubt(
        read(case.page),
        page=page_of(case.page, case.body),
        previous=read(case.previous) if case.previous else None,
        dates=case.dates,
    )
    assert found is None


def test_every_reason_that_a_page_can_give_by_itself_has_a_page() -> None:
    asked_for = {DoubtReason.SELECTOR, DoubtReason.EXPECTATION, DoubtReason.UNREADABLE}
    assert {case.doubt for case in WALLS} == {reason.value for reason in set(DoubtReason) - asked_for}


def test_the_pages_are_many_and_in_six_languages() -> None:
    assert len(CASES) >= 40
    assert {case.language for case in CASES} >= {"en", "de", "fr", "sv", "es", "nl"}
