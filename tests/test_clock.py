"""A clock that runs: a stated date is ahead, or not, on the day its page was fetched, however and whenever it is read."""

from pathlib import Path

import pytest

from monitor.importers import filing
from monitor.ingest import ingest, rebuild
from monitor.model import Change, ChangeKind, Level, Overrides, PolicyKind, Verdict
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


LIST = ("Acme uses these subprocessors.", "<table><tr><th>Subprocessor</th><th>Purpose</th></tr>{}</table>")
ROW = "<tr><td>{}</td><td>Hosting of customer data</td></tr>"
WINDOW = "The customer may object to a new subprocessor within 30 days of receipt of the notice."


def listed(*names: str, window: str = WINDOW) -> list[str]:
    """The paragraphs of a list of subprocessors."""
    return [LIST[0], window, LIST[1].format("".join(map(ROW.format, names)))]


def added(store: Store, window: str = WINDOW, kind: PolicyKind = PolicyKind.SUBPROCESSORS) -> Change:
    """The change that adds a subprocessor on the second of March 2026."""
    policy = make.policy(kind=kind)
    ingest(store, make.page(*listed("Amazon Web Services", window=window)), policy)
    change = ingest(store, make.page(*listed("Amazon Web Services", "Cloudflare", window=window), at=1), policy).change
    assert change is not None
    return change


def test_a_new_subprocessor_under_a_window_to_object_is_urgent_and_says_until_when(store):
    change = added(store)
    assert change.deadline is not None
    assert change.deadline.on == "2026-04-01"
    assert change.deadline.quote == WINDOW
    assert change.verdict.level is Level.URGENT
    assert "object to Cloudflare until 1 April 2026" in change.verdict.headline
    assert store.changes("acme-privacy")[0].deadline == change.deadline


def test_a_list_without_a_window_says_so(store):
    change = added(store, window="")
    assert change.deadline is not None
    assert (change.deadline.on, change.deadline.how) == ("", "no window found")
    assert change.verdict.level < Level.URGENT


def test_other_documents_have_no_deadline(store):
    assert added(store, kind=PolicyKind.PRIVACY).deadline is None
