import pyte
from hypothesis import given
from hypothesis import strategies as st

from monitor.formats.marks import Run, Style, render, shorten
from monitor.formats.text import diff_lines
from monitor.model import Diff
from tests.formats import given as case


def test_without_colour_a_word_diff_has_marks() -> None:
    assert diff_lines(case.DIFF, context=0) == (
        "§ Privacy › Retention\n"
        "~ We keep analytics data for [-13-]{+25+} months.\n"
        f"- [-{case.GONE}-]\n"
        f"+ {{+{case.ADDED}+}}"
    )


def test_unchanged_clauses_around_a_change_are_shown_for_context() -> None:
    assert "  We protect your data.\n~ We keep" in diff_lines(case.DIFF, context=1)


def test_with_colour_a_word_diff_has_colours_and_no_marks() -> None:
    shown = diff_lines(case.DIFF, colour=True, context=0)
    assert "[-" not in shown
    screen = pyte.Screen(80, 10)
    screen.set_mode(pyte.modes.LNM)
    pyte.Stream(screen).feed(shown)
    row = next(number for number, text in enumerate(screen.display) if "1325" in text)
    colours = {char.data: char.fg for char in screen.buffer[row].values() if char.fg != "default"}
    assert (colours["1"], colours["2"]) == ("red", "green")


def test_nothing_changed_is_nothing_shown() -> None:
    same = Diff(old=case.DIFF.old, new=case.DIFF.old, edits=case.DIFF.edits[:2])
    assert diff_lines(same) == ""


def test_page_text_cannot_colour_a_diff() -> None:
    _, diff = case.hostile("\x1b[41mx\x1b]0;t\x07")
    assert "\x1b" not in diff_lines(diff)
    assert "\x1b[41m" not in diff_lines(diff, colour=True)


def test_a_long_clause_is_cut_around_what_changed() -> None:
    long = "word " * 400
    runs = shorten([Run(Style.PLAIN, long), Run(Style.ADDED, "NEW"), Run(Style.PLAIN, long)], 200)
    shown = render(runs)
    assert "{+NEW+}" in shown
    assert len(shown) < 300
    assert shown.startswith("… word")
    assert shown.endswith("word …")


@given(
    st.lists(
        st.builds(Run, st.sampled_from([Style.PLAIN, Style.ADDED, Style.REMOVED]), st.text(max_size=300)), max_size=8
    )
)
def test_short_runs_stay_whole_and_long_ones_are_bounded(runs: list[Run]) -> None:
    cut = shorten(runs, 120)
    assert sum(len(run.text) for run in cut) <= 120 + 50 * len(runs) + 2
    if sum(len(run.text) for run in runs) <= 40:
        assert cut == runs
