"""When a page is doubted: what the operator expects, where it led, and how far it departs from the last good text."""

import pytest

from monitor.extract import extract, page_of
from monitor.guard import doubt, doubt_pair
from monitor.model import DoubtReason, Expect, Text
from tests import make

SENTENCES = [
    f"The {word} department of Acme Ltd processes personal data about its visitors under number {number} of the agreement, and the law applies."
    for number, word in enumerate(
        [
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
            "market",
            "bakery",
            "stable",
            "cellar",
            "attic",
            "orchard",
            "mill",
            "dairy",
        ]
    )
]


def text(*sentences: str, title: str = "Privacy policy") -> Text:
    body = "".join(f"<p>{sentence}</p>" for sentence in sentences)
    return extract(page_of("page.html", f"<main><h1>{title}</h1>{body}</main>".encode()))


OLD = text(*SENTENCES)


def test_an_edit_of_the_policy_is_not_doubted() -> None:
    new = text(
        *SENTENCES[:5], "We now keep logs for ninety days and share personal data with Quillmail.", *SENTENCES[6:]
    )
    assert doubt(new, previous=OLD) is None
    assert doubt_pair(OLD, new) is None


def test_the_same_text_is_not_doubted_whatever_its_dates() -> None:
    assert doubt(OLD, previous=OLD, dates=("2025-01-01", "2024-01-01")) is None


def test_a_selector_that_matches_nothing_is_a_doubt() -> None:
    empty = extract(make.page("<p>x</p>"), select=("#gone",))
    found = doubt(empty, policy=make.policy(select=("#gone",)))
    assert found is not None
    assert found.reason is DoubtReason.SELECTOR


@pytest.mark.parametrize(
    ("expect", "evidence"),
    [
        (Expect(min_words=5_000), "at least 5000 expected"),
        (Expect(contains=("Harbour Lane",)), '"Harbour Lane" is expected'),
    ],
)
def test_what_the_registry_expects_is_missed(expect: Expect, evidence: str) -> None:
    found = doubt(OLD, policy=make.policy(expect=expect))
    assert found is not None
    assert found.reason is DoubtReason.EXPECTATION
    assert evidence in found.evidence


def test_what_the_registry_expects_is_met() -> None:
    expect = Expect(min_words=100, contains=("personal DATA", "acme ltd"), language="en")
    assert doubt(OLD, policy=make.policy(expect=expect, language="en")) is None


def test_a_wall_is_named_before_what_it_lacks() -> None:
    wall = extract(make.page(body=b"<h1>Just a moment...</h1><p>Verify you are human.</p>"))
    found = doubt(wall, policy=make.policy(expect=Expect(min_words=300, contains=("Acme",))))
    assert found is not None
    assert found.reason is DoubtReason.BOT_WALL


def test_words_that_are_expected_and_found_vouch_for_a_page() -> None:
    odd = text(
        "Page not found? Write to Acme Ltd and we will look for it, whatever page of ours it may be.",
        title="Page not found",
    )
    assert doubt(odd) is not None
    assert doubt(odd, policy=make.policy(expect=Expect(contains=("Acme Ltd",)))) is None


def test_a_language_other_than_the_registered_one_is_a_doubt() -> None:
    found = doubt(OLD, policy=make.policy(language="sv"))
    assert found is not None
    assert found.reason is DoubtReason.LANGUAGE


def test_a_text_in_two_languages_may_count_as_either() -> None:
    swedish = [
        f"Avdelning {n} behandlar personuppgifter om sina kunder enligt avtalet och det som lagen kräver av oss alla."
        for n in range(20)
    ]
    before, after = text(*SENTENCES[:15], *swedish[:9]), text(*SENTENCES[:12], *swedish[:16])
    assert (before.language, after.language) == ("en", "sv")
    assert doubt(after, previous=before) is None


