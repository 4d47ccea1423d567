"""How each medium writes a message: what marks words, what page text must lose, how much there is room for.

Every run goes through its dialect's `escape`, whoever wrote it, so that no page text can be forgotten. In chats a word
joiner stands on both sides of marked words: two harmless halves must not make a mention or a link together.
"""

import html
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType

from monitor.formats.marks import Run, Style
from monitor.formats.message import Line, Message
from monitor.formats.safe import inert, neutral, safe

_JOINER = "\N{WORD JOINER}"
_SHORTENED = "… shortened; the command shows everything"
URL = re.compile(r"https?://[^\s<>\"'`|*\\]{1,2000}")
"""An address that may be followed: nothing in it ends a link or marks words."""

Marks = Mapping[Style, tuple[str, str]]


class Medium(StrEnum):
    """What a channel's service shows a message in."""

    MAIL = "mail"
    WEBHOOK = "webhook"
    TEXT = "text"
    SLACK = "slack"
    DISCORD = "discord"
    TEAMS = "teams"
    TELEGRAM = "telegram"
    MATRIX = "matrix"
    NTFY = "ntfy"
    CHAT = "chat"


@dataclass(frozen=True, slots=True, kw_only=True)
class Dialect:
    """A medium's way of writing. `limit` is in what `measure` counts; `markup` names what a sender is to declare it as."""

    escape: Callable[[str], str]
    limit: int
    marks: Marks = field(default_factory=dict)
    link: Callable[[str], str] = lambda url: url
    title: tuple[str, str] = ("", "")
    bullet: str = "  "
    step: str = "    "
    end: str = "\n"
    gap: str = "\n"
    measure: Callable[[str], int] = len
    markup: str = "text"

    def room(self, limit: int | None) -> int:
        """How much there is room for where a service takes at most `limit`: never more than the medium's own."""
        return self.limit if limit is None else min(limit, self.limit)

    def line(self, line: Line, *, listed: bool = False) -> str:
        """A line as this medium writes it; `listed` under a block's title."""
        bullet = self.bullet if not line.indent or not self.bullet.strip() else self.step
        start = (bullet if listed else "") + self.step * line.indent
        return start + "".join(self.run(run) for run in line.runs)

    def run(self, run: Run) -> str:
        """A run of words, made harmless and marked."""
        if run.style is Style.LINK and URL.fullmatch(run.text):
            return self.link(run.text)
        # A line end in page text must not begin a line of ours.
        text = self.escape(run.text).replace("\n", " ")
        marks = self.marks.get(run.style)
        if marks is None or not text.strip():
            return text
        # Blanks stand outside the marks: no chat takes "** words **" for bold.
        inner = text.strip()
        start = text[: len(text) - len(text.lstrip())]
        return f"{start}{marks[0]}{inner}{marks[1]}{text[len(start) + len(inner) :]}"

    def heading(self, title: str) -> str:
        """The line above a block."""
        return f"{self.title[0]}{self.escape(title)}{self.title[1]}"


def write(message: Message, dialect: Dialect, limit: int | None = None) -> str:
    """The message in at most `limit` (the dialect's own where not given): lead and foot, then blocks as far as they go.

    Where even those are too long, the lead is cut last.
    """
    room = dialect.room(limit)
    lead = dialect.end.join(dialect.line(line) for line in message.lead)
    foot = dialect.end.join(dialect.line(line) for line in message.foot)
    parts = [part for part in (lead, foot) if part]
    used = dialect.measure((dialect.end + dialect.gap).join(parts))
    if used > room:
        return _cut(message, dialect, room)
    middle = _blocks(message, dialect, room - used)
    return (dialect.end + dialect.gap).join(part for part in (lead, *middle, foot) if part)


def _blocks(message: Message, dialect: Dialect, room: int) -> list[str]:
    """The blocks, line by line, until the room is used; then a word that there is more, where there is room for it."""
    between = dialect.measure(dialect.end + dialect.gap)
    rows = [[dialect.line(each, listed=bool(block.title)) for each in block.lines] for block in message.blocks]
    whole = [_block(block.title, lines, dialect) for block, lines in zip(message.blocks, rows, strict=True)]
    if sum(dialect.measure(block) + between for block in whole) <= room:
        return whole
    more = dialect.heading(_SHORTENED)
    room -= dialect.measure(more) + between
    if room < 0:
        return []
    shown: list[str] = []
    for block, lines in zip(message.blocks, rows, strict=True):
        room -= between + (dialect.measure(dialect.heading(block.title)) if block.title else 0)
        kept = 0
        for row in lines:
            room -= dialect.measure(row) + dialect.measure(dialect.end)
            if room < 0:
                break
            kept += 1
        if kept:
            shown.append(_block(block.title, lines[:kept], dialect))
        if kept < len(lines):
            break
    return [*shown, more]


def _block(title: str, rows: list[str], dialect: Dialect) -> str:
    return dialect.end.join([*([dialect.heading(title)] if title else []), *rows])


