"""The grounds a policy relies on: letters of Art. 6(1) and 9(2) GDPR, cited as such or named by phrase.

Citations count wherever they are not about rights, transfers or somebody else's processing. Phrases count by strength: one
that names a ground in full ("performance of a contract", "legitimate interests") where the text speaks of grounds at all; a
bare word ("consent", "contract") only beside words that present a ground.
"""

import re
from collections.abc import Iterator

from monitor.facts.citations import LETTERS, Ground, citations, elsewhere, letters_alone
from monitor.facts.cues import Hit, around, first, hits, scan
from monitor.facts.document import Document, Passage, fold
from monitor.facts.languages.table import BasisCues
from monitor.model import ClauseKind, Fact, FactKind

# Languages also written outside the EEA: there a bare "with your consent" or "legal obligations" is not yet a ground.
_WIDER = frozenset(("en", "es", "pt"))
_LABEL, _IF, _HEAD, _LEAD = 40, 50, 120, 200
_CELL_START, _GROUND_CELL = 4, 60
_OURS_BEFORE, _ITEM = 24, 140
_OURS = re.compile(
    r"\b(?:our|vår[at]?|vårt|våra|våre|vores|unser\w*|notre|nos|onze|ons|nuestr[oa]s?|nostr[oai]|noss[oa]s?|nasz\w*|meidän) (?:own )?\Z"
)
_OBLIGED = re.compile(
    r"oblig|bound|skyldig|förplikt|forplikt|forpligt|verpflicht|verplicht|obbligat|tenus|velvoit|zobowiąz"
)
_FULFILS = re.compile(
    r"fulfil|perform|provide|carry out|deliver|honou?r|uppfyll|fullgör|erfüll|durchführ|exécut|respect|nakom|uitvoer|ejecu|cumpl|esegu|"
    r"adempi|execu|cumpr|opfyld|oppfyll|täyttä|wykona"
)
_EUROPEAN = frozenset(("gdpr", "rgpd", "dsgvo", "avg", "rodo", "cnpd", "aepd", "edpb"))


def find(document: Document) -> Iterator[Fact]:
    """The grounds of a document, each letter at its clearest place, in the order of their letters."""
    if _is_agreement(document):
        return
    best: dict[str, Ground] = {}
    cited = tuple(citations(document))
    for found in (*cited, *letters_alone(document, cited=bool(cited)), *_phrases(document, cited=bool(cited))):
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


def _phrases(document: Document, *, cited: bool) -> Iterator[Ground]:
    cues = document.language.bases
    framed = cited or bool(document.index.spans(cues.grounds))
    for letter, words in cues.bases.items():
        yield from _named(document, letter, words, framed)
    # A balance of interests is European by itself.
    framed = framed or bool(document.index.spans(cues.bases.get("f", ()))) or _is_european(document)
    if framed or document.language.code not in _WIDER:
        for letter, words in cues.plain.items():
            yield from _said(document, letter, words)
    yield from _columns(document)
    if framed:
        labelled = _labelled(document)
        for letter, words in cues.hints.items():
            yield from _hinted(document, letter, words, labelled)


def _is_european(document: Document) -> bool:
    """Whether the document names the Regulation or one of its authorities by their short names."""
    return not _EUROPEAN.isdisjoint(document.index.places)


def _said(document: Document, letter: str, words: tuple[str, ...]) -> Iterator[Ground]:
    """Grounds in everyday words ("because the law obliges us to")."""
    for passage, hit in scan(document, words):
        cues = passage.language.bases
        if elsewhere(passage, hit.start, cues):
            continue
        # "Required by law" beside disclosure is no ground of the rest; "we may be legally obliged to" names a duty.
        if letter in "ac" and _OBLIGED.search(hit.words) is None and _discloses(passage, hit.start, cues):
            continue
        # "If we are legally obliged to": an exception, not the ground.
        if letter == "c" and first(
            passage.language.basics.conditions, passage.folded[max(0, hit.start - _IF) : hit.start]
        ):
            continue
        yield Ground(letter, passage, hit.start, hit.end, "legal_basis.plain", 0.5)


