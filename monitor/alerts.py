"""Delivering what is pending: after a crawl, by `alerts send`, never during a fetch.

    reminders ─▶ store.due_alerts ─▶ gather into bundles ─▶ one send a bundle ─▶ store.update_alerts

An alert is marked after it was sent, and one message is out at a time: a process killed in between sends at most that one
again. Only a service that takes longer than two seconds is waited for beside the others, so that it delays none. A channel
that fails goes to the back of the queue; after three failures in a row it rests until the next run.
"""

import threading
from collections import Counter, deque
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING

from monitor.bundles import gather
from monitor.digests import due_at
from monitor.formats.notice import bulletin_alert, lost_notice
from monitor.formats.safe import line
from monitor.model import Alert, AlertState, Bulletin, BulletinKind, Bundle, ChangeNotice, Channel, Gathering, Level
from monitor.routing import operators

if TYPE_CHECKING:
    from monitor.store import Store

MOST_ATTEMPTS = 8
_BASE = timedelta(minutes=1)
_LONGEST = timedelta(hours=1)
_MOST_FAILURES = 3
"""In a row and in one run, before a channel is left alone until the next."""
_PATIENCE_SECONDS = 2.0
"""How long the others wait for a service to answer before they go on beside it."""
_DAY = timedelta(hours=22)
"""A day, less what a daily run may start earlier."""

