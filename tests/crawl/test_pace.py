import dataclasses
from itertools import pairwise

import pytest

from tests.crawl.child import OPEN, SETTINGS, Order, Outcome, crawl_apart, target
from tests.site import Answer, Site


def pace(delay: float, **fields) -> tuple[Outcome, Site]:
    """A crawl of four policies on each of three hosts, whose answers take a while."""
    with Site(OPEN[:3]) as site:
        targets = []
        for number in range(12):
            site.page(f"/{number}", Answer(body="x", delay=0.06))
            targets.append(target(f"p{number}", site.url(f"/{number}", OPEN[number // 4])))
        settings = dataclasses.replace(SETTINGS, delay_seconds=delay, **fields)
        return crawl_apart(Order(targets=targets, settings=settings)), site


@pytest.mark.parametrize("delay", [0.0, 0.15])
def test_a_site_is_asked_one_thing_at_a_time_and_after_a_pause(delay: float) -> None:
    outcome, site = pace(delay)
    assert outcome.report.pages == 12
    assert set(site.busiest.values()) == {1}
    for host in OPEN[:3]:
        begun = [seen.at for seen in site.requests if seen.host == host]
        assert len(begun) == 5
        gaps = [later - sooner for sooner, later in pairwise(begun)]
        assert min(gaps) >= delay / 2  # as the server sees them
    assert at_once(site) == 3


def test_no_more_sites_are_asked_at_once_than_wanted() -> None:
    outcome, site = pace(0.0, concurrency=2)
    assert outcome.report.pages == 12
    assert at_once(site) == 2


def at_once(site: Site) -> int:
    """The most requests under way at one moment."""
    return max(sum(other.at <= seen.at < other.ended for other in site.requests) for seen in site.requests)


def test_crawl_delay_and_retry_after_are_kept_to() -> None:
    with Site(OPEN[:2]) as site:
        site.page(
            "/robots.txt",
            lambda seen: Answer(body="User-agent: *\nCrawl-delay: 0.3") if seen.host == OPEN[0] else Answer(404),
        )
        site.page("/a", "a")
        site.page("/b", "b")
        site.page("/busy", Answer(429, headers={"Retry-After": "1"}), Answer(body="here"))
        urls = {
            "a": site.url("/a", OPEN[0]),
            "b": site.url("/b", OPEN[0]),
            "busy": site.url("/busy", OPEN[1]),
            "after": site.url("/a", OPEN[1]),
        }
        outcome = crawl_apart(Order(targets=[target(policy, url) for policy, url in urls.items()]))
    assert outcome.report.pages == 4
    slow = [seen.at for seen in site.requests if seen.host == OPEN[0]]
    assert slow[2] - slow[1] >= 0.29
    first, second = site.seen("/busy")
    assert second.at - first.at >= 0.99
