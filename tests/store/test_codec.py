"""What is encoded comes back."""

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.model import Clause, Delta, Fact, Facts, Page, Text, Verdict
from monitor.store import codec
from tests.store import build, strategies


@given(strategies.texts, strategies.fact_tuples)
def test_a_version_comes_back(text: Text, facts: Facts) -> None:
    assert codec.decode_version(codec.encode_version(text, facts)) == (text, facts)


@given(strategies.facts)
def test_a_fact_comes_back(fact: Fact) -> None:
    assert codec.decode_fact(codec.parse(codec.dump(codec.encode_fact(fact)))) == fact


@given(st.lists(strategies.deltas, max_size=3).map(tuple))
def test_deltas_come_back(deltas: tuple[Delta, ...]) -> None:
    assert codec.decode_deltas(codec.encode_deltas(deltas)) == deltas


@given(strategies.verdicts)
def test_a_verdict_comes_back(verdict: Verdict) -> None:
    assert codec.decode_verdict(codec.encode_verdict(verdict)) == verdict


@given(strategies.pages)
def test_a_page_comes_back(page: Page) -> None:
    data = codec.encode_response(page)
    again = codec.decode_response(data, policy=page.policy, fetched_at=page.fetched_at, body=page.body)
    assert again == page


@given(strategies.moments)
def test_a_moment_comes_back_to_the_microsecond(at: datetime) -> None:
    assert codec.moment(codec.stamp(at)) == at


@given(strategies.words | st.binary(min_size=32, max_size=32).map(bytes.hex))
def test_a_digest_comes_back(digest: str) -> None:
    assert codec.unpack_digest(codec.pack_digest(digest)) == digest


def test_a_moment_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="time zone"):
        codec.stamp(datetime(2026, 3, 1))


def test_an_inserted_clause_leaves_the_bytes_of_the_others_alone() -> None:
    many = [Clause(text=f"Clause {n}.", form=f"clause {n}", path=("Data", f"Part {n // 5}")) for n in range(20)]
    one_more = [Clause(text="New.", form="new", path=("News",)), *many]
    before, after = (
        codec.encode_version(Text(title="", language=None, clauses=tuple(clauses), digest=""), ())
        for clauses in (many, one_more)
    )
    assert before[before.index(b"Clause 1.") :] == after[after.index(b"Clause 1.") :]


def test_a_clause_without_its_later_fields_reads_as_the_defaults() -> None:
    text = build.text("Short.")
    assert b'["Short.","short.","paragraph"]' in codec.encode_version(text, ())
