"""Families of phrasings in twelve languages: gone after, left until, inactive for, the end of the nth year; and look-alikes."""

import pytest

from monitor.facts import retention
from monitor.model import Clause, FactKind
from tests.facts.texts import document, row

FAMILIES = [
    # What disappears, is emptied, thrown away or blacked out is kept no longer.
    ("en", "Drafts vanish after 45 days.", "P45D"),
    ("en", "The guest list is shredded two weeks after the event.", "P2W"),
    ("sv", "Utkasten försvinner efter 45 dagar.", "P45D"),
    ("sv", "Gästlistan slängs två veckor efter festen.", "P2W"),
    ("de", "Entwürfe verschwinden nach 45 Tagen.", "P45D"),
    ("de", "Die Gästeliste wird zwei Wochen nach dem Fest geschreddert.", "P2W"),
    ("fr", "Les brouillons disparaissent au bout de 45 jours.", "P45D"),
    ("fr", "Le registre est vidé tous ses noms après deux semaines.", "P2W"),
    ("nl", "Concepten verdwijnen na 45 dagen.", "P45D"),
    ("nl", "De gastenlijst gooien we twee weken na het feest weg.", "P2W"),
    ("es", "Los borradores desaparecen a los 45 días.", "P45D"),
    ("es", "La lista de invitados se descarta dos semanas después.", "P2W"),
    ("it", "Le bozze scompaiono dopo 45 giorni.", "P45D"),
    ("it", "Le ricevute si tengono per cinque anni.", "P5Y"),
    ("pt", "Os rascunhos desaparecem ao fim de 45 dias.", "P45D"),
    ("pt", "As fichas ficam no arquivo durante cinco anos.", "P5Y"),
    ("da", "Kladder forsvinder efter 45 dage.", "P45D"),
    ("da", "Gæstelisten smides ud to uger efter festen.", "P2W"),
    ("nb", "Kladder forsvinner etter 45 dager.", "P45D"),
    ("nb", "Gjestelisten strykes to uker etter festen.", "P2W"),
    ("fi", "Luonnokset häviävät 45 päivän kuluttua.", "P45D"),
    ("fi", "Vieraslista silputaan kahden viikon kuluttua.", "P2W"),
    ("pl", "Szkice znikają po 45 dniach.", "P45D"),
    ("pl", "Listę gości trzymamy dwa tygodnie.", "P2W"),
    # A time in which nothing happened.
    ("en", "Members who have not renewed for three years are struck off the list.", "P3Y"),
    ("sv", "Den som inte har förnyat på tre år stryks ur listan.", "P3Y"),
    ("de", "Wer drei Jahre lang nicht verlängert hat, wird aus der Liste gestrichen.", "P3Y"),
    ("nl", "Wie drie jaar niet heeft verlengd, verwijderen wij uit de lijst.", "P3Y"),
    ("es", "Quien no renueva en tres años es eliminado de la lista.", "P3Y"),
    ("it", "Chi non rinnova per tre anni viene cancellato dall'elenco.", "P3Y"),
    ("pt", "Quem não renova em três anos é eliminado da lista.", "P3Y"),
    ("da", "Den, der ikke har fornyet i tre år, slettes af listen.", "P3Y"),
    ("nb", "Den som ikke har fornyet på tre år, slettes fra listen.", "P3Y"),
    ("pl", "Kto nie odnowi zgłoszenia przez trzy lata, jest usuwany z listy.", "P3Y"),
    # The end of the nth year.
    ("en", "Ledgers are kept until the end of the seventh financial year.", "P7Y"),
    ("sv", "Verifikat sparas till och med det sjunde året efter räkenskapsåret.", "P7Y"),
    ("de", "Belege löschen wir mit Ablauf des dritten auf die Buchung folgenden Kalenderjahres.", "P3Y"),
    ("fr", "Les pièces sont conservées jusqu'à la fin de la sixième année suivante.", "P6Y"),
    ("nl", "Bonnen bewaren wij tot het einde van het zevende kalenderjaar.", "P7Y"),
    ("es", "Los justificantes se conservan hasta el final del quinto año siguiente.", "P5Y"),
    ("da", "Bilag gemmes til udgangen af det femte år.", "P5Y"),
    ("nb", "Bilag oppbevares til utgangen av det femte året.", "P5Y"),
    ("fi", "Tositteet säilytetään kuudennen kalenterivuoden loppuun.", "P6Y"),
    ("pl", "Dowody przechowujemy do końca piątego roku.", "P5Y"),
    # What is kept may be an answer, a complaint, a refund.
    ("en", "We keep complaints and refund requests for 3 years.", "P3Y"),
    ("sv", "Vi sparar svar på enkäter i 3 år.", "P3Y"),
    ("de", "Reklamationen bewahren wir für 3 Jahre auf.", "P3Y"),
    ("fr", "Nous conservons les informations de livraison pendant 3 ans.", "P3Y"),
    ("es", "Conservamos las comunicaciones y las reclamaciones durante 3 años.", "P3Y"),
    ("it", "Conserviamo le informazioni di consegna per 3 anni.", "P3Y"),
    ("pt", "Conservamos as informações de entrega durante 3 anos.", "P3Y"),
    ("pl", "Informacje o dostawie przechowujemy przez 3 lata.", "P3Y"),
]

