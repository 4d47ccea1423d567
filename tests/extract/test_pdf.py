"""PDF text: a reflow is no change, heads and feet of pages are no text, headings are told by their size."""

import pytest

from monitor.errors import ReadError
from monitor.extract import extract, page_of
from monitor.model import Text
from tests.extract.pdfs import Line, paragraphs, pdf

WORDS = [
    "sales",
    "support",
    "finance",
    "legal",
    "people",
    "travel",
    "kitchen",
    "garden",
    "harbour",
    "library",
    "museum",
    "theatre",
]
POLICY = [
    "# Privacy policy",
    "Last updated: 3 May 2024",
    "This policy explains how Acme Ltd collects and uses personal data about you when you visit our website, use our apps or talk to our staff.",
    "# 1. What we collect",
    "\u2022 your name and your address;",
    "\u2022 payment data, which our processor Stripe keeps for as long as the law of its country demands.",
    *(
        f"The {word} team keeps a record of every {word} visit for {number} months in a system of its own, and deletes it afterwards unless you object."
        for number, word in enumerate(WORDS, 2)
    ),
]


def read(data: bytes) -> Text:
    return extract(page_of("policy.pdf", data))


@pytest.mark.parametrize("width", [55, 70, 95])
def test_a_reflow_is_no_change(width: int) -> None:
    first = read(paragraphs(POLICY, width=80))
    assert read(paragraphs(POLICY, width=width)).digest == first.digest
    assert [clause.text for clause in first.clauses] == [
        line.removeprefix("# ").removeprefix("\u2022 ") for line in POLICY
    ]


def test_heads_feet_and_page_numbers_are_left_out() -> None:
    plain = read(paragraphs(POLICY * 4, width=60))
    dressed = read(paragraphs(POLICY * 4, width=60, header="Acme Ltd - Policy v3", footer="Page {page} of {pages}"))
    assert dressed.digest == plain.digest


def test_headings_and_items_are_told() -> None:
    kinds = [clause.kind.value for clause in read(paragraphs(POLICY)).clauses[:6]]
    assert kinds == ["heading", "paragraph", "paragraph", "heading", "item", "item"]


def test_a_word_parted_at_a_line_s_end_is_whole_again() -> None:
    lines = [
        "We ask for your permission before we pass infor-",
        "mation on to a third-",
        "party service. A third-party service is not ours.",
    ]
    data = pdf([[Line(text=line, x=72, y=700 - 14 * row) for row, line in enumerate(lines)]])
    assert read(data).clauses[0].text == (
        "We ask for your permission before we pass information on to a third-party service. A third-party service is not ours."
    )


def test_a_pdf_without_text_gives_no_clauses() -> None:
    text = read(pdf([[]]))
    assert text.clauses == ()
    assert text.trail == "pdf"


def test_a_damaged_pdf_is_named() -> None:
    with pytest.raises(ReadError, match=r'"policy\.pdf" is a PDF that cannot be opened'):
        read(b"%PDF-1.4\nthis is no PDF")


def test_what_says_it_is_a_pdf_and_is_not_is_named() -> None:
    with pytest.raises(ReadError, match="is not"):
        read(b"<html><body>Please sign in</body></html>")
