"""`judge` and `evaluate`: what a person says of changes, and how far the rules agree."""

from datetime import UTC, datetime

import click

from monitor.cli.explain import change_of
from monitor.cli.session import Session


@click.command(epilog='Example: policy-monitor judge 3f2a9c41b0de --as cosmetic --note "only the layout"')
@click.argument("change_id", metavar="CHANGE")
@click.option(
    "--as", "kind", type=click.Choice(["substantive", "cosmetic"]), required=True, help="What the change amounts to."
)
@click.option("--note", default="", help="Why, for whoever reads it later.")
@click.pass_obj
def judge(session: Session, change_id: str, kind: str, note: str) -> int:
    """Record what a person says of a change; "policy-monitor evaluate" compares it with the rules.

    A later verdict on the same change takes the place of an earlier one. It stays when the history is rebuilt.
    """
    from monitor.formats.explanation import weight
    from monitor.history import opinion
    from monitor.model import VerdictKind
    from monitor.store import Store

    with Store.open(session.store_path, create=False) as store:
        change = change_of(store, change_id)
        store.give_opinion(opinion(store, change, VerdictKind(kind), datetime.now(UTC), note))
    said = weight(change.verdict.kind, change.verdict.level)
    click.echo(f"{change.id} ({change.policy}, version {change.old} to {change.new}): you say {kind}, the rules {said}")
    return 0


@click.command(epilog="Example: policy-monitor evaluate --json")
@click.option("--json", "as_json", is_flag=True, help="As a JSON object.")
@click.pass_obj
def evaluate(session: Session, as_json: bool) -> int:
    """Show how far the rules, as they stand now, agree with what people said of changes.

    False alarms are changes a person called cosmetic and the rules substantive; misses the other way round.
    """
    from monitor.formats.evaluation import evaluation_json, evaluation_lines
    from monitor.formats.json import dumps
    from monitor.history import evaluation

    with session.read_store() as store:
        found = evaluation(store, lambda policy_id: session.judged(store, policy_id), rules=session.rules)
    if not found.compared and not found.lost and not as_json:
        click.echo("nobody has said anything of a change yet; policy-monitor judge CHANGE --as cosmetic", err=True)
        return 0
    click.echo(dumps(evaluation_json(found)) if as_json else evaluation_lines(found))
    return 0
