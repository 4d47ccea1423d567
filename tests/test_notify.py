"""Alerts through the real Apprise to a real mail server and a real webhook, both on loopback."""

import base64
import email
import email.policy
import json
import logging
import re
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from aiosmtpd.controller import Controller

from monitor.bundles import gather
from monitor.formats.json import bundle_json
from monitor.formats.mail import mail_html
from monitor.model import Alert, Bundle, Channel
from monitor.notify import check, send
from monitor.notify.blame import said as blamed
from tests.formats import given as case

NOW = datetime(2025, 3, 12, 6, tzinfo=UTC)
SECRETS = ("hunter2", "sekret-path", "token77")


def alert(**fields: object) -> Bundle:
    base = {
        "channel": "c",
        "policy": "acme-privacy",
        "subject": "[HIGH] Acme – Privacy policy: + OpenAI (US)",
        "body": "Acme – Privacy policy\nHIGH: + OpenAI\n\nWhat changed\n  ~ 13 → 25 months\n\nChange  0123456789ab",
        "level": 4,
        "created_at": NOW,
        "due_at": NOW,
        "change": "0123456789ab",
    }
    return gather([Alert(**{**base, **fields})], {})[0]  # type: ignore[arg-type]


SUBJECT, BODY = alert().alerts[0].subject, alert().alerts[0].body


def channel(url: str) -> Channel:
    return Channel(id="c", url=url)


@dataclass
class Webhook:
    """A web server that answers with a status and keeps what it was sent."""

    status: int = 200
    location: str = ""
    wait: threading.Event | None = None
    received: list[dict[str, object]] = field(default_factory=list)
    paths: list[str] = field(default_factory=list)
    url: str = ""


@pytest.fixture
def webhook() -> Iterator[Webhook]:
    hook = Webhook()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            hook.paths.append(self.path)
            hook.received.append(json.loads(body))
            if hook.wait is not None:
                hook.wait.wait(5)
            self.send_response(hook.status)
            if hook.location:
                self.send_header("Location", hook.location)
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, format: str, *args: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    hook.url = f"json://me:hunter2@127.0.0.1:{server.server_address[1]}/sekret-path?+X-Auth=token77"
    yield hook
    if hook.wait is not None:
        hook.wait.set()
    server.shutdown()
    server.server_close()
    thread.join()


class Mailbox:
    """A mail server that keeps its mail, or refuses it with `answer`."""

    def __init__(self) -> None:
        self.mail: list[email.message.EmailMessage] = []
        self.recipients: list[str] = []
        self.answer = "250 OK"
        self.url = ""

    async def handle_DATA(self, server: object, session: object, envelope: object) -> str:  # aiosmtpd's name for it
        if self.answer.startswith("250"):
            content = envelope.original_content  # type: ignore[attr-defined]
            self.recipients = envelope.rcpt_tos  # type: ignore[attr-defined]
            self.mail.append(email.message_from_bytes(content, policy=email.policy.default))  # type: ignore[arg-type]
        return self.answer


@pytest.fixture
def mailbox() -> Iterator[Mailbox]:
    box = Mailbox()
    controller = Controller(box, hostname="127.0.0.1", port=_free_port())
    controller.start()
    box.url = f"mailto://127.0.0.1:{controller.port}?from=monitor@acme.example&to=legal@acme.example&mode=insecure"
    yield box
    controller.stop()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def test_a_webhook_gets_subject_and_body(webhook: Webhook) -> None:
    assert send(channel(webhook.url), alert()) is None
    [message] = webhook.received
    assert message["title"] == SUBJECT
    assert message["message"] == BODY
    assert message["type"] == "warning"


def test_a_webhook_gets_the_change_as_data_and_the_difference_as_a_file(webhook: Webhook) -> None:
    told = case.bundle()
    assert send(channel(webhook.url), told) is None
    [message] = webhook.received
    assert message["alert"] == json.loads(json.dumps(bundle_json(told)))
    [file] = message["attachments"]  # type: ignore[misc]
    assert file["filename"] == "acme-privacy-3-4.txt"  # type: ignore[index]
    assert case.ADDED in base64.b64decode(file["base64"]).decode()  # type: ignore[index]


