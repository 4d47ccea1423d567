"""Whom to write to: e-mail addresses for privacy questions and requests, in any disguise, with the role they answer in.

Authorities' addresses and those of payment or other providers named in passing are left out. Telephone numbers beside a
word for telephone are told as contacts of their own.
"""

import re
from collections import Counter
from collections.abc import Iterator

from monitor.facts.authorities import is_authority
from monitor.facts.cues import first, holding
from monitor.facts.document import Document, Passage, fold
from monitor.facts.languages.table import PartyCues
from monitor.model import Fact, FactKind

_LOCAL = r"[\w.+-]{1,64}"
_DOMAIN = r"(?:[a-z0-9](?:[a-z0-9-]{0,62})\.){1,6}[a-z]{2,18}"
_EMAIL = re.compile(rf"({_LOCAL})@({_DOMAIN})(?![\w@-])", re.IGNORECASE)
# "info@firm .be", "info @firm.be": broken by a blank; the ending must be the whole word.
_BROKEN = re.compile(rf"({_LOCAL}) ?@ ?([a-z0-9-]{{2,40}}) ?\. ?([a-z]{{2,4}})(?![\w-])", re.IGNORECASE)
_AT = (
    r" ?(?:\[ ?(?:at|@|a|ät|arroba|chiocciola) ?\]|\( ?(?:at|@|a|ät|arroba|snabel-a|chiocciola) ?\)|\{ ?(?:at|@) ?\}) ?"
)
_DOT = r" ?(?:\[ ?(?:dot|\.|punkt|point|punto|ponto) ?\]|\( ?(?:dot|\.|punkt|point|punto|ponto) ?\)|\{ ?dot ?\}|\.| dot ) ?"
_MASKED = re.compile(rf"({_LOCAL}){_AT}([a-z0-9-]{{1,63}}(?:{_DOT}[a-z0-9-]{{2,63}}){{1,4}})(?![\w-])", re.IGNORECASE)
_SPELLED = re.compile(r"([\w.-]{2,40}) at ([a-z0-9-]{2,40}) dot ([a-z]{2,10})(?!\w)", re.IGNORECASE)
_SIGN = re.compile(r"@|[\[({] ?(?:at|a|ät|arroba|chiocciola|snabel-a) ?[\])}]| at [a-z0-9-]{2,40} dot ")
_DOTS = re.compile(_DOT, re.IGNORECASE)
_MAILTO = re.compile(rf"mailto:\s*({_LOCAL})(?:@|%40)({_DOMAIN})", re.IGNORECASE)
_PHONE = re.compile(
    r"(?<!\w)(?:tele(?:phone|fon|foon|fono|fone|fonnummer|fonnr|fonnumm?er)|phone|tel|tlf|tfn|puhelin|puh|téléphone|tél|teléfono"
    r"|telefone|telefón|telefonicznie|mobil|call us at)[.: (]{1,6}(\+?[\d(][\d ()/.-]{6,20}\d)"
)
_PHONE_WORDS = ("telephone", "tele*", "tel", "phone", "tlf*", "tfn", "puh*", "tél*", "mobil", "call us")
_BEFORE, _ROLE_BEFORE = 160, 200
_OPENING = 12
_GENERIC = frozenset(
    ("example.com", "example.org", "example.net", "email.com", "domain.com", "yourdomain.com", "company.com")
)
_FILES = frozenset(("png", "jpg", "jpeg", "gif", "svg", "webp", "css", "js", "html", "pdf"))

_PRIVACY = re.compile(
    r"privac|datenschutz|gdpr|rgpd|dsgvo|dataskydd|integritet|personvern|databeskyt|tietosuoja|persondata|protecciondedatos"
    r"|protecciondatos|proteccion\.datos|lopd|dataprotection|data\.protection|data-protection|datapolicy|donnees|dados"
    r"|rodo|daneosobowe|dane\.osobowe|gegevensbescherming|\bavg\b|personuppgift|dsar|ccpa|lgpd|cnil|dataprivacy"
)
_OFFICER = re.compile(r"^(?:dpo|dpd|dsb|epd|rpd|iod|fg|ddpo)\b|dpo\b|dataprotectionofficer|datenschutzbeauftragt|dataskyddsombud|personvernombud"
                      r"|tietosuojavastaava|inspektor|encarregado|delegado|protectionofficer")  # fmt: skip


def find(document: Document) -> Iterator[Fact]:
    """E-mail addresses, each once where it has the most telling role, then telephone numbers."""
    found: dict[str, Fact] = {}
    opening = fold(" ".join((document.text.title, *(p.plain for p in document.passages[:_OPENING]))))
    written = [(passage, list(_addresses(passage))) for passage in _candidates(document)]
    domains = Counter(address.rsplit("@", 1)[1] for _, addresses in written for address, _ in addresses)
    for passage, addresses in written:
        for address, place in addresses:
            if _left_out(address, passage, place, domains, opening):
                continue
            fact = _fact(address, passage, place)
            known = found.get(address)
            if known is None or (known.attribute("role") == "general" and fact.attribute("role") != "general"):
                found[address] = fact
    yield from found.values()
    yield from _phones(document)


