"""Which addresses a crawl may reach: public ones, and what the operator allows.

Policies are published for everybody, so nothing but a public address is ever needed. Without this rule a redirect or a
name under another's control would make the monitor read from its own machine or intranet and mail the result around.
"""

import ipaddress
import socket
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Self

Address = ipaddress.IPv4Address | ipaddress.IPv6Address
Network = ipaddress.IPv4Network | ipaddress.IPv6Network

# Called global by `ipaddress` (in 3.11 at least), yet not for the public: protocol assignments, 6to4 relays, benchmarks
# and segment routing, documentation, site-local. Sources: the IANA special-purpose address registries.
_SPECIAL: tuple[Network, ...] = tuple(
    ipaddress.ip_network(network)
    for network in ("192.0.0.0/24", "192.88.99.0/24", "fec0::/10", "5f00::/16", "3fff::/20", "64:ff9b:1::/48")
)
_UNICAST = ipaddress.IPv6Network("2000::/3")
_NAT64 = ipaddress.IPv6Network("64:ff9b::/96")


def is_public(address: Address) -> bool:
    """Whether anybody on the Internet could reach that address; an IPv4 address within IPv6 is judged as itself."""
    if isinstance(address, ipaddress.IPv6Address):
        inner = _inner(address)
        if inner is not None:
            return is_public(inner)
        if address.scope_id is not None or address not in _UNICAST:
            return False
    if not address.is_global or address.is_multicast or address.is_reserved:
        return False
    return not any(address.version == network.version and address in network for network in _SPECIAL)


def literal(host: str) -> Address | None:
    """The address a host part spells out, in any form the resolver takes (127.1, 0x7f.1, 2130706433), or None."""
    text = host.strip("[]")
    try:
        return ipaddress.ip_address(text)
    except ValueError:
        pass
    if not text or text[-1] not in "0123456789abcdefABCDEFxX" or not text[0].isdigit():
        return None
    try:
        return ipaddress.IPv4Address(socket.inet_aton(text))
    except (OSError, ValueError):
        return None


def is_host(name: str) -> bool:
    """Whether a name can be looked up at all: ASCII (punycode), labels of 1 to 63 characters, 253 in all."""
    bare = name.removesuffix(".")
    return bare.isascii() and 0 < len(bare) <= 253 and all(0 < len(label) <= 63 for label in bare.split("."))


@dataclass(frozen=True, slots=True, kw_only=True)
class AllowList:
    """What the operator allows besides public addresses: networks, host names and "*.suffix" of host names."""

    networks: tuple[Network, ...] = ()
    names: frozenset[str] = frozenset()
    suffixes: tuple[str, ...] = ()

    @classmethod
    def parse(cls, entries: Iterable[str]) -> Self:
        """The allow-list written as addresses, networks (CIDR), host names or "*.suffix"; ValueError names a bad entry."""
        networks: list[Network] = []
        names: list[str] = []
        suffixes: list[str] = []
        for entry in entries:
            text = entry.strip().lower().strip("[]")
            try:
                networks.append(ipaddress.ip_network(text, strict=False))
                continue
            except ValueError:
                pass
            name = text.removeprefix("*.")
            if not is_host(name) or any(sign in name for sign in "/:*@ ") or literal(name) is not None:
                raise ValueError(f'"{entry}" is no host, IP address or network')
            (suffixes if text.startswith("*.") else names).append(f".{name}" if text.startswith("*.") else name)
        return cls(networks=tuple(networks), names=frozenset(names), suffixes=tuple(suffixes))

    def names_host(self, host: str) -> bool:
        """Whether a host is allowed by its name, wherever it is."""
        name = host.lower().removesuffix(".")
        return name in self.names or any(name.endswith(suffix) for suffix in self.suffixes)

    def holds(self, address: Address) -> bool:
        """Whether an address is allowed by itself."""
        return any(address.version == network.version and address in network for network in self.networks)

    def permits(self, host: str, address: Address) -> bool:
        """Whether `host`, found at `address`, may be reached."""
        return is_public(address) or self.holds(address) or self.names_host(host)


def refusal(host: str, address: str) -> str:
    """What to tell the operator whose policy is at an address that is not public."""
    where = (
        f'"{host}" is not a public address'
        if host.strip("[]") == address
        else f'"{host}" is at {address}, which is not a public address'
    )
    return f'{where}; add it to "allow" under [crawl]'


def _inner(address: ipaddress.IPv6Address) -> ipaddress.IPv4Address | None:
    """The IPv4 address that packets to a mapped, 6to4 or NAT64 address end up at."""
    if address.ipv4_mapped is not None:
        return address.ipv4_mapped
    if address.sixtofour is not None:
        return address.sixtofour
    if address in _NAT64:
        return ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
    return None
