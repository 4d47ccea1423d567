from collections import Counter

import pytest

from monitor.judge.lexicons import table
from monitor.judge.topics import LEXICONS
from monitor.judge.words import words


@pytest.mark.parametrize("language", sorted(LEXICONS))
def test_no_phrase_stands_in_two_groups_of_synonyms(language: str) -> None:
    groups = [{tuple(words(term)) for term in group.lstrip("~!").split(",")} for group in LEXICONS[language].synonyms]
    counts = Counter(phrase for group in groups for phrase in group)
    # A form of "to use" in Spanish, Italian and Portuguese, and the country.
    assert {phrase for phrase, count in counts.items() if count > 1} - {("usa",)} == set()


def test_what_a_denying_group_is_called_denies() -> None:
    assert {"=must_not", "=nobody"} <= table("en").negations
