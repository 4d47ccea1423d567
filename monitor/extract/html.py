"""HTML of any kind to blocks: sound parsing, main content or selectors, one section of a page."""

import re
from dataclasses import dataclass, replace

from lxml import etree
from lxml.cssselect import CSSSelector
from lxml.etree import HTMLParser, _Element

from monitor.errors import ReadError
from monitor.extract.blocks import Block, squeeze
from monitor.extract.dom import walk
from monitor.extract.gather import Node, Tree
from monitor.extract.main import main_content
from monitor.extract.tags import FLAGS, SKIP

# Both cases are spelled out: a "<" that begins nothing of it is then passed over at its next letter.
_CRIPT = "[cC][rR][iI][pP][tT]"
_INERT = re.compile(
    rf"<(?:!--|[nN][oO][sS]{_CRIPT}\b[^>]{{0,2000}}>|[sS](?:{_CRIPT}|[tT][yY][lL][eE]|[vV][gG])\b[^>]{{0,2000}}>)"
)
_CLOSINGS = {
    "!-": re.compile("-->"),
    **{tag[:2]: re.compile(rf"</{tag}\s{{0,20}}>", re.I) for tag in ("noscript", "script", "style", "svg")},
}
"""What ends each of these, by the two letters that it begins with."""
_XML_DECLARATION = re.compile(r"^\s*<\?xml[^>]{0,200}\?>")
_SELF_CLOSED = re.compile(
    r"<(script|style|title|iframe|textarea|div|span|p|a|h[1-6]|li|ul|ol|td|section)\b([^<>]{0,2000})/>", re.I
)
_SECTION_WORDS = 30
_SITE = re.compile(r"\s+[|–—·»•:-]\s+")


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read of a page: its blocks, title, language attribute and how they were found."""

    blocks: list[Block]
    title: str
    lang: str | None
    trail: str
    dropped: tuple[tuple[str, str], ...] = ()
    """What of the page was left out: why, and its words."""


def read_html(
    source: str,
    *,
    url: str = "",
    xhtml: bool = False,
    select: tuple[str, ...] = (),
    remove: tuple[str, ...] = (),
    section: str | None = None,
    marks: bool = False,
) -> Reading:
    """The document in a page. Raises ReadError where a selector cannot be understood."""
    root = _parsed(source, xhtml)
    if root is None:
        return Reading([], "", None, "empty")
    if "S:" in source:
        _settle_streams(root)
    for selector in remove:
        for element in _found(root, selector):
            _drop(element)
    lang = root.get("lang") or root.get("{http://www.w3.org/XML/1998/namespace}lang") or root.get("xml:lang")
    base = _base(root, url)
    dropped: tuple[tuple[str, str], ...] = ()
    if select:
        blocks = [block for element in _outermost(root, select) for block in walk(element, base, marks=marks).blocks]
        trail = "select" if blocks else "select:none"
    else:
        tree = walk(_body(root), base, anchors=section is not None, marks=marks)
        if section:
            blocks = _section(tree, section)
            trail = "section" if blocks else "section:none"
        else:
            chosen = main_content(tree)
            blocks, trail = [tree.blocks[index] for index in chosen.kept], chosen.trail
            dropped = tuple((why, tree.blocks[index].text) for index, why in chosen.dropped)
    heading = next((block.text for block in blocks if block.level == 1), "")
    return Reading(blocks, heading or _title(root), lang, trail, dropped)


def in_section(reading: Reading, section: str) -> Reading:
    """The part of a reading under a heading, for documents that are not HTML."""
    tree = Tree(blocks=reading.blocks, nodes=[Node(first=0, last=len(reading.blocks))])
    blocks = _section(tree, section.removeprefix("#"))
    return replace(reading, blocks=blocks, trail="section" if blocks else "section:none")


def fragment(source: str) -> list[Block]:
    """Every block of a piece of HTML, as it stands inside Markdown."""
    root = _parsed(source, xhtml=False)
    return [] if root is None else walk(_body(root)).blocks


def _parsed(source: str, xhtml: bool) -> _Element | None:
    source = _XML_DECLARATION.sub("", source)
    if xhtml:
        source = _SELF_CLOSED.sub(r"<\1\2></\1>", source)
    light = without_inert(source)
    if len(light) < 400 and len(source) > 10 * len(light):
        light = source
    if not light.strip():
        return None
    parser = HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True)
    try:
        return etree.fromstring(light.encode("utf-8", "replace"), parser=parser)
    except etree.XMLSyntaxError:
        return None


def without_inert(source: str) -> str:
    """The source without scripts, styles, drawings and comments, and without noscript.

    An unclosed iframe in a noscript makes parsers swallow the page, so these go before parsing. What is never closed is
    left to the parser, and no second search is made for its end.
    """
    parts: list[str] = []
    place = at = 0
    unclosed: set[re.Pattern[str]] = set()
    while match := _INERT.search(source, at):
        start, at = match.span()
        closing = _CLOSINGS[source[start + 1 : start + 3].lower()]
        if closing in unclosed:
            continue
        end = closing.search(source, at)
        if end is None:
            unclosed.add(closing)
            continue
        parts += (source[place:start], " ")
        place = at = end.end()
    parts.append(source[place:])
    return "".join(parts)


def _settle_streams(root: _Element) -> None:
    """Put late pieces in their places: React streams them to the page's end and scripts move them to marked templates."""
    places = {name[2:]: element for element in root.iter("template") if (name := element.get("id") or "")[:2] == "B:"}
    if not places:
        return
    for piece in [element for element in root.iter("div") if (element.get("id") or "")[:2] == "S:"]:
        place = places.pop((piece.get("id") or "")[2:], None)
        parent = place.getparent() if place is not None else None
        if place is not None and parent is not None and piece not in place.iterancestors():
            _drop(piece)
            piece.tail = None
            parent.insert(parent.index(place), piece)


