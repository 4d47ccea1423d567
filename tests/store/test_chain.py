"""Compression against an earlier page."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.store import chain

_PAGE = b"".join(b"<p>Clause number %d of the policy, with words of its own: %d.</p>" % (n, n * n) for n in range(500))


@given(st.binary(max_size=2000), st.none() | st.binary(max_size=2000))
def test_data_come_back_with_any_base_or_none(data: bytes, base: bytes | None) -> None:
    assert chain.expand(chain.compress(data, base), base) == data


@given(st.binary(max_size=2000))
def test_squeezed_data_come_back(data: bytes) -> None:
    assert chain.expand(chain.squeeze(data)) == data


def test_a_page_with_one_word_changed_takes_a_few_bytes() -> None:
    assert len(chain.compress(_PAGE.replace(b"number 250", b"number 999"), _PAGE)) < 50


def test_a_frame_does_not_come_back_without_its_base() -> None:
    changed = _PAGE.replace(b"number 250", b"number 999")
    with pytest.raises(ValueError, match="broken"):
        chain.expand(chain.compress(changed, _PAGE))


@pytest.mark.parametrize("frame", [b"", b"not a frame", chain.compress(_PAGE)[:-20]])
def test_a_broken_frame_is_said_to_be_one(frame: bytes) -> None:
    with pytest.raises(ValueError, match=r"broken|size"):
        chain.expand(frame)


def test_every_run_leans_on_an_earlier_one_and_is_near_the_first() -> None:
    steps = {0: 0}
    for number in range(1, 4096):
        assert chain.parent(number) < number
        steps[number] = steps[chain.parent(number)] + 1
    assert max(steps.values()) <= 18


def test_a_run_leans_only_on_what_those_before_it_leant_on() -> None:
    # The starts that are kept are those at or below the parent: no later run may ask for another.
    kept = [0]
    for number in range(1, 1000):
        assert chain.parent(number) in kept
        kept = [start for start in kept if start <= chain.parent(number)] + [number]


def test_larger_pages_have_shorter_runs() -> None:
    assert chain.run_of(100_000) == chain.RUN
    assert 1 < chain.run_of(2_000_000) < chain.RUN
    assert chain.run_of(100_000_000) == 1
