"""`import`: history from elsewhere, read and judged as if it had been fetched then."""

import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import click

from monitor.cli.session import Session

if TYPE_CHECKING:
    from datetime import timedelta

    from monitor.importers.filing import Filed
    from monitor.importers.git import Repository
    from monitor.importers.ota import Document, Record
    from monitor.importers.plan import Task, Wish
    from monitor.model import Page
    from monitor.store import Store

    Reader = Callable[[Repository, Document, Sequence[Record], str], Iterator[Page]]

_SILENT_SECONDS = 2.0
_TOLD_EVERY_SECONDS = 0.5

_OPTIONS = (
    click.argument("place", metavar="REPO", type=click.Path(exists=True, path_type=Path)),
    click.option("--document", "globs", metavar="GLOB", multiple=True, help='Only documents such as "GitHub/*".'),
    click.option("--since", metavar="DATE", help="Only records of this day or later."),
    click.option("--until", metavar="DATE", help="Only records of this day or earlier."),
    click.option("--every", metavar="INTERVAL", help='Only records that lie so far apart, such as "7d".'),
    click.option("--as", "target", metavar="POLICY", help="The registered policy that the one document chosen is."),
    click.option("--json", "as_json", is_flag=True, help="One JSON object a document."),
)


@click.group("import", epilog="Example: policy-monitor import ota-snapshots demo-snapshots --document 'GitHub/*'")
def import_() -> None:
    """Bring in past pages of policies, as if they had been fetched then. Nobody is alerted.

    What is stored already is left out, so an import that was stopped goes on where it was.
    """


def _with_options(command: Callable[..., int]) -> Callable[..., int]:
    for option in reversed(_OPTIONS):
        command = option(command)
    return command


@import_.command("ota-snapshots", epilog="Example: policy-monitor import ota-snapshots demo-snapshots --every 7d")
@_with_options
@click.pass_obj
def ota_snapshots(session: Session, /, place: Path, as_json: bool, **asked: object) -> int:
    """Import the pages of an Open Terms Archive's snapshots repository.

    REPO is a clone (bare or not) or a bundle. Each document becomes the policy named after it, registered or not:
    "GitHub/Privacy Policy.html" is github-privacy-policy.
    """
    from monitor.importers import ota

    return _import(session, place, _wish(session, asked), ota.snapshots, as_json=as_json)


@import_.command("ota-versions", epilog="Example: policy-monitor import ota-versions demo-versions")
@_with_options
@click.pass_obj
def ota_versions(session: Session, /, place: Path, as_json: bool, **asked: object) -> int:
    """Import the texts of an Open Terms Archive's versions repository.

    They become policies of their own, such as github-privacy-policy-versions, beside those read from pages. Where the
    archive only changed its reading, the difference is marked as such.
    """
    from monitor.importers import ota

    return _import(session, place, _wish(session, asked, suffix="-versions"), ota.versions, as_json=as_json)


def _wish(session: Session, asked: dict[str, object], suffix: str = "") -> "Wish":
    from datetime import timedelta

    from monitor.history import day
    from monitor.importers.plan import Wish

    since, until, every, target = (asked[name] for name in ("since", "until", "every", "target"))
    if target is not None:
        session.policy(str(target))
    globs = asked["globs"]
    assert isinstance(globs, tuple)
    return Wish(
        globs=globs,
        since=day(str(since)) if since else None,
        until=day(str(until), end=True) if until else None,
        every=_interval(str(every)) if every else timedelta(),
        target=None if target is None else str(target),
        suffix=suffix,
        rules=session.rules,
    )


def _interval(written: str) -> "timedelta":
    from monitor.schedule import parse

    try:
        interval = parse(written).interval
    except ValueError as error:
        raise click.UsageError(f"--every: {error}") from error
    if interval is None:
        raise click.UsageError(f'--every: "{written}" is no interval; write it like "7d" or "12h"')
    return interval


def _import(session: Session, place: Path, wish: "Wish", pages: "Reader", *, as_json: bool) -> int:
    from monitor.importers import git, ota
    from monitor.importers.plan import left, plan

    registered = {policy.id: policy for policy in session.config_or_default.policies}
    with git.opened(place) as repository:
        tasks = plan(ota.documents(repository), wish, registered)
        with session.writing() as store:
            _bring(store, repository, left(store, tasks), pages, as_json=as_json)
    return 0


def _bring(
    store: "Store", repository: "Repository", tasks: "Sequence[Task]", pages: "Reader", *, as_json: bool
) -> None:
    from monitor.importers import filing

    with _progress(sum(len(task.records) for task in tasks)) as progress:
        for task in tasks:
            stream = pages(repository, task.document, task.records, task.policy.id)
            filed = filing.file(store, task.policy, stream, lambda page, decision: progress.step(page.policy))
            progress.wipe()
            click.echo(_object(task, filed) if as_json else _line(task, filed))


@dataclass
class _Progress:
    """On a terminal, how far an import is and how long it will take, once it has taken longer than two seconds."""

    total: int
    done: int = 0
    _started: float = field(default_factory=time.monotonic)
    _told: float = 0.0

    @property
    def seconds(self) -> float:
        """How long it has taken so far."""
        return time.monotonic() - self._started

    def step(self, policy: str) -> None:
        """A page is done."""
        self.done += 1
        seconds = self.seconds
        if not sys.stderr.isatty() or seconds < _SILENT_SECONDS or seconds - self._told < _TOLD_EVERY_SECONDS:
            return
        self._told = seconds
        rate = self.done / seconds
        line = f"{self.done:,} of {self.total:,} pages, {rate:.0f}/s, {_span((self.total - self.done) / rate)} left"
        click.echo(f"\r\x1b[K{line}: {policy}", err=True, nl=False)

    def wipe(self) -> None:
        """Take the line away."""
        if self._told:
            click.echo("\r\x1b[K", err=True, nl=False)


@contextmanager
def _progress(total: int) -> Iterator[_Progress]:
    """How far it is while the block runs, and at the end how far it came, also where it is interrupted."""
    progress = _Progress(total)
    try:
        yield progress
    except KeyboardInterrupt:
        progress.wipe()
        click.echo(f"stopped near page {progress.done:,} of {total:,}; the same command goes on from there", err=True)
        raise
    click.echo(f"{_count(progress.done, 'page')} imported in {_span(progress.seconds)}", err=True)


def _span(seconds: float) -> str:
    minutes = round(seconds / 60)
    return f"{seconds:.0f} s" if seconds < 100 else f"{minutes} min" if minutes < 100 else f"{minutes / 60:.1f} h"


def _line(task: "Task", filed: "Filed") -> str:
    from monitor.formats.safe import safe
    from monitor.model import Outcome

    parts = [_count(filed.pages, "page"), _count(filed.versions, "version")]
    if returned := dict(filed.outcomes).get(Outcome.RETURNED):
        parts.append(_count(returned, "return"))
    if filed.doubts:
        reasons = ", ".join(f"{count} {reason}" for reason, count in filed.doubts)
        parts.append(f"{sum(count for _, count in filed.doubts)} held back ({reasons})")
    if filed.older:
        parts.append(f"{filed.older:,} older than the last check: the whole history was read again")
    return f"{task.policy.id}: {', '.join(parts)} [{safe(task.document.name)}]"


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def _object(task: "Task", filed: "Filed") -> str:
    from monitor.formats.json import dumps

    return dumps(
        {
            "policy": task.policy.id,
            "document": task.document.name,
            "pages": filed.pages,
            "older": filed.older,
            "versions": filed.versions,
            "outcomes": dict(filed.outcomes),
            "doubts": dict(filed.doubts),
        }
    )
