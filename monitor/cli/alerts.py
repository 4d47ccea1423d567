"""`alerts list|send|test`: the outbox and the channels."""

import json
import random
from datetime import UTC, datetime

import click

from monitor.cli.output import table
from monitor.cli.session import Session
from monitor.errors import UsageError


@click.group()
def alerts() -> None:
    """List, send or test alerts."""


@alerts.command("list", epilog="Example: policy-monitor alerts list --state pending")
@click.option("--state", type=click.Choice(["pending", "sent", "dead"]), help="Only alerts in this state.")
@click.option("-n", "--limit", default=50, show_default=True, help="At most this many, newest first.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object an alert.")
@click.pass_obj
def list_(session: Session, state: str | None, limit: int, as_json: bool) -> int:
    """List the alerts of the outbox: told, waiting, or given up."""
    from monitor.formats.json import alert_json
    from monitor.model import AlertState

    with session.read_store() as store:
        found = store.alerts(AlertState(state) if state else None, limit=limit)
    if as_json:
        for alert in found:
            click.echo(json.dumps(alert_json(alert), ensure_ascii=False))
        return 0
    rows = [
        (
            f"{alert.created_at:%Y-%m-%d %H:%M}",
            alert.channel,
            str(alert.state) + (f" ({alert.attempts} tries)" if alert.attempts > 1 else ""),
            alert.subject,
            alert.last_error if alert.state != AlertState.SENT else "",
        )
        for alert in found
    ]
    table(("created", "channel", "state", "subject", "last error"), rows, empty="no alerts")
    return 0


@alerts.command(epilog="Example: policy-monitor alerts send")
@click.pass_obj
def send(session: Session) -> int:
    """Deliver the alerts that are due now, without checking any policy."""
    from monitor.alerts import deliver
    from monitor.notify import send as deliver_one

    with session.writing() as store:
        report = deliver(store, session.config.channels, deliver_one, lambda: datetime.now(UTC), random.random)
    click.echo(f"{report.sent} sent, {len(report.failed)} failed")
    for line in report.failed:
        click.echo(line, err=True)
    return 1 if report.failed else 0


@alerts.command(epilog="Example: policy-monitor alerts test legal-team")
@click.argument("channel_id", metavar="CHANNEL")
@click.pass_obj
def test(session: Session, channel_id: str) -> int:
    """Send a test message to a channel now."""
    from monitor.model import Alert
    from monitor.notify import send as deliver_one

    channels = {channel.id: channel for channel in session.config.channels}
    if channel_id not in channels:
        known = ", ".join(channels) or "none yet, see [channel.<id>] in the configuration"
        raise UsageError(f'no channel "{channel_id}"; known: {known}')
    now = datetime.now(UTC)
    message = Alert(
        channel=channel_id,
        policy="",
        subject="[TEST] policy-monitor reaches this channel",
        body=f"This is a test of the channel {channel_id}, sent at {now:%Y-%m-%d %H:%M} UTC. No policy has changed.",
        level=0,
        created_at=now,
        due_at=now,
    )
    problem = deliver_one(channels[channel_id], message)
    if problem is not None:
        click.echo(f"Error: channel {channel_id}: {problem}", err=True)
        return 1
    click.echo(f"delivered to {channel_id}")
    return 0
