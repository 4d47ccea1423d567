import json
import re
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.formats.answers import blamed_json, gap_json, hit_json, life_json, schedule_json, since_json, stats_json
from monitor.formats.json import (
    alert_json,
    assessment_json,
    change_json,
    check_json,
    clause_json,
    delta_json,
    dumps,
    fact_json,
    incident_json,
    not_due_json,
    policy_json,
    reason_json,
    stated,
    summary_json,
    text_json,
    verdict_json,
    version_json,
)
from monitor.formats.safe import safe
from monitor.formats.summary import summary
from monitor.model import (
    Alert,
    Decision,
    Delta,
    DeltaOp,
    Doubt,
    DoubtReason,
    Fact,
    FactKind,
    Incident,
    Outcome,
    Version,
)
from monitor.model.past import Gap
from tests.formats import given as case
from tests.formats import past

DOCS = (Path(__file__).parents[2] / "docs/json.md").read_text(encoding="utf-8")
FACTS = (
    case.fact(FactKind.DATE, "2025-05-03", key="updated"),
    case.fact(FactKind.DATE, "2024-05-03", key="effective"),
    case.fact(FactKind.VERSION, "v7"),
)
VERSION = Version(
    policy=case.POLICY.id,
    number=4,
    text=case.DIFF.new,
    facts=FACTS,
    reading="1",
    first_seen=case.AT,
    last_seen=case.AT,
)
INCIDENT = Incident(policy="acme", reason="timeout", detail="", opened_at=case.AT)
ALERT = Alert(channel="c", policy="acme", subject="s", body="b", level=3, created_at=case.AT, due_at=case.AT)


def decision(outcome: Outcome, **fields: object) -> Decision:
    return Decision(policy=case.POLICY.id, outcome=outcome, at=case.AT, **fields)  # type: ignore[arg-type]


def test_a_check_that_found_a_change_says_what() -> None:
    said = check_json(case.POLICY, decision(Outcome.CHANGED, version=VERSION, change=case.CHANGE))
    assert said == {
        "policy": "acme-privacy",
        "url": "https://acme.example/privacy",
        "outcome": "changed",
        "at": "2025-03-12T06:00:00Z",
        "version": 4,
        "verdict": "substantive",
        "level": 4,
        "kinds": ["processors", "retention"],
        "headline": case.VERDICT.headline,
        "reasons": [reason_json(reason) for reason in case.VERDICT.reasons],
        "flags": ["silent"],
        "unclassified": 0,
        "change": "0123456789ab",
    }


@pytest.mark.parametrize("outcome", [Outcome.FAILED, Outcome.SUSPECT])
def test_a_check_that_failed_says_why(outcome: Outcome) -> None:
    said = check_json(case.POLICY, decision(outcome, reason="timeout", detail="no answer"))
    assert (said["outcome"], said["reason"], said["detail"]) == (outcome, "timeout", "no answer")
    assert "verdict" not in said


def test_a_check_that_found_nothing_new_says_no_more() -> None:
    assert set(check_json(case.POLICY, decision(Outcome.SAME))) == {"policy", "url", "outcome", "at"}
    assert check_json(case.POLICY, decision(Outcome.RETURNED, returned_to=2))["version"] == 2
    assert not_due_json(case.POLICY)["outcome"] == "not_due"


def test_an_assessment_has_values_of_both_sides() -> None:
    before = (case.fact(FactKind.DATE, "2024-05-03", key="updated"),)
    said = assessment_json(case.VERDICT, case.DELTAS, before, FACTS)
    assert said["verdict"] == "substantive"
    assert said["dates"] == {"effective": [None, "2024-05-03"], "updated": ["2024-05-03", "2025-05-03"]}
    assert said["version"] == [None, "v7"]
    assert said["recipients_added"] == ["OpenAI"]
    assert said["recipients_removed"] == []
    assert said["retention_changed"] == [{"subject": "analytics data", "before": "P13M", "after": "P25M"}]


def test_a_period_newly_stated_or_gone_has_one_side() -> None:
    period = case.DELTAS[1].new
    added = Delta(op=DeltaOp.ADDED, old=None, new=period)
    removed = Delta(op=DeltaOp.REMOVED, old=period, new=None)
    said = assessment_json(case.VERDICT, [added, removed], (), ())["retention_changed"]
    assert [(found["before"], found["after"]) for found in said] == [(None, "P25M"), ("P25M", None)]


def test_a_period_without_a_number_counts_as_none() -> None:
    vague = case.fact(FactKind.RETENTION, "criterion", key="analytics data")
    added = Delta(op=DeltaOp.ADDED, old=None, new=vague)
    assert assessment_json(case.VERDICT, [added], (), ())["retention_changed"] == []


def test_a_cookie_s_lifetime_is_a_period_too() -> None:
    cookie = Fact(kind=FactKind.COOKIE, key="_ga", value="P13M")
    said = assessment_json(case.VERDICT, [Delta(op=DeltaOp.ADDED, old=None, new=cookie)], (), ())["retention_changed"]
    assert said == [{"subject": "cookie _ga", "before": None, "after": "P13M"}]


