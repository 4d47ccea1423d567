"""What an alert says, to bytes and back: kept whole in the outbox, because an alert outlives a rebuild."""

import json
from typing import Any

from monitor.model import (
    Bulletin,
    BulletinKind,
    Cause,
    Change,
    ChangeNotice,
    Deadline,
    Evidence,
    Notice,
    Passage,
    PolicyKind,
    Row,
    Span,
    SpanOp,
    StatedDate,
)
from monitor.store import chain, codec

Json = dict[str, Any]


def encode(notice: Notice) -> bytes:
    """A notice as one compressed frame."""
    return chain.compress(codec.storable(codec.dump(_plain(notice))).encode())


def decode(frame: bytes) -> Notice:
    """The notice that `encode` was given; lone surrogates in it have become question marks."""
    stored = json.loads(chain.expand(frame))
    return _bulletin(stored) if "kind" in stored else _change_notice(stored)


def _plain(notice: Notice) -> Json:
    match notice:
        case Bulletin():
            rows = [[row.name, row.text, row.link] for row in notice.rows]
            return {
                "kind": notice.kind,
                "subject": notice.subject,
                "title": notice.title,
                "text": notice.text,
                "rows": rows,
            }
    change, seen = notice.change, notice.evidence
    return {
        "title": notice.title,
        "url": notice.url,
        "policy_kind": notice.kind,
        "tags": notice.tags,
        "change": {
            "id": change.id,
            "policy": change.policy,
            "old": change.old,
            "new": change.new,
            "at": codec.stamp(change.at),
            "since": codec.stamp(change.since),
            "cause": change.cause,
            "dates": [[date.key, date.old, date.new] for date in change.dates],
            "deadline": _plain_deadline(change.deadline),
            "deltas": codec.encode_deltas(change.deltas),
            "verdict": codec.encode_verdict(change.verdict),
        },
        "evidence": [
            seen.url, seen.final_url, seen.status, codec.stamp(seen.at), seen.size, seen.page, seen.text, seen.snapshot,
        ],
        "places": notice.places,
        "passages": [[p.path, [[span.op, span.text] for span in p.spans], p.shortened] for p in notice.passages],
        "left_out": notice.left_out,
        "dates": [[date.key, date.old, date.new] for date in notice.dates],
        "deadline": _plain_deadline(notice.deadline),
    }  # fmt: skip


def _bulletin(stored: Json) -> Bulletin:
    return Bulletin(
        kind=BulletinKind(stored["kind"]),
        subject=stored["subject"],
        title=stored["title"],
        text=stored["text"],
        rows=tuple(Row(name=name, text=text, link=link) for name, text, link in stored["rows"]),
    )


def _change_notice(stored: Json) -> ChangeNotice:
    told = stored["change"]
    url, final_url, status, at, size, page, text, snapshot = stored["evidence"]
    return ChangeNotice(
        title=stored["title"],
        url=stored["url"],
        kind=PolicyKind(stored["policy_kind"]),
        tags=tuple(stored["tags"]),
        change=Change(
            id=told["id"],
            policy=told["policy"],
            old=told["old"],
            new=told["new"],
            at=codec.moment(told["at"]),
            since=codec.moment(told["since"]),
            cause=Cause(told["cause"]),
            deltas=codec.decode_deltas(told["deltas"]),
            verdict=codec.decode_verdict(told["verdict"]),
            dates=_dates(told["dates"]),
            deadline=_deadline(told["deadline"]),
        ),
        evidence=Evidence(
            url=url,
            final_url=final_url,
            status=status,
            at=codec.moment(at),
            size=size,
            page=page,
            text=text,
            snapshot=snapshot,
        ),
        places=tuple(tuple(place) for place in stored["places"]),
        passages=tuple(_passage(*passage) for passage in stored["passages"]),
        left_out=stored["left_out"],
        dates=_dates(stored["dates"]),
        deadline=_deadline(stored["deadline"]),
    )


def _plain_deadline(deadline: Deadline | None) -> list[str] | None:
    return None if deadline is None else [deadline.on, deadline.how, deadline.quote]


def _deadline(stored: list[str] | None) -> Deadline | None:
    return None if stored is None else Deadline(on=stored[0], how=stored[1], quote=stored[2])


def _dates(stored: list[list[str | None]]) -> tuple[StatedDate, ...]:
    return tuple(StatedDate(key=key or "", old=old, new=new) for key, old, new in stored)


def _passage(path: list[str], spans: list[list[str]], shortened: bool) -> Passage:
    return Passage(path=tuple(path), spans=tuple(Span(SpanOp(op), text) for op, text in spans), shortened=shortened)
