"""How a policy's newest page is read: for whoever asks why a sentence is, or is not, in a text."""

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from monitor.errors import ReadError, UsageError
from monitor.model import Doubt, DoubtReason, Outcome, Page, Policy, Version
from monitor.model.past import Perusal
from monitor.store import Store

if TYPE_CHECKING:
    from monitor.model import Text


def perusal(store: Store, policy: Policy) -> Perusal:
    """The newest stored page of a policy, read anew by the present rules; UsageError where there is none."""
    from monitor.decide import read_page, reading_of
    from monitor.diff.restless import place
    from monitor.extract import dropped

    newest = next((found for found in reversed(store.snapshots(policy.id)) if not found.pruned), None)
    if newest is None:
        raise UsageError(f'no page of "{policy.id}" is stored; see policy-monitor status')
    page, history = store.snapshot(newest.id), store.history(policy.id)
    before = history.version
    checks = store.checks(policy.id)
    notes = [check for check in checks if check.outcome is Outcome.SAME and check.reason]
    told = Perusal(
        policy=policy.id,
        url=page.url,
        at=page.fetched_at,
        reading=reading_of(policy),
        rules=_rules(policy),
        version=before.number if before else None,
        text=None,
        notes=len(notes),
        noted=notes[0].detail if notes else "",
        held=tuple(Counter(check.reason for check in checks if check.outcome is Outcome.SUSPECT).most_common()),
        incidents=tuple(found for found in store.incidents(policy.id, open_only=True)),
    )
    try:
        text = read_page(page, policy)
        left = dropped(page, remove=policy.remove) if text.trail in ("main", "stripped", "body") else ()
    except ReadError as error:
        return replace(told, doubt=Doubt(reason=DoubtReason.UNREADABLE, evidence=str(error)))
    return replace(
        told,
        text=text,
        dropped=left,
        aside=tuple(tuple(clause.text for clause in place(text, slot)) for slot in history.memory.slots),
        doubt=_doubt(page, policy, text, before),
    )


def _doubt(page: Page, policy: Policy, text: "Text", before: Version | None) -> Doubt | None:
    """What the guard makes of the page beside the version in force."""
    from monitor.decide import stated_date
    from monitor.facts import find
    from monitor.guard import doubt

    dates = (stated_date(before.facts) if before else None, stated_date(find(text)))
    return doubt(text, page=page, previous=before.text if before else None, policy=policy, dates=dates)


def _rules(policy: Policy) -> tuple[str, ...]:
    """What the registry says of reading this policy, in its words."""
    expect = policy.expect
    given = {
        "select": policy.select,
        "remove": policy.remove,
        "section": policy.section,
        "language": policy.language,
        "expect.min_words": expect.min_words,
        "expect.contains": expect.contains,
        "expect.language": expect.language,
    }
    return tuple(
        f"{name} = {', '.join(value) if isinstance(value, tuple) else value}" for name, value in given.items() if value
    )
