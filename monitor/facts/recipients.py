"""Who else gets the reader's data: organisations and tools named in a policy, from its prose, lists and tables.

    known names (organisations.py) ─┐
    names by shape (named.py) ──────┴▶ sightings ─▶ own, settings, trademarks out ─▶ denied? ─▶ one fact a name

A well-known tool counts wherever it is named, unless the sentence says why not; a name that is also a common word, and one
known by its shape alone, counts only where something vouches for it.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from monitor.facts.cues import around
from monitor.facts.denials import denied
from monitor.facts.document import Document, Passage
from monitor.facts.named import named, of_group
from monitor.facts.organisations import Caution, Mention
from monitor.facts.own import own_names, squeezed
from monitor.facts.places import Place, placed
from monitor.facts.roles import role
from monitor.facts.sightings import Named, said, sights
from monitor.facts.vouching import is_site_name, vouched
from monitor.model import ClauseKind, Fact, FactKind, Polarity

# Makers of browsers, systems and devices: beside "settings" they are only examples.
_VENDORS = frozenset(("Google", "Apple", "Microsoft", "Amazon", "Samsung", "Adobe"))
_BROWSERS = frozenset(
    (
        "Google Chrome",
        "Mozilla Firefox",
        "Apple Safari",
        "Microsoft Edge",
        "Internet Explorer",
        "Opera browser",
        "Samsung Internet",
    )
)
_CASES = re.compile(r"schrems|c-311/18|c-362/14")
# "A, B und die C", "A- oder B": what parts the names of a list.
_JOINT = re.compile(
    r"-?(?:,| /|/| &| (?:and|or|nor|och|eller|und|oder|noch|et|ou|ni|en|of|noch|y|o|u|e|né|nem|og|ja|tai|sekä|oraz|i|lub|ani|czy|samt|sowie))*"
    r" ?(?:(?:the|die|der|das|den|de|la|le|les|el|il|lo|o|a|os|as|à|ad|z|do|to|l'|d') ?)?"
)
_NEIGHBOURS = 6
_MOST_ALIASES = 8
_NUMBERED = re.compile(r" ?[-–—.:)]")
_SHORT, _ADDRESS = 160, 120
# What stands between a name and its country: a legal form, an address, words of a seat.
_SEATED = re.compile(
    r"(?: ?[A-Z][\w.&]*){0,4} ?[(,](?:[ ,(/-]|[A-ZÀ-ÞĀ-Ž0-9][\w.'&/-]*|(?:of|the|de|du|des|la|le|d'|l'|der|den|van|in|en|i|à|w|aus|til|"
    r"based|located|established|headquartered|registered|domiciled|seat|ansässig|mit|sitz|säte|med|hemsäte|basé|basée|sise|dont|siège|est|"
    r"situé|située|établie|gevestigd|te|con|sede|social|domicilio|établi|com|hjemsted|hjemmehørende|z|siedzibą|kotipaikka)(?!\w))*"
)


@dataclass(kw_only=True)
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
    countries = {document.passages[number].index: places for number, places in placed(document).items()}
    found: dict[str, _Found] = {}
    for sight in seen:
        here = [mention for mention in sight.known if not own.holds(mention.organisation)] if sight.known else []
        if here:
            _add_known(found, sight.passage, here, countries.get(sight.passage.index, ()))
    told = {name.lower() for recipient in found.values() for name in (recipient.name, *recipient.aliases)}
    for sighting in named(document, seen, own):
        if sighting.name.lower() not in told:
            told.add(sighting.name.lower())
            country = _country(sighting.passage, sighting.end, countries.get(sighting.passage.index, ()))
            found[sighting.name] = _found_by_shape(sighting, country)
    for recipient in found.values():
        yield _fact(recipient)


def _add_known(found: dict[str, _Found], passage: Passage, here: list[Mention], countries: tuple[Place, ...]) -> None:
    """The known organisations of a passage that count."""
    ends = _ends_of_lists(passage, here)
    before, was_denied = None, False
    for index, mention in enumerate(here):
        near = here[max(0, index - _NEIGHBOURS) : index + _NEIGHBOURS + 1]
        organisation = mention.organisation
        if organisation.role == "none" or not _counts(passage, mention, near) or of_group(passage, mention.start):
            continue
        listed = before is not None and _JOINT.fullmatch(passage.plain, before.end, mention.start) is not None
        asserted = not (was_denied if listed and was_denied else denied(passage, mention.start, ends[index]))
        before, was_denied = mention, not asserted
        known = found.get(organisation.name)
        if known is None or (asserted and not known.asserted):
            known = _found_as(mention, passage, known)
            found[organisation.name] = known
        if _called(mention) == organisation.name:
            known.name = organisation.name
        known.asserted |= asserted
        known.country = known.country or _country(passage, mention.end, countries, here)
        if len(known.aliases) < _MOST_ALIASES:
            known.aliases.setdefault(passage.plain[mention.start : mention.end])


def _ends_of_lists(passage: Passage, here: list[Mention]) -> list[int]:
    """For each mention where the list ends that it is in: what is said behind "A, B and C" is said of all."""
    ends = [mention.end for mention in here]
    for index in range(len(here) - 2, -1, -1):
        if _JOINT.fullmatch(passage.plain, here[index].end, here[index + 1].start):
            ends[index] = ends[index + 1]
    return ends


def _found_as(mention: Mention, passage: Passage, before: _Found | None) -> _Found:
    """A known organisation first named (or first asserted) here; what was gathered of it `before` is kept."""
    organisation = mention.organisation
    return _Found(
        key=organisation.name,
        name=_called(mention) if before is None else before.name,
        passage=passage,
        start=mention.start,
        end=mention.end,
        rule="known",
        role=organisation.role,
        country="" if before is None else before.country,
        confidence=0.9,
        aliases={} if before is None else before.aliases,
    )


def _called(mention: Mention) -> str:
    """The usual name, or, where the text uses another brand's ("Incapsula"), that one."""
    usual, words = mention.organisation.name, mention.name.words
    if mention.name.caution >= Caution.CUE and usual.startswith(words):
        return words
    return usual if squeezed(usual) in squeezed(words) or squeezed(words) in squeezed(usual) else words


