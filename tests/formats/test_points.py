from dataclasses import replace

import pytest

from monitor.formats.points import by_weight, point, points, subject, summary
from monitor.model import Delta, DeltaOp, FactKind, Level, Polarity, Reason, Verdict
from tests.formats import given as case

DATE = Delta(
    op=DeltaOp.CHANGED,
    old=case.fact(FactKind.DATE, "2025-01-02", "Updated 2 January.", "updated"),
    new=case.fact(FactKind.DATE, "2025-03-10", "Updated 10 March.", "updated"),
)


def test_a_subject_says_level_title_and_values() -> None:
    assert subject(case.CHANGE, case.POLICY.title) == (
        "[HIGH] Acme – Privacy policy: + OpenAI (US); a passage is gone; analytics data P13M → P25M"
    )


def test_points_stand_in_the_order_of_the_reasons() -> None:
    reasons = tuple(
        Reason(rule=rule, kind=kind, level=Level.HIGH, message=message, old_quote=old, new_quote=new)
        for rule, kind, message, old, new in (
            ("retention-longer", case.ChangeKind.RETENTION, "kept longer", case.KEPT, case.KEPT_LONGER),
            ("recipient-added", case.ChangeKind.PROCESSORS, "adds OpenAI", "", case.ADDED),
        )
    )
    change = replace(case.CHANGE, verdict=replace(case.VERDICT, reasons=reasons))
    assert points(change) == ["analytics data P13M → P25M", "+ OpenAI (US)"]
    assert by_weight(change) == [1, 0]


def test_a_moved_date_is_a_point_only_where_nothing_else_is() -> None:
    change = replace(case.CHANGE, deltas=(DATE, *case.DELTAS))
    assert "date" not in summary(change)
    alone = replace(case.CHANGE, deltas=(DATE,), verdict=replace(case.VERDICT, reasons=()))
    assert points(alone) == ["updated date 2025-01-02 → 2025-03-10"]


def test_a_reason_without_a_fact_says_its_message() -> None:
    reason = Reason(rule="negation", kind=case.ChangeKind.OTHER, level=Level.HIGH, message='a "not" is gone')
    change = replace(case.CHANGE, deltas=(), verdict=replace(case.VERDICT, reasons=(reason,)))
    assert points(change) == ['a "not" is gone']


def test_a_change_that_nothing_explains_says_the_headline_without_its_title() -> None:
    verdict = Verdict(kind=case.VERDICT.kind, level=Level.INFO, headline="Acme – Privacy policy v2: reworded")
    assert points(replace(case.CHANGE, deltas=(), verdict=verdict)) == ["reworded"]


def test_what_is_too_much_for_a_line_is_counted() -> None:
    many = tuple(
        Delta(op=DeltaOp.ADDED, old=None, new=case.fact(FactKind.RECIPIENT, f"Firm {n}", f"q{n}", f"f{n}"))
        for n in range(9)
    )
    change = replace(case.CHANGE, deltas=many, verdict=replace(case.VERDICT, reasons=()))
    assert summary(change, most=2) == "+ Firm 0; + Firm 1; and 7 more"


@pytest.mark.parametrize(
    ("delta", "said"),
    [
        (case.DELTAS[0], "+ OpenAI (US)"),
        (Delta(op=DeltaOp.REMOVED, old=case.fact(FactKind.RECIPIENT, "Segment"), new=None), "− Segment"),
        (
            Delta(op=DeltaOp.ADDED, old=None, new=case.fact(FactKind.COOKIE, "P1Y", key="_ga", subject="_ga")),
            "+ _ga P1Y",
        ),
        (Delta(op=DeltaOp.ADDED, old=None, new=case.fact(FactKind.TRANSFER, "US")), "+ transfer: US"),
        (
            Delta(
                op=DeltaOp.ADDED,
                old=None,
                new=replace(case.fact(FactKind.SALE_SHARE, "sells"), polarity=Polarity.DENIED),
            ),
            "+ sale of data: denied: sells",
        ),
    ],
)
def test_a_delta_is_said_in_few_words(delta: Delta, said: str) -> None:
    assert point(delta) == said


def test_a_subject_of_megabytes_is_one_short_line() -> None:
    change, _ = case.hostile("x\n" * 2_500_000)
    made = subject(change, case.POLICY.title)
    assert len(made) <= 200
    assert "\n" not in made
