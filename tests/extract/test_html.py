"""HTML: selectors, sections, tables, headings, character sets, and pages that mean harm."""

import pytest

from monitor.errors import ReadError
from monitor.extract import dropped, extract, markdown, page_of
from monitor.model import ClauseKind, Text

LONG = (
    "We keep what you tell us for as long as the law asks us to, and then we delete it from every system that we run."
)


def read(source: str | bytes, **choices: object) -> Text:
    body = source if isinstance(source, bytes) else source.encode()
    return extract(page_of("page.html", body), **choices)  # type: ignore[arg-type]


def lines(text: Text) -> list[str]:
    return [clause.text for clause in text.clauses]


def test_a_selector_gives_what_it_holds_in_the_page_s_order() -> None:
    page = "<div class=b>second no</div><div id=x><p>one</p><div class=b>two</div></div><p>three</p>"
    text = read(page, select=(".b", "#x"))
    assert lines(text) == ["second no", "one", "two"]
    assert text.trail == "select"


def test_a_selector_that_matches_nothing_says_so() -> None:
    text = read("<p>words</p>", select=("#gone",))
    assert (text.clauses, text.trail) == ((), "select:none")


def test_what_is_removed_leaves_the_text_behind_it() -> None:
    assert lines(read("<p>one <span class=x>two</span> three</p>", remove=(".x",))) == ["one three"]


def test_an_xpath_selects_as_well() -> None:
    assert lines(read("<p>one</p><p>two</p>", select=("//p[2]",))) == ["two"]


def test_a_selector_that_is_none_is_named() -> None:
    with pytest.raises(ReadError, match=r'selector "p\[" is not understood'):
        read("<p>one</p>", select=("p[",))


SEVERAL = "".join(
    f'<h2 id="{name}">{name.title()} policy</h2><p>The {name} policy. {LONG}</p><h3>More</h3><p>More on {name}.</p>' for name in ("privacy", "dmca", "cookies")
)  # fmt: skip


@pytest.mark.parametrize("section", ["#dmca", "DMCA policy", "dmca POLICY"])
def test_a_section_is_one_document_of_a_page(section: str) -> None:
    text = read(f"<main><h1>Legal</h1>{SEVERAL}</main>".replace("Dmca", "DMCA"), section=section)
    assert lines(text) == ["DMCA policy", f"The dmca policy. {LONG}", "More", "More on dmca."]


def test_a_section_can_be_the_element_that_holds_it() -> None:
    page = f'<section id="a"><h2>A</h2><p>{LONG} {LONG}</p></section><section id="b"><h2>B</h2><p>{LONG}</p></section>'
    assert lines(read(page, section="#a")) == ["A", f"{LONG} {LONG}"]


def test_a_section_can_be_an_anchor_before_its_heading() -> None:
    page = f'<h2>A</h2><p>a {LONG}</p><a name="b"></a><h2>B</h2><p>b {LONG}</p><h2>C</h2><p>c {LONG}</p>'
    assert lines(read(page, section="#b")) == ["B", f"b {LONG}"]


def test_a_section_that_is_gone_says_so() -> None:
    text = read(f"<main>{SEVERAL}</main>", section="#gone")
    assert (text.clauses, text.trail) == ((), "section:none")


def test_paths_are_the_headings_above() -> None:
    text = read("<h1>A</h1><p>a</p><h3>B</h3><p>b</p><h2>C</h2><h3>D</h3><p>d</p><h2>E</h2><p>e</p>")
    assert {clause.text: clause.path for clause in text.clauses if clause.kind is ClauseKind.PARAGRAPH} == {
        "a": ("A",),
        "b": ("A", "B"),
        "d": ("A", "C", "D"),
        "e": ("A", "E"),
    }


def test_bold_lines_stand_as_headings_below_the_real_ones() -> None:
    text = read("<h2>A</h2><p><b>B</b></p><p>b words.</p><p><strong>C</strong></p><p>c words.</p><h2>D</h2><p>d</p>")
    assert [(clause.text, clause.path) for clause in text.clauses if clause.kind is ClauseKind.HEADING] == [
        ("A", ()),
        ("B", ("A",)),
        ("C", ("A",)),
        ("D", ()),
    ]


@pytest.mark.parametrize("line", ["Last updated: 3 May 2024", "We never sell your data.", "dpo@acme.example", "Note:"])
def test_bold_lines_that_say_something_are_no_headings(line: str) -> None:
    text = read(f"<p><b>{line}</b></p><p>Words that follow it.</p>")
    assert text.clauses[0].kind is ClauseKind.PARAGRAPH


def test_a_heading_s_own_link_mark_is_no_text() -> None:
    assert lines(read('<h2>Your rights <a href="#rights">#</a></h2><p>words</p>'))[0] == "Your rights"


def test_rows_have_cells_heads_and_what_spans_down() -> None:
    page = (
        "<table><thead><tr><th>Name</th><th>Use</th></tr></thead>"
        "<tr><td rowspan=2>Quillmail</td><td>Letters</td></tr><tr><td>Cards<br>Parcels</td></tr></table>"
    )
    rows = [clause for clause in read(page).clauses if clause.kind is ClauseKind.ROW]
    assert [row.text for row in rows] == ["Name | Use", "Quillmail | Letters", "Cards; Parcels"]
    assert [row.cells for row in rows] == [("Name", "Use"), ("Quillmail", "Letters"), ("Quillmail", "Cards; Parcels")]
    assert [row.heads for row in rows] == [(), ("Name", "Use"), ("Name", "Use")]


