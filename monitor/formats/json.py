"""Changes, checks and versions as plain data with stable keys, for JSON Lines. docs/json.md says what they mean."""

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import asdict
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from monitor.formats import words
from monitor.model import (
    Ack,
    Alert,
    Bulletin,
    Bundle,
    Change,
    ChangeNotice,
    Clause,
    Deadline,
    Decision,
    Delta,
    DeltaOp,
    Doubt,
    Fact,
    FactKind,
    Facts,
    Incident,
    Outcome,
    Polarity,
    Policy,
    Reason,
    Text,
    Verdict,
    VerdictKind,
    Version,
    stated,
)

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

# DEL and C1 controls, line ends besides "\n", changes of direction, lone surrogates, annotations, tags.
_OBEYED = re.compile(
    "[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufff9-\ufffb\U000e0000-\U000e007f]"
)

Json = dict[str, Any]
"""A JSON object."""


def dumps(value: Mapping[str, Any]) -> str:
    """An object as one line of JSON Lines: what a terminal would obey, ends a line or no encoding can hold is escaped."""
    text = json.dumps(value, ensure_ascii=False, separators=(", ", ": "))
    return text if text.isascii() and "\x7f" not in text else _OBEYED.sub(_escaped, text)


def _escaped(match: re.Match[str]) -> str:
    units = match[0].encode("utf-16-be", "surrogatepass").hex()
    return "".join(f"\\u{units[at : at + 4]}" for at in range(0, len(units), 4))


def check_json(policy: Policy, decision: Decision) -> Json:
    """How a check of a policy ended: a line of `run --json`."""
    found: Json = {"policy": policy.id, "url": policy.url, "outcome": str(decision.outcome), "at": instant(decision.at)}
    number = decision.returned_to if decision.version is None else decision.version.number
    if number is not None:
        found["version"] = number
    if decision.change is not None:
        found |= {**verdict_json(decision.change.verdict), "change": decision.change.id}
    if decision.outcome in (Outcome.FAILED, Outcome.SUSPECT):
        found |= {"reason": str(decision.reason), "detail": decision.detail}
    return found


def not_due_json(policy: Policy) -> Json:
    """A policy that was not checked: a line of `run --json`."""
    return {"policy": policy.id, "url": policy.url, "outcome": str(Outcome.NOT_DUE)}


def verdict_json(verdict: Verdict) -> Json:
    """What a change amounts to."""
    return {
        "verdict": str(verdict.kind),
        "level": int(verdict.level),
        "kinds": [str(kind) for kind in verdict.kinds],
        "headline": verdict.headline,
        "reasons": [reason_json(reason) for reason in verdict.reasons],
        "flags": list(verdict.flags),
        "unclassified": len(verdict.unclassified),
    }


def reason_json(reason: Reason) -> Json:
    """A rule that fired."""
    return {
        "rule": reason.rule,
        "kind": str(reason.kind),
        "level": int(reason.level),
        "message": reason.message,
        "before": reason.old_quote,
        "after": reason.new_quote,
    }


def change_json(change: Change) -> Json:
    """A change: a line of `log --json`."""
    return {
        "change": change.id,
        "policy": change.policy,
        "old": change.old,
        "new": change.new,
        "since": instant(change.since),
        "at": instant(change.at),
        "cause": str(change.cause),
        "dates": {date.key: [date.old, date.new] for date in change.dates},
        "deadline": deadline_json(change.deadline),
        **verdict_json(change.verdict),
        "deltas": [delta_json(delta) for delta in change.deltas],
    }


def ack_json(ack: Ack | None) -> Json | None:
    """That someone is done with a change: when, and the note."""
    return None if ack is None else {"at": instant(ack.at), "note": ack.note}


def deadline_json(deadline: Deadline | None) -> Json | None:
    """The last day to object, of a list of processors or an agreement on processing; None of other documents."""
    return None if deadline is None else {"on": deadline.on or None, "how": deadline.how, "quote": deadline.quote}


def delta_json(delta: Delta) -> Json:
    """How a fact differs."""
    return {
        "op": str(delta.op),
        "kind": str(delta.fact.kind),
        "key": delta.fact.key,
        "direction": str(delta.direction),
        "before": None if delta.old is None else fact_json(delta.old),
        "after": None if delta.new is None else fact_json(delta.new),
    }


