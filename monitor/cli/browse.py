"""`browse`: walk through the history in the terminal."""

import sys

import click

from monitor.cli.session import Session
from monitor.errors import UsageError


@click.command(epilog="Example: policy-monitor browse")
@click.pass_obj
def browse(session: Session) -> int:
    """Walk through policies, versions, changes and facts, with the keyboard or the mouse.

    j/k or the arrows go through a list, Tab to the next one; n/p to the older and newer change; v or 1 to 4 show the
    changes, the text, the facts, the timeline; / searches as you type; a acknowledges, o opens the page, y copies the
    command that prints what is shown, d turns dark into light, r reads again, q leaves.
    """
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise UsageError("browse needs a terminal; log, show and diff print the same")
    from monitor.tui.app import Browser
    from monitor.tui.reading import Reader

    with session.read_store() as store:
        path = store.path
    Browser(Reader(path, session.listed)).run()
    return 0
