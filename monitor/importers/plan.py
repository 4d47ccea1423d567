"""Which documents of a repository are imported as which policies, and which of their records."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from monitor.errors import UsageError
from monitor.importers import filing, ota
from monitor.importers.ota import Document, Record
from monitor.model import Overrides, Policy
from monitor.store import Store

_SHOWN = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What to import. `globs` choose documents (none: all), `target` is the id of the policy that the one chosen is.

    Records lie between `since` and `until` and at least `every` apart. `suffix` is put behind the ids made of names.
    `rules` are for judging policies that are not registered.
    """

    globs: tuple[str, ...] = ()
    since: datetime | None = None
    until: datetime | None = None
    every: timedelta = timedelta()
    target: str | None = None
    suffix: str = ""
    rules: Overrides = field(default_factory=Overrides)


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """A document to import: as which policy, and its records that are to be brought in."""

    document: Document
    policy: Policy
    records: tuple[Record, ...]


def plan(found: Sequence[Document], wish: Wish, registered: Mapping[str, Policy]) -> tuple[Task, ...]:
    """A task a document wished for; UsageError where there is none, or several for one policy.

    A document whose id is registered is that policy, with its selectors and its kind.
    """
    fitting = [document for document in found if _fits(document, wish.globs)]
    if not fitting:
        names = ", ".join(f'"{document.name}"' for document in found[:_SHOWN]) + (", …" if len(found) > _SHOWN else "")
        raise UsageError(f"no such document in the repository; it holds {names or 'none'}")
    if wish.target is not None and len(fitting) > 1:
        raise UsageError(f"--as is for one document, and {len(fitting)} were chosen; name one with --document")
    return tuple(
        Task(
            document=document,
            policy=_policy(document, wish, registered),
            records=ota.chosen(document.records, since=wish.since, until=wish.until, every=wish.every),
        )
        for document in fitting
    )


def left(store: Store, tasks: Sequence[Task]) -> tuple[Task, ...]:
    """The tasks with the records that the store does not have yet."""
    return tuple(replace(task, records=filing.missing(store, task.policy.id, task.records)) for task in tasks)


def _policy(document: Document, wish: Wish, registered: Mapping[str, Policy]) -> Policy:
    if wish.target is not None:
        return registered[wish.target]
    policy = replace(document.policy, id=document.id + wish.suffix, rules=wish.rules)
    return registered.get(policy.id, policy)


def _fits(document: Document, globs: Sequence[str]) -> bool:
    return not globs or any(ota.matches(document, pattern) for pattern in globs)
