"""One connection to the store's file: opened safely, every error of SQLite said in one line with its remedy."""

import contextlib
import functools
import os
import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from monitor.errors import StoreError

SCHEMA = 5  # the number of migrations in schema.py; kept in PRAGMA user_version
APPLICATION = 0x504F4C4D  # "POLM": tells our files from another program's

_MAGIC = b"SQLite format 3\0"

Row = sqlite3.Row
Values = Mapping[str, Any] | Sequence[Any]


class Connection:
    """Statements and transactions on one file; every method raises StoreError where SQLite refuses."""

    def __init__(self, raw: sqlite3.Connection, path: Path) -> None:
        self.raw = raw
        self.path = path

    @classmethod
    def open(cls, path: Path, *, create: bool, read_only: bool, patience_seconds: float) -> "Connection":
        """The store in that file, made or brought up to date where need be; waits so long for another writer."""
        if not _look(path, create=create and not read_only, writing=not read_only) and not create:
            raise StoreError(f'{path} holds no store yet; run "policy-monitor run" first, or name another with --db')
        db = cls(_connect(path, read_only, patience_seconds), path)
        try:
            version = db._identify()
            if version == SCHEMA and not read_only:
                db._write_safely()
            elif version < SCHEMA and read_only:
                db.close()
                cls.open(path, create=create, read_only=False, patience_seconds=patience_seconds).close()
                db = cls(_connect(path, read_only, patience_seconds), path)
            elif version < SCHEMA:
                db._write_safely()
                db._migrate()
        except BaseException:
            db.close()
            raise
        return db

    def close(self) -> None:
        """Let the file go. Closing twice does nothing."""
        with contextlib.suppress(sqlite3.Error):
            self.raw.close()

    def rows(self, sql: str, values: Values = ()) -> list[Row]:
        """All rows that a query finds."""
        try:
            return self.raw.execute(sql, values).fetchall()
        except sqlite3.Error as error:
            raise explain(self.path, error) from error

    def row(self, sql: str, values: Values = ()) -> Row | None:
        """The first row that a query finds, or None."""
        try:
            found: Row | None = self.raw.execute(sql, values).fetchone()
        except sqlite3.Error as error:
            raise explain(self.path, error) from error
        return found

    def each(self, sql: str, values: Values = ()) -> Iterator[Row]:
        """The rows that a query finds, one at a time: for lists too long to hold."""
        try:
            yield from self.raw.execute(sql, values)
        except sqlite3.Error as error:
            raise explain(self.path, error) from error

    def write(self, sql: str, values: Values = ()) -> int:
        """Do a statement; the number of rows it wrote."""
        try:
            return self.raw.execute(sql, values).rowcount
        except sqlite3.Error as error:
            raise explain(self.path, error) from error

    def insert(self, table: str, **columns: Any) -> int:
        """Insert a row; its id. Table and column names come from the callers' source, never from data."""
        try:
            return self.raw.execute(_insertion(table, tuple(columns)), columns).lastrowid or 0
        except sqlite3.Error as error:
            raise explain(self.path, error) from error

    def insert_all(self, table: str, rows: Sequence[Mapping[str, Any]]) -> None:
        """Insert rows that all have the same columns."""
        if not rows:
            return
        try:
            self.raw.executemany(_insertion(table, tuple(rows[0])), rows)
        except sqlite3.Error as error:
            raise explain(self.path, error) from error

    def guard(self, act: Callable[[], object]) -> None:
        """Do what a library does with the connection, its errors said as ours."""
        try:
            act()
        except sqlite3.Error as error:
            raise explain(self.path, error) from error

    @contextlib.contextmanager
    def transaction(self) -> Iterator[None]:
        """All of the block is written, or nothing of it; a block inside another is a part that can fail alone.

        The write lock is taken at the start: taken at the first write, another process may have written since the
        reads the block decided by, and SQLite then refuses at once instead of waiting.
        """
        nested = self.raw.in_transaction
        self.write("SAVEPOINT part" if nested else "BEGIN IMMEDIATE")
        try:
            yield
            self.write("RELEASE part" if nested else "COMMIT")
        except BaseException:
            self._roll_back(nested)
            raise

    def _roll_back(self, nested: bool) -> None:
        # A full disk makes SQLite roll back the whole transaction by itself: then there is nothing left to undo.
        if not self.raw.in_transaction:
            return
        with contextlib.suppress(sqlite3.Error):
            if nested:
                self.raw.execute("ROLLBACK TO part")
                self.raw.execute("RELEASE part")
            else:
                self.raw.execute("ROLLBACK")

    def _identify(self) -> int:
        """The schema number of the file (0: nothing in it yet); raises StoreError if it is not a store of ours."""
        number = self._pragma("user_version")
        application = self._pragma("application_id")
        if application != APPLICATION:
            if number or application or self.row("SELECT 1 FROM sqlite_master LIMIT 1"):
                raise StoreError(f"{self.path} is the database of another program; name another with --db")
            return 0
        if number > SCHEMA:
            raise StoreError(
                f"{self.path} was written by a newer version (schema {number}, this is {SCHEMA}); "
                "upgrade, or use another --db"
            )
        return number

    def _pragma(self, name: str) -> int:
        row = self.row(f"PRAGMA {name}")
        return int(row[0]) if row else 0

    def _write_safely(self) -> None:
        self.row("PRAGMA journal_mode = WAL")
        self.write("PRAGMA synchronous = FULL")
        self.write("PRAGMA foreign_keys = ON")

    def _migrate(self) -> None:
        from sqlite_utils import Database  # 180 ms: not on the way of those who only read

        from monitor.store.schema import migrations

        with self.transaction():  # so of two processes that start together, one waits for the other's tables
            if self._pragma("user_version") == SCHEMA:
                return
            database = Database(self.raw, recursive_triggers=False, execute_plugins=False)
            self.guard(lambda: migrations.apply(database))
            self.write(f"PRAGMA application_id = {APPLICATION}")
            self.write(f"PRAGMA user_version = {SCHEMA}")


