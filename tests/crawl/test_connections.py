"""The wire, the guard before it and what is kept of it, without Scrapy."""

import asyncio
import datetime
import ipaddress
import socket
import ssl
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from monitor.crawl import connections as module
from monitor.crawl.addresses import AllowList
from monitor.crawl.connections import Connections, Origin
from monitor.crawl.reasons import NoPage
from monitor.crawl.wire import Reply
from monitor.model import FailureReason
from tests.site import Answer, Site

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


class Scripted:
    """A server that answers whatever it is asked with the same bytes, then closes or stays silent."""

    def __init__(self, *parts: bytes, close: bool = True, pause: float = 0.0) -> None:
        self._parts = parts
        self._close = close
        self._pause = pause

    def ask(self, most: int = LIMIT, times: int = 1) -> Reply:
        """The reply it gives to the last of so many requests."""

        async def exchange() -> Reply:
            async with await asyncio.start_server(self._answer, "127.0.0.1", 0) as server:
                port = server.sockets[0].getsockname()[1]
                connections = Connections(ALLOW)
                origin = Origin(scheme="http", host="127.0.0.1", port=port)
                try:
                    async with asyncio.timeout(5):
                        for _ in range(times):
                            reply = await connections.ask(origin, b"GET / HTTP/1.1\r\nHost: x\r\n\r\n", most=most)
                        return reply
                finally:
                    connections.close()
                    await asyncio.sleep(0.01)  # for the server to see it

        return asyncio.run(exchange())

    async def _answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while await reader.readuntil(b"\r\n\r\n"):
                for part in self._parts:
                    writer.write(part)
                    await writer.drain()
                    await asyncio.sleep(self._pause)
                if self._close:
                    break
        except (asyncio.IncompleteReadError, OSError):
            pass
        writer.close()


def refused(*parts: bytes, **options) -> FailureReason:
    """Why an answer of these bytes is no page."""
    with pytest.raises(NoPage) as caught:
        Scripted(*parts, **options).ask()
    return caught.value.reason


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


@pytest.mark.parametrize(
    "answer",
    [
        b"HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\npage",
        b"HTTP/1.1 200\r\nContent-Length: 4\r\n\r\npage",
        b"HTTP/1.0 200 OK\r\n\r\npage",
        b"HTTP/1.1 200 OK\nContent-Length: 4\n\npage",
        b"\r\nHTTP/1.1 200 OK\r\ncontent-length:4\r\n\r\npage",
        b"HTTP/1.1 200 OK\r\nContent-Length: 4\r\nContent-Length: 4\r\n\r\npage",
        b"HTTP/1.1 200 OK\r\nX: a\r\n folded\r\nno colon\r\nContent-Length: 4\r\n\r\npage",
        b"HTTP/1.1 103 Early Hints\r\nLink: <a>\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\npage",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\npa\r\n2;x=y\r\nge\r\n0\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: Chunked\r\nContent-Length: 9\r\n\r\n4\r\npage\r\n0\r\nTrailer: 1\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nX: " + b"a" * 100_000 + b"\r\nContent-Length: 4\r\n\r\npage",
    ],
)
@pytest.mark.parametrize("piece", [1_000_000, 7])
def test_an_answer_is_read_however_it_is_framed_and_arrives(answer: bytes, piece: int) -> None:
    parts = [answer[at : at + piece] for at in range(0, len(answer), piece)] if len(answer) < 1000 else [answer]
    assert Scripted(*parts).ask().body == b"page"


def test_a_folded_header_is_one(site: Site) -> None:
    reply = Scripted(b"HTTP/1.1 200 OK\r\nX: a\r\n\tb\r\nContent-Length: 0\r\n\r\n").ask()
    assert reply.headers[0] == (b"X", b"a b")


def test_no_body_is_waited_for_where_none_comes() -> None:
    answer = b"HTTP/1.1 304 Not Modified\r\nContent-Length: 500\r\n\r\n"
    assert Scripted(answer, close=False).ask(times=2).status == 304


@pytest.mark.parametrize(
    ("answer", "why"),
    [
        (b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\npage", FailureReason.TRUNCATED),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\npage\r\n", FailureReason.TRUNCATED),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n9\r\npage", FailureReason.TRUNCATED),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\npage\r\n0\r\n", FailureReason.TRUNCATED),
        (b"HTTP/1.1 200 OK\r\nContent-Le", FailureReason.TRUNCATED),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\npage\r\n", FailureReason.HTTP),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\npage\r\n", FailureReason.HTTP),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + b"1" * 9000, FailureReason.HTTP),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: lzw\r\n\r\npage", FailureReason.BAD_ENCODING),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 4\r\nContent-Length: 5\r\n\r\npage", FailureReason.HTTP),
        (b"HTTP/1.1 200 OK\r\nContent-Length: -4\r\n\r\npage", FailureReason.HTTP),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 200000\r\n\r\npage", FailureReason.TOO_LARGE),
        (b"HTTP/1.1 200 OK\r\n\r\n" + b"x" * 200_000, FailureReason.TOO_LARGE),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n30000\r\n" + b"x" * 10, FailureReason.TOO_LARGE),
        (b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 100_000, FailureReason.HTTP),
        (b"HTTP/1.1 100 Continue\r\n\r\n" * 50, FailureReason.HTTP),
        (b"HTTP/1.1 101 Switching Protocols\r\n\r\n", FailureReason.HTTP),
        (b"HTTP/2 200\r\n\r\n", FailureReason.HTTP),
        (b"SSH-2.0-OpenSSH_9.6\r\n", FailureReason.HTTP),
        (b"<html>", FailureReason.HTTP),
        (b"\x15\x03\x01\x00\x02\x02", FailureReason.HTTP),
        (b"", FailureReason.RESET),
    ],
)
def test_an_answer_that_is_no_page_says_why(answer: bytes, why: FailureReason) -> None:
    assert refused(answer) is why


