import time

import pytest

from monitor.diff import compare
from monitor.judge import judge
from monitor.model import ChangeKind, Level, Overrides, PolicyKind, VerdictKind
from tests.judge.reading import changed, judged, policy, read

EN = policy("en")


def test_the_same_text_is_judged_to_be_nothing() -> None:
    verdict = judged(EN, EN).verdict
    assert verdict.kind is not VerdictKind.SUBSTANTIVE
    assert verdict.level is Level.NONE
    assert verdict.reasons == ()


def test_a_headline_names_the_policy_its_date_and_both_values() -> None:
    after = (
        EN.replace("3 May 2024", "1 March 2025")
        .replace("six months", "two years")
        .replace("and Google Analytics", ", Hotjar and Google Analytics")
    )
    headline = judged(EN, after, title="Norrbacken Privacy Policy").verdict.headline
    assert headline.startswith("Norrbacken Privacy Policy (updated 1 March 2025): ")
    assert "adds Hotjar" in headline
    assert "2 years instead of 6 months" in headline


def test_a_version_stands_in_the_headline() -> None:
    old = "# Data Processing Agreement\n\nVersion 3.1\n\n" + EN.split("\n\n", 2)[2]
    assert "version 3.1 → version 3.2" in judged(old, old.replace("3.1", "3.2"), title="DPA").verdict.headline


def test_wording_is_called_wording_in_the_headline() -> None:
    assert (
        judged(*changed("en", "also lodge", "lodge")).verdict.headline
        == "The policy: only wording or layout changed, nothing of substance"
    )


def test_every_reason_of_a_reworded_clause_quotes_both_sides() -> None:
    (reason,) = judged(*changed("en", "We do not sell", "We sell")).verdict.reasons[:1]
    assert "We do not sell" in reason.old_quote
    assert "We sell" in reason.new_quote


def test_a_notable_change_under_an_unmoved_date_is_silent_and_one_level_higher() -> None:
    quiet = judged(*changed("en", "six months", "two years")).verdict
    dated = judged(EN, EN.replace("six months", "two years").replace("3 May 2024", "4 May 2024")).verdict
    assert "silent" in quiet.flags
    assert "silent" not in dated.flags
    assert quiet.level == dated.level + 1


def test_a_date_alone_is_flagged_and_only_informs() -> None:
    verdict = judged(*changed("en", "3 May 2024", "5 May 2024")).verdict
    assert verdict.flags == ("date_only",)
    assert verdict.level is Level.INFO


def test_a_date_that_went_back_is_flagged() -> None:
    assert "backdated" in judged(*changed("en", "3 May 2024", "3 May 2023")).verdict.flags


def test_a_change_with_a_date_ahead_is_announced_and_urgent() -> None:
    old = EN.replace("Last updated", "Effective date")
    new = old.replace("3 May 2024", "1 December 2024").replace("six months", "two years")
    ahead, past = judged(old, new, today="2024-11-01").verdict, judged(old, new, today="2025-01-01").verdict
    assert "announced" in ahead.flags
    assert ahead.level is Level.URGENT
    assert "announced" not in past.flags
    assert past.level < Level.URGENT


def test_twenty_new_words_that_speak_of_nothing_known_are_not_silent() -> None:
    new = "Winners of the design prize find a statement of their own on the blue board beside the wooden door of every big shop in town."
    verdict = judged(*changed("en", "repair a bicycle with us.", f"repair a bicycle with us. {new}")).verdict
    assert verdict.kind is VerdictKind.SUBSTANTIVE
    assert verdict.level >= Level.INFO


def test_a_new_subprocessor_in_an_agreement_weighs_more() -> None:
    found = changed("en", "Google Analytics to measure", "Google Analytics and Hotjar to measure")
    after = [text.replace("Last updated: 3 May 2024\n\n", "") for text in found]
    assert judged(*after).verdict.level is Level.NOTABLE
    assert judged(*after, policy_kind=PolicyKind.DPA).verdict.level is Level.HIGH


def test_an_operator_changes_the_level_of_a_kind() -> None:
    rules = Overrides(levels={ChangeKind.RETENTION: Level.URGENT})
    assert judged(*changed("en", "six months", "two years"), rules=rules).verdict.level is Level.URGENT


def test_an_operator_mutes_a_rule() -> None:
    rules = Overrides(muted=frozenset({"date"}))
    verdict = judged(*changed("en", "3 May 2024", "4 May 2024"), rules=rules).verdict
    assert verdict.kind is not VerdictKind.SUBSTANTIVE


def test_a_term_called_otherwise_throughout_is_wording() -> None:
    after = EN.replace("bicycles", "cycles").replace("workshop", "garage")
    assert (
        judged(EN.replace("bicycles", "velocipedes"), after.replace("garage", "workshop")).verdict.kind
        is VerdictKind.COSMETIC
    )


def test_an_organisation_that_gives_way_to_another_is_never_wording() -> None:
    before = EN.replace("Stripe", "Zzyx").replace("your website", "Zzyx")
    assert judged(before, before.replace("Zzyx", "Qwob")).verdict.kind is VerdictKind.SUBSTANTIVE


def test_deltas_are_found_where_none_are_given() -> None:
    before, after = changed("en", "six months", "two years")
    (old, old_facts), (new, new_facts) = read(before), read(after)
    assert ChangeKind.RETENTION in judge(compare(old, new), old_facts, new_facts).kinds


