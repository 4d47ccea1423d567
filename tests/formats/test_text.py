import re
from dataclasses import replace
from datetime import timedelta

from monitor.formats.text import (
    assessment_lines,
    change_line,
    columns,
    decision_line,
    facts_lines,
    incident_line,
    text_lines,
)
from monitor.model import (
    Clause,
    Deadline,
    Decision,
    Diff,
    Doubt,
    DoubtReason,
    Edit,
    EditOp,
    Incident,
    Level,
    Outcome,
    StatedDate,
    Text,
    VerdictKind,
)
from tests.formats import given as case


def decision(outcome: Outcome, **fields: object) -> Decision:
    return Decision(policy=case.POLICY.id, outcome=outcome, at=case.AT, **fields)  # type: ignore[arg-type]


def test_a_change_in_a_log_is_one_line() -> None:
    assert change_line(case.CHANGE) == (
        "2025-03-12 06:00 UTC  0123456789ab  acme-privacy  3→4  high, silent  "
        "Acme – Privacy policy: adds OpenAI; keeps analytics data 25 months instead of 13"
    )


def test_a_cosmetic_change_is_called_cosmetic() -> None:
    cosmetic = replace(case.VERDICT, kind=VerdictKind.COSMETIC, level=Level.COSMETIC, headline="wording")
    assert "3→4  cosmetic  wording" in change_line(replace(case.CHANGE, verdict=cosmetic))


def test_a_change_in_full_has_values_quotes_reasons_and_times() -> None:
    change = case.CHANGE
    shown = assessment_lines(change.verdict, change.deltas, case.DIFF, seen=(change.since, change.at))
    for part in (
        "about: processors, retention",
        "  + recipient: OpenAI (processor, US)",
        f"      before: “{case.KEPT}”",
        "  high (recipient-added): a new recipient: OpenAI",
        "  silent: the policy's own date did not move",
        "observed between 2025-03-11 06:00 UTC and 2025-03-12 06:00 UTC",
    ):
        assert part in shown.splitlines()


def test_an_assessment_ends_with_the_diff_and_begins_with_the_doubt() -> None:
    doubt = Doubt(reason=DoubtReason.LANGUAGE, evidence="fr instead of en")
    shown = assessment_lines(case.VERDICT, case.DELTAS, case.DIFF, doubt)
    assert shown.startswith("suspect, the page is in another language: fr instead of en\nsubstantive, high: ")
    assert shown.endswith(f"+ {{+{case.ADDED}+}}")


def test_an_assessment_says_when_it_was_observed_and_what_the_policy_states() -> None:
    dates = (
        StatedDate(key="updated", old="2025-01-02", new="2025-01-02"),
        StatedDate(key="effective", old=None, new="2025-05-06"),
    )
    shown = assessment_lines(case.VERDICT, (), case.DIFF, dates=dates, seen=(case.SINCE, case.AT)).splitlines()
    at = shown.index("observed between 2025-03-11 06:00 UTC and 2025-03-12 06:00 UTC")
    assert shown[at + 1 : at + 3] == ["stated updated: 2025-01-02, not moved", "stated effective: none → 2025-05-06"]


def test_an_assessment_says_until_when_one_may_object_or_that_no_window_is_stated() -> None:
    until = Deadline(on="2025-04-11", how="30 days from the notice", quote="You may object for 30 days.")
    shown = assessment_lines(case.VERDICT, (), case.DIFF, deadline=until)
    assert "\nobject until 2025-04-11: 30 days from the notice\n      “You may object for 30 days.”\n" in shown
    none = assessment_lines(case.VERDICT, (), case.DIFF, deadline=Deadline(on="", how="no window found"))
    assert "\nto object: no window found\n" in none


def test_clauses_that_no_rule_tells_come_last_and_are_counted() -> None:
    verdict = replace(case.VERDICT, unclassified=(1,))
    shown = assessment_lines(verdict, (), case.DIFF).split("\n\n")
    assert shown[-2] == "1 changed clause is unclassified: no rule tells what this is about"
    assert shown[-1] == f"§ Privacy › Retention\n- [-{case.GONE}-]"
    assert case.GONE not in shown[-3]


