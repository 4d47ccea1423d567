"""Alerts at the command line: acknowledging, digests, the heartbeat, and what an external monitor asks."""

import csv
import json
import sqlite3

from monitor.model import AlertState
from monitor.store import Store
from tests import make
from tests.store import build

OLD = make.html("Your data is stored for six months.").decode()
NEW = OLD.replace("six months", "nine months")


def _webhook(site) -> str:
    return site.page("/hook", "{}").replace("http://", "json://")


def test_an_acknowledged_change_is_said_and_kept(desk, site):
    desk.configure({"acme": site.page("/p", OLD, NEW)}, channel=_webhook(site))
    desk("run")
    change = desk("run", "--all", "--json").objects[0]["change"]
    said = desk("ack", change[:6], "--note", "objected by mail")
    expected = f"{change} (acme, version 1 to 2) is acknowledged; note: objected by mail\n"
    assert (said.code, said.out) == (0, expected)
    with Store.open(desk.db) as store:
        assert store.acks()[change].note == "objected by mail"
    assert "notable, acknowledged  " in desk("log").out
    assert desk("log", "--json").objects[0]["acknowledged"]["note"] == "objected by mail"
    assert "\nacknowledged on 20" in desk("explain", change).out
    again = desk("ack", change.upper())
    assert again.out.startswith(f"{change} (acme, version 1 to 2) is acknowledged, since 20")
    assert again.out.endswith(" UTC; note: objected by mail\n")
    unknown = desk("ack", "ffffffffffff")
    assert unknown.code == 2
    assert 'no change "ffffffffffff"' in unknown.err


def test_changes_of_one_run_wait_for_their_digest_and_come_in_one_message(desk, site):
    policies = {name: site.page(f"/{name}", OLD, NEW) for name in ("a", "b", "c")}
    desk.configure(policies, channel=_webhook(site) + '"\nwhen = "daily"\nzone = "Europe/Stockholm')
    desk("run")
    assert desk("run", "--all").code == 0
    assert site.seen("/hook") == []
    with sqlite3.connect(desk.db) as raw:
        raw.execute("UPDATE alert SET due_at = 0")
    raw.close()
    assert desk("alerts", "send").out == "3 sent, 0 failed\n"
    [posted] = site.seen("/hook")
    told = json.loads(posted.body)["alert"]
    assert told["gathering"] == "digest"
    assert sorted(alert["policy"] for alert in told["alerts"]) == ["a", "b", "c"]


def test_the_heartbeat_is_called_after_a_run_without_a_fault(desk, site):
    url = site.page("/alive", "ok")
    extra = f'[heartbeat]\nurl = "{url}"\n'
    desk.configure({"acme": site.page("/p", OLD), "gone": site.page("/gone", status=410)}, extra=extra)
    desk("run")
    assert len(site.seen("/alive")) == 1
    desk.configure({"acme": site.page("/p", OLD)}, extra=extra.replace("/alive", "/nobody"))
    said = desk("run", "--all")
    assert said.code == 1
    assert "heartbeat: it answers HTTP 404" in said.err
    assert "/nobody" not in said.err


def test_a_refused_channel_is_a_mistake_before_anything_is_fetched_or_sent(desk, site):
    desk.configure({"acme": site.page("/p", OLD)}, channel="jsno://127.0.0.1/")
    for command in (("run",), ("alerts", "send"), ("config", "check")):
        said = desk(*command)
        assert said.code == 2
        assert 'channel.team: url names no service that Apprise knows ("jsno://"); did you mean "json://"?' in said.err
    assert site.seen("/p") == []


def test_a_policy_passed_over_three_times_is_an_error_to_who_asks_strictly(desk, site):
    desk.configure({"acme": site.page("/p", OLD)})
    desk("run")
    assert desk("status", "--strict").code == 0
    with sqlite3.connect(desk.db) as raw:
        raw.execute("UPDATE policy SET checked_at = checked_at - 3 * 86400000000 - 1")
    raw.close()
    said = desk("status", "--strict")
    assert said.code == 1
    assert "acme: not checked since " in said.err
    assert desk("status").code == 0


