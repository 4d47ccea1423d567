"""Tables of languages, loaded one at a time."""

import subprocess
import sys
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass

import pytest

from monitor.facts.languages import CODES, LANGUAGES
from monitor.facts.languages.content.table import FrameCues, RightCues, TermCues
from monitor.facts.languages.countries import COUNTRIES
from monitor.facts.languages.months import MONTHS
from monitor.facts.languages.table import (
    Basics,
    BasisCues,
    DateCues,
    NoticeCues,
    PartyCues,
    RecipientCues,
    RetentionCues,
    TransferCues,
)

# What some languages say without a word of its own: by an ending, by word order, or by the words of another field.
SPARED = {
    "basics.between": {"fi"},
    "content.terms.courts": {"de", "fr", "nl", "es", "it", "pt", "pl"},
    "dates.agents": {"fi"},
    "recipients.endings": {"en", "fr", "es", "it", "pt"},
    "recipients.towards": {"en", "fr", "es", "fi"},
    "retention.ours": {"en", "sv", "de", "nl", "da", "nb"},
    "transfers.access": {"fi"},
    "transfers.destinations": {"fi"},
}


def words_of(table: object, path: str = "") -> Iterator[tuple[str, object]]:
    """Each field of a table, sections opened, as (path, what it holds)."""
    for field in fields(table):  # type: ignore[arg-type]
        held, place = getattr(table, field.name), f"{path}{field.name}"
        if is_dataclass(held):
            yield from words_of(held, f"{place}.")
        else:
            yield place, held


def cues_of(table: object) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Each list of cues of a table, those given by name apart."""
    for place, held in words_of(table):
        for name, cues in held.items() if isinstance(held, Mapping) else [("", held)]:
            if isinstance(cues, tuple) and all(isinstance(cue, str) for cue in cues):
                yield f"{place} {name}", cues


def test_a_document_loads_its_own_language_and_english_alone() -> None:
    script = """
import sys
from monitor.facts import find
from tests.facts.texts import text
find(text("# Integritetspolicy", "Vi sparar loggar i tre månader. Uppdaterad 3 maj 2021.", language="sv"))
print([code for code in {codes!r} if "monitor.facts.languages." + code in sys.modules])
"""
    told = subprocess.run(
        [sys.executable, "-c", script.format(codes=CODES)], capture_output=True, text=True, check=True
    )
    assert told.stdout.strip() == "['en', 'sv']"


@pytest.mark.parametrize("code", CODES)
def test_each_language_has_a_table_of_its_own(code: str) -> None:
    assert LANGUAGES[code].code == code
    assert all(LANGUAGES[code].basics.months)


def test_a_language_without_a_table_is_none_of_them() -> None:
    assert "xx" not in LANGUAGES
    assert LANGUAGES.get("xx") is None
    assert len(LANGUAGES) == len(list(LANGUAGES)) == 12


@pytest.mark.parametrize("code", CODES)
def test_a_language_leaves_no_field_empty_that_others_fill(code: str) -> None:
    empty = {place for place, held in words_of(LANGUAGES[code]) if not held}
    assert empty == {place for place, codes in SPARED.items() if code in codes}
    assert code in MONTHS
    assert COUNTRIES[code]


@pytest.mark.parametrize("code", CODES)
def test_a_list_of_cues_holds_none_twice(code: str) -> None:
    twice = {
        place: [cue for cue, count in Counter(cues).items() if count > 1] for place, cues in cues_of(LANGUAGES[code])
    }
    assert {place: found for place, found in twice.items() if found} == {}


@pytest.mark.parametrize(
    "section",
    [
        Basics,
        DateCues,
        RecipientCues,
        TransferCues,
        RetentionCues,
        PartyCues,
        BasisCues,
        NoticeCues,
        FrameCues,
        RightCues,
        TermCues,
    ],
)
def test_a_section_says_what_each_field_is_for(section: type) -> None:
    told = section.__doc__ or ""
    assert [field.name for field in fields(section) if f"`{field.name}`" not in told] == []
