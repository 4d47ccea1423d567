"""Pages with the same skeleton read alike; what a reader could see makes another one, with or without one to compare with."""

import inspect
import re

import pytest

from monitor.extract import chrome, dom, extract, gather, html, mail, page_of, tables
from monitor.extract.skeleton import READ, skeleton

WORDS = "We keep what you tell us for as long as the law says and delete it afterwards, wherever it was stored. "
PAGE = (
    '<!doctype html><html lang="en"><head><title>Privacy Policy</title><meta name="csrf" content="aaa"><script>token=1</script></head>'
    '<body data-build="aaa"><div id="main" class="text"><h1>Privacy Policy</h1>\n'
    + "".join(f'<p data-key="{number}">{number}. {WORDS}</p>' for number in range(12))
    + '<ol start="3"><li style="width:31%" value="7">One thing more.</li></ol>'
    '<a href="https://acme.example/a?sid=aaa">Contact us</a><input type="hidden" value="aaa"><textarea></textarea><button aria-expanded="true">More</button></div><!-- built aaa --></body></html>'
)
SAME = [
    ("aaa", "bbb"),
    ("token=1", "token=22222; more()"),
    ("<script>token=1</script>", "<SCRIPT>token=2</SCRIPT><script>more()</script>"),
    ('data-key="7"', "data-key=other"),
    ("?sid=aaa", "?sid=bbb&page=2"),
    ('aria-expanded="true"', 'aria-expanded="false"'),
    ("<p data-key", "<p   data-key"),
    ('class="text"', 'class="text css-1x9f3k"'),
    ('id="main"', 'id="root-8c1d"'),
    ("</h1>\n", "</h1>\r\n"),
    ("Contact us", "&#67;ontact &#x75;s"),
    ("thing more.", "thing more&#46;"),
    ('value="aaa"', 'value="bbb"'),
    ('style="width:31%"', 'style="width:32%"'),
]
OTHER = [
    ("7. We keep", "7. We sell"),
    ("<h1>Privacy Policy</h1>", "<h2>Privacy Policy</h2>"),
    ('class="text"', 'class="cookie-banner"'),
    ('id="main"', 'id="footer"'),
    ('start="3"', 'start="4"'),
    ('lang="en"', 'lang="de"'),
    ('value="7"', 'value="8"'),
    ("Contact us", "&#67;ontact &#x76;s"),
    ("Contact us", "&amp; contact us"),
    ('style="width:31%"', 'style="font-weight:bold"'),
    ('style="width:31%"', 'style="font-weight&#58;bold"'),
    ('class="text"', 'class="cookie&#45;banner"'),
    ('class="text"', 'class=text"-cookie-banner'),
    ('id="main"', 'id="S:main"'),
    ('class="text"', 'class="text" class="cookie-banner"'),
    ('href="https://acme.example/a?sid=aaa"', 'href="#contact"'),
    ('<p data-key="7">', '<p data-key="7" style="font-weight:bold">'),
    ('<p data-key="7">', '<p data-key="7"> New words stand here. </p><p data-key="8">'),
    ("<!-- built aaa -->", "Built by hand"),
]


def page(old: str = "", new: str = ""):
    return page_of("policy.html", PAGE.replace(old, new).encode())


@pytest.mark.parametrize(("old", "new"), SAME)
def test_what_no_visitor_sees_leaves_the_skeleton_as_it_was(old, new):
    before, after = skeleton(page()), skeleton(page(old, new))
    assert before is not None
    assert after is not None
    assert page().body != page(old, new).body
    assert before.digest == after.digest
    assert extract(page()).digest == extract(page(old, new)).digest


@pytest.mark.parametrize(("old", "new"), OTHER)
def test_what_could_be_read_makes_another_skeleton(old, new):
    before, after = skeleton(page()), skeleton(page(old, new))
    assert before is not None
    assert after is not None
    assert before.digest != after.digest


@pytest.mark.parametrize(("old", "new"), SAME + OTHER)
def test_a_page_to_compare_with_changes_no_answer(old, new):
    alone, beside = skeleton(page(old, new)), skeleton(page(old, new), skeleton(page()))
    assert alone is not None
    assert beside is not None
    assert alone.digest == beside.digest


@pytest.mark.parametrize(
    "old_new",
    [
        ("<textarea></textarea>", "<textarea>What stands here is text.</textarea>"),
        ("<h1>Privacy Policy</h1>", "<xmp>Privacy Policy</xmp>"),
    ],
)
def test_a_page_whose_tags_may_be_words_has_none_whatever_it_is_compared_with(old_new):
    assert skeleton(page(*old_new)) is None
    assert skeleton(page(*old_new), skeleton(page())) is None


def test_a_short_page_with_data_for_its_scripts_has_none_whatever_it_is_compared_with():
    data = ("<script>token=1</script>", '<script type="application/json">{"text": "elsewhere"}</script>')
    assert skeleton(page(*data)) is None
    assert skeleton(page(*data), skeleton(page())) is None


def test_a_long_page_has_one_although_it_carries_data():
    long = page_of("policy.html", PAGE.replace(WORDS, WORDS * 8).encode())
    data = page_of("policy.html", long.body.replace(b"<script>", b'<script type="application/json">'))
    alone, beside = skeleton(data), skeleton(data, skeleton(long))
    assert alone is not None
    assert beside is not None
    assert alone.digest == beside.digest


def test_letters_written_as_numbers_never_make_another_reference():
    one = skeleton(page("Contact us", "Salt &amp; pepper"))
    other = skeleton(page("Contact us", "Salt &am&#112;; pepper"))
    assert one is not None
    assert other is not None
    assert one.digest != other.digest
    spelled = skeleton(page("Contact us", "Salt &#38;amp; pepper"))
    assert spelled is not None
    assert spelled.digest != one.digest


def test_an_address_masked_anew_is_the_same_and_another_address_is_not():
    def masked(address: str, key: int):
        code = bytes([key, *(byte ^ key for byte in address.encode())]).hex()
        return skeleton(page("Contact us", f'<span data-cfemail="{code}">[email protected]</span>'))

    one, anew, other = masked("us@acme.example", 7), masked("us@acme.example", 42), masked("we@acme.example", 7)
    assert one is not None
    assert anew is not None
    assert other is not None
    assert one.digest == anew.digest != other.digest


def test_a_letter_that_begins_no_tag_is_a_word():
    one, other = skeleton(page("Contact us", "1 <ø x=1> 2")), skeleton(page("Contact us", "1 <ø x=2> 2"))
    assert one is not None
    assert other is not None
    assert one.digest != other.digest


def test_every_attribute_that_reading_asks_for_counts():
    modules = (chrome, dom, gather, html, mail, tables)
    asked = {name for module in modules for name in re.findall(r'\.get\("([^"{]+)"', inspect.getsource(module))}
    assert {"id", "class", "href", "role", "style"} <= asked
    assert asked <= READ


def test_words_before_the_first_tag_are_no_tag():
    one = page_of("policy.html", b'p data-x="1">' + PAGE.encode())
    other = page_of("policy.html", b'p data-x="2">' + PAGE.encode())
    before, after = skeleton(one), skeleton(other, skeleton(one))
    assert before is not None
    assert after is not None
    assert before.digest != after.digest


def test_a_page_that_is_not_html_or_hardly_anything_has_none():
    assert skeleton(page_of("policy.txt", WORDS.encode() * 9)) is None
    assert skeleton(page_of("policy.html", b"<p>short</p>")) is None
