"""Grounds cited and named, and what only looks like one."""

import pytest

from monitor.facts import legal_bases
from tests.facts.texts import document, row


def letters(*clauses: object, language: str = "en") -> str:
    return "".join(fact.value for fact in legal_bases.find(document(*clauses, language=language)))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("language", "citation", "expected"),
    [
        ("en", "Art. 6(1)(f) GDPR", "f"),
        ("en", "Article 6(1) (a), (b) and (f)", "abf"),
        ("de", "Art. 6 Abs. 1 S. 1 lit. f DSGVO", "f"),
        ("de", "Art. 6 Abs. 1 lit. a und lit. b DSGVO", "ab"),
        ("sv", "artikel 6.1 f GDPR", "f"),
        ("fr", "article 6, paragraphe 1, point f) du RGPD", "f"),
        ("es", "artículo 6.1.b) del RGPD", "b"),
        ("it", "art. 6, par. 1, lett. b) e c) del GDPR", "bc"),
        ("pt", "artigo 6.º, n.º 1, alínea b) do RGPD", "b"),
        ("da", "artikel 6, stk. 1, litra f", "f"),
        ("nb", "artikkel 6 nr. 1 bokstav b", "b"),
        ("fi", "6 artiklan 1 kohdan f alakohta", "f"),
        ("pl", "art. 6 ust. 1 lit. b) RODO", "b"),
        ("nl", "artikel 6 lid 1 sub b AVG", "b"),
        ("nl", "artikel 6, eerste lid, onder f", "f"),
    ],
)
def test_a_citation_is_read(language: str, citation: str, expected: str) -> None:
    assert letters(f"({citation}).", language=language) == expected


def test_special_categories_are_told_apart() -> None:
    assert letters("Art. 9(2)(a) GDPR") == "9a"


@pytest.mark.parametrize(
    ("language", "sentence", "letter"),
    [
        ("en", "The legal basis is the performance of a contract.", "b"),
        ("en", "We rely on our legitimate interests under the GDPR.", "f"),
        ("sv", "Rättslig grund är intresseavvägning.", "f"),
        ("de", "Rechtsgrundlage ist die Erfüllung eines Vertrags.", "b"),
        ("fr", "La base légale est une obligation légale.", "c"),
        ("nl", "Grondslag is uw toestemming.", "a"),
        ("es", "La base jurídica es su consentimiento.", "a"),
        ("it", "La base giuridica è il legittimo interesse.", "f"),
        ("pt", "A base legal é a execução de um contrato.", "b"),
        ("da", "Retsgrundlaget er vores legitime interesse.", "f"),
        ("nb", "Behandlingsgrunnlaget er rettslig forpliktelse.", "c"),
        ("fi", "Käsittelyperuste on oikeutettu etu.", "f"),
        ("pl", "Podstawą prawną jest wykonanie umowy.", "b"),
    ],
)
def test_a_ground_named_by_phrase_is_read(language: str, sentence: str, letter: str) -> None:
    assert letter in letters(sentence, language=language)


def test_a_bare_word_in_a_column_of_grounds_is_one() -> None:
    assert letters(row(("Purpose", "Legal basis"), "Newsletter", "Consent"), "GDPR") == "a"


@pytest.mark.parametrize(
    "sentence",
    [
        "You have the right to object to processing under Art. 6(1)(e) GDPR.",
        "Transfers outside the EEA rest on your consent or a contract with you, see Art. 6(1)(a).",
        "We share data with your consent.",
        "We disclose data to law enforcement to comply with legal obligations.",
        "Regulation (EU) 2016/679, article 6 of the agreement.",
    ],
)
def test_what_only_looks_like_a_ground_is_none(sentence: str) -> None:
    assert letters(sentence) == ""


def test_a_processing_agreement_relies_on_no_ground_of_its_own() -> None:
    assert letters("# Data Processing Agreement", "The legal basis is the performance of a contract.") == ""
