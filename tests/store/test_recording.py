"""What a check writes, and what the next decision then starts from."""

from datetime import timedelta

import pytest

from monitor.errors import StoreError
from monitor.model import (
    AlertState,
    Cause,
    Decision,
    Delta,
    DeltaOp,
    Failure,
    FailureReason,
    Incident,
    IncidentStep,
    Outcome,
    Suspicion,
)
from monitor.store import Store, Validators
from tests import make
from tests.store import build
from tests.store.build import POLICY, Life


@pytest.fixture
def life(store: Store) -> Life:
    """A policy never checked before."""
    return Life(store)


def test_a_policy_never_checked_has_an_empty_history(store: Store) -> None:
    history = store.history(POLICY)
    assert (history.head, history.version, history.failures) == (None, None, 0)
    assert store.validators(POLICY) == Validators()
    assert store.latest(POLICY) is None


def test_a_first_version_is_what_the_next_decision_starts_from(life: Life) -> None:
    facts = (build.recipient("Acme Cloud", "We use Acme Cloud."),)
    written = life.read(0, 1, "We use Acme Cloud.", "We keep data 30 days.", facts=facts)
    history = life.store.history(POLICY)
    assert history.version is not None
    assert history.head is not None
    assert (history.version.text, history.version.facts) == (written.text, facts)
    assert history.version.snapshot == life.store.snapshots(POLICY)[0].id
    assert history.head.body == life.store.snapshots(POLICY)[0].body
    assert history.digests == {written.text.digest: 1}


def test_the_text_is_not_loaded_where_it_is_not_asked_for(life: Life) -> None:
    life.read(0, 1, "We keep data.")
    history = life.store.history(POLICY, with_text=False)
    assert history.version is None
    assert history.head is not None


def test_every_version_of_many_comes_back(life: Life) -> None:
    written = [life.read(n, n + 1, *(f"Clause {c}, edition {n // (c + 1)}." for c in range(20))) for n in range(30)]
    read = [life.store.version(POLICY, n + 1) for n in range(30)]
    assert [version and version.text for version in read] == [version.text for version in written]


def test_a_version_out_of_turn_is_refused_and_nothing_is_written(life: Life) -> None:
    with pytest.raises(ValueError, match="version 3 cannot follow version 0"):
        life.read(0, 3, "We keep data.")
    assert life.store.policies_seen() == []


@pytest.mark.parametrize("outcome", [Outcome.SAME, Outcome.NOT_MODIFIED])
def test_an_unchanged_policy_was_seen_last_when_it_was_checked_last(life: Life, outcome: Outcome) -> None:
    life.read(0, 1, "We keep data.")
    if outcome is Outcome.SAME:
        life.page(3)
    else:
        life.unchanged(3)
    [line] = life.store.versions(POLICY)
    assert (line.first_seen, line.last_seen) == (make.day(0), make.day(3))
    assert life.store.checks(POLICY)[0].version == 1


def test_validators_are_learnt_from_every_good_page(life: Life) -> None:
    life.read(0, 1, "We keep data.")
    page = make.page(at=1, etag='"two"', last_modified="Mon, 02 Mar 2026 06:00:00 GMT", url="https://acme.example/p")
    life.record(page, Outcome.SAME)
    assert life.store.validators(POLICY) == Validators(
        etag='"two"', last_modified=page.last_modified, url=page.url, reading="r1", learnt_at=make.day(1)
    )


def test_validators_are_dropped_with_a_page_held_back(life: Life) -> None:
    life.record(make.page(etag='"one"'), Outcome.FIRST, version=build.version(1, "We keep data."))
    life.hold_back(1)
    assert life.store.validators(POLICY) == Validators(reading="r1")


def test_validators_outlive_a_failure_and_a_304(life: Life) -> None:
    life.record(make.page(etag='"one"'), Outcome.FIRST, version=build.version(1, "We keep data."))
    life.fail(1)
    life.unchanged(2)
    assert life.store.validators(POLICY).etag == '"one"'


def test_the_body_of_a_page_held_back_is_not_the_last_good_one(life: Life) -> None:
    life.read(0, 1, "We keep data.")
    good = life.store.snapshots(POLICY)[0].body
    life.hold_back(1)
    head = life.store.history(POLICY).head
    assert head is not None
    assert head.body == good


def test_failures_in_a_row_are_counted_until_a_good_page(life: Life) -> None:
    life.read(0, 1, "We keep data.")
    life.fail(1)
    life.hold_back(2)
    assert life.store.history(POLICY).failures == 2
    life.unchanged(3)
    assert life.store.history(POLICY).failures == 0


def test_a_suspicion_outlives_a_failure_and_ends_with_a_good_page(life: Life) -> None:
    life.hold_back(0, seen=2)
    life.fail(1)
    assert life.store.history(POLICY).suspicion == Suspicion(reason="bot_wall", digest="d", seen=2)
    life.page(2, Outcome.SAME)
    assert life.store.history(POLICY).suspicion is None


