"""`stats` and `incidents`: how often policies change, and when they could not be read."""

import shutil
import sys

import click

from monitor.cli.history import known
from monitor.cli.output import grid, is_rich, page
from monitor.cli.session import Session


@click.command(epilog="Example: policy-monitor stats acme-privacy")
@click.argument("policy_id", metavar="[POLICY]", required=False)
@click.option("--json", "as_json", is_flag=True, help="One JSON object a policy, and one of all together.")
@click.pass_obj
def stats(session: Session, policy_id: str | None, as_json: bool) -> int:
    """Show how often policies change: a year, in substance, silently, by false alarm, and a picture of it over time.

    "Silent" are changes in substance that left the policy's own date unmoved; the share is of those in substance.
    "False alarms" are those in substance that people called less (policy-monitor judge), of those they judged; shown
    once there are any. Differences of our own reading do not count.
    """
    from monitor import history
    from monitor.formats.answers import stats_json
    from monitor.formats.counts import stats_table
    from monitor.formats.json import dumps

    with session.read_store() as store:
        known(session, store, policy_id)
        found = history.stats(store, policy_id)
    if found is None:
        click.echo("nothing was checked yet", err=True)
    elif as_json:
        page([dumps(line) for line in stats_json(found)])
    else:
        columns = shutil.get_terminal_size().columns if sys.stdout.isatty() else None
        grid(*stats_table(found, columns), empty="nothing was checked yet")
    return 0


@click.command(epilog="Example: policy-monitor incidents --open")
@click.argument("policy_id", metavar="[POLICY]", required=False)
@click.option("--open", "open_only", is_flag=True, help="Only policies that cannot be read now.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object an incident.")
@click.pass_obj
def incidents(session: Session, policy_id: str | None, open_only: bool, as_json: bool) -> int:
    """Show when policies could not be read, why, and until when, newest first."""
    from monitor.formats.json import dumps, incident_json
    from monitor.formats.text import incident_line

    with session.read_store() as store:
        known(session, store, policy_id)
        found = store.incidents(policy_id, open_only=open_only)
    if not found:
        click.echo("no incidents", err=True)
    page([dumps(incident_json(each)) if as_json else incident_line(each, colour=is_rich()) for each in found])
    return 0
