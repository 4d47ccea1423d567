"""The document's own version label, and the versions of other things."""

from pathlib import Path

import pytest

from monitor.facts import version
from monitor.facts.document import Document
from tests.facts.placed import PROSE, placed
from tests.facts.texts import document, row

CASES = Path(__file__).parent.parent / "cases" / "facts" / "dates-lines.tsv"


def label(read: Document) -> str | None:
    return next((fact.value for fact in version.find(read)), None)


LINES = [line.split("\t") for line in CASES.read_text("utf-8").splitlines()[1:]]
OWN = [
    *((language, place, line, label) for language, place, line, _, _, label in LINES if label != "-"),
    ("en", "head", "The present edition (v11) of our notice applies from June 3rd, 2021.", "v11"),
    ("en", "head", "Version: July 2025", "July 2025"),
    ("en", "head", "Version: 9 June 2022", "9 June 2022"),
    ("de", "head", "Version: 09.06.2022", "09.06.2022"),
    ("en", "foot", "Acme Ltd, May 2023, version 1.1", "1.1"),
    ("en", "body", "You are reading version 2 of these terms.", "2"),
    ("fr", "head", "Prise d'effet le 8 mars 2023 / Version 4", "4"),
    ("sv", "head", "Utgåva 3", "3"),
    ("pl", "head", "Wydanie 2.0", "2.0"),
]


@pytest.mark.parametrize(("language", "place", "line", "expected"), OWN)
def test_a_document_s_own_label_is_found(language: str, place: str, line: str, expected: str) -> None:
    assert label(placed(line, place, language)) == expected


@pytest.mark.parametrize(("language", "place", "line"), [line[:3] for line in LINES if line[5] == "-"])
def test_a_line_without_a_label_has_none(language: str, place: str, line: str) -> None:
    assert label(placed(line, place, language)) is None


@pytest.mark.parametrize("place", ["head", "body", "foot"])
@pytest.mark.parametrize(
    "line",
    [
        "Our site meets WCAG, version 2.1.",
        "You need iOS version 14.2 or later to use the app.",
        "App version 4.3.2",
        "We take part in version 2.2 of the IAB framework.",
        "The licence is Creative Commons, version 4.0.",
        "The 2013 versions of the office programs send reports.",
        "Version dated on 26.02.2020",
        "Previous version: 1.2",
        "We support TLS v1.3",
        "We revised 3 of our services.",
    ],
)
def test_another_thing_s_version_is_not_the_document_s(line: str, place: str) -> None:
    assert label(placed(line, place)) is None


def test_word_and_label_may_be_two_clauses() -> None:
    assert label(document("# Agreement", "Version", "2.0", PROSE)) == "2.0"


def test_a_former_edition_s_label_yields_to_the_present_one() -> None:
    assert label(document("# Policy", "Version 3.1 (previous version: 2.0)", PROSE)) == "3.1"


def test_the_newest_entry_of_a_history_has_the_label() -> None:
    heads = ("Version", "Date", "Change")
    rows = (
        row(heads, "1.0", "3 May 2019", "First edition", path=("Version history",)),
        row(heads, "2.0", "4 June 2023", "Chat added", path=("Version history",)),
        row(heads, "1.1", "5 July 2020", "Typing errors", path=("Version history",)),
    )
    assert label(document(*[PROSE] * 12, "# Version history", *rows)) == "2.0"
    entries = ("Version 1.0: first edition", "Version 2.0: chat added", "Version 10.0: chat removed")
    assert label(document(*[PROSE] * 12, *entries)) == "10.0"


def test_a_history_that_goes_on_after_the_first_edition_has_the_label() -> None:
    heads = ("Version", "Change", "Date")
    first = "This policy was published on 4 May 2019 (version 1.0)."
    rows = [
        row(heads, "1.0", "Created", ""),
        row(heads, "1.9", "Updated", "8 March 2021"),
        row(heads, "2.0.", "Updated", "2 June 2023"),
    ]
    assert label(document("# Privacy policy", *["Words of the policy."] * 12, first, *rows)) == "2.0"
    assert label(document("# Privacy policy", *["Words of the policy."] * 12, first)) == "1.0"


def test_the_label_is_told_as_printed_with_its_sentence() -> None:
    (fact,) = version.find(document("# Policy", "Policy V2.3. Read it.", PROSE))
    assert (fact.key, fact.value, fact.clause) == ("version", "V2.3", 1)
    assert fact.quote.startswith("Policy V2.3.")
