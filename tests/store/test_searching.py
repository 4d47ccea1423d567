"""Words in clauses; facts and clauses over time."""

from dataclasses import replace

import pytest

from monitor.model import Clause, FactKind, Outcome
from monitor.store import Store
from tests import make
from tests.store import build
from tests.store.build import POLICY, Life

_ACME, _BOLT, _CORE = (build.recipient(name) for name in ("Acme", "Bolt", "Core"))


@pytest.fixture
def life(store: Store) -> Life:
    """Two versions: the second keeps one clause and one recipient of the first."""
    life = Life(store)
    life.read(0, 1, "We use Leadinfo to find leads.", "Café data are kept 30 days.", facts=(_ACME, _BOLT))
    life.read(1, 2, "Café data are kept 30 days.", "Analytics data are kept 60 days.", facts=(_BOLT, _CORE))
    return life


def _found(store: Store, words: str, **chosen: object) -> list[tuple[str, int, int | None]]:
    hits = store.search(words, **chosen)  # type: ignore[arg-type]
    return [(hit.snippet, hit.first, hit.last) for hit in hits]


def test_words_are_found_in_the_version_in_force(life: Life) -> None:
    assert _found(life.store, "kept 60") == [("Analytics data are kept 60 days.", 2, None)]


def test_words_that_left_are_found_only_in_the_history(life: Life) -> None:
    assert _found(life.store, "leadinfo") == []
    assert _found(life.store, "leadinfo", history=True) == [("We use Leadinfo to find leads.", 1, 1)]


@pytest.mark.parametrize("words", ["cafe", "CAFÉ", '"data are kept 30"', "kept café"])
def test_case_accents_and_order_do_not_matter_but_in_quotes(life: Life, words: str) -> None:
    assert _found(life.store, words) == [("Café data are kept 30 days.", 1, None)]
    assert _found(life.store, '"kept data"') == []


@pytest.mark.parametrize(
    "words",
    [
        '"',
        "NOT",
        "kept OR",
        "30 AND (",
        "a*b",
        "NEAR(",
        "text:kept",
        "'; DROP TABLE clause",
        "-",
        "",
        "\x00",
        "kept \x00 60 \x00x",
    ],
)
def test_no_query_is_read_as_syntax(life: Life, words: str) -> None:
    assert _found(life.store, words) == []


def test_the_words_found_are_marked(life: Life) -> None:
    [hit] = life.store.search("analytics days")
    assert [hit.snippet[start:end] for start, end in hit.marks] == ["Analytics", "days"]


def test_the_last_word_may_go_on_while_it_is_typed(life: Life) -> None:
    assert len(life.store.search("data ana", prefix=True)) == 1
    assert life.store.search("data ana") == []


def test_a_long_clause_is_cut_to_the_words(life: Life) -> None:
    life.read(2, 3, " ".join(f"w{n}" for n in range(500)))
    [hit] = life.store.search("w250")
    assert "w250" in hit.snippet
    assert len(hit.snippet) < 400


def test_scripts_that_part_no_words_are_searched_letter_by_letter(life: Life) -> None:
    life.read(2, 3, "個人情報は三十日間保存されます。", "100% of it")
    [hit] = life.store.search("三十日間")
    assert [hit.snippet[start:end] for start, end in hit.marks] == ["三十日間"]
    assert life.store.search("三%間") == []


def test_a_clause_is_indexed_once_however_many_versions_have_it(life: Life) -> None:
    for number in range(3, 9):
        life.read(number, number, "Café data are kept 30 days.", f"Edition {number}.")
    assert _found(life.store, "café", history=True) == [("Café data are kept 30 days.", 1, None)]


def test_a_policy_can_be_searched_alone(life: Life) -> None:
    Life(life.store, "other").read(0, 1, "Café data are kept 30 days.")
    assert len(life.store.search("café")) == 2
    assert [hit.policy for hit in life.store.search("café", policy="other")] == ["other"]


