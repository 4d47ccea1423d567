"""Bytes to text: which kind of document a page is, and in which character set."""

import codecs
import re

from monitor.errors import ReadError
from monitor.model import Page

HTML = "html"
MARKDOWN = "markdown"
PLAIN = "plain"
PDF = "pdf"

_META = re.compile(
    rb"<meta[^>]{0,200}?charset\s{0,3}=\s{0,3}[\"']?\s{0,3}([a-z0-9_.:-]{2,40})|<\?xml[^>]{0,100}?encoding=[\"']([a-z0-9_.:-]{2,40})",
    re.I,
)
_TAG = re.compile(
    r"<(?:!doctype html|html|head|body|div|p|h[1-6]|table|main|section|article|meta|title|span|br|ul|ol)\b", re.I
)
_MARKDOWN = re.compile(
    r"^(?:#{1,6} \S|\s{0,3}[*+-] {1,3}\S|={3,}\s*$|-{3,}\s*$|\|.{1,400}\|\s*$|\[[^\]\n]{1,80}\]: \S)|\]\(\S{1,300}\)|\*\*[^*\n]{1,200}\*\*",
    re.M,
)
# In a file that is called Markdown, any of its marks will do but dashes and numbers, which plain text has as well.
_ANY_MARK = re.compile(
    r"^#{1,6} \S|^={3,}\s*$|^\|.{1,400}\|\s*$|^\[[^\]\n]{1,80}\]: \S|\]\(\S{1,300}\)|\*\*[^*\n]{1,200}\*\*|^ {0,3}>"
    r"|\\[!-/:-@\[-`{-~]|&(?:#\d|[a-z]{2,10};)|<[a-z/]|`|\b_\w|^\s{0,3}\*   \S",
    re.M,
)
# What browsers do with these labels (WHATWG Encoding Standard).
_ALIASES = {
    "iso-8859-1": "cp1252",
    "latin-1": "cp1252",
    "latin1": "cp1252",
    "us-ascii": "cp1252",
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso-8859-9": "cp1254",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "x-sjis": "cp932",
    "shift_jis": "cp932",
    "ks_c_5601-1987": "cp949",
    "euc-kr": "cp949",
    "x-user-defined": "cp1252",
    "utf8": "utf-8",
    "unicode": "utf-8",
}
_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_BINARY = (
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"PK\x03\x04", "a ZIP or Office file"),
    (b"\x1f\x8b", "a gzip file"),
    (b"\xd0\xcf\x11\xe0", "an old Office file"),
    (b"\x7fELF", "a program"),
    (b"SQLite format 3", "an SQLite database"),
    (b"\x00asm", "a WebAssembly module"),
    (b"OggS", "a sound file"),
    (b"ID3", "a sound file"),
    (b"RIFF", "a media file"),
)
# Character sets that shift with ASCII bytes: as UTF-8 they would be sound and wrong.
_SHIFTING = ("iso-2022", "iso2022", "hz", "utf-7", "utf7")
_HEAD = 8192
"""The bytes in which a page says its character set."""
_WESTERN = ("cp1252", "windows-1252", "iso-8859-15")
_CENTRAL = ("iso-8859-2", "latin2", "latin-2", "iso8859-2")
# Polish l and z with stroke and dot, in Western sets a raised three and a turned question mark: never inside a word.
_INSIDE_WORDS = re.compile(rb"[A-Za-z\xc0-\xff][\xb3\xbf](?=[a-z\xe0-\xff])")
# What tells the two sets apart: a and s with their marks, in either set a place that holds a sign in the other.
_IN_WINDOWS = re.compile(rb"[\xb9\x9c\x9f\x8c](?=[a-z\xe0-\xff])")
_IN_ISO = re.compile(rb"[\xb1\xb6\xbc\xa6](?=[a-z\xe0-\xff])")
_ONLY_WINDOWS = re.compile(rb"[\x80-\x84\x86-\x9f]")
_CONTROLS = {code: None for code in range(32) if code not in (9, 10, 12, 13)} | {0x7F: None, 0x0C: " "}


