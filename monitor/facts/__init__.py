"""What a policy states: typed, normalised facts with their quotes, found by rules and cue tables.

`find` runs every finder over a text prepared once. A finder is a module with `find(document) -> Iterator[Fact]`; to add a
kind of fact, write one and name it in FINDERS.
"""

from collections.abc import Callable, Iterator

from monitor.facts import (
    change_notice,
    complaints,
    contacts,
    controllers,
    data_categories,
    dates,
    legal_bases,
    min_age,
    opt_outs,
    practices,
    purposes,
    recipients,
    retention,
    rights,
    terms,
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
    data_categories.find,
    purposes.find,
    rights.find,
    complaints.find,
    opt_outs.find,
    practices.find,
    change_notice.find,
    min_age.find,
    terms.find,
)


def find(text: Text) -> Facts:
    """All facts of a text, in the order of their kinds and then of their clauses."""
    document = prepare(text)
    return tuple(fact for finder in FINDERS for fact in finder(document))
