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


@pytest.mark.parametrize(
    ("language", "sentence", "letter"),
    [
        ("en", "We keep the books because the law requires it, see the GDPR.", "c"),
        ("en", "Pictures appear with your permission only, as the GDPR asks.", "a"),
        ("sv", "Årsredovisningslagen kräver att vi för böcker.", "c"),
        ("sv", "Bilder publiceras bara om du har sagt ja.", "a"),
        ("de", "Das Gesetz verlangt, dass wir Bücher führen.", "c"),
        ("de", "Bilder erscheinen nur mit Einwilligung.", "a"),
        ("fr", "La loi nous oblige à tenir des livres.", "c"),
        ("fr", "Les photos paraissent avec votre accord.", "a"),
        ("nl", "De wet verplicht ons een boekhouding te voeren.", "c"),
        ("nl", "Foto's plaatsen wij alleen met toestemming.", "a"),
        ("es", "La ley nos obliga a llevar libros, según el RGPD.", "c"),
        ("it", "La legge ci obbliga a tenere i libri.", "c"),
        ("pt", "A lei obriga a manter livros, nos termos do RGPD.", "c"),
        ("da", "Bogføring fører vi, fordi loven kræver det.", "c"),
        ("da", "Billeder vises kun, hvis du har sagt ja.", "a"),
        ("nb", "Regnskap fører vi fordi loven krever det.", "c"),
        ("fi", "Pidämme kirjaa, koska laki velvoittaa siihen.", "c"),
        ("pl", "Księgi prowadzimy, bo wymaga tego ustawa.", "c"),
    ],
)
def test_a_ground_in_everyday_words_is_read(language: str, sentence: str, letter: str) -> None:
    assert letter in letters(sentence, language=language)


@pytest.mark.parametrize(
    "sentence",
    [
        "We use the data with your permission.",
        "We act lawfully under the GDPR unless we are legally required to do otherwise.",
        "The GDPR is a law; taxes are due if required by law to.",
    ],
)
def test_everyday_words_without_their_frame_are_no_ground(sentence: str) -> None:
    assert letters(sentence) == ""


@pytest.mark.parametrize(
    ("language", "alone", "expected"),
    [
        ("da", "Hjemlen er litra c.", "bc"),
        ("de", "Den Rundbrief senden wir nach Ihrer Zusage (lit. a).", "ab"),
        ("it", "Base: lett. f) del Regolamento.", "bf"),
        ("nb", "Klubben bygger på bokstav a.", "ab"),
    ],
)
def test_a_letter_cited_alone_belongs_to_the_article_before(language: str, alone: str, expected: str) -> None:
    cited = {"da": "artikel 6, stk. 1, litra b", "de": "Art. 6 Abs. 1 lit. b DSGVO", "it": "art. 6, par. 1, lett. b)",
             "nb": "artikkel 6 nr. 1 bokstav b"}  # fmt: skip
    assert letters(f"({cited[language]}).", alone, language=language) == expected


def test_a_letter_of_another_article_is_no_ground() -> None:
    assert letters("Art. 6 Abs. 1 lit. b DSGVO.", "Art. 13 Abs. 2 lit. f DSGVO.", language="de") == "b"


def test_the_list_mark_after_a_citation_is_no_letter_of_it() -> None:
    assert letters("art. 6 ust. 1 lit. a RODO; d) dochodzenie roszczeń", language="pl") == "a"


def test_a_roman_paragraph_is_one() -> None:
    assert letters("(Art. 6 I 1 b DSGVO)", language="de") == "b"


def test_letters_alone_in_a_column_of_grounds_are_read() -> None:
    heads = ("Purpose", "Legal basis (Art. 6)")
    assert letters(row(heads, "Orders", "(b)"), row(heads, "News", "a, f")) == "abf"


def test_a_list_of_grounds_is_read_by_its_labels() -> None:
    told = letters(
        "Käsittelemme tietoja seuraavilla perusteilla:",
        "- sopimus: tilaukset",
        "- suostumus: uutiskirje",
        language="fi",
    )
    assert told == "ab"


def test_a_ground_alone_between_brackets_is_one() -> None:
    told = letters("We improve the shop (legitimate interests).", "Newsletter, if you signed up (consent).")
    assert told == "af"


def test_a_policy_that_only_mentions_a_processing_agreement_has_grounds() -> None:
    told = letters(
        "# Privacy policy",
        "With hosts we have signed a data processing agreement.",
        "The legal basis is the performance of a contract.",
    )
    assert told == "b"


def test_a_contract_to_fulfil_is_a_ground_in_a_list_of_them() -> None:
    told = letters(
        "# Our legal basis for processing",
        "- as necessary to fulfil the Quillbox terms of service;",
        "- our mugs, cups and terms of use of the kettle",
    )
    assert told == "b"


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("You may object to what we do on the ground of our legitimate interests.", "en", "f"),
        ("You may object to processing on the ground of legitimate interests.", "en", ""),
        ("Vi kan vara juridiskt skyldiga att lämna uppgifter till myndigheter.", "sv", "c"),
        ("Om vi är juridiskt skyldiga lämnar vi uppgifter till myndigheter.", "sv", ""),
        ("Publicamos a fotografia se concordar. Reclamações: CNPD.", "pt", "a"),
        ("Publicamos a fotografia se concordar.", "pt", ""),
        ("Vuokrasopimus tuli voimaan vuonna 2015.", "fi", ""),
    ],
)
def test_a_ground_counts_where_the_text_relies_on_it(text: str, language: str, expected: str) -> None:
    assert letters(text, language=language) == expected
