"""The document's own dates, and the many that are not."""

import json
from collections import Counter
from datetime import date
from pathlib import Path
from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from monitor.extract import extract, page_of
from monitor.facts import dates, version
from monitor.facts.dates import parse
from monitor.facts.document import Document, prepare
from monitor.facts.languages import CODES
from monitor.model import FactKind
from tests.facts.texts import document, row

CASES = sorted((Path(__file__).parent.parent / "cases" / "facts").glob("*/dates-*.md"))
PROSE = "We value your privacy and handle personal data with care, as the sections below tell for each of our services."


def stated(read: Document) -> dict[str, str]:
    return {fact.key: fact.value for fact in dates.find(read)}


def placed(line: str, place: str, language: str) -> Document:
    """A document with the line at its head, in its body or at its foot."""
    spots = {"head": 1, "body": 10, "foot": 20}
    clauses = ["# Privacy", *[PROSE] * 19]
    clauses.insert(spots[place], line)
    return document(*clauses, language=language)


OWN = [
    (
        "en",
        "head",
        "This Privacy Policy was last updated on, and is effective as of, January 5, 2022.",
        "2022-01-05",
        "2022-01-05",
    ),
    ("en", "head", "Last updated and effective: 12 March 2021", "2021-03-12", "2021-03-12"),
    ("en", "head", "Effective Date / Last Revised: 3 May 2023", "2023-05-03", "2023-05-03"),
    ("en", "head", "Updated: 2023/05/03", None, "2023-05-03"),
    ("en", "head", "Version 2.1 | Last updated 03 May 2023", None, "2023-05-03"),
    ("en", "head", "Policy effective from 1st June 2020 (v3.2)", "2020-06-01", None),
    ("en", "head", "Acme Privacy Policy v2.0 - May 2021", None, "2021-05"),
    (
        "en",
        "foot",
        "This policy is effective as of 25 May 2018 and was last amended on 3 June 2021.",
        "2018-05-25",
        "2021-06-03",
    ),
    ("en", "foot", "These Terms were last modified on Monday, 4 March 2019.", None, "2019-03-04"),
    ("en", "foot", "Our privacy policy is reviewed regularly. It was last reviewed in October 2022.", None, "2022-10"),
    (
        "en",
        "body",
        "This Privacy Notice is dated 14 February 2022 and replaces the notice dated 1 May 2018.",
        None,
        "2022-02-14",
    ),
    ("en", "head", "Last Updated: May 3, 2023 (previous version: January 1, 2020)", None, "2023-05-03"),
    ("en", "head", "Effective: May 3, 2023. View the version effective until May 2, 2023.", "2023-05-03", None),
    ("en", "body", "The list of sub-processors was last updated on March 3, 2021.", None, "2021-03-03"),
    ("en", "head", "Posted: 03/18/2022", None, "2022-03-18"),
    ("en", "head", "Date: 12 May 2023", "2023-05-12", None),
    ("en", "head", "Date of last revision: 24/02/22", None, "2022-02-24"),
    ("en", "head", "Revised January 2024", None, "2024-01"),
    ("en", "head", "In force from 2024-04-01", "2024-04-01", None),
    ("en", "head", "With effect from 1 April 2024", "2024-04-01", None),
    ("en", "head", "Date of Last Update: 25 May, 2018", None, "2018-05-25"),
    ("en", "head", "Last update : 25/05/2018", None, "2018-05-25"),
    ("en", "head", "Privacy Policy (Last updated 25.05.2018)", None, "2018-05-25"),
    ("en", "head", "Our Privacy Policy changed on 3 May 2021", None, "2021-05-03"),
    ("en", "head", "This document was last updated on September 9, 2022", None, "2022-09-09"),
    (
        "en",
        "foot",
        "Changes to our privacy policy: we keep our policy under review and this was last updated on 11 June 2018.",
        None,
        "2018-06-11",
    ),
    (
        "en",
        "foot",
        "We keep our privacy policy under regular review and place any updates on this web page. This privacy policy was last updated on 12th July 2020.",
        None,
        "2020-07-12",
    ),
    ("en", "foot", "This Privacy Policy is valid from 1 May 2021", "2021-05-01", None),
    ("en", "foot", "Last updated by the Legal Team on 3 May 2022", None, "2022-05-03"),
    ("en", "head", "Last Updated On: Apr 3, 2020", None, "2020-04-03"),
    ("en", "head", "Last updated: 3rd of April, 2020 at 10:34 am", None, "2020-04-03"),
    ("en", "head", "Version 3.0 dated 3 April 2020", None, "2020-04-03"),
    ("en", "head", "Issue date: 4 June 2021 Version no. 3", None, "2021-06-04"),
    ("en", "head", "The new Terms of Service will take effect on 1 June 2024.", "2024-06-01", None),
    ("en", "head", "Adopted on 3 May 2019", None, "2019-05-03"),
    ("en", "head", "Privacy Policy – Effective October 2021", "2021-10", None),
    ("en", "head", "LAST MODIFIED: DECEMBER 9, 2020", None, "2020-12-09"),
    ("en", "head", "These Terms of Use are effective as of the date of last update: June 3, 2021.", None, "2021-06-03"),
    ("de", "head", "Stand: Mai 2023", None, "2023-05"),
    ("de", "foot", "Stand 05/2023", None, "2023-05"),
    ("de", "foot", "Stand: 24.02.22", None, "2022-02-24"),
    ("de", "foot", "Diese Datenschutzerklärung ist aktuell gültig und hat den Stand Mai 2018.", None, "2018-05"),
    ("de", "foot", "Diese Datenschutzerklärung wurde zuletzt am 3. Mai 2021 aktualisiert.", None, "2021-05-03"),
    ("de", "foot", "Diese Fassung tritt am 1. Januar 2024 in Kraft.", "2024-01-01", None),
    ("de", "foot", "Letzte Änderung: 1.1.2024", None, "2024-01-01"),
    ("de", "foot", "Datenschutzerklärung, Version 2.3 vom 12. Juni 2020", None, "2020-06-12"),
    ("de", "foot", "Berlin, den 3. Mai 2021", None, "2021-05-03"),
    ("de", "foot", "Hamburg, im Mai 2021", None, "2021-05"),
    ("de", "head", "Gültig seit 01. Mai 2018", "2018-05-01", None),
    ("de", "head", "Diese AGB gelten ab dem 01.05.2018.", "2018-05-01", None),
    ("de", "foot", "Zuletzt geändert am: 11. Februar 2019", None, "2019-02-11"),
    ("de", "foot", "(Stand der Datenschutzerklärung: 03.2022)", None, "2022-03"),
    ("de", "foot", "Fassung vom 25.05.2018", None, "2018-05-25"),
    ("de", "head", "Version 1.0 (Stand: 25.05.2018)", None, "2018-05-25"),
    ("fr", "head", "Dernière mise à jour : le 1er juin 2022", None, "2022-06-01"),
    ("fr", "head", "Version en vigueur au 25 mai 2018", "2018-05-25", None),
    ("fr", "head", "Version applicable à compter du 12/06/2020", "2020-06-12", None),
    ("fr", "foot", "La présente Politique a été mise à jour le 3 mars 2021.", None, "2021-03-03"),
    (
        "fr",
        "foot",
        "La présente politique de confidentialité est entrée en vigueur le 25 mai 2018.",
        "2018-05-25",
        None,
    ),
    ("fr", "head", "Version 3 du 2 février 2021", None, "2021-02-02"),
    ("fr", "head", "Mise à jour : septembre 2020", None, "2020-09"),
    ("fr", "foot", "Dernière mise à jour de cette page : 12 août 2021", None, "2021-08-12"),
    ("fr", "head", "En vigueur au 01/01/2023", "2023-01-01", None),
    ("fr", "head", "CGU en vigueur à partir du 01/01/2023", "2023-01-01", None),
    ("fr", "head", "Date d'entrée en vigueur : 01.01.2023", "2023-01-01", None),
    ("fr", "foot", "Fait à Paris, le 3 mai 2021", None, "2021-05-03"),
    ("fr", "head", "Politique de confidentialité – mai 2021", None, "2021-05"),
    ("sv", "head", "Senast uppdaterad: 2023-05-12", None, "2023-05-12"),
    ("sv", "foot", "Denna integritetspolicy gäller från och med den 25 maj 2018.", "2018-05-25", None),
    ("sv", "foot", "Policyn uppdaterades senast den 3 maj 2021.", None, "2021-05-03"),
    ("sv", "foot", "Fastställd av styrelsen 2018-05-22", None, "2018-05-22"),
    ("sv", "head", "Version 2.0, gäller fr.o.m. 1 april 2020", "2020-04-01", None),
    ("sv", "foot", "Uppdaterad maj 2018", None, "2018-05"),
    ("sv", "foot", "Dessa villkor gäller från den 1:a januari 2022 tills vidare.", "2022-01-01", None),
    ("sv", "foot", "Den här policyn ändrades senast 20220301.", None, "2022-03-01"),
    ("nl", "foot", "Deze privacyverklaring is voor het laatst gewijzigd op 12 maart 2020.", None, "2020-03-12"),
    ("nl", "foot", "Laatste update: 12-03-2020", None, "2020-03-12"),
    ("nl", "head", "Versie 1.2 - 25 mei 2018", None, "2018-05-25"),
    ("nl", "head", "Ingangsdatum: 1 januari 2021", "2021-01-01", None),
    ("nl", "foot", "Dit privacybeleid is opgesteld op 25 mei 2018.", None, "2018-05-25"),
    ("nl", "foot", "Versie mei 2018", None, "2018-05"),
    ("nl", "foot", "Deze voorwaarden gelden per 1 juli 2022.", "2022-07-01", None),
    ("nl", "foot", "Amsterdam, 25 mei 2018", None, "2018-05-25"),
    ("es", "head", "Última actualización: 3 de mayo de 2021", None, "2021-05-03"),
    ("es", "head", "Fecha de entrada en vigor: 25/05/2018", "2018-05-25", None),
    (
        "es",
        "foot",
        "Esta política de privacidad fue actualizada por última vez el 3 de mayo del 2021.",
        None,
        "2021-05-03",
    ),
    ("es", "head", "Versión 2.0 – Mayo 2021", None, "2021-05"),
    ("es", "foot", "Las presentes condiciones entran en vigor el 1 de enero de 2022.", "2022-01-01", None),
    ("es", "foot", "Actualizado en mayo de 2021", None, "2021-05"),
    ("es", "foot", "Madrid, a 3 de mayo de 2021", None, "2021-05-03"),
    ("it", "head", "Ultimo aggiornamento: 1° giugno 2022", None, "2022-06-01"),
    ("it", "foot", "La presente informativa è stata aggiornata il 3 maggio 2021.", None, "2021-05-03"),
    ("it", "foot", "Informativa aggiornata a maggio 2021", None, "2021-05"),
    ("it", "foot", "Data ultima modifica: 03/05/2021", None, "2021-05-03"),
    ("it", "head", "Versione 3.1 del 3 maggio 2021", None, "2021-05-03"),
    ("it", "foot", "La presente Privacy Policy è in vigore dal 25 maggio 2018.", "2018-05-25", None),
    ("it", "foot", "Rev. 2 del 25/05/2018", None, "2018-05-25"),
    ("it", "foot", "Milano, 25 maggio 2018", None, "2018-05-25"),
    ("pt", "head", "Última atualização: 3 de maio de 2021", None, "2021-05-03"),
    ("pt", "foot", "Esta política foi atualizada pela última vez em 3 de maio de 2021.", None, "2021-05-03"),
    ("pt", "foot", "Em vigor a partir de 1.º de janeiro de 2022", "2022-01-01", None),
    ("pt", "foot", "Versão 1.0 - maio/2021", None, "2021-05"),
    ("pt", "foot", "Data de vigência: 01/05/2021", "2021-05-01", None),
    ("pt", "foot", "Lisboa, 25 de maio de 2018", None, "2018-05-25"),
    ("da", "head", "Sidst opdateret: 3. maj 2021", None, "2021-05-03"),
    ("da", "foot", "Denne privatlivspolitik er senest opdateret den 3. maj 2021.", None, "2021-05-03"),
    ("da", "foot", "Disse vilkår træder i kraft den 1. januar 2022.", "2022-01-01", None),
    ("da", "head", "Version 2.1 gældende fra 01.05.2021", "2021-05-01", None),
    ("da", "foot", "Opdateret maj 2021", None, "2021-05"),
    ("nb", "head", "Sist oppdatert 3. mai 2021", None, "2021-05-03"),
    ("nb", "foot", "Denne personvernerklæringen ble sist endret 03.05.2021.", None, "2021-05-03"),
    ("nb", "foot", "Vilkårene gjelder fra 1. januar 2022.", "2022-01-01", None),
    ("nb", "head", "Versjon 1.4 – 12. juni 2020", None, "2020-06-12"),
    ("fi", "head", "Päivitetty 3.5.2021", None, "2021-05-03"),
    ("fi", "foot", "Tätä tietosuojaselostetta on viimeksi päivitetty 3. toukokuuta 2021.", None, "2021-05-03"),
    ("fi", "foot", "Laadittu 25.5.2018. Viimeisin muutos 3.5.2021.", None, "2021-05-03"),
    ("fi", "foot", "Nämä ehdot ovat voimassa 1.1.2022 alkaen.", "2022-01-01", None),
    ("fi", "head", "Versio 2.0, 1.3.2020", None, "2020-03-01"),
    ("pl", "head", "Ostatnia aktualizacja: 3 maja 2021 r.", None, "2021-05-03"),
    ("pl", "foot", "Niniejsza Polityka prywatności obowiązuje od dnia 25 maja 2018 r.", "2018-05-25", None),
    ("pl", "foot", "Regulamin wchodzi w życie z dniem 1 stycznia 2022 r.", "2022-01-01", None),
    ("pl", "head", "Polityka prywatności z dnia 25 maja 2018 r.", None, "2018-05-25"),
    ("pl", "head", "Wersja 1.2 z dnia 25.05.2018", None, "2018-05-25"),
    ("pl", "foot", "Data ostatniej aktualizacji: maj 2021", None, "2021-05"),
]

