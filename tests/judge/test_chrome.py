import pytest

from monitor.judge.chrome import Furniture
from monitor.judge.lexicons import table
from monitor.model import ClauseKind, Text
from tests.diff.texts import text as made
from tests.judge.reading import policy, read


def furniture(markdown: str, language: str = "en") -> set[str]:
    """The clauses taken for furniture, by their text."""
    return _furniture(read(markdown)[0], language)


def _furniture(text: Text, language: str = "en") -> set[str]:
    found = Furniture(text, table(language))
    return {clause.text for index, clause in enumerate(text.clauses) if found.holds(index)}


@pytest.mark.parametrize("language", ["en", "sv", "de", "fr", "nl", "es", "it", "pt", "da", "nb", "fi", "pl"])
def test_nothing_of_a_policy_but_a_heading_is_furniture(language: str) -> None:
    text, _ = read(policy(language))
    found = Furniture(text, table(language))
    assert [c.text for i, c in enumerate(text.clauses) if c.kind is not ClauseKind.HEADING and found.holds(i)] == []


@pytest.mark.parametrize(
    "line",
    [
        "Back to top",
        "Was this article helpful?",
        "Print this page",
        "Download PDF",
        "Share on Facebook",
        "20 % off with the code SPRING",
        "04Days 22Hours 29Minutes 58Seconds",
        "© 2024 Norrbacken Cycles Ltd. All rights reserved",
        "Previous columnNext column",
    ],
)
def test_buttons_banners_and_counters_are_furniture(line: str) -> None:
    lines = [line.removeprefix("#").removeprefix("#").strip() for line in policy("en").splitlines()]
    assert line in _furniture(made(line, *lines))
    assert line in _furniture(made(*lines, line))


@pytest.mark.parametrize(
    "line",
    [
        "- Partners",
        "- The precise location of your bicycle",
        "We share your data with partners.",
        "Version 3.1",
        "Effective 4 June 2024",
        "support@norrbacken.example",
    ],
)
def test_short_lines_of_the_policy_are_not(line: str) -> None:
    middle = policy("en").replace("## Your rights", f"{line}\n\n## Your rights")
    assert line.removeprefix("- ") not in furniture(middle)


def test_an_item_of_a_list_that_ends_the_document_is_not() -> None:
    markdown = policy("en") + "\n## Services covered\n\n- City bikes\n- Cargo bikes\n- Repair at home\n"
    assert furniture(markdown) & {"City bikes", "Cargo bikes", "Repair at home"} == set()


def test_links_below_the_policy_are() -> None:
    markdown = policy("en") + "\n* [Spring fair](/a)\n* [Our mechanics](/b)\n* [Bike of the year](/c)\n"
    assert furniture(markdown) >= {"Spring fair", "Our mechanics", "Bike of the year"}


def test_a_table_row_never_is() -> None:
    markdown = policy("en") + "\n| Name | Purpose |\n| --- | --- |\n| Partners | Support |\n"
    assert "Partners | Support" not in furniture(markdown)
