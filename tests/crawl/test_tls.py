import asyncio
import datetime
import ipaddress
import ssl
from collections.abc import Callable
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from monitor.crawl.connections import Connections, Origin
from monitor.crawl.reasons import NoPage
from monitor.model import FailureReason
from tests.crawl.asking import ALLOW, ask, reason
from tests.site import Answer, Site

Contexts = Callable[..., tuple[ssl.SSLContext, Callable[[], ssl.SSLContext]]]


@pytest.fixture(scope="module")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> Contexts:
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

    return contexts


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
