"""Which earlier page a new page leans on.

A policy has a few chains, not one: where its site alternates between variants, or shows another page for a week, each
page goes to the chain it fits instead of starting a new one at every turn.
"""

from collections.abc import Callable, Collection
from dataclasses import dataclass, field, replace

from monitor.store import chain, codec
from monitor.store.connection import Connection

_CHAINS = 3  # a policy; older ones are given up
_RECENT = 12  # pages of a chain that a new one may lean on
_CLOSE_BYTES = 768  # a delta of no more, or of no more than this share of the page, is not worth a search
_CLOSE_SHARE = 0.001
_FOUND = 0.4  # of what it takes with the page before: the search ends there
_FIT_SHARE = 0.05  # a delta above this share of the page is first compared with the page standing alone
_FIT_ALONE = 0.5  # and must not be above this share of that
_NEIGHBOURS = 4  # chains of other policies of the same site that a new chain may lean on
_HIGHEST = 16  # steps of a body that a new chain may start from: so chains begun on chains do not grow ever deeper
_SQUEEZED_BYTES = 1 << 20
_STRAY = 512  # a page that takes no more bytes alone starts no chain: walls, stubs
_SLACK = 1.5  # how much deeper than a run one may get by leaning on a page of the run before


@dataclass(frozen=True, slots=True, kw_only=True)
class Chain:
    """Where a chain stands: its last bodies and the starts of its runs that later starts may lean on."""

    id: int | None = None
    recent: tuple[tuple[int, int], ...] = ()  # (body, steps to the one that stands alone), oldest first
    starts: tuple[tuple[int, int, int], ...] = ()  # (number of the run, body, steps)
    squeezed: bool = False  # whether the first of them was stored as small as can be


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """A page as it is to be stored: the frame, the body it leans on, its steps, and the chain it continues."""

    frame: bytes
    base: int | None = None
    steps: int = 0
    run: int | None = None  # the number of the run that it starts
    chain: Chain = field(default_factory=Chain)


