"""Snapshots are the record: all else can be made anew from them, and a difference of our own alerts nobody."""

from dataclasses import replace
from pathlib import Path

import pytest

from monitor.ingest import ingest, rebuild
from monitor.model import Cause, Outcome, Policy
from monitor.store import Store
from tests import make

TICKER = (
    "<div class='extra'><p>Our shop has {} new maps of the coast for you, and all of them are yours to see.</p></div>"
)
RETENTION = "Your data is stored for six months."


@pytest.fixture
def store(tmp_path: Path):
    with Store.open(tmp_path / "policies.db") as opened:
        yield opened


def _page(paragraph: str, ticker: str, at: int):
    body = make.html(paragraph).replace(b"<main>", b"<main>" + TICKER.format(ticker).encode())
    return make.page(at=at, body=body)


def _state(store: Store) -> tuple[object, ...]:
    versions = [(line.number, line.digest, line.first_seen, line.last_seen) for line in store.versions("acme-privacy")]
    changes = [
        (change.id, change.old, change.new, change.cause, change.verdict) for change in store.changes("acme-privacy")
    ]
    checks = [(check.at, check.outcome, check.version) for check in store.checks("acme-privacy")]
    return versions, changes, checks


def test_a_rebuild_under_the_same_rules_changes_nothing(store):
    policy = make.policy()
    fetches = [
        make.page(RETENTION),
        make.page(RETENTION.replace("six", "nine"), at=1),
        make.not_modified(at=2),
        make.page(body=b"", at=3),
        make.failure(at=4),
        make.page(RETENTION, at=5),
        make.page(RETENTION.replace("six", "eight"), at=6),
    ]
    for fetch in fetches:
        ingest(store, fetch, policy, (make.channel(),))
    before, alerts = _state(store), store.alerts()
    done = rebuild(store, policy)
    assert (done.before, done.after) == (3, 3)
    assert _state(store) == before
    assert store.alerts() == alerts


def test_what_a_new_selector_leaves_out_is_no_version_any_more(store):
    policy = make.policy()
    for day, ticker in enumerate(("ninety", "eighty", "seventy")):
        ingest(store, _page(RETENTION, ticker, day), policy)
    assert len(store.versions("acme-privacy")) == 3
    selective = replace(policy, remove=(".extra",))
    assert rebuild(store, selective).after == 1
    assert store.changes("acme-privacy") == []
    [line] = store.versions("acme-privacy")
    assert (line.first_seen, line.last_seen) == (make.day(0), make.day(2))


def test_a_difference_that_only_the_new_rules_see_is_ours_not_the_policy_s(store):
    selective = replace(make.policy(), remove=(".extra",))
    ingest(store, _page(RETENTION, "ninety", 0), selective)
    ingest(store, _page(RETENTION, "eighty", 1), selective)
    ingest(store, _page(RETENTION.replace("six", "nine"), "eighty", 2), selective)
    channel = make.channel()
    alerts = store.alerts()
    rebuild(store, make.policy())
    causes = [(change.new, change.cause) for change in store.changes("acme-privacy")]
    assert sorted(causes) == [(2, Cause.READING), (3, Cause.POLICY)]
    assert store.alerts() == alerts
    assert (
        ingest(store, _page(RETENTION.replace("six", "nine"), "eighty", 3), make.policy(), (channel,)).outcome
        is Outcome.SAME
    )


def test_a_change_keeps_its_id_so_that_old_alerts_lead_to_it(store):
    policy = make.policy()
    ingest(store, make.page(RETENTION), policy, (make.channel(),))
    ingest(store, make.page(RETENTION.replace("six", "nine"), at=1), policy, (make.channel(),))
    [alert] = store.alerts()
    rebuild(store, policy)
    assert alert.change is not None
    assert store.change(alert.change) is not None


def test_a_policy_without_any_good_page_rebuilds_to_nothing(store):
    ingest(store, make.page(body=b""), make.policy())
    assert rebuild(store, make.policy()).after == 0


def test_a_policy_never_checked_rebuilds_to_nothing(store):
    assert rebuild(store, Policy(id="acme-privacy", url="https://acme.example/")).after == 0
