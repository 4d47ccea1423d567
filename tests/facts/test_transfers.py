"""Transfers: countries data may go to, and countries named for other reasons."""

from dataclasses import replace
from pathlib import Path

import pytest

from monitor.facts import transfers
from monitor.model import Clause, ClauseKind, Fact, Polarity
from tests.facts.texts import document, row

LINES = [
    line.split("\t")
    for line in (Path(__file__).parent.parent / "cases" / "facts" / "transfers.tsv").read_text("utf-8").splitlines()
]


def found(*clauses: Clause | str, language: str = "en") -> dict[str, Fact]:
    return {fact.value: fact for fact in transfers.find(document(*clauses, language=language))}


def codes(*clauses: Clause | str, language: str = "en") -> set[str]:
    return {code for code, fact in found(*clauses, language=language).items() if fact.polarity is Polarity.ASSERTED}


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Your data may be transferred to the United States and India.", "en", {"US", "IN"}),
        ("Uppgifterna lagras på servrar i USA.", "sv", {"US"}),
        ("Die Daten werden in die USA und in die Schweiz übermittelt.", "de", {"US", "CH"}),
        ("Les données sont transférées aux États-Unis et au Maroc.", "fr", {"US", "MA"}),
        ("De gegevens worden doorgegeven naar de Verenigde Staten.", "nl", {"US"}),
        ("Los datos se transfieren a Estados Unidos.", "es", {"US"}),
        ("I dati sono trasferiti negli Stati Uniti.", "it", {"US"}),
        ("Os dados são transferidos para os Estados Unidos.", "pt", {"US"}),
        ("Oplysningerne overføres til USA.", "da", {"US"}),
        ("Opplysningene overføres til USA.", "nb", {"US"}),
        ("Tietoja siirretään Yhdysvaltoihin.", "fi", {"US"}),
        ("Dane są przekazywane do Stanów Zjednoczonych.", "pl", {"US"}),
    ],
)
def test_a_destination_counts_in_every_language(text: str, language: str, expected: set[str]) -> None:
    assert codes(text, language=language) == expected


@pytest.mark.parametrize(("language", "expected", "text"), LINES)
def test_a_sentence_of_a_policy_says_where_data_go(language: str, expected: str, text: str) -> None:
    assert codes(text, language=language) == set(expected.split())


@pytest.mark.parametrize(
    "text",
    [
        "This policy is governed by the laws of England.",
        "Residents of California and Australia have further rights.",
        "We transfer data from the United Kingdom with care.",
        "We may transfer data outside the EEA, the UK and Switzerland.",
        "Our office is at 5 High Street, Toronto, Canada.",
        "We store the data of users located in Brazil.",
        "The U.S. Department of Commerce keeps a list of firms that transfer data.",
        "CONTACT US WHERE DATA IS STORED",
        "You may contact our representative in the UK about how data is stored.",
        "Our offices are located in London, United Kingdom and Paris, France.",
        "We do not knowingly store data of children under 13 (or under 14 in South Korea and Spain).",
        "We store your country of residence (for example Germany).",
        "If you reside in Japan, the controller that stores your data is another company.",
        "Data Protection Act 2018 of the United Kingdom governs data transferred.",
        "The Commission holds Andorra, Argentina, Guernsey, Israel, Japan and the Faroe Islands to be adequate for data transferred to them.",
    ],
)
def test_countries_named_for_other_reasons_do_not_count(text: str) -> None:
    assert codes(text) == set()


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Wir übermitteln keine Daten in die USA.", "de"),
        ("We do not transfer your data to China.", "en"),
        ("Vi överför inte uppgifter till Kina.", "sv"),
        ("Nous ne transférons pas de données vers la Chine.", "fr"),
    ],
)
def test_a_denied_transfer_is_polarity(text: str, language: str) -> None:
    facts = found(text, language=language)
    assert facts
    assert all(fact.polarity is Polarity.DENIED for fact in facts.values())


@pytest.mark.parametrize(
    ("text", "mechanism"),
    [
        ("Data are transferred to the United States under the Data Privacy Framework.", "dpf"),
        ("Data are transferred to India with standard contractual clauses.", "scc"),
        ("Data are transferred to Japan, which has an adequacy decision.", "adequacy"),
        ("Data are transferred to India under binding corporate rules.", "bcr"),
        ("Data are transferred to India with your explicit consent.", "derogation"),
        ("Data are transferred to India.", "none"),
    ],
)
def test_the_safeguard_is_told(text: str, mechanism: str) -> None:
    (fact,) = found(text).values()
    assert fact.attribute("mechanism") == mechanism


def test_the_controller_s_own_country_is_no_transfer() -> None:
    assert codes("Acme Inc. (“we”) runs this site.", "We store your data in the United States.") == set()
    assert (
        codes("Acme GmbH & Co. KG ist Verantwortlicher.", "Daten werden in Deutschland gespeichert.", language="de")
        == set()
    )


def test_a_group_with_a_european_company_sends_data_to_america() -> None:
    own = "Acme Netherlands B.V. (“we”) and Acme Inc. run this site."
    assert codes(own, "We store your data on servers in the United States.") == {"US"}


def test_a_column_of_places_counts() -> None:
    heads = ("Subprocessor", "Location")
    assert codes(row(heads, "Twilio Inc.", "United States"), row(heads, "Pellucid B.V.", "Netherlands")) == {"US", "NL"}


