import contextlib
import gzip
import zlib

import brotli
import pytest
import zstandard
from hypothesis import given
from hypothesis import strategies as st

from monitor.crawl.encoding import decode
from monitor.crawl.reasons import NoPage
from monitor.model import FailureReason

PAGE = b"<p>We keep your data for thirty days.</p>" * 400
LIMIT = 1 << 20


def bare_deflate(data: bytes) -> bytes:
    stream = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return stream.compress(data) + stream.flush()


def zstd(data: bytes) -> bytes:
    return zstandard.ZstdCompressor().compress(data)


PACKERS = [
    ("gzip", gzip.compress),
    ("x-gzip", gzip.compress),
    ("GZIP", gzip.compress),
    ("deflate", zlib.compress),
    ("deflate", bare_deflate),
    ("br", lambda data: brotli.compress(data, quality=1)),
    ("zstd", zstd),
]


@pytest.mark.parametrize(("name", "pack"), PACKERS)
def test_an_encoded_page_is_read(name: str, pack) -> None:
    assert decode(pack(PAGE), name, LIMIT) == PAGE


@pytest.mark.parametrize(("name", "pack"), PACKERS)
def test_a_page_of_another_size_than_a_step_is_read(name: str, pack) -> None:
    for size in (1, 65_535, 65_536, 65_537, 200_000):
        data = bytes(number * 7 % 251 for number in range(size))
        assert decode(pack(data), name, LIMIT) == data


def test_encodings_are_undone_last_first() -> None:
    assert decode(brotli.compress(gzip.compress(PAGE)), "gzip, br", LIMIT) == PAGE


def test_identity_and_nothing_are_no_encodings() -> None:
    assert decode(PAGE, "identity, ", LIMIT) == PAGE


def test_an_empty_body_is_empty_whatever_it_says() -> None:
    assert decode(b"", "gzip", LIMIT) == b""


@pytest.mark.parametrize(("name", "pack"), PACKERS)
@pytest.mark.parametrize("share", [0.2, 0.5, 0.9])
def test_a_page_cut_short_is_no_page(name: str, pack, share: float) -> None:
    packed = pack(bytes(number * number % 253 for number in range(5_000)))
    with pytest.raises(NoPage) as caught:
        decode(packed[: int(len(packed) * share)], name, LIMIT)
    assert caught.value.reason in (FailureReason.TRUNCATED, FailureReason.BAD_ENCODING)


def test_a_gzip_page_without_its_checksum_is_cut_short() -> None:
    with pytest.raises(NoPage) as caught:
        decode(gzip.compress(PAGE)[:-4], "gzip", LIMIT)
    assert caught.value.reason is FailureReason.TRUNCATED


def test_a_gzip_page_with_a_wrong_checksum_is_broken() -> None:
    packed = bytearray(gzip.compress(PAGE))
    packed[-6] ^= 1
    with pytest.raises(NoPage) as caught:
        decode(bytes(packed), "gzip", LIMIT)
    assert caught.value.reason is FailureReason.BAD_ENCODING


def test_gzip_in_several_members_and_with_padding_is_whole() -> None:
    assert decode(gzip.compress(PAGE) + gzip.compress(b"end") + b"\0\0\0", "gzip", LIMIT) == PAGE + b"end"


@pytest.mark.parametrize("name", ["gzip", "deflate", "br", "zstd"])
def test_a_page_that_only_says_it_is_encoded_is_no_page(name: str) -> None:
    with pytest.raises(NoPage) as caught:
        decode(b"<html>plain</html>", name, LIMIT)
    assert caught.value.reason is FailureReason.BAD_ENCODING


def test_an_unknown_encoding_is_named() -> None:
    with pytest.raises(NoPage, match='"lzip", which is not known') as caught:
        decode(PAGE, "lzip", LIMIT)
    assert caught.value.reason is FailureReason.BAD_ENCODING


@pytest.mark.parametrize(("name", "pack"), PACKERS)
def test_a_bomb_stops_at_the_limit(name: str, pack) -> None:
    bomb = pack(bytes(64 << 20))
    with pytest.raises(NoPage) as caught:
        decode(bomb, name, LIMIT)
    assert caught.value.reason is FailureReason.TOO_LARGE


def test_a_page_of_exactly_the_limit_is_read() -> None:
    assert len(decode(gzip.compress(bytes(LIMIT)), "gzip", LIMIT)) == LIMIT


@given(body=st.binary(max_size=200), header=st.sampled_from(["gzip", "deflate", "br", "zstd", "gzip, br", "x"]))
def test_no_bytes_break_the_decoder(body: bytes, header: str) -> None:
    with contextlib.suppress(NoPage):
        assert len(decode(body, header, 1000)) <= 1000


@given(body=st.binary(max_size=2000), packer=st.sampled_from(PACKERS))
def test_what_is_packed_comes_out_again(body: bytes, packer) -> None:
    name, pack = packer
    assert decode(pack(body), name, LIMIT) == body
