"""The comparison form of a clause: what two clauses must share to say the same.

The true text is what the page shows and is stored; the form is hashed and aligned. What never carries meaning is folded
here (blanks, case, quotes, dashes, markers, link targets, invisible characters, ages and counters); everything that can
carry meaning survives: numbers inside sentences, addresses, dates, words.
"""

import re
import unicodedata
from functools import lru_cache

from monitor.extract.volatile import holds, settle

_INVISIBLE = dict.fromkeys(
    [
        0x00AD,
        0x034F,
        0x061C,
        0x115F,
        0x1160,
        0x17B4,
        0x17B5,
        0x180E,
        0x3164,
        0xFEFF,
        0xFFFC,
        *range(0x180B, 0x180E),
        *range(0x200B, 0x2010),
        *range(0x202A, 0x202F),
        *range(0x2060, 0x2070),
        *range(0xFE00, 0xFE10),
        *range(0xFFF9, 0xFFFC),
        *range(0xE0000, 0xE0080),
        *range(0xE0100, 0xE01F0),
    ]
)
_FOLDED: dict[int, str | None] = {
    **_INVISIBLE,
    **{ord(c): "'" for c in "‘’‚‛′´ʼʹ＇‹›"},
    **{ord(c): '"' for c in "“”„‟″«»＂〝〞"},
    **{ord(c): "-" for c in "‐‑‒–—―−﹣－⁃"},
    **{ord(c): None for c in "*"},
    **dict.fromkeys((0x00A0, 0x1680, *range(0x2000, 0x200B), 0x2028, 0x2029, 0x202F, 0x205F, 0x3000), " "),
    ord("…"): "...",
}
_ODD = {chr(code): plain or "" for code, plain in _FOLDED.items()}
_ODD_CHARACTERS = frozenset(_ODD)

_BACKTICK = re.compile(r"(?<=[^\W\d])`(?=[^\W\d])")
_LINK = re.compile(r"!?\[([^\[\]]{0,300})\]\([^()\s]{0,500}(?:\s\"[^\"]{0,200}\")?\)")
_ESCAPE = re.compile(r"\\([\\`*_{}\[\]()#+\-.!|>~<&\"'])")
_BULLET = re.compile(r"^(?:[•●○◦▪▫■□◆◇►▶▸➤➢→‣⁃·∙✓✔❖✗✘\uf0b7\uf0a7-]\s*)+(?=\s|\w|[\"'(\[])")
# "1." "12)" "(3)" "a)" "(iv)" and "3.2." before a blank and a letter; never "30 days", "1.2 million" or "24. 2. 2022".
_NUMBER = re.compile(
    r"^(?:\(?\d{1,2}(?:\.\d{1,2}){0,4}[.)]|\((?:\d{1,2}|[a-z]{1,2}|[ivx]{1,5})\)|(?:[a-z]|[ivx]{1,5})\))\s+(?=[^\W\d]|[\"'])"
)
_YEAR_NEAR = re.compile(r"^[^\W\d]{3,12}\.? \d{4}\b")
_LEVELS = re.compile(r"^[1-9]\d?(?:\.[1-9]\d?){1,4}\s+(?=([^\W\d_]+))")
# Words after which "2.5" is a quantity: the renumbering of clauses may be folded, a price or a period never.
_UNITS = frozenset(
    [
        "million",
        "millions",
        "billion",
        "mio",
        "mio.",
        "mrd",
        "millionen",
        "milliarden",
        "uhr",
        "euro",
        "euros",
        "eur",
        "usd",
        "gbp",
        "sek",
        "dkk",
        "nok",
        "chf",
        "pln",
        "prozent",
        "percent",
        "procent",
        "dollar",
        "dollars",
        "pounds",
        "stunden",
        "stunde",
        "tage",
        "tagen",
        "tag",
        "wochen",
        "woche",
        "monate",
        "monaten",
        "monat",
        "jahre",
        "jahren",
        "jahr",
        "minuten",
        "minute",
        "hours",
        "hour",
        "days",
        "day",
        "weeks",
        "week",
        "months",
        "month",
        "years",
        "year",
        "gb",
        "mb",
        "kb",
        "tb",
        "km",
        "kg",
    ]
)
_ADDRESS_AT = re.compile(r"(?<=[\w.+-])\s{0,2}[\[({<]\s?(?:at|ät|arroba|chez|kukac)\s?[\])}>]\s{0,2}(?=\w)")
_ADDRESS_DOT = re.compile(r"(?<=\w)\s{0,2}[\[({<]\s?(?:dot|punkt|point|punto|ponto|piste)\s?[\])}>]\s{0,2}(?=\w)")
_MASKED = re.compile(r"\[\s?(?:email|e-mail)[\s ]protected\s?\]|\[\s?(?:email|e-mail)\s?\]")
_SCHEME = re.compile(r"\bhttps?://(?:www\.)?")
_TRACKING = re.compile(r"[?&](?:utm_\w{1,20}|gclid|fbclid|mc_[ce]id|_ga)=[^&\s)\]]{0,200}")
_GAPS = (*((f" {mark}", mark) for mark in ".,;:!?)]%"), ("( ", "("), ("[ ", "["))
_NEW_WINDOW = re.compile(
    r"[(\[]?\b(?:(?:link |external link,? |this link )?(?:opens|open|will open|opening) (?:up )?in (?:a |your )?new (?:window|tab|browser window)"
    r"|external link|(?:link )?(?:wird in|öffnet (?:sich )?in|öffnet) (?:einem |einen? )?neue[nms]? (?:fenster|tab)(?: geöffnet)?"
    r"|(?:s'ouvre|s'ouvrira|ouvre|ouverture) dans (?:une nouvelle fenêtre|un nouvel onglet)|nouvelle fenêtre|nouvel onglet"
    r"|(?:öppnas|öppna) i (?:ett )?nytt fönster|(?:öppnas|öppna) i (?:en )?ny flik|(?:åbner|åpnes|åpner) i (?:et )?nyt?t? (?:vindue|vindu)"
    r"|(?:åbner|åpnes|åpner) i (?:en )?ny fane|(?:opent|wordt geopend) in (?:een )?nieuw(?:e)? (?:venster|tabblad)"
    r"|se abre en (?:una )?(?:ventana nueva|nueva ventana|nueva pestaña)|abre en (?:una )?nueva (?:ventana|pestaña)"
    r"|(?:si apre|apre|apertura) in (?:una )?nuova (?:finestra|scheda)|abre (?:em|numa|uma) (?:nova )?(?:janela|aba|separador|guia)(?: nova)?"
    r"|avautuu uuteen (?:ikkunaan|välilehteen)|otwiera się w nowym (?:oknie|karcie)|otwiera się w nowej karcie)[)\]]?"
)
_NEW_WINDOW_HINTS = (
    "new window", "new tab", "new browser", "external link", "neue", "nouvelle fenêtre", "nouvel onglet", "nytt f", "ny flik", "nyt vindue", "nytt vindu",
    "ny fane", "nieuw", "ventana", "nueva pestaña", "nuova ", "janela", "nova ", "uuteen", "w nowym", "w nowej",
)  # fmt: skip
_BLANKS = ("\n", "\t", "\r", "\f", "\v")
_NEW = (
    "new ", "external link", "neue", "nouvel", "ny f", "nyt", "nieuw", "ventana", "pestaña", "nuova ", "janela", "nova ", "uuteen", "w now",
)  # fmt: skip
"""Fewer words than the hints, one of which is in each of them."""
# A clause's last mark says nothing: items of a list end in ";" or "." as their place in the list changes.
_END = " .;:,-"
_MARKS = 8


