"""How to fetch, and what that means in Scrapy's settings."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches

from monitor import __version__

_HERE = "monitor.crawl"
_STOCK = "scrapy.downloadermiddlewares"

# Settings that would take the address guard, or our ear, off the wire: never by accident, so never at all.
_FORBIDDEN = {
    "TWISTED_DNS_RESOLVER": "the address guard",
    "DNS_RESOLVER": "the address guard",
    "TWISTED_REACTOR_ENABLED": "the address guard",
    "TWISTED_REACTOR": "the address guard",
    "DOWNLOAD_HANDLERS": "the address guard",
    "DOWNLOAD_HANDLERS_BASE": "the address guard",
    "DOWNLOADER_MIDDLEWARES_BASE": "the address guard",
    "ADDRESS_ALLOW": "the address guard",
    "DOWNLOADER_CLIENTCONTEXTFACTORY": "the check of certificates",
    "DOWNLOAD_FAIL_ON_DATALOSS": "the rule that a page is taken whole or not at all",
    "DOWNLOADER": "the pause between requests",
    "ITEM_PROCESSOR": "the store",
    "RECEIVE": "the store",
}
# No settings of Scrapy's own, but of the parts of ours that take their place, with what is in force without them.
_OURS = {"RETRY_BACKOFF": 2.0}
_NEAR = 0.92
"""How like a known name one must be to be a slip of the pen: add-ons have settings of their own, with any name."""
_GUARD = f"{_HERE}.address_guard.AddressMiddleware"
_PIPELINE = f"{_HERE}.pipeline.IngestPipeline"
# Scrapy loads what its own table names even where it is switched off: a server and a list of suffixes, 0.2 s in all.
_BASE = {
    f"{_STOCK}.downloadtimeout.DownloadTimeoutMiddleware": 350,
    f"{_STOCK}.defaultheaders.DefaultHeadersMiddleware": 400,
    f"{_STOCK}.useragent.UserAgentMiddleware": 500,
    f"{_STOCK}.redirect.MetaRefreshMiddleware": 580,
    f"{_STOCK}.httpproxy.HttpProxyMiddleware": 750,
    f"{_STOCK}.httpcache.HttpCacheMiddleware": 900,
}
_TABLES = {"DOWNLOADER_MIDDLEWARES": _GUARD, "ITEM_PIPELINES": _PIPELINE}
"""Tables of components with one of ours in each, which must stay."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CrawlSettings:
    """How to fetch. `allow` opens hosts, addresses and networks (CIDR) that are not public.

    `delay_seconds` is the pause between two requests to one registrable domain, `concurrency` how many sites are asked
    at once, `backoff_seconds` the first wait before a retry (it doubles). `overrides` are Scrapy settings that win over
    all of this, but for those `refused` names.
    """

    user_agent: str = f"policy-monitor/{__version__}"
    allow: tuple[str, ...] = ()
    timeout_seconds: float = 30.0
    max_bytes: int = 16 * 2**20
    delay_seconds: float = 1.0
    concurrency: int = 128
    backoff_seconds: float = _OURS["RETRY_BACKOFF"]
    overrides: Mapping[str, object] = field(default_factory=dict)


def refused(overrides: Mapping[str, object]) -> tuple[str, ...]:
    """What is wrong with Scrapy settings an operator gave, one line each; empty where all can be obeyed."""
    problems = [
        f'"{name}" would switch off {what}; to reach hosts that are not public, list them in "allow" under [crawl]'
        if what == "the address guard"
        else f'"{name}" would switch off {what}; leave it out'
        for name, what in _FORBIDDEN.items()
        if name in overrides
    ]
    for name, ours in _TABLES.items():
        given = overrides.get(name, {})
        if not isinstance(given, Mapping):
            problems.append(f'"{name}" must be a table of class paths and numbers')
        elif ours in given:
            problems.append(f'"{name}" must leave "{ours}" alone')
    return (*problems, *_mistaken(overrides))


def _mistaken(overrides: Mapping[str, object]) -> list[str]:
    """What is wrong with names and values, as far as Scrapy itself has such a setting or one of nearly that name."""
    if not overrides:
        return []
    from scrapy.settings import default_settings

    known = {name: value for name, value in vars(default_settings).items() if name.isupper()} | _OURS
    problems = []
    for name, value in overrides.items():
        near = [] if name in known else get_close_matches(name, known, n=1, cutoff=_NEAR)
        if near:
            problems.append(f'unknown key "{name}"; did you mean "{near[0]}"?')
        elif name not in _TABLES and (wanted := _unlike(value, known.get(name))):
            problems.append(f"{name} must be {wanted}, not {value!r}")
    return problems


def _unlike(value: object, default: object) -> str | None:
    """What a setting must be, where Scrapy could make nothing of the value; it reads numbers and tables in texts too."""
    match default:
        case bool():
            return None if str(value).lower() in ("true", "false", "1", "0") else "true or false"
        case int() | float():
            return None if _is_number(value) else "a number"
        case dict():
            return None if isinstance(value, Mapping) or str(value).startswith("{") else "a table"
    return None


