"""Who is told of what: from a change or an incident and the channels' rules to alerts. Pure.

change ─▶ channels whose rules all fit ─▶ an alert each, due at once or with the channel's next digest
"""

from collections.abc import Sequence
from fnmatch import fnmatchcase

from monitor.digests import due_at, reminded_at, takes_effect
from monitor.domains import vendor
from monitor.formats.notice import (
    bulletin_alert,
    change_alert,
    change_notice,
    incident_notice,
    reminder_alert,
    reminder_notice,
)
from monitor.model import (
    Alert,
    Cause,
    Change,
    Channel,
    Diff,
    Incident,
    Only,
    Page,
    Policy,
    Verdict,
    VerdictKind,
)


def tell_change(
    change: Change, diff: Diff, policy: Policy, page: Page, channels: Sequence[Channel]
) -> tuple[Alert, ...]:
    """The alerts of a change, one to each channel that is told."""
    told = route(change, policy, channels)
    if not told:
        return ()
    notice = change_notice(change, diff, policy, page)
    published_by = vendor(policy.url)
    alerts = tuple(
        change_alert(notice, channel, due_at=due_at(channel, change.at), vendor=published_by) for channel in told
    )
    return alerts + _reminders(change, policy, told)


def _reminders(change: Change, policy: Policy, told: Sequence[Channel]) -> tuple[Alert, ...]:
    """The alerts that tell of an announced change once more before it takes effect."""
    day = takes_effect(change)
    if day is None:
        return ()
    notice = reminder_notice(change, policy, day)
    return tuple(
        reminder_alert(notice, change, channel, due_at=due_at(channel, when))
        for channel in told
        if (when := reminded_at(change, channel.remind)) is not None
    )


def tell_incident(incident: Incident, policy: Policy, channels: Sequence[Channel]) -> tuple[Alert, ...]:
    """The alerts of an incident that opens, or closes where it has a `closed_at`."""
    at = incident.closed_at or incident.opened_at
    notice = incident_notice(incident, policy)
    return tuple(
        bulletin_alert(notice, channel, policy=policy.id, at=at, due_at=due_at(channel, at), incident=incident.id or 0)
        for channel in channels
        if hears_incidents(channel, policy)
    )


def route(change: Change, policy: Policy, channels: Sequence[Channel]) -> tuple[Channel, ...]:
    """The channels that a change is told to: only substantive ones of the policy, that fit all of a channel's rules."""
    if change.verdict.kind is not VerdictKind.SUBSTANTIVE or change.cause is not Cause.POLICY:
        return ()
    return tuple(c for c in channels if _wants(c, change.verdict) and concerns(c, policy))


def concerns(channel: Channel, policy: Policy) -> bool:
    """Whether a channel wants to hear of a policy: one of its globs or tags fits, and one of its tags where it names any."""
    named = not channel.policies or any(
        fnmatchcase(policy.id, pattern) or pattern in policy.tags for pattern in channel.policies
    )
    return named and (not channel.tags or bool(set(channel.tags) & set(policy.tags)))


def hears_incidents(channel: Channel, policy: Policy) -> bool:
    """Whether a channel is told when a policy stops being readable: the operator's of every one."""
    return channel.operator or (channel.only is not Only.CHANGES and concerns(channel, policy))


def operators(channels: Sequence[Channel]) -> tuple[Channel, ...]:
    """The channels told of faults of the monitor itself: the operator's, or where none is marked so, those of incidents."""
    marked = tuple(channel for channel in channels if channel.operator)
    return marked or tuple(channel for channel in channels if channel.only is not Only.CHANGES)


def _wants(channel: Channel, verdict: Verdict) -> bool:
    if channel.only is Only.INCIDENTS or verdict.level < channel.level:
        return False
    return not channel.kinds or bool(set(channel.kinds) & set(verdict.kinds))
