"""Versions in their tables: a light row each, and the text with its facts as a link of a chain (see chain.py)."""

from monitor.errors import StoreError
from monitor.model import Head, Version
from monitor.store import chain, codec, lives
from monitor.store.connection import Connection, Row
from monitor.store.rows import VersionLine

_DEEPEST = 100  # steps to a text: more than any policy's versions need


def newest(db: Connection, policy: int) -> int:
    """The highest version number of a policy; 0 where it has none."""
    row = db.row("SELECT max(number) AS number FROM version WHERE policy = ?", (policy,))
    return int(row["number"] or 0) if row else 0


def write(db: Connection, policy: int, version: Version, snapshot: int | None) -> None:
    """Store a policy's next version, with the lives of its clauses and facts.

    `snapshot` is the page it was read from where the version does not say. Raises ValueError for a number that does not
    follow the newest.
    """
    last = newest(db, policy)
    if version.number != last + 1:
        raise ValueError(f"{version.policy}: version {version.number} cannot follow version {last}")
    text = version.text
    row = db.insert(
        "version",
        policy=policy,
        number=version.number,
        digest=codec.pack_digest(text.digest),
        reading=codec.storable(version.reading),
        first_seen=codec.stamp(version.first_seen),
        last_seen=codec.stamp(version.last_seen),
        snapshot=snapshot if version.snapshot is None else version.snapshot,
        words=text.words,
        language=text.language,
        title=codec.storable(text.title),
    )
    base, frame = _compress(db, policy, version.number, codec.encode_version(text, version.facts))
    db.insert("version_text", id=row, base=base, data=frame)
    lives.extend(db, policy, version.number, text, version.facts)


def of(db: Connection, row: Row) -> Version:
    """The version of a row selected with its policy's `name`, with its text and facts."""
    text, facts = codec.decode_version(_expand(db, row["id"]))
    return Version(
        policy=row["name"],
        number=row["number"],
        text=text,
        facts=facts,
        reading=row["reading"],
        first_seen=codec.moment(row["first_seen"]),
        last_seen=codec.moment(row["last_seen"]),
        snapshot=row["snapshot"],
    )


def line(row: Row) -> VersionLine:
    """The version of a row selected with its policy's `name`, without its text."""
    return VersionLine(
        policy=row["name"],
        number=row["number"],
        first_seen=codec.moment(row["first_seen"]),
        last_seen=codec.moment(row["last_seen"]),
        digest=codec.unpack_digest(row["digest"]),
        words=row["words"],
        reading=row["reading"],
        language=row["language"],
        title=row["title"],
        snapshot=row["snapshot"],
    )


def head(row: Row) -> Head:
    """The head of a version's row selected with the `sha256` of its policy's last good body."""
    return Head(
        number=row["number"],
        digest=codec.unpack_digest(row["digest"]),
        reading=row["reading"],
        body=row["sha256"].hex() if row["sha256"] else None,
        last_seen=codec.moment(row["last_seen"]),
    )


def _compress(db: Connection, policy: int, number: int, data: bytes) -> tuple[int | None, bytes]:
    """The version to lean on and the frame: alone where leaning saves nothing."""
    alone = chain.compress(data)
    if number == 1:
        return None, alone
    row = db.row("SELECT id FROM version WHERE policy = ? AND number = ?", (policy, chain.parent(number - 1) + 1))
    if row is None:
        return None, alone
    delta = chain.compress(data, _expand(db, row["id"]))
    return (row["id"], delta) if len(delta) < len(alone) else (None, alone)


def _expand(db: Connection, version: int) -> bytes:
    frames: list[bytes] = []
    step: int | None = version
    while step is not None:
        row = db.row("SELECT base, data FROM version_text WHERE id = ?", (step,))
        if row is None or len(frames) > _DEEPEST:
            raise StoreError(f"{db.path} is damaged: a version's text is gone; rebuild the policy")
        frames.append(row["data"])
        step = row["base"]
    data: bytes | None = None
    for frame in reversed(frames):
        try:
            data = chain.expand(frame, data)
        except ValueError as error:
            raise StoreError(f"{db.path} is damaged: {error}; rebuild the policy") from error
    assert data is not None, "a version has at least its own frame"
    return data
