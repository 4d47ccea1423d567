"""`explain`: why a change was judged as it was; or, for a policy, how its page is read."""

import re
from typing import TYPE_CHECKING

import click

from monitor.cli.output import is_rich, page
from monitor.cli.session import Session, meant, policy_hint
from monitor.errors import UsageError

if TYPE_CHECKING:
    from monitor.model import Change
    from monitor.store import Store

_ID = re.compile(r"[0-9a-f]{4,64}")


@click.command(epilog="Example: policy-monitor explain 3f2a9c41b0de")
@click.argument("asked", metavar="CHANGE|POLICY")
@click.option("--json", "as_json", is_flag=True, help="As a JSON object.")
@click.option("-v", "--verbose", is_flag=True, help="For a policy: show all that was dropped of its page.")
@click.pass_obj
def explain(session: Session, asked: str, as_json: bool, verbose: bool) -> int:
    """Explain a change: which rule fired on which clause, what counted for nothing, what would have changed the level.

    CHANGE is the id that messages and "policy-monitor log" give, or its first letters. It is judged anew, by the rules as
    they stand now. For a POLICY: how its newest page is read, what of it was kept, dropped and set aside, and what the
    guard makes of it.
    """
    from monitor.formats.explanation import explanation_json, explanation_lines
    from monitor.formats.json import dumps
    from monitor.history import explained, opinion_on

    with session.read_store() as store:
        if asked in store.policies_seen():
            return _explain_policy(session, store, asked, as_json=as_json, verbose=verbose)
        change = change_of(store, asked)
        policy = session.judged(store, change.policy)
        found = explained(store, change, policy, rules=session.rules)
        opinion, done = opinion_on(store, change), store.acks().get(change.id)
    if as_json:
        click.echo(dumps(explanation_json(change, found, opinion, done)))
        return 0
    page([explanation_lines(change, found, opinion, done, colour=is_rich())])
    return 0


def _explain_policy(session: Session, store: "Store", asked: str, *, as_json: bool, verbose: bool) -> int:
    from monitor.formats.json import dumps
    from monitor.formats.perusal import perusal_json, perusal_lines
    from monitor.history.perusals import perusal

    found = perusal(store, session.known(store, asked))
    if as_json:
        click.echo(dumps(perusal_json(found)))
        return 0
    page([perusal_lines(found, everything=verbose)])
    return 0


def change_of(store: "Store", asked: str) -> "Change":
    """The change with that id, or whose id begins so; UsageError says what there is instead."""
    id = asked.lower() if _ID.fullmatch(asked.lower()) else None
    if id is not None and (found := store.change(id)) is not None:
        return found
    seen = store.policies_seen()
    if asked in seen:
        newest = store.changes(asked, limit=1)
        hint = f'; its last change is "{newest[0].id}"' if newest else "; it has not changed yet"
        raise UsageError(f'"{asked}" is a policy, not a change{hint}')
    if id is not None and (told := store.told(id)) is not None:
        raise UsageError(
            f'change "{told.change}" of {told.policy}, told on {told.at:%Y-%m-%d}, is none any more: as its pages are read '
            f"now, they do not differ there; see policy-monitor log {told.policy}"
        )
    hint = meant(asked, seen) or f"{policy_hint(asked, seen)}; policy-monitor log lists the changes"
    raise UsageError(f'no change or policy "{asked}"; {hint}')
