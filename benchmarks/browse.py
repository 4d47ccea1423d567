"""What looking into a large history costs: `python benchmarks/browse.py STORE [--policies 1000] [--versions 20]`.

Makes the store where there is none: made-up policies whose clauses, recipients and periods change from version to version.
Then prints one figure a line: seconds until the browser's first screen in a terminal of its own, milliseconds a key while
going through policies, changes and tabs (until everything asked for is drawn), milliseconds a letter of a search, and
what the questions of the command line take.
"""

import argparse
import asyncio
import contextlib
import fcntl
import os
import pty
import random
import resource
import statistics
import struct
import subprocess
import sys
import termios
import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from monitor.model import (
    Cause,
    Change,
    Clause,
    ClauseKind,
    Decision,
    Fact,
    FactKind,
    Level,
    Outcome,
    Page,
    Text,
    Verdict,
    VerdictKind,
    Version,
    digest,
)
from monitor.store import Store
from monitor.tui.app import Browser
from monitor.tui.reading import Reader

ROOT = Path(__file__).parent.parent
_START = datetime(2023, 1, 1, tzinfo=UTC)
_WORDS = [
    "we",
    "keep",
    "your",
    "account",
    "data",
    "for",
    "as",
    "long",
    "as",
    "the",
    "service",
    "needs",
    "them",
    "and",
    "share",
    "what",
    "is",
    "needed",
    "with",
    "partners",
    "who",
    "process",
    "orders",
    "payments",
    "messages",
    "visits",
    "and",
    "support",
    "requests",
    "under",
    "contract",
    "in",
    "the",
    "places",
    "named",
    "below",
]
_NAMES = ("Leadinfo", "Matomo", "Stripe", "OpenAI", "Hotjar", "Mailchimp", "Zendesk", "Twilio", "Sentry", "Klarna")
_QUESTIONS = (
    ("log",),
    ("log", "policy-0500"),
    ("show", "policy-0500@2023-08-01"),
    ("diff", "policy-0500"),
    ("timeline", "policy-0500"),
    ("since", "policy-0500", "OpenAI"),
    ("since", "--recipient", "OpenAI"),
    ("who", "--recipient", "OpenAI"),
    ("who", "--country", "US", "--as-of", "2024-01-01"),
    ("blame", "policy-0500"),
    ("search", "payments", "messages"),
    ("search", "OpenAI", "--history"),
    ("incidents",),
    ("stats",),
)


def fill(store: Store, policies: int, versions: int) -> None:
    """Write the made-up history, a transaction a policy."""
    dice = random.Random(7)
    for number in range(policies):
        with store.transaction():
            _live(store, f"policy-{number:04d}", versions, dice)


def _live(store: Store, policy: str, versions: int, dice: random.Random) -> None:
    clauses = [_clause(dice, at) for at in range(60)]
    before: Version | None = None
    for number in range(1, versions + 1):
        at = _START + timedelta(days=30 * number, minutes=dice.randrange(600))
        for _ in range(3):
            clauses[dice.randrange(len(clauses))] = _clause(dice, dice.randrange(60))
        version = _version(policy, number, tuple(clauses), at, dice)
        page = Page(policy=policy, fetched_at=at, url=f"https://{policy}.example/", body=f"{policy} {number}".encode())
        outcome = Outcome.CHANGED if before else Outcome.FIRST
        change = _change(policy, before, version, at, dice) if before else None
        store.record(page, Decision(policy=policy, outcome=outcome, at=at, version=version, change=change))
        before = version


def _clause(dice: random.Random, at: int) -> Clause:
    if at % 10 == 0:
        text = f"{at // 10}. {' '.join(dice.choices(_WORDS, k=4))}".capitalize()
        return Clause(text=text, form=text.lower(), kind=ClauseKind.HEADING, level=2)
    text = f"{' '.join(dice.choices(_WORDS, k=dice.randrange(15, 60)))} {dice.choice(_NAMES)}.".capitalize()
    return Clause(text=text, form=text.lower(), path=("Privacy", f"Section {at // 10}"))


def _version(policy: str, number: int, clauses: tuple[Clause, ...], at: datetime, dice: random.Random) -> Version:
    named = dice.sample(_NAMES, 6)
    facts = [Fact(kind=FactKind.RECIPIENT, key=name.lower(), value=name, quote=f"We use {name}.") for name in named]
    facts = [replace(fact, attributes=(("country", "US"),)) for fact in facts]
    facts.append(Fact(kind=FactKind.RETENTION, key="logs", value=f"P{dice.randrange(1, 37)}M", quote="Logs are kept."))
    facts.append(Fact(kind=FactKind.DATE, key="effective", value=f"{at:%Y-%m-%d}"))
    text = Text(title=policy, language="en", clauses=clauses, digest=digest(clause.form for clause in clauses))
    return Version(
        policy=policy, number=number, text=text, facts=tuple(facts), reading="made", first_seen=at, last_seen=at
    )


