"""Whole crawls, each in a process of its own: many cases share one."""

import dataclasses
import gzip
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from itertools import pairwise

import brotli
import pytest
import zstandard

from monitor.crawl import CrawlSettings
from monitor.model import Failure, FailureReason, NotModified, Page, Policy, Target
from tests.crawl.child import SETTINGS, Order, Outcome, crawl_apart
from tests.site import Answer, Seen, Site

HOSTS = [f"127.0.0.{number}" for number in range(1, 8)]
FORBIDDEN = "127.0.0.1"
OPEN = HOSTS[1:]
BIG = 200_000


def target(policy: str, url: str, *, etag: str | None = None, of: str | None = None, **fields) -> Target:
    """A target; `of` is the URL its validators belong to."""
    return Target(policy=Policy(id=policy, url=url, **fields), etag=etag, validated_url=of)


class Everything:
    """One crawl of a site with every fault at once."""

    def __init__(self) -> None:
        self.site = Site(HOSTS)
        self.targets: list[Target] = []
        self._turn = 0

    def add(self, policy: str, *answers: Answer, path: str | None = None, host: str | None = None, **fields) -> str:
        """Register a policy whose page answers so; returns its URL."""
        path = path or f"/{policy}"
        if answers:
            self.site.page(path, *answers)
        self._turn += 1
        url = self.site.url(path, host or OPEN[self._turn % 3])
        self.targets.append(target(policy, url, **fields))
        return url

    def run(self) -> Outcome:
        """Crawl it all."""
        return crawl_apart(Order(targets=self.targets, settings=dataclasses.replace(SETTINGS, max_bytes=BIG)))


@pytest.fixture(scope="module")
def everything() -> Iterator[tuple[Outcome, Site, Everything]]:
    all_ = Everything()
    with all_.site as site:
        _pages(all_)
        _redirects(all_)
        _failures(all_)
        _addresses(all_)
        _robots(all_)
        yield all_.run(), site, all_


def _pages(all_: Everything) -> None:
    all_.add(
        "plain",
        Answer(body="<p>We keep data 30 days.</p>", etag='W/"7"', last_modified="Mon, 02 Mar 2026 10:00:00 GMT"),
    )
    all_.add(
        "swedish",
        Answer(body="<p>Integritet</p>".encode("latin-1"), headers={"Content-Type": "Text/HTML; Charset=ISO-8859-1"}),
        language="sv",
    )
    all_.add("pdf", Answer(body=b"%PDF-1.7", headers={"Content-Type": ""}))
    all_.add("odd-header", Answer(body="x", headers={"X-Name": "caf\xe9", "ETag": 'bad\x01"'}))
    all_.add("empty", Answer(body=""))
    all_.add("unlimited", Answer(body="until the end", fault="close-delimited"))
    all_.add("gzip", Answer(body=gzip.compress(b"packed"), headers={"Content-Encoding": "gzip"}))
    all_.add("fragment", Answer(body="x"), path="/fragment#part")
    all_.site.page("/fragment", Answer(body="x", etag='"f"'))
    url = all_.add("known", Answer(body="known", etag='"1"'), etag='"1"')
    all_.targets[-1] = dataclasses.replace(all_.targets[-1], validated_url=url)
    url = all_.add("outdated", Answer(body="newer", etag='"2"'), etag='"1"')
    all_.targets[-1] = dataclasses.replace(all_.targets[-1], validated_url=url)
    all_.add("stateless", Answer(body="x", etag='"1"'), etag='"1"')
    all_.add("unasked", Answer(304))


def _redirects(all_: Everything) -> None:
    site = all_.site
    goal = site.page("/goal", Answer(body="goal", etag='"g"')).replace(FORBIDDEN, OPEN[3])
    site.redirect("/hop", goal, 301)
    all_.add("moved", Answer(307, headers={"Location": "/hop?a=b c"}))
    site.redirect("/hop?a=b%20c", goal, 308)
    all_.add("moved-known", Answer(302, headers={"Location": goal}), etag='"g"', of=goal)
    all_.add(
        "moved-elsewhere", Answer(302, headers={"Location": goal}), etag='"g"', of=site.url("/moved-elsewhere", OPEN[0])
    )
    all_.targets[-1] = dataclasses.replace(all_.targets[-1], validated_url=all_.targets[-1].policy.url)
    all_.add("loop", Answer(302, headers={"Location": "/loop"}))
    all_.add("circle", Answer(302, headers={"Location": "/circle-2"}))
    site.redirect("/circle-2", "/circle")
    all_.add("endless", Answer(302, headers={"Location": "/endless/0"}))
    for number in range(30):
        site.redirect(f"/endless/{number}", f"/endless/{number + 1}")
    for name, location in {
        "to-ftp": "ftp://127.0.0.2/x",
        "to-file": "file:///etc/passwd",
        "to-data": "data:text/html,x",
        "to-script": "javascript:alert(1)",
        "to-nowhere": "",
        "to-nonsense": "http://[::1",
        "to-port": "http://127.0.0.2:port/",
        "to-user": "http://me:secret@127.0.0.2/",
        "to-smtp": "http://localhost:25/",
    }.items():
        all_.add(name, Answer(302, headers={"Location": location}))


