"""The facts of one document in the shape that `facts --json` prints: one object a document, documented in docs/json.md."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from monitor.model import Fact, FactKind, Facts, Modality, Polarity, Text

_ADDRESSES = (FactKind.CONTACT, FactKind.DPO, FactKind.REPRESENTATIVE)
_LETTERS = frozenset("abcdef")
_TERMS = "terms."


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
class Named:
    """Something the document states by a name of the vocabulary: `flag` where it weighs more, `may` where it is only possible."""

    name: str
    flag: str | None
    may: bool
    quote: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Right:
    """A right of the readers: how and where it is used, None where not stated."""

    name: str
    how: str | None
    where: str | None
    quote: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Complaint:
    """An authority to complain to, with its country where it is a known one."""

    authority: str
    country: str | None
    quote: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OptOut:
    """A way (`how`: a method or an address) to opt out of something."""

    of: str
    how: str
    quote: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """A term of service: `name` is the kind without "terms."."""

    name: str
    value: str
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
    data_categories: tuple[Named, ...] = ()
    purposes: tuple[Named, ...] = ()
    rights: tuple[Right, ...] = ()
    complaints: tuple[Complaint, ...] = ()
    opt_outs: tuple[OptOut, ...] = ()
    terms: tuple[Term, ...] = ()


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
        data_categories=_named(facts, FactKind.DATA_CATEGORY),
        purposes=_named(facts, FactKind.PURPOSE),
        rights=tuple(
            Right(name=fact.key, how=fact.attribute("how"), where=fact.attribute("where"), quote=fact.quote)
            for fact in _of(facts, FactKind.RIGHT)
        ),
        complaints=tuple(
            Complaint(authority=fact.value, country=fact.attribute("country"), quote=fact.quote)
            for fact in _of(facts, FactKind.COMPLAINT)
        ),
        opt_outs=tuple(OptOut(of=fact.key, how=fact.value, quote=fact.quote) for fact in _of(facts, FactKind.OPT_OUT)),
        terms=tuple(
            Term(name=fact.kind.value.removeprefix(_TERMS), value=fact.value, quote=fact.quote)
            for fact in facts
            if fact.kind.value.startswith(_TERMS)
        ),
    )


def _named(facts: Facts, kind: FactKind) -> tuple[Named, ...]:
    return tuple(
        Named(name=fact.key, flag=fact.attribute("flag"), may=fact.modality is Modality.MAY, quote=fact.quote)
        for fact in _of(facts, kind)
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