OTHERS = [
    ("en", "body", "The California Consumer Privacy Act, effective January 1, 2020, gives you rights."),
    (
        "en",
        "body",
        "Regulation (EU) 2016/679 of the European Parliament and of the Council of 27 April 2016 (GDPR) applies.",
    ),
    ("en", "body", "On July 16, 2020 the Court invalidated the Privacy Shield decision."),
    ("en", "foot", "© 2023 Acme Inc. All rights reserved."),
    ("en", "foot", "Copyright May 2023 Acme"),
    ("en", "body", "The UK Addendum issued by the ICO, version B1.0, in force 21 March 2022."),
    ("en", "body", "You need iOS version 14.2 or later to use the app."),
    ("en", "foot", "App version 4.3.2"),
    ("en", "body", "For example, if you ask us on March 3, 2021, we will answer by April 3, 2021."),
    ("en", "body", "Accounts created before March 3, 2021 are kept."),
    ("en", "head", "Version: 2020-1"),
    ("en", "foot", "Document version: 4"),
    ("en", "body", "We transferred data under the EU-US Privacy Shield until July 16, 2020."),
    ("de", "body", "Die Verordnung (EU) 2016/679 vom 27. April 2016 gilt ab dem 25. Mai 2018."),
    ("de", "body", "Mit Urteil vom 16. Juli 2020 hat der EuGH den Beschluss für ungültig erklärt."),
    ("de", "foot", "Quelle: Muster-Datenschutzerklärung von anwalt.de"),
    ("fr", "body", "La loi Informatique et Libertés du 6 janvier 1978 modifiée par la loi du 20 juin 2018."),
    ("fr", "body", "Règlement (UE) 2016/679 du 27 avril 2016, entré en application le 25 mai 2018."),
    ("fr", "foot", "Conformément à la délibération de la CNIL du 17 septembre 2020, vous pouvez refuser."),
    ("sv", "body", "Dataskyddsförordningen gäller från den 25 maj 2018."),
    ("sv", "body", "Enligt lag (2018:218) med kompletterande bestämmelser."),
    ("nl", "body", "De Algemene verordening gegevensbescherming is van toepassing vanaf 25 mei 2018."),
    ("es", "body", "Ley Orgánica 3/2018, de 5 de diciembre de 2018, de Protección de Datos."),
    ("es", "body", "Reglamento (UE) 2016/679 de 27 de abril de 2016, aplicable desde el 25 de mayo de 2018."),
    ("it", "body", "Decreto legislativo 30 giugno 2003, n. 196, come modificato dal D.Lgs. 10 agosto 2018, n. 101."),
    ("it", "body", "Provvedimento del Garante del 10 giugno 2021 sui cookie."),
    ("pt", "body", "A Lei nº 13.709, de 14 de agosto de 2018, entrou em vigor em 18 de setembro de 2020."),
    ("da", "body", "Databeskyttelsesforordningen trådte i kraft den 25. maj 2018."),
    ("nb", "body", "Personopplysningsloven av 15. juni 2018 gjelder fra 20. juli 2018."),
    ("fi", "body", "EU:n tietosuoja-asetusta sovelletaan 25.5.2018 alkaen."),
    ("pl", "body", "Rozporządzenie Parlamentu Europejskiego i Rady (UE) 2016/679 z dnia 27 kwietnia 2016 r."),
    ("pl", "body", "Ustawa z dnia 10 maja 2018 r. o ochronie danych osobowych weszła w życie 25 maja 2018 r."),
]


