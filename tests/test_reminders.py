"""A change that takes effect later is told of once more before it does."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from monitor.alerts import deliver
from monitor.ingest import ingest
from monitor.model import REMINDER_ROUND, Alert, Bulletin, BulletinKind, Bundle, Channel, Outcome, When
from monitor.store import Store
from tests import make

KEPT = "Your data is stored for six months."
STATED = "Effective date: {}."


@pytest.fixture
def store(tmp_path: Path):
    with Store.open(tmp_path / "policies.db") as opened:
        yield opened


def seen(store: Store, effective: str, day: int, kept: str = KEPT, **channel: object) -> Outcome:
    """What a check on a day of March 2026 found where the policy states that date."""
    page = make.page(STATED.format(effective), kept, at=day)
    return ingest(store, page, make.policy(), (make.channel(**channel),)).outcome


def announced(store: Store, effective: str = "2 April 2026", day: int = 1, **channel: object) -> None:
    """A policy that is read on the first of March, and announces another on the second or a later day."""
    seen(store, "2 February 2026", 0, **channel)
    seen(store, effective, day, KEPT.replace("six", "nine"), **channel)


def reminders(store: Store) -> list[Alert]:
    return [alert for alert in store.alerts() if alert.round == REMINDER_ROUND]


def sent(store: Store, now: datetime, **channel: object) -> list[str]:
    """The subjects of the reminders that a delivery sends."""
    told: list[Bundle] = []

    def send(_: Channel, bundle: Bundle) -> None:
        told.append(bundle)

    deliver(store, (make.channel(**channel),), send, lambda: now, lambda: 0.5)
    return [alert.subject for bundle in told for alert in bundle.alerts if alert.round == REMINDER_ROUND]


def march(day: int) -> datetime:
    return datetime(2026, 3, 1, 6, tzinfo=UTC) + timedelta(days=day - 1)


def test_a_reminder_is_stored_with_the_change_for_a_week_before(store):
    announced(store)
    (alert,) = reminders(store)
    assert alert.due_at == march(26)
    assert isinstance(alert.notice, Bulletin)
    assert alert.notice.kind is BulletinKind.REMINDER
    assert alert.change == store.changes("acme-privacy")[0].id


def test_it_is_sent_once_when_it_is_due_and_not_before(store):
    announced(store)
    assert sent(store, march(25)) == []
    (subject,) = sent(store, march(27))
    assert subject.startswith("[REMINDER] acme-privacy takes effect on 2026-04-02: ")
    assert subject.endswith("P6M → P9M")
    assert sent(store, march(28)) == []


@pytest.mark.parametrize(("remind", "due"), [(14, march(19)), (60, march(32))])
def test_a_channel_says_how_long_before_and_the_day_before_will_do(store, remind, due):
    announced(store, remind=remind)
    assert [alert.due_at for alert in reminders(store)] == [due]


def test_it_comes_the_day_before_where_a_week_is_no_longer_ahead(store):
    announced(store, "5 March 2026")
    assert [alert.due_at for alert in reminders(store)] == [march(4)]


@pytest.mark.parametrize(
    ("effective", "fields"), [("2 April 2026", {"remind": 0}), ("3 March 2026", {}), ("1 March 2026", {})]
)
def test_there_is_none_where_it_is_not_wanted_or_the_day_is_near_or_past(store, effective, fields):
    announced(store, effective, **fields)
    assert reminders(store) == []


def test_another_day_takes_the_place_of_the_one_announced_before(store):
    announced(store)
    seen(store, "2 May 2026", 3, KEPT.replace("six", "nine"))
    assert [alert.due_at for alert in reminders(store)] == [march(56)]


def test_a_change_that_leaves_the_day_leaves_the_reminder(store):
    announced(store)
    seen(store, "2 April 2026", 3, KEPT.replace("six", "ten"))
    assert [alert.due_at for alert in reminders(store)] == [march(26)]


def test_it_waits_while_the_text_before_is_in_force_again(store):
    announced(store)
    assert seen(store, "2 February 2026", 2) is Outcome.RETURNED
    assert sent(store, march(27)) == []
    assert seen(store, "2 April 2026", 27, KEPT.replace("six", "nine")) is Outcome.RETURNED
    assert len(sent(store, march(28))) == 1


def test_an_acknowledged_change_is_not_reminded_of(store):
    announced(store)
    store.acknowledge(store.changes("acme-privacy")[0].id, march(10))
    assert sent(store, march(27)) == []


def test_a_digest_takes_it_along(store):
    announced(store, when=When.DAILY, hour=8)
    assert [alert.due_at for alert in reminders(store)] == [march(26) + timedelta(hours=2)]


def test_a_quiet_check_reminds_of_nothing(store):
    seen(store, "2 February 2026", 0)
    page = make.page(STATED.format("2 April 2026"), KEPT, at=1)
    ingest(store, page, make.policy(), (make.channel(),), quiet=True)
    assert reminders(store) == []
