"""Raw pages, each once by its SHA-256, compressed against an earlier page of the same policy.

A page leans on the nearest of the policy's last pages: mostly the one before, but a site that shuffles its parts shows
an order seen lately more often than the last one again. Every so often it leans far back instead (`chain.parent`), so
that no page is more than some fifty steps from one that stands alone.
"""

import hashlib
from collections import OrderedDict
from collections.abc import Iterable

from monitor.errors import StoreError
from monitor.store import chain, masks
from monitor.store.connection import Connection
from monitor.store.links import Links

_DEEPEST = 1000  # steps to a body: more than any has
_CACHED_BYTES = 16 << 20
_CACHED_ITEM = 2 << 20


class Bodies:
    """The bodies of one store."""

    def __init__(self, db: Connection) -> None:
        self._db = db
        self._cache = _Cache()
        self._links = Links(db, self._swapped)

    def add(self, policy: int, site: str, data: bytes) -> int:
        """The id of the body with these bytes, stored now if it was not yet. Call it inside a transaction.

        `site` is the host it came from: pages of one site lean on each other where a policy is new.
        """
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
        swapped = masks.swap(data)
        if found:  # bytes that were pruned are back: stored alone, their old neighbours do without them
            self._db.write("UPDATE body SET data = ? WHERE id = ?", (chain.compress(swapped), found["id"]))
            return int(found["id"])
        link = self._links.choose(policy, site, swapped)
        body = self._db.insert("body", sha256=digest, size=len(data), base=link.base, data=link.frame)
        self._links.extend(policy, site, link, body)
        self._cache.put(digest, swapped)
        return body

    def read(self, body: int) -> bytes:
        """The bytes of a body; raises StoreError where they were pruned or are damaged."""
        digest, swapped = self._expand(body)
        data = masks.swap(swapped)
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
        self._links.forget(dropped)
        return len(dropped), saved - self._stored_bytes()

    def _swapped(self, body: int) -> bytes:
        return self._expand(body)[1]

    def _expand(self, body: int) -> tuple[bytes, bytes]:
        """A body's SHA-256, and its bytes with masks swapped."""
        digest, data = b"", None
        frames: list[bytes] = []
        step: int | None = body
        while step is not None and data is None:
            row = self._db.row("SELECT sha256, base, data FROM body WHERE id = ?", (step,))
            if row is None or row["data"] is None:
                raise StoreError(f"{self._db.path}: the bytes of page {body} were pruned")
            if len(frames) > _DEEPEST:
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
        data = self._swapped(body)
        root, base = body, bases[body]
        while base is not None and base in dropped:
            root, base = base, bases[base]
        if base is None:  # the one that stood alone goes: the first that is left takes its place
            base = leaders.get(root)
            leaders.setdefault(root, body)
        frame = chain.compress(data)
        if base is not None:
            delta = chain.compress(data, self._swapped(base))
            base, frame = (base, delta) if len(delta) < len(frame) else (None, frame)
        self._db.write("UPDATE body SET base = ?, data = ? WHERE id = ?", (base, frame, body))

    def _stored_bytes(self) -> int:
        row = self._db.row("SELECT total(length(data)) AS bytes FROM body")
        return int(row["bytes"]) if row else 0


class _Cache:
    """The bodies used last, masks swapped, by SHA-256: so what a rolled back transaction stored does no harm later."""

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