@lru_cache(maxsize=8192)
def form(text: str) -> str:
    """The comparison form of a true text; equal forms mean that two clauses say the same. May be empty."""
    if text.isascii():
        folded = text.replace("*", "")
    else:
        folded = _plain(text)
        if not unicodedata.is_normalized("NFKC", folded):
            folded = _plain(unicodedata.normalize("NFKC", folded))
    if "`" in folded:
        folded = _BACKTICK.sub("'", folded).replace("`", "")
    if "[" in folded or "\\" in folded:
        folded = _ESCAPE.sub(r"\1", _LINK.sub(r"\1", folded))
    if "  " in folded or holds(folded, _BLANKS) or folded[:1] == " ":
        folded = " ".join(folded.split())
    folded = _unnumbered(folded).casefold()
    if "http" in folded:
        folded = _SCHEME.sub("", _TRACKING.sub("", folded))
    if "[" in folded or "(" in folded or "{" in folded:
        folded = _bracketed(folded)
    if len(folded) < 400 and holds(folded, _NEW) and holds(folded, _NEW_WINDOW_HINTS):
        folded = " ".join(_NEW_WINDOW.sub(" ", folded).split())
    for gap, mark in _GAPS:
        if mark in folded and gap in folded:  # one character is found four times as fast as two
            folded = folded.replace(gap, mark)
    folded = settle(folded).rstrip(_END).lstrip(" ")
    return "" if len(folded) < _MARKS and is_empty(folded) else folded


def _bracketed(folded: str) -> str:
    """A casefolded text with addresses such as "name [at] site [dot] org" written out, masked ones folded."""
    if "@" not in folded and holds(folded, _ADDRESS_HINTS):
        folded = _ADDRESS_DOT.sub(".", _ADDRESS_AT.sub("@", folded))
    return _MASKED.sub(MASK, folded) if "[" in folded and "mail" in folded else folded


_ADDRESS_HINTS = ("at)", "at]", "at }", "at )", "at ]", "ät)", "ät]", "arroba", "chez)", "chez]", "kukac")


def _plain(text: str) -> str:
    """The text with its odd characters folded. Few kinds occur in one text, so replacing kind by kind is the quick way."""
    for odd in _ODD_CHARACTERS.intersection(text):
        text = text.replace(odd, _ODD[odd])
    return text


MASK = "[email]"
"""What a masked e-mail address ("[email protected]") is in a comparison form."""


def _unnumbered(text: str) -> str:
    """The text without a list marker or clause number at its start."""
    if not text[:1].isalnum():
        text = _BULLET.sub("", text, count=1).lstrip()
    if not text or text[0] not in _MARKER_STARTS or (text[0].isalpha() and ")" not in text[:6]):
        return text
    lowered = text[:40].lower()
    if match := _NUMBER.match(lowered):
        rest = text[match.end() :]
        return text if _YEAR_NEAR.match(rest) else rest
    if (match := _LEVELS.match(text)) and (word := match[1])[0].isupper() and word.lower() not in _UNITS:
        return text[match.end() :] if len(word) == 1 or word[1:].islower() else text
    return text


_MARKER_STARTS = frozenset("(0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")


def is_empty(text: str) -> bool:
    """Whether a text holds no letter and no digit: bullets, rules and blanks."""
    return not text[:1].isalnum() and not any(map(str.isalnum, text))
