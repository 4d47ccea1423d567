"""`explain POLICY`: what of the newest page was kept, dropped and set aside, and what the guard makes of it."""

import pytest

from monitor.ingest import ingest
from monitor.store import Store
from tests import make
from tests.formats.test_json import documented

WALL = b"<title>Just a moment...</title><h1>Checking your browser</h1><p>Enable JavaScript and cookies to continue</p>"
RIGHTS = "You may object to what we do with your personal data; whoever asks is answered within one month."
QUESTION = "This week a reader asks whether our privacy policy holds for {} and for the personal data one leaves there."
THEMES = ("the coast", "old bridges", "night trains", "gardens", "canals", "windmills")


@pytest.fixture
def told(desk):
    desk.configure({"acme-privacy": "https://acme.example/acme-privacy"})

    def explain(*pages, arguments=("acme-privacy",)):
        with Store.open(desk.db) as store:
            for page in pages:
                ingest(store, page, make.policy())
        return desk("explain", *arguments)

    return explain


def _page(paragraph: str, at: int = 0):
    menu = b"<nav><a href='/'>Home</a> <a href='/shop'>Our shop of maps</a></nav>"
    body = make.html(paragraph, RIGHTS).replace(b"<body>", b"<body>" + menu)
    return make.page(at=at, body=body)


def test_what_was_kept_and_dropped_is_told_with_the_reason(told):
    said = told(_page("We keep data for six months."))
    assert said.code == 0
    assert "the element that holds nearly all of the prose" in said.out
    assert "marked as navigation, header or footer: 5 words" in said.out
    assert "| Home Our shop of maps" in said.out
    assert "takes it for the policy" in said.out


def test_the_guard_s_doubt_about_the_newest_page_is_told(told):
    said = told(_page("We keep data for six months."), make.page(at=1, body=WALL))
    assert "guard     doubts it: a check for robots stands in its place" in said.out
    assert "held back 1 bot_wall" in said.out


def test_what_keeps_changing_is_shown_as_it_stands_now(told):
    said = told(*(_page(QUESTION.format(theme), day) for day, theme in enumerate(THEMES)))
    assert "set aside a place that keeps changing: This week a reader asks" in said.out


def test_versions_that_take_turns_are_named(told):
    pages = (
        _page("We keep data for six months." if day % 2 else "We keep data for ten months.", day) for day in range(6)
    )
    said = told(*pages)
    assert "it keeps alternating between versions (versions 1 and 2 take turns: 4 times" in said.out


def test_the_documentation_names_the_keys_of_a_perusal(told):
    [found] = told(_page("We keep data for six months."), arguments=("acme-privacy", "--json")).objects
    assert set(found) == documented("perusal")
    assert found["dropped"] == [{"why": "landmark", "text": "Home Our shop of maps"}]


def test_a_policy_without_a_page_says_where_to_look(told):
    said = told(make.failure())
    assert (said.code, said.err) == (2, 'Error: no page of "acme-privacy" is stored; see policy-monitor status\n')
