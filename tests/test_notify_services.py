"""What Apprise posts to chats in the end, hostile pages included: its requests are caught on their way out."""

import html
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pytest
import requests

from monitor.model import Bundle, Channel
from monitor.notify import send
from tests.formats import given as case

SERVICES = {
    "discord": "discord://4174216298/JHMHI8qBe7bk2ZwO5U711o3dV_js",
    "slack": "slack://T1JJ3T3L2/A1BRTD4JD/TIiajkdnlazkcOXrIdevi7FQ/#policies",
    "slack bot": "slack://xoxb-1234-1234-abc124/#policies",
    "teams": "workflows://prod-05.westus.logic.azure.com:443/643e69f83c8944438d68119179a10a64/KODuebWbDGYFr0z0eu-6Rj8aUKz7108W3wrNJZxFE5A",
    "telegram": "tgram://123456789:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw/12315544/",
    "matrix": "matrix://me:pw@127.0.0.1/#room?e2ee=no",
    "ntfy": "ntfy://127.0.0.1/topic",
    "mattermost": "mmost://127.0.0.1/3ccdd113474722377935511fc85d3dd4",
    "google chat": "gchat://workspace/key/token",
}
HOSTILE = (
    "@everyone @here @room @channel <!channel> <!here> <@U123> <users/all> <at>all</at> <b>x</b> "
    "[click](https://evil.example/a) <https://evil.example|x> &lt;!channel&gt; \x1b[31m\x9b\u202e **bold** /kick https://evil.example"
)
MARKUP = ("<!channel>", "<!here>", "<@U", "<users/", "<at>", "](h", "&lt;!channel", " **bold")
LIMITS = {"discord": 2000, "teams": 1000, "telegram": 4096, "ntfy": 4096, "mattermost": 4000, "google chat": 4000}
ANSWER = {
    "ok": True, "access_token": "t", "user_id": "@a:b", "home_server": "b", "room_id": "!a:b", "event_id": "$1",
    "versions": ["v1.1"], "content_uri": "mxc://b/c", "upload_url": "https://127.0.0.1/up", "file_id": "F1",
    "channel": "C1", "files": [{"id": "F1"}], "success": True,
}  # fmt: skip


@dataclass
class Wire:
    """Every request made, answered with success."""

    calls: list[dict[str, Any]] = field(default_factory=list)

    def answer(self, session: requests.Session, method: str, url: str, **fields: Any) -> requests.Response:
        self.calls.append({"method": method, "url": url, **fields})
        answer = requests.Response()
        answer.status_code = 200
        answer._content_consumed = True  # type: ignore[attr-defined]
        answer._content = b"ok" if "hooks.slack.com" in url else json.dumps(ANSWER).encode()
        return answer

    @property
    def words(self) -> list[str]:
        """Every text in every body and query, decoded."""
        found: list[str] = []
        for request in self.calls:
            for part in (request.get("data"), request.get("params"), request.get("json")):
                found += _texts(part)
        return found

    @property
    def files(self) -> int:
        return sum(bool(request.get("files")) for request in self.calls)


def _texts(value: object) -> Iterator[str]:
    match value:
        case bytes() if value.startswith(b"{"):  # any others are a file's
            yield from _texts(value.decode())
        case str():
            try:
                inner = json.loads(value)
            except ValueError:
                yield value
            else:
                yield from _texts(inner) if isinstance(inner, dict | list) else (value,)
        case dict():
            for each in value.values():
                yield from _texts(each)
        case list() | tuple():
            for each in value:
                yield from _texts(each)


@pytest.fixture
def wire(monkeypatch: pytest.MonkeyPatch) -> Wire:
    caught = Wire()
    monkeypatch.setattr(
        requests.Session, "request", lambda session, method, url, **f: caught.answer(session, method, url, **f)
    )
    return caught


def posted(wire: Wire, service: str, bundle: Bundle) -> list[str]:
    problem = send(Channel(id="c", url=SERVICES[service]), bundle)
    assert problem is None, problem
    return [text for text in wire.words if "Acme" in text]


@pytest.mark.parametrize("service", SERVICES)
def test_hostile_pages_mention_link_and_mark_up_nothing(wire: Wire, service: str) -> None:
    change, diff = case.hostile(HOSTILE)
    texts = posted(wire, service, case.bundle(change, diff))
    assert texts
    for text in texts:
        is_html = service in ("telegram", "matrix")
        seen = html.unescape(re.sub(r"</?(?:b|u|s|del|code|br|a|h1|p|strong)\b[^>]*>", "", text)) if is_html else text
        for trap in ("@everyone", "@here", "@room", "@channel", *(() if is_html else MARKUP)):
            assert trap not in seen, (service, trap)
        assert "https://evil" not in seen
        assert not re.search(r"^\W*/kick", seen, re.MULTILINE)
        assert not re.search("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e]", text)


@pytest.mark.parametrize("service", SERVICES)
@pytest.mark.parametrize("long", [False, True])
def test_the_point_and_the_change_s_id_arrive_within_the_limit(wire: Wire, service: str, long: bool) -> None:
    bundle = case.several(number=60) if long else case.bundle()
    texts = posted(wire, service, bundle)
    assert any("Acme – Policy 1" in text if long else "+ OpenAI (US)" in text for text in texts)
    assert long or any("0123456789ab" in text for text in texts)
    assert all(len(text) <= LIMITS.get(service, 40_000) for text in texts)


@pytest.mark.parametrize("service", SERVICES)
def test_each_message_is_posted_once(wire: Wire, service: str) -> None:
    texts = [text for text in posted(wire, service, case.bundle()) if "What changed" in text]
    # Matrix takes a text in two forms; all others one.
    assert len(texts) == (2 if service == "matrix" else 1)


@pytest.mark.parametrize(
    ("service", "files"), [("discord", 1), ("telegram", 1), ("slack", 0), ("teams", 0), ("ntfy", 0)]
)
def test_the_difference_goes_along_as_a_file_where_files_work(wire: Wire, service: str, files: int) -> None:
    posted(wire, service, case.bundle())
    assert wire.files == files


def test_a_message_tried_before_goes_without_its_file(wire: Wire) -> None:
    # The text may have arrived and the file been refused: told again with it, the text would come eight times.
    told = case.bundle()
    again = case.replace(told, alerts=tuple(case.replace(alert, attempts=1) for alert in told.alerts))
    posted(wire, "discord", again)
    assert wire.files == 0