def _body(root: _Element) -> _Element:
    head, body = root.find("head"), root.find("body")
    if head is not None and any(_is_content(child) for child in head):
        # libxml2 knows no <main> and the like, and leaves them in a head that no tag closes.
        head.tag = "div"
        return root
    return root if body is None else body


def _is_content(element: _Element) -> bool:
    return element.tag != "template" and not FLAGS.get(element.tag, 0) & SKIP


def _base(root: _Element, url: str) -> str:
    element = root.find("head/base")
    href = element.get("href") if element is not None else None
    return href if href and "://" in href else url


def _title(root: _Element) -> str:
    """The page's title without the site's name."""
    element = root.find("head/title")
    if element is None:
        element = root.find(".//title")
    title = squeeze("".join(element.itertext())) if element is not None else ""
    return max(_SITE.split(title), key=len) if title else ""


def _found(root: _Element, selector: str) -> list[_Element]:
    """The elements of a CSS selector, or of an XPath (one that starts with "/" or "(")."""
    try:
        if selector.startswith(("/", "(", "./")):
            found = root.xpath(selector)
            return [element for element in found if isinstance(element, _Element)] if isinstance(found, list) else []
        return list(CSSSelector(selector, translator="html")(root))
    except Exception as error:
        raise ReadError(
            f'selector "{selector}" is not understood ({error}); write a CSS selector or an XPath'
        ) from error


def _outermost(root: _Element, selectors: tuple[str, ...]) -> list[_Element]:
    """The elements of all selectors in document order, none inside another."""
    wanted = {element for selector in selectors for element in _found(root, selector)}
    if not wanted:
        return []
    return [
        element
        for element in root.iter()
        if element in wanted and not any(a in wanted for a in element.iterancestors())
    ]


def _drop(element: _Element) -> None:
    """Take an element out of its page, leaving the text behind it in place."""
    parent = element.getparent()
    if parent is None:
        return
    tail = element.tail or ""
    before = element.getprevious()
    if before is not None:
        before.tail = (before.tail or "") + tail
    else:
        parent.text = (parent.text or "") + tail
    parent.remove(element)


def _section(tree: Tree, section: str) -> list[Block]:
    """The blocks of one document on a page: named by an anchor ("#dmca") or by a heading's words.

    It is the element of that name where that holds the text itself, else the largest part of the page that starts there,
    else what follows to the next heading of its rank. Of several headings with the same words the one with most text
    counts: the others are lists of contents.
    """
    if not section.startswith("#"):
        wanted = squeeze(section).casefold()
        named = [place for place, block in enumerate(tree.blocks) if block.level and block.text.casefold() == wanted]
        return max((_from(tree, place) for place in named), key=lambda blocks: sum(b.size for b in blocks), default=[])
    if section[1:] not in tree.anchors:
        return []
    first, last = tree.anchors[section[1:]]
    holds = sum(len(block.text.split()) for block in tree.blocks[first:last] if not block.level)
    return tree.blocks[first:last] if holds >= _SECTION_WORDS else _from(tree, first)


def _from(tree: Tree, start: int) -> list[Block]:
    """The blocks from a place to the end of what starts there."""
    blocks = tree.blocks
    head = next((i for i in range(start, min(start + 5, len(blocks))) if blocks[i].level), start)
    whole = tree.nodes[0].last
    part = max((node.last for node in tree.nodes if start <= node.first <= head and node.last < whole), default=0)
    rank = blocks[head].level or 7
    end = next((i for i in range(head + 1, len(blocks)) if 0 < blocks[i].level <= rank), len(blocks))
    return blocks[start : max(part, end)]
