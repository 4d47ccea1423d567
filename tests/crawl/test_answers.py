"""Answers byte for byte, as odd servers give them: read as a page, or named for what is wrong with them."""

from collections.abc import Iterator

import pytest

from monitor.crawl import CrawlSettings
from monitor.model import FailureReason, Page
from tests.crawl.child import Order, Outcome, crawl_apart, target
from tests.site import Answer, Site

OK = b"HTTP/1.1 200 OK\r\n"
CHUNKED = OK + b"Transfer-Encoding: chunked\r\n\r\n"
FOUR = b"Content-Length: 4\r\n\r\npage"

PAGES = {
    "plain": OK + FOUR,
    "no-phrase": b"HTTP/1.1 200\r\n" + FOUR,
    "old": b"HTTP/1.0 200 OK\r\n\r\npage",
    "bare-newlines": b"HTTP/1.1 200 OK\nContent-Length: 4\n\npage",
    "small-letters": OK + b"content-length:4\r\n\r\npage",
    "length-twice": OK + b"Content-Length: 4\r\n" + FOUR,
    "folded": OK + b"X: a\r\n folded\r\n" + FOUR,
    "no-colon": OK + b"no colon\r\n" + FOUR,
    "interim": b"HTTP/1.1 103 Early Hints\r\nLink: <a>\r\n\r\n" + OK + FOUR,
    "chunks": CHUNKED + b"2\r\npa\r\n2;x=y\r\nge\r\n0\r\n\r\n",
    "chunks-and-length": OK
    + b"Content-Length: 9\r\nTransfer-Encoding: Chunked\r\n\r\n4\r\npage\r\n0\r\nTrailer: 1\r\n\r\n",
    "long-header": OK + b"X: " + b"a" * 100_000 + b"\r\n" + FOUR,
    "many-headers": OK + b"X: y\r\n" * 10_000 + FOUR,
}
FAULTS = {
    "short": (OK + b"Content-Length: 9\r\n\r\npage", FailureReason.TRUNCATED),
    "no-last-chunk": (CHUNKED + b"4\r\npage\r\n", FailureReason.TRUNCATED),
    "short-chunk": (CHUNKED + b"9\r\npage", FailureReason.TRUNCATED),
    "no-end-of-chunks": (CHUNKED + b"4\r\npage\r\n0\r\n", FailureReason.TRUNCATED),
    "half-a-header": (OK + b"Content-Le", FailureReason.TRUNCATED),
    "no-chunk-size": (CHUNKED + b"xyz\r\npage\r\n", FailureReason.HTTP),
    "long-chunk": (CHUNKED + b"2\r\npage\r\n", FailureReason.HTTP),
    "endless-chunk-size": (CHUNKED + b"1" * 9000, FailureReason.HTTP),
    "unknown-coding": (OK + b"Transfer-Encoding: lzw\r\n\r\npage", FailureReason.BAD_ENCODING),
    "two-lengths": (OK + b"Content-Length: 5\r\n" + FOUR, FailureReason.HTTP),
    "negative-length": (OK + b"Content-Length: -4\r\n\r\npage", FailureReason.HTTP),
    "large": (OK + b"Content-Length: 200000\r\n\r\npage", FailureReason.TOO_LARGE),
    "large-unsaid": (OK + b"\r\n" + b"x" * 200_000, FailureReason.TOO_LARGE),
    "large-chunks": (CHUNKED + b"20000\r\n" + b"x" * 131_072 + b"\r\n0\r\n\r\n", FailureReason.TOO_LARGE),
    "headers-for-ever": (OK + b"X: y\r\n" * 100_000, FailureReason.HTTP),
    "a-header-for-ever": (OK + b"X: " + b"y" * 600_000, FailureReason.HTTP),
    "interim-for-ever": (b"HTTP/1.1 100 Continue\r\n\r\n" * 20_000, FailureReason.HTTP),
    "another-version": (b"HTTP/2 200\r\n\r\n", FailureReason.HTTP),
    "another-protocol": (b"SSH-2.0-OpenSSH_9.6\r\n", FailureReason.HTTP),
    "no-status": (b"HTTP/1.1 OK\r\n\r\n", FailureReason.HTTP),
}


