"""`read`, `facts` and `compare`: what the engine sees in files, without a store."""

import codecs
import os
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import IO, TYPE_CHECKING, TypeVar

import click

from monitor.cli.fetching import fetch, is_url
from monitor.cli.output import is_rich
from monitor.cli.session import Session, no_policy
from monitor.errors import ConfigError, MonitorError, ReadError, StoreError, UsageError
from monitor.formats.safe import safe

if TYPE_CHECKING:
    from monitor.model import Facts, Fetch, Page, Text

Source = TypeVar("Source")
Found = TypeVar("Found")


def read_file(path: str) -> "Text":
    """The text of a local document; ReadError names the file and what is wrong with it."""
    from monitor.extract import extract

    return _reading(path, extract)


def _reading(path: str, read: "Callable[[Page], Found]") -> Found:
    """What `read` makes of a local document, "-" being standard input; ReadError names the file."""
    from monitor.extract import page_of

    try:
        return read(page_of(path, content(path)))
    except ReadError as error:
        raise ReadError(_named(path, error)) from error


def content(path: str) -> bytes:
    """What a local file holds, "-" being standard input; ReadError names the file and why it cannot be read."""
    try:
        return sys.stdin.buffer.read() if path == "-" else Path(path).read_bytes()
    except FileNotFoundError as error:
        raise ReadError(f'no file "{path}"') from error
    except OSError as error:
        raise ReadError(f'"{path}" cannot be read: {error.strerror}') from error
    except ValueError as error:  # a zero byte in the name
        raise ReadError(f'no file "{path}": {error}') from error


def _named(source: str, error: ReadError) -> str:
    """What is wrong with a source, with its name in front where the message does not begin with it."""
    return str(error) if str(error).startswith(f'"{source}"') else f'"{source}": {error}'


@click.command(epilog="Example: policy-monitor read privacy.html https://acme.example/terms")
@click.argument("sources", metavar="FILE|URL...", nargs=-1, required=True)
@click.option("--json", "as_json", is_flag=True, help="One JSON object a source.")
@click.pass_obj
def read(session: Session, sources: tuple[str, ...], as_json: bool) -> int:
    """Show the text read out of files or addresses (HTML, PDF, Markdown, plain), as it would be stored.

    "-" reads standard input. With --json each object also says what the guard doubts.
    """
    from monitor.extract import extract, markdown
    from monitor.formats.json import dumps, text_json
    from monitor.guard import doubt

    def show(page: "Page") -> str:
        whole = markdown(page)
        if not as_json:
            return safe(whole)
        text = extract(page)
        return dumps(text_json(text, whole, doubt(text, page=page)))

    fetched = _fetched(session, [source for source in sources if is_url(source)])

    def shown(source: str) -> str:
        return _reading_fetched(fetched[source], source, show) if source in fetched else _reading(source, show)

    return _each(sources, shown, as_json=as_json)


def _fetched(session: Session, urls: list[str]) -> "dict[str, Fetch]":
    """What each address brings."""
    if not urls:
        return {}
    from monitor.model import Policy

    policies = {f"read-{number}": url for number, url in enumerate(dict.fromkeys(urls))}
    found = fetch(session, [Policy(id=id, url=url) for id, url in policies.items()])
    return {url: found[id] for id, url in policies.items()}


def _reading_fetched(fetched: "Fetch", url: str, read: "Callable[[Page], Found]") -> "Found":
    """What `read` makes of what an address brought; ReadError says why it brought nothing."""
    from monitor.formats.reasons import reason_words
    from monitor.model import Failure, Page

    if isinstance(fetched, Failure):
        detail = f" ({fetched.detail})" if fetched.detail else ""
        raise Unfetched(f'"{url}": {reason_words(fetched.reason)}{detail}')
    assert isinstance(fetched, Page), "without validators no server is asked whether a page changed"
    try:
        return read(fetched)
    except ReadError as error:
        raise ReadError(_named(url, error)) from error


class Unfetched(ReadError):
    """An address that brought no page."""

    exit_code = 1


@click.command(epilog="Example: policy-monitor facts --json privacy.html")
@click.argument("sources", metavar="POLICY|FILE...", nargs=-1, required=True)
@click.option("--json", "as_json", is_flag=True, help="One JSON object a source.")
@click.option("-v", "--verbose", is_flag=True, help="Show the quote of each fact.")
@click.option("--as-of", metavar="DATE", help="For a stored policy: the facts as they stood then.")
@click.pass_obj
def facts(session: Session, sources: tuple[str, ...], as_json: bool, verbose: bool, as_of: str | None) -> int:
    """Show what a policy or file states: dates, parties, recipients, retention, transfers, with quotes.

    A source is a registered policy, or a file (HTML, PDF, Markdown, plain text).
    """
    from monitor.formats.text import facts_lines

    def show(source: str) -> str:
        if source == "-" or os.path.exists(source):
            from monitor.facts import find

            text = read_file(source)
            found = find(text)
        else:
            text, found = _stored(session, source, as_of)
        if as_json:
            from monitor.formats.json import dumps, summary_json
            from monitor.formats.summary import summary

            return dumps(summary_json(summary(found, text)))
        return facts_lines(found, verbose=verbose, colour=is_rich())

    return _each(sources, show, as_json=as_json)


