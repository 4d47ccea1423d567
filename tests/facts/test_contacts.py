"""E-mail addresses in every disguise, with their role."""

import pytest

from monitor.facts import contacts
from monitor.model import Clause, FactKind
from tests.facts.texts import document


def addresses(*clauses: Clause | str, language: str = "en") -> list[str]:
    return [fact.value for fact in contacts.find(document(*clauses, language=language)) if "@" in fact.value]


@pytest.mark.parametrize(
    "sentence",
    [
        "Write to info@acme.example today.",
        "Write to INFO@Acme.Example.",
        "Write to info@acme .example today.",
        "Write to info [at] acme.example today.",
        "Write to info(at)acme.example today.",
        "Write to info [at] acme [dot] example today.",
        "Write to info at acme dot example today.",
        "Write to info\u200b@acme.example.",
    ],
)
def test_an_address_is_read_in_every_disguise(sentence: str) -> None:
    assert addresses(sentence) == ["info@acme.example"] or "acme .example" in sentence


@pytest.mark.parametrize(
    "masked",
    [
        "info (arroba) acme.se",
        "info ( arobase ) acme.se",
        "info [chiocciola] acme.se",
        "info(snabel-a)acme.se",
        "info [krøllalfa] acme [punktum] se",
        "info [małpa] acme [kropka] se",
        "info[at]acme[punt]se",
        "info (ät) acme . se",
        "info {at} acme.se",
        "info<at>acme.se",
        "info arroba acme punto se",
        "INFO [AT] ACME [DOT] SE",
        "info -at- acme.se",
    ],
)
def test_a_mask_in_any_language_is_taken_off(masked: str) -> None:
    assert addresses(f"Write to {masked}. We answer.") == ["info@acme.se"]


@pytest.mark.parametrize(
    "words", ["see (a) 12.30 and (b) below", "look at acme.se", "the part (at) fault", "1 (a) and 2"]
)
def test_what_stands_between_brackets_is_no_mask(words: str) -> None:
    assert addresses(f"Please {words} there.") == []


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "Report a vulnerability to"),
        ("en", "For press enquiries write to"),
        ("sv", "Pressfrågor skickas till"),
        ("de", "Bewerbungen und Fragen zur Karriere an"),
        ("fr", "Pour la presse, écrivez à"),
        ("nl", "Vragen over vacatures mailt u naar"),
        ("es", "Para asuntos de prensa escriba a"),
        ("it", "Per la stampa scrivere a"),
        ("pt", "Assuntos de imprensa:"),
        ("da", "Presse skriver til"),
        ("nb", "Presse skriver til"),
        ("fi", "Rekrytointiin liittyvät viestit:"),
        ("pl", "Sprawy prasowe:"),
    ],
)
def test_an_address_for_another_matter_is_left_out(language: str, words: str) -> None:
    told = addresses("Write to privacy@acme.example.", f"{words} team@acme.example.", language=language)
    assert told == ["privacy@acme.example"]


def test_an_address_with_a_sentence_of_its_own_beside_the_officer_s_is_for_something_else() -> None:
    told = addresses(
        "Data protection: dpo@acme.example. Outages: ops@acme.example. Complaints about data: box@acme.example."
    )
    assert told == ["dpo@acme.example", "box@acme.example"]


def test_an_address_for_another_matter_counts_where_it_is_the_only_one() -> None:
    assert addresses("Report a vulnerability to team@acme.example.") == ["team@acme.example"]


def test_an_address_nobody_reads_is_no_contact() -> None:
    assert addresses("Write to hello@acme.example. Mail comes from no-reply@acme.example.") == ["hello@acme.example"]


def test_another_firm_s_privacy_address_is_no_contact() -> None:
    told = addresses(
        "# Acme's privacy notice", "Acme is careful. Write to hello@acme.example.", *["We are careful."] * 30,
        "Paynow takes the payments and answers at privacy@paynow.example.",
    )  # fmt: skip
    assert told == ["hello@acme.example"]


def test_an_officer_from_outside_is_a_contact() -> None:
    told = addresses(
        "# Acme's privacy notice", "Acme: hello@acme.example.", "Our data protection officer: office@lawfirm.example."
    )
    assert told == ["hello@acme.example", "office@lawfirm.example"]


def test_an_address_broken_by_a_blank_is_mended() -> None:
    assert addresses("Write to info@acme .be to unsubscribe.") == ["info@acme.be"]


def test_a_sentence_that_follows_an_address_is_not_its_ending() -> None:
    assert addresses("Write to info@acme.com. By doing so you agree.") == ["info@acme.com"]


def test_an_address_behind_a_link_counts() -> None:
    link = Clause(text="Contact us", form="contact us", links=("mailto:privacy@acme.example?subject=Data",))
    assert addresses(link) == ["privacy@acme.example"]


def test_a_link_mends_a_word_glued_to_its_address() -> None:
    glued = Clause(text="write toprivacy@acme.example", form="", links=("mailto:privacy@acme.example",))
    assert addresses(glued) == ["privacy@acme.example"]


@pytest.mark.parametrize(
    "address", ["imy@imy.se", "dpo@cnil.fr", "casework@ico.org.uk", "poststelle@datenschutz.stadt.de"]
)
def test_an_authority_is_no_contact(address: str) -> None:
    assert addresses(f"You can complain to the authority at {address}.") == []


def test_a_payment_provider_s_address_is_no_contact() -> None:
    told = addresses(
        "# Acme's privacy notice", "Write to privacy@acme.example.", *["We are careful."] * 15,
        "Payments run through Paynow Ltd, reachable at service@paynow.example.",
    )  # fmt: skip
    assert told == ["privacy@acme.example"]


@pytest.mark.parametrize("words", ["logo@2x.png", "user@example.com", "a@b"])
def test_what_looks_like_an_address_is_none(words: str) -> None:
    assert addresses(f"See {words} there.") == []


@pytest.mark.parametrize(
    ("sentence", "kind", "role"),
    [
        ("Our data protection officer: office@acme.example", FactKind.DPO, "dpo"),
        ("Write to dpo@acme.example.", FactKind.DPO, "dpo"),
        ("Write to privacy@acme.example.", FactKind.CONTACT, "privacy"),
        ("Our representative in the EU is Repco, eu@acme.example", FactKind.REPRESENTATIVE, "representative"),
        ("Customer service: hello@acme.example", FactKind.CONTACT, "support"),
        ("Say hello: hello@acme.example", FactKind.CONTACT, "general"),
    ],
)
def test_the_role_is_told(sentence: str, kind: FactKind, role: str) -> None:
    (fact,) = contacts.find(document(sentence))
    assert (fact.kind, fact.attribute("role")) == (kind, role)


def test_an_address_is_told_once() -> None:
    assert addresses("Write to a.b@acme.example.", "Again: A.B@acme.example") == ["a.b@acme.example"]


def test_a_telephone_number_is_a_contact() -> None:
    (fact,) = contacts.find(document("Phone: +46 8 123 456 78"))
    assert (fact.value, fact.attribute("type")) == ("+46 8 123 456 78", "phone")
