"""Data, purposes, rights, opt-outs, complaints and terms, sentence by sentence: what is denied, barred or somebody else's."""

import pytest

from monitor.facts import complaints, data_categories, opt_outs, purposes, rights, terms
from monitor.facts.document import Document
from monitor.model import FactKind, Polarity
from tests.facts.texts import document


def laid_down(document: Document) -> dict[FactKind, list[str]]:
    found: dict[FactKind, list[str]] = {}
    for fact in terms.find(document):
        found.setdefault(fact.kind, []).append(fact.value)
    return found


@pytest.mark.parametrize(
    ("sentence", "kind", "expected"),
    [
        ("Any dispute will be settled by binding arbitration.", FactKind.ARBITRATION, ["yes"]),
        ("These terms do not require binding arbitration.", FactKind.ARBITRATION, ["no"]),
        ("The courts of Tallmouth shall have jurisdiction.", FactKind.VENUE, ["Tallmouth"]),
        ("You may sue in the courts of our registered office.", FactKind.VENUE, ["seat"]),
        ("You may sue in the courts of your home, not of Tallmouth.", FactKind.VENUE, None),
    ],
)
def test_terms_bind_deny_and_place(sentence: str, kind: FactKind, expected: list[str] | None) -> None:
    assert laid_down(document("# Terms of service", sentence)).get(kind) == expected


def test_a_law_named_twice_is_told_once() -> None:
    sentence = "These terms are governed by the laws of Norway."
    assert laid_down(document("# Terms of service", sentence, sentence)) == {FactKind.GOVERNING_LAW: ["NO"]}


def test_a_privacy_policy_s_arbitration_and_laws_of_others_are_no_terms() -> None:
    told = document(
        "# Privacy policy",
        "Complaints about transfers may be settled by binding arbitration.",
        "Our host is governed by the laws of Norway.",
    )
    assert laid_down(told) == {}


def test_what_cannot_be_opted_out_of_is_no_opt_out() -> None:
    told = [
        [(fact.key, fact.value) for fact in opt_outs.find(document("# Privacy policy", sentence))]
        for sentence in (
            "You can opt out of marketing in your account settings.",
            "You cannot opt out of marketing in your account settings.",
        )
    ]
    assert told == [[("marketing", "account_settings")], []]


def test_a_purpose_that_nobody_denies_is_not_denied() -> None:
    found = purposes.find(
        document(
            "# Privacy", "We do not use your data for advertising.", "We do not use your data for customer support."
        )
    )
    assert [(fact.value, fact.polarity) for fact in found] == [("advertising", Polarity.DENIED)]


def test_what_is_asserted_anywhere_is_not_denied() -> None:
    (fact,) = data_categories.find(
        document("# Privacy", "We do not collect health data in the shop.", "In the clinic we collect health data.")
    )
    assert (fact.value, fact.polarity, fact.attribute("flag")) == ("health_data", Polarity.ASSERTED, "special")


def test_a_complaint_is_made_to_the_authority_named_beside_it() -> None:
    speaking = "You may lodge a complaint with the supervisory authority."
    named = "The ICO is in Wilmslow."
    far = ("# Contact", "Call us.", "Write to us.", "# Thanks")
    assert [fact.value for fact in complaints.find(document("# Privacy", speaking, named))] == ["ICO"]
    assert [fact.value for fact in complaints.find(document("# Privacy", speaking, *far, named))] == [
        complaints.UNNAMED
    ]


def test_a_right_says_its_article_and_where_to_use_it() -> None:
    (fact,) = rights.find(
        document("# Your rights", "You have the right to erasure (Art. 17 GDPR).", "Write to care@acme.example.")
    )
    assert (fact.value, fact.attribute("article"), fact.attribute("where")) == ("erasure", "17", "care@acme.example")


