"""Labelled pairs written for this project: pinned floors, so that no change of rules loses what was gained."""

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

from tests.judge.reading import judged

CASES = Path(__file__).parents[1] / "cases" / "changes"
NAMES = sorted(folder.name for folder in CASES.iterdir())


@dataclass(frozen=True)
class Said:
    """What was expected of a pair and what was said."""

    name: str
    expected: dict[str, object]
    verdict: str
    kinds: frozenset[str]
    level: int


@cache
def said() -> tuple[Said, ...]:
    return tuple(_said(name) for name in NAMES)


def _said(name: str) -> Said:
    folder = CASES / name
    before, after = ((folder / side).read_text(encoding="utf-8") for side in ("before.md", "after.md"))
    expected = json.loads((folder / "expected.json").read_text(encoding="utf-8"))
    found = judged(before, after, title=name)
    return Said(name, expected, found.verdict.kind.value, frozenset(found.kinds), int(found.verdict.level))


def test_there_are_enough_cases_of_each_verdict() -> None:
    verdicts = [one.expected["verdict"] for one in said()]
    assert verdicts.count("substantive") >= 40
    assert verdicts.count("cosmetic") >= 15
    assert verdicts.count("noise") >= 15


def test_no_real_change_is_silent() -> None:
    missed = [s.name for s in said() if s.expected["verdict"] == "substantive" and s.verdict != "substantive"]
    assert missed == []


def test_no_wording_and_no_noise_alerts() -> None:
    false = [s.name for s in said() if s.expected["verdict"] != "substantive" and s.verdict == "substantive"]
    assert false == []


def test_wording_and_noise_are_told_apart() -> None:
    quiet = [s for s in said() if s.expected["verdict"] != "substantive"]
    assert sum(s.verdict == s.expected["verdict"] for s in quiet) >= 0.9 * len(quiet)


def test_kinds_are_named_with_precision_and_recall() -> None:
    told = [(frozenset(s.expected["kinds"]), s.kinds) for s in said() if s.expected["kinds"]]  # type: ignore[call-overload]
    right = sum(len(expected & kinds) for expected, kinds in told)
    assert right >= 0.95 * sum(len(expected) for expected, _ in told)
    assert right >= 0.85 * sum(len(kinds - {"other"}) for _, kinds in told)


@pytest.mark.parametrize("name", NAMES)
def test_the_level_is_at_least_as_high_as_it_must_be(name: str) -> None:
    one = next(s for s in said() if s.name == name)
    assert one.level >= int(str(one.expected["level"]))
