"""What a spider or importer brings: a page, "not modified", or a failure that says why."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

OTA = "ota"
"""`Page.via` of a page from an Open Terms Archive's snapshots."""
OTA_VERSION = "ota-version"
"""`Page.via` of a text that an Open Terms Archive read, and recorded as a version, itself."""
OTA_UPGRADE = "ota-upgrade"
"""`Page.via` of a record made because the archive's reading changed, not the policy."""


class FailureReason(StrEnum):
    """Why no page came. Values are stored and shown; never rename one."""

    DNS = "dns"
    REFUSED = "refused"
    TIMEOUT = "timeout"
    RESET = "reset"
    TLS = "tls"
    TOO_LARGE = "too_large"
    TRUNCATED = "truncated"
    BAD_ENCODING = "bad_encoding"
    REDIRECT_LOOP = "redirect_loop"
    BAD_REDIRECT = "bad_redirect"
    ROBOTS = "robots"
    ADDRESS = "address"
    NOT_FOUND = "not_found"
    GONE = "gone"
    FORBIDDEN = "forbidden"
    RATE_LIMITED = "rate_limited"
    SERVER_ERROR = "server_error"
    HTTP = "http"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A fetched page. `url` is the final one, `redirects` those before it, `headers` in the order received."""

    policy: str
    fetched_at: datetime
    url: str
    body: bytes = field(repr=False)
    status: int = 200
    headers: tuple[tuple[str, str], ...] = ()
    redirects: tuple[str, ...] = ()
    media_type: str = "text/html"
    charset: str | None = None
    etag: str | None = None
    last_modified: str | None = None
    via: str = "http"


@dataclass(frozen=True, slots=True, kw_only=True)
class NotModified:
    """The server said 304: the page is the one last seen."""

    policy: str
    fetched_at: datetime
    via: str = "http"


@dataclass(frozen=True, slots=True, kw_only=True)
class Failure:
    """No page: `reason` for machines, `detail` for people, `retry_at` where the server asked for patience."""

    policy: str
    fetched_at: datetime
    reason: FailureReason
    detail: str = ""
    status: int | None = None
    retry_at: datetime | None = None
    via: str = "http"


Fetch = Page | NotModified | Failure
