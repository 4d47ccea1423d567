"""Stored pages as WARC 1.1 records (ISO 28500): what archives and courts' experts read.

Written by ourselves: two kinds of record are a page of code, and evidence should not depend on a library's next release.
Record ids follow from what is in the record, so that exporting twice gives the same bytes.
"""

import gzip
import hashlib
import uuid
from collections.abc import Iterable
from datetime import UTC, datetime
from http.client import responses

from monitor.model import Page

_SPACE = uuid.UUID("5d0f7f0e-6f0a-5c55-9c55-3d4b6a0a2c11")
# They speak of the transfer, which is over: the body stands here as it was read.
_OF_TRANSFER = frozenset({"content-encoding", "transfer-encoding", "content-length"})


def info(software: str, at: datetime) -> bytes:
    """The record that begins a file and says who wrote it."""
    body = f"software: {software}\r\nformat: WARC File Format 1.1\r\n".encode()
    return _record("warcinfo", body, at, {"Content-Type": "application/warc-fields"})


def response(page: Page, snapshot: int) -> bytes:
    """A page as it was answered: status and headers as received, then the body; headers of the transfer are set apart."""
    block = _head(page) + page.body
    fields = {
        "WARC-Target-URI": _ascii(page.url),
        "WARC-Payload-Digest": f"sha256:{hashlib.sha256(page.body).hexdigest()}",
        "Content-Type": "application/http;msgtype=response",
        "X-Policy": _ascii(page.policy),
        "X-Snapshot": str(snapshot),
        **({"X-Redirected-From": " ".join(map(_ascii, page.redirects))} if page.redirects else {}),
        **({"X-Via": _ascii(page.via)} if page.via != "http" else {}),
    }
    return _record("response", block, page.fetched_at, fields)


def packed(records: Iterable[bytes]) -> Iterable[bytes]:
    """The records compressed, each by itself, as a .warc.gz holds them."""
    return (gzip.compress(record, 9, mtime=0) for record in records)


def _head(page: Page) -> bytes:
    lines = [f"HTTP/1.1 {page.status} {responses.get(page.status, '')}".rstrip()]
    for name, value in page.headers:
        prefix = "X-Archive-Orig-" if name.lower() in _OF_TRANSFER else ""
        lines.append(f"{prefix}{_field(name)}: {_field(value)}")
    lines.append(f"Content-Length: {len(page.body)}")
    return "\r\n".join(lines).encode("utf-8", "replace") + b"\r\n\r\n"


def _record(kind: str, block: bytes, at: datetime, fields: dict[str, str]) -> bytes:
    named = hashlib.sha256(repr((kind, at, sorted(fields.items()))).encode() + block).hexdigest()
    head = {
        "WARC-Type": kind,
        "WARC-Record-ID": f"<urn:uuid:{uuid.uuid5(_SPACE, named)}>",
        "WARC-Date": f"{at.astimezone(UTC):%Y-%m-%dT%H:%M:%S.%fZ}",
        "WARC-Block-Digest": f"sha256:{hashlib.sha256(block).hexdigest()}",
        **fields,
        "Content-Length": str(len(block)),
    }
    lines = "".join(f"{name}: {value}\r\n" for name, value in head.items())
    return f"WARC/1.1\r\n{lines}\r\n".encode() + block + b"\r\n\r\n"


def _field(text: str) -> str:
    """A header's part on one line: what a server sent must begin no line of ours."""
    return " ".join(text.splitlines())


def _ascii(text: str) -> str:
    return "".join(
        char if "!" <= char <= "~" else "".join(f"%{byte:02X}" for byte in char.encode("utf-8", "replace"))
        for char in text
    )
