import threading
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.alerts import MOST_ATTEMPTS, DeliveryReport, deliver, wait
from monitor.model import (
    Alert,
    AlertState,
    Bulletin,
    Bundle,
    ChangeNotice,
    Channel,
    Deadline,
    Gathering,
    Only,
    When,
)
from tests.formats import given as case

NOW = datetime(2025, 3, 12, 6, tzinfo=UTC)


@dataclass
class Outbox:
    """The store as far as delivering knows it."""

    alerts: dict[int, Alert] = field(default_factory=dict)
    acked: set[str] = field(default_factory=set)

    def due_alerts(self, now: datetime) -> list[Alert]:
        return [a for a in self.alerts.values() if a.state is AlertState.PENDING and a.due_at <= now]

    def update_alert(self, alert: Alert) -> None:
        assert alert.id is not None
        self.alerts[alert.id] = alert

    def update_alerts(self, alerts: Sequence[Alert]) -> None:
        for alert in alerts:
            self.update_alert(alert)

    def bind_alerts(self, alerts: Sequence[Alert], batch: str) -> None:
        for alert in alerts:
            assert alert.id is not None
            self.alerts[alert.id] = replace(self.alerts[alert.id], batch=batch)

    def last_told(self, *, min_level: int) -> list[Alert]:
        newest: dict[tuple[str, str], Alert] = {}
        for alert in sorted(self.alerts.values(), key=lambda alert: alert.round):
            if alert.change is not None and alert.level >= min_level and alert.change not in self.acked:
                newest[alert.channel, alert.change] = alert
        return list(newest.values())

    def add_alert(self, alert: Alert) -> Alert:
        stored = replace(alert, id=len(self.alerts) + 1)
        self.update_alert(stored)
        return stored

    def add(self, channel: str, **fields: object) -> None:
        number = len(self.alerts) + 1
        base = {
            "policy": "acme",
            "subject": f"alert {number}",
            "body": "b",
            "level": 3,
            "created_at": NOW,
            "due_at": NOW,
        }
        self.alerts[number] = Alert(**{**base, **fields}, channel=channel, id=number)  # type: ignore[arg-type]


@dataclass
class Service:
    """Channels that answer what a test says, and remember what came."""

    down: set[str] = field(default_factory=set)
    got: list[tuple[str, str]] = field(default_factory=list)
    bundles: list[Bundle] = field(default_factory=list)

    def __call__(self, channel: Channel, bundle: Bundle) -> str | None:
        self.bundles.append(bundle)
        self.got += [(channel.id, alert.subject) for alert in bundle.alerts]
        return "it answers HTTP 503" if channel.id in self.down else None


def channels(*ids: str) -> list[Channel]:
    return [Channel(id=channel_id, url="json://127.0.0.1:9/secret") for channel_id in ids]


def run(outbox: Outbox, service: Service, *ids: str, at: datetime = NOW) -> DeliveryReport:
    return deliver(outbox, channels(*ids), service, lambda: at, lambda: 1.0)  # type: ignore[arg-type]


def test_nothing_due_is_nothing_done() -> None:
    outbox = Outbox()
    outbox.add("a", due_at=NOW + timedelta(seconds=1))
    assert run(outbox, Service(), "a") == DeliveryReport()


def test_what_was_sent_is_marked_and_not_sent_again() -> None:
    outbox, service = Outbox(), Service()
    outbox.add("a")
    assert run(outbox, service, "a").sent == 1
    assert outbox.alerts[1].state is AlertState.SENT
    assert outbox.alerts[1].sent_at == NOW
    assert run(outbox, service, "a").sent == 0
    assert service.got == [("a", "alert 1")]


def test_an_alert_is_marked_only_after_it_was_sent() -> None:
    outbox = Outbox()
    outbox.add("a")

    def killed(channel: Channel, bundle: Bundle) -> str | None:
        assert outbox.alerts[1].state is AlertState.PENDING
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        deliver(outbox, channels("a"), killed, lambda: NOW, lambda: 1.0)
    assert outbox.due_alerts(NOW)


