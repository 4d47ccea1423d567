"""Raw pages, each once by its SHA-256, compressed against earlier pages of the same policy (see chain.py).

A policy has a few chains, not one: where its site alternates between variants, or shows a wall for a day, each page
goes to the chain it fits, instead of starting a new one at every turn.
"""

import hashlib
from collections import OrderedDict
from collections.abc import Iterable

from monitor.errors import StoreError
from monitor.store import chain
from monitor.store.connection import Connection

_CHAINS = 3  # a policy; older ones are given up
_STRAY = 512  # a page of so few stored bytes starts no chain: bot walls, stubs
_CACHED_BYTES = 8 << 20
_CACHED_ITEM = 2 << 20


class Bodies:
    """The bodies of one store."""

    def __init__(self, db: Connection) -> None:
        self._db = db
        self._cache = _Cache()

    def add(self, policy: int, data: bytes) -> int:
        """The id of the body with these bytes, stored now if it was not yet. Call it inside a transaction."""
        digest = hashlib.sha256(data).digest()
        found = self._db.row(
            """
            SELECT id, data IS NULL AS pruned
            FROM body
            WHERE substr(sha256, 1, 8) = ? AND sha256 = ?
            """,
            (digest[:8], digest),
        )
        if found and not found["pruned"]:
            return int(found["id"])
        if found:  # bytes that were pruned are back: stored alone, their old neighbours do without them
            self._db.write("UPDATE body SET data = ? WHERE id = ?", (chain.compress(data), found["id"]))
            return int(found["id"])
        body = self._append(policy, data, digest)
        self._cache.put(digest, data)
        return body

    def read(self, body: int) -> bytes:
        """The bytes of a body; raises StoreError where they were pruned or are damaged."""
        digest, data = self._expand(body)
        if hashlib.sha256(data).digest() != digest:
            raise StoreError(f"{self._db.path} is damaged: page {digest.hex()} reads back changed; restore a backup")
        return data

    def find(self, digest: bytes) -> int | None:
        """The id of the body with this SHA-256, or None."""
        row = self._db.row("SELECT id FROM body WHERE substr(sha256, 1, 8) = ? AND sha256 = ?", (digest[:8], digest))
        return int(row["id"]) if row else None

    def prune(self, bodies: Iterable[int]) -> tuple[int, int]:
        """Drop the bytes of these bodies: how many there were, and the stored bytes saved.

        Bodies that lean on them are stored anew, leaning on what is left, before anything is dropped.
        """
        dropped = set(bodies)
        bases: dict[int, int | None] = {
            row["id"]: row["base"]
            for row in self._db.each("SELECT id, base FROM body WHERE data IS NOT NULL ORDER BY id")
        }
        dropped &= bases.keys()
        saved = self._stored_bytes()
        leaders: dict[int, int] = {}
        for body, base in bases.items():
            if body not in dropped and base in dropped:
                self._lean_elsewhere(body, bases, dropped, leaders)
        for body in dropped:
            self._db.write("UPDATE body SET data = NULL, base = NULL WHERE id = ?", (body,))
        self._db.write("DELETE FROM chain WHERE tip IN (SELECT id FROM body WHERE data IS NULL)")
        return len(dropped), saved - self._stored_bytes()

    def _append(self, policy: int, data: bytes, digest: bytes) -> int:
        for link in self._db.rows("SELECT id, tip, position FROM chain WHERE policy = ? ORDER BY tip DESC", (policy,)):
            position = link["position"] + 1
            if position == chain.LENGTH:
                continue
            base = self._up(link["tip"], chain.steps_up(position))
            delta = chain.compress(data, self._expand(base)[1])
            if chain.fits(delta, data):
                body = self._insert(digest, len(data), base, delta)
                self._db.write("UPDATE chain SET tip = ?, position = ? WHERE id = ?", (body, position, link["id"]))
                return body
        alone = chain.compress(data)
        body = self._insert(digest, len(data), None, alone)
        if len(alone) > _STRAY:
            self._start_chain(policy, body)
        return body

    def _insert(self, digest: bytes, size: int, base: int | None, data: bytes) -> int:
        return self._db.insert("body", sha256=digest, size=size, base=base, data=data)

    def _start_chain(self, policy: int, body: int) -> None:
        self._db.insert("chain", policy=policy, tip=body, position=0)
        self._db.write(
            """
            DELETE FROM chain
            WHERE policy = :policy AND id NOT IN (
                SELECT id FROM chain WHERE policy = :policy ORDER BY tip DESC LIMIT :kept
            )
            """,
            {"policy": policy, "kept": _CHAINS},
        )

    def _up(self, body: int, steps: int) -> int:
        for _ in range(steps):
            row = self._db.row("SELECT base FROM body WHERE id = ?", (body,))
            if row is None or row["base"] is None:
                break  # pruning shortened the way
            body = row["base"]
        return body

    def _expand(self, body: int) -> tuple[bytes, bytes]:
        """A body's SHA-256 and bytes."""
        digest, data = b"", None
        frames: list[bytes] = []
        step: int | None = body
        while step is not None and data is None:
            row = self._db.row("SELECT sha256, base, data FROM body WHERE id = ?", (step,))
            if row is None or row["data"] is None:
                raise StoreError(f"{self._db.path}: the bytes of page {body} were pruned")
            if len(frames) > chain.LENGTH:
                raise StoreError(f"{self._db.path} is damaged: page {body} leans on itself; restore a backup")
            digest = digest or row["sha256"]
            data = self._cache.get(row["sha256"])
            if data is None:
                frames.append(row["data"])
                step = row["base"]
        for frame in reversed(frames):
            try:
                data = chain.expand(frame, data)
            except ValueError as error:
                raise StoreError(f"{self._db.path} is damaged: {error} (page {body}); restore a backup") from error
        assert data is not None, "the loop ends at a cached body or at one that leans on none"
        self._cache.put(digest, data)
        return digest, data

    def _lean_elsewhere(
        self, body: int, bases: dict[int, int | None], dropped: set[int], leaders: dict[int, int]
    ) -> None:
        data = self._expand(body)[1]
        root, base = body, bases[body]
        while base is not None and base in dropped:
            root, base = base, bases[base]
        if base is None:  # the chain's start goes: the first that is left takes its place
            base = leaders.get(root)
            leaders.setdefault(root, body)
        frame = chain.compress(data)
        if base is not None:
            delta = chain.compress(data, self._expand(base)[1])
            base, frame = (base, delta) if len(delta) < len(frame) else (None, frame)
        self._db.write("UPDATE body SET base = ?, data = ? WHERE id = ?", (base, frame, body))

    def _stored_bytes(self) -> int:
        row = self._db.row("SELECT total(length(data)) AS bytes FROM body")
        return int(row["bytes"]) if row else 0


class _Cache:
    """The bodies used last, by SHA-256: what a rolled back transaction stored is then no danger to later ones."""

    def __init__(self) -> None:
        self._items: OrderedDict[bytes, bytes] = OrderedDict()
        self._bytes = 0

    def get(self, digest: bytes) -> bytes | None:
        data = self._items.get(digest)
        if data is not None:
            self._items.move_to_end(digest)
        return data

    def put(self, digest: bytes, data: bytes) -> None:
        if len(data) > _CACHED_ITEM or digest in self._items:
            return
        self._items[digest] = data
        self._bytes += len(data)
        while self._bytes > _CACHED_BYTES:
            self._bytes -= len(self._items.popitem(last=False)[1])
