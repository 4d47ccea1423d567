"""Whole documents in twelve languages, written by us, with their look-alikes: the recipients and countries expected, no other."""

import json
from collections import Counter
from pathlib import Path

import pytest

from monitor.extract import extract, page_of
from monitor.facts import recipients, transfers
from monitor.facts.document import prepare
from monitor.model import Fact, Polarity

CASES = sorted((Path(__file__).parent.parent / "cases" / "facts").glob("*/recipients-*.md"))


def values(facts: list[Fact], polarity: Polarity) -> set[str]:
    return {fact.value for fact in facts if fact.polarity is polarity}


def test_every_language_has_four_documents() -> None:
    assert set(Counter(path.parent.name for path in CASES).values()) == {4}
    assert len(CASES) == 48


@pytest.mark.parametrize("path", CASES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_a_document_names_its_recipients_and_countries(path: Path) -> None:
    expected = json.loads(path.with_suffix(".json").read_text("utf-8"))
    document = prepare(extract(page_of(path.name, path.read_bytes()), language=expected["language"]))
    named, going = list(recipients.find(document)), list(transfers.find(document))
    assert values(named, Polarity.ASSERTED) == set(expected["recipients"])
    assert values(named, Polarity.DENIED) == set(expected["denied"])
    assert values(going, Polarity.ASSERTED) == set(expected["transfers"])
    for fact in (*named, *going):
        assert fact.quote in document.text.clauses[fact.clause].text
        assert fact.raw in fact.quote
