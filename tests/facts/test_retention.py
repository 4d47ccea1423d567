"""What is retention, what is another period, and what is told of it."""

import pytest

from monitor.facts import retention
from monitor.model import Clause, Fact, FactKind
from tests.facts.texts import document, row


def kept(*clauses: Clause | str, language: str = "en") -> list[str]:
    facts = retention.find(document(*clauses, language=language))
    return [fact.value for fact in facts if fact.kind is FactKind.RETENTION]


def cookies(*clauses: Clause | str, language: str = "en") -> list[tuple[str, str]]:
    facts = retention.find(document(*clauses, language=language))
    return [(fact.key, fact.value) for fact in facts if fact.kind is FactKind.COOKIE]


def only(sentence: str, language: str = "en") -> Fact:
    (fact,) = retention.find(document(sentence, language=language))
    return fact


@pytest.mark.parametrize(
    "sentence",
    [
        "Whoever wants to keep an account has to be at least 16 years old.",
        "We do not knowingly store data of children under 13 years of age.",
        "We will respond to a request to delete your data within 30 days.",
        "If stored data is breached, we tell the authority within 72 hours of becoming aware of it.",
        "We notify you 30 days before a change; what we store stays safe.",
        "In the last 12 months we have stored the following categories.",
        "We review what we keep every 12 months.",
        "You can return the goods for a refund within 14 days.",
        "The free trial lasts 30 days.",
        "Copyright 2019-2024, ten years of candles.",
    ],
)
def test_another_period_is_no_retention(sentence: str) -> None:
    assert kept(sentence) == []


LOOKALIKES = [
    ("sv", "Vi svarar inom en månad på en begäran om radering."),
    ("sv", "Du ska ha fyllt 18 år för att vi ska få lagra dina uppgifter."),
    ("de", "Wir beantworten Löschanträge innerhalb von 30 Tagen."),
    ("de", "Wir speichern keine Daten von Kindern unter 16 Jahren."),
    ("fr", "Nous répondons à une demande de suppression dans un délai d'un mois."),
    ("fr", "Nous ne conservons pas les données des enfants de moins de 15 ans."),
    ("nl", "Wij reageren binnen vier weken op een verzoek tot verwijdering."),
    ("nl", "Wij bewaren geen gegevens van kinderen jonger dan 16 jaar."),
    ("es", "Responderemos a su solicitud de supresión en el plazo de un mes."),
    ("es", "No conservamos datos de menores de 14 años."),
    ("it", "Rispondiamo alla richiesta di cancellazione entro 30 giorni."),
    ("it", "Non conserviamo dati di minori di 14 anni."),
    ("pt", "Respondemos ao pedido de apagamento no prazo de um mês."),
    ("pt", "Não conservamos dados de menores de 13 anos."),
    ("da", "Vi besvarer en anmodning om sletning inden for en måned."),
    ("da", "Vi opbevarer ikke oplysninger om børn under 15 år."),
    ("nb", "Vi besvarer en anmodning om sletting innen 30 dager."),
    ("nb", "Vi lagrer ikke opplysninger om barn under 16 år."),
    ("fi", "Vastaamme poistopyyntöön kuukauden kuluessa."),
    ("fi", "Emme säilytä alle 16 vuotta täyttäneiden lasten tietoja."),
    ("pl", "Na żądanie usunięcia odpowiadamy w ciągu 30 dni."),
    ("pl", "Nie przechowujemy danych dzieci poniżej 16 lat."),
]


@pytest.mark.parametrize(("language", "sentence"), LOOKALIKES)
def test_a_look_alike_is_no_retention(language: str, sentence: str) -> None:
    assert kept(sentence, language=language) == []


def test_a_period_under_a_title_of_retention_needs_no_verb() -> None:
    assert kept("# How long we keep data", "- Invoices: 7 years", "- Logs: 14 days") == ["P7Y", "P14D"]


def test_a_period_under_another_title_does() -> None:
    assert kept("# Our history", "- Invoices: 7 years") == []


