"""The registrable domain: what tells one publisher from another, by the public suffix list that tldextract carries.

The list is never fetched and never cached on disk: the same host gives the same answer on every machine.
"""

import ipaddress
from functools import cache
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from tldextract import TLDExtract


def registrable(host: str) -> str:
    """The registrable domain of a host name: "example.co.uk" for "www.example.co.uk".

    Under a suffix no list knows, such as a company's own, the last two labels; a single label stands for itself.
    """
    host = host.strip(".")
    if "." not in host:
        return host
    return _extract().extract_str(host).top_domain_under_public_suffix or ".".join(host.split(".")[-2:])


def vendor(url: str) -> str:
    """Who publishes what is at a URL: its registrable domain; "" for an address, which names nobody."""
    try:
        host = (urlsplit(url).hostname or "").lower()
    except ValueError:
        return ""
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return registrable(host)
    return ""


@cache
def _extract() -> "TLDExtract":
    import tldextract  # 120 ms, and not needed where every policy is at an address

    return tldextract.TLDExtract(suffix_list_urls=(), cache_dir=None)
