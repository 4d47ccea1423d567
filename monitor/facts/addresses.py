"""E-mail addresses in any disguise: plain, masked by words or brackets in twelve languages, broken by a blank, behind links."""

import re
from collections.abc import Iterator

from monitor.facts.document import Document, Passage

_LOCAL = r"[\w.+-]{1,64}"
_DOMAIN = r"(?:[a-z0-9](?:[a-z0-9-]{0,62})\.){1,6}[a-z]{2,18}"
EMAIL = re.compile(rf"({_LOCAL})@({_DOMAIN})(?![\w@-])", re.IGNORECASE)
# "info@firm .be", "info @firm.be": broken by a blank; the ending must be the whole word.
_BROKEN = re.compile(rf"({_LOCAL}) ?@ ?([a-z0-9-]{{2,40}}) ?\. ?([a-z]{{2,4}})(?![\w-])", re.IGNORECASE)
# The sign's names, which mean nothing else; and words that stand for it between brackets.
_SIGN_NAMES = (
    "arroba",
    "arobase",
    "arobas",
    "chiocciola",
    "snabel-a",
    "snabela",
    "krøllalfa",
    "alfakrøll",
    "małpa",
    "malpa",
    "apenstaartje",
    "apestaartje",
    "klammeraffe",
    "miukumauku",
    "ät-merkki",
)
_NAMES = "|".join(_SIGN_NAMES)
_AT_WORD = rf"(?:at|a|ät|æt|@|{_NAMES})"
_DOT_NAMES = "dot|punkt|punktum|point|punto|ponto|punt|kropka|piste|prikk?"
_AT = rf"(?: ?(?:\[ ?{_AT_WORD} ?\]|\( ?{_AT_WORD} ?\)|\{{ ?{_AT_WORD} ?\}}|< ?{_AT_WORD} ?>) ?| (?:{_NAMES}|-at-) )"
_DOT = rf"(?: ?[\[({{<] ?(?:\.|{_DOT_NAMES}) ?[\])}}>] ?| (?:{_DOT_NAMES}) | \. ?|\.)"
# The mark first: a search for what may stand before it would try every word.
_MASKED = re.compile(rf"{_AT}([a-z0-9-]{{1,63}}(?:{_DOT}[a-z0-9-]{{2,63}}){{1,4}})(?![\w-])", re.IGNORECASE)
_BEFORE_MARK = re.compile(rf"{_LOCAL}\Z")
_SPELLED = re.compile(r"([\w.-]{2,40}) at ([a-z0-9-]{2,40}) dot ([a-z]{2,10})(?!\w)", re.IGNORECASE)
_DOTS = re.compile(_DOT, re.IGNORECASE)
_MAILTO = re.compile(rf"mailto:\s*({_LOCAL})(?:@|%40)({_DOMAIN})", re.IGNORECASE)
_PLAIN_DOT = re.compile(r"[a-z0-9]\.[a-z0-9]", re.IGNORECASE)
_BRACKETED = ("at", "a", "ät", "æt")
_OPENING = frozenset(("[", "(", "{", "<"))
_GENERIC = frozenset(
    ("example.com", "example.org", "example.net", "email.com", "domain.com", "yourdomain.com", "company.com")
)
_FILES = frozenset(("png", "jpg", "jpeg", "gif", "svg", "webp", "css", "js", "html", "pdf"))


def addresses(document: Document) -> list[tuple[Passage, list[tuple[str, int]]]]:
    """The passages with addresses, each with its addresses (lower case, plain) and where they stand in it."""
    found = [(passage, list(_of(passage))) for passage in _candidates(document)]
    return [(passage, told) for passage, told in found if told]


def _candidates(document: Document) -> list[Passage]:
    """The passages that may hold an address: a sign or word for "at", or a link to write to."""
    index = document.index
    places = [place for name in _SIGN_NAMES for place in index.places.get(name.split("-")[0], ())]
    place = index.joined.find("@")
    while place >= 0:
        places.append(place)
        place = index.joined.find("@", place + 1)
    for word in _BRACKETED:
        places += (
            at for at in index.places.get(word, ()) if index.joined[max(0, at - 2) : at].rstrip()[-1:] in _OPENING
        )
    if "dot" in index.places or "-at-" in index.joined:
        places += index.places.get("at", ())
    numbers = {index.passage(place) for place in places}
    return [
        passage
        for number, passage in enumerate(document.passages)
        if number in numbers or (passage.clause.links and any(_MAILTO.match(link) for link in passage.clause.links))
    ]


def _of(passage: Passage) -> Iterator[tuple[str, int]]:
    """The addresses of a passage with the place each stands at; those behind links only come last.

    Where a link's address ends a word that a missing blank glued to it, the link's is the true one.
    """
    links = [mail for link in passage.clause.links if (mail := _MAILTO.match(link))]
    linked = [address for mail in links for address in _clean(mail[1], mail[2])]
    for local, domain, place in _written(passage):
        for address in _clean(local, domain):
            yield next((mail for mail in linked if address.endswith(mail)), address), place
    yield from ((address, 0) for address in linked)


def _written(passage: Passage) -> Iterator[tuple[str, str, int]]:
    """Local part, domain and place of each address written in a passage."""
    text = passage.plain
    if "@" in text:
        yield from ((match[1], match[2], match.start()) for match in EMAIL.finditer(text))
        if " @" in text or "@ " in text or " ." in text:
            for match in _BROKEN.finditer(text):
                if " " in match.group():
                    yield match[1], f"{match[2]}.{match[3]}", match.start()
    if any(mark in text for mark in _OPENING) or any(name in passage.folded for name in (*_SIGN_NAMES, "-at-")):
        for match in _MASKED.finditer(text):
            local = _BEFORE_MARK.search(text, max(0, match.start() - 64), match.start())
            if local is not None:
                yield local.group(), _unmasked(match[1]), local.start()
    if " dot " in passage.folded:
        yield from ((match[1], f"{match[2]}.{match[3]}", match.start()) for match in _SPELLED.finditer(text))


def _unmasked(domain: str) -> str:
    """A domain with plain dots; one that has a plain dot itself ends before a blank ("firm.se . We")."""
    return _DOTS.sub(".", domain.split(" ", 1)[0] if _PLAIN_DOT.search(domain) else domain)


def _clean(local: str, domain: str) -> Iterator[str]:
    local, domain = local.lower().strip("._-"), domain.lower()
    ending = domain.rsplit(".", 1)[-1]
    if local and ending not in _FILES and domain not in _GENERIC and not ending.isdigit():
        yield f"{local}@{domain}"
