"""A sender killed with SIGKILL, again and again, against a real store, a real mail server and real webhooks.

DELIVERY_ALERTS and DELIVERY_KILLS make it as large as one likes; the figures in docs/alerts.md are those of 300 and 8.
"""

import email
import email.policy
import json
import os
import random
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from aiosmtpd.controller import Controller

from monitor.formats.notice import change_alert
from monitor.model import AlertState, Channel, When
from monitor.store import Store
from tests.formats import given as case

NOW = datetime(2025, 3, 12, 6, tzinfo=UTC)
ALERTS, KILLS = int(os.environ.get("DELIVERY_ALERTS", "30")), int(os.environ.get("DELIVERY_KILLS", "3"))

SENDER = """
import sys
from datetime import datetime
from pathlib import Path
from monitor.alerts import deliver
from monitor.model import Channel, When
from monitor.notify import send
from monitor.store import Store

store, now, when, *urls = sys.argv[1:]
channels = [Channel(id=name, url=url, when=When(when)) for name, url in zip("abc", urls)]
with Store.open(Path(store)) as opened:
    deliver(opened, channels, send, lambda: datetime.fromisoformat(now), lambda: 1.0)
"""


@dataclass(frozen=True)
class Arrival:
    """A message that a service took: on which channel, its own id, the changes in it."""

    channel: str
    message: str
    changes: tuple[str, ...]


class Arrivals:
    """What arrived; the third answer of channel c is 503."""

    def __init__(self) -> None:
        self.taken: list[Arrival] = []
        self.asked = 0
        self.lock = threading.Lock()

    def take(self, channel: str, message: str, changes: Iterable[str]) -> bool:
        """Whether the service takes the message."""
        with self.lock:
            if channel == "c":
                self.asked += 1
                if self.asked % 3 == 0:
                    return False
            self.taken.append(Arrival(channel, message, tuple(changes)))
            return True

    def post(self, channel: str, posted: dict[str, Any]) -> bool:
        """Take what was posted to a webhook."""
        told = posted["alert"]
        changes = [alert["change"]["change"] for alert in told["alerts"]]
        assert all(change in posted["message"] for change in changes)
        return self.take(channel, told["message"], changes)

    async def handle_DATA(self, server: object, session: object, envelope: object) -> str:  # aiosmtpd's name for it
        mail = email.message_from_bytes(envelope.original_content, policy=email.policy.default)  # type: ignore[attr-defined]
        changes = mail["X-Policy-Monitor-Change"].split()
        assert all(change in mail.get_body(("plain",)).get_content() for change in changes)
        self.take("a", mail["Message-ID"], changes)
        return "250 OK"


@pytest.fixture
def arrivals() -> Iterator[tuple[Arrivals, list[str]]]:
    seen = Arrivals()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            message = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            self.send_response(200 if seen.post(self.path[1:], message) else 503)
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, format: str, *args: object) -> None:
            pass

    web = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=web.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    mail = Controller(seen, hostname="127.0.0.1", port=port)
    mail.start()
    hook = f"json://127.0.0.1:{web.server_address[1]}"
    yield (
        seen,
        [f"mailto://127.0.0.1:{port}?from=m@acme.example&to=l@acme.example&mode=insecure", f"{hook}/b", f"{hook}/c"],
    )
    mail.stop()
    web.shutdown()
    web.server_close()
    thread.join()


def start(path: Path, now: datetime, urls: list[str], when: When = When.NOW) -> subprocess.Popen[bytes]:
    return subprocess.Popen([sys.executable, "-c", SENDER, str(path), now.isoformat(), when, *urls])


def fill(path: Path) -> set[tuple[str, str]]:
    """Store the alerts, by turns to each channel; which channel is to be told of which change."""
    due = set()
    with Store.open(path) as store:
        for number in range(ALERTS):
            change = replace(case.CHANGE, id=f"{number:012x}", policy=f"acme-{number}")
            channel = Channel(id="abc"[number % 3], url="json://x")
            store.add_alert(change_alert(case.notice(change), channel, due_at=NOW))
            due.add((channel.id, change.id))
    return due


def finish(path: Path, urls: list[str], when: When = When.NOW) -> None:
    """Send until nothing is pending, two hours between the runs."""
    for run in range(20):
        assert start(path, NOW + timedelta(days=1, hours=2 * run), urls, when).wait(300) == 0
        with Store.open(path) as store:
            if not store.count_alerts(AlertState.PENDING):
                break
    with Store.open(path) as store:
        assert store.count_alerts(AlertState.SENT) == ALERTS


def test_alerts_survive_a_sender_that_is_killed(tmp_path: Path, arrivals: tuple[Arrivals, list[str]]) -> None:
    seen, urls = arrivals
    path = tmp_path / "policies.db"
    due = fill(path)
    chance = random.Random(7)
    for kill in range(KILLS):
        before = len(seen.taken)
        sender = start(path, NOW + timedelta(hours=kill), urls)
        enough = before + chance.randint(1, max(2, ALERTS // KILLS - 2))
        while len(seen.taken) < enough and sender.poll() is None:
            time.sleep(0.001)
        sender.kill()
        sender.wait()
    finish(path, urls)
    told = [(arrival.channel, change) for arrival in seen.taken for change in arrival.changes]
    print(f"{len(due)} alerts, {KILLS} kills, {len(set(told))} told, {len(told) - len(set(told))} twice")
    assert set(told) == due
    assert len(told) <= ALERTS + KILLS
    by_message = {(arrival.message, arrival.changes) for arrival in seen.taken}
    assert len(by_message) == ALERTS


def test_a_digest_sent_across_a_kill_holds_each_change_once(
    tmp_path: Path, arrivals: tuple[Arrivals, list[str]]
) -> None:
    seen, urls = arrivals
    path = tmp_path / "policies.db"
    due = fill(path)
    for kill in range(KILLS):
        before = len(seen.taken)
        sender = start(path, NOW + timedelta(hours=kill), urls, When.DAILY)
        while len(seen.taken) == before and sender.poll() is None:
            time.sleep(0.001)
        sender.kill()
        sender.wait()
    finish(path, urls, When.DAILY)
    distinct = {arrival.message: arrival for arrival in seen.taken}
    told = [(arrival.channel, change) for arrival in distinct.values() for change in arrival.changes]
    print(f"{len(seen.taken)} digests arrived, {len(distinct)} of them distinct, with {len(told)} changes")
    assert sorted(told) == sorted(due)
    assert len(seen.taken) <= len(distinct) + KILLS
    assert all(arrival == distinct[arrival.message] for arrival in seen.taken)
