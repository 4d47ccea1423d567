"""A place that keeps changing is learnt and set aside; it comes back, and nothing real in it is lost."""

from pathlib import Path

import pytest

from monitor.importers import filing
from monitor.ingest import ingest, rebuild
from monitor.model import ChangeKind, Decision, Outcome, VerdictKind
from monitor.store import Store
from tests import make

RETENTION = "Your data is stored for six months."
SERVED = (
    "This week a reader asks whether our privacy policy holds for {} and for the personal data that one leaves there.",
    "It holds for {} as well.",
)
RIGHTS = "You may object to what we do with your personal data; whoever asks is answered within one month."
SHARED = "We share your personal data with nobody."
SHARED_NOW = "We share your personal data with our partners for their own advertising."
THEMES = (
    "the coast of Norway", "wines of Portugal", "old bridges", "night trains", "snow in April", "lighthouses", "gardens",
    "salt mines", "canals", "river ferries", "windmills", "market halls",
)  # fmt: skip


def page(theme: str, at: int, retention: str = RETENTION, *, end: str = SHARED):
    """A policy with a teaser of the day between two paragraphs that stay."""
    return make.page(retention, *(line.format(theme, theme) for line in SERVED), RIGHTS, end, at=at)


class Life:
    def __init__(self, store: Store) -> None:
        self.store = store

    def __call__(self, fetch) -> Decision:
        return ingest(self.store, fetch, make.policy(), (make.channel(),))

    def through(self, days: range) -> list[Outcome]:
        return [self(page(THEMES[day], day)).outcome for day in days]

    @property
    def memory(self):
        return self.store.history("acme-privacy").memory

    @property
    def state(self) -> tuple[object, ...]:
        versions = [(v.number, v.digest, v.first_seen, v.last_seen) for v in self.store.versions("acme-privacy")]
        changes = [(change.id, change.old, change.new) for change in self.store.changes("acme-privacy")]
        checks = [(check.at, check.outcome, check.version) for check in self.store.checks("acme-privacy")]
        return versions, changes, checks, self.memory


@pytest.fixture
def life(tmp_path: Path):
    with Store.open(tmp_path / "policies.db") as store:
        yield Life(store)


def test_what_differs_in_most_checks_is_set_aside_after_three_changes(life):
    outcomes = life.through(range(9))
    assert outcomes == [Outcome.FIRST, *[Outcome.CHANGED] * 3, *[Outcome.SAME] * 5]
    [slot] = life.memory.slots
    assert slot.before == "your data is stored for six months"
    assert slot.after.startswith("you may object")


def test_a_change_elsewhere_is_seen_while_a_place_is_set_aside_and_tells_of_itself_alone(life):
    life.through(range(6))
    decision = life(page(THEMES[6], 6, end=SHARED_NOW))
    assert decision.outcome is Outcome.CHANGED
    assert decision.change is not None
    verdict = decision.change.verdict
    assert {*verdict.kinds} == {ChangeKind.SHARING}
    assert not any("canals" in reason.new_quote or "gardens" in reason.old_quote for reason in verdict.reasons)


def test_a_change_right_beside_it_ends_it(life):
    life.through(range(6))
    decision = life(page(THEMES[6], 6, RETENTION.replace("six", "nine")))
    assert decision.outcome is Outcome.CHANGED
    assert [delta.new.value for delta in decision.change.deltas if delta.new] == ["P9M"]


def test_what_holds_still_comes_back_and_is_compared_with_the_version_in_force(life):
    life.through(range(6))
    outcomes = [life(page("a new rule for all", day)).outcome for day in range(6, 12)]
    assert outcomes == [*[Outcome.SAME] * 3, Outcome.CHANGED, *[Outcome.SAME] * 2]
    assert life.memory.slots == ()
    text = life.store.latest("acme-privacy").text
    assert any("a new rule for all" in clause.text for clause in text.clauses)


def test_a_page_with_the_very_same_bytes_counts_as_holding_still(life):
    life.through(range(6))
    still = page("a new rule for all", 6).body
    outcomes = [life(make.page(at=day, body=still)).outcome for day in range(6, 10)]
    assert outcomes == [*[Outcome.SAME] * 3, Outcome.CHANGED]


def test_a_fact_that_turns_up_in_it_is_told_at_once(life):
    life.through(range(6))
    decision = life(page("Matomo, which processes your data on our behalf as our processor", 6))
    assert decision.outcome is Outcome.CHANGED


def test_words_that_were_always_there_may_not_go_unseen(life):
    life.through(range(6))
    bare = make.page(
        RETENTION, "Each order may now be refused without giving a reason.", "Write to us with any question.", at=6
    )
    assert life(bare).outcome is Outcome.CHANGED


def test_words_that_its_contents_had_in_common_may_not_go_unseen(life):
    life.through(range(6))
    decision = life(make.page(RETENTION, "Each order may now be refused without a reason.", RIGHTS, SHARED, at=6))
    assert decision.outcome is Outcome.CHANGED


