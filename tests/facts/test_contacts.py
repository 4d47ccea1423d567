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
