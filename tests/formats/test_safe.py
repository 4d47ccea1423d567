import re
import unicodedata

import pyte
import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.formats.safe import line, neutral, safe

ANY_TEXT = st.text(st.characters(), max_size=60)  # surrogates and controls, too
HOSTILE = [
    "\x1b[31mred\x1b[0m",
    "\x1b]0;title\x07",
    "\x1b]8;;https://evil.example\x1b\\click\x1b]8;;\x1b\\",
    "\x1bP+q544e\x1b\\",
    "\x9b31mC1",
    "\x9d0;title\x9c",
    "a\rb",
    "a\bb\x7f",
    "\u202ereversed\u202c",
    "\u2066isolated\u2069",
    "\x00\x07",
    "\ud800",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_a_terminal_finds_nothing_to_obey(text: str) -> None:
    shown = safe(text)
    assert not [char for char in shown if unicodedata.category(char) in ("Cc", "Cs") and char not in "\t\n"]
    assert not re.search("[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]", shown)
    shown.encode()


@pytest.mark.parametrize("text", HOSTILE)
def test_a_real_terminal_shows_it_as_text(text: str) -> None:
    screen = pyte.Screen(60, 2)
    pyte.Stream(screen).feed(safe(f"before {text} after"))
    assert screen.title == ""
    assert screen.display[0].startswith("before ")
    assert screen.display[0].rstrip().endswith(" after")
    assert all(char.fg == "default" for char in screen.buffer[0].values())


def test_a_real_terminal_does_obey_what_is_not_made_safe() -> None:
    screen = pyte.Screen(60, 2)
    pyte.Stream(screen).feed("\x1b]0;title\x07\x1b[31mred")
    assert screen.title == "title"


def test_ordinary_text_stays_as_it_is() -> None:
    text = "Ärende: “Kakor” – 100 € · 日本語\n\tمرحبا 👩‍👩‍👧"
    assert safe(text) == text


@given(ANY_TEXT)
def test_making_safe_twice_is_making_safe_once(text: str) -> None:
    assert safe(safe(text)) == safe(text)
    safe(text).encode()


@given(ANY_TEXT, st.integers(1, 30))
def test_a_line_is_one_line_and_no_longer_than_asked(text: str, limit: int) -> None:
    shown = line(text, limit)
    assert len(shown) <= limit
    assert len(shown.splitlines()) <= 1


def test_a_long_line_is_cut_where_asked() -> None:
    assert line("  one\r\n two\tthree  ") == "one two three"
    assert line("one two three", 8) == "one two…"
    assert line("x" * 5_000_000, 10) == "x" * 9 + "…"


MENTION = re.compile(r"@(everyone|here|channel|all|room)\b|(?<![\w.+-])@\w|<[!@#&]")
LINK = re.compile(r"https?://|www\.\w|\]\(|<\w+|\b[a-z0-9-]+\.(com|example|org)\b(?!@)")


@pytest.mark.parametrize(
    "text",
    [
        "@everyone look",
        "x@everyone",
        "@here @channel @all @room @alice",
        "<!channel> <!subteam^S123> <@U123> <@&99> <#C1>",
        "<users/all>",
        "<https://evil.example|click>",
        "[click](https://evil.example)",
        "[click][1]",
        "see https://evil.example/x or www.evil.com or evil.com",
        "HTTP://EVIL.example",
        "javascript:alert(1) mailto:x tel:1",
        "<script>alert(1)</script> <b>bold</b>",
        "**bold** __under__ ~~gone~~ ||spoiler|| `code` *it*",
    ],
)
def test_a_chat_finds_no_mention_link_or_markup(text: str) -> None:
    shown = neutral(text)
    assert not MENTION.search(shown)
    assert not LINK.search(shown)
    assert not re.search(r"[*_~|`<>\\]", shown)


def test_a_chat_finds_no_command_or_heading_at_the_start_of_a_line() -> None:
    assert not re.search(r"^\s*[/#!]", neutral("/invite x\n# heading\n  !bang"), re.MULTILINE)


def test_what_is_harmless_in_a_chat_stays_readable_and_can_be_copied() -> None:
    for text in ("Write to dpo@acme.example within 30 days.", "Acme Inc. keeps 1.5 % (25 months) – “logs”", "§ 5: a/b"):
        assert neutral(text) == text


@given(ANY_TEXT)
def test_neutral_text_is_safe_and_stays_neutral(text: str) -> None:
    shown = neutral(text)
    assert safe(shown) == shown
    assert not MENTION.search(shown)


def test_neutral_takes_time_linear_in_the_text() -> None:
    assert len(neutral("@a." * 200_000)) >= 600_000
    assert len(neutral("a@" * 200_000)) >= 400_000
    assert len(neutral("." * 400_000)) == 400_000
