"""The pace: one request a site at a time, paused between, and no more sites at once than the operator wants.

Scrapy's own downloader holds neither promise without a delay (it reserves a place only once the request runs), counts
requests that merely wait for their turn, and keeps a redirected request in the queue of the site it came from.
"""

from collections import deque
from time import monotonic
from typing import Any

from scrapy import Request
from scrapy.core.downloader import Downloader, Slot
from scrapy.crawler import Crawler
from scrapy.http import Response
from scrapy.utils.asyncio import call_later
from scrapy.utils.defer import _schedule_coro
from twisted.internet.defer import Deferred
from twisted.python.failure import Failure

from monitor.crawl.addresses import AllowList
from monitor.crawl.reasons import Stopped
from monitor.crawl.sites import Sites

# Requests in hand for each that may be on the wire: the others wait for robots.txt or for their site's pause.
_IN_HAND = 4


class PoliteDownloader(Downloader):
    """Scrapy's downloader with slots by site, places reserved at once, and waits that can be lengthened or called off."""

    def __init__(self, crawler: Crawler) -> None:
        super().__init__(crawler)
        self._sites = Sites(AllowList.parse(crawler.settings["ADDRESS_ALLOW"]))
        self._on_the_wire = 0
        self._held_up: deque[Slot] = deque()
        self._pauses: dict[str, float] = {}
        self._stopped = False

    def needs_backout(self) -> bool:
        """Whether enough is in hand for now."""
        return 0 < self.total_concurrency * _IN_HAND <= len(self.active)

    def get_slot_key(self, request: Request) -> str:
        """The site of the request's own URL, whatever `download_slot` a redirect has carried along."""
        return self._sites.site(request.url)

    def hold(self, request: Request, seconds: float) -> None:
        """Ask nothing of the request's site for `seconds` from now."""
        slot = self._get_slot(request)[1]
        slot.lastseen = max(slot.lastseen, monotonic() + seconds - slot.delay)
        if slot.latercall:
            slot.latercall.cancel()
            slot.latercall = None
        self._process_queue(slot)

    def slow(self, request: Request, seconds: float) -> None:
        """Pause at least `seconds` between requests to the request's site, for the rest of the crawl."""
        key, slot = self._get_slot(request)
        self._pauses[key] = slot.delay = max(slot.delay, seconds)

    def stop(self) -> None:
        """Call off every request that is not on the wire yet, and all to come."""
        self._stopped = True
        for slot in self.slots.values():
            while slot.queue:
                slot.queue.popleft()[1].errback(Failure(Stopped("the crawl was stopped")))  # type: ignore[no-untyped-call]

    def _get_slot(self, request: Request, spider: Any = None) -> tuple[str, Slot]:
        known = len(self.slots)
        key, slot = super()._get_slot(request)
        if len(self.slots) != known:
            slot.delay = max(slot.delay, self._pauses.get(key, 0.0))
        return key, slot

    async def _enqueue_request(self, request: Request) -> Response:
        if self._stopped:
            raise Stopped("the crawl was stopped")
        return await super()._enqueue_request(request)

    def _process_queue(self, slot: Slot) -> None:
        if slot.latercall or not slot.queue or slot.free_transfer_slots() <= 0:
            return
        now = monotonic()
        wait = slot.lastseen + slot.download_delay() - now
        if wait > 0:
            slot.latercall = call_later(wait, self._latercall, slot)
            return
        if 0 < self.total_concurrency <= self._on_the_wire:
            self._held_up.append(slot)
            return
        slot.lastseen = now
        request, answer = slot.queue.popleft()
        self._on_the_wire += 1
        # Reserved here and now: the coroutine that downloads starts on a later turn of the loop.
        slot.transferring.add(request)
        _schedule_coro(self._wait_for_download(slot, request, answer))
        self._process_queue(slot)

    async def _wait_for_download(self, slot: Slot, request: Request, queue_dfd: Deferred[Response]) -> None:
        try:
            await super()._wait_for_download(slot, request, queue_dfd)
        finally:
            self._on_the_wire -= 1
            while self._held_up and self._on_the_wire < self.total_concurrency:
                self._process_queue(self._held_up.popleft())
