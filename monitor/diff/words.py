"""Word spans inside a rewritten clause.

Words are aligned by their folded form (case, kinds of quotes and dashes), but a span counts as equal only where both
sides are the same to the letter, so that the spans always rebuild both texts.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from itertools import groupby
from typing import NamedTuple

from monitor.diff.sequence import pairs
from monitor.model import Span, SpanOp

# A word keeps what belongs to it: addresses, numbers with their points, dates, apostrophes and hyphens inside.
_TOKEN = re.compile(
    r"\s*(?:https?://[^\s<>\"')\]]{1,2000}|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}|\d+(?:[.,:/-]\d+){0,8}|\w+(?:['’]\w+){0,3}|[^\w\s]|\s+$)"
)
_QUOTES = str.maketrans(
    {**dict.fromkeys("‘’‚‛′´`ʼ", "'"), **dict.fromkeys("“”„‟″«»", '"'), **dict.fromkeys("‐‑‒–—―−", "-")}
)
_CONTEXT_WORDS = 4
# Symbols are private-use characters: none is a letter, a blank or a line end in any edition of Unicode.
_SYMBOLS = (*range(0xF0000, 0xFFFFE), *range(0x100000, 0x10FFFE))


class _Token(NamedTuple):
    blank: str
    word: str


def spans(old: str, new: str) -> tuple[Span, ...]:
    """The runs of words that stayed, went and came; they rebuild both texts exactly."""
    start = _shared(old, new)
    end = _shared(old[: start - 1 if start else None : -1], new[: start - 1 if start else None : -1])
    middle = _spans(old[start : len(old) - end], new[start : len(new) - end])
    whole = (Span(SpanOp.EQUAL, old[:start]), *middle, Span(SpanOp.EQUAL, old[len(old) - end :]))
    return tuple(_joined(list(whole)))


def _shared(old: str, new: str) -> int:
    """The length of a beginning that both texts share, up to a blank and a few words short of their first difference."""
    low, high = 0, min(len(old), len(new))
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if old[low:middle] == new[low:middle] else (low, middle - 1)
    for _ in range(_CONTEXT_WORDS):
        low = max(old.rfind(" ", 0, low), 0)
    return low


def _spans(old: str, new: str) -> list[Span]:
    old_tokens, new_tokens = _tokens(old), _tokens(new)
    table: dict[str, int] = {}
    old_ids = [table.setdefault(_fold(token.word), len(table)) for token in old_tokens]
    new_ids = [table.setdefault(_fold(token.word), len(table)) for token in new_tokens]
    pieces: list[Span] = []
    i = j = 0
    for op, size in _tidy(old_ids, new_ids):
        if op is SpanOp.EQUAL:
            for a, b in zip(old_tokens[i : i + size], new_tokens[j : j + size], strict=True):
                pieces.extend(_equal(a, b))
            i, j = i + size, j + size
        elif op is SpanOp.DELETED:
            pieces.extend(Span(SpanOp.DELETED, token.blank + token.word) for token in old_tokens[i : i + size])
            i += size
        else:
            pieces.extend(Span(SpanOp.INSERTED, token.blank + token.word) for token in new_tokens[j : j + size])
            j += size
    return pieces


def _tokens(text: str) -> list[_Token]:
    tokens = []
    for match in _TOKEN.finditer(text):
        whole = match.group()
        word = whole.lstrip()
        tokens.append(_Token(whole[: len(whole) - len(word)], word))
    return tokens


@lru_cache(maxsize=20_000)
def _fold(word: str) -> str:
    return unicodedata.normalize("NFKC", word).casefold().translate(_QUOTES)


def _tidy(old: list[int], new: list[int]) -> list[tuple[SpanOp, int]]:
    """Runs of tokens by what happened to them, without equal runs too small to help a reader."""
    if max((*old, *new), default=0) >= len(_SYMBOLS):
        return [(SpanOp.DELETED, len(old)), (SpanOp.INSERTED, len(new))]
    from diff_match_patch import diff_match_patch  # deferred: most runs compare nothing

    coded: list[tuple[int, str]] = []
    i = j = 0
    for pair in [*pairs(old, new), None]:
        a, b = (pair.old, pair.new) if pair else (len(old), len(new))
        if i < a:
            coded.append((-1, _symbols(old[i:a])))
        if j < b:
            coded.append((1, _symbols(new[j:b])))
        if pair:
            if coded and coded[-1][0] == 0:
                coded[-1] = (0, coded[-1][1] + _symbols([old[a]]))
            else:
                coded.append((0, _symbols([old[a]])))
            i, j = a + 1, b + 1
    tool = diff_match_patch()
    tool.diff_cleanupSemantic(coded)
    names = {-1: SpanOp.DELETED, 0: SpanOp.EQUAL, 1: SpanOp.INSERTED}
    return [(names[op], len(symbols)) for op, symbols in coded]


def _symbols(ids: list[int]) -> str:
    return "".join(chr(_SYMBOLS[number]) for number in ids)


def _equal(old: _Token, new: _Token) -> Iterator[Span]:
    """A pair of tokens that fold alike: equal where they are, else what differs as went and came."""
    if old == new:
        yield Span(SpanOp.EQUAL, old.blank + old.word)
        return
    if old.word == new.word:
        yield Span(SpanOp.DELETED, old.blank)
        yield Span(SpanOp.INSERTED, new.blank)
        yield Span(SpanOp.EQUAL, old.word)
        return
    yield Span(SpanOp.DELETED, old.blank + old.word)
    yield Span(SpanOp.INSERTED, new.blank + new.word)


def _joined(pieces: list[Span]) -> Iterator[Span]:
    """Neighbours of one kind as one span, deleted before inserted, empty ones dropped."""
    for is_equal, run in groupby((p for p in pieces if p.text), key=lambda piece: piece.op is SpanOp.EQUAL):
        together = list(run)
        if is_equal:
            yield Span(SpanOp.EQUAL, "".join(piece.text for piece in together))
            continue
        for op in (SpanOp.DELETED, SpanOp.INSERTED):
            if text := "".join(piece.text for piece in together if piece.op is op):
                yield Span(op, text)
