"""Versions that take turns are named; a policy is steady once all of the checks looked back upon saw one."""

from monitor.guard.alternation import alternation, is_steady
from monitor.model import WATCHED


def test_all_the_versions_that_take_turns_are_named():
    assert alternation((1, 2, 3, 1, 2, 3)) == "versions 1, 2 and 3 take turns: 5 times in the last 6 good checks"


def test_a_version_that_comes_new_is_no_return():
    assert alternation((1, 2, 1, 2, 3, 4, 5)) == ""


def test_a_policy_is_not_steady_before_enough_checks():
    assert not is_steady((2,) * (WATCHED - 1))
    assert is_steady((2,) * WATCHED)
    assert not is_steady((1, *(2,) * (WATCHED - 1)))
