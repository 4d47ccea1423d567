"""Opening a store, and every way in which its file may refuse: one line that names the file and the remedy."""

import os
import shutil
import sqlite3
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from monitor.errors import StoreError
from monitor.model import Outcome
from monitor.store import Store, connection
from tests import make
from tests.store.build import POLICY, Life


def _refusal(path: Path, **how: bool) -> str:
    with pytest.raises(StoreError) as caught:
        Store.open(path, patience_seconds=0.05, **how)
    message = str(caught.value)
    assert str(path) in message
    assert "\n" not in message
    return message


def test_a_store_is_made_for_its_owner_alone(store: Store, path: Path) -> None:
    Life(store).page(0, Outcome.SAME)
    files = sorted(path.parent.iterdir())
    assert [file.name for file in files] == ["policies.db", "policies.db-shm", "policies.db-wal"]
    assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}


def test_a_store_opened_again_holds_what_was_written(path: Path) -> None:
    with Store.open(path) as store:
        Life(store).read(0, 1, "We keep data.")
    with Store.open(path, read_only=True) as store:
        assert store.latest(POLICY) is not None


def test_commits_are_safe_against_power_loss(store: Store) -> None:
    values = {name: store._db.rows(f"PRAGMA {name}")[0][0] for name in ("journal_mode", "synchronous", "foreign_keys")}
    assert values == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1}


def test_a_missing_store_is_made_only_where_that_is_wanted(path: Path) -> None:
    assert "does not exist" in _refusal(path, create=False)
    assert "does not exist" in _refusal(path, read_only=True)
    assert not path.exists()


def test_a_missing_directory_is_named(path: Path) -> None:
    assert 'the directory "' in _refusal(path.parent / "nowhere" / "policies.db")


def test_a_directory_is_no_store(tmp_path: Path) -> None:
    assert "is a directory" in _refusal(tmp_path)


