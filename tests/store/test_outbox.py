"""Alerts wait, are sent, are given up."""

from dataclasses import replace

import pytest

from monitor.model import AlertState
from monitor.store import Store
from tests import make
from tests.store import build


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
