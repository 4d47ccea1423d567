"""Scrapy's door to the wire: a download handler for http and https on our own connections."""

import asyncio
from time import monotonic
from urllib.parse import urlsplit

from scrapy import Request
from scrapy.core.downloader.handlers.base import BaseDownloadHandler
from scrapy.crawler import Crawler
from scrapy.http import Headers, Response
from scrapy.responsetypes import responsetypes
from scrapy.utils._download_handlers import normalize_bind_address
from scrapy.utils.ssl import _make_ssl_context

from monitor.crawl.addresses import AllowList
from monitor.crawl.connections import KEPT_SECONDS, Connections, Origin
from monitor.crawl.reasons import NoPage
from monitor.model import FailureReason

_PORTS = {"http": 80, "https": 443}


class Handler(BaseDownloadHandler):
    """Downloads a page whole, within DOWNLOAD_TIMEOUT and DOWNLOAD_MAXSIZE, or raises NoPage."""

    def __init__(self, crawler: Crawler) -> None:
        super().__init__(crawler)
        settings = crawler.settings
        self._connections = Connections(
            AllowList.parse(settings["ADDRESS_ALLOW"]),
            secure=lambda: _make_ssl_context(settings),
            source=normalize_bind_address(settings.get("DOWNLOAD_BIND_ADDRESS")),
            kept_seconds=max(KEPT_SECONDS, settings.getfloat("DOWNLOAD_DELAY") + 1),
        )
        self._timeout = settings.getfloat("DOWNLOAD_TIMEOUT")
        self._most = settings.getint("DOWNLOAD_MAXSIZE")

    async def download_request(self, request: Request) -> Response:
        """The server's answer, whatever its status."""
        parts = urlsplit(request.url)
        host = parts.hostname or ""
        origin = Origin(scheme=parts.scheme, host=host, port=parts.port or _PORTS[parts.scheme])
        seconds = request.meta.get("download_timeout", self._timeout)
        began = monotonic()
        try:
            async with asyncio.timeout(seconds):
                reply = await self._connections.ask(
                    origin,
                    _head(request, origin, f"{parts.path or '/'}{'?' + parts.query if parts.query else ''}"),
                    most=request.meta.get("download_maxsize", self._most),
                    bodiless=request.method == "HEAD",
                )
        except TimeoutError as error:
            raise NoPage(FailureReason.TIMEOUT, f"no answer within {seconds:g} s (timeout under [crawl])") from error
        request.meta["download_latency"] = monotonic() - began  # for AutoThrottle, if the operator wants it
        by_name: dict[bytes, list[bytes]] = {}
        for name, value in reply.headers:
            by_name.setdefault(name, []).append(value)
        headers = Headers(by_name)
        kind = responsetypes.from_args(headers=headers, url=request.url, body=reply.body)
        return kind(
            url=request.url.partition("#")[0], status=reply.status, headers=headers, body=reply.body, request=request
        )

    async def close(self) -> None:
        """Close every connection."""
        self._connections.close()


def _head(request: Request, origin: Origin, target: str) -> bytes:
    host = f"[{origin.host}]" if ":" in origin.host else origin.host
    port = "" if origin.port == _PORTS[origin.scheme] else f":{origin.port}"
    # Scrapy's requests hold their URL escaped and their host in ASCII (punycode).
    lines = [f"{request.method} {target} HTTP/1.1".encode("ascii"), f"Host: {host}{port}".encode("ascii")]
    lines += [name + b": " + value for name, values in request.headers.items() for value in values]
    if request.body or request.method not in ("GET", "HEAD"):
        lines.append(b"Content-Length: %d" % len(request.body))
    # A line break within a value would be a header of somebody else's.
    return b"\r\n".join(line.replace(b"\r", b" ").replace(b"\n", b" ") for line in lines) + b"\r\n\r\n" + request.body
