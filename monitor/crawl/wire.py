"""One HTTP/1.1 exchange on a connection: the request out, the whole answer in, within limits, or NoPage.

Leaner than a general client by a factor of three, because it need not do more: one request at a time, no upload streams,
no proxies. It reads as tolerantly as browsers do (bare line feeds, folded and broken header lines), except that a body
is whole or is not taken.
"""

import asyncio
import re
from dataclasses import dataclass
from typing import cast

from monitor.crawl.reasons import NoPage
from monitor.model import FailureReason

# Content security policies of ten thousand characters are seen; a megabyte of header is an attack.
_MOST_HEAD = 256 * 1024
_MOST_INTERIM = 10
_STATUS = re.compile(rb"HTTP/1\.([01]) +([1-9]\d\d)(?: |\r?\n|$)")
_HEAD_END = re.compile(rb"\r?\n\r?\n")


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """An answer: headers in the order received, the body whole; `lasting` where the connection can be used again."""

    status: int
    headers: tuple[tuple[bytes, bytes], ...]
    body: bytes
    lasting: bool


class Silence(Exception):
    """The connection ended before the first byte of an answer: on one kept for a while, the server's good right."""


class Wire(asyncio.Protocol):
    """A connection, as a buffer that can be waited on."""

    def __init__(self) -> None:
        self._buffer = bytearray()
        self._waiting: asyncio.Future[None] | None = None
        self._lost: Exception | None = None
        self.ended = False
        self.used = False
        self._transport: asyncio.Transport

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.Transport, transport)

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        self._wake()

    def eof_received(self) -> None:
        self.ended = True
        self._wake()

    def connection_lost(self, exc: Exception | None) -> None:
        self.ended = True
        self._lost = exc
        self._wake()

    @property
    def idle(self) -> bool:
        """Whether another request can be sent: the server has neither gone nor said anything unasked."""
        return not self.ended and not self._buffer

    def drop(self) -> None:
        """Close at once."""
        self.ended = True
        self._transport.abort()

    async def exchange(self, request: bytes, *, most: int, bodiless: bool = False) -> Reply:
        """Send a request and read its answer, of `most` bytes (0: any number) of body.

        NoPage says what is wrong with the answer; Silence that there is none.
        """
        self.used = True
        self._transport.write(request)
        version, status, headers = await self._head()
        fields = _fields(headers)
        if bodiless or status in (204, 304):
            return Reply(status=status, headers=headers, body=b"", lasting=_lasts(version, fields))
        coding = fields.get(b"transfer-encoding", b"").lower()
        if coding == b"chunked":
            body, lasting = await self._chunks(most), _lasts(version, fields)
        elif coding and coding != b"identity":
            raise NoPage(
                FailureReason.BAD_ENCODING, f"the page is sent as {coding.decode('latin-1')!r}, which is not known here"
            )
        elif b"content-length" in fields:
            length = _length(fields[b"content-length"])
            _within(length, most)
            body, lasting = await self._exactly(length), _lasts(version, fields)
        else:
            body, lasting = await self._all(most), False
        return Reply(status=status, headers=headers, body=body, lasting=lasting and self.idle)

    async def _head(self) -> tuple[int, int, tuple[tuple[bytes, bytes], ...]]:
        """The minor version, status and headers of the answer, past interim ones."""
        for _ in range(_MOST_INTERIM):
            lines = await self._block()
            found = _STATUS.match(lines[0])
            if found is None:
                raise _odd("something that is not HTTP")
            status = int(found[2])
            if status >= 200:
                return int(found[1]), status, _headers(lines[1:])
            if status == 101:
                break
        raise _odd("no final status")

    async def _block(self) -> list[bytes]:
        """The lines up to an empty one."""
        searched = 0
        while True:
            # A server may end its last answer with a line too many.
            while not searched and self._buffer.startswith((b"\r", b"\n")):
                del self._buffer[:1]
            end = _HEAD_END.search(self._buffer, max(0, searched - 3))
            if end is not None:
                block = bytes(self._buffer[: end.start()])
                del self._buffer[: end.end()]
                return block.replace(b"\r\n", b"\n").split(b"\n")
            searched = len(self._buffer)
            if searched >= 5 and not self._buffer.startswith(b"HTTP/"):
                raise _odd("something that is not HTTP")
            if searched > _MOST_HEAD:
                raise _odd(f"more than {_MOST_HEAD} bytes of headers")
            if not await self._more():
                if not searched:
                    raise Silence
                raise _cut()

    async def _line(self) -> bytes:
        """A line, at most a few hundred bytes long."""
        while (end := self._buffer.find(b"\n")) < 0:
            if len(self._buffer) > 4096:
                raise _odd("a chunk without a size")
            if not await self._more():
                raise _cut()
        line = bytes(self._buffer[:end])
        del self._buffer[: end + 1]
        return line.rstrip(b"\r")

    async def _chunks(self, most: int) -> bytes:
        parts: list[bytes] = []
        total = 0
        while True:
            size = (await self._line()).split(b";", 1)[0].strip()
            if not re.fullmatch(rb"[0-9a-fA-F]{1,16}", size):
                raise _odd("a chunk without a size")
            length = int(size, 16)
            if not length:
                break
            total += length
            _within(total, most)
            parts.append(await self._exactly(length))
            if await self._line():
                raise _odd("a chunk longer than its size")
        trailer = _MOST_HEAD
        while (line := await self._line()) and trailer > 0:
            trailer -= len(line) + 1
        return b"".join(parts)

    async def _exactly(self, length: int) -> bytes:
        while len(self._buffer) < length:
            if not await self._more():
                raise _cut()
        if len(self._buffer) == length:
            data, self._buffer = self._buffer, bytearray()
            return bytes(data)
        body = bytes(self._buffer[:length])
        del self._buffer[:length]
        return body

    async def _all(self, most: int) -> bytes:
        """What comes until the server closes; a reset is no such end."""
        while await self._more():
            _within(len(self._buffer), most)
        if self._lost is not None:
            raise _cut()
        return bytes(self._buffer)

    async def _more(self) -> bool:
        """Wait for more bytes; False where none can come."""
        if self.ended:
            return False
        self._waiting = asyncio.get_running_loop().create_future()
        try:
            await self._waiting
        finally:
            self._waiting = None
        return True

    def _wake(self) -> None:
        if self._waiting is not None and not self._waiting.done():
            self._waiting.set_result(None)


