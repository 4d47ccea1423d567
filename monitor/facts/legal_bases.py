"""The grounds a policy relies on: letters of Art. 6(1) and 9(2) GDPR, cited as such or named by phrase.

Citations count wherever they are not about rights, transfers or somebody else's processing. Phrases count by strength: one
that names a ground in full ("performance of a contract", "legitimate interests") where the text speaks of grounds at all; a
bare word ("consent", "contract") only beside words that present a ground.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from monitor.facts.cues import Hit, around, first, hits, scan, starts_word
from monitor.facts.document import Document, Passage, fold, plain
from monitor.facts.languages.table import BasisCues
from monitor.model import ClauseKind, Fact, FactKind

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
_REACH = 70
# Languages also written outside the EEA: there a bare "with your consent" or "legal obligations" is not yet a ground.
_WIDER = frozenset(("en", "es", "pt"))
_NEAR = 160
_LABEL, _SHORT_CELL, _IF, _HEAD, _LEAD = 40, 24, 50, 120, 200
_CELL_START, _GROUND_CELL = 4, 60


@dataclass(frozen=True, slots=True)
class _Found:
    letter: str
    passage: Passage
    start: int
    end: int
    rule: str
    confidence: float


def find(document: Document) -> Iterator[Fact]:
    """The grounds of a document, each letter at its clearest place, in the order of their letters."""
    if _is_agreement(document):
        return
    best: dict[str, _Found] = {}
    cited = tuple(_citations(document))
    for found in (*cited, *_letters_alone(document, cited=bool(cited)), *_phrases(document, cited=bool(cited))):
        if found.letter not in best or found.confidence > best[found.letter].confidence:
            best[found.letter] = found
    for letter in sorted(best):
        yield _fact(best[letter])


def _is_agreement(document: Document) -> bool:
    """Whether the document is a contract about processing for somebody else: its grounds are the customer's."""
    titles = [passage.folded for passage in document.passages[:3] if passage.clause.kind is ClauseKind.HEADING]
    heads = (fold(document.text.title), *titles, *(passage.folded[:_HEAD] for passage in document.passages[:1]))
    return any(_AGREEMENT.search(head) for head in heads)


_AGREEMENT = re.compile(
    r"data[- ]process(?:ing|or) (?:agreement|addendum|terms)|personuppgiftsbiträdesavtal|auftragsverarbeitungsvertrag"
    r"|vertrag zur auftragsverarbeitung|accord (?:de|sur le) traitement des données|verwerkersovereenkomst|databehandleraftale"
    r"|databehandleravtale|contrato de encargo|accordo (?:sul|per il) trattamento|contrato de subcontratação"
    r"|tietojenkäsittelysopimus|umowa powierzenia"
)


def _citations(document: Document) -> Iterator[_Found]:
    numbered = {document.index.passage(place) for digit in "69" for place in document.index.places.get(digit, ())}
    for passage in (document.passages[number] for number in sorted(numbered)):
        for compiled in (_CITED, _BARE):
            for match in compiled.finditer(passage.folded):
                if not starts_word(passage.folded, match.start()) or _elsewhere(
                    passage, match.start(), passage.language.bases
                ):
                    continue
                article = match[match.lastindex or 1]
                for letter in _letters(passage.folded, match.end()):
                    if article == "9" or letter in LETTERS:
                        cited = letter if article == "6" else f"9{letter}"
                        yield _Found(cited, passage, match.start(), match.end(), "legal_basis.article", 0.95)


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


def _letters_alone(document: Document, *, cited: bool) -> Iterator[_Found]:
    """Letters without their article: after a citation of it, and alone in a column of grounds."""
    for passage in document.passages:
        cues = passage.language.bases
        if passage.clause.kind is ClauseKind.ROW:
            yield from _letter_cells(passage, cues)
        if not cited:
            continue
        for match in _LETTER.finditer(passage.folded):
            articles = _OTHER_ARTICLE.findall(passage.folded, max(0, match.start() - _REACH), match.start())
            if (not articles or articles[-1] == "6") and not _elsewhere(passage, match.start(), cues):
                yield _Found(match[1], passage, match.start(), match.end(), "legal_basis.letter", 0.85)


