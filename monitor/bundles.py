"""Which alerts go out in one message: a channel's digest, and the changes of one vendor that one run saw. Pure.

A message that holds several is named before it is sent, and its alerts remember the name: sent again after a crash, it
holds the same ones, and none of them stands in another.
"""

import hashlib
from collections.abc import Hashable, Iterable, Mapping, Sequence

from monitor.formats.dialects import Medium, medium
from monitor.model import REMINDER_ROUND, Alert, Bundle, Channel, Gathering, When

_MOST = 100
"""Alerts in one message, fewer where a medium has little room; a digest of more goes out in several."""
_FEWER = {Medium.TEAMS: 4, Medium.DISCORD: 8, Medium.NTFY: 12, Medium.CHAT: 12, Medium.TELEGRAM: 15, Medium.SLACK: 30}


def gather(alerts: Iterable[Alert], channels: Mapping[str, Channel]) -> list[Bundle]:
    """The alerts as bundles, one a message. A channel that is not known is told of each by itself."""
    groups: dict[Hashable, list[Alert]] = {}
    for alert in alerts:
        groups.setdefault(_group(alert, channels.get(alert.channel)), []).append(alert)
    bundles: list[Bundle] = []
    for group in groups.values():
        weighty = sorted(group, key=lambda alert: (-alert.level, alert.id or 0))
        most = _room(weighty[0], channels)
        bundles += [_bundle(weighty[start : start + most], channels) for start in range(0, len(weighty), most)]
    return bundles


def _group(alert: Alert, channel: Channel | None) -> Hashable:
    """What alerts must have in common to go out together."""
    if alert.batch is not None:
        return (alert.channel, "batch", alert.batch)
    if channel is not None and channel.when is not When.NOW:
        return (alert.channel, "digest")
    if channel is not None and alert.change is not None and alert.vendor and alert.run is not None and not alert.round:
        return (alert.channel, "vendor", alert.vendor, alert.run)
    return (alert.channel, "single", alert.id)


def _room(alert: Alert, channels: Mapping[str, Channel]) -> int:
    """How many alerts go into one message of the alert's channel; what was bound before stays together."""
    channel = channels.get(alert.channel)
    return _MOST if channel is None or alert.batch is not None else _FEWER.get(medium(channel.url), _MOST)


def _bundle(alerts: Sequence[Alert], channels: Mapping[str, Channel]) -> Bundle:
    first = alerts[0]
    channel = channels.get(first.channel)
    if first.batch is not None:
        kind, _, _ = first.batch.partition("-")
        return Bundle(id=first.batch, alerts=tuple(alerts), gathering=Gathering(kind))
    if channel is not None and channel.when is not When.NOW:
        return Bundle(id=_name(alerts, Gathering.DIGEST), alerts=tuple(alerts), gathering=Gathering.DIGEST)
    if len(alerts) > 1:
        return Bundle(id=_name(alerts, Gathering.VENDOR), alerts=tuple(alerts), gathering=Gathering.VENDOR)
    again = "-reminder" if first.round == REMINDER_ROUND else f"-{first.round}" if first.round else ""
    # A test is in no store: each is known by its moment.
    name = f"alert-{first.id}" if first.id is not None else f"alert-{first.created_at:%Y%m%dT%H%M%S}"
    return Bundle(id=f"{first.change}{again}" if first.change else name, alerts=(first,))


def _name(alerts: Sequence[Alert], gathering: Gathering) -> str:
    """A name of its own for each set of alerts."""
    members = "\n".join(f"{alert.channel} {alert.id}" for alert in alerts)
    return f"{gathering}-{hashlib.sha256(members.encode()).hexdigest()[:12]}"
