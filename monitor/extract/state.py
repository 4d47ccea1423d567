"""The document that a page carries in its script's data, where the page itself shows nothing without scripts.

Only one text that is most of the prose there is taken for the document: page data also hold every label, message and teaser
of a site, and a text put together of those would be nobody's policy.
"""

import json
import re
from collections.abc import Iterator

_DATA = re.compile(
    r"<script\b[^>]{0,300}(?:\bid\s{0,3}=\s{0,3}[\"']?__NEXT_DATA__|\btype\s{0,3}=\s{0,3}[\"']?application/json)[^>]{0,300}>",
    re.I,
)
_END = re.compile(r"</script\s{0,20}>", re.I)
_LEAST_WORDS = 150
_SENTENCE_WORDS = 12
_SHARE = 0.6
_MOST_VALUES = 200_000


def carries_data(source: str) -> bool:
    """Whether a page has data for its scripts in it."""
    return _DATA.search(source) is not None


def document(source: str) -> str | None:
    """The one text (HTML or plain) that is most of the prose in a page's data, or None."""
    texts = [text for data in _data(source) for text in _texts(data) if text.count(" ") >= _SENTENCE_WORDS]
    sizes = {text: len(text.split()) for text in texts}
    longest = max(sizes, key=lambda text: sizes[text], default="")
    if not longest or sizes[longest] < max(_LEAST_WORDS, _SHARE * sum(sizes.values())):
        return None
    return longest


def _data(source: str) -> Iterator[object]:
    for match in _DATA.finditer(source):
        end = _END.search(source, match.end())
        if end is None:
            return
        try:
            yield json.loads(source[match.end() : end.start()])
        except (ValueError, RecursionError):
            continue


def _texts(data: object) -> Iterator[str]:
    """The strings among the data's values."""
    waiting = [data]
    for _ in range(_MOST_VALUES):
        if not waiting:
            return
        value = waiting.pop()
        if isinstance(value, str):
            yield value
        elif isinstance(value, dict):
            waiting += value.values()
        elif isinstance(value, list):
            waiting += value
