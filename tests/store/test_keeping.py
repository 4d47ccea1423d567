"""Pruning, compacting, verifying."""

import pytest

from monitor.errors import StoreError
from monitor.model import Outcome
from monitor.store import Store
from tests import make
from tests.store.build import POLICY, Life
from tests.store.test_bodies import _edited, _page, _successive


def _live(store: Store, days: int, policy: str = POLICY, seed: int = 20) -> list[bytes]:
    """A policy that shows another page each day; version 2 from the tenth day on."""
    life, pages = Life(store, policy), _successive(days, seed)
    for day, body in enumerate(pages):
        if day in (0, 10):
            life.read(day, 1 if day == 0 else 2, f"Text {day}.", body=body)
        else:
            life.page(day, Outcome.SAME, body=body)
    return pages


def test_pruned_pages_are_gone_and_all_others_come_back(store: Store) -> None:
    pages = _live(store, 40)
    pruned = store.prune(POLICY, keep=5)
    assert (pruned.snapshots, pruned.bodies) == (33, 33)
    assert pruned.stored_bytes > 0
    snapshots = store.snapshots(POLICY)
    left = {number: store.snapshot(row.id).body for number, row in enumerate(snapshots) if not row.pruned}
    assert left == {number: pages[number] for number in (0, 10, *range(35, 40))}
    assert store.verify() == []


def test_a_pruned_page_says_so(store: Store) -> None:
    _live(store, 20)
    store.prune_before(make.day(5))
    pruned = store.snapshots(POLICY)[3]
    assert pruned.pruned
    with pytest.raises(StoreError, match="pruned"):
        store.snapshot(pruned.id)


def test_pruning_keeps_its_hands_off_other_policies(store: Store) -> None:
    _live(store, 12)
    others = _live(store, 12, "other", seed=21)
    store.prune_before(make.day(100), POLICY)
    assert [store.snapshot(row.id).body for row in store.snapshots("other")] == others


def test_a_body_that_another_policy_shows_is_kept(store: Store) -> None:
    body = _page(22)
    store.archive(make.page(at=0, body=body, policy_id="other"))
    for day in range(3):
        store.archive(make.page(at=day, body=body if day == 0 else _edited(body, day)))
    store.prune(POLICY, keep=1)
    assert store.snapshot(store.snapshots("other")[0].id).body == body


def test_the_last_good_page_is_kept_so_that_equal_bytes_are_still_known(store: Store) -> None:
    _live(store, 12)
    store.prune_before(make.day(100))
    head = store.history(POLICY).head
    assert head is not None
    assert head.body is not None
    assert store.body(head.body) == _successive(12, 20)[-1]


def test_a_pruned_page_that_is_seen_again_comes_back(store: Store) -> None:
    pages = _live(store, 12)
    store.prune(POLICY, keep=1)
    again = store.archive(make.page(at=20, body=pages[3]))
    assert store.snapshot(again).body == pages[3]
    assert not store.snapshots(POLICY)[3].pruned


def test_pages_stored_after_a_pruning_lean_on_what_is_left(store: Store) -> None:
    pages = _live(store, 40)
    store.prune_before(make.day(39))
    later = [_edited(pages[-1], 100 + day) for day in range(40)]
    ids = [store.archive(make.page(at=50 + day, body=body)) for day, body in enumerate(later)]
    assert [store.snapshot(id).body for id in ids] == later
    assert store.verify() == []


def test_pruning_twice_takes_nothing_more(store: Store) -> None:
    _live(store, 20)
    store.prune(POLICY, keep=3)
    assert store.prune(POLICY, keep=3).bodies == 0


def test_compacting_gives_the_room_back(store: Store) -> None:
    for day in range(30):
        store.archive(make.page(at=day, body=_page(day)))
    store.compact()
    before = store.path.stat().st_size
    store.prune(POLICY, keep=1)
    store.compact()
    assert store.path.stat().st_size < before / 2
    assert store.verify() == []