def test_a_redirect_to_the_front_page_is_a_doubt() -> None:
    words = [
        f"Book number {number} is on our shelves this week, and the cook of the harbour café likes it."
        for number in range(20)
    ]
    home = text(*words, title="Harbour Lane")
    asked = make.policy(url="https://acme.example/legal/privacy")
    found = doubt(home, page=make.page(url="https://acme.example/en/", body=b"<p>x</p>"), policy=asked)
    assert found is not None
    assert found.reason is DoubtReason.HOME_PAGE


def test_a_policy_that_lives_at_the_front_page_is_none() -> None:
    asked = make.policy(url="https://acme.example/legal/privacy")
    assert doubt(OLD, page=make.page(url="https://acme.example/", body=b"<p>x</p>"), policy=asked) is None


def test_a_page_that_was_always_a_listing_is_not_doubted_for_it() -> None:
    listing = "".join(f'<li><a href="/{n}">Product number {n}</a></li>' for n in range(30))
    before = extract(page_of("page.html", f"<h1>Directory</h1><ul>{listing}</ul>".encode()))
    after = extract(
        page_of("page.html", f"<h1>Directory</h1><ul>{listing}<li><a href=/x>One more</a></li></ul>".encode())
    )
    assert doubt(before) is not None
    assert doubt(after, previous=before) is None


def test_a_collapse_is_a_doubt_and_a_plausible_one_can_be_confirmed() -> None:
    found = doubt(
        text(*SENTENCES[::3], *(f"Annex {n}: {SENTENCES[n]}" for n in (1, 2, 4))), previous=text(*SENTENCES * 2)
    )
    assert found is not None
    assert found.reason in (DoubtReason.SHRUNK, DoubtReason.OTHER_DOCUMENT)


def test_a_page_cut_off_is_no_edition_of_the_other() -> None:
    cut = text(*SENTENCES[:9])
    for pair in ((OLD, cut), (cut, OLD)):
        found = doubt_pair(*pair)
        assert found is not None
        assert "start of the longer one" in found.evidence


def test_a_new_annex_is_an_edition() -> None:
    assert doubt_pair(text(*SENTENCES[:15]), OLD) is None


def test_a_date_that_goes_back_is_a_doubt() -> None:
    new = text("An older sentence stood here about personal data.", *SENTENCES[1:])
    for found in (
        doubt(new, previous=OLD, dates=("2025-03-01", "2023-01")),
        doubt_pair(OLD, new, ("2025-03-01", "2023-01")),
    ):
        assert found is not None
        assert found.reason is DoubtReason.DATE_BACK
    assert doubt(new, previous=OLD, dates=("2025-03-01", "2025-03")) is None


REWRITE = [
    f"Everything about {word} was written anew: the purposes, the legal basis, your rights and how to withdraw your consent to cookies number {number}."
    for number, word in enumerate(
        ["profiles", "orders", "letters", "payments", "reviews", "games", "photos", "searches", "messages", "devices"]
    )
]


def test_a_rewrite_with_a_newer_date_waits_for_a_second_look_only() -> None:
    new = text(*REWRITE * 2)
    found = doubt(new, previous=OLD, dates=("2024-01-01", "2025-01-01"))
    assert found is not None
    assert found.confirmable
    assert doubt_pair(OLD, new, ("2024-01-01", "2025-01-01")) is None


def test_a_rewrite_under_the_same_date_is_another_document() -> None:
    found = doubt_pair(OLD, text(*REWRITE * 2), ("2024-01-01", "2024-01-01"))
    assert found is not None
    assert found.reason is DoubtReason.OTHER_DOCUMENT


def test_terms_in_place_of_a_privacy_policy_cannot_be_confirmed() -> None:
    terms = text(*(line.replace("cookies", "the licence") for line in REWRITE * 2), title="Terms of service")
    found = doubt(terms, previous=OLD)
    assert found is not None
    assert found.reason is DoubtReason.OTHER_DOCUMENT
    assert not found.confirmable


def edition(company: str, law: str) -> Text:
    lines = [line.replace("Acme Ltd", company) for line in SENTENCES]
    return text(
        *lines,
        f"These terms are between you and {company}. The laws of {law} govern them, and the courts of {law} decide.",
    )