def _failures(all_: Everything) -> None:
    for status in (202, 204, 206, 300, 400, 401, 403, 404, 410, 418, 429, 451, 500, 599):
        all_.add(f"status-{status}", Answer(status, "<p>no page</p>"))
    all_.add("busy", Answer(503), Answer(503, headers={"Retry-After": "0"}), Answer(body="here"))
    all_.add("down", Answer(503))
    all_.add("later", Answer(503, headers={"Retry-After": "7200"}))
    all_.add("much-later", Answer(429, headers={"Retry-After": "99999999999"}))
    tomorrow = format_datetime(datetime.now(UTC) + timedelta(days=1), usegmt=True)
    all_.add("tomorrow", Answer(429, headers={"Retry-After": tomorrow}))
    all_.add("soon", Answer(429, headers={"Retry-After": "0"}), Answer(body="here"))
    all_.add("shaky", Answer(fault="truncated"), Answer(body="ha", fault="chopped"), Answer(body="here"))
    all_.add("reset", Answer(fault="reset"))
    all_.add("silent", Answer(fault="hang"), host=OPEN[4])
    all_.add("drip", Answer(body="x" * 100, fault="drip"), host=OPEN[5])
    all_.add("truncated", Answer(body="half", fault="truncated"))
    all_.add("chopped", Answer(body="half", fault="chopped"))
    all_.add("garbage", Answer(fault="garbage"))
    all_.add("large", Answer(body="x" * (BIG + 1)))
    all_.add("large-unsaid", Answer(body="x" * (BIG + 1), fault="close-delimited"))
    for name, bomb in {
        "gzip": gzip.compress(bytes(8 << 20), 1),
        "br": brotli.compress(bytes(8 << 20), quality=1),
        "zstd": zstandard.ZstdCompressor().compress(bytes(8 << 20)),
    }.items():
        all_.add(f"bomb-{name}", Answer(body=bomb, headers={"Content-Encoding": name}))
    all_.add("cut-gzip", Answer(body=gzip.compress(b"packed" * 50)[:-9], headers={"Content-Encoding": "gzip"}))
    all_.add("no-gzip", Answer(body="plain", headers={"Content-Encoding": "gzip"}))
    all_.targets.append(target("refused", "http://127.0.0.7:9/"))
    all_.targets.append(target("no-scheme", "ftp://127.0.0.2/x"))
    all_.targets.append(target("no-host", f"http://{'a' * 70}.example/x"))


def _addresses(all_: Everything) -> None:
    port = all_.site.port
    for name, host in {
        "literal": "127.0.0.1",
        "decimal": "2130706433",
        "hex": "0x7f000001",
        "octal": "0177.0.0.1",
        "short": "127.1",
        "mapped": "[::ffff:127.0.0.1]",
        "full-width": "１２７.0.0.1",
        "circled": "①②⑦.0.0.1",
        "ideographic": "127。0。0。1",
        "name": "localhost",
    }.items():
        url = f"http://{host}:{port}/secret"
        all_.targets.append(target(f"address-{name}", url))
        all_.add(f"redirect-{name}", Answer(302, headers={"Location": url}))


