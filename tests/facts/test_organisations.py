"""The table of known organisations, and where a text names them."""

from importlib.resources import files

import pytest

from monitor.facts.organisations import WORD, known, mentions_in, root

ROLES = {
    "analytics", "advertising", "payment", "hosting", "communication", "social", "login", "support", "security",
    "logistics", "identity", "partner", "other", "none",
}  # fmt: skip


def named(plain: str, *endings: str) -> list[str]:
    return [mention.organisation.name for mention in mentions_in(plain, plain.lower(), endings)]


def lines() -> list[list[str]]:
    text = files("monitor.facts").joinpath("organisations.tsv").read_text(encoding="utf-8")
    return [line.split("\t") for line in text.splitlines() if not line.startswith("#")]


def test_the_table_is_large_sorted_and_well_formed() -> None:
    rows = lines()
    assert len(rows) >= 600
    assert all(len(row) == 5 and row[1] in ROLES and len(row[2]) in (0, 2) for row in rows)
    names = [row[0].lstrip("~!?").lower() for row in rows]
    assert len(set(names)) == len(names)


def test_no_name_belongs_to_two_organisations() -> None:
    owner: dict[tuple[str, ...], str] = {}
    for first, _, _, _, others in lines():
        for name in (first, *filter(None, others.split("; "))):
            words = tuple(WORD.findall(name.lstrip("~!?").lower()))
            assert owner.setdefault(words, first) == first, name


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Visits are counted by Google Analytics.", ["Google Analytics"]),
        ("Google and Google Tag Manager", ["Google", "Google Tag Manager"]),
        ("Mails leave through SendinBlue.", ["Brevo"]),
        ("We rely on AWS and Hotjar.", ["Amazon Web Services", "Hotjar"]),
        ("Book on booking.com today.", ["Booking.com"]),
    ],
)
def test_the_longest_name_counts(text: str, names: list[str]) -> None:
    assert named(text) == names


@pytest.mark.parametrize(
    "text",
    [
        "the aws of nature, an ideal box, a matter of trust",
        "see https://policies.google.com/privacy and www.facebook.com",
        "write to help@stripe.com or privacy.microsoft.com/en",
        "su ordenador, dell'utente, sofort",
        "application mobile de notre banque",
    ],
)
def test_words_and_addresses_are_no_organisations(text: str) -> None:
    assert named(text) == []


@pytest.mark.parametrize(
    ("text", "endings", "names"),
    [
        ("Googles tjänster", ("s",), ["Google"]),
        ("Google Analyticsin avulla", ("in",), ["Google Analytics"]),
        ("Nie korzystamy z Hotjara", ("a",), ["Hotjar"]),
    ],
)
def test_a_name_may_carry_an_ending(text: str, endings: tuple[str, ...], names: list[str]) -> None:
    assert named(text, *endings) == names


def test_owners_lead_to_the_top_of_the_group() -> None:
    assert root("YouTube") == "google"
    assert root("Instagram") == "meta"
    assert root("Matomo") == "innocraft"
    assert root("Stripe") == "stripe"


def test_a_whole_name_is_looked_up_in_any_case() -> None:
    organisation = known("google tag manager")
    assert organisation is not None
    assert organisation.name == "Google Tag Manager"
    assert known("Google Tag") is not None
    assert known("Brightwater Hosting") is None
