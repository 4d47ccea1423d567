"""What of a page can become text, as a digest: pages that share it read alike, however their scripts and tokens differ.

Several times cheaper than reading, for those who read a policy's pages by the thousand: most differ from the one before in
nothing that a visitor sees. Left out is what reading never looks at; where that is not certain there is no digest.
"""

import hashlib
import re
from functools import lru_cache

from monitor.errors import ReadError
from monitor.extract import decode
from monitor.extract.html import without_inert
from monitor.extract.mail import decoded
from monitor.extract.state import carries_data
from monitor.model import Page

# No "<" inside: a quoted one leaves the rest of its tag among the words, where all of it counts.
_TAG = re.compile(r"(<[a-zA-Z][^<>]*>)")
_NAME = re.compile(r"<[a-zA-Z][^\s/>]*")
_ATTRIBUTE = re.compile(r"""([^\s"'<>/=]+)(?:\s{0,20}=\s{0,20}("[^"]*"|'[^']*'|[^\s"'=<>`]+))?""")
# Here tags are words, and a page almost without any is read with its scripts and comments.
_LITERAL = re.compile(r"<(?:textarea[^<>]*>(?!\s{0,200}</textarea)|xmp\b|plaintext\b)", re.I)
_LEAST = 400
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


def skeleton(page: Page) -> bytes | None:
    """The digest of what `extract` without selectors can make text of; None where only reading the page tells."""
    try:
        if decode.kind(page) != decode.HTML:
            return None
        source = decode.decode(page)
        light = without_inert(source)
    except ReadError:
        return None
    if len(light) < _LEAST or _LITERAL.search(light):
        return None
    pieces = _TAG.split(light)
    if carries_data(source) and len(" ".join(pieces[::2]).split()) < _SHELL_WORDS:
        return None  # it may be read from the data of its scripts
    pieces[1::2] = map(_reduced, pieces[1::2])
    whole = _BLANKS.sub(" ", "\0".join(pieces))
    return hashlib.sha256(whole.encode("utf-8", "surrogatepass")).digest()


@lru_cache(maxsize=1 << 14)
def _reduced(tag: str) -> str:
    """A tag with what is read of it."""
    name = _NAME.match(tag)
    assert name is not None, "a tag begins with its name"
    inner = tag[name.end() : -1]
    if _ATTRIBUTE.sub("", inner).strip("/ \t\r\n\f"):
        return tag  # not understood, so all of it counts
    kept = [name[0]]
    for match in _ATTRIBUTE.finditer(inner):
        attribute = match[1].lower()
        if attribute in READ:
            kept.append(f"{attribute}={_value(attribute, (match[2] or '').strip(_QUOTES))}")
    return " ".join(kept)


_QUOTES = "\"'"


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
