"""Certificates are verified, and a secure page cut short is no page."""

import contextlib
import dataclasses
import datetime
import ipaddress
import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import ClassVar, Self

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from scrapy.core.downloader.contextfactory import _ScrapyClientContextFactory

from monitor.crawl.tls import OneContext
from monitor.model import FailureReason, Page
from tests.crawl.child import SETTINGS, Order, Outcome, crawl_apart, target
from tests.site import Answer, Site

DAY = datetime.timedelta(days=1)


class Authority:
    """Issues server certificates; `file` is its own, for whoever trusts it."""

    def __init__(self, place: Path) -> None:
        self._place = place
        self._key = ec.generate_private_key(ec.SECP256R1())
        self._name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, f"Authority {place.name}")])
        self.file = place / "authority.pem"
        self.file.write_bytes(self._certificate(self._name, [], DAY).public_bytes(serialization.Encoding.PEM))

    def context(self, *hosts: str, until: datetime.timedelta = DAY) -> ssl.SSLContext:
        """The context of a server with a certificate for these hosts that ends in `until`."""
        name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, hosts[0] if hosts else "127.0.0.4")])
        names = [
            x509.IPAddress(ipaddress.ip_address(host)) if host[0].isdigit() else x509.DNSName(host) for host in hosts
        ]
        return self._server(self._certificate(name, names, until))

    def own_context(self) -> ssl.SSLContext:
        """The context of a server that shows the authority's own certificate."""
        return self._server(self._certificate(self._name, [], DAY))

    def _server(self, certificate: x509.Certificate) -> ssl.SSLContext:
        secret = self._key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
        file = self._place / f"{certificate.serial_number}.pem"
        file.write_bytes(certificate.public_bytes(serialization.Encoding.PEM) + secret)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(file)
        return context

    def _certificate(
        self, subject: x509.Name, names: list[x509.GeneralName], until: datetime.timedelta
    ) -> x509.Certificate:
        now = datetime.datetime.now(datetime.UTC)
        builder = (
            x509.CertificateBuilder()
            .subject_name(subject)
            .issuer_name(self._name)
            .public_key(self._key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(now - 2 * DAY)
            .not_valid_after(now + until)
            .add_extension(x509.BasicConstraints(ca=subject == self._name, path_length=None), critical=True)
        )
        if names:
            builder = builder.add_extension(x509.SubjectAlternativeName(names), critical=False)
        return builder.sign(self._key, hashes.SHA256())


class Deaf:
    """A server that answers a TLS greeting in plain HTTP."""

    def __init__(self, host: str) -> None:
        self._socket = socket.create_server((host, 0))
        self.url = f"https://{host}:{self._socket.getsockname()[1]}/a"
        threading.Thread(target=self._serve, daemon=True).start()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        self._socket.close()

    def _serve(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                connection, _ = self._socket.accept()
                with connection:
                    connection.recv(1)
                    connection.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")


FAULTS = ("truncated", "chopped", "close-reset")


@pytest.fixture(scope="module")
def crawled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Outcome, dict[str, Site]]]:
    """One crawl over servers of every sort, by somebody who trusts one authority."""
    trusted, stranger = (Authority(tmp_path_factory.mktemp(name)) for name in ("trusted", "stranger"))
    contexts = {
        "good": ("127.0.0.2", trusted.context("127.0.0.2")),
        "stranger": ("127.0.0.3", stranger.context("127.0.0.3")),
        "self-signed": ("127.0.0.3", stranger.own_context()),
        "nameless": ("127.0.0.4", trusted.context()),
        "odd-names": ("127.0.0.4", trusted.context("127.0.0.4", "*a.*.example")),
        "another": ("127.0.0.4", trusted.context("other.example")),
        "another-address": ("127.0.0.4", trusted.context("127.0.0.2")),
        "expired": ("127.0.0.5", trusted.context("127.0.0.5", until=-DAY)),
    }
    contexts |= {fault: ("127.0.0.6", trusted.context("127.0.0.6")) for fault in FAULTS}
    with ExitStack() as stack:
        sites = {}
        targets = []
        for name, (host, context) in contexts.items():
            sites[name] = stack.enter_context(Site(hosts=(host,), tls=context))
            url = sites[name].page("/a", Answer(body="page", fault=name if name in FAULTS else ""))
            targets.append(target(name, url))
        named = Site(tls=trusted.context("good.example"))
        sites["named"] = stack.enter_context(named)
        url = named.page("/a", "page").replace("127.0.0.1", "good.example")
        targets.append(target("named", url))
        targets.append(target("misnamed", url.replace("good.example", "bad.example")))
        targets.append(target("deaf", stack.enter_context(Deaf("127.0.0.7")).url))
        settings = dataclasses.replace(SETTINGS, allow=(*SETTINGS.allow, "good.example", "bad.example"))
        names = {"good.example": ["127.0.0.1"], "bad.example": ["127.0.0.1"]}
        order = Order(targets=targets, settings=settings, names=names)
        yield crawl_apart(order, SSL_CERT_FILE=str(trusted.file)), sites


