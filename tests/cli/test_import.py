"""`import` and `rebuild` at the command line: what is said, what is stored, and going on after a stop."""

import signal
import sqlite3
import subprocess
import sys
import time

import pytest

from monitor.cli import imports
from tests.cli.test_commands import documented
from tests.importers import archive
from tests.importers.archive import ACME, BETA, Record, located, page

WALL = b"<title>Just a moment...</title><h1>Checking your browser</h1><p>Enable JavaScript and cookies to continue</p>"
SIX, NINE = (page(f"Your data is stored for {count} months.") for count in ("six", "nine"))
RECORDS = [
    Record("First record of Acmé Privacy Policy", ACME, SIX, 0, located()),
    Record("Record new changes of Acmé Privacy Policy", ACME, SIX + b"\n", 1, located()),
    Record("Record new changes of Acmé Privacy Policy", ACME, NINE, 2, located()),
    Record("Record new changes of Acmé Privacy Policy", ACME, WALL, 3, located()),
    Record("Record new changes of Acmé Privacy Policy", ACME, SIX, 4, located()),
    Record("Start tracking Beta Terms of Service", BETA, page("These terms bind you.", "Terms of Service"), 5),
]


@pytest.fixture
def repository(tmp_path):
    return archive.write(tmp_path / "archive.git", RECORDS)


def _state(db) -> list[list[tuple]]:
    queries = (
        'SELECT p.name, c.at, c.outcome, c.version FROM "check" c JOIN policy p ON p.id = c.policy ORDER BY 1, 2',
        "SELECT p.name, v.number, v.digest, v.first_seen, v.last_seen FROM version v JOIN policy p ON p.id = v.policy"
        " ORDER BY 1, 2",
        "SELECT id FROM change ORDER BY 1",
    )
    with sqlite3.connect(db) as opened:
        return [opened.execute(query).fetchall() for query in queries]


def test_an_import_says_per_document_what_it_found(desk, repository):
    desk.configure({})
    said = desk("import", "ota-snapshots", str(repository))
    assert said.code == 0
    assert said.out.splitlines() == [
        "acme-privacy-policy: 5 pages, 2 versions, 1 return, 1 held back (1 bot_wall) [Acmé/Privacy Policy]",
        "beta-terms-of-service: 1 page, 1 version [Beta/Terms of Service]",
    ]
    assert said.err.startswith("6 pages imported in ")


def test_imports_need_no_configuration_where_the_store_is_named(desk, repository):
    assert desk("--db", "policies.db", "import", "ota-snapshots", str(repository)).code == 0
    assert desk("--db", "policies.db", "rebuild", "acme-privacy-policy").code == 0
    assert "six" in desk("--db", "policies.db", "show", "acme-privacy-policy").out
    assert "nine" in desk("--db", "policies.db", "diff", "acme-privacy-policy", "1", "2").out


def test_the_documentation_names_the_keys_of_an_import(desk, repository):
    desk.configure({})
    said = desk("import", "ota-snapshots", str(repository), "--json")
    assert [set(found) for found in said.objects] == [documented("import")] * 2
    assert said.objects[0]["outcomes"] == {"first": 1, "same": 1, "changed": 1, "returned": 1, "suspect": 1}


def test_a_second_import_finds_nothing_to_do(desk, repository):
    desk.configure({})
    desk("import", "ota-snapshots", str(repository))
    before = _state(desk.db)
    again = desk("import", "ota-snapshots", str(repository), "--json")
    assert [found["pages"] for found in again.objects] == [0, 0]
    assert _state(desk.db) == before


def test_a_bundle_gives_what_the_repository_gives(desk, repository, tmp_path):
    desk.configure({})
    desk("import", "ota-snapshots", str(repository))
    bundle = archive.bundle(repository, tmp_path / "archive.bundle")
    assert desk("--db", "other.db", "import", "ota-snapshots", str(bundle)).code == 0
    assert _state(desk.place / "other.db") == _state(desk.db)


def test_documents_and_days_are_chosen(desk, repository):
    desk.configure({})
    chosen = ("--document", "acm*", "--since", "2026-03-02", "--until", "2026-03-05", "--every", "2d")
    [found] = desk("import", "ota-snapshots", str(repository), *chosen, "--json").objects
    assert (found["policy"], found["pages"]) == ("acme-privacy-policy", 2)


def test_a_document_may_be_a_registered_policy(desk, repository):
    desk.configure({"shop": "https://acme.example/privacy"})
    said = desk("import", "ota-snapshots", str(repository), "--document", "Acm*", "--as", "shop")
    assert said.out.startswith("shop: 5 pages")
    assert desk("status", "--json").objects[0]["version"] == 1


