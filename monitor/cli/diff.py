"""`diff`: what lies between two versions, in the form asked for."""

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import click

from monitor.cli.history import known
from monitor.cli.output import is_rich, page
from monitor.cli.session import Session
from monitor.errors import UsageError

if TYPE_CHECKING:
    from monitor.history import Between

_WIDE = 160  # columns, where there is no terminal to fit


@click.command(epilog="Example: policy-monitor diff acme-privacy 3 5 --side-by-side")
@click.argument("policy_id", metavar="POLICY")
@click.argument("old", metavar="[A]", required=False)
@click.argument("new", metavar="[B]", required=False)
@click.option("--words", is_flag=True, help="Only the text, word by word, without what was judged.")
@click.option("--side-by-side", is_flag=True, help="In two columns, as wide as the terminal.")
@click.option("--unified", is_flag=True, help="As diff -u writes it, a clause a line.")
@click.option("--html", type=click.Path(dir_okay=False, path_type=Path), metavar="FILE", help="As an HTML page.")
@click.option("--json", "as_json", is_flag=True, help="As a JSON object like that of compare.")
@click.pass_obj
def diff(
    session: Session, /, policy_id: str, old: str | None, new: str | None, html: Path | None, **wanted: bool
) -> int:
    """Show what changed between two versions: headline, values with quotes, then word by word.

    A and B are version numbers or dates; without them, the last change is shown, with A alone what changed since A. What
    was judged is told as it was when the change was seen; for two versions that did not follow each other, the changes on
    the way are listed. --json and --html judge anew, by the present rules.
    """
    from monitor import history

    forms = [name for name, is_wanted in {**wanted, "html": html}.items() if is_wanted]
    if {"side_by_side", "html"} & set(forms) and "words" in forms:
        forms.remove("words")  # both mark words anyway
    if len(forms) > 1:
        raise UsageError(f"{_option(forms[0])} and {_option(forms[1])} are two forms; ask for one at a time")
    form = forms[0] if forms else ""
    with session.read_store() as store:
        known(session, store, policy_id)
        pair = history.pair(store, policy_id, *(history.moment(asked) if asked else None for asked in (old, new)))
        if form in ("html", "as_json"):
            found = history.judged(*pair, session.judged(store, policy_id), rules=session.rules)
        elif form:
            found = history.words_between(*pair)
        else:
            found = history.between(store, *pair)
    if html is not None:
        return _write(found, html)
    page([text for text in _lines(found, form) if text])
    return 0


def _lines(found: "Between", form: str) -> tuple[str, ...]:
    from monitor.formats.text import assessment_lines, diff_lines, way_lines

    old, new = found.old, found.new
    head = f"{new.policy}: version {old.number} ({old.first_seen:%Y-%m-%d}) to {new.number} ({new.first_seen:%Y-%m-%d})"
    match form:
        case "as_json":
            return (_json(found),)
        case "words":
            return head, diff_lines(found.diff, colour=is_rich())
        case "unified":
            from monitor.formats.unified import unified

            return (unified(found.diff, old, new, colour=is_rich()),)
        case "side_by_side":
            from monitor.formats.sides import side_lines

            columns = shutil.get_terminal_size((_WIDE, 24)).columns
            return head, side_lines(found.diff, columns=columns, colour=is_rich())
    if found.verdict is None:
        return head, way_lines(found.on_the_way, found.deltas, found.diff, colour=is_rich())
    return head, assessment_lines(
        found.verdict,
        found.deltas,
        found.diff,
        dates=found.dates,
        seen=(old.last_seen, new.first_seen),
        deadline=found.deadline,
        colour=is_rich(),
    )


def _json(found: "Between") -> str:
    from monitor.formats.json import assessment_json, dumps

    assert found.verdict is not None
    judged = assessment_json(found.verdict, found.deltas, found.old.facts, found.new.facts, deadline=found.deadline)
    return dumps({"policy": found.new.policy, "old": found.old.number, "new": found.new.number, **judged})


def _write(found: "Between", file: Path) -> int:
    from monitor.formats.diffpage import diff_page
    from monitor.formats.text import verdict_lines

    assert found.verdict is not None
    said = verdict_lines(found.verdict, found.deltas)
    try:
        file.write_text(
            diff_page(found.diff, found.old, found.new, title=found.new.policy, said=said), encoding="utf-8"
        )
    except OSError as error:
        raise UsageError(f'"{file}" cannot be written: {(error.strerror or str(error)).lower()}') from error
    click.echo(f"written to {file}", err=True)
    return 0


def _option(name: str) -> str:
    return "--json" if name == "as_json" else f"--{name.replace('_', '-')}"
