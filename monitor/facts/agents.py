"""Names no table knows, by what is done for the controller: "kept by Acme", "the courier Acme", "Acme keeps our books".

A preposition of the doer counts beside a form of doing, a verb where the name stands right at it, a trade by itself. What
is found here passes the same sieve as other names by shape, and must look like no office of the state.
"""

import re
from collections.abc import Iterator
from functools import cache

from monitor.facts.cues import around, hits, pattern
from monitor.facts.document import Passage
from monitor.facts.legal_forms import LEGAL
from monitor.facts.shapes import OPENERS, Shape, bare, capital_run_before, parted, run_at, skipped
from monitor.facts.sightings import ARTICLE, Lead, Named, Sight, common, said
from monitor.model import ClauseKind

_BEFORE, _BEHIND, _BESIDE, _NEAR_WITH, _GIVEN, _SHOUTED = 45, 60, 60, 14, 110, 30
_KINDS = frozenset(("agents", "towards", "acts", "trades", "after", "apposed"))
# Languages whose verbs may stand behind the name, and those in which the doer may stand right behind the verb.
_VERB_LAST = frozenset(("de", "nl"))
_OBJECT_FIRST = frozenset(("de", "fi", "pl", "es"))
# Languages whose endings say what prepositions say elsewhere.
_CASED = frozenset(("fi", "pl"))
_WITH = frozenset(("with", "mit", "avec", "met", "con", "med", "com a", "com o", "com", "z", "à", "a", "au"))
# Languages that say "the provider" in one word, with which a sentence may begin.
_DEFINITE = frozenset(("sv", "da", "nb", "fi", "pl"))
_ASUNDER = re.compile(r"[;:()|]")
_APART = re.compile(r"[,;:()|]| (?:that|which|who|som|der|die|das|qui|que|che|który|joka) ")
_NAME_NEXT = re.compile(r" [\"'*]{0,2}\w{0,3}[A-ZÀ-ÞĀ-Ž0-9]")
# What a trade offers rather than is; and what German calls firms: there any noun has a capital.
_WARES = re.compile(
    r"tool|software|\bapps?\b|platt?a?form|plate-forme|system|service|plug-?in|program|portal|dienst(?:es)?\b|tjänst|tjenest|verktyg|"
    r"værktøj|verktøy|herramienta|aplica|applica|strumento|ferramenta|servi[çc]i?o|servizio|logiciel|outil|solu[tzcç]i|gestionale|"
    r"sovellu|ohjelm|järjestelm|palvelu|alusta|työkalu|narzędz|aplikac|oprogramowan|serwis|usłu|bramk|wtyczk|network|widget|"
    r"marketplace|werkzeug|régie|modulo|appen\b"
)
# What stands before a name that a comma explains: no preposition of place ("In California, a provider").
_PLACED = re.compile(r"\b(?:in|en|i|w|à|em|na|no|au|aux|på|within|from) \Z", re.IGNORECASE)
_INSIDE = re.compile(
    r"(?:\b(?:in|an|en|on|with|via|through|by|using|dans|sur|avec|par|im|auf|mit|über|op|met|door|con|mediante|tramite|nel|nella|nello|su|sul|"
    r"através|no|na|com|pelo|pela|i|ved|med|på|hos|genom|gennem|gjennom|av|af|w|za pomocą|przez|z) "
    r"(?:(?:the|le|la|les|l'|der|dem|das|die|den|de|het|el|il|lo|o|a|do|da|notre|our|unser\w*|onze|vårt|vores) ?)?|l'|\b(?:del|dal|dallo) )"
    r"(?:[a-zà-ÿ-]+ )?\Z"
)
_FIRMS = re.compile(r"dienstleister|anbieter|agentur|firma|hoster|spedition|provider|lieferant|partner|kanzlei|büro")
_ARTICLE = re.compile(ARTICLE)
# "by A (ABC), B and the C": what may stand between the names of a list; its conjunction is the first group.
_LISTED = re.compile(
    r"(?: \([A-Z]{2,8}\))?,? ?((?:and|or|&|och|eller|und|oder|et|ou|en|of|y|o|e|og|ja|tai|oraz|i|lub) )?(?:(?:de|di|da|by|von|av|af|door) )?"
)
_INITIAL = re.compile(r" [A-Z]\.?\Z")
_CUT = re.compile(r" [A-ZÀ-Þ][a-zà-ÿ]{3}")
_COMPOUND = re.compile(r"-[a-zà-ÿ]+\Z")
_FINNISH = re.compile(
    r"(?<=[a-zäöå] )([A-ZÄÖÅ][\w.]*[a-zäöå0-9]\w*)-(?:palvelu|järjestelm|ohjelm|sovellu|alusta|työkalu)\w*"
)
# Offices, courts and laws: one table for all languages, since stems are shared.
_OFFICES = re.compile(
    r"(?:\A|[ -])(?:minist|commission|kommiss|komisj|comisi|comiss|authorit|autorit|autorid|behörde|myndighet|urząd|urzęd|polic|poliz|"
    r"politi|polit|poliis|skatt|steueramt|finanzamt|fisc|tax |agencia tributaria|agenzia delle|court|gericht|tribunal|domstol|sąd |käräjä|"
    r"kommun|gemeinde|gemeente|comune\b|ayuntamiento|câmara|kunta|gmin|inspe[ck]|insp[ck]|ombud|parliament|parlament|government|gobierno|"
    r"governo|regering|seguridad social|segurança social|confederación hidro|europ|eu\b|gdpr|dsgvo|rgpd|act\b|law\b|gesetz|regulation|"
    r"verordnung|reglamento|règlement|regulamento|asetus|ustaw|rozporządz|data protection|datenschutz|protección de datos|"
    r"protection des données|ochrony danych|consejer|junta de|landkreis|region\b|état|staat\b|rijks|statens|statsforvalt|hacienda|"
    r"république|republi|ayunt|direction générale|direction\Z|conseil|council|revenue|university hospital|hélsingin|sozialversicherung)"
    r"|(?:tilsynet|verket|styrelsen|virasto|hallinto|direktoratet|etaten|myndigheten|inspektionen|kassan|nämnden|rätten|retten|domstolen|gericht|behörde|amt)\b"
)


