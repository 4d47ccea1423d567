import csv
from dataclasses import replace

import pytest

from monitor.formats.csv import COLUMNS, rows
from tests.formats import given as case


def read(*lines: str) -> list[dict[str, str]]:
    return list(csv.DictReader(lines))


def test_a_change_is_a_row_with_all_its_columns() -> None:
    [row] = read(*rows([case.CHANGE], {case.CHANGE.id: "seen"}))
    assert tuple(row) == COLUMNS
    assert row["points"] == "'+ OpenAI (US); a passage is gone; analytics data P13M → P25M"
    assert (row["level"], row["kinds"], row["acknowledged"]) == ("4", "processors retention", "seen")


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t=", "−"])
def test_no_cell_is_a_formula(start: str) -> None:
    words = f'{start}HYPERLINK("https://evil.example")\n=1,2'
    change, _ = case.hostile(words)
    [row] = read(*rows([replace(change, policy=words)], {change.id: words}))
    for cell in row.values():
        assert not cell.startswith(("=", "+", "-", "@", "\t", "\r", "−"))
        assert "\n" not in cell
