import pytest

from monitor.facts import purposes
from monitor.model import Polarity
from tests.facts.texts import document


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        ("We measure with Gauge, to see which pages are used and which are not.", False),
        ("We do not use your data for analytics.", True),
        ("We use your data for analytics.", False),
    ],
)
def test_a_not_denies_the_verb_it_stands_by(text: str, denied: bool) -> None:
    found = list(purposes.find(document("# Privacy", "## Why we use your data", text)))
    assert {fact.polarity is Polarity.DENIED for fact in found if fact.value == "analytics"} == {denied}
