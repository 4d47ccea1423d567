"""Content encodings, undone strictly: all of a page or none of it, and never more than the limit.

Scrapy's own middleware returns as much of a broken stream as it can, which would pass for a policy cut short.
"""

import sys
import zlib
from collections.abc import Callable
from typing import Any, Protocol

import brotli  # type: ignore[import-untyped]
from scrapy import Request
from scrapy.crawler import Crawler
from scrapy.exceptions import NotConfigured
from scrapy.http import Response

from monitor.crawl.reasons import NoPage
from monitor.model import FailureReason

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

_STEP = 1 << 16
_GZIP_MAGIC = b"\x1f\x8b"
_ZSTD_MAGIC = b"\x28\xb5\x2f\xfd"
# RFC 9659: a decoder of web content need not support windows above 8 MiB.
_ZSTD_OPTIONS: dict[int, int] = {zstd.DecompressionParameter.window_log_max: 23}
_BROKEN = (zlib.error, brotli.error, zstd.ZstdError, EOFError)


class _Stream(Protocol):
    """A stream being undone: at most `limit` bytes out a step."""

    def step(self, data: bytes, limit: int) -> bytes: ...

    @property
    def ended(self) -> bool: ...

    @property
    def rest(self) -> bytes: ...


class EncodingMiddleware:
    """Asks for compressed pages and undoes their encoding; NoPage where that cannot be done to the end."""

    def __init__(self, crawler: Crawler) -> None:
        if not crawler.settings.getbool("COMPRESSION_ENABLED"):
            raise NotConfigured
        self._limit = crawler.settings.getint("DOWNLOAD_MAXSIZE")

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> "EncodingMiddleware":
        """The middleware of a crawl; NotConfigured without COMPRESSION_ENABLED."""
        return cls(crawler)

    def process_request(self, request: Request) -> None:
        """Say what can be undone."""
        request.headers.setdefault("Accept-Encoding", b"gzip, deflate, br, zstd")

    def process_response(self, request: Request, response: Response) -> Response:
        """The response with its body as the page is; bodies of errors are nobody's and stay as they came."""
        header = b",".join(response.headers.getlist("Content-Encoding")).decode("latin-1")
        if not header or response.status >= 300:
            return response
        limit = request.meta.get("download_maxsize", self._limit)
        body = decode(response.body, header, limit)
        plain = response.replace(body=body)
        del plain.headers["Content-Encoding"]
        return plain


def decode(body: bytes, header: str, limit: int) -> bytes:
    """A body without the encodings a Content-Encoding header names; NoPage where it is broken, cut or over `limit`."""
    names = [name for part in header.split(",") if (name := part.strip().lower()) not in ("", "identity")]
    for name in reversed(names):
        if not body:
            break
        if name not in _STREAMS:
            raise NoPage(FailureReason.BAD_ENCODING, f'the page is encoded as "{name}", which is not known here')
        body = _undo(name, body, limit)
    return body


def _undo(name: str, body: bytes, limit: int) -> bytes:
    begin, magic = _STREAMS[name]
    out: list[bytes] = []
    size = 0
    rest = body
    try:
        while rest:
            stream = begin(rest)
            data = rest
            while not stream.ended:
                chunk = stream.step(data, _STEP)
                data = b""
                size += len(chunk)
                if limit and size > limit:
                    raise NoPage(
                        FailureReason.TOO_LARGE, f"the page unpacks to more than {limit} bytes (max_size under [crawl])"
                    )
                if not chunk and not stream.ended:
                    raise NoPage(FailureReason.TRUNCATED, f"the page ends in the middle of its {name} stream")
                out.append(chunk)
            # What follows a stream is another one, or padding that every browser ignores.
            rest = stream.rest if magic and stream.rest.startswith(magic) else b""
    except _BROKEN as error:
        raise NoPage(FailureReason.BAD_ENCODING, f"the page is said to be {name} and is not: {error}") from error
    return b"".join(out)


class _Zlib:
    """gzip and deflate."""

    def __init__(self, window: int) -> None:
        self._stream = zlib.decompressobj(window)

    def step(self, data: bytes, limit: int) -> bytes:
        return self._stream.decompress(data or self._stream.unconsumed_tail, limit)

    @property
    def ended(self) -> bool:
        return self._stream.eof

    @property
    def rest(self) -> bytes:
        return self._stream.unused_data


class _Brotli:
    def __init__(self) -> None:
        self._stream: Any = brotli.Decompressor()

    def step(self, data: bytes, limit: int) -> bytes:
        return bytes(self._stream.process(data, output_buffer_limit=limit))

    @property
    def ended(self) -> bool:
        return bool(self._stream.is_finished())

    rest = b""


class _Zstd:
    def __init__(self) -> None:
        self._stream: Any = zstd.ZstdDecompressor(options=_ZSTD_OPTIONS)

    def step(self, data: bytes, limit: int) -> bytes:
        return bytes(self._stream.decompress(data, limit))

    @property
    def ended(self) -> bool:
        return bool(self._stream.eof)

    @property
    def rest(self) -> bytes:
        return bytes(self._stream.unused_data)


def _deflate(data: bytes) -> _Stream:
    # The standard means the zlib format; servers that send the bare stream are too old to be told.
    wrapped = len(data) >= 2 and data[0] & 0x0F == 8 and (data[0] << 8 | data[1]) % 31 == 0
    return _Zlib(zlib.MAX_WBITS if wrapped else -zlib.MAX_WBITS)


_STREAMS: dict[str, tuple[Callable[[bytes], _Stream], bytes]] = {
    "gzip": (lambda data: _Zlib(16 + zlib.MAX_WBITS), _GZIP_MAGIC),
    "x-gzip": (lambda data: _Zlib(16 + zlib.MAX_WBITS), _GZIP_MAGIC),
    "deflate": (_deflate, b""),
    "br": (lambda data: _Brotli(), b""),
    "zstd": (lambda data: _Zstd(), _ZSTD_MAGIC),
}
