"""Alerts wait, are sent, are given up."""

import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlite_utils import Database

from monitor.formats.notice import incident_notice
from monitor.model import REMINDER_ROUND, Ack, AlertState, Deadline, Level
from monitor.store import Store, connection, notices
from monitor.store.schema import migrations
from tests import make
from tests.formats import given as case
from tests.formats.test_notice import INCIDENT
from tests.store import build
from tests.store.build import Life


def test_an_alert_is_due_from_its_time_on_oldest_first(store: Store) -> None:
    late, early = store.add_alert(build.alert(day=2)), store.add_alert(build.alert(day=1))
    assert store.due_alerts(make.day(0)) == []
    assert store.due_alerts(make.day(1)) == [early]
    assert store.due_alerts(make.day(2)) == [early, late]


def test_an_alert_is_stored_whole(store: Store) -> None:
    alert = build.alert(change="abc", attempts=2, last_error="503", sent_at=make.day(3), state=AlertState.SENT)
    assert store.add_alert(alert) == replace(alert, id=1)


def test_a_sent_or_dead_alert_is_no_longer_due(store: Store) -> None:
    sent, dead = store.add_alert(build.alert()), store.add_alert(build.alert())
    store.update_alert(replace(sent, state=AlertState.SENT, attempts=1, sent_at=make.day(1)))
    store.update_alert(replace(dead, state=AlertState.DEAD, attempts=8, last_error="refused"))
    assert store.due_alerts(make.day(9)) == []
    assert [alert.id for alert in store.alerts(AlertState.DEAD)] == [dead.id]
    assert [alert.id for alert in store.alerts()] == [dead.id, sent.id]


def test_an_alert_given_up_can_be_sent_again(store: Store) -> None:
    dead = store.add_alert(build.alert(state=AlertState.DEAD, attempts=8, last_error="refused"))
    assert store.revive_alerts(make.day(5)) == 1
    [due] = store.due_alerts(make.day(5))
    assert (due.id, due.attempts, due.last_error) == (dead.id, 0, "refused")
    assert store.revive_alerts(make.day(5)) == 0


def test_a_delayed_alert_waits(store: Store) -> None:
    alert = store.add_alert(build.alert(day=1))
    store.update_alert(replace(alert, attempts=1, due_at=make.day(2), last_error="503"))
    assert store.due_alerts(make.day(1)) == []
    [due] = store.due_alerts(make.day(2))
    assert (due.attempts, due.last_error) == (1, "503")


def test_an_alert_that_was_never_stored_cannot_be_updated(store: Store) -> None:
    with pytest.raises(ValueError, match="not in the outbox"):
        store.update_alert(build.alert())


def test_only_so_many_alerts_as_asked_for_are_listed(store: Store) -> None:
    for _ in range(3):
        store.add_alert(build.alert())
    assert [alert.id for alert in store.alerts(limit=2)] == [3, 2]


def test_what_an_alert_says_is_stored_whole(store: Store) -> None:
    for notice in (
        case.notice(
            replace(case.CHANGE, dates=case.notice().dates, deadline=Deadline(on="", how="no window found")),
            deadline=Deadline(on="2025-04-11", how="stated", quote="within 30 days"),
            left_out=2,
        ),
        incident_notice(INCIDENT, case.POLICY),
    ):
        stored = store.add_alert(build.alert(notice=notice, vendor="acme.example", run=None, round=1, batch="digest-1"))
        assert stored.notice == notice
        assert (stored.vendor, stored.round, stored.batch) == ("acme.example", 1, "digest-1")


@given(st.text(), st.lists(st.text(), max_size=3))
def test_any_page_text_survives_in_what_an_alert_says(words: str, path: list[str]) -> None:
    change, diff = case.hostile(words)
    told = case.notice(change, diff, places=tuple(tuple(path) for _ in change.deltas))
    assert notices.decode(notices.encode(told)) == told


def test_a_change_is_told_to_a_channel_once_a_round(store: Store) -> None:
    first = store.add_alert(build.alert(change="abc"))
    assert store.add_alert(build.alert(change="abc", day=5)) == first
    again = store.add_alert(build.alert(change="abc", round=1))
    other = store.add_alert(build.alert(change="abc", channel="other"))
    assert len({first.id, again.id, other.id}) == 3


def test_alerts_of_one_message_are_marked_together_or_not_at_all(store: Store) -> None:
    alerts = [store.add_alert(build.alert()) for _ in range(2)]
    sent = [replace(alert, state=AlertState.SENT, sent_at=make.day(1)) for alert in alerts]
    with pytest.raises(ValueError, match="not in the outbox"):
        store.update_alerts([sent[0], replace(sent[1], id=99)])
    assert len(store.due_alerts(make.day(1))) == 2
    store.update_alerts(sent)
    assert store.due_alerts(make.day(1)) == []


