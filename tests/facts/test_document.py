"""Where sentences start, and what a prepared text keeps of the true one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.facts.document import fold, places, plain
from monitor.facts.sentences import starts
from tests.facts.texts import document


def sentences(text: str) -> list[str]:
    found = starts(text)
    return [text[start:end].strip() for start, end in zip(found, [*found[1:], len(text)], strict=True)]


@pytest.mark.parametrize(
    "text",
    [
        "Am 24. Februar 2022 tritt sie in Kraft.",
        "Gemäß Art. 6 Abs. 1 DSGVO verarbeiten wir Daten.",
        "Wir nutzen z. B. Google Analytics.",
        "Ask Mr. Smith or J. Doe of Acme B.V. Amsterdam.",
        "Google Inc. Mountain View stores them.",
        "Den 3. maj 2020 trådte den i kraft.",
        "La loi n. 78 du 3 mai.",
        "La Sra. García responde.",
        "Gäller fr.o.m. 1 maj 2022.",
        "1. Introduction",
        "Stand: 24. 02. 2022",
        "Updated Sept. 5, 2024",
        "Zgodnie z art. 6 ust. 1 RODO.",
    ],
)
def test_an_abbreviation_s_stop_ends_nothing(text: str) -> None:
    assert sentences(text) == [text]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Contact us. We help.", ["Contact us.", "We help."]),
        (
            "Effective: March 5, 2022. Last Revised: January 9, 2022.",
            ["Effective: March 5, 2022.", "Last Revised: January 9, 2022."],
        ),
        ("We use Google Inc. We like it.", ["We use Google Inc.", "We like it."]),
        ("Is it safe? Yes! It is.", ["Is it safe?", "Yes!", "It is."]),
        ('We say "no." They agree.', ['We say "no."', "They agree."]),
        ("Nous vous répondons. À bientôt.", ["Nous vous répondons.", "À bientôt."]),
        ("It was so in 2018. We changed.", ["It was so in 2018.", "We changed."]),
    ],
)
def test_a_sentence_s_stop_ends_it(text: str, expected: list[str]) -> None:
    assert sentences(text) == expected


@given(st.text(alphabet=st.sampled_from("ab É\u00a0\u200b\u00ad–“\n .!"), max_size=60))
def test_places_lead_back_to_the_true_text(text: str) -> None:
    shown, found = plain(text), places(text)
    assert len(found) == len(shown) + 1
    assert "".join(plain(text[place]) or " " for place in found[:-1]) == shown
    assert len(fold(shown)) == len(shown)


def test_a_quote_is_the_true_text() -> None:
    (passage,) = document("First.  Now\u00a0“this”\u200b holds – surely. Last.").passages
    start = passage.folded.index("holds")
    assert passage.quote(start, start + 5) == "Now\u00a0“this”\u200b holds – surely."


def test_a_long_sentence_s_quote_is_cut_around_the_match() -> None:
    (passage,) = document("word " * 200 + "here " + "word " * 200).passages
    start = passage.folded.index("here")
    quote = passage.quote(start, start + 4)
    assert "here" in quote
    assert len(quote) <= 300
