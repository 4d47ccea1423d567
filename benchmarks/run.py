"""What a whole run costs, from request to stored decision: `python benchmarks/run.py [--pages 500]`.

A site in another process serves as many generated policies as there are loopback hosts. Four runs on one store, each a
process of its own as under cron: every page new, every page's bytes differ (tokens, no word), every page the same bytes
(200, no validators), every page 304. CPU is that of the monitor's process, start-up included and then left out; one figure
a line.
"""

import argparse
import json
import os
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from benchmarks.crawl import hosts

TOPICS = (
    "orders", "payments", "accounts", "newsletters", "visits", "surveys", "support requests", "deliveries", "returns",
    "events", "reviews", "downloads", "calls", "applications", "complaints", "bookings", "subscriptions", "messages",
)  # fmt: skip
FRAMES = (
    "When you use our {topic}, we process your name, your e-mail address and what you tell us about {other}.",
    "For {topic} we use service providers that act on our behalf and only under our instructions, also for {other}.",
    "Information on {topic} may be combined with that on {other} where this is needed to answer you properly.",
    "Our staff see details of {topic} only as far as their work needs it, and access to {other} is logged.",
    "We design {topic} so that as little as possible has to be known about you, and tell you when {other} need more.",
    "Where {topic} reach us through somebody else, for example an employer, this policy applies to them, too.",
    "Nobody is obliged to take part in {topic}, but without some details about {other} we cannot provide them.",
    "The people who look after {topic} are trained every year, and what they do with {other} is reviewed.",
    "If you are not content with how {topic} are handled, tell us, and a person who was not involved in {other} replies.",
    "Settings for {topic} are found in your account under {other}; a change takes effect at once.",
)
STATEMENTS = (
    "Data about {topic} is kept for {number} months and then erased, unless the law asks us to keep it for longer.",
    "We rely on our legitimate interests (Art. 6(1)(f) GDPR) to improve {topic} and to protect {other} against misuse.",
    "You may object to the processing of data about {topic} at any time by writing to privacy@company{seed}.example.",
    "Details of {topic} are passed on to Stripe and to Mailgun, who work for us in the United States.",
)
SECTION_STATES = 0.6
"""How often a section holds a statement with a value: real policies hold some ten to thirty."""


def policy(seed: int, token: str) -> str:
    """A policy page of some 60 to 120 kB, three fifths of it the page around the policy; `token` changes its bytes."""
    chance = random.Random(seed)
    parts = [f"<h1>Privacy Policy of Company {seed}</h1><p>Last updated: {chance.randint(1, 28)} May 2025</p>"]
    for section in range(chance.randint(18, 30)):
        topic = chance.choice(TOPICS)
        parts.append(f"<h2>{section + 1}. {topic.title()}</h2>")
        for _ in range(chance.randint(3, 7)):
            words = {"topic": topic, "other": chance.choice(TOPICS), "number": chance.randint(2, 60), "seed": seed}
            parts.append("<p>" + " ".join(chance.choice(FRAMES).format(**words) for _ in range(2)) + "</p>")
        if chance.random() < SECTION_STATES:
            parts.append(f"<p>{chance.choice(STATEMENTS).format(**words)}</p>")
    menu = "".join(
        f'<li class="menu-item menu-item-{n}"><a href="/page/{n}?utm={token}" data-id="{token}{n}">Page {n}</a></li>'
        for n in range(250)
    )
    script = f"<script>window.state = {json.dumps({'token': token, 'items': list(range(2500))})};</script>"
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Privacy</title>'
        f'<meta name="csrf" content="{token}">{script}</head><body><nav><ul>{menu}</ul></nav>'
        f"<main>{''.join(parts)}</main><footer><ul>{menu}</ul></footer></body></html>"
    )


def serve(count: int, delay: float, validators: bool) -> None:
    """Serve a policy on every host until standard input closes; a line on it changes every page's token."""
    from tests.site import Answer, Site

    token = "a"
    with Site(hosts(count)) as site:
        site.page("/robots.txt", Answer(404, "", delay=delay))
        print(site.port, flush=True)
        while True:
            for number in range(count):
                etag = f'"{token}"' if validators else None
                site.page(f"/{number}", Answer(body=policy(number, token), etag=etag, delay=delay))
            print("ready", flush=True)
            line = sys.stdin.readline()
            if not line:
                return
            token = line.strip() or token


