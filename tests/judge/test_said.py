"""What a headline says, in twelve languages: a number that is gone, a promise that is gone, a name that is new."""

import pytest

from tests.judge.reading import LANGUAGES, Judged, judged, policy
from tests.judge.test_metamorphic import NOT

VAGUE = {
    "en": ("Support requests are deleted after 13 months.", "Support requests are kept for as long as necessary."),
    "sv": ("Supportärenden raderas efter 13 månader.", "Supportärenden sparas så länge det är nödvändigt."),
    "de": (
        "Supportanfragen werden nach 13 Monaten gelöscht.",
        "Supportanfragen werden so lange gespeichert, wie es erforderlich ist.",
    ),
    "fr": (
        "Les demandes d'assistance sont conservées pendant 13 mois.",
        "Les demandes d'assistance sont conservées aussi longtemps que nécessaire.",
    ),
    "nl": ("Supportverzoeken worden 13 maanden bewaard.", "Supportverzoeken worden zo lang bewaard als nodig is."),
    "es": (
        "Las solicitudes de soporte se conservan durante 13 meses.",
        "Las solicitudes de soporte se conservan durante el tiempo necesario.",
    ),
    "it": (
        "Le richieste di assistenza sono conservate per 13 mesi.",
        "Le richieste di assistenza sono conservate per il tempo necessario.",
    ),
    "pt": (
        "Os pedidos de suporte são conservados durante 13 meses.",
        "Os pedidos de suporte são conservados pelo tempo necessário.",
    ),
    "da": ("Supporthenvendelser opbevares i 13 måneder.", "Supporthenvendelser opbevares, så længe det er nødvendigt."),
    "nb": ("Supporthenvendelser lagres i 13 måneder.", "Supporthenvendelser lagres så lenge det er nødvendig."),
    "fi": (
        "Tukipyynnöt säilytetään 13 kuukautta.",
        "Tukipyynnöt säilytetään niin kauan kuin se on tarpeen.",
    ),
    "pl": (
        "Zgłoszenia do pomocy przechowujemy przez 13 miesięcy.",
        "Zgłoszenia do pomocy przechowujemy tak długo, jak jest to konieczne.",
    ),
}
SHARED = {
    "en": "We share the requests you make with {} as our processor.",
    "sv": "Vi delar de ärenden du öppnar med {} som vårt personuppgiftsbiträde.",
    "de": "Wir geben Ihre Anfragen an {} als unseren Auftragsverarbeiter weiter.",
    "fr": "Nous transmettons vos demandes à {}, notre sous-traitant.",
    "nl": "Wij delen uw verzoeken met {} als onze verwerker.",
    "es": "Compartimos sus solicitudes con {}, nuestro encargado del tratamiento.",
    "it": "Condividiamo le tue richieste con {}, nostro responsabile del trattamento.",
    "pt": "Partilhamos os seus pedidos com {}, nosso subcontratante.",
    "da": "Vi deler dine henvendelser med {} som vores databehandler.",
    "nb": "Vi deler henvendelsene dine med {} som vår databehandler.",
    "fi": "Jaamme pyyntösi palveluntarjoajalle {}, joka on henkilötietojen käsittelijämme.",
    "pl": "Przekazujemy Twoje zgłoszenia do {}, naszego podmiotu przetwarzającego.",
}


def promise(language: str) -> str:
    """The sentence of a policy that denies sale."""
    text, place = policy(language), policy(language).index(NOT[language][0])
    end = text.find("\n", place)
    return text[place : end if end > 0 else len(text)]


def between(language: str, old: str, new: str) -> Judged:
    """A policy judged whose sentence on sale is followed by one sentence before, and by another after."""
    said, whole = promise(language), policy(language)
    return judged(whole.replace(said, f"{said} {old}"), whole.replace(said, f"{said} {new}"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_period_that_lost_its_number_is_said_with_both_sides(language: str) -> None:
    verdict = between(language, *VAGUE[language]).verdict
    assert "kept as long as needed instead of 13 months" in verdict.headline
    assert verdict.reasons[0].rule == "retention-longer"
    assert verdict.level >= 3


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_promise_that_is_gone_is_said_so(language: str) -> None:
    whole = policy(language)
    verdict = judged(whole, whole.replace(promise(language), "")).verdict
    assert "no longer promises not to sell or share personal data" in verdict.headline
    assert verdict.level == 5


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("old", "new"), [("Facebook", "Meta Platforms"), ("Facebook Ireland Ltd", "Meta Platforms Ireland Ltd")]
)
def test_an_organisation_with_a_new_name_is_said_to_be_the_same(language: str, old: str, new: str) -> None:
    found = between(language, SHARED[language].format(old), SHARED[language].format(new))
    assert "Facebook is now Meta" in found.verdict.headline
    assert [delta.op.value for delta in found.deltas] == ["changed"]
    assert found.verdict.level == 2


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_product_with_a_new_name_is_said_to_be_the_same(language: str) -> None:
    found = between(language, SHARED[language].format("Sendinblue"), SHARED[language].format("Brevo"))
    assert "Sendinblue is now Brevo" in found.verdict.headline


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_recipient_that_only_moved_is_nothing(language: str) -> None:
    said, whole = promise(language), policy(language)
    shared = SHARED[language].format("Hotjar")
    title, _, rest = whole.partition("\n\n## ")
    moved = judged(whole.replace(said, f"{said} {shared}"), f"{title}\n\n{shared}\n\n## {rest}")
    assert [delta for delta in moved.deltas if delta.fact.kind == "recipient"] == []
