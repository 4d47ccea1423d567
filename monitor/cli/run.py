"""`run`: the command cron calls."""

import sys
import time
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import click

from monitor.cli.session import Session
from monitor.errors import StoreError

if TYPE_CHECKING:
    from monitor.model import Decision, Policy
    from monitor.run import RunReport

_SILENT_SECONDS = 2.0


@click.command(epilog="Example: policy-monitor run acme-privacy --no-alerts")
@click.argument("policy_ids", metavar="[POLICY]...", nargs=-1)
@click.option("--all", "everything", is_flag=True, help="Check every policy, due or not.")
@click.option("--no-alerts", "quiet", is_flag=True, help="Record changes, tell nobody, neither now nor later.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object a policy.")
@click.pass_obj
def run(session: Session, policy_ids: tuple[str, ...], everything: bool, quiet: bool, as_json: bool) -> int:
    """Check the policies that are due, and send alerts.

    Policies named on the command line are checked whether due or not. Exit code 1 says that a fetch or an alert failed.
    """
    session.check()
    policies = session.policies(policy_ids)
    from monitor.run import run as start

    chosen = tuple(policy for policy in policies if policy.enabled or policy_ids)
    teller = _Teller(total=len(chosen), as_json=as_json)
    try:
        with session.writing() as store:
            report = start(
                session.config,
                store,
                chosen,
                now=lambda: datetime.now(UTC),
                everything=everything or bool(policy_ids),
                quiet=quiet,
                told=teller.told,
            )
    except StoreError as error:
        if not quiet:
            _tell(session, str(error))
        raise
    teller.close(report)
    return 1 if report.failed else 0


def _tell(session: Session, problem: str) -> None:
    """Tell the operator's channels that the store refuses."""
    from monitor.faults import tell_directly
    from monitor.run import sender

    config = session.config
    tell_directly(session.store_path, config.channels, sender(config), problem, datetime.now(UTC))


@dataclass
class _Teller:
    """Prints each decision as it is made, and on a terminal how far the run is once it takes longer than two seconds."""

    total: int
    as_json: bool
    _done: int = 0
    _started: float = field(default_factory=time.monotonic)
    _progress: bool = False

    def told(self, policy: "Policy", decision: "Decision") -> None:
        """Print a decision."""
        from monitor.formats.json import check_json, dumps
        from monitor.formats.text import decision_line

        self._done += 1
        self._wipe()
        click.echo(dumps(check_json(policy, decision)) if self.as_json else decision_line(policy, decision))
        if sys.stderr.isatty() and time.monotonic() - self._started > _SILENT_SECONDS and self._done < self.total:
            click.echo(f"\r{self._done} of {self.total} policies checked", err=True, nl=False)
            self._progress = True

    def close(self, report: "RunReport") -> None:
        """Print what the run did besides: what was not due, what was told, what went wrong."""
        from monitor.formats.json import dumps, not_due_json

        self._wipe()
        if self.as_json:
            for policy in report.not_due:
                click.echo(dumps(not_due_json(policy)))
        for line in (*report.bugs, *report.delivery.failed, *([report.heartbeat] if report.heartbeat else [])):
            click.echo(f"Error: {line}", err=True)
        click.echo(_summary(report), err=True)

    def _wipe(self) -> None:
        if self._progress:
            click.echo("\r\x1b[K", err=True, nl=False)
            self._progress = False


def _summary(report: "RunReport") -> str:
    delivery = report.delivery
    parts = [f"{sum(report.outcomes.values())} checked"]
    if report.not_due:
        parts.append(f"{len(report.not_due)} not due")
    if report.rebuilt:
        parts.append(f"{len(report.rebuilt)} read again under new rules")
    parts.append(f"{delivery.sent} alerts sent")
    if delivery.failed or delivery.resting:
        parts.append(f"{len(delivery.failed) + delivery.resting} not sent, see policy-monitor alerts list")
    if report.interrupted:
        parts.append("interrupted: the rest stays due")
    return ", ".join(parts)