def test_a_failure_is_tried_again_later() -> None:
    outbox, service = Outbox(), Service(down={"a"})
    outbox.add("a")
    report = run(outbox, service, "a")
    assert report.failed == ('channel a: "alert 1" was not delivered: it answers HTTP 503; tried 1 of 8 times',)
    assert outbox.alerts[1].due_at == NOW + timedelta(minutes=1)
    assert outbox.alerts[1].last_error == "it answers HTTP 503"
    service.down.clear()
    assert run(outbox, service, "a").sent == 0
    assert run(outbox, service, "a", at=NOW + timedelta(minutes=1)).sent == 1
    assert outbox.alerts[1].last_error == ""


def test_waiting_doubles_up_to_an_hour() -> None:
    minutes = [wait(attempts, 1.0).total_seconds() / 60 for attempts in range(1, 9)]
    assert minutes == [1, 2, 4, 8, 16, 32, 60, 60]


@given(st.integers(1, 10_000), st.floats(0, 1))
def test_chance_takes_half_of_the_wait_at_most(attempts: int, jitter: float) -> None:
    assert wait(attempts, 1.0) / 2 <= wait(attempts, jitter) <= wait(attempts, 1.0) <= timedelta(hours=1)


def test_an_alert_that_failed_eight_times_is_given_up_and_said() -> None:
    outbox, service = Outbox(), Service(down={"a"})
    outbox.add("a")
    reports = [run(outbox, service, "a", at=NOW + timedelta(hours=2 * hour)) for hour in range(9)]
    assert len(service.got) == MOST_ATTEMPTS
    assert outbox.alerts[1].state is AlertState.DEAD
    [dead] = reports[7].dead
    assert "given up after 8 tries" in dead
    assert reports[7].failed == (dead,)
    assert reports[8] == DeliveryReport()


def test_an_alert_given_up_is_told_to_the_channels_of_incidents_once() -> None:
    outbox, service = Outbox(), Service(down={"a", "c"})
    outbox.add("a", change="0123456789ab", attempts=MOST_ATTEMPTS - 1)
    told = [
        replace(channel, only=Only.CHANGES if channel.id == "d" else Only.BOTH)
        for channel in channels("a", "b", "c", "d")
    ]
    for hour in range(12):
        deliver(outbox, told, service, lambda hour=hour: NOW + timedelta(hours=2 * hour), lambda: 1.0)  # type: ignore[arg-type, misc]
    states = {(alert.channel, alert.state) for alert in outbox.alerts.values()}
    assert states == {("a", AlertState.DEAD), ("b", AlertState.SENT), ("c", AlertState.DEAD)}
    notice = next(alert for alert in outbox.alerts.values() if alert.channel == "b")
    assert notice.subject == "[NOT DELIVERED] to a: alert 1"
    assert isinstance(notice.notice, Bulletin)
    assert {"0123456789ab", "it answers HTTP 503"} <= {row.text for row in notice.notice.rows}


def test_a_dead_channel_delays_no_other() -> None:
    outbox, service = Outbox(), Service(down={"a"})
    for _ in range(5):
        outbox.add("a")
        outbox.add("b")
    report = run(outbox, service, "a", "b")
    assert report.sent == 5
    assert [channel for channel, _ in service.got] == ["a", "b", "b", "b", "b", "b", "a", "a"]
    assert (len(report.failed), report.resting) == (3, 2)


def test_a_resting_channel_s_alerts_lose_no_attempt() -> None:
    outbox, service = Outbox(), Service(down={"a"})
    for _ in range(5):
        outbox.add("a")
    run(outbox, service, "a")
    assert [alert.attempts for alert in outbox.alerts.values()] == [1, 1, 1, 0, 0]


def test_a_channel_that_fails_now_and_then_does_not_rest() -> None:
    outbox = Outbox()
    for _ in range(30):
        outbox.add("a")
    tries = iter(range(1000))
    report = deliver(
        outbox, channels("a"), lambda c, a: "no" if next(tries) % 3 == 2 else None, lambda: NOW, lambda: 1.0
    )
    assert (report.sent, len(report.failed), report.resting) == (20, 10, 0)


def test_a_channel_no_longer_configured_keeps_its_alerts() -> None:
    outbox, service = Outbox(), Service()
    outbox.add("gone")
    outbox.add("a")
    report = run(outbox, service, "a")
    assert report.sent == 1
    assert report.failed == (
        'channel gone: "alert 1" was not delivered: no channel "gone" is configured any more; '
        "it waits until [channel.gone] is back in the configuration",
    )
    kept = outbox.alerts[1]
    assert (kept.state, kept.attempts) == (AlertState.PENDING, 0)
    assert run(outbox, service, "gone", at=kept.due_at).sent == 1


