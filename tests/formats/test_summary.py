"""The shape of `facts --json`."""

from monitor.formats.summary import Cookie, Dates, Notice, Recipient, Retention, summary
from monitor.model import Fact, FactKind, Polarity
from tests.facts.texts import text


def fact(kind: FactKind, value: str, key: str = "", **attributes: str) -> Fact:
    return Fact(kind=kind, key=key or value, value=value, quote=f"… {value} …", attributes=tuple(attributes.items()))


FACTS = (
    fact(FactKind.DATE, "2024-05-03", "updated"),
    fact(FactKind.VERSION, "v6", "version"),
    fact(FactKind.CONTROLLER, "Acme Ltd"),
    fact(FactKind.CONTACT, "info@acme.example", role="general"),
    fact(FactKind.DPO, "dpo@acme.example", role="dpo"),
    fact(FactKind.CONTACT, "+46 8 123", "phone 468123"),
    fact(FactKind.RECIPIENT, "Leadinfo", role="analytics"),
    fact(FactKind.RECIPIENT, "Leadinfo", role="other"),
    Fact(kind=FactKind.RECIPIENT, key="x", value="X Corp", polarity=Polarity.DENIED),
    fact(FactKind.RETENTION, "P1Y", subject="contact requests"),
    fact(FactKind.RETENTION, "criterion"),
    fact(FactKind.TRANSFER, "US"),
    fact(FactKind.LEGAL_BASIS, "f"),
    fact(FactKind.LEGAL_BASIS, "9a"),
    fact(FactKind.LEGAL_BASIS, "a"),
    Fact(kind=FactKind.SALE_SHARE, key="sale", value="no", polarity=Polarity.DENIED),
    fact(FactKind.COOKIE, "P13M", "_id"),
    fact(FactKind.CHANGE_NOTICE, "P10D", "subprocessors objection", **{"days": "business", "from": "receipt"}),
    fact(FactKind.CHANGE_NOTICE, "email", "policy announcement"),
)


def test_every_key_is_filled_from_its_facts() -> None:
    told = summary(FACTS, text("Words.", language="sv"))
    assert told.language == "sv"
    assert told.dates == Dates(effective=None, updated="2024-05-03")
    assert told.version == "v6"
    assert told.controllers == ("Acme Ltd",)
    assert told.contacts == ("info@acme.example", "dpo@acme.example")
    assert told.recipients == (Recipient(name="Leadinfo", role="analytics", quote="… Leadinfo …"),)
    assert told.retention == (Retention(period="P1Y", subject="contact requests", quote="… P1Y …"),)
    assert told.transfers == ("US",)
    assert told.legal_bases == ("a", "f")
    assert told.sells == "no"
    assert told.cookies == (Cookie(name="_id", lifetime="P13M"),)
    assert told.notices == (
        Notice(
            about="subprocessors",
            what="objection",
            value="P10D",
            days="business",
            start="receipt",
            quote="… P10D …",
        ),
        Notice(about="policy", what="announcement", value="email", days=None, start=None, quote="… email …"),
    )
