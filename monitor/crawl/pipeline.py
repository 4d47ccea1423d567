"""The one door out of Scrapy: every item of every spider is handed to `receive`, at once and in order."""

from collections.abc import Callable
from typing import Self

from scrapy.crawler import Crawler

from monitor.model import Fetch


class IngestPipeline:
    """Adapts `receive(fetch)` to Scrapy. Synchronous on purpose: an await would interleave two items' transactions."""

    def __init__(self, receive: Callable[[Fetch], None]) -> None:
        self._receive = receive

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """The pipeline of a crawl whose settings carry RECEIVE, a plain function."""
        return cls(crawler.settings["RECEIVE"])

    def process_item(self, item: Fetch) -> Fetch:
        """Hand the fetch on."""
        self._receive(item)
        return item
