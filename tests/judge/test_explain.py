"""Why a change was judged as it was, and what would have turned it."""

from monitor.diff import compare
from monitor.judge import explain, weighed
from monitor.model import ChangeKind, Explanation, Level, Overrides, VerdictKind
from tests.judge.reading import changed, policy, read

EN = policy("en")


def explained(old: str, new: str, *, rules: Overrides | None = None, today: str | None = None) -> Explanation:
    (old_text, old_facts), (new_text, new_facts) = read(old), read(new)
    case = weighed(compare(old_text, new_text), old_facts, new_facts, today=today)
    return explain(case, rules or Overrides(), "Acme")


def turns(found: Explanation) -> dict[str, Level]:
    return {turn.unless: turn.level for turn in found.turns}


def test_each_reason_says_when_its_rule_fires_and_under_which_heading_it_stands() -> None:
    (ground,) = explained(*changed("en", "six months", "two years")).grounds
    assert ground.reason.rule == "retention-longer"
    assert ground.when == "data is kept longer, or the period lost its number"
    assert ground.path == ("Privacy Policy", "How long we keep your data")


def test_a_silent_change_says_that_it_was_raised_and_what_a_moved_date_would_have_made_of_it() -> None:
    found = explained(*changed("en", "six months", "two years"))
    assert (found.grounds[0].own, found.grounds[0].reason.level) == (Level.NOTABLE, Level.HIGH)
    assert "silent" in found.grounds[0].because
    assert turns(found)["had the stated date moved"] is Level.NOTABLE


def test_an_announced_change_says_what_it_would_be_once_in_effect() -> None:
    old = EN.replace("Last updated", "Effective date")
    new = old.replace("3 May 2024", "1 December 2024").replace("six months", "two years")
    assert turns(explained(old, new, today="2024-11-01"))["seen after it takes effect"] is Level.NOTABLE


def test_a_level_from_the_configuration_says_so_and_what_it_would_be_without() -> None:
    rules = Overrides(levels={ChangeKind.RETENTION: Level.URGENT})
    found = explained(*changed("en", "six months", "two years"), rules=rules)
    assert found.grounds[0].because == "set for retention in the configuration"
    assert turns(found)["without [judge] in the configuration"] is Level.HIGH


def test_what_is_muted_is_seen_in_what_would_be_without_the_configuration() -> None:
    found = explained(*changed("en", "3 May 2024", "4 May 2024"), rules=Overrides(muted=frozenset({"date"})))
    assert found.verdict.kind is not VerdictKind.SUBSTANTIVE
    assert turns(found) == {"without [judge] in the configuration": Level.INFO}


def test_muting_the_strongest_rule_is_one_of_the_turns() -> None:
    assert turns(explained(*changed("en", "six months", "two years")))["with retention-longer muted"] < Level.HIGH


def test_what_counted_for_nothing_is_listed_with_both_sides() -> None:
    found = explained(*changed("en", "carry out your order", "fulfil your order"))
    (passed,) = found.passed
    assert passed.nature == "cosmetic"
    assert "carry out" in passed.old
    assert "fulfil" in passed.new
    assert found.grounds == ()
