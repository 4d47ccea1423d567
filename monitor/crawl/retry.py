"""Second and third tries: for what may pass by itself, after a wait, and never sooner than the server asks.

The whole site waits, not only the request: a server in trouble is not helped by our next question.
"""

import logging
from datetime import UTC, datetime

from scrapy import Request
from scrapy.crawler import Crawler
from scrapy.exceptions import NotConfigured
from scrapy.http import Response

from monitor.crawl.downloader import PoliteDownloader
from monitor.crawl.reasons import explain, patience
from monitor.model import FailureReason

logger = logging.getLogger(__name__)

# A server that asks for more is heard too, but by the schedule: the check ends, with the time to come back.
LONGEST_WAIT = 60.0

_STATUSES = frozenset({429, 502, 503, 504})
# Tries after the first, at most: a host that is silent once costs a whole timeout each time.
_TRIES = {FailureReason.RESET: 2, FailureReason.TRUNCATED: 2, FailureReason.TIMEOUT: 1}


class RetryMiddleware:
    """Sends transient failures round again, RETRY_TIMES at most; the wait starts at RETRY_BACKOFF and doubles."""

    def __init__(self, crawler: Crawler) -> None:
        if not crawler.settings.getbool("RETRY_ENABLED"):
            raise NotConfigured
        self._crawler = crawler
        self._times = crawler.settings.getint("RETRY_TIMES")
        self._backoff = crawler.settings.getfloat("RETRY_BACKOFF")

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> "RetryMiddleware":
        """The middleware of a crawl; NotConfigured without RETRY_ENABLED."""
        return cls(crawler)

    def process_response(self, request: Request, response: Response) -> Request | Response:
        """The response, or the request once more."""
        if response.status not in _STATUSES:
            return response
        asked = patience(response.headers.get("Retry-After"), datetime.now(UTC))
        if asked is None and response.status == 429:
            return response  # to ask again soon is what it complains of
        wait = asked.total_seconds() if asked is not None else 0.0
        if wait > LONGEST_WAIT:
            return response
        return self._again(request, self._times, wait, f"the server answered {response.status}") or response

    def process_exception(self, request: Request, exception: Exception) -> Request | None:
        """None, or the request once more."""
        failed = explain(exception)
        return self._again(request, min(self._times, _TRIES.get(failed.reason, 0)), 0.0, failed.detail)

    def _again(self, request: Request, times: int, least: float, why: str) -> Request | None:
        done = request.meta.get("retry_times", 0)
        if done >= times or request.meta.get("dont_retry"):
            return None
        wait = max(least, self._backoff * 2**done)
        again = request.copy()
        again.meta["retry_times"] = done + 1
        again.dont_filter = True
        downloader = self._crawler.engine.downloader
        if isinstance(downloader, PoliteDownloader):
            downloader.hold(request, wait)
        logger.info("%s: %s; once more in %g s", request.meta.get("policy", request.url), why, wait)
        return again
