"""`log`, `show`, `diff` and `search`: the history answers."""

from typing import TYPE_CHECKING

import click

from monitor.cli.output import is_rich, page
from monitor.cli.session import Session, no_policy
from monitor.errors import UsageError

if TYPE_CHECKING:
    from monitor.store import Store


@click.command(epilog="Example: policy-monitor log acme-privacy --since 2024-01-01")
@click.argument("policy_id", metavar="[POLICY]", required=False)
@click.option("--since", metavar="DATE", help="Only changes seen on or after this day.")
@click.option("--until", metavar="DATE", help="Only changes seen on or before this day.")
@click.option("--min-level", type=click.IntRange(0, 5), default=0, help="Only changes of this level or above.")
@click.option("-n", "--limit", type=click.IntRange(min=1), help="At most this many, newest first.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object a change.")
@click.pass_obj
def log(
    session: Session,
    policy_id: str | None,
    since: str | None,
    until: str | None,
    min_level: int,
    limit: int | None,
    as_json: bool,
) -> int:
    """Show the changes of a policy, or of all, newest first.

    For one policy, its first reading and its returns to earlier texts are shown, too.
    """
    from monitor import history
    from monitor.formats.history import event_line
    from monitor.formats.json import change_json, dumps
    from monitor.formats.text import change_line

    first = history.day(since) if since else None
    last = history.day(until, end=True) if until else None
    with session.read_store() as store:
        _known(store, policy_id)
        plain = as_json or policy_id is None or since or until or min_level
        if policy_id is None or plain:
            found = store.changes(policy_id, since=first, until=last, min_level=min_level, limit=limit)
            lines = [dumps(change_json(change)) if as_json else change_line(change) for change in found]
        else:
            events = history.events(store, policy_id)[:limit]
            lines = [event_line(policy_id, event.at, event.change, event.returned_to) for event in events]
    if not lines:
        click.echo("no changes", err=True)
    page(lines)
    return 0


@click.command(epilog="Example: policy-monitor show acme-privacy@2024-05-01")
@click.argument("reference", metavar="POLICY[@N|@DATE]")
@click.option("--json", "as_json", is_flag=True, help="As a JSON object with clauses and facts.")
@click.pass_obj
def show(session: Session, reference: str, as_json: bool) -> int:
    """Show a policy's text: in force, by version number, or as it stood on a day."""
    from monitor import history
    from monitor.formats.history import version_head
    from monitor.formats.json import dumps, version_json
    from monitor.formats.text import text_lines

    policy_id, asked = history.reference(reference)
    with session.read_store() as store:
        _known(store, policy_id)
        found = history.version(store, policy_id, asked)
    if as_json:
        click.echo(dumps(version_json(found.version)))
        return 0
    gap = found.gap
    click.echo(version_head(found.version, asked.at, gap.before if gap else None, gap.after if gap else None), err=True)
    page([text_lines(found.version.text)])
    return 0


@click.command(epilog="Example: policy-monitor diff acme-privacy 3 5")
@click.argument("policy_id", metavar="POLICY")
@click.argument("old", metavar="[A]", required=False)
@click.argument("new", metavar="[B]", required=False)
@click.option("--json", "as_json", is_flag=True, help="As a JSON object like that of compare.")
@click.pass_obj
def diff(session: Session, policy_id: str, old: str | None, new: str | None, as_json: bool) -> int:
    """Show what changed between two versions: headline, values with quotes, then word by word.

    A and B are version numbers or dates; without them, the last change is shown, with A alone what changed since A.
    """
    from monitor import history
    from monitor.formats.json import assessment_json, dumps
    from monitor.formats.text import assessment_lines

    with session.read_store() as store:
        _known(store, policy_id)
        policy = session.registered(policy_id) or session.introduced(store, policy_id)
        before, after = history.pair(
            store, policy_id, history.moment(old) if old else None, history.moment(new) if new else None
        )
    found = history.between(before, after, policy, rules=session.rules)
    if as_json:
        judged = assessment_json(found.verdict, found.deltas, before.facts, after.facts)
        click.echo(dumps({"policy": policy_id, "old": before.number, "new": after.number, **judged}))
        return 0
    head = f"{policy_id}: version {before.number} ({before.first_seen:%Y-%m-%d}) to {after.number} ({after.first_seen:%Y-%m-%d})"
    page([head, assessment_lines(found.verdict, found.deltas, found.diff, colour=is_rich())])
    return 0


@click.command(epilog='Example: policy-monitor search "legitimate interests" --history')
@click.argument("words", metavar="WORDS...", nargs=-1, required=True)
@click.option("--policy", "policy_id", metavar="POLICY", help="Only in this policy.")
@click.option("--history", "past", is_flag=True, help="Also in texts that are no longer in force.")
@click.option("-n", "--limit", type=click.IntRange(min=1), default=50, show_default=True, help="At most this many.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object a clause.")
@click.pass_obj
def search(
    session: Session, words: tuple[str, ...], policy_id: str | None, past: bool, limit: int, as_json: bool
) -> int:
    """Find the clauses that hold all of the words; words in double quotes stand together, accents do not matter."""
    from monitor.formats.history import hit_line
    from monitor.formats.json import dumps

    with session.read_store() as store:
        _known(store, policy_id)
        query = " ".join(f'"{word}"' if " " in word and '"' not in word else word for word in words)
        hits = store.search(query, policy=policy_id, history=past, limit=limit)
    if not hits:
        click.echo("nothing found" + ("" if past else "; --history also looks at earlier texts"), err=True)
    if as_json:
        for hit in hits:
            found = {"policy": hit.policy, "first": hit.first, "last": hit.last, "snippet": hit.snippet}
            click.echo(dumps({**found, "marks": [list(mark) for mark in hit.marks]}))
        return 0
    page([hit_line(hit.policy, hit.first, hit.last, hit.snippet, hit.marks, colour=is_rich()) for hit in hits])
    return 0


def _known(store: "Store", policy_id: str | None) -> None:
    """UsageError where the store knows no such policy; one no longer registered still has its history."""
    if policy_id is not None and policy_id not in (seen := store.policies_seen()):
        raise UsageError(no_policy(policy_id, seen))
