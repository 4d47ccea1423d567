"""Notices of change and windows to object, and periods that look like them."""

from pathlib import Path

import pytest

from monitor.facts import change_notice
from monitor.model import Fact, FactKind
from tests.facts.texts import document

LINES = [
    line.split("\t")
    for line in (Path(__file__).parent.parent / "cases" / "facts" / "notices.tsv").read_text("utf-8").splitlines()
]


def periods(*clauses: str, language: str = "en", title: str = "") -> list[Fact]:
    facts = change_notice.find(document(*clauses, language=language, title=title))
    return [fact for fact in facts if fact.value.startswith("P")]


def told(fact: Fact) -> str:
    days = "business" if fact.attribute("days") == "business" else ""
    start = (fact.attribute("from") or "") if fact.key.endswith("objection") else ""
    return " ".join(part for part in (fact.key, fact.value, days, start) if part)


@pytest.mark.parametrize(("language", "expected", "text"), LINES)
def test_a_period_is_a_notice_a_window_or_neither(language: str, expected: str, text: str) -> None:
    found = [told(fact) for fact in periods(text, language=language)]
    assert sorted(found) == sorted([] if expected == "-" else expected.split("; "))


@pytest.mark.parametrize("language", ["en", "sv", "de", "fr", "nl", "es", "it", "pt", "da", "nb", "fi", "pl"])
def test_every_language_has_windows_notices_and_look_alikes(language: str) -> None:
    expected = [line[1] for line in LINES if line[0] == language]
    assert sum("objection" in case for case in expected) >= 2
    assert sum("notice P" in case for case in expected) >= 2
    assert expected.count("-") >= 2


def test_a_notice_is_a_fact_with_its_quote() -> None:
    (fact,) = periods("We will notify you of changes to this policy 30 days in advance.")
    assert (fact.kind, fact.key, fact.value, fact.raw) == (FactKind.CHANGE_NOTICE, "policy notice", "P30D", "30 days")
    assert fact.quote == "We will notify you of changes to this policy 30 days in advance."


def test_the_heading_says_what_changes() -> None:
    (fact,) = periods("# Changes to this policy", "We tell you thirty days in advance by e-mail.")
    assert (fact.key, fact.value) == ("policy notice", "P30D")


def test_a_sentence_before_says_whom_one_objects_to() -> None:
    (fact,) = periods(
        "Provider may engage further processors.", "Customer may object within 14 days of being notified."
    )
    assert (fact.key, fact.value, fact.attribute("from")) == ("subprocessors objection", "P14D", "notice")


def test_an_item_is_read_under_its_heading() -> None:
    (fact,) = periods("# Sub-processor changes", "- Objection period: 10 working days")
    assert (fact.key, fact.value, fact.attribute("days")) == ("subprocessors objection", "P10D", "business")


def test_an_objection_elsewhere_is_no_window() -> None:
    assert not periods("# Sports club", "Members may object to a decision of the board within 14 days.")


def test_the_same_period_needs_a_notice_close_before() -> None:
    assert not periods("Customer may object to a subprocessor within that period.")
    far = ("We announce a new subprocessor 30 days in advance.", "Fees.", "Support.", "Logs.")
    (fact,) = periods(*far, "Customer may object within that period to a subprocessor.")
    assert fact.key == "subprocessors notice"


def test_a_period_told_twice_is_one_fact() -> None:
    sentence = "We announce new subprocessors 30 days in advance."
    assert len(periods(sentence, sentence)) == 1


def ways(*clauses: str, language: str = "en") -> dict[str, str]:
    facts = change_notice.find(document(*clauses, language=language))
    return {fact.key: fact.value for fact in facts if fact.key.endswith("announcement")}


@pytest.mark.parametrize(
    ("language", "sentence", "expected"),
    [
        (
            "en",
            "If we change this policy we tell you by e-mail and post the new text on our website.",
            "email, website",
        ),
        ("sv", "Ändringar av policyn meddelar vi via e-post.", "email"),
        ("de", "Änderungen dieser Datenschutzerklärung teilen wir Ihnen per E-Mail mit.", "email"),
        ("fr", "Toute modification de la présente politique vous est annoncée par courriel.", "email"),
        ("nl", "Wijzigingen van dit privacybeleid melden wij op onze website.", "website"),
        ("es", "Los cambios de esta política se anunciarán en nuestra web.", "website"),
        ("it", "Le modifiche alla presente informativa sono comunicate via e-mail.", "email"),
        ("pt", "As alterações a esta política são comunicadas por e-mail.", "email"),
        ("da", "Ændringer i privatlivspolitikken meddeles på vores hjemmeside.", "website"),
        ("nb", "Endringer i personvernerklæringen varsles i appen.", "app"),
        ("fi", "Tietosuojaselosteen muutoksista ilmoitetaan sähköpostitse.", "email"),
        ("pl", "O zmianach polityki prywatności informujemy pocztą elektroniczną.", "email"),
    ],
)
def test_the_ways_of_announcing_are_told(language: str, sentence: str, expected: str) -> None:
    assert ways(sentence, language=language) == {"policy announcement": expected}


def test_ways_are_gathered_from_several_sentences() -> None:
    told = ways(
        "Changes to these terms are posted on this page.", "We also notify you of changes to the terms by e-mail."
    )
    assert told == {"policy announcement": "email, website"}


@pytest.mark.parametrize(
    "sentence",
    [
        "Please tell us by e-mail if your address changes.",
        "You may change your e-mail address in your account, as this policy says below, and we will inform the carrier.",
        "We send you news and updates by e-mail.",
        "You grant us a licence to modify and publish your posts on our website.",
    ],
)
def test_what_else_is_told_by_mail_is_no_announcement(sentence: str) -> None:
    assert ways(sentence) == {}
