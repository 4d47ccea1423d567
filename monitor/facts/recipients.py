"""Who else gets the reader's data: organisations and tools named in a policy, from its prose, lists and tables.

    known names (organisations.py) ─┐
    names by shape (named.py) ──────┴▶ sightings ─▶ own, settings, trademarks out ─▶ denied? ─▶ one fact a name

A well-known tool counts wherever it is named, unless the sentence says why not; a name that is also a common word, and one
known by its shape alone, counts only where something vouches for it.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from monitor.facts.cues import hits, pattern
from monitor.facts.document import Document, Passage, is_heading
from monitor.facts.named import Named, named, of_group
from monitor.facts.organisations import Caution, Mention
from monitor.facts.own import own_names, squeezed
from monitor.facts.shapes import has_legal_form
from monitor.facts.sightings import said, sights
from monitor.model import ClauseKind, Fact, FactKind, Polarity

# Makers of browsers, systems and devices: beside "settings" they are only examples.
_VENDORS = frozenset(("Google", "Apple", "Microsoft", "Amazon", "Samsung", "Adobe"))
_BROWSERS = frozenset(
    ("Google Chrome", "Mozilla Firefox", "Apple Safari", "Microsoft Edge", "Internet Explorer", "Opera browser", "Samsung Internet")
)
_CASES = re.compile(r"schrems|c-311/18|c-362/14")
_DENIAL_REACH = 70
_CUE_REACH = 90
_CELL = " | "
_COMPOUND = re.compile(r"-[A-ZÀ-Þ]\w*-")
_SEPARATED = re.compile(r"$|[ ,;/(|.]")
_SEPARATORS = re.compile(r" ?(?:[-:(|,]|$)")


@dataclass
class _Found:
    """What was gathered of one recipient: the first place that names it, its other names, whether any place asserts it."""

    key: str
    name: str
    passage: Passage
    start: int
    end: int
    rule: str
    role: str
    country: str
    confidence: float
    asserted: bool = False
    aliases: dict[str, None] = field(default_factory=dict)


def find(document: Document) -> Iterator[Fact]:
    """The recipients in the order they are first named, each once; only-denied ones with polarity denied."""
    seen = sights(document)
    own = own_names(document)
    found: dict[str, _Found] = {}
    for sight in seen:
        _add_known(found, sight.passage, [mention for mention in sight.known if not own.holds(mention.organisation)])
    for sighting in named(seen, own):
        _add_named(found, sighting)
    for recipient in found.values():
        yield _fact(recipient)


def _add_known(found: dict[str, _Found], passage: Passage, here: list[Mention]) -> None:
    """The known organisations of a passage that count."""
    for mention in here:
        organisation = mention.organisation
        if organisation.role == "none" or not _counts(passage, mention, here):
            continue
        if of_group(passage, mention.start):
            continue
        asserted = not _denied(passage, mention.start, mention.end)
        written = passage.plain[mention.start : mention.end]
        known = found.get(organisation.name)
        if known is not None and _called(mention) == organisation.name:
            known.name = organisation.name
        if known is None or (asserted and not known.asserted):
            fresh = _Found(
                organisation.name, _called(mention), passage, mention.start, mention.end, "known", organisation.role, organisation.country, 0.9
            )
            fresh.aliases = known.aliases if known is not None else {}
            known = found[organisation.name] = fresh
        known.asserted |= asserted
        known.aliases.setdefault(written)


def _called(mention: Mention) -> str:
    """The usual name, or, where the text uses another brand's ("Incapsula"), that one."""
    usual, words = mention.organisation.name, mention.name.words
    if mention.name.caution >= Caution.CUE and usual.startswith(words):
        return words
    return usual if squeezed(usual) in squeezed(words) or squeezed(words) in squeezed(usual) else words


def _counts(passage: Passage, mention: Mention, here: list[Mention]) -> bool:
    """Whether the place names an organisation that may get data: not an example beside settings, not a common word."""
    if mention.address and passage.clause.kind is not ClauseKind.ROW:
        return False
    if mention.name.caution is not Caution.PLAIN and not _vouched(passage, mention, here):
        return False
    first_place, last_place = passage.sentence(mention.start)
    cues = passage.language.recipients
    if mention.organisation.name in _VENDORS:
        if any(other.organisation.name in _BROWSERS and first_place <= other.start < last_place for other in here):
            return False
        if said(cues.settings, passage.folded, first_place, last_place):
            return False
        if any(other.organisation.role == "none" and 0 < other.start - mention.end < 15 for other in here):
            return False
    if said(cues.marks, passage.folded, first_place, last_place):
        return False
    return _CASES.search(passage.folded, first_place, last_place) is None


