"""A clock that runs: a stated date is ahead, or not, on the day its page was fetched, however and whenever it is read."""

from pathlib import Path

import pytest

from monitor.importers import filing
from monitor.ingest import ingest, rebuild
from monitor.model import Change, ChangeKind, Level, Overrides, Verdict
from monitor.store import Store
from tests import make

OLD = ("Effective date: 2 February 2026.", "Your data is stored for six months.")
NEW = ("Effective date: 2 April 2026.", "Your data is stored for nine months.")


@pytest.fixture
def store(tmp_path: Path):
    with Store.open(tmp_path / "policies.db") as opened:
        yield opened


def seen(store: Store, day: int, **fields: object) -> Change:
    """The change that a check found on a day of March 2026."""
    policy = make.policy(**fields)
    ingest(store, make.page(*OLD), policy)
    change = ingest(store, make.page(*NEW, at=day), policy).change
    assert change is not None
    return change


def stored(store: Store) -> Verdict:
    """What the store says of the one change it has."""
    [change] = store.changes("acme-privacy")
    return change.verdict


def test_a_change_that_takes_effect_later_is_announced_and_urgent(store):
    verdict = seen(store, 1).verdict
    assert "announced" in verdict.flags
    assert verdict.level is Level.URGENT
    assert "date-ahead" in {reason.rule for reason in verdict.reasons}


def test_a_change_that_has_taken_effect_when_it_is_seen_is_not(store):
    verdict = seen(store, 40).verdict
    assert "announced" not in verdict.flags
    assert verdict.level < Level.URGENT


@pytest.mark.parametrize("day", [1, 40])
def test_a_rebuild_judges_as_on_the_day_of_the_fetch(store, day):
    before = seen(store, day).verdict
    rebuild(store, make.policy())
    assert stored(store) == before


@pytest.mark.parametrize("day", [1, 40])
def test_an_import_of_old_pages_judges_as_on_the_day_of_the_fetch(store, day):
    ingest(store, make.page(*NEW, at=100), make.policy())
    filing.file(store, make.policy(), [make.page(*OLD), make.page(*NEW, at=day)])
    assert ("announced" in stored(store).flags) == (day == 1)


def test_a_rebuild_judges_by_the_rules_of_the_day_it_is_done(store):
    assert seen(store, 1).verdict.level is Level.URGENT
    muted = Overrides(levels={ChangeKind.RETENTION: Level.INFO}, muted=frozenset({"date-ahead"}))
    rebuild(store, make.policy(rules=muted))
    assert stored(store).level is Level.INFO


def test_a_check_judges_by_the_rules_of_its_policy(store):
    rules = Overrides(levels={ChangeKind.RETENTION: Level.COSMETIC, ChangeKind.EFFECTIVE_DATE: Level.COSMETIC})
    assert seen(store, 1, rules=rules).verdict.level is Level.COSMETIC
