"""Cues looked up in a document's words."""

from monitor.facts.cues import scan
from monitor.facts.index import Index
from tests.facts.texts import document


def spans(text: str, *cues: str) -> list[str]:
    index = Index((text,))
    return [index.joined[start:end] for start, end in index.spans(cues)]


def test_a_cue_matches_whole_words() -> None:
    assert spans("store restore stores stored", "store") == ["store"]


def test_a_star_stands_for_the_rest_of_a_word() -> None:
    assert spans("store restore stores stored", "stor*") == ["store", "stores", "stored"]


def test_a_star_may_stand_inside_a_phrase() -> None:
    assert spans("podstawą prawną jest", "podstaw* prawn*") == ["podstawą prawną"]


def test_a_phrase_matches_with_its_own_marks_between_the_words() -> None:
    assert spans("opt-out, opt out; opt-outs", "opt-out") == ["opt-out"]


def test_a_phrase_may_begin_behind_an_underscore() -> None:
    assert spans("_we keep data_ and awe keep", "we keep") == ["we keep"]


def test_a_list_of_cues_met_after_the_index_was_made_is_looked_up_all_the_same() -> None:
    index = Index(("never met before by an index",))
    assert index.spans(("met before by", "never met befor*")) == [(0, 16)]


def test_an_index_that_knows_a_phrase_s_words_finds_it_where_one_that_does_not_does() -> None:
    text, cues = "_we zorkle data_ and awe zorkle; _zorkling it too_, zorkling it", ("we zorkle", "zorkling it")
    unknowing = Index((text,)).spans(cues)
    assert Index((text,)).spans(cues) == unknowing == [(1, 10), (52, 63)]


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