def _vouched(passage: Passage, mention: Mention, here: list[Mention]) -> bool:
    """Whether the text around a name that is also a common word shows that an organisation is meant."""
    plain, start, end = passage.plain, mention.start, mention.end
    if has_legal_form(plain, end) or _fills_cell(passage, start, end):
        return True
    if passage.clause.kind is ClauseKind.ROW:
        here = [other for other in here if _CELL not in plain[min(end, other.end) : max(start, other.start)]]
        if len(here) == 1 and plain[start - 3 : start] in ("", _CELL) and plain[end : end + 3] in ("", _CELL):
            return False
    caution = mention.name.caution
    if plain.isupper() or plain[max(0, start - 1) : start] == "-" or _COMPOUND.match(plain, end):
        return False
    cues = passage.language.recipients
    if _led(passage, start, cues.leads + cues.examples) and plain[end : end + 2] != " &":
        return True
    if caution is Caution.STRONG_CUE:
        return False
    opens = start == passage.sentence(start)[0]
    if caution is Caution.CAPITAL and not opens:
        return True
    if any(
        other.name.caution is Caution.PLAIN and other.organisation.role != "none" and 0 < _distance(mention, other) < 60
        for other in here
    ):
        return True
    if passage.clause.kind in (ClauseKind.ITEM, ClauseKind.HEADING):
        if opens:
            return _SEPARATORS.match(plain, end) is not None
        if end == len(plain) and plain[:start].endswith(": "):
            return True
    if opens or _inside_capitals(plain, start, end) or passage.language.code == "de":
        return False
    first_place, last_place = passage.sentence(start)
    around = max(first_place, start - _CUE_REACH), min(last_place, end + _CUE_REACH // 2)
    return said(cues.shares, passage.folded, *around)


def _distance(one: Mention, other: Mention) -> int:
    """The number of characters between two mentions; 0 for the same one."""
    return max(one.start - other.end, other.start - one.end, 0)


def _inside_capitals(plain: str, start: int, end: int) -> bool:
    """Whether a capitalised word stands right before or after: the name is a part of a longer one."""
    after = plain[end + 1 : end + 2]
    if plain[end : end + 1] == " " and (after.isupper() or after == "&"):
        return True
    before = plain[:start].rsplit(" ", 2)[-2:]
    return len(before) == 2 and before[1] == "" and before[0][:1].isupper() and before[0].isalpha() and len(before[0]) > 1


def _led(passage: Passage, start: int, leads: tuple[str, ...]) -> bool:
    """Whether one of the cues stands right before a place, quotes and articles aside."""
    compiled = pattern(leads)
    if compiled is None:
        return False
    before = passage.folded[max(0, start - 40) : start].rstrip(" \"'(:")
    return any(
        match.end() >= len(before) - 4 and (match.start() == 0 or not before[match.start() - 1].isalnum())
        for match in compiled.finditer(before)
    )


def _fills_cell(passage: Passage, start: int, end: int) -> bool:
    """Whether the name opens a short cell of the first column or of one that names recipients."""
    clause = passage.clause
    if clause.kind is not ClauseKind.ROW:
        return False
    name = passage.folded[start:end]
    for index, cell in enumerate(clause.cells):
        bare = cell.strip(" *\"'")
        if bare.lower().startswith(name) and _SEPARATED.match(bare, len(name)) and len(bare.split()) <= len(name.split()) + 3:
            return index in (0, _naming_column(passage))
    return False


def _naming_column(passage: Passage) -> int | None:
    """The first column whose head speaks of recipients."""
    heads = enumerate(passage.clause.heads)
    return next((index for index, head in heads if said(passage.language.recipients.columns, head.lower())), None)


def _denied(passage: Passage, start: int, end: int) -> bool:
    """Whether the sentence denies sharing with, or use of, what stands at the place, without exceptions."""
    first_place, last_place = passage.sentence(start)
    cues = passage.language.recipients
    for hit in hits(cues.denials, passage.folded, max(first_place, start - _DENIAL_REACH), start):
        if not said(cues.unless, passage.folded, hit.end, last_place) and ";" not in passage.folded[hit.end : start]:
            return True
    return False


def _add_named(found: dict[str, _Found], sighting: Named) -> None:
    """A name known by its shape, unless the table or an earlier place knows it."""
    key = sighting.name.lower()
    for known in found.values():
        if known.name.lower() == key or key in (alias.lower() for alias in known.aliases):
            return
    asserted = not _denied(sighting.passage, sighting.start, sighting.end)
    fresh = _Found(
        sighting.name, sighting.name, sighting.passage, sighting.start, sighting.end, sighting.rule, sighting.role, "", sighting.confidence
    )
    fresh.asserted = asserted
    found[sighting.name] = fresh


def _fact(recipient: _Found) -> Fact:
    passage = recipient.passage
    attributes = [("role", recipient.role)]
    if recipient.country:
        attributes.append(("country", recipient.country))
    aliases = [alias for alias in recipient.aliases if alias.lower() != recipient.name.lower()]
    if aliases:
        attributes.append(("aliases", "; ".join(aliases)))
    return Fact(
        kind=FactKind.RECIPIENT,
        key=" ".join(recipient.key.lower().split()),
        value=recipient.name,
        raw=passage.verbatim(recipient.start, recipient.end),
        quote=passage.quote(recipient.start, recipient.end),
        clause=passage.index,
        polarity=Polarity.ASSERTED if recipient.asserted else Polarity.DENIED,
        language=passage.language.code,
        confidence=recipient.confidence,
        rule=f"recipients.{recipient.rule}",
        attributes=tuple(attributes),
    )
