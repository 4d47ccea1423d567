"""Derived rows are replaced; the record stays."""

from dataclasses import replace

import pytest

from monitor.model import Cause, Outcome
from monitor.store import Store
from tests import make
from tests.store import build
from tests.store.build import POLICY, Life


@pytest.fixture
def life(store: Store) -> Life:
    """Pages on days 0 to 4 (snapshots 1 to 5): version 1, the same, version 2, held back, a 304, version 3."""
    life = Life(store)
    life.record(make.page(at=0, etag='"e"'), Outcome.FIRST, version=build.version(1, "One."))
    life.page(1)
    life.read(2, 2, "Two.", change=build.change("c12", 1, 2, day=2), alerts=(build.alert(change="c12"),))
    life.hold_back(3)
    life.unchanged(4)
    life.read(5, 3, "Three.", change=build.change("c23", 2, 3, day=5))
    return life


def test_versions_and_changes_are_replaced(life: Life) -> None:
    store = life.store
    versions = (build.version(1, "Uno.", day=0), build.version(2, "Tres.", day=5))
    store.replace(POLICY, versions, [build.change("d12", 1, 2, day=5)], {1: 1, 2: 1, 3: 1, 4: None, 6: 2}, reading="r2")
    assert [line.number for line in store.versions(POLICY)] == [1, 2]
    assert [change.id for change in store.changes()] == ["c23"]  # the same check saw it
    assert [check.version for check in store.checks(POLICY)] == [2, 1, None, 1, 1, 1]
    assert store.readings()[POLICY].rebuilt == "r2"
    assert [hit.snippet for hit in store.search("uno", history=True)] == ["Uno."]
    assert store.search("two", history=True) == []
    assert store.verify() == []


def test_a_version_was_last_seen_at_its_last_check_304_included(life: Life) -> None:
    versions = (build.version(1, "Uno.", day=0), build.version(2, "Tres.", day=5))
    life.store.replace(POLICY, versions, [], {1: 1, 2: 1, 3: 1, 4: None, 6: 2})
    assert [line.last_seen for line in life.store.versions(POLICY)] == [make.day(4), make.day(5)]


def test_a_change_between_known_texts_keeps_its_id_and_its_alert(life: Life) -> None:
    versions = (build.version(1, "Zero."), build.version(2, "One.", day=1), build.version(3, "Two.", day=2))
    changes = [build.change("new1", 1, 2, day=1), replace(build.change("new2", 2, 3, day=2), cause=Cause.READING)]
    life.store.replace(POLICY, versions, changes, {1: 1, 2: 2, 3: 3, 6: 3})
    assert [change.id for change in life.store.changes()] == ["c12", "new1"]
    assert life.store.change("c12").cause is Cause.READING  # type: ignore[union-attr]
    assert [alert.change for alert in life.store.alerts()] == ["c12"]


def test_a_change_read_otherwise_keeps_the_id_by_which_its_check_was_told(life: Life) -> None:
    versions = (build.version(1, "Uno."), build.version(2, "Dos.", day=2), build.version(3, "Tres.", day=5))
    changes = [build.change("d12", 1, 2, day=2), build.change("d23", 2, 3, day=5)]
    life.store.replace(POLICY, versions, changes, {1: 1, 2: 1, 3: 2, 6: 3})
    assert [(change.id, change.new) for change in life.store.changes()] == [("c23", 3), ("c12", 2)]


def test_a_check_leaves_an_id_to_the_change_between_the_same_texts(life: Life) -> None:
    versions = (build.version(1, "Uno."), build.version(2, "One.", day=2), build.version(3, "Two.", day=5))
    changes = [build.change("d12", 1, 2, day=2), build.change("d23", 2, 3, day=5)]
    life.store.replace(POLICY, versions, changes, {1: 1, 2: 1, 3: 2, 6: 3})
    assert [(change.id, change.new) for change in life.store.changes()] == [("c12", 3), ("d12", 2)]


