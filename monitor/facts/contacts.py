"""Whom to write to: e-mail addresses for privacy questions and requests, with the role they answer in.

Left out are authorities' addresses, those of other firms named in passing, and, where there is another to write to, those for
other matters (vulnerabilities, press, sales, jobs). Telephone numbers beside a word for telephone are contacts of their own.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from monitor.facts.addresses import addresses
from monitor.facts.authorities import is_authority
from monitor.facts.cues import first, holding, merged
from monitor.facts.document import Document, Passage, fold
from monitor.facts.languages.table import PartyCues
from monitor.model import ClauseKind, Fact, FactKind

_PHONE = re.compile(
    r"(?<!\w)(?:tele(?:phone|fon|foon|fono|fone|fonnummer|fonnr|fonnumm?er)|phone|tel|tlf|tfn|puhelin|puh|téléphone|tél|teléfono"
    r"|telefone|telefón|telefonicznie|mobil|call us at)[.: (]{1,6}(\+?[\d(][\d ()/.-]{6,20}\d)"
)
_PHONE_WORDS = ("telephone", "tele*", "tel", "phone", "tlf*", "tfn", "puh*", "tél*", "mobil", "call us")
_OPENING = 1500
_BEFORE, _ROLE_BEFORE, _MATTER_BEFORE, _MATTER_AFTER = 160, 200, 90, 40
_ANY_ADDRESS = re.compile(r"[\w.+-]+ ?[@(\[{]\S*")

_PRIVACY = re.compile(
    r"privac|datenschutz|gdpr|rgpd|dsgvo|dataskydd|integritet|personvern|databeskyt|tietosuoja|persondata|protecciondedatos"
    r"|protecciondatos|proteccion\.datos|lopd|dataprotection|data\.protection|data-protection|datapolicy|donnees|dados"
    r"|rodo|daneosobowe|dane\.osobowe|gegevensbescherming|\bavg\b|personuppgift|dsar|ccpa|lgpd|cnil|dataprivacy|vieprivee|privatliv|rekisteri"
)
_OFFICER = re.compile(r"^(?:dpo|dpd|dsb|epd|rpd|iod|fg|ddpo)\b|dpo\b|dataprotectionofficer|datenschutzbeauftragt|dataskyddsombud|personvernombud"
                      r"|tietosuojavastaava|inspektor|encarregado|delegado|protectionofficer")  # fmt: skip
# Local parts that say what else an address is for.
_OTHER_LOCAL = re.compile(
    r"^(?:security|vuln\w*|psirt|abuse|press[eo]?|media|pr|sales|vertrieb|verkauf|forsaljning|salg|myynti|ventas|ventes?|vendite|vendas|sprzedaz"
    r"|jobs?|careers?|karriere?|karriar|bewerbung(?:en)?|recruit\w*|recrutement|rekryter\w*|rekrytointi|rekrutacja|empleo|lavoro|vacatures?"
    r"|billing|invoices?|fakturor?|faktury|fakturering|rechnung(?:en)?|buchhaltung|facturation|facturas|facturacion|fatture|laskut\w*|ksiegowosc"
    r"|orders?|bestellungen|tilaukset|zamowienia|pedidos|ordini|commandes|bestellingen|ordre"
    r"|prensa|stampa|imprensa|prasa|lehdisto|pers|investors?|status|bugs?|dev(?:elopers?)?|api|partners?|affiliates?|no-?reply|webmaster|postmaster|copyright|dmca|spam)"
    r"(?:$|[._+-])"
)
_UNANSWERED = re.compile(
    r"^(?:no|do[._-]?not|ne[._-]?pas)[._-]?(?:reply|repondre)|^(?:noreply|mailer-daemon|ei-vastausta|svara-?ej)"
)
_FREE_MAIL = frozenset(
    "gmail googlemail outlook hotmail live yahoo icloud protonmail proton gmx web aol t-online wanadoo orange free laposte wp onet interia o2 telia".split()  # noqa: SIM905
)
_SUFFIXES = frozenset(("com", "co", "org", "net", "gov", "gouv", "gob", "ac", "edu"))


@dataclass(frozen=True)
class _Mail:
    """An address where it stands."""

    address: str
    passage: Passage
    place: int

    @property
    def local(self) -> str:
        return self.address.rsplit("@", 1)[0]

    @property
    def domain(self) -> str:
        return self.address.rsplit("@", 1)[1]

    @property
    def label(self) -> str:
        """The name in the domain: "acme" of "mail.acme.co.uk"."""
        labels = self.domain.split(".")[:-1]
        return next((label for label in reversed(labels) if label not in _SUFFIXES), labels[-1])

    @property
    def cues(self) -> PartyCues:
        return self.passage.language.parties

    def near(self, reach: int) -> str:
        """The folded words before the address."""
        return self.passage.folded[max(0, self.place - reach) : self.place]

    @cached_property
    def is_named(self) -> bool:
        """Whether the passage names the firm of the domain outside its addresses."""
        return re.search(rf"(?<![\w@.-]){re.escape(self.label)}(?![\w-]|\.\w)", self.passage.folded) is not None


def find(document: Document) -> Iterator[Fact]:
    """E-mail addresses, each once where it has the most telling role, then telephone numbers."""
    mails = [_Mail(address, passage, place) for passage, told in addresses(document) for address, place in told]
    own = _own_domains(document, mails)
    mails = [mail for mail in mails if not _is_foreign(mail, own, alone=len({m.address for m in mails}) == 1)]
    special = [mail for mail in mails if _PRIVACY.search(mail.address) or _OFFICER.search(mail.local)]
    others = {mail.address for mail in mails} - {
        mail.address
        for mail in mails
        if not _is_other_matter(mail, special=bool(special), beside=any(_is_beside(mail, other) for other in special))
    }
    if len(others) == len({mail.address for mail in mails}):
        others = set()
    found: dict[str, Fact] = {}
    for mail in mails:
        if mail.address in others:
            continue
        fact = _fact(mail)
        known = found.get(mail.address)
        if known is None or (known.attribute("role") == "general" and fact.attribute("role") != "general"):
            found[mail.address] = fact
    yield from found.values()
    yield from _phones(document)


def _own_domains(document: Document, mails: list[_Mail]) -> frozenset[str]:
    """The domains that are the controller's: of the name that comes first in the text, else those with the most addresses."""
    mails = [mail for mail in mails if not is_authority(mail.domain)]
    if len({mail.domain for mail in mails}) < 2:
        return frozenset(mail.domain for mail in mails)
    text = _ANY_ADDRESS.sub(" ", f"{fold(document.text.title)}\n{document.index.joined[:_OPENING]}")
    places = {mail.label: place for mail in mails if (place := text.find(mail.label)) >= 0}
    if places:
        first_named = min(places, key=lambda label: places[label])
        return frozenset(mail.domain for mail in mails if mail.label == first_named or first_named in mail.domain)
    # A firm of its own is named beside its address; the controller need not be.
    counts = Counter(mail.domain for mail in mails if not mail.is_named) or Counter(mail.domain for mail in mails)
    return frozenset(domain for domain, count in counts.items() if count == max(counts.values()))


