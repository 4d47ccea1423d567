"""Recipients: what names one, and what only looks like it."""

from pathlib import Path

import pytest

from monitor.facts import recipients
from monitor.model import Clause, Fact, Polarity
from tests.facts.texts import document, row

LINES = [
    line.split("\t")
    for line in (Path(__file__).parent.parent / "cases" / "facts" / "recipients.tsv").read_text("utf-8").splitlines()
]


def found(*clauses: Clause | str, language: str = "en", title: str = "") -> dict[str, Fact]:
    return {fact.value: fact for fact in recipients.find(document(*clauses, language=language, title=title))}


def names(*clauses: Clause | str, language: str = "en", title: str = "") -> set[str]:
    facts = found(*clauses, language=language, title=title)
    return {name for name, fact in facts.items() if fact.polarity is Polarity.ASSERTED}


def test_a_known_tool_comes_with_its_role_and_quote() -> None:
    fact = found("We measure visits with Google Analytics. It is free.")["Google Analytics"]
    assert fact.attribute("role") == "analytics"
    assert fact.quote == "We measure visits with Google Analytics."
    assert fact.key == "google analytics"


def test_another_writing_of_a_name_is_an_alias() -> None:
    fact = found("We host the shop with Amazon Web Services (AWS).")["Amazon Web Services"]
    assert fact.attribute("aliases") == "AWS"


def test_an_earlier_brand_keeps_its_name_and_shares_the_key() -> None:
    assert found("Mails are sent with Sendinblue.")["Sendinblue"].key == "brevo"


def test_an_organisation_is_told_once() -> None:
    facts = list(recipients.find(document("We use Hotjar.", "Hotjar records clicks.")))
    assert [fact.value for fact in facts] == ["Hotjar"]


@pytest.mark.parametrize(
    "text",
    [
        "You can delete cookies in the settings of your browser, such as Google Chrome, Apple Safari or Microsoft Edge.",
        "Apple and the Apple logo are trademarks of Apple Inc.",
        "Our app collects the advertising identifier that Apple gives on iOS.",
        "See the guide at https://support.google.com/chrome or write to someone@stripe.com.",
        "More about cookies is on www.allaboutcookies.org and at Your Online Choices.",
        "After Schrems II, the court's judgement on Facebook Ireland, transfers need care.",
    ],
)
def test_examples_marks_and_links_are_no_recipients(text: str) -> None:
    assert names(text) == set()


@pytest.mark.parametrize(
    "text",
    [
        "Square brackets mark a segment of the text, and a notion of slack.",
        "Stripe patterns are our favourite.",
        "In the box below the front page you meet a medium.",
        "Times Square is where we started.",
        "WE USE A BOX AND A NOTION",
    ],
)
def test_common_words_are_no_organisations(text: str) -> None:
    assert names(text) == set()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Payments are processed by Stripe.", "Stripe"),
        ("We share your e-mail address with Intercom to answer chats.", "Intercom"),
        ("Notion Labs, Inc. keeps our notes.", "Notion"),
        ("Our tools are Slack, Zendesk and Asana.", "Slack"),
        ("Intercom.com keeps the chats of our support.", "Intercom"),
    ],
)
def test_a_common_word_counts_where_something_vouches_for_it(text: str, name: str) -> None:
    assert name in names(text)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("We do not use Google Analytics.", "en"),
        ("Vi använder inte Google Analytics.", "sv"),
        ("Wir verwenden kein Google Analytics.", "de"),
        ("Nous n'utilisons pas Google Analytics.", "fr"),
        ("Wij gebruiken geen Google Analytics.", "nl"),
        ("No utilizamos Google Analytics.", "es"),
        ("Non utilizziamo Google Analytics.", "it"),
        ("Não utilizamos Google Analytics.", "pt"),
        ("Vi anvender ikke Google Analytics.", "da"),
        ("Vi bruker ikke Google Analytics.", "nb"),
        ("Emme käytä Google Analyticsia.", "fi"),
        ("Nie korzystamy z Google Analytics.", "pl"),
    ],
)
def test_a_denial_is_polarity(text: str, language: str) -> None:
    assert found(text, language=language)["Google Analytics"].polarity is Polarity.DENIED


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Google Analytics is no longer used on our pages.", "en"),
        ("The shop runs without Google Analytics.", "en"),
        ("We share nothing with Criteo, nor with Google Analytics.", "en"),
        ("Google Analytics används inte på webbplatsen.", "sv"),
        ("Besöken räknas utan att använda Google Analytics.", "sv"),
        ("Google Analytics ist bei uns nicht eingebunden.", "de"),
        ("Wir setzen weder Hotjar noch Google Analytics ein.", "de"),
        ("Google Analytics n'est pas utilisé sur ce site.", "fr"),
        ("Nous ne faisons appel ni à Hotjar ni à Google Analytics.", "fr"),
        ("Google Analytics wordt door ons niet gebruikt en staat ook niet op de site.", "nl"),
        ("De site werkt zonder Google Analytics.", "nl"),
        ("Google Analytics ya no se utiliza.", "es"),
        ("No usamos Hotjar ni tampoco Google Analytics.", "es"),
        ("Google Analytics non è presente sul sito.", "it"),
        ("Non ricorriamo né a Hotjar né a Google Analytics.", "it"),
        ("O Google Analytics já não é utilizado.", "pt"),
        ("O sítio funciona sem o Google Analytics.", "pt"),
        ("Google Analytics bruges ikke på siden.", "da"),
        ("Siden virker uden Google Analytics.", "da"),
        ("Google Analytics brukes ikke på nettstedet.", "nb"),
        ("Vi deler verken med Hotjar eller med Google Analytics.", "nb"),
        ("Google Analyticsia ei käytetä sivustolla.", "fi"),
        ("Sivusto toimii ilman Google Analyticsia.", "fi"),
        ("Google Analytics nie jest używany w serwisie.", "pl"),
        ("Serwis działa bez Google Analytics.", "pl"),
    ],
)
def test_a_denial_may_stand_on_either_side_of_the_name(text: str, language: str) -> None:
    assert found(text, language=language)["Google Analytics"].polarity is Polarity.DENIED


