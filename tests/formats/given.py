"""One change, made by hand: a recipient added and a period made longer."""

from dataclasses import replace
from datetime import UTC, datetime

from monitor.formats.notice import change_alert, change_notice
from monitor.model import (
    Bundle,
    Change,
    ChangeKind,
    ChangeNotice,
    Channel,
    Clause,
    ClauseKind,
    Delta,
    DeltaOp,
    Diff,
    Edit,
    EditOp,
    Fact,
    FactKind,
    Gathering,
    Level,
    Page,
    Policy,
    PolicyKind,
    Reason,
    Span,
    SpanOp,
    StatedDate,
    Text,
    Verdict,
    VerdictKind,
    digest,
)

AT = datetime(2025, 3, 12, 6, 0, tzinfo=UTC)
SINCE = datetime(2025, 3, 11, 6, 0, tzinfo=UTC)
KEPT, KEPT_LONGER = "We keep analytics data for 13 months.", "We keep analytics data for 25 months."
ADDED = "We send your questions to OpenAI in the United States."
GONE = "You may write to our office in Lund."


def text(*words: str) -> Text:
    head = Clause(text="Retention", form="retention", kind=ClauseKind.HEADING, level=2)
    body = tuple(Clause(text=each, form=each.lower(), path=("Privacy", "Retention")) for each in words)
    return Text(title="Privacy", language="en", clauses=(head, *body), digest=digest(words), trail="main")


def fact(kind: FactKind, value: str, quote: str = "", key: str = "", **attributes: str) -> Fact:
    return Fact(kind=kind, key=key, value=value, quote=quote, attributes=tuple(attributes.items()))


POLICY = Policy(
    id="acme-privacy", url="https://acme.example/privacy", name="Acme – Privacy policy", kind=PolicyKind.PRIVACY
)
PAGE = Page(policy=POLICY.id, fetched_at=AT, url=POLICY.url, body=b"<p>page</p>")
SAME = "We protect your data."
DIFF = Diff(
    old=text(SAME, KEPT, GONE),
    new=text(SAME, KEPT_LONGER, ADDED),
    edits=(
        Edit(op=EditOp.SAME, old=(0,), new=(0,)),
        Edit(op=EditOp.SAME, old=(1,), new=(1,)),
        Edit(
            op=EditOp.REWRITTEN,
            old=(2,),
            new=(2,),
            spans=(
                Span(SpanOp.EQUAL, "We keep analytics data for "),
                Span(SpanOp.DELETED, "13"),
                Span(SpanOp.INSERTED, "25"),
                Span(SpanOp.EQUAL, " months."),
            ),
        ),
        Edit(op=EditOp.REMOVED, old=(3,)),
        Edit(op=EditOp.ADDED, new=(3,)),
    ),
)
DELTAS = (
    Delta(
        op=DeltaOp.ADDED,
        old=None,
        new=fact(FactKind.RECIPIENT, "OpenAI", ADDED, "openai", role="processor", country="US"),
    ),
    Delta(
        op=DeltaOp.CHANGED,
        old=fact(FactKind.RETENTION, "P13M", KEPT, "analytics data", subject="analytics data"),
        new=fact(FactKind.RETENTION, "P25M", KEPT_LONGER, "analytics data", subject="analytics data"),
    ),
)
VERDICT = Verdict(
    kind=VerdictKind.SUBSTANTIVE,
    level=Level.HIGH,
    headline="Acme – Privacy policy: adds OpenAI; keeps analytics data 25 months instead of 13",
    kinds=(ChangeKind.PROCESSORS, ChangeKind.RETENTION),
    reasons=(
        Reason(
            rule="recipient-added",
            kind=ChangeKind.PROCESSORS,
            level=Level.HIGH,
            message="a new recipient: OpenAI",
            new_quote=ADDED,
        ),
        Reason(
            rule="passage-removed",
            kind=ChangeKind.CONTACT,
            level=Level.INFO,
            message="a passage is gone",
            old_quote=GONE,
        ),
    ),
    flags=("silent",),
)
CHANNEL = Channel(id="legal", url="mailtos://user:hunter2@mail.example")
DATES = (
    StatedDate(key="updated", old="2025-01-02", new="2025-01-02"),
    StatedDate(key="effective", old=None, new="2025-04-01"),
)
CHANGE = Change(
    id="0123456789ab", policy=POLICY.id, old=3, new=4, at=AT, since=SINCE, deltas=DELTAS, verdict=VERDICT, dates=DATES
)


def hostile(words: str) -> tuple[Change, Diff]:
    """The change with page text that says `words` wherever a page can."""
    new = fact(FactKind.RECIPIENT, words, words, words, role=words)
    reason = Reason(rule="r", kind=ChangeKind.OTHER, level=Level.HIGH, message=words, old_quote=words, new_quote=words)
    verdict = replace(VERDICT, headline=words, reasons=(reason,))
    changed = replace(CHANGE, deltas=(Delta(op=DeltaOp.ADDED, old=None, new=new),), verdict=verdict)
    there = text(words)
    there = replace(there, clauses=tuple(replace(clause, path=(words,)) for clause in there.clauses))
    edits = (Edit(op=EditOp.ADDED, new=(0,)), Edit(op=EditOp.ADDED, new=(1,)))
    return changed, Diff(old=text(), new=there, edits=edits)


def notice(change: Change = CHANGE, diff: Diff = DIFF, **fields: object) -> ChangeNotice:
    """What is told of the change."""
    made = change_notice(change, diff, POLICY, PAGE)
    return replace(made, **fields)  # type: ignore[arg-type]


def bundle(change: Change = CHANGE, diff: Diff = DIFF, **fields: object) -> Bundle:
    """The change alone, as one message."""
    alert = change_alert(notice(change, diff, **fields), CHANNEL, due_at=AT, vendor="acme.example")
    return Bundle(id=change.id, alerts=(replace(alert, id=1),))


def several(gathering: Gathering = Gathering.DIGEST, number: int = 3) -> Bundle:
    """Changes of several policies, as one message."""
    alerts = []
    for each in range(1, number + 1):
        change = replace(CHANGE, id=f"{each:012x}", policy=f"acme-{each}")
        told = notice(change, title=f"Acme – Policy {each}")
        alerts.append(replace(change_alert(told, CHANNEL, due_at=AT, vendor="acme.example"), id=each))
    return Bundle(id=f"{gathering}-0011", alerts=tuple(alerts), gathering=gathering)