def test_a_mail_has_a_text_part_an_html_part_and_the_difference_as_a_file(mailbox: Mailbox) -> None:
    assert send(channel(mailbox.url), case.bundle()) is None
    [mail] = mailbox.mail
    assert mail["Subject"] == case.bundle().alerts[0].subject
    assert mail["To"] == "legal@acme.example"
    assert mail["X-Policy-Monitor-Change"] == "0123456789ab"
    assert mail["Auto-Submitted"] == "auto-generated"
    text, shown = mail.get_body(("plain",)), mail.get_body(("html",))
    assert text is not None
    assert shown is not None
    assert "[-13-]{+25+}" in text.get_content()
    assert mail_html(case.bundle()).strip() == shown.get_content().replace("\r\n", "\n").strip()
    [file] = mail.iter_attachments()
    assert file.get_filename() == "acme-privacy-3-4.txt"
    assert case.ADDED in file.get_content()


def test_a_mail_sent_twice_has_one_message_id_and_another_mail_another(mailbox: Mailbox) -> None:
    for told in (case.bundle(), case.bundle(), case.several()):
        assert send(channel(mailbox.url), told) is None
    first, again, other = (mail["Message-ID"] for mail in mailbox.mail)
    assert first == again == "<0123456789ab.c@acme.example>"
    assert other != first


def test_a_mail_keeps_the_words_of_an_alert_of_words(mailbox: Mailbox) -> None:
    assert send(channel(mailbox.url), alert()) is None
    text = mailbox.mail[0].get_body(("plain",))
    assert text is not None
    assert text.get_content().replace("\r\n", "\n").strip() == BODY


def test_a_mail_goes_to_all_its_recipients_in_one_transaction(mailbox: Mailbox) -> None:
    assert (
        send(
            channel(
                mailbox.url.replace("legal@", "legal@acme.example,ops@")
                + "&cc=boss@acme.example&reply=help@acme.example"
            ),
            alert(),
        )
        is None
    )
    [mail] = mailbox.mail
    assert (mail["To"], mail["Cc"], mail["Reply-To"]) == (
        "legal@acme.example, ops@acme.example",
        "boss@acme.example",
        "help@acme.example",
    )
    assert mailbox.recipients == ["legal@acme.example", "ops@acme.example", "boss@acme.example"]


def test_hostile_words_reach_a_mail_as_words_alone(mailbox: Mailbox) -> None:
    hostile = "\x1b[31m\x9b\u202e<b>x</b>\r\n.\r\nBcc: evil@evil.example\r\n\r\n--boundary " + "long " * 2_000
    assert send(channel(mailbox.url), case.bundle(*case.hostile(hostile))) is None
    [mail] = mailbox.mail
    assert mail["Bcc"] is None
    assert [part.get_content_type() for part in mail.walk()] == [
        "multipart/mixed", "multipart/alternative", "text/plain", "text/html", "text/plain",
    ]  # fmt: skip
    text = mail.get_body(("plain",))
    assert text is not None
    assert not re.search(r"^\W*Bcc", text.get_content().replace("\r\n", "\n"), re.MULTILINE)
    for part in mail.walk():
        if not part.is_multipart():
            content = part.get_content()
            assert not re.search("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e]", content)


def test_a_subject_with_line_ends_adds_no_header(mailbox: Mailbox) -> None:
    assert send(channel(mailbox.url), alert(subject="[HIGH] x\r\nBcc: evil@example.com")) is None
    assert mailbox.mail[0]["Bcc"] is None


@pytest.mark.parametrize(
    ("status", "said"),
    [
        (503, "it answers HTTP 503 (Service Unavailable)"),
        (500, "it answers HTTP 500 (Internal Server Error)"),
        (401, "it answers HTTP 401 (Unauthorized); check its credentials"),
        (404, "it answers HTTP 404 (Not Found); check its url"),
        (418, "it answers HTTP 418 (I'm a Teapot)"),
    ],
)
def test_a_webhook_that_refuses_is_an_error_that_says_how(webhook: Webhook, status: int, said: str) -> None:
    webhook.status = status
    assert send(channel(webhook.url), alert()) == said


def test_a_redirect_is_not_followed_with_the_body(webhook: Webhook) -> None:
    webhook.status, webhook.location = 307, "/elsewhere"
    problem = send(channel(webhook.url), alert())
    assert problem is not None
    assert problem.startswith("it answers HTTP 307, a redirect")
    assert webhook.paths == ["/sekret-path"]


def test_a_closed_port_is_a_refused_connection() -> None:
    port = _free_port()
    assert send(channel(f"json://127.0.0.1:{port}/"), alert()) == "the connection is refused"
    mail = f"mailto://127.0.0.1:{port}?from=a@acme.example&to=b@acme.example&mode=insecure"
    assert send(channel(mail), alert()) == "the connection is refused"


