"""The quick way to what is registered says the same as the thorough one."""

from pathlib import Path

import pytest

from monitor import config
from monitor.config import quick
from monitor.errors import ConfigError

_FILE = """
[defaults]
every = "2d"
tags = ["all"]
kind = "privacy"

[policy.acme-privacy]
url = "https://acme.example/${PLACE}"
name = "Acme – Privacy"

[policy.acme-terms]
url = "https://acme.example/terms"
kind = "Terms"
cron = "0 6 * * 1"
tags = "legal"
language = "en"
enabled = false

[policy.acme-cookies]
url = "https://acme.example/cookies"
every = "auto"
"""


def test_it_reads_what_load_reads(tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    path.write_text(_FILE, encoding="utf-8")
    environ = {"PLACE": "privacy"}
    assert config.listed(path, environ) == config.load(path, environ).policies
    assert quick.policies(path, environ) is not None


def test_a_policys_own_interval_goes_before_the_cron_line_of_all(tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    path.write_text(_FILE.replace('every = "2d"', 'cron = "0 6 * * *"'), encoding="utf-8")
    schedules = [policy.schedule for policy in config.listed(path, {"PLACE": "privacy"})]
    assert schedules == ["0 6 * * *", "0 6 * * 1", "auto"]
    assert config.listed(path, {"PLACE": "x"}) == config.load(path, {"PLACE": "x"}).policies


def test_what_is_decided_about_judging_is_read_the_thorough_way(tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    path.write_text("[policy.a]\nurl = 'https://a.example'\n[judge]\nlevels = { retention = 5 }\n", encoding="utf-8")
    assert quick.policies(path, {}) is None
    assert config.listed(path, {}) == config.load(path, {}).policies


def test_without_a_file_nothing_is_registered(tmp_path: Path) -> None:
    assert config.listed(tmp_path / "config.toml", {}) == ()


@pytest.mark.parametrize(
    "text",
    [
        "not toml",
        "[policy.a]\nname = 'no url'",
        "policy = 3",
        "[policy]\na = 3",
        "[policy.a]\nurl = 'https://a.example'\nkind = 'novel'",
        "[policy.a]\nurl = 'https://a.example/${NOT_SET}'",
        "[policy.a]\nurl = 'https://a.example'\ntags = [3]",
        "[policy.a]\nurl = 'https://a.example'\nevery = 3",
    ],
)
def test_what_is_not_right_is_left_to_the_thorough_way(tmp_path: Path, text: str) -> None:
    path = tmp_path / "config.toml"
    path.write_text(text, encoding="utf-8")
    assert quick.policies(path, {}) is None
    with pytest.raises(ConfigError):
        config.listed(path, {})
