"""Sale, training, automated decisions and least ages."""

import pytest

from monitor.facts import min_age, practices
from monitor.model import FactKind
from tests.facts.texts import document


def stance(kind: FactKind, *clauses: str, language: str = "en") -> str | None:
    facts = practices.find(document(*clauses, language=language))
    return next((fact.value for fact in facts if fact.kind is kind), None)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "We do not sell, rent or trade your personal information."),
        ("en", "We never share or sell your data."),
        ("sv", "Vi säljer aldrig dina personuppgifter."),
        ("de", "Wir verkaufen Ihre personenbezogenen Daten nicht."),
        ("fr", "Nous ne vendons jamais vos données."),
        ("nl", "Wij verkopen uw gegevens niet."),
        ("es", "No vendemos ni alquilamos sus datos."),
        ("it", "Non vendiamo i tuoi dati."),
        ("pt", "Não vendemos os seus dados."),
        ("da", "Vi sælger ikke dine oplysninger."),
        ("nb", "Vi selger aldri opplysningene dine."),
        ("fi", "Emme myy henkilötietojasi."),
        ("pl", "Nie sprzedajemy danych."),
    ],
)
def test_a_denied_sale_is_no(language: str, sentence: str) -> None:
    assert stance(FactKind.SALE_SHARE, sentence, language=language) == "no"


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "We never have sold and never will sell anybody's details."),
        ("en", "We will not rent, lease, trade, lend or for any other reason whatever sell it to third parties."),
        ("sv", "Medlemslistan säljs aldrig."),
        ("de", "Ein Verkauf von Adressen findet nicht statt."),
        ("fr", "Aucune liste n'est vendue ni louée."),
        ("nl", "Adressen worden door ons niet verkocht of verhuurd."),
        ("es", "A los anunciantes no se les vende nada."),
        ("it", "Gli indirizzi non vengono mai venduti."),
        ("pt", "As listas nunca são vendidas."),
        ("da", "Adresser sælges aldrig."),
        ("nb", "Adresser selges aldri."),
        ("fi", "Osoitteita ei myydä."),
        ("pl", "Adresów nie sprzedajemy."),
    ],
)
def test_a_sale_of_lists_and_addresses_is_denied_too(language: str, sentence: str) -> None:
    assert stance(FactKind.SALE_SHARE, sentence, language=language) == "no"


def test_a_title_that_says_who_never_sells_is_a_denial() -> None:
    assert stance(FactKind.SALE_SHARE, "# We never sell your data", "Read on.") == "no"


def test_a_denial_in_the_lead_in_governs_its_items() -> None:
    told = stance(
        FactKind.SALE_SHARE,
        "The provider shall not:",
        "- keep the data longer than needed",
        "- sell or share personal data",
    )
    assert told == "no"


def test_what_may_be_considered_a_sale_outweighs_a_denial() -> None:
    told = stance(
        FactKind.SALE_SHARE,
        "We do not sell personal information for money.",
        "Some advertising may be considered a “sale” under state law.",
    )
    assert told == "yes"


@pytest.mark.parametrize(
    "sentence",
    [
        "Do Not Sell My Personal Information",
        "You have the right to tell us not to sell your personal information.",
        "We sell candles to people all over the country.",
        "We do not knowingly sell candles to anyone under 18.",
        "You agree not to take any step that would, under any law, render this a “sale” of personal information under the act.",
    ],
)
def test_what_only_mentions_a_sale_says_nothing(sentence: str) -> None:
    assert stance(FactKind.SALE_SHARE, sentence) is None


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("We use your content to train our AI models.", "yes"),
        ("We may use your content to train our AI models.", "may"),
        ("We do not use your content to train AI models.", "no"),
        ("We train our models on your content unless you opt out.", "opt-out"),
        ("We use the data to train our staff.", None),
    ],
)
def test_training_is_told(sentence: str, expected: str | None) -> None:
    assert stance(FactKind.AI_TRAINING, sentence) == expected


def test_an_automated_decision_is_denied() -> None:
    assert stance(FactKind.AUTOMATED_DECISION, "We do not use automated decision-making.") == "no"


def test_the_right_not_to_be_subject_to_automated_decisions_says_nothing() -> None:
    sentence = "You have the right not to be subject to automated decision-making, including profiling."
    assert stance(FactKind.AUTOMATED_DECISION, sentence) is None
    assert stance(FactKind.PROFILING, sentence) is None


@pytest.mark.parametrize(
    ("language", "sentence", "age"),
    [
        ("en", "The service is not for children under 13.", "13"),
        ("en", "You must be at least 16 years old.", "16"),
        ("sv", "Du måste ha fyllt 18 år, det är en åldersgräns för barn.", "18"),
        ("de", "Kinder unter 16 Jahren dürfen den Dienst nicht nutzen.", "16"),
        ("fr", "Le site ne vise pas les enfants de moins de 15 ans.", "15"),
        ("es", "No tratamos datos de menores de 14 años.", "14"),
    ],
)
def test_a_least_age_is_told(language: str, sentence: str, age: str) -> None:
    assert [fact.value for fact in min_age.find(document(sentence, language=language))] == [age]


def test_a_notice_of_days_is_no_age() -> None:
    assert not list(min_age.find(document("Parents of children get at least 14 days of notice.")))


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "When you open a profile, your profile page shows your name to other members."),
        ("en", "You can create a profile and tell us what you like to cook."),
        ("en", "Profiling"),
        ("de", "Sie können ein Profil anlegen und Ihr Profil jederzeit löschen."),
        ("fr", "Vous pouvez modifier votre profil ; les profils des membres sont visibles."),
        ("es", "Usted puede abrir un perfil; los perfiles de los socios son visibles."),
        ("it", "Lei può aprire un profilo; i profili dei soci sono visibili."),
        ("pt", "Pode abrir um perfil; os perfis dos sócios são visíveis."),
        ("nl", "U kunt een profiel aanmaken; de profielen zijn zichtbaar."),
        ("pl", "Można założyć profil; profile członków są widoczne."),
    ],
)
def test_a_readers_own_profile_is_no_profiling(language: str, sentence: str) -> None:
    assert not [f for f in practices.find(document(sentence, language=language)) if f.kind is FactKind.PROFILING]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "We build customer profiles out of what our shops sell."),
        ("de", "Wir erstellen Nutzungsprofile aus den besuchten Seiten."),
        ("fr", "Nous procédons à un profilage de nos clients fidèles."),
        ("es", "Realizamos la elaboración de perfiles de nuestros clientes."),
        ("it", "Svolgiamo attività di profilazione dei nostri clienti."),
        ("pt", "Procedemos à definição de perfis dos nossos clientes."),
        ("nl", "Wij doen aan profilering van onze klanten."),
        ("pl", "Stosujemy profilowanie naszych stałych klientów."),
    ],
)
def test_profiling_of_readers_is_stated(language: str, sentence: str) -> None:
    found = [f.value for f in practices.find(document(sentence, language=language)) if f.kind is FactKind.PROFILING]
    assert found == ["yes"]
