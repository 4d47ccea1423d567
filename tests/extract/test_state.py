"""A policy that is only in a page's script data is read from there; a site's labels and messages are not taken for one."""

import json

import pytest

from monitor.extract import extract, page_of
from monitor.extract.skeleton import skeleton
from monitor.guard import doubt

SENTENCE = "We handle your personal data with care and tell you here how long we keep it and whom we share it with. "
POLICY = "<h2>Your data</h2>" + "".join(f"<p>{number}. {SENTENCE}{SENTENCE}</p>" for number in range(8))
SHELL = '<!doctype html><html lang="en"><head><title>Privacy Policy</title>{head}</head><body><div id="__next"></div>{data}</body></html>'


def shell(state: object, *, attributes: str = 'id="__NEXT_DATA__" type="application/json"'):
    data = json.dumps(state).replace("</", "<\\/")
    head = "<meta name='x' content='y'>" * 20
    return page_of("x.html", SHELL.format(head=head, data=f"<script {attributes}>{data}</script>").encode())


@pytest.mark.parametrize(
    "attributes", ['id="__NEXT_DATA__" type="application/json"', "type='application/json' id=state"]
)
def test_the_document_in_the_data_is_read_where_the_page_is_an_empty_shell(attributes):
    page = shell({"props": {"page": {"title": "Privacy", "body": POLICY}}, "buildId": "abc"}, attributes=attributes)
    text = extract(page)
    assert (text.trail, text.title, text.language) == ("state", "Privacy Policy", "en")
    assert text.clauses[0].text == "Your data"
    assert len(text.clauses) == 9
    assert doubt(text, page=page) is None


def test_build_ids_and_order_in_the_data_make_no_other_text():
    one = extract(shell({"buildId": "abc", "body": POLICY}))
    other = extract(shell({"body": POLICY, "buildId": "def", "visitors": 7}))
    assert one.digest == other.digest


@pytest.mark.parametrize(
    "state",
    [
        {"messages": {f"m{number}": SENTENCE * 2 for number in range(20)}},
        {"body": SENTENCE * 3},
        {"teasers": [SENTENCE * 9 + str(number) for number in range(4)]},
        "{broken",
        [],
    ],
)
def test_labels_messages_and_teasers_are_no_document(state):
    page = shell(state)
    text = extract(page)
    assert text.trail != "state"
    found = doubt(text, page=page)
    assert found is not None
    assert found.reason == "empty_shell"


def test_data_that_are_cut_off_are_left_alone():
    page = page_of("x.html", shell({"body": POLICY}).body.replace(b"</script>", b""))
    assert extract(page).trail != "state"


def test_what_the_page_shows_goes_before_its_data():
    shown = page_of(
        "x.html",
        shell({"body": POLICY}).body.replace(
            b'<div id="__next">', b"<main>" + b"<p>Shown text of the policy itself.</p>" * 20
        ),
    )
    assert extract(shown).trail == "main"


def test_a_page_that_may_be_read_from_its_data_is_never_taken_for_another_by_its_markup():
    assert skeleton(shell({"body": POLICY})) is None
