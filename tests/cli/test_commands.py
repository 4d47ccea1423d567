"""The commands people type, as they type them."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator

import click
import pytest

from monitor.cli import _main, group
from tests import make
from tests.cli.desk import Desk
from tests.formats.test_json import DOCS, documented
from tests.site import Site

OLD = make.html("Your data is stored for six months.", "We use Matomo to count visits.").decode()
NEW = OLD.replace("six months", "nine months")


@pytest.fixture(scope="module")
def told(tmp_path_factory):
    """A desk whose store holds one policy in two versions; tests only read it."""
    desk = Desk(tmp_path_factory.mktemp("told"))
    with Site() as site:
        desk.configure({"acme-privacy": site.page("/p", OLD, NEW)})
        desk("run")
        desk("run", "--all")
    return desk


def test_log_show_diff_search_facts_and_status_answer_from_the_store(told):
    log = told("log")
    assert log.code == 0
    assert "acme-privacy" in log.out
    assert "9 months instead of 6 months" in log.out
    assert "first read" in told("log", "acme-privacy").out
    assert "nine months" in told("show", "acme-privacy").out
    assert "six months" in told("show", "acme-privacy@1").out
    assert re.search(r"\[- ?six-\]\{\+ ?nine\+\}", told("diff", "acme-privacy").out)
    assert "nine months" in told("search", "stored").out
    assert told("search", "six months").out == ""
    assert "six months" in told("search", "six months", "--history").out
    [facts] = told("facts", "--json", "acme-privacy").objects
    assert [period["period"] for period in facts["retention"]] == ["P9M"]
    [status] = told("status", "--json").objects
    assert (status["policy"], status["outcome"], status["version"]) == ("acme-privacy", "changed", 2)


def test_json_forms_are_one_object_a_line(told):
    [change] = told("log", "--json").objects
    assert {"change", "policy", "old", "new", "verdict", "level", "headline", "deltas"} <= set(change)
    [version] = told("show", "--json", "acme-privacy@1").objects
    assert version["version"] == 1
    [diff] = told("diff", "--json", "acme-privacy", "1", "2").objects
    assert diff["retention_changed"][0]["after"] == "P9M"
    [hit] = told("search", "--json", "Matomo").objects
    assert (hit["first"], hit["last"]) == (1, None)
    [listed] = told("list", "--json").objects
    assert listed["policy"] == "acme-privacy"


def test_the_documentation_names_the_keys_of_status_and_of_hits(told):
    assert set(told("status", "--json").objects[0]) == documented("status")
    assert set(told("search", "--json", "Matomo").objects[0]) == documented("hit")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["show", "acme-privcy"], 'no policy "acme-privcy"; did you mean "acme-privacy"?'),
        (["show", "acme-privacy@7"], '"acme-privacy" has no version 7; it has 1 to 2'),
        (["show", "acme-privacy@1999-01-01"], 'nothing is known of "acme-privacy" at 1999-01-01'),
        (["show", "acme-privacy@yesterday"], '"yesterday" is no version number and no date'),
        (["log", "--since", "soon"], '"soon" is no version number and no date'),
        (["frobnicate"], 'no command "frobnicate"'),
        (["statu"], 'did you mean "status"?'),
        (["log", "--kind", "retentoin"], 'no kind "retentoin"; did you mean "retention"?'),
        (["log", "--tag", "vendor"], 'no policy has the tag "vendor"; known: none yet'),
        (["diff", "acme-privacy", "--words", "--unified"], "--words and --unified are two forms"),
        (["timeline", "acme-privacy", "colour"], 'no kind "colour"; known: date, version'),
        (["since", "acme-privacy"], "give a policy and words, or --recipient NAME"),
        (["who"], "ask for --recipient, --country or --kind"),
        (["blame", "acme-privacy", "weather"], 'no heading of "acme-privacy" holds "weather"'),
        (["blame", "acme-privcy"], 'did you mean "acme-privacy"?'),
        (["schedule", "nobody"], 'no policy "nobody"; known: acme-privacy'),
        (["facts", "nowhere.html"], 'no policy "nowhere.html"'),
        (["alerts", "test", "nobody"], 'no channel "nobody"'),
    ],
)
def test_what_does_not_exist_is_named_with_what_does(told, arguments, message):
    said = told(*arguments)
    assert said.code == 2
    assert said.out == ""
    assert message in said.err
    assert said.err.startswith("Error: ")
    assert len(said.err.splitlines()) == 1


def test_questions_before_the_first_run_say_what_to_do(desk, site):
    desk.configure({"acme": site.page("/p", OLD)})
    said = desk("log")
    assert said.code == 3
    assert 'run "policy-monitor run" first' in said.err
    status = desk("status")
    assert status.code == 0
    assert "never" in status.out


def test_facts_and_compare_read_files_without_any_configuration(desk):
    (desk.place / "old.html").write_text(OLD)
    (desk.place / "new.html").write_text(NEW)
    [facts] = desk("facts", "--json", "old.html").objects
    assert [recipient["name"] for recipient in facts["recipients"]] == ["Matomo"]
    [compared] = desk("compare", "--json", "old.html", "new.html").objects
    assert compared["verdict"] == "substantive"
    pairs = desk("compare", "--pairs", "-", "--json", stdin="old.html\tnew.html\nold.html\told.html\n")
    assert [found["level"] > 0 for found in pairs.objects] == [True, False]
    assert desk("compare", "old.html", "new.html").out.startswith("substantive")


def test_a_file_that_cannot_be_read_does_not_stop_the_others(desk):
    (desk.place / "good.html").write_text(OLD)
    (desk.place / "bad.pdf").write_bytes(b"%PDF-1.7 cut short")
    said = desk("facts", "--json", "bad.pdf", "good.html")
    assert said.code == 2
    assert "bad.pdf" in said.err
    assert [("error" in found) for found in said.objects] == [True, False]


@pytest.mark.parametrize("source", ["missing.html", "folder", "x" * 300, ""])
def test_a_source_that_is_none_does_not_stop_the_others(desk, source):
    (desk.place / "good.html").write_text(OLD)
    (desk.place / "folder").mkdir()
    for command in ("facts", "read"):
        said = desk(command, "--json", source, "good.html")
        assert said.code == 2
        assert len(said.err.splitlines()) == 1
        assert [("error" in found) for found in said.objects] == [True, False]


def test_a_file_is_named_once_in_what_is_wrong_with_it(desk):
    (desk.place / "bad.pdf").write_bytes(b"%PDF-1.7 cut short")
    assert desk("read", "bad.pdf").err.count('"bad.pdf"') == 1


def test_there_is_an_object_for_each_line_of_pairs_whatever_it_holds(desk):
    (desk.place / "old.html").write_text(OLD)
    (desk.place / "new one.html").write_text(NEW)
    os.link(desk.place / "old.html", os.path.join(os.fsencode(desk.place), b"caf\xe9.html"))
    lines = [
        b"\xef\xbb\xbfold.html\tnew one.html\r",
        b"old.html\tmissing.html",
        b"old.html new one.html",
        b"",
        b"caf\xe9.html\tnew one.html",
        b"caf\xe8.html\tnew one.html",
        b"a\0b.html\told.html",
        b"\told.html",
        b"old.html\tnew one.html",
    ]
    (desk.place / "pairs").write_bytes(b"\n".join(lines))
    said = desk("compare", "--json", "--pairs", "pairs")
    assert said.code == 2
    assert [("error" in found) for found in said.objects] == [False, True, True, False, True, True, True, False]
    assert len(said.err.splitlines()) == 5


def test_browse_needs_a_terminal(told):
    said = told("browse")
    assert said.code == 2
    assert said.err == "Error: browse needs a terminal; log, show and diff print the same\n"


def test_try_stores_nothing(desk, site):
    desk.configure({})
    said = desk("try", site.page("/p", OLD))
    assert said.code == 0
    assert "Matomo" in said.out
    assert not desk.db.exists()
    assert desk("try", site.page("/wall", "<title>Just a moment...</title><h1>Checking your browser</h1>")).code == 1


@pytest.mark.parametrize("source", ["folder", "x" * 300, "", "nothing.html"])
def test_trying_what_is_no_file_is_told_in_one_line(desk, source):
    (desk.place / "folder").mkdir()
    said = desk("try", source)
    assert said.code == 2
    assert len(said.err.splitlines()) == 1


def test_add_registers_and_keeps_comments(desk, site):
    desk.configure({"first": site.page("/1", OLD)})
    desk.config.write_text("# precious\n" + desk.config.read_text())
    said = desk("add", site.page("/privacy", OLD), "--id", "second", "--name", "Second")
    assert said.code == 0, said.err
    text = desk.config.read_text()
    assert text.startswith("# precious\n")
    assert "[policy.second]" in text
    assert desk("run", "--json").by_policy("outcome") == {"first": "first", "second": "first"}


def test_add_keeps_line_ends_and_byte_order_mark(desk, site):
    desk.configure({"first": site.page("/1", OLD)})
    before = b"\xef\xbb\xbf# mine\n".replace(b"\n", b"\r\n") + desk.config.read_bytes().replace(b"\n", b"\r\n")
    desk.config.write_bytes(before)
    assert desk("add", site.page("/2", OLD), "--id", "second").code == 0
    after = desk.config.read_bytes()
    assert after.startswith(before.rstrip())
    assert after.count(b"\n") == after.count(b"\r\n") > before.count(b"\n")


def test_add_to_a_file_that_is_no_utf8_is_one_line_and_leaves_it_alone(desk, site):
    desk.config.write_bytes(b"# caf\xe9\n")
    said = desk("add", site.page("/2", OLD))
    assert (said.code, len(said.err.splitlines())) == (2, 1)
    assert "no UTF-8" in said.err
    assert desk.config.read_bytes() == b"# caf\xe9\n"


def test_add_refuses_what_cannot_be_read_unless_told_otherwise(desk, site):
    desk.configure({})
    before = desk.config.read_text()
    assert desk("add", site.page("/gone", status=404)).code == 1
    assert desk.config.read_text() == before
    assert desk("add", site.url("/gone"), "--anyway", "--id", "gone").code == 0
    assert "[policy.gone]" in desk.config.read_text()


def test_crontab_prints_an_hourly_line_that_names_the_configuration(desk, site):
    desk.configure({"acme": site.page("/p", OLD)})
    line = desk("crontab").out.splitlines()[-1]
    assert line.split()[1:5] == ["*"] * 4
    assert str(desk.config) in line
    assert f" run >> {desk.place / 'policy-monitor.log'} 2>&1" in line
    units = desk("crontab", "--systemd").out
    assert "[Timer]" in units
    assert re.search(r"^OnCalendar=.* UTC$", units, re.MULTILINE)
    for told in ("Lock:", "Time zone:", "Log:", "Heartbeat:"):
        assert told in desk("crontab").out


def test_config_check_counts_and_show_masks(desk, site):
    desk.configure({"acme": site.page("/p", OLD)}, channel="json://user:s3cret@127.0.0.1:9/hook")
    assert "1 policies, 1 channels" in desk("config", "check").out
    assert "s3cret" not in desk("config", "show").out


def test_a_channel_nobody_can_send_to_is_a_configuration_mistake(desk, site):
    desk.configure({"acme": site.page("/p", OLD)}, channel="pigeon://coop")
    said = desk("run")
    assert said.code == 2
    assert "channel.team" in said.err
    assert site.requests == []


def test_what_only_a_service_or_the_crawl_would_find_is_listed_with_the_rest(desk):
    desk.config.write_text(
        '[policy.acme]\nurl = "https://acme.example/"\nnmae = "Acme"\n[channel.team]\nurl = "pigeon://coop"\n'
        '[channel.other]\nurl = "slack://${NOWHERE_SET}"\n[scrapy]\nDOWNLOAD_TIMEOUTT = 3\nCOOKIES_ENABLED = "perhaps"\n'
    )
    for command in (("config", "check"), ("run",)):
        said = desk(*command)
        assert said.code == 2
        places = [mistake.partition(": ")[2].partition(":")[0] for mistake in said.err.splitlines()]
        assert sorted(places) == [
            "config.toml, channel.other",
            "config.toml, channel.team",
            "config.toml, policy.acme",
            "config.toml, scrapy",
            "config.toml, scrapy",
        ]


@pytest.mark.parametrize("secret", ["hunter2", "pa\"ss\\wo'rd", "it's-hunter"])
def test_a_secret_stands_in_no_mistake_of_the_crawl(desk, site, secret):
    desk.environ["TOKEN"] = secret
    written = ('DEFAULT_REQUEST_HEADERS = "Authorization: ${TOKEN}"', 'LOG_FORMATTER = "${TOKEN}.Formatter"')
    for line, command in ((written[0], ("config", "check")), (written[0], ("run",)), (written[1], ("run",))):
        desk.configure({"acme": site.page("/p", OLD)}, extra=line)
        said = desk(*command)
        assert said.code == 2
        assert "***" in said.err
        assert "hunter" not in said.err
        assert "ss" not in said.err.split("***")[1]


@pytest.mark.parametrize("command", [(), ("alerts",), ("export",), ("config",), ("import",)])
def test_a_group_without_a_command_shows_its_help(capsys, command):
    assert _main(list(command)) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith("Usage: policy-monitor")
    assert "Example: policy-monitor" in said.err


def test_a_missing_choice_is_told_in_one_line(capsys):
    assert _main(["judge", "3cac672fd966"]) == 2
    assert capsys.readouterr().err == "Error: Missing option '--as'. Choose from: substantive, cosmetic\n"


def test_the_documentation_lists_every_command_that_prints_json():
    listed = re.findall(r"`([a-z -]+?)(?: [A-Z]+)? --json`", DOCS)
    assert set(listed) == set(_with_json(group))


def _with_json(commands: click.Group, above: str = "") -> Iterator[str]:
    context = click.Context(commands)
    for name in commands.list_commands(context):
        command = commands.get_command(context, name)
        if isinstance(command, click.Group):
            yield from _with_json(command, f"{above}{name} ")
        elif command is not None and any("--json" in option.opts for option in command.params):
            yield f"{above}{name}"


def test_help_loads_none_of_the_heavy_libraries():
    code = (
        "import sys; from monitor.cli import _main; _main(['--help']);"
        "print([n for n in ('scrapy', 'rich', 'sqlite_utils', 'apprise', 'pydantic', 'lxml', 'textual') if n in sys.modules],"
        " file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stderr.strip() == "[]"


@pytest.mark.parametrize(
    "command",
    [
        "run",
        "add",
        "try",
        "list",
        "status",
        "log",
        "show",
        "diff",
        "search",
        "facts",
        "compare",
        "read",
        "browse",
        "blame",
        "timeline",
        "since",
        "who",
        "stats",
        "incidents",
        "schedule",
        "crontab",
        "rebuild",
        "demo",
    ],
)
def test_every_help_ends_with_an_example(command, capsys):
    assert _main([command, "--help"]) == 0
    assert capsys.readouterr().out.strip().splitlines()[-1].strip().startswith("Example: ")
