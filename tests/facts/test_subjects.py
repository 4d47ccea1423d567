"""What a period is about, in the text's own words."""

import pytest

from monitor.facts import retention
from monitor.facts.languages import LANGUAGES
from monitor.facts.subjects import key_of
from tests.facts.texts import document, row

SUBJECTS = [
    ("en", "Log files are deleted after 30 days.", "Log files"),
    ("en", "We keep data about your use of the website for 24 months.", "data about your use of the website"),
    ("en", "Our provider keeps the recordings for 30 days.", "recordings"),
    ("en", "If you close your account, we delete your photos within 30 days.", "photos"),
    ("en", "After 30 days the server logs are erased.", "server logs"),
    ("en", "Receipts: kept for 7 years.", "Receipts"),
    ("en", "In this case, the drafts are kept for 7 days.", "drafts"),
    ("sv", "Uppgifter om din bokning sparas i 14 månader.", "Uppgifter om din bokning"),
    ("sv", "Vi sparar uppgifter om din bokning i 14 månader.", "uppgifter om din bokning"),
    ("de", "Protokolle der Anmeldung werden nach spätestens sieben Tagen gelöscht.", "Protokolle der Anmeldung"),
    ("de", "Rechnungen heben wir zehn Jahre auf.", "Rechnungen"),
    ("fr", "Les factures sont conservées pendant dix ans.", "factures"),
    ("fr", "Nous conservons vos messages pendant un an.", "messages"),
    ("nl", "Facturen moeten wij zeven jaar bewaren.", "Facturen"),
    ("nl", "De penningmeester bewaart zijn boeken zeven jaar.", "boeken"),
    ("es", "Las facturas se conservan durante seis años.", "facturas"),
    ("es", "Conservamos las facturas durante seis años.", "facturas"),
    ("it", "Le fatture sono conservate per dieci anni.", "fatture"),
    ("it", "Conserviamo le fatture per dieci anni.", "fatture"),
    ("pt", "As faturas são conservadas durante dez anos.", "faturas"),
    ("da", "Fakturaer gemmes i fem år.", "Fakturaer"),
    ("nb", "Vi lagrer fakturaer i fem år.", "fakturaer"),
    ("fi", "Laskut säilytetään kuusi vuotta.", "Laskut"),
    ("fi", "Säilytämme laskut kuusi vuotta.", "laskut"),
    ("pl", "Faktury przechowujemy przez pięć lat.", "Faktury"),
]


def subjects(*clauses: object, language: str = "en") -> list[str | None]:
    return [fact.attribute("subject") for fact in retention.find(document(*clauses, language=language))]  # type: ignore[arg-type]


@pytest.mark.parametrize(("language", "sentence", "subject"), SUBJECTS)
def test_the_subject_is_a_phrase_of_the_text(language: str, sentence: str, subject: str) -> None:
    assert subjects(sentence, language=language) == [subject]


def test_each_period_of_a_list_in_a_sentence_has_its_own() -> None:
    assert subjects("E-mails are deleted after 12 months, chat logs after 60 days.") == ["E-mails", "chat logs"]


def test_what_this_means_stands_above() -> None:
    assert subjects("# Newsletter", "We keep this data for 2 years.") == ["Newsletter"]


def test_a_run_in_title_says_what_this_means() -> None:
    assert subjects("Repairs. You bring us a lamp. We keep this data for 2 years.") == ["Repairs"]


def test_a_title_of_retention_is_no_subject() -> None:
    assert subjects("# How long we keep data", "It is deleted after 2 years.") == [""]


def test_a_row_s_own_first_cell_is_the_subject() -> None:
    heads = ("Group", "Data", "Retention")
    spanned = row(heads, "Customers", "Invoices (paid)", "7 years")
    assert subjects(spanned) == ["Customers"]


def test_a_long_subject_ends_where_a_part_of_it_does() -> None:
    words = "The address of your device, the kind of your browser, the time and the page are stored for 7 days."
    assert subjects(words) == ["address of your device"]


@pytest.mark.parametrize(
    ("one", "two"),
    [("Your account data", "the account data"), ("data about your use of the website", "your use of our website")],
)
def test_the_key_is_the_same_under_a_small_rewording(one: str, two: str) -> None:
    assert key_of(one, LANGUAGES["en"]) == key_of(two, LANGUAGES["en"])


def test_a_subject_that_says_no_more_than_data_has_that_key() -> None:
    assert key_of("your personal data", LANGUAGES["en"]) == "data"
