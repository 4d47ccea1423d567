"""A table of contents repeats headings: it is shown, and compared with nothing."""

from monitor.extract import extract, page_of

HEADINGS = ("What we collect", "How long we keep it", "Your rights")
PARAGRAPH = (
    "<p>We handle your personal data with care and tell you here how, in as many words as it takes to say it.</p>"
)


def read(contents: str):
    body = "".join(f"<h2 id='s{n}'>{heading}</h2>{PARAGRAPH}" for n, heading in enumerate(HEADINGS))
    return extract(page_of("x.html", f"<main><h1>Privacy</h1>{contents}{body}</main>".encode()))


def contents(*lines: str, href: str = "#s{}") -> str:
    return "<ul>" + "".join(f"<li><a href='{href.format(n)}'>{line}</a></li>" for n, line in enumerate(lines)) + "</ul>"


def test_a_page_with_a_table_of_contents_is_the_same_text_as_without():
    assert read(contents(*HEADINGS)).digest == read("").digest
    assert read("<h2>Contents</h2>" + contents(*HEADINGS)).digest == read("").digest
    assert read(contents(*HEADINGS, href="/legal/privacy#s{}")).digest == read("").digest


def test_its_lines_are_still_in_the_text():
    assert [clause.text for clause in read(contents(*HEADINGS)).clauses[1:4]] == list(HEADINGS)


def test_a_line_that_no_heading_says_is_compared():
    assert read(contents(*HEADINGS, "Selling your data")).digest != read("").digest


def test_a_list_that_leads_elsewhere_or_nowhere_is_compared():
    assert read(contents(*HEADINGS, href="/s{}")).digest != read("").digest
    assert read("<ul>" + "".join(f"<li>{line}</li>" for line in HEADINGS) + "</ul>").digest != read("").digest


def test_the_title_above_a_table_of_contents_is_compared():
    page = "<main><h1>{}</h1>" + contents(*HEADINGS) + "".join(f"<h2>{h}</h2>{PARAGRAPH}" for h in HEADINGS) + "</main>"
    texts = {extract(page_of("x.html", page.format(title).encode())).digest for title in ("Privacy", "Terms")}
    assert len(texts) == 2