def test_the_weightiest_alert_goes_first() -> None:
    outbox, service = Outbox(), Service()
    for level in (2, 5, 3):
        outbox.add("a", level=level)
    run(outbox, service, "a")
    assert [subject for _, subject in service.got] == ["alert 2", "alert 3", "alert 1"]


@given(st.lists(st.tuples(st.sampled_from("abc"), st.integers(1, 5)), max_size=30), st.sets(st.sampled_from("abc")))
def test_each_alert_is_sent_failed_or_resting_and_none_is_lost(rows: list[tuple[str, int]], down: set[str]) -> None:
    outbox, service = Outbox(), Service(down=down)
    for channel, level in rows:
        outbox.add(channel, level=level)
    report = run(outbox, service, "a", "b", "c")
    assert report.sent + len(report.failed) + report.resting == len(rows)
    assert report.sent == sum(channel not in down for channel, _ in rows)
    assert len(set(service.got)) == len(service.got)
    assert len(outbox.alerts) == len(rows)


def test_a_run_killed_again_and_again_loses_nothing_and_doubles_one_a_kill() -> None:
    outbox, service, kills = Outbox(), Service(), 0
    for number in range(60):
        outbox.add("abc"[number % 3])
    for stop in (1, 7, 13, 20):
        before = len(service.got)

        def write(alerts: Sequence[Alert], before: int = before, stop: int = stop) -> None:
            if len(service.got) - before >= stop:
                raise KeyboardInterrupt  # between sending and marking
            Outbox.update_alerts(outbox, alerts)

        outbox.update_alerts = write  # type: ignore[method-assign]
        with pytest.raises(KeyboardInterrupt):
            run(outbox, service, "a", "b", "c")
        kills += 1
    outbox.update_alerts = lambda alerts: Outbox.update_alerts(outbox, alerts)  # type: ignore[method-assign]
    run(outbox, service, "a", "b", "c")
    assert {alert.state for alert in outbox.alerts.values()} == {AlertState.SENT}
    assert len(set(service.got)) == 60
    assert len(service.got) <= 60 + kills


def test_the_errors_kept_are_one_safe_line() -> None:
    outbox = Outbox()
    outbox.add("a", subject="x\x1b[31m\ny")
    report = deliver(outbox, channels("a"), lambda c, a: "bad\x1b[0m\nthing" * 500, lambda: NOW, lambda: 0.0)
    for said in (outbox.alerts[1].last_error, *report.failed):
        assert "\x1b" not in said
        assert "\n" not in said
        assert len(said) <= 600
    assert replace(outbox.alerts[1], last_error="").state is AlertState.PENDING


def change(number: int, **fields: object) -> dict[str, object]:
    return {"change": f"{number:012x}", "vendor": "acme.example", "run": 7, **fields}


def test_changes_of_one_vendor_in_one_run_are_one_message() -> None:
    outbox, service = Outbox(), Service()
    for number in range(3):
        outbox.add("a", **change(number, level=2 + number))
    outbox.add("a", **change(9, vendor="beta.example"))
    outbox.add("a", **change(10, run=8))
    report = run(outbox, service, "a")
    assert (report.sent, report.messages) == (5, 3)
    grouped = next(bundle for bundle in service.bundles if bundle.gathering is Gathering.VENDOR)
    assert [alert.level for alert in grouped.alerts] == [4, 3, 2]
    assert {bundle.gathering for bundle in service.bundles if bundle is not grouped} == {Gathering.SINGLE}


def test_a_message_of_several_that_failed_is_sent_again_as_it_was() -> None:
    outbox, service = Outbox(), Service(down={"a"})
    for number in range(2):
        outbox.add("a", **change(number))
    run(outbox, service, "a")
    service.down.clear()
    outbox.add("a", **change(2))
    run(outbox, service, "a", at=NOW + timedelta(minutes=5))
    first, *later = service.bundles
    assert [bundle.id for bundle in later].count(first.id) == 1
    assert sorted(len(bundle.alerts) for bundle in later) == [1, 2]


