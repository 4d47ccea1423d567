"""`crontab`: what to install so that runs happen."""

import hashlib
import shlex
import shutil
import sys
from pathlib import Path

import click

from monitor.cli.session import Session


@click.command(epilog="Example: (crontab -l; policy-monitor crontab) | crontab -")
@click.option("--systemd", is_flag=True, help="Print a systemd service and timer instead.")
@click.pass_obj
def crontab(session: Session, systemd: bool) -> int:
    """Print the line that runs this from cron: every hour, since each policy's schedule decides when it is due.

    Runs never overlap, so a run that takes longer than an hour does no harm.
    """
    configuration = session.config.path.resolve()
    call = [*_program(), "--config", str(configuration)]
    if session.db is not None:
        call += ["--db", str(session.db.resolve())]
    call.append("run")
    minute = int(hashlib.sha256(str(configuration).encode()).hexdigest(), 16) % 60
    if systemd:
        click.echo(_units(call, configuration.parent, minute))
    else:
        # In a crontab "%" ends the command unless it is escaped.
        command = shlex.join(call).replace("%", r"\%")
        click.echo(f"# policy-monitor: checks what is due, once an hour\n{minute} * * * *  {command}")
    return 0


def _program() -> list[str]:
    found = Path(sys.argv[0]).resolve()
    if found.name == "policy-monitor" and found.exists():
        return [str(found)]
    beside = shutil.which("policy-monitor", path=str(Path(sys.executable).parent))
    return [beside] if beside else [sys.executable, "-m", "monitor"]


def _units(call: list[str], directory: Path, minute: int) -> str:
    # systemd reads "%" as a specifier and "$" as a variable.
    quoted = " ".join(_systemd_quote(word) for word in call)
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
            f"ExecStart={quoted}",
            "# 1 says that a fetch or an alert failed; the next run tries again.",
            "SuccessExitStatus=1",
            "",
            "# ~/.config/systemd/user/policy-monitor.timer",
            "[Unit]",
            "Description=Check published policies every hour",
            "",
            "[Timer]",
            f"OnCalendar=*-*-* *:{minute:02d}:00",
            "Persistent=true",
            "",
            "[Install]",
            "WantedBy=timers.target",
            "",
            "# then: systemctl --user daemon-reload && systemctl --user enable --now policy-monitor.timer",
        )
    )


def _systemd_quote(word: str) -> str:
    word = word.replace("%", "%%").replace("$", "$$")
    if not any(character in word for character in " \t\"'\\;"):
        return word
    escaped = word.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