class Served:
    """The site in a process of its own."""

    def __init__(self, count: int, *, delay: float = 0.0, validators: bool = False) -> None:
        self._process = subprocess.Popen(
            [sys.executable, __file__, "--serve", str(count), "--delay", str(delay)]
            + (["--validators"] if validators else []),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self.port = self._line()
        self._line()

    def __enter__(self) -> "Served":
        return self

    def __exit__(self, *error: object) -> None:
        self._process.communicate()

    def turn(self, token: str) -> None:
        """Change every page's token."""
        assert self._process.stdin is not None
        self._process.stdin.write(token + "\n")
        self._process.stdin.flush()
        self._line()

    def _line(self) -> str:
        assert self._process.stdout is not None
        return self._process.stdout.readline().strip()


def configure(place: Path, port: str, count: int) -> None:
    """Write a configuration of that many policies."""
    lines = ['[crawl]\nallow = ["127.0.0.0/8"]\nconcurrency = 128\n']
    for number, host in enumerate(hosts(count)):
        lines.append(f'[policy.p{number}]\nurl = "http://{host}:{port}/{number}"\n')
    (place / "config.toml").write_text("\n".join(lines))


def run(place: Path) -> tuple[float, float, float, dict[str, int]]:
    """A run: CPU seconds, seconds, peak MiB, outcomes."""
    command = [sys.executable, "-m", "monitor", "--config", str(place / "config.toml"), "run", "--all", "--json"]
    environ = {**os.environ, "PYTHONPATH": str(Path(__file__).parent.parent)}
    output = place / "out.jsonl"
    started = time.monotonic()
    with output.open("w") as out:
        process = subprocess.Popen(command, env=environ, stdout=out, stderr=subprocess.DEVNULL)
        _, _, usage = os.wait4(process.pid, 0)
    seconds = time.monotonic() - started
    outcomes: dict[str, int] = {}
    for line in output.read_text().splitlines():
        outcome = json.loads(line)["outcome"]
        outcomes[outcome] = outcomes.get(outcome, 0) + 1
    return usage.ru_utime + usage.ru_stime, seconds, usage.ru_maxrss / 1024, outcomes


def start_up(port: str) -> float:
    """CPU seconds of a run of one page: what every run pays once."""
    with tempfile.TemporaryDirectory() as place:
        configure(Path(place), port, 1)
        return run(Path(place))[0]


def main() -> None:
    """Print every figure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pages", type=int, default=500)
    parser.add_argument("--serve", type=int)
    parser.add_argument("--delay", type=float, default=0.0)
    parser.add_argument("--validators", action="store_true")
    options = parser.parse_args()
    if options.serve:
        return serve(options.serve, options.delay, options.validators)
    count = options.pages
    with tempfile.TemporaryDirectory() as directory:
        place = Path(directory)
        with Served(count) as site:
            configure(place, site.port, count)
            base = start_up(site.port)
            print(f"start-up of a run: {base:.2f} CPU-s")
            _figure("first seen", run(place), base, count)
            size = (place / "policies.db").stat().st_size
            site.turn("b")
            _figure("bytes differ", run(place), base, count)
            after = sum(path.stat().st_size for path in place.glob("policies.db*"))
            _figure("unchanged (200)", run(place), base, count)
        print(f"stored: {size / count:.0f} bytes a page first seen, {(after - size) / count:.0f} for one that differs")
    with tempfile.TemporaryDirectory() as directory, Served(count, validators=True) as site:
        place = Path(directory)
        configure(place, site.port, count)
        run(place)
        _figure("304", run(place), base, count)
    with tempfile.TemporaryDirectory() as directory, Served(count, delay=0.3, validators=True) as site:
        place = Path(directory)
        configure(place, site.port, count)
        _, seconds, _, _ = run(place)
        print(f"pages a second where each answer takes 300 ms, first seen: {count / seconds:.0f}")
        _, seconds, _, _ = run(place)
        print(f"pages a second where each answer takes 300 ms, 304: {count / seconds:.0f}")
    return None


def _figure(name: str, measured: tuple[float, float, float, dict[str, int]], base: float, count: int) -> None:
    cpu, seconds, peak, outcomes = measured
    print(
        f"{name}: {(cpu - base) / count * 1000:.1f} CPU-ms a page without start-up, {cpu / count * 1000:.1f} with it; "
        f"{seconds:.1f} s, peak {peak:.0f} MiB, {outcomes}"
    )


if __name__ == "__main__":
    main()
