from dataclasses import replace
from datetime import timedelta

from monitor.digests import takes_effect
from monitor.formats.notice import bulletin_alert, change_notice, incident_notice, lost_notice, run_notice
from monitor.model import BulletinKind, Incident, Level, SpanOp, StatedDate
from tests.formats import given as case

INCIDENT = Incident(policy=case.POLICY.id, reason="bot_wall", detail='says "Just a moment…"', opened_at=case.AT, id=7)


def test_a_notice_carries_what_the_new_page_can_be_proven_by() -> None:
    page = replace(case.PAGE, url="https://acme.example/new", status=203)
    seen = change_notice(case.CHANGE, case.DIFF, case.POLICY, page).evidence
    assert (seen.url, seen.final_url, seen.status) == (case.POLICY.url, "https://acme.example/new", 203)
    assert (seen.at, seen.size, seen.text) == (case.AT, len(case.PAGE.body), case.DIFF.new.digest)
    assert len(seen.page) == 64
    assert seen.snapshot is None


def test_a_notice_says_under_which_headings_each_fact_stands() -> None:
    deltas = tuple(replace(d, new=replace(d.new, clause=2) if d.new else None) for d in case.DELTAS)
    told = case.notice(replace(case.CHANGE, deltas=deltas))
    assert told.places == (("Privacy", "Retention"), ("Privacy", "Retention"))


def test_a_notice_holds_the_stated_dates_before_and_after() -> None:
    dates = {date.key: (date.old, date.new) for date in case.notice().dates}
    assert dates == {"updated": ("2025-01-02", "2025-01-02"), "effective": (None, "2025-04-01")}


def test_an_announced_change_has_the_day_it_takes_effect_as_its_deadline() -> None:
    announced = replace(case.CHANGE, verdict=replace(case.VERDICT, flags=("announced",)))
    told = case.notice(announced)
    assert told.deadline is not None
    assert told.deadline.on == "2025-04-01"
    assert case.notice().deadline is None


def test_a_day_that_did_not_move_is_the_deadline_that_the_reminder_names() -> None:
    dates = (StatedDate(key="effective", old="2025-04-01", new="2025-04-01"),)
    change = replace(case.CHANGE, dates=dates, deltas=(), verdict=replace(case.VERDICT, flags=("announced",)))
    told = case.notice(change)
    assert told.deadline is not None
    assert told.deadline.on == str(takes_effect(change))


def test_passages_are_the_changed_clauses_as_spans() -> None:
    kept, gone, added = case.notice().passages
    assert [span.op for span in kept.spans] == [SpanOp.EQUAL, SpanOp.DELETED, SpanOp.INSERTED, SpanOp.EQUAL]
    assert (gone.spans[0].op, gone.spans[0].text) == (SpanOp.DELETED, case.GONE)
    assert (added.spans[0].op, added.spans[0].text) == (SpanOp.INSERTED, case.ADDED)
    assert kept.path == ("Privacy", "Retention")


def test_a_page_of_megabytes_makes_a_notice_of_kilobytes() -> None:
    change, diff = case.hostile("x " * 2_500_000)
    told = change_notice(change, diff, case.POLICY, case.PAGE)
    assert sum(len(span.text) for passage in told.passages for span in passage.spans) <= 45_000
    assert [passage.shortened for passage in told.passages] == [False, True]
    assert all(len(heading) <= 300 for passage in told.passages for heading in passage.path)


def test_very_many_passages_are_counted_not_carried() -> None:
    told = change_notice(case.CHANGE, replace(case.DIFF, edits=case.DIFF.edits * 400), case.POLICY, case.PAGE)
    assert len(told.passages) == 400
    assert told.left_out == 800


def test_an_incident_says_why_since_when_and_what_to_do() -> None:
    told = incident_notice(INCIDENT, case.POLICY)
    assert told.subject == "[CANNOT READ] Acme – Privacy policy: a check for robots stands in its place"
    assert told.text == "Cannot be read: a check for robots stands in its place. Changes go unseen until it can."
    assert [(row.name, row.text) for row in told.rows] == [
        ("Detail", 'says "Just a moment…"'),
        ("Reason", "bot_wall"),
        ("Noticed", "2025-03-12 06:00 UTC"),
        ("URL", "https://acme.example/privacy"),
        ("More", "policy-monitor status acme-privacy"),
    ]


def test_a_closed_incident_says_that_the_policy_is_back() -> None:
    told = incident_notice(replace(INCIDENT, closed_at=case.AT + timedelta(days=1)), case.POLICY)
    assert told.subject == "[READABLE AGAIN] Acme – Privacy policy"
    assert ("Back", "2025-03-13 06:00 UTC") in [(row.name, row.text) for row in told.rows]


def test_a_lost_message_names_its_changes_and_the_last_error() -> None:
    lost = [replace(alert, attempts=8, last_error="it answers HTTP 503") for alert in case.several(number=2).alerts]
    told = lost_notice(lost)
    assert told.kind is BulletinKind.LOST
    assert told.subject.startswith("[NOT DELIVERED] to legal: [HIGH] Acme – Policy 1: ")
    assert told.subject.endswith(" and 1 more")
    rows = {row.name: row.text for row in told.rows}
    assert rows["Change"] == "000000000001, 000000000002"
    assert rows["Error"] == "it answers HTTP 503"


def test_a_failed_run_is_told_with_each_fault() -> None:
    told = run_notice(["acme: KeyError: 'x'", "beta: ValueError"], case.AT)
    assert told.subject == "[RUN FAILED] acme: KeyError: 'x'"
    assert [row.text for row in told.rows if row.name == "Fault"] == ["acme: KeyError: 'x'", "beta: ValueError"]


def test_a_bulletin_is_addressed_and_as_grave_as_its_kind() -> None:
    incident = bulletin_alert(
        incident_notice(INCIDENT, case.POLICY), case.CHANNEL, policy="acme", at=case.AT, due_at=case.AT, incident=7
    )
    assert (incident.channel, incident.level, incident.incident) == ("legal", Level.NOTABLE, 7)
    fault = bulletin_alert(run_notice(["x"], case.AT), case.CHANNEL, policy="", at=case.AT, due_at=case.AT)
    assert fault.level == Level.HIGH
