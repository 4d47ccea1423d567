"""Signs of whose policy it is that no cue table holds: addresses, links, and known names that introduce or run through it."""

import re
from collections import Counter
from collections.abc import Iterator

from monitor.facts.document import Document
from monitor.facts.organisations import root
from monitor.facts.sightings import Sight

_EMAIL = re.compile(r"@([\w-]{2,63}(?:\.[\w-]{2,63}){1,4})")
# Mail services and authorities: an address there says nothing about whose policy it is.
_FOREIGN = frozenset(
    [
        "gmail",
        "googlemail",
        "outlook",
        "hotmail",
        "live",
        "yahoo",
        "icloud",
        "protonmail",
        "proton",
        "gmx",
        "web",
        "aol",
        "me",
        "example",
        "email",
        "mail",
        "t-online",
        "wanadoo",
        "orange",
        "free",
        "laposte",
        "edpb",
        "edoeb",
        "ico",
        "cnil",
        "imy",
        "datatilsynet",
        "tietosuoja",
        "uodo",
        "aepd",
        "garante",
        "gpdp",
        "cnpd",
        "verasafe",
        "twobirds",
    ]
)
_PUBLIC_ENDINGS = frozenset(["com", "co", "org", "net", "gov", "gouv", "ac", "edu"])
_POLICY_WORDS = frozenset(
    [
        "privacy",
        "cookie",
        "cookies",
        "policy",
        "notice",
        "statement",
        "service",
        "services",
        "website",
        "app",
        "apps",
        "platform",
        "integritetspolicy",
        "tjänster",
        "datenschutzerklärung",
        "dienste",
        "dienst",
        "privacyverklaring",
        "diensten",
        "privatlivspolitik",
        "personvernerklæring",
        "tietosuojaseloste",
    ]
)
_FIRST_WORDS = 400
_NEXT_WORD = re.compile(r"(?:'s)? ([^\W\d_]+)")
_PARTS = 10
_OPENING = 800
_AT = re.compile(r"(?:^|[^\w])(?:at|chez|hos|bei|bij|en|in|na|w) \Z")
_WE = re.compile(r",? (?:we|nous|wir|vi|wij|noi|nosotros|nós|my)\b")
_HOST = re.compile(r"https?://([\w.-]{3,80})")


def domains(document: Document) -> Iterator[str]:
    """The name in the domain that most of the text's e-mail addresses share."""
    counts: Counter[str] = Counter()
    for passage in document.passages:
        if "@" not in passage.folded:
            continue
        for domain in _EMAIL.findall(passage.folded):
            if not _FOREIGN.intersection(domain.split(".")[:-1]):
                counts[_label(domain)] += 1
    for label, count in counts.most_common(2):
        if count * 2 >= counts.total():
            yield label


def introduced(seen: tuple[Sight, ...]) -> Iterator[str]:
    """The root owner of a known organisation whose policy the opening words speak of, or that says "we" ("At Acme, we")."""
    place = 0
    for sight in seen:
        for mention in sight.known:
            after = _NEXT_WORD.match(sight.passage.folded, mention.end)
            if (place + mention.start < _FIRST_WORDS and after is not None and after.group(1) in _POLICY_WORDS) or (
                _AT.search(sight.passage.folded, max(0, mention.start - 8), mention.start)
                and _WE.match(sight.passage.folded, mention.end)
            ):
                yield root(mention.organisation.name)
        place += len(sight.passage.plain)


def recurring(seen: tuple[Sight, ...]) -> Iterator[str]:
    """The root owner of a known organisation that is named at the start and all through the text."""
    length = sum(len(sight.passage.plain) for sight in seen)
    counts: Counter[str] = Counter()
    parts: dict[str, set[int]] = {}
    opening: set[str] = set()
    place = 0
    for sight in seen:
        for mention in sight.known:
            name = mention.organisation.name
            counts[name] += 1
            parts.setdefault(name, set()).add((place + mention.start) * _PARTS // max(1, length))
            if place + mention.start < _OPENING:
                opening.add(name)
        place += len(sight.passage.plain)
    for name in opening:
        if counts[name] >= 4 and len(parts[name]) >= 4 and counts[name] == max(counts.values()):
            yield root(name)


def linked(document: Document, seen: tuple[Sight, ...]) -> Iterator[str]:
    """The root owner of a known organisation that is named at the start and whose site most links lead to."""
    counts: Counter[str] = Counter()
    for passage in document.passages:
        for link in passage.clause.links:
            host = _HOST.match(link)
            if host is not None:
                counts[_label(host.group(1))] += 1
    place = 0
    for sight in seen:
        for mention in sight.known:
            name = mention.organisation.name
            count = counts["".join(filter(str.isalnum, name.lower()))]
            if place + mention.start < _OPENING and count >= 3 and count * 2 >= counts.total():
                yield root(name)
        place += len(sight.passage.plain)
        if place > _OPENING:
            return


def _label(host: str) -> str:
    """The label of a host that names its owner: "acme" of "www.help.acme.co.uk"."""
    labels = host.lower().split(".")[:-1]
    while len(labels) > 1 and labels[-1] in _PUBLIC_ENDINGS:
        labels.pop()
    return labels[-1] if labels else ""
