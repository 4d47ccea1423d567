import re
from pathlib import Path

from monitor.judge import RULES
from monitor.judge.topics import LEXICONS
from monitor.model import ChangeKind, Level
from tests.judge.reading import LANGUAGES

DOCS = Path(__file__).parents[2] / "docs" / "judging.md"


def test_the_documented_rules_are_the_rules() -> None:
    rows = re.findall(r"(?m)^\| `([a-z-]+)` \| (\w+) \| (\d) \| (.+) \|$", DOCS.read_text(encoding="utf-8"))
    assert rows == [(rule.id, rule.kind.value, str(int(rule.level)), rule.when) for rule in RULES]


def test_every_rule_has_an_id_of_its_own() -> None:
    assert len({rule.id for rule in RULES}) == len(RULES)


def test_every_kind_of_change_has_a_rule() -> None:
    assert {rule.kind for rule in RULES} == set(ChangeKind)


def test_no_rule_argues_for_less_than_information() -> None:
    assert all(rule.level >= Level.INFO for rule in RULES)


def test_every_language_has_words_for_every_topic() -> None:
    by_words = {rule.kind for rule in RULES if rule.id.startswith("words-")}
    for code in LANGUAGES:
        lexicon = LEXICONS[code]
        assert set(lexicon.topics) == by_words, code
        assert set(lexicon.frames) == by_words, code
        assert all((lexicon.light, lexicon.negations, lexicon.may, lexicon.must, lexicon.endings, lexicon.chrome)), code
        assert len(lexicon.months.split(",")) == 12, code
