"""Cues looked up in a document's words."""

import time

import pytest

from monitor.facts import contacts, controllers, legal_bases, min_age, practices, retention
from monitor.facts.cues import scan
from monitor.facts.index import Index
from tests.facts.texts import document

FINDERS = (contacts.find, controllers.find, legal_bases.find, min_age.find, practices.find, retention.find)


def spans(text: str, *cues: str) -> list[str]:
    index = Index((text,))
    return [index.joined[start:end] for start, end in index.spans(cues)]


def test_a_cue_matches_whole_words() -> None:
    assert spans("store restore stores stored", "store") == ["store"]


def test_a_star_stands_for_the_rest_of_a_word() -> None:
    assert spans("store restore stores stored", "stor*") == ["store", "stores", "stored"]


def test_a_star_may_stand_inside_a_phrase() -> None:
    assert spans("podstawą prawną jest", "podstaw* prawn*") == ["podstawą prawną"]


def test_of_two_cues_at_a_place_the_longer_counts() -> None:
    assert spans("as long as necessary", "as long", "as long as necessary") == ["as long as necessary"]


def test_a_place_that_two_groups_name_is_the_earlier_one_s() -> None:
    groups = tuple(
        (f"group {number}", (cue,)) for number, cue in enumerate(("mail*", "mailin*", "mailing*", "mailings"))
    )
    index = Index(("Mailings.".lower(),))
    for turned in range(len(groups)):
        listed = groups[turned:] + groups[:turned]
        assert index.named(listed) == [(0, 8, listed[0][0])]


def test_a_cue_reaches_over_no_passage_s_end() -> None:
    assert not list(scan(document("as long as", "necessary"), ("as long as necessary",)))


def test_a_cue_is_placed_in_its_passage() -> None:
    ((passage, hit),) = scan(document("First.", "We keep data."), ("keep",))
    assert (passage.index, passage.plain[hit.start : hit.end]) == (1, "keep")


@pytest.mark.parametrize(
    "cue", ["we keep 1 year or ( [at] ", "art. 6 (1) (a) ", "a@", "1 - ", "six ", "consent ", "acme inc, "]
)
def test_the_same_cue_over_and_over_costs_no_more_than_its_length(cue: str) -> None:
    short, long = (seconds(cue * times) for times in (200, 1600))
    assert long < 40 * short + 0.5


def seconds(words: str) -> float:
    """The CPU seconds of all finders on one paragraph."""
    prepared = document(words)
    started = time.process_time()
    for finder in FINDERS:
        sum(1 for _ in finder(prepared))
    return time.process_time() - started
