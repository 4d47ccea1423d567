"""`timeline`, `since`, `who` and `blame`: the history of what a policy states."""

from typing import TYPE_CHECKING

import click

from monitor.cli.history import ValueOf, known, query_of
from monitor.cli.output import grid, is_rich, page
from monitor.cli.session import Session, meant
from monitor.errors import UsageError

if TYPE_CHECKING:
    from datetime import datetime

    from monitor.model.past import Since
    from monitor.store import Store


@click.command(epilog="Example: policy-monitor timeline acme-privacy retention")
@click.argument("policy_id", metavar="POLICY")
@click.argument("kind", metavar="[KIND]", required=False, type=ValueOf("FactKind"))
@click.option("-v", "--verbose", is_flag=True, help="Show the quote of each fact.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object a fact and time it stood.")
@click.pass_obj
def timeline(session: Session, policy_id: str, kind: str | None, verbose: bool, as_json: bool) -> int:
    """Show each fact's life: when it was first and last seen, the date the policy states for it, its value.

    KIND is one such as retention, recipient or date. "≤" marks what stood already when the policy was first read.
    """
    from monitor import history
    from monitor.formats.answers import life_json
    from monitor.formats.json import dumps
    from monitor.formats.lives import timeline_lines
    from monitor.model import FactKind

    with session.read_store() as store:
        known(session, store, policy_id)
        found = history.timeline(store, policy_id, FactKind(kind) if kind else None)
    if not found:
        click.echo("it never stated anything of this kind" if kind else "no facts were ever found in it", err=True)
    if as_json:
        page([dumps(life_json(dated.life, dated.stated)) for dated in found])
        return 0
    page([timeline_lines(found, verbose=verbose, colour=is_rich())])
    return 0


@click.command(epilog="Example: policy-monitor since --recipient Leadinfo")
@click.argument("policy_id", metavar="[POLICY]", required=False)
@click.argument("words", metavar="[WORDS]...", nargs=-1)
@click.option("--recipient", metavar="NAME", help="A recipient by its name, in POLICY or in all policies.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object a policy.")
@click.pass_obj
def since(session: Session, policy_id: str | None, words: tuple[str, ...], recipient: str | None, as_json: bool) -> int:
    """Show since when a policy's text holds the words, or names a recipient, and when that left.

    Words are looked up as search does: all of them in one clause, in any case, with or without accents.
    """
    from monitor.formats.answers import since_json
    from monitor.formats.json import dumps
    from monitor.formats.lives import since_lines

    if (recipient is None) == (not words) or (words and policy_id is None):
        raise UsageError("give a policy and words, or --recipient NAME")
    with session.read_store() as store:
        known(session, store, policy_id)
        found = _found(store, policy_id, words, recipient)
    if not found:
        click.echo("never, in any version read", err=True)
    page([dumps(since_json(one)) if as_json else since_lines(one, colour=is_rich()) for one in found])
    return 0


def _found(store: "Store", policy_id: str | None, words: tuple[str, ...], recipient: str | None) -> "list[Since]":
    from monitor import history

    if recipient is not None:
        return history.since_recipient(store, recipient, policy_id)
    assert policy_id is not None
    one = history.since_words(store, policy_id, query_of(words))
    return [one] if one else []


@click.command(epilog="Example: policy-monitor who --country US --as-of 2024-05-01")
@click.option("--recipient", metavar="NAME", help="Who names this recipient.")
@click.option("--country", metavar="COUNTRY", help='Who sends data to this country: US (ISO 3166-1) or "Japan".')
@click.option("--kind", type=ValueOf("FactKind"), metavar="KIND", help="Who states a fact of this kind: ai_training …")
@click.option("--as-of", metavar="DATE", help="At the end of this day, instead of now.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object a fact.")
@click.pass_obj
def who(
    session: Session, recipient: str | None, country: str | None, kind: str | None, as_of: str | None, as_json: bool
) -> int:
    """Show which policies state something: a recipient, a country, or anything of a kind."""
    from monitor import history
    from monitor.formats.answers import life_json
    from monitor.formats.json import dumps
    from monitor.formats.lives import life_row
    from monitor.model import FactKind

    if recipient is None and country is None and kind is None:
        raise UsageError("ask for --recipient, --country or --kind")
    moment = history.day(as_of, end=True) if as_of else None
    asked = FactKind(kind) if kind else None
    code = _country(country) if country is not None else None
    with session.read_store() as store:
        found = history.who(store, recipient=recipient, country=code, kind=asked, as_of=moment)
        if moment is not None:
            _say_unread(store, moment)
    if as_json:
        page([dumps(life_json(life, with_stated=False)) for life in found])
        return 0
    grid(("policy", "states", "value", "since"), [life_row(life) for life in found], empty="no policy states this")
    return 0


def _country(asked: str) -> str:
    """The code of a country given by its code or a name in any of the languages; UsageError where it is none."""
    if len(asked) == 2 and asked.isascii() and asked.upper() != "UK":
        return asked.upper()
    from monitor.facts.languages.countries import COUNTRIES
    from monitor.history.names import folded

    wanted = folded(asked.strip())
    codes = {folded(name): code for names in COUNTRIES.values() for name, code in names.items()}
    # Finnish and Polish names are listed without their endings.
    stems = [name for name in codes if name.endswith("*") and wanted.startswith(name[:-1])]
    if wanted in codes or stems:
        return codes[wanted if wanted in codes else max(stems, key=len)]
    hint = meant(wanted, [name for name in codes if not name.endswith("*")])
    raise UsageError(f'no country "{asked}"; {f"{hint} " if hint else ""}write its ISO 3166-1 code, such as US')


def _say_unread(store: "Store", moment: "datetime") -> None:
    """Say which policies may have stated it at that moment for all one knows, because they were first read later."""
    later = [policy for policy, first in store.first_read().items() if first > moment]
    if later:
        listed = ", ".join(later[:5]) + (", …" if len(later) > 5 else "")
        count = "1 policy was" if len(later) == 1 else f"{len(later)} policies were"
        click.echo(f"{count} first read after {moment:%Y-%m-%d %H:%M} UTC, and may have stated it: {listed}", err=True)


@click.command(epilog='Example: policy-monitor blame acme-privacy "your rights"')
@click.argument("reference", metavar="POLICY[@N|@DATE]")
@click.argument("section", metavar="[SECTION]", required=False)
@click.option("--json", "as_json", is_flag=True, help="One JSON object a clause.")
@click.pass_obj
def blame(session: Session, reference: str, section: str | None, as_json: bool) -> int:
    """Show each clause with the version that brought its words and the day that was first seen.

    SECTION chooses the clauses under headings that hold these words. "≤" marks what stood when the policy was first read.
    """
    from monitor import history
    from monitor.formats.answers import blamed_json
    from monitor.formats.json import dumps
    from monitor.formats.lives import blame_lines

    policy_id, asked = history.reference(reference)
    with session.read_store() as store:
        known(session, store, policy_id)
        version = history.version(store, policy_id, asked).version
        found = history.blame(store, version, section)
    if not found:
        headings = list(dict.fromkeys(clause.path[0] for clause in version.text.clauses if clause.path))
        raise UsageError(f'no heading of "{policy_id}" holds "{section}"; it has: {"; ".join(headings) or "none"}')
    if as_json:
        page([dumps(blamed_json(policy_id, clause)) for clause in found])
        return 0
    page([blame_lines(found, colour=is_rich())])
    return 0
