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
