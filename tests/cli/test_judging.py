"""What an operator decides about judging, and what is said of it, in the commands people type."""

from datetime import UTC, datetime, timedelta

from tests import make

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