def _letter_cells(passage: Passage, cues: BasisCues) -> Iterator[_Found]:
    for head, cell in zip(passage.clause.heads, passage.clause.cells, strict=False):
        folded = fold(plain(cell))
        if len(folded) > _SHORT_CELL or not _LETTER_CELL.match(folded) or not first(cues.headings, fold(head)):
            continue
        place = max(0, passage.folded.find(folded))
        for letter in re.findall(r"(?<!\w)[a-f](?!\w)", folded):
            yield _Found(letter, passage, place, place + len(folded), "legal_basis.column", 0.85)


def _phrases(document: Document, *, cited: bool) -> Iterator[_Found]:
    cues = document.language.bases
    framed = cited or bool(document.index.spans(cues.grounds))
    for letter, words in cues.bases.items():
        yield from _named(document, letter, words, framed)
    # A balance of interests is European by itself.
    framed = framed or bool(document.index.spans(cues.bases.get("f", ())))
    if framed or document.language.code not in _WIDER:
        for letter, words in cues.plain.items():
            yield from _said(document, letter, words)
    yield from _columns(document)
    if framed:
        labelled = _labelled(document)
        for letter, words in cues.hints.items():
            yield from _hinted(document, letter, words, labelled)


def _said(document: Document, letter: str, words: tuple[str, ...]) -> Iterator[_Found]:
    """Grounds in everyday words ("because the law obliges us to")."""
    for passage, hit in scan(document, words):
        cues = passage.language.bases
        if _elsewhere(passage, hit.start, cues) or (letter in "ac" and _discloses(passage, hit.start, cues)):
            continue
        # "If we are legally obliged to": an exception, not the ground.
        if letter == "c" and first(
            passage.language.retention.openers, passage.folded[max(0, hit.start - _IF) : hit.start]
        ):
            continue
        yield _Found(letter, passage, hit.start, hit.end, "legal_basis.plain", 0.5)


def _labelled(document: Document) -> frozenset[int]:
    """The passages that stand as a list of grounds: items after words for grounds, or under a title of grounds."""
    cues, found, lead = document.language.bases, set(), False
    words = cues.grounds + cues.headings
    for passage in document.passages:
        if passage.clause.kind is not ClauseKind.ITEM:
            lead = passage.folded.endswith(":") and first(words, passage.folded[-_LEAD:]) is not None
        elif lead or first(cues.headings, passage.heading.rsplit(" > ", 1)[-1]):
            found.add(passage.index)
    return frozenset(found)


def _named(document: Document, letter: str, words: tuple[str, ...], framed: bool) -> Iterator[_Found]:
    for passage, hit in scan(document, words):
        cues = passage.language.bases
        if _elsewhere(passage, hit.start, cues):
            continue
        grounded = _grounded(passage, hit, cues)
        if letter == "c" and not grounded and _discloses(passage, hit.start, cues):
            continue
        if grounded or framed or letter in "bdf" or passage.language.code not in _WIDER:
            yield _Found(letter, passage, hit.start, hit.end, "legal_basis.phrase", 0.9 if grounded else 0.7)


def _hinted(document: Document, letter: str, words: tuple[str, ...], labelled: frozenset[int]) -> Iterator[_Found]:
    for passage, hit in scan(document, words):
        cues = passage.language.bases
        shown = _presented(passage, hit, cues) or _bracketed(passage, hit) or (letter == "a" and _is_titled(passage))
        if not shown and passage.index in labelled:
            shown = hit.end < _LABEL and passage.folded[hit.end : hit.end + 2].strip()[:1] in (
                ":",
                "-",
                "(",
                ".",
                ",",
                "",
            )
        if shown and not _elsewhere(passage, hit.start, cues):
            yield _Found(letter, passage, hit.start, hit.end, "legal_basis.hint", 0.6)


