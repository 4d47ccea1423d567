"""The history's questions, as people type them."""

import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from monitor.model import Fact, FactKind
from monitor.store import Store
from tests.cli.desk import Desk, Said
from tests.formats.test_json import documented
from tests.store import build
from tests.store.build import Life

_TO_US = Fact(kind=FactKind.TRANSFER, key="US", value="US")
_LEADINFO, _MATOMO = build.recipient("Leadinfo"), build.recipient("Matomo")
_CONFIG = """
[policy.acme-privacy]
url = "https://acme.example/privacy"
tags = ["vendor"]
every = "auto"

[policy.acme-terms]
url = "https://acme.example/terms"
enabled = false

[policy.acme-new]
url = "https://acme.example/new"
"""


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Said]:
    """A desk whose store holds two policies; tests only read it."""
    desk = Desk(tmp_path_factory.mktemp("history"))
    desk.config.write_text(_CONFIG, encoding="utf-8")
    stated = Fact(kind=FactKind.DATE, key="effective", value="2026-03-03")
    with Store.open(desk.db) as store:
        life = Life(store, "acme-privacy")
        life.read(0, 1, "Café data are kept.", "We use Matomo.", facts=(_MATOMO,))
        change = build.change("c2", 1, 2, day=3, policy=life.policy)
        life.read(3, 2, "Café data are kept.", "We use Leadinfo.", facts=(_LEADINFO, stated), change=change)
        life.unchanged(6)
        life.hold_back(7)
        other = Life(store, "acme-terms")
        other.read(1, 1, "We use Matomo.", facts=(_MATOMO, _TO_US))
    return desk


def test_timeline_tells_each_facts_life(told: Callable[..., Said]) -> None:
    assert told("timeline", "acme-privacy", "recipient").out.splitlines() == [
        "recipient",
        " 2026-03-04 → in force    v2–       effective 2026-03-03  Leadinfo",
        "≤2026-03-01 → 2026-03-01  v1                              Matomo",
    ]
    assert [found["fact"]["value"] for found in told("timeline", "acme-privacy", "--json").objects] == [
        "2026-03-03",
        "Leadinfo",
        "Matomo",
    ]


def test_since_tells_when_words_came_and_when_a_recipient_left(told: Callable[..., Said]) -> None:
    assert "since 2026-03-04 06:00 UTC (version 2)" in told("since", "acme-privacy", "LEADINFO").out
    matomo = told("since", "--recipient", "matomo").out
    assert "gone at the check of 2026-03-04 06:00 UTC" in matomo
    assert "acme-terms: matomo" in matomo
    [one] = told("since", "acme-privacy", "cafe", "kept", "--json").objects
    assert set(one) == documented("since")
    never = told("since", "acme-privacy", "Stripe")
    assert (never.code, never.out, never.err) == (0, "", "never, in any version read\n")


def test_who_tells_who_names_a_recipient_now_and_then(told: Callable[..., Said]) -> None:
    assert told("who", "--recipient", "Matomo").out == "acme-terms\trecipient\tMatomo\t≤2026-03-02\n"
    then = told("who", "--recipient", "Matomo", "--as-of", "2026-03-02", "--json").objects
    assert [found["policy"] for found in then] == ["acme-privacy", "acme-terms"]
    assert set(then[0]) == documented("life") - {"stated", "effective", "updated"}
    assert told("who", "--kind", "ai_training").err == "no policy states this\n"


@pytest.mark.parametrize("command", ["log", "show", "diff", "blame", "timeline", "stats", "incidents"])
def test_a_policy_registered_but_not_checked_yet_is_no_unknown_one(told: Callable[..., Said], command: str) -> None:
    said = told(command, "acme-new")
    assert (said.code, said.err) == (2, 'Error: "acme-new" was never checked; policy-monitor run acme-new does\n')


def test_a_country_has_a_code_and_names(told: Callable[..., Said]) -> None:
    by_code = told("who", "--country", "us").out
    assert by_code != ""
    for name in ("Vereinigte Staaten", "yhdysvallat", "Yhdysvaltoihin"):
        assert told("who", "--country", name).out == by_code
    assert told("who", "--country", "Polska").err == "no policy states this\n"
    wrong = told("who", "--country", "Untied States")
    assert (wrong.code, wrong.out) == (2, "")
    assert 'no country "Untied States"; did you mean "united states"?' in wrong.err
    assert 'did you mean "polen"?' in told("who", "--country", "Pollen").err


def test_what_was_not_read_yet_may_have_stated_it(told: Callable[..., Said]) -> None:
    before = told("who", "--recipient", "Matomo", "--as-of", "2026-02-28")
    assert (before.code, before.out) == (0, "")
    assert "2 policies were first read after 2026-02-28 23:59 UTC, and may have stated it: acme-privacy" in before.err
    between = told("who", "--recipient", "Matomo", "--as-of", "2026-03-01")
    assert between.out.startswith("acme-privacy")
    assert between.err.startswith("1 policy was first read after 2026-03-01")


