"""What an operator decides about judging, and what is said of it, in the commands people type."""

from datetime import UTC, datetime, timedelta

import pytest

from monitor.store import Store
from tests import make
from tests.cli.desk import Desk
from tests.formats.test_json import documented
from tests.site import Site
from tests.store import build

KEPT = "Your data is stored for six months."
OLD = make.html(KEPT).decode()
NEW = OLD.replace("six months", "nine months")
EFFECTIVE = "Effective date: {:%d %B %Y}."


def dated(days: int, kept: str = KEPT) -> str:
    """A policy in effect so many days from now."""
    return make.html(EFFECTIVE.format(datetime.now(UTC) + timedelta(days=days)), kept).decode()


def test_a_change_that_takes_effect_later_is_announced_and_urgent(desk, site):
    page = site.page("/p", dated(-300), dated(30, KEPT.replace("six", "nine")))
    desk.configure({"acme": page})
    desk("run")
    [found] = desk("run", "--all", "--json").objects
    assert "announced" in found["flags"]
    assert found["level"] == 5
    [stored] = desk("log", "--json").objects
    assert stored["level"] == 5
    assert desk("diff", "acme", "--json").objects[0]["level"] == 5


def test_the_rules_in_the_configuration_hold_in_run_diff_compare_and_rebuild(desk, site):
    url = site.page("/p", OLD, NEW)
    desk.configure({"acme": url}, extra="[judge.policy.acme]\nlevels = { retention = 5 }\n")
    desk("run")
    assert desk("run", "--all", "--json").by_policy("level") == {"acme": 5}
    desk.configure({"acme": url}, extra='[judge]\nlevels = { retention = "cosmetic" }\n')
    assert desk("diff", "acme", "--json").objects[0]["level"] == 1
    for name, text in (("old", OLD), ("new", NEW)):
        (desk.place / f"{name}.html").write_text(text)
    assert desk("compare", "old.html", "new.html", "--json").objects[0]["level"] == 1
    assert desk("log", "--json").by_policy("level") == {"acme": 5}
    desk("rebuild", "acme")
    assert desk("log", "--json").by_policy("level") == {"acme": 1}


def test_compare_needs_no_configuration_and_is_told_the_day(desk):
    (desk.place / "old.html").write_text(dated(-300))
    (desk.place / "new.html").write_text(dated(30, KEPT.replace("six", "nine")))
    assert "announced" not in desk("compare", "old.html", "new.html", "--json").objects[0]["flags"]
    today = f"{datetime.now(UTC):%Y-%m-%d}"
    assert "announced" in desk("compare", "old.html", "new.html", "--json", "--seen", today).objects[0]["flags"]


def test_a_rule_that_is_none_is_named_with_the_nearest(desk):
    desk.configure({}, extra='[judge]\nmute = "recipient-aded"\n')
    said = desk("config", "check")
    assert said.code == 2
    assert 'did you mean "recipient-added"?' in said.err


@pytest.fixture(scope="module")
def judged(tmp_path_factory):
    """A desk whose store holds a change of substance and one of wording, each judged otherwise by a person."""
    desk = Desk(tmp_path_factory.mktemp("judged"))
    with Site() as site:
        desk.configure({"acme": site.page("/p", OLD, NEW, NEW.replace("explains how", "describes how"))})
        for _ in range(3):
            desk("run", "--all")
    for change, said in zip(ids(desk), ("substantive", "cosmetic"), strict=True):
        assert desk("judge", change, "--as", said, "--note", f"it is {said}").code == 0
    return desk


def ids(desk: Desk) -> list[str]:
    """The ids of the changes, newest first."""
    return [change["change"] for change in desk("log", "--json").objects]


def test_a_change_is_explained_by_rule_clause_and_what_would_turn_it(judged):
    wording, substance = ids(judged)
    said = judged("explain", substance[:6]).out
    assert "retention-longer, about retention" in said
    assert "fires when data is kept longer" in said
    assert f"after: “{KEPT.replace('six', 'nine')}”" in said
    assert "with retention-longer muted:" in said
    assert "a person said cosmetic" in said
    assert "No rule fired." in judged("explain", wording).out
    [found] = judged("explain", "--json", substance).objects
    assert set(found) == documented("explanation")


def test_agreement_is_counted_and_each_difference_named(judged):
    wording, substance = ids(judged)
    [found] = judged("evaluate", "--json").objects
    assert set(found) == documented("evaluation")
    assert found["confusion"]["cosmetic"]["substantive"] == 1
    assert (found["agreement"], found["false_alarm_rate"], found["recall"]) == (0, 1, 0)
    assert [each["change"] for each in found["false_alarms"]] == [substance]
    assert [each["change"] for each in found["misses"]] == [wording]
    said = judged("evaluate").out
    assert f"  {substance}  acme" in said
    assert "it is substantive" in said


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["judge", "acme", "--as", "cosmetic"], '"acme" is a policy, not a change; its last change is "'),
        (["explain", "acm"], 'no change or policy "acm"; did you mean "acme"?'),
        (["explain", "ffff"], 'no change or policy "ffff"; known: acme'),
        (["judge", "ffff", "--as", "cosmetic"], 'no change or policy "ffff"'),
        (["judge", "ffff", "--as", "nice"], "'nice' is not one of 'substantive', 'cosmetic'"),
    ],
)
def test_what_is_no_change_is_named_with_what_there_is(judged, arguments, message):
    said = judged(*arguments)
    assert said.code == 2
    assert message in said.err


def test_what_people_say_outlives_a_rebuild(desk, site):
    desk.configure({"acme": site.page("/p", OLD, NEW)})
    assert "nobody has said anything" in (desk("run").err + desk("evaluate").err)
    desk("run", "--all")
    desk("judge", ids(desk)[0], "--as", "substantive")
    desk("rebuild", "acme")
    [found] = desk("evaluate", "--json").objects
    assert (found["compared"], found["agreement"], found["lost"]) == (1, 1, [])
    assert (found["false_alarms"], found["misses"]) == ([], [])


def test_what_people_say_is_known_by_its_pages_where_they_are_read_otherwise_now(desk, site):
    url = site.page("/p", OLD, NEW)
    desk.configure({"acme": url})
    desk("run")
    desk("run", "--all")
    desk("judge", ids(desk)[0], "--as", "substantive")
    desk.configure({}, extra=f'[policy.acme]\nurl = "{url}"\nremove = ["h1"]\n')
    desk("rebuild", "acme")
    [found] = desk("evaluate", "--json").objects
    assert (found["compared"], found["lost"]) == (1, [])


def test_a_change_that_was_told_and_is_none_any_more_is_named_as_such(judged):
    with Store.open(judged.db) as store:
        store.add_alert(build.alert(change="fedcba987654", policy="acme"))
    said = judged("explain", "fedcba")
    assert said.code == 2
    assert 'change "fedcba987654" of acme, told on 2026-03-01, is none any more' in said.err
    assert judged("ack", "fedcba").out == "fedcba987654 (acme) is acknowledged\n"
