"""Past pages go through the one door: quietly, in the order of their dates, and only once."""

from pathlib import Path

import pytest

from monitor.importers import filing
from monitor.ingest import ingest, rebuild
from monitor.model import Cause, Outcome, Page, PolicyKind
from monitor.model.fetch import OTA, OTA_UPGRADE, OTA_VERSION
from monitor.store import Store
from tests import make

SIX, NINE, TEN = (f"Your data is stored for {count} months." for count in ("six", "nine", "ten"))
WALL = b"<title>Just a moment...</title><h1>Checking your browser</h1><p>Enable JavaScript and cookies to continue</p>"


@pytest.fixture
def store(tmp_path: Path):
    with Store.open(tmp_path / "policies.db") as opened:
        yield opened


def pages(*paragraphs: str, first: int = 0, via: str = OTA) -> list[Page]:
    return [make.page(paragraph, at=first + day, via=via) for day, paragraph in enumerate(paragraphs)]


def state(store: Store) -> tuple[object, ...]:
    versions = [(line.number, line.digest, line.first_seen, line.last_seen) for line in store.versions("acme-privacy")]
    changes = sorted((change.id, change.old, change.new, change.cause) for change in store.changes("acme-privacy"))
    checks = sorted((check.at, check.outcome, check.version) for check in store.checks("acme-privacy"))
    return versions, changes, checks


def test_pages_become_versions_as_if_fetched_then_and_nobody_is_alerted(store):
    filed = filing.file(store, make.policy(), pages(SIX, SIX, NINE))
    assert (filed.pages, filed.older, filed.versions) == (3, 0, 2)
    assert dict(filed.outcomes) == {Outcome.FIRST: 1, Outcome.SAME: 1, Outcome.CHANGED: 1}
    [change] = store.changes("acme-privacy")
    assert (change.since, change.at) == (make.day(1), make.day(2))
    assert store.alerts() == []
    assert store.snapshot(store.snapshots("acme-privacy")[0].id).via == OTA


def test_a_page_held_back_is_counted_by_its_reason(store):
    stream = [make.page(SIX), make.page(at=1, body=WALL)]
    assert filing.file(store, make.policy(), stream).doubts == (("bot_wall", 1),)


def test_a_record_of_the_archive_s_own_reading_is_no_change_of_the_policy(store):
    stream = [
        *pages(SIX, via=OTA_VERSION),
        *pages(NINE, first=1, via=OTA_UPGRADE),
        *pages(TEN, first=2, via=OTA_VERSION),
    ]
    filing.file(store, make.policy(), stream)
    causes = [change.cause for change in store.changes("acme-privacy")]
    assert causes == [Cause.POLICY, Cause.READING]


def test_pages_older_than_the_last_check_are_read_in_their_place(store, tmp_path):
    ingest(store, make.page(TEN, at=5), make.policy())
    filed = filing.file(store, make.policy(), pages(SIX, NINE))
    assert (filed.older, filed.versions) == (2, 3)
    with Store.open(tmp_path / "in-order.db") as other:
        filing.file(other, make.policy(), [*pages(SIX, NINE), make.page(TEN, at=5)])
        assert state(store)[0] == state(other)[0]
        assert state(store)[1] == state(other)[1]


def test_what_is_stored_already_is_not_missing(store):
    stream = pages(SIX, NINE, TEN)
    filing.file(store, make.policy(), stream[:2])

    class At:
        def __init__(self, page: Page) -> None:
            self.at = page.fetched_at

    assert [item.at for item in filing.missing(store, "acme-privacy", [At(page) for page in stream])] == [make.day(2)]


@pytest.mark.parametrize("stop", range(1, 9))
def test_an_import_stopped_at_any_page_goes_on_to_the_same_end(store, tmp_path, monkeypatch, stop):
    monkeypatch.setattr(filing, "BATCH", 3)
    stream = [*pages(SIX, SIX, NINE, SIX), make.page(at=4, body=WALL), *pages(TEN, NINE, SIX, first=5)]
    count = 0

    def stopped(page: Page, decision: object) -> None:
        nonlocal count
        count += 1
        if count == stop:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        filing.file(store, make.policy(), stream, stopped)
    kept = {snapshot.at for snapshot in store.snapshots("acme-privacy")}
    assert len(kept) == (stop - 1) // 3 * 3
    filing.file(store, make.policy(), [page for page in stream if page.fetched_at not in kept])
    with Store.open(tmp_path / "whole.db") as other:
        filing.file(other, make.policy(), stream)
        assert state(store) == state(other)


def test_older_pages_that_a_stopped_import_left_unread_are_read_by_the_next(store, monkeypatch):
    ingest(store, make.page(TEN, at=5), make.policy())

    def never(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as stopping:
        stopping.setattr(filing, "rebuild", never)
        with pytest.raises(KeyboardInterrupt):
            filing.file(store, make.policy(), pages(SIX, NINE))
    assert filing.file(store, make.policy(), []).versions == 3


def test_a_policy_imported_without_being_registered_is_known_for_a_rebuild(store):
    imported = make.policy(name="Acme Privacy", kind=PolicyKind.PRIVACY)
    filing.file(store, imported, pages(SIX, NINE))
    before = state(store)
    known = store.introduced("acme-privacy")
    assert known == imported
    assert rebuild(store, known).after == 2
    assert state(store) == before


def test_of_a_policy_registered_no_more_its_pages_tell_the_address(store):
    ingest(store, make.page(SIX), make.policy())
    known = store.introduced("acme-privacy")
    assert known is not None
    assert known.url == make.page().url
    assert store.introduced("nobody") is None
