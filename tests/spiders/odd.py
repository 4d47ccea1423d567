"""Spiders that do not do what they should."""

from datetime import UTC, datetime

from monitor.model import NotModified
from spiders.policy import PolicySpider


class Odd(PolicySpider):
    """Answers each policy in its own wrong way, named by its id."""

    def parse(self, response):
        """Nothing, two, one of somebody else's, or an exception."""
        match response.meta["policy"]:
            case "silent":
                return
            case "twice":
                yield from super().parse(response)
                yield from super().parse(response)
            case "stranger":
                yield NotModified(policy="nobody", fetched_at=datetime.now(UTC))
            case "raises":
                raise KeyError("oops")
            case "raises-late":
                yield from super().parse(response)
                raise KeyError("late")
            case _:
                yield from super().parse(response)


class Unready(PolicySpider):
    """Cannot even begin."""

    async def start(self):
        """One request, then the end."""
        yield self.request(self.targets[0])
        raise RuntimeError("no more")


class Weary(PolicySpider):
    """Closes itself at the first page."""

    def parse(self, response):
        """One page, then the close."""
        from scrapy.exceptions import CloseSpider

        yield from super().parse(response)
        raise CloseSpider("weary")
