"""Whole documents in twelve languages, written by us, with their look-alikes: every fact expected, and no other."""

import json
from collections import Counter
from pathlib import Path

import pytest

from monitor.extract import extract, page_of
from monitor.facts import contacts, controllers, legal_bases, practices, retention
from monitor.facts.document import prepare
from monitor.formats.summary import Summary, summary

CASES = sorted((Path(__file__).parent.parent / "cases" / "facts").glob("*/retention-*.md"))
FINDERS = (controllers.find, contacts.find, retention.find, legal_bases.find, practices.find)


def read(path: Path, language: str) -> Summary:
    words = extract(page_of(path.name, path.read_bytes()), language=language)
    prepared = prepare(words)
    return summary(tuple(fact for finder in FINDERS for fact in finder(prepared)), words)


def test_every_language_has_two_documents() -> None:
    assert set(Counter(path.parent.name for path in CASES).values()) == {2}
    assert len(CASES) == 24


@pytest.mark.parametrize("path", CASES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_a_document_states_what_it_should(path: Path) -> None:
    expected = json.loads(path.with_suffix(".json").read_text("utf-8"))
    told = read(path, expected["language"])
    assert told.language == expected["language"]
    assert {kept.period for kept in told.retention} == set(expected["retention"])
    assert set(told.contacts) == set(expected["contacts"])
    assert set(told.legal_bases) == set(expected["legal_bases"])
    assert told.sells == expected["sells"]
    assert {cookie.lifetime for cookie in told.cookies} == set(expected["cookies"])
