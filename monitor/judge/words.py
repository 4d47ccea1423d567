"""A clause as words to weigh: folded, without accents, numbers and dates in one form, addresses whole.

A word is a plain string. "#30" is a number, "@" a masked e-mail address, "@help@acme.example" one that is readable, "~"
and what follows an address on the web. A trailing "~" on nothing else occurs.
"""

import html
import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import lru_cache

_LETTERS = str.maketrans(
    {"ł": "l", "ø": "o", "æ": "ae", "œ": "oe", "đ": "d", "ı": "i", "’": "'", "‘": "'", "´": "'", "`": "'"}
)
_MASK = re.compile(r"[\w.+-]{0,64}\[\s?e-?mail(?:[\s ]?protected)?\s?\][\w.+@×-]{0,64}")
_TOKEN = re.compile(
    r"(?P<mail>[\w.+-]{1,64}\s?(?:@|\((?:at|a)\)|\[at\])\s?[\w-]{1,63}(?:\.[\w-]{1,63}){1,6})"
    r"|(?P<web>(?:https?\.?:/{1,2}|www\.)[^\s<>\"')\]]{1,500}|[a-z0-9-]{2,63}(?:\.[a-z0-9-]{2,63}){1,4}/[^\s<>\"')\]]{1,500})"
    r"|(?P<mask>@@)"
    r"|(?P<date>\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[./]\d{1,2}[./]\d{2,4})"
    r"|(?P<number>\d{1,3}(?:[ .,]\d{3}){1,3}+(?!\d)|\d++(?:[.,]\d++)?+)(?:st|nd|rd|th|er|ere|eme|e|o|a)?(?![^\W\d_])"
    r"|(?P<mixed>\d++[^\W_]{1,40})"
    r"|(?P<word>[^\W\d_][^\W_]{0,60})"
    r"|(?P<sign>[%€$£])"
)
# "U.S.", "z.B.", "S.A.S.": as if written without points.
_INITIALS = re.compile(r"(?<![\w.])(?:[^\W\d_]\.){2,5}(?![\w@])")
_NEW_WINDOW = re.compile(
    r"\((?:link |lien |link )?(?:opens|open|s'ouvre|ouvre|nouvelle|nouvel|offnet|wird|neues|abre|si apre|apre|oppnas|abnes|apnes|opent|avautuu|otwiera)\b[^()]{0,40}\)"
)
_ACCENTS = re.compile("[\u0300-\u036f]+")
_ODD = re.compile(r"[\d@/%€$£]|www\.")
_WORD = re.compile(r"[^\W\d_][^\W_]{0,60}")
_NOT = re.compile(r"\b(ca|wo|sha)?n't\b|n't\b")
_TURN = re.compile(r"(?<=\d)(?=[^\W\d])|(?<=[^\W\d])(?=\d)")
_STEMS = {"ca": "can", "wo": "will", "sha": "shall"}


def folded(text: str) -> str:
    """Lower case without accents, plain apostrophes; "don't" as "do not"; masked addresses as "@@"."""
    if "â€" in text or "Ã" in text:
        text = _repaired(text)
    if "&" in text and ";" in text:
        text = html.unescape(text)
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text)
    text = text.casefold().translate(_LETTERS)
    if not text.isascii():
        text = _ACCENTS.sub("", unicodedata.normalize("NFD", text))
    if "[" in text:
        text = _MASK.sub(" @@ ", text)
    if "." in text:
        text = _INITIALS.sub(lambda match: match.group().replace(".", "") + " ", text)
    if "(" in text:
        text = _NEW_WINDOW.sub(" ", text)
    if "n't" in text:
        text = _NOT.sub(lambda match: f"{_STEMS.get(match[1] or '', '')} not", text)
    return text


def _repaired(text: str) -> str:
    """A text whose UTF-8 was read as Windows-1252, read rightly; unchanged where it was not."""
    try:
        return text.encode("cp1252").decode("utf-8")
    except UnicodeError:
        return text.replace("â€™", "'").replace("â€œ", '"').replace("â€“", "-")


def words(text: str) -> list[str]:
    """The words of a text, in order."""
    text = folded(text)
    return list(_words(text)) if _ODD.search(text) else _WORD.findall(text)


def _words(text: str) -> Iterator[str]:
    for match in _TOKEN.finditer(text):
        kind, value = match.lastgroup, match.group()
        match kind:
            case "mask":
                yield "@"
            case "mail":
                yield "@" + re.sub(r"\s?(?:\((?:at|a)\)|\[at\])\s?|\s", "@", value).replace("@@", "@")
            case "web":
                yield "~" + value.rstrip(".,;:")
            case "date":
                yield from _date(value)
            case "number":
                yield "#" + _number(match["number"])
            case _:
                if value.isalpha() or not _is_random(value):
                    yield value


def _date(value: str) -> Iterator[str]:
    """Day, month and year as numbers; which of the first two is the month does not matter for comparing."""
    yield from sorted("#" + str(int(part)) for part in re.split(r"[./-]", value))


@lru_cache(maxsize=4096)
def _number(value: str) -> str:
    if re.fullmatch(r"\d{1,3}(?:[ .,]\d{3}){1,3}", value):
        return re.sub(r"\D", "", value)
    whole, _, part = value.replace(",", ".").partition(".")
    return f"{int(whole)}.{part}" if part else str(int(whole))


def _is_random(word: str) -> bool:
    """Whether a word is an id made by a machine: letters and digits in turns."""
    return len(word) >= 8 and len(_TURN.findall(word)) >= 4


def is_address(word: str) -> bool:
    """Whether a word is a readable e-mail address."""
    return word.startswith("@") and len(word) > 1


def squeezed(sequence: Sequence[str]) -> str:
    """The words without what parts them, for comparing texts cut differently."""
    return "".join(sequence)
