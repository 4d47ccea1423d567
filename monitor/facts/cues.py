"""Cues of the language tables made into patterns, and a fast scan of a whole document for them.

A cue matches whole words; "*" stands for the rest of a word. Patterns begin with the cues' own first
letters (no look-behind) so that the regular expression engine can skip to them; `Pattern.find` checks the word's start.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple, TypeAlias

from monitor.facts.document import Document, Passage

REACH = 400
"""How far from a place the words of its sentence still bear on it: a wall of text must not cost its length squared."""


_Tree: TypeAlias = "dict[str, _Tree]"


class Hit(NamedTuple):
    """A cue found in a folded text: the cue's words and their place."""

    start: int
    end: int
    words: str


@cache
def pattern(cues: tuple[str, ...]) -> re.Pattern[str] | None:
    """One pattern for all cues, longest first, or None where there are none.

    The cues are laid out as a tree of letters, which the engine walks several times as fast as a list of them.
    """
    if not cues:
        return None
    root: _Tree = {}
    others = []
    for cue in sorted(set(cues), key=lambda cue: (-len(cue), cue)):
        literal = cue[:-1] if cue.endswith("*") else cue
        if "*" in literal:
            others.append(_source(cue))
            continue
        node = root
        for letter in literal:
            node = node.setdefault(letter, {})
        node.setdefault(r"\w*" if literal != cue else r"(?!\w)" if cue[-1].isalnum() else "", {})
    return re.compile("(?:" + "|".join((*others, *_branches(root))) + ")")


def _branches(node: "_Tree") -> list[str]:
    """The sources of a tree's branches, those that go on first; an end is a key that is no single letter."""
    longer, ends = [], []
    for key, below in sorted(node.items()):
        if below:
            inner = _branches(below)
            longer.append(re.escape(key) + (inner[0] if len(inner) == 1 else "(?:" + "|".join(inner) + ")"))
        else:
            ends.append(key)
    # A stem takes in what a whole word would.
    return longer + sorted(ends, key=lambda end: end != r"\w*")


def hits(cues: tuple[str, ...], text: str, start: int = 0, end: int | None = None) -> Iterator[Hit]:
    """Where the cues stand in a folded text, from `start` to `end`."""
    compiled = pattern(cues)
    if compiled is None:
        return
    for match in compiled.finditer(text, start, len(text) if end is None else end):
        if starts_word(text, match.start()):
            yield Hit(match.start(), match.end(), match.group())


def first(cues: tuple[str, ...], text: str, start: int = 0, end: int | None = None) -> Hit | None:
    """The first cue of a folded text, or None."""
    compiled = pattern(cues)
    if compiled is None:
        return None
    last = len(text) if end is None else end
    match = compiled.search(text, start, last)
    while match is not None and not starts_word(text, match.start()):
        match = compiled.search(text, match.end(), last)
    return Hit(match.start(), match.end(), match.group()) if match is not None else None


def starts_word(text: str, place: int) -> bool:
    """Whether no letter or digit stands right before a place."""
    return place == 0 or not text[place - 1].isalnum()


def around(passage: Passage, place: int, reach: int = REACH) -> tuple[int, int]:
    """The sentence that holds a place, cut to `reach` characters on either side of it where it is longer."""
    start, end = passage.sentence(place)
    return max(start, place - reach), min(end, place + reach)


def scan(document: Document, cues: tuple[str, ...]) -> Iterator[tuple[Passage, Hit]]:
    """Every place of the cues in a document, in order, with the passage that holds it; looked up, not searched for."""
    for number, start, end, _ in document.index.within((("", cues),)):
        passage = document.passages[number]
        yield passage, Hit(start, end, passage.folded[start:end])


def holding(document: Document, cues: tuple[str, ...]) -> list[Passage]:
    """The passages that hold any of the cues, in order."""
    index = document.index
    numbers = dict.fromkeys(index.passage(start) for start, _ in index.spans(cues))
    return [document.passages[number] for number in numbers]


def merged(groups: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    """Several groups of cues as one."""
    return tuple(cue for group in groups for cue in group)


def _source(cue: str) -> str:
    source = re.escape(cue).replace(r"\*", r"\w*")
    return source + (r"(?!\w)" if cue[-1].isalnum() else "")
