"""People's verdicts are kept, and found again on whatever stands for their change after a rebuild."""

import pytest

from monitor.model import Opinion, Outcome, VerdictKind
from monitor.store import Store
from tests import make
from tests.store import build
from tests.store.build import POLICY, Life


@pytest.fixture
def life(store: Store) -> Life:
    """Pages on days 0 and 1 (snapshots 1 and 2) read as versions 1 and 2, and an opinion on the change between them."""
    life = Life(store)
    life.record(make.page(at=0), Outcome.FIRST, version=build.version(1, "One."))
    life.read(1, 2, "Two.", change=build.change("c12", 1, 2, day=1))
    store.give_opinion(opinion())
    return life


def opinion(kind: VerdictKind = VerdictKind.COSMETIC, note: str = "") -> Opinion:
    return Opinion(
        policy=POLICY,
        change="c12",
        kind=kind,
        at=make.day(3),
        old_text=build.version(1, "One.").text.digest,
        new_text=build.version(2, "Two.").text.digest,
        old_page=1,
        new_page=2,
        note=note,
    )


def test_an_opinion_comes_back_with_its_change_and_versions(life: Life) -> None:
    (judged,) = life.store.opinions()
    assert judged.opinion == opinion()
    assert (judged.change, judged.old, judged.new) == ("c12", 1, 2)


def test_a_later_opinion_takes_the_place_of_the_earlier(life: Life) -> None:
    life.store.give_opinion(opinion(VerdictKind.SUBSTANTIVE, "after all"))
    (judged,) = life.store.opinions()
    assert (judged.opinion.kind, judged.opinion.note) == (VerdictKind.SUBSTANTIVE, "after all")


def test_the_same_texts_under_other_numbers_are_found(life: Life) -> None:
    versions = (build.version(1, "Zero."), build.version(2, "One.", day=1), build.version(3, "Two.", day=1))
    life.store.replace(POLICY, versions, [build.change("x", 2, 3, day=1)], {1: 2, 2: 3})
    (judged,) = life.store.opinions()
    assert (judged.change, judged.old, judged.new) == ("c12", 2, 3)


def test_other_texts_of_the_same_pages_are_found(life: Life) -> None:
    versions = (build.version(1, "Uno."), build.version(2, "Dos.", day=1))
    life.store.replace(POLICY, versions, [build.change("y", 1, 2, day=1)], {1: 1, 2: 2})
    (judged,) = life.store.opinions()
    assert (judged.change, judged.old, judged.new) == (life.store.changes()[0].id, 1, 2)


def test_pages_that_now_read_alike_have_no_change_between_them(life: Life) -> None:
    life.store.replace(POLICY, (build.version(1, "Uno."),), [], {1: 1, 2: 1})
    (judged,) = life.store.opinions()
    assert (judged.change, judged.old, judged.new) == (None, 1, 1)


def test_a_page_that_is_held_back_now_stands_for_nothing(life: Life) -> None:
    life.store.replace(POLICY, (build.version(1, "Uno."),), [], {1: 1, 2: None})
    (judged,) = life.store.opinions()
    assert (judged.old, judged.new) == (1, None)


def test_an_opinion_on_an_unknown_policy_is_refused(store: Store) -> None:
    with pytest.raises(ValueError, match="was ever checked"):
        store.give_opinion(opinion())