def _is_titled(passage: Passage) -> bool:
    """Whether the passage stands right under a title of grounds."""
    title = passage.heading.rsplit(" > ", 1)[-1]
    return bool(title) and first(passage.language.bases.headings, title) is not None


def _columns(document: Document) -> Iterator[_Found]:
    """Bare words in a column without a head of its own that names one ground here and another there."""
    cues = document.language.bases
    columns: dict[tuple[tuple[str, ...], int], list[_Found]] = {}
    for letter in LETTERS:
        for passage, hit in scan(document, cues.hints.get(letter, ()) + cues.bases.get(letter, ())):
            if passage.clause.kind is not ClauseKind.ROW:
                continue
            start = 0
            for number, cell in enumerate(passage.folded.split(" | ")):
                if start <= hit.start <= start + _CELL_START and len(cell) <= _GROUND_CELL and number:
                    found = _Found(letter, passage, hit.start, hit.end, "legal_basis.cells", 0.6)
                    columns.setdefault((passage.clause.heads, number), []).append(found)
                start += len(cell) + 3
    for told in columns.values():
        if len({found.letter for found in told}) > 1:
            yield from told


def _bracketed(passage: Passage, hit: Hit) -> bool:
    """Whether a bare word stands alone between brackets: "Newsletter (consent)"."""
    text = passage.folded
    return text[max(0, hit.start - 1) : hit.start] == "(" and text[hit.end : hit.end + 1] == ")"


def _grounded(passage: Passage, hit: Hit, cues: BasisCues) -> bool:
    """Whether words that present a ground stand in the phrase's sentence, column or title."""
    start, end = around(passage, hit.start)
    if first(cues.grounds, passage.folded[start:end]):
        return True
    return first(cues.headings, passage.heading.rsplit(" > ", 1)[-1]) is not None


def _presented(passage: Passage, hit: Hit, cues: BasisCues) -> bool:
    """Whether a bare word is itself presented as the ground: "Legal basis: consent", or its cell's column is."""
    if passage.clause.kind is ClauseKind.ROW and passage.clause.heads:
        return _column(passage, hit, cues)
    before = passage.folded[max(0, hit.start - 40) : hit.start]
    heading = list(hits(cues.headings, before))
    return bool(heading) and not re.search(r"[.;]", before[heading[-1].end :])


def _column(passage: Passage, hit: Hit, cues: BasisCues) -> bool:
    for head, cell in zip(passage.clause.heads, passage.clause.cells, strict=False):
        if hit.words in cell.lower() and first(cues.headings, head.lower()):
            return len(cell) < 200
    return False


def _elsewhere(passage: Passage, place: int, cues: BasisCues) -> bool:
    """Whether a place speaks of rights, transfers or others' duties instead of the policy's own processing."""
    start, end = around(passage, place)
    return first(cues.elsewhere, passage.folded[max(start, place - _NEAR) : min(end, place + _NEAR)]) is not None


def _discloses(passage: Passage, place: int, cues: BasisCues) -> bool:
    start, end = around(passage, place)
    return first(cues.disclosure, passage.folded[start:end]) is not None


def _fact(found: _Found) -> Fact:
    passage = found.passage
    purpose = ""
    if passage.clause.kind is ClauseKind.ROW and passage.clause.cells:
        purpose = passage.clause.cells[0][:80]
    elif passage.clause.path:
        purpose = passage.clause.path[-1][:80]
    return Fact(
        kind=FactKind.LEGAL_BASIS,
        key=found.letter,
        value=found.letter,
        raw=passage.plain[found.start : found.end],
        quote=passage.quote(found.start, found.end),
        clause=passage.index,
        language=passage.language.code,
        confidence=found.confidence,
        rule=found.rule,
        attributes=(("purpose", purpose),) if purpose else (),
    )