@functools.cache
def _insertion(table: str, columns: tuple[str, ...]) -> str:
    names, marks = ", ".join(columns), ", ".join(f":{name}" for name in columns)
    return f'INSERT INTO "{table}" ({names}) VALUES ({marks})'  # noqa: S608


def explain(path: Path, error: sqlite3.Error) -> StoreError:
    """What an error of SQLite means to the operator, in one line that ends with the remedy."""
    code = getattr(error, "sqlite_errorcode", None)
    primary = code & 0xFF if code is not None else None
    match primary:
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            said = "is locked by another program; wait for it to end, or stop it"
        case sqlite3.SQLITE_FULL:
            said = "cannot grow: the disk is full; free some space and run again (nothing stored was lost)"
        case sqlite3.SQLITE_CORRUPT:
            said = "is damaged; restore a backup, or move it away and start anew"
        case sqlite3.SQLITE_NOTADB:
            said = "is not an SQLite database; name another with --db"
        case sqlite3.SQLITE_READONLY:
            said = "cannot be written; check its permissions and that its file system is writable"
        case sqlite3.SQLITE_CANTOPEN | sqlite3.SQLITE_PERM | sqlite3.SQLITE_AUTH:
            said = "cannot be opened; check its permissions and those of its directory"
        case sqlite3.SQLITE_IOERR:
            said = "cannot be read or written (input/output error); check the disk"
        case _:
            said = f"cannot be used: {error}"
    return StoreError(f"{path} {said}")


def _look(path: Path, *, create: bool, writing: bool) -> bool:
    """Whether there is anything in the file, which is made (for its owner alone) where `create` allows it."""
    if path.is_dir():
        raise StoreError(f"{path} is a directory; name a file in it")
    if not path.exists():
        if not create:
            raise StoreError(f'{path} does not exist; run "policy-monitor run" first, or name another with --db')
        _make(path)
    try:
        with path.open("rb") as file:
            start = file.read(len(_MAGIC))
    except OSError as error:
        raise StoreError(f"{path} cannot be read: {_why(error)}; check its permissions") from error
    if start and start != _MAGIC:
        raise StoreError(f"{path} is not an SQLite database; name another with --db")
    if writing and not os.access(path, os.W_OK):
        raise StoreError(f"{path} cannot be written; check its permissions and that its file system is writable")
    return bool(start)


def _make(path: Path) -> None:
    if not path.parent.is_dir():
        raise StoreError(f'{path}: the directory "{path.parent}" does not exist; make it, or use another --db')
    try:
        # SQLite would make it readable by all; its companions (-wal, -shm) take over these permissions.
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    except OSError as error:
        raise StoreError(f"{path} cannot be made: {_why(error)}; check the directory's permissions") from error


def _why(error: OSError) -> str:
    return (error.strerror or str(error)).lower()


def _connect(path: Path, read_only: bool, patience_seconds: float) -> sqlite3.Connection:
    mode = "ro" if read_only else "rw"
    wal = path.with_name(path.name + "-wal")
    if read_only and not wal.exists() and not os.access(path.parent, os.W_OK):
        # A reader has to make the shared-memory file; where it cannot, nobody can be writing either.
        mode = "ro&immutable=1"
    try:
        raw = sqlite3.connect(
            f"{path.absolute().as_uri()}?mode={mode}", uri=True, timeout=patience_seconds, isolation_level=None
        )
    except sqlite3.Error as error:
        raise explain(path, error) from error
    raw.row_factory = sqlite3.Row
    return raw