def fact_json(fact: Fact) -> Json:
    """A fact with its quote."""
    return {
        "kind": str(fact.kind),
        "key": fact.key,
        "value": fact.value,
        "polarity": str(fact.polarity),
        "modality": str(fact.modality),
        "attributes": dict(fact.attributes),
        "quote": fact.quote,
        "confidence": fact.confidence,
        "rule": fact.rule,
    }


def assessment_json(
    verdict: Verdict,
    deltas: Iterable[Delta],
    old: Facts,
    new: Facts,
    doubt: Doubt | None = None,
    *,
    deadline: Deadline | None = None,
) -> Json:
    """What lies between two documents: a line of `compare --json`. A doubt makes it suspect, with reason and detail."""
    listed = tuple(deltas)
    found = {
        **verdict_json(verdict),
        "dates": {
            key: [stated(old, FactKind.DATE, key), stated(new, FactKind.DATE, key)] for key in ("effective", "updated")
        },
        "deadline": deadline_json(deadline),
        "version": [stated(old, FactKind.VERSION), stated(new, FactKind.VERSION)],
        "recipients_added": _recipients(listed, DeltaOp.ADDED),
        "recipients_removed": _recipients(listed, DeltaOp.REMOVED),
        "retention_changed": [found for delta in listed if (found := _retention(delta)) is not None],
    }
    if doubt is not None:
        found |= {"verdict": str(VerdictKind.SUSPECT), "reason": str(doubt.reason), "detail": doubt.evidence}
    return found


def version_json(version: Version, *, with_text: bool = True) -> Json:
    """A version: `show --json`. Without its text where that was not asked for."""
    found: Json = {
        "policy": version.policy,
        "version": version.number,
        "first_seen": instant(version.first_seen),
        "last_seen": instant(version.last_seen),
        "title": version.text.title,
        "language": version.text.language,
        "words": version.text.words,
        "digest": version.text.digest,
        "reading": version.reading,
        "snapshot": version.snapshot,
        "facts": [fact_json(fact) for fact in version.facts],
    }
    return {**found, "clauses": [clause_json(clause) for clause in version.text.clauses]} if with_text else found


def clause_json(clause: Clause) -> Json:
    """A clause of a text."""
    return {"kind": str(clause.kind), "path": list(clause.path), "text": clause.text}


def text_json(text: Text, markdown: str, doubt: Doubt | None = None) -> Json:
    """A text as it was read: a line of `read --json`. `markdown` is the whole; `doubt` says why it may be no policy."""
    return {
        "title": text.title,
        "language": text.language,
        "words": text.words,
        "digest": text.digest,
        "trail": text.trail,
        "doubt": None if doubt is None else {"reason": str(doubt.reason), "detail": doubt.evidence},
        "text": markdown,
        "clauses": [clause_json(clause) for clause in text.clauses],
    }


def summary_json(summary: "DataclassInstance") -> Json:
    """A summary of facts, a dataclass of plain values: a line of `facts --json`."""
    return {name: list(value) if isinstance(value, tuple) else value for name, value in asdict(summary).items()}


def policy_json(policy: Policy) -> Json:
    """A registered policy: a line of `list --json`."""
    return {
        "policy": policy.id,
        "name": policy.name,
        "url": policy.url,
        "kind": str(policy.kind),
        "language": policy.language,
        "tags": list(policy.tags),
        "schedule": policy.schedule,
        "enabled": policy.enabled,
    }


def incident_json(incident: Incident) -> Json:
    """A policy that stopped being readable."""
    return {
        "incident": incident.id,
        "policy": incident.policy,
        "reason": incident.reason,
        "detail": incident.detail,
        "opened_at": instant(incident.opened_at),
        "closed_at": instant(incident.closed_at),
    }


