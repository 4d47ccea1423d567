"""The connections: Scrapy's own HTTP/1.1 over Twisted, with what a monitor of many sites must set that has no setting.

One TLS context for all, idle connections closed soon, a bound to headers, and a reset that is not taken for an end.
"""

from math import ceil
from typing import Any

from scrapy.core.downloader.handlers.http11 import (
    HTTP11DownloadHandler,
    _LenientHTTP11ClientFactory,
    _LenientHTTP11ClientProtocol,
)
from scrapy.crawler import Crawler
from twisted.internet.error import ConnectionDone
from twisted.internet.protocol import connectionDone
from twisted.python.failure import Failure
from twisted.web._newclient import HEADER, STATUS, ParseError
from twisted.web.http import _IdentityTransferDecoder

from monitor.crawl.tls import OneContext

# Long enough for the page after robots.txt and its pause. Twisted's four minutes would use up the file handles.
_KEPT_SECONDS = 5
# Content security policies of ten thousand characters are seen; a megabyte of headers is an attack.
_MOST_HEAD = 256 * 1024


class Handler(HTTP11DownloadHandler):
    """Scrapy's handler, set up for one request each to many sites."""

    def __init__(self, crawler: Crawler) -> None:
        super().__init__(crawler)
        self._contextFactory = OneContext(self._contextFactory)  # type: ignore[assignment]
        self._pool._factory = _Connections
        self._pool.cachedConnectionTimeout = max(_KEPT_SECONDS, 1 + ceil(crawler.settings.getfloat("DOWNLOAD_DELAY")))


class _Connection(_LenientHTTP11ClientProtocol):
    """A connection whose headers are bounded in size, and whose page without a length must end with a proper close."""

    def request(self, request: Any) -> Any:
        self._head = 0
        answer = super().request(request)
        if self._parser is not None:
            self._parser.MAX_LENGTH = _MOST_HEAD  # of a line; what is over 16 KiB would be a lost connection otherwise
        return answer

    def dataReceived(self, data: bytes) -> None:
        parser = self._parser
        super().dataReceived(data)  # type: ignore[no-untyped-call]
        if parser is None or parser is not self._parser or parser.state not in (STATUS, HEADER):
            return
        self._head += len(data)
        if self._head > _MOST_HEAD:
            excess = ParseError(f"more than {_MOST_HEAD} bytes of headers", b"")  # type: ignore[no-untyped-call]
            self._giveUp(Failure(excess))  # type: ignore[no-untyped-call]

    def connectionLost(self, reason: Failure = connectionDone) -> None:
        decoder = self._parser.bodyDecoder if self._parser is not None else None
        # RFC 9112, 9.8: such a page is whole only if the connection was closed in good order.
        if isinstance(decoder, _IdentityTransferDecoder) and decoder.contentLength is None:
            decoder.contentLength = None if isinstance(reason.value, ConnectionDone) else 1  # 1: more was to come
        super().connectionLost(reason)  # type: ignore[no-untyped-call]


class _Connections(_LenientHTTP11ClientFactory):
    def buildProtocol(self, addr: Any) -> _Connection:
        return _Connection(self._quiescentCallback)  # type: ignore[no-untyped-call]
