"""`run`, as cron calls it, against a scripted site and real channels."""

import fcntl

from tests import make
from tests.site import Answer

OLD = make.html("Your data is stored for six months.").decode()
NEW = OLD.replace("six months", "nine months")
BOT_WALL = (
    "<html><title>Just a moment...</title><h1>Checking your browser</h1><p>Enable JavaScript and cookies</p></html>"
)


def test_each_fetch_has_a_named_outcome_and_none_stops_the_others(desk, site):
    urls = {
        "good": site.page("/good", OLD),
        "broken": site.page("/broken", status=500),
        "limited": site.page("/limited", status=429),
        "gone": site.page("/gone", status=410),
        "hanging": site.page("/hanging", fault="hang"),
        "reset": site.page("/reset", fault="reset"),
        "cut": site.page("/cut", OLD, fault="truncated"),
        "looping": site.redirect("/looping", "/looping"),
        "empty": site.page("/empty", ""),
        "walled": site.page("/walled", BOT_WALL),
    }
    desk.configure(urls)
    said = desk("run", "--json")
    reasons = {name: reason for name, reason in said.by_policy("reason").items() if reason}
    assert reasons == {
        "broken": "server_error",
        "limited": "rate_limited",
        "gone": "gone",
        "hanging": "timeout",
        "reset": "reset",
        "cut": "truncated",
        "looping": "redirect_loop",
        "empty": "empty",
        "walled": "bot_wall",
    }
    assert said.by_policy("outcome")["good"] == "first"
    assert said.by_policy("outcome")["empty"] == said.by_policy("outcome")["walled"] == "suspect"
    assert said.code == 1


def test_a_second_run_asks_with_validators_and_stores_nothing(desk, site):
    desk.configure({"acme": site.page("/p", OLD, etag='"1"')})
    assert desk("run").code == 0
    said = desk("run", "--all", "--json")
    assert said.by_policy("outcome") == {"acme": "not_modified"}
    assert [seen.headers.get("if-none-match") for seen in site.seen("/p")] == [None, '"1"']


def test_a_policy_is_checked_when_it_is_due_and_not_before(desk, site):
    desk.configure({"acme": site.page("/p", OLD)})
    desk("run")
    assert desk("run", "--json").by_policy("outcome") == {"acme": "not_due"}
    assert desk("run", "acme", "--json").by_policy("outcome") == {"acme": "same"}


def test_a_change_reaches_a_webhook_once(desk, site):
    hook = site.page("/hook", "{}").replace("http://", "json://")
    desk.configure({"acme": site.page("/p", OLD, NEW)}, channel=hook)
    desk("run")
    said = desk("run", "--all", "--json")
    [found] = said.objects
    assert (found["outcome"], found["version"], found["verdict"]) == ("changed", 2, "substantive")
    assert "retention" in found["kinds"]
    desk("run", "--all")
    assert len(site.seen("/hook")) == 1
    listed = desk("alerts", "list", "--json").objects
    assert [(alert["change"], alert["state"]) for alert in listed] == [(found["change"], "sent")]


def test_an_alert_that_was_refused_is_sent_by_a_later_command(desk, site):
    hook = site.page("/hook", Answer(503), Answer(200)).replace("http://", "json://")
    desk.configure({"acme": site.page("/p", OLD, NEW)}, channel=hook)
    desk("run")
    failed = desk("run", "--all")
    assert failed.code == 1
    assert "team" in failed.err
    listed = desk("alerts", "list", "--json").objects
    assert [(alert["state"], alert["attempts"]) for alert in listed] == [("pending", 1)]


def test_no_alerts_means_never(desk, site):
    hook = site.page("/hook", "{}").replace("http://", "json://")
    desk.configure({"acme": site.page("/p", OLD, NEW)}, channel=hook)
    desk("run")
    assert desk("run", "--all", "--no-alerts").code == 0
    desk("run", "--all")
    assert site.seen("/hook") == []


def test_a_second_run_leaves_while_the_first_is_at_work(desk, site):
    desk.configure({"acme": site.page("/p", OLD)})
    with open(desk.place / "policies.db.lock", "w") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        said = desk("run")
    assert said.code == 0
    assert "another run" in said.err
    assert site.requests == []


def test_a_changed_selector_reads_the_stored_pages_again_and_alerts_nobody(desk, site):
    page = OLD.replace("<main>", "<main><div class='ticker'>Our shop has ninety new maps this week.</div>")
    hook = site.page("/hook", "{}").replace("http://", "json://")
    url = site.page("/p", page)
    desk.configure({"acme": url}, channel=hook)
    desk("run")
    desk.configure({}, extra=f'[policy.acme]\nurl = "{url}"\nremove = ".ticker"\n', channel=hook)
    again = desk("run", "--all", "--json")
    assert again.by_policy("outcome") == {"acme": "same"}
    assert "read again" in again.err
    assert "ninety" not in desk("show", "acme").out
    assert "read again" not in desk("run", "--all").err
    assert site.seen("/hook") == []


def test_a_history_that_a_wrong_selector_hid_comes_back_with_the_right_one(desk, site):
    url = site.page("/p", OLD, OLD.replace("six months", "nine months"))
    hook = site.page("/hook", "{}").replace("http://", "json://")
    desk.configure({"acme": url}, channel=hook)
    desk("run")
    desk("run", "--all")
    changes = desk("log", "--json").objects
    desk.configure({}, extra=f'[policy.acme]\nurl = "{url}"\nselect = ".nowhere"\n', channel=hook)
    assert desk("run", "--all", "--json").by_policy("reason") == {"acme": "selector"}
    desk.configure({"acme": url}, channel=hook)
    assert desk("run", "--all", "--json").by_policy("outcome") == {"acme": "same"}
    assert [change["change"] for change in desk("log", "--json").objects] == [change["change"] for change in changes]
    assert [alert["change"] for alert in desk("alerts", "list", "--json").objects if alert["change"]] == [
        changes[0]["change"]
    ]


def test_nothing_is_fetched_under_a_configuration_with_mistakes(desk, site):
    desk.configure({"acme": site.page("/p", OLD)}, extra='[defaults]\nscedule = "1d"\n')
    said = desk("run")
    assert said.code == 2
    assert "did you mean" in said.err
    assert site.requests == []


def test_a_component_that_is_not_there_is_a_mistake_in_the_file_and_the_run_is_over(desk, site):
    desk.configure({"acme": site.page("/p", make.html("Data is kept six months.").decode())})
    desk.config.write_text(desk.config.read_text() + '[scrapy.DOWNLOADER_MIDDLEWARES]\n"no.such.Thing" = 1\n')
    said = desk("run")
    assert (said.code, len(said.err.splitlines())) == (2, 1)
    assert said.err.startswith("Error: config.toml, [scrapy]: the crawl cannot start")
    assert "did not end" not in desk("status").err
    assert site.requests == []


def test_an_unknown_policy_is_named_with_the_nearest(desk, site):
    desk.configure({"acme-privacy": site.page("/p", OLD)})
    said = desk("run", "acme-privcy")
    assert said.code == 2
    assert said.err == 'Error: no policy "acme-privcy"; did you mean "acme-privacy"?\n'


def test_a_forbidden_address_is_a_failure_that_names_the_remedy(desk, site):
    url = site.page("/p", OLD)
    desk.config.write_text(f'[policy.acme]\nurl = "{url}"\n')
    said = desk("run", "--json")
    assert said.by_policy("reason") == {"acme": "address"}
    assert "allow" in said.by_policy("detail")["acme"]
    assert site.requests == []
