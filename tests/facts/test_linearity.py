"""What a text costs grows with its length alone: counted in calls, which are the same on every machine.

`benchmarks/facts.py` measures the time, which also shows a pattern that runs wild.
"""

import sys
from types import FrameType

import pytest

from monitor.facts import find
from tests.facts.texts import text

FLOODS = (
    "we keep 1 year or ( [at] ",
    "art. 6 (1) (a) ",
    "a@",
    "1 - ",
    "six ",
    "consent ",
    "acme inc, ",
    "Hotjar ",
    "provided by ",
    "Acme GmbH, ",
    "We use A, B, C, D and ",
    "transferred to the United States, India and ",
    "last updated ",
    "2020 ",
    "last updated 3 May 2020 and ",
    "1.1.20 ",
    "_we keep data_ ",
)


@pytest.mark.parametrize("words", FLOODS)
def test_the_same_words_over_and_over_cost_no_more_than_their_number(words: str) -> None:
    calls(words * 50)
    assert calls(words * 400) < 2.5 * calls(words * 200)


@pytest.mark.parametrize("words", ["We share data with Acme GmbH in India for 2 years.", "# Cookies", "- your name"])
def test_the_same_clause_over_and_over_costs_no_more_than_their_number(words: str) -> None:
    calls(*[words] * 50)
    assert calls(*[words] * 400) < 2.5 * calls(*[words] * 200)


def calls(*clauses: str) -> int:
    """How many functions, those of the interpreter among them, finding the facts of a text calls."""
    read, count = text(*clauses), 0

    def counted(frame: FrameType, event: str, argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(counted)
    try:
        find(read)
    finally:
        sys.setprofile(before)
    return count
