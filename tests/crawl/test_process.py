import dataclasses

from monitor.crawl import CrawlSettings
from monitor.model import FailureReason, Page
from tests.crawl.child import OPEN, SETTINGS, Order, Outcome, crawl_apart, target
from tests.site import Answer, Seen, Site


def test_what_receive_raises_is_told_and_the_others_go_on() -> None:
    with Site(OPEN) as site:
        site.page("/a", "a")
        targets = [target(f"p{number}", site.url("/a", host)) for number, host in enumerate(OPEN)]
        outcome = crawl_apart(Order(targets=targets, choke_on=("p1", "p3")))
    assert len(outcome.fetches) == 6
    assert sorted(outcome.report.bugs) == ["p1: ValueError: cannot swallow p1", "p3: ValueError: cannot swallow p3"]
    assert all("in receive" in traceback for traceback in outcome.report.tracebacks)
    assert outcome.report.pages == 6


def test_an_interruption_keeps_what_was_received_and_leaves_the_rest_due() -> None:
    with Site(OPEN[:1]) as site:
        site.page("/a", "a")
        targets = [target(f"p{number}", site.url("/a", OPEN[0])) for number in range(200)]
        outcome = crawl_apart(Order(targets=targets, signals=(2,)))
    assert outcome.report.interrupted
    assert 2 <= len(outcome.fetches) <= 4
    assert all(isinstance(fetch, Page) for fetch in outcome.fetches)
    assert len(outcome.report.unreached) == 200 - len(outcome.fetches)
    assert outcome.report.seconds < 8
    assert outcome.stderr == ""


def test_a_second_interruption_waits_for_nobody() -> None:
    with Site(OPEN[:2]) as site:
        site.page("/a", "a")
        site.page("/b", Answer(fault="hang"))
        targets = [target("a", site.url("/a", OPEN[0])), target("b", site.url("/b", OPEN[1]))]
        settings = dataclasses.replace(SETTINGS, timeout_seconds=30)
        outcome = crawl_apart(Order(targets=targets, settings=settings, signals=(1, 1)))
    assert outcome.report.interrupted
    assert outcome.report.unreached == ("b",)
    assert outcome.report.seconds < 5
    assert outcome.stderr == ""


def test_a_setting_that_names_nothing_is_one_clear_error() -> None:
    settings = CrawlSettings(overrides={"DOWNLOADER_MIDDLEWARES": {"no.such.Thing": 1}})
    outcome = crawl_apart(Order(targets=[target("a", "http://127.0.0.9:9/")], settings=settings))
    assert outcome.error.startswith("[scrapy]: the crawl cannot start (ModuleNotFoundError: No module named 'no'")
    assert outcome.fetches == ()
    assert outcome.stderr == ""


def test_scrapy_s_own_settings_win() -> None:
    overrides = {
        "USER_AGENT": "acme-watch/2",
        "DEFAULT_REQUEST_HEADERS": {"X-Contact": "legal@acme.example"},
        "RETRY_ENABLED": False,
        "ROBOTSTXT_OBEY": False,
    }
    with Site(OPEN[:1]) as site:
        site.page("/a", Answer(503), Answer(body="a"))
        settings = dataclasses.replace(SETTINGS, overrides=overrides)
        outcome = crawl_apart(Order(targets=[target("a", site.url("/a", OPEN[0]))], settings=settings))
    assert outcome.reason("a") is FailureReason.SERVER_ERROR
    assert site.paths == ["/a"]
    assert site.requests[0].headers["user-agent"] == "acme-watch/2"
    assert site.requests[0].headers["x-contact"] == "legal@acme.example"
    assert "accept" in site.requests[0].headers


def test_cookies_are_kept_where_the_operator_wants_it_and_else_the_remedy_is_named() -> None:
    def welcome(seen: Seen) -> Answer:
        if "seen=yes" in seen.headers.get("cookie", ""):
            return Answer(body="the policy")
        return Answer(302, headers={"Location": "/a", "Set-Cookie": "seen=yes; Path=/"})

    def asked(**overrides: object) -> Outcome:
        with Site(OPEN[:1]) as site:
            site.page("/a", welcome)
            settings = dataclasses.replace(SETTINGS, overrides=overrides)
            return crawl_apart(Order(targets=[target("a", site.url("/a", OPEN[0]))], settings=settings))

    assert asked(COOKIES_ENABLED=True).reason("a") is None
    refused = asked()
    assert refused.reason("a") is FailureReason.REDIRECT_LOOP
    assert "COOKIES_ENABLED = true" in refused.detail("a")


def test_the_environment_s_proxy_is_not_used() -> None:
    with Site(OPEN[:1]) as site, Site(OPEN[:1]) as proxy:
        site.page("/a", "a")
        outcome = crawl_apart(
            Order(targets=[target("a", site.url("/a", OPEN[0]))]), http_proxy=proxy.url(), HTTP_PROXY=proxy.url()
        )
    assert outcome.report.pages == 1
    assert proxy.requests == []


def test_a_proxy_is_used_where_the_operator_wants_one() -> None:
    with Site(OPEN[:1]) as proxy:
        proxy.page("http://policy.example/a", "by proxy")
        settings = dataclasses.replace(SETTINGS, overrides={"HTTPPROXY_ENABLED": True, "ROBOTSTXT_OBEY": False})
        order = Order(
            targets=[target("a", "http://policy.example/a"), target("b", "http://127.0.0.1:80/a")], settings=settings
        )
        outcome = crawl_apart(order, http_proxy=proxy.url(), no_proxy="")
    page = outcome.of("a")
    assert isinstance(page, Page)
    assert page.body == b"by proxy"
    assert outcome.reason("b") is FailureReason.ADDRESS
