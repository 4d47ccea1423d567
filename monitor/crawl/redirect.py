"""Redirects: followed with a record of the way, and given up at the first sign of a circle."""

from urllib.parse import urldefrag, urljoin, urlsplit

from scrapy import Request
from scrapy.crawler import Crawler
from scrapy.exceptions import NotConfigured
from scrapy.http import Response
from w3lib.url import safe_url_string

from monitor.crawl.reasons import NoPage
from monitor.model import FailureReason

_STATUSES = frozenset({301, 302, 303, 307, 308})
# RFC 9309: five hops at least; over that a robots.txt counts as not there.
_ROBOTS_HOPS = 5


class RedirectMiddleware:
    """Follows Location to http and https; `meta["redirect_urls"]` holds the URLs left behind, in order."""

    def __init__(self, crawler: Crawler) -> None:
        if not crawler.settings.getbool("REDIRECT_ENABLED"):
            raise NotConfigured
        self._most = crawler.settings.getint("REDIRECT_MAX_TIMES")
        self._keeps_cookies = crawler.settings.getbool("COOKIES_ENABLED")

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> "RedirectMiddleware":
        """The middleware of a crawl; NotConfigured without REDIRECT_ENABLED."""
        return cls(crawler)

    def process_response(self, request: Request, response: Response) -> Request | Response:
        """The response, the request it points to, or NoPage where that leads nowhere."""
        if response.status not in _STATUSES or request.meta.get("dont_redirect"):
            return response
        behind = (*request.meta.get("redirect_urls", ()), request.url)
        url = _goal(request.url, response)
        # Where no cookies are kept, the same question would get the same answer.
        if not self._keeps_cookies and urldefrag(url)[0] in {urldefrag(known)[0] for known in behind}:
            remedy = "; COOKIES_ENABLED = true under [scrapy] keeps the cookie it sets"
            hint = remedy if b"Set-Cookie" in response.headers else ""
            raise _loop(f'redirected back to "{url[:200]}"{hint}', response)
        if len(behind) > (_ROBOTS_HOPS if request.meta.get("for_robots") else self._most):
            raise _loop(f"more than {len(behind) - 1} redirects", response)
        onward = request.replace(url=url)
        onward.meta["redirect_urls"] = behind
        onward.meta.pop("download_slot", None)
        return onward


def _goal(url: str, response: Response) -> str:
    location = (response.headers.get("Location") or b"").strip()
    if not location:
        raise _bad(f"the server answered {response.status} without an address to go to", response)
    try:
        goal = urljoin(url, safe_url_string(location))
        parts = urlsplit(goal)
        parts.port  # noqa: B018 - raises ValueError where it is no number
    except ValueError as error:
        raise _bad(f"redirected to an address that is none: {error}", response) from error
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise _bad(f'redirected to "{goal[:200]}", which is not http or https', response)
    return goal


def _bad(detail: str, response: Response) -> NoPage:
    return NoPage(FailureReason.BAD_REDIRECT, detail, status=response.status)


def _loop(detail: str, response: Response) -> NoPage:
    return NoPage(FailureReason.REDIRECT_LOOP, detail, status=response.status)
