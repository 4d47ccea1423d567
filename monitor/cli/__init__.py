"""The command line. Commands are imported when they are called, so that `--help` stays fast."""

import importlib
import io
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from monitor import __version__
from monitor.cli.session import Session, meant
from monitor.errors import Busy, MonitorError

COMMANDS: dict[str, tuple[str, str]] = {
    "run": ("monitor.cli.run:run", "Check the policies that are due, and send alerts."),
    "add": ("monitor.cli.registry:add", "Register a policy in the configuration and read it once."),
    "try": ("monitor.cli.registry:try_", "Show what would be stored and found for a page, storing nothing."),
    "list": ("monitor.cli.registry:list_", "List the registered policies."),
    "status": ("monitor.cli.status:status", "Show when each policy was last checked, and how it went."),
    "log": ("monitor.cli.history:log", "Show the changes of a policy, or of all."),
    "show": ("monitor.cli.history:show", "Show a policy's text, as it is or as it stood."),
    "diff": ("monitor.cli.diff:diff", "Show what changed between two versions."),
    "browse": ("monitor.cli.browse:browse", "Walk through the history in the terminal."),
    "blame": ("monitor.cli.lives:blame", "Show which version brought each clause."),
    "timeline": ("monitor.cli.lives:timeline", "Show what a policy has stated over time."),
    "since": ("monitor.cli.lives:since", "Show since when words or a recipient stand, and when they left."),
    "who": ("monitor.cli.lives:who", "Show which policies name a recipient, a country, a practice."),
    "search": ("monitor.cli.history:search", "Find words in the stored texts."),
    "stats": ("monitor.cli.counts:stats", "Show how often policies change, and how often silently."),
    "incidents": ("monitor.cli.counts:incidents", "Show when policies could not be read."),
    "facts": ("monitor.cli.read:facts", "Show what a policy or file states, with quotes."),
    "explain": ("monitor.cli.explain:explain", "Explain why a change was judged as it was, or how a policy is read."),
    "judge": ("monitor.cli.opinions:judge", "Record what a person says of a change."),
    "evaluate": ("monitor.cli.opinions:evaluate", "Show how far the rules agree with what people said."),
    "compare": ("monitor.cli.read:compare", "Judge what changed between two files."),
    "read": ("monitor.cli.read:read", "Show the text read out of files or addresses, as it would be stored."),
    "ack": ("monitor.cli.alerts:ack", "Mark a change as done with, so that it is told no more."),
    "alerts": ("monitor.cli.alerts:alerts", "List, send or test alerts."),
    "schedule": ("monitor.cli.schedule:schedule", "Show when each policy is next due."),
    "export": ("monitor.cli.export:export", "Take the history elsewhere: a website, a feed, evidence."),
    "crontab": ("monitor.cli.schedule:crontab", "Print the line that runs this from cron."),
    "config": ("monitor.cli.config:config", "Check or show the configuration."),
    "rebuild": ("monitor.cli.rebuild:rebuild", "Read a policy's stored pages again under the present rules."),
    "import": ("monitor.cli.imports:import_", "Bring in past pages of policies from elsewhere."),
    "demo": ("monitor.cli.demo:demo", "Watch a small site on this machine change, from fetch to alert."),
}


class Commands(click.Group):
    """A group that knows its commands' names and one-line helps without importing them."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """All commands, in the order people meet them."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that name, imported now."""
        if cmd_name not in COMMANDS:
            return None
        module, _, attribute = COMMANDS[cmd_name][0].partition(":")
        command: click.Command = getattr(importlib.import_module(module), attribute)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The list of commands in `--help`."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, text) for name, (_, text) in COMMANDS.items()])

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command asked for, or a usage error that names the nearest one."""
        name = args[0]
        if name not in COMMANDS and not name.startswith("-"):
            hint = meant(name, COMMANDS) or "see policy-monitor --help"
            raise click.UsageError(f'no command "{name}"; {hint}', ctx)
        return super().resolve_command(ctx, args)

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """What is left of the arguments; `--help` and `--version` print here."""
        with _reader_may_leave():
            return super().parse_args(ctx, args)

    def invoke(self, ctx: click.Context) -> object:
        """The command's exit code."""
        with _reader_may_leave():
            return super().invoke(ctx)


@contextmanager
def _reader_may_leave() -> Iterator[None]:
    """Exit code 0 where the reader (a pager, `head`) has seen enough, which click would call 1."""
    try:
        yield
    except BrokenPipeError:
        # Keep Python from complaining when it flushes at exit what nobody reads.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise click.exceptions.Exit(0) from None


@click.group(
    cls=Commands,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="Example: policy-monitor run --all",
)
@click.option(
    "--config",
    "config_path",
    type=click.Path(dir_okay=False, path_type=Path),
    envvar="POLICY_MONITOR_CONFIG",
    default="config.toml",
    show_default=True,
    help="The configuration file.",
)
@click.option("--db", type=click.Path(dir_okay=False, path_type=Path), help="The store, instead of the configured one.")
@click.version_option(__version__, prog_name="policy-monitor")
@click.pass_context
def group(ctx: click.Context, config_path: Path, db: Path | None) -> None:
    """Watch published policies and tell people what changed in substance.

    Registered policies stand in config.toml. Run "policy-monitor demo" to see the whole path at work.
    """
    ctx.obj = Session(config_path=config_path, db=db)


def main() -> None:
    """Run the command line and exit: 0 done, 1 some fetch or alert failed, 2 usage or configuration, 3 store."""
    sys.exit(_main(sys.argv[1:]))


def _main(arguments: list[str]) -> int:
    for stream in (sys.stdout, sys.stderr):
        # Pages hold letters that a terminal or file of another encoding has not: a sign in their place is no crash.
        if isinstance(stream, io.TextIOWrapper) and stream.errors == "strict":
            stream.reconfigure(errors="replace")
    try:
        result = group.main(arguments, prog_name="policy-monitor", standalone_mode=False)
    except click.exceptions.NoArgsIsHelpError as error:
        click.echo(error.format_message(), err=True)
        return 2
    except click.UsageError as error:
        # Click puts choices on lines of their own; an error is one line.
        _complain(" ".join(error.format_message().split()))
        return 2
    except click.Abort:
        _complain("interrupted")
        return 130
    except click.ClickException as error:
        _complain(error.format_message())
        return 2
    except Busy:
        click.echo("another run is at work on this store; nothing done", err=True)
        return 0
    except MonitorError as error:
        for line in str(error).splitlines():
            _complain(line)
        return error.exit_code
    return result if isinstance(result, int) else 0


def _complain(message: str) -> None:
    from monitor.formats.safe import safe

    click.echo(f"Error: {safe(message)}", err=True)
