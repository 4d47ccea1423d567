"""`log`, `show` and `search`: the history answers."""

from typing import TYPE_CHECKING, TypedDict

import click

from monitor.cli.output import is_rich, page
from monitor.cli.session import Session, meant, no_policy
from monitor.errors import UsageError

if TYPE_CHECKING:
    from datetime import datetime

    from monitor.model import ChangeKind
    from monitor.store import Store


class _Chosen(TypedDict):
    policy: str | list[str] | None
    since: "datetime | None"
    until: "datetime | None"
    min_level: int
    kinds: "tuple[ChangeKind, ...]"
    flag: str | None


class ValueOf(click.ParamType[str]):
    """One of an enum's values, which are looked up only when the option is used; a wrong one is answered with all."""

    name = "kind"

    def __init__(self, enum: str) -> None:
        self._enum = enum

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """The value, as it was typed but for case."""
        from monitor import model

        known_values = [str(member) for member in getattr(model, self._enum)]
        asked = str(value).lower()
        if asked in known_values:
            return asked
        hint = meant(asked, known_values) or f"known: {', '.join(known_values)}"
        return self.fail(f'no kind "{value}"; {hint}', param, ctx)


class LevelOf(click.ParamType[int]):
    """A level as its number or its name; a wrong one is answered with all."""

    name = "level"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> int:
        """The level's number."""
        from monitor.model import Level

        asked = str(value).lower()
        names = {level.name.lower(): int(level) for level in Level}
        if asked in names:
            return names[asked]
        if asked in map(str, names.values()):
            return int(asked)
        listed = ", ".join(f"{number} {name}" for name, number in names.items())
        return self.fail(f'no level "{value}"; {meant(asked, names) or f"known: {listed}"}', param, ctx)


@click.command(epilog="Example: policy-monitor log acme-privacy --since 2024-01-01 --kind retention")
@click.argument("policy_id", metavar="[POLICY]", required=False)
@click.option("--since", metavar="DATE", help="Only changes seen on or after this day.")
@click.option("--until", metavar="DATE", help="Only changes seen on or before this day.")
@click.option(
    "--kind",
    "kinds",
    type=ValueOf("ChangeKind"),
    multiple=True,
    metavar="KIND",
    help='Only about this, such as "retention".',
)
@click.option(
    "--min-level", type=LevelOf(), default=0, metavar="LEVEL", help='Only changes of this level or above: 4 or "high".'
)
@click.option("--tag", help="Only policies with this tag.")
@click.option("--silent", is_flag=True, help="Only changes that left the policy's own date unmoved.")
@click.option("-n", "--limit", type=click.IntRange(min=1), help="At most this many, newest first.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object a change.")
@click.pass_obj
def log(session: Session, /, policy_id: str | None, limit: int | None, as_json: bool, **asked: object) -> int:
    """Show the changes of a policy, or of all, newest first.

    For one policy, its first reading and its returns to earlier texts are shown, too, unless changes are chosen by what
    they are, or as JSON.
    """
    from monitor import history
    from monitor.formats.history import event_line
    from monitor.formats.json import ack_json, change_json, dumps
    from monitor.formats.text import change_line

    chosen, colour = _chosen(session, policy_id, asked), is_rich()
    with session.read_store() as store:
        known(session, store, policy_id)
        acks = store.acks()
        if as_json:
            found = store.changes(limit=limit, **chosen)
            lines = [dumps({**change_json(change), "acknowledged": ack_json(acks.get(change.id))}) for change in found]
        elif policy_id is None or any(asked.values()):
            found = store.changes(limit=limit, with_deltas=False, **chosen)
            lines = [change_line(change, acknowledged=change.id in acks, colour=colour) for change in found]
        else:
            events = history.events(store, policy_id)[:limit]
            lines = [
                event_line(
                    policy_id,
                    event.at,
                    event.change,
                    event.returned_to,
                    acknowledged=event.change is not None and event.change.id in acks,
                    colour=colour,
                )
                for event in events
            ]
    if not lines:
        click.echo("no changes", err=True)
    page(lines)
    return 0


def _chosen(session: Session, policy_id: str | None, asked: dict[str, object]) -> "_Chosen":
    """What `log` was asked for, as the store is asked for it; UsageError for a date that is none or an unknown tag."""
    from monitor import history
    from monitor.model import ChangeKind

    since, until, kinds, tag = (asked[name] for name in ("since", "until", "kinds", "tag"))
    assert isinstance(kinds, tuple)
    policies: str | list[str] | None = policy_id
    if tag is not None:
        tagged = [policy.id for policy in session.listed if tag in policy.tags]
        if not tagged:
            known_tags = sorted({tag for policy in session.listed for tag in policy.tags})
            raise UsageError(f'no policy has the tag "{tag}"; known: {", ".join(known_tags) or "none yet"}')
        policies = [found for found in tagged if policy_id in (None, found)]
    return {
        "policy": policies,
        "since": history.day(str(since)) if since else None,
        "until": history.day(str(until), end=True) if until else None,
        "min_level": int(str(asked["min_level"])),
        "kinds": tuple(ChangeKind(kind) for kind in kinds),
        "flag": "silent" if asked["silent"] else None,
    }


@click.command(epilog="Example: policy-monitor show acme-privacy@2024-05-01")
@click.argument("reference", metavar="POLICY[@N|@DATE]")
@click.option("--json", "as_json", is_flag=True, help="As a JSON object with clauses and facts.")
@click.pass_obj
def show(session: Session, reference: str, as_json: bool) -> int:
    """Show a policy's text: in force, by version number, or as it stood on a day.

    For a day, the checks nearest to it are named, and whether the text may have been another one then.
    """
    from monitor import history
    from monitor.formats.answers import gap_json
    from monitor.formats.history import version_head
    from monitor.formats.json import dumps, version_json
    from monitor.formats.text import text_lines

    policy_id, asked = history.reference(reference)
    with session.read_store() as store:
        known(session, store, policy_id)
        found = history.version(store, policy_id, asked)
    if as_json:
        click.echo(dumps({**version_json(found.version), **gap_json(asked.at, found.gap)}))
        return 0
    click.echo(version_head(found.version, asked.at, found.gap), err=True)
    page([text_lines(found.version.text, colour=is_rich())])
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
    from monitor.formats.answers import hit_json
    from monitor.formats.history import hit_line
    from monitor.formats.json import dumps

    with session.read_store() as store:
        known(session, store, policy_id)
        hits = store.search(query_of(words), policy=policy_id, history=past, limit=limit)
    if not hits:
        click.echo("nothing found" + ("" if past else "; --history also looks at earlier texts"), err=True)
    if len(hits) == limit:
        click.echo(f"the first {limit}; -n shows more", err=True)
    page([dumps(hit_json(hit)) if as_json else hit_line(hit, colour=is_rich()) for hit in hits])
    return 0


def query_of(words: tuple[str, ...]) -> str:
    """The words of a command line as a query: an argument with blanks in it is a phrase."""
    return " ".join(f'"{word}"' if " " in word and '"' not in word else word for word in words)


def known(session: Session, store: "Store", policy_id: str | None) -> None:
    """UsageError where the store knows no such policy; one no longer registered still has its history."""
    if policy_id is None or policy_id in (seen := store.policies_seen()):
        return
    if any(policy.id == policy_id for policy in session.listed):
        raise UsageError(f'"{policy_id}" was never checked; policy-monitor run {policy_id} does')
    raise UsageError(no_policy(policy_id, seen))
