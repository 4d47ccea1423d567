"""Scrapy's own log, silenced where our values say the same: a failure is a Failure, not a log line."""

from typing import Any

from scrapy import logformatter


class Quiet(logformatter.LogFormatter):
    """No line a page, a 304, an item or a failed download; bugs in spiders and pipelines still speak."""

    def crawled(self, *args: Any) -> None:  # type: ignore[override]
        """Nothing: the fetch is stored."""

    def scraped(self, *args: Any) -> None:  # type: ignore[override]
        """Nothing: the fetch is stored."""