def served(sight: Sight) -> Iterator[Named]:
    """The names of a passage that a doing, a verb or a trade leads to."""
    passage = sight.passage
    leads = [lead for lead in sight.leads if not lead.kinds.isdisjoint(_KINDS)]
    beside = bool(leads) and any(mention.organisation.role != "none" for mention in sight.known)
    for lead in leads:
        found = [*_named_behind(passage, lead), *_named_after(passage, lead, beside)]
        if found and not said(passage.language.recipients.officers, passage.folded, *around(passage, lead.start)):
            yield from found
    if passage.language.code == "fi":
        for match in _FINNISH.finditer(passage.plain):
            yield Named(match[1], passage, match.start(1), match.end(1), "trade", 0.6)


def _named_after(passage: Passage, lead: Lead, beside: bool) -> Iterator[Named]:
    """The names that a phrase leads to, where what stands around it shows that somebody works for the controller."""
    code, kinds = passage.language.code, lead.kinds
    trade = "trades" in kinds and _is_trade(passage, lead)
    if not trade and not ("acts" in kinds and code in _OBJECT_FIRST) and not _does(passage, lead, beside):
        return
    if passage.plain[max(0, lead.start - _SHOUTED) : lead.start].isupper():
        return
    listed = _listed(passage, lead.end, articles=not trade and code != "en")
    for shape in (part for whole in listed for part in parted(whole, passage.language.code)):
        if _INITIAL.search(shape.words) or is_office(shape.words) or _opens_with_trade(passage, shape):
            return
        # "With Certificate Authorities", "av AI-applikationer": common words, whatever their capitals.
        if (code != "de" and _CUT.match(passage.plain, shape.end)) or _COMPOUND.search(shape.words):
            return
        if not _is_marked(shape.bare):
            if not trade and kinds.isdisjoint(("agents", "acts")):
                return
            if trade and code == "de" and not _FIRMS.search(lead.words):
                return
        yield Named(bare(shape.words), passage, shape.start, shape.end, "trade" if trade else "agent", 0.6)


def _named_behind(passage: Passage, lead: Lead) -> Iterator[Named]:
    """The name that a phrase stands behind: as what it does, or as what it is."""
    if "after" in lead.kinds:
        yield from _doing(passage, lead)
    if "apposed" in lead.kinds:
        yield from _apposed(passage, lead)


def _is_trade(passage: Passage, lead: Lead) -> bool:
    """Whether a word of a trade stands right before a name and is none of it; a ware's only where something is done with it."""
    plain = passage.plain
    if plain[lead.end : lead.end + 1] != " " or not _NAME_NEXT.match(plain, lead.end):
        return False
    if _is_of_name(passage, lead):
        return False
    if _WARES.search(lead.words) is None or plain[lead.end + 1 : lead.end + 2] == '"':
        return True
    # The controller's own products are wares as well: what is kept in one, or done with it, is another's.
    cues, text = passage.language.recipients, passage.folded
    first, last = around(passage, lead.start)
    if passage.language.code not in _CASED and not _INSIDE.search(text, max(first, lead.start - 40), lead.start):
        return False
    return said(cues.works, text, max(first, lead.start - _BEFORE), lead.start) or (
        passage.language.code in _VERB_LAST and said(cues.works, text, lead.end, min(last, lead.end + _BESIDE))
    )