def alert_json(alert: Alert) -> Json:
    """A message in the outbox: a line of `alerts list --json`."""
    return {
        "alert": alert.id,
        "channel": alert.channel,
        "policy": alert.policy,
        "change": alert.change,
        "incident": alert.incident,
        "vendor": alert.vendor,
        "run": alert.run,
        "round": alert.round,
        "batch": alert.batch,
        "level": alert.level,
        "subject": alert.subject,
        "state": str(alert.state),
        "attempts": alert.attempts,
        "created_at": instant(alert.created_at),
        "due_at": instant(alert.due_at),
        "sent_at": instant(alert.sent_at),
        "error": alert.last_error,
    }


def bundle_json(bundle: Bundle) -> Json:
    """A message: what a webhook gets under "alert", and what a template is given."""
    return {
        "message": bundle.id,
        "gathering": str(bundle.gathering),
        "level": max((alert.level for alert in bundle.alerts), default=0),
        "alerts": [told_json(alert) for alert in bundle.alerts],
    }


def told_json(alert: Alert) -> Json:
    """What an alert tells: of a change, of something else, or only in words."""
    found: Json = {
        "channel": alert.channel,
        "policy": alert.policy,
        "level": alert.level,
        "subject": alert.subject,
        "round": alert.round,
    }
    match alert.notice:
        case ChangeNotice() as notice:
            return {**found, "about": "change", "change": notice_json(notice)}
        case Bulletin() as bulletin:
            rows = [{"name": row.name, "text": row.text} for row in bulletin.rows]
            return {
                **found,
                "about": str(bulletin.kind),
                "title": bulletin.title,
                "text": bulletin.text,
                "rows": rows,
                "incident": alert.incident,
            }
    return {**found, "about": "text", "text": alert.body}


def notice_json(notice: ChangeNotice) -> Json:
    """All that is told of a change."""
    seen, change = notice.evidence, change_json(notice.change)
    places = [list(place) for place in notice.places] or [[] for _ in notice.change.deltas]
    return {
        **change,
        "deltas": [{**delta, "path": place} for delta, place in zip(change["deltas"], places, strict=True)],
        "title": notice.title,
        "url": notice.url,
        "policy_kind": str(notice.kind),
        "tags": list(notice.tags),
        "dates": {date.key: [date.old, date.new] for date in notice.dates},
        "deadline": deadline_json(notice.deadline),
        "passages": [
            {
                "path": list(passage.path),
                "spans": [[str(span.op), span.text] for span in passage.spans],
                "shortened": passage.shortened,
            }
            for passage in notice.passages
        ],
        "left_out": notice.left_out,
        "evidence": {
            "url": seen.url,
            "final_url": seen.final_url,
            "status": seen.status,
            "fetched_at": instant(seen.at),
            "size": seen.size,
            "page_sha256": seen.page,
            "text_sha256": seen.text,
            "snapshot": seen.snapshot,
        },
        "command": words.diff_command(notice.change),
    }


def instant(when: datetime | None) -> str | None:
    """A time as ISO 8601 in UTC to the second, "2025-03-12T06:00:00Z"; None where there is none."""
    return None if when is None else f"{when.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"


def _recipients(deltas: Iterable[Delta], op: DeltaOp) -> list[str]:
    found = (delta.fact for delta in deltas if delta.op is op and delta.fact.kind is FactKind.RECIPIENT)
    return list(dict.fromkeys(fact.value for fact in found if fact.polarity is Polarity.ASSERTED))


def _retention(delta: Delta) -> Json | None:
    """A period or a cookie's lifetime that changed, null for a side that says none in numbers.

    Nothing where neither side has a number, but for what is newly kept until something happens ("until you delete it").
    """
    if delta.fact.kind not in (FactKind.RETENTION, FactKind.COOKIE):
        return None
    before, after = (_period(fact) for fact in (delta.old, delta.new))
    until_event = delta.op is DeltaOp.ADDED and delta.fact.attribute("criterion") == "event"
    if before == after and not until_event:
        return None
    subject = delta.fact.attribute("subject") or delta.fact.key
    named = delta.fact.kind is FactKind.COOKIE and subject != "cookies"
    return {"subject": f"cookie {subject}" if named else subject, "before": before, "after": after}


def _period(fact: Fact | None) -> str | None:
    """The ISO 8601 duration a fact states, or None."""
    return fact.value if fact is not None and fact.value.startswith("P") else None
