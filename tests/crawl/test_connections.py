import asyncio
import ipaddress
import socket
import time
from collections.abc import Callable

import pytest

from monitor.crawl import connections as module
from monitor.crawl.addresses import AllowList
from monitor.crawl.connections import Connections, Origin
from monitor.crawl.reasons import NoPage
from monitor.model import FailureReason
from tests.crawl.asking import ALLOW, LIMIT, ask, reason
from tests.site import Answer, Site


@pytest.fixture
def names(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Have `policy.example` be at the given addresses."""

    def give(policy: list[str]) -> None:
        monkeypatch.setattr(module, "_addresses", lambda host: tuple(map(ipaddress.ip_address, policy)))

    return give


def test_a_page_comes_whole_with_its_headers_in_order(site: Site) -> None:
    site.page("/a", "<p>x</p>", headers={"Server": "s", "X-One": "1", "Set-Cookie": "a=b"})
    (reply,) = ask(site, "/a")
    assert reply.status == 200
    assert reply.body == b"<p>x</p>"
    assert [name for name, _ in reply.headers] == [
        b"Content-Type",
        b"Server",
        b"X-One",
        b"Set-Cookie",
        b"Content-Length",
    ]


def test_a_connection_serves_the_next_request(site: Site) -> None:
    site.page("/a", "a")
    site.page("/b", Answer(304))
    assert [reply.body for reply in ask(site, "/a", "/b", "/a")] == [b"a", b"", b"a"]
    assert site.connections == 1


def test_a_kept_connection_the_server_has_closed_is_replaced(site: Site) -> None:
    site.page("/a", Answer(body="first"), Answer(fault="reset"), Answer(body="third"))
    assert [reply.body for reply in ask(site, "/a", "/a")] == [b"first", b"third"]


def test_a_connection_is_not_kept_for_long(site: Site) -> None:
    site.page("/a", "a")

    async def twice() -> None:
        connections = Connections(ALLOW, kept_seconds=0.02)
        origin = Origin(scheme="http", host="127.0.0.1", port=site.port)
        for _ in range(2):
            await connections.ask(origin, b"GET /a HTTP/1.1\r\n\r\n", most=LIMIT)
            await asyncio.sleep(0.1)
        connections.close()

    asyncio.run(twice())
    assert site.connections == 2


def test_a_closed_port_is_a_refusal() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]

    async def knock() -> None:
        await Connections(ALLOW).ask(Origin(scheme="http", host="127.0.0.1", port=port), b"", most=1)

    with pytest.raises(NoPage) as caught:
        asyncio.run(knock())
    assert caught.value.reason is FailureReason.REFUSED


@pytest.mark.parametrize(
    "host",
    [
        "127.0.0.2",
        "2130706434",
        "0x7f000002",
        "0x7f.0.0.2",
        "0177.0.0.2",
        "127.2",
        "::1",
        "::ffff:127.0.0.2",
        "::ffff:7f00:2",
    ],
)
def test_a_forbidden_address_is_not_connected_to_however_it_is_spelt(host: str) -> None:
    with Site(["127.0.0.1", "127.0.0.2"]) as site:
        site.page("/a", "a")
        assert reason(site, "/a", host=host) is FailureReason.ADDRESS
        assert site.connections == 0


def test_a_name_at_a_forbidden_address_is_not_connected_to(site: Site, names: Callable[..., None]) -> None:
    names(policy=["127.0.0.1"])
    with pytest.raises(NoPage) as caught:
        ask(site, "/a", host="policy.example", allow=AllowList())
    assert caught.value.reason is FailureReason.ADDRESS
    assert caught.value.detail == (
        '"policy.example" is at 127.0.0.1, which is not a public address; add it to "allow" under [crawl]'
    )
    assert site.connections == 0


def test_of_a_name_s_addresses_only_the_permitted_are_tried(site: Site, names: Callable[..., None]) -> None:
    site.page("/a", "a")
    names(policy=["127.0.0.3", "::1", "127.0.0.1"])
    assert ask(site, "/a", host="policy.example")[0].body == b"a"


def test_the_next_address_is_tried_where_the_first_refuses(site: Site, names: Callable[..., None]) -> None:
    site.page("/a", "a")
    names(policy=["127.0.0.9", "127.0.0.1"])
    allow = AllowList.parse(["127.0.0.0/28"])
    assert ask(site, "/a", host="policy.example", allow=allow)[0].body == b"a"


def test_a_host_allowed_by_name_is_reached_wherever_it_is(site: Site, names: Callable[..., None]) -> None:
    site.page("/a", "a")
    names(policy=["127.0.0.1"])
    assert ask(site, "/a", host="policy.example", allow=AllowList.parse(["policy.example"]))[0].body == b"a"


@pytest.mark.parametrize(
    "error", [socket.gaierror(socket.EAI_NONAME, "x"), socket.gaierror(socket.EAI_AGAIN, "x"), UnicodeError()]
)
def test_a_name_without_an_address_is_a_dns_failure(
    site: Site, monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    def fail(host: str) -> None:
        raise error

    monkeypatch.setattr(module, "_addresses", fail)
    assert reason(site, "/a", host="nowhere.example") is FailureReason.DNS


def test_a_silent_server_can_be_given_up(site: Site) -> None:
    site.page("/a", Answer(fault="hang"))
    began = time.monotonic()
    with pytest.raises(TimeoutError):
        ask(site, "/a", seconds=0.05)
    assert time.monotonic() - began < 1
