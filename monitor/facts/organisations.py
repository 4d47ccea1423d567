"""A shipped table of well-known organisations and tools, and where a text names them.

The table (`organisations.tsv`) is compiled by hand: usual name, role, seat, owner and other names. Names are looked up word
by word in a tree, so that the size of the table does not slow the reading. A name written in capitals must stand in
capitals, one written with a capital needs one. Marks before a name ask for more: "~" not the first word of a sentence,
"!" (a common word) some sign that an organisation is meant, "?" (a card, a store) a strong one.
"""

import re
from collections.abc import Iterable, Iterator, KeysView
from dataclasses import dataclass
from enum import IntEnum
from functools import cache
from importlib.resources import files

WORD = re.compile(r"\w+\+?")
_BARE = re.compile(r"\w+")
_NEXT = re.compile(r"(\W{0,3})(\w+\+?)")
_PATH = re.compile(r"\.[a-z]{2,10}/")
_GAPS = frozenset(("", " ", "-", " - ", ".", "/", " / ", "&", " & ", "'", "' ", " (", "+"))
_TOP_LEVEL = re.compile(r"\.[a-z]{2,10}\b")


class Caution(IntEnum):
    """How much a name alone says: how much more must speak for an organisation."""

    PLAIN = 0
    CAPITAL = 1
    CUE = 2
    STRONG_CUE = 3


_MARKS = {"~": Caution.CAPITAL, "!": Caution.CUE, "?": Caution.STRONG_CUE}


@dataclass(frozen=True, slots=True)
class Organisation:
    """An organisation or tool: its usual name, role, seat (ISO 3166 or ""), owner (a name or ""); role "none" is no recipient."""

    name: str
    role: str
    country: str
    owner: str


@dataclass(frozen=True, slots=True)
class Name:
    """One name of an organisation as listed, and how careful to be with it."""

    organisation: Organisation
    words: str
    caution: Caution

    def fits(self, written: str, address: bool = False) -> bool:
        """Whether a text's writing of the name has the capitals it needs (in a domain it needs none)."""
        first = self.words[0]
        if any(sign in self.words and sign not in written for sign in "&.") and (
            first.isdigit() or "." in self.words.rstrip(".")
        ):
            # "mobile.de" is not "mobile de", nor "1&1" a paragraph's number.
            return False
        if address or not first.isalpha():
            return True
        if first.islower():
            # "iDEAL" is not "ideal".
            return self.words.islower() or not written.islower()
        if len(self.words) <= 5 and self.words.isupper():
            return written.isupper()
        if self.caution is not Caution.PLAIN and " " in self.words and self.words.istitle():
            return written.istitle() or written.isupper()
        return written[0].isupper()


@dataclass(frozen=True, slots=True)
class Mention:
    """A place of a plain text that names an organisation. `address`: the name is a part of a domain."""

    name: Name
    start: int
    end: int
    address: bool

    @property
    def organisation(self) -> Organisation:
        """The organisation named."""
        return self.name.organisation


class _Node:
    """A word of the tree: the words that may follow it, and the name that ends with it."""

    __slots__ = ("name", "next")

    def __init__(self) -> None:
        self.next: dict[str, _Node] = {}
        self.name: Name | None = None


def mentions(
    plain: str, folded: str, openers: Iterable[tuple[int, str]], endings: tuple[str, ...] = ()
) -> list[Mention]:
    """The organisations named in a plain text (and its lower case), longest names first, without overlaps.

    `openers` are the words of the text that names begin with (those of `opening`) and their places, in order; `endings`
    what the language hangs on a name ("Googles", "Googlelle").
    """
    first = _first_words(endings)
    found: list[Mention] = []
    for start, word in openers:
        if found and start < found[-1].end:
            continue
        end = start + len(word)
        if folded.startswith("+", end) and word + "+" in first:
            word, end = word + "+", end + 1
        node = first.get(word)
        mention = _longest(node, start, end, plain, folded, endings) if node is not None else None
        if mention is not None:
            found.append(mention)
    return found


def mentions_in(plain: str, folded: str, endings: tuple[str, ...] = ()) -> list[Mention]:
    """The organisations named in a short text by itself."""
    words = [(match.start(), match.group()) for match in _BARE.finditer(folded)]
    openers = opening(frozenset(word for _, word in words), endings)
    return mentions(plain, folded, [opener for opener in words if opener[1] in openers], endings)


def opening(present: KeysView[str] | frozenset[str], endings: tuple[str, ...] = ()) -> dict[str, tuple[str, ...]]:
    """The words of a text (in lower case, without signs) that a name in it may begin with; `present` are all its words.

    Each comes with those words of the text of which one must follow, or with none where it may stand alone.
    """
    openers = _openers(endings)
    found: dict[str, tuple[str, ...]] = {}
    for word in openers.keys() & present:
        following = openers[word]
        if following is None:
            found[word] = ()
        # A view of keys looks through the shorter of the two; a frozenset through the whole view.
        elif not present.isdisjoint(following):
            # Many names begin with a common word ("The Trade Desk"): their second word must be there too.
            found[word] = tuple(following & present)
    return found


