"""`add`, `try` and `list`: what is registered, and what would be."""

import os
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import click

from monitor.cli.fetching import fetch, is_url
from monitor.cli.output import table
from monitor.cli.session import Session
from monitor.errors import UsageError

if TYPE_CHECKING:
    from monitor.model import Failure, Page, Policy

KINDS = ("privacy", "terms", "cookies", "dpa", "subprocessors", "other")


@click.command(epilog="Example: policy-monitor add https://acme.example/privacy --name Acme")
@click.argument("url")
@click.option("--id", "policy_id", help="The policy's id; made from the URL by default.")
@click.option("--name", default="", help="The name shown to people.")
@click.option("--kind", type=click.Choice(KINDS), help="What sort of document it is; guessed from the URL by default.")
@click.option("--anyway", is_flag=True, help="Register it even if it cannot be read now.")
@click.pass_obj
def add(session: Session, url: str, policy_id: str | None, name: str, kind: str | None, anyway: bool) -> int:
    """Register a policy in the configuration (comments stay), read it once and show what was read."""
    from monitor.config import source
    from monitor.config.edit import NEW_FILE, add_policy, suggest_id, suggest_kind

    path = session.config_path
    text = source(path) if path.exists() else NEW_FILE
    known = [policy.id for policy in session.config.policies] if path.exists() else []
    chosen = policy_id or suggest_id(url, known)
    values = {"name": name or None, "url": url, "kind": kind or str(suggest_kind(url))}
    edited = add_policy(text, chosen, {key: value for key, value in values.items() if value})
    policy = session.reload(edited).policy(chosen)
    is_read = _show(session, policy)
    if not is_read and not anyway:
        click.echo("not registered, as it cannot be read; --anyway registers it all the same", err=True)
        return 1
    session.write_config(edited)
    click.echo(f"registered as {chosen} in {path}; policy-monitor run {chosen} stores its first version", err=True)
    return 0


@click.command("try", epilog="Example: policy-monitor try https://acme.example/privacy")
@click.argument("source", metavar="URL|FILE")
@click.pass_obj
def try_(session: Session, source: str) -> int:
    """Show what would be stored and found for a page, storing nothing."""
    from monitor.model import Policy

    if is_url(source):
        return 0 if _show(session, Policy(id="try", url=source)) else 1
    if source != "-" and not os.path.exists(source):
        raise UsageError(f'"{source}" is neither a URL (http:// or https://) nor a file')
    from monitor.cli.read import content
    from monitor.extract import page_of

    page = page_of(source, content(source))
    return 0 if _describe(replace(page, policy="try"), Policy(id="try", url=page.url)) else 1


@click.command("list", epilog="Example: policy-monitor list --json")
@click.option("--json", "as_json", is_flag=True, help="One JSON object a policy.")
@click.pass_obj
def list_(session: Session, as_json: bool) -> int:
    """List the registered policies."""
    from monitor.formats.json import dumps, policy_json

    policies = session.config.policies
    if as_json:
        for policy in policies:
            click.echo(dumps(policy_json(policy)))
        return 0
    rows = [
        (policy.id, policy.title, str(policy.kind), policy.language or "", policy.schedule, policy.url)
        for policy in policies
    ]
    table(("policy", "name", "kind", "language", "schedule", "url"), rows, empty="no policies are registered yet")
    return 0


def _show(session: Session, policy: "Policy") -> bool:
    """Fetch a policy once and print what was read; whether it could be."""
    from monitor.model import Failure, Page

    match fetched := fetch(session, [policy])[policy.id]:
        case Page():
            return _describe(fetched, policy)
        case Failure():
            return _failed(fetched)
    return False


def _failed(failure: "Failure") -> bool:
    from monitor.formats.reasons import reason_words
    from monitor.formats.safe import line

    detail = f" ({line(failure.detail, 300)})" if failure.detail else ""
    click.echo(f"Error: {failure.policy}: {reason_words(failure.reason)}{detail}", err=True)
    return False


def _describe(page: "Page", policy: "Policy") -> bool:
    """Print the text's head, the guard's doubt and the facts; whether it would be stored as a version."""
    from monitor.decide import decide, reading_of
    from monitor.formats.history import reading_lines
    from monitor.formats.text import facts_lines
    from monitor.model import History

    fetched_at = page.fetched_at or datetime.now(UTC)
    decision = decide(replace(page, fetched_at=fetched_at), policy, History(policy=policy.id))
    if decision.version is None:
        click.echo(f"would be held back as suspect: {decision.reason} ({decision.detail})", err=True)
        return False
    click.echo(reading_lines(decision.version.text, page.url, reading_of(policy)))
    click.echo(facts_lines(decision.version.facts, verbose=True))
    return True