def _labelled(document: Document) -> frozenset[int]:
    """The passages that stand as a list of grounds: items after words for grounds, or under a title of grounds."""
    cues, found, lead = document.language.bases, set(), False
    words = cues.grounds + cues.headings
    for passage in document.passages:
        if passage.clause.kind is not ClauseKind.ITEM:
            lead = passage.folded.endswith(":") and first(words, passage.folded[-_LEAD:]) is not None
        elif lead or first(cues.headings, passage.title):
            found.add(passage.index)
    return frozenset(found)


def _named(document: Document, letter: str, words: tuple[str, ...], framed: bool) -> Iterator[Ground]:
    for passage, hit in scan(document, words):
        cues = passage.language.bases
        # Rights may be weighed against "our legitimate interests": the text relies on them all the same.
        ours = letter == "f" and _OURS.search(passage.folded, max(0, hit.start - _OURS_BEFORE), hit.start)
        if not ours and elsewhere(passage, hit.start, cues):
            continue
        grounded = _grounded(passage, hit, cues)
        if letter == "c" and not grounded and _discloses(passage, hit.start, cues):
            continue
        if grounded or framed or letter in "bdf" or passage.language.code not in _WIDER:
            yield Ground(letter, passage, hit.start, hit.end, "legal_basis.phrase", 0.9 if grounded else 0.7)


def _hinted(document: Document, letter: str, words: tuple[str, ...], labelled: frozenset[int]) -> Iterator[Ground]:
    for passage, hit in scan(document, words):
        cues = passage.language.bases
        shown = _presented(passage, hit, cues) or _bracketed(passage, hit) or (letter == "a" and _is_titled(passage))
        if not shown and passage.index in labelled:
            shown = _serves(passage, hit) if letter == "b" else False
        if not shown and passage.index in labelled:
            shown = hit.end < _LABEL and passage.folded[hit.end : hit.end + 2].strip()[:1] in (
                ":",
                "-",
                "(",
                ".",
                ",",
                "",
            )
        if shown and not elsewhere(passage, hit.start, cues):
            yield Ground(letter, passage, hit.start, hit.end, "legal_basis.hint", 0.6)


def _serves(passage: Passage, hit: Hit) -> bool:
    """Whether a short item among grounds says that a contract is to be fulfilled: "to fulfil our terms of service"."""
    return len(passage.folded) < _ITEM and _FULFILS.search(passage.folded, 0, hit.start) is not None


def _is_titled(passage: Passage) -> bool:
    """Whether the passage stands right under a title of grounds."""
    title = passage.title
    return bool(title) and first(passage.language.bases.headings, title) is not None


def _columns(document: Document) -> Iterator[Ground]:
    """Bare words in a column without a head of its own that names one ground here and another there."""
    if not any(passage.clause.kind is ClauseKind.ROW for passage in document.passages):
        return
    cues = document.language.bases
    columns: dict[tuple[tuple[str, ...], int], list[Ground]] = {}
    for letter in LETTERS:
        for passage, hit in scan(document, cues.hints.get(letter, ()) + cues.bases.get(letter, ())):
            if passage.clause.kind is not ClauseKind.ROW:
                continue
            start = 0
            for number, cell in enumerate(passage.folded.split(" | ")):
                if start <= hit.start <= start + _CELL_START and len(cell) <= _GROUND_CELL and number:
                    found = Ground(letter, passage, hit.start, hit.end, "legal_basis.cells", 0.6)
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
    return first(cues.headings, passage.title) is not None


def _presented(passage: Passage, hit: Hit, cues: BasisCues) -> bool:
    """Whether a bare word is itself presented as the ground: "Legal basis: consent", or its cell's column is."""
    if passage.clause.kind is ClauseKind.ROW and passage.clause.heads:
        return _column(passage, hit, cues)
    before = passage.folded[max(0, hit.start - 40) : hit.start]
    heading = list(hits(cues.headings, before))
    return bool(heading) and not re.search(r"[.;]", before[heading[-1].end :])


def _column(passage: Passage, hit: Hit, cues: BasisCues) -> bool:
    for head, cell in zip(passage.heads, passage.cells, strict=False):
        if hit.words in fold(cell) and first(cues.headings, head):
            return len(cell) < 200
    return False


def _discloses(passage: Passage, place: int, cues: BasisCues) -> bool:
    start, end = around(passage, place)
    return first(cues.disclosure, passage.folded[start:end]) is not None


def _fact(found: Ground) -> Fact:
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
