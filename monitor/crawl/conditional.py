"""Conditional requests: validators go to the very URL they came from, and to no other."""

from urllib.parse import urldefrag

from scrapy import Request


class ConditionalMiddleware:
    """Adds If-None-Match and If-Modified-Since from `meta["validators"]`: (url, etag, last_modified).

    A redirected request passes here again, so validators leave with the URL they belong to, and come back with it.
    """

    def process_request(self, request: Request) -> None:
        """Set or drop the conditions, and say in `meta["conditional"]` whether a 304 may be the answer."""
        request.headers.pop("If-None-Match", None)
        request.headers.pop("If-Modified-Since", None)
        url, etag, last_modified = request.meta.get("validators") or (None, None, None)
        asked = url is not None and url == urldefrag(request.url)[0] and bool(etag or last_modified)
        request.meta["conditional"] = asked
        if asked and etag:
            request.headers["If-None-Match"] = etag
        if asked and last_modified:
            request.headers["If-Modified-Since"] = last_modified
