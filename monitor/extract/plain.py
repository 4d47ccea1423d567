"""Plain text to blocks: paragraphs parted by blank lines, hard-wrapped lines joined, headings and bullets by their looks."""

import re
from collections.abc import Iterator
from dataclasses import replace

from monitor.extract.blocks import BREAK, Block, numbered, split, squeeze
from monitor.extract.chrome import LABELS
from monitor.extract.html import Reading
from monitor.model import ClauseKind

_RULE = re.compile(r"^[\s=_*~#.-]{3,}$")
_BLANK_RUN = re.compile(r"(\n[ \t]*\n\s*)")
_BULLET_START = re.compile(r"^\s*(?:[•●○◦▪■◆►➤‣⁃∙✓]|[*·–—-]\s)")
_SENTENCE = re.compile(r"[.!?;:,。]$")
_HEADING_WORDS = 14
_HEADING_SIZE = 100
_WIDTH = 120
_LOWEST = 3
_LINE_WORDS = 8
_NEVER = re.compile(r"@|https?://|\b(?:19|20)\d\d\b|\w\|")


def read_plain(source: str) -> Reading:
    """The blocks of a plain text; its first heading is the title."""
    blocks = list(blocks_of(source))
    kept = [block for block in blocks if block.level or block.text.casefold().rstrip(" .") not in LABELS]
    title = next((block.text for block in kept if block.level), kept[0].text if kept else "")
    return Reading(kept, title if len(title) <= 200 else "", None, "plain")


def closed_up(source: str) -> str | None:
    """A text whose every line has a blank line after it, as PDF converters write, without them; None for any other text.

    Such a text parts its paragraphs by more blank lines, and its lines end in the middle of sentences.
    """
    runs = _BLANK_RUN.split(source.strip("\n"))
    lines, gaps = runs[::2], runs[1::2]
    single = [place for place, gap in enumerate(gaps) if gap.count("\n") == 2]
    if len(lines) < 20 or len(single) == len(gaps) or len(single) * 3 < len(gaps):
        return None
    parted = sum(not _SENTENCE.search(lines[place].rstrip()) and lines[place + 1][:1].islower() for place in single)
    if parted * 4 < len(single) or any("\n" in line for line in lines[: len(lines) // 2]):
        return None
    return _BLANK_RUN.sub(lambda match: "\n" if match[0].count("\n") == 2 else "\n\n", source)


def blocks_of(source: str) -> Iterator[Block]:
    """The blocks of a plain text in order."""
    lines = source.splitlines()
    groups = _groups(lines) if _is_wrapped(lines) else [[line] for line in lines if line.strip()]
    spaced = any(not line.strip() for line in lines)
    for place, group in enumerate(groups):
        if len(group) == 2 and _RULE.match(group[1]):
            level = 1 if "=" in group[1] else 2
            yield Block(text=squeeze(group[0]), kind=ClauseKind.HEADING, level=level, size=len(group[0]))
            continue
        group = [line for line in group if not _RULE.match(line)]
        if not group:
            continue
        text = BREAK.join(group) if len(group) > 1 else squeeze(group[0])
        after = groups[place + 1][0].strip() if place + 1 < len(groups) else ""
        level = _heading_level(text, place) if len(group) == 1 and after else 0
        if level and ((spaced and level < _LOWEST) or _is_text(after)):
            yield Block(text=text, kind=ClauseKind.HEADING, level=level, size=len(text))
            continue
        parts = list(split(Block(text=text, size=len(text))))
        for number, part in enumerate(parts):
            level = _heading_level(part.text, 1) if number + 1 < len(parts) and numbered(part.text) else 0
            yield replace(part, kind=ClauseKind.HEADING, level=level) if level else part


def _is_text(line: str) -> bool:
    """Whether a line is what headings stand above: a sentence, a list item or the start of a long paragraph."""
    return _BULLET_START.match(line) is not None or _SENTENCE.search(line) is not None or line.count(" ") >= _LINE_WORDS


def _is_wrapped(lines: list[str]) -> bool:
    """Whether lines were broken at a width: then blank lines part paragraphs, else every line is one."""
    long = sum(len(line) > _WIDTH for line in lines)
    return long * 20 <= sum(bool(line.strip()) for line in lines)


def _groups(lines: list[str]) -> list[list[str]]:
    """Runs of lines between blank lines."""
    groups: list[list[str]] = [[]]
    for line in lines:
        if line.strip():
            groups[-1].append(line)
        elif groups[-1]:
            groups.append([])
    return [group for group in groups if group]


def _heading_level(line: str, place: int) -> int:
    """The rank of a line that stands alone and looks like a heading, or 0."""
    if (
        len(line) > _HEADING_SIZE
        or line.count(" ") >= _HEADING_WORDS
        or _BULLET_START.match(line)
        or _NEVER.search(line)
    ):
        return 0
    letters = [character for character in line if character.isalpha()]
    if not letters or _SENTENCE.search(line) or line.casefold().rstrip(" .") in LABELS:
        return 0
    if place == 0 and not letters[0].islower():
        return 1
    if all(character.isupper() for character in letters) and len(letters) > 3:
        return 2
    if numbered(line):
        return 2 if line.lstrip("( ")[:1].isdigit() and line.count(".", 0, 6) < 2 else 3
    return 3 if letters[0].isupper() or not letters[0].islower() else 0