def test_a_fact_stands_from_the_version_that_brought_it_to_the_last_that_has_it(life: Life) -> None:
    life.unchanged(4)
    lives = life.store.lives(POLICY)
    assert [(it.fact.value, it.first, it.last, it.since, it.until) for it in lives] == [
        ("Acme", 1, 1, make.day(0), make.day(0)),
        ("Bolt", 1, None, make.day(0), make.day(4)),
        ("Core", 2, None, make.day(1), make.day(4)),
    ]


def test_a_fact_that_left_and_came_back_has_two_lives(life: Life) -> None:
    life.read(2, 3, "Three.", facts=(_ACME,))
    lives = life.store.lives(kind=FactKind.RECIPIENT, key="acme")
    assert [(it.first, it.last) for it in lives] == [(1, 1), (3, None)]


def test_lives_are_chosen_by_value_part_and_presence(life: Life) -> None:
    def values(**chosen: object) -> list[str]:
        return [it.fact.value for it in life.store.lives(**chosen)]  # type: ignore[arg-type]

    assert values(value="Core") == ["Core"]
    assert values(containing="OL") == ["Bolt"]
    assert values(containing="%") == []
    assert values(in_force=True) == ["Bolt", "Core"]
    assert values(as_of=make.day(0)) == ["Acme", "Bolt"]
    assert values(as_of=make.day(-1)) == []
    assert values(kind=FactKind.RETENTION) == []


def test_a_fact_shows_the_quote_of_the_newest_version(life: Life) -> None:
    life.read(2, 3, "Three.", facts=(build.recipient("Bolt", "We use Bolt since May."),))
    [bolt] = life.store.lives(key="bolt")
    assert (bolt.first, bolt.fact.quote) == (1, "We use Bolt since May.")


def test_a_return_puts_facts_and_clauses_in_force_again(life: Life) -> None:
    life.turn_back(2, 1)
    assert [it.fact.value for it in life.store.lives(in_force=True)] == ["Acme", "Bolt"]
    assert _found(life.store, "leadinfo") == [("We use Leadinfo to find leads.", 1, None)]
    assert _found(life.store, "analytics") == []
    life.turn_back(3, 2)
    assert [it.fact.value for it in life.store.lives(in_force=True)] == ["Bolt", "Core"]


def test_what_stood_before_and_after_an_interlude_was_never_gone(life: Life) -> None:
    life.turn_back(2, 1)
    life.read(3, 3, "We use Leadinfo to find leads.", facts=(_ACME,))
    life.read(4, 4, "We use Leadinfo to find leads.", facts=(_ACME,))
    [acme] = life.store.lives(key="acme")
    assert (acme.first, acme.last, acme.since) == (1, None, make.day(0))
    assert [it.fact.value for it in life.store.lives(as_of=make.day(1))] == ["Bolt", "Core"]
    life.turn_back(5, 2)
    assert [it.fact.value for it in life.store.lives(in_force=True)] == ["Bolt", "Core"]


def test_clauses_tell_which_version_brought_them(life: Life) -> None:
    assert [(it.text[:6], it.first, it.last) for it in life.store.clauses(POLICY)] == [
        ("We use", 1, 1),
        ("Café d", 1, None),
        ("Analyt", 2, None),
    ]


def test_a_clause_with_half_a_character_is_stored(life: Life) -> None:
    clause = Clause(text="Broken \ud83d emoji.", form="")
    for number in (3, 4):
        new = build.version(number, facts=(build.recipient("X\ud800"),), day=number)
        new = replace(new, text=replace(new.text, clauses=(clause,), digest=str(number)))
        life.page(number, Outcome.CHANGED, version=new)
    assert _found(life.store, "emoji") == [("Broken ? emoji.", 3, None)]
    assert [it.first for it in life.store.lives(in_force=True)] == [3]
    assert life.store.latest(POLICY).text.clauses == (clause,)  # type: ignore[union-attr]
