import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from monitor.config import Heartbeat
from monitor.heartbeat import beat

ALLOWED = ("127.0.0.1", "localhost")


@dataclass
class Watcher:
    """A service that expects a sign of life."""

    status: int = 200
    paths: list[str] = field(default_factory=list)
    port: int = 0

    def url(self, host: str = "127.0.0.1") -> str:
        return f"http://{host}:{self.port}/ping/hunter2?run=1"


@pytest.fixture
def watcher() -> Iterator[Watcher]:
    found = Watcher()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            found.paths.append(self.path)
            self.send_response(found.status)
            self.send_header("Location", "/elsewhere")
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, format: str, *args: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    found.port = server.server_address[1]
    yield found
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
def test_a_good_answer_is_no_news(watcher: Watcher, host: str) -> None:
    assert beat(Heartbeat(url=watcher.url(host)), ALLOWED) is None
    assert watcher.paths == ["/ping/hunter2?run=1"]


def test_an_address_that_is_not_public_is_not_called(watcher: Watcher) -> None:
    problem = beat(Heartbeat(url=watcher.url()), ())
    assert problem == 'heartbeat: its address is not public; put its host into "allow" of [crawl]'
    assert watcher.paths == []


@pytest.mark.parametrize(
    ("status", "said"), [(500, "it answers HTTP 500"), (302, "HTTP 302; redirects are not followed")]
)
def test_any_other_answer_is_said_without_the_secret(watcher: Watcher, status: int, said: str) -> None:
    watcher.status = status
    problem = beat(Heartbeat(url=watcher.url()), ALLOWED)
    assert problem is not None
    assert said in problem
    assert "hunter2" not in problem
    assert len(watcher.paths) == 1


def test_a_closed_port_and_a_name_nobody_knows_are_said(watcher: Watcher) -> None:
    assert (
        beat(Heartbeat(url="http://127.0.0.1:1/x"), ALLOWED)
        == "heartbeat: the connection failed (ConnectionRefusedError)"
    )
    assert beat(Heartbeat(url="http://no-such-host.invalid/x"), ALLOWED) == "heartbeat: its host name is not known"
