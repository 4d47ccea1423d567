"""Which version brought each clause."""

from dataclasses import replace

from monitor import history
from monitor.model import Clause, ClauseKind, Text, digest
from monitor.store import Store
from tests import make
from tests.store import build
from tests.store.build import POLICY, Life


def test_each_clause_is_dated_by_the_version_that_brought_its_words(life: Life) -> None:
    version = life.store.latest(POLICY)
    assert version is not None
    assert [(found.clause.text, found.number, found.since) for found in history.blame(life.store, version)] == [
        ("Café data are kept.", 1, make.day(0)),
        ("We use Leadinfo.", 2, make.day(3)),
    ]


def test_an_old_version_is_blamed_as_it_stood(life: Life) -> None:
    version = life.store.version(POLICY, 3)
    assert version is not None
    assert [found.number for found in history.blame(life.store, version)] == [1, 3]


def test_words_of_another_stretch_do_not_date_those_of_a_version_built_on_an_earlier_text(store: Store) -> None:
    life = Life(store)
    life.read(0, 1, "Café data are kept.")
    life.read(1, 2, "We use Matomo.")
    life.read(2, 3, "Café data are kept.", "We use Leadinfo.")
    life.turn_back(3, 1)
    version = life.read(4, 4, "Café data are kept.", "We use Stripe.")
    assert [found.number for found in history.blame(store, version)] == [1, 4]


def test_a_section_is_chosen_by_words_of_its_headings(store: Store) -> None:
    heads = (("Your rights", 2, ()), ("Cookies", 2, ()))
    clauses = [
        Clause(text=name, form=name, kind=ClauseKind.HEADING, level=level, path=path) for name, level, path in heads
    ]
    clauses.insert(1, Clause(text="Ask us.", form="ask us.", path=("Your rights",)))
    clauses.append(Clause(text="We set some.", form="we set some.", path=("Cookies",)))
    text = Text(title="T", language="en", clauses=tuple(clauses), digest=digest(clause.form for clause in clauses))
    version = replace(build.version(1), text=text)
    life = Life(store)
    life.read(0, 1)
    assert [found.clause.text for found in history.blame(store, version, "RIGHTS")] == ["Your rights", "Ask us."]
    assert history.blame(store, version, "children") == []
