"""Citations of Art. 6(1) and 9(2) GDPR, and their letters alone, as policies write them in twelve languages.

They count wherever they are not about rights, transfers or somebody else's processing.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from monitor.facts.cues import around, first, starts_word
from monitor.facts.document import Document, Passage, fold
from monitor.facts.languages.table import BasisCues
from monitor.model import ClauseKind

LETTERS = "abcdef"
# "Art. 6(1)(f)", "Art. 6 Abs. 1 S. 1 lit. f", "artikel 6.1 f", "6.1.b)", "article 6, paragraphe 1, point f", "6 artiklan 1 kohdan"
_PARAGRAPH = (
    r"(?:abs(?:atz|\.)?|par(?:agraph(?:e|en)?|ágrafo|agrafo|\.)?|apartado|apdo\.?|n\.?[º°o.]|nº|nr\.?|no\.?|stk\.?|stykke|ust\.?"
    r"|lid|punkt(?:en)?|pkt\.?|comma|co\.|c\.|ledd|first|§|section|al\.|alinéa)"
)
_CITED = re.compile(
    rf"(?:art(?:\.|icles?|ikel[ns]?|ikkel|ículos?|icul[oi]|icol[oi]|igos?|ykuł?u?|\b)\s*\.?\s*)([69])[\s.,]*(?:[º°o]\.?[,\s]*)?\(?(?:{_PARAGRAPH}?[\s.]*\(?(?:[12]|i{{1,2}})\b|(?:eerste lid|första stycket|first paragraph|premier alinéa|erster absatz|primo comma))"
    r"|\b([69])(?:\.|\s)\s?artikla\w*\s+[12](?:\.|\s)?\s*(?:kohdan|momentin)?"
)
# A letter cited alone, after the article was: "Hjemlen er litra c", "(lit. a)", "lett. f)".
_LETTER = re.compile(
    r"(?<!\w)(?:lit(?:t|ra|era)?\.?|bokstav|bogstav|buchst(?:abe)?\.?|lett(?:era|ere)?\.?|letra|let\.|al[ií]nea|point|punt|onder|sub|alakohta)\s?\(?([a-f])\)?(?![\w'])"
)
_OTHER_ARTICLE = re.compile(r"(?:art|§|artikla)\D{0,12}(\d{1,3})")
# A cell under "Legal basis (Art. 6)" that holds nothing but letters: "(b)", "a, f", "lit. c".
_LETTER_CELL = re.compile(
    r"(?:(?:[^\W\d_]{2,9}\.? ?)?\(?[a-f]\)?(?: ?(?:[,;/+&]|and|und|et|e|y|og|och|en|i|ja|oraz) ?|\Z)){1,4}\Z"
)
_BARE = re.compile(r"(?<![\w.,§])([69])\s?\(\s?[12]\s?\)\s?\(?(?=[a-j]\b)")
_TOKEN = re.compile(r"[^\W\d_]+|\d+|[^\w\s]")
_LINKS = frozenset(
    """lit litt litra litera letter letters lettera lettere lett point points punkt buchst buchstabe buchstaben bokstav letra letras
    alínea alíneas alinea al sub onder satz s unterabs sentence first sentence phrase u and und et och og y ja i oraz or oder ou o eller
    lub of ou bzw resp as well to bis alakohta alakohdan kohta kohdan kohtaan gdpr dsgvo rgpd avg rodo and/or e""".split()  # noqa: SIM905
)
_REACH, _NEAR, _SHORT_CELL = 70, 160, 24


@dataclass(frozen=True, slots=True)
class Ground:
    """A ground where a text states it, by its letter."""

    letter: str
    passage: Passage
    start: int
    end: int
    rule: str
    confidence: float


def citations(document: Document) -> Iterator[Ground]:
    """The letters of Art. 6 and 9 that a document cites."""
    numbered = {document.index.passage(place) for digit in "69" for place in document.index.places.get(digit, ())}
    for passage in (document.passages[number] for number in sorted(numbered)):
        for compiled in (_CITED, _BARE):
            for match in compiled.finditer(passage.folded):
                if not starts_word(passage.folded, match.start()) or elsewhere(
                    passage, match.start(), passage.language.bases
                ):
                    continue
                article = match[match.lastindex or 1]
                for letter in _letters(passage.folded, match.end()):
                    if article == "9" or letter in LETTERS:
                        cited = letter if article == "6" else f"9{letter}"
                        yield Ground(cited, passage, match.start(), match.end(), "legal_basis.article", 0.95)


def _letters(text: str, start: int) -> Iterator[str]:
    """The letters that follow a citation: "(a), (b) and (f)", "lit. b und f"."""
    words = _TOKEN.findall(text[start : start + _REACH])
    for index, word in enumerate(words):
        following = words[index + 1] if index + 1 < len(words) else ""
        if word == "i" and following != ")":
            continue
        if len(word) == 1 and word in "abcdefghij":
            # Italian and Portuguese "e" between two letters is "and".
            before = words[index - 1] if index else ""
            if not (word == "e" and following != ")" and (before == ")" or (len(before) == 1 and before.isalpha()))):
                yield word
        elif (
            (word.isalpha() and word not in _LINKS)
            or (word.isdigit() and word not in ("1", "2"))
            or (word == ";" and following not in ("(", "lit", "litra", "point", "lett", "letter"))
        ):
            return


def letters_alone(document: Document, *, cited: bool) -> Iterator[Ground]:
    """Letters without their article: after a citation of it, and alone in a column of grounds."""
    for passage in document.passages:
        cues = passage.language.bases
        if passage.clause.kind is ClauseKind.ROW:
            yield from _letter_cells(passage, cues)
        if not cited:
            continue
        for match in _LETTER.finditer(passage.folded):
            articles = _OTHER_ARTICLE.findall(passage.folded, max(0, match.start() - _REACH), match.start())
            if (not articles or articles[-1] == "6") and not elsewhere(passage, match.start(), cues):
                yield Ground(match[1], passage, match.start(), match.end(), "legal_basis.letter", 0.85)


def _letter_cells(passage: Passage, cues: BasisCues) -> Iterator[Ground]:
    for head, cell in zip(passage.heads, passage.cells, strict=False):
        folded = fold(cell)
        if len(folded) > _SHORT_CELL or not _LETTER_CELL.match(folded) or not first(cues.headings, head):
            continue
        place = max(0, passage.folded.find(folded))
        for letter in re.findall(r"(?<!\w)[a-f](?!\w)", folded):
            yield Ground(letter, passage, place, place + len(folded), "legal_basis.column", 0.85)


def elsewhere(passage: Passage, place: int, cues: BasisCues) -> bool:
    """Whether a place speaks of rights, transfers or others' duties instead of the policy's own processing."""
    start, end = around(passage, place)
    return first(cues.elsewhere, passage.folded[max(start, place - _NEAR) : min(end, place + _NEAR)]) is not None
