"""One crawl in this process: the reactor starts, every target ends as a fetch, the reactor stops for good."""

import asyncio
import logging
import signal
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from itertools import zip_longest
from time import monotonic
from typing import TYPE_CHECKING, Any

from monitor.crawl.addresses import AllowList
from monitor.crawl.report import Ledger, Report
from monitor.crawl.settings import CrawlSettings, refused, scrapy_settings
from monitor.crawl.sites import Sites
from monitor.errors import ConfigError
from monitor.model import Fetch, Target

if TYPE_CHECKING:
    from scrapy.crawler import AsyncCrawlerRunner, Crawler

SPIDER = "spiders.policy.PolicySpider"

# How long requests on the wire may take to end once the crawl is stopped.
_GRACE_SECONDS = 5.0


def crawl(
    targets: Sequence[Target], receive: Callable[[Fetch], None], settings: CrawlSettings, *, spider: str = SPIDER
) -> Report:
    """Fetch every target and hand each fetch to `receive`, in this thread, as it comes.

    What `receive` raises is counted and told in the report, and the other targets go on. SIGINT and SIGTERM end the
    crawl early: what was received stays, what was not is `unreached`. Runs once a process (Twisted's reactor does).
    Raises ConfigError where the settings cannot be obeyed; nothing is fetched then.
    """
    started = monotonic()
    allow = _checked(settings)
    ledger = Ledger(targets, receive)
    if targets:
        _Crawl(_spread(targets, Sites(allow)), ledger, settings, spider).run(allow)
    return ledger.report(monotonic() - started)


def _checked(settings: CrawlSettings) -> AllowList:
    problems = [f"[scrapy]: {problem}" for problem in refused(settings.overrides)]
    try:
        allow = AllowList.parse(settings.allow)
    except ValueError as error:
        problems.append(f'[crawl]: "allow": {error}')
    if problems:
        raise ConfigError(*problems)
    return allow


def _spread(targets: Sequence[Target], sites: Sites) -> list[Target]:
    """The targets, one of each site in turn, so that a site with many does not hold up the rest."""
    by_site: dict[str, list[Target]] = {}
    for target in targets:
        by_site.setdefault(sites.site(target.policy.url), []).append(target)
    return [target for turn in zip_longest(*by_site.values()) for target in turn if target is not None]


class _Crawl:
    """A crawl at work."""

    def __init__(self, targets: list[Target], ledger: Ledger, settings: CrawlSettings, spider: str) -> None:
        self._targets = targets
        self._ledger = ledger
        self._settings = settings
        self._spider = spider
        self._runner: AsyncCrawlerRunner
        self._crawler: Crawler
        self._reason = "the crawl ended before it was fetched"

    def run(self, allow: AllowList) -> None:
        """Start the reactor, wait for the spider, stop the reactor; sweep what the spider left."""
        from scrapy import signals
        from scrapy.crawler import AsyncCrawlerRunner
        from scrapy.settings import Settings
        from scrapy.utils.misc import load_object

        _quieten(self._settings)
        _make_room(2 * self._settings.concurrency + 512)
        settings = Settings(scrapy_settings(self._settings) | {"RECEIVE": _plain(self._ledger.take)})
        reactor = _reactor()
        _guard(reactor, settings, allow)
        self._runner = AsyncCrawlerRunner(settings)
        self._crawler = self._runner.create_crawler(load_object(self._spider))
        self._crawler.signals.connect(self._spider_error, signals.spider_error)
        self._crawler.signals.connect(self._item_error, signals.item_error)
        self._crawler.signals.connect(self._closed, signals.spider_closed)
        task = self._runner.crawl(self._crawler, targets=self._targets)
        task.add_done_callback(lambda _: _halt(reactor))
        with _interrupts(lambda: reactor.callFromThread(self._stop)):
            reactor.run(installSignalHandlers=False)
        _clear(asyncio.get_event_loop())
        if task.done() and not task.cancelled() and (error := task.exception()) is not None:
            if not self._settings.overrides:
                raise error
            raise ConfigError(f"[scrapy]: the crawl cannot start ({type(error).__name__}: {error})") from error
        self._ledger.sweep(self._reason)

    def _stop(self) -> None:
        from monitor.crawl.downloader import PoliteDownloader

        if self._ledger.interrupted:
            return self._cut()
        self._ledger.interrupted = True
        try:
            downloader = self._crawler.engine.downloader
        except RuntimeError:  # it comes before there is an engine
            return self._cut()
        if isinstance(downloader, PoliteDownloader):
            downloader.stop()
        loop = asyncio.get_running_loop()
        self._stopping = loop.create_task(self._runner.stop())
        loop.call_later(_GRACE_SECONDS, self._cut)
        return None

    def _cut(self) -> None:
        from twisted.internet import reactor

        _halt(reactor)

    def _spider_error(self, failure: Any, response: Any) -> None:
        request = getattr(response, "request", None)
        policy = request.meta.get("policy") if request is not None else None
        self._ledger.bug(policy or self._spider, failure.value)

    def _item_error(self, item: Fetch, failure: Any) -> None:
        self._ledger.bug(item.policy, failure.value)

    def _closed(self, reason: str) -> None:
        if reason != "finished":
            self._reason = f"the crawl ended early ({reason}) and did not fetch it"


