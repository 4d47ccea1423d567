"""What an alert will say, gathered when it is decided: of a change all that any medium shows, of an incident why.

Nothing is made safe here: page text stays the page's own until a medium renders it.
"""

import hashlib
from collections.abc import Iterable, Sequence
from datetime import date, datetime

from monitor.digests import takes_effect
from monitor.formats import words
from monitor.formats.marks import heading_path
from monitor.formats.points import subject, summary
from monitor.formats.reasons import reason_words
from monitor.formats.safe import line
from monitor.model import (
    REMINDER_ROUND,
    UNSTABLE,
    Alert,
    Bulletin,
    BulletinKind,
    Change,
    ChangeNotice,
    Channel,
    Deadline,
    Delta,
    Diff,
    Edit,
    EditOp,
    Evidence,
    Incident,
    Level,
    Page,
    Passage,
    Policy,
    Row,
    Span,
    SpanOp,
)

_MOST_PASSAGES = 400
_MOST_CHARACTERS = 200_000
_LONGEST_PASSAGE = 20_000
_DETAIL = 320
_HEADING = 300
_INCIDENT_LEVEL = Level.NOTABLE


def change_notice(
    change: Change,
    diff: Diff,
    policy: Policy,
    page: Page,
) -> ChangeNotice:
    """All that is told of a change, whoever is told."""
    passages = _passages(diff)
    return ChangeNotice(
        title=policy.title,
        url=policy.url,
        kind=policy.kind,
        tags=policy.tags,
        change=change,
        evidence=Evidence(
            url=policy.url,
            final_url=page.url,
            status=page.status,
            at=page.fetched_at,
            size=len(page.body),
            page=hashlib.sha256(page.body).hexdigest(),
            text=diff.new.digest,
        ),
        places=tuple(_place(diff, delta) for delta in change.deltas),
        passages=passages,
        left_out=len(diff.changes) - len(passages),
        dates=change.dates,
        deadline=change.deadline if change.deadline and change.deadline.on else _taking_effect(change),
    )


def change_alert(notice: ChangeNotice, channel: Channel, *, due_at: datetime, vendor: str = "") -> Alert:
    """The alert of a change to one channel, due then."""
    change = notice.change
    return Alert(
        channel=channel.id,
        policy=change.policy,
        subject=subject(change, notice.title),
        level=int(change.verdict.level),
        created_at=change.at,
        due_at=due_at,
        notice=notice,
        change=change.id,
        vendor=vendor,
    )


def incident_notice(incident: Incident, policy: Policy) -> Bulletin:
    """What is told of a policy that cannot be read or does not hold still, or does again where the incident is closed."""
    why = reason_words(incident.reason)
    opened = Row(name="Noticed", text=words.moment(incident.opened_at))
    detail = [Row(name="Detail", text=line(incident.detail, _DETAIL))] if incident.detail else []
    rows = [
        *detail,
        Row(name="Reason", text=incident.reason),
        opened,
        *([Row(name="Back", text=words.moment(incident.closed_at))] if incident.closed_at else []),
        Row(name="URL", text=policy.url, link=True),
        Row(name="More", text=f"policy-monitor status {policy.id}"),
    ]
    is_open = incident.closed_at is None
    if incident.reason == UNSTABLE:
        mark, text = _UNSTABLE if is_open else _STABLE
        headed = f"{mark} {policy.title}"
    elif is_open:
        headed, text = f"[CANNOT READ] {policy.title}: {why}", f"Cannot be read: {why}. Changes go unseen until it can."
    else:
        headed, text = f"[READABLE AGAIN] {policy.title}", f"Is readable again. It could not be read: {why}."
    return Bulletin(
        kind=BulletinKind.INCIDENT if is_open else BulletinKind.READABLE,
        subject=headed,
        title=policy.title,
        text=text,
        rows=tuple(rows),
    )


_UNSTABLE = (
    "[UNSTABLE]",
    "Keeps alternating between versions: its site may test texts, or show them by region. "
    "Returns are recorded and not told one by one; a new text is told as ever.",
)
_STABLE = ("[STABLE AGAIN]", "Holds still again. It kept alternating between versions.")


def reminder_notice(change: Change, policy: Policy, day: date) -> Bulletin:
    """What is told of an announced change before the day it takes effect."""
    return Bulletin(
        kind=BulletinKind.REMINDER,
        subject=f"[REMINDER] {policy.title} takes effect on {day:%Y-%m-%d}: {summary(change)}",
        title=f"{policy.title}: takes effect on {day:%Y-%m-%d}",
        text=summary(change),
        rows=(
            Row(name="Effective", text=f"{day:%Y-%m-%d}"),
            Row(name="Announced", text=f"between {words.moment(change.since)} and {words.moment(change.at)}"),
            Row(name="URL", text=policy.url, link=True),
            Row(name="Change", text=change.id),
            Row(name="More", text=words.diff_command(change)),
        ),
    )


