"""A diff side by side, unified, and as a page."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.diff import compare
from monitor.formats.diffpage import diff_page
from monitor.formats.marks import Run, Style
from monitor.formats.safe import width
from monitor.formats.sides import side_lines, wrap
from monitor.formats.text import text_lines
from monitor.formats.unified import unified
from monitor.model import Version
from tests import make
from tests.formats import given as case

_DIFF = compare(case.DIFF.old, case.DIFF.new)


def _version(number: int) -> Version:
    return Version(
        policy=case.POLICY.id,
        number=number,
        text=_DIFF.old if number == 1 else _DIFF.new,
        facts=(),
        reading="r1",
        first_seen=make.day(number),
        last_seen=make.day(number),
    )


def test_each_side_marks_its_own_words() -> None:
    [row] = [line for line in side_lines(_DIFF, columns=120).splitlines() if "analytics" in line]
    old, new = row.split(" │ ")
    assert re.search(r"\[-\s*13\s*-\]", old)
    assert re.search(r"\{\+\s*25\s*\+\}", new)
    assert "25" not in old
    assert "13" not in new


def test_what_came_or_went_stands_on_one_side_alone() -> None:
    lines = side_lines(_DIFF, columns=160).splitlines()
    assert any(line.lstrip().startswith("│") and case.ADDED in line for line in lines)
    assert any(line.startswith(f"[-{case.GONE}-]") and line.rstrip().endswith("│") for line in lines)


@given(
    words=st.lists(st.text(st.characters(exclude_categories=["Cs"]), max_size=30), max_size=12),
    columns=st.integers(8, 60),
    colour=st.booleans(),
)
def test_no_line_is_wider_than_its_column_and_no_letter_is_lost(words: list[str], columns: int, colour: bool) -> None:
    runs = [Run(list(Style)[at % 3 + 2 if at % 2 else 0], word) for at, word in enumerate(words)]
    lines = list(wrap(runs, columns, colour))
    for line in lines:
        marked = sum(0 if colour or run.style not in (Style.ADDED, Style.REMOVED) else 4 for run in line)
        assert sum(width(run.text) for run in line) + marked <= max(columns, 6)
    text = "".join(run.text for line in lines for run in line)
    kept = re.compile(r"[^\W_]")
    assert kept.findall(text) == kept.findall("".join(words).replace("\x85", ""))


def test_the_unified_form_is_a_patch_of_what_show_prints(tmp_path: Path) -> None:
    if shutil.which("patch") is None:
        pytest.skip("no patch on this machine")
    old, new = tmp_path / "old", tmp_path / "new"
    old.write_text(text_lines(_DIFF.old) + "\n", encoding="utf-8")
    patch = unified(_DIFF, _version(1), _version(2)) + "\n"
    subprocess.run(["patch", "-s", "-o", str(new), str(old)], input=patch.encode(), check=True)
    assert new.read_text(encoding="utf-8") == text_lines(_DIFF.new) + "\n"


def test_the_unified_form_names_both_versions() -> None:
    lines = unified(_DIFF, _version(1), _version(2)).splitlines()
    assert lines[0].startswith("--- acme-privacy@1\t2026-03-02")
    assert lines[1].startswith("+++ acme-privacy@2\t2026-03-03")
    assert unified(compare(_DIFF.old, _DIFF.old), _version(1), _version(1)) == ""


def test_the_page_marks_words_and_needs_nothing_from_outside() -> None:
    page = diff_page(_DIFF, _version(1), _version(2), title="Acme <Privacy>", said="substantive")
    assert "<h1>Acme &lt;Privacy&gt;</h1>" in page
    assert re.search(r"<del>\s*13\s*</del>", page)
    assert re.search(r"<ins>\s*25\s*</ins>", page)
    assert "default-src 'none'" in page
    assert "<script" not in page
    assert not re.search(r"(src|href)=", page)


def test_markup_in_a_policy_is_text_on_the_page() -> None:
    evil = case.text("<script>alert(1)</script>", "</div><img src=x onerror=alert(1)>\x1b[2J\u202e")
    page = diff_page(compare(case.DIFF.old, evil), _version(1), _version(2), title="t", said="<b>")
    assert "<script" not in page
    assert "<img" not in page
    assert "&lt;script&gt;" in page
    assert not set("\x1b\u202e") & set(page)
