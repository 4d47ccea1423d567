"""What a policy says it does or does not do: sell data, train models on it, decide by machine, profile.

Values are "yes", "no", "may" or "opt-out".
"""

import re
from collections.abc import Callable, Iterator

from monitor.facts.cues import Hit, around, first, scan
from monitor.facts.document import Document, Passage
from monitor.facts.languages.table import BasisCues
from monitor.model import ClauseKind, Fact, FactKind, Modality, Polarity

_NEGATION_REACH, _SALE_REACH = 55, 110
# A denial in the lead-in governs the words an item begins with.
_ITEM_START = 12
_SHORTEST = 4
"""Words of the shortest sentence that states a practice."""
_MODELS = re.compile(
    r"(?<!\w)(?:a\.?i\.?|ia|ki|models?|modelle?n?s?|modèles?|modelos?|modelli|modell(?:er|en)?|malle?ja|modele|modeli|llms?"
    r"|machine[ -]learning|maschinell\w*|maskininlärning|maskinlæring|maskinlæring|algorithm\w*|algoritm\w*|artificial intelligence"
    r"|künstlich\w*|intelligence artificielle|inteligencia artificial|intelligenza artificiale|inteligência artificial|tekoäly\w*"
    r"|kunstmatige intelligentie|kunstig intelligens|artificiell intelligens|sztucznej inteligencji)(?!\w)"
)
_OPT_OUT = re.compile(
    r"opt(?:ing)?[ -]?out|opted out|desactivar|désactiver|deaktivier|abmeld|avaktiver|slå av|slå fra|poistaa käytöstä|uitschakelen|disattivare"
)
_LINK_TITLE = re.compile(r"do not sell (?:or share )?my")


def find(document: Document) -> Iterator[Fact]:
    """Sale, training, automated decisions and profiling, each once."""
    yield from _sale(document)
    for kind, key, chosen in (
        (FactKind.AI_TRAINING, "training", lambda cues: cues.training),
        (FactKind.AUTOMATED_DECISION, "automated decision", lambda cues: cues.automated),
        (FactKind.PROFILING, "profiling", lambda cues: cues.profiling),
    ):
        yield from _practice(document, kind, key, chosen)


def _sale(document: Document) -> Iterator[Fact]:
    """The sale of personal data: an admission ("may be considered a sale") outweighs a denial."""
    admitted = next(_admissions(document), None)
    denied = next(_denials(document), None) if admitted is None else None
    if admitted is not None:
        yield _fact(*admitted, kind=FactKind.SALE_SHARE, key="sale", value="yes")
    elif denied is not None:
        yield _fact(*denied, kind=FactKind.SALE_SHARE, key="sale", value="no")


def _admissions(document: Document) -> Iterator[tuple[Passage, Hit]]:
    cues = document.language.bases
    for passage, hit in scan(document, cues.sale_maybe + cues.sells):
        after = passage.folded[hit.end - 12 : hit.end + 40]
        if hit.words in cues.sells and not first(passage.language.retention.records, after):
            continue
        if not _denied(passage, hit, cues, reach=130) and not _of_rights(passage, hit, cues, reach=60):
            yield passage, hit


def _denials(document: Document) -> Iterator[tuple[Passage, Hit]]:
    cues = document.language.bases
    for passage, hit in scan(document, cues.sell):
        # A title speaks for the policy only where it says who: "We never sell your data".
        if passage.clause.kind is ClauseKind.HEADING and not first(passage.language.retention.actors, passage.folded):
            continue
        if not _denied(passage, hit, cues, reach=_SALE_REACH) and not (
            hit.start < _ITEM_START and _led_by_denial(document, passage, cues)
        ):
            continue
        start, end = around(passage, hit.start)
        sentence = passage.folded[start:end]
        if _LINK_TITLE.search(sentence) or _of_rights(passage, hit, cues, reach=40):
            continue
        if first(passage.language.retention.records + cues.wares, sentence):
            yield passage, hit


def _led_by_denial(document: Document, passage: Passage, cues: BasisCues) -> bool:
    """Whether an item stands under a lead-in that denies ("The provider shall not:")."""
    if passage.clause.kind is not ClauseKind.ITEM:
        return False
    return first(cues.negations, document.lead(document.number(passage))[-_NEGATION_REACH:]) is not None


def _practice(
    document: Document, kind: FactKind, key: str, chosen: Callable[[BasisCues], tuple[str, ...]]
) -> Iterator[Fact]:
    cues = document.language.bases
    best: tuple[int, Fact] | None = None
    for passage, hit in scan(document, chosen(cues)):
        start, end = around(passage, hit.start)
        sentence = passage.folded[start:end]
        # A word of a menu or a cell states nothing.
        if (
            sentence.count(" ") < _SHORTEST - 1
            or passage.clause.kind is ClauseKind.HEADING
            or _of_rights(passage, hit, cues, reach=120)
        ):
            continue
        if kind is FactKind.AI_TRAINING and not _MODELS.search(sentence):
            continue
        value = _stance(passage, hit, cues, sentence)
        weight = ("yes", "may", "opt-out", "no").index(value)
        if best is None or weight < best[0]:
            best = weight, _fact(passage, hit, kind=kind, key=key, value=value)
    if best is not None:
        yield best[1]


def _stance(passage: Passage, hit: Hit, cues: BasisCues, sentence: str) -> str:
    if _denied(passage, hit, cues):
        return "no"
    if _OPT_OUT.search(sentence):
        return "opt-out"
    before = passage.folded[max(around(passage, hit.start)[0], hit.start - 70) : hit.start]
    return "may" if first(cues.maybe, before) else "yes"


def _denied(passage: Passage, hit: Hit, cues: BasisCues, *, reach: int = _NEGATION_REACH) -> bool:
    """Whether a word that denies stands near a cue in its sentence (before it, or after it as in German)."""
    start, end = around(passage, hit.start)
    before = passage.folded[max(start, hit.start - reach) : hit.start]
    after = passage.folded[hit.end : min(end, hit.end + _NEGATION_REACH)]
    trailing = passage.language.code not in ("en", "fr", "es", "it", "pt", "pl", "fi")
    return first(cues.negations, before) is not None or (trailing and first(cues.negations, after) is not None)


def _of_rights(passage: Passage, hit: Hit, cues: BasisCues, *, reach: int) -> bool:
    start, _ = around(passage, hit.start)
    return first(cues.rights, passage.folded[max(start, hit.start - reach) : hit.start]) is not None


def _fact(passage: Passage, hit: Hit, *, kind: FactKind, key: str, value: str) -> Fact:
    return Fact(
        kind=kind,
        key=key,
        value=value,
        raw=passage.plain[hit.start : hit.end],
        quote=passage.quote(hit.start, hit.end),
        clause=passage.index,
        polarity=Polarity.DENIED if value == "no" else Polarity.ASSERTED,
        modality=Modality.MAY if value == "may" else Modality.DOES,
        language=passage.language.code,
        confidence=0.8,
        rule=f"practice.{kind.value}",
    )