Send = Callable[[Channel, Bundle], str | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class DeliveryReport:
    """What a delivery did, in alerts. `failed` holds a line for each message not sent, `dead` those given up for good.

    `resting` counts alerts left for the next run because their channel failed too often in this one.
    """

    sent: int = 0
    messages: int = 0
    failed: tuple[str, ...] = ()
    dead: tuple[str, ...] = ()
    resting: int = 0


def deliver(
    store: "Store",
    channels: Sequence[Channel],
    send: Send,
    now: Callable[[], datetime],
    jitter: Callable[[], float],
    *,
    patience_seconds: float = _PATIENCE_SECONDS,
) -> DeliveryReport:
    """Send the alerts that are due, each at least once, and say what became of them.

    `send` returns None or why it failed; `jitter` a number from 0 to 1 that spreads the retries. StoreError where the
    store cannot be written: what was sent since will be sent again.
    """
    remind(store, channels, now())
    delivery = _Delivery(store=store, channels=channels, send=send, now=now, jitter=jitter)
    delivery.run(patience_seconds)
    return DeliveryReport(
        sent=delivery.sent,
        messages=delivery.messages,
        failed=(*delivery.failed, *delivery.dead),
        dead=tuple(delivery.dead),
        resting=delivery.resting,
    )


def remind(store: "Store", channels: Sequence[Channel], now: datetime) -> int:
    """Tell urgent changes again a day after they were last told, until acknowledged or past their deadline; how many."""
    by_id = {channel.id: channel for channel in channels}
    again = [alert for alert in store.last_told(min_level=Level.URGENT) if _is_due_again(alert, now)]
    for alert in again:
        channel = by_id.get(alert.channel)
        if channel is not None:
            store.add_alert(_again(alert, now, due_at(channel, now)))
    return len(again)


def wait(attempts: int, jitter: float) -> timedelta:
    """How long to wait after so many failed attempts: a minute, doubled each time, an hour at most, half of it by chance."""
    longest = min(_LONGEST, _BASE * 2.0 ** min(attempts - 1, 20))
    return longest * (0.5 + 0.5 * jitter)


@dataclass
class _Delivery:
    """One delivery at work: a message out at a time, and beside it the slow ones that are still waited for."""

    store: "Store"
    channels: Sequence[Channel]
    send: Send
    now: Callable[[], datetime]
    jitter: Callable[[], float]
    sent: int = 0
    messages: int = 0
    resting: int = 0
    failed: list[str] = field(default_factory=list)
    dead: list[str] = field(default_factory=list)
    _failures: Counter[str] = field(default_factory=Counter)
    _slow: set[str] = field(default_factory=set)
    _answers: "SimpleQueue[tuple[Bundle, str | BaseException | None]]" = field(default_factory=SimpleQueue)
    _queue: deque[Bundle] = field(default_factory=deque)

    def run(self, patience_seconds: float) -> None:
        """Send what is due; returns once every service has answered."""
        by_id = {channel.id: channel for channel in self.channels}
        due = self.store.due_alerts(self.now())
        for orphan in (alert for alert in due if alert.channel not in by_id):
            self.failed.append(_orphan(self.store, orphan, self.now()))
        self._queue = _fair(gather([alert for alert in due if alert.channel in by_id], by_id))
        while self._queue or self._slow:
            bundle = self._next()
            if bundle is None:
                self._settle(*self._answers.get())
                continue
            channel = by_id[bundle.alerts[0].channel]
            if self._failures[channel.id] >= _MOST_FAILURES:
                self.resting += len(bundle.alerts)
                continue
            self._launch(channel, bundle)
            self._await(channel, patience_seconds)

    def _next(self) -> Bundle | None:
        """The first bundle whose channel is not waited for, taken from the queue; None where there is none now."""
        for bundle in self._queue:
            if bundle.alerts[0].channel not in self._slow:
                self._queue.remove(bundle)
                return bundle
        return None

    def _launch(self, channel: Channel, bundle: Bundle) -> None:
        """Send a bundle in a thread of its own, after what goes out in it is written down."""
        if bundle.gathering is not Gathering.SINGLE:
            self.store.bind_alerts(bundle.alerts, bundle.id)
            bundle = replace(bundle, alerts=tuple(replace(alert, batch=bundle.id) for alert in bundle.alerts))
        self._slow.add(channel.id)

        def work() -> None:
            try:
                self._answers.put((bundle, self.send(channel, bundle)))
            except BaseException as error:  # handed over to the main thread, which raises it
                self._answers.put((bundle, error))

        threading.Thread(target=work, name=f"deliver {channel.id}", daemon=True).start()

    def _await(self, channel: Channel, patience_seconds: float) -> None:
        """Wait for a channel's answer, so long as it may hold up the others."""
        while channel.id in self._slow:
            try:
                self._settle(*self._answers.get(timeout=patience_seconds))
            except Empty:
                self._queue = _behind(self._queue, channel.id)
                return

    def _settle(self, bundle: Bundle, answer: str | BaseException | None) -> None:
        """Write down how a send went."""
        channel = bundle.alerts[0].channel
        self._slow.discard(channel)
        if isinstance(answer, BaseException):
            raise answer
        if answer is None:
            self.store.update_alerts([_sent(alert, self.now()) for alert in bundle.alerts])
            self._failures[channel] = 0
            self.sent += len(bundle.alerts)
            self.messages += 1
            return
        jitter, at = self.jitter(), self.now()
        after = [_failed(alert, answer, at, jitter) for alert in bundle.alerts]
        self.store.update_alerts(after)
        self._failures[channel] += 1
        self._queue = _behind(self._queue, channel)
        if after[0].state is AlertState.DEAD:
            self.dead.append(_line(after))
            self._queue.extend(_announced(self.store, after, self.channels, self.now()))
        else:
            self.failed.append(_line(after))


def _is_due_again(alert: Alert, now: datetime) -> bool:
    if alert.state is not AlertState.SENT or alert.sent_at is None or now - alert.sent_at < _DAY:
        return False
    if not isinstance(alert.notice, ChangeNotice):
        return False  # told before there were deadlines: not to be told anew after an upgrade
    deadline = alert.notice.deadline
    return deadline is None or f"{now:%Y-%m-%d}" <= deadline.on


def _again(alert: Alert, now: datetime, due: datetime) -> Alert:
    """The alert told once more."""
    return replace(
        alert,
        id=None,
        round=alert.round + 1,
        batch=None,
        run=None,
        created_at=now,
        due_at=due,
        state=AlertState.PENDING,
        attempts=0,
        last_error="",
        sent_at=None,
    )


def _fair(bundles: Iterable[Bundle]) -> deque[Bundle]:
    """The bundles in turn by channel, of each channel the weightiest first; channels that failed before come last."""
    by_channel: dict[str, deque[Bundle]] = {}
    for bundle in sorted(bundles, key=lambda bundle: -bundle.alerts[0].level):
        by_channel.setdefault(bundle.alerts[0].channel, deque()).append(bundle)
    ailing = {channel for channel, queue in by_channel.items() if any(b.alerts[0].attempts for b in queue)}
    fair = deque[Bundle]()
    for group in (by_channel.keys() - ailing, ailing):
        waiting = deque(queue for channel, queue in by_channel.items() if channel in group)
        while waiting:
            first = waiting.popleft()
            fair.append(first.popleft())
            if first:
                waiting.append(first)
    return fair


def _behind(queue: Iterable[Bundle], channel_id: str) -> deque[Bundle]:
    """The queue with one channel's bundles at its end."""
    return deque(sorted(queue, key=lambda bundle: bundle.alerts[0].channel == channel_id))


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


def _announced(store: "Store", lost: Sequence[Alert], channels: Sequence[Channel], now: datetime) -> list[Bundle]:
    """The bundles that tell the operator, by other channels, that a message was given up."""
    first = lost[0]
    if isinstance(first.notice, Bulletin) and first.notice.kind is BulletinKind.LOST:
        # It told of a lost alert itself: two dead channels would tell each other for ever.
        return []
    others = [channel for channel in operators(channels) if channel.id != first.channel]
    notice = lost_notice(lost)
    added = [
        store.add_alert(bulletin_alert(notice, channel, policy=first.policy, at=now, due_at=now)) for channel in others
    ]
    return gather(added, {})


def _orphan(store: "Store", alert: Alert, now: datetime) -> str:
    """The line about an alert whose channel is gone: it waits, untried, until the channel is back."""
    kept = replace(alert, last_error=f'no channel "{alert.channel}" is configured any more', due_at=now + _LONGEST)
    store.update_alert(kept)
    return _line([kept], ends=f"; it waits until [channel.{alert.channel}] is back in the configuration")


def _line(alerts: Sequence[Alert], *, ends: str | None = None) -> str:
    alert = alerts[0]
    if ends is None:
        ends = (
            f"; given up after {alert.attempts} tries, see policy-monitor alerts list --state dead"
            if alert.state is AlertState.DEAD
            else f"; tried {alert.attempts} of {MOST_ATTEMPTS} times"
        )
    more = f" and {len(alerts) - 1} more in one message" if len(alerts) > 1 else ""
    said = "was" if not more else "were"
    return line(f'channel {alert.channel}: "{alert.subject}"{more} {said} not delivered: {alert.last_error}{ends}', 600)