@pytest.mark.parametrize(
    ("language", "refused", "given"),
    [
        (
            "en",
            "You cannot ask us to delete the books, but you have the right to object.",
            "You can ask us to delete the books.",
        ),
        (
            "de",
            "Sie haben kein Recht auf Löschung der Bücher, jedoch ein Recht auf Widerspruch.",
            "Sie haben ein Recht auf Löschung der Bücher.",
        ),
        (
            "fr",
            "Vous ne pouvez pas demander la suppression des livres, mais vous disposez d'un droit d'opposition.",
            "Vous pouvez demander la suppression des livres.",
        ),
        (
            "nl",
            "U kunt ons niet vragen de boeken te laten verwijderen, maar u heeft het recht op bezwaar.",
            "U kunt ons vragen de boeken te laten verwijderen.",
        ),
        (
            "sv",
            "Du kan inte begära radering av böckerna, men du har rätt att invända.",
            "Du kan begära radering av böckerna.",
        ),
        (
            "da",
            "Du har ikke ret til sletning af bøgerne, men du har ret til indsigelse.",
            "Du har ret til sletning af bøgerne.",
        ),
        (
            "nb",
            "Du kan ikke kreve sletting av bøkene, men du har rett til å protestere.",
            "Du kan kreve sletting av bøkene.",
        ),
        (
            "es",
            "No puede pedirnos que suprimamos los libros, pero tiene derecho a oponerse.",
            "Puede pedirnos que suprimamos los libros.",
        ),
        (
            "it",
            "Non può chiederci di cancellare i libri, ma ha il diritto di opporsi.",
            "Può chiederci di cancellare i libri.",
        ),
        (
            "pt",
            "Não pode solicitar a eliminação dos livros, mas tem o direito de se opor.",
            "Pode solicitar a eliminação dos livros.",
        ),
        (
            "fi",
            "Et voi pyytää kirjojen poistamista, mutta sinulla on oikeus vastustaa.",
            "Voit pyytää kirjojen poistamista.",
        ),
        (
            "pl",
            "Nie możesz żądać usunięcia książek, ale masz prawo wnieść sprzeciw.",
            "Możesz żądać usunięcia książek.",
        ),
    ],
)
def test_a_right_that_is_refused_is_none_and_but_ends_the_refusal(language: str, refused: str, given: str) -> None:
    told = [
        [fact.value for fact in rights.find(document("# 1", sentence, language=language))]
        for sentence in (refused, given)
    ]
    assert told == [["objection"], ["erasure"]]


def test_each_refusal_of_a_passage_counts() -> None:
    sentences = (
        "You cannot ask us to delete the books. You have the right to object. You cannot ask us to erase the lists."
    )
    assert [fact.value for fact in rights.find(document("# 1", sentences))] == ["objection"]


@pytest.mark.parametrize(
    ("language", "sentence", "expected"),
    [
        ("da", "Du har ikke ret til at få slettet bøgerne.", []),
        ("fi", "Et voi vaatia henkilötietojesi poistamista, mutta sinulla on oikeus vastustaa.", ["objection"]),
        ("pl", "Nie możesz żądać usunięcia danych, ale masz prawo wnieść sprzeciw.", ["objection"]),
    ],
)
def test_a_right_named_in_full_and_refused_is_none(language: str, sentence: str, expected: list[str]) -> None:
    assert [fact.value for fact in rights.find(document("# 1", sentence, language=language))] == expected


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("de", "Wir erheben Ihre Gesundheitsdaten nicht."),
        ("nl", "Wij verzamelen uw gezondheidsgegevens niet."),
        ("sv", "Vi samlar in hälsouppgifter inte."),
        ("da", "Vi indsamler helbredsoplysninger ikke."),
        ("nb", "Vi samler inn helseopplysninger ikke."),
    ],
)
def test_a_denial_right_after_a_thing_is_the_thing_s(language: str, sentence: str) -> None:
    (fact,) = data_categories.find(document("# 1", sentence, language=language))
    assert (fact.value, fact.polarity) == ("health_data", Polarity.DENIED)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "We do not use your delivery address for the purpose of advertising."),
        ("es", "No utilizamos sus datos personales con la finalidad de publicidad."),
        ("it", "Non trattiamo i suoi dati personali con finalità di pubblicità."),
        ("pt", "Não tratamos os seus dados pessoais para fins de publicidade."),
        ("fi", "Emme käytä henkilötietojasi mainonnan tarkoituksiin."),
        ("pl", "Nie wykorzystujemy danych osobowych w celach reklamowych."),
    ],
)
def test_words_of_purpose_are_denied_with_the_verb_before_them(language: str, sentence: str) -> None:
    found = purposes.find(document("# 1", sentence, language=language))
    assert [(fact.value, fact.polarity) for fact in found] == [("advertising", Polarity.DENIED)]


