"""Delivering what is pending: after a crawl, by `alerts send`, never during a fetch.

    store.due_alerts ─▶ one send a service ─▶ store.update_alert    sent | tried again later | dead after eight tries

An alert is marked after it was sent, and one at a time: a process killed in between sends at most that one again. A channel
that fails goes to the back of the queue, so that it delays no other; after three failures in a row it rests until the
next run.
"""

from collections import Counter, deque
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from monitor.formats.alert import lost_alert
from monitor.formats.safe import line
from monitor.model import Alert, AlertState, Channel

if TYPE_CHECKING:
    from monitor.store import Store

MOST_ATTEMPTS = 8
_BASE = timedelta(minutes=1)
_LONGEST = timedelta(hours=1)
_MOST_FAILURES = 3
"""In a row and in one run, before a channel is left alone until the next."""

Send = Callable[[Channel, Alert], str | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class DeliveryReport:
    """What a delivery did. `failed` holds a line for each alert that was not sent, `dead` those given up for good.

    `resting` counts alerts left for the next run because their channel failed too often in this one.
    """

    sent: int = 0
    failed: tuple[str, ...] = ()
    dead: tuple[str, ...] = ()
    resting: int = 0


def deliver(
    store: "Store", channels: Sequence[Channel], send: Send, now: Callable[[], datetime], jitter: Callable[[], float]
) -> DeliveryReport:
    """Send the alerts that are due, each at least once, and say what became of them.

    `send` returns None or why it failed; `jitter` a number from 0 to 1 that spreads the retries. StoreError where the
    store cannot be written: what was sent since will be sent again.
    """
    by_id = {channel.id: channel for channel in channels}
    sent, resting = 0, 0
    failed: list[str] = []
    dead: list[str] = []
    failures: Counter[str] = Counter()
    queue = _fair(store.due_alerts(now()))
    while queue:
        alert = queue.popleft()
        channel = by_id.get(alert.channel)
        if channel is None:
            failed.append(_orphan(store, alert, now()))
            continue
        if failures[channel.id] >= _MOST_FAILURES:
            resting += 1
            continue
        problem = send(channel, alert)
        if problem is None:
            store.update_alert(_sent(alert, now()))
            failures[channel.id] = 0
            sent += 1
            continue
        after = _failed(alert, problem, now(), jitter())
        store.update_alert(after)
        failures[channel.id] += 1
        queue = _behind(queue, channel.id)
        if after.state is AlertState.DEAD:
            dead.append(_line(after))
            queue.extend(_announced(store, after, channels, now()))
        else:
            failed.append(_line(after))
    return DeliveryReport(sent=sent, failed=(*failed, *dead), dead=tuple(dead), resting=resting)


def wait(attempts: int, jitter: float) -> timedelta:
    """How long to wait after so many failed attempts: a minute, doubled each time, an hour at most, half of it by chance."""
    longest = min(_LONGEST, _BASE * 2.0 ** min(attempts - 1, 20))
    return longest * (0.5 + 0.5 * jitter)


def _fair(alerts: Iterable[Alert]) -> deque[Alert]:
    """The alerts in turn by channel, of each channel the weightiest first."""
    by_channel: dict[str, deque[Alert]] = {}
    for alert in sorted(alerts, key=lambda alert: -alert.level):
        by_channel.setdefault(alert.channel, deque()).append(alert)
    waiting, fair = deque(by_channel.values()), deque[Alert]()
    while waiting:
        first = waiting.popleft()
        fair.append(first.popleft())
        if first:
            waiting.append(first)
    return fair


def _behind(queue: Iterable[Alert], channel_id: str) -> deque[Alert]:
    """The queue with one channel's alerts at its end."""
    return deque(sorted(queue, key=lambda alert: alert.channel == channel_id))


def _sent(alert: Alert, now: datetime) -> Alert:
    return replace(alert, state=AlertState.SENT, attempts=alert.attempts + 1, last_error="", sent_at=now)


def _failed(alert: Alert, problem: str, now: datetime, jitter: float) -> Alert:
    attempts = alert.attempts + 1
    return replace(
        alert,
        state=AlertState.DEAD if attempts >= MOST_ATTEMPTS else AlertState.PENDING,
        attempts=attempts,
        last_error=line(problem, 300),
        due_at=now + wait(attempts, jitter),
    )


def _announced(store: "Store", lost: Alert, channels: Sequence[Channel], now: datetime) -> list[Alert]:
    """The new alerts, to the other channels that are told of incidents, that this one was given up."""
    if lost.change is None and lost.incident is None:
        # It told of a lost alert itself: two dead channels would tell each other for ever.
        return []
    others = [channel for channel in channels if channel.incidents and channel.id != lost.channel]
    return [store.add_alert(lost_alert(lost, channel, at=now)) for channel in others]


def _orphan(store: "Store", alert: Alert, now: datetime) -> str:
    """The line about an alert whose channel is gone: it waits, untried, until the channel is back."""
    kept = replace(alert, last_error=f'no channel "{alert.channel}" is configured any more', due_at=now + _LONGEST)
    store.update_alert(kept)
    return _line(kept, ends=f"; it waits until [channel.{alert.channel}] is back in the configuration")


def _line(alert: Alert, *, ends: str | None = None) -> str:
    if ends is None:
        ends = (
            f"; given up after {alert.attempts} tries, see policy-monitor alerts list --state dead"
            if alert.state is AlertState.DEAD
            else f"; tried {alert.attempts} of {MOST_ATTEMPTS} times"
        )
    return line(f'channel {alert.channel}: "{alert.subject}" was not delivered: {alert.last_error}{ends}', 600)