@pytest.mark.parametrize("language", ["en", "de", "fr"])
def test_a_large_rewrite_is_judged_in_time(language: str) -> None:
    old = "\n\n".join(f"{policy(language)}\n\nSection {n} alpha beta {n * 7}." for n in range(20))
    new = old.replace("a", "e")
    (a, _), (b, _) = read(old), read(new)
    started = time.process_time()
    judge(compare(a, b), (), ())
    assert time.process_time() - started < 6


def test_another_legal_form_under_the_same_number_is_wording() -> None:
    line = "Norrbacken Cycles Ltd, registration number 5566778899, answers for your data and for our partners."
    before = EN.replace("## Your rights", f"{line}\n\n## Your rights")
    assert judged(before, before.replace("Cycles Ltd, reg", "Cycles Plc, reg")).verdict.kind is VerdictKind.COSMETIC
    changed_too = before.replace("Cycles Ltd, reg", "Cycles Plc, reg").replace("data and for", "data or for")
    assert judged(before, changed_too).verdict.kind is VerdictKind.SUBSTANTIVE


def test_a_price_below_the_last_clause_is_no_offer() -> None:
    verdict = judged(EN, EN + "\nBringing a bicycle back late costs 15 € for each day.\n").verdict
    assert verdict.kind is VerdictKind.SUBSTANTIVE


TABLE = "| What | How long |\n| --- | --- |\n| Orders | 2 years |\n| Messages | 6 months |"


def with_section(section: str) -> str:
    return EN.replace("## Your rights", f"{section}\n\n## Your rights")


def test_a_table_that_became_a_list_is_wording() -> None:
    listed = "- Orders: 2 years\n- Messages: 6 months"
    lower = "\n\nThis tells what we keep and how long."
    assert judged(with_section(TABLE + lower), with_section(listed + lower)).verdict.kind is VerdictKind.COSMETIC


def test_a_label_that_became_a_heading_is_wording() -> None:
    before = with_section("Payment data. Handled by our workshop in Bristol, on the day of the repair.")
    after = with_section("### Payment data\n\nPayment is handled by our workshop in Bristol, on the day of the repair.")
    assert judged(before, after).verdict.kind is VerdictKind.COSMETIC


def test_texts_equal_to_the_letter_are_noise() -> None:
    assert judged(EN, EN).verdict.kind is VerdictKind.NOISE


def test_the_same_words_with_another_link_are_wording() -> None:
    linked = with_section("See [our shop](https://norrbacken.example/shop) for prices.")
    assert judged(linked, linked.replace("/shop)", "/prices)")).verdict.kind is VerdictKind.COSMETIC


def test_german_nouns_for_the_parties_may_be_renamed_throughout() -> None:
    before = (
        policy("de").rstrip()
        + "\n\n## Auftrag\n\n"
        + "\n\n".join(
            f"Der Auftraggeber {said}."
            for said in ("prüft die Arbeit", "nennt die Orte", "gibt Weisungen", "löscht Kopien")
        )
    )
    after = before.replace("Der Auftraggeber", "Der Verantwortliche")
    assert judged(before, after).verdict.kind is VerdictKind.COSMETIC


def test_a_clause_numbered_otherwise_is_wording() -> None:
    before = with_section("2. We lend pumps to all who rent a bicycle with us.".replace("2.", "(2)"))
    after = before.replace("(2) We lend", "2 - We lend")
    assert judged(before, after).verdict.kind is VerdictKind.COSMETIC


def test_a_company_that_moved_is_a_changed_contact_in_a_table_as_well() -> None:
    head = "# Privacy policy\n\n| Who | Where |\n| --- | --- |\n"
    old = f"{head}| Velmora B.V. | Velmora B.V. (Havenweg 7, 3011 AB Rotterdam) looks after the data of visitors |\n"
    moved = judged(old, old.replace("Havenweg 7, 3011 AB", "Zuiderlaan 101, 3076 ER")).verdict
    assert ChangeKind.CONTACT in moved.kinds


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Velmora Ltd sells Harbour Plus for 1290 per season", "Velmora Ltd sells Harbour Plus for 1490 per season"),
        ("Velmora Ltd sells Harbour for 12 per week", "Velmora Ltd sells Lagoon for 14 per week"),
        ("In Harbour Plus a season costs 1290 per head", "In Lagoon Plus a season costs 1490 per head"),
        ("Velmora Ltd sells Harbour 2019 to all", "Velmora Ltd sells Lagoon 2021 to all"),
    ],
)
def test_a_price_in_a_table_s_row_is_no_address(old: str, new: str) -> None:
    head = "# Terms of sale\n\n| Who | What |\n| --- | --- |\n"
    assert ChangeKind.CONTACT not in judged(f"{head}| Plan | {old} |\n", f"{head}| Plan | {new} |\n").verdict.kinds


def test_an_address_in_a_row_that_speaks_of_contact_needs_no_legal_form() -> None:
    head = "# Privacy policy\n\n| Who | What |\n| --- | --- |\n"
    old = f"{head}| Postal address | Our contact address is Velmora, Havenweg 7, 3011 Rotterdam |\n"
    moved = judged(old, old.replace("Havenweg 7, 3011", "Zuiderlaan 101, 3076")).verdict
    assert ChangeKind.CONTACT in moved.kinds
