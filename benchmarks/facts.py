"""What finding facts costs: `python benchmarks/facts.py [FOLDER] [--rounds 5] [--cues 50000]`.

Reads the documents of a folder; without one the written cases, joined to one text of 30 kB a language: they state a fact in
nearly every line and cost three times what real policies do.
It prints the CPU milliseconds that a policy of 30 kB costs, in all and by finder (the least of some rounds), then how even the cost is: of one text of 1 MB, by the character, against
30 kB of the same documents; and of a cue written so many times on end against a tenth of that. 1.0 is linear.
"""

import argparse
import sys
import time
from collections import defaultdict
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from monitor.errors import ReadError
from monitor.extract import extract, page_of
from monitor.facts import FINDERS, find
from monitor.facts.document import prepare
from monitor.model import Clause, ClauseKind, Text

CASES = Path(__file__).parent.parent / "tests" / "cases" / "facts"
POLICY, LONG = 30_000, 1_000_000
CUES = (
    "data ",
    "we keep 1 year or ( [at] ",
    "art. 6 (1) (a) ",
    "provided by ",
    "transferred to India and ",
    "last updated ",
    "you cannot ask us to delete ",
    "Acme GmbH, ",
    "a@",
)


def seconds(work: Callable[[], object]) -> float:
    """The CPU seconds that some work takes."""
    started = time.process_time()
    work()
    return time.process_time() - started


def read(folder: Path) -> list[Text]:
    """The documents of a folder that can be read."""
    texts = []
    for path in sorted(path for path in folder.rglob("*") if path.suffix in (".html", ".md", ".txt")):
        try:
            texts.append(extract(page_of(path.name, path.read_bytes())))
        except ReadError:
            continue
    return texts


def length(text: Text) -> int:
    """How many characters the clauses of a text have."""
    return sum(len(clause.text) + 1 for clause in text.clauses)


def by_finder(text: Text) -> dict[str, float]:
    """The CPU seconds of each finder on a text; the index of its words is built before the first."""
    costs: dict[str, float] = {}
    started = time.process_time()
    document = prepare(text)
    costs["prepare"] = time.process_time() - started
    costs["index"] = seconds(lambda: document.index)
    for finder in FINDERS:
        costs[finder.__module__.rsplit(".", 1)[-1]] = seconds(lambda finder=finder: list(finder(document)))  # type: ignore[misc]
    return costs


def costs(texts: list[Text], rounds: int) -> tuple[float, dict[str, float]]:
    """The least CPU seconds of some rounds that all texts take together: in all, and by finder."""
    least: dict[tuple[int, str], float] = {}
    for _ in range(rounds):
        for number, text in enumerate(texts):
            for name, cost in {"all": seconds(lambda text=text: find(text)), **by_finder(text)}.items():  # type: ignore[misc]
                least[number, name] = min(cost, least.get((number, name), cost))
    totals: defaultdict[str, float] = defaultdict(float)
    for (_, name), cost in least.items():
        totals[name] += cost
    return totals.pop("all"), dict(totals)


def joined(texts: list[Text], size: int) -> Text:
    """One text of so many characters, of the clauses of texts in one language over and over."""
    clauses: list[Clause] = []
    reached = 0
    while reached < size:
        for text in texts:
            clauses += text.clauses
            reached += length(text)
    return replace(texts[0], clauses=tuple(clauses))


def flood(cue: str, times: int) -> Text:
    """A text of one paragraph: a cue over and over."""
    words = cue * times
    clause = Clause(text=words, form=words.lower(), kind=ClauseKind.PARAGRAPH, path=())
    return Text(title="", language="en", clauses=(clause,), digest="")


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, nargs="?")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--cues", type=int, default=50_000)
    arguments = parser.parse_args()
    texts = read(arguments.folder or CASES)
    if arguments.folder is None:
        languages = {text.language for text in texts if text.language}
        texts = [joined([text for text in texts if text.language == code], POLICY) for code in sorted(languages)]
    size = sum(map(length, texts))
    for text in texts:
        find(text)
    total, parts = costs(texts, arguments.rounds)
    print(f"documents: {len(texts)}, {size / 1000:.0f} kB")
    print(f"CPU-ms for 30 kB: {total * 1000 * POLICY / size:.1f}")
    for name, cost in parts.items():
        print(f"  {name}: {cost * 1000 * POLICY / size:.2f}")
    english = [text for text in texts if text.language == "en"] or texts[:1]
    short, long = joined(english, POLICY), joined(english, LONG)
    even = min(seconds(lambda: find(short)) for _ in range(arguments.rounds)) / length(short)
    print(f"1 MB against 30 kB, by the character: {seconds(lambda: find(long)) / length(long) / even:.2f}")
    print(f"{arguments.cues:,} of a cue against a tenth of them, by the cue:")
    for cue in CUES:
        find(flood(cue, 100))
        tenth = seconds(lambda cue=cue: find(flood(cue, arguments.cues // 10)))  # type: ignore[misc]
        whole = seconds(lambda cue=cue: find(flood(cue, arguments.cues)))  # type: ignore[misc]
        print(f"  {cue!r}: {whole / 10 / tenth:.2f} ({whole:.1f} s)")


if __name__ == "__main__":
    main()