def test_a_server_that_sends_more_than_it_said_is_not_asked_again_on_that_connection() -> None:
    surplus = b"HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\npageHTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nfake"
    assert Scripted(surplus, close=False).ask(times=2).body == b"page"


def test_a_reset_in_a_page_without_a_length_is_no_end_of_it(site: Site) -> None:
    site.page("/a", Answer(body="page", fault="close-delimited"))
    site.page("/b", Answer(body="page", fault="close-reset"))
    assert ask(site, "/a")[0].body == b"page"
    assert reason(site, "/b") is FailureReason.TRUNCATED


def test_a_closed_port_is_a_refusal() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]

    async def knock() -> None:
        await Connections(ALLOW).ask(Origin(scheme="http", host="127.0.0.1", port=port), b"", most=1)

    with pytest.raises(NoPage) as caught:
        asyncio.run(knock())
    assert caught.value.reason is FailureReason.REFUSED


# The guard.


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


@pytest.fixture
def names(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Have `policy.example` be at the given addresses."""

    def give(policy: list[str]) -> None:
        monkeypatch.setattr(module, "_addresses", lambda host: tuple(map(ipaddress.ip_address, policy)))

    return give


# TLS.

Contexts = Callable[..., tuple[ssl.SSLContext, Callable[[], ssl.SSLContext]]]


@pytest.fixture(scope="module")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Contexts]:
    """Makes a server's context with a certificate for `host`, and a client's that trusts its issuer."""
    place = tmp_path_factory.mktemp("tls")
    key = ec.generate_private_key(ec.SECP256R1())
    now = datetime.datetime.now(datetime.UTC)

    def certificate(host: str, *, until: datetime.timedelta = datetime.timedelta(days=1)) -> x509.Certificate:
        name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Test")])
        alternative: x509.GeneralName = x509.DNSName(host)
        if host[0].isdigit():
            alternative = x509.IPAddress(ipaddress.ip_address(host))
        return (
            x509.CertificateBuilder()
            .subject_name(name)
            .issuer_name(name)
            .public_key(key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(now - datetime.timedelta(days=2))
            .not_valid_after(now + until)
            .add_extension(x509.SubjectAlternativeName([alternative]), critical=False)
            .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
            .sign(key, hashes.SHA256())
        )

    def contexts(host: str, **options) -> tuple[ssl.SSLContext, Callable[[], ssl.SSLContext]]:
        pem = certificate(host, **options).public_bytes(serialization.Encoding.PEM)
        secret = key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
        file = Path(place / "server.pem")
        file.write_bytes(pem + secret)
        server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        server.load_cert_chain(file)
        return server, lambda: ssl.create_default_context(cadata=pem.decode())

    yield contexts


def test_a_secure_page_is_read_and_its_connection_kept(certificates: Contexts) -> None:
    server, trusting = certificates("127.0.0.1")
    with Site(tls=server) as site:
        site.page("/a", "secure")
        assert [reply.body for reply in ask(site, "/a", "/a", secure=trusting)] == [b"secure"] * 2
        assert site.connections == 1


@pytest.mark.parametrize(
    ("host", "options", "trusted", "words"),
    [
        ("127.0.0.1", {}, False, "self-signed certificate"),
        ("other.example", {}, True, "IP address mismatch"),
        ("127.0.0.1", {"until": datetime.timedelta(days=-1)}, True, "certificate has expired"),
    ],
)
def test_a_certificate_that_proves_nothing_is_refused(
    certificates: Contexts, host: str, options: dict[str, object], trusted: bool, words: str
) -> None:
    server, trusting = certificates(host, **options)
    with Site(tls=server) as site:
        site.page("/a", "secure")
        with pytest.raises(NoPage, match=words) as caught:
            ask(site, "/a", secure=trusting if trusted else ssl.create_default_context)
        assert caught.value.reason is FailureReason.TLS
        assert site.requests == []


def test_a_server_that_speaks_no_tls_is_a_tls_failure() -> None:
    async def speak(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read(1)
        writer.write(b"HTTP/1.1 400 Bad Request\r\n\r\n")
        writer.close()
        await writer.wait_closed()

    async def knock() -> None:
        async with await asyncio.start_server(speak, "127.0.0.1", 0) as server:
            origin = Origin(scheme="https", host="127.0.0.1", port=server.sockets[0].getsockname()[1])
            await Connections(ALLOW).ask(origin, b"", most=1)

    with pytest.raises(NoPage, match="wrong version number") as caught:
        asyncio.run(knock())
    assert caught.value.reason is FailureReason.TLS


@pytest.mark.parametrize("fault", ["truncated", "chopped", "close-reset"])
def test_a_secure_page_cut_short_is_no_page(certificates: Contexts, fault: str) -> None:
    server, trusting = certificates("127.0.0.1")
    with Site(tls=server) as site:
        site.page("/a", Answer(body="page", fault=fault))
        assert reason(site, "/a", secure=trusting) is FailureReason.TRUNCATED


def test_a_silent_server_can_be_given_up(site: Site) -> None:
    site.page("/a", Answer(fault="hang"))
    began = time.monotonic()
    with pytest.raises(TimeoutError):
        ask(site, "/a", seconds=0.05)
    assert time.monotonic() - began < 1