def test_a_failure_says_why_and_until_when_to_wait(life: Life) -> None:
    wait = make.day(1) + timedelta(hours=5)
    failure = Failure(
        policy=POLICY,
        fetched_at=make.day(1),
        reason=FailureReason.RATE_LIMITED,
        detail="429",
        status=429,
        retry_at=wait,
    )
    life.record(failure, Outcome.FAILED)
    [check] = life.store.checks(POLICY)
    assert (check.reason, check.detail, check.status, check.snapshot) == ("rate_limited", "429", 429, None)
    assert life.store.retries() == {POLICY: wait}
    life.fail(2)
    assert life.store.retries() == {}
    assert life.store.last_checks() == {POLICY: make.day(2)}


def test_a_change_comes_back_with_its_deltas(life: Life) -> None:
    life.read(0, 1, "We keep data.")
    change = build.change("abc123", 1, 2, day=1)
    fact = build.recipient("OpenAI", "We share with OpenAI.")
    change = type(change)(
        **{name: getattr(change, name) for name in change.__slots__}
        | {"deltas": (Delta(op=DeltaOp.ADDED, old=None, new=fact),), "cause": Cause.READING}
    )
    life.read(1, 2, "We share with OpenAI.", facts=(fact,), change=change)
    assert life.store.changes() == [change]


def test_a_return_puts_the_earlier_version_in_force_again(life: Life) -> None:
    first = life.read(0, 1, "One.")
    life.read(1, 2, "Two.")
    life.turn_back(2, 1)
    history = life.store.history(POLICY)
    assert history.head is not None
    assert history.version is not None
    assert (history.head.number, history.version.text) == (1, first.text)
    assert len(life.store.versions(POLICY)) == 2
    life.read(3, 3, "Three.")
    assert life.store.latest(POLICY).number == 3  # type: ignore[union-attr]


def test_an_incident_opens_with_its_alerts_and_closes(life: Life) -> None:
    incident = Incident(policy=POLICY, reason="timeout", detail="no answer", opened_at=make.day(0))
    alert = build.alert(incident=0)
    opened = life.record(
        make.failure(), Outcome.FAILED, incident=incident, incident_step=IncidentStep.OPENED, alerts=(alert,)
    )
    current = life.store.history(POLICY).incident
    assert current is not None
    assert current.id == opened.incident == life.store.alerts()[0].incident
    life.page(1, Outcome.SAME, incident=current, incident_step=IncidentStep.CLOSED)
    assert life.store.history(POLICY).incident is None
    [closed] = life.store.incidents(POLICY)
    assert closed.closed_at == make.day(1)
    assert life.store.incidents(open_only=True) == []


def test_an_alert_of_a_change_names_no_incident(life: Life) -> None:
    life.record(make.page(), Outcome.SAME, alerts=(build.alert(change="abc"),))
    [alert] = life.store.alerts()
    assert (alert.change, alert.incident, alert.state) == ("abc", None, AlertState.PENDING)


def test_a_quiet_record_leaves_the_outbox_alone(store: Store) -> None:
    decision = Decision(policy=POLICY, outcome=Outcome.SAME, at=make.day(), alerts=(build.alert(),))
    store.record(make.page(), decision, quiet=True)
    assert store.alerts() == []


def test_a_record_that_fails_half_way_leaves_nothing(life: Life) -> None:
    life.read(0, 1, "One.", change=None)
    life.read(1, 2, "Two.", change=build.change("abc", 1, 2))
    with pytest.raises(StoreError):  # the id of a change must be new
        life.read(2, 3, "Three.", change=build.change("abc", 2, 3), alerts=(build.alert(),))
    assert len(life.store.checks(POLICY)) == 2
    assert len(life.store.versions(POLICY)) == 2
    assert life.store.alerts() == []
    assert [hit.snippet for hit in life.store.search("three", history=True)] == []


def test_one_failed_part_of_a_transaction_leaves_the_others(life: Life) -> None:
    with life.store.transaction():
        life.read(0, 1, "One.")
        with pytest.raises(ValueError, match="cannot follow"):
            life.read(1, 7, "Seven.")
        life.page(2)
    assert [check.at for check in life.store.checks(POLICY)] == [make.day(2), make.day(0)]


def test_a_page_from_the_past_is_kept_without_moving_the_present(life: Life) -> None:
    life.read(5, 1, "We keep data.")
    old = life.store.archive(make.page(at=1, body=b"old"))
    assert [row.id for row in life.store.snapshots(POLICY)] == [old, 1]
    assert life.store.last_checks() == {POLICY: make.day(5)}
    assert life.store.version_at(POLICY, make.day(2)) is None


def test_a_run_is_known_from_its_beginning(store: Store) -> None:
    run = store.begin_run(make.day(), 4711)
    [begun] = store.runs()
    assert (begun.pid, begun.finished_at) == (4711, None)
    store.record(make.page(), Decision(policy=POLICY, outcome=Outcome.SAME, at=make.day()), run=run)
    store.finish_run(run, make.day(1), {"same": 1}, error="interrupted")
    [ended] = store.runs(limit=1)
    assert (ended.finished_at, ended.counts, ended.error) == (make.day(1), (("same", 1),), "interrupted")
    assert store.checks(POLICY)[0].run == run
