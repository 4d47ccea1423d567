import html
import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.formats.dialects import DIALECTS, Medium, medium, write
from monitor.formats.marks import Run, Style
from monitor.formats.message import Line, Message, message
from monitor.formats.rendering import rendering
from monitor.model import Alert, Bulletin, BulletinKind, Bundle, Deadline, Gathering, Level, Row
from tests.formats import given as case

CHATS = [each for each in Medium if each not in (Medium.MAIL, Medium.WEBHOOK, Medium.TEXT)]
HOSTILE = (
    "\x1b]8;;https://evil.example\x07\x9b31m\u202eesrever @everyone <!channel> <@U123> @room <b>x</b> "
    "[click](https://evil.example) **bold** ~~gone~~ `code` mailto:x@evil.example evil.example\r\nBcc: x\r\n\r\nMore  rm -rf"
)


def body(medium: Medium, bundle: Bundle | None = None, limit: int | None = None) -> str:
    return write(message(bundle or case.bundle()), DIALECTS[medium], limit)


def test_the_text_of_a_change_says_all_it_must() -> None:
    told = case.bundle(deadline=Deadline(on="2025-04-11", how="30 days after it was announced"))
    assert body(Medium.MAIL, told) == (
        "Acme – Privacy policy\n"
        "HIGH: + OpenAI (US); a passage is gone; analytics data P13M → P25M\n"
        "Act by 2025-04-11: 30 days after it was announced.\n"
        "Silent: the policy's own date did not move.\n"
        "\n"
        "What changed\n"
        "  + recipient: OpenAI (processor, US)\n"
        "      after: “We send your questions to OpenAI in the United States.”\n"
        "  ~ retention of analytics data: P13M (13 months) → P25M (25 months)\n"
        "      before: “We keep analytics data for 13 months.”\n"
        "      after: “We keep analytics data for 25 months.”\n"
        "\n"
        "Dates\n"
        "  Observed   between 2025-03-11 06:00 UTC and 2025-03-12 06:00 UTC\n"
        "  Updated    2025-01-02, not moved\n"
        "  Effective  none → 2025-04-01\n"
        "  Deadline   2025-04-11 (30 days after it was announced)\n"
        "\n"
        "Why\n"
        "  high: a new recipient: OpenAI\n"
        "  info: a passage is gone\n"
        "      before: “You may write to our office in Lund.”\n"
        "\n"
        "In the text\n"
        "  § Privacy › Retention\n"
        "      We keep analytics data for [-13-]{+25+} months.\n"
        "      [-You may write to our office in Lund.-]\n"
        "      {+We send your questions to OpenAI in the United States.+}\n"
        "\n"
        "Evidence\n"
        "  URL           https://acme.example/privacy\n"
        "  Fetched       2025-03-12 06:00 UTC, HTTP 200, 11 bytes\n"
        f"  Page SHA-256  {told.alerts[0].notice.evidence.page}\n"  # type: ignore[union-attr]
        f"  Text SHA-256  {case.DIFF.new.digest}\n"
        "\n"
        "Policy  https://acme.example/privacy\n"
        "Change  0123456789ab (version 3 to 4)\n"
        "More    policy-monitor diff acme-privacy 3 4"
    )


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"dates": ()}, "the policy states no date"),
        ({"left_out": 3}, "too long for a message"),
        (
            {"change": replace(case.CHANGE, deadline=Deadline(on="", how="no window found"))},
            "can object: no window found.",
        ),
        ({"change": replace(case.CHANGE, since=case.AT.replace(day=2))}, "On which of 11 days it changed"),
    ],
)
def test_what_is_not_known_is_said(fields: dict[str, object], said: str) -> None:
    assert said in body(Medium.MAIL, case.bundle(**fields))
    assert said not in body(Medium.MAIL)


@pytest.mark.parametrize("each", list(Medium))
def test_every_medium_leads_with_the_point_and_ends_with_the_way_on(each: Medium) -> None:
    text = re.sub("[\u2060*`]|<[^>]*>", "", body(each))
    assert text.split("\n")[0].startswith("Acme – Privacy policy")
    assert "+ OpenAI (US)" in text[:200]
    assert text.endswith("policy-monitor diff acme-privacy 3 4")
    assert "0123456789ab" in text


