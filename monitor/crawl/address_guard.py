"""The address guard: a crawl connects to nothing but public addresses and what the operator allows.

The resolver is the lock: it sees the address of every connection, at the moment it is made, whatever the URL looked
like, so that no redirect, odd spelling or changing name gets past. The middleware is the door plate: it refuses early
and says in whose allow-list an address would have to be.
"""

import ipaddress
from collections.abc import Sequence
from typing import Any, cast
from urllib.parse import urlsplit

from scrapy import Request
from scrapy.crawler import Crawler
from scrapy.exceptions import CannotResolveHostError
from scrapy.resolver import CachingHostnameResolver
from twisted.internet.interfaces import IAddress, IHostResolution, IResolutionReceiver
from zope.interface import implementer  # type: ignore[import-untyped]

from monitor.crawl.addresses import AllowList, is_host, literal, refusal
from monitor.crawl.reasons import NoPage
from monitor.model import FailureReason

# What a redirect may reach besides the port it came from: the web's own. A page elsewhere is no policy.
_WEB_PORTS = frozenset({80, 443, 8000, 8080, 8443})


class GuardedResolver(CachingHostnameResolver):
    """Looks names up (IPv4 and IPv6) and passes on only addresses that may be reached; remembers what it held back."""

    def __init__(self, reactor: Any, cache_size: int, allow: AllowList) -> None:
        super().__init__(reactor, cache_size)
        self._allow = allow
        self.held_back: dict[str, str] = {}

    def resolveHostName(
        self,
        resolutionReceiver: IResolutionReceiver,
        hostName: str,
        portNumber: int = 0,
        addressTypes: Sequence[type[IAddress]] | None = None,
        transportSemantics: str = "TCP",
    ) -> IHostResolution:
        """Resolve, through the filter: what the cache holds passes it as well."""
        sieve = _Sieve(resolutionReceiver, hostName, self)
        return super().resolveHostName(
            cast(IResolutionReceiver, sieve), hostName, portNumber, addressTypes, transportSemantics
        )

    def passes(self, host: str, address: str) -> bool:
        """Whether a connection to `host` may go to `address`."""
        try:
            permitted = self._allow.permits(host, ipaddress.ip_address(address))
        except ValueError:
            permitted = False
        if not permitted:
            self.held_back[host] = address
        return permitted


@implementer(IResolutionReceiver)
class _Sieve:
    def __init__(self, receiver: Any, host: str, resolver: GuardedResolver) -> None:
        self._receiver = receiver
        self._host = host
        self._resolver = resolver

    def resolutionBegan(self, resolution: Any) -> None:
        self._receiver.resolutionBegan(resolution)

    def addressResolved(self, address: Any) -> None:
        if self._resolver.passes(self._host, address.host):
            self._receiver.addressResolved(address)

    def resolutionComplete(self) -> None:
        self._receiver.resolutionComplete()


class AddressMiddleware:
    """Refuses what no policy's address looks like, on the first request and on every redirect."""

    def __init__(self, crawler: Crawler) -> None:
        self._allow = AllowList.parse(crawler.settings["ADDRESS_ALLOW"])

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> "AddressMiddleware":
        """The middleware of a crawl whose settings carry ADDRESS_ALLOW."""
        return cls(crawler)

    def process_request(self, request: Request) -> None:
        """Nothing, or NoPage: the scheme, host, port or user name is not one to follow."""
        parts = urlsplit(request.url)
        redirected = bool(request.meta.get("redirect_urls"))
        odd = FailureReason.BAD_REDIRECT if redirected else FailureReason.ADDRESS
        host = parts.hostname or ""
        if parts.scheme not in ("http", "https"):
            raise NoPage(odd, f'"{_short(request.url)}" is not http or https')
        if parts.username is not None or parts.password is not None:
            raise NoPage(odd, f'the address on "{host}" carries a user name or password')
        try:
            port = parts.port
        except ValueError as error:
            raise NoPage(odd, f'"{_short(request.url)}" names no port ({error})') from error
        address = literal(host)
        if address is not None and not self._allow.permits(host, address):
            raise NoPage(FailureReason.ADDRESS, refusal(host, str(address)))
        if address is None and not is_host(host):
            nowhere = odd if redirected else FailureReason.DNS
            raise NoPage(nowhere, f'"{_short(request.url)}" names no host')
        if redirected and not self._may_move_to(request, host, port):
            raise NoPage(odd, f'redirected to port {port} of "{host}", where no web page is expected')

    def process_exception(self, request: Request, exception: Exception) -> None:
        """Turn "no such host" into NoPage: the resolver held its address back, or there is none."""
        if not isinstance(exception, CannotResolveHostError):
            return
        from twisted.internet import reactor

        host = urlsplit(request.url).hostname or ""
        held_back = getattr(reactor, "nameResolver", None)
        address = held_back.held_back.get(host) if isinstance(held_back, GuardedResolver) else None
        if address is not None:
            raise NoPage(FailureReason.ADDRESS, refusal(host, address)) from exception
        raise NoPage(FailureReason.DNS, f'no address is known for "{host}"') from exception

    def _may_move_to(self, request: Request, host: str, port: int | None) -> bool:
        if port is None or port in _WEB_PORTS or self._allow.names_host(host):
            return True
        address = literal(host)
        if address is not None and self._allow.holds(address):
            return True
        return port in {urlsplit(url).port for url in request.meta["redirect_urls"]}


def _short(url: str) -> str:
    return url if len(url) <= 100 else url[:99] + "…"