def _robots(all_: Everything) -> None:
    host = OPEN[3]

    def robots(seen: Seen) -> Answer:
        if seen.host == OPEN[4]:
            return Answer(503, headers={"Retry-After": "7200"})
        if seen.host == OPEN[5]:
            return Answer(403)
        return Answer(
            body="\ufeffUser-agent: policy-monitor\nDisallow: /private\nAllow: /private/open\n\nUser-agent: *\nDisallow: /\n"
            if seen.host == host
            else "User-agent: *\nAllow: /\n",
            delay=0.1,
        )

    all_.site.page("/robots.txt", robots)
    for number in range(5):
        all_.add(f"private-{number}", Answer(body="private"), path=f"/private/{number}", host=host)
    all_.add("private-open", Answer(body="open"), path="/private/open", host=host)
    all_.add("private-anyway", Answer(body="private"), path="/private/0", host=host, robots=False)
    all_.add("to-private", Answer(302, headers={"Location": all_.site.url("/private/1", host)}))
    all_.add("robots-down", Answer(body="x"), host=OPEN[4])
    all_.add("robots-none", Answer(body="no rules"), host=OPEN[5])
    for other in all_.targets:
        if other.policy.id in ("silent",):
            index = all_.targets.index(other)
            all_.targets[index] = dataclasses.replace(other, policy=dataclasses.replace(other.policy, robots=False))


def test_every_target_ends_as_exactly_one_fetch(everything: tuple[Outcome, Site, Everything]) -> None:
    outcome, _, all_ = everything
    assert sorted(fetch.policy for fetch in outcome.fetches) == sorted(target.policy.id for target in all_.targets)
    assert outcome.report.fetches == len(all_.targets)
    assert outcome.report.bugs == ()
    assert outcome.report.unreached == ()
    assert not outcome.report.interrupted
    assert outcome.report.failures.get(FailureReason.UNKNOWN, 0) == 0


def test_nothing_is_said_but_in_values(everything: tuple[Outcome, Site, Everything]) -> None:
    assert everything[0].stderr == ""


def test_a_page_comes_with_what_its_server_said(everything: tuple[Outcome, Site, Everything]) -> None:
    page = everything[0].of("plain")
    assert isinstance(page, Page)
    assert page.body == b"<p>We keep data 30 days.</p>"
    assert page.url == everything[2].targets[0].policy.url
    assert page.redirects == ()
    assert (page.status, page.media_type, page.charset, page.via) == (200, "text/html", "utf-8", "http")
    assert (page.etag, page.last_modified) == ('W/"7"', "Mon, 02 Mar 2026 10:00:00 GMT")
    assert ("Etag", 'W/"7"') in page.headers
    assert page.fetched_at.tzinfo is UTC


def test_the_type_and_charset_are_taken_from_the_header(everything: tuple[Outcome, Site, Everything]) -> None:
    swedish, pdf = everything[0].of("swedish"), everything[0].of("pdf")
    assert isinstance(swedish, Page)
    assert isinstance(pdf, Page)
    assert (swedish.media_type, swedish.charset) == ("text/html", "iso-8859-1")
    assert (pdf.media_type, pdf.charset) == ("application/pdf", None)


def test_the_policy_s_language_is_asked_for(everything: tuple[Outcome, Site, Everything]) -> None:
    _, site, _ = everything
    assert site.seen("/swedish")[0].headers["accept-language"].startswith("sv,")
    assert site.seen("/plain")[0].headers["accept-language"].startswith("en,")
    assert site.seen("/plain")[0].headers["user-agent"].startswith("policy-monitor/")
    assert "referer" not in site.seen("/goal")[0].headers
    assert "cookie" not in site.seen("/goal")[0].headers


def test_odd_headers_do_no_harm(everything: tuple[Outcome, Site, Everything]) -> None:
    page = everything[0].of("odd-header")
    assert isinstance(page, Page)
    assert ("X-Name", "café") in page.headers
    assert page.etag is None


@pytest.mark.parametrize(
    ("policy", "body"),
    [
        ("empty", b""),
        ("unlimited", b"until the end"),
        ("gzip", b"packed"),
        ("busy", b"here"),
        ("soon", b"here"),
        ("shaky", b"here"),
    ],
)
def test_a_page_is_a_page(everything: tuple[Outcome, Site, Everything], policy: str, body: bytes) -> None:
    page = everything[0].of(policy)
    assert isinstance(page, Page)
    assert page.body == body
    assert "Content-Encoding" not in dict(page.headers)


def test_a_fragment_is_not_part_of_the_page_s_address(everything: tuple[Outcome, Site, Everything]) -> None:
    page = everything[0].of("fragment")
    assert isinstance(page, Page)
    assert page.url.endswith("/fragment")


def test_what_has_not_changed_is_not_sent_again(everything: tuple[Outcome, Site, Everything]) -> None:
    outcome, _, _ = everything
    assert isinstance(outcome.of("known"), NotModified)
    assert isinstance(outcome.of("outdated"), Page)


