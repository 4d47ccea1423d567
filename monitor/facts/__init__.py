"""What a policy states: typed, normalised facts with their quotes, found by rules and cue tables.

`find` runs every finder over a text prepared once. A finder is a module with `find(document) -> Iterator[Fact]`; to add a
kind of fact, write one and name it in FINDERS.
"""

from collections.abc import Callable, Iterator

from monitor.facts import (
    change_notice,
    contacts,
    controllers,
    dates,
    legal_bases,
    min_age,
    practices,
    recipients,
    retention,
    transfers,
    version,
)
from monitor.facts.document import Document, prepare
from monitor.model import Fact, Facts, Text

Finder = Callable[[Document], Iterator[Fact]]

FINDERS: tuple[Finder, ...] = (
    dates.find,
    version.find,
    controllers.find,
    contacts.find,
    recipients.find,
    transfers.find,
    retention.find,
    legal_bases.find,
    practices.find,
    change_notice.find,
    min_age.find,
)


def find(text: Text) -> Facts:
    """All facts of a text, in the order of their kinds and then of their clauses."""
    document = prepare(text)
    return tuple(fact for finder in FINDERS for fact in finder(document))
