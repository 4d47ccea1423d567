"""The document's own dates, and the many that are not."""

import json
from collections import Counter
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from monitor.extract import extract, page_of
from monitor.facts import dates, version
from monitor.facts.dates import parse
from monitor.facts.document import Document, prepare
from monitor.facts.languages import CODES
from monitor.model import FactKind
from tests.facts.placed import PROSE, placed
from tests.facts.texts import document, row

CASES_FOLDER = Path(__file__).parent.parent / "cases" / "facts"
CASES = sorted(CASES_FOLDER.glob("*/dates-*.md"))


def stated(read: Document) -> dict[str, str]:
    return {fact.key: fact.value for fact in dates.find(read)}


LINES = [line.split("\t") for line in (CASES_FOLDER / "dates-lines.tsv").read_text("utf-8").splitlines()[1:]]
OWN = [line[:5] for line in LINES if line[3:5] != ["-", "-"]]
OTHERS = [line[:3] for line in LINES if line[3:5] == ["-", "-"]]


@pytest.mark.parametrize(("language", "place", "line", "effective", "updated"), OWN)
def test_a_document_s_own_date_is_found(language: str, place: str, line: str, effective: str, updated: str) -> None:
    told = stated(placed(line, place, language))
    assert (told.get("effective", "-"), told.get("updated", "-")) == (effective, updated)


@pytest.mark.parametrize(("language", "place", "line"), OTHERS)
def test_another_thing_s_date_is_not_the_document_s(language: str, place: str, line: str) -> None:
    told = stated(placed(line, place, language))
    assert told.keys() <= {"adopted"}


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


def test_the_last_line_below_a_list_of_old_editions_is_the_document_s_own() -> None:
    old = (
        "# Archived versions",
        "- Privacy policy, last updated: 3 May 2019",
        "- Privacy policy, last updated: 1 June 2020",
    )
    assert stated(document("# Privacy policy", *old, "Date of last update: 7 July 2022")) == {"updated": "2022-07-07"}
    assert stated(document("# Privacy policy", *old)) == {}


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
        ("*Gültig ab Donnerstag, 8. Juli 2021*", "de", "2021-07-08"),
        ("Version 2.7, effective March 9, 2020", "de", "2020-03-09"),
        ("Válido desde \u20687 de marzo de 2019\u2069", "es-CL", "2019-03-07"),
        ("14\\. srpna 2018", "cs", "2018-08-14"),
        ("2019\\. augusztus 7.", "hu", "2019-08-07"),
        ("2.3-as verzió, hatálybalépés dátuma: 2022. január 5.", "hu", "2022-01-05"),
        ("バージョン 2.4、2020年3月9日発効", "ja", "2020-03-09"),
        ("버전 3.4, 2021년 8월 12일 발효", "ko", "2021-08-12"),
        ("Có hiệu lực từ ngày 10 Tháng Ba năm 2022", "vi", "2022-03-10"),
        ("١٤ أكتوبر ٢٠٢١", "ar", "2021-10-14"),
        ("25. listopada 2014.", "hr", "2014-10-25"),
        ("8. listopadu 2019", "cs", "2019-11-08"),
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
