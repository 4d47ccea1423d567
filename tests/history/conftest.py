"""A policy that lives through a month, for the questions asked of its past."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from monitor.model import Fact, FactKind, Polarity
from monitor.store import Store
from tests.store import build
from tests.store.build import Life

LEADINFO, MATOMO = build.recipient("Leadinfo"), build.recipient("Matomo", quote="Matomo counts visits.")
DENIED = Fact(kind=FactKind.RECIPIENT, key="hotjar", value="Hotjar", polarity=Polarity.DENIED)


def stated(date: str, key: str = "effective") -> Fact:
    """A date that a version states for itself."""
    return Fact(kind=FactKind.DATE, key=key, value=date)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """An empty store."""
    with Store.open(tmp_path / "policies.db") as opened:
        yield opened


@pytest.fixture
def life(store: Store) -> Life:
    """Leadinfo is named from day 3 to 5 and again from day 9; what version 1 says of café data stands throughout."""
    life = Life(store)
    life.read(0, 1, "Café data are kept.", "We use Matomo.", facts=(MATOMO, stated("2026-02-01")))
    life.unchanged(2)
    life.read(3, 2, "Café data are kept.", "We use Leadinfo.", facts=(LEADINFO, DENIED, stated("2026-03-03")))
    life.unchanged(5)
    life.read(6, 3, "Café data are kept.", "We use Matomo.", facts=(MATOMO, stated("2026-03-03")))
    life.fail(7)
    life.turn_back(9, 2)
    life.unchanged(10)
    return life
