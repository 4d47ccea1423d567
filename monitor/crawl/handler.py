"""The connections: kept for a moment, not for minutes, or a crawl of many sites would run out of them."""

from math import ceil

from scrapy.core.downloader.handlers.http11 import HTTP11DownloadHandler
from scrapy.crawler import Crawler

# Long enough for the page after robots.txt and its pause.
_KEPT_SECONDS = 5


class Handler(HTTP11DownloadHandler):
    """Scrapy's HTTP/1.1 over Twisted, with certificates verified (see settings) and idle connections closed soon."""

    def __init__(self, crawler: Crawler) -> None:
        super().__init__(crawler)
        self._pool.cachedConnectionTimeout = max(_KEPT_SECONDS, 1 + ceil(crawler.settings.getfloat("DOWNLOAD_DELAY")))
