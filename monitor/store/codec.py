"""Model types to JSON and back: `decode(encode(x)) == x` for each pair here.

Values that are their type's default are left out, and a clause's path is written only where it differs from the one
before: so an inserted paragraph changes little of a version's bytes, and versions compress well against each other.
New fields go to the end of a clause's list or into an object under a new key; old rows then read as the default.
"""

import json
from collections.abc import Sequence
from dataclasses import asdict
from datetime import UTC, datetime, timedelta
from typing import Any

from monitor.model import (
    ChangeKind,
    Clause,
    ClauseKind,
    Delta,
    DeltaOp,
    Direction,
    Fact,
    FactKind,
    Facts,
    Level,
    Memory,
    Modality,
    Page,
    Polarity,
    Reason,
    Slot,
    Spot,
    Text,
    Verdict,
    VerdictKind,
)

Json = dict[str, Any]

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)
_FACT = Fact(kind=FactKind.DATE, key="", value="")
_DEFAULTS = tuple(
    (name, getattr(_FACT, name))
    for name in ("raw", "quote", "clause", "polarity", "modality", "language", "confidence", "rule")
)


def stamp(at: datetime) -> int:
    """Microseconds since 1970 in UTC; raises ValueError for a time without a zone."""
    if at.tzinfo is None:
        raise ValueError("a time without a time zone cannot be stored")
    return (at - _EPOCH) // _MICROSECOND


def moment(stamped: int) -> datetime:
    """The time (aware, UTC) that `stamp` was given."""
    return _EPOCH + timedelta(microseconds=stamped)


def storable(text: str) -> str:
    """The text as SQLite takes it: lone surrogates, which no encoding holds, become question marks."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode(errors="replace").decode()
    return text


def pack_digest(digest: str) -> bytes | str:
    """A SHA-256 in hex as its 32 bytes; anything else as it is."""
    try:
        packed = bytes.fromhex(digest)
    except ValueError:
        return digest
    return packed if len(packed) == 32 and packed.hex() == digest else digest


def unpack_digest(packed: bytes | str) -> str:
    """The digest that `pack_digest` was given."""
    return packed if isinstance(packed, str) else packed.hex()


def dump(value: object) -> str:
    """Compact JSON for a column; lone surrogates are escaped, so that they come back."""
    dumped = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return dumped if storable(dumped) == dumped else json.dumps(value, separators=(",", ":"))


def parse(encoded: str) -> Json:
    """The object that `dump` was given."""
    parsed: Json = json.loads(encoded)
    return parsed


def parse_list(encoded: str) -> list[Any]:
    """The list that `dump` was given."""
    parsed: list[Any] = json.loads(encoded)
    return parsed


def encode_version(text: Text, facts: Facts) -> bytes:
    """A version's text and facts as JSON bytes."""
    return dump({"text": _encode_text(text), "facts": [encode_fact(fact) for fact in facts]}).encode()


def decode_version(data: bytes) -> tuple[Text, Facts]:
    """The text and facts that `encode_version` was given."""
    stored = json.loads(data)
    return _decode_text(stored["text"]), tuple(decode_fact(fact) for fact in stored["facts"])


def encode_fact(fact: Fact) -> Json:
    """A fact as a JSON object without its defaults."""
    encoded: Json = {"kind": fact.kind.value, "key": fact.key, "value": fact.value}
    for name, default in _DEFAULTS:
        value = getattr(fact, name)
        if value != default:
            encoded[name] = value
    if fact.attributes:
        encoded["attributes"] = fact.attributes
    return encoded


def decode_fact(encoded: Json) -> Fact:
    """The fact that `encode_fact` was given."""
    values = dict(encoded)
    values["kind"] = FactKind(encoded["kind"])
    values["polarity"] = Polarity(encoded.get("polarity", _FACT.polarity))
    values["modality"] = Modality(encoded.get("modality", _FACT.modality))
    values["attributes"] = tuple((name, value) for name, value in encoded.get("attributes", ()))
    return Fact(**values)


def encode_deltas(deltas: Sequence[Delta]) -> str:
    """Deltas as a JSON list."""
    return dump(
        [
            {
                "op": delta.op,
                "old": encode_fact(delta.old) if delta.old else None,
                "new": encode_fact(delta.new) if delta.new else None,
                "direction": delta.direction,
            }
            for delta in deltas
        ]
    )


def decode_deltas(encoded: str) -> tuple[Delta, ...]:
    """The deltas that `encode_deltas` was given."""
    return tuple(
        Delta(
            op=DeltaOp(delta["op"]),
            old=decode_fact(delta["old"]) if delta["old"] else None,
            new=decode_fact(delta["new"]) if delta["new"] else None,
            direction=Direction(delta["direction"]),
        )
        for delta in json.loads(encoded)
    )