def test_a_denial_holds_for_a_whole_list() -> None:
    facts = found("We do not use Hotjar, Mixpanel or Matomo.", "Criteo, Taboola and OpenX are not used.")
    assert {fact.polarity for fact in facts.values()} == {Polarity.DENIED}
    assert len(facts) == 6


@pytest.mark.parametrize(
    "text",
    [
        "If you do not want us to use Hotjar, tell us.",
        "You do not have to use the Hotjar survey.",
        "We do not use Matomo but Hotjar.",
        "Hotjar sets cookies, which are not used for advertising.",
        "We do not see your answers; Hotjar keeps them.",
        "We not only use Matomo, we use Hotjar too.",
    ],
)
def test_a_denial_of_something_else_denies_no_recipient(text: str) -> None:
    assert "Hotjar" in names(text)


def test_an_exception_lifts_a_denial() -> None:
    assert names("We do not share your data with anyone except Stripe.") == {"Stripe"}
    assert names("We do not use Hotjar without your consent.") == {"Hotjar"}


def test_a_name_asserted_elsewhere_is_asserted() -> None:
    assert names("We do not use Hotjar on sign-in pages.", "Hotjar records clicks on other pages.") == {"Hotjar"}


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("Our site is hosted by Brightwater Hosting.", "en", "Brightwater Hosting"),
        ("We send parcels with the carrier Quick Mule Ltd.", "en", "Quick Mule"),
        ("Vi delar uppgifter med Skogsposten AB.", "sv", "Skogsposten"),
        ("Unser Hoster ist die Kieselwolke GmbH & Co. KG.", "de", "Kieselwolke"),
        ("Unsere Fernwartung übernimmt die nimbo UG, ein externer Dienstleister.", "de", "nimbo"),
        ("Les colis sont remis à notre prestataire Mulet Express SARL.", "fr", "Mulet Express"),
        ("De nieuwsbrief wordt verzorgd door Postduif B.V.", "nl", "Postduif"),
        ("El servicio es prestado por Mula Rápida S.L.", "es", "Mula Rápida"),
        ("I pacchi sono affidati al nostro fornitore Nuvola Chiara S.r.l.", "it", "Nuvola Chiara"),
        ("O serviço é prestado por Mula Veloz Lda.", "pt", "Mula Veloz"),
        ("Pakkerne leveres af Muldyret ApS.", "da", "Muldyret"),
        ("Pakkene leveres av Muldyret AS.", "nb", "Muldyret"),
        ("Paketit toimittaa palveluntarjoaja Muuli Oy.", "fi", "Muuli"),
        ("Paczki przekazujemy firmie Szybki Muł sp. z o.o. z siedzibą w Łodzi.", "pl", "Szybki Muł"),
    ],
)
def test_an_unknown_name_counts_by_shape_and_cue(text: str, language: str, name: str) -> None:
    assert name in names(text, language=language)


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("Our books are kept by Marlow Ledgers.", "en", "Marlow Ledgers"),
        ("Parcels travel with Pinfold Couriers, a local courier.", "en", "Pinfold Couriers"),
        ("Marlow Ledgers keeps the books for us.", "en", "Marlow Ledgers"),
        ("Our bookkeeper is Marlow Ledgers.", "en", "Marlow Ledgers"),
        ("Bokföringen sköts av Tallgren Redovisning.", "sv", "Tallgren Redovisning"),
        ("Breven skickas genom utskicksfirman Brevduva.", "sv", "Brevduva"),
        ("Das Lager betreut die Packhof Nord.", "de", "Packhof Nord"),
        ("Den Versand wickeln wir über Briefkurier Nord ab.", "de", "Briefkurier Nord"),
        ("Les factures sont imprimées par Papier Vif.", "fr", "Papier Vif"),
        ("Les rappels passent par le prestataire Altimail.", "fr", "Altimail"),
        ("De brieven gaan via Postvlucht, onze verzendpartner.", "nl", "Postvlucht"),
        ("De boekhouding wordt gedaan door Veldhuis Cijfers.", "nl", "Veldhuis Cijfers"),
        ("La contabilidad la lleva la Gestoría Arroyo.", "es", "Gestoría Arroyo"),
        ("El envío se hace a través del proveedor de envíos Correo Veloz.", "es", "Correo Veloz"),
        ("La contabilità è gestita dallo Studio Ferrari.", "it", "Studio Ferrari"),
        ("Gli inviti partono tramite il fornitore di invii Postarapida.", "it", "Postarapida"),
        ("A contabilidade é feita pela Contabilidade Ribeiro.", "pt", "Contabilidade Ribeiro"),
        ("Os lembretes seguem através do fornecedor de envios Correio Veloz.", "pt", "Correio Veloz"),
        ("Regnskabet føres af Tallund Regnskab.", "da", "Tallund Regnskab"),
        ("Brevene sendes gennem leverandøren Brevduen.", "da", "Brevduen"),
        ("Regnskapet føres av Tallberg Regnskap.", "nb", "Tallberg Regnskap"),
        ("Brevene sendes gjennom leverandøren Brevduen.", "nb", "Brevduen"),
        ("Kirjanpidon hoitaa Tilitoimisto Kaarna.", "fi", "Tilitoimisto Kaarna"),
        ("Jäsenrekisteri on Rekisterikoppa-palvelussa.", "fi", "Rekisterikoppa"),
        ("Księgowość prowadzi Biuro Rachunkowe Lipiec.", "pl", "Biuro Rachunkowe Lipiec"),
        ("Wysyłkę zapewnia dostawca korespondencji Szybkolist.", "pl", "Szybkolist"),
    ],
)
def test_who_works_for_the_controller_gets_its_data(text: str, language: str, name: str) -> None:
    assert name in names(text, language=language)


