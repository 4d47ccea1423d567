"""Connections to sites: looked up, checked by the address guard, opened, secured and kept for the next request.

The guard stands between the look-up and the connection, so that nothing comes between what was checked and what is
connected to: no redirect, odd spelling or name that changes its mind.
"""

import asyncio
import ipaddress
import socket
import ssl
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from monitor.crawl.addresses import Address, AllowList, literal, refusal
from monitor.crawl.reasons import NoPage
from monitor.crawl.wire import Reply, Silence, Wire
from monitor.model import FailureReason

# How long one of several addresses may take before the next is tried: broken IPv6 is common, and silent.
_PATIENCE_SECONDS = 3.0
_MOST_TRIED = 6
# Long enough for the page after robots.txt and its pause; many idle connections would use up the file handles.
KEPT_SECONDS = 5.0
_MOST_KEPT = 256
_LOOKUPS = 32


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """A server: scheme ("http" or "https"), host name or literal, port."""

    scheme: str
    host: str
    port: int


class Connections:
    """Every connection of a crawl. At most one an origin is kept: a site is asked one thing at a time."""

    def __init__(
        self,
        allow: AllowList,
        *,
        secure: Callable[[], ssl.SSLContext] = ssl.create_default_context,
        source: tuple[str, int] | None = None,
        kept_seconds: float = KEPT_SECONDS,
    ) -> None:
        """`secure` makes the TLS context when first needed; `source` is the local address to connect from."""
        self._allow = allow
        self._secure = secure
        self._source = source
        self._kept_seconds = kept_seconds
        self._tls: ssl.SSLContext | None = None
        self._kept: dict[Origin, tuple[Wire, asyncio.TimerHandle]] = {}
        self._found: dict[str, tuple[Address, ...]] = {}
        self._threads: ThreadPoolExecutor | None = None

    async def ask(self, origin: Origin, request: bytes, *, most: int, bodiless: bool = False) -> Reply:
        """The answer to a request (bytes as they go out), of at most `most` bytes; NoPage where none comes."""
        wire = self._reused(origin)
        if wire is not None:
            try:
                return await self._exchange(wire, origin, request, most, bodiless)
            except Silence:
                pass  # the server had closed it meanwhile
        try:
            return await self._exchange(await self._open(origin), origin, request, most, bodiless)
        except Silence as error:
            raise NoPage(FailureReason.RESET, "the server closed the connection without an answer") from error

    def close(self) -> None:
        """Close what is kept."""
        for wire, timer in self._kept.values():
            timer.cancel()
            wire.drop()
        self._kept.clear()
        if self._threads is not None:
            self._threads.shutdown(wait=False, cancel_futures=True)

    async def _exchange(self, wire: Wire, origin: Origin, request: bytes, most: int, bodiless: bool) -> Reply:
        try:
            reply = await wire.exchange(request, most=most, bodiless=bodiless)
        except BaseException:
            wire.drop()
            raise
        if reply.lasting:
            self._keep(origin, wire)
        else:
            wire.drop()
        return reply

    def _keep(self, origin: Origin, wire: Wire) -> None:
        self._drop(origin if origin in self._kept or len(self._kept) < _MOST_KEPT else next(iter(self._kept)))
        timer = asyncio.get_running_loop().call_later(self._kept_seconds, self._drop, origin)
        self._kept[origin] = (wire, timer)

    def _drop(self, origin: Origin) -> None:
        kept = self._kept.pop(origin, None)
        if kept is not None:
            kept[1].cancel()
            kept[0].drop()

    def _reused(self, origin: Origin) -> Wire | None:
        kept = self._kept.pop(origin, None)
        if kept is None:
            return None
        wire, timer = kept
        timer.cancel()
        if wire.idle:
            return wire
        wire.drop()
        return None

    async def _open(self, origin: Origin) -> Wire:
        addresses = await self._find(origin.host)
        for address in addresses[:-1]:
            try:
                async with asyncio.timeout(_PATIENCE_SECONDS):
                    return await self._connect(origin, address)
            except (OSError, TimeoutError):
                continue
        try:
            return await self._connect(origin, addresses[-1])
        except ssl.SSLError as error:
            raise NoPage(FailureReason.TLS, f"the secure connection failed: {_why(error)}") from error
        except ConnectionRefusedError as error:
            raise NoPage(FailureReason.REFUSED, "the server refused the connection") from error
        except (ConnectionResetError, BrokenPipeError, EOFError) as error:
            raise NoPage(FailureReason.RESET, "the server closed the connection before it was made") from error
        except TimeoutError as error:
            raise NoPage(FailureReason.TIMEOUT, "the server did not answer in time (timeout under [crawl])") from error
        except OSError as error:
            raise NoPage(FailureReason.REFUSED, f"no connection: {error.strerror or error}") from error

    async def _connect(self, origin: Origin, address: Address) -> Wire:
        secure = origin.scheme == "https"
        _, wire = await asyncio.get_running_loop().create_connection(
            Wire,
            str(address),
            origin.port,
            ssl=self._context() if secure else None,
            server_hostname=origin.host if secure else None,
            local_addr=self._source,
        )
        return wire

    def _context(self) -> ssl.SSLContext:
        # One for all: to load the system's certificates anew for each connection costs more than the page.
        if self._tls is None:
            self._tls = self._secure()
            self._tls.set_alpn_protocols(["http/1.1"])
        return self._tls

    async def _find(self, host: str) -> tuple[Address, ...]:
        """The addresses of a host that may be reached, at least one; NoPage where there is none."""
        address = literal(host)
        found = (address,) if address is not None else self._found.get(host) or await self._look_up(host)
        self._found[host] = found
        permitted = tuple(address for address in found if self._allow.permits(host, address))
        if not permitted:
            raise NoPage(FailureReason.ADDRESS, refusal(host, str(found[0])))
        return permitted[:_MOST_TRIED]

    async def _look_up(self, host: str) -> tuple[Address, ...]:
        if self._threads is None:
            self._threads = ThreadPoolExecutor(_LOOKUPS, thread_name_prefix="dns")
        loop = asyncio.get_running_loop()
        try:
            found = await loop.run_in_executor(self._threads, _addresses, host)
        except (OSError, UnicodeError) as error:
            why = (
                "the look-up failed for now"
                if isinstance(error, socket.gaierror) and error.errno == socket.EAI_AGAIN
                else ""
            )
            raise NoPage(
                FailureReason.DNS, f'no address is known for "{host}"' + (f"; {why}" if why else "")
            ) from error
        if not found:
            raise NoPage(FailureReason.DNS, f'no address is known for "{host}"')
        return found


def _addresses(host: str) -> tuple[Address, ...]:
    """The addresses the system knows for a host, in the order it prefers, each once."""
    found = socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)
    return tuple(dict.fromkeys(ipaddress.ip_address(str(info[4][0])) for info in found))


def _why(error: ssl.SSLError) -> str:
    if isinstance(error, ssl.SSLCertVerificationError):
        return error.verify_message.rstrip(".")
    return (error.reason or str(error)).replace("_", " ").lower()
