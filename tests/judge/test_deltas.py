from dataclasses import replace

import pytest

from monitor.diff import compare
from monitor.judge import deltas
from monitor.judge.deltas import flipped
from monitor.model import Delta, DeltaOp, Direction, Fact, FactKind, Polarity
from tests.diff.texts import text

KEPT = "We keep the logs of our servers for {} after you visited the website."


def fact(kind: FactKind, value: str, clause: int = 0, **fields: object) -> Fact:
    return Fact(
        **{"kind": kind, "key": value, "value": value, "raw": value, "clause": clause, "quote": value, **fields}
    )  # type: ignore[arg-type]


def changes(
    old: list[str], new: list[str], before: list[Fact], after: list[Fact]
) -> list[tuple[str, str | None, str | None]]:
    found = deltas(tuple(before), tuple(after), compare(text(*old), text(*new)))
    return [(d.op.value, d.old.value if d.old else None, d.new.value if d.new else None) for d in found]


def only(old: list[str], new: list[str], before: list[Fact], after: list[Fact]) -> Delta:
    (found,) = deltas(tuple(before), tuple(after), compare(text(*old), text(*new)))
    return found


def period(value: str, raw: str, clause: int = 0, key: str = "logs") -> Fact:
    return fact(FactKind.RETENTION, value, clause, key=key, raw=raw, attributes=(("subject", "server logs"),))


def test_a_changed_period_is_one_delta_with_both_values() -> None:
    delta = only(
        [KEPT.format("six months")],
        [KEPT.format("two years")],
        [period("P6M", "six months")],
        [period("P2Y", "two years")],
    )
    assert (delta.op, delta.old and delta.old.value, delta.new and delta.new.value) == (DeltaOp.CHANGED, "P6M", "P2Y")
    assert delta.direction is Direction.WORSE


@pytest.mark.parametrize(
    ("before", "after", "direction"),
    [
        ("P6M", "P1Y", "worse"),
        ("P1Y", "P6M", "better"),
        ("P12M", "criterion", "worse"),
        ("criterion", "P30D", "better"),
        ("P30D", "indefinite", "worse"),
    ],
)
def test_a_longer_period_or_a_lost_number_is_worse_for_the_reader(before: str, after: str, direction: str) -> None:
    delta = only([KEPT.format("x y")], [KEPT.format("z")], [period(before, "x y")], [period(after, "z")])
    assert delta.direction.value == direction


def test_a_fact_whose_clause_did_not_change_is_no_delta() -> None:
    lines = [KEPT.format("six months"), "Another clause that was there before."]
    assert changes(lines, [lines[0], "Another clause that is there now."], [], [period("P6M", "six months")]) == []


def test_a_period_found_only_because_the_words_around_it_changed_is_no_delta() -> None:
    old = "Logs of our servers: 6 months after you visited the website."
    assert changes([old], [KEPT.format("6 months")], [], [period("P6M", "6 months")]) == []


def test_a_period_that_moved_to_another_clause_is_no_delta() -> None:
    filler = "This clause says something else entirely about our shop."
    assert (
        changes(
            [KEPT.format("6 months"), filler],
            [filler, "Server logs are deleted when 6 months have gone by."],
            [period("P6M", "6 months", 0)],
            [period("P6M", "6 months", 1)],
        )
        == []
    )


def test_a_recipient_is_new_only_if_the_old_text_never_named_it() -> None:
    old = ["You can log in with Hotjar here.", "We use tools."]
    new = ["You can log in with Hotjar here.", "We use Hotjar and Sentry as tools."]
    after = [fact(FactKind.RECIPIENT, name, 1) for name in ("Hotjar", "Sentry")]
    assert changes(old, new, [], after) == [("added", None, "Sentry")]


def test_a_recipient_is_gone_only_if_the_new_text_never_names_it() -> None:
    old = ["We use Hotjar and Sentry as tools.", "End."]
    new = ["We use tools.", "End.", "Hotjar is a company."]
    before = [fact(FactKind.RECIPIENT, name) for name in ("Hotjar", "Sentry")]
    assert changes(old, new, before, []) == [("removed", "Sentry", None)]


def test_a_renamed_recipient_is_one_neutral_change() -> None:
    delta = only(
        ["We use Twitter to reach you."],
        ["We use X to reach you."],
        [fact(FactKind.RECIPIENT, "Twitter")],
        [fact(FactKind.RECIPIENT, "X")],
    )
    assert delta.op is DeltaOp.CHANGED
    assert delta.direction is Direction.NEUTRAL