def test_a_table_s_title_row_leaves_the_next_row_to_name_the_columns() -> None:
    page = (
        f"<p>{LONG}</p><table><tr><td colspan=2>Our helpers</td></tr><tr><td>Company</td><td>Server location</td></tr>"
        "<tr><td>Acme</td><td>Norway</td></tr><tr><td>Beta</td><td>Poland</td></tr></table>"
    )
    rows = [clause for clause in read(page).clauses if clause.kind is ClauseKind.ROW]
    assert [row.heads for row in rows[2:]] == [("Company", "Server location")] * 2


def test_a_table_of_pairs_has_no_heads() -> None:
    page = "<table><tr><td>Controller</td><td>Acme Ltd</td></tr><tr><td>Address</td><td>4 Quay Street</td></tr><tr><td>Phone</td><td>000</td></tr></table>"
    assert {clause.heads for clause in read(page).clauses} == {()}


def test_links_are_absolute_where_the_page_s_address_is_known() -> None:
    page = page_of(
        "https://acme.example/legal/privacy", b'<p>See <a href="../terms">the terms</a> and <a href="#x">below</a>.</p>'
    )
    assert extract(page).clauses[0].links == ("https://acme.example/terms",)


def test_words_of_neighbouring_links_do_not_run_together() -> None:
    assert lines(read('<p><a href="/a">Home</a><a href="/b">About</a></p>')) == ["Home About"]
    assert lines(read('<p>Our <a href="/a">cookie</a>s and <a href="/b">term</a>s</p>')) == ["Our cookies and terms"]


def test_noscript_counts_only_where_nothing_else_is() -> None:
    assert lines(
        read(f"<main><h1>Policy</h1><p>{LONG}</p></main><noscript><p>Please enable scripts</p></noscript>")
    ) == ["Policy", LONG]


def test_emphasis_is_kept_in_markdown_only() -> None:
    page = page_of(
        "page.html", b"<h2>A</h2><p>We <em>never </em>sell <b>data</b>.</p><ol><li>one</li></ol><ul><li>two</li></ul>"
    )
    assert extract(page).clauses[1].text == "We never sell data."
    assert markdown(page) == "## A\n\nWe _never_ sell **data**.\n\n1. one\n- two"


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (b"\x89PNG\r\n\x1a\n" + bytes(200), "PNG"),
        (b"PK\x03\x04" + bytes(200), "ZIP"),
        (bytes(range(256)) * 40, "binary"),
    ],
)
def test_binary_data_is_named(data: bytes, name: str) -> None:
    with pytest.raises(ReadError, match=name):
        read(data)


@pytest.mark.parametrize(
    "source",
    [
        "",
        " ",
        "<",
        "<html>",
        "<p>",
        "<!-- ",
        "<script>",
        "<table><tr><td>",
        "<div>" * 20_000,
        "<b>" * 20_000,
        "<table><tr><td>" * 2_000,
        "<h1>" * 5_000 + "x",
        "<!--" * 20_000,
        "<noscript>" * 20_000,
        "<a href='" * 5_000,
        "<p " + "a " * 50_000,
        "&" * 50_000,
        "x" * 1_000_000,
        "<br>" * 50_000,
        "•<br>" * 20_000,
        "<div class=nav><p>some words here" * 3_000,
        "<table><tr><td rowspan=999>a<td>b" * 3_000,
    ],
)
def test_broken_and_hostile_pages_are_read_to_an_end(source: str) -> None:
    read(source)


def test_headings_that_only_pages_have_are_left_out() -> None:
    page = f"<main><h1>Policy</h1><details open><summary>See details</summary><p>{LONG}</p></details><h2>Cookie settings</h2><p>{LONG}</p></main>"
    assert lines(read(page)) == ["Policy", LONG, "Cookie settings", LONG]


def test_custom_elements_part_paragraphs_but_not_words() -> None:
    page = f"<x-page><x-para>{LONG}</x-para><x-para>{LONG} And <x-term>cookies</x-term>.</x-para></x-page>"
    assert lines(read(page)) == [LONG, f"{LONG} And cookies."]


def test_preformatted_text_parts_at_blank_lines() -> None:
    page = "<pre>A first line of words that goes\non here.\n\nA second paragraph.\n  - an item</pre>"
    assert lines(read(page)) == ["A first line of words that goes on here.", "A second paragraph.", "an item"]


def test_a_list_item_that_brings_its_own_number_gets_no_second_one() -> None:
    assert lines(read("<ol><li>1. Scope of it</li><li>2.1 Terms of it</li></ol>")) == [
        "1. Scope of it",
        "2.1 Terms of it",
    ]


def test_what_was_left_out_is_told_with_its_reason() -> None:
    page = f"<nav><a href=/a>Shop</a></nav><main><h1>Policy</h1><p>{LONG}</p><p>{LONG}</p><p>{LONG}</p><p>{LONG}</p><p>Print</p></main><div id=cookie-banner><p>We use cookies.</p></div>"
    assert dropped(page_of("page.html", page.encode())) == (
        ("landmark", "Shop"),
        ("label", "Print"),
        ("consent", "We use cookies."),
    )


def test_a_page_that_closes_no_head_is_read_all_the_same():
    prose = "".join(
        f"<p>We keep the records of year {n} for as long as the law asks us to keep them.</p>" for n in range(9)
    )
    text = extract(page_of("p.html", f"<html><title>Policy</title><main><h1>Policy</h1>{prose}</main></html>".encode()))
    assert len(text.clauses) == 10
    assert text.title == "Policy"
