"""`status`: when each policy was last checked, and how it went."""

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import click

from monitor.cli.output import table
from monitor.cli.session import Session

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from monitor.model import Policy, Signs
    from monitor.store import Run, Status


@click.command(epilog="Example: policy-monitor status")
@click.argument("policy_ids", metavar="[POLICY]...", nargs=-1)
@click.option("--strict", is_flag=True, help="Exit with 1 when a policy was not checked for three of its intervals.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object a policy.")
@click.pass_obj
def status(session: Session, policy_ids: tuple[str, ...], strict: bool, as_json: bool) -> int:
    """Show per policy: last check and outcome, version in force, open incident, and what was not checked when due.

    With --strict, an external monitor can watch this one: it exits with 1 when a policy was passed over three times.
    """
    from monitor.formats.json import dumps
    from monitor.model import AlertState

    policies = session.policies(policy_ids)
    if session.store_path.exists():
        with session.read_store() as store:
            known = {found.policy: found for found in store.status()}
            signs, runs = store.signs(), store.runs(limit=1)
            dead = store.count_alerts(AlertState.DEAD)
    else:
        known, signs, runs, dead = {}, {}, [], 0
    now = datetime.now(UTC)
    if as_json:
        for policy in policies:
            click.echo(dumps(_json(policy, known.get(policy.id), now, signs.get(policy.id))))
    else:
        rows = [_row(policy, known.get(policy.id), now, signs.get(policy.id)) for policy in policies]
        table(("policy", "last check", "outcome", "version", "note"), rows, empty="no policies are registered yet")
    if runs and runs[0].finished_at is None:
        click.echo(f"the run of {runs[0].at:%Y-%m-%d %H:%M} UTC did not end, or is still at work", err=True)
    if dead:
        click.echo(
            f"{dead} alert{'s were' if dead > 1 else ' was'} given up, see policy-monitor alerts list --state dead",
            err=True,
        )
    return 1 if strict and _neglected(session, policies, known, signs, runs, now) else 0


def _neglected(
    session: Session,
    policies: "Sequence[Policy]",
    known: "Mapping[str, Status]",
    signs: "Mapping[str, Signs]",
    runs: "Sequence[Run]",
    now: datetime,
) -> bool:
    """Whether a policy was passed over three times; each is named on standard error."""
    from monitor.schedule import is_neglected

    # One written into the configuration since the last run has not been passed over yet.
    edited = datetime.fromtimestamp(session.config_path.stat().st_mtime, UTC)
    found = False
    for policy in (policy for policy in policies if policy.enabled):
        seen = known.get(policy.id)
        if seen is None:
            neglected = not runs or runs[0].at > edited
        elif seen.retry_at is not None and now < seen.retry_at:
            neglected = False
        else:
            neglected = is_neglected(policy.schedule, seen.checked_at, now, signs.get(policy.id))
        if neglected:
            since = f"since {seen.checked_at:%Y-%m-%d %H:%M} UTC" if seen else "ever"
            click.echo(f"{policy.id}: not checked {since}", err=True)
            found = True
    return found


def is_overdue(policy: "Policy", found: "Status | None", now: datetime, signs: "Signs | None" = None) -> bool:
    """Whether a policy should have been checked before now, by its schedule and the server's wish to wait."""
    from monitor.schedule import due

    if not policy.enabled or found is None:
        return policy.enabled
    if found.retry_at is not None and now < found.retry_at:
        return False
    return due(policy.schedule, found.checked_at, now, signs).now


def _row(policy: "Policy", found: "Status | None", now: datetime, signs: "Signs | None" = None) -> tuple[str, ...]:
    from monitor.formats.reasons import reason_words

    if found is None:
        return policy.id, "never", "", "", "" if policy.enabled else "disabled"
    version = found.version
    notes = []
    if found.incident is not None:
        why = reason_words(found.incident.reason)
        notes.append(f"INCIDENT since {found.incident.opened_at:%Y-%m-%d}: {why}")
    elif found.failures:
        notes.append(f"no good page since {found.good_at:%Y-%m-%d %H:%M}" if found.good_at else "never read")
    if not policy.enabled:
        notes.append("disabled")
    elif is_overdue(policy, found, now, signs):
        notes.append("due; not checked since")
    outcome = str(found.outcome) + (f" ({found.reason})" if found.reason else "")
    return (
        policy.id,
        f"{found.checked_at:%Y-%m-%d %H:%M}",
        outcome,
        f"{version.number} ({version.first_seen:%Y-%m-%d})" if version else "none",
        "; ".join(notes),
    )


def _json(policy: "Policy", found: "Status | None", now: datetime, signs: "Signs | None" = None) -> dict[str, object]:
    from monitor.formats.json import incident_json, instant

    overdue = is_overdue(policy, found, now, signs)
    if found is None:
        return {"policy": policy.id, "url": policy.url, "checked_at": None, "overdue": overdue}
    return {
        "policy": policy.id,
        "url": policy.url,
        "checked_at": instant(found.checked_at),
        "outcome": str(found.outcome),
        "reason": str(found.reason),
        "detail": found.detail,
        "good_at": instant(found.good_at),
        "retry_at": instant(found.retry_at),
        "version": found.version.number if found.version else None,
        "failures": found.failures,
        "incident": incident_json(found.incident) if found.incident else None,
        "overdue": overdue,
    }
