"""A scripted web site on loopback.

    with Site() as site:
        site.page("/privacy", "<p>We keep data 30 days.</p>", etag='"1"')
        site.page("/flaky", Answer(503), Answer(body="back"))       # one after the other, the last for ever
        site.page("/old", Answer(301, headers={"Location": site.url("/privacy")}))
        site.page("/dead", Answer(fault="reset"))
        ...
        assert site.paths == ["/robots.txt", "/privacy"]

It runs on a thread of its own, speaks HTTP/1.1 with connections kept alive, answers 304 to the validators it has given,
404 to what was not set, and keeps a log of every request with the times it began and ended.
"""

import asyncio
import socket
import ssl
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from http import HTTPStatus
from typing import Literal, Self

Fault = Literal[
    "", "close", "reset", "hang", "truncated", "chopped", "garbage", "close-delimited", "close-reset", "drip"
]


@dataclass(frozen=True, kw_only=True)
class Seen:
    """A request as it came. `host` is the address it came to; times are `time.monotonic()`; `ended` 0 while it runs."""

    path: str
    host: str
    method: str
    headers: Mapping[str, str]
    at: float
    body: bytes = field(default=b"", repr=False)
    times: list[float] = field(default_factory=list, repr=False)

    @property
    def ended(self) -> float:
        """When the answer was out."""
        return self.times[0] if self.times else 0.0


@dataclass(frozen=True)
class Answer:
    """What a path answers. `verbatim` is sent byte for byte, in these parts, in place of a status, headers and body.

    Faults: close (closed after the answer), reset (closed with RST before the answer), hang (no answer), truncated (less than
    its Content-Length), chopped (chunked, without the last chunk), garbage (not HTTP), close-delimited (no length at
    all), close-reset (the same, ended with RST), drip (headers, then a byte now and then)."""

    status: int = 200
    body: str | bytes = ""
    headers: Mapping[str, str] = field(default_factory=dict)
    delay: float = 0.0
    fault: Fault = ""
    etag: str | None = None
    last_modified: str | None = None
    verbatim: Sequence[bytes] = ()

    @property
    def data(self) -> bytes:
        """The body as bytes."""
        return self.body.encode() if isinstance(self.body, str) else self.body


Script = Answer | Callable[[Seen], Answer]


class Site:
    """A site on one port of one or more loopback addresses. With `tls`, it speaks HTTPS."""

    def __init__(self, hosts: Sequence[str] = ("127.0.0.1",), *, tls: ssl.SSLContext | None = None) -> None:
        self.hosts = tuple(hosts)
        self.requests: list[Seen] = []
        self.busiest: dict[str, int] = {}
        """The most requests at once, by address."""
        self.connections = 0
        """How many were opened."""
        self._tls = tls
        self._scripts: dict[str, list[Script]] = {}
        self._running: dict[str, int] = {}
        self._writers: set[asyncio.StreamWriter] = set()
        self._sockets = _listen(self.hosts)
        self.port: int = self._sockets[0].getsockname()[1]
        self._loop = asyncio.new_event_loop()
        self._stop: asyncio.Event
        self._ready = threading.Event()
        self._thread = threading.Thread(target=self._serve, daemon=True)

    def page(self, path: str, *answers: Script | str | bytes, **fields: object) -> str:
        """Set what a path answers, in turn (the last one stays); fields are those of Answer. Returns its URL."""
        given = [Answer(body=answer, **fields) if isinstance(answer, str | bytes) else answer for answer in answers]  # type: ignore[arg-type]
        self._scripts[path] = given or [Answer(**fields)]  # type: ignore[arg-type]
        return self.url(path)

    def redirect(self, path: str, to: str, status: int = 302) -> str:
        """Have a path redirect to a URL or path. Returns its URL."""
        return self.page(path, Answer(status, headers={"Location": to}))

    def url(self, path: str = "/", host: str | None = None) -> str:
        """The URL of a path, on the first address or the one given."""
        return f"{'https' if self._tls else 'http'}://{host or self.hosts[0]}:{self.port}{path}"

    @property
    def paths(self) -> list[str]:
        """The paths asked for, in order."""
        return [seen.path for seen in self.requests]

    def seen(self, path: str) -> list[Seen]:
        """The requests of a path, in order."""
        return [seen for seen in self.requests if seen.path == path]

    def __enter__(self) -> Self:
        self._thread.start()
        self._ready.wait(10)
        return self

    def __exit__(self, *error: object) -> None:
        self._loop.call_soon_threadsafe(self._stop.set)
        self._thread.join(10)

    def _serve(self) -> None:
        asyncio.set_event_loop(self._loop)
        self._loop.run_until_complete(self._run())
        self._loop.close()

    async def _run(self) -> None:
        self._stop = asyncio.Event()
        servers = [await asyncio.start_server(self._converse, sock=sock, ssl=self._tls) for sock in self._sockets]
        self._ready.set()
        await self._stop.wait()
        for server in servers:
            server.close()
        mine = asyncio.current_task()
        left = [task for task in asyncio.all_tasks() if task is not mine]
        for task in left:
            task.cancel()
        await asyncio.gather(*left, return_exceptions=True)
        for writer in self._writers:
            writer.transport.abort()
        for _ in range(3):  # for the transports to close before their loop does
            await asyncio.sleep(0)

    async def _converse(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        self._writers.add(writer)
        writer.get_extra_info("socket").setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        try:
            while await self._exchange(reader, writer):
                pass
        except (OSError, asyncio.IncompleteReadError, asyncio.LimitOverrunError, asyncio.CancelledError):
            pass
        finally:
            writer.close()
            self._writers.discard(writer)

    async def _exchange(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        """Answer one request; whether another may follow on this connection."""
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
        method, path, _ = head[0].split(" ", 2)
        headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in head[1:] if line)}
        host = writer.get_extra_info("sockname")[0]
        body = await reader.readexactly(int(headers.get("content-length", "0")))
        seen = Seen(path=path, host=host, method=method, headers=headers, body=body, at=time.monotonic())
        self.requests.append(seen)
        self._running[host] = self._running.get(host, 0) + 1
        self.busiest[host] = max(self.busiest.get(host, 0), self._running[host])
        try:
            answer = self._answer(seen)
            if answer.delay:
                await asyncio.sleep(answer.delay)
            return await _send(_conditional(answer, headers), writer)
        finally:
            self._running[host] -= 1
            seen.times.append(time.monotonic())

    def _answer(self, seen: Seen) -> Answer:
        scripts = self._scripts.get(seen.path)
        if not scripts:
            return Answer(404, "not here")
        script = scripts.pop(0) if len(scripts) > 1 else scripts[0]
        return script if isinstance(script, Answer) else script(seen)


