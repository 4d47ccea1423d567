"""What reading a page costs and how steady it is: `python benchmarks/reading.py [FOLDER]`.

Reads every page of a folder (the written cases by default) three times and prints one figure a line: pages, CPU
milliseconds a page (median, nineteen of twenty, slowest), kilobytes a second, and how many pages read the same each time.
"""

import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from monitor.errors import ReadError
from monitor.extract import chrome, clean, extract, gather, page_of

CASES = Path(__file__).parent.parent / "tests" / "cases" / "pages"
ROUNDS = 3


def cost(name: str, data: bytes) -> tuple[float, set[str]]:
    """The least CPU seconds that reading took, and every digest that came of it."""
    seconds, digests = [], set()
    for _ in range(ROUNDS):
        for kept in (clean.form, chrome.marked, gather.joined):  # a page read again would be given its answers
            kept.cache_clear()
        start = time.process_time()
        digests.add(extract(page_of(name, data)).digest)
        seconds.append(time.process_time() - start)
    return min(seconds), digests


def main() -> None:
    """Print the figures."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else CASES
    times, size, steady, unread = [], 0, 0, 0
    for path in sorted(path for path in folder.rglob("*") if path.suffix in (".html", ".md", ".txt", ".pdf")):
        data = path.read_bytes()
        try:
            seconds, digests = cost(path.name, data)
        except ReadError:
            unread += 1
            continue
        times.append(seconds * 1000)
        size += len(data)
        steady += len(digests) == 1
    times.sort()
    print(f"pages: {len(times)} ({unread} unreadable)")
    print(
        f"CPU-ms a page: median {times[len(times) // 2]:.1f}, p95 {times[len(times) * 19 // 20]:.1f}, worst {times[-1]:.1f}"
    )
    print(f"kB a CPU second: {size / sum(times):.0f}")
    print(f"read alike {ROUNDS} times: {steady} of {len(times)}")


if __name__ == "__main__":
    main()