@pytest.fixture(scope="module")
def answered() -> Iterator[tuple[Outcome, Site]]:
    """One crawl of every answer, each on an address of its own."""
    answers = {name: Answer(verbatim=[answer], fault="close") for name, answer in PAGES.items()}
    answers |= {name: Answer(verbatim=[answer], fault="close") for name, (answer, _) in FAULTS.items()}
    for name, answer in PAGES.items():
        if len(answer) < 1000:
            answers[f"{name} in pieces"] = Answer(
                verbatim=[answer[at : at + 7] for at in range(0, len(answer), 7)], fault="close"
            )
    answers["silent"] = Answer(verbatim=[b""], fault="close")
    answers["length-unsaid"] = Answer(body="page", fault="close-delimited")
    answers["length-unsaid-and-reset"] = Answer(body="page", fault="close-reset")
    answers["304-with-length"] = Answer(verbatim=[b"HTTP/1.1 304 Not Modified\r\nContent-Length: 500\r\n\r\n"])
    hosts = [f"127.3.0.{number}" for number in range(1, len(answers) + 2)]
    with Site(hosts) as site:
        targets = []
        for number, (name, answer) in enumerate(answers.items()):
            site.page(f"/{number}", answer)
            targets.append(target(name, site.url(f"/{number}", hosts[number]), robots=False))
        site.page("/surplus", Answer(verbatim=[OK + FOUR + OK + FOUR.replace(b"page", b"fake")]))
        site.page("/next", "next")
        targets += [target(name, site.url(f"/{name}", hosts[-1]), robots=False) for name in ("surplus", "next")]
        settings = CrawlSettings(
            allow=("127.3.0.0/24",), delay_seconds=0.02, backoff_seconds=0.02, timeout_seconds=2.0, max_bytes=100_000
        )
        yield crawl_apart(Order(targets=targets, settings=settings)), site


def test_every_answer_comes_to_one_end(answered: tuple[Outcome, Site]) -> None:
    outcome, _ = answered
    assert outcome.report.bugs == ()
    assert outcome.report.unreached == ()
    assert outcome.stderr == ""
    assert FailureReason.UNKNOWN not in outcome.report.failures


@pytest.mark.parametrize("name", [*PAGES, *(f"{name} in pieces" for name in PAGES if len(PAGES[name]) < 1000)])
def test_an_answer_is_read_however_it_is_framed_and_arrives(answered: tuple[Outcome, Site], name: str) -> None:
    page = answered[0].of(name)
    assert isinstance(page, Page), page
    assert page.body == b"page"


@pytest.mark.parametrize("name", FAULTS)
def test_an_answer_that_is_no_page_says_why(answered: tuple[Outcome, Site], name: str) -> None:
    assert answered[0].reason(name) is FAULTS[name][1]
    assert answered[0].detail(name)


def test_too_many_headers_are_told(answered: tuple[Outcome, Site]) -> None:
    for name in ("headers-for-ever", "a-header-for-ever", "interim-for-ever"):
        assert "more than 262144 bytes of headers" in answered[0].detail(name)


def test_a_folded_header_is_one(answered: tuple[Outcome, Site]) -> None:
    page = answered[0].of("folded")
    assert isinstance(page, Page)
    assert ("X", "a folded") in page.headers


def test_no_answer_at_all_is_a_reset(answered: tuple[Outcome, Site]) -> None:
    assert answered[0].reason("silent") is FailureReason.RESET


def test_no_body_is_waited_for_where_none_comes(answered: tuple[Outcome, Site]) -> None:
    assert answered[0].reason("304-with-length") is FailureReason.HTTP
    assert "304" in answered[0].detail("304-with-length")


def test_a_reset_in_a_page_without_a_length_is_no_end_of_it(answered: tuple[Outcome, Site]) -> None:
    page = answered[0].of("length-unsaid")
    assert isinstance(page, Page)
    assert page.body == b"page"
    assert answered[0].reason("length-unsaid-and-reset") is FailureReason.TRUNCATED


def test_what_a_server_sends_unasked_is_not_taken_for_the_next_page(answered: tuple[Outcome, Site]) -> None:
    for name, body in {"surplus": b"page", "next": b"next"}.items():
        page = answered[0].of(name)
        assert isinstance(page, Page)
        assert page.body == body
