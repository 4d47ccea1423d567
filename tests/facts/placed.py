"""One line at a place of an else undated document, for the tests of dates and versions."""

from monitor.facts.document import Document
from tests.facts.texts import document

PROSE = "We value your privacy and handle personal data with care, as the sections below tell for each of our services."
TITLES = {
    "en": "Privacy notice",
    "sv": "Integritetspolicy",
    "de": "Datenschutzhinweise",
    "fr": "Politique de confidentialité",
    "nl": "Privacyverklaring",
    "es": "Política de privacidad",
    "it": "Informativa sulla privacy",
    "pt": "Política de privacidade",
    "da": "Privatlivspolitik",
    "nb": "Personvernerklæring",
    "fi": "Tietosuojaseloste",
    "pl": "Polityka prywatności",
}
_SPOTS = {"head": 1, "body": 10, "foot": 20}


def placed(line: str, place: str, language: str = "en") -> Document:
    """A privacy policy with the line at its head, in its body or at its foot."""
    clauses = [f"# {TITLES[language]}", *[PROSE] * 19]
    clauses.insert(_SPOTS[place], line)
    return document(*clauses, language=language)
