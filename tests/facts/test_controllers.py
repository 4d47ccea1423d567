"""Who is named as responsible."""

import pytest

from monitor.facts import controllers
from tests.facts.texts import document


@pytest.mark.parametrize(
    ("language", "sentence", "name"),
    [
        ("en", "Acme Candles Ltd is the data controller.", "Acme Candles Ltd"),
        ("en", 'This site is run by Acme Candles Inc. ("we", "us").', "Acme Candles Inc."),
        ("sv", "Personuppgiftsansvarig är Norrsken Keramik AB.", "Norrsken Keramik AB"),
        ("de", "Verantwortlicher ist die Weidenhof GmbH.", "Weidenhof GmbH"),
        ("es", "Responsable del tratamiento: Encina S.L.", "Encina S.L."),
        ("pl", "Administratorem danych jest Dzban Sp. z o.o.", "Dzban Sp. z o.o."),
    ],
)
def test_the_entity_beside_words_for_a_controller_is_one(language: str, sentence: str, name: str) -> None:
    assert [fact.value for fact in controllers.find(document(sentence, language=language))] == [name]


def test_a_processor_is_no_controller() -> None:
    told = controllers.find(
        document("Acme Ltd is the data controller.", *["Text."] * 30, "Our hosting provider is Hostwell Inc.")
    )
    assert [fact.value for fact in told] == ["Acme Ltd"]


def test_an_italian_responsabile_is_no_controller() -> None:
    told = controllers.find(
        document(
            "Titolare del trattamento è Tiglio S.r.l.", "Responsabile del trattamento è Nuvola S.p.A.", language="it"
        )
    )
    assert [fact.value for fact in told] == ["Tiglio S.r.l."]


def test_the_register_number_is_told() -> None:
    (fact,) = controllers.find(document("Personuppgiftsansvarig är Norrsken AB, org.nr 556012-3456.", language="sv"))
    assert fact.attribute("register") == "556012-3456"


def names(*clauses: str, language: str = "en", title: str = "") -> list[str]:
    return [fact.value for fact in controllers.find(document(*clauses, language=language, title=title))]


@pytest.mark.parametrize(
    ("language", "sentence", "name"),
    [
        ("sv", "Bostadsrättsföreningen Måsen i Kalmar är personuppgiftsansvarig.", "Bostadsrättsföreningen Måsen"),
        ("da", "A/B Solsikken, Odense, er dataansvarlig.", "A/B Solsikken"),
        ("nb", "Laget (Indre Dal Turlag, stiftet 1950) er ansvarlig for opplysningene.", "Indre Dal Turlag"),
        ("nl", "Verantwoordelijk is het bestuur van Toneelgroep Avondrood.", "Toneelgroep Avondrood"),
        ("pl", "Stowarzyszenie „Nad Wodą” jest administratorem danych.", "Stowarzyszenie „Nad Wodą”"),
        ("it", "La Pro Loco di Monteverde è titolare dei dati.", "Pro Loco di Monteverde"),
        ("en", "Controller: Acme Candles", "Acme Candles"),
    ],
)
def test_a_body_without_a_legal_form_is_named_by_its_sentence(language: str, sentence: str, name: str) -> None:
    assert names(sentence, language=language) == [name]


def test_the_name_the_text_says_we_of_is_the_controller_s() -> None:
    told = names('Whenever "we" or "us" are mentioned, it refers to Lumora and its affiliates.', "Lumora is careful.")
    assert told == ["Lumora"]


def test_the_name_spelt_like_the_address_is_the_controller_s() -> None:
    told = names(
        "# Privacy policy", "So Lumora, based in Spain, wrote this.", "Lumora: hello@lumora.example", "We use Maptool."
    )
    assert told == ["Lumora"]


def test_a_title_that_is_a_name_is_the_controller_s() -> None:
    assert names("# Vela Consulting", "# PRIVACY POLICY", "We care.", title="Vela Consulting") == ["Vela Consulting"]


def test_a_brand_is_told_with_the_legal_form_it_has_elsewhere() -> None:
    told = names(
        "# Lumora privacy policy",
        "Lumora is careful with data.",
        "Lumora answers.",
        *["More."] * 4,
        "Lumora Lighting Ltd, Leeds",
        title="Lumora privacy policy",
    )
    assert told == ["Lumora Lighting Ltd"]


def test_capitals_before_a_name_are_part_of_it() -> None:
    told = names('This describes how IP Lumen BV ("we") works. IP Lumen is careful.')
    assert told == ["IP Lumen BV"]


def test_a_tool_that_is_provided_by_a_firm_is_not_the_controller_s() -> None:
    told = names(
        "# Privacy policy",
        "Lyktan AB är personuppgiftsansvarig.",
        *["Text."] * 30,
        "Verktyget tillhandahålls av Kartor AB.",
        language="sv",
    )
    assert told == ["Lyktan AB"]


@pytest.mark.parametrize(
    "sentence", ["Dear Reader, we care about Cookies and Privacy.", "How We Treat Your Data", "See Additional Terms."]
)
def test_capitals_alone_make_no_controller(sentence: str) -> None:
    assert names(sentence) == []