def reminder_alert(notice: Bulletin, change: Change, channel: Channel, *, due_at: datetime) -> Alert:
    """The alert that reminds one channel of a change, due then."""
    return Alert(
        channel=channel.id,
        policy=change.policy,
        subject=line(notice.subject, 200),
        level=int(change.verdict.level),
        created_at=change.at,
        due_at=due_at,
        notice=notice,
        change=change.id,
        round=REMINDER_ROUND,
    )


def lost_notice(lost: Sequence[Alert]) -> Bulletin:
    """What is told of the alerts of a message that was given up."""
    first = lost[0]
    more = f" and {len(lost) - 1} more" if len(lost) > 1 else ""
    changes = ", ".join(alert.change for alert in lost if alert.change)
    return Bulletin(
        kind=BulletinKind.LOST,
        subject=f"[NOT DELIVERED] to {first.channel}: {first.subject}{more}",
        title=f"{first.subject}{more}",
        text=f"It was not delivered to the channel {first.channel} in {first.attempts} tries and is given up.",
        rows=(
            Row(name="Channel", text=first.channel),
            Row(name="Error", text=line(first.last_error, _DETAIL)),
            Row(name="Created", text=words.moment(first.created_at)),
            *([Row(name="Change", text=line(changes, _DETAIL))] if changes else []),
            Row(name="More", text="policy-monitor alerts list --state dead"),
        ),
    )


def run_notice(problems: Iterable[str], at: datetime) -> Bulletin:
    """What is told of a run that failed by a fault that is not a page's."""
    listed = list(problems)
    return Bulletin(
        kind=BulletinKind.RUN,
        subject=f"[RUN FAILED] {line(listed[0], 150)}",
        title="A run of policy-monitor failed",
        text=f"{len(listed)} fault{'' if len(listed) == 1 else 's'} struck the run. What it did not check stays due.",
        rows=(
            *(Row(name="Fault", text=line(problem, _DETAIL)) for problem in listed[:20]),
            Row(name="Time", text=words.moment(at)),
            Row(name="More", text="policy-monitor status"),
        ),
    )


def bulletin_alert(
    bulletin: Bulletin, channel: Channel, *, policy: str, at: datetime, due_at: datetime, incident: int | None = None
) -> Alert:
    """The alert of a bulletin to one channel, due then."""
    urgent = bulletin.kind in (BulletinKind.LOST, BulletinKind.RUN)
    return Alert(
        channel=channel.id,
        policy=policy,
        subject=line(bulletin.subject, 200),
        level=int(Level.HIGH if urgent else _INCIDENT_LEVEL),
        created_at=at,
        due_at=due_at,
        notice=bulletin,
        incident=incident,
    )


def _place(diff: Diff, delta: Delta) -> tuple[str, ...]:
    """The headings above what a delta was read from: in the new text, or in the old where it is gone."""
    text = diff.old if delta.new is None else diff.new
    clause = text.clauses[delta.fact.clause] if delta.fact.clause < len(text.clauses) else None
    return tuple(heading[:_HEADING] for heading in clause.path) if clause else ()


def _passages(diff: Diff) -> tuple[Passage, ...]:
    found: list[Passage] = []
    left = _MOST_CHARACTERS
    for edit in diff.changes[:_MOST_PASSAGES]:
        if left <= 0:
            break
        passage = _passage(diff, edit, min(left, _LONGEST_PASSAGE))
        left -= sum(len(span.text) for span in passage.spans)
        found.append(passage)
    return tuple(found)


def _passage(diff: Diff, edit: Edit, most: int) -> Passage:
    """A changed clause in at most so many characters; what lies far from a change goes first."""
    spans = _spans(diff, edit)
    path = tuple(heading[:_HEADING] for heading in heading_path(diff, edit))
    if sum(len(span.text) for span in spans) <= most:
        return Passage(path=path, spans=spans)
    kept: list[Span] = []
    for span in spans:
        share = most if span.op is not SpanOp.EQUAL else 200
        text = span.text if len(span.text) <= share else span.text[:share] + " …"
        if most <= 0:
            break
        kept.append(Span(span.op, text))
        most -= len(text)
    return Passage(path=path, spans=tuple(kept), shortened=True)


def _spans(diff: Diff, edit: Edit) -> tuple[Span, ...]:
    if edit.spans:
        return edit.spans
    sides = [Span(SpanOp.DELETED, diff.old_text(edit)), Span(SpanOp.INSERTED, diff.new_text(edit))]
    wanted = {EditOp.ADDED: sides[1:], EditOp.REMOVED: sides[:1]}.get(edit.op, sides)
    return tuple(span for span in wanted if span.text)


def _taking_effect(change: Change) -> Deadline | None:
    """The day an announced change takes effect: the one that a reminder names."""
    day = takes_effect(change)
    return Deadline(on=day.isoformat(), how="the day it takes effect, as the policy states") if day else None
