"""Bad input gets one clear line, and loses nothing."""

import os
import resource
import sqlite3
import subprocess
import threading

import pytest

from monitor.formats.safe import safe
from tests import make
from tests.site import Answer

GOOD = make.html("Your data is stored for six months.").decode()


def _one_line(said, code: int, *parts: str) -> None:
    assert said.code == code
    assert len(said.err.splitlines()) == 1, said.err
    assert said.err.startswith("Error: ")
    for part in parts:
        assert part in said.err


def test_a_configuration_that_is_no_toml(desk):
    desk.config.write_text("[policy.acme\nurl = 1")
    _one_line(desk("run"), 2, "config.toml", "line 1")


def test_a_configuration_that_is_no_utf8(desk):
    desk.config.write_bytes(b'[policy.acme]\nname = "caf\xe9"\n')
    _one_line(desk("run"), 2, "config.toml", "UTF-8")


def test_a_configuration_that_needs_what_is_not_set(desk):
    desk.config.write_text('[channel.team]\nurl = "json://${NOWHERE_SET}/"\n')
    _one_line(desk("config", "check"), 2, "channel.team", "NOWHERE_SET")


def test_a_missing_configuration_names_the_way_out(desk):
    _one_line(desk("run"), 2, "config.toml", "does not exist")


def test_a_store_that_is_a_text_file(desk, site):
    desk.configure({"acme": site.page("/p", GOOD)})
    desk.db.write_text("dear diary " * 1000)
    _one_line(desk("run"), 3, "policies.db")
    assert desk.db.read_text().startswith("dear diary")


def test_a_store_that_is_damaged(desk, site):
    desk.configure({"acme": site.page("/p", GOOD)})
    desk("run")
    with desk.db.open("r+b") as file:
        file.seek(4096)
        file.write(b"\xff" * (desk.db.stat().st_size - 4096))
    said = desk("run", "--all")
    assert said.code == 3
    assert "policies.db" in said.err
    assert "Traceback" not in said.err


def test_a_store_of_a_newer_version(desk, site):
    desk.configure({"acme": site.page("/p", GOOD)})
    desk("run")
    with sqlite3.connect(desk.db) as db:
        db.execute("PRAGMA user_version = 9999")
    _one_line(desk("log"), 3, "newer")


def test_a_store_in_a_directory_that_is_not_there(desk, site):
    desk.configure({"acme": site.page("/p", GOOD)})
    _one_line(desk("--db", "nowhere/policies.db", "run"), 3, "nowhere")


def test_a_store_that_another_program_holds(desk, site):
    desk.configure({"acme": site.page("/p", GOOD)})
    desk("run")
    held = sqlite3.connect(desk.db, isolation_level=None)
    held.execute("BEGIN IMMEDIATE")
    try:
        said = desk("run", "--all")
    finally:
        held.execute("ROLLBACK")
        held.close()
    _one_line(said, 3, "locked")
    assert desk("run", "--all").code == 0


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_store_that_may_not_be_read(desk, site):
    desk.configure({"acme": site.page("/p", GOOD)})
    desk("run")
    desk.db.chmod(0)
    _one_line(desk("log"), 3, "policies.db")


def test_a_full_disk_in_mid_run_keeps_what_was_stored(desk, site):
    names = [f"p{number:02}" for number in range(12)]
    noise = iter(os.urandom(60_000).hex() for _ in names)
    urls = {
        name: site.page(f"/{name}", GOOD.replace("</body>", f"<script>{next(noise)}</script></body>")) for name in names
    }
    desk.configure(urls)
    limit = 500_000
    said = subprocess.run(
        desk.command("run", "--json"),
        cwd=desk.place,
        env=desk.environ,
        capture_output=True,
        text=True,
        check=False,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit)),
    )
    assert said.returncode == 3
    assert said.stderr.splitlines()[-1].startswith("Error: ")
    assert "Traceback" not in said.stderr
    told = len(said.stdout.splitlines())
    assert 0 < told < len(names)
    with sqlite3.connect(desk.db) as db:
        assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert db.execute("SELECT count(*) FROM version").fetchone() == (told,)
    after = desk("run", "--json").by_policy("outcome")
    assert sorted(after.values()) == ["first"] * (len(names) - told) + ["not_due"] * told


def test_pages_of_every_bad_sort_have_a_named_outcome(desk, site):
    desk.configure(
        {
            "binary": site.page("/binary", os.urandom(50_000), headers={"Content-Type": "text/html"}),
            "image": site.page(
                "/image", b"\x89PNG\r\n\x1a\n" + os.urandom(5_000), headers={"Content-Type": "image/png"}
            ),
            "huge": site.page("/huge", GOOD + "x" * 20_000_000),
            "mislabelled": site.page(
                "/mislabelled",
                make.html("Données conservées six mois, évidemment.").decode().encode("latin-1"),
                headers={"Content-Type": "text/html; charset=utf-8"},
            ),
            "broken-pdf": site.page("/broken", b"%PDF-1.7\nnothing", headers={"Content-Type": "application/pdf"}),
            "gzip": site.page("/gzip", Answer(body=b"no gzip", headers={"Content-Encoding": "gzip"})),
        }
    )
    said = desk("run", "--json")
    assert "Traceback" not in said.err
    reasons = said.by_policy("reason")
    assert reasons["huge"] == "too_large"
    assert reasons["gzip"] == "bad_encoding"
    assert reasons["broken-pdf"] == reasons["image"] == "unreadable"
    assert said.by_policy("outcome")["binary"] == "suspect"
    assert said.by_policy("outcome")["mislabelled"] in ("first", "suspect")


def test_a_page_cannot_speak_to_the_terminal(desk, site):
    evil = "Data is kept six months.\x1b]0;owned\x07\x1b[2J \u202egnp.exe \x9b31m"
    desk.configure({"acme": site.page("/p", make.html(evil).decode(), make.html(evil.replace("six", "nine")).decode())})
    desk("run")
    outputs = [
        desk("run", "--all"),
        *(desk(*call) for call in (["log"], ["show", "acme"], ["diff", "acme"], ["facts", "acme", "-v"])),
    ]
    for said in outputs:
        assert said.out == safe(said.out)


def test_reading_goes_on_while_a_run_writes(desk, site):
    desk.configure({"acme": site.page("/p", GOOD)})
    desk("run")
    done = threading.Event()
    failures: list[str] = []

    def read() -> None:
        while not done.is_set():
            said = desk("status")
            if said.code:
                failures.append(said.err)

    reader = threading.Thread(target=read)
    reader.start()
    try:
        for _ in range(2):
            assert desk("run", "--all").code == 0
    finally:
        done.set()
        reader.join()
    assert failures == []
