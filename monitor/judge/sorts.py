"""What sort of document a text is, where nobody said: by its title and its first headings."""

import re

from monitor.model import ClauseKind, PolicyKind, Text

_HEADINGS = 4
_SORTS = (
    (PolicyKind.SUBPROCESSORS, r"sub-?\s?processors?|underbiträden|unterauftragsverarbeiter|sous-traitants ultérieurs|subverwerkers|subencargados|underdatabehandlere|alikäsittelij|podprzetwarzając"),
    (PolicyKind.DPA, r"data process\w+ (?:agreement|addendum|terms)|\bdpa\b|auftragsverarbeitung|biträdesavtal|accord de traitement|verwerkersovereenkomst|databehandleraftale|databehandleravtale|umowa powierzenia"),
    (PolicyKind.COOKIES, r"cookie|tracker|traceurs|kakor|informasjonskapsler|evästeet|eväste"),
    (PolicyKind.PRIVACY, r"privacy|data protection|personal data|datenschutz|confidentialit|données personnelles|protection des données|integritet|personuppgift|dataskydd|privacidad|protección de datos|privacidade|riservatezza|personvern|databeskyttelse|persondata|tietosuoja|prywatno|danych osobowych|gegevensbescherming"),
    (PolicyKind.TERMS, r"terms|conditions|agreement|guidelines|acceptable use|policy on|nutzungsbedingungen|agb|geschäftsbedingungen|villkor|voorwaarden|condiciones|condizioni|condições|termos|vilkår|betingelser|ehdot|regulamin|warunki|rules|policies"),
)  # fmt: skip


def sort(text: Text) -> PolicyKind:
    """The sort that the title, or else one of the first headings, names; OTHER where none does."""
    headings = [clause.text for clause in text.clauses if clause.kind is ClauseKind.HEADING][:_HEADINGS]
    for name in (text.title, *headings):
        for kind, pattern in _SORTS:
            if re.search(pattern, name[:200].casefold()):
                return kind
    return PolicyKind.OTHER
