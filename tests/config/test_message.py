from pathlib import Path

import pytest

from monitor.config import load, masked
from monitor.errors import ConfigError
from monitor.formats.dialects import Medium
from monitor.formats.templates import NONE, Template


def loaded(tmp_path: Path, text: str):
    return load(tmp_path / "config.toml", {}, text)


def test_templates_are_read_from_beside_the_file(tmp_path: Path) -> None:
    (tmp_path / "mail.txt.j2").write_text("{{ alerts[0].subject }}", encoding="utf-8")
    config = loaded(tmp_path, '[message]\nsubject = "S {{ level }}"\n[message.mail]\ntext = "mail.txt.j2"\n')
    assert config.templates == {
        None: Template(subject="S {{ level }}"),
        Medium.MAIL: Template(text="{{ alerts[0].subject }}"),
    }
    assert loaded(tmp_path, "").templates == NONE


def test_templates_are_shown_as_they_were_written(tmp_path: Path) -> None:
    (tmp_path / "mail.txt.j2").write_text("{{ alerts[0].subject }}", encoding="utf-8")
    written = '[message]\nsubject = "S {{ level }} ${TEAM}"\n\n[message.mail]\ntext = "mail.txt.j2"\n'
    shown = masked(load(tmp_path / "config.toml", {"TEAM": "legal"}, written))
    assert '[message]\nsubject = "S {{ level }} ***"\n\n[message.mail]\ntext = "mail.txt.j2"\n' in shown
    assert "[message]" not in masked(loaded(tmp_path, ""))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('[message]\nsubject = "{{ subjekt }}"', "message: subject: the template fails, 'subjekt' is undefined"),
        ('[message.slack]\ntext = "none.j2"', 'message.slack: text: "none.j2" cannot be read: no such file'),
        ('[message.slak]\ntext = "x"', 'message: unknown key "slak"; did you mean "slack"?'),
        ('[message.slack]\nsubjet = "x"', 'message.slack: unknown key "subjet"; did you mean "subject"?'),
    ],
)
def test_a_mistake_in_a_template_is_found_when_the_file_is_read(tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(ConfigError) as found:
        loaded(tmp_path, text)
    assert said in str(found.value)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('kinds = ["procesors"]', 'kinds[1] is no kind of change; did you mean "processors"?'),
        ('when = "dayly"', 'when "dayly" is not known; did you mean "daily"?'),
        ('only = "change"', 'only "change" is not known; did you mean "changes"?'),
        ("hour = 24", "hour must be at most 23, not 24"),
        ('day = "funday"', 'day "funday" is no day of the week; did you mean "sunday"?'),
        ('zone = "Europe/Stokholm"', 'zone "Europe/Stokholm" is no time zone; did you mean "Europe/Stockholm"?'),
        ('tags = ["vendr"]', 'tags: no policy has the tag "vendr"; did you mean "vendor"?'),
        ("incidents = true", 'unknown key "incidents"; did you mean "only"?'),
        ('timezone = "UTC"', 'unknown key "timezone"; did you mean "zone"?'),
    ],
)
def test_a_mistake_in_a_channel_says_what_would_be_right(tmp_path: Path, text: str, said: str) -> None:
    policy = '[policy.acme]\nurl = "https://acme.example/"\ntags = ["vendor"]\n'
    with pytest.raises(ConfigError) as found:
        loaded(tmp_path, f'{policy}[channel.team]\nurl = "json://127.0.0.1/"\n{text}\n')
    assert found.value.problems == (f"{tmp_path / 'config.toml'}, channel.team: {said}",)


def test_a_day_may_be_written_short_and_a_heartbeat_s_secret_is_quoted_nowhere(tmp_path: Path) -> None:
    config = loaded(tmp_path, '[channel.team]\nurl = "json://127.0.0.1/"\nwhen = "weekly"\nday = "Wed"\n')
    assert config.channels[0].day == 2
    with pytest.raises(ConfigError) as found:
        loaded(tmp_path, '[heartbeat]\nurl = "ftp://hunter2.example/x"\n')
    assert "hunter2" not in str(found.value)
