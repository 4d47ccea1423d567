import asyncio

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.crawl.connections import Connections, Origin
from monitor.crawl.reasons import NoPage
from monitor.crawl.wire import Reply, Silence, Wire
from monitor.model import FailureReason
from tests.crawl.asking import ALLOW, LIMIT, ask, reason
from tests.site import Answer, Site


class Scripted:
    """A server that answers whatever it is asked with the same bytes, then closes or stays silent."""

    def __init__(self, *parts: bytes, close: bool = True, pause: float = 0.0) -> None:
        self._parts = parts
        self._close = close
        self._pause = pause

    def ask(self, most: int = LIMIT, times: int = 1) -> Reply:
        """The reply it gives to the last of so many requests."""

        async def exchange() -> Reply:
            async with await asyncio.start_server(self._answer, "127.0.0.1", 0) as server:
                port = server.sockets[0].getsockname()[1]
                connections = Connections(ALLOW)
                origin = Origin(scheme="http", host="127.0.0.1", port=port)
                try:
                    async with asyncio.timeout(5):
                        for _ in range(times):
                            reply = await connections.ask(origin, b"GET / HTTP/1.1\r\nHost: x\r\n\r\n", most=most)
                        return reply
                finally:
                    connections.close()
                    await asyncio.sleep(0.01)  # for the server to see it

        return asyncio.run(exchange())

    async def _answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while await reader.readuntil(b"\r\n\r\n"):
                for part in self._parts:
                    writer.write(part)
                    await writer.drain()
                    await asyncio.sleep(self._pause)
                if self._close:
                    break
        except (asyncio.IncompleteReadError, OSError):
            pass
        writer.close()


def refused(*parts: bytes, **options) -> FailureReason:
    """Why an answer of these bytes is no page."""
    with pytest.raises(NoPage) as caught:
        Scripted(*parts, **options).ask()
    return caught.value.reason


@pytest.mark.parametrize(
    "answer",
    [
        b"HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\npage",
        b"HTTP/1.1 200\r\nContent-Length: 4\r\n\r\npage",
        b"HTTP/1.0 200 OK\r\n\r\npage",
        b"HTTP/1.1 200 OK\nContent-Length: 4\n\npage",
        b"\r\nHTTP/1.1 200 OK\r\ncontent-length:4\r\n\r\npage",
        b"HTTP/1.1 200 OK\r\nContent-Length: 4\r\nContent-Length: 4\r\n\r\npage",
        b"HTTP/1.1 200 OK\r\nX: a\r\n folded\r\nno colon\r\nContent-Length: 4\r\n\r\npage",
        b"HTTP/1.1 103 Early Hints\r\nLink: <a>\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\npage",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\npa\r\n2;x=y\r\nge\r\n0\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: Chunked\r\nContent-Length: 9\r\n\r\n4\r\npage\r\n0\r\nTrailer: 1\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nX: " + b"a" * 100_000 + b"\r\nContent-Length: 4\r\n\r\npage",
    ],
)
@pytest.mark.parametrize("piece", [1_000_000, 7])
def test_an_answer_is_read_however_it_is_framed_and_arrives(answer: bytes, piece: int) -> None:
    parts = [answer[at : at + piece] for at in range(0, len(answer), piece)] if len(answer) < 1000 else [answer]
    assert Scripted(*parts).ask().body == b"page"


def test_a_folded_header_is_one(site: Site) -> None:
    reply = Scripted(b"HTTP/1.1 200 OK\r\nX: a\r\n\tb\r\nContent-Length: 0\r\n\r\n").ask()
    assert reply.headers[0] == (b"X", b"a b")


def test_no_body_is_waited_for_where_none_comes() -> None:
    answer = b"HTTP/1.1 304 Not Modified\r\nContent-Length: 500\r\n\r\n"
    assert Scripted(answer, close=False).ask(times=2).status == 304


@pytest.mark.parametrize(
    ("answer", "why"),
    [
        (b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\npage", FailureReason.TRUNCATED),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\npage\r\n", FailureReason.TRUNCATED),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n9\r\npage", FailureReason.TRUNCATED),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\npage\r\n0\r\n", FailureReason.TRUNCATED),
        (b"HTTP/1.1 200 OK\r\nContent-Le", FailureReason.TRUNCATED),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\npage\r\n", FailureReason.HTTP),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\npage\r\n", FailureReason.HTTP),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + b"1" * 9000, FailureReason.HTTP),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: lzw\r\n\r\npage", FailureReason.BAD_ENCODING),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 4\r\nContent-Length: 5\r\n\r\npage", FailureReason.HTTP),
        (b"HTTP/1.1 200 OK\r\nContent-Length: -4\r\n\r\npage", FailureReason.HTTP),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 200000\r\n\r\npage", FailureReason.TOO_LARGE),
        (b"HTTP/1.1 200 OK\r\n\r\n" + b"x" * 200_000, FailureReason.TOO_LARGE),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n30000\r\n" + b"x" * 10, FailureReason.TOO_LARGE),
        (b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 100_000, FailureReason.HTTP),
        (b"HTTP/1.1 100 Continue\r\n\r\n" * 50, FailureReason.HTTP),
        (b"HTTP/1.1 101 Switching Protocols\r\n\r\n", FailureReason.HTTP),
        (b"HTTP/2 200\r\n\r\n", FailureReason.HTTP),
        (b"SSH-2.0-OpenSSH_9.6\r\n", FailureReason.HTTP),
        (b"<html>", FailureReason.HTTP),
        (b"\x15\x03\x01\x00\x02\x02", FailureReason.HTTP),
        (b"", FailureReason.RESET),
    ],
)
def test_an_answer_that_is_no_page_says_why(answer: bytes, why: FailureReason) -> None:
    assert refused(answer) is why


def test_a_server_that_sends_more_than_it_said_is_not_asked_again_on_that_connection() -> None:
    surplus = b"HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\npageHTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nfake"
    assert Scripted(surplus, close=False).ask(times=2).body == b"page"


def test_a_reset_in_a_page_without_a_length_is_no_end_of_it(site: Site) -> None:
    site.page("/a", Answer(body="page", fault="close-delimited"))
    site.page("/b", Answer(body="page", fault="close-reset"))
    assert ask(site, "/a")[0].body == b"page"
    assert reason(site, "/b") is FailureReason.TRUNCATED


class Deaf(asyncio.Transport):
    """A transport to nowhere."""

    def write(self, data: bytes) -> None:
        """Nothing."""

    def abort(self) -> None:
        """Nothing."""


HEADS = [
    b"",
    b"HTTP/1.1 200 OK\r\n",
    b"HTTP/1.1 200 OK\r\n\r\n",
    b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n",
    b"HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\n",
]


@given(
    head=st.sampled_from(HEADS),
    parts=st.lists(
        st.one_of(st.binary(max_size=40), st.sampled_from([b"\r\n", b"3\r\n", b"0\r\n\r\n", b"abc"])), max_size=8
    ),
)
def test_no_bytes_break_the_wire(head: bytes, parts: list[bytes]) -> None:
    async def read() -> None:
        wire = Wire()
        wire.connection_made(Deaf())
        asking = asyncio.ensure_future(wire.exchange(b"", most=50))
        for part in [head, *parts]:
            await asyncio.sleep(0)
            wire.data_received(part)
        wire.connection_lost(None)
        try:
            async with asyncio.timeout(5):
                reply = await asking
        except (NoPage, Silence):
            return
        assert 200 <= reply.status <= 999
        assert len(reply.body) <= 50

    asyncio.run(read())
