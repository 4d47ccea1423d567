"""How values are said to people: levels, kinds of facts, durations, times."""

import re
from datetime import UTC, datetime

from monitor.model import Change, Deadline, Delta, DeltaOp, Fact, FactKind, Level, Modality, Polarity, StatedDate

KIND_NAMES: dict[FactKind, str] = {
    FactKind.DATE: "date",
    FactKind.VERSION: "version",
    FactKind.CONTROLLER: "controller",
    FactKind.REPRESENTATIVE: "representative",
    FactKind.DPO: "data protection officer",
    FactKind.CONTACT: "contact",
    FactKind.RECIPIENT: "recipient",
    FactKind.RETENTION: "retention",
    FactKind.COOKIE: "cookie",
    FactKind.TRANSFER: "transfer",
    FactKind.LEGAL_BASIS: "legal basis",
    FactKind.DATA_CATEGORY: "data collected",
    FactKind.PURPOSE: "purpose",
    FactKind.RIGHT: "right",
    FactKind.COMPLAINT: "complaint to",
    FactKind.OPT_OUT: "opt-out",
    FactKind.SALE_SHARE: "sale of data",
    FactKind.AI_TRAINING: "AI training",
    FactKind.AUTOMATED_DECISION: "automated decisions",
    FactKind.PROFILING: "profiling",
    FactKind.MIN_AGE: "minimum age",
    FactKind.CHANGE_NOTICE: "notice of changes",
    FactKind.GOVERNING_LAW: "governing law",
    FactKind.VENUE: "venue",
    FactKind.ARBITRATION: "arbitration",
    FactKind.CLASS_WAIVER: "class action waiver",
    FactKind.LIABILITY_CAP: "liability cap",
    FactKind.AUTO_RENEWAL: "automatic renewal",
    FactKind.UNILATERAL_CHANGE: "unilateral change",
}
_NOTICE_NAMES = {
    "policy objection": "time to object to changes",
    "policy announcement": "announcement of changes",
    "subprocessors notice": "notice of new subprocessors",
    "subprocessors objection": "time to object to subprocessors",
    "subprocessors announcement": "announcement of new subprocessors",
}
# Facts that a text has one of, so that a key says nothing people need.
_SINGLE = (FactKind.VERSION, FactKind.SALE_SHARE, FactKind.AI_TRAINING, FactKind.MIN_AGE, FactKind.CHANGE_NOTICE)
_SHOWN_ATTRIBUTES = ("role", "country", "mechanism", "bound", "trigger", "days")
# Bounds, mechanisms and days that are what a reader takes for granted.
_UNSAID = ("exact", "none", "calendar")
_DURATION = re.compile(
    r"P(?:(\d{1,4})Y)?(?:(\d{1,4})M)?(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,5})M)?(?:(\d{1,5})S)?)?"
)
_UNITS = ("year", "month", "week", "day", "hour", "minute", "second")
_SIGNS = {DeltaOp.ADDED: "+", DeltaOp.REMOVED: "-", DeltaOp.CHANGED: "~"}


FLAGS = {
    "silent": "silent: the policy's own date did not move",
    "date_only": "only the date or version moved",
    "announced": "announced: it takes effect later",
    "backdated": "backdated: the stated date went back",
}
"""What a verdict's flags mean to people."""


def level_name(level: int) -> str:
    """A level's name in lower case: "high"."""
    return Level(level).name.lower()


def moment(when: datetime) -> str:
    """A time to the minute: "2025-03-12 06:00 UTC"."""
    return f"{when.astimezone(UTC):%Y-%m-%d %H:%M} UTC"


def date_line(date: StatedDate) -> str:
    """A stated date before and after: "stated effective: 2024-05-01 → 2024-07-01"."""
    if date.old == date.new:
        return f"stated {date.key}: {date.new}, not moved"
    return f"stated {date.key}: {date.old or 'none'} → {date.new or 'none'}"


def deadline_line(deadline: Deadline) -> str:
    """The last day to object: "object until 2026-03-12: 30 calendar days from …", or that no window is stated."""
    if not deadline.on:
        return f"to object: {deadline.how}"
    return f"object until {deadline.on}: {deadline.how}"


def duration(value: str) -> str | None:
    """An ISO 8601 duration in words, "13 months" for P13M; None where the value is none."""
    match = _DURATION.fullmatch(value)
    counts = [(int(count), unit) for count, unit in zip(match.groups(), _UNITS, strict=True) if count] if match else []
    return " ".join(f"{count} {unit}{'' if count == 1 else 's'}" for count, unit in counts) or None


def value(fact: Fact) -> str:
    """A fact's value with what belongs to it: "OpenAI (processor, US)", "P13M (13 months)"."""
    words = [duration(fact.value), *(fact.attribute(name) for name in _SHOWN_ATTRIBUTES)]
    details = [word for word in dict.fromkeys(words) if word and word not in (fact.value, *_UNSAID)]
    shown = f"{fact.value} ({', '.join(details)})" if details else fact.value
    if fact.polarity is Polarity.DENIED:
        return f"denied: {shown}"
    return f"may: {shown}" if fact.modality is Modality.MAY and fact.kind is FactKind.AI_TRAINING else shown


def label(fact: Fact) -> str:
    """What a fact is about: "effective date", "recipient", "retention of analytics data"."""
    name = KIND_NAMES[fact.kind]
    if fact.kind is FactKind.DATE:
        return f"{'next effective' if fact.key == 'next' else fact.key} {name}".strip()
    if fact.kind is FactKind.CHANGE_NOTICE:
        return _NOTICE_NAMES.get(fact.key, name)
    subject = fact.attribute("subject") or (fact.key if fact.kind in (FactKind.RETENTION, FactKind.COOKIE) else "")
    if not subject or fact.kind in _SINGLE:
        return name
    return f"{name} of {subject}" if fact.kind is FactKind.RETENTION else f"{name} {subject}"


def diff_command(change: Change) -> str:
    """What to type to see a change whole."""
    return f"policy-monitor diff {change.policy} {change.old} {change.new}"


def delta_line(delta: Delta) -> str:
    """A delta on one line: "+ recipient: OpenAI (processor, US)", "~ retention of logs: P6M (6 months) → P9M (9 months)"."""
    head = f"{_SIGNS[delta.op]} {label(delta.fact)}: "
    if delta.old is not None and delta.new is not None:
        return f"{head}{value(delta.old)} → {value(delta.new)}"
    return head + value(delta.fact)