def test_providers_such_as_these_are_names() -> None:
    assert names("We work with couriers such as Pinfold and Mulecart to deliver.") == {"Pinfold", "Mulecart"}
    assert names("We use features such as Pinfold and Mulecart to deliver.") == set()


@pytest.mark.parametrize(
    "text",
    ["Pay as you go.", "Appen samlar in uppgifter.", "Våra leverantörer sköter appen."],
)
def test_a_common_word_at_the_start_is_no_firm(text: str) -> None:
    assert names(text, language="sv") == set()


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The policy was approved by the Board and is overseen by the Inspection Agency.", "en"),
        ("Data are sent by Bluetooth to Step 2 of the Setup.", "en"),
        ("Your account is managed by the Collective Admin.", "en"),
        ("Service Improvement: we use data to deliver Platform Tips.", "en"),
        ("Ärendet hanteras av Skatteverket och prövas av Förvaltningsrätten.", "sv"),
        ("Die Steuern werden durch das Finanzamt Kassel erhoben.", "de"),
        ("Le dossier est traité par la Direction générale des Finances publiques.", "fr"),
        ("De aangifte wordt verwerkt door de Belastingdienst.", "nl"),
        ("La ayuda la gestiona la Consejería de Sanidad.", "es"),
        ("La pratica è gestita dalla Agenzia delle Entrate.", "it"),
        ("O processo é tratado pela Autoridade Tributária.", "pt"),
        ("Sagen behandles af Skattestyrelsen.", "da"),
        ("Saken behandles av Skatteetaten.", "nb"),
        ("Asian käsittelee Verohallinto.", "fi"),
        ("Sprawę prowadzi Urząd Skarbowy.", "pl"),
    ],
)
def test_offices_and_the_text_s_own_terms_are_no_recipients(text: str, language: str) -> None:
    assert names(text, language=language) == set()


