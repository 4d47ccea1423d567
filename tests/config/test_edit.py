import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.config.edit import NEW_FILE, add_policy, suggest_id, suggest_kind
from monitor.errors import ConfigError
from monitor.model import PolicyKind

ROOT = Path(__file__).parents[2]
NEW = {"url": "https://new.example/terms"}


def test_a_policy_goes_behind_the_last_and_comments_stay() -> None:
    before = (
        '# mine\n[policy.a]\nurl = "https://a.example/"  # first\n\n'
        '# --- who is told ---\n[channel.x]\nurl = "json://localhost"\n'
    )
    assert add_policy(before, "new", NEW) == (
        '# mine\n[policy.a]\nurl = "https://a.example/"  # first\n\n'
        '[policy.new]\nurl = "https://new.example/terms"\n\n'
        '# --- who is told ---\n[channel.x]\nurl = "json://localhost"\n'
    )


@pytest.mark.parametrize(
    "before",
    [
        "",
        NEW_FILE,
        "# only a comment",
        '[store]\npath = "x.db"',
        '[policy]\n[policy.a]\nurl = "https://a.example/"\n',
        '[policy.a]\nurl = "https://a.example/"\n[policy.a.expect]\nmin_words = 3\n[crawl]\n',
        '[policy.a]\nname = """\n[policy.b]\nx\n[crawl]\n"""\nurl = "https://a.example/"\n',
        'policy.a.url = "https://a.example/"\n[policy.b]\nurl = "https://b.example/"\n',
    ],
)
def test_what_stood_in_the_file_still_stands(before: str) -> None:
    after = add_policy(before, "new", NEW)
    old = tomllib.loads(before)
    assert tomllib.loads(after) == {**old, "policy": {**old.get("policy", {}), "new": NEW}}
    for line in before.splitlines():
        assert line in after


def test_values_are_written_as_toml() -> None:
    values = {"url": 'https://a.example/?q="x"', "name": 'A\\B "é"\t', "tags": ("a", "b"), "robots": False}
    written = tomllib.loads(add_policy("", "new", values))["policy"]["new"]
    assert written == {**values, "tags": ["a", "b"]}


def test_windows_line_ends_stay() -> None:
    after = add_policy('[policy.a]\r\nurl = "https://a.example/"\r\n', "new", NEW)
    assert after.count("\n") == after.count("\r\n") == 5


@pytest.mark.parametrize(
    ("text", "policy_id", "said"),
    [
        ('[policy.a]\nurl = "x"', "a", 'policy "a" is registered already'),
        ("", "a b", '"a b" is no id'),
        ("[policy", "a", "the file is no TOML"),
        ('policy = { a = { url = "x" } }\n', "b", "by hand"),
        ("policy = 3", "b", "by hand"),
    ],
)
def test_what_cannot_be_added_says_why(text: str, policy_id: str, said: str) -> None:
    with pytest.raises(ConfigError, match=said):
        add_policy(text, policy_id, NEW)


def test_the_shipped_configuration_can_be_added_to() -> None:
    before = (ROOT / "config.toml").read_text(encoding="utf-8")
    after = add_policy(before, "new", NEW)
    assert after.replace('[policy.new]\nurl = "https://new.example/terms"\n\n', "") == before
    assert after.index("[policy.new]") < after.index("# --- Who is told")


@given(st.text(), st.text())
def test_any_text_survives_being_written(name: str, section: str) -> None:
    values = {"url": "https://a.example/", "name": name, "section": section}
    assert tomllib.loads(add_policy("", "new", values))["policy"]["new"] == values


@pytest.mark.parametrize(
    ("url", "suggested"),
    [
        ("https://docs.github.com/en/site-policy/github-privacy-statement", "github-privacy"),
        ("https://foundation.wikimedia.org/wiki/Policy:Terms_of_Use", "wikimedia-terms"),
        ("https://slack.com/slack-subprocessors", "slack-subprocessors"),
        ("https://www.acme.co.uk/legal/dataskyddspolicy.html", "acme-privacy"),
        ("https://acme.example/legal/imprint.html", "acme-imprint"),
        ("https://acme.example/", "acme"),
        ("http://127.0.0.1:8000/x", "127-0-0-1-x"),
        ("https://acme.example/datenschutzerklärung", "acme-privacy"),
        ("https://privacy.acme.example/en/", "acme-privacy"),
    ],
)
def test_an_id_says_whose_policy_it_is_and_what(url: str, suggested: str) -> None:
    assert suggest_id(url, []) == suggested


def test_an_id_is_never_given_twice() -> None:
    taken: list[str] = []
    for _ in range(4):
        taken.append(suggest_id("https://acme.example/privacy", taken))
    assert taken == ["acme-privacy", "acme-privacy-2", "acme-privacy-3", "acme-privacy-4"]


@given(st.text(max_size=40), st.sampled_from(["https://a.example/", "https://", "http://ü.example/å/", ""]))
def test_every_suggestion_is_an_id(tail: str, head: str) -> None:
    try:
        suggested = suggest_id(head + tail, [])
    except ValueError:
        return  # urlsplit refuses some texts; `add` has checked the URL before
    assert tomllib.loads(add_policy("", suggested, NEW))["policy"][suggested] == NEW


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/privacy/cookies", PolicyKind.COOKIES),
        ("/agb", PolicyKind.TERMS),
        ("/politica-de-privacidade", PolicyKind.PRIVACY),
        ("/legal/data-processing-agreement", PolicyKind.DPA),
        ("/trust/sub-processors", PolicyKind.SUBPROCESSORS),
        ("/blog/tossing-salads", PolicyKind.OTHER),
        ("/legal/", PolicyKind.OTHER),
    ],
)
def test_the_kind_is_read_from_the_path(path: str, kind: PolicyKind) -> None:
    assert suggest_kind(f"https://acme.example{path}") is kind
