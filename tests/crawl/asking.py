"""Asking a site on connections of our own, without Scrapy."""

import asyncio

import pytest

from monitor.crawl.addresses import AllowList
from monitor.crawl.connections import Connections, Origin
from monitor.crawl.reasons import NoPage
from monitor.crawl.wire import Reply
from monitor.model import FailureReason
from tests.site import Site

ALLOW = AllowList.parse(["127.0.0.1"])
LIMIT = 100_000


def ask(
    site: Site, *paths: str, host: str = "127.0.0.1", allow: AllowList = ALLOW, seconds: float = 5.0, **options
) -> list[Reply]:
    """The replies to paths asked for one after the other on one set of connections."""

    async def all_of_them() -> list[Reply]:
        connections = Connections(allow, **options)
        origin = Origin(scheme=site.url().split(":")[0], host=host, port=site.port)
        try:
            async with asyncio.timeout(seconds):
                return [
                    await connections.ask(origin, f"GET {path} HTTP/1.1\r\nHost: x\r\n\r\n".encode(), most=LIMIT)
                    for path in paths
                ]
        finally:
            connections.close()

    return asyncio.run(all_of_them())


def reason(*arguments, **options) -> FailureReason:
    """Why asking fails."""
    with pytest.raises(NoPage) as caught:
        ask(*arguments, **options)
    return caught.value.reason
