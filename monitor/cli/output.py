"""How results are printed: tables and colour on a terminal, plain lines elsewhere; page text always made safe."""

import os
import shutil
import sys
from collections.abc import Sequence

import click

from monitor.formats.safe import safe


def is_rich() -> bool:
    """Whether standard output is a terminal that may have colours and tables."""
    return sys.stdout.isatty() and "NO_COLOR" not in os.environ and os.environ.get("TERM") != "dumb"


def table(heads: Sequence[str], rows: Sequence[Sequence[str]], *, empty: str) -> None:
    """Print rows under their heads: a table on a terminal, tab-separated lines elsewhere."""
    if not rows:
        click.echo(empty, err=True)
        return
    if not is_rich():
        for row in rows:
            click.echo(_tabbed(row))
        return
    from rich.box import SIMPLE_HEAD
    from rich.console import Console
    from rich.table import Column, Table
    from rich.text import Text

    # Folded, not cut: of a policy's id every letter counts.
    shown = Table(*(Column(head, overflow="fold") for head in heads), box=SIMPLE_HEAD, pad_edge=False)
    for row in rows:
        shown.add_row(*(Text(safe(cell)) for cell in row))
    Console().print(shown)


def grid(heads: Sequence[str], rows: Sequence[Sequence[str]], *, empty: str) -> None:
    """Print rows as `table` does, but through a pager where there are many, and without loading what draws tables."""
    if not rows:
        click.echo(empty, err=True)
        return
    if not sys.stdout.isatty():
        page([_tabbed(row) for row in rows])
        return
    from monitor.formats.text import columns

    head, *lines = columns([heads, *rows]).split("\n")
    page([click.style(head, bold=True) if is_rich() else head, *lines])


def _tabbed(row: Sequence[str]) -> str:
    return "\t".join(safe(cell).replace("\t", " ").replace("\n", " ") for cell in row)


def page(lines: Sequence[str]) -> None:
    """Print text that was made safe already; through a pager where it is longer than the terminal."""
    text = "\n".join(lines)
    if not text:
        return
    if sys.stdout.isatty() and text.count("\n") >= shutil.get_terminal_size().lines - 1:
        os.environ.setdefault("LESS", "FRX")
        click.echo_via_pager(text + "\n", color=is_rich() or None)
        return
    click.echo(text)
