"""Words that policies are made of, by language: how much of a text is policy, and which kind of policy. Tables first.

Stems, matched at the start of a word. A text in a language without a table is judged by the English words alone, which
turn up in names everywhere; nothing is concluded from their absence there.
"""

import re
from functools import cache

from monitor.model import Text

_STEMS = {
    "en": "privacy personal data information polic terms agreement rights consent cookie legal law liab third part provi servic process collect disclos purpose contract notice controller gdpr licen breach terminat warrant indemn dispute govern copyright retain retention recipient subprocessor security applicable obligation",
    "de": "datenschutz personenbezogen daten verarbeit einwillig recht verantwort zweck speicher vertrag nutzung bedingung haftung dritte cookie dsgvo gesetz auskunft widerruf löschung vereinbarung rechtsgrundlage impressum empfänger auftragsverarbeit anwendbar gericht betroffene übermitt angaben",
    "fr": "confidentialité données personnel traitement politique condition droit consentement cookie finalité conservation responsable tiers contrat loi juridique rgpd obligation utilisat service sous-traitant destinataire collect informatique légal mention éditeur litige transfert durée",
    "sv": "integritet personuppgift uppgift behandl samtycke rättighet rättslig ändamål lagr villkor avtal ansvar cookie kakor lag gdpr dataskydd tredje part policy information sparas radera mottagare ändring användar tjänst personuppgiftsansvarig",
    "da": "privatliv personoplysning oplysning behandl samtykke rettighed formål opbevar vilkår aftale ansvar cookie lov gdpr databeskyttelse tredjepart politik dataansvarlig indsaml slette modtager tjeneste retsgrundlag videregiv",
    "nb": "personvern personopplysning opplysning behandl samtykke rettighet formål lagr vilkår avtale ansvar cookie informasjonskaps lov gdpr tredjepart behandlingsansvarlig innsaml slett mottaker tjeneste rettslig utlever",
    "nl": "privacy persoonsgegeven gegevens verwerk toestemming recht doel bewaar voorwaarde overeenkomst aansprakelijk cookie wet avg derde verantwoordelijk beleid verzamel verstrek dienst ontvanger bewaartermijn grondslag klacht",
    "es": "privacidad personal dato tratamiento consentimiento derecho finalidad conserv condicion contrato responsab cookie ley rgpd tercero política legal servicio usuario destinatari información obligaci recop transferencia aviso uso titular",
    "it": "privacy personal dati trattamento consenso diritt finalità conserv condizion contratto responsab cookie legge gdpr terz informativa legale servizi utente destinatari obblig raccolt titolare trasferiment interessat normativa",
    "pt": "privacidade pessoa dado tratamento consentimento direito finalidade conserv condiç contrato respons cookie lei rgpd lgpd terceiro política legal serviço utilizador usuário destinatári informaç obriga recolh colet titular termos transferência",
    "fi": "tietosuoja henkilötie tieto tietoj käsitte suostumu oikeu tarkoitu säily ehdo ehto sopimu vastuu eväste laki lain gdpr kolman rekister palvelu kerä luovut siirto",
    "pl": "prywatność prywatności osobow dane danych przetwarz zgod praw cel przechowyw regulamin warunk umow odpowiedzial cookie ustaw rodo administrator podmiot polityk usług użytkownik odbior podstaw gromadz udostępni",
}
_KINDS = {
    "privacy": (
        r"privacy|personal data|personal information|data protection|datenschutz|confidentialité|vie privée|données personnelles|integritet|personuppgift|privatliv|persondata|personvern"
        r"|persoonsgegevens|privacidad|protección de datos|dati personali|privacidade|tietosuoj|prywatno|ochron\w* danych|rgpd|gdpr"
    ),
    "terms": (
        r"terms|conditions of|user agreement|service agreement|nutzungsbedingungen|geschäftsbedingungen|\bagb\b|conditions générales|conditions d'utilisation|\bcgu\b|\bcgv\b|villkor|vilkår|betingelser|voorwaarden"
        r"|términos|condiciones|termini|condizioni|termos|condições|ehdot|käyttöehdo|regulamin|warunki"
    ),
    "cookies": r"cookie|kakor|informasjonskaps|evästee|trackers|traceurs|rastreadores",
    "guidelines": r"guideline|acceptable use|community standards|code of conduct|brand|trademark|copyright|dmca|takedown|aup\b|nutzungsrichtlin",
    "imprint": r"imprint|impressum|legal notice|mentions légales|aviso legal|note legali|aviso jurídico|colofon",
    "dpa": r"data processing (?:agreement|addendum|terms)|auftragsverarbeitung|accord de traitement|\bdpa\b|sub-?processors?|unterauftrags|sous-traitants ultérieurs",
}
ARTICLES = frozenset("the die der das la le les el los las il lo gli het de den det o os as".split())  # noqa: SIM905
"""Articles that a company's name may begin with."""
_KIND_PATTERNS = {kind: re.compile(pattern) for kind, pattern in _KINDS.items()}


@cache
def _pattern(language: str) -> re.Pattern[str]:
    stems = f"{_STEMS['en']} {_STEMS.get(language, '')}".split()
    return re.compile(rf"\b(?:{'|'.join(sorted(set(map(re.escape, stems)), reverse=True))})")


def policy_share(text: Text) -> float:
    """The share of a text's words that policies are made of: about 0.15 in policies, under 0.05 in most other pages."""
    pattern = _pattern(text.language or "en") if text.language else _any_language()
    hits = words = 0
    for clause in text.clauses[:400]:
        hits += len(pattern.findall(clause.form))
        words += clause.form.count(" ") + 1
    return hits / words if words else 0.0


@cache
def _any_language() -> re.Pattern[str]:
    stems = {stem for stems in _STEMS.values() for stem in stems.split()}
    return re.compile(rf"\b(?:{'|'.join(sorted(map(re.escape, stems), reverse=True))})")


def kinds(words: str) -> frozenset[str]:
    """Which sorts of document a title names: "privacy", "terms", "cookies", "guidelines", "imprint", "dpa"."""
    folded = words.casefold()
    return frozenset(kind for kind, pattern in _KIND_PATTERNS.items() if pattern.search(folded))
