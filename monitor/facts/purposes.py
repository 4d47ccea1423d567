"""What a policy says it uses personal data for, by the names of the vocabulary."""

from collections.abc import Iterator

from monitor.facts.document import Document
from monitor.facts.frames import Frames
from monitor.facts.statements import stated
from monitor.model import Fact, FactKind, Polarity

# Nobody denies to provide a service or to answer: there a "not" is of something else.
_DENIABLE = frozenset(("analytics", "personalisation", "marketing", "advertising", "research"))


def find(document: Document) -> Iterator[Fact]:
    """Each purpose once, in the vocabulary's order."""
    content = document.language.content
    for fact in stated(document, FactKind.PURPOSE, content.purposes, Frames(document, content.using)):
        if fact.polarity is Polarity.ASSERTED or fact.value in _DENIABLE:
            yield fact