def known(words: str) -> Organisation | None:
    """The organisation whose whole name (or other name) this is, in any case, or None."""
    node = _walk(words.lower())
    return node.name.organisation if node is not None and node.name is not None else None


@cache
def root(name: str) -> str:
    """The lower-case name of the owner at the end of the chain of owners, or the name itself."""
    folded = name.lower()
    for _ in range(5):
        owner = _owners().get(folded, "")
        if not owner:
            break
        folded = owner
    return folded


@cache
def _owners() -> dict[str, str]:
    return {name.organisation.name.lower(): name.organisation.owner.lower() for name in _names()}


def _longest(
    node: _Node | None, start: int, end: int, plain: str, folded: str, endings: tuple[str, ...]
) -> Mention | None:
    """The longest name that begins with the word from `start` to `end`, whose node this is."""
    best: tuple[Name, int] | None = None
    if node is not None and node.name is not None and folded[start:end] != node.name.words.lower():
        # The word carries an ending: only a capital tells it from a common word.
        node = node if plain[start].isupper() or " " in node.name.words else None
    while node is not None:
        if node.name is not None and node.name.fits(plain[start:end], _in_domain(folded, start, end)):
            best = (node.name, end)
        following = _NEXT.match(folded, end) if node.next else None
        if following is None or following.group(1) not in _GAPS:
            break
        end = following.end()
        node = node.next.get(following.group(2)) or _bare(node.next, following.group(2), endings)
    if best is None or _is_address(folded, start, best[1]):
        return None
    return Mention(best[0], start, best[1], _in_domain(folded, start, best[1]))


def _bare(nodes: dict[str, _Node], word: str, endings: tuple[str, ...]) -> _Node | None:
    """The node of a word that carries one of the endings."""
    stems = (word[: -len(ending)] for ending in endings if word.endswith(ending) and len(word) - len(ending) >= 4)
    return next((nodes[stem] for stem in stems if stem in nodes), None)


def _is_address(folded: str, start: int, end: int) -> bool:
    """Whether the place lies in an address of a page or a person, which names an organisation that gets nothing."""
    last = folded.find(" ", end)
    around = folded[folded.rfind(" ", 0, start) + 1 : last if last >= 0 else len(folded)]
    if "@" in around or "://" in around or around.startswith(("www.", "(www.")):
        return True
    return "/" in around and _PATH.search(around) is not None


def _in_domain(folded: str, start: int, end: int) -> bool:
    """Whether the place is a part of a longer domain: "analytics.google.com" but not "Booking.com" as a name."""
    if _TOP_LEVEL.match(folded, end):
        return True
    return start >= 2 and folded[start - 1] == "." and folded[start - 2].isalnum()


@cache
def _first_words(endings: tuple[str, ...]) -> dict[str, _Node]:
    """The nodes of first words, those of whole names also with the language's endings."""
    words = dict(_tree().next)
    for word, node in _tree().next.items():
        if node.name is not None and len(word) >= 4 and node.name.caution is Caution.PLAIN:
            for ending in endings:
                words.setdefault(word + ending, node)
    return words


@cache
def _openers(endings: tuple[str, ...]) -> dict[str, frozenset[str] | None]:
    """The first words of names, to the words that one of them must be followed by, or None where it may stand alone."""
    found: dict[str, frozenset[str] | None] = {}
    for word, node in _first_words(endings).items():
        bare = word.rstrip("+")
        before = found.get(bare, frozenset())
        if node.name is not None or before is None:
            found[bare] = None
        else:
            found[bare] = before | {following.rstrip("+") for following in node.next}
    return found


@cache
def _tree() -> _Node:
    root = _Node()
    for name in _names():
        node = root
        for word in WORD.findall(name.words.lower()):
            node = node.next.setdefault(word, _Node())
        # The first line of a name wins, but a writing without capitals makes it easier to meet.
        if node.name is None or (name.words[0].islower() and node.name.organisation == name.organisation):
            node.name = name
    return root


def _walk(words: str) -> _Node | None:
    node: _Node | None = _tree()
    for word in WORD.findall(words):
        node = node.next.get(word) if node is not None else None
    return node


@cache
def _names() -> tuple[Name, ...]:
    text = files("monitor.facts").joinpath("organisations.tsv").read_text(encoding="utf-8")
    return tuple(name for line in text.splitlines() if line and not line.startswith("#") for name in _line(line))


def _line(line: str) -> Iterator[Name]:
    first, role, country, owner, others = line.split("\t")
    organisation = Organisation(first.lstrip("~!?"), role, country, owner)
    for words in (first, *filter(None, others.split("; "))):
        yield Name(organisation, words.lstrip("~!?"), _MARKS.get(words[0], Caution.PLAIN))