def test_a_channel_that_does_not_answer_is_given_up(webhook: Webhook) -> None:
    webhook.wait = threading.Event()
    assert send(channel(webhook.url), alert(), seconds=0.1) == "no answer in 0.1 s"


def test_a_slow_channel_gets_its_own_answer_in_time(webhook: Webhook) -> None:
    webhook.wait = threading.Event()
    assert send(channel(webhook.url + "&rto=0.1"), alert()) == "no answer in time"


def test_mail_that_is_refused_says_the_server_s_code(mailbox: Mailbox) -> None:
    mailbox.answer = "552 mailbox of hunter2 is full"
    assert send(channel(mailbox.url), alert()) == "the mail server refuses with 552"


def test_no_secret_stands_in_an_error(webhook: Webhook, mailbox: Mailbox, capfd: pytest.CaptureFixture[str]) -> None:
    problems = []
    for webhook.status in (301, 401, 404, 503):
        problems.append(send(channel(webhook.url), alert()))
    closed = _free_port()
    rest = f"://hunter2:token77@127.0.0.1:{closed}/sekret-path?to=x@acme.example"
    schemes = ("json", "xml", "form", "gotify", "ntfy", "mmost", "rocket", "matrix", "mailto")
    problems += [send(channel(scheme + rest), alert()) for scheme in schemes]
    mailbox.answer = "554 no hunter2"
    problems.append(send(channel(mailbox.url), alert()))
    assert all(problems)
    shown = "".join(map(str, problems)) + "".join(capfd.readouterr())
    assert not [secret for secret in SECRETS if secret in shown]


def test_apprise_s_own_words_are_quoted_without_the_url_s_parts() -> None:
    said = blamed(
        ["Bad token token77 for room sekret-path at 127.0.0.1."], channel("x://token77@127.0.0.1/sekret%2Dpath")
    )
    assert said == "Bad token *** for room *** at 127.0.0.1."
    assert blamed([], channel("x://y")) == "Apprise gives no reason"


def test_a_body_longer_than_the_service_takes_keeps_its_beginning_and_end(webhook: Webhook) -> None:
    body = "head\n\n" + "\n".join(f"row {number}" for number in range(5000)) + "\n\nChange  0123456789ab"
    assert send(channel(webhook.url), alert(body=body)) is None
    [message] = webhook.received
    shown = str(message["message"])
    assert len(shown) <= 32_768
    assert shown.startswith("head\n\nrow 0\n")
    assert shown.endswith("… shortened; the command shows everything\n\nChange  0123456789ab")


@pytest.mark.parametrize(
    ("url", "problem"),
    [
        ("jsno://127.0.0.1/", 'url names no service that Apprise knows ("jsno://"); did you mean "json://"?'),
        ("qqqqqq://hunter2/", 'url names no service that Apprise knows ("qqqqqq://"); see https://appriseit.com'),
        ("slack://hunter2", "url is not understood as slack://; a part is missing or wrong"),
        ("json://127.0.0.1/a, json://127.0.0.1/b", "url holds more than one service; make a channel of each"),
    ],
)
def test_a_url_apprise_does_not_know_is_found_without_sending(url: str, problem: str) -> None:
    found = check(channel(url))
    assert found is not None
    assert found.startswith(problem)
    assert "hunter2" not in found
    assert send(channel(url), alert()) == found


@pytest.mark.parametrize(
    "url",
    [
        "mailtos://me:pw@mail.example.com?to=legal@example.com",
        "json://127.0.0.1/",
        "discord://4174216298/JHMHI8qBe7bk2ZwO5U711o3dV_js",
        "slack://T1JJ3T3L2/A1BRTD4JD/TIiajkdnlazkcOXrIdevi7FQ/#policies",
        "tgram://123456789:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw/12315544/",
        "ntfy://topic",
        "workflows://prod-05.westus.logic.azure.com:443/643e69f83c8944438d68119179a10a64/KODuebWbDGYFr0z0eu-6Rj8aUKz7108W3wrNJZxFE5A",
        "matrixs://me:pw@matrix.example.com/#room",
    ],
)
def test_well_known_services_are_understood(url: str) -> None:
    assert check(channel(url)) is None


def test_apprise_logs_nothing_to_standard_error(webhook: Webhook, capfd: pytest.CaptureFixture[str]) -> None:
    webhook.status = 503
    send(channel(webhook.url), alert())
    check(channel("slack://hunter2"))
    assert capfd.readouterr().err == ""
    assert not logging.getLogger("apprise").propagate


def test_importing_this_module_does_not_import_apprise() -> None:
    code = "import sys, monitor.notify, monitor.alerts; sys.exit('apprise' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
