"""Versions asked for by number or date, and what lies between two of them."""

from datetime import datetime

import pytest

from monitor import history
from monitor.model import ChangeKind
from monitor.store import Gap
from tests import make
from tests.store import build
from tests.store.build import POLICY, Life


def test_a_moment_between_two_checks_tells_what_both_saw(life: Life) -> None:
    found = history.version(life.store, POLICY, history.Moment(at=make.day(8)))
    assert found.version.number == 3
    assert found.gap == Gap(before=make.day(6), after=make.day(9), after_version=2)


def test_a_moment_tells_whether_its_page_differed_in_furniture(life: Life) -> None:
    life.page(10, reason="noise", detail="only the page around the policy changed")
    life.page(11)

    def noted(day: int) -> datetime | None:
        gap = history.version(life.store, POLICY, history.Moment(at=make.day(day))).gap
        assert gap is not None
        return gap.noted

    assert [noted(9), noted(10), noted(11)] == [None, make.day(10), make.day(10)]


def test_versions_that_followed_each_other_are_judged_as_they_were(life: Life) -> None:
    change = build.change("c4", 2, 4, day=11)
    new = life.read(11, 4, "We use Stripe.", change=change)
    old = life.store.version(POLICY, 2)
    assert old is not None
    found = history.between(life.store, old, new)
    assert found.verdict == change.verdict


def test_other_versions_show_the_changes_on_the_way_and_are_judged_when_asked(life: Life) -> None:
    life.read(11, 4, "We use Stripe.", change=build.change("c4", 2, 4, day=11))
    old, new = life.store.version(POLICY, 1), life.store.version(POLICY, 4)
    assert old is not None
    assert new is not None
    found = history.between(life.store, old, new)
    assert found.verdict is None
    assert [change.id for change in found.on_the_way] == ["c4"]
    assert "Matomo" in [delta.fact.value for delta in found.deltas]
    judged = history.judged(old, new, None)
    assert judged.verdict is not None
    assert ChangeKind.PROCESSORS in judged.verdict.kinds


@pytest.mark.parametrize(
    ("chosen", "ids"),
    [
        ({"kinds": (ChangeKind.RETENTION,)}, []),
        ({"kinds": (ChangeKind.PROCESSORS, ChangeKind.RETENTION)}, ["c4"]),
        ({"flag": "silent"}, []),
        ({"policy": [POLICY]}, ["c4"]),
        ({"policy": []}, []),
    ],
)
def test_changes_are_chosen_by_kind_flag_and_policies(life: Life, chosen: dict[str, object], ids: list[str]) -> None:
    life.read(11, 4, "We use Stripe.", change=build.change("c4", 2, 4, day=11))
    assert [change.id for change in life.store.changes(**chosen)] == ids  # type: ignore[arg-type]
