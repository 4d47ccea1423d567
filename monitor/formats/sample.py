"""A change and an incident that never were, to try a template on before an alert depends on it."""

from datetime import UTC, datetime

from monitor.model import (
    Alert,
    Bulletin,
    BulletinKind,
    Bundle,
    Change,
    ChangeKind,
    ChangeNotice,
    Delta,
    DeltaOp,
    Evidence,
    Fact,
    FactKind,
    Gathering,
    Level,
    Passage,
    PolicyKind,
    Reason,
    Row,
    Span,
    SpanOp,
    StatedDate,
    Verdict,
    VerdictKind,
)

_AT = datetime(2025, 3, 12, 6, tzinfo=UTC)
_QUOTE = "We send your questions to Example AI in the United States."
_FACT = Fact(
    kind=FactKind.RECIPIENT, key="example ai", value="Example AI", quote=_QUOTE, attributes=(("country", "US"),)
)


def samples() -> tuple[Bundle, ...]:
    """A change alone, an incident alone, and both in one message."""
    told, failed = _alert(_change()), _alert(_incident())
    return (
        Bundle(id="0123456789ab", alerts=(told,)),
        Bundle(id="alert-2", alerts=(failed,)),
        Bundle(id="digest-0123456789ab", alerts=(told, failed), gathering=Gathering.DIGEST),
    )


def _alert(notice: ChangeNotice | Bulletin) -> Alert:
    return Alert(
        channel="sample",
        policy="acme-privacy",
        subject="[HIGH] Acme – Privacy: + Example AI (US)",
        level=4,
        created_at=_AT,
        due_at=_AT,
        notice=notice,
        change=notice.change.id if isinstance(notice, ChangeNotice) else None,
    )


def _change() -> ChangeNotice:
    reason = Reason(
        rule="recipient-added",
        kind=ChangeKind.PROCESSORS,
        level=Level.HIGH,
        message="adds Example AI (US)",
        new_quote=_QUOTE,
    )
    verdict = Verdict(
        kind=VerdictKind.SUBSTANTIVE,
        level=Level.HIGH,
        headline="Acme – Privacy: adds Example AI (US)",
        kinds=(ChangeKind.PROCESSORS,),
        reasons=(reason,),
        flags=("silent",),
    )
    url = "https://acme.example/privacy"
    return ChangeNotice(
        title="Acme – Privacy",
        url=url,
        kind=PolicyKind.PRIVACY,
        change=Change(
            id="0123456789ab",
            policy="acme-privacy",
            old=3,
            new=4,
            at=_AT,
            since=_AT.replace(day=11),
            deltas=(Delta(op=DeltaOp.ADDED, old=None, new=_FACT),),
            verdict=verdict,
        ),
        evidence=Evidence(
            url=url, final_url=url, status=200, at=_AT, size=1000, page="0" * 64, text="1" * 64, snapshot=7
        ),
        places=(("Who receives your data",),),
        passages=(Passage(path=("Who receives your data",), spans=(Span(SpanOp.INSERTED, _QUOTE),)),),
        dates=(StatedDate(key="updated", old="2025-01-02", new="2025-01-02"),),
    )


def _incident() -> Bulletin:
    return Bulletin(
        kind=BulletinKind.INCIDENT,
        subject="[CANNOT READ] Acme – Terms: the server does not answer in time",
        title="Acme – Terms",
        text="Cannot be read: the server does not answer in time.",
        rows=(Row(name="Reason", text="timeout"),),
    )