def _headers(lines: list[bytes]) -> tuple[tuple[bytes, bytes], ...]:
    headers: list[tuple[bytes, bytes]] = []
    for line in lines:
        if line[:1] in (b" ", b"\t") and headers:
            name, value = headers[-1]
            headers[-1] = (name, value + b" " + line.strip())
            continue
        name, colon, value = line.partition(b":")
        if colon and name.strip():
            headers.append((name.strip(), value.strip()))
    return tuple(headers)


def _fields(headers: tuple[tuple[bytes, bytes], ...]) -> dict[bytes, bytes]:
    """The headers that frame a message, by lower-case name; values of one name are joined by commas."""
    fields: dict[bytes, bytes] = {}
    for name, value in headers:
        key = name.lower()
        if key in (b"content-length", b"transfer-encoding", b"connection"):
            fields[key] = fields[key] + b"," + value if key in fields else value
    return fields


def _length(value: bytes) -> int:
    lengths = {part.strip() for part in value.split(b",")}
    length = lengths.pop()
    if lengths or not re.fullmatch(rb"\d{1,18}", length):
        raise _odd("a length that is none")
    return int(length)


def _lasts(version: int, fields: dict[bytes, bytes]) -> bool:
    connection = fields.get(b"connection", b"").lower()
    return b"keep-alive" in connection if version == 0 else b"close" not in connection


def _within(size: int, most: int) -> None:
    if 0 < most < size:
        raise NoPage(FailureReason.TOO_LARGE, f"the page is larger than {most} bytes (max_size under [crawl])")


def _cut() -> NoPage:
    return NoPage(FailureReason.TRUNCATED, "the connection ended before the page did")


def _odd(what: str) -> NoPage:
    return NoPage(FailureReason.HTTP, f"the server answered with {what}")