@pytest.mark.parametrize(("language", "place", "line", "effective", "updated"), OWN)
def test_a_document_s_own_date_is_found(
    language: str, place: str, line: str, effective: str | None, updated: str | None
) -> None:
    told = stated(placed(line, place, language))
    assert (told.get("effective"), told.get("updated")) == (effective, updated)


@pytest.mark.parametrize(("language", "place", "line"), OTHERS)
def test_another_thing_s_date_is_not_the_document_s(language: str, place: str, line: str) -> None:
    assert stated(placed(line, place, language)) == {}


def test_every_language_has_two_documents_about_dates() -> None:
    assert Counter(path.parent.name for path in CASES) == dict.fromkeys(CODES, 2)


@pytest.mark.parametrize("path", CASES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_a_document_states_its_dates_and_version_and_no_others(path: Path) -> None:
    expected = json.loads(path.with_suffix(".json").read_text("utf-8"))
    read = prepare(extract(page_of(path.name, path.read_bytes()), language=expected["language"]))
    assert stated(read) == {key: value for key, value in expected["dates"].items() if value}
    assert next((fact.value for fact in version.find(read)), None) == expected["version"]


@pytest.mark.parametrize("language", CODES)
def test_a_law_s_date_is_not_the_policy_s(language: str) -> None:
    law = {
        "en": "Regulation (EU) 2016/679 of 27 April 2016",
        "sv": "förordning (EU) 2016/679 av den 27 april 2016",
        "de": "Verordnung (EU) 2016/679 vom 27. April 2016",
        "fr": "règlement (UE) 2016/679 du 27 avril 2016",
        "nl": "Verordening (EU) 2016/679 van 27 april 2016",
        "es": "Reglamento (UE) 2016/679 de 27 de abril de 2016",
        "it": "Regolamento (UE) 2016/679 del 27 aprile 2016",
        "pt": "Regulamento (UE) 2016/679 de 27 de abril de 2016",
        "da": "forordning (EU) 2016/679 af 27. april 2016",
        "nb": "forordning (EU) 2016/679 av 27. april 2016",
        "fi": "asetus (EU) 2016/679, annettu 27 päivänä huhtikuuta 2016",
        "pl": "rozporządzenie (UE) 2016/679 z dnia 27 kwietnia 2016 r.",
    }[language]
    for place in ("head", "body", "foot"):
        assert stated(placed(law, place, language)) == {}


def test_a_cue_and_its_date_may_be_two_clauses() -> None:
    assert stated(document("# Terms", "Last updated", "May 3, 2023", PROSE)) == {"updated": "2023-05-03"}
    assert stated(document("# Terms", "# Date of entry into force:", "3 May 2023", PROSE)) == {
        "effective": "2023-05-03"
    }


def test_a_cue_may_follow_its_date() -> None:
    assert stated(document("# Terms", "May 3, 2023 (last updated)", PROSE)) == {"updated": "2023-05-03"}


def test_a_bare_date_under_the_title_is_the_last_update() -> None:
    assert stated(document("# Privacy", "Wednesday, May 3, 2023", PROSE)) == {"updated": "2023-05-03"}


def test_a_bare_date_yields_to_a_stated_one() -> None:
    told = stated(document("# Privacy", "May 9, 2024", PROSE, "This policy is effective as of May 3, 2023."))
    assert told == {"effective": "2023-05-03"}


def test_a_list_of_old_editions_states_nothing() -> None:
    read = document(*[PROSE] * 12, "# Archived versions", "Effective 1 May 2018", "Effective 3 June 2020")
    assert stated(read) == {}


def test_the_newest_entry_of_a_list_of_changes_is_the_last_update() -> None:
    entries = ("May 3, 2021: We added a chat.", "June 4, 2023: We left the chat.", "July 5, 2019: First edition.")
    assert stated(document(*[PROSE] * 12, *entries, *[PROSE] * 12)) == {"updated": "2023-06-04"}


def test_one_dated_line_is_no_list_of_changes() -> None:
    assert stated(document(*[PROSE] * 12, "May 3, 2021: our first shop opened its doors.", *[PROSE] * 12)) == {}


def test_the_head_outranks_the_body_and_the_newest_its_elders() -> None:
    body = "Last updated: 9 September 2024"
    told = stated(document("# Terms", "Last updated: 3 May 2023", *[PROSE] * 20, body, *[PROSE] * 20))
    assert told == {"updated": "2023-05-03"}
    foot = ("Effective 1 May 2018", "Effective 3 June 2020", "Effective 7 July 2019")
    assert stated(document(*[PROSE] * 20, *foot)) == {"effective": "2020-06-03"}


def test_a_future_edition_is_announced_beside_the_present_one() -> None:
    told = stated(document("# Terms", "Effective 1 May 2023", "The new terms will take effect on 1 June 2024.", PROSE))
    assert told == {"effective": "2023-05-01", "next": "2024-06-01"}


def test_a_publication_s_date_stands_beside_an_update_s_and_in_for_it() -> None:
    assert stated(document("# Policy", "Published 3 May 2023", PROSE)) == {"updated": "2023-05-03"}
    told = stated(document("# Policy", "Published 3 May 2023", "Updated 4 June 2024", PROSE))
    assert told == {"published": "2023-05-03", "updated": "2024-06-04"}


def test_a_table_s_row_states_a_date() -> None:
    assert stated(document("# Policy", row((), "Last updated", "3 May 2023"), PROSE)) == {"updated": "2023-05-03"}


@pytest.mark.parametrize(
    ("evidence", "expected"),
    [
        ("We met on 25/12/2019.", "2020-04-03"),
        ("We met on 12/25/2019.", "2020-03-04"),
        ("We met on May 9, 2019.", "2020-03-04"),
        ("We met on 9 May 2019.", "2020-04-03"),
        ("Our organisation keeps its licence.", "2020-04-03"),
        ("Our organization keeps its license.", "2020-03-04"),
        ("We met again.", "2020-03-04"),
    ],
)
def test_an_english_document_shows_whether_months_come_first(evidence: str, expected: str) -> None:
    assert stated(document("# Policy", "Last updated: 3/4/2020", evidence)) == {"updated": expected}


def test_days_come_first_in_every_other_language() -> None:
    assert stated(document("# Police", "Mis à jour le 03/04/2020", language="fr")) == {"updated": "2020-04-03"}


def test_a_fact_carries_its_words_as_they_stand() -> None:
    (fact,) = dates.find(document("# Policy", "Effective\u00a0date:  \u206824\\.02\\.2022\u2069 — for all."))
    assert fact.kind is FactKind.DATE
    assert (fact.key, fact.value, fact.clause) == ("effective", "2022-02-24", 1)
    assert fact.raw == "24\\.02\\.2022"
    assert fact.quote == "Effective\u00a0date:  \u206824\\.02\\.2022\u2069 — for all."
    assert fact.attribute("precision") == "day"


@pytest.mark.parametrize(
    ("line", "language", "expected"),
    [
        ("*Gültig ab Mittwoch, 6. Mai 2021*", "de", "2021-05-06"),
        ("Version 1.2, effective November 1, 2023", "de", "2023-11-01"),
        ("Válido desde \u206819 de junio de 2017\u2069", "es-CL", "2017-06-19"),
        ("26\\. srpna 2015", "cs", "2015-08-26"),
        ("2014\\. augusztus 29.", "hu", "2014-08-29"),
        ("1.1-es verzió, hatálybalépés dátuma: 2024. január 10.", "hu", "2024-01-10"),
        ("バージョン 1.0、2018年9月25日発効", "ja", "2018-09-25"),
        ("버전 1.2, 2024년 5월 31일 발효", "ko", "2024-05-31"),
        ("Có hiệu lực từ ngày 10 Tháng Ba năm 2022", "vi", "2022-03-10"),
        ("١٤ أكتوبر ٢٠٢١", "ar", "2021-10-14"),
        ("25. listopada 2014.", "hr", "2014-10-25"),
        ("25. listopadu 2014", "cs", "2014-11-25"),
        ("15 มีนาคม 2562", "th", "2019-03-15"),
        ("3/4/2020", "en-GB", "2020-04-03"),
        ("3/4/2020", "en-US", "2020-03-04"),
        ("05/2023", "de", "2023-05"),
        ("Last updated febuary 3, 2020", "en", "2020-02-03"),
        ("Mise à jour : 1 er février 2026", "fr", "2026-02-01"),
    ],
)
def test_a_line_s_date_is_read(line: str, language: str, expected: str) -> None:
    assert parse(line, language) == expected


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("Privacy Policy", "en"),
        ("Version 3.4.21", "en"),
        ("Regulation (EU) 2016/679 of 27 April 2016", "en"),
        ("© 2023 Acme", "en"),
        ("3 May 2020 – 4 June 2021", "en"),
        ("Verordnung vom 27. April 2016", "de"),
        ("31.02.", "de"),
        ("2014", "cs"),
        ("", None),
    ],
)
def test_a_line_without_a_date_of_its_own_has_none(line: str, language: str | None) -> None:
    assert parse(line, language) is None


@given(st.dates(min_value=date(1996, 1, 1), max_value=date(2049, 12, 31)))
@settings(max_examples=60, deadline=None)
def test_every_written_form_of_a_day_reads_the_same(day: date) -> None:
    expected = day.isoformat()
    for language, form in (
        ("en", "%B %d, %Y"),
        ("en-GB", "%d %B %Y"),
        ("de", "%d.%m.%Y"),
        ("sv", "%Y-%m-%d"),
        ("en-US", "%m/%d/%Y"),
    ):
        assert parse("Effective " + day.strftime(form), language) == expected


@pytest.mark.parametrize(
    "clause", ["last updated " * 20_000, "2020 " * 40_000, "last updated 3 May 2020 and " * 4_000, "1.1.20 " * 30_000]
)
def test_a_flood_of_cues_takes_linear_time(clause: str) -> None:
    def cost(text: str) -> float:
        read, started = document(text), process_time()
        list(dates.find(read))
        return process_time() - started

    once = min(cost(clause) for _ in range(2))
    assert cost(clause * 2) < 4 * once + 0.2
