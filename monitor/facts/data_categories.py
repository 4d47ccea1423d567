"""The categories of personal data a policy says it collects or uses, by the names of the vocabulary.

A category counts where the text presents it as collected; named in passing it does not. Art. 9 and 10 data, children's and
the precise location carry a flag.
"""

from collections.abc import Iterator

from monitor.facts.document import Document
from monitor.facts.frames import Frames
from monitor.facts.statements import stated
from monitor.facts.vocabulary import FLAGS
from monitor.model import Fact, FactKind


def find(document: Document) -> Iterator[Fact]:
    """Each category once, in the vocabulary's order."""
    content = document.language.content
    yield from stated(document, FactKind.DATA_CATEGORY, content.data, Frames(document, content.collecting), _flag)


def _flag(name: str) -> tuple[tuple[str, str], ...]:
    return (("flag", FLAGS[name]),) if name in FLAGS else ()