LOOKALIKES = [
    ("en", "A wish list can hold articles; the sale ends after 45 days."),
    ("en", "Entrants must be at least 16 years, so keep your certificate at hand."),
    ("en", "The doctor's note must be no older than 3 months; we store nothing else."),
    ("sv", "Intyget får inte vara äldre än 3 månader och lagras inte."),
    ("de", "Das Attest darf nicht älter als 3 Monate sein und wird nicht gespeichert."),
    ("de", "Ihr Recht bleibt unberührt, wenn Sie binnen 14 Tagen widerrufen."),
    ("fr", "Il reste de votre droit d'obtenir un remboursement dans les 14 jours."),
    ("nl", "Uw recht om binnen 14 dagen te herroepen blijft gelden."),
    ("es", "Queda sujeto a un plazo de devolución de 14 días."),
    ("it", "Resta fermo il diritto di recesso entro 14 giorni."),
    ("pt", "O reembolso fica sujeito a um prazo de 14 dias."),
    ("da", "Depositum tilbagebetales inden for seks uger, og resten forbliver i kraft."),
    ("nb", "Depositumet tilbakebetales innen seks uker, og resten forblir i kraft."),
    ("fi", "Vakuus palautetaan kuuden viikon kuluessa; laki jää voimaan."),
    ("pl", "Kaucję zwracamy w 21 dni, a pozostałe zasady pozostają w mocy."),
    ("pl", "Rok obrotowy trwa od stycznia; sprawozdanie usuwamy po roku obrotowym."),
]


def kept(*clauses: Clause | str, language: str = "en") -> list[str]:
    facts = retention.find(document(*clauses, language=language))
    return [fact.value for fact in facts if fact.kind is FactKind.RETENTION and fact.value[0] == "P"]


@pytest.mark.parametrize(("language", "sentence", "period"), FAMILIES)
def test_a_family_of_phrasings_is_read(language: str, sentence: str, period: str) -> None:
    assert kept(sentence, language=language) == [period]


@pytest.mark.parametrize(("language", "sentence"), LOOKALIKES)
def test_its_look_alikes_are_not(language: str, sentence: str) -> None:
    assert kept(sentence, language=language) == []


UNITS = [
    ("en", "Retention (months)", "24", "P24M"),
    ("en", "Kept for", "6 m", "P6M"),
    ("sv", "Lagringstid (år)", "7", "P7Y"),
    ("de", "Aufbewahrung in Jahren", "10", "P10Y"),
    ("de", "Löschfrist", "30 T", "P30D"),
    ("fr", "Durée de conservation (mois)", "36", "P36M"),
    ("nl", "Bewaartermijn (jaren)", "7", "P7Y"),
    ("es", "Plazo de conservación (años)", "5", "P5Y"),
    ("it", "Conservazione (mesi)", "12", "P12M"),
    ("pt", "Prazo de conservação (anos)", "10", "P10Y"),
    ("da", "Opbevaring (måneder)", "6", "P6M"),
    ("nb", "Lagringstid (måneder)", "6", "P6M"),
    ("fi", "Säilytysaika (kk)", "12", "P12M"),
    ("pl", "Okres przechowywania (lata)", "5", "P5Y"),
]


@pytest.mark.parametrize(("language", "head", "cell", "period"), UNITS)
def test_a_bare_number_takes_its_unit_from_the_column_s_head(language: str, head: str, cell: str, period: str) -> None:
    assert kept(row(("X", head), "CRM", cell), language=language) == [period]


def test_a_bare_number_under_another_head_is_no_period() -> None:
    assert kept(row(("System", "Users (months)"), "CRM", "24")) == []


def test_a_column_headed_by_its_verb_needs_no_other() -> None:
    assert kept(row(("Oplysning", "Slettes"), "Tegninger", "efter 6 måneder"), language="da") == ["P6M"]


def test_a_column_of_periods_counts_in_an_inventory_of_data_only() -> None:
    inventory = row(("Personal data", "Legal basis", "Period"), "Name", "Contract", "3 years")
    prices = row(("Model", "Colour", "Period"), "Lamp", "Red", "3 years")
    assert (kept(inventory), kept(prices)) == (["P3Y"], [])


def test_a_row_that_a_title_of_retention_labels_holds_periods() -> None:
    heads = ("", "Photos", "Logs")
    (one, two) = retention.find(document(row(heads, "Storage period", "2 years", "7 days")))
    assert [(fact.value, fact.attribute("subject")) for fact in (one, two)] == [("P2Y", "photos"), ("P7D", "logs")]


def test_a_label_under_a_title_of_retention_is_not_taken_for_what_it_names() -> None:
    assert kept("# Retention", "- Answers to surveys: 12 months", "- Refund requests: up to 2 years") == ["P12M", "P2Y"]


def test_an_entry_after_a_kept_one_is_kept_as_well() -> None:
    assert kept("We delete the members' data after 2 years. Receipts: 10 years by law.") == ["P2Y", "P10Y"]


def test_entries_below_a_question_need_no_heading() -> None:
    assert kept("How long do we keep it?", "Orders: 10 years", "Messages: 6 months") == ["P10Y", "P6M"]


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Your choice is remembered with a cookie for 6 months.", FactKind.COOKIE),
        ("Statistics from our cookies are deleted after 14 months.", FactKind.RETENTION),
        ("The data our cookies collect is kept for 14 months.", FactKind.RETENTION),
        ("The basket cookie lasts 14 days.", FactKind.COOKIE),
    ],
)
def test_what_a_cookie_only_carries_or_collects_is_told_apart(sentence: str, kind: FactKind) -> None:
    (fact,) = retention.find(document(sentence))
    assert fact.kind is kind


@pytest.mark.parametrize(
    ("sentence", "criterion"),
    [
        ("We keep your data for as long as necessary for these purposes.", "purpose"),
        ("We keep your drafts until you delete them.", "event"),
    ],
)
def test_a_criterion_is_a_purpose_or_an_event(sentence: str, criterion: str) -> None:
    (fact,) = retention.find(document(sentence))
    assert fact.attribute("criterion") == criterion