def _does(passage: Passage, lead: Lead, beside: bool) -> bool:
    """Whether a form of doing stands right before a preposition, or behind the name where verbs come last."""
    if lead.kinds.isdisjoint(("agents", "towards")):
        return False
    cues, text = passage.language.recipients, passage.folded
    first, last = around(passage, lead.start)
    if lead.words in _WITH and beside and said(cues.works, text, first, lead.start):
        return True
    if "towards" in lead.kinds:
        reach, apart = _GIVEN, _ASUNDER
    else:
        reach, apart = _NEAR_WITH if lead.words in _WITH else _BEFORE, _APART
    for hit in hits(cues.works, text, max(first, lead.start - reach), lead.start):
        if not apart.search(text, hit.end, lead.start):
            return True
    if passage.language.code not in _VERB_LAST:
        return False
    behind = next(hits(cues.works, text, lead.end, min(last, lead.end + _BESIDE)), None)
    return behind is not None and not _APART.search(text, lead.end, behind.start)


def _apposed(passage: Passage, lead: Lead) -> Iterator[Named]:
    """The name before a comma that brings its trade: "with Acme, a local courier"."""
    plain, usual = passage.plain, common(passage.language.code)
    name = capital_run_before(plain, lead.start, 1, usual)
    start = plain.rfind(name, 0, lead.start) if name else 0
    if (
        name
        and name[0].isalpha()
        and start >= passage.sentence(lead.start)[0]
        and ". " not in name
        and not is_office(name)
        and _is_marked(name)
        and not _PLACED.search(plain, max(0, start - 12), start)
    ):
        yield Named(bare(name), passage, start, start + len(name), "agent", 0.6)


def _doing(passage: Passage, lead: Lead) -> Iterator[Named]:
    """The name that begins a sentence and does a thing for the controller: "Acme keeps our books"."""
    cues, usual = passage.language.recipients, common(passage.language.code)
    first, last = passage.sentence(lead.start)
    name = capital_run_before(passage.plain, lead.start, 1, usual)
    if name is None or not said(cues.ours, passage.folded, lead.end, min(last, lead.end + _BEHIND)):
        return
    start = passage.plain.rfind(name, first, lead.start)
    shape = Shape(name, bare(name), start, start + len(name))
    lead_in = passage.plain[first:start]
    if len(lead_in) <= 4 and not is_office(name) and not _opens_with_trade(passage, shape) and _is_marked(name):
        yield Named(bare(name), passage, start, start + len(name), "agent", 0.6)


def _listed(passage: Passage, place: int, *, articles: bool) -> list[Shape]:
    """The names listed from a place on, each after an article, if these may be, or none ("by A, B and the C")."""
    shapes: list[Shape] = []
    plain, usual = passage.plain, _usual(passage.language.code)
    while True:
        place = skipped(plain, place)
        article = _ARTICLE.match(plain, place) if articles else None
        shape = run_at(plain, skipped(plain, article.end()) if article else place, usual)
        if shape is None:
            return shapes
        shapes.append(shape)
        gap = _LISTED.match(plain, shape.end)
        # Behind a legal form a comma brings the address.
        if gap is None or not gap.group().strip() or (shape.words != shape.bare and gap[1] is None):
            return shapes
        place = gap.end()


@cache
def _usual(code: str) -> frozenset[str]:
    """A language's words that are no names and begin none."""
    return common(code) - OPENERS


def _is_of_name(passage: Passage, lead: Lead) -> bool:
    """Whether the word of a trade is a part of the name: it has a capital ("Kurirfirman Ekspres", "Platform Tips")."""
    if not passage.plain[lead.start].isupper():
        return False
    if passage.language.code == "de":
        # All nouns have capitals there; before a legal form the whole is the name.
        shape = run_at(passage.plain, skipped(passage.plain, lead.end), common("de"))
        return shape is not None and shape.words != shape.bare
    if passage.clause.kind is ClauseKind.ROW or passage.language.code not in _DEFINITE:
        return True
    return lead.start > passage.sentence(lead.start)[0] + 2


def _opens_with_trade(passage: Passage, shape: Shape) -> bool:
    """Whether a run begins with a trade ("Agentur Acme"): the trade leads to the name by itself."""
    words = shape.words.split()
    trades = passage.language.recipients.trades
    if len(words) == 1:
        return words[0].lower() in trades or (
            passage.language.code == "de" and _trades(trades).fullmatch(words[0].lower()) is not None
        )
    if _trades(trades).fullmatch(words[0].lower()) is None:
        return False
    return passage.language.code == "de" and shape.words == shape.bare and words[0].lower() not in OPENERS


def _is_marked(name: str) -> bool:
    """Whether a name shows by itself that it is one: several words, or capitals or digits inside one."""
    return " " in name or not all(part[1:].islower() or not part[1:] for part in name.split("-"))


def is_office(name: str) -> bool:
    """Whether a name looks like an authority's, a court's or a law's."""
    return LEGAL.search(name) is None and _OFFICES.search(name.lower()) is not None


@cache
def _trades(trades: tuple[str, ...]) -> re.Pattern[str]:
    compiled = pattern(tuple(trade for trade in trades if not trade.startswith("*")))
    tails = "|".join(re.escape(trade[1:]) for trade in trades if trade.startswith("*"))
    source = compiled.pattern if compiled is not None else "(?!)"
    return re.compile(rf"{source}|\w+(?:{tails})" if tails else source)