def encode_verdict(verdict: Verdict) -> str:
    """A verdict as a JSON object."""
    return dump(
        {
            "kind": verdict.kind,
            "level": int(verdict.level),
            "headline": verdict.headline,
            "kinds": verdict.kinds,
            "reasons": [
                {
                    "rule": reason.rule,
                    "kind": reason.kind,
                    "level": int(reason.level),
                    "message": reason.message,
                    "old_quote": reason.old_quote,
                    "new_quote": reason.new_quote,
                }
                for reason in verdict.reasons
            ],
            "flags": verdict.flags,
            **({"unclassified": verdict.unclassified} if verdict.unclassified else {}),
        }
    )


def decode_verdict(encoded: str) -> Verdict:
    """The verdict that `encode_verdict` was given."""
    stored = json.loads(encoded)
    reasons = (
        Reason(**{**reason, "kind": ChangeKind(reason["kind"]), "level": Level(reason["level"])})
        for reason in stored["reasons"]
    )
    return Verdict(
        kind=VerdictKind(stored["kind"]),
        level=Level(stored["level"]),
        headline=stored["headline"],
        kinds=tuple(ChangeKind(kind) for kind in stored["kinds"]),
        reasons=tuple(reasons),
        flags=tuple(stored["flags"]),
        unclassified=tuple(stored.get("unclassified", ())),
    )


def encode_memory(memory: Memory) -> str | None:
    """What is learnt of a policy as a JSON object; None where that is nothing."""
    if memory == Memory():
        return None
    return dump(asdict(memory))


def decode_memory(encoded: str | None) -> Memory:
    """The memory that `encode_memory` was given."""
    if encoded is None:
        return Memory()
    stored = parse(encoded)
    return Memory(
        alike=tuple((digest, number) for digest, number in stored["alike"]),
        recent=tuple(tuple(Spot(**spot) for spot in spots) for spots in stored["recent"]),
        slots=tuple(Slot(**{**slot, "frame": tuple(slot["frame"])}) for slot in stored["slots"]),
    )


def encode_response(page: Page) -> bytes:
    """All of a page but its policy, time and body, as JSON bytes."""
    encoded: Json = {"url": page.url, "status": page.status, "media_type": page.media_type, "via": page.via}
    for name in ("charset", "etag", "last_modified"):
        value = getattr(page, name)
        if value is not None:
            encoded[name] = value
    if page.redirects:
        encoded["redirects"] = page.redirects
    if page.headers:
        encoded["headers"] = page.headers
    return dump(encoded).encode()


def decode_response(data: bytes, *, policy: str, fetched_at: datetime, body: bytes) -> Page:
    """The page that `encode_response` was given, put together again."""
    values = json.loads(data)
    values["redirects"] = tuple(values.get("redirects", ()))
    values["headers"] = tuple((name, value) for name, value in values.get("headers", ()))
    return Page(policy=policy, fetched_at=fetched_at, body=body, **values)


def _encode_text(text: Text) -> Json:
    rows: list[list[Any]] = []
    path: tuple[str, ...] = ()
    for clause in text.clauses:
        row: list[Any] = [
            clause.text,
            None if clause.form == clause.text else clause.form,
            clause.kind,
            None if clause.path == path else clause.path,
            clause.level,
            list(clause.cells),
            list(clause.heads),
            list(clause.links),
        ]
        path = clause.path
        while len(row) > 3 and row[-1] == _BLANK[len(row) - 4]:  # trailing defaults say nothing
            row.pop()
        rows.append(row)
    return {
        "title": text.title,
        "language": text.language,
        "digest": text.digest,
        "trail": text.trail,
        "clauses": rows,
    }


def _decode_text(encoded: Json) -> Text:
    kinds = {kind.value: kind for kind in ClauseKind}
    path: tuple[str, ...] = ()
    clauses: list[Clause] = []
    for row in encoded["clauses"]:
        text, form, kind, changed, level, cells, heads, links = row + _BLANK[len(row) - 3 :]
        if changed is not None:
            path = tuple(changed)
        clauses.append(
            Clause(
                text=text,
                form=text if form is None else form,
                kind=kinds[kind],
                path=path,
                level=level,
                cells=tuple(cells),
                heads=tuple(heads),
                links=tuple(links),
            )
        )
    return Text(
        title=encoded["title"],
        language=encoded["language"],
        clauses=tuple(clauses),
        digest=encoded["digest"],
        trail=encoded["trail"],
    )


_BLANK: list[Any] = [None, 0, [], [], []]
