"""What importing history costs and finds: `python benchmarks/imports.py REPO [--document GLOB] [--every 7d]`.

Imports the pages of an Open Terms Archive's snapshots repository (a clone or a bundle) into a new store and prints one
figure a line: pages, versions, returns, pages held back by reason, seconds, pages a second (of all, and of those whose
text was the one in force), pages in which only furniture differed, bytes stored. `--keep FILE` leaves the store there;
`-v` prints each version and what was held back.
"""

import argparse
import contextlib
import sqlite3
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from monitor.importers import filing, git, ota
from monitor.importers.plan import Task, Wish, left, plan
from monitor.model import Decision, Outcome, Page
from monitor.schedule import parse
from monitor.store import Store


class Clock:
    """Counts pages by how they ended, and the seconds each took since the one before."""

    def __init__(self, *, verbose: bool) -> None:
        self.outcomes: Counter[Outcome] = Counter()
        self.doubts: Counter[str] = Counter()
        self.seconds: Counter[Outcome] = Counter()
        self.furniture = 0
        self._verbose = verbose
        self._last = time.monotonic()

    def told(self, page: Page, decision: Decision | None) -> None:
        """Take note of a page."""
        now = time.monotonic()
        assert decision is not None, "a new store has nothing older"
        self.outcomes[decision.outcome] += 1
        self.seconds[decision.outcome] += now - self._last  # type: ignore[assignment]
        self.furniture += decision.outcome is Outcome.SAME and bool(decision.reason)
        if decision.doubt is not None:
            self.doubts[str(decision.doubt.reason)] += 1
        self._last = now
        if self._verbose and decision.outcome is not Outcome.SAME:
            print(_told(page, decision), flush=True)


def _told(page: Page, decision: Decision) -> str:
    said = decision.detail
    if decision.change is not None:
        verdict = decision.change.verdict
        said = f"{verdict.kind} {int(verdict.level)} {verdict.headline}"
    number = decision.version.number if decision.version else decision.returned_to or ""
    return f"{page.fetched_at:%Y-%m-%d %H:%M} {page.policy} {decision.outcome} {number} {decision.reason} {said}"


def bring(store: Store, repository: git.Repository, tasks: tuple[Task, ...], clock: Clock) -> None:
    """Import every task's records."""
    for task in left(store, tasks):
        pages = ota.snapshots(repository, task.document, task.records, task.policy.id)
        filing.file(store, task.policy, pages, clock.told)


def main() -> None:
    """Print every figure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("repository", type=Path)
    parser.add_argument("--document", action="append", default=[])
    parser.add_argument("--every", default="")
    parser.add_argument("--keep", type=Path)
    parser.add_argument("-v", "--verbose", action="store_true")
    options = parser.parse_args()
    every = (options.every and parse(options.every).interval) or None
    wish = Wish(globs=tuple(options.document), **({"every": every} if every else {}))
    with tempfile.TemporaryDirectory() as place, git.opened(options.repository) as repository:
        path = options.keep or Path(place) / "policies.db"
        tasks = plan(ota.documents(repository), wish, {})
        clock, started, busy = Clock(verbose=options.verbose), time.monotonic(), time.process_time()
        with Store.open(path) as store:
            bring(store, repository, tasks, clock)
            seconds, busy = time.monotonic() - started, time.process_time() - busy
            versions = sum(len(store.versions(task.policy.id)) for task in tasks)
        _report(clock, len(tasks), versions, seconds, busy)
        _sizes(path, sum(clock.outcomes.values()))


def _report(clock: Clock, documents: int, versions: int, seconds: float, busy: float) -> None:
    pages = sum(clock.outcomes.values())
    same = clock.outcomes[Outcome.SAME]
    print(f"documents: {documents}")
    print(f"pages: {pages}")
    print(f"versions: {versions}")
    print(f"returned: {clock.outcomes[Outcome.RETURNED]}")
    print(f"suspect: {sum(clock.doubts.values())} {dict(clock.doubts)}")
    print(f"seconds: {seconds:.1f} ({busy:.1f} CPU-s)")
    print(f"pages/s: {pages / seconds:.0f}; where the text is unchanged {same / clock.seconds[Outcome.SAME]:.0f}")
    print(f"pages in which only furniture differed: {clock.furniture}")


def _sizes(path: Path, pages: int) -> None:
    with contextlib.closing(sqlite3.connect(path)) as db:
        bodies, bare = db.execute("SELECT total(length(data)), total(size) FROM body").fetchone()
    size = path.stat().st_size
    print(f"bytes stored: {size} ({size / pages:.0f} a page, versions, index and all)")
    print(f"of these page bodies: {bodies:.0f} ({bodies / pages:.0f} a page, {bare / bodies:.0f} times smaller)")


if __name__ == "__main__":
    main()