def test_a_denial_in_another_part_of_the_sentence_is_not_the_purpose_s() -> None:
    found = purposes.find(
        document("# 1", "Sus datos no se venden, y los utilizamos con la finalidad de publicidad.", language="es")
    )
    assert [(fact.value, fact.polarity) for fact in found] == [("advertising", Polarity.ASSERTED)]


def test_a_verb_may_take_in_the_first_words_of_what_it_governs() -> None:
    found = data_categories.find(document("# 1", "Tratamos dados de crianças.", language="pt"))
    assert [fact.value for fact in found] == ["children_data"]


def test_a_place_is_not_cut_where_the_reach_of_the_court_ends() -> None:
    filler = "que seja o do lugar em que a pessoa que faz a compra tem a casa dela segundo as leis todas do "
    sentence = f"É competente o foro do domicílio {filler}Consumidor, sem prejuízo de outras disposições."
    assert laid_down(document("# Termos de uso", sentence, language="pt")).get(FactKind.VENUE) is None


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "We collect names, but health data is not collected."),
        ("fi", "Keräämme nimet, mutta terveystietoja ei kerätä."),
        ("pl", "Zbieramy imiona, ale danych o zdrowiu nie gromadzimy."),
    ],
)
def test_behind_a_but_a_thing_belongs_to_the_verb_after_it(language: str, sentence: str) -> None:
    found = data_categories.find(document("# 1", sentence, language=language))
    assert [(fact.value, fact.polarity) for fact in found] == [
        ("name", Polarity.ASSERTED),
        ("health_data", Polarity.DENIED),
    ]


@pytest.mark.parametrize(
    ("language", "sentence", "expected"),
    [
        ("es", "Guardamos su nombre en una sala con domicilio en Lugo.", ["name"]),
        ("es", "Recogemos el nombre, salvo de quien no ha cumplido esa edad.", ["name"]),
        ("it", "Conserviamo il nome di chi non ha ancora tale età.", ["name"]),
        ("pt", "Guardamos os seus contactos.", ["contact_data"]),
    ],
)
def test_an_address_or_an_age_that_is_not_the_reader_s_is_no_data(
    language: str, sentence: str, expected: list[str]
) -> None:
    assert [fact.value for fact in data_categories.find(document("# 1", sentence, language=language))] == expected


@pytest.mark.parametrize(
    ("language", "sentence", "expected"),
    [
        ("es", "Usamos su nombre con toda seguridad para poder avisarle.", ["communication"]),
        ("es", "No damos datos a terceros con fines comerciales.", []),
        ("it", "Usiamo i dati per rendere più rapida la ricerca nel catalogo.", []),
        ("it", "Usiamo i dati in conformità alla legge per la fatturazione.", ["payment"]),
        ("pt", "Usamos os dados em conformidade com a lei para lhe responder.", ["support"]),
    ],
)
def test_words_of_two_meanings_are_told_apart(language: str, sentence: str, expected: list[str]) -> None:
    assert [fact.value for fact in purposes.find(document("# 1", sentence, language=language))] == expected


@pytest.mark.parametrize(
    ("language", "title", "sentence"),
    [
        ("es", "Términos y condiciones", "Las partes se someten a los tribunales de España."),
        ("it", "Termini e condizioni", "Si applica la tariffa prevista per le spedizioni in Francia."),
        ("pt", "Termos de uso", "As contas são feitas de acordo com a tabela dos correios de Portugal."),
    ],
)
def test_a_country_beside_other_words_than_of_law_is_no_law(language: str, title: str, sentence: str) -> None:
    assert FactKind.GOVERNING_LAW not in laid_down(document(f"# {title}", sentence, language=language))


def test_the_end_of_a_word_is_no_denial() -> None:
    # Words in "-en" ("henkilöiden") end in the Finnish "I do not", which a search that begins within one would find.
    for filler in range(12):
        sentence = f"Tallennamme lainaajien, henkilöiden ja {'x' * filler} nimet."
        (fact,) = data_categories.find(document("# 1", sentence, language="fi"))
        assert fact.polarity is Polarity.ASSERTED