class Links:
    """The chains of one store. `read` gives the bytes of a body."""

    def __init__(self, db: Connection, read: Callable[[int], bytes]) -> None:
        self._db = db
        self._read = read

    def choose(self, policy: int, site: str, data: bytes) -> Link:
        """How best to store a page: in one of the policy's chains, or at the start of a new one."""
        best: Link | None = None
        for known in self._chains("policy = ?", policy, _CHAINS):
            link = self._in_chain(known, data)
            if best is None or len(link.frame) < len(best.frame):
                best = link
            if _close(len(link.frame), data):
                break
        if best is not None and len(best.frame) <= _FIT_SHARE * len(data):
            return best
        alone = Link(frame=chain.compress(data), run=0)
        if best is not None and len(best.frame) <= _FIT_ALONE * len(alone.frame):
            return best
        return self._beside(site, data, alone)

    def extend(self, policy: int, site: str, link: Link, body: int) -> None:
        """Make a stored page the newest of its chain."""
        known = link.chain
        if known.id is None and len(link.frame) <= _STRAY:
            return
        starts = known.starts
        if link.run is not None:
            # Numbers above the parent's are never leant on again: `parent` only goes back over them.
            parent = chain.parent(link.run)
            starts = (*(start for start in starts if start[0] <= parent), (link.run, body, link.steps))
        grown = replace(known, recent=(*known.recent, (body, link.steps))[-_RECENT:], starts=starts)
        if len(grown.recent) == _RECENT and not grown.squeezed:
            self._squeeze(grown.starts[0][1])
            grown = replace(grown, squeezed=True)
        if grown.id is not None:
            self._write(grown)
            return
        self._db.insert("chain", policy=policy, site=site, tip=body, state=_state(grown))
        self._db.write(
            """
            DELETE FROM chain
            WHERE policy = :policy AND id NOT IN (
                SELECT id FROM chain WHERE policy = :policy ORDER BY tip DESC LIMIT :kept
            )
            """,
            {"policy": policy, "kept": _CHAINS},
        )

    def forget(self, bodies: Collection[int]) -> None:
        """Take bodies that are no longer there out of the chains."""
        for row in self._db.rows("SELECT id, state FROM chain"):
            known = _chain(row["id"], row["state"])
            left = replace(
                known,
                recent=tuple(entry for entry in known.recent if entry[0] not in bodies),
                starts=tuple(entry for entry in known.starts if entry[1] not in bodies),
            )
            if not left.recent or not left.starts:
                self._db.write("DELETE FROM chain WHERE id = ?", (known.id,))
            elif left != known:
                self._write(left)

    def _chains(self, condition: str, value: object, limit: int) -> list[Chain]:
        rows = self._db.rows(
            f"SELECT id, state FROM chain WHERE {condition} ORDER BY tip DESC LIMIT ?",  # noqa: S608 - one of two
            (value, limit),
        )
        return [_chain(row["id"], row["state"]) for row in rows]

    def _write(self, known: Chain) -> None:
        tip = known.recent[-1][0]
        self._db.write("UPDATE chain SET tip = ?, state = ? WHERE id = ?", (tip, _state(known), known.id))

    def _squeeze(self, body: int) -> None:
        row = self._db.row("SELECT size, base FROM body WHERE id = ?", (body,))
        if row is not None and row["base"] is None and row["size"] <= _SQUEEZED_BYTES:
            frame = chain.squeeze(self._read(body))
            self._db.write("UPDATE body SET data = ? WHERE id = ?", (frame, body))

    def _in_chain(self, known: Chain, data: bytes) -> Link:
        run = chain.run_of(len(data))
        tip, steps = known.recent[-1]
        ground = known.starts[-1][2]
        if steps - ground >= run:
            return self._start_run(known, data)
        frame = chain.compress(data, self._read(tip))
        best = Link(frame=frame, base=tip, steps=steps + 1, chain=known)
        if _close(len(frame), data):
            return best
        others = [entry for entry in known.recent[:-1] if entry[1] - ground < _SLACK * run]
        if not others:
            return best
        near, steps = self._nearest(data, others, _FOUND * len(frame))
        frame = chain.compress(data, self._read(near))
        return best if len(best.frame) <= len(frame) else Link(frame=frame, base=near, steps=steps + 1, chain=known)

    def _nearest(self, data: bytes, entries: list[tuple[int, int]], enough: float) -> tuple[int, int]:
        """The body that the data differ least from, or the newest that they differ little `enough` from."""
        sizes: dict[tuple[int, int], int] = {}
        for entry in reversed(entries):
            sizes[entry] = chain.probe(data, self._read(entry[0]))
            if sizes[entry] <= enough:
                break
        return min(sizes, key=lambda entry: sizes[entry])

    def _start_run(self, known: Chain, data: bytes) -> Link:
        """The page at the start of a new run, leaning on the start of an earlier one."""
        number = known.starts[-1][0] + 1
        parent = chain.parent(number)
        _, base, steps = max((start for start in known.starts if start[0] <= parent), default=known.starts[0])
        frame = chain.compress(data, self._read(base))
        return Link(frame=frame, base=base, steps=steps + 1, run=number, chain=known)

    def _beside(self, site: str, data: bytes, alone: Link) -> Link:
        """The page leaning on one of the same site's other pages, which have much in common; else alone."""
        if not site or len(alone.frame) <= _STRAY:
            return alone
        chains = self._chains("site = ?", site, _NEIGHBOURS)
        starts = [start for known in chains if (start := known.starts[-1])[2] < _HIGHEST]
        sizes = {start: chain.probe(data, self._read(start[1])) for start in starts}
        if not sizes:
            return alone
        _, base, steps = min(sizes, key=lambda start: sizes[start])
        frame = chain.compress(data, self._read(base))
        return Link(frame=frame, base=base, steps=steps + 1, run=0) if len(frame) < len(alone.frame) else alone


def _close(size: int, data: bytes) -> bool:
    return size <= max(_CLOSE_BYTES, _CLOSE_SHARE * len(data))


def _state(known: Chain) -> str:
    return codec.dump({"recent": known.recent, "starts": known.starts, "squeezed": known.squeezed})


def _chain(id: int, state: str) -> Chain:
    parsed = codec.parse(state)
    return Chain(
        id=id,
        recent=tuple((body, steps) for body, steps in parsed["recent"]),
        starts=tuple((number, body, steps) for number, body, steps in parsed["starts"]),
        squeezed=parsed["squeezed"],
    )
