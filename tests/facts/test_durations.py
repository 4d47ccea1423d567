"""Lengths of time in twelve languages."""

import pytest

from monitor.facts.durations import cell_duration, durations, hours, iso, unit_named

CASES = [
    ("en", "for fourteen months", ["P14M"]),
    ("en", "one (1) year", ["P1Y"]),
    ("en", "12 (twelve) months", ["P12M"]),
    ("en", "thirteen (13) months", ["P13M"]),
    ("en", "24-48 hours", ["PT24H..PT48H"]),
    ("en", "between six months and two years", ["P6M..P2Y"]),
    ("en", "a 30-day window", ["P30D"]),
    ("en", "6 or 10 years", ["P6Y", "P10Y"]),
    ("en", "two and a half years", ["P30M"]),
    ("en", "1 year and 6 months", ["P1Y6M"]),
    ("en", "1,825 days", ["P1825D"]),
    ("en", "twenty-four months", ["P24M"]),
    ("en", "within 24h", ["PT24H"]),
    ("sv", "i sju år", ["P7Y"]),
    ("sv", "90-dagarsperiod", ["P90D"]),
    ("sv", "ett halvår", ["P6M"]),
    ("sv", "3-5 år", ["P3Y..P5Y"]),
    ("de", "sechs bis zehn jahre", ["P6Y..P10Y"]),
    ("de", "zehnjährige frist", ["P10Y"]),
    ("de", "6 bzw. 10 jahre", ["P6Y", "P10Y"]),
    ("de", "ein halbes jahr", ["P6M"]),
    ("de", "drei kalenderjahre", ["P3Y"]),
    ("fr", "treize (13) mois", ["P13M"]),
    ("fr", "quatre-vingt-dix jours", ["P90D"]),
    ("fr", "un an et demi", ["P18M"]),
    ("fr", "de 3 à 5 ans", ["P3Y..P5Y"]),
    ("nl", "anderhalf jaar", ["P18M"]),
    ("nl", "dertig (30) dagen", ["P30D"]),
    ("es", "cuarenta y ocho horas", ["PT48H"]),
    ("es", "un año y medio", ["P18M"]),
    ("it", "da 6 a 12 mesi", ["P6M..P12M"]),
    ("it", "un massimo di 25 mesi", ["P25M"]),
    ("pt", "30 (trinta) dias", ["P30D"]),
    ("da", "halvandet år", ["P18M"]),
    ("nb", "6-12 måneder", ["P6M..P12M"]),
    ("fi", "kahden vuoden ajan", ["P2Y"]),
    ("fi", "vuoden ajan", ["P1Y"]),
    ("fi", "kuuden (6) kuukauden", ["P6M"]),
    ("pl", "dwudziestu czterech miesięcy", ["P24M"]),
    ("pl", "pięcioletni okres", ["P5Y"]),
    ("pl", "przez rok", ["P1Y"]),
    ("pl", "dwunastomiesięczny okres", ["P12M"]),
    ("es", "un quinquenio", ["P5Y"]),
    ("it", "un triennio", ["P3Y"]),
    ("de", "sechsmonatsfrist", ["P6M"]),
    ("en", "until the end of the sixth financial year", ["P6Y"]),
    ("de", "mit ablauf des zweiten auf den austritt folgenden kalenderjahres", ["P2Y"]),
    ("de", "bis zum ende des 3. kalenderjahres", ["P3Y"]),
    ("sv", "till och med det sjunde året", ["P7Y"]),
    ("fi", "toisen kalenterivuoden loppuun", ["P2Y"]),
    ("pl", "do końca piątego roku", ["P5Y"]),
]


def told(words: str, code: str) -> list[str]:
    return [f"{d.lower}..{d.value}" if d.lower else d.value for d in durations(words, code)]


@pytest.mark.parametrize(("code", "words", "expected"), CASES)
def test_a_length_of_time_is_read(code: str, words: str, expected: list[str]) -> None:
    assert told(words, code) == expected


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("en", "the month of the year"),
        ("en", "years of practice"),
        ("pl", "od 2023 roku"),
        ("de", "des jahres 2024"),
        ("sv", "samma år"),
        ("fr", "l'an dernier"),
        ("fi", "viime vuoden"),
        ("es", "todos los años"),
        ("es", "hasta el 3 de enero del año siguiente"),
        ("de", "bis zum 3. januar des jahres"),
        ("en", "the second time this year"),
        ("pl", "po roku obrotowym"),
    ],
)
def test_a_unit_without_a_number_is_no_length(code: str, words: str) -> None:
    assert told(words, code) == []


def test_the_place_covers_number_and_unit() -> None:
    words = "kept for thirteen (13) months after"
    (duration,) = durations(words, "en")
    assert words[duration.start : duration.end] == "thirteen (13) months"


@pytest.mark.parametrize(
    ("code", "words"), [("en", "10 business days"), ("de", "10 werktagen"), ("es", "10 días hábiles")]
)
def test_working_days_are_told_from_calendar_days(code: str, words: str) -> None:
    (duration,) = durations(words, code)
    assert duration.business


def test_a_broken_count_is_told_in_a_smaller_unit() -> None:
    assert iso(2.5, "year") == "P30M"
    assert iso(0.5, "day") == "PT12H"


def test_lengths_compare_by_time() -> None:
    assert hours("P2Y") > hours("P13M") > hours("P1Y") > hours("PT48H") > hours("P1D")


@pytest.mark.parametrize(
    ("code", "cell", "unit", "expected"),
    [
        ("en", "24", "month", "P24M"),
        ("en", "max. 10", "year", "P10Y"),
        ("de", "30 t", None, "P30D"),
        ("fr", "3 a", "month", "P3Y"),
        ("en", "24", None, None),
        ("en", "0", "month", None),
        ("en", "24 users", "month", None),
    ],
)
def test_a_cell_s_bare_number_is_read(code: str, cell: str, unit: str | None, expected: str | None) -> None:
    found = cell_duration(cell, code, unit)
    assert (found.value if found else None) == expected


def test_a_head_names_its_unit() -> None:
    assert (unit_named("retention (months)", "en"), unit_named("retention", "en")) == ("month", None)