def test_three_changes_that_come_slowly_set_nothing_aside(life):
    for number in range(4):
        for day in range(3 * number, 3 * number + 3):
            life(page(THEMES[number], day))
    assert life.memory.slots == ()
    assert len(life.store.versions("acme-privacy")) == 4


def test_two_variants_that_take_turns_set_nothing_aside(life):
    for day in range(8):
        life(page(THEMES[day % 2], day))
    assert life.memory.slots == ()


def test_a_policy_rewritten_thrice_in_different_places_sets_nothing_aside(life):
    for day in range(4):
        lines = [
            f"Rule {number} of the house is the {'new' if number < day else 'old'} one here." for number in range(4)
        ]
        life(make.page(*lines, at=day))
    assert life.memory.slots == ()


def test_today_s_date_at_the_end_of_a_page_is_set_aside(life):
    dates = ("3 March", "4 March", "5 March", "6 March", "7 March", "8 March")
    outcomes = [life(make.page(f"Printed on {date} 2026", at=day)).outcome for day, date in enumerate(dates)]
    assert outcomes[4:] == [Outcome.SAME] * 2


def test_a_stated_date_alone_keeps_no_place_from_being_set_aside(life):
    outcomes = [
        life(make.page(RETENTION, f"Last updated: {day + 3} March 2026.", RIGHTS, at=day)).outcome for day in range(7)
    ]
    assert outcomes == [Outcome.FIRST, *[Outcome.CHANGED] * 3, *[Outcome.SAME] * 3]


def test_a_return_to_an_earlier_text_is_one_whatever_stands_in_the_place_set_aside(life):
    life.through(range(5))
    life(page(THEMES[5], 5, end=SHARED_NOW))
    decision = life(page(THEMES[6], 6))
    assert (decision.outcome, decision.returned_to) == (Outcome.RETURNED, 4)


def test_places_learnt_at_once_are_in_one_order_whatever_the_run(life):
    rules = [f"{word} rule of this policy is about your personal data." for word in ("One", "Two", "Three", "Four")]
    for day in range(4):
        lines = [line for rule in rules for line in (rule, f"Today {rule[:4]} says {THEMES[day]}.")]
        life(make.page(*lines, "This policy ends here.", at=day))
    befores = [slot.before for slot in life.memory.slots]
    assert len(befores) == 4
    assert befores == sorted(befores)


def test_a_rebuild_learns_the_same(life):
    life.through(range(7))
    life(page(THEMES[7], 7, end=SHARED_NOW))
    for day in (8, 9, 10, 11):
        life(page("a new rule for all", day))
    before = life.state
    rebuild(life.store, make.policy())
    assert life.state == before


def test_an_import_learns_the_same(life, tmp_path):
    life.through(range(9))
    with Store.open(tmp_path / "imported.db") as other:
        filing.file(other, make.policy(), [page(THEMES[day], day) for day in range(9)])
        assert Life(other).state == life.state


def test_the_words_of_the_page_s_furniture_make_no_version_but_leave_a_note(life):
    thanks = "<h2>Security hall of fame</h2><ul>{}</ul><h2>Contact</h2>"
    names = [f"<li>{name}</li>" for name in ("Ada Byron", "Grace Murray", "Mary Somerville")]
    outcomes = []
    for day in range(3):
        body = make.html(RETENTION).replace(b"</main>", thanks.format("".join(names[: day + 1])).encode() + b"</main>")
        outcomes.append(life(make.page(at=day, body=body)).outcome)
    assert outcomes == [Outcome.FIRST, Outcome.SAME, Outcome.SAME]
    newest = life.store.checks("acme-privacy")[0]
    assert newest.reason == "noise"
    assert newest.detail


def test_a_rebuild_leaves_no_note_of_furniture_that_is_read_no_more(life):
    names = ("Ada Byron", "Grace Murray")
    for day in range(2):
        listed = "".join(f"<li>{name}</li>" for name in names[: day + 1])
        thanks = f"<h2>Security hall of fame</h2><ul>{listed}</ul><h2>Contact</h2></main>"
        life(make.page(at=day, body=make.html(RETENTION).replace(b"</main>", thanks.encode())))
    assert life.store.checks("acme-privacy")[0].reason == "noise"
    rebuild(life.store, make.policy(remove=("ul",)))
    newest = life.store.checks("acme-privacy")[0]
    assert (newest.outcome, newest.reason, newest.detail) == (Outcome.SAME, "", "")


def test_a_sentence_makes_a_version_even_where_the_judge_calls_it_furniture(life):
    credit = "This policy is licensed under a Creative Commons licence that the guild of printers lends to all of its members."
    life(make.page(RETENTION, RIGHTS, credit))
    decision = life(make.page(RETENTION, RIGHTS, at=1))
    assert decision.change is not None
    assert decision.change.verdict.kind is VerdictKind.NOISE
