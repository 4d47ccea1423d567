import subprocess
import sys

from monitor.diff import compare
from monitor.model import Diff, EditOp
from tests.diff.texts import text

LONG = "We collect your name and your address when you order something from our shop."
OTHER = "You may ask us at any time which of your data we hold and why we hold them."


def ops(diff: Diff) -> list[tuple[str, tuple[int, ...], tuple[int, ...]]]:
    return [(edit.op.value, edit.old, edit.new) for edit in diff.edits]


def test_a_text_compared_with_itself_has_no_changes() -> None:
    same = text("# Privacy", LONG, OTHER, LONG)
    assert compare(same, same).changes == ()


def test_a_rewritten_clause_is_paired_with_its_former_wording() -> None:
    diff = compare(text(LONG, OTHER), text(LONG.replace("address", "telephone number"), OTHER))
    assert ops(diff) == [("rewritten", (0,), (0,)), ("same", (1,), (1,))]


def test_a_moved_clause_is_not_a_change() -> None:
    diff = compare(text(LONG, "One.", "Two.", "Three."), text("One.", "Two.", "Three.", LONG))
    assert diff.changes == ()
    assert ("moved", (0,), (3,)) in ops(diff)


def test_unlike_clauses_are_removed_and_added_not_rewritten() -> None:
    diff = compare(text(LONG), text("Arbitration takes place in Geneva under Swiss rules."))
    assert [edit.op for edit in diff.edits] == [EditOp.REMOVED, EditOp.ADDED]


def test_a_paragraph_cut_in_two_is_the_same() -> None:
    diff = compare(text(f"{LONG} {OTHER}"), text(LONG, OTHER))
    assert ops(diff) == [("same", (0,), (0, 1))]


def test_two_paragraphs_joined_are_the_same() -> None:
    diff = compare(text("# A", LONG, OTHER, "# B"), text("# A", f"{LONG} {OTHER}", "# B"))
    assert diff.changes == ()


def test_words_cut_into_other_clauses_are_the_same() -> None:
    diff = compare(text("# A", "- one two", "- three", "# B"), text("# A", "- one", "- two three", "# B"))
    assert diff.changes == ()


def test_a_cut_paragraph_with_a_new_word_is_one_rewriting() -> None:
    diff = compare(text("# A", f"{LONG} {OTHER}"), text("# A", LONG, OTHER.replace("which", "precisely which")))
    assert [(e.op.value, e.old, e.new) for e in diff.changes] == [("rewritten", (1,), (1, 2))]


def test_table_rows_are_paired_by_their_first_cell() -> None:
    old = text("| Hotjar | surveys | Malta", "| Sentry | errors | Vienna")
    new = text("| Sentry | crash reports of the app | United States", "| Hotjar | surveys | Malta")
    pairs = {(e.op.value, e.old, e.new) for e in compare(old, new).edits}
    assert ("rewritten", (1,), (0,)) in pairs


def test_a_removed_clause_stands_where_it_stood() -> None:
    diff = compare(text("# A", LONG, "# B", OTHER), text("# A", "# B", OTHER))
    assert [edit.op.value for edit in diff.edits] == ["same", "removed", "same", "same"]


def test_a_clause_that_moved_far_and_changed_a_little_is_rewritten() -> None:
    filler = [f"Clause number {n} says something of its own about topic {n}." for n in range(30)]
    diff = compare(text(LONG, *filler), text(*filler, LONG.replace("shop", "store")))
    assert [(e.op.value, e.old, e.new) for e in diff.changes] == [("rewritten", (0,), (30,))]


def test_short_dated_lines_are_paired_by_their_opening() -> None:
    diff = compare(text("Last updated: 3 May 2023", LONG), text("Last updated: 19 June 2024", LONG))
    assert [edit.op.value for edit in diff.changes] == ["rewritten"]


def test_the_same_answer_comes_whatever_the_hash_seed() -> None:
    code = (
        "from tests.diff.texts import text\nfrom monitor.diff import compare\n"
        "a = text(*[f'alpha {n % 7} beta {n} gamma {n % 3}' for n in range(60)])\n"
        "b = text(*[f'alpha {n % 5} beta {n + 1} gamma {n % 4}' for n in range(60)])\n"
        "print([(e.op.value, e.old, e.new) for e in compare(a, b).edits])"
    )
    runs = {
        subprocess.run(
            [sys.executable, "-c", code],
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": "."},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(runs) == 1