def test_an_invitation_to_follow_is_no_sharing() -> None:
    assert names("Follow us on Instagram and Facebook.") == set()
    assert names("We advertise on Instagram.") == {"Instagram"}


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("We use Hotjar (Hotjar Ltd, Malta).", "MT"),
        ("We use Hotjar, based in Malta, to see clicks.", "MT"),
        ("We use Hotjar.", None),
        ("We use Hotjar, which may send data to the United States.", None),
    ],
)
def test_a_recipient_s_country_is_what_the_text_says(text: str, country: str | None) -> None:
    assert found(text)["Hotjar"].attribute("country") == country


def test_a_row_places_its_recipient() -> None:
    heads = ("Subprocessor", "Purpose", "Location")
    facts = found(
        row(heads, "Twilio Inc.", "Text messages", "United States"),
        row(heads, "Pellucid Mail B.V.", "E-mail", "Netherlands"),
    )
    assert [fact.attribute("country") for fact in facts.values()] == ["US", "NL"]


def test_a_column_of_purposes_names_nobody() -> None:
    heads = ("Palvelu", "Tarjoaja")
    rows = [row(heads, "Maksunvälitys", "Paytrail Oyj"), row(heads, "Kirjanpito", "tilitoimisto Laskuaitta Kortela")]
    assert names("# Vastaanottajat", *rows, language="fi") == {"Paytrail", "Laskuaitta Kortela"}


def test_a_number_before_an_item_is_no_name() -> None:
    items = (
        "- 1. Printing: Tidewater Print (letters)",
        "- 2. Quillbox: help desk",
        "- 3. Statistics: Plainsight, a counter",
    )
    assert names("# Our subprocessors", *items) == {"Tidewater Print", "Quillbox", "Plainsight"}


@pytest.mark.parametrize(("language", "expected", "text"), LINES)
def test_a_sentence_of_a_policy_names_who_gets_data(language: str, expected: str, text: str) -> None:
    assert names(text, language=language) == set(filter(None, expected.split("|")))


def test_an_unknown_name_counts_in_company() -> None:
    assert names("We use Mixpanel, Snoopr, Hotjar and Klickr to count visits.") == {
        "Mixpanel",
        "Snoopr",
        "Hotjar",
        "Klickr",
    }


@pytest.mark.parametrize(
    ("clauses", "role"),
    [
        (("Payments are processed by Quick Mule Ltd.",), "payment"),
        (("Pakkerne leveres af Muldyret ApS, som bringer forsendelsen.",), "other"),
        (("# Underbiträden", "- Skrivarhuset AB: utskrift"), "subprocessor"),
        (("# Responsabili del trattamento", "- Filo Diretto S.r.l.: archivio"), "processor"),
        (("Our newsletter is sent by Quick Mule Ltd, a service provider.",), "communication"),
        (("Our books are kept by Quick Mule Ltd, a service provider. Payments are made in cash.",), "other"),
    ],
)
def test_an_unknown_name_s_role_is_told_by_the_words_around_it(clauses: tuple[str, ...], role: str) -> None:
    languages = {"Pakk": "da", "# Un": "sv", "# Re": "it"}
    (fact,) = found(*clauses, language=languages.get(clauses[0][:4], "en")).values()
    assert fact.attribute("role") == role


def test_a_street_is_not_of_the_company() -> None:
    assert names("We use tools by Acmeworks Ltd, Gordon House, Barrow Street, Dublin.") == {"Acmeworks"}


