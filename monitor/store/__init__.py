"""The store: a SQLite file that holds what was fetched, what was read out of it, and what is to be told.

Checks and snapshots are the record; versions, facts and changes are derived from it and can be replaced. The only
package that knows SQL. sqlite-utils makes and migrates the tables, and is imported only then.
"""

import contextlib
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import Self

from monitor.model.past import ClauseLife, Gap, Hit, Life
from monitor.store.bodies import Bodies
from monitor.store.changes import Changes
from monitor.store.connection import Connection
from monitor.store.counting import Counting
from monitor.store.deciding import Deciding
from monitor.store.keeping import Keeping
from monitor.store.opinions import Opinions
from monitor.store.outbox import Outbox
from monitor.store.pages import Pages
from monitor.store.reading import Reading
from monitor.store.rebuilding import Rebuilding
from monitor.store.recording import Recorded, Recording
from monitor.store.rows import (
    Check,
    Judged,
    Pruned,
    Readings,
    Run,
    Snapshot,
    Status,
    Told,
    Validators,
    VersionLine,
)
from monitor.store.searching import Searching
from monitor.store.standing import Standing

__all__ = [
    "Check",
    "ClauseLife",
    "Gap",
    "Hit",
    "Judged",
    "Life",
    "Pruned",
    "Readings",
    "Recorded",
    "Run",
    "Snapshot",
    "Status",
    "Store",
    "Told",
    "Validators",
    "VersionLine",
]


class Store(
    Deciding,
    Recording,
    Outbox,
    Reading,
    Changes,
    Pages,
    Searching,
    Standing,
    Counting,
    Rebuilding,
    Keeping,
    Opinions,
):
    """An open store. Each base is one part of it; every method raises StoreError where the file refuses."""

    def __init__(self, db: Connection) -> None:
        self._db = db
        self._bodies = Bodies(db)

    @classmethod
    def open(
        cls, path: str | Path, *, create: bool = True, read_only: bool = False, patience_seconds: float = 5.0
    ) -> Self:
        """The store in that file; made where there is none and `create` is set, never when `read_only`.

        `patience_seconds` is how long to wait for another process that writes. Raises StoreError, in one line with the
        remedy, for a file that is missing, unreadable, damaged, locked, of a newer version or no store at all.
        """
        path = Path(path)
        return cls(Connection.open(path, create=create, read_only=read_only, patience_seconds=patience_seconds))

    @property
    def path(self) -> Path:
        """The file."""
        return self._db.path

    def close(self) -> None:
        """Let the file go."""
        self._db.close()

    @contextlib.contextmanager
    def transaction(self) -> Iterator[None]:
        """All writes of the block, or none: for several records at once."""
        with self._db.transaction():
            yield

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