def _counts(passage: Passage, mention: Mention, here: list[Mention]) -> bool:
    """Whether the place names an organisation that may get data: not an example beside settings, not a common word."""
    if mention.start == 0 and mention.end == 1 and _NUMBERED.match(passage.plain, 1):
        # "X – Changes" is the tenth section.
        return False
    if passage.clause.kind is ClauseKind.ROW:
        if not passage.clause.cells and passage.clause.heads:
            return False
    elif mention.address and not is_site_name(passage, mention):
        return False
    if mention.name.caution is not Caution.PLAIN and not vouched(passage, mention, here):
        return False
    first_place, last_place = around(passage, mention.start)
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
    # "Follow us on X" leads there; nothing is said to go.
    if last_place - first_place < _SHORT and said(cues.follows, passage.folded, first_place, last_place):
        return False
    return _CASES.search(passage.folded, first_place, last_place) is None


def _found_by_shape(sighting: Named, country: str) -> _Found:
    return _Found(
        key=sighting.name,
        name=sighting.name,
        passage=sighting.passage,
        start=sighting.start,
        end=sighting.end,
        rule=sighting.rule,
        role=role(sighting.passage, sighting.start, sighting.end),
        country=country,
        confidence=sighting.confidence,
        asserted=not denied(sighting.passage, sighting.start, sighting.end),
    )


def _country(passage: Passage, end: int, countries: tuple[Place, ...], here: Iterable[Mention] = ()) -> str:
    """The country the text places a recipient in: its row's only one, or one in the address or brackets behind its name."""
    if not countries:
        return ""
    if passage.clause.cells:
        told = {place.code for place in countries}
        return told.pop() if len(told) == 1 else ""
    last = passage.sentence(max(0, end - 1))[1]
    for place in countries:
        if end < place.start <= min(last, end + _ADDRESS):
            between = passage.plain[end : place.start]
            parted = any(end <= other.start < place.start for other in here)
            return place.code if not parted and _SEATED.fullmatch(between) else ""
    return ""


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