def test_a_column_of_names_counts_whatever_it_holds() -> None:
    heads = ("Subprocessor", "Purpose")
    assert names(row(heads, "Pellucid Mail B.V.", "E-mail"), row(heads, "Twilio Inc.", "Text messages")) == {
        "Pellucid Mail",
        "Twilio",
    }


def test_a_long_cell_gives_the_name_without_its_address() -> None:
    heads = ("Subprocessor", "Task")
    cell = "Velmora Works, 112 Harbour Road, 3rd floor, 4021 Bergen, Norway"
    assert names(row(heads, cell, "Tickets"), row(heads, "Ostrava Data", "Backups")) == {
        "Velmora Works",
        "Ostrava Data",
    }
    remark = "Velmora Works, which took over the desk from its sister in May 2021 and hands it back"
    assert names(row(heads, remark, "Tickets"), row(heads, "Ostrava Data", "Backups")) == {"Ostrava Data"}


@pytest.mark.parametrize(
    ("mark", "own", "language"),
    [
        ("Third Party", "First Party", "en"),
        ("Cookies tiers", "Cookies internes", "fr"),
        ("Drittanbieter", "Eigene", "de"),
        ("Cookies de terceros", "Propias", "es"),
        ("Tredjepartscookie", "Förstapart", "sv"),
        ("Podmioty trzecie", "Własne", "pl"),
    ],
)
def test_the_host_of_somebody_else_s_cookies_is_a_recipient(mark: str, own: str, language: str) -> None:
    heads = ("Host", "Cookies", "")
    rows = (
        row(heads, "www.velmora-tags.example", "uid", mark),
        row(heads, "quillmail.example", "sid", own),
        row(heads, "ostrava.example", "tid", f"Set to tell you about {mark}, and to count visits"),
    )
    assert names("# Cookies", *rows, language=language) == {"velmora-tags.example"}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Pour la reprise, nous faisons appel à la société FAROS, sous-traitant.", "fr"),
        ("For returns we use the services of the company FAROS.", "en"),
        ("Für Retouren nutzen wir die Dienste der Firma FAROS.", "de"),
    ],
)
def test_a_word_for_a_company_makes_capitals_a_name(text: str, language: str) -> None:
    assert names(text, language=language) == {"FAROS"}


def test_a_column_without_a_head_counts_where_others_are_known() -> None:
    heads = ("A", "B")
    rows = [row(heads, name, "Adverts") for name in ("Criteo", "Snoopr", "OpenX", "Taboola")]
    assert names(*rows) == {"Criteo", "Snoopr", "OpenX", "Taboola"}


def test_a_list_under_a_heading_counts_by_first_words() -> None:
    clauses = (
        "# Our subprocessors",
        "- Quillbox: help desk",
        "- Hosting providers: those who host",
        "- Sentry – error reports",
    )
    assert names(*clauses) == {"Quillbox", "Sentry"}


@pytest.mark.parametrize(
    "clauses",
    [
        ("This policy is that of Acme GmbH (“we”).", "We share data with the staff of Acme GmbH."),
        ("# Privacy policy of Brightfield", "Data are stored in systems provided by Brightfield."),
        ("Write to privacy@brightfield.example.com.", "Chats are provided by Brightfield."),
        ("We share data with our subsidiaries, such as Finch Seeds Ltd.",),
        ("Our data protection officer is Datenwacht Ltd, a service provider.",),
        (
            "This policy is about the goods offered by Quartzel Group Iberia.",
            "Quartzel keeps logs. Quartzel reads them. Information controlled by Quartzel Group Iberia is moved.",
            "The data controller responsible for your information is Quartzel Group Iberia.",
        ),
        ("# Data controller", "Acme Ltd, Mill Lane 4", "# Recipients", "We share data within Acme Ltd."),
    ],
)
def test_the_controller_and_its_group_are_no_recipients(clauses: tuple[str, ...]) -> None:
    assert names(*clauses) == set()


def test_a_policy_s_own_tools_are_no_recipients() -> None:
    clauses = (
        "Instagram's privacy policy says what we do.",
        "We share data with Facebook and with Stripe, who takes payments.",
    )
    assert names(*clauses) == {"Stripe"}


def test_a_numeral_ten_before_a_heading_is_no_network() -> None:
    read = document("# Conditions d'utilisation", "# IX – Durée", "# X – Modification", language="fr")
    assert [fact.value for fact in recipients.find(read)] == []
