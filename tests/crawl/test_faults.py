"""One crawl of a site with every fault at once."""

from collections.abc import Iterator
from datetime import UTC, timedelta

import pytest

from monitor.model import Failure, FailureReason, NotModified, Page
from tests.crawl.child import OPEN, Outcome
from tests.crawl.everything import FORBIDDEN, Everything
from tests.site import Site


@pytest.fixture(scope="module")
def everything() -> Iterator[tuple[Outcome, Site, Everything]]:
    all_ = Everything()
    with all_.site as site:
        all_.fill()
        yield all_.run(), site, all_


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
        ("no-brackets", FailureReason.ADDRESS),
        ("no-number", FailureReason.ADDRESS),
        ("no-such-port", FailureReason.ADDRESS),
        ("no-url", FailureReason.ADDRESS),
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