@pytest.mark.parametrize("content", [b"[policy]\n", b"x", b"SQLite format 2\0" * 10])
def test_a_file_of_another_kind_is_no_store_and_is_left_alone(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    assert "is not an SQLite database" in _refusal(path)
    assert path.read_bytes() == content


def test_a_database_of_another_program_is_left_alone(path: Path) -> None:
    other = sqlite3.connect(path)
    other.execute("CREATE TABLE moz_places (id INTEGER)")
    other.close()
    assert "another program" in _refusal(path)
    assert "another program" in _refusal(path, read_only=True)


def test_a_store_of_a_newer_version_is_left_alone(store: Store, path: Path) -> None:
    store._db.write(f"PRAGMA user_version = {connection.SCHEMA + 2}")
    store.close()
    message = _refusal(path)
    assert f"schema {connection.SCHEMA + 2}, this is {connection.SCHEMA}" in message
    assert "upgrade" in message


def test_an_empty_file_becomes_a_store(path: Path) -> None:
    path.touch()  # what a process killed between making the file and filling it leaves
    assert "holds no store yet" in _refusal(path, create=False)
    with Store.open(path) as store:
        assert store.policies_seen() == []


def test_a_damaged_store_is_said_to_be_one(path: Path) -> None:
    with Store.open(path) as store:
        for number in range(1, 30):
            Life(store).read(number, number, *(f"Clause {n}, edition {number}" for n in range(50)))
    data = bytearray(path.read_bytes())
    for page in range(4, len(data) // 4096):
        data[page * 4096 : page * 4096 + 200] = os.urandom(200)
    path.write_bytes(data)

    def read() -> None:
        with Store.open(path) as store:
            for number in range(1, 30):
                store.version(POLICY, number)

    with pytest.raises(StoreError, match="is damaged"):
        read()


def test_a_store_cut_short_is_said_to_be_damaged(path: Path) -> None:
    with Store.open(path) as store:
        Life(store).read(0, 1, "We keep data.")
    path.write_bytes(path.read_bytes()[:5000])
    assert "is damaged" in _refusal(path)


def test_a_locked_store_is_waited_for_and_then_named(store: Store, path: Path) -> None:
    with store.transaction(), Store.open(path, patience_seconds=0.05) as other:
        with pytest.raises(StoreError, match="locked by another program"):
            other.begin_run(make.day(), 1)
        with Store.open(path, read_only=True) as reader:  # reading goes on
            assert reader.policies_seen() == []


def test_a_write_after_another_process_wrote_waits_instead_of_failing(store: Store, path: Path) -> None:
    with Store.open(path) as other:
        store.history(POLICY)
        Life(other).page(0, Outcome.SAME)
        Life(store).page(1, Outcome.SAME)
        assert len(store.checks(POLICY)) == 2


def test_a_full_disk_leaves_what_was_stored_and_no_half_of_the_rest(store: Store, path: Path) -> None:
    life = Life(store)
    life.read(0, 1, "We keep data.")
    [[pages]] = store._db.rows("PRAGMA page_count")
    store._db.rows(f"PRAGMA max_page_count = {pages + 3}")
    with pytest.raises(StoreError, match="disk is full"):
        life.read(1, 2, *(f"A clause of the new edition, the {n}th of many." for n in range(2000)))
    assert [line.number for line in store.versions(POLICY)] == [1]
    assert len(store.checks(POLICY)) == 1
    assert store.verify() == []
    store._db.rows("PRAGMA max_page_count = 1000000")
    life.read(1, 2, "We keep more data.")
    assert len(store.checks(POLICY)) == 2


def test_a_full_disk_in_the_middle_of_a_batch_rolls_all_of_it_back(store: Store) -> None:
    [[pages]] = store._db.rows("PRAGMA page_count")
    store._db.rows(f"PRAGMA max_page_count = {pages + 3}")

    def batch() -> None:
        with store.transaction():
            for day in range(100):
                store.archive(make.page(at=day, body=os.urandom(2000)))

    with pytest.raises(StoreError, match="disk is full"):
        batch()
    assert store.policies_seen() == []
    assert store.verify() == []


def test_a_reader_cannot_write(path: Path) -> None:
    Store.open(path).close()
    with Store.open(path, read_only=True) as store, pytest.raises(StoreError, match="cannot be written"):
        store.begin_run(make.day(), 1)


def test_a_store_that_may_not_be_written_is_said_to_be_one(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    Store.open(path).close()
    monkeypatch.setattr(os, "access", lambda file, mode: mode != os.W_OK)
    assert "permissions" in _refusal(path)


def test_a_store_in_a_directory_that_may_not_be_written_can_be_read(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Store.open(path) as store:
        Life(store).page(0, Outcome.SAME)
    monkeypatch.setattr(os, "access", lambda file, mode: mode != os.W_OK)
    with Store.open(path, read_only=True) as store:
        assert store.policies_seen() == [POLICY]
    assert [file.name for file in path.parent.iterdir()] == ["policies.db"]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_store_that_may_not_be_read_is_said_to_be_one(path: Path) -> None:
    Store.open(path).close()
    path.chmod(0)
    assert "cannot be read" in _refusal(path)


@pytest.mark.parametrize(
    ("code", "said"),
    [
        (sqlite3.SQLITE_IOERR, "check the disk"),
        (sqlite3.SQLITE_READONLY, "cannot be written"),
        (sqlite3.SQLITE_CANTOPEN, "cannot be opened"),
        (sqlite3.SQLITE_NOTADB, "not an SQLite database"),
        (sqlite3.SQLITE_BUSY_SNAPSHOT, "locked"),
        (sqlite3.SQLITE_CORRUPT_INDEX, "damaged"),
    ],
)
def test_every_error_of_sqlite_has_a_remedy(path: Path, code: int, said: str) -> None:
    error = sqlite3.OperationalError("raw words")
    error.sqlite_errorcode = code
    message = str(connection.explain(path, error))
    assert said in message
    assert "raw words" not in message


def test_two_that_start_together_make_one_store(path: Path) -> None:
    code = f"from monitor.store import Store; Store.open({str(path)!r}).begin_run.__self__.close()"
    starts = [subprocess.Popen([sys.executable, "-c", code]) for _ in range(3)]
    assert [start.wait(30) for start in starts] == [0, 0, 0]
    with Store.open(path) as store:
        assert store.verify() == []


def test_neither_reading_nor_writing_imports_sqlite_utils(path: Path) -> None:
    Store.open(path).close()
    code = (
        "import sys; from monitor.store import Store; "
        f"Store.open({str(path)!r}, read_only=True).status(); Store.open({str(path)!r}).last_checks(); "
        "sys.exit('sqlite_utils' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_a_copy_of_an_open_store_can_be_read(store: Store, path: Path, tmp_path: Path) -> None:
    Life(store).page(0, Outcome.SAME)
    copy = tmp_path / "copy.db"
    for companion in ("", "-wal"):
        shutil.copy(path.with_name(path.name + companion), copy.with_name(copy.name + companion))
    with Store.open(copy) as opened:
        assert opened.policies_seen() == [POLICY]


def test_closing_twice_does_nothing(store: Store) -> None:
    store.close()
    store.close()


def test_versions_of_a_store_are_numbered_like_its_migrations() -> None:
    from monitor.store.schema import migrations

    assert len(migrations._migrations) == connection.SCHEMA