def test_status_says_that_messages_were_given_up(desk, site):
    desk.configure({"acme": site.page("/p", OLD)})
    desk("run")
    assert "given up" not in desk("status").err
    with Store.open(desk.db) as store:
        store.add_alert(build.alert(state=AlertState.DEAD))
    for said in (desk("status"), desk("status", "--json")):
        assert said.err == "1 alert was given up, see policy-monitor alerts list --state dead\n"


def test_what_was_given_up_is_sent_again_on_request(desk, site):
    desk.configure({"acme": site.page("/p", OLD)}, channel=_webhook(site))
    desk("run")
    with Store.open(desk.db) as store:
        store.add_alert(build.alert(state=AlertState.DEAD, attempts=8))
    assert desk("alerts", "send").out == "0 sent, 0 failed\n"
    assert desk("alerts", "send", "--again").out == "1 sent, 0 failed\n"
    assert len(site.seen("/hook")) == 1
    assert "given up" not in desk("status").err


def test_a_run_that_did_not_end_is_told_to_the_operator_once(desk, site):
    desk.configure({"acme": site.page("/p", OLD)}, channel=_webhook(site) + '"\noperator = true\nzone = "UTC')
    desk("run")
    with sqlite3.connect(desk.db) as raw:
        raw.execute("UPDATE run SET finished_at = NULL")
    raw.close()
    desk("run")
    desk("run")
    [posted] = site.seen("/hook")
    assert json.loads(posted.body)["title"].startswith("[RUN FAILED] the run of ")


def test_the_history_goes_into_files_of_each_kind(desk, site, tmp_path):
    desk.configure({"acme": site.page("/p", OLD, NEW)})
    desk("run")
    desk("run", "--all")
    for kind, begins in (("json", "{"), ("csv", "change,policy,"), ("warc", "WARC/1.1"), ("atom", "<?xml ")):
        assert desk("export", kind).out.startswith(begins)
        assert desk("export", kind, "-o", str(tmp_path / kind)).code == 0
        assert (tmp_path / kind).read_text(encoding="utf-8").startswith(begins)
    assert desk("export", "site", str(tmp_path / "site")).code == 0
    assert (tmp_path / "site" / "index.html").is_file()
    assert desk("export", "json", "nobody").code == 2
    assert desk("export", "site", str(tmp_path)).code == 2


def test_a_table_has_the_changes_of_all_policies_newest_first(desk, site):
    newer = OLD.replace("six months", "three years")
    desk.configure({"a": site.page("/a", OLD, NEW, NEW, newer), "b": site.page("/b", OLD, OLD, NEW, NEW)})
    for _ in range(4):
        desk("run", "--all")
    rows = list(csv.DictReader(desk("export", "csv").out.splitlines()))
    assert [row["policy"] for row in rows] == ["a", "b", "a"]
    assert [row["at"] for row in rows] == sorted((row["at"] for row in rows), reverse=True)


def test_policies_of_one_vendor_that_change_in_one_run_are_one_message(desk, site):
    policies = {
        name: site.page(f"/{name}", OLD, NEW).replace("127.0.0.1", "localhost") for name in ("privacy", "terms")
    }
    desk.configure(
        policies, channel=_webhook(site), extra='[policy.other]\nurl = "' + site.page("/other", OLD, NEW) + '"\n'
    )
    desk("run")
    desk("run", "--all")
    told = sorted(
        (json.loads(posted.body)["alert"] for posted in site.seen("/hook")), key=lambda found: found["gathering"]
    )
    assert [found["gathering"] for found in told] == ["single", "vendor"]
    assert sorted(alert["policy"] for alert in told[1]["alerts"]) == ["privacy", "terms"]
    assert all(alert["change"]["evidence"]["snapshot"] for alert in told[1]["alerts"])


def test_a_store_that_refuses_is_told_to_the_operator_past_it_and_once_a_day(desk, site):
    desk.configure({"acme": site.page("/p", OLD)}, channel=_webhook(site) + '"\noperator = true\nzone = "UTC')
    desk.db.write_bytes(b"no database of anybody's")
    assert desk("run").code == 3
    assert desk("run").code == 3
    [posted] = site.seen("/hook")
    told = json.loads(posted.body)["alert"]["alerts"][0]
    assert told["about"] == "run"
    assert "is not an SQLite database" in told["subject"]