def _is_foreign(mail: _Mail, own: frozenset[str], *, alone: bool) -> bool:
    """Whether an address is an authority's, or another firm's named in passing."""
    if is_authority(mail.domain) or _UNANSWERED.search(mail.local):
        return True
    if mail.domain in own or mail.label in _FREE_MAIL:
        return False
    cues, near = mail.cues, mail.near(_BEFORE)
    if first(cues.authorities, near) and not _PRIVACY.search(mail.local):
        return True
    if alone:
        return False
    start = mail.passage.sentence(min(mail.place, len(mail.passage.plain) - 1))[0]
    if first(cues.officers + cues.representatives, near[max(0, len(near) - mail.place + start) :]):
        # Somebody else's officer stands in a row of its own, with the firm's name.
        return mail.passage.clause.kind is ClauseKind.ROW and mail.is_named
    return mail.is_named or mail.passage.clause.kind is ClauseKind.ROW or first(cues.processors, near) is not None


def _is_beside(mail: _Mail, other: _Mail) -> bool:
    """Whether two addresses of one domain stand in one passage, each in a sentence of its own."""
    if mail.passage is not other.passage or mail.domain != other.domain or mail.place == other.place:
        return False
    return mail.passage.sentence(mail.place) != mail.passage.sentence(other.place)


def _is_other_matter(mail: _Mail, *, special: bool, beside: bool) -> bool:
    """Whether an address is for something else than questions about data.

    `special` says that another is for those alone, `beside` that such a one stands in the same passage.
    """
    if _PRIVACY.search(mail.address) or _OFFICER.search(mail.local):
        return False
    start = mail.passage.sentence(min(mail.place, len(mail.passage.plain) - 1))[0]
    before = mail.passage.folded[max(start, mail.place - _MATTER_BEFORE) : mail.place]
    after = mail.passage.folded[mail.place + len(mail.address) :][:_MATTER_AFTER]
    if first(mail.cues.privacy + mail.cues.officers + mail.cues.representatives + mail.cues.controllers, before):
        return False
    # "Officer: dpo@acme.example. Outages: ops@acme.example": what has a sentence of its own beside it is for something else.
    if beside and before.strip():
        return True
    matters = mail.cues.matters + (merged(mail.cues.roles.values()) if special else ())
    if first(matters, before):
        return True
    return first(matters, after) is not None and (not before.strip() or _OTHER_LOCAL.search(mail.local) is not None)


def _fact(mail: _Mail) -> Fact:
    role = _role(mail)
    kind = {"dpo": FactKind.DPO, "representative": FactKind.REPRESENTATIVE}.get(role, FactKind.CONTACT)
    return Fact(
        kind=kind,
        key=mail.address,
        value=mail.address,
        raw=mail.address,
        quote=mail.passage.quote(mail.place, mail.place + 1),
        clause=mail.passage.index,
        language=mail.passage.language.code,
        confidence=0.95,
        rule="contact.email",
        attributes=(("type", "email"), ("role", role)),
    )


def _role(mail: _Mail) -> str:
    near = mail.near(_ROLE_BEFORE)
    if _OFFICER.search(mail.local):
        return "dpo"
    if "representative" in mail.local or "gdpr-rep" in mail.address:
        return "representative"
    if _PRIVACY.search(mail.local):
        return "dpo" if first(mail.cues.officers, near[-80:]) else "privacy"
    return _near(mail.cues, near) or "general"


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
                attributes=(("type", "phone"), ("role", "general")),
            )
