import hashlib
import json
import re
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.formats.alert import change_alert, fit, incident_alert
from monitor.model import Alert, AlertState, Channel, Incident
from tests.formats import given as case

MAIL = Channel(id="legal", url="mailtos://user:hunter2@mail.example")
CHAT = Channel(id="chat", url="discord://id/hunter2")
INCIDENT = Incident(policy=case.POLICY.id, reason="bot_wall", detail='says "Just a moment…"', opened_at=case.AT, id=7)


def alert(channel: Channel = MAIL) -> Alert:
    return change_alert(case.CHANGE, case.DIFF, case.POLICY, case.PAGE, channel)


def test_an_alert_of_a_change_says_all_it_must() -> None:
    assert alert().body == (
        "Acme – Privacy policy\n"
        "HIGH: adds OpenAI; keeps analytics data 25 months instead of 13\n"
        "\n"
        "What changed\n"
        "  + recipient: OpenAI (processor, US)\n"
        "      after: “We send your questions to OpenAI in the United States.”\n"
        "  ~ retention of analytics data: P13M (13 months) → P25M (25 months)\n"
        "      before: “We keep analytics data for 13 months.”\n"
        "      after: “We keep analytics data for 25 months.”\n"
        "\n"
        "Why it matters\n"
        "  high: a new recipient: OpenAI\n"
        "  info: a passage is gone\n"
        "      before: “You may write to our office in Lund.”\n"
        "  silent: the policy's own date did not move\n"
        "\n"
        "In the text\n"
        "  § Privacy › Retention\n"
        "    We keep analytics data for [-13-]{+25+} months.\n"
        "    [-You may write to our office in Lund.-]\n"
        "    {+We send your questions to OpenAI in the United States.+}\n"
        "\n"
        "Policy  acme-privacy\n"
        "Seen    between 2025-03-11 06:00 UTC and 2025-03-12 06:00 UTC\n"
        "URL     https://acme.example/privacy\n"
        f"Page    HTTP 200, SHA-256 {hashlib.sha256(case.PAGE.body).hexdigest()}\n"
        "Change  0123456789ab (version 3 to 4)\n"
        "More    policy-monitor diff acme-privacy 3 4"
    )


def test_an_alert_is_addressed_and_pending() -> None:
    made = alert()
    assert made.subject == "[HIGH] Acme – Privacy policy: adds OpenAI; keeps analytics data 25 months instead of 13"
    assert (made.channel, made.policy, made.change, made.level) == ("legal", "acme-privacy", "0123456789ab", 4)
    assert (made.state, made.created_at, made.due_at) == (AlertState.PENDING, case.AT, case.AT)
    assert "hunter2" not in made.subject + made.body


@pytest.mark.parametrize(
    ("headline", "lead", "points"),
    [
        ("Acme – Privacy policy v6 → v7: adds X: y", "Acme – Privacy policy v6 → v7", "adds X: y"),
        ("Acme – Privacy policy (updated 2 May 2025): adds X", "Acme – Privacy policy (updated 2 May 2025)", "adds X"),
        ("Acme – Privacy policy: adds X", "Acme – Privacy policy", "adds X"),
        ("adds X", "Acme – Privacy policy", "adds X"),
    ],
)
def test_a_headline_is_said_once_with_the_title(headline: str, lead: str, points: str) -> None:
    change = replace(case.CHANGE, verdict=replace(case.VERDICT, headline=headline))
    made = change_alert(change, case.DIFF, case.POLICY, case.PAGE, MAIL)
    assert made.subject == f"[HIGH] {lead}: {points}"
    assert made.body.startswith(f"{lead}\nHIGH: {points}\n")


def test_a_page_that_was_redirected_is_shown_where_it_was() -> None:
    page = replace(case.PAGE, url="https://acme.example/new")
    assert "Final URL  https://acme.example/new" in change_alert(case.CHANGE, case.DIFF, case.POLICY, page, MAIL).body


def test_many_deltas_and_passages_are_counted_not_listed() -> None:
    change = replace(case.CHANGE, deltas=case.DELTAS * 50)
    diff = replace(case.DIFF, edits=case.DIFF.edits * 40)
    body = change_alert(change, diff, case.POLICY, case.PAGE, MAIL).body
    assert "  … and 70 more\n" in body
    assert "  … and 108 more passages\n" in body