def test_alerts_remember_the_message_they_go_out_in(store: Store) -> None:
    alerts = [store.add_alert(build.alert()) for _ in range(2)]
    store.bind_alerts(alerts, "digest-abc")
    assert [alert.batch for alert in store.due_alerts(make.day(1))] == ["digest-abc", "digest-abc"]


@pytest.fixture
def urgent(store: Store) -> Life:
    """A policy whose urgent change "abc" was told three times."""
    life = Life(store)
    life.read(0, 1, "One.")
    told = tuple(build.alert(change="abc", level=5, round=round) for round in range(3))
    life.read(1, 2, "Two.", change=build.change("abc", 1, 2, day=1, level=Level.URGENT), alerts=told)
    return life


def last_told(life: Life) -> list[tuple[str | None, int]]:
    return [(alert.change, alert.round) for alert in life.store.last_told(min_level=5)]


def test_the_last_alert_of_an_urgent_change_is_found_until_it_is_acknowledged(urgent: Life) -> None:
    urgent.read(2, 3, "Three.", change=build.change("def", 2, 3, day=2), alerts=(build.alert(change="def", level=4),))
    assert last_told(urgent) == [("abc", 2)]
    urgent.store.acknowledge("abc", make.day(1), "seen")
    assert last_told(urgent) == []
    assert urgent.store.acks()["abc"].note == "seen"


def test_an_urgent_change_rests_while_the_text_before_it_is_in_force_again(urgent: Life) -> None:
    urgent.turn_back(2, 1)
    assert last_told(urgent) == []
    urgent.turn_back(3, 2)
    assert last_told(urgent) == [("abc", 2)]


def test_a_change_that_is_judged_less_than_urgent_by_now_is_told_no_more(urgent: Life) -> None:
    versions = (build.version(1, "One."), build.version(2, "Two.", day=1))
    urgent.store.replace(build.POLICY, versions, [build.change("new", 1, 2, day=1)], {1: 1, 2: 2})
    assert last_told(urgent) == []


def test_a_change_that_is_none_any_more_is_still_known_by_what_was_told(urgent: Life) -> None:
    urgent.store.replace(build.POLICY, [build.version(1, "One.")], [], {1: 1, 2: 1})
    assert urgent.store.change("abc") is None
    told = urgent.store.told("ab")
    assert told is not None
    assert (told.change, told.policy, told.at) == ("abc", build.POLICY, make.day(0))
    assert urgent.store.told("b") is None
    assert last_told(urgent) == []


def test_acknowledging_drops_what_was_to_be_told_again_but_not_the_first_telling(store: Store) -> None:
    for round in (0, 1, REMINDER_ROUND):
        store.add_alert(build.alert(change="abc", level=5, round=round))
    store.acknowledge("abc", make.day(1))
    assert [alert.round for alert in store.due_alerts(make.day(9))] == [0]


def test_what_was_dropped_while_it_was_out_is_no_fault(store: Store) -> None:
    out = store.add_alert(build.alert(change="abc", level=5, round=1))
    store.acknowledge("abc", make.day(1))
    store.update_alerts([replace(out, state=AlertState.SENT, sent_at=make.day(1))])
    assert store.alerts() == []


def test_acknowledging_twice_keeps_the_first_day_and_the_note(store: Store) -> None:
    store.acknowledge("abc", make.day(1), "objected")
    assert store.acknowledge("abc", make.day(2)) == Ack(change="abc", at=make.day(1), note="objected")
    assert store.acknowledge("abc", make.day(3), "accepted") == Ack(change="abc", at=make.day(1), note="accepted")


def test_a_store_of_the_schema_before_keeps_its_alerts(tmp_path: Path) -> None:
    path = tmp_path / "policies.db"
    with sqlite3.connect(path) as raw:
        database = Database(raw, recursive_triggers=False, execute_plugins=False)
        migrations.apply(database, stop_before="telling")
        raw.execute(f"PRAGMA application_id = {connection.APPLICATION}")
        raw.execute("PRAGMA user_version = 3")
        for id in (1, 2):
            raw.execute(
                "INSERT INTO alert VALUES (?, 'team', 'acme', 'abc', NULL, 3, 's', 'b', 0, 0, 'pending', 0, '', NULL)",
                (id,),
            )
    raw.close()
    with Store.open(path) as store:
        old = store.due_alerts(make.day(0))
    assert [(alert.body, alert.notice, alert.round) for alert in old] == [("b", None, 0), ("b", None, 1)]
