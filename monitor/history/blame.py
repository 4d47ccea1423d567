"""Which version brought each clause of a text."""

from monitor.history.names import folded
from monitor.model import Clause, Version
from monitor.model.past import Blamed
from monitor.store import Store


def blame(store: Store, version: Version, section: str | None = None) -> list[Blamed]:
    """The clauses of a version, each with what brought it; only those under headings that hold the `section`'s words."""
    brought: dict[str, int] = {}
    for life in store.clauses(version.policy):
        if any(first <= version.number <= last for first, last in life.runs):
            brought[life.text] = life.first
    seen = {line.number: line.first_seen for line in store.versions(version.policy)}
    found = []
    for clause in version.text.clauses:
        if section is None or _stands_under(clause, section):
            number = brought.get(clause.text, version.number)
            found.append(Blamed(clause=clause, number=number, since=seen[number]))
    return found


def _stands_under(clause: Clause, section: str) -> bool:
    asked = folded(section)
    heads = (*clause.path, clause.text) if clause.level else clause.path
    return any(asked in folded(heading) for heading in heads)
