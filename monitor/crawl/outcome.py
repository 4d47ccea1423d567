"""The last word on a download: a page, a 304 that was asked for, or NoPage with its reason."""

from datetime import UTC, datetime

from scrapy import Request
from scrapy.http import Response

from monitor.crawl.reasons import NoPage, answer, explain, patience
from monitor.model import FailureReason

# 203 is a page a proxy has touched. Other 2xx come without a page or with a puzzle in its place (202).
_PAGES = frozenset({200, 203})


class OutcomeMiddleware:
    """Stands next to the engine, so that everything else has had its say. Answers for robots.txt pass as they are."""

    def process_response(self, request: Request, response: Response) -> Response:
        """The response, or NoPage where its status says that it holds no page."""
        if request.meta.get("for_robots") or response.status in _PAGES:
            return response
        if response.status == 304:
            if request.meta.get("conditional"):
                return response
            raise NoPage(
                FailureReason.HTTP, "the server answered 304 Not Modified to a request without conditions", status=304
            )
        now = datetime.now(UTC)
        wait = patience(response.headers.get("Retry-After"), now)
        raise answer(response.status, now + wait if wait is not None and response.status >= 400 else None)

    def process_exception(self, request: Request, exception: Exception) -> None:
        """Raise the exception's reason."""
        if isinstance(exception, NoPage):
            return
        raise explain(exception) from exception
