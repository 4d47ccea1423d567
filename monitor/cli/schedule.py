"""`schedule`, `crontab`: when policies are due, and what to install so that runs happen."""

import hashlib
import shlex
import shutil
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import click

from monitor.cli.output import grid, page
from monitor.cli.session import Session

if TYPE_CHECKING:
    from monitor.model import Policy, Signs
    from monitor.store import Status

_LOG = "policy-monitor.log"


@click.command(epilog="Example: policy-monitor schedule acme-privacy")
@click.argument("policy_ids", metavar="[POLICY]...", nargs=-1)
@click.option("--json", "as_json", is_flag=True, help="One JSON object a policy.")
@click.pass_obj
def schedule(session: Session, policy_ids: tuple[str, ...], as_json: bool) -> int:
    """Show when each policy is next due, the soonest first. Runs check what is due when cron starts them."""
    from monitor.formats.answers import schedule_json
    from monitor.formats.json import dumps

    policies = session.chosen(policy_ids)
    now = datetime.now(UTC)
    known, signs = _past(session)
    rows = [
        (policy, known.get(policy.id), *_next(policy, known.get(policy.id), signs.get(policy.id), now))
        for policy in policies
    ]
    rows.sort(key=lambda row: (row[2] is None, row[2] or now, row[0].id))
    if as_json:
        page([dumps(schedule_json(p, found.checked_at if found else None, at, note)) for p, found, at, note in rows])
        return 0
    shown = [
        (
            policy.id,
            policy.schedule,
            f"{found.checked_at:%Y-%m-%d %H:%M}" if found else "never",
            f"{at:%Y-%m-%d %H:%M}" if at else "",
            note,
        )
        for policy, found, at, note in rows
    ]
    grid(("policy", "schedule", "last check (UTC)", "due (UTC)", "note"), shown, empty="no policies are registered yet")
    return 0


def _past(session: Session) -> "tuple[dict[str, Status], dict[str, Signs]]":
    """How each policy stands and what its past says; empty where there is no store yet."""
    if not session.store_path.exists():
        return {}, {}
    with session.read_store() as store:
        return {found.policy: found for found in store.status()}, store.signs()


def _next(
    policy: "Policy", found: "Status | None", signs: "Signs | None", now: datetime
) -> tuple[datetime | None, str]:
    """When a policy is next due (None: never), and why then."""
    from monitor.schedule import due, pace, parse

    if not policy.enabled:
        return None, "disabled"
    if found is None:
        return now, "due now: never checked"
    asked = due(policy.schedule, found.checked_at, now, signs)
    notes = [f"every {_span(pace(signs, now))}"] if parse(policy.schedule).adapts else []
    if found.retry_at is not None and found.retry_at > now:
        return found.retry_at, "; ".join([*notes, "the server asked to wait until then"])
    if asked.now:
        notes.append("due now")
    return asked.next_at, "; ".join(notes)


def _span(interval: timedelta) -> str:
    hours = round(interval / timedelta(hours=1))
    return f"{hours} hours" if hours < 48 else f"{hours / 24:.1f} days".replace(".0 ", " ")


@click.command(epilog="Example: (crontab -l; policy-monitor crontab) | crontab -")
@click.option("--systemd", is_flag=True, help="Print a systemd service and timer instead.")
@click.pass_obj
def crontab(session: Session, systemd: bool) -> int:
    """Print the line that runs this from cron: every hour, since each policy's schedule decides when it is due.

    Runs never overlap, so a run that takes longer than an hour does no harm: the next one leaves at once.
    """
    configuration = session.config.path.resolve()
    call = [*_program(), "--config", str(configuration)]
    if session.db is not None:
        call += ["--db", str(session.db.resolve())]
    minute = int(hashlib.sha256(str(configuration).encode()).hexdigest(), 16) % 60
    click.echo((_units if systemd else _lines)(call, configuration.parent, minute))
    return 0


def _lines(call: list[str], directory: Path, minute: int) -> str:
    # In a crontab "%" ends the command unless it is escaped.
    command = shlex.join([*call, "run"]).replace("%", r"\%")
    log = shlex.quote(str(directory / _LOG)).replace("%", r"\%")
    return "\n".join(
        (
            "# policy-monitor: checks what is due, once an hour.",
            "# Lock: runs never overlap; one that finds another at work leaves at once, so no flock is needed.",
            "# Time zone: schedules and times are UTC, whatever cron's is; an hourly line needs no CRON_TZ.",
            "# Log: below, with errors; without the redirection cron mails it.",
            "# Heartbeat: [heartbeat] url in the configuration is called after each good run, for a service that tells",
            "# you when it stays away; or let a monitor of yours ask: policy-monitor status --strict",
            f"{minute} * * * *  {command} >> {log} 2>&1",
        )
    )


def _program() -> list[str]:
    found = Path(sys.argv[0]).resolve()
    if found.name == "policy-monitor" and found.exists():
        return [str(found)]
    beside = shutil.which("policy-monitor", path=str(Path(sys.executable).parent))
    return [beside] if beside else [sys.executable, "-m", "monitor"]


def _units(call: list[str], directory: Path, minute: int) -> str:
    # systemd reads "%" as a specifier and "$" as a variable.
    quoted = " ".join(_systemd_quote(word) for word in [*call, "run"])
    return "\n".join(
        (
            "# ~/.config/systemd/user/policy-monitor.service",
            "[Unit]",
            "Description=Check published policies for changes",
            "After=network-online.target",
            "",
            "[Service]",
            "Type=oneshot",
            f"WorkingDirectory={str(directory).replace('%', '%%')}",
            "# Runs never overlap. Output is in the journal: journalctl --user -u policy-monitor",
            f"ExecStart={quoted}",
            "# 1 says that a fetch or an alert failed; the next run tries again.",
            "SuccessExitStatus=1",
            "",
            "# ~/.config/systemd/user/policy-monitor.timer",
            "[Unit]",
            "Description=Check published policies every hour",
            "",
            "[Timer]",
            f"OnCalendar=*-*-* *:{minute:02d}:00 UTC",
            "Persistent=true",
            "",
            "[Install]",
            "WantedBy=timers.target",
            "",
            "# then: systemctl --user daemon-reload && systemctl --user enable --now policy-monitor.timer",
            "# and, so that it runs while you are not logged in: loginctl enable-linger",
            "# Heartbeat: [heartbeat] url in the configuration is called after each good run.",
        )
    )


def _systemd_quote(word: str) -> str:
    word = word.replace("%", "%%").replace("$", "$$")
    if not any(character in word for character in " \t\"'\\;"):
        return word
    escaped = word.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
