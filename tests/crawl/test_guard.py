"""Names, and the addresses the system finds for them: the guard sees each at the moment of connecting."""

import dataclasses
from collections.abc import Iterator
from contextlib import ExitStack

import pytest

from monitor.model import FailureReason, Page
from tests.crawl.child import SETTINGS, Order, Outcome, crawl_apart, target
from tests.site import Site

FORBIDDEN, OPEN, SILENT = "127.0.0.1", "127.0.0.2", "127.0.0.7"
NAMES = {
    "policy.example": [FORBIDDEN],
    "xn--caf-dma.example": [FORBIDDEN],
    "six.example": ["::1", "::ffff:127.0.0.1"],
    "mixed.example": [FORBIDDEN, "::1", OPEN],
    "second.example": [SILENT, OPEN],
    "intranet.example": [FORBIDDEN],
    "nowhere.example": [],
}


@pytest.fixture(scope="module")
def crawled() -> Iterator[tuple[Outcome, dict[str, Site]]]:
    """One crawl of a page a name; "secret" is what nobody may connect to."""
    with ExitStack() as stack:
        hosts = {"open": [OPEN], "secret": [FORBIDDEN], "intranet": [FORBIDDEN], "both": [FORBIDDEN, OPEN]}
        sites = {name: stack.enter_context(Site(addresses)) for name, addresses in hosts.items()}
        for name, site in sites.items():
            site.page("/a", name)
        secret, public = sites["secret"], sites["open"]
        urls = {name: (secret if addresses[:1] == [FORBIDDEN] else public) for name, addresses in NAMES.items()}
        urls |= {"mixed.example": public, "intranet.example": sites["intranet"], "six.example": secret}
        targets = [target(name, site.url("/a", name)) for name, site in urls.items()]
        targets.append(target("accent", secret.url("/a", "café.example")))
        both = sites["both"]
        both.redirect("/moved", both.url("/a", "policy.example"))
        targets.append(target("moved", both.url("/moved", OPEN)))
        settings = dataclasses.replace(SETTINGS, allow=(OPEN, SILENT, "intranet.example"))
        yield crawl_apart(Order(targets=targets, settings=settings, names=NAMES)), sites


@pytest.mark.parametrize("policy", ["policy.example", "xn--caf-dma.example", "six.example", "accent", "moved"])
def test_a_name_at_a_forbidden_address_is_not_connected_to(
    crawled: tuple[Outcome, dict[str, Site]], policy: str
) -> None:
    outcome, sites = crawled
    assert outcome.reason(policy) is FailureReason.ADDRESS
    assert sites["secret"].connections == 0
    assert {seen.host for seen in sites["both"].requests} == {OPEN}


def test_a_refused_name_is_told_with_its_address_and_the_remedy(crawled: tuple[Outcome, dict[str, Site]]) -> None:
    assert crawled[0].detail("policy.example") == (
        '"policy.example" is at 127.0.0.1, which is not a public address; add it to "allow" under [crawl]'
    )


def test_of_a_name_s_addresses_only_the_permitted_are_tried(crawled: tuple[Outcome, dict[str, Site]]) -> None:
    page = crawled[0].of("mixed.example")
    assert isinstance(page, Page)
    assert page.body == b"open"


def test_the_next_address_is_tried_where_the_first_refuses(crawled: tuple[Outcome, dict[str, Site]]) -> None:
    assert isinstance(crawled[0].of("second.example"), Page)


def test_a_host_allowed_by_name_is_reached_wherever_it_is(crawled: tuple[Outcome, dict[str, Site]]) -> None:
    page = crawled[0].of("intranet.example")
    assert isinstance(page, Page)
    assert page.body == b"intranet"


def test_a_name_without_an_address_is_a_dns_failure(crawled: tuple[Outcome, dict[str, Site]]) -> None:
    assert crawled[0].reason("nowhere.example") is FailureReason.DNS
    assert crawled[0].detail("nowhere.example") == 'no address is known for "nowhere.example"'