def test_what_is_newly_kept_until_an_event_is_told_without_numbers() -> None:
    kept = Fact(
        kind=FactKind.RETENTION,
        key="drafts",
        value="criterion",
        attributes=(("subject", "drafts"), ("criterion", "event")),
    )
    added = Delta(op=DeltaOp.ADDED, old=None, new=kept)
    assert assessment_json(case.VERDICT, [added], (), ())["retention_changed"] == [
        {"subject": "drafts", "before": None, "after": None}
    ]


def test_a_doubt_makes_an_assessment_suspect() -> None:
    said = assessment_json(case.VERDICT, (), (), (), Doubt(reason=DoubtReason.LANGUAGE, evidence="fr, not en"))
    assert (said["verdict"], said["reason"], said["detail"]) == ("suspect", "language", "fr, not en")


def test_the_stated_value_is_the_surest() -> None:
    assert stated(FACTS, FactKind.DATE, "updated") == "2025-05-03"
    assert stated(FACTS, FactKind.DATE) == "2025-05-03"
    assert stated((), FactKind.VERSION) is None


def test_a_summary_is_its_fields() -> None:
    @dataclass(frozen=True)
    class Summary:
        language: str
        transfers: tuple[str, ...]

    assert json.loads(dumps(summary_json(Summary(language="en", transfers=("US",))))) == {
        "language": "en",
        "transfers": ["US"],
    }


def test_a_line_is_one_line_of_utf_8() -> None:
    shown = dumps({"a": "é\n\x1b\u2028\ud800"})
    shown.encode()
    assert "\n" not in shown
    assert "\x1b" not in shown
    assert json.loads(shown)["a"] == "é\n\x1b\u2028\ud800"


OBJECTS: dict[str, list[dict[str, Any]]] = {
    "check": [
        check_json(case.POLICY, decision(Outcome.CHANGED, version=VERSION, change=case.CHANGE)),
        check_json(case.POLICY, decision(Outcome.FAILED, reason="timeout", detail="x")),
    ],
    "verdict": [verdict_json(case.VERDICT)],
    "reason": [reason_json(case.VERDICT.reasons[0])],
    "change": [change_json(case.CHANGE)],
    "delta": [delta_json(case.DELTAS[1])],
    "fact": [fact_json(FACTS[0])],
    "assessment": [
        assessment_json(case.VERDICT, case.DELTAS, FACTS, FACTS, Doubt(reason=DoubtReason.LANGUAGE, evidence="x"))
    ],
    "version": [version_json(VERSION)],
    "clause": [clause_json(case.DIFF.new.clauses[0])],
    "text": [text_json(case.DIFF.new, "# Policy")],
    "policy": [policy_json(case.POLICY)],
    "incident": [incident_json(INCIDENT)],
    "summary": [summary_json(summary(FACTS, case.DIFF.new))],
    "alert": [alert_json(ALERT)],
    "asked for by date": [gap_json(case.AT, Gap(before=case.SINCE, after=case.AT, after_version=2))],
    "life": [life_json(past.LIFE, past.STATED)],
    "since": [since_json(past.SINCE)],
    "period": since_json(past.SINCE)["periods"],
    "blamed clause": [blamed_json(case.POLICY.id, past.BLAMED)],
    "counts": stats_json(past.STATS),
    "turn": [schedule_json(case.POLICY, case.SINCE, case.AT, "due now")],
    "hit": [hit_json(past.HIT)],
}


def documented(name: str) -> set[str]:
    """The keys in the table under a heading of docs/json.md; "…verdict" stands for those of another object."""
    section = re.search(rf"^#+ {name}\b.*?\n(.*?)(?=^#|\Z)", DOCS, re.MULTILINE | re.DOTALL | re.IGNORECASE)
    assert section, f"docs/json.md has no section {name}"
    keys: set[str] = set()
    for cell in re.findall(r"^\| (.*?) \|", section[1], re.MULTILINE):
        keys |= set(re.findall(r"`([a-z_]+)`", cell))
        for other in re.findall(r"keys of \[(\w+)\]", cell):
            keys |= documented(other)
    return keys


@pytest.mark.parametrize("name", OBJECTS)
def test_the_documentation_names_exactly_the_keys(name: str) -> None:
    assert documented(name) == {key for made in OBJECTS[name] for key in made}


@pytest.mark.parametrize("name", OBJECTS)
def test_every_object_is_json(name: str) -> None:
    for made in OBJECTS[name]:
        assert json.loads(dumps(made)) == made


def test_every_outcome_is_documented() -> None:
    for outcome in Outcome:
        assert f"`{outcome}`" in DOCS


def test_no_field_of_an_alert_but_what_it_says_is_left_out() -> None:
    renamed = {"id": "alert", "last_error": "error"}
    assert {renamed.get(field.name, field.name) for field in fields(Alert)} - {"body", "notice"} == set(
        alert_json(ALERT)
    )


@given(st.text())
def test_any_words_come_back_from_a_line_that_no_terminal_obeys(words: str) -> None:
    line = dumps({"said": words, "obeyed": "\x9b31m \x7f \x85 \u2028 \u202e \u2069 \U000e0041 \ud800 åäö → 漢 😀"})
    assert json.loads(line)["said"] == words
    assert line.splitlines() == [line]
    assert [letter for letter in line if safe(letter) != letter] == []
    assert line.endswith('åäö → 漢 😀"}')
