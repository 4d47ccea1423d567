"""A document's head and foot, where it says of itself what it is, which edition, and from when."""

from dataclasses import dataclass
from enum import Enum

from monitor.facts.document import Document


class Edge(Enum):
    """Where a passage stands in its document."""

    HEAD = "head"
    BODY = "body"
    FOOT = "foot"


@dataclass(frozen=True, slots=True)
class Edges:
    """Where a document's head ends and its foot starts, as numbers of passages."""

    head: int
    foot: int

    @classmethod
    def of(cls, document: Document) -> "Edges":
        """A document's edges: so many passages, or more of them while they are short."""
        lengths = [len(passage.plain) for passage in document.passages]
        head, length = 0, 0
        while head < len(lengths) and (head < _HEAD_PASSAGES or length < _HEAD_LENGTH):
            length += lengths[head]
            head += 1
        foot, length = len(lengths), 0
        while foot > head and (len(lengths) - foot < _FOOT_PASSAGES or length < _FOOT_LENGTH):
            foot -= 1
            length += lengths[foot]
        return cls(head, foot)

    def at(self, number: int) -> Edge:
        """Where the passage of that number stands."""
        return Edge.HEAD if number < self.head else Edge.FOOT if number >= self.foot else Edge.BODY


_HEAD_PASSAGES, _HEAD_LENGTH = 8, 1200
_FOOT_PASSAGES, _FOOT_LENGTH = 6, 800
