"""What a changed fact means to the reader, and what it is called."""

import pytest

from monitor.judge.directions import direction
from monitor.judge.phrases import phrase
from monitor.model import Delta, DeltaOp, Direction, Fact, FactKind, Polarity


def fact(kind: FactKind, value: str, *, denied: bool = False, **attributes: str) -> Fact:
    polarity = Polarity.DENIED if denied else Polarity.ASSERTED
    key = attributes.pop("key", value)
    return Fact(kind=kind, key=key, value=value, polarity=polarity, attributes=tuple(attributes.items()))


NAMED = fact(FactKind.RECIPIENT, "Hotjar")
DENIED = fact(FactKind.RECIPIENT, "Hotjar", denied=True)
SOLD = fact(FactKind.SALE_SHARE, "yes")
MAY_SELL = fact(FactKind.SALE_SHARE, "may")
NOT_SOLD = fact(FactKind.SALE_SHARE, "no", denied=True)
SAFE = fact(FactKind.TRANSFER, "US", mechanism="scc")
UNSAFE = fact(FactKind.TRANSFER, "US", mechanism="none")
FRAMED = fact(FactKind.TRANSFER, "US", mechanism="dpf")
COOKIE = fact(FactKind.COOKIE, "P1Y", key="_ab")
COOKIES = fact(FactKind.COOKIE, "P1Y", key="cookies")
RIGHT = fact(FactKind.RIGHT, "erasure")


@pytest.mark.parametrize(
    ("old", "new", "means", "said"),
    [
        (None, NAMED, "worse", "adds Hotjar"),
        (NAMED, None, "better", "no longer names Hotjar"),
        (None, DENIED, "better", "now denies that Hotjar gets data"),
        (DENIED, None, "worse", "no longer denies that Hotjar gets data"),
        (DENIED, NAMED, "worse", "Hotjar was denied to get data and now gets it"),
        (NAMED, DENIED, "better", "denies that Hotjar gets data"),
        (NOT_SOLD, None, "worse", "no longer promises not to sell or share personal data"),
        (None, NOT_SOLD, "better", "now promises not to sell or share personal data"),
        (NOT_SOLD, SOLD, "worse", "now says that it does sell or share personal data, and said before that it does not"),
        (NOT_SOLD, MAY_SELL, "worse", "now says that it may sell or share personal data, and said before that it does not"),
        (SOLD, NOT_SOLD, "better", "now promises not to sell or share personal data (was: yes)"),
        (SOLD, None, "better", "no longer speaks of sale or sharing of personal data (was: yes)"),
        (SAFE, UNSAFE, "worse", "names no safeguard for transfers to US any more (was: standard contractual clauses)"),
        (UNSAFE, SAFE, "better", "transfers to US rest on standard contractual clauses"),
        (SAFE, FRAMED, "neutral", "transfers to US rest on the Data Privacy Framework instead of standard contractual clauses"),
        (None, UNSAFE, "worse", "adds transfers to US"),
        (None, COOKIE, "worse", "adds cookie _ab (1 year)"),
        (COOKIE, None, "better", "drops cookie _ab (1 year)"),
        (None, COOKIES, "neutral", "now says how long cookies are kept: 1 year"),
        (RIGHT, None, "worse", "drops the right erasure"),
        (None, RIGHT, "better", "adds the right erasure"),
    ],
)  # fmt: skip
def test_a_changed_fact_has_a_direction_and_a_phrase(old: Fact | None, new: Fact | None, means: str, said: str) -> None:
    op = DeltaOp.ADDED if old is None else DeltaOp.REMOVED if new is None else DeltaOp.CHANGED
    assert direction(old, new) is Direction(means)
    assert phrase(Delta(op=op, old=old, new=new)) == said
