"""The history as an Atom feed (RFC 4287): the newest changes, told as in an alert; text, never markup of a page."""

import re
from collections.abc import Sequence
from datetime import UTC, datetime
from html import escape

from monitor.formats import words
from monitor.formats.points import points, subject
from monitor.formats.safe import line, safe
from monitor.model import Change

# XML 1.0 has no place for these, not even escaped.
_NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def feed(changes: Sequence[Change], titles: dict[str, str], *, title: str, base: str, updated: datetime) -> str:
    """The changes, newest first, as an Atom document; `base` is where the exported site is, or empty."""
    entries = "".join(_entry(change, titles.get(change.policy, change.policy), base) for change in changes)
    link = f'<link rel="self" href="{_text(base)}feed.xml"/><link href="{_text(base)}index.html"/>' if base else ""
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom">'
        f"<title>{_text(title)}</title><id>{_text(base or 'urn:policy-monitor:changes')}</id>{link}"
        f"<updated>{_time(updated)}</updated><author><name>policy-monitor</name></author>\n{entries}</feed>\n"
    )


def _entry(change: Change, title: str, base: str) -> str:
    said = "\n".join([*(f"• {point}" for point in points(change)), "", *_deltas(change)])
    href = f'<link href="{_text(base)}diff/{change.id}.html"/>' if base else ""
    return (
        f"<entry><title>{_text(subject(change, title, most=300))}</title><id>urn:policy-monitor:change:{change.id}</id>{href}"
        f"<updated>{_time(change.at)}</updated><published>{_time(change.at)}</published>"
        f'<category term="{_text(change.policy)}"/>'
        + "".join(f'<category term="{kind}"/>' for kind in change.verdict.kinds)
        + f'<content type="text">{_text(said)}</content></entry>\n'
    )


def _deltas(change: Change) -> list[str]:
    shown = []
    for delta in change.deltas[:30]:
        shown.append(line(words.delta_line(delta), 400))
        shown += [
            f"    {name}: “{line(fact.quote, 320)}”"
            for name, fact in (("before", delta.old), ("after", delta.new))
            if fact is not None and fact.quote
        ]
    return shown


def _time(at: datetime) -> str:
    return f"{at.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"


def _text(text: str) -> str:
    return escape(_NO_XML.sub("\N{REPLACEMENT CHARACTER}", safe(text)))
