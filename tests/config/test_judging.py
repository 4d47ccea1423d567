"""[judge]: whose levels hold, what is muted, and what a mistake in it looks like."""

from pathlib import Path

import pytest

from monitor.config import load, masked, rules
from monitor.errors import ConfigError
from monitor.model import ChangeKind, Level, Overrides

REGISTERED = """
[policy.acme]
url = "https://acme.example/privacy"
tags = ["vendor", "shop"]
[policy.other]
url = "https://other.example/privacy"
"""
GIVEN = """
[judge]
mute = "date"
levels = { contact = "cosmetic", retention = 4, rights = 3 }
[judge.tag.vendor]
levels = { retention = "notable", processors = 3 }
[judge.tag.shop]
mute = ["version"]
levels = { processors = "urgent" }
[judge.policy.acme]
levels = { rights = 2 }
"""


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return Path("config.toml")


def held(path: Path, given: str) -> dict[str, Overrides]:
    path.write_text(REGISTERED + given, encoding="utf-8")
    return {policy.id: policy.rules for policy in load(path, {}).policies}


def test_a_policys_own_level_holds_before_its_tags_and_those_before_everybodys(path: Path) -> None:
    assert held(path, GIVEN)["acme"].levels == {
        ChangeKind.CONTACT: Level.COSMETIC,
        ChangeKind.RETENTION: Level.NOTABLE,
        ChangeKind.RIGHTS: Level.INFO,
        ChangeKind.PROCESSORS: Level.URGENT,
    }


def test_of_several_tags_the_highest_level_holds_whatever_their_order(path: Path) -> None:
    swapped = GIVEN.replace('processors = "urgent"', "processors = 2")
    assert held(path, swapped)["acme"].levels[ChangeKind.PROCESSORS] is Level.NOTABLE


def test_what_is_muted_anywhere_is_muted(path: Path) -> None:
    found = held(path, GIVEN)
    assert found["acme"].muted == {"date", "version"}
    assert found["other"].muted == {"date"}


def test_a_policy_without_rules_of_its_own_has_everybodys(path: Path) -> None:
    assert held(path, GIVEN)["other"] == load(path, {}).rules == rules(path, {})


def test_a_file_without_the_table_decides_nothing(path: Path) -> None:
    assert held(path, "")["acme"] == Overrides()
    assert rules(path, {}) == rules(Path("missing.toml"), {}) == Overrides()


def test_the_quick_way_tells_every_mistake(path: Path) -> None:
    path.write_text('[judge]\nmute = "dat"\n[policy.a]\n', encoding="utf-8")
    with pytest.raises(ConfigError) as caught:
        rules(path, {})
    assert len(caught.value.problems) == 2


@pytest.mark.parametrize(
    ("given", "problem"),
    [
        ('[judge]\nmuted = "date"', 'config.toml, judge: unknown key "muted"; did you mean "mute"?'),
        ('[judge]\nmute = "recipient-aded"', 'judge: mute[1] "recipient-aded" is no rule of judging; did you mean "recipient-added"?'),
        ('[judge]\nmute = ["date", "zzz"]', 'judge: mute[2] "zzz" is no rule of judging; docs/judging.md lists them'),
        ("[judge.levels]\nretenton = 3", 'judge: levels.retenton is no kind of change; did you mean "retention"?'),
        ('[judge.levels]\nretention = "hgih"', 'judge: levels.retention "hgih" is no level; use 1 to 5 or one of'),
        ("[judge]\nlevels = 3", "judge: levels must be a table, not a number (3)"),
        ("[judge.policy.acme]\nmuet = 3", 'judge.policy.acme: unknown key "muet"; did you mean "mute"?'),
        ('[judge.policy.acme]\nmute = "x-y"', 'judge.policy.acme: mute[1] "x-y" is no rule of judging'),
        ("[judge.policy.acme.levels]\nrights = 9", "judge.policy.acme: levels.rights 9 is no level"),
        ("[judge.policy.amce]\nmute = []", 'judge.policy.amce: no policy has that id; did you mean "acme"?'),
        ("[judge.tag.vendors]\nmute = []", 'judge.tag.vendors: no policy has that tag; did you mean "vendor"?'),
        ("[judge.policy]\nacme = 3", "judge: policy.acme must be a table, not a number (3)"),
        ('judge = "x"', '"judge" must be a table: [judge]'),
    ],
)  # fmt: skip
def test_a_mistake_is_one_line_with_table_key_and_remedy(path: Path, given: str, problem: str) -> None:
    path.write_text(f"{given}\n{REGISTERED}", encoding="utf-8")
    with pytest.raises(ConfigError) as caught:
        load(path, {})
    (line,) = caught.value.problems
    assert problem in line


def test_what_is_shown_can_be_read_again(path: Path) -> None:
    before = held(path, GIVEN)
    shown = masked(load(path, {}))
    again = Path("again.toml")
    again.write_text(shown, encoding="utf-8")
    assert {policy.id: policy.rules for policy in load(again, {}).policies} == before
