"""`rebuild`: snapshots are the record, all else is derived."""

import click

from monitor.cli.session import Session


@click.command(epilog="Example: policy-monitor rebuild acme-privacy")
@click.argument("policy_ids", metavar="POLICY...", nargs=-1, required=True)
@click.pass_obj
def rebuild(session: Session, policy_ids: tuple[str, ...]) -> int:
    """Read a policy's stored pages again under the present rules, registered or not.

    Versions, facts and changes are made anew; nobody is alerted. A run does this by itself where an upgrade or a changed
    selector asks for it.
    """
    from monitor.ingest import rebuild as reread

    with session.writing() as store:
        for policy in [session.known(store, policy_id) for policy_id in dict.fromkeys(policy_ids)]:
            done = reread(store, policy)
            click.echo(
                f"{policy.id}: {done.snapshots} pages read again, {done.before} versions before, {done.after} now"
            )
    return 0
