import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from monitor.diff import compare, spans
from monitor.model import EditOp, SpanOp
from tests.diff.texts import text

WORDS = st.sampled_from(
    [
        "we",
        "may",
        "share",
        "Data",
        "data",
        "with",
        "partners,",
        "30",
        "60",
        "days.",
        "not",
        "“x”",
        '"x"',
        "é",
        "a@b.example",
        "\u00a0",
        "\U0001f600",
    ]
)
LINES = st.lists(st.lists(WORDS, min_size=1, max_size=12).map(" ".join), max_size=12)


def old_side(found: object) -> str:
    return "".join(span.text for span in found if span.op is not SpanOp.INSERTED)


def new_side(found: object) -> str:
    return "".join(span.text for span in found if span.op is not SpanOp.DELETED)


@given(st.text(max_size=200), st.text(max_size=200))
@settings(max_examples=150, deadline=None)
def test_spans_rebuild_both_sides_exactly(old: str, new: str) -> None:
    found = spans(old, new)
    assert old_side(found) == old
    assert new_side(found) == new


@given(LINES, LINES)
@settings(max_examples=150, deadline=None)
def test_a_diff_holds_every_clause_once_and_rebuilds_it(old: list[str], new: list[str]) -> None:
    a, b = text(*old), text(*new)
    diff = compare(a, b)
    assert sorted(i for edit in diff.edits for i in edit.old) == list(range(len(a.clauses)))
    assert sorted(j for edit in diff.edits for j in edit.new) == list(range(len(b.clauses)))
    for edit in diff.edits:
        assert bool(edit.spans) == (edit.op is EditOp.REWRITTEN)
        if edit.spans:
            assert old_side(edit.spans) == diff.old_text(edit)
            assert new_side(edit.spans) == diff.new_text(edit)


@given(LINES)
@settings(max_examples=50, deadline=None)
def test_a_text_equals_itself(lines: list[str]) -> None:
    assert compare(text(*lines), text(*lines)).changes == ()


def shown(old: str, new: str) -> str:
    marks = {SpanOp.EQUAL: "{}", SpanOp.DELETED: "[-{}-]", SpanOp.INSERTED: "{{+{}+}}"}
    return "".join(marks[span.op].format(span.text) for span in spans(old, new))


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("kept for 30 days", "kept for 90 days", "kept for[- 30-]{+ 90+} days"),
        ("dated 2024-01-31.", "dated 2024-03-01.", "dated[- 2024-01-31-]{+ 2024-03-01+}."),
        (
            "write to help@acme.example",
            "write to dpo@acme.example",
            "write to[- help@acme.example-]{+ dpo@acme.example+}",
        ),
        ("We do sell data", "We do not sell data", "We do{+ not+} sell data"),
        ("“Data” is kept", '"Data" is kept', '[-“-]{+"+}Data[-”-]{+"+} is kept'),
    ],
)
def test_changed_words_are_shown_whole(old: str, new: str, expected: str) -> None:
    assert shown(old, new) == expected


def test_scattered_equal_words_are_no_confetti() -> None:
    found = spans("the cat of the house sat on a mat", "a dog of some farm lay in the hay")
    assert sum(span.op is SpanOp.EQUAL for span in found) <= 1


def test_a_fully_rewritten_megabyte_is_compared_in_time() -> None:
    old = text(*(f"clause {n} " + " ".join(f"w{(n * 31 + k) % 997}" for k in range(60)) for n in range(1500)))
    new = text(*(f"clause {n} " + " ".join(f"w{(n * 37 + k * 3) % 991}" for k in range(60)) for n in range(1500)))
    started = time.process_time()
    compare(old, new)
    assert time.process_time() - started < 10


def test_one_very_long_line_is_compared_in_time() -> None:
    line = " ".join(f"word{n % 5000}" for n in range(16_000))
    started = time.process_time()
    found = spans(line, line.replace("word77 ", "other "))
    assert time.process_time() - started < 4
    assert new_side(found).count("other") == 4
