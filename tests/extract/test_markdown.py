"""Markdown reads to the clauses that the HTML it stands for gives."""

import pytest

from monitor.extract import extract, page_of
from monitor.model import Text

PAIRS = {
    "headings": ("# A policy\n\nB policy\n--------\n\nSome words.\n", "<h1>A policy</h1><h2>B policy</h2><p>Some words.</p>"),
    "list": ("We collect:\n\n*   names;\n*   addresses\n    and towns.\n", "<p>We collect:</p><ul><li>names;</li><li>addresses and towns.</li></ul>"),
    "nested list": ("# A\n\n1.  First\n    *   inner\n2.  Second\n", "<h1>A</h1><ol><li>First<ul><li>inner</li></ul></li><li>Second</li></ol>"),
    "table": ("| Name | Use |\n| --- | --- |\n| Quillmail | Letters |\n| Clearpay | Payments |\n", "<table><tr><th>Name</th><th>Use</th></tr><tr><td>Quillmail</td><td>Letters</td></tr><tr><td>Clearpay</td><td>Payments</td></tr></table>"),
    "emphasis": ("We **never** _sell_ `data` and __keep__ *little*.\n", "<p>We <b>never</b> <i>sell</i> <code>data</code> and <b>keep</b> <i>little</i>.</p>"),
    "links": ("See [our terms](https://a.example/t \"Terms\") and [more][1].\n\n[1]: https://a.example/m\n", '<p>See <a href="https://a.example/t">our terms</a> and <a href="https://a.example/m">more</a>.</p>'),
    "escapes": ("Dated 24\\.02\\.2022, 3 \\* 4 \\[sic\\], cookie \\_ga\\_id.\n", "<p>Dated 24.02.2022, 3 * 4 [sic], cookie _ga_id.</p>"),
    "hard break": ("Acme Ltd  \n4 Quay Street\n", "<p>Acme Ltd<br>4 Quay Street</p>"),
    "inline html": ("Line one<br><br>Line **two**\n\n<ul><li>x one</li><li>x two</li></ul>\n", "<p>Line one<br><br>Line <b>two</b></p><ul><li>x one</li><li>x two</li></ul>"),
    "entities": ("Terms &amp; conditions &copy; Acme\n", "<p>Terms &amp; conditions &copy; Acme</p>"),
    "quote": ("> A quoted line\n> goes on.\n\nAfter it.\n", "<blockquote>A quoted line goes on.</blockquote><p>After it.</p>"),
    "bold heading": ("**Your rights**\n\nYou have some rights here.\n", "<p><b>Your rights</b></p><p>You have some rights here.</p>"),
    "image": ("![logo](https://a.example/l.png) Words [![x](y.png) linked](https://a.example/z)\n", '<p>Words <a href="https://a.example/z">linked</a></p>'),
}  # fmt: skip


def markdown(source: str) -> Text:
    return extract(page_of("policy.md", source.encode()))


def html(source: str) -> Text:
    return extract(page_of("policy.html", f"<body>{source}</body>".encode()))


@pytest.mark.parametrize("name", PAIRS)
def test_markdown_and_html_give_the_same_clauses(name: str) -> None:
    ours, theirs = markdown(PAIRS[name][0]), html(PAIRS[name][1])
    assert [(c.kind, c.text, c.path) for c in ours.clauses] == [(c.kind, c.text, c.path) for c in theirs.clauses]
    assert ours.digest == theirs.digest


def test_links_keep_their_addresses() -> None:
    text = markdown("See [a](https://a.example/x_(y)) and <https://b.example/> and [c](mailto:c@d.example).\n")
    assert set(text.clauses[0].links) == {"https://a.example/x_(y)", "https://b.example/", "mailto:c@d.example"}
    assert text.clauses[0].text == "See a and https://b.example/ and c."


def test_an_address_may_have_several_parentheses() -> None:
    text = markdown("See [a](https://a.example/x_(y)_(z)).\n\n![logo](https://a.example/l_(1)_(2).png) Words stay.\n")
    assert text.clauses[0].links == ("https://a.example/x_(y)_(z)",)
    assert [clause.text for clause in text.clauses] == ["See a.", "Words stay."]


def test_rows_know_their_column_heads() -> None:
    text = markdown("| Name | Use |\n| --- | --- |\n| Quillmail | Letters \\| mail |\n")
    assert text.clauses[1].heads == ("Name", "Use")
    assert text.clauses[1].cells == ("Quillmail", "Letters | mail")


def test_a_table_s_first_row_names_its_columns_where_its_head_is_empty() -> None:
    rows = "| **Name** | **Stays** |\n| _ga | 2 years |\n| sid | session |\n"
    text = markdown(f"|     |     |\n| --- | --- |\n{rows}")
    assert [clause.heads for clause in text.clauses] == [(), ("Name", "Stays"), ("Name", "Stays")]
    plain = markdown("|     |     |\n| --- | --- |\n| Acme | Bristol |\n| Beta | Leeds |\n| Gamma | York |\n")
    assert {clause.heads for clause in plain.clauses} == {()}


def test_front_matter_is_no_text() -> None:
    assert (
        markdown("---\ntitle: A policy\ndate: 2024-01-01\n---\n\n# A policy\n\nWords.\n").clauses[0].text == "A policy"
    )


def test_a_year_at_a_line_s_start_is_no_list() -> None:
    text = markdown("The company was founded in\n1998. It sells books.\n")
    assert [clause.text for clause in text.clauses] == ["The company was founded in 1998. It sells books."]


def test_text_without_marks_under_the_name_of_markdown_has_headings_by_its_looks() -> None:
    text = markdown("PRIVACY NOTICE\n\n1. WHO WE ARE\n\nWe are Acme Ltd of Bristol.\n")
    assert [clause.kind.value for clause in text.clauses] == ["heading", "heading", "paragraph"]


@pytest.mark.parametrize(
    "source",
    [
        "[" * 20_000,
        "*" * 20_000,
        "_a" * 10_000,
        "|" * 20_000,
        "`" * 20_000,
        "<" * 20_000,
        "> " * 10_000,
        "* " * 5_000,
        "![[" * 5_000,
    ],
)
def test_hostile_markdown_ends_soon(source: str) -> None:
    markdown(f"# A\n\n{source}\n")


def test_a_table_s_title_above_its_head_names_no_columns() -> None:
    rows = "| Com\u00adpany | Server location |\n| Acme | Norway |\n| Beta | Poland |\n"
    for title in ("| Infrastructure |     |", "| Infrastructure | Infrastructure |"):
        text = markdown(f"{title}\n| --- | --- |\n{rows}")
        assert [clause.heads for clause in text.clauses][2:] == [("Com\u00adpany", "Server location")] * 2


def test_a_column_is_known_by_its_name_with_soft_hyphens() -> None:
    rows = "| Com\u00adpany | Whereabouts |\n| Acme | Norway |\n| Beta | Poland |\n"
    text = markdown(f"| Infrastructure |     |\n| --- | --- |\n{rows}")
    assert [clause.heads for clause in text.clauses][2:] == [("Com\u00adpany", "Whereabouts")] * 2
