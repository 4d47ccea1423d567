"""What fetching costs, without reading or storing: `python benchmarks/crawl.py`.

Each figure comes from a process of its own that crawls a site in another process, on as many loopback hosts as there are
pages, robots.txt and the start-up of Scrapy included; CPU is that of the crawling process. One figure a line.
"""

import argparse
import json
import resource
import subprocess
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

PAGES = 500
PAGE_BYTES = 60_000


def hosts(count: int) -> list[str]:
    """That many loopback addresses."""
    return [f"127.1.{number // 250}.{number % 250 + 1}" for number in range(count)]


def serve(count: int, delay: float) -> None:
    """Serve one page with validators on every host until standard input closes; print the port."""
    from tests.site import Answer, Site

    body = ("<p>We keep your data for thirty days and share it with nobody.</p>" * (PAGE_BYTES // 66)).encode()
    with Site(hosts(count)) as site:
        site.page("/privacy", Answer(body=body, etag='"edition"', delay=delay))
        site.page("/robots.txt", Answer(body="User-agent: *\nAllow: /\n", delay=delay))
        print(site.port, flush=True)
        sys.stdin.read()


def measure(port: int, count: int, known: bool) -> None:
    """Crawl every host once and print the figures as JSON."""
    from monitor.crawl import CrawlSettings, crawl
    from monitor.model import Fetch, Policy, Target

    targets = []
    for number, host in enumerate(hosts(count)):
        url = f"http://{host}:{port}/privacy"
        targets.append(
            Target(
                policy=Policy(id=f"p{number}", url=url),
                etag='"edition"' if known else None,
                validated_url=url if known else None,
            )
        )
    kinds: dict[str, int] = {}

    def receive(fetch: Fetch) -> None:
        kinds[type(fetch).__name__] = kinds.get(type(fetch).__name__, 0) + 1

    start = time.process_time()
    report = crawl(targets, receive, CrawlSettings(allow=("127.0.0.0/8",)))
    cpu = time.process_time() - start
    print(
        json.dumps(
            {
                "kinds": kinds,
                "seconds": report.seconds,
                "ms": cpu / count * 1000,
                "mib": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
                "bugs": report.bugs,
            }
        )
    )


def figures(count: int, *, known: bool, delay: float) -> dict[str, object]:
    """The figures of one crawl, measured in a fresh process against a fresh server."""
    server = subprocess.Popen(
        [sys.executable, __file__, "--serve", str(count), "--delay", str(delay)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert server.stdout is not None
        port = server.stdout.readline().strip()
        command = [sys.executable, __file__, "--measure", port, "--pages", str(count), *(["--known"] if known else [])]
        found: dict[str, object] = json.loads(
            subprocess.run(command, check=True, capture_output=True, text=True).stdout
        )
        return found
    finally:
        server.communicate()


def number(found: dict[str, object], name: str) -> float:
    """A figure by its name."""
    return float(str(found[name]))


def main() -> None:
    """Print every figure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pages", type=int, default=PAGES)
    parser.add_argument("--serve", type=int)
    parser.add_argument("--delay", type=float, default=0.0)
    parser.add_argument("--measure", type=int)
    parser.add_argument("--known", action="store_true")
    options = parser.parse_args()
    if options.serve:
        return serve(options.serve, options.delay)
    if options.measure:
        return measure(options.measure, options.pages, options.known)
    count = options.pages
    few = max(count // 5, 1)
    for name, known in (("200", False), ("304", True)):
        more, less = (figures(pages, known=known, delay=0.0) for pages in (count, few))
        whole, part = (number(found, "ms") * pages for found, pages in ((more, count), (less, few)))
        print(f"{name}: {whole / count:.2f} CPU-ms a page of {count}, everything included {more['kinds']}")
        print(f"{name}: {(whole - part) / (count - few):.2f} CPU-ms for each page more, robots.txt included")
    slow = figures(count, known=False, delay=0.3)
    print(f"answers take 300 ms: {count / number(slow, 'seconds'):.0f} pages/s")
    for pages in (few, count, 3 * count):
        print(f"peak memory, {pages} pages: {number(figures(pages, known=False, delay=0.0), 'mib'):.0f} MiB")
    return None


if __name__ == "__main__":
    main()