def _is_number(value: object) -> bool:
    try:
        return isinstance(value, int | float | str) and float(value) < float("inf")
    except (ValueError, OverflowError):  # TOML knows whole numbers beyond any float
        return False


def scrapy_settings(settings: CrawlSettings) -> dict[str, object]:
    """The Scrapy settings of a crawl; tables of components and headers are merged with the operator's."""
    ours = _politeness(settings) | _safety(settings) | _components()
    for name, value in settings.overrides.items():
        mine = ours.get(name)
        ours[name] = {**mine, **value} if isinstance(mine, Mapping) and isinstance(value, Mapping) else value
    if settings.overrides.get("COOKIES_ENABLED"):
        # Left out otherwise: it loads a list of suffixes. Between redirects and the wire, as in Scrapy.
        ours |= {"DOWNLOADER_MIDDLEWARES_BASE": {**_BASE, f"{_STOCK}.cookies.CookiesMiddleware": 700}}
    return ours


def _politeness(settings: CrawlSettings) -> dict[str, object]:
    return {
        "USER_AGENT": settings.user_agent,
        "ROBOTSTXT_OBEY": True,
        "DOWNLOAD_DELAY": settings.delay_seconds,
        "DOWNLOAD_DELAY_JITTER": 0,
        "CONCURRENT_REQUESTS": settings.concurrency,
        "CONCURRENT_REQUESTS_PER_DOMAIN": 1,
        "RETRY_TIMES": 2,
        "RETRY_BACKOFF": settings.backoff_seconds,
        "REDIRECT_MAX_TIMES": 10,
        "DEFAULT_REQUEST_HEADERS": {
            "Accept": "text/html,application/xhtml+xml,application/pdf;q=0.9,text/plain;q=0.8,*/*;q=0.5",
            # Without a wish some servers guess a language from the address, and guess anew after a move.
            "Accept-Language": "en,*;q=0.5",
        },
    }


def _safety(settings: CrawlSettings) -> dict[str, object]:
    return {
        "ADDRESS_ALLOW": settings.allow,
        "DOWNLOAD_TIMEOUT": settings.timeout_seconds,
        "DOWNLOAD_MAXSIZE": settings.max_bytes,
        "DOWNLOAD_WARNSIZE": 0,
        "DOWNLOAD_FAIL_ON_DATALOSS": True,
        # Scrapy verifies no certificates by default.
        "DOWNLOAD_VERIFY_CERTIFICATES": True,
        "COOKIES_ENABLED": False,
        # Both open a port that runs code, and both are on by default.
        "TELNETCONSOLE_ENABLED": False,
        "REMOTE_CONTROL_ENABLED": False,
        # A proxy of the environment would look names up itself, past the address guard.
        "HTTPPROXY_ENABLED": False,
        # A meta refresh is a page's wish, not the server's answer; the guard reads such stubs as what they are.
        "METAREFRESH_ENABLED": False,
    }


def _components() -> dict[str, object]:
    return {
        "DOWNLOADER": f"{_HERE}.downloader.PoliteDownloader",
        "DOWNLOAD_HANDLERS": {
            "http": f"{_HERE}.handler.Handler",
            "https": f"{_HERE}.handler.Handler",
            "data": None,
            "file": None,
            "ftp": None,
            "s3": None,
        },
        "DOWNLOADER_MIDDLEWARES_BASE": _BASE,
        "SPIDER_MIDDLEWARES_BASE": {},
        "EXTENSIONS_BASE": {
            "scrapy.extensions.memusage.MemoryUsage": 0,
            "scrapy.extensions.closespider.CloseSpider": 0,
            "scrapy.extensions.logstats.LogStats": 0,
            "scrapy.extensions.throttle.AutoThrottle": 0,
        },
        "DOWNLOADER_MIDDLEWARES": {
            f"{_HERE}.outcome.OutcomeMiddleware": 10,
            _GUARD: 50,
            f"{_HERE}.robots.RobotsMiddleware": 100,
            f"{_HERE}.conditional.ConditionalMiddleware": 450,
            f"{_HERE}.retry.RetryMiddleware": 550,
            f"{_HERE}.encoding.EncodingMiddleware": 590,
            f"{_HERE}.redirect.RedirectMiddleware": 600,
        },
        "ITEM_PIPELINES": {_PIPELINE: 500},
        # One item a page: a pool of a hundred costs 40 % more CPU and brings nothing.
        "CONCURRENT_ITEMS": 1,
        # Reads the source of every callback, every time.
        "WARN_ON_GENERATOR_RETURN_VALUE": False,
        "DUPEFILTER_CLASS": "scrapy.dupefilters.BaseDupeFilter",
        "REACTOR_THREADPOOL_MAXSIZE": 32,
        "MEMUSAGE_ENABLED": False,
        "LOGSTATS_INTERVAL": 0,
        "STATS_DUMP": False,
        "LOG_FORMATTER": f"{_HERE}.logs.Quiet",
    }
