"""What of a page can become text, as a digest: pages that share it read alike, however their scripts and tokens differ.

Several times cheaper than reading, for those who read a policy's pages by the thousand: most differ from the one before in
nothing that a visitor sees. Left out is what reading never looks at; where that is not certain there is no digest.
"""

import hashlib
import re
from dataclasses import dataclass, field, replace
from functools import lru_cache

from monitor.errors import ReadError
from monitor.extract import decode
from monitor.extract.chrome import marked
from monitor.extract.dom import BOLD_STYLE
from monitor.extract.html import without_inert
from monitor.extract.mail import decoded
from monitor.extract.state import carries_data
from monitor.model import Page

_NAME = re.compile(r"<[a-zA-Z][^\s/>]*")
_ATTRIBUTE = re.compile(r"""([^\s"'<>/=]+)(?:\s{0,20}=\s{0,20}("[^"]*"|'[^']*'|[^\s"'=<>`]+))?""")
# Here tags are words, and a page almost without any is read with its scripts and comments.
_LITERAL = re.compile(r"<(?:textarea[^<>]*>(?!\s{0,200}</textarea)|xmp\b|plaintext\b)", re.I)
_LEAST = 400
_LONG = 2000
"""Characters of a piece that is not worth remembering: it hardly comes twice."""
_SHELL_WORDS = 1000
_BLANKS = re.compile(" {2,}")  # each script left out leaves one

READ = frozenset(
    {
        "lang", "xml:lang", "id", "name", "class", "role", "style", "type", "start", "value", "colspan", "rowspan",
        "aria-level", "aria-expanded", "aria-controls", "data-toggle", "data-bs-toggle", "shadowroot", "shadowrootmode",
        "data-cfemail", "href",
    }
)  # fmt: skip
"""The attributes that reading looks at."""
_PRESENT = frozenset(
    {"aria-expanded", "aria-controls", "data-toggle", "data-bs-toggle", "shadowroot", "shadowrootmode"}
)
"""Of these, only whether they are there."""


@dataclass(frozen=True, slots=True)
class Skeleton:
    """What of a page can become text: two with the same `digest` read alike. `pieces` are the page's source, cut up.

    `wordy` tells that the page shows too many words to be read from the data of its scripts instead.
    """

    digest: bytes
    pieces: list[str] = field(repr=False, compare=False)
    wordy: bool = field(compare=False)


def skeleton(page: Page, like: Skeleton | None = None) -> Skeleton | None:
    """The skeleton of what `extract` without selectors can make text of; None where only reading the page tells.

    `like` is that of another page, best the one before: only what differs between the two is then looked at closely.
    """
    try:
        if decode.kind(page) != decode.HTML:
            return None
        source = decode.decode(page)
        light = without_inert(source)
    except ReadError:
        return None
    if len(light) < _LEAST:
        return None
    pieces = light.replace("\r\n", "\n").split("<")
    pieces[0] = f"\0{pieces[0]}"  # stands behind no "<", so it is no tag whatever it begins with
    if like is not None and _alike(pieces, like.pieces) and (like.wordy or not carries_data(source)):
        return replace(like, pieces=pieces)
    if _LITERAL.search(light):
        return None
    wordy = _is_wordy(pieces)
    if not wordy and carries_data(source):
        return None
    whole = "\0".join([_bone(piece) if len(piece) <= _LONG else _bone.__wrapped__(piece) for piece in pieces])
    return Skeleton(hashlib.sha256(whole.encode("utf-8", "surrogatepass")).digest(), pieces, wordy)


def _alike(pieces: list[str], others: list[str]) -> bool:
    """Whether pieces are the same in all that is read of them."""
    if len(pieces) != len(others):
        return False
    differing = [(one, other) for one, other in zip(pieces, others, strict=True) if one != other]
    return all(_bone.__wrapped__(one) == _bone.__wrapped__(other) for one, other in differing)


def _is_wordy(pieces: list[str]) -> bool:
    words = 0
    for piece in pieces:
        words += len(piece.partition(">")[2].split())
        if words >= _SHELL_WORDS:
            return True
    return False


@lru_cache(maxsize=1 << 14)
def _bone(piece: str) -> str:
    """A tag and the words behind it, with what is read of them."""
    tag, closed, words = piece.partition(">")
    if closed and tag[:1].isascii() and tag[:1].isalpha():
        piece = f"{_reduced(f'<{tag}>')}\0{words}"
    if "&#" in words:
        piece = piece.removesuffix(words) + _spelled(words)
    return _BLANKS.sub(" ", piece)


@lru_cache(maxsize=1 << 14)
def _reduced(tag: str) -> str:
    """A tag with what is read of it."""
    name = _NAME.match(tag)
    assert name is not None, "a tag begins with its name"
    inner = tag[name.end() : -1]
    if _ATTRIBUTE.sub("", inner).strip("/ \t\r\n\f"):
        return tag  # not understood, so all of it counts
    found: dict[str, str] = {}
    for match in _ATTRIBUTE.finditer(inner):
        attribute = match[1].lower()
        if attribute not in READ:
            continue
        if attribute in found:
            return tag
        found[attribute] = (match[2] or "").strip(_QUOTES)
    kept = [name[0], *_named(found.pop("id", ""), found.pop("class", ""))]
    if name[0].lower() != "<li":
        found.pop("value", None)
    if "style" in found and "&" not in found["style"] and not BOLD_STYLE.search(found["style"]):
        del found["style"]
    kept += [f"{attribute}={_value(attribute, value)}" for attribute, value in found.items()]
    return " ".join(kept)


_QUOTES = "\"'"


def _named(id: str, classes: str) -> tuple[str, ...]:
    """What an element's id and classes say it is; the names themselves where more may be read of them."""
    if "&" in id or "&" in classes or id[:2] in ("S:", "B:"):
        return f"id={id}", f"class={classes}"
    chrome = marked(f"{id} {classes}")
    return (f"marked={int(chrome)}",) if chrome else ()


def _value(attribute: str, value: str) -> str:
    if attribute in _PRESENT:
        return ""
    if attribute == "data-cfemail":
        return decoded(value) or value  # the same address is masked anew on each request
    if attribute == "href":
        # Whether a link leads to a place on a page, to nowhere or elsewhere; where to, is no text.
        start = value.strip()[:11].lower()
        elsewhere = "+#" if "#" in value else "+"
        return start[:1] if start[:1] in ("", "#") else "-" if start == "javascript:" else elsewhere
    return value


def _spelled(words: str) -> str:
    """Words with letters written as numbers, which some sites do anew for each page, written as letters.

    Left alone where any other reference stands among them: what is spelled out could then make another one of it.
    """
    spelled, count = _REFERENCE.subn(_letter, words)
    return spelled if count == words.count("&") else words


def _letter(match: re.Match[str]) -> str:
    number = int(match[1]) if match[1] else int(match[2], 16)
    letter = chr(number) if number < _ASCII else ""
    return letter if letter.isalnum() or letter in ("@", ".", ":", "-") else match[0]


_REFERENCE = re.compile(r"&#(?:([0-9]{1,6})|[xX]([0-9a-fA-F]{1,5}));")
_ASCII = 128
