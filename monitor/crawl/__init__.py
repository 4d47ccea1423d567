"""Fetching: targets in, fetches out, through Scrapy.

    targets ─▶ spider ─▶ guard ─▶ robots ─▶ conditional ─▶ downloader (one request a site, paced)
                 ▲                                                │
                 └─ page, 304 or NoPage ◀─ outcome ◀─ retry ◀─ encoding ◀─ redirect
                 └─▶ IngestPipeline ─▶ receive(fetch)

Importing this is cheap: Scrapy is loaded when a crawl starts.
"""

from monitor.crawl.process import crawl
from monitor.crawl.report import Report
from monitor.crawl.settings import CrawlSettings, refused

__all__ = ["CrawlSettings", "Report", "crawl", "refused"]
