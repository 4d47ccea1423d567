"""`export site|atom|json|csv|warc`: the history elsewhere."""

import sys
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from monitor.cli.session import Session, no_policy
from monitor.errors import UsageError

if TYPE_CHECKING:
    from monitor.model import Policy
    from monitor.store import Store

_OUTPUT = click.option(
    "-o",
    "--output",
    type=click.Path(dir_okay=False, path_type=Path),
    help="The file to write, instead of standard output.",
)
_POLICIES = click.argument("policy_ids", metavar="[POLICY]...", nargs=-1)


@click.group(epilog="Example: policy-monitor export site public")
def export() -> None:
    """Take the history elsewhere: a website, a feed, evidence."""


@export.command(epilog="Example: policy-monitor export site ./policies-site")
@click.argument("folder", metavar="DIR", type=click.Path(file_okay=False, path_type=Path))
@click.pass_obj
def site(session: Session, folder: Path) -> int:
    """Write the history as a website that needs no server: policies, changes word by word, search, feed."""
    from monitor.exports import site as write

    with session.read_store() as store:
        pages = write(store, _registered(session), folder, now=datetime.now(UTC))
    click.echo(f"{pages} pages written; open {folder / 'index.html'}", err=True)
    return 0


@export.command(epilog="Example: policy-monitor export atom -o feed.xml --base https://acme.example/policies/")
@click.option("--base", default="", help="Where the exported site is published, for links: https://…/")
@_OUTPUT
@click.pass_obj
def atom(session: Session, base: str, output: Path | None) -> int:
    """Write the newest changes as an Atom feed."""
    from monitor.exports import atom as make

    if base and not base.startswith(("https://", "http://")):
        raise UsageError(f'--base "{base}" is no web address; write https://…/')
    with session.read_store() as store:
        text = make(store, _registered(session), now=datetime.now(UTC), base=base and base.rstrip("/") + "/")
    return _put([text.encode()], output)


@export.command("json", epilog="Example: policy-monitor export json acme-privacy -o acme.jsonl")
@_POLICIES
@_OUTPUT
@click.pass_obj
def json_(session: Session, policy_ids: tuple[str, ...], output: Path | None) -> int:
    """Write versions with texts and facts, changes and stored pages as JSON Lines; of all policies where none is named."""
    from monitor.exports import records

    with session.read_store() as store:
        return _put((f"{row}\n".encode() for row in records(store, _chosen(store, policy_ids))), output)


@export.command("csv", epilog="Example: policy-monitor export csv -o changes.csv")
@_POLICIES
@_OUTPUT
@click.pass_obj
def csv_(session: Session, policy_ids: tuple[str, ...], output: Path | None) -> int:
    """Write the changes as a table for spreadsheets, newest first."""
    from monitor.exports import newest_first
    from monitor.formats.csv import rows

    with session.read_store() as store:
        chosen = [store.changes(name) for name in _chosen(store, policy_ids)]
        notes = {change: ack.note or f"{ack.at:%Y-%m-%d}" for change, ack in store.acks().items()}
        return _put((f"{row}\r\n".encode() for row in rows(newest_first(chosen), notes)), output)


@export.command(epilog="Example: policy-monitor export warc acme-privacy -o acme.warc.gz")
@_POLICIES
@_OUTPUT
@click.pass_obj
def warc(session: Session, policy_ids: tuple[str, ...], output: Path | None) -> int:
    """Write the stored pages with the headers they came with as WARC, compressed where the file's name ends with .gz."""
    from monitor.exports import archive
    from monitor.formats.warc import packed

    with session.read_store() as store:
        found = archive(store, _chosen(store, policy_ids), now=datetime.now(UTC))
        return _put(packed(found) if output is not None and output.suffix == ".gz" else found, output)


def _registered(session: Session) -> "dict[str, Policy]":
    return {policy.id: policy for policy in session.config_or_default.policies}


def _chosen(store: "Store", policy_ids: tuple[str, ...]) -> list[str]:
    seen = store.policies_seen()
    for policy_id in policy_ids:
        if policy_id not in seen:
            raise UsageError(no_policy(policy_id, seen))
    return list(policy_ids or seen)


def _put(parts: Iterable[bytes], output: Path | None) -> int:
    """Write the parts to a file, which appears only once it is whole, or to standard output."""
    if output is None:
        if sys.stdout.isatty():
            raise UsageError("this is for files and programs; name a file with -o, or pipe it")
        for part in parts:
            sys.stdout.buffer.write(part)
        return 0
    beside = output.with_name(f".{output.name}.new")
    try:
        with beside.open("wb") as file:
            file.writelines(parts)
        beside.replace(output)
    except OSError as error:
        beside.unlink(missing_ok=True)
        raise UsageError(f'"{output}" cannot be written: {(error.strerror or "").lower()}') from error
    click.echo(f"{output} written", err=True)
    return 0
