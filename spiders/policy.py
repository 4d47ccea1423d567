"""The policy spider: one conditional request a target, and exactly one fetch for each, whatever happens."""

from collections.abc import AsyncIterator, Iterator, Sequence
from datetime import UTC, datetime
from typing import Any

import scrapy
from scrapy import signals
from scrapy.http import Response

from monitor.model import Failure, FailureReason, Fetch, NotModified, Page, Target


class PolicySpider(scrapy.Spider):
    """Turns targets into fetches.

    The crawl's middlewares follow redirects, set the conditions and end what brings no page as an exception with
    `reason`, `detail`, `status` and `retry_at`; what is left to say here is which of the three a download was.
    """

    name = "policy"

    def __init__(self, targets: Sequence[Target] = (), **arguments: Any) -> None:
        super().__init__(**arguments)
        self.targets = targets

    async def start(self) -> AsyncIterator[scrapy.Request | Fetch]:
        """A request a target, made when there is room for it: the memory needed does not grow with their number."""
        for target in self.targets:
            if self.crawler.engine.needs_backout():
                await self.crawler.signals.wait_for(signals.scheduler_empty)
            try:
                request = self.request(target)
            except ValueError as error:
                yield Failure(
                    policy=target.policy.id,
                    fetched_at=datetime.now(UTC),
                    reason=FailureReason.ADDRESS,
                    detail=f'"{target.policy.url[:200]}" is no address of a page ({error})',
                )
            else:
                yield request

    def request(self, target: Target) -> scrapy.Request:
        """The request for a target; ValueError where its URL is none."""
        policy = target.policy
        meta: dict[str, Any] = {"policy": policy.id}
        if target.validated_url is not None:
            meta["validators"] = (target.validated_url, target.etag, target.last_modified)
        if not policy.robots:
            meta["dont_obey_robotstxt"] = True
        return scrapy.Request(
            policy.url,
            callback=self.parse,
            errback=self.failed,
            headers={"Accept-Language": f"{policy.language},en;q=0.5,*;q=0.1"} if policy.language else None,
            meta=meta,
            dont_filter=True,
        )

    def parse(self, response: Response) -> Iterator[Fetch]:
        """The page, or "not modified"."""
        policy = response.meta["policy"]
        now = datetime.now(UTC)
        yield NotModified(policy=policy, fetched_at=now) if response.status == 304 else page(policy, now, response)

    def failed(self, failure: Any) -> Iterator[Fetch]:
        """The failure, with the reason the crawl found or "unknown"."""
        policy: str = failure.request.meta["policy"]
        now = datetime.now(UTC)
        match failure.value:
            case object(reason=FailureReason() as reason, detail=detail, status=status, retry_at=retry_at):
                yield Failure(
                    policy=policy, fetched_at=now, reason=reason, detail=detail, status=status, retry_at=retry_at
                )
            case error:
                detail = f"{type(error).__name__}: {error}"[:500]
                yield Failure(policy=policy, fetched_at=now, reason=FailureReason.UNKNOWN, detail=detail)


def page(policy: str, fetched_at: datetime, response: Response) -> Page:
    """The page a response holds. Header values that are no UTF-8 are read as Latin-1."""
    headers = tuple((_text(name), _text(value)) for name, values in response.headers.items() for value in values)
    media_type, charset = content_type(_text(response.headers.get("Content-Type")))
    return Page(
        policy=policy,
        fetched_at=fetched_at,
        url=response.url,
        body=response.body,
        status=response.status,
        headers=headers,
        redirects=tuple(response.meta.get("redirect_urls", ())),
        media_type=media_type or _guess(response.body),
        charset=charset,
        etag=_validator(response, "ETag"),
        last_modified=_validator(response, "Last-Modified"),
    )


def content_type(header: str) -> tuple[str, str | None]:
    """The media type and charset of a Content-Type header, in lower case; "" and None where it does not say."""
    media_type, *parameters = header.split(";")
    for parameter in parameters:
        name, _, value = parameter.partition("=")
        if name.strip().lower() == "charset" and value.strip(" \t\"'"):
            return media_type.strip().lower(), value.strip(" \t\"'").lower()
    return media_type.strip().lower(), None


def _guess(body: bytes) -> str:
    return "application/pdf" if body.lstrip()[:5] == b"%PDF-" else "text/html"


def _validator(response: Response, name: str) -> str | None:
    value = _text(response.headers.get(name)).strip()
    # It comes back as a header of ours: nothing that could not be one, and nothing absurd.
    return value if 0 < len(value) <= 1000 and value.isprintable() and value.isascii() else None


def _text(value: bytes | None) -> str:
    value = value or b""
    try:
        return value.decode("utf-8")
    except UnicodeDecodeError:
        return value.decode("latin-1")
