"""Keeps docs/guide.md true: `python docs/guide.py` runs every command in it again and writes what it prints.

The commands in its ```console blocks are run in order on a history made here, of made-up policies read on fixed days; the
picture of the browser is taken from it, too. `--check` writes nothing and fails where the guide says something else than
the commands do.
"""

import argparse
import asyncio
import contextlib
import difflib
import io
import os
import re
import shlex
import sys
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from monitor.cli import _main
from monitor.config import load
from monitor.ingest import ingest
from monitor.model import Failure, FailureReason, NotModified, Page
from monitor.store import Store
from monitor.tui.app import Browser
from monitor.tui.reading import Reader

GUIDE = Path(__file__).with_name("guide.md")
PICTURE = Path(__file__).with_name("browse.svg")
# The picture is to need nothing from outside: viewers have a font of fixed width of their own.
_FONTS = re.compile(r"@font-face \{[^}]*\}\s*")
_PROMPT = "$ policy-monitor "
_CONFIG = """
[policy.harbour-privacy]
name = "Harbour – Privacy"
url = "https://harbour.example/privacy"
kind = "privacy"
language = "en"
tags = ["vendor"]
every = "auto"

[policy.lantern-privacy]
name = "Lantern – Privacy"
url = "https://lantern.example/privacy"
kind = "privacy"

[policy.kiosk-terms]
name = "Kiosk – Terms"
url = "https://kiosk.example/terms"
kind = "terms"
"""
_CHANNELS = """
[channel.legal]
url = "mailtos://user:password@mail.example.com?to=legal@example.com"
level = "notable"
tags = ["vendor"]

[channel.week]
url = "slack://TAAAAAAAA/BBBBBBBBB/CCCCCCCCCCCCCCCCCCCCCCCC/#privacy"
when = "weekly"
hour = 8
zone = "Europe/Stockholm"

[channel.operator]
url = "ntfys://ntfy.example.com/topic"
only = "incidents"
operator = true
"""
_HARBOUR = (
    "<h1>Harbour privacy policy</h1><p>Effective date: {date}</p>"
    "<p>Harbour Boats AB, Packhusgatan 2, Gothenburg, Sweden, is the controller. This policy tells what we do with "
    "personal data when you hire a boat, visit our website or write to us, and which rights you have.</p>"
    "<h2>What we keep</h2><p>Bookings are kept for seven years because of the Accounting Act.</p>"
    "<p>Data about your use of the website is stored for {kept}.</p>{more}"
    "<h2>Who receives data</h2><p>We share personal data with the following processors:</p><ul>{who}</ul>"
    "<h2>Your rights</h2><p>You may ask us for a copy of your data, have it corrected or erased, and object to how we use "
    "it. Write to privacy@harbour.example. {answer}</p>"
)
_STRIPE, _LEADINFO = (
    "<li>Stripe, Inc. (payments), United States</li>",
    "<li>Leadinfo B.V. (visitor identification)</li>",
)
_HOTJAR = "<li>Hotjar Ltd (analytics), Malta</li>"
_OLD_ANSWER, _NEW_ANSWER = "We answer within thirty days.", "We answer within one month of your request."
_CAFE = "<p>Café guests who use our wireless network are not identified.</p>"
_EDITIONS = (
    _HARBOUR.format(date="1 March 2023", kept="fourteen months", who=_STRIPE, answer=_OLD_ANSWER, more=_CAFE),
    _HARBOUR.format(
        date="15 January 2024", kept="fourteen months", who=_STRIPE + _LEADINFO, answer=_OLD_ANSWER, more=_CAFE
    ),
    _HARBOUR.format(
        date="15 January 2024", kept="twenty-four months", who=_STRIPE + _LEADINFO, answer=_OLD_ANSWER, more=""
    ),
    _HARBOUR.format(date="1 March 2025", kept="twenty-four months", who=_STRIPE + _HOTJAR, answer=_NEW_ANSWER, more=""),
)
_LANTERN = (
    "<h1>Lantern privacy policy</h1><p>Last updated: 2 May 2023</p><p>Lantern Ltd sells lamps and is the controller of the "
    "personal data that you give us when you order, visit our shop or write to us.</p><h2>Recipients</h2>"
    "<p>We share personal data with Leadinfo B.V. and with Matomo to see which companies visit our website.</p>"
    "<h2>Artificial intelligence</h2><p>We do not use your personal data to train artificial intelligence models.</p>"
)
_KIOSK = (
    "<h1>Kiosk terms of service</h1><p>Last updated: 1 June 2023</p><p>These terms apply when you buy newspapers from Kiosk "
    "GmbH. By ordering you accept them. We deliver within Germany and you may return what you bought within 14 days.</p>"
    "<h2>Governing law</h2><p>These terms are governed by the laws of Germany.</p>"
)


