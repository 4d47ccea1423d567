"""Every hard form of page reads to exactly its document's clauses."""

import pytest

from monitor.extract import extract, page_of
from tests.page_cases import PageCase, load

FORMS = [case for case in load() if not case.judged]


@pytest.mark.parametrize("case", FORMS, ids=lambda case: case.page)
def test_a_page_reads_to_its_document_s_clauses_and_nothing_else(case: PageCase) -> None:
    text = extract(page_of(case.page, case.body))
    assert [(clause.kind.value, clause.text) for clause in text.clauses] == case.expected


@pytest.mark.parametrize("case", FORMS, ids=lambda case: case.page)
def test_a_page_s_language_is_told(case: PageCase) -> None:
    assert extract(page_of(case.page, case.body)).language == case.language


def test_the_same_policy_in_other_markup_is_the_same_text() -> None:
    plain = {case.language: case for case in FORMS if case.page.startswith("form-plain-")}
    alike = ("form-tabs.html", "form-fragment.html", "form-latin1.html", "form-related.html", "form-soft-hyphens.html")
    texts = {case.page: extract(page_of(case.page, case.body)) for case in FORMS if case.page in alike}
    german = extract(page_of("form-plain-de.html", plain["de"].body))
    assert {text.digest for text in texts.values()} == {german.digest}