def test_another_country_s_edition_under_the_same_date_is_a_doubt() -> None:
    dates = ("2024-01-01", "2024-01-01")
    found = doubt_pair(edition("Acme Ireland Limited", "Ireland"), edition("Acme Inc.", "California"), dates)
    assert found is not None
    assert "another country's edition" in found.evidence


def test_a_company_that_moved_with_a_new_date_is_news() -> None:
    dates = ("2024-01-01", "2025-01-01")
    assert doubt_pair(edition("Acme Ireland Limited", "Ireland"), edition("Acme Inc.", "California"), dates) is None


def test_another_entity_of_the_brand_under_the_same_date_is_a_doubt_where_much_else_differs() -> None:
    brand = [line.replace("Acme Ltd", "Acme Nordic AB") for line in SENTENCES]
    new = [*brand[6:], *(f"{line} This holds in every country." for line in REWRITE[:4])]
    same, newer = ("2024-01-01", "2024-01-01"), ("2024-01-01", "2025-01-01")
    found = doubt_pair(text(*SENTENCES), text(*new), same)
    assert found is not None
    assert "Acme Ltd became Acme Nordic AB" in found.evidence
    assert doubt_pair(text(*SENTENCES), text(*new), newer) is None
    assert doubt_pair(text(*SENTENCES), text(*new)) is None
    assert doubt_pair(text(*SENTENCES), text(*brand), same) is None
    other = [line.replace("Acme Nordic", "Zenith") for line in new]
    assert doubt_pair(text(*SENTENCES), text(*other), same) is None


def test_an_article_before_a_company_s_name_makes_no_brand() -> None:
    old = [line.replace("Acme Ltd", "The Acme Ltd") for line in SENTENCES]
    more = [f"{line} This holds in every country." for line in REWRITE[:4]]
    same = ("2024-01-01", "2024-01-01")
    other = [line.replace("Acme Ltd", "Zenith Nordic AB") for line in old[6:]]
    assert doubt_pair(text(*old), text(*other, *more), same) is None
    sister = [line.replace("Acme Ltd", "Acme Nordic AB") for line in old[6:]]
    assert doubt_pair(text(*old), text(*sister, *more), same) is not None


def test_a_page_that_says_the_same_over_and_over_is_a_doubt() -> None:
    stuttering = text(*SENTENCES[:12], *SENTENCES[6:12] * 4)
    for pair in ((OLD, stuttering), (stuttering, OLD)):
        found = doubt_pair(*pair)
        assert found is not None
        assert found.reason is DoubtReason.REPEATED
    found = doubt(stuttering, previous=OLD)
    assert found is not None
    assert found.confirmable
    assert doubt_pair(stuttering, text(*SENTENCES[:11], *SENTENCES[6:12] * 4)) is None


def test_a_short_line_under_every_clause_says_nothing_over_and_over() -> None:
    lines = [line for sentence in SENTENCES for line in (sentence, *["Back to the top of the page"] * 3)]
    assert doubt_pair(OLD, text(*lines)) is None


def test_a_company_in_capitals_is_the_same_company() -> None:
    capitals = [line.replace("Acme Ltd", "ACME Ltd") for line in SENTENCES]
    new = [*capitals[6:], *(f"{line} This holds in every country." for line in REWRITE[:4])]
    assert doubt_pair(text(*SENTENCES), text(*new), ("2024-01-01", "2024-01-01")) is None


def test_two_copies_of_a_text_are_a_page_for_two_screens() -> None:
    assert doubt_pair(OLD, text(*SENTENCES, *SENTENCES[:10])) is None


def test_a_small_imprint_may_be_rewritten() -> None:
    before = text(
        "Published by Acme Ltd, 4 Quay Street, Bristol.",
        "Director: Ada Example, who is responsible for the content of this site under the law on legal notices. Registered under number 123.",
        title="Legal notice",
    )
    after = text(
        "Published by Borealis Ltd, 9 Mill Lane, Leeds.",
        "Director: Bo Example, to whom every question about these pages and their legal notice should be sent by letter. Company number 987.",
        title="Legal notice",
    )
    found = doubt(after, previous=before)
    assert found is None or found.confirmable