@pytest.mark.parametrize("policy", ["good", "named"])
def test_a_secure_page_is_read_and_its_connection_kept(crawled: tuple[Outcome, dict[str, Site]], policy: str) -> None:
    page = crawled[0].of(policy)
    assert isinstance(page, Page)
    assert page.body == b"page"
    assert [seen.path for seen in crawled[1]["good"].requests] == ["/robots.txt", "/a"]
    assert crawled[1]["good"].connections == 1


@pytest.mark.parametrize(
    ("policy", "words"),
    [
        ("stranger", "the certificate's authority is not known here"),
        ("self-signed", "the certificate is self-signed"),
        ("nameless", "the certificate does not name its host"),
        ("odd-names", "the certificate does not name its host"),
        ("another", "the certificate is for another host"),
        ("another-address", "the certificate is for another host"),
        ("misnamed", "the certificate is for another host"),
        ("expired", "the certificate has expired"),
        ("deaf", "wrong version number"),
    ],
)
def test_a_server_that_proves_nothing_is_refused(
    crawled: tuple[Outcome, dict[str, Site]], policy: str, words: str
) -> None:
    assert crawled[0].reason(policy) is FailureReason.TLS
    assert crawled[0].detail(policy).startswith("the secure connection failed: ")
    assert words in crawled[0].detail(policy)
    if policy in crawled[1]:
        assert crawled[1][policy].requests == []


@pytest.mark.parametrize("fault", FAULTS)
def test_a_secure_page_cut_short_is_no_page(crawled: tuple[Outcome, dict[str, Site]], fault: str) -> None:
    assert crawled[0].reason(fault) is FailureReason.TRUNCATED


def test_nothing_is_said_but_in_values(crawled: tuple[Outcome, dict[str, Site]]) -> None:
    assert crawled[0].stderr == ""
    assert crawled[0].report.bugs == ()


def test_one_context_serves_every_host_and_each_is_checked_by_its_name() -> None:
    class Stock(_ScrapyClientContextFactory):
        asked: ClassVar[list[bytes]] = []

        def creatorForNetloc(self, hostname, port):
            self.asked.append(hostname)
            return super().creatorForNetloc(hostname, port)

    shared = OneContext(Stock(verify_certificates=True))
    one, other = (shared.creatorForNetloc(host, 443) for host in (b"one.example", b"127.0.0.1"))
    assert Stock.asked == [b"one.example"]
    assert one._createConnection == other._createConnection
    assert (one._hostnameASCII, one._hostnameIsDnsName) == ("one.example", True)
    assert (other._hostnameASCII, other._hostnameIsDnsName) == ("127.0.0.1", False)


def test_certificates_go_unchecked_only_where_the_operator_says_so(tmp_path: Path) -> None:
    with Site(("127.0.0.2",), tls=Authority(tmp_path).own_context()) as site:
        settings = dataclasses.replace(SETTINGS, overrides={"DOWNLOAD_VERIFY_CERTIFICATES": False})
        outcome = crawl_apart(Order(targets=[target("lax", site.page("/a", "page"))], settings=settings))
    assert isinstance(outcome.of("lax"), Page)
