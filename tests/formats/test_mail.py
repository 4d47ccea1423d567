import os
import re
import shutil
import subprocess
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest

from monitor.formats.mail import mail_html
from monitor.model import Alert, Bulletin, BulletinKind, Bundle, Deadline, Gathering, Row
from tests.formats import given as case

CHROMIUM = shutil.which("chromium-headless-shell") or shutil.which("chromium") or os.environ.get("CHROMIUM", "")
MARKUP = (
    '</style></title><script>document.title="owned"</script><img src=x onerror="document.title=1">'
    "<a href='javascript:alert(1)'>x</a><style>*{display:none}</style>\x1b[31m\u202e"
)


class Parsed(HTMLParser):
    """The tags, attributes and words of a document."""

    def __init__(self, document: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str]] = []
        self.words = ""
        self.feed(document)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += [(name, value or "") for name, value in attrs]

    def handle_data(self, data: str) -> None:
        self.words += data


def test_a_mail_marks_the_changed_words_section_by_section() -> None:
    shown = mail_html(case.bundle())
    assert "<h3>§ Privacy › Retention</h3>" in shown
    plain = re.sub(r' style="[^"]*"', "", shown)
    assert "We keep analytics data for <del>13</del><ins>25</ins> months." in plain
    assert f"<ins>{case.ADDED}</ins>" in plain


def test_a_mail_says_what_its_text_part_says() -> None:
    deadline = Deadline(on="2025-04-11", how="30 days after it was announced")
    words = Parsed(mail_html(case.bundle(deadline=deadline))).words
    for said in (
        "Acme – Privacy policy", "+ OpenAI (US)", "Act by 2025-04-11", "Silent:", case.KEPT_LONGER, "none → 2025-04-01",
        "2025-03-12 06:00 UTC, HTTP 200", case.DIFF.new.digest, "0123456789ab", "policy-monitor diff acme-privacy 3 4",
    ):  # fmt: skip
        assert said in words


def test_a_mail_loads_nothing_and_runs_nothing() -> None:
    parsed = Parsed(mail_html(case.several()))
    assert not {"script", "img", "link", "iframe", "object", "form", "svg"} & set(parsed.tags)
    assert not [name for name, _ in parsed.attributes if name.startswith("on") or name == "src"]
    assert "url(" not in mail_html(case.bundle())
    assert "@import" not in mail_html(case.bundle())


def test_a_mail_is_made_for_dark_and_narrow_panes() -> None:
    shown = mail_html(case.bundle())
    assert '<meta name="color-scheme" content="light dark">' in shown
    assert "prefers-color-scheme:dark" in shown
    assert "width=device-width" in shown
    assert not re.search(r"\bwidth:\s*\d{3,}px", shown)


def test_markup_of_a_page_is_words_in_a_mail() -> None:
    change, diff = case.hostile(MARKUP)
    told = case.bundle(change, diff)
    harmless = Parsed(mail_html(case.bundle(*case.hostile("words"))))
    hostile = Parsed(mail_html(told))
    assert set(hostile.tags) == set(harmless.tags)
    assert '<script>document.title="owned"</script>' in hostile.words
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e]", mail_html(told))
    assert {value for name, value in hostile.attributes if name == "href"} == {case.POLICY.url}


def test_a_mail_of_several_changes_shows_each_in_full() -> None:
    shown = mail_html(case.several(Gathering.VENDOR))
    assert "<h1><b>3 policies of acme.example changed</b></h1>" in shown
    for number in (1, 2, 3):
        assert f"<h1>Acme – Policy {number}</h1>" in shown
    assert shown.count("<h2>Evidence</h2>") == 3


def test_a_mail_of_megabytes_says_that_the_rest_is_in_the_file() -> None:
    change, diff = case.hostile("word " * 1_000)
    shown = mail_html(case.bundle(change, replace(diff, edits=diff.edits * 200)))
    assert len(shown) < 250_000
    assert "more passages, in the attached file" in shown


def test_an_address_that_is_no_web_address_is_no_link() -> None:
    notice = Bulletin(
        kind=BulletinKind.INCIDENT,
        subject="s",
        title="t",
        text="x",
        rows=(Row(name="URL", text="javascript:1", link=True),),
    )
    alert = Alert(channel="c", policy="a", subject="s", level=3, created_at=case.AT, due_at=case.AT, notice=notice)
    assert "href" not in mail_html(Bundle(id="alert-1", alerts=(alert,)))


@pytest.mark.skipif(not CHROMIUM, reason="needs Chromium: apt install chromium-headless-shell")
def test_a_browser_shows_hostile_words_and_obeys_none(tmp_path: Path) -> None:
    page = tmp_path / "mail.html"
    page.write_text(mail_html(case.bundle(*case.hostile(MARKUP))), encoding="utf-8")
    done = subprocess.run(
        [
            CHROMIUM,
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            f"--user-data-dir={tmp_path / 'profile'}",
            "--dump-dom",
            page.as_uri(),
        ],
        capture_output=True,
        check=True,
        timeout=120,
    )
    shown = done.stdout.decode()
    assert "<title>[HIGH] Acme – Privacy policy" in shown
    assert not {"script", "img"} & set(Parsed(shown).tags)
    assert '<script>document.title="owned"</script>' in Parsed(shown).words
