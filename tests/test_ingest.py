"""One policy's life through the one door: what each fetch means, and what is written and told."""

from pathlib import Path

import pytest

from monitor.ingest import ingest
from monitor.model import Bulletin, ChangeNotice, Decision, FailureReason, Fetch, IncidentStep, Only, Outcome
from monitor.store import Store
from tests import make

BOT_WALL = (
    b"<html><head><title>Just a moment...</title></head><body><h1>Checking your browser</h1>"
    b"<p>Enable JavaScript and cookies to continue</p></body></html>"
)
RETENTION = "Your data is stored for six months."


class Life:
    """A store with one policy and one channel, fed with fetches."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.policy = make.policy()
        self.channels = (make.channel(only=Only.BOTH),)

    def __call__(self, fetch: Fetch, *, quiet: bool = False) -> Decision:
        return ingest(self.store, fetch, self.policy, self.channels, quiet=quiet)


@pytest.fixture
def life(tmp_path: Path):
    with Store.open(tmp_path / "policies.db") as store:
        yield Life(store)


def test_the_first_page_is_version_one_and_tells_nobody(life):
    decision = life(make.page())
    assert decision.outcome is Outcome.FIRST
    assert decision.version is not None
    assert decision.version.number == 1
    assert life.store.alerts() == []


def test_the_same_bytes_are_the_same_version(life):
    life(make.page())
    assert life(make.page(at=1)).outcome is Outcome.SAME
    assert len(life.store.versions("acme-privacy")) == 1


def test_other_bytes_with_the_same_text_are_the_same_version(life):
    life(make.page())
    body = make.html().replace(b"<main>", b'<main data-token="f00">  ')
    assert life(make.page(at=1, body=body)).outcome is Outcome.SAME


def test_a_change_of_substance_becomes_a_version_and_an_alert(life):
    life(make.page(RETENTION))
    decision = life(make.page(RETENTION.replace("six", "nine"), at=1))
    assert decision.outcome is Outcome.CHANGED
    assert decision.change is not None
    assert (decision.change.old, decision.change.new) == (1, 2)
    [alert] = life.store.alerts()
    assert alert.change == decision.change.id
    assert "P6M → P9M" in alert.subject
    assert isinstance(alert.notice, ChangeNotice)
    assert alert.notice.evidence.snapshot is not None


def test_a_quiet_change_is_recorded_and_told_to_nobody(life):
    life(make.page(RETENTION))
    assert life(make.page(RETENTION.replace("six", "nine"), at=1), quiet=True).outcome is Outcome.CHANGED
    assert life.store.alerts() == []


def test_a_return_to_an_earlier_text_is_said_and_alerts_nobody(life):
    life(make.page(RETENTION))
    life(make.page(RETENTION.replace("six", "nine"), at=1))
    decision = life(make.page(RETENTION, at=2))
    assert (decision.outcome, decision.returned_to) == (Outcome.RETURNED, 1)
    assert len(life.store.alerts()) == 1
    assert life.store.latest("acme-privacy").number == 1


def test_after_a_return_the_next_text_is_compared_with_the_one_in_force(life):
    life(make.page(RETENTION))
    life(make.page(RETENTION.replace("six", "nine"), at=1))
    life(make.page(RETENTION, at=2))
    decision = life(make.page(RETENTION.replace("six", "eight"), at=3))
    assert decision.change is not None
    assert (decision.change.old, decision.change.new) == (1, 3)


def test_a_bot_wall_is_suspect_and_never_a_version(life):
    life(make.page())
    decision = life(make.page(at=1, body=BOT_WALL))
    assert (decision.outcome, decision.reason) == (Outcome.SUSPECT, "bot_wall")
    assert len(life.store.versions("acme-privacy")) == 1


def test_an_empty_page_is_suspect(life):
    life(make.page())
    assert life(make.page(at=1, body=b"")).reason == "empty"


def test_the_page_after_a_bot_wall_is_compared_with_the_last_good_one(life):
    life(make.page(RETENTION))
    life(make.page(at=1, body=BOT_WALL))
    decision = life(make.page(RETENTION.replace("six", "nine"), at=2))
    assert decision.change is not None
    assert decision.change.since == make.day(0)


def test_three_failures_in_a_row_open_one_incident(life):
    life(make.page())
    steps = [life(make.failure(at=day)).incident_step for day in (1, 2, 3, 4)]
    assert steps == [None, None, IncidentStep.OPENED, None]
    [alert] = life.store.alerts()
    assert isinstance(alert.notice, Bulletin)
    assert "timeout" in [row.text for row in alert.notice.rows]


def test_failures_of_different_kinds_add_up(life):
    life(make.page())
    life(make.failure(at=1))
    life(make.failure(FailureReason.DNS, at=2))
    assert life(make.page(at=3, body=BOT_WALL)).incident_step is IncidentStep.OPENED


def test_a_good_page_closes_the_incident_and_says_so(life):
    life(make.page())
    for day in (1, 2, 3):
        life(make.failure(at=day))
    assert life(make.page(at=4)).incident_step is IncidentStep.CLOSED
    assert len(life.store.alerts()) == 2
    assert life(make.page(at=5)).incident_step is None


def test_a_304_closes_the_incident_too(life):
    life(make.page())
    for day in (1, 2, 3):
        life(make.failure(at=day))
    assert life(make.not_modified(at=4)).incident_step is IncidentStep.CLOSED


def test_a_304_for_a_page_never_read_is_a_failure(life):
    assert life(make.not_modified()).outcome is Outcome.FAILED


def test_every_check_leaves_a_row(life):
    fetches = (make.page(), make.page(at=1), make.not_modified(at=2), make.failure(at=3), make.page(at=4, body=b""))
    for fetch in fetches:
        life(fetch)
    outcomes = [check.outcome for check in life.store.checks("acme-privacy")]
    assert sorted(outcomes) == sorted(["first", "same", "not_modified", "failed", "suspect"])


def test_a_rewrite_is_confirmed_by_a_second_look(life):
    life(make.page())
    topics = ("cookies", "payments", "travel", "children", "partners", "deliveries", "returns", "complaints")
    rewrite = [
        f"Regarding {topic}, Acme Limited now maintains separate arrangements; details of these {topic} arrangements "
        f"appear below together with the persons answerable for {topic} and every right that users hold."
        for topic in topics
    ]
    body = b"<html lang='en'><title>Privacy Policy</title><main><h1>Privacy Policy</h1>" + b"".join(
        f"<p>{line}</p>".encode() for line in rewrite
    )
    first = life(make.page(at=1, body=body))
    assert first.outcome is Outcome.SUSPECT
    assert first.doubt is not None
    assert first.doubt.confirmable
    assert life(make.page(at=2, body=body)).outcome is Outcome.CHANGED


def test_a_masked_address_and_the_one_it_hides_are_no_change(life):
    masked = '<a class="__cf_email__" href="/cdn-cgi/l/email-protection">[email&#160;protected]</a>'
    life(make.page("Write to privacy@acme.example with any question."))
    assert life(make.page(f"Write to {masked} with any question.", at=1)).outcome is Outcome.SAME
    assert life(make.page("Write to dpo@acme.example with any question.", at=2)).outcome is Outcome.CHANGED


def test_a_policy_that_keeps_alternating_is_reported_once_with_its_variants(life):
    steps = [
        life(make.page(RETENTION.replace("six", "nine") if day % 2 else RETENTION, at=day)).incident_step
        for day in range(9)
    ]
    assert [day for day, step in enumerate(steps) if step is IncidentStep.OPENED] == [4]
    assert IncidentStep.CLOSED not in steps
    [incident] = life.store.incidents("acme-privacy", open_only=True)
    assert (incident.reason, incident.detail) == (
        "unstable",
        "versions 1 and 2 take turns: 4 times in the last 5 good checks",
    )
    assert [alert.incident for alert in life.store.alerts() if alert.change is None] == [incident.id]


def test_two_returns_make_no_policy_unstable(life):
    for day, count in enumerate(("six", "nine", "six", "nine", "ten", "eleven")):
        assert life(make.page(RETENTION.replace("six", count), at=day)).incident_step is None


def test_an_unstable_policy_that_fails_is_reported_as_failing_too(life):
    for day in range(5):
        life(make.page(RETENTION.replace("six", "nine") if day % 2 else RETENTION, at=day))
    assert [life(make.failure(at=5 + day)).incident_step for day in range(3)] == [None, None, IncidentStep.OPENED]
    assert len(life.store.incidents("acme-privacy", open_only=True)) == 2
    assert life(make.page(RETENTION, at=8)).incident_step is IncidentStep.CLOSED
    assert [incident.reason for incident in life.store.incidents("acme-privacy", open_only=True)] == ["unstable"]


def test_an_unstable_policy_is_at_rest_after_twelve_checks_with_one_version(life):
    for day in range(5):
        life(make.page(RETENTION.replace("six", "nine") if day % 2 else RETENTION, at=day))
    steps = [life(make.page(RETENTION, at=5 + day)).incident_step for day in range(11)]
    assert steps == [None] * 10 + [IncidentStep.CLOSED]


def test_a_selector_that_stops_matching_is_an_incident_and_no_version(life):
    life.policy = make.policy(select=("main",))
    life(make.page(RETENTION))
    moved = make.html(RETENTION).replace(b"<main>", b"<div>").replace(b"</main>", b"</div>")
    decisions = [life(make.page(at=day, body=moved)) for day in (1, 2, 3)]
    assert [decision.reason for decision in decisions] == ["selector"] * 3
    assert decisions[-1].incident_step is IncidentStep.OPENED
    assert len(life.store.versions("acme-privacy")) == 1


def test_a_section_of_a_page_is_a_policy_of_its_own(life):
    life.policy = make.policy(section="#dmca")
    sections = "<h2 id='terms'>Terms</h2><p>{}</p><h2 id='dmca'>Copyright policy</h2><p>{}</p>" + "<p>{}</p>" * 4
    claims = [
        f"A copyright notice under this policy is answered by our agent, who processes claim {n} of it."
        for n in range(5)
    ]

    def page(terms: str, first: str, at: int):
        body = f"<html lang='en'><main><h1>Legal</h1>{sections.format(terms, first, *claims[1:])}</main></html>"
        return make.page(at=at, body=body.encode())

    assert life(page("You accept these terms.", claims[0], 0)).outcome is Outcome.FIRST
    assert life(page("You accept these new terms.", claims[0], 1)).outcome is Outcome.SAME
    assert (
        life(page("You accept these new terms.", "We answer a copyright notice within nine days.", 2)).outcome
        is Outcome.CHANGED
    )
    assert "terms" not in " ".join(clause.text for clause in life.store.latest("acme-privacy").text.clauses)
