"""Certificates are verified, and a secure page cut short is no page."""

import datetime
import ipaddress
import ssl
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from monitor.model import FailureReason, Page
from tests.crawl.child import Order, Outcome, crawl_apart, target
from tests.site import Answer, Site

DAY = datetime.timedelta(days=1)


class Authority:
    """Issues server certificates; `file` is its own, for whoever trusts it."""

    def __init__(self, place: Path) -> None:
        self._place = place
        self._key = ec.generate_private_key(ec.SECP256R1())
        self._name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, f"Authority {place.name}")])
        self.file = place / "authority.pem"
        self.file.write_bytes(self._certificate(None, DAY).public_bytes(serialization.Encoding.PEM))

    def context(self, host: str, until: datetime.timedelta = DAY) -> ssl.SSLContext:
        """The context of a server with a certificate for `host` that ends in `until`."""
        secret = self._key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
        file = self._place / f"{host}.{until.days}.pem"
        file.write_bytes(self._certificate(host, until).public_bytes(serialization.Encoding.PEM) + secret)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(file)
        return context

    def _certificate(self, host: str | None, until: datetime.timedelta) -> x509.Certificate:
        now = datetime.datetime.now(datetime.UTC)
        subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, host)]) if host else self._name
        builder = (
            x509.CertificateBuilder()
            .subject_name(subject)
            .issuer_name(self._name)
            .public_key(self._key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(now - 2 * DAY)
            .not_valid_after(now + until)
            .add_extension(x509.BasicConstraints(ca=host is None, path_length=None), critical=True)
        )
        if host is not None:
            name: x509.GeneralName = x509.DNSName(host)
            if host[0].isdigit():
                name = x509.IPAddress(ipaddress.ip_address(host))
            builder = builder.add_extension(x509.SubjectAlternativeName([name]), critical=False)
        return builder.sign(self._key, hashes.SHA256())


@pytest.fixture(scope="module")
def crawled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Outcome]:
    """One crawl over servers of every sort, by somebody who trusts one authority."""
    trusted, stranger = (Authority(tmp_path_factory.mktemp(name)) for name in ("trusted", "stranger"))
    contexts = {
        "good": ("127.0.0.2", trusted.context("127.0.0.2")),
        "unknown": ("127.0.0.3", stranger.context("127.0.0.3")),
        "another": ("127.0.0.4", trusted.context("other.example")),
        "expired": ("127.0.0.5", trusted.context("127.0.0.5", until=-DAY)),
        "cut": ("127.0.0.6", trusted.context("127.0.0.6")),
    }
    with ExitStack() as stack:
        targets = []
        for name, (host, context) in contexts.items():
            site = stack.enter_context(Site(hosts=(host,), tls=context))
            answer = Answer(body="page", fault="truncated" if name == "cut" else "")
            url = site.page("/a", answer).replace("http://", "https://")
            targets.append(target(name, url))
        yield crawl_apart(Order(targets=targets), SSL_CERT_FILE=str(trusted.file))


def test_a_secure_page_is_read(crawled: Outcome) -> None:
    page = crawled.of("good")
    assert isinstance(page, Page)
    assert page.body == b"page"


@pytest.mark.parametrize("policy", ["unknown", "another", "expired"])
def test_a_server_that_proves_nothing_is_refused(crawled: Outcome, policy: str) -> None:
    assert crawled.reason(policy) is FailureReason.TLS
    assert "secure connection failed" in crawled.detail(policy)


def test_a_secure_page_cut_short_is_no_page(crawled: Outcome) -> None:
    assert crawled.reason("cut") is FailureReason.TRUNCATED