@pytest.mark.parametrize("each", list(Medium))
@pytest.mark.parametrize("number", [1, 40])
def test_no_medium_gets_more_than_it_takes(each: Medium, number: int) -> None:
    dialect = DIALECTS[each]
    change = replace(case.CHANGE, deltas=case.DELTAS * 60)
    told = (
        case.bundle(change, replace(case.DIFF, edits=case.DIFF.edits * 40)) if number == 1 else case.several(number=40)
    )
    text = body(each, told)
    assert dialect.measure(text) <= dialect.limit
    assert "Acme – Po" in text or "Acme – Privacy policy" in text


@given(st.sampled_from(list(Medium)), st.integers(1, 3000))
def test_a_body_is_never_longer_than_the_limit(each: Medium, limit: int) -> None:
    assert DIALECTS[each].measure(body(each, limit=limit)) <= limit


@pytest.mark.parametrize("each", [Medium.DISCORD, Medium.TEAMS])
def test_a_service_with_more_room_lengthens_no_message(each: Medium) -> None:
    assert body(each, case.several(number=40), limit=1_000_000) == body(each, case.several(number=40))


@pytest.mark.parametrize("limit", [700, 1000])
def test_a_body_too_long_says_so_and_keeps_the_weightiest(limit: int) -> None:
    text = body(Medium.CHAT, limit=limit)
    assert "OpenAI (processor, US)" in text
    assert "… shortened; the command shows everything" in text


@pytest.mark.parametrize("each", list(Medium))
def test_hostile_pages_send_no_controls_and_forge_no_lines(each: Medium) -> None:
    change, diff = case.hostile(HOSTILE)
    made = rendering(case.bundle(change, diff), each)
    for shown in (made.subject, made.body, made.html or "", made.attachment.text if made.attachment else ""):
        assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", shown)
    assert "\n" not in made.subject
    assert not re.search(r"^\W*(Bcc|More  rm)", made.body, re.MULTILINE)


@pytest.mark.parametrize("each", CHATS)
def test_hostile_pages_mention_and_link_nothing_in_a_chat(each: Medium) -> None:
    change, diff = case.hostile(HOSTILE)
    made = rendering(case.bundle(change, diff), each)
    for shown in (made.subject, html.unescape(re.sub(r"</?(?:b|u|s|del|code|br|a)\b[^>]*>", "", made.body))):
        assert "@everyone" not in shown
        assert "@room" not in shown
        assert "https://evil" not in shown
        assert "mailto:x" not in shown
        assert " evil.example" not in shown
    if DIALECTS[each].markup != "html":
        plain = made.body.replace(f"<{case.POLICY.url}>", "")
        assert "<" not in plain
        assert "](" not in plain
        assert not re.search(r"\w\*\*\w|[^ ⁠]`code", plain)


@pytest.mark.parametrize("each", CHATS)
def test_two_harmless_halves_make_no_mention_or_link(each: Medium) -> None:
    runs = (
        Run(Style.PLAIN, "@"),
        Run(Style.ADDED, "everyone https:"),
        Run(Style.REMOVED, "//evil.example"),
        Run(Style.ADDED, "gone"),
        Run(Style.PLAIN, "(https://evil.example)"),
    )
    text = DIALECTS[each].line(Line(runs))
    seen = html.unescape(re.sub(r"<[^>]*>", "", text)) if DIALECTS[each].markup == "html" else text
    assert "@everyone" not in seen
    assert "https://" not in seen
    assert "](" not in seen


