"""`alerts list|send|test`: the outbox and the channels."""

import random
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import click

from monitor.cli.output import table
from monitor.cli.session import Session
from monitor.errors import UsageError

if TYPE_CHECKING:
    from monitor.model import Alert


@click.command(epilog='Example: policy-monitor ack 4cddb3ee6b71 --note "objected by mail"')
@click.argument("change_id", metavar="CHANGE")
@click.option("--note", default="", help="What was done about it; kept with the change.")
@click.option("--json", "as_json", is_flag=True, help="As a JSON object.")
@click.pass_obj
def ack(session: Session, change_id: str, note: str, as_json: bool) -> int:
    """Mark a change as done with: an urgent one is told daily until then.

    CHANGE is the id that every message about it carries, or its first letters where no other begins so. Done twice, it
    stays done since the first time; a new note takes the place of the one before.
    """
    from monitor.formats.json import dumps, instant
    from monitor.formats.safe import line
    from monitor.model import Change
    from monitor.store import Store

    # The history must exist, and a run at work on it need not end first.
    with Store.open(session.store_path, create=False) as store:
        found = store.change(change_id.lower()) or store.told(change_id.lower())
        if found is None:
            raise UsageError(f'no change "{change_id}"; its id stands in each message and in policy-monitor log')
        id = found.id if isinstance(found, Change) else found.change
        now = datetime.now(UTC)
        kept = store.acknowledge(id, now, note)
    if as_json:
        click.echo(dumps({"change": id, "policy": found.policy, "at": instant(kept.at), "note": kept.note}))
        return 0
    numbers = f", version {found.old} to {found.new}" if isinstance(found, Change) else ""
    since = "" if kept.at == now else f", since {kept.at:%Y-%m-%d %H:%M} UTC"
    said = f"; note: {kept.note}" if kept.note else ""
    click.echo(line(f"{id} ({found.policy}{numbers}) is acknowledged{since}{said}", 500))
    return 0


@click.group(epilog="Example: policy-monitor alerts list")
def alerts() -> None:
    """List, send or test alerts."""


@alerts.command("list", epilog="Example: policy-monitor alerts list --state pending")
@click.option("--state", type=click.Choice(["pending", "sent", "dead"]), help="Only alerts in this state.")
@click.option("-n", "--limit", default=50, show_default=True, help="At most this many, newest first.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object an alert.")
@click.pass_obj
def list_(session: Session, state: str | None, limit: int, as_json: bool) -> int:
    """List the alerts of the outbox: told, waiting, or given up."""
    from monitor.formats.json import alert_json, dumps
    from monitor.model import AlertState

    with session.read_store() as store:
        found = store.alerts(AlertState(state) if state else None, limit=limit)
    if as_json:
        for alert in found:
            click.echo(dumps(alert_json(alert)))
        return 0
    rows = [
        (
            f"{alert.created_at:%Y-%m-%d %H:%M}",
            alert.channel,
            str(alert.state) + _waiting(alert),
            alert.subject,
            alert.last_error if alert.state != AlertState.SENT else "",
        )
        for alert in found
    ]
    table(("created", "channel", "state", "subject", "last error"), rows, empty="no alerts")
    return 0


def _waiting(alert: "Alert") -> str:
    """How often an alert was tried, or that it waits for a day to come."""
    if alert.attempts > 1:
        return f" ({alert.attempts} tries)"
    waits = alert.state == "pending" and not alert.attempts and alert.due_at > alert.created_at
    return f" (until {alert.due_at:%Y-%m-%d %H:%M})" if waits else ""


@alerts.command(epilog="Example: policy-monitor alerts send")
@click.option("--again", is_flag=True, help="Also those that were given up, once what kept them is mended.")
@click.pass_obj
def send(session: Session, again: bool) -> int:
    """Deliver the alerts that are due now, without checking any policy."""
    from monitor.alerts import deliver
    from monitor.run import sender

    session.check()
    with session.writing() as store:
        if again:
            store.revive_alerts(datetime.now(UTC))
        report = deliver(
            store, session.config.channels, sender(session.config), lambda: datetime.now(UTC), random.random
        )
    click.echo(f"{report.sent} sent, {len(report.failed)} failed")
    for line in report.failed:
        click.echo(line, err=True)
    return 1 if report.failed else 0


@alerts.command(epilog="Example: policy-monitor alerts test legal-team")
@click.argument("channel_id", metavar="CHANNEL")
@click.pass_obj
def test(session: Session, channel_id: str) -> int:
    """Send a test message to a channel now."""
    from monitor.bundles import gather
    from monitor.model import Alert, Bulletin, BulletinKind, Row
    from monitor.run import sender

    channels = {channel.id: channel for channel in session.config.channels}
    if channel_id not in channels:
        known = ", ".join(channels) or "none yet, see [channel.<id>] in the configuration"
        raise UsageError(f'no channel "{channel_id}"; known: {known}')
    now = datetime.now(UTC)
    message = Alert(
        channel=channel_id,
        policy="",
        subject="[TEST] policy-monitor reaches this channel",
        notice=Bulletin(
            kind=BulletinKind.TEST,
            subject="[TEST] policy-monitor reaches this channel",
            title=f"This is a test of the channel {channel_id}",
            text="No policy has changed.",
            rows=(Row(name="Sent", text=f"{now:%Y-%m-%d %H:%M} UTC"),),
        ),
        level=0,
        created_at=now,
        due_at=now,
    )
    problem = sender(session.config)(channels[channel_id], gather([message], {})[0])
    if problem is not None:
        click.echo(f"Error: channel {channel_id}: {problem}", err=True)
        return 1
    click.echo(f"delivered to {channel_id}")
    return 0
