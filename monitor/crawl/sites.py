"""What counts as one site for politeness: the registrable domain, however many host names serve it."""

from urllib.parse import urlsplit

from monitor.crawl.addresses import AllowList, is_public, literal
from monitor.domains import registrable


class Sites:
    """Names the site of a URL. Hosts the operator allows stand for themselves, each port of theirs too."""

    def __init__(self, allow: AllowList) -> None:
        self._allow = allow
        self._known: dict[tuple[str, int | None], str] = {}

    def site(self, url: str) -> str:
        """The site a URL belongs to: "example.co.uk", "192.0.2.7" or, for a host of the operator's own, "host:port"."""
        try:
            parts = urlsplit(url)
            place = (parts.hostname or "", parts.port)
        except ValueError:
            return url  # no address at all, as its request will find out
        if place not in self._known:
            self._known[place] = self._name(*place)
        return self._known[place]

    def _name(self, host: str, port: int | None) -> str:
        address = literal(host)
        if address is not None:
            own = self._allow.holds(address) and not is_public(address)
            return f"{address}:{port or ''}" if own else str(address)
        if self._allow.names_host(host) or "." not in host.strip("."):
            return f"{host}:{port or ''}"
        return registrable(host)
