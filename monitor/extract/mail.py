"""E-mail addresses that pages hide from robots, read as a visitor sees them."""

import re
from urllib.parse import unquote

from lxml.etree import _Element

_HEX = re.compile(r"[0-9a-fA-F]{6,400}")


def unmasked(element: _Element) -> str | None:
    """The address behind an element that Cloudflare masked, or None where it masked nothing."""
    code = element.get("data-cfemail")
    return decoded(code) if code else None


def decoded(code: str) -> str | None:
    """The text in a data-cfemail code: the first byte is XORed over the others. None where it is no such code."""
    if not _HEX.fullmatch(code) or len(code) % 2:
        return None
    key, *rest = bytes.fromhex(code)
    try:
        return bytes(byte ^ key for byte in rest).decode()
    except UnicodeDecodeError:
        return None


def link_address(href: str) -> str | None:
    """The address in a masked or mailto: link, or None."""
    if href.startswith("mailto:"):
        return unquote(href[7:].partition("?")[0]).strip() or None
    if "/cdn-cgi/l/email-protection#" in href:
        return decoded(href.rpartition("#")[2])
    return None