def kind(page: Page) -> str:
    """What the page is: "html", "markdown", "plain" or "pdf". Raises ReadError for binary data."""
    head = page.body[:1024]
    if b"%PDF-" in head:
        return PDF
    for magic, name in _BINARY:
        if head.startswith(magic):
            raise ReadError(f'"{page.url}" is {name}, not a document; give the address of the policy itself')
    media = page.media_type.partition(";")[0].strip().lower()
    if media == "application/pdf":
        raise ReadError(f'"{page.url}" says it is a PDF and is not; open it in a browser to see what it is')
    if media in ("text/markdown", "text/x-markdown"):
        # A text saved under the name of Markdown without one mark of it has headings by their looks only.
        return MARKDOWN if _ANY_MARK.search(decode(page)) else PLAIN
    if media in ("text/html", "application/xhtml+xml"):
        return HTML
    text = decode(page)[:20000]
    if _TAG.search(text[:4000]) and text.lstrip()[:1] == "<":
        return HTML
    return MARKDOWN if media != "text/plain" and _MARKDOWN.search(text) else PLAIN


def decode(page: Page) -> str:
    """The page's characters: byte order mark, UTF-8 where it is sound, then HTTP, the page's own word, Windows-1252.

    What decodes as UTF-8 is UTF-8, whatever a server says by default: other text never does so by chance. Control characters are dropped. Raises ReadError where the bytes are no text in any of these.
    """
    body = page.body
    for mark, charset in _BOMS:
        if body.startswith(mark):
            return body[len(mark) :].decode(charset, "replace").translate(_CONTROLS)
    if body.count(b"\x00", 0, 4096) > 64:
        if (wide := _wide(body)) is None:
            raise ReadError(f'"{page.url}" holds binary data, not text; give the address of the policy itself')
        return body.decode(wide, "replace").translate(_CONTROLS)
    named = _named(page.charset)
    # The page's own word is looked for only where it may count: in what is UTF-8, that of a character set that shifts.
    head = body[:_HEAD].lower()
    may_shift = any(label.encode() in head for label in _SHIFTING)
    tried = named, _declared(body) if may_shift else None
    shifting = next((label for label in tried if label and label.startswith(_SHIFTING)), None)
    if shifting is None and (text := _utf_8(body)) is not None:
        return _checked(text, page.url)
    tried = named, _declared(body)
    for label in (shifting, *tried, "cp1252"):
        if label is None:
            continue
        try:
            text = body.decode(_meant(label, body))
        except (UnicodeDecodeError, LookupError):
            continue
        return _checked(text, page.url)
    return _checked(body.decode(_meant(tried[0] or tried[1] or "cp1252", body), "replace"), page.url)


def _meant(label: str, body: bytes) -> str:
    """The character set that is meant by a label: Polish is often not labelled, or as the sets of its neighbours."""
    if label in _CENTRAL:
        return "cp1250" if _ONLY_WINDOWS.search(body) else label
    if label not in _WESTERN or len(_INSIDE_WORDS.findall(body)) < 3:
        return label
    return "cp1250" if len(_IN_WINDOWS.findall(body)) >= len(_IN_ISO.findall(body)) else "iso-8859-2"


def _utf_8(body: bytes) -> str | None:
    """The text as UTF-8 where it is that: sound, or with a few stray bytes (one cut character spoils no page)."""
    try:
        return body.decode()
    except UnicodeDecodeError:
        text = body.decode("utf-8", "replace")
    # Each sound character beyond ASCII takes more bytes than one; in other character sets hardly any is sound.
    return text if text.count("\ufffd") * 10 <= len(body) - len(text) else None


def _checked(text: str, url: str) -> str:
    # Nine searches for a character are ten times as fast as one for a class.
    if not any(control in text for control in "\0\1\2\3\4\5\6\7\10"):
        return text
    sample = text[:4000]
    odd = len(_CONTROL.findall(sample))
    if odd > 40 and odd * 20 > len(sample):
        raise ReadError(f'"{url}" holds binary data, not text; give the address of the policy itself')
    return text.translate(_CONTROLS)


_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


def _named(label: str | None) -> str | None:
    """The codec for a label, or None where Python knows none that decodes text."""
    if not label:
        return None
    name = _ALIASES.get(label.strip().strip("\"'").lower(), label.strip().strip("\"'").lower())
    try:
        info = codecs.lookup(name)
    except LookupError:
        return None
    return name if info._is_text_encoding else None


def _declared(body: bytes) -> str | None:
    if match := _META.search(body[:_HEAD]):
        name = _named((match[1] or match[2]).decode("ascii"))
        # A page that reads its own label as ASCII is not UTF-16.
        return "utf-8" if name and name.startswith("utf-16") else name
    return None


def _wide(body: bytes) -> str | None:
    """UTF-16 without a mark: zeros at one parity only."""
    even, odd = body[0:2000:2].count(0), body[1:2000:2].count(0)
    if odd > 400 and even < 50:
        return "utf-16-le"
    if even > 400 and odd < 50:
        return "utf-16-be"
    return None