def test_a_new_change_does_not_take_the_id_of_one_already_told(life: Life) -> None:
    versions = (build.version(1, "Uno."), build.version(2, "Dos.", day=1))
    life.store.replace(POLICY, versions, [build.change("c12", 1, 2, day=1)], {1: 1, 2: 2, 3: 2, 6: 2})
    [change] = life.store.changes()
    assert change.id != "c12"
    assert len(life.store.alerts()) == 1


def test_a_page_that_is_the_policy_after_all_ends_the_suspicion(store: Store) -> None:
    life = Life(store)
    life.read(0, 1, "One.")
    life.hold_back(1)
    versions = (build.version(1, "One."), build.version(2, "Two.", day=1))
    store.replace(POLICY, versions, [], {1: 1, 2: 2}, outcomes={2: Outcome.CHANGED})
    history = store.history(POLICY)
    assert (history.suspicion, history.failures) == (None, 0)
    assert history.head is not None
    assert (history.head.number, history.head.body) == (2, store.snapshots(POLICY)[1].body)
    assert store.checks(POLICY)[0].outcome is Outcome.CHANGED


def test_a_last_page_that_is_not_the_policy_loses_its_validators(store: Store) -> None:
    life = Life(store)
    life.record(make.page(at=0), Outcome.FIRST, version=build.version(1, "One."))
    life.record(make.page(at=1, etag='"wall"', body=b"wall"), Outcome.CHANGED, version=build.version(2, "Wall.", day=1))
    store.replace(POLICY, [build.version(1, "One.")], [], {1: 1, 2: None}, outcomes={2: Outcome.SUSPECT})
    assert store.validators(POLICY).etag is None
    history = store.history(POLICY)
    assert history.failures == 1
    assert history.head is not None
    assert history.head.body == store.snapshots(POLICY)[0].body


def test_a_history_with_returns_has_the_same_lives_when_rebuilt(store: Store) -> None:
    life, acme, bolt = Life(store), build.recipient("Acme"), build.recipient("Bolt")
    life.read(0, 1, "One.", facts=(acme,))
    life.read(1, 2, "Two.", facts=(bolt,))
    life.turn_back(2, 1)
    life.read(3, 3, "One.", "Three.", facts=(acme,))
    life.turn_back(4, 2)
    before = store.lives(), store.clauses(POLICY), store.history(POLICY), store.status()
    versions = [store.version(POLICY, number) for number in (1, 2, 3)]
    seen = {row.id: row.version for row in store.snapshots(POLICY)}
    store.replace(POLICY, [version for version in versions if version], [], seen)
    assert (store.lives(), store.clauses(POLICY), store.history(POLICY), store.status()) == before


def test_versions_may_come_from_a_generator_that_reads_the_store(life: Life) -> None:
    store = life.store

    def versions() -> object:
        for number, (snapshot, page) in enumerate(store.pages(POLICY), 1):
            yield replace(build.version(number, page.body.decode()), snapshot=snapshot.id)

    seen = {row.id: number for number, row in enumerate(store.snapshots(POLICY), 1)}
    store.replace(POLICY, versions(), [], seen)  # type: ignore[arg-type]
    assert [line.number for line in store.versions(POLICY)] == [1, 2, 3, 4, 5]
    assert life.store.version(POLICY, 2).text.clauses[0].text == "<p>page of day 1</p>"  # type: ignore[union-attr]


def test_a_rebuild_that_fails_leaves_everything_as_it_was(life: Life) -> None:
    def versions() -> object:
        yield build.version(1, "Uno.")
        raise RuntimeError("a page could not be read")

    before = life.store.versions(POLICY), life.store.changes(), life.store.clauses(POLICY)
    with pytest.raises(RuntimeError):
        life.store.replace(POLICY, versions(), [], {})  # type: ignore[arg-type]
    assert (life.store.versions(POLICY), life.store.changes(), life.store.clauses(POLICY)) == before


def test_a_policy_never_checked_cannot_be_rebuilt(store: Store) -> None:
    with pytest.raises(ValueError, match="was ever checked"):
        store.replace("unknown", [], [], {})
