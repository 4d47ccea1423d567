from datetime import UTC, datetime, timedelta

import pytest
from OpenSSL import SSL
from scrapy import exceptions
from twisted.internet import error as twisted_errors
from twisted.python.failure import Failure as TwistedFailure
from twisted.web._newclient import ResponseFailed, ResponseNeverReceived

from monitor.crawl.reasons import NoPage, Stopped, answer, explain, patience
from monitor.crawl.robots import product
from monitor.model import FailureReason

NOW = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)


def caused(error: Exception, cause: Exception) -> Exception:
    """An exception with its cause, as `raise … from` leaves it."""
    error.__cause__ = cause
    return error


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (exceptions.CannotResolveHostError("x"), FailureReason.DNS),
        (exceptions.DownloadConnectionRefusedError("x"), FailureReason.REFUSED),
        (exceptions.DownloadTimeoutError("x"), FailureReason.TIMEOUT),
        (exceptions.DownloadCancelledError("x"), FailureReason.TOO_LARGE),
        (exceptions.ResponseDataLossError("x"), FailureReason.TRUNCATED),
        (twisted_errors.ConnectionLost("x"), FailureReason.RESET),
        (twisted_errors.NoRouteError("x"), FailureReason.REFUSED),
        (
            caused(
                exceptions.DownloadFailedError("x"),
                ResponseNeverReceived([TwistedFailure(twisted_errors.ConnectionDone())]),
            ),
            FailureReason.RESET,
        ),
        (
            caused(
                exceptions.DownloadFailedError("x"), ResponseFailed([TwistedFailure(twisted_errors.ConnectionDone())])
            ),
            FailureReason.TRUNCATED,
        ),
        (
            caused(exceptions.DownloadFailedError("x"), ResponseNeverReceived([TwistedFailure(SSL.Error([]))])),
            FailureReason.TLS,
        ),
        (
            caused(exceptions.DownloadFailedError("x"), ResponseFailed([TwistedFailure(KeyError(b"lzw"))])),
            FailureReason.BAD_ENCODING,
        ),
        (KeyError("x"), FailureReason.UNKNOWN),
        (caused(RuntimeError("x"), NoPage(FailureReason.TLS, "y")), FailureReason.TLS),
        (ZeroDivisionError("x"), FailureReason.UNKNOWN),
        (Stopped("x"), FailureReason.UNKNOWN),
    ],
)
def test_an_exception_is_explained_by_its_causes(error: Exception, reason: FailureReason) -> None:
    explained = explain(error)
    assert explained.reason is reason
    assert explained.detail


def test_a_circle_of_causes_ends() -> None:
    first, second = RuntimeError("1"), RuntimeError("2")
    first.__cause__, second.__cause__ = second, first
    assert explain(first).reason is FailureReason.UNKNOWN


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        (b"120", 120),
        (b" 0 ", 0),
        (b"99999999999999999999", 7 * 86400),
        (b"Sun, 01 Mar 2026 12:02:00 GMT", 120),
        (b"Sun, 01 Mar 2026 11:00:00 GMT", 0),
        (b"Sun, 01 Mar 2026 12:02:00 -0000", 120),
        (b"Sun, 01 Mar 9999 12:02:00 GMT", 7 * 86400),
    ],
)
def test_a_wait_is_read_and_bounded(value: bytes, seconds: int) -> None:
    assert patience(value, NOW) == timedelta(seconds=seconds)


@pytest.mark.parametrize(
    "value", [None, b"", b"soon", b"-5", b"1.5", b"\xff\xfe", "²".encode("latin-1"), b"Sun, 99 Foo"]
)
def test_what_is_no_time_is_no_wait(value: bytes | None) -> None:
    assert patience(value, NOW) is None


def test_a_status_without_a_name_is_told_all_the_same() -> None:
    assert answer(799, None).detail == "the server answered 799"
    assert answer(404, None).detail == "the server answered 404 Not Found"


@pytest.mark.parametrize(
    ("agent", "token"),
    [
        ("policy-monitor/0.1", "policy-monitor"),
        ("policy-monitor/0.1 (+mailto:legal@acme.example)", "policy-monitor"),
        ("Mozilla/5.0 (compatible; acme-watch/2; +https://acme.example)", "acme-watch"),
        ("acme_watch", "acme_watch"),
        ("", "*"),
    ],
)
def test_robots_txt_knows_a_crawler_by_its_product_token(agent: str, token: str) -> None:
    assert product(agent) == token
