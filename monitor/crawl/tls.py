"""TLS: one context for every connection, and a certificate that names the host, or none of its bytes are read."""

from collections.abc import Callable
from typing import Any

from OpenSSL.crypto import X509
from OpenSSL.SSL import VERIFY_FAIL_IF_NO_PEER_CERT, VERIFY_PEER, Connection
from service_identity import VerificationError
from service_identity.hazmat import DNS_ID, IPAddress_ID, verify_service_identity
from service_identity.pyopenssl import extract_patterns
from twisted.internet._sslverify import ClientTLSOptions
from twisted.python.failure import Failure
from twisted.web.iweb import IPolicyForHTTPS
from zope.interface import implementer  # type: ignore[import-untyped]

from monitor.crawl.reasons import NoPage
from monitor.model import FailureReason

# The verification errors of OpenSSL (x509_vfy.h) that are met in the wild.
_ERRORS = {
    9: "the certificate is not valid yet",
    10: "the certificate has expired",
    18: "the certificate is self-signed",
    19: "the certificate's authority is not trusted here",
    20: "the certificate's authority is not known here, or the server does not send what leads to it",
    21: "the certificate comes alone, without what leads to an authority known here",
    23: "the certificate was revoked",
    66: "the certificate's key is too weak",
    67: "the key of the certificate's authority is too weak",
    68: "the certificate's signature is too weak",
}

Verify = Callable[[Connection, X509, int, int, int], bool]


@implementer(IPolicyForHTTPS)
class OneContext:
    """Has every connection use the TLS context of the first that `policy` (Scrapy's) made, and check its own host.

    To load the system's certificates anew for each connection, as Scrapy and Twisted do, costs as much CPU as the whole
    rest of a page, and a megabyte of memory.
    """

    def __init__(self, policy: Any) -> None:
        self._policy = policy
        self._first: Any = None

    def creatorForNetloc(self, hostname: bytes, port: int) -> ClientTLSOptions:
        """What makes a connection to a host, by its name or address in ASCII."""
        if self._first is None:
            self._first = self._policy.creatorForNetloc(hostname, port)
        # Scrapy's own kind is the one that checks nothing, for DOWNLOAD_VERIFY_CERTIFICATES = false.
        kind = Strict if type(self._first) is ClientTLSOptions else type(self._first)
        return kind(self._first._createConnection, hostname.decode("ascii"))


class Strict(ClientTLSOptions):
    """Twisted's connections, but where a certificate's names cannot be read or there are none.

    Twisted 26.10 logs that and goes on, with whoever has such a certificate for whatever host. Here it is no proof.
    """

    def clientConnectionForTLS(self, tlsProtocol: Any) -> Connection:
        """A connection that ends in NoPage (reason "tls") unless the certificate is trusted and names the host."""
        connection = super().clientConnectionForTLS(tlsProtocol)
        wanted = (DNS_ID if self._hostnameIsDnsName else IPAddress_ID)(self._hostnameASCII)
        connection.set_verify(VERIFY_PEER | VERIFY_FAIL_IF_NO_PEER_CERT, _verifier(tlsProtocol, wanted))
        return connection


def _verifier(protocol: Any, wanted: DNS_ID | IPAddress_ID) -> Verify:
    def verify(connection: Connection, certificate: X509, error: int, depth: int, trusted: int) -> bool:
        problem = _problem(certificate, wanted, depth) if trusted else _ERRORS.get(error, f"OpenSSL's error {error}")
        if problem:
            protocol.failVerification(_failure(problem))
        return not problem

    return verify


def _problem(certificate: X509, wanted: DNS_ID | IPAddress_ID, depth: int) -> str:
    """What is wrong with the names in a trusted certificate; "" where nothing is, or where it is not the server's own."""
    if depth:
        return ""
    try:
        verify_service_identity(extract_patterns(certificate), [wanted], [])
    except VerificationError:
        return "the certificate is for another host"
    except Exception:  # whatever it is, OpenSSL would swallow it and take the certificate for good
        return "the certificate does not name its host in a form that can be read"
    return ""


def _failure(problem: str) -> Failure:
    no_page = NoPage(FailureReason.TLS, f"the secure connection failed: {problem}")
    return Failure(no_page)  # type: ignore[no-untyped-call]
