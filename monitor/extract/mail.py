"""E-mail addresses that pages hide from robots, read as a visitor sees them."""

import re
from dataclasses import replace
from urllib.parse import unquote

from lxml.etree import _Element

from monitor.extract.clean import MASK
from monitor.model import Text, digest

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


_ADDRESS = re.compile(r"[\w.+-]{1,80}@[\w-]{1,80}(?:\.[\w-]{1,40}){1,6}")


def agreed(text: Text, previous: Text) -> Text:
    """The text with clauses that differ from a previous one only in a masked address taken to say the same.

    A site that masks addresses does so now and then: "[email protected]" and the address it hides are no change, in
    either direction, while two addresses that differ are one.
    """
    masked = {clause.form for clause in text.clauses if MASK in clause.form}
    before = {clause.form for clause in previous.clauses}
    hidden = {form for form in before if MASK in form}
    if masked <= before and not hidden - {clause.form for clause in text.clauses}:
        return text
    known = {_ADDRESS.sub(MASK, form): form for form in before if MASK in form or "@" in form}
    clauses = tuple(
        replace(clause, form=same) if (same := _counterpart(clause.form, before, known)) is not None else clause
        for clause in text.clauses
    )
    return replace(text, clauses=clauses, digest=digest(clause.form for clause in clauses))


def _counterpart(form: str, before: set[str], known: dict[str, str]) -> str | None:
    """The previous form that differs from this one by a mask alone, or None."""
    if form in before or (MASK not in form and "@" not in form):
        return None
    same = known.get(_ADDRESS.sub(MASK, form))
    return same if same is not None and (MASK in form or MASK in same) else None
