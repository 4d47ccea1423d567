"""Walls and error pages are doubted for the right reason; policies that speak of the same things pass."""

import pytest

from monitor.extract import extract, page_of
from monitor.guard import doubt
from monitor.model import Text
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