def test_changes_are_gathered_under_the_headings_they_stand_under() -> None:
    clauses = tuple(
        Clause(text=f"{section} {n}", form=f"{section} {n}", path=(section,))
        for n, section in enumerate(("Use", "Keep", "Use"))
    )
    new = Text(title="", language="en", clauses=clauses, digest="n", trail="")
    diff = Diff(
        old=replace(new, clauses=(), digest="o"),
        new=new,
        edits=tuple(Edit(op=EditOp.ADDED, new=(n,)) for n in range(len(clauses))),
    )
    shown = assessment_lines(case.VERDICT, (), diff)
    assert shown.endswith("§ Use\n+ {+Use 0+}\n+ {+Use 2+}\n\n§ Keep\n+ {+Keep 1+}")


def test_a_text_has_headings_and_items() -> None:
    assert text_lines(case.DIFF.new).startswith("## Retention\nWe protect your data.\n")


def test_facts_are_listed_with_their_quotes_on_request() -> None:
    facts = tuple(delta.fact for delta in case.DELTAS)
    assert facts_lines(facts, verbose=False) == (
        "recipient: OpenAI (processor, US)\nretention of analytics data: P25M (25 months)"
    )
    assert f"    “{case.ADDED}”" in facts_lines(facts).splitlines()
    assert "\x1b[1mrecipient\x1b[0m: OpenAI" in facts_lines(facts, colour=True)


def test_how_a_check_ended_is_one_line_that_starts_with_the_policy() -> None:
    lines = [
        decision_line(case.POLICY, each)
        for each in (
            decision(Outcome.SAME),
            decision(Outcome.NOT_MODIFIED),
            decision(Outcome.CHANGED, change=case.CHANGE),
            decision(Outcome.RETURNED, returned_to=2),
            decision(Outcome.SUSPECT, reason="bot_wall", detail="\x1b[31m"),
            decision(Outcome.FAILED, reason="timeout", detail="no answer\nwithin 30 s"),
        )
    ]
    assert lines == [
        "acme-privacy: unchanged",
        "acme-privacy: unchanged",
        f"acme-privacy: changed (high), version 4: {case.VERDICT.headline}",
        "acme-privacy: returned to version 2",
        "acme-privacy: held back, a check for robots stands in its place (␛[31m)",
        "acme-privacy: failed, the server does not answer in time (no answer within 30 s)",
    ]


def test_an_incident_says_since_and_until_when() -> None:
    incident = Incident(policy="acme", reason="timeout", detail="", opened_at=case.AT)
    assert incident_line(incident) == "acme: the server does not answer in time, since 2025-03-12 06:00 UTC"
    closed = replace(incident, closed_at=case.AT + timedelta(hours=1))
    assert incident_line(closed).endswith("since 2025-03-12 06:00 UTC until 2025-03-12 07:00 UTC")


def test_columns_are_aligned_and_safe() -> None:
    assert columns([("a", "1"), ("bb\x1b", "2\n3")]) == "a    1\nbb␛  2 3"
    assert columns([]) == ""


def test_no_page_text_reaches_a_terminal_raw() -> None:
    change, diff = case.hostile("\x1b]0;t\x07\u202e")
    facts = tuple(delta.fact for delta in change.deltas)
    for shown in (
        change_line(change),
        assessment_lines(change.verdict, change.deltas, diff),
        text_lines(diff.new),
        facts_lines(facts),
    ):
        assert "\x1b" not in shown
        assert "\u202e" not in shown


def test_a_log_line_has_the_level_s_colour_on_request_alone() -> None:
    urgent = replace(case.CHANGE, verdict=replace(case.VERDICT, level=Level.URGENT))
    assert "\x1b[1;31murgent\x1b[0m, silent  Acme" in change_line(urgent, colour=True)
    assert "\x1b" not in change_line(urgent)
    wording = replace(case.CHANGE, verdict=replace(case.VERDICT, kind=VerdictKind.COSMETIC, level=Level.COSMETIC))
    assert "\x1b[2mcosmetic\x1b[0m  Acme" in change_line(wording, colour=True)


def test_a_text_in_colour_says_what_it_says_without() -> None:
    text = case.DIFF.new
    coloured = text_lines(text, colour=True)
    assert coloured.startswith("\x1b[1m## Retention\x1b[0m\n")
    assert re.sub(r"\x1b\[\d*m", "", coloured) == text_lines(text)
    forged = replace(text, clauses=(replace(text.clauses[1], text="\x1b[31mred"),))
    assert text_lines(forged, colour=True) == "\N{SYMBOL FOR ESCAPE}[31mred"
