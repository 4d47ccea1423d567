"""Masked e-mail addresses."""

from hypothesis import given
from hypothesis import strategies as st

from monitor.store import masks


def _mask(address: bytes, key: int) -> bytes:
    return bytes([key, *(byte ^ key for byte in address)]).hex().encode()


def _page(key: int) -> bytes:
    return b'<a href="/cdn-cgi/l/email-protection#%s"><span data-cfemail="%s">[email&#160;protected]</span></a>' % (
        _mask(b"dpo@acme.example", key),
        _mask(b"dpo@acme.example", key),
    )


def test_the_same_address_under_two_keys_differs_in_the_keys_alone() -> None:
    one, two = masks.swap(_page(0x2A)), masks.swap(_page(0xC3))
    assert one.replace(b"2a64706f", b"c364706f") == two
    assert b"dpo@acme.example".hex().encode() in one


_pieces = st.sampled_from(
    [b'data-cfemail="', b"/cdn-cgi/l/email-protection#", b"ab", b"0", b"ff00", b'"', b"<", b"DEAD", b" "]
)


@given(st.lists(_pieces | st.binary(max_size=6), max_size=30).map(b"".join))
def test_swapping_twice_changes_nothing(data: bytes) -> None:
    assert masks.swap(masks.swap(data)) == data


def test_hex_that_runs_into_the_next_mark_is_left_alone() -> None:
    page = b'data-cfemail="abdata-cfemail="ff00"'
    assert masks.swap(page) == b'data-cfemail="abdata-cfemail="ffff"'
    assert masks.swap(masks.swap(page)) == page


def test_a_page_without_masked_addresses_is_left_alone() -> None:
    page = b"<p>2a64706f</p>"
    assert masks.swap(page) is page
