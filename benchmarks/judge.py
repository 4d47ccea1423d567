"""How well changes are judged: alerts, verdicts and kinds against labelled pairs.

    python benchmarks/judge.py [--show] [DIRECTORY]

Without a directory it reads tests/cases/changes: one folder a pair with before.md, after.md and expected.json
({"verdict", "kinds", "level"}). A directory with a labels.jsonl (one object a line: id, verdict, kinds) and pairs/<id>/
is read likewise; pairs labelled "extraction" are left out, and "broken" ones count as caught where the guard doubts them.
"""

import argparse
import json
import sys
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from monitor.diff import compare
from monitor.extract import extract, page_of
from monitor.facts import find
from monitor.guard import doubt_pair
from monitor.judge import deltas, judge
from monitor.model import FactKind, Facts, Text

CASES = Path(__file__).parents[1] / "tests" / "cases" / "changes"


@dataclass(frozen=True)
class Pair:
    """Two documents, what they should amount to, and what was said."""

    name: str
    expected: str
    kinds: frozenset[str]
    level: int
    verdict: str
    said_kinds: frozenset[str]
    said_level: int
    headline: str
    seconds: float


def pairs(directory: Path) -> Iterator[Pair]:
    """Every labelled pair of a directory, judged."""
    for name, folder, expected in _labels(directory):
        old, new = (_read(folder / side) for side in ("before.md", "after.md"))
        started = time.process_time()
        diff = compare(old[0], new[0])
        verdict = judge(diff, old[1], new[1], found=deltas(old[1], new[1], diff), title=name)
        seconds = time.process_time() - started
        doubted = doubt_pair(old[0], new[0], (_newest(old[1]), _newest(new[1]))) is not None
        yield Pair(
            name=name,
            expected=expected["verdict"],
            kinds=frozenset(expected.get("kinds", ())) - {"other"},
            level=int(expected.get("level", 0)),
            verdict="suspect" if doubted else verdict.kind.value,
            said_kinds=frozenset(kind.value for kind in verdict.kinds) - {"other"},
            said_level=int(verdict.level),
            headline=verdict.headline,
            seconds=seconds,
        )


def _labels(directory: Path) -> Iterator[tuple[str, Path, dict[str, object]]]:
    if (directory / "labels.jsonl").exists():
        for line in (directory / "labels.jsonl").read_text(encoding="utf-8").splitlines():
            label = json.loads(line)
            if label["verdict"] != "extraction":
                yield label["id"], directory / "pairs" / label["id"], label
        return
    for folder in sorted(directory.iterdir()):
        yield folder.name, folder, json.loads((folder / "expected.json").read_text(encoding="utf-8"))


def _read(path: Path) -> tuple[Text, Facts]:
    text = extract(page_of(path.name, path.read_bytes()))
    return text, find(text)


def _newest(facts: Facts) -> str | None:
    return max((fact.value for fact in facts if fact.kind is FactKind.DATE), default=None)


def score(right: int, wrong: int, missed: int) -> str:
    """Precision, recall and F1 with their counts."""
    precision = right / (right + wrong) if right + wrong else 1.0
    recall = right / (right + missed) if right + missed else 1.0
    f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    return (
        f"precision {precision:.3f}  recall {recall:.3f}  F1 {f1:.3f}  ({right} right, {wrong} wrong, {missed} missed)"
    )


def main() -> None:
    """Print the figures, and with --show every pair judged otherwise."""
    parser = argparse.ArgumentParser(description="Judge labelled pairs and print precision, recall and confusion.")
    parser.add_argument("directory", nargs="?", type=Path, default=CASES)
    parser.add_argument("--show", action="store_true", help="list every pair judged otherwise")
    arguments = parser.parse_args()
    found = list(pairs(arguments.directory))
    confusion = Counter((pair.expected, pair.verdict) for pair in found)
    alerts = Counter((pair.expected == "substantive", pair.verdict == "substantive") for pair in found)
    kinds: Counter[str] = Counter()
    for pair in found:
        if pair.expected == "substantive" and pair.kinds:
            kinds["right"] += len(pair.kinds & pair.said_kinds)
            kinds["wrong"] += len(pair.said_kinds - pair.kinds)
            kinds["missed"] += len(pair.kinds - pair.said_kinds)
        if arguments.show and (
            pair.expected != pair.verdict or pair.kinds - pair.said_kinds or pair.said_level < pair.level
        ):
            print(
                f"{pair.name}: {pair.expected} -> {pair.verdict} {sorted(pair.said_kinds)} level {pair.said_level}: {pair.headline}"
            )
    seconds = sorted(pair.seconds for pair in found)
    print(f"pairs: {len(found)}")
    print(f"alerts: {score(alerts[True, True], alerts[False, True], alerts[True, False])}")
    print(f"kinds: {score(kinds['right'], kinds['wrong'], kinds['missed'])}")
    for (expected, verdict), count in sorted(confusion.items()):
        print(f"  {expected:12} -> {verdict:12} {count}")
    print(f"CPU-ms a pair: median {1000 * seconds[len(seconds) // 2]:.1f}, worst {1000 * seconds[-1]:.1f}")


if __name__ == "__main__":
    main()