def test_a_page_of_megabytes_makes_a_body_of_kilobytes() -> None:
    change, diff = case.hostile("x " * 2_500_000)
    made = change_alert(change, diff, case.POLICY, case.PAGE, CHAT)
    assert len(made.body) < 10_000
    assert len(made.subject) <= 200


HOSTILE = "\x1b]0;t\x07\u202e@everyone <!channel> <b>x</b> [click](https://evil.example) **bold**\r\nBcc: x\r\n\r\nMore  rm -rf"


@pytest.mark.parametrize("channel", [MAIL, CHAT])
def test_hostile_pages_send_no_controls_and_forge_no_lines(channel: Channel) -> None:
    change, diff = case.hostile(HOSTILE)
    made = change_alert(change, diff, case.POLICY, case.PAGE, channel)
    for shown in (made.subject, made.body):
        assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e]", shown)
    assert "\n" not in made.subject
    assert not re.search(r"^(Bcc|More  rm)", made.body, re.MULTILINE)


def test_hostile_pages_mention_and_link_nothing_in_a_chat() -> None:
    change, diff = case.hostile(HOSTILE)
    made = change_alert(change, diff, case.POLICY, case.PAGE, CHAT)
    for shown in (made.subject, made.body):
        assert "@everyone" not in shown
        assert "<" not in shown
        assert "](" not in shown
        assert "**" not in shown
        assert "https://evil" not in shown
    assert f"URL     {case.POLICY.url}" in made.body


def test_mail_and_webhooks_get_the_page_s_words_as_they_are() -> None:
    change, diff = case.hostile("write to @acme via https://acme.example <x>")
    for url in ("mailto://x", "json://x", "jsons://x"):
        body = change_alert(change, diff, case.POLICY, case.PAGE, Channel(id="c", url=url)).body
        assert "write to @acme via https://acme.example <x>" in body


def test_an_incident_says_why_since_when_and_what_to_do() -> None:
    made = incident_alert(INCIDENT, case.POLICY, MAIL, at=case.AT)
    assert made.subject == "[CANNOT READ] Acme – Privacy policy: a check for robots stands in its place"
    assert made.body == (
        "Acme – Privacy policy\n"
        "Cannot be read: a check for robots stands in its place. Changes go unseen until it can.\n"
        "\n"
        'Detail   says "Just a moment…"\n'
        "Reason   bot_wall\n"
        "Noticed  2025-03-12 06:00 UTC\n"
        "URL      https://acme.example/privacy\n"
        "More     policy-monitor status acme-privacy"
    )
    assert (made.incident, made.change, made.level) == (7, None, 3)


def test_a_closed_incident_says_that_the_policy_is_back() -> None:
    closed = replace(INCIDENT, closed_at=case.AT + timedelta(days=1))
    made = incident_alert(closed, case.POLICY, MAIL, at=case.AT + timedelta(days=1))
    assert made.subject == "[READABLE AGAIN] Acme – Privacy policy"
    assert "Back     2025-03-13 06:00 UTC" in made.body


def test_an_incident_s_detail_is_neutral_in_a_chat() -> None:
    made = incident_alert(replace(INCIDENT, detail=HOSTILE), case.POLICY, CHAT, at=case.AT)
    assert "@everyone" not in made.body
    assert "\x1b" not in json.dumps(made.body)


def test_a_body_that_fits_stays() -> None:
    assert fit(alert().body, 10_000) == alert().body


@pytest.mark.parametrize("limit", [600, 1000])
def test_a_body_too_long_keeps_what_matters_and_where_to_read_on(limit: int) -> None:
    change = replace(case.CHANGE, deltas=case.DELTAS * 10)
    body = fit(change_alert(change, case.DIFF, case.POLICY, case.PAGE, MAIL).body, limit)
    assert len(body) <= limit
    assert body.startswith("Acme – Privacy policy\nHIGH: adds OpenAI")
    assert "\n\nWhat changed\n  + recipient: OpenAI" in body
    assert "… shortened; the command below shows everything\n\nPolicy  acme-privacy\n" in body
    assert body.endswith("More    policy-monitor diff acme-privacy 3 4")


@given(st.integers(1, 3000))
def test_a_body_is_never_longer_than_the_limit(limit: int) -> None:
    assert len(fit(alert().body, limit)) <= limit