def test_validators_of_an_unknown_url_are_not_sent(everything: tuple[Outcome, Site, Everything]) -> None:
    outcome, site, _ = everything
    assert isinstance(outcome.of("stateless"), Page)
    assert "if-none-match" not in site.seen("/stateless")[0].headers


def test_a_304_nobody_asked_for_is_a_failure(everything: tuple[Outcome, Site, Everything]) -> None:
    failure = everything[0].of("unasked")
    assert isinstance(failure, Failure)
    assert (failure.reason, failure.status) == (FailureReason.HTTP, 304)


def test_redirects_are_followed_and_recorded(everything: tuple[Outcome, Site, Everything]) -> None:
    outcome, site, all_ = everything
    page = outcome.of("moved")
    assert isinstance(page, Page)
    first = next(target.policy.url for target in all_.targets if target.policy.id == "moved")
    assert page.redirects == (first, first.replace("/moved", "/hop?a=b%20c"))
    assert page.url == site.url("/goal", OPEN[3])
    assert page.body == b"goal"


def test_validators_go_to_the_url_they_came_from_and_to_no_other(everything: tuple[Outcome, Site, Everything]) -> None:
    outcome, site, _ = everything
    assert isinstance(outcome.of("moved-known"), NotModified)
    assert "if-none-match" not in site.seen("/moved-known")[0].headers
    assert isinstance(outcome.of("moved-elsewhere"), Page)
    assert "if-none-match" in site.seen("/moved-elsewhere")[0].headers
    assert sum("if-none-match" in seen.headers for seen in site.seen("/goal")) == 1


def test_a_circle_of_redirects_is_seen_at_once(everything: tuple[Outcome, Site, Everything]) -> None:
    outcome, site, _ = everything
    for policy in ("loop", "circle", "endless"):
        assert outcome.reason(policy) is FailureReason.REDIRECT_LOOP
    assert len(site.seen("/loop")) == 1
    assert len([path for path in site.paths if path.startswith("/endless")]) == 11


@pytest.mark.parametrize(
    "policy",
    ["to-ftp", "to-file", "to-data", "to-script", "to-nowhere", "to-nonsense", "to-port", "to-user", "to-smtp"],
)
def test_a_redirect_to_what_is_no_web_page_is_refused(
    everything: tuple[Outcome, Site, Everything], policy: str
) -> None:
    assert everything[0].reason(policy) is FailureReason.BAD_REDIRECT


@pytest.mark.parametrize(
    ("status", "reason"),
    [
        (202, FailureReason.HTTP),
        (204, FailureReason.HTTP),
        (206, FailureReason.HTTP),
        (300, FailureReason.HTTP),
        (400, FailureReason.HTTP),
        (401, FailureReason.FORBIDDEN),
        (403, FailureReason.FORBIDDEN),
        (404, FailureReason.NOT_FOUND),
        (410, FailureReason.GONE),
        (418, FailureReason.HTTP),
        (429, FailureReason.RATE_LIMITED),
        (451, FailureReason.FORBIDDEN),
        (500, FailureReason.SERVER_ERROR),
        (599, FailureReason.SERVER_ERROR),
    ],
)
def test_a_status_that_is_no_page_has_a_name(
    everything: tuple[Outcome, Site, Everything], status: int, reason: FailureReason
) -> None:
    outcome, site, _ = everything
    failure = outcome.of(f"status-{status}")
    assert isinstance(failure, Failure)
    assert (failure.reason, failure.status) == (reason, status)
    assert str(status) in failure.detail
    assert len(site.seen(f"/status-{status}")) == 1


@pytest.mark.parametrize(
    ("policy", "reason", "tries"),
    [
        ("down", FailureReason.SERVER_ERROR, 3),
        ("truncated", FailureReason.TRUNCATED, 3),
        ("chopped", FailureReason.TRUNCATED, 3),
        ("silent", FailureReason.TIMEOUT, 2),
        ("garbage", FailureReason.HTTP, 1),
        ("large", FailureReason.TOO_LARGE, 1),
        ("large-unsaid", FailureReason.TOO_LARGE, 1),
        ("bomb-gzip", FailureReason.TOO_LARGE, 1),
        ("bomb-br", FailureReason.TOO_LARGE, 1),
        ("bomb-zstd", FailureReason.TOO_LARGE, 1),
        ("no-gzip", FailureReason.BAD_ENCODING, 1),
        ("later", FailureReason.SERVER_ERROR, 1),
        ("tomorrow", FailureReason.RATE_LIMITED, 1),
    ],
)
def test_a_failure_has_a_name_and_few_tries(
    everything: tuple[Outcome, Site, Everything], policy: str, reason: FailureReason, tries: int
) -> None:
    outcome, site, _ = everything
    assert outcome.reason(policy) is reason
    assert len(site.seen(f"/{policy}")) == tries


