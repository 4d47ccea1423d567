"""A sender killed with SIGKILL, again and again, against a real store, a real mail server and real webhooks."""

import collections
import email
import email.policy
import json
import random
import re
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from aiosmtpd.controller import Controller

from monitor.model import Alert, AlertState
from monitor.store import Store

NOW = datetime(2025, 3, 12, 6, tzinfo=UTC)
ALERTS, KILLS = 30, 3

SENDER = """
import sys
from datetime import datetime
from pathlib import Path
from monitor.alerts import deliver
from monitor.model import Channel
from monitor.notify import send
from monitor.store import Store

store, now, *urls = sys.argv[1:]
channels = [Channel(id=name, url=url) for name, url in zip("abc", urls)]
with Store.open(Path(store)) as opened:
    deliver(opened, channels, send, lambda: datetime.fromisoformat(now), lambda: 1.0)
"""


class Arrivals:
    """What arrived by channel, by the change id in the message; the third answer of channel c is 503."""

    def __init__(self) -> None:
        self.seen: dict[str, collections.Counter[str]] = {name: collections.Counter() for name in "abc"}
        self.asked = 0
        self.lock = threading.Lock()

    def take(self, channel: str, text: str) -> bool:
        """Whether the service takes the message."""
        with self.lock:
            if channel == "c":
                self.asked += 1
                if self.asked % 3 == 0:
                    return False
            found = re.search(r"change ([0-9a-f]{12})", text)
            assert found
            self.seen[channel][found[1]] += 1
            return True

    @property
    def total(self) -> int:
        return sum(counter.total() for counter in self.seen.values())

    async def handle_DATA(self, server: object, session: object, envelope: object) -> str:  # aiosmtpd's name for it
        mail = email.message_from_bytes(envelope.original_content, policy=email.policy.default)  # type: ignore[attr-defined]
        self.take("a", mail.get_body().get_content())
        return "250 OK"


@pytest.fixture
def arrivals() -> Iterator[tuple[Arrivals, list[str]]]:
    seen = Arrivals()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            message = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            self.send_response(200 if seen.take(self.path[1:], message["message"]) else 503)
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


def start(path: Path, now: datetime, urls: list[str]) -> subprocess.Popen[bytes]:
    return subprocess.Popen([sys.executable, "-c", SENDER, str(path), now.isoformat(), *urls])


def test_alerts_survive_a_sender_that_is_killed(tmp_path: Path, arrivals: tuple[Arrivals, list[str]]) -> None:
    seen, urls = arrivals
    path = tmp_path / "policies.db"
    with Store.open(path) as store:
        for number in range(ALERTS):
            change = f"{number:012x}"
            store.add_alert(
                Alert(
                    channel="abc"[number % 3],
                    policy="acme",
                    subject=f"alert {number}",
                    body=f"change {change}",
                    level=3,
                    created_at=NOW,
                    due_at=NOW,
                )
            )
    chance = random.Random(7)
    for kill in range(KILLS):
        before = seen.total
        sender = start(path, NOW + timedelta(hours=kill), urls)
        enough = before + chance.randint(1, ALERTS // KILLS - 2)
        while seen.total < enough and sender.poll() is None:
            time.sleep(0.001)
        sender.kill()
        sender.wait()
    for hour in range(KILLS, KILLS + 6):
        assert start(path, NOW + timedelta(hours=2 * hour), urls).wait(60) == 0
        with Store.open(path) as store:
            if not store.alerts(AlertState.PENDING):
                break
    with Store.open(path) as store:
        assert {alert.state for alert in store.alerts()} == {AlertState.SENT}
    told = {(channel, change) for channel, counter in seen.seen.items() for change in counter}
    assert told == {("abc"[number % 3], f"{number:012x}") for number in range(ALERTS)}
    assert seen.total <= ALERTS + KILLS
