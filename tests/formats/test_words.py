import pytest

from monitor.formats import words
from monitor.formats.reasons import reason_words
from monitor.model import Delta, DeltaOp, DoubtReason, Fact, FactKind, FailureReason, Polarity
from tests.formats import given as case


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ("P13M", "13 months"),
        ("P1Y", "1 year"),
        ("P1Y6M", "1 year 6 months"),
        ("PT24H", "24 hours"),
        ("P2W", "2 weeks"),
        ("criterion", None),
        ("P", None),
        ("", None),
    ],
)
def test_a_duration_is_said_in_words(value: str, said: str | None) -> None:
    assert words.duration(value) == said


@pytest.mark.parametrize(
    ("delta", "line"),
    [
        (case.DELTAS[0], "+ recipient: OpenAI (processor, US)"),
        (case.DELTAS[1], "~ retention of analytics data: P13M (13 months) → P25M (25 months)"),
        (
            Delta(op=DeltaOp.REMOVED, old=case.fact(FactKind.DATE, "2024-05-03", key="effective"), new=None),
            "- effective date: 2024-05-03",
        ),
        (
            Delta(
                op=DeltaOp.ADDED,
                old=None,
                new=Fact(kind=FactKind.SALE_SHARE, key="sale", value="no", polarity=Polarity.DENIED),
            ),
            "+ sale of data: denied: no",
        ),
    ],
)
def test_a_delta_is_one_line_with_old_and_new_value(delta: Delta, line: str) -> None:
    assert words.delta_line(delta) == line


def test_a_bound_is_said_where_it_is_not_the_plain_one() -> None:
    assert words.value(case.fact(FactKind.RETENTION, "P6M", bound="exact", trigger="collection")) == (
        "P6M (6 months, collection)"
    )
    assert words.value(case.fact(FactKind.RETENTION, "P6M", bound="max")) == "P6M (6 months, max)"


def test_every_kind_of_fact_has_a_name() -> None:
    assert set(words.KIND_NAMES) == set(FactKind)


def test_every_reason_is_said_in_words() -> None:
    for reason in (*FailureReason, *DoubtReason):
        assert " " in reason_words(reason)
    assert reason_words("something_new") == "something new"