def test_versions_are_texts_beside_those_read_from_pages(desk, tmp_path):
    desk.configure({})
    text = (
        "# Privacy Policy\n\n" + "We collect your name and your e-mail address to provide the service to you.\n\n" * 4
    )
    records = [
        Record("First record of Acmé Privacy Policy", "Acmé/Privacy Policy.md", text.encode(), 0),
        Record(
            "Refilter Acmé Privacy Policy", "Acmé/Privacy Policy.md", text.encode().replace(b"name", b"full name"), 1
        ),
    ]
    said = desk("import", "ota-versions", str(archive.write(tmp_path / "v", records)))
    assert said.out == "acme-privacy-policy-versions: 2 pages, 2 versions [Acmé/Privacy Policy]\n"
    [change] = desk("log", "acme-privacy-policy-versions", "--json").objects
    assert change["cause"] == "reading"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--document", "zebra"], 'holds "Acmé/Privacy Policy", "Beta/Terms of Service"'),
        (["--as", "shop"], "--as is for one document, and 2 were chosen; name one with --document"),
        (["--as", "shp"], 'no policy "shp"; did you mean "shop"?'),
        (["--every", "2"], '--every: "2" is no interval; write it like'),
        (["--every", "0 3 * * *"], 'is no interval; write it like "7d" or "12h"'),
        (["--since", "soon"], '"soon" is no version number and no date'),
    ],
)
def test_what_cannot_be_imported_is_said_in_one_line(desk, repository, arguments, message):
    desk.configure({"shop": "https://acme.example/privacy"})
    said = desk("import", "ota-snapshots", str(repository), *arguments)
    assert (said.code, said.out) == (2, "")
    assert message in said.err
    assert len(said.err.splitlines()) == 1


def test_what_is_no_repository_is_said_with_the_reason(desk):
    desk.configure({})
    (desk.place / "file").write_text("no bundle")
    said = desk("import", "ota-snapshots", "file")
    assert said.code == 2
    assert said.err.startswith('Error: "file" cannot be read as a git repository: ')
    assert "the repository exists" not in said.err


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGKILL])
@pytest.mark.parametrize("at", [2, 4, 5])
def test_a_stopped_import_goes_on_from_where_it_was(desk, repository, number, at):
    desk.configure({})
    command = [sys.executable, "-m", "tests.importers.killed", str(int(number)), str(at)]
    stopped = subprocess.run(
        [*command, "--db", "policies.db", "import", "ota-snapshots", str(repository)],
        cwd=desk.place,
        env=desk.environ,
        capture_output=True,
        text=True,
        check=False,
    )
    if number is signal.SIGINT:
        assert stopped.returncode == 130
        assert [line for line in stopped.stderr.splitlines() if line] == [
            f"stopped near page {at - 1} of 6; the same command goes on from there",
            "Error: interrupted",
        ]
    else:
        assert stopped.returncode == -signal.SIGKILL
    assert len(_state(desk.db)[0]) == (at - 1) // 3 * 3
    assert desk("import", "ota-snapshots", str(repository)).code == 0
    desk("--db", "undisturbed.db", "import", "ota-snapshots", str(repository))
    assert _state(desk.db) == _state(desk.place / "undisturbed.db")


def test_on_a_terminal_a_long_import_tells_how_far_it_is_and_how_long_it_takes(monkeypatch, capsys):
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True, raising=False)
    progress = imports._Progress(total=1000, done=199, _started=time.monotonic() - 10)
    progress.step("acme-privacy-policy")
    assert "200 of 1,000 pages, 20/s, 40 s left: acme-privacy-policy" in capsys.readouterr().err
    progress.step("acme-privacy-policy")
    assert capsys.readouterr().err == ""  # not more often than twice a second


def test_elsewhere_nothing_is_told_on_the_way(capsys):
    imports._Progress(total=1000, done=199, _started=time.monotonic() - 10).step("acme-privacy-policy")
    assert capsys.readouterr().err == ""


def test_a_policy_imported_but_not_registered_can_be_rebuilt(desk, repository):
    desk.configure({})
    desk("import", "ota-snapshots", str(repository))
    before = _state(desk.db)
    said = desk("rebuild", "acme-privacy-policy")
    assert (said.code, said.out) == (
        0,
        "acme-privacy-policy: 5 pages read again, 2 versions before, 2 now\n",
    )
    assert _state(desk.db) == before
    missed = desk("rebuild", "acme-privacy-polcy")
    assert (missed.code, missed.err) == (
        2,
        'Error: no policy "acme-privacy-polcy"; did you mean "acme-privacy-policy"?\n',
    )