def _candidates(document: Document) -> list[Passage]:
    """The passages that may hold an address: a sign or word for "at", or a link to write to."""
    signs = document.index.joined
    masked = {document.index.passage(match.start()) for match in _SIGN.finditer(signs)}
    return [
        passage
        for number, passage in enumerate(document.passages)
        if number in masked or any(link[:7].lower() == "mailto:" for link in passage.clause.links)
    ]


def _addresses(passage: Passage) -> Iterator[tuple[str, int]]:
    """The addresses of a passage, plain, with the place each stands at; those behind links only come last.

    Where a link's address ends a word that a missing blank glued to it, the link's is the true one.
    """
    links = [mail for link in passage.clause.links if (mail := _MAILTO.match(link))]
    linked = [address for mail in links for address in _clean(mail[1], mail[2])]
    for match, domain in _written(passage):
        for address in _clean(match[1], domain):
            yield next((mail for mail in linked if address.endswith(mail)), address), match.start()
    yield from ((address, 0) for address in linked)


def _written(passage: Passage) -> Iterator[tuple[re.Match[str], str]]:
    text = passage.plain
    if "@" in text:
        yield from ((match, match[2]) for match in _EMAIL.finditer(text))
        for match in _BROKEN.finditer(text):
            if " " in match.group():
                yield match, f"{match[2]}.{match[3]}"
    if "[" in text or "(" in text or "{" in text:
        yield from ((match, _DOTS.sub(".", match[2])) for match in _MASKED.finditer(text))
    if " dot " in passage.folded:
        yield from ((match, f"{match[2]}.{match[3]}") for match in _SPELLED.finditer(text))


def _clean(local: str, domain: str) -> Iterator[str]:
    local, domain = local.lower().strip("._-"), domain.lower()
    ending = domain.rsplit(".", 1)[-1]
    if local and ending not in _FILES and domain not in _GENERIC and not ending.isdigit():
        yield f"{local}@{domain}"


def _left_out(address: str, passage: Passage, place: int, domains: Counter[str], opening: str) -> bool:
    """Whether an address is an authority's or another firm's named in passing.

    `opening` is the folded beginning of the document, where its own names stand.
    """
    local, domain = address.rsplit("@", 1)
    if is_authority(domain):
        return True
    label = domain.split(".")[-2]
    if len(domains) < 2 or _PRIVACY.search(address) or _OFFICER.search(local) or label in opening:
        return False
    cues, near = passage.language.parties, passage.folded[max(0, place - _BEFORE) : place]
    if first(cues.authorities, near):
        return True
    if first(cues.officers + cues.representatives, near):
        return False
    named = re.search(rf"(?<!\w){re.escape(label)}(?!\w|\.\w)", passage.folded) is not None
    return named or (domains[domain] < max(domains.values()) and first(cues.processors, near) is not None)


def _fact(address: str, passage: Passage, place: int) -> Fact:
    role = _role(address, passage, place)
    kind = {"dpo": FactKind.DPO, "representative": FactKind.REPRESENTATIVE}.get(role, FactKind.CONTACT)
    return Fact(
        kind=kind,
        key=address,
        value=address,
        raw=address,
        quote=passage.quote(place, place + 1),
        clause=passage.index,
        language=passage.language.code,
        confidence=0.95,
        rule="contact.email",
        attributes=(("type", "email"), ("role", role)),
    )


def _role(address: str, passage: Passage, place: int) -> str:
    local = address.split("@", 1)[0]
    cues, near = passage.language.parties, passage.folded[max(0, place - _ROLE_BEFORE) : place]
    if _OFFICER.search(local):
        return "dpo"
    if "representative" in local or "gdpr-rep" in address:
        return "representative"
    if _PRIVACY.search(local):
        return "dpo" if first(cues.officers, near[-80:]) else "privacy"
    return _near(cues, near) or "general"


def _near(cues: PartyCues, near: str) -> str:
    """The role whose words stand before an address, or ""."""
    if first(cues.officers, near):
        return "dpo"
    if first(cues.representatives, near):
        return "representative"
    return next((role for role, words in cues.roles.items() if first(words, near)), "")


def _phones(document: Document) -> Iterator[Fact]:
    told: set[str] = set()
    for passage in holding(document, _PHONE_WORDS):
        for match in _PHONE.finditer(passage.folded):
            number = match[1].strip(" .-/")
            digits = re.sub(r"\D", "", number)
            if not 7 <= len(digits) <= 15 or digits in told:
                continue
            told.add(digits)
            yield Fact(
                kind=FactKind.CONTACT,
                key=f"phone {digits}",
                value=number,
                raw=match.group(),
                quote=passage.quote(match.start(1), match.end(1)),
                clause=passage.index,
                language=passage.language.code,
                confidence=0.7,
                rule="contact.phone",
                attributes=(
                    ("type", "phone"),
                    ("role", _near(passage.language.parties, fold(match.group())) or "general"),
                ),
            )