class Seen(HTMLParser):
    """The tags and the text of a fragment."""

    def __init__(self, fragment: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.links: list[str] = []
        self.words = ""
        self.feed(fragment)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.links += [value or "" for name, value in attrs if name == "href"]

    def handle_data(self, data: str) -> None:
        self.words += data


@pytest.mark.parametrize("each", [Medium.TELEGRAM, Medium.MATRIX])
def test_markup_of_a_page_is_words_in_chats_that_read_html(each: Medium) -> None:
    change, diff = case.hostile(
        '<script>alert(1)</script><img src=x onerror=alert(1)><a href="https://evil.example">x</a>'
    )
    seen = Seen(body(each, case.bundle(change, diff)))
    assert seen.tags <= {"b", "u", "s", "del", "code", "br", "a"}
    assert set(seen.links) <= {case.POLICY.url}
    assert "<script>alert(1)</script>" in seen.words


def test_the_operator_s_own_address_can_be_followed() -> None:
    for each in CHATS:
        assert case.POLICY.url in body(each)


def test_an_address_that_would_break_out_of_its_marks_is_words() -> None:
    said = Message(subject="s", lead=(Line((Run(Style.LINK, 'https://acme.example/"><b>'),)),))
    for each in (Medium.TELEGRAM, Medium.MATRIX, Medium.DISCORD):
        assert "<b>" not in write(said, DIALECTS[each])


@pytest.mark.parametrize(
    ("url", "kind"),
    [
        ("mailtos://a:b@c.example", Medium.MAIL),
        ("jsons://x", Medium.WEBHOOK),
        ("slack://x", Medium.SLACK),
        ("DISCORD://x", Medium.DISCORD),
        ("workflows://x", Medium.TEAMS),
        ("tgram://x", Medium.TELEGRAM),
        ("matrixs://x", Medium.MATRIX),
        ("ntfys://x", Medium.NTFY),
        ("mmost://x", Medium.CHAT),
        ("syslog://", Medium.TEXT),
    ],
)
def test_a_channel_s_scheme_names_its_medium(url: str, kind: Medium) -> None:
    assert medium(url) is kind


def test_a_vendor_s_changes_are_one_message_with_each_change() -> None:
    told = case.several(Gathering.VENDOR)
    made = rendering(told, Medium.MAIL)
    assert made.subject.startswith("[HIGH] 3 policies of acme.example changed: Acme – Policy 1 (+ OpenAI (US)")
    for alert in told.alerts:
        assert alert.change is not None
        assert made.body.count(f"Change  {alert.change} ") == 1
    assert made.attachment is not None
    assert made.attachment.name == "3-changes.txt"


def test_a_digest_counts_changes_and_incidents_apart() -> None:
    notice = Bulletin(kind=BulletinKind.INCIDENT, subject="[CANNOT READ] Beta", title="Beta", text="Cannot be read.")
    incident = Alert(
        channel="legal", policy="beta", subject="x", level=3, created_at=case.AT, due_at=case.AT, notice=notice, id=9
    )
    told = case.several(number=2)
    made = rendering(replace(told, alerts=(*told.alerts, incident)), Medium.MAIL)
    assert made.subject.startswith("[HIGH] Digest: 2 changes, 1 incident: ")
    assert "Cannot be read." in made.body


def test_an_urgent_change_told_again_says_for_which_day() -> None:
    told = case.bundle()
    again = replace(told, alerts=(replace(told.alerts[0], round=2),))
    made = rendering(again, Medium.MAIL)
    assert made.subject.startswith("[HIGH (day 3)] Acme")
    assert "HIGH (day 3): " in made.body


@pytest.mark.parametrize("until", ["", "2025-04-11"])
def test_an_urgent_change_says_how_long_it_is_told_again_and_how_to_end_that(until: str) -> None:
    urgent = replace(case.CHANGE, verdict=replace(case.VERDICT, level=Level.URGENT))
    told = case.bundle(urgent, deadline=Deadline(on=until, how="stated") if until else None)
    made = rendering(told, Medium.MAIL)
    again = f"Told again until it is acknowledged{f' or {until} has passed' if until else ''}."
    for part in (made.body, made.html or ""):
        assert again in part
        assert "policy-monitor ack 0123456789ab" in part
    assert "policy-monitor ack" not in rendering(case.bundle(), Medium.MAIL).body


def test_a_bulletin_s_link_can_be_followed_and_its_detail_is_inert() -> None:
    notice = Bulletin(
        kind=BulletinKind.INCIDENT,
        subject="[CANNOT READ] Acme",
        title="Acme",
        text="Cannot be read.",
        rows=(Row(name="Detail", text=HOSTILE), Row(name="URL", text=case.POLICY.url, link=True)),
    )
    alert = Alert(channel="c", policy="acme", subject="x", level=3, created_at=case.AT, due_at=case.AT, notice=notice)
    text = body(Medium.DISCORD, Bundle(id="alert-1", alerts=(alert,)))
    assert f"<{case.POLICY.url}>" in text
    assert "@everyone" not in text


def test_an_alert_of_words_alone_is_told_as_it_stands() -> None:
    alert = Alert(
        channel="c", policy="a", subject="s", body="one\ntwo\n\nthree", level=1, created_at=case.AT, due_at=case.AT
    )
    assert body(Medium.TEXT, Bundle(id="alert-1", alerts=(alert,))) == "one\ntwo\n\nthree"


def test_the_file_beside_a_message_holds_every_passage_whole() -> None:
    change, diff = case.hostile("word " * 3_000)
    file = rendering(case.bundle(change, diff), Medium.DISCORD).attachment
    assert file is not None
    assert file.name == "acme-privacy-3-4.txt"
    assert file.text.count("word") >= 3_000