@pytest.mark.parametrize(
    ("policy", "reason"),
    [
        ("reset", FailureReason.RESET),
        ("drip", FailureReason.TIMEOUT),
        ("cut-gzip", FailureReason.TRUNCATED),
        ("refused", FailureReason.REFUSED),
        ("no-scheme", FailureReason.ADDRESS),
        ("no-host", FailureReason.DNS),
    ],
)
def test_a_failure_has_a_name(everything: tuple[Outcome, Site, Everything], policy: str, reason: FailureReason) -> None:
    assert everything[0].reason(policy) is reason
    assert everything[0].detail(policy)


def test_a_server_that_asks_for_patience_says_until_when(everything: tuple[Outcome, Site, Everything]) -> None:
    outcome, _, _ = everything
    for policy, wait in (
        ("later", timedelta(hours=2)),
        ("tomorrow", timedelta(days=1)),
        ("much-later", timedelta(days=7)),
    ):
        failure = outcome.of(policy)
        assert isinstance(failure, Failure)
        assert failure.retry_at is not None
        assert abs(failure.retry_at - failure.fetched_at - wait) < timedelta(minutes=1)
    silent = outcome.of("silent")
    assert isinstance(silent, Failure)
    assert silent.retry_at is None


SPELLINGS = ["literal", "decimal", "hex", "octal", "short", "mapped", "full-width", "circled", "ideographic", "name"]


@pytest.mark.parametrize("spelling", SPELLINGS)
@pytest.mark.parametrize("way", ["address", "redirect"])
def test_a_forbidden_address_is_never_asked(
    everything: tuple[Outcome, Site, Everything], spelling: str, way: str
) -> None:
    outcome, site, _ = everything
    assert outcome.reason(f"{way}-{spelling}") is FailureReason.ADDRESS
    assert 'add it to "allow" under [crawl]' in outcome.detail(f"{way}-{spelling}")
    assert [seen for seen in site.requests if seen.host == FORBIDDEN] == []


def test_robots_txt_holds_for_all_who_wait_for_it(everything: tuple[Outcome, Site, Everything]) -> None:
    outcome, site, _ = everything
    for number in range(5):
        assert outcome.reason(f"private-{number}") is FailureReason.ROBOTS
    assert "robots = false" in outcome.detail("private-0")
    assert len([seen for seen in site.seen("/robots.txt") if seen.host == OPEN[3]]) == 1
    assert site.seen("/private/2") == []


def test_robots_txt_allows_what_it_allows(everything: tuple[Outcome, Site, Everything]) -> None:
    assert isinstance(everything[0].of("private-open"), Page)
    assert isinstance(everything[0].of("robots-none"), Page)


def test_robots_txt_can_be_set_aside_for_a_policy(everything: tuple[Outcome, Site, Everything]) -> None:
    assert isinstance(everything[0].of("private-anyway"), Page)


def test_robots_txt_holds_where_a_redirect_leads(everything: tuple[Outcome, Site, Everything]) -> None:
    assert everything[0].reason("to-private") is FailureReason.ROBOTS
    assert everything[1].seen("/private/1") == []


def test_a_broken_robots_txt_forbids_for_now(everything: tuple[Outcome, Site, Everything]) -> None:
    failure = everything[0].of("robots-down")
    assert isinstance(failure, Failure)
    assert failure.reason is FailureReason.ROBOTS
    assert "503" in failure.detail
    assert failure.retry_at is not None
    assert everything[1].seen("/robots-down") == []


def test_no_address_is_asked_two_things_at_once(everything: tuple[Outcome, Site, Everything]) -> None:
    # The server goes on being silent after we have given it up.
    given_up = (OPEN[4], OPEN[5])
    assert {most for host, most in everything[1].busiest.items() if host not in given_up} == {1}


# Crawls of their own.


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


def test_what_receive_raises_is_told_and_the_others_go_on(site: Site) -> None:
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
