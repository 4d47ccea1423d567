"""Text of strangers made harmless: for terminals, for one-line places such as subjects, and for chats.

The store keeps what the page said; these are for the moment it is shown. All keep the words readable.
"""

import re
import unicodedata

_REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
# C0 controls and DEL have pictures of their own; C1 controls, bidirectional controls, tags and lone surrogates do not.
_CONTROLS: dict[int, str] = {
    **{code: chr(0x2400 + code) for code in range(0x20) if chr(code) not in "\t\n"},
    0x7F: "\N{SYMBOL FOR DELETE}",
    **dict.fromkeys(range(0x80, 0xA0), _REPLACEMENT),
    **dict.fromkeys((0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)), _REPLACEMENT),
    **dict.fromkeys(range(0xD800, 0xE000), _REPLACEMENT),
    **dict.fromkeys(range(0xFFF9, 0xFFFC), _REPLACEMENT),
    **dict.fromkeys(range(0xE0000, 0xE0080), ""),
    0x0085: "\n",
    0x2028: "\n",
    0x2029: "\n",
}
_BLANKS = re.compile(r"\s+")

# Look-alikes that no chat reads as markup.
_MARKUP = str.maketrans(
    {
        "<": "\N{SINGLE LEFT-POINTING ANGLE QUOTATION MARK}",
        ">": "\N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK}",
        "*": "\N{ASTERISK OPERATOR}",
        "_": "\N{MODIFIER LETTER LOW MACRON}",
        "~": "\N{TILDE OPERATOR}",
        "|": "\N{DIVIDES}",
        "`": "\N{MODIFIER LETTER GRAVE ACCENT}",
        "\\": "\N{SET MINUS}",
    }
)
# Invisible, joins what stands beside it, and is no part of a name, a link or a mention to any chat.
_JOINER = "\N{WORD JOINER}"
_MENTION = re.compile(
    r"(?<![\w.+-])@(?=\w)|@(?=(?:everyone|here|channel|all|room|group|online|todos|team)\b)", re.IGNORECASE
)
_LINK_TARGET = re.compile(r"\](?=[(\[:])")
_SCHEME = re.compile(r"(?<=[a-z0-9]):(?=//|\\\\)|(?<=mailto):|(?<=tel):|(?<=javascript):|(?<=data):", re.IGNORECASE)
_DOMAIN = re.compile(r"(?<=[^\W_])\.(?=[^\W\d_]{2})")
_MAIL = re.compile(r"[\w.+-]{1,64}@[\w.-]{1,255}")
_ENTITY = re.compile(r"&(?=#?\w{1,32};)")
_COMMAND = re.compile(r"^(\s{0,8})(?=[/#!])", re.MULTILINE)


def safe(text: str) -> str:
    """The text with everything a terminal would obey made visible: escapes, control characters, changed directions.

    Line ends and tabs stay; lone surrogates, which no output can encode, are replaced.
    """
    return text.replace("\r\n", "\n").translate(_CONTROLS)


def line(text: str, limit: int | None = None) -> str:
    """The text on one line, made safe; cut to `limit` characters with "…" where it is longer."""
    # Cut before and after: a line of megabytes need not be cleaned whole.
    if limit is not None:
        text = text[: limit * 4 + 100]
    flat = _BLANKS.sub(" ", safe(text)).strip()
    return flat if limit is None or len(flat) <= limit else flat[: max(limit - 1, 0)].rstrip() + "…"


def width(text: str) -> int:
    """How many columns of a terminal a safe line takes."""
    if text.isascii():
        return len(text)
    return sum(_columns(letter) for letter in text)


def _columns(letter: str) -> int:
    if unicodedata.combining(letter) or unicodedata.category(letter) in ("Cf", "Mn", "Me"):
        return 0
    return 2 if unicodedata.east_asian_width(letter) in "WF" else 1


def neutral(text: str) -> str:
    """The text made safe, and such that no chat finds a mention, a link, a command or markup in it."""
    return inert(text.translate(_MARKUP))


def inert(text: str) -> str:
    """The text made safe, and such that no chat finds a mention, a link or a command in it; markup stays."""
    flat = _ENTITY.sub("&" + _JOINER, safe(text))
    flat = _MENTION.sub("@" + _JOINER, flat)
    flat = _LINK_TARGET.sub("]" + _JOINER, flat)
    flat = _SCHEME.sub(":" + _JOINER, flat)
    flat = _COMMAND.sub(r"\1" + _JOINER, flat)
    return _unlink(flat)


def _unlink(text: str) -> str:
    """The text with bare domain names broken; e-mail addresses stay whole, so that they can be copied."""
    parts, end = [], 0
    for match in _MAIL.finditer(text):
        parts += [_DOMAIN.sub("." + _JOINER, text[end : match.start()]), match[0]]
        end = match.end()
    return "".join([*parts, _DOMAIN.sub("." + _JOINER, text[end:])])