def _plain(take: Callable[[Fetch], None]) -> Callable[[Fetch], None]:
    # Scrapy copies its settings deeply: a bound method would come with a copy of its object, a function is itself.
    return lambda fetch: take(fetch)


def _reactor() -> Any:
    from scrapy.utils.reactor import install_reactor, is_reactor_installed

    if not is_reactor_installed():
        install_reactor("twisted.internet.asyncioreactor.AsyncioSelectorReactor")
    from twisted.internet import reactor

    if reactor._startedBefore:
        raise RuntimeError("a crawl runs once a process, and one has run in this; start another process")
    return reactor


def _guard(reactor: Any, settings: Any, allow: AllowList) -> None:
    from monitor.crawl.address_guard import GuardedResolver

    size = settings.getint("DNSCACHE_SIZE") if settings.getbool("DNSCACHE_ENABLED") else 0
    GuardedResolver(reactor, size, allow).install_on_reactor()
    reactor.getThreadPool().adjustPoolsize(maxthreads=settings.getint("REACTOR_THREADPOOL_MAXSIZE"))


def _make_room(handles: int) -> None:
    """Have the process allowed that many open connections and files, if the system lets it."""
    try:
        import resource
    except ImportError:  # Windows, which has no such limit
        return
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = handles if hard == resource.RLIM_INFINITY else min(handles, hard)
    if soft != resource.RLIM_INFINITY and soft < wanted:
        resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))


def _quieten(settings: CrawlSettings) -> None:
    from scrapy.utils.log import configure_logging
    from twisted.python import log

    if any(name.startswith("LOG_") for name in settings.overrides):
        configure_logging(dict(settings.overrides))  # the operator wants Scrapy's own log
        return
    log.PythonLoggingObserver("twisted").start()  # type: ignore[no-untyped-call]
    logging.getLogger("twisted").setLevel(logging.ERROR)
    logging.getLogger("scrapy").setLevel(logging.ERROR)


@contextmanager
def _interrupts(stop: Callable[[], None]) -> Iterator[None]:
    """Have SIGINT and SIGTERM call `stop` for as long as this lasts; a second signal may come and calls it again."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = {number: signal.signal(number, lambda *_: stop()) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _halt(reactor: Any) -> None:
    if reactor.running:
        reactor.stop()


def _clear(loop: asyncio.AbstractEventLoop) -> None:
    """Cancel what a crawl that was cut off left behind."""
    left = asyncio.all_tasks(loop)
    for task in left:
        task.cancel()
    if left:
        loop.run_until_complete(asyncio.gather(*left, return_exceptions=True))
