"""The facts of one document in the shape that `facts --json` prints: one object a document, documented in docs/json.md."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from monitor.model import Fact, FactKind, Facts, Polarity, Text

_ADDRESSES = (FactKind.CONTACT, FactKind.DPO, FactKind.REPRESENTATIVE)
_LETTERS = frozenset("abcdef")


@dataclass(frozen=True, slots=True, kw_only=True)
class Dates:
    """The document's own dates, ISO 8601, None where not stated."""

    effective: str | None = None
    updated: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipient:
    """A named organisation or tool that gets data."""

    name: str
    role: str
    quote: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Retention:
    """How long something is kept: `period` is ISO 8601."""

    period: str
    subject: str
    quote: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Cookie:
    """A cookie's lifetime: `lifetime` is ISO 8601 or "session"."""

    name: str
    lifetime: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """How changes of the policy or of its subprocessors (`about`) are announced, how long before, or how long one may object.

    `what` is "notice" or "objection" with an ISO 8601 duration as `value`, or "announcement" with its ways; `days` is
    "calendar" or "business", `start` what the period runs from, None where not stated.
    """

    about: str
    what: str
    value: str
    days: str | None
    start: str | None
    quote: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """What one document states. `sells` is "yes", "no" or None where it says nothing."""

    language: str | None
    dates: Dates = field(default_factory=Dates)
    version: str | None = None
    controllers: tuple[str, ...] = ()
    contacts: tuple[str, ...] = ()
    recipients: tuple[Recipient, ...] = ()
    retention: tuple[Retention, ...] = ()
    transfers: tuple[str, ...] = ()
    legal_bases: tuple[str, ...] = ()
    sells: str | None = None
    cookies: tuple[Cookie, ...] = ()
    notices: tuple[Notice, ...] = ()


def summary(facts: Facts, text: Text) -> Summary:
    """The summary of a text's facts; denied ones ("we do not share data with ...") are left out of its lists."""
    return Summary(
        language=text.language,
        dates=Dates(
            effective=_first(facts, FactKind.DATE, "effective"), updated=_first(facts, FactKind.DATE, "updated")
        ),
        version=_first(facts, FactKind.VERSION),
        controllers=_values(facts, FactKind.CONTROLLER),
        contacts=tuple(
            dict.fromkeys(fact.value for kind in _ADDRESSES for fact in _of(facts, kind) if "@" in fact.value)
        ),
        recipients=tuple(
            Recipient(name=fact.value, role=fact.attribute("role") or "other", quote=fact.quote)
            for fact in _once(_of(facts, FactKind.RECIPIENT))
        ),
        retention=tuple(
            Retention(period=fact.value, subject=fact.attribute("subject") or fact.key, quote=fact.quote)
            for fact in _of(facts, FactKind.RETENTION)
            if fact.value.startswith("P")
        ),
        transfers=tuple(value for value in _values(facts, FactKind.TRANSFER) if len(value) == 2),
        legal_bases=tuple(sorted(value for value in _values(facts, FactKind.LEGAL_BASIS) if value in _LETTERS)),
        sells=next((fact.value for fact in facts if fact.kind is FactKind.SALE_SHARE), None),
        cookies=tuple(
            dict.fromkeys(Cookie(name=fact.key, lifetime=fact.value) for fact in _of(facts, FactKind.COOKIE))
        ),
        notices=tuple(
            Notice(
                about=fact.key.partition(" ")[0],
                what=fact.key.partition(" ")[2],
                value=fact.value,
                days=fact.attribute("days"),
                start=fact.attribute("from"),
                quote=fact.quote,
            )
            for fact in _of(facts, FactKind.CHANGE_NOTICE)
        ),
    )


def _of(facts: Facts, kind: FactKind) -> Iterator[Fact]:
    return (fact for fact in facts if fact.kind is kind and fact.polarity is Polarity.ASSERTED)


def _once(facts: Iterator[Fact]) -> Iterator[Fact]:
    """The facts without those whose key came before."""
    first: dict[str, Fact] = {}
    for fact in facts:
        first.setdefault(fact.key, fact)
    return iter(first.values())


def _values(facts: Facts, kind: FactKind) -> tuple[str, ...]:
    return tuple(dict.fromkeys(fact.value for fact in _of(facts, kind)))


def _first(facts: Facts, kind: FactKind, key: str | None = None) -> str | None:
    return next((fact.value for fact in _of(facts, kind) if key in (None, fact.key)), None)
