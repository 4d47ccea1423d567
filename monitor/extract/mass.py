"""How much of a page is prose: the weights by which marked elements stay or go."""

from itertools import accumulate

from monitor.extract.blocks import Block
from monitor.extract.gather import Node
from monitor.model import ClauseKind

LINKS = 0.6
"""Text of which more than this is links is a menu."""
_PROSE_WORDS = 25
_SENTENCE_WORDS = 12
_LINE_WORDS = 7


def prose(block: Block) -> int:
    """How much a block weighs as prose: its characters, a third where it is a short line, none where most of it is a link.

    A table's row always weighs in full: lists of recipients are often nothing but links.
    """
    if block.kind is ClauseKind.ROW:
        return block.size
    if block.linked * 2 > block.size:
        return 0
    return block.size if block.text.count(" ") >= _LINE_WORDS else block.size // 3


def words(block: Block) -> int:
    """The number of words in a block."""
    return block.text.count(" ") + 1


class Sums:
    """Running sums over blocks, so that any element's share is told at once however deep elements nest.

    `words` and `prose` are what each block has of them.
    """

    def __init__(self, blocks: list[Block]) -> None:
        self.words = [block.text.count(" ") + 1 for block in blocks]
        self.prose = [prose(block) for block in blocks]
        self.mass = [0, *accumulate(self.prose)]
        self.linked = [0, *accumulate([block.linked for block in blocks])]
        self.size = [0, *accumulate([block.size for block in blocks])]
        lengths = [length if weight else 0 for length, weight in zip(self.words, self.prose, strict=True)]
        self.sentences = [0, *accumulate([length >= _SENTENCE_WORDS for length in lengths])]
        self.paragraphs = [0, *accumulate([length >= _PROSE_WORDS for length in lengths])]

    def share(self, node: Node) -> float:
        """How much of the page's prose an element holds."""
        return (self.mass[node.last] - self.mass[node.first]) / (self.mass[-1] or 1)

    def is_linked(self, node: Node) -> bool:
        """Whether most of an element's text is links: a menu, however much of the page it is."""
        return self.linked[node.last] - self.linked[node.first] > LINKS * (self.size[node.last] - self.size[node.first])

    def has_sentence(self, node: Node) -> bool:
        """Whether an element holds a block as long as a sentence."""
        return self.sentences[node.last] > self.sentences[node.first]

    def has_paragraph(self, node: Node) -> bool:
        """Whether an element holds a block as long as a paragraph."""
        return self.paragraphs[node.last] > self.paragraphs[node.first]
