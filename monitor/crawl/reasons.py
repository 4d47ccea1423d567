"""Why no page came: every exception and status of a download, as one of the named reasons.

A download that brings no page ends as `NoPage`. Spiders read its attributes (they do not import this package), so that
each of them tells the same story about the same failure.
"""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from http import HTTPStatus

from OpenSSL import SSL
from scrapy import exceptions as scrapy_errors
from twisted.internet import error as twisted_errors
from twisted.python.failure import Failure as TwistedFailure
from twisted.web._newclient import ParseError, ResponseFailed, ResponseNeverReceived
from twisted.web.http import _DataLoss, _MalformedChunkedDataError

from monitor.model import FailureReason

# A server asking for more is not believed: its policy would never be looked at again.
MOST_PATIENCE = timedelta(days=7)


class NoPage(scrapy_errors.IgnoreRequest):
    """A download that brought no page: `reason` for machines, `detail` for people, `retry_at` if the server said when."""

    def __init__(
        self, reason: FailureReason, detail: str, *, status: int | None = None, retry_at: datetime | None = None
    ) -> None:
        super().__init__(detail)
        self.reason = reason
        self.detail = detail
        self.status = status
        self.retry_at = retry_at


class Stopped(scrapy_errors.IgnoreRequest):
    """The crawl is ending, so this request is not made."""


_ANSWERS = {
    401: FailureReason.FORBIDDEN,
    403: FailureReason.FORBIDDEN,
    404: FailureReason.NOT_FOUND,
    410: FailureReason.GONE,
    429: FailureReason.RATE_LIMITED,
    451: FailureReason.FORBIDDEN,
}


def explain(error: BaseException) -> NoPage:
    """The reason behind an exception of a download, found in the chain of its causes."""
    chain = list(_causes(error))
    for link in chain:
        if isinstance(link, NoPage):
            return link
    answered = any(isinstance(link, ResponseFailed) for link in chain)
    for reason, kinds in (*(_UNREADABLE if answered else ()), *_CAUSES):
        for link in chain:
            if isinstance(link, kinds):
                return NoPage(reason, _detail(reason, link))
    return NoPage(FailureReason.UNKNOWN, f"{type(error).__name__}: {error}"[:500])


def answer(status: int, retry_at: datetime | None) -> NoPage:
    """The reason behind a status that is no page."""
    try:
        phrase = f" {HTTPStatus(status).phrase}"
    except ValueError:
        phrase = ""
    reason = _ANSWERS.get(status, FailureReason.SERVER_ERROR if 500 <= status < 600 else FailureReason.HTTP)
    return NoPage(reason, f"the server answered {status}{phrase}", status=status, retry_at=retry_at)


def patience(value: bytes | None, now: datetime) -> timedelta | None:
    """How long a Retry-After header (seconds or an HTTP date) asks to wait, from 0 to seven days; None if it is no time."""
    text = (value or b"").decode("latin-1").strip()
    if text.isascii() and text.isdigit():
        return min(timedelta(seconds=int(text[:10])), MOST_PATIENCE)
    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, IndexError):
        return None
    wait = moment.replace(tzinfo=moment.tzinfo or UTC) - now
    return max(timedelta(0), min(wait, MOST_PATIENCE))


# What Twisted's parser lets out at a Transfer-Encoding it does not know, and at a length that is none.
_UNREADABLE: tuple[tuple[FailureReason, tuple[type[BaseException], ...]], ...] = (
    (FailureReason.BAD_ENCODING, (KeyError,)),
    (FailureReason.HTTP, (ValueError,)),
)
# In this order: the whole says less than its parts (a TLS error comes wrapped in a lost connection, a body over the limit
# in a cancelled one), but for a page cut short, whatever did it.
_CAUSES: tuple[tuple[FailureReason, tuple[type[BaseException], ...]], ...] = (
    (FailureReason.DNS, (scrapy_errors.CannotResolveHostError, twisted_errors.DNSLookupError)),
    (FailureReason.HTTP, (_MalformedChunkedDataError, ParseError)),
    (FailureReason.TRUNCATED, (scrapy_errors.ResponseDataLossError, _DataLoss)),
    (FailureReason.TLS, (SSL.Error,)),
    (FailureReason.REFUSED, (scrapy_errors.DownloadConnectionRefusedError, twisted_errors.ConnectionRefusedError)),
    (FailureReason.TIMEOUT, (scrapy_errors.DownloadTimeoutError, twisted_errors.TimeoutError)),
    (FailureReason.TOO_LARGE, (scrapy_errors.DownloadCancelledError,)),
    (FailureReason.RESET, (ResponseNeverReceived,)),
    (FailureReason.TRUNCATED, (ResponseFailed,)),  # within the headers
    (FailureReason.RESET, (twisted_errors.ConnectionLost, twisted_errors.ConnectionDone)),
    (FailureReason.REFUSED, (twisted_errors.ConnectError,)),
    (FailureReason.BAD_REDIRECT, (scrapy_errors.NotSupported, scrapy_errors.UnsupportedURLSchemeError)),
)
_DETAILS = {
    FailureReason.DNS: "no address is known for the host",
    FailureReason.TLS: "the secure connection failed",
    FailureReason.TRUNCATED: "the connection ended before the page did",
    FailureReason.HTTP: "the server answered with something that is not HTTP",
    FailureReason.BAD_ENCODING: "the page is sent in a Transfer-Encoding that is not known here",
    FailureReason.TOO_LARGE: "the page is larger than max_size under [crawl]",
    FailureReason.RESET: "the server closed the connection without an answer",
}


def _detail(reason: FailureReason, error: BaseException) -> str:
    match error:
        case SSL.Error(args=([(*_, why), *_],)):
            return f"the secure connection failed: {why}"
        case ParseError(args=(str(why), *_)):
            return f"{_DETAILS[reason]} ({why})"
        case scrapy_errors.DownloadTimeoutError() | twisted_errors.TimeoutError():
            return "the server did not answer in time (timeout under [crawl])"
        case scrapy_errors.DownloadConnectionRefusedError() | twisted_errors.ConnectionRefusedError():
            return "the server refused the connection"
    return _DETAILS.get(reason) or f"{type(error).__name__}: {error}"[:500]


def _causes(error: BaseException) -> Iterator[BaseException]:
    todo: list[BaseException | None] = [error]
    seen: set[int] = set()
    while todo:
        link = todo.pop(0)
        if link is None or id(link) in seen:
            continue
        seen.add(id(link))
        yield link
        todo.append(link.__cause__)
        todo += [reason.value for reason in getattr(link, "reasons", None) or () if isinstance(reason, TwistedFailure)]
