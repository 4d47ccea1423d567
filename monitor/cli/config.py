"""`config check` and `config show`."""

import click

from monitor.cli.session import Session


@click.group(epilog="Example: policy-monitor config check")
def config() -> None:
    """Check or show the configuration."""


@config.command(epilog="Example: policy-monitor --config config.toml config check")
@click.pass_obj
def check(session: Session) -> int:
    """Check the configuration and every channel in it; all mistakes are listed at once."""
    session.check()
    loaded = session.config
    for warning in loaded.warnings:
        click.echo(f"Warning: {warning}", err=True)
    click.echo(f"{loaded.path}: {len(loaded.policies)} policies, {len(loaded.channels)} channels, no mistakes")
    return 0


@config.command(epilog="Example: policy-monitor config show")
@click.pass_obj
def show(session: Session) -> int:
    """Show the configuration as it is understood, with defaults filled in and secrets masked."""
    from monitor.config import masked

    click.echo(masked(session.config), nl=False)
    return 0