def test_a_name_given_in_full_in_a_table_is_no_new_recipient() -> None:
    after = [fact(FactKind.RECIPIENT, "Brave Software")]
    assert changes(["| Brave | Search"], ["| Brave Software, Inc. | Search"], [], after) == []


def test_a_name_given_shorter_in_its_row_is_one_change() -> None:
    delta = only(
        ["| Norrsky Cloud | Hosting | Sweden"],
        ["| Norrsky AB | Hosting | Sweden"],
        [fact(FactKind.RECIPIENT, "Norrsky Cloud")],
        [fact(FactKind.RECIPIENT, "Norrsky")],
    )
    assert delta.op is DeltaOp.CHANGED
    assert delta.direction is Direction.NEUTRAL


def test_two_tools_of_one_maker_in_one_row_are_told_apart() -> None:
    before, after = (fact(FactKind.RECIPIENT, name) for name in ("Norrsky Mail", "Norrsky Ads"))
    found = changes(["| Norrsky Mail | Letters"], ["| Norrsky Ads | Banners"], [before], [after])
    assert ("removed", "Norrsky Mail", None) in found


def test_a_former_name_that_the_finder_knows_is_one_change() -> None:
    before, after = (fact(FactKind.RECIPIENT, name, key="brevo") for name in ("Sendinblue", "Brevo"))
    delta = only(["Sendinblue sends our letters."], ["Brevo sends our letters."], [before], [after])
    assert (delta.op, delta.old, delta.new) == (DeltaOp.CHANGED, before, after)


def test_a_name_beside_its_former_one_is_no_change() -> None:
    before, after = (fact(FactKind.RECIPIENT, name, key="brevo") for name in ("Sendinblue", "Brevo"))
    new = "Brevo (formerly Sendinblue) sends our letters."
    assert changes(["Sendinblue sends our letters."], [new], [before], [after]) == []


def test_a_recipient_named_by_an_alias_before_is_not_new() -> None:
    after = fact(FactKind.RECIPIENT, "Norrsky", attributes=(("aliases", "Sky Post; Norrsky AB"),))
    assert changes(["Sky Post sends our letters."], ["Norrsky sends our letters, as Sky Post."], [], [after]) == []


def test_a_safeguard_that_is_gone_is_a_change_for_the_worse() -> None:
    before, after = (
        fact(FactKind.TRANSFER, "US", attributes=(("mechanism", mechanism),)) for mechanism in ("scc", "none")
    )
    delta = only(["To the USA under clauses."], ["To the USA as we see fit."], [before], [after])
    assert (delta.op, delta.direction) == (DeltaOp.CHANGED, Direction.WORSE)


def test_a_recipient_whose_country_moved_is_a_change() -> None:
    before = fact(FactKind.RECIPIENT, "Sinch", attributes=(("country", "SE"),))
    after = fact(FactKind.RECIPIENT, "Sinch", attributes=(("country", "IN"),))
    delta = only(["| Sinch | Texts | Sweden"], ["| Sinch | Texts | India"], [before], [after])
    assert delta.op is DeltaOp.CHANGED


def test_a_denial_that_became_an_assertion_is_a_flip() -> None:
    denied = fact(FactKind.RECIPIENT, "Hotjar", polarity=Polarity.DENIED)
    asserted = replace(denied, polarity=Polarity.ASSERTED)
    delta = only(["We do not use Hotjar."], ["We use Hotjar."], [denied], [asserted])
    assert flipped(delta)


def test_a_masked_address_is_not_gone() -> None:
    before = [fact(FactKind.CONTACT, "dpo@acme.example")]
    assert changes(["Write to dpo@acme.example please."], ["Write to [email protected] please."], before, []) == []


def test_the_first_of_several_dates_is_the_one_in_force() -> None:
    new = ["Updated 19 June 2024.", "Updated 3 May 2024."]
    after = [fact(FactKind.DATE, "2024-06-19", 0, key="updated"), fact(FactKind.DATE, "2024-05-03", 1, key="updated")]
    before = [fact(FactKind.DATE, "2024-05-03", 0, key="updated")]
    assert changes(["Updated 3 May 2024."], new, before, after) == [("changed", "2024-05-03", "2024-06-19")]


def test_facts_of_page_furniture_are_no_deltas() -> None:
    prose = ["We collect your data and use it to answer you when you write to us about an order."] * 4
    lines = [f"{line} Number {n}." for n, line in enumerate(prose)]
    diff = compare(text(*lines), text(*lines, "Share on Facebook"))
    assert deltas((), (fact(FactKind.RECIPIENT, "Facebook", 4),), diff) == ()
