"""Whether the history answers right: `python benchmarks/answers.py REPO STORE [--document GLOB] [--words 20]`.

REPO is an Open Terms Archive's snapshots repository that was imported into STORE. Every page of the chosen documents is
read anew from git, with nothing of the store, and what it says at each record's time is held against the answers:

    texts    `show POLICY@TIME` gives the very text of the page recorded then (pages held back are left out)
    words    `since POLICY WORD` gives the periods in which the pages have the word, for words that come or go
    clauses  `blame POLICY` names the version that was in force when the clause came to stay
"""

import argparse
import random
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from fnmatch import fnmatchcase
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from monitor import history
from monitor.errors import ReadError
from monitor.extract import extract
from monitor.history.names import folded
from monitor.importers import git, ota
from monitor.importers.plan import Task, Wish, plan
from monitor.model import Text
from monitor.store import Store

_WORD = re.compile(r"[^\W_]{4,}")


@dataclass(frozen=True, slots=True)
class Seen:
    """A page recorded then, as git has it."""

    at: datetime
    text: Text


def pages(repository: git.Repository, task: Task, store: Store) -> Iterator[Seen]:
    """What each good record of a document says, oldest first."""
    good = {check.at for check in store.checks(task.policy.id) if check.version is not None}
    known: dict[bytes, Text] = {}
    for page in ota.snapshots(repository, task.document, task.records, task.policy.id):
        if page.fetched_at not in good:
            continue
        if page.body not in known:
            try:
                known[page.body] = extract(page)
            except ReadError:
                continue
        yield Seen(page.fetched_at, known[page.body])


def texts(store: Store, policy: str, seen: list[Seen]) -> tuple[int, int]:
    """How many records there are, and for how many the store shows the very text."""
    right, shown = 0, {}
    for record in seen:
        found = history.version(store, policy, history.Moment(at=record.at)).version
        shown.setdefault(found.number, found.text)
        right += shown[found.number].digest == record.text.digest
    return len(seen), right


def words(store: Store, policy: str, seen: list[Seen], count: int) -> tuple[int, int]:
    """How many words were asked for, and for how many the periods are those of the pages."""
    sets: dict[str, list[frozenset[str]]] = {}
    for record in seen:
        if record.text.digest not in sets:
            clauses = (clause.text for clause in record.text.clauses)
            sets[record.text.digest] = [frozenset(_WORD.findall(folded(text))) for text in clauses]
    had = [frozenset().union(*sets[record.text.digest]) for record in seen]
    moving = sorted(frozenset().union(*had) - frozenset.intersection(*had)) if had else []
    asked = random.Random(1).sample(moving, min(count, len(moving)))
    right = 0
    for word in asked:
        found = history.since_words(store, policy, word)
        told = [(period.since, period.until, period.gone) for period in found.periods] if found else []
        true = _periods(seen, [word in words for words in had])
        right += told == true
        if told != true:
            print(f"  {policy}: {word}: told {told[:2]}, true {true[:2]}")
    return len(asked), right


def _periods(seen: list[Seen], has: list[bool]) -> list[tuple[datetime, datetime, datetime | None]]:
    found: list[tuple[datetime, datetime, datetime | None]] = []
    start: datetime | None = None
    for at, (record, there) in enumerate(zip(seen, has, strict=True)):
        if there and start is None:
            start = record.at
        if start is not None and not there:
            found.append((start, seen[at - 1].at, record.at))
            start = None
    if start is not None:
        found.append((start, seen[-1].at, None))
    return found


def clauses(store: Store, policy: str, seen: list[Seen]) -> tuple[int, int]:
    """How many clauses stand in the version in force, and for how many `blame` names the day they came to stay."""
    version = store.latest(policy)
    if version is None:
        return 0, 0
    sets = {record.text.digest: {clause.text for clause in record.text.clauses} for record in seen}
    right = asked = 0
    for blamed in history.blame(store, version):
        came = None
        for record in reversed(seen):
            if blamed.clause.text not in sets[record.text.digest]:
                break
            came = record.at
        asked += 1
        brought = came is not None and history.version(store, policy, history.Moment(at=came)).version.number
        right += brought == blamed.number
        if brought != blamed.number:
            print(f"  {policy}: {blamed.clause.text[:60]!r}: told {blamed.number}, true {brought}")
    return asked, right


def main() -> None:
    """Print the counts of each document, and of all."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("repository", type=Path)
    parser.add_argument("store", type=Path)
    parser.add_argument("--document", action="append", default=[])
    parser.add_argument("--words", type=int, default=20)
    options = parser.parse_args()
    with git.opened(options.repository) as repository, Store.open(options.store, read_only=True) as store:
        documents = ota.documents(repository)
        for task in plan(documents, Wish(), {}):
            if options.document and not any(fnmatchcase(task.document.name, glob) for glob in options.document):
                continue
            seen = list(pages(repository, task, store))
            counts = (
                ("texts", texts(store, task.policy.id, seen)),
                ("words", words(store, task.policy.id, seen, options.words)),
                ("clauses", clauses(store, task.policy.id, seen)),
            )
            print(
                task.policy.id, ", ".join(f"{name} {right} of {count}" for name, (count, right) in counts), flush=True
            )


if __name__ == "__main__":
    main()
