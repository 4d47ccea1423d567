"""A crawl in a process of its own, since Twisted's reactor starts once a process.

`crawl_apart` runs it and brings back what was received and reported. The other half of this file is that process.
"""

import os
import pickle
import signal
import socket
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from monitor.crawl import CrawlSettings, Report, crawl
from monitor.errors import MonitorError
from monitor.model import FailureReason, Fetch, Policy, Target

ROOT = Path(__file__).parent.parent.parent
SETTINGS = CrawlSettings(
    allow=("127.0.0.2/31", "127.0.0.4/30"), delay_seconds=0.05, backoff_seconds=0.05, timeout_seconds=1.0
)
"""Quick; OPEN stand for public addresses, every other one is forbidden."""
OPEN = [f"127.0.0.{number}" for number in range(2, 8)]


def target(policy: str, url: str, *, etag: str | None = None, of: str | None = None, **fields) -> Target:
    """A target; `of` is the URL its validators belong to."""
    return Target(policy=Policy(id=policy, url=url, **fields), etag=etag, validated_url=of)


@dataclass(frozen=True, kw_only=True)
class Order:
    """What the process is to do.

    `choke_on` makes `receive` raise, `signals` counts the fetches before each SIGTERM, `names` are the addresses that
    the system finds for a name, or none.
    """

    targets: Sequence[Target]
    settings: CrawlSettings = SETTINGS
    spider: str = "spiders.policy.PolicySpider"
    choke_on: tuple[str, ...] = ()
    signals: tuple[int, ...] = ()
    names: Mapping[str, Sequence[str]] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class Outcome:
    """What came of it. `error` is the message of a MonitorError that `crawl` raised."""

    fetches: tuple[Fetch, ...] = ()
    report: Report = field(default_factory=Report)
    error: str = ""
    stderr: str = ""

    def of(self, policy: str) -> Fetch:
        """The one fetch of a policy."""
        (fetch,) = [fetch for fetch in self.fetches if fetch.policy == policy]
        return fetch

    def reason(self, policy: str) -> FailureReason | None:
        """Why a policy failed, or None where it did not."""
        return getattr(self.of(policy), "reason", None)

    def detail(self, policy: str) -> str:
        """What people are told of a failure."""
        return str(getattr(self.of(policy), "detail", ""))


def crawl_apart(order: Order, **environment: str) -> Outcome:
    """Crawl in a fresh process."""
    done = subprocess.run(
        [sys.executable, "-W", "error::ResourceWarning", "-m", "tests.crawl.child"],
        input=pickle.dumps(order),
        capture_output=True,
        timeout=60,
        cwd=ROOT,
        env=os.environ | environment,
        check=False,
    )
    assert done.returncode == 0, done.stderr.decode()
    fetches, report, error = pickle.loads(done.stdout)
    return Outcome(fetches=fetches, report=report, error=error, stderr=done.stderr.decode())


def main() -> None:
    """Do what the order on standard input says."""
    order: Order = pickle.load(sys.stdin.buffer)
    fetches: list[Fetch] = []
    _name(order.names)

    def receive(fetch: Fetch) -> None:
        fetches.append(fetch)
        for _ in range(order.signals.count(len(fetches))):
            os.kill(os.getpid(), signal.SIGTERM)
        if fetch.policy in order.choke_on:
            raise ValueError(f"cannot swallow {fetch.policy}")

    report, error = Report(), ""
    try:
        report = crawl(order.targets, receive, order.settings, spider=order.spider)
    except MonitorError as problem:
        error = str(problem)
    sys.stdout.buffer.write(pickle.dumps((tuple(fetches), report, error)))


def _name(names: Mapping[str, Sequence[str]]) -> None:
    """Have the system know these names; before Twisted is loaded, which takes the function as it finds it."""
    known = socket.getaddrinfo

    def getaddrinfo(host, port, *rest, **more):
        if host not in names:
            return known(host, port, *rest, **more)
        if not names[host]:
            raise socket.gaierror(socket.EAI_NONAME, "unknown")
        return [
            (
                socket.AF_INET6 if ":" in address else socket.AF_INET,
                socket.SOCK_STREAM,
                socket.IPPROTO_TCP,
                "",
                (address, port, 0, 0) if ":" in address else (address, port),
            )
            for address in names[host]
        ]

    socket.getaddrinfo = getaddrinfo


if __name__ == "__main__":
    # Under its own name, or what is pickled here could not be unpickled there.
    sys.modules["tests.crawl.child"] = sys.modules["__main__"]
    main()
