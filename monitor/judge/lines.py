"""Lines of a page that are no policy by their shape: running counts, menus written as text, news under a label, today's date."""

import re
from collections.abc import Collection, Iterator, Sequence

from monitor.judge.lexicons import Table
from monitor.judge.words import folded, words

_PARTS = re.compile(r"\s+[|·•»/–—-]\s+|\s?[|·•]\s?")
_LABEL = re.compile(r"([^:|·•]{2,60}):\s+(?=\S)")
_DOCUMENT = re.compile(
    r"polic(?:y|ies)\b|\bnotice\b|\bstatement\b|\bdocument|\bterms\b|erklarung|richtlinie|hinweise|\bpoliti(?:que|ca|k|kk|ka)|\bcharte\b|informativa"
    r"|verklaring|\bbeleid|\bavtal|erklaering|seloste|polityk|\b(?:source|quelle|fonte|fuente|bron|kalla|kilde|zrodlo)\s?:"
)
_ORIGIN = re.compile(
    r"creative commons|\bcc[ -]by|\blicen[sc]ed under|\blicensed policy|adapted from|\b(?:policy|privacy|datenschutz|legal)[ -]?generator|\bgenerated (?:by|using|with)\b"
    r"|created (?:using|with|by) .{0,40}(?:generator|template)|\btemplate (?:by|from|provided)|erstellt (?:mit|durch|von)|generiert|\bmuster(?:text)? (?:von|der|des)|mustervorlage"
    r"|genere(?:e|es)? (?:par|avec|a l'aide)|modele (?:de|propose par|fourni par)|generad[ao] (?:por|con|mediante)|generat[ao] (?:da|con|tramite)|gerad[ao] (?:por|com)"
    r"|gegenereerd (?:door|met)|gebaseerd op (?:een|het) (?:model|sjabloon)|genererad (?:av|med)|baserad pa en mall|genereret (?:af|med)|generert (?:av|med)|luotu .{0,30}generaattori|wygenerowan"
)
_ORIGIN_WORDS = 45
_COVERED, _COUNTED = 0.8, 0.4
_LONGEST_PHRASE = 12
_COUNT_WORDS = 14
_PART_WORDS = 7
_LEAST_PARTS = 3
_DATE_WORDS = 6
_OFFER_WORDS = 16
_OFFER = re.compile(r"[€$£%!]|\b(?:eur|usd|kr|zł)\b|\b0\d(?: \d\d){4}\b")
_YEAR = re.compile(r"#(?:19|20)\d\d")
_TEASER_WORDS = 30


def cover(sequence: Sequence[str], phrases: Collection[str], *, longest: int = _LONGEST_PHRASE) -> int:
    """How many of the words stand in phrases, the longest phrases taken first."""
    covered = place = 0
    while place < len(sequence):
        most = min(longest, len(sequence) - place)
        length = next((n for n in range(most, 0, -1) if " ".join(sequence[place : place + n]) in phrases), 0)
        covered += length
        place += length or 1
    return covered


def is_count(sequence: Sequence[str], table: Table, phrases: frozenset[str] = frozenset()) -> bool:
    """Whether a short line only tells a running number, with `phrases` of furniture: "Helpful? 14 of 19 people found it so"."""
    if len(sequence) > _COUNT_WORDS or not any(word[0] == "#" for word in sequence):
        return False
    telling = [word for word in sequence if word[0] != "#"]
    if not telling or cover(telling, table.counters) < _COUNTED * len(telling):
        return False
    return cover(telling, table.counters | phrases) >= _COVERED * len(telling)


def is_menu_text(form: str, phrases: Collection[str] | None = None, names: Collection[str] = ()) -> bool:
    """Whether a line is a menu written as text: short parts between bars or dots, one of them a known phrase of menus if given."""
    parts = [words(part) for part in _PARTS.split(form)]
    if len(parts) < _LEAST_PARTS or any(not part or len(part) > _PART_WORDS for part in parts):
        return False
    if phrases is None:
        return not any(word[0] in "#@" for part in parts for word in part)
    return any(" ".join(part) in phrases or part[0] in names for part in parts)


def is_offer(form: str, sequence: Sequence[str], table: Table) -> bool:
    """Whether a short line without a date calls to buy, subscribe or ring up: a price, a percentage or a cry in it."""
    if len(sequence) > _OFFER_WORDS or any(word in table.months or _YEAR.fullmatch(word) for word in sequence):
        return False
    return _OFFER.search(form) is not None and not any(word[0] == "@" for word in sequence)


def is_feed(form: str, sequence: Sequence[str], table: Table) -> bool:
    """Whether a line is a label of news or events, alone or with some of them behind it: "Most read: … · …"."""
    if " ".join(sequence) in table.feeds:
        return True
    is_short = 0 < len(sequence) <= _TEASER_WORDS
    if is_short and sequence[0] in table.feeds and is_today(sequence, table, whole=False):
        return True
    label = _LABEL.match(form)
    if label is None or " ".join(words(label[1])) not in table.feeds:
        return False
    rest = form[label.end() :]
    behind = words(rest)
    return len(behind) <= _TEASER_WORDS and (bool(_PARTS.search(rest)) or is_today(behind, table, whole=False))


def is_today(sequence: Sequence[str], table: Table, *, whole: bool = True) -> bool:
    """Whether a line is a date with its day of the week and nothing else, or (not `whole`) begins with one."""
    if whole and len(sequence) > _DATE_WORDS:
        return False
    dated = list(_dated(sequence, table))
    return dated[:1] == [True] and sum(dated) >= 2 and (not whole or all(dated)) and _has_weekday(sequence, table)


def _has_weekday(sequence: Sequence[str], table: Table) -> bool:
    return any(word in table.weekdays for word in sequence[:3])


def _dated(sequence: Sequence[str], table: Table) -> Iterator[bool]:
    """Of each of the first words whether it belongs to a date."""
    for word in sequence[:_DATE_WORDS]:
        yield (
            word[0] == "#"
            or word in table.weekdays
            or word in table.months
            or word in table.light
            or word in table.feeds
        )


def is_attribution(form: str) -> bool:
    """Whether a clause only says where the policy's text comes from: a licence, a template or a generator."""
    plain = folded(form)
    return (
        plain.count(" ") < _ORIGIN_WORDS and _ORIGIN.search(plain) is not None and _DOCUMENT.search(plain) is not None
    )
