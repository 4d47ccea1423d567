"""Any value of the stored types."""

from datetime import UTC, datetime

from hypothesis import strategies as st

from monitor.model import (
    ChangeKind,
    Clause,
    ClauseKind,
    Delta,
    DeltaOp,
    Direction,
    Fact,
    FactKind,
    Level,
    Modality,
    Page,
    Polarity,
    Reason,
    Text,
    Verdict,
    VerdictKind,
)

# All characters, lone surrogates and NUL too: pages bring them.
words = st.text(st.characters(exclude_categories=()), max_size=20)
word_tuples = st.lists(words, max_size=3).map(tuple)
maybe_words = st.none() | words
moments = st.datetimes(datetime(1970, 1, 1), datetime(2200, 1, 1), timezones=st.just(UTC))

clauses = st.builds(
    Clause,
    text=words,
    form=words,
    kind=st.sampled_from(ClauseKind),
    path=word_tuples,
    level=st.integers(0, 6),
    cells=word_tuples,
    heads=word_tuples,
    links=word_tuples,
)
texts = st.builds(
    Text,
    title=words,
    language=st.none() | st.sampled_from(["en", "sv"]),
    clauses=st.lists(clauses, max_size=6).map(tuple),
    digest=words,
    trail=words,
)
facts = st.builds(
    Fact,
    kind=st.sampled_from(FactKind),
    key=words,
    value=words,
    raw=words,
    quote=words,
    clause=st.integers(0, 10_000),
    polarity=st.sampled_from(Polarity),
    modality=st.sampled_from(Modality),
    language=maybe_words,
    confidence=st.floats(0, 1),
    rule=words,
    attributes=st.lists(st.tuples(words, words), max_size=3).map(tuple),
)
fact_tuples = st.lists(facts, max_size=4).map(tuple)
deltas = st.builds(
    Delta,
    op=st.sampled_from(DeltaOp),
    old=st.none() | facts,
    new=st.none() | facts,
    direction=st.sampled_from(Direction),
)
reasons = st.builds(
    Reason,
    rule=words,
    kind=st.sampled_from(ChangeKind),
    level=st.sampled_from(Level),
    message=words,
    old_quote=words,
    new_quote=words,
)
verdicts = st.builds(
    Verdict,
    kind=st.sampled_from(VerdictKind),
    level=st.sampled_from(Level),
    headline=words,
    kinds=st.lists(st.sampled_from(ChangeKind), max_size=3).map(tuple),
    reasons=st.lists(reasons, max_size=3).map(tuple),
    flags=word_tuples,
)
pages = st.builds(
    Page,
    policy=st.just("acme-privacy"),
    fetched_at=moments,
    url=words,
    body=st.binary(max_size=200),
    status=st.integers(100, 599),
    headers=st.lists(st.tuples(words, words), max_size=5).map(tuple),
    redirects=word_tuples,
    media_type=words,
    charset=maybe_words,
    etag=maybe_words,
    last_modified=maybe_words,
    via=words,
)