def _conditional(answer: Answer, headers: Mapping[str, str]) -> Answer:
    """The answer, or 304 where the request names its validators."""
    given = {"ETag": answer.etag, "Last-Modified": answer.last_modified}
    known = {name: value for name, value in given.items() if value is not None}
    match = headers.get("if-none-match")
    same = match == answer.etag if match is not None else headers.get("if-modified-since") == answer.last_modified
    conditions = "if-none-match" in headers or "if-modified-since" in headers
    if answer.status == 200 and known and conditions and same:
        return Answer(304, headers={**answer.headers, **known})
    return replace(answer, headers={**answer.headers, **known})


async def _send(answer: Answer, writer: asyncio.StreamWriter) -> bool:
    match answer.fault:
        case "reset":
            return _reset(writer)
        case "hang":
            await asyncio.sleep(3600)
        case "garbage":
            writer.write(b"SSH-2.0-OpenSSH_9.6\r\n\r\n")
            await writer.drain()
            return False
    if answer.verbatim:
        for part in answer.verbatim:
            writer.write(part)
            await writer.drain()
            await asyncio.sleep(0)
        return not answer.fault
    headers = {"Content-Type": "text/html; charset=utf-8", **answer.headers}
    data = b"" if answer.status in (204, 304) else answer.data
    if answer.fault == "chopped":
        headers["Transfer-Encoding"] = "chunked"
    elif answer.fault not in ("close-delimited", "close-reset"):
        headers.setdefault("Content-Length", str(len(data) + (answer.fault in ("truncated", "drip")) * 1000))
    writer.write(_head(answer.status, headers))
    if answer.fault == "drip":
        for byte in data:
            writer.write(bytes([byte]))
            await writer.drain()
            await asyncio.sleep(0.1)
        await asyncio.sleep(3600)
    writer.write(b"%x\r\n%b\r\n" % (len(data), data) if answer.fault == "chopped" else data)
    await writer.drain()
    if answer.fault == "close-reset":
        await asyncio.sleep(0.02)
        return _reset(writer)
    return not answer.fault


def _reset(writer: asyncio.StreamWriter) -> bool:
    linger = b"\x01\x00\x00\x00\x00\x00\x00\x00"  # on, zero seconds: to close is to send RST
    writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
    writer.transport.abort()
    return False


def _head(status: int, headers: Mapping[str, str]) -> bytes:
    try:
        phrase = HTTPStatus(status).phrase
    except ValueError:
        phrase = "Odd"
    lines = [f"HTTP/1.1 {status} {phrase}", *(f"{name}: {value}" for name, value in headers.items())]
    head = "\r\n".join(lines) + "\r\n\r\n"
    try:
        return head.encode("latin-1")
    except UnicodeEncodeError:
        return head.encode()


def _listen(hosts: Sequence[str]) -> list[socket.socket]:
    """A listening socket an address, all on one port that was free on each."""
    for _ in range(50):
        sockets: list[socket.socket] = []
        port = 0
        try:
            for host in hosts:
                sockets.append(socket.create_server((host, port), backlog=512))
                port = sockets[0].getsockname()[1]
        except OSError:
            for sock in sockets:
                sock.close()
            continue
        return sockets
    raise OSError("no port is free on all addresses")