def _change(policy: str, old: Version, new: Version, at: datetime, dice: random.Random) -> Change:
    level = Level(dice.randrange(1, 6))
    kind = VerdictKind.SUBSTANTIVE if level > Level.COSMETIC else VerdictKind.COSMETIC
    flags = ("silent",) if dice.random() < 0.3 else ()
    return Change(
        id=f"{dice.getrandbits(48):012x}",
        policy=policy,
        old=old.number,
        new=new.number,
        at=at,
        since=old.last_seen,
        deltas=(),
        verdict=Verdict(kind=kind, level=level, headline=f"{policy}: something else is kept", flags=flags),
        cause=Cause.POLICY,
    )


def first_paint(store: Path) -> tuple[float, float]:
    """Seconds, on the clock and of work, from starting `browse` in a terminal until policies and a version are shown."""
    main, side = pty.openpty()
    fcntl.ioctl(side, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 140, 0, 0))
    command = [sys.executable, "-m", "monitor", "--db", str(store), "browse"]
    environ = {**os.environ, "PYTHONPATH": str(ROOT), "TERM": "xterm-256color"}
    environ.pop("PYTHONDONTWRITEBYTECODE", None)
    started, seen = time.monotonic(), b""
    with subprocess.Popen(
        command, stdin=side, stdout=side, stderr=side, env=environ, start_new_session=True
    ) as process:
        os.close(side)
        while b"policy-" not in seen or b"first" not in seen:
            seen += os.read(main, 1 << 16)
        took = time.monotonic() - started, _work_of(process.pid)
        os.write(main, b"q")
        with contextlib.suppress(OSError):
            while os.read(main, 1 << 16):
                pass
        process.wait(10)
    os.close(main)
    return took


def _work_of(process: int) -> float:
    """Seconds of work that a running process has done."""
    fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


async def keys(store: Path) -> dict[str, list[float]]:
    """Milliseconds a key takes until all it asked for is drawn, by what is done."""
    took: dict[str, list[float]] = {}
    browser = Browser(Reader(store))
    async with browser.run_test(size=(140, 40)) as pilot:

        async def press(name: str, key: str) -> None:
            started = time.perf_counter()
            await pilot.press(key)
            for _ in range(3):
                await pilot.app.workers.wait_for_complete()
                await pilot.pause()
            took.setdefault(name, []).append(1000 * (time.perf_counter() - started))

        for _ in range(100):
            await press("next policy", "j")
        for _ in range(20):
            await press("older change", "n")
        for at in range(20):
            await press("other tab", "1234"[at % 4])
        await press("open the search", "slash")
        for letter in "payments messages":
            await press("letter of a search", {" ": "space"}.get(letter, letter))
    return took


def asked(store: Path, question: tuple[str, ...]) -> tuple[float, float]:
    """Milliseconds, on the clock and of work, that a question of the command line takes: the best of five."""
    environ = {**os.environ, "PYTHONPATH": str(ROOT)}
    environ.pop("PYTHONDONTWRITEBYTECODE", None)
    best = []
    for _ in range(5):
        before, started = _work(), time.monotonic()
        subprocess.run(
            [sys.executable, "-m", "monitor", "--db", str(store), *question],
            capture_output=True,
            env=environ,
            check=True,
        )
        best.append((1000 * (time.monotonic() - started), 1000 * (_work() - before)))
    return min(wall for wall, _ in best), min(work for _, work in best)


def _work() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def main() -> None:
    """Print every figure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("store", type=Path)
    parser.add_argument("--policies", type=int, default=1000)
    parser.add_argument("--versions", type=int, default=20)
    options = parser.parse_args()
    if not options.store.exists():
        started = time.monotonic()
        with Store.open(options.store) as store:
            fill(store, options.policies, options.versions)
        print(f"made in {time.monotonic() - started:.0f} s, {options.store.stat().st_size / 1e6:.0f} MB")
    wall, work = min(first_paint(options.store) for _ in range(5))
    print(f"first screen: {wall:.2f} s, {work:.2f} s of work")
    for name, found in asyncio.run(keys(options.store)).items():
        print(f"{name}: median {statistics.median(found):.0f} ms, worst {max(found):.0f} ms")
    start_up = asked(options.store, ("--help",))
    print(f"--help: {start_up[0]:.0f} ms, {start_up[1]:.0f} ms of work")
    for question in _QUESTIONS:
        wall, work = asked(options.store, question)
        print(f"{' '.join(question)}: {wall:.0f} ms, {work - start_up[1]:.0f} ms of work beyond --help")


if __name__ == "__main__":
    main()