def test_a_row_with_a_column_of_places_says_nothing_in_its_other_cells() -> None:
    heads = ("Company", "Server location", "Task of the subprocessor")
    rows = (
        row(heads, "Ostrava Ha\u00adndel, 4 Quay Street, Galway, Ireland", "Po\u00adland (EU customers)", "Backups"),
        row(heads, "Vellum Inc., 7 Mill Road, Portland, USA", "Norway & Denmark", "Tickets"),
    )
    assert codes("# Subprocessors", *rows) == {"PL", "NO", "DK"}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (
            "Your message is sent to a mailbox of Quillmail Inc. (14 Harbour Road, Suite 9, Boston, MA 02110, USA).",
            "en",
        ),
        ("Ihre Nachricht wird an die Quillmail Inc. (14 Harbour Road, Boston, MA 02110, USA) übermittelt.", "de"),
        ("Vos messages sont transmis à Quillmail Inc. (14 Harbour Road, Boston, MA 02110, États-Unis).", "fr"),
    ],
)
def test_a_firm_that_data_are_sent_to_sits_where_its_address_in_brackets_says(text: str, language: str) -> None:
    assert codes(text, language=language) == {"US"}


def test_the_address_of_a_firm_whose_notice_is_named_is_no_destination() -> None:
    assert codes("See the notice of Quillmail Inc. (14 Harbour Road, Boston, MA 02110, USA) for more.") == set()


def test_examples_of_the_whole_world_are_destinations() -> None:
    assert codes("We may store and process your data all over the globe, including the EU, Canada and the UK.") == {
        "CA",
        "GB",
    }
    assert codes("You have further rights where you live, including in the EU, Canada and the UK.") == set()
    assert codes("Our tents are stored all over the globe, including the EU, Canada and the UK.") == set()


def test_links_to_the_notices_of_countries_are_no_destinations() -> None:
    linked = Clause(
        text="Canada",
        form="canada",
        kind=ClauseKind.ITEM,
        path=("International transfers",),
        links=("https://quillmail.example/ca",),
    )
    assert codes("# International transfers", "We may transfer data abroad.", linked) == set()
    assert codes("# International transfers", "We may transfer data abroad.", replace(linked, links=())) == {"CA"}


def test_a_list_of_recipients_gives_their_seats() -> None:
    assert codes("# Subprocessors", "- Twilio Inc., United States", "- Pellucid B.V., Netherlands") == {"US", "NL"}


def test_the_address_that_signs_for_the_controller_is_its_seat() -> None:
    told = (
        "The controller of your data is Quillon Group, which you can write to:",
        "Quillon Group S.L.",
        "Calle del Faro 3",
        "Spain",
    )
    assert codes("Your data will be stored in Spain and France.", *told) == {"FR"}


@pytest.mark.parametrize(
    ("language", "mark", "sentence", "expected"),
    [
        ("de", "Beschwerden nimmt die Österreichische Datenschutzbehörde entgegen.", "Daten liegen auf Servern in Österreich und Deutschland.", {"DE"}),
        ("de", "Telefon +41 44 000 00 00, 8001 Zürich", "Daten liegen auf Servern in der Schweiz und in Deutschland.", {"DE"}),
        ("fr", "Vous pouvez saisir l'Autorité de protection des données.", "Les données sont stockées en Belgique et en France.", {"FR"}),
        ("nl", "Ondernemingsnummer BE 0123.456.789", "De gegevens staan op servers in België en Nederland.", {"NL"}),
        ("pt", "Pode reclamar junto da CNPD.", "Os dados são armazenados em Portugal e no Brasil.", {"BR"}),
        ("pt", "CNPJ 00.000.000/0001-00", "Os dados são armazenados em Portugal e no Brasil.", {"PT"}),
    ],
)  # fmt: skip
def test_marks_tell_which_of_a_language_s_countries_is_the_controller_s(
    language: str, mark: str, sentence: str, expected: set[str]
) -> None:
    assert codes(sentence, mark, language=language) == expected


def test_marks_of_another_language_say_little() -> None:
    assert codes("Data are stored in Brazil.", "Brazilian readers have rights under the LGPD.") == {"BR"}


def test_a_table_of_telephone_numbers_is_no_table_of_places() -> None:
    heads = ("Country", "Telephone")
    assert codes(row(heads, "Austria", "0800 111"), row(heads, "Belgium", "0800 222")) == set()


def test_a_column_of_countries_needs_recipients_beside_it() -> None:
    assert codes(row(("Product", "Sold in"), "Lamp", "Norway")) == set()
    assert codes(row(("Service", "Location"), "Backups", "Norway"), "Then rest.") == {"NO"}


def test_the_items_under_a_lead_in_are_destinations() -> None:
    assert codes("Your data are transferred to:", "- India", "- Hosting (Canada)") == {"IN", "CA"}


def test_a_country_alone_after_a_label_needs_recipients_above() -> None:
    assert codes("Country: Norway") == set()
    assert codes("# Subprocessors", "Quillon Hosting", "Country: Norway") == {"NO"}


def test_the_framework_is_only_america_s() -> None:
    facts = found("Data go to servers in Canada and the USA under an adequacy decision and the Data Privacy Framework.")
    assert {code: fact.attribute("mechanism") for code, fact in facts.items()} == {"CA": "adequacy", "US": "dpf"}


def test_no_safeguard_is_told_for_a_country_of_the_area() -> None:
    facts = found("Data are transferred to Ireland and India under standard contractual clauses.")
    assert {code: fact.attribute("mechanism") for code, fact in facts.items()} == {"IE": "none", "IN": "scc"}


def test_a_sentence_beside_a_table_says_nothing_of_its_rows() -> None:
    facts = found(
        row(("Subprocessor", "Location"), "Twilio Inc.", "United States"),
        "Data are also transferred to India under standard contractual clauses.",
    )
    assert {code: fact.attribute("mechanism") for code, fact in facts.items()} == {"US": "none", "IN": "scc"}