def test_facts_of_a_day_say_how_well_it_is_known(told: Callable[..., Said]) -> None:
    said = told("facts", "acme-privacy", "--as-of", "2026-03-03")
    assert "recipient: Matomo" in said.out
    assert "next 2026-03-04 06:00 UTC, which saw version 2: in between, either may have stood" in said.err


def test_a_level_has_a_number_and_a_name(told: Callable[..., Said]) -> None:
    assert told("log", "--min-level", "high").out == told("log", "--min-level", "4").out != ""
    assert told("log", "--min-level", "urgent").out == ""
    assert 'no level "hgih"; did you mean "high"?' in told("log", "--min-level", "hgih").err


@pytest.mark.parametrize(
    "command",
    [
        ("list",),
        ("log", "--json"),
        ("export", "warc"),
        ("export", "json"),
        ("log", "--help"),
        ("--help",),
        ("--version",),
    ],
)
def test_a_reader_that_has_seen_enough_is_no_failure(told: Callable[..., Said], command: tuple[str, ...]) -> None:
    assert isinstance(told, Desk)
    read, write = os.pipe()
    os.close(read)
    with os.fdopen(write, "wb") as closed:
        done = subprocess.run(
            told.command(*command), cwd=told.place, env=told.environ, stdout=closed, stderr=subprocess.PIPE, check=False
        )
    assert (done.returncode, done.stderr) == (0, b"")


def test_a_terminal_of_another_encoding_shows_signs_in_place_of_letters(told: Callable[..., Said]) -> None:
    assert isinstance(told, Desk)
    old = Desk(told.place)
    old.environ |= {"PYTHONIOENCODING": "latin-1"}
    said = old("log", "acme-privacy")
    assert (said.code, said.err) == (0, "")
    assert "acme-privacy  1?2  high" in said.out


def test_blame_names_the_version_of_each_clause(told: Callable[..., Said]) -> None:
    assert told("blame", "acme-privacy").out.splitlines() == [
        "v1 ≤2026-03-01 │ Café data are kept.",
        "v2  2026-03-04 │ We use Leadinfo.",
    ]
    [first, _] = told("blame", "acme-privacy@1", "--json").objects
    assert first["from_first_reading"]


def test_show_by_date_says_how_well_it_is_known(told: Callable[..., Said]) -> None:
    said = told("show", "acme-privacy@2026-03-02")
    assert "We use Matomo." in said.out
    assert "which saw version 2: in between, either may have stood" in said.err
    [found] = told("show", "acme-privacy@2026-03-02", "--json").objects
    assert (found["version"], found["version_after"], found["checked_after"]) == (1, 2, "2026-03-04T06:00:00Z")


def test_diff_has_forms(told: Callable[..., Said], tmp_path: Path) -> None:
    assert "[- Matomo-]{+ Leadinfo+}" in told("diff", "acme-privacy", "--words").out
    assert "\n-We use Matomo.\n+We use Leadinfo." in told("diff", "acme-privacy", "1", "2", "--unified").out
    sides = told("diff", "acme-privacy", "--side-by-side").out
    assert " │ " in sides
    assert told("diff", "acme-privacy", "--words", "--side-by-side").out == sides
    assert "two forms" in told("diff", "acme-privacy", "--words", "--unified").err
    page = tmp_path / "diff.html"
    assert told("diff", "acme-privacy", "--html", str(page)).code == 0
    assert "<ins>" in page.read_text(encoding="utf-8")
    assert told("diff", "acme-privacy", "--html", str(tmp_path / "no" / "diff.html")).code == 2


def test_log_chooses_by_tag_kind_and_silence(told: Callable[..., Said]) -> None:
    assert len(told("log", "--tag", "vendor").out.splitlines()) == 1
    assert len(told("log", "--kind", "processors", "--kind", "ai").out.splitlines()) == 1
    assert told("log", "--kind", "ai").err == "no changes\n"
    assert told("log", "acme-terms", "--tag", "vendor").out == ""
    assert told("log", "--silent", "--json").out == ""


def test_stats_count_and_incidents_are_listed(told: Callable[..., Said]) -> None:
    *policies, everything = told("stats", "--json").objects
    assert [(found["policy"], found["changes"]) for found in policies] == [("acme-privacy", 1), ("acme-terms", 0)]
    assert (everything["policy"], everything["years"]) == (None, {"2026": 1})
    assert told("incidents").err == "no incidents\n"


def test_schedule_tells_when_each_policy_is_due_and_why(told: Callable[..., Said]) -> None:
    first, second, last = told("schedule", "--json").objects
    assert first["policy"] == "acme-privacy"
    assert first["note"].startswith("every ")
    assert first["next_at"] is not None
    assert set(first) == documented("turn")
    assert (second["policy"], second["note"]) == ("acme-new", "due now: never checked")
    assert (last["policy"], last["next_at"], last["note"]) == ("acme-terms", None, "disabled")


def test_a_history_outlives_its_registration(told: Callable[..., Said], tmp_path: Path) -> None:
    empty = tmp_path / "config.toml"
    empty.write_text("", encoding="utf-8")
    said = told("--config", str(empty), "--db", str(told.db), "diff", "acme-privacy")  # type: ignore[attr-defined]
    assert said.code == 0
