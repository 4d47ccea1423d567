"""robots.txt, as RFC 9309 has it: asked once a site, waited for by all, and a broken server forbids for now."""

import asyncio
import re
from collections import OrderedDict
from dataclasses import dataclass, field
from datetime import UTC, datetime
from urllib.parse import urlsplit

from protego import Protego
from scrapy import Request
from scrapy.crawler import Crawler
from scrapy.exceptions import NotConfigured
from scrapy.http import Response
from scrapy.http.request import NO_CALLBACK

from monitor.crawl.downloader import PoliteDownloader
from monitor.crawl.reasons import NoPage, explain, patience
from monitor.model import FailureReason

# RFC 9309 wants at least 500 KiB read; what is over is cut off, not refused.
_MOST_READ = 512 * 1024
# A Crawl-delay is a wish of sites for crawlers of thousands of pages; we read a handful.
_LONGEST_DELAY = 30.0
_KEPT = 2000

# Where robots.txt fails like this, the page would too, and its own reason says more.
_OF_THE_SITE = frozenset(
    {
        FailureReason.DNS,
        FailureReason.REFUSED,
        FailureReason.TIMEOUT,
        FailureReason.RESET,
        FailureReason.TLS,
        FailureReason.ADDRESS,
    }
)


@dataclass(slots=True)
class _Site:
    """What is known of a site's robots.txt. The lock makes all wait for the one that asks.

    Scrapy 2.19 lets all but the first of several waiting requests through unchecked.
    """

    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    asked: bool = False
    rules: Protego | None = None
    failure: NoPage | None = None


class RobotsMiddleware:
    """Refuses what robots.txt forbids, unless `meta["dont_obey_robotstxt"]`; passes Crawl-delay on to the downloader."""

    def __init__(self, crawler: Crawler) -> None:
        if not crawler.settings.getbool("ROBOTSTXT_OBEY"):
            raise NotConfigured
        self._crawler = crawler
        self._agent = product(crawler.settings["ROBOTSTXT_USER_AGENT"] or crawler.settings["USER_AGENT"])
        self._sites: OrderedDict[str, _Site] = OrderedDict()

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> "RobotsMiddleware":
        """The middleware of a crawl; NotConfigured where the operator switched it off."""
        return cls(crawler)

    async def process_request(self, request: Request) -> None:
        """Nothing, or NoPage: robots.txt forbids the page or could not be had."""
        if request.meta.get("dont_obey_robotstxt"):
            return
        parts = urlsplit(request.url)
        site = self._site(f"{parts.scheme}://{parts.netloc}")
        async with site.lock:
            if not site.asked:
                await self._ask(site, request, f"{parts.scheme}://{parts.netloc}/robots.txt")
                site.asked = True
        if site.failure is not None:
            raise _copy(site.failure)
        if site.rules is not None and not site.rules.can_fetch(request.url, self._agent):
            raise NoPage(
                FailureReason.ROBOTS,
                f'robots.txt of "{parts.netloc}" forbids it; "robots = false" for this policy fetches it all the same',
            )

    def _site(self, key: str) -> _Site:
        if key not in self._sites:
            self._sites[key] = _Site()
            oldest = next(iter(self._sites))
            if len(self._sites) > _KEPT and not self._sites[oldest].lock.locked():
                del self._sites[oldest]
        self._sites.move_to_end(key)
        return self._sites[key]

    async def _ask(self, site: _Site, request: Request, url: str) -> None:
        meta = {"dont_obey_robotstxt": True, "for_robots": True, "policy": request.meta.get("policy", url)}
        try:
            response = await self._crawler.engine.download_async(
                Request(url, meta=meta, callback=NO_CALLBACK, dont_filter=True)
            )
        except Exception as error:
            site.failure = _unreachable(explain(error))
        else:
            site.failure = _broken(response)
            if response.status == 200:
                site.rules = Protego.parse(response.body[:_MOST_READ].decode("utf-8-sig", "ignore"))
                self._heed(request, site.rules)

    def _heed(self, request: Request, rules: Protego) -> None:
        delay = rules.crawl_delay(self._agent)
        downloader = self._crawler.engine.downloader
        if delay and delay > 0 and isinstance(downloader, PoliteDownloader):
            downloader.slow(request, min(float(delay), _LONGEST_DELAY))


def product(agent: str) -> str:
    """The product token that robots.txt knows a User-Agent by: its first word, or the one said to be compatible."""
    found = re.search(r"compatible;\s*([\w-]+)", agent) or re.match(r"\s*([\w-]+)", agent)
    return found[1] if found else "*"


def _unreachable(cause: NoPage) -> NoPage | None:
    """What a robots.txt that did not come means for the page; nothing where it is only too many redirects away."""
    if cause.reason is FailureReason.REDIRECT_LOOP:
        return None
    if cause.reason in _OF_THE_SITE:
        return cause
    return NoPage(FailureReason.ROBOTS, f"robots.txt cannot be read, which forbids everything for now: {cause.detail}")


def _broken(response: Response) -> NoPage | None:
    """What a status means: 5xx forbids everything for now, all else allows what the rules, if any, do not forbid."""
    if response.status < 500:
        return None
    now = datetime.now(UTC)
    wait = patience(response.headers.get("Retry-After"), now)
    return NoPage(
        FailureReason.ROBOTS,
        f"robots.txt answered {response.status}, which forbids everything for now",
        status=response.status,
        retry_at=None if wait is None else now + wait,
    )


def _copy(failure: NoPage) -> NoPage:
    """The same failure for another request: an exception raised twice would grow its traceback each time."""
    return NoPage(failure.reason, failure.detail, status=failure.status, retry_at=failure.retry_at)