@click.command(epilog="Example: policy-monitor compare --json before.html after.html")
@click.argument("before", required=False)
@click.argument("after", required=False)
@click.option("--pairs", type=click.File("rb"), help="Read BEFORE<TAB>AFTER lines from a file, - for standard input.")
@click.option("--seen", metavar="DATE", help="The day AFTER was seen: tells which of its dates are still ahead.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object a pair.")
@click.pass_context
def compare(
    ctx: click.Context, before: str | None, after: str | None, pairs: IO[bytes] | None, seen: str | None, as_json: bool
) -> int:
    """Judge what changed between two files: verdict, level, kinds, values and quotes.

    Exit code 0 whatever the verdict; 2 where a file cannot be read.
    """
    from monitor import history
    from monitor.decide import compare_texts
    from monitor.formats.json import assessment_json, dumps
    from monitor.formats.text import assessment_lines

    if (pairs is None) == (before is None or after is None):
        raise click.UsageError("give BEFORE and AFTER, or --pairs FILE", ctx)

    session: Session = ctx.obj
    rules = session.rules
    day = history.day(seen).date() if seen else None

    def show(pair: tuple[str, str] | ReadError) -> str:
        if isinstance(pair, ReadError):
            raise pair
        old, new = (read_file(path) for path in pair)
        found = compare_texts(old, new, title=new.title, rules=rules, seen=day)
        judged = found.assessment
        if as_json:
            return dumps(
                assessment_json(
                    judged.verdict,
                    judged.deltas,
                    found.old_facts,
                    found.new_facts,
                    found.doubt,
                    deadline=judged.deadline,
                )
            )
        return assessment_lines(
            judged.verdict,
            judged.deltas,
            judged.diff,
            found.doubt,
            dates=judged.dates,
            deadline=judged.deadline,
            colour=is_rich(),
        )

    return _each(_pairs(pairs, before, after), show, as_json=as_json)


def _each(sources: Iterable[Source], show: Callable[[Source], str], *, as_json: bool) -> int:
    """Print what `show` makes of each source. One that cannot be read is told, and does not stop the others."""
    from monitor.formats.json import dumps

    worst = 0
    for source in sources:
        try:
            line = show(source)
        except MonitorError as error:
            worst = max(worst, error.exit_code)
            # A name that is no UTF-8 is a string no stream takes.
            told = str(error).encode(errors="replace").decode()
            for problem in told.splitlines():
                click.echo(f"Error: {safe(problem)}", err=True)
            # A program that reads line by line must find one for each source.
            line = dumps({"error": told}) if as_json else ""
        if line:
            click.echo(line)
    return worst


def _pairs(pairs: IO[bytes] | None, before: str | None, after: str | None) -> Iterator[tuple[str, str] | ReadError]:
    """The documents to compare, or what is wrong with a line of the list."""
    if pairs is None:
        assert before is not None
        assert after is not None
        yield before, after
        return
    for number, row in enumerate(pairs, 1):
        # Names of files are bytes; not all of them are UTF-8. Editors on Windows begin a list with a byte order mark.
        line = os.fsdecode(row.removeprefix(codecs.BOM_UTF8) if number == 1 else row).rstrip("\r\n")
        old, tab, new = line.partition("\t")
        if tab:
            yield old, new
        elif line.strip():
            yield ReadError(f"{pairs.name}, line {number}: no tab; write BEFORE<TAB>AFTER")


def _stored(session: Session, policy_id: str, as_of: str | None) -> "tuple[Text, Facts]":
    """The text and facts of a stored policy; a MonitorError where the source is neither a policy nor a file."""
    from monitor import history
    from monitor.formats.history import version_head

    try:
        store = session.read_store()
    except (ConfigError, StoreError) as error:
        raise type(error)(f'no file "{policy_id}", and no policy: {error}') from error
    with store:
        seen = store.policies_seen()
        if policy_id not in seen:
            raise UsageError(f"{no_policy(policy_id, seen)} (and no such file)")
        asked = history.Moment(at=history.day(as_of, end=True)) if as_of else history.Moment()
        found = history.version(store, policy_id, asked)
    if asked.at is not None:
        click.echo(version_head(found.version, asked.at, found.gap), err=True)
    return found.version.text, found.version.facts
