"""`demo`: the real main job on loopback, from configuration to delivered alerts, in two runs."""

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import click

from monitor.cli.demo.site import LANGUAGES, Site
from monitor.formats.safe import safe

_KINDS = {"terms": "terms", "cookies": "cookies", "subprocessors": "subprocessors"}


@click.command(epilog="Example: policy-monitor demo")
@click.option(
    "--keep",
    type=click.Path(file_okay=False, path_type=Path),
    help="Where to leave the demo's configuration and store (a new directory under the system's one for temporary files).",
)
def demo(keep: Path | None) -> int:
    """Watch a small site on this machine change: configuration, fetches, store, judgement, alerts.

    Eight policies in five languages are read, then the site publishes its second edition and they are read again. Nothing
    leaves this machine.
    """
    place = keep or Path(tempfile.mkdtemp(prefix="policy-monitor-demo-"))
    place.mkdir(parents=True, exist_ok=True)
    with Site() as site:
        configuration = place / "config.toml"
        configuration.write_text(_configuration(site.port), encoding="utf-8")
        worst = 0
        for edition, story in ((1, "First run: every policy is new."), (2, "Second run: the site has changed.")):
            site.edition = edition
            click.echo(click.style(f"\n{story}", bold=True))
            worst = max(worst, _run(configuration))
        click.echo(click.style(f"\nAlerts delivered to the webhook: {len(site.received)}", bold=True))
        for alert in site.received:
            click.echo(f"\n{safe(str(alert.get('title', '')))}\n{_indented(str(alert.get('message', '')))}")
    _farewell(configuration)
    return worst


def _run(configuration: Path) -> int:
    # A process a run, as under cron: Scrapy's reactor starts once a process.
    command = [sys.executable, "-m", "monitor", "--config", str(configuration), "run", "--all"]
    click.echo("$ policy-monitor run --all")
    return subprocess.run(command, check=False).returncode


def _indented(body: str) -> str:
    return "\n".join(f"  {safe(line)}" for line in body.splitlines())


def _farewell(configuration: Path) -> None:
    option = f"--config {configuration}"
    width = shutil.get_terminal_size().columns
    click.echo(click.style("\nThe history is yours to ask:", bold=True))
    for command, meaning in (
        ("log", "what changed"),
        ("diff harbour-privacy", "word by word"),
        ("show harbour-privacy@1", "the first version's text"),
        ("facts harbour-privacy -v", "what it states, with quotes"),
        ("search Hotjar", "who names it"),
        ("status", "one page is a bot wall now, and is no version"),
    ):
        line = f"  policy-monitor {option} {command}"
        click.echo(f"{line}\n      {meaning}" if len(line) > width // 2 else f"{line}   # {meaning}")


def _configuration(port: int) -> str:
    lines = [
        "[store]",
        'path = "demo.db"',
        "",
        "[crawl]",
        '# The demo\'s site is on this machine, which the address guard forbids unless allowed.\nallow = ["127.0.0.1"]',
        'delay = "0.05s"',
        "",
        "[channel.webhook]",
        f'url = "json://127.0.0.1:{port}/alerts"',
        "level = 2",
        'only = "both"',
        "",
    ]
    for name, language in LANGUAGES.items():
        vendor, _, document = name.partition("-")
        lines += [
            f"[policy.{name}]",
            f'name = "{vendor.title()} – {document.title()}"',
            f'url = "http://127.0.0.1:{port}/{name}"',
            f'kind = "{_KINDS.get(document, "privacy")}"',
            f'language = "{language}"',
            "",
        ]
    return "\n".join(lines)
