"""Whole documents written by us, with their look-alikes: data, purposes, rights, opt-outs and terms expected, and no other."""

import json
from pathlib import Path

import pytest

from monitor.extract import extract, page_of
from monitor.facts import complaints, data_categories, opt_outs, purposes, rights, terms
from monitor.facts.document import prepare
from monitor.facts.languages import LANGUAGES
from monitor.facts.vocabulary import DATA_CATEGORIES, PURPOSES, RIGHTS
from monitor.model import Fact, FactKind, Polarity

CASES = sorted((Path(__file__).parent.parent / "cases" / "facts").glob("*/content-*.md"))
FINDERS = (data_categories.find, purposes.find, rights.find, complaints.find, opt_outs.find, terms.find)
WORDED = {code for code, language in LANGUAGES.items() if language.content.data}


def values(facts: list[Fact], kind: FactKind, polarity: Polarity = Polarity.ASSERTED) -> set[str]:
    return {fact.value for fact in facts if fact.kind is kind and fact.polarity is polarity}


def test_every_language_with_words_has_a_policy_and_terms() -> None:
    told = {(path.parent.name, path.stem) for path in CASES}
    assert told >= {(code, f"content-{name}") for code in WORDED for name in ("privacy", "terms")}
    assert {code for code, _ in told} == WORDED


@pytest.mark.parametrize("language", sorted(WORDED))
def test_the_tables_use_the_vocabulary_s_names_in_its_order(language: str) -> None:
    content = LANGUAGES[language].content
    for words, names in (
        (content.data, DATA_CATEGORIES),
        (content.purposes, PURPOSES),
        (content.rights.named, RIGHTS),
        (content.rights.weak, RIGHTS),
    ):
        assert [name for name in words if name] == list(names)


@pytest.mark.parametrize("path", CASES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_a_document_states_its_content(path: Path) -> None:
    expected = json.loads(path.with_suffix(".json").read_text("utf-8"))
    document = prepare(extract(page_of(path.name, path.read_bytes()), language=expected["language"]))
    found = [fact for find in FINDERS for fact in find(document)]
    assert {
        "language": expected["language"],
        "data_categories": values(found, FactKind.DATA_CATEGORY),
        "data_denied": values(found, FactKind.DATA_CATEGORY, Polarity.DENIED),
        "purposes": values(found, FactKind.PURPOSE),
        "purposes_denied": values(found, FactKind.PURPOSE, Polarity.DENIED),
        "rights": values(found, FactKind.RIGHT),
        "complaints": values(found, FactKind.COMPLAINT),
        "opt_outs": {f"{fact.key} {fact.value}" for fact in found if fact.kind is FactKind.OPT_OUT},
        "terms": {fact.kind.value: fact.value for fact in found if fact.kind.value.startswith("terms.")},
    } == {
        **{name: set(told) if isinstance(told, list) else told for name, told in expected.items()},
        "terms": {f"terms.{name}": value for name, value in expected["terms"].items()},
    }
    for fact in found:
        assert fact.quote in document.text.clauses[fact.clause].text
        assert fact.raw in fact.quote