def main() -> int:
    """Write or check the guide."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true")
    options = parser.parse_args()
    said = GUIDE.read_text(encoding="utf-8")
    with _desk():
        made = "\n".join(_told(said.split("\n")))
        seen = asyncio.run(_seen())
    if not options.check:
        GUIDE.write_text(made, encoding="utf-8")
        PICTURE.write_text(seen, encoding="utf-8")
        return 0
    sys.stdout.writelines(difflib.unified_diff(said.splitlines(True), made.splitlines(True), "said", "true"))
    is_seen = PICTURE.exists() and PICTURE.read_text(encoding="utf-8") == seen
    if not is_seen:
        print(f"{PICTURE.name} shows something else than browse does")
    return 0 if made == said and is_seen else 1


async def _seen() -> str:
    """The browser with the newest change of the first policy, as SVG."""
    policies = load(Path("config.toml"), {}).policies
    del os.environ["NO_COLOR"]
    browser = Browser(Reader(Path("policies.db").absolute(), policies))
    async with browser.run_test(size=(132, 36)) as pilot:
        for _ in range(6):
            await pilot.app.workers.wait_for_complete()
            await pilot.pause()
        return _FONTS.sub("", browser.export_screenshot())


@contextlib.contextmanager
def _desk() -> Iterator[None]:
    """A directory with a configuration and the history, to work in."""
    os.environ |= {"NO_COLOR": "1", "COLUMNS": "110"}
    with tempfile.TemporaryDirectory() as place, contextlib.chdir(place):
        Path("config.toml").write_text(_CONFIG + _CHANNELS, encoding="utf-8")
        with Store.open("policies.db") as store:
            _live(store)
        yield


def _live(store: Store) -> None:
    """The policies' lives: editions, days without one, a server that was down."""
    config = load(Path("config.toml"), {})
    policies = {policy.id: policy for policy in config.policies}

    def read(policy: str, when: str, body: str) -> None:
        page = f'<!doctype html><html lang="en"><title>{policy}</title><body><main>{body}</main></body></html>'
        fetched = Page(
            policy=policy, fetched_at=_at(when), url=policies[policy].url, body=page.encode(), charset="utf-8"
        )
        # Told of the last edition alone, as if the history before it had been imported.
        ingest(store, fetched, policies[policy], config.channels if when == "2025-02-17" else ())

    times = (
        ("2023-05-02", "2024-01-19"),
        ("2024-01-20", "2024-08-27"),
        ("2024-09-03", "2025-02-16"),
        ("2025-02-17", "2025-02-18"),
    )
    for policy, body in (("lantern-privacy", _LANTERN), ("kiosk-terms", _KIOSK)):
        read(policy, "2023-06-01", body)
    for (first, last), edition in zip(times, _EDITIONS, strict=True):
        read("harbour-privacy", first, edition)
        ingest(store, NotModified(policy="harbour-privacy", fetched_at=_at(last)), policies["harbour-privacy"])
    for day in (11, 12, 13):
        failed = Failure(
            policy="kiosk-terms",
            fetched_at=_at(f"2024-11-{day}"),
            reason=FailureReason.TIMEOUT,
            detail="no answer within 30 s",
        )
        ingest(store, failed, policies["kiosk-terms"])
    read("kiosk-terms", "2024-11-15", _KIOSK)


def _at(day: str) -> datetime:
    return datetime.fromisoformat(f"{day}T06:00").replace(tzinfo=UTC)


def _told(lines: list[str]) -> Iterator[str]:
    """The guide with each command followed by what it prints now."""
    in_block = False
    for line in lines:
        if line.startswith("```"):
            in_block = line == "```console"
        if in_block and not line.startswith(("```", _PROMPT)):
            continue
        yield line
        if in_block and line.startswith(_PROMPT):
            yield from _printed(line.removeprefix(_PROMPT))


def _printed(command: str) -> list[str]:
    # With bytes below, for what is written as bytes.
    printed = io.TextIOWrapper(io.BytesIO(), encoding="utf-8", newline="\n", write_through=True)
    words, _, most = command.partition(" | head -")
    with contextlib.redirect_stdout(printed), contextlib.redirect_stderr(printed):
        _main(shlex.split(words))
    printed.seek(0)
    lines = printed.read().rstrip("\n").replace("\r", "").split("\n")
    return lines[: int(most)] if most else lines


if __name__ == "__main__":
    sys.exit(main())