def test_a_lead_in_governs_its_list() -> None:
    assert kept("# Your data", "We store:", "- log files 30 days", "- messages 2 years") == ["P30D", "P2Y"]


def test_a_column_of_retention_is_read_and_its_neighbours_are_not() -> None:
    heads = ("Data", "Retention period", "Answer within")
    assert kept(row(heads, "Account", "2 years", "30 days")) == ["P2Y"]


def test_the_first_cell_labels_a_row_of_two() -> None:
    assert kept(row(("Item", "Detail"), "Retention", "36 months")) == ["P36M"]


def test_the_first_row_heads_a_table_whose_heads_are_empty() -> None:
    empty = ("", "")
    assert kept(row(empty, "Data", "Storage period"), row(empty, "Orders", "10 years")) == ["P10Y"]


@pytest.mark.parametrize(
    ("sentence", "bound"),
    [
        ("We keep logs for 30 days.", "exact"),
        ("We keep logs for up to 30 days.", "max"),
        ("We keep logs for no longer than 30 days.", "max"),
        ("We keep logs for at least 30 days.", "min"),
        ("We keep logs for 30 to 60 days.", "range"),
    ],
)
def test_the_bound_is_told(sentence: str, bound: str) -> None:
    assert only(sentence).attribute("bound") == bound


def test_a_range_tells_both_ends() -> None:
    fact = only("We keep logs for 30 to 60 days.")
    assert (fact.value, fact.attribute("lower"), fact.attribute("upper")) == ("P60D", "P30D", "P60D")


@pytest.mark.parametrize(
    ("sentence", "trigger"),
    [
        ("Data is deleted 30 days after you close your account.", "account_closure"),
        ("Data is deleted 2 years after the last login.", "last_activity"),
        ("Data is stored for 5 years after the end of the contract.", "contract_end"),
        ("Data is stored for 1 year after collection.", "collection"),
    ],
)
def test_the_trigger_is_told(sentence: str, trigger: str) -> None:
    assert only(sentence).attribute("trigger") == trigger


def test_the_tier_is_told() -> None:
    assert only("Backups are kept for 35 days.").attribute("tier") == "backup"


def test_a_small_rewording_keeps_the_key() -> None:
    before = only("Your account data is stored for two years.")
    after = only("The account data will be kept for a period of up to three years.")
    assert before.key == after.key == "account"


def test_a_criterion_and_an_indefinite_period_are_told_as_such() -> None:
    facts = [
        *retention.find(document("We keep your data for as long as necessary for these purposes.")),
        *retention.find(document("Proof of consent is stored indefinitely.")),
    ]
    assert [fact.value for fact in facts] == ["criterion", "indefinite"]


def test_the_quote_is_verbatim() -> None:
    sentence = "We keep «log files» for 30 days."
    assert only(sentence).quote in sentence


def test_a_cookie_s_lifetime_is_no_retention() -> None:
    sentence = "The cookie acme_id expires after 13 months."
    assert kept(sentence) == []
    assert cookies(sentence) == [("acme_id", "P13M")]


def test_data_collected_by_cookies_is_retention() -> None:
    sentence = "The data collected through cookies is stored for 25 months."
    assert kept(sentence) == ["P25M"]
    assert cookies(sentence) == []


def test_a_cell_of_invisible_characters_is_empty() -> None:
    heads = ("Cookie", "Duration")
    rows = (row(heads, "_ga", "\u200b"), row(heads, "_gb", "Session"))
    found = [(fact.key, fact.value) for fact in retention.find(document("# Cookies", *rows))]
    assert found == [("_gb", "session")]


def test_a_table_of_cookies_tells_sessions_and_bare_days() -> None:
    heads = ("Cookie", "Purpose", "Lifetime (days)")
    assert cookies(row(heads, "sid", "sign-in", "Session"), row(heads, "lang", "language", "365")) == [
        ("sid", "session"),
        ("lang", "P365D"),
    ]
