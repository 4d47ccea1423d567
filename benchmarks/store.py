"""What storing costs: `python benchmarks/store.py [GIT_REPOSITORY]`.

Without an argument, a chain of generated pages that differ as real ones do: tokens and asset names at each fetch, a masked
e-mail address, now and then a changed clause. With a bare repository of recorded pages (`<service>/<terms>.html`, a commit a
record), its pages. Times are CPU of this process; the size is that of the whole file, indexes and check rows included. One
figure a line.
"""

import argparse
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from monitor.model import Clause, Decision, Fact, FactKind, NotModified, Outcome, Page, Text, Version, digest
from monitor.store import Store

START = datetime(2026, 1, 1, tzinfo=UTC)
WORDS = [f"{first}{last}" for first in ("con", "pro", "re", "de", "trans") for last in ("sent", "vide", "tain", "port")]


def generated(count: int, seed: int = 1) -> Iterator[Page]:
    """That many fetches of one policy, about 150 KB each."""
    source = random.Random(seed)
    clauses = [" ".join(source.choices(WORDS, k=60)) for _ in range(300)]
    for number in range(count):
        if number % 40 == 39:
            clauses[source.randrange(len(clauses))] = " ".join(source.choices(WORDS, k=60))
        token, build, key = (f"{source.getrandbits(size):0{size // 4}x}" for size in (128, 64, 8))
        address = key + bytes(byte ^ int(key, 16) for byte in b"privacy@acme.example").hex()
        head = "".join(f'<script src="/static/{build}/{n}.js" nonce="{token}"></script>' for n in range(20))
        mail = f'<a href="/cdn-cgi/l/email-protection#{address}"><span data-cfemail="{address}">…</span></a>'
        body = head + "".join(f"<div class='clause'><p>{clause}</p></div>" for clause in clauses) + mail
        yield _page("generated", START + timedelta(days=number), body.encode(), f'"{token}"')


def recorded(repository: str) -> Iterator[Page]:
    """All pages of a repository, oldest first."""
    log = ["git", "-C", repository, "log", "--reverse", "--format=C %H %at", "--name-only", "--diff-filter=AM"]
    lines = subprocess.run(log, capture_output=True, text=True, check=True).stdout.splitlines()
    reader = subprocess.Popen(
        ["git", "-C", repository, "cat-file", "--batch"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert reader.stdin is not None
    assert reader.stdout is not None
    commit, at = "", START
    for line in lines:
        if line.startswith("C "):
            _, commit, seconds = line.split()
            at = datetime.fromtimestamp(int(seconds), UTC)
        elif line.endswith(".html") and "/" in line:
            reader.stdin.write(f"{commit}:{line}\n".encode())
            reader.stdin.flush()
            size = int(reader.stdout.readline().split()[2])
            body = reader.stdout.read(size + 1)[:-1]
            yield _page(line.removesuffix(".html").lower().replace(" ", "-").replace("/", "-"), at, body, None, line)
    reader.stdin.close()


def measure(pages: Iterator[Page]) -> None:
    """Store the pages and print the figures."""
    with tempfile.TemporaryDirectory() as directory:
        path = Path(directory, "store.db")
        with Store.open(path) as store:
            written = [_timed(lambda page=page: store.archive(page)) for page in pages]  # type: ignore[misc]
            store._db.rows("PRAGMA wal_checkpoint(TRUNCATE)")
        print(f"bytes per snapshot: {path.stat().st_size / len(written):.0f}  ({len(written)} snapshots)")
        print(f"write ms: mean {sum(written) / len(written):.2f}, {_spread(written)}")
        chosen = random.Random(1).sample(range(1, len(written) + 1), min(500, len(written)))
        read = []
        for id in chosen:
            with Store.open(path, read_only=True) as store:  # opened anew: nothing is cached
                read.append(_timed(lambda id=id, store=store: store.snapshot(id)))  # type: ignore[misc]
        print(f"read ms: {_spread(read)}")
    with tempfile.TemporaryDirectory() as directory, Store.open(Path(directory, "store.db")) as store:
        _decisions(store)


def _decisions(store: Store) -> None:
    clauses = tuple(Clause(text=f"{n} {' '.join(WORDS * 2)}", form=f"{n} {' '.join(WORDS * 2)}") for n in range(250))
    text = Text(title="Policy", language="en", clauses=clauses, digest=digest(clause.form for clause in clauses))
    facts = tuple(Fact(kind=FactKind.RECIPIENT, key=f"r{n}", value=f"R{n}", quote="We use it.") for n in range(60))
    version = Version(policy="p", number=1, text=text, facts=facts, reading="r", first_seen=START, last_seen=START)
    page = _page("p", START, b"<p>policy</p>" * 5000, None)
    decision = Decision(policy="p", outcome=Outcome.FIRST, at=START, version=version)
    print(f"first version ms: {_timed(lambda: store.record(page, decision)):.2f}  (250 clauses, 60 facts)")
    same = Decision(policy="p", outcome=Outcome.SAME, at=START)
    kinds = {"same bytes": (page, same), "304": (NotModified(policy="p", fetched_at=START), same)}
    for name, (fetch, decided) in kinds.items():
        times = []
        for _ in range(300):
            times.append(_timed(lambda: store.history("p", with_text=False)))
            times[-1] += _timed(lambda fetch=fetch, decided=decided: store.record(fetch, decided))  # type: ignore[misc]
        print(f"history and record, {name}, ms: {_spread(times)}")
    print(f"history with text ms: {_spread([_timed(lambda: store.history('p')) for _ in range(100)])}")
    print(f"search ms: {_spread([_timed(lambda: store.search('consent retain')) for _ in range(50)])}")


def _page(policy: str, at: datetime, body: bytes, etag: str | None, place: str = "acme.example") -> Page:
    site = place.split("/")[0].lower().replace(" ", "-")
    # A repository of pages holds no headers.
    date = at.strftime("%a, %d %b %Y %H:%M:%S GMT")
    headers = (("Content-Type", "text/html"), ("Date", date)) if etag else ()
    return Page(policy=policy, fetched_at=at, url=f"https://{site}/{policy}", body=body, headers=headers, etag=etag)


def _timed(act: object) -> float:
    start = time.process_time()
    act()  # type: ignore[operator]
    return (time.process_time() - start) * 1000


def _spread(times: list[float]) -> str:
    ordered = sorted(times)
    p50, p99 = (ordered[int(len(ordered) * share)] for share in (0.5, 0.99))
    return f"p50 {p50:.2f}, p99 {p99:.2f}, max {ordered[-1]:.2f}"


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("repository", nargs="?", help="a bare git repository of recorded pages")
    parser.add_argument("--snapshots", type=int, default=1000, help="how many pages to generate")
    chosen = parser.parse_args()
    measure(recorded(chosen.repository) if chosen.repository else generated(chosen.snapshots))
