import dataclasses

import pytest

from monitor.model import Failure, FailureReason, Page, Policy, Target
from spiders.policy import content_type
from tests.crawl.child import SETTINGS, Order, Outcome, crawl_apart
from tests.site import Answer, Site


def run(spider: str, *policies: str, **settings) -> Outcome:
    """Crawl a page a policy, each on a host of its own, with a spider of `odd`."""
    hosts = [f"127.0.0.{number + 2}" for number in range(6)]
    with Site(hosts) as site:
        site.page("/a", Answer(body="page"))
        targets = [
            Target(policy=Policy(id=policy, url=site.url("/a", hosts[number % 6])))
            for number, policy in enumerate(policies)
        ]
        order = Order(
            targets=targets, spider=f"tests.spiders.odd.{spider}", settings=dataclasses.replace(SETTINGS, **settings)
        )
        return crawl_apart(order)


def test_a_spider_that_forgets_doubles_or_breaks_leaves_one_fetch_a_target_and_a_word_about_it() -> None:
    outcome = run("Odd", "fine", "silent", "twice", "stranger", "raises", "raises-late")
    assert sorted(fetch.policy for fetch in outcome.fetches) == [
        "fine",
        "raises",
        "raises-late",
        "silent",
        "stranger",
        "twice",
    ]
    for policy in ("fine", "twice", "raises-late"):
        assert isinstance(outcome.of(policy), Page)
    for policy in ("silent", "stranger", "raises"):
        assert outcome.reason(policy) is FailureReason.UNKNOWN
    assert sorted(outcome.report.bugs) == [
        "nobody: RuntimeError: a fetch nobody waits for was dropped",
        "raises-late: KeyError: 'late'",
        "raises: KeyError: 'oops'",
        "twice: RuntimeError: a fetch nobody waits for was dropped",
    ]


def test_a_spider_that_cannot_begin_fails_every_target_it_did_not_reach() -> None:
    outcome = run("Unready", "one", "two", "three")
    assert isinstance(outcome.of("one"), Page)
    assert outcome.reason("two") is outcome.reason("three") is FailureReason.UNKNOWN
    assert "start_error" in outcome.detail("two")
    assert any("RuntimeError: no more" in bug for bug in outcome.report.bugs)


def test_a_spider_closed_early_fails_what_it_did_not_fetch() -> None:
    outcome = run("Weary", *(f"p{number}" for number in range(30)), delay_seconds=0.1, concurrency=1)
    pages = [fetch for fetch in outcome.fetches if isinstance(fetch, Page)]
    failures = [fetch for fetch in outcome.fetches if isinstance(fetch, Failure)]
    assert len(pages) + len(failures) == 30
    assert pages
    assert failures
    assert {failure.reason for failure in failures} == {FailureReason.UNKNOWN}
    assert any("weary" in failure.detail for failure in failures)
    assert not outcome.report.interrupted


@pytest.mark.parametrize(
    ("header", "found"),
    [
        ("text/html; charset=utf-8", ("text/html", "utf-8")),
        ('Text/HTML;Charset="ISO-8859-1"; x=y', ("text/html", "iso-8859-1")),
        ("text/plain", ("text/plain", None)),
        ("text/html; charset=", ("text/html", None)),
        ("; charset=utf-8", ("", "utf-8")),
        ("", ("", None)),
    ],
)
def test_a_content_type_is_read(header: str, found: tuple[str, str | None]) -> None:
    assert content_type(header) == found