def _cut(message: Message, dialect: Dialect, room: int) -> str:
    """As much of the lead as fits, and of the foot what still does: whole lines, or the plain words of the first."""
    kept: list[str] = []
    for each in (*message.lead, *message.foot[-2:]):
        row = dialect.line(each)
        if dialect.measure(dialect.end.join([*kept, row])) <= room:
            kept.append(row)
    if kept:
        return dialect.end.join(kept)
    words = "".join(run.text for run in message.lead[0].runs) if message.lead else message.subject
    text = ""
    for character in words:
        if dialect.measure(dialect.escape(text + character + "…")) > room:
            return dialect.escape(text + "…") if text else ""
        text += character
    return dialect.escape(text)


def _bytes(text: str) -> int:
    return len(text.encode("utf-8", "replace"))


def _escaped(text: str) -> str:
    return html.escape(inert(text))


def _anchor(url: str) -> str:
    shown = html.escape(url)
    return f'<a href="{shown}">{shown}</a>'


_PLAIN: Marks = MappingProxyType({Style.ADDED: ("{+", "+}"), Style.REMOVED: ("[-", "-]")})
# After the marks a word joiner: "[-old-](new)" would be a link.
_JOINED: Marks = MappingProxyType(
    {Style.ADDED: (f"{{+{_JOINER}", f"{_JOINER}+}}{_JOINER}"), Style.REMOVED: (f"[-{_JOINER}", f"{_JOINER}-]{_JOINER}")}
)
_BOLD: Marks = MappingProxyType({**_JOINED, Style.STRONG: ("**", "**")})
_TAGS: Marks = MappingProxyType(
    {
        Style.STRONG: ("<b>", "</b>"),
        Style.CODE: ("<code>", "</code>"),
        Style.ADDED: (f"{_JOINER}<u>", f"</u>{_JOINER}"),
    }
)
_WIDE = "\N{EM SPACE}"

DIALECTS: Mapping[Medium, Dialect] = {
    Medium.TEXT: Dialect(escape=safe, limit=1_000_000, marks=_PLAIN),
    Medium.MAIL: Dialect(escape=safe, limit=1_000_000, marks=_PLAIN),
    Medium.WEBHOOK: Dialect(escape=safe, limit=30_000, marks=_PLAIN),
    Medium.CHAT: Dialect(escape=neutral, limit=4_000, marks=_JOINED, bullet="- ", step=2 * _WIDE),
    Medium.SLACK: Dialect(
        escape=neutral, limit=8_000, marks=_BOLD, title=("**", "**"), bullet="• ", step=2 * _WIDE, markup="markdown"
    ),
    Medium.DISCORD: Dialect(
        escape=neutral,
        limit=2_000,
        marks={
            Style.STRONG: ("**", "**"),
            Style.CODE: ("`", "`"),
            Style.ADDED: (f"{_JOINER}**", f"**{_JOINER}"),
            Style.REMOVED: (f"{_JOINER}~~", f"~~{_JOINER}"),
        },
        title=("**", "**"),
        bullet="• ",
        step=2 * _WIDE,
        link=lambda url: f"<{url}>",
        markup="markdown",
    ),
    # Adaptive cards know bold but no strike-through, and join lines that no blank line parts.
    Medium.TEAMS: Dialect(
        escape=neutral,
        limit=1_000,
        marks=_BOLD,
        title=("**", "**"),
        bullet="• ",
        step=2 * _WIDE,
        end="\n\n",
        gap="",
        markup="markdown",
    ),
    Medium.TELEGRAM: Dialect(
        escape=_escaped,
        limit=4_096,
        marks={**_TAGS, Style.REMOVED: (f"{_JOINER}<s>", f"</s>{_JOINER}")},
        link=html.escape,
        title=("<b>", "</b>"),
        bullet="• ",
        step=2 * _WIDE,
        markup="html",
    ),
    Medium.MATRIX: Dialect(
        escape=_escaped,
        limit=30_000,
        marks={**_TAGS, Style.REMOVED: (f"{_JOINER}<del>", f"</del>{_JOINER}")},
        link=_anchor,
        title=("<b>", "</b>"),
        bullet="• ",
        step=2 * _WIDE,
        end="<br/>\n",
        gap="<br/>\n",
        markup="html",
    ),
    # The server makes a file of what is longer than 4,096 bytes.
    Medium.NTFY: Dialect(escape=neutral, limit=4_000, marks=_JOINED, bullet="- ", step=2 * _WIDE, measure=_bytes),
}

_BY_SCHEME: Mapping[str, Medium] = {
    **dict.fromkeys(("mailto", "mailtos", "ses", "sendgrid", "mailgun", "sparkpost", "smtp2go", "brevo", "resend", "postmark",
                     "mailersend", "azure", "o365", "sendpulse"), Medium.MAIL),
    **dict.fromkeys(("json", "jsons"), Medium.WEBHOOK),
    **dict.fromkeys(("xml", "xmls", "form", "forms", "syslog", "rsyslog"), Medium.TEXT),
    "slack": Medium.SLACK,
    "discord": Medium.DISCORD,
    **dict.fromkeys(("workflow", "workflows", "msteams"), Medium.TEAMS),
    "tgram": Medium.TELEGRAM,
    **dict.fromkeys(("matrix", "matrixs"), Medium.MATRIX),
    **dict.fromkeys(("ntfy", "ntfys"), Medium.NTFY),
}  # fmt: skip


def medium(url: str) -> Medium:
    """The medium behind a channel's URL, by its scheme; a chat that may read anything as markup where it is not known."""
    return _BY_SCHEME.get(url.partition(":")[0].lower(), Medium.CHAT)