def test_a_digest_holds_what_is_due_once_even_when_its_sender_is_killed() -> None:
    outbox, service = Outbox(), Service()
    daily = replace(channels("a")[0], when=When.DAILY)
    for number in range(3):
        outbox.add("a", **change(number))

    def killed(alerts: Sequence[Alert]) -> None:
        raise KeyboardInterrupt

    outbox.update_alerts = killed  # type: ignore[method-assign]
    with pytest.raises(KeyboardInterrupt):
        deliver(outbox, [daily], service, lambda: NOW, lambda: 1.0)  # type: ignore[arg-type]
    del outbox.update_alerts
    outbox.add("a", **change(3))
    deliver(outbox, [daily], service, lambda: NOW, lambda: 1.0)  # type: ignore[arg-type]
    first, *rest = service.bundles
    assert [bundle.id for bundle in rest].count(first.id) == 1
    distinct = {bundle.id: [alert.change for alert in bundle.alerts] for bundle in service.bundles}
    told = [each for changes in distinct.values() for each in changes]
    assert sorted(told) == [f"{number:012x}" for number in range(4)]
    assert {bundle.gathering for bundle in service.bundles} == {Gathering.DIGEST}


def test_a_slow_channel_delays_no_other() -> None:
    outbox, released, got = Outbox(), threading.Event(), []
    for number in range(3):
        outbox.add("ab"[number % 2], level=5 - number)

    def send(channel: Channel, bundle: Bundle) -> str | None:
        if channel.id == "a":
            assert released.wait(30)
        got.append(channel.id)
        if channel.id == "b":
            released.set()
        return None

    report = deliver(outbox, channels("a", "b"), send, lambda: NOW, lambda: 1.0, patience_seconds=0.01)  # type: ignore[arg-type]
    assert report.sent == 3
    assert got == ["b", "a", "a"]


def test_a_channel_that_failed_before_comes_after_the_others() -> None:
    outbox, service = Outbox(), Service()
    outbox.add("a", attempts=1, level=5)
    outbox.add("b", level=2)
    run(outbox, service, "a", "b")
    assert [channel for channel, _ in service.got] == ["b", "a"]


URGENT = {"level": 5, "change": "0123456789ab", "sent_at": NOW, "state": AlertState.SENT}


def urgent(deadline: str | None) -> ChangeNotice:
    return case.notice(deadline=None if deadline is None else Deadline(on=deadline, how="stated"))


def test_an_urgent_change_is_told_daily_until_acknowledged() -> None:
    outbox, service = Outbox(), Service()
    outbox.add("a", notice=urgent(None), **URGENT)
    days = [run(outbox, service, "a", at=NOW + timedelta(days=day, minutes=-5)).sent for day in range(1, 4)]
    assert days == [1, 1, 1]
    assert [bundle.id for bundle in service.bundles] == ["0123456789ab-1", "0123456789ab-2", "0123456789ab-3"]
    assert run(outbox, service, "a", at=NOW + timedelta(days=3, hours=1)).sent == 0
    outbox.acked.add("0123456789ab")
    assert run(outbox, service, "a", at=NOW + timedelta(days=9)).sent == 0


@pytest.mark.parametrize(("deadline", "told"), [("2025-03-12", 0), ("2025-03-13", 1), ("2025-03-14", 2)])
def test_an_urgent_change_is_told_no_more_once_its_deadline_has_passed(deadline: str, told: int) -> None:
    outbox, service = Outbox(), Service()
    outbox.add("a", notice=urgent(deadline), **URGENT)
    assert sum(run(outbox, service, "a", at=NOW + timedelta(days=day)).sent for day in range(1, 6)) == told


def test_a_change_less_than_urgent_is_told_once() -> None:
    outbox, service = Outbox(), Service()
    outbox.add("a", notice=urgent(None), **{**URGENT, "level": 4})
    assert run(outbox, service, "a", at=NOW + timedelta(days=5)).sent == 0


def test_the_operator_alone_is_told_of_lost_alerts_where_one_is_marked() -> None:
    outbox, service = Outbox(), Service(down={"a"})
    outbox.add("a", change="0123456789ab", attempts=MOST_ATTEMPTS - 1)
    told = [channels("a")[0], *(replace(c, only=Only.BOTH, operator=c.id == "ops") for c in channels("b", "ops"))]
    deliver(outbox, told, service, lambda: NOW, lambda: 1.0)  # type: ignore[arg-type]
    assert [channel for channel, _ in service.got] == ["a", "ops"]
