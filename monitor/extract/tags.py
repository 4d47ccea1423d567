"""What each HTML tag does to the walk through a page; a tag that is not named here is inline."""

from typing import Final

SKIP: Final = 1 << 0
"""Its inside is never text of the page."""
BLOCK: Final = 1 << 1
"""It parts blocks of text."""
BOX: Final = 1 << 2
"""It can hold a part of the page: a node of the tree is made for it."""
LINK: Final = 1 << 3
BOLD: Final = 1 << 4
ITEM: Final = 1 << 5
LIST: Final = 1 << 6
PRE: Final = 1 << 7
MAIN: Final = 1 << 8
HEAD: Final = 1 << 9
GATED: Final = 1 << 10
"""Whether its inside is read depends on its attributes."""
BREAK: Final = 1 << 11
TABLE: Final = 1 << 12
STRESS: Final = 1 << 13

_SKIPPED = (
    "script", "style", "noscript", "svg", "canvas", "iframe", "object", "embed", "video", "audio", "picture", "img", "map", "area", "select",
    "option", "optgroup", "datalist", "input", "progress", "meter", "math", "head", "link", "meta", "base", "applet", "frame", "frameset",
    "noframes", "colgroup", "title",
)  # fmt: skip
_BLOCKS = ("p", "dd", "address", "figcaption", "legend", "caption", "hr", "blockquote", "hgroup")
_BOXES = (
    "html", "body", "section", "div", "dl", "tbody", "thead", "tfoot", "tr", "td", "th", "header", "footer", "nav", "aside", "figure", "form",
    "fieldset", "details", "center", "dialog", "search", "menu",
)  # fmt: skip
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6", "summary", "dt")

FLAGS: Final[dict[object, int]] = {
    **dict.fromkeys(_SKIPPED, SKIP),
    **dict.fromkeys(_BLOCKS, BLOCK),
    **dict.fromkeys(_BOXES, BLOCK | BOX),
    **dict.fromkeys(_HEADINGS, BLOCK | HEAD),
    **dict.fromkeys(("main", "article"), BLOCK | BOX | MAIN),
    **dict.fromkeys(("ul", "ol"), BLOCK | BOX | LIST),
    **dict.fromkeys(("button", "template", "textarea"), GATED),
    **dict.fromkeys(("b", "strong"), BOLD),
    **dict.fromkeys(("em", "i"), STRESS),
    "li": BLOCK | ITEM,
    "pre": BLOCK | PRE,
    "a": LINK,
    "br": BREAK,
    "table": BLOCK | BOX | TABLE,
}
RANKS: Final[dict[object, int]] = {"h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6, "summary": 6, "dt": 6}
"""Heading tags and their ranks."""
