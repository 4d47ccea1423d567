"""What came with a page (status, headers, final URL …), stored as its difference from an earlier response.

A site's headers are alike but for a date, a request id and a cookie; whole, they would take more room than the pages.
"""

from monitor.errors import StoreError
from monitor.store import chain
from monitor.store.connection import Connection

_FIT = 0.5  # a variant above this share of a whole response is kept whole, and later ones are compared with it


def add(db: Connection, data: bytes, reference: int | None) -> tuple[int, bytes | None]:
    """The response and the variant of it to store with the snapshot; `reference` is the policy's response so far."""
    if reference is not None:
        known = _whole(db, reference)
        if known == data:
            return reference, None
        variant = chain.compress(data, known)
        if len(variant) <= _FIT * len(chain.compress(data)):
            return reference, variant
    return db.insert("response", data=chain.compress(data)), None


def read(db: Connection, response: int, variant: bytes | None) -> bytes:
    """The data given to `add`."""
    data = _whole(db, response)
    return data if variant is None else _expand(db, variant, data)


def _whole(db: Connection, response: int) -> bytes:
    row = db.row("SELECT data FROM response WHERE id = ?", (response,))
    if row is None:
        raise StoreError(f"{db.path} is damaged: response {response} is gone; restore a backup")
    return _expand(db, row["data"], None)


def _expand(db: Connection, frame: bytes, base: bytes | None) -> bytes:
    try:
        return chain.expand(frame, base)
    except ValueError as error:
        raise StoreError(f"{db.path} is damaged: {error}; restore a backup") from error
