"""What a changed fact is called in plain English, with its values: the words of headlines and reasons."""

import re

from monitor.judge.directions import days
from monitor.model import Delta, DeltaOp, Fact, FactKind, Polarity

_MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
_UNITS = {"Y": "year", "M": "month", "W": "week", "D": "day", "TH": "hour", "TM": "minute", "TS": "second"}
_CONTACTS = {
    FactKind.CONTROLLER: "the controller",
    FactKind.REPRESENTATIVE: "the representative",
    FactKind.DPO: "the data protection officer",
    FactKind.CONTACT: "the contact",
    FactKind.COMPLAINT: "the complaints authority",
    FactKind.GOVERNING_LAW: "the governing law",
    FactKind.VENUE: "the place of jurisdiction",
    FactKind.LIABILITY_CAP: "the cap on liability",
    FactKind.MIN_AGE: "the minimum age",
    FactKind.AUTO_RENEWAL: "automatic renewal",
    FactKind.ARBITRATION: "arbitration",
    FactKind.CLASS_WAIVER: "the waiver of class actions",
    FactKind.UNILATERAL_CHANGE: "the right to change the terms",
}
_NOTICES = {
    "policy objection": "the time to object to changes",
    "policy announcement": "the way changes are announced",
    "subprocessors notice": "the notice of new subprocessors",
    "subprocessors objection": "the time to object to new subprocessors",
    "subprocessors announcement": "the way new subprocessors are announced",
}
_PRACTICES = {
    FactKind.SALE_SHARE: "sale or sharing of personal data",
    FactKind.AI_TRAINING: "training of AI on personal data",
    FactKind.AUTOMATED_DECISION: "automated decisions",
    FactKind.PROFILING: "profiling",
}
_DOINGS = {
    FactKind.SALE_SHARE: "sell or share personal data",
    FactKind.AI_TRAINING: "train AI on personal data",
    FactKind.AUTOMATED_DECISION: "take decisions by machine alone",
    FactKind.PROFILING: "profile people",
}
_MECHANISMS = {
    "adequacy": "an adequacy decision",
    "scc": "standard contractual clauses",
    "dpf": "the Data Privacy Framework",
    "bcr": "binding corporate rules",
    "derogation": "a derogation",
}
_THINGS = {
    FactKind.TRANSFER: "transfers to",
    FactKind.LEGAL_BASIS: "the legal basis",
    FactKind.DATA_CATEGORY: "the data category",
    FactKind.PURPOSE: "the purpose",
    FactKind.RIGHT: "the right",
    FactKind.OPT_OUT: "the opt-out",
}


def phrase(delta: Delta) -> str:
    """A delta as a clause without a subject: "adds Hotjar (analytics)", "keeps logs 24 months instead of 14 months"."""
    match delta.fact.kind:
        case FactKind.DATE:
            return _dated(delta)
        case FactKind.VERSION:
            return _changed("the version", delta)
        case FactKind.RECIPIENT:
            return _recipient(delta)
        case FactKind.RETENTION | FactKind.COOKIE:
            return _kept(delta)
        case FactKind.CHANGE_NOTICE:
            return _noticed(delta)
        case kind if kind in _PRACTICES:
            return _practice(_PRACTICES[kind], _DOINGS[kind], delta)
        case FactKind.TRANSFER:
            return _transfer(delta)
        case kind if kind in _THINGS:
            return _thing(_THINGS[kind], delta)
    return _changed(_CONTACTS.get(delta.fact.kind, delta.fact.kind.value), delta)


def date(value: str) -> str:
    """An ISO date as people write it: "1 March 2024", "March 2024"."""
    match = re.fullmatch(r"(\d{4})-(\d{2})(?:-(\d{2}))?", value)
    if not match or not 1 <= int(match[2]) <= 12:
        return value
    month = f"{_MONTHS[int(match[2]) - 1]} {match[1]}"
    return f"{int(match[3])} {month}" if match[3] else month


def period(fact: Fact) -> str:
    """A period as people say it: "24 months", "as long as necessary"."""
    if days(fact.value) is None:
        return {"criterion": "as long as needed", "indefinite": "indefinitely", "session": "for the session"}.get(
            fact.value, fact.value
        )
    clock = ""
    said = []
    for part in re.findall(r"T|\d+[YMWDHS]", fact.value):
        if part == "T":
            clock = "T"
            continue
        count, unit = int(part[:-1]), _UNITS[clock + part[-1]]
        said.append(f"{count} {unit}" + ("" if count == 1 else "s"))
    return " and ".join(said)


def named(fact: Fact) -> str:
    """A fact's value with its role or country, where it has one."""
    extra = [
        value for name in ("role", "country") if (value := fact.attribute(name)) and value not in ("other", "category")
    ]
    return f"{fact.value} ({', '.join(extra)})" if extra else fact.value


def _dated(delta: Delta) -> str:
    what = {"effective": "the effective date", "next": "the announced date"}.get(
        delta.fact.key, "the date of the last update"
    )
    if delta.old is None:
        return f"{what} is now stated: {date(delta.fact.value)}"
    if delta.new is None:
        return f"{what} ({date(delta.fact.value)}) is no longer stated"
    return f"{what} moves from {date(delta.old.value)} to {date(delta.new.value)}"


def _recipient(delta: Delta) -> str:
    denied = delta.fact.polarity is Polarity.DENIED
    if delta.old is None:
        return f"now denies that {delta.fact.value} gets data" if denied else f"adds {named(delta.fact)}"
    if delta.new is None:
        return f"no longer {f'denies that {delta.fact.value} gets data' if denied else f'names {delta.fact.value}'}"
    if delta.old.polarity is not delta.new.polarity:
        return (
            f"{delta.new.value} was denied to get data and now gets it"
            if delta.new.polarity is Polarity.ASSERTED
            else f"denies that {delta.new.value} gets data"
        )
    if delta.old.value == delta.new.value:
        return f"{delta.new.value} moves from {delta.old.attribute('country')} to {delta.new.attribute('country')}"
    return f"{delta.old.value} is now {delta.new.value}"


def _kept(delta: Delta) -> str:
    if delta.fact.kind is FactKind.COOKIE:
        return _cookie(delta)
    subject = delta.fact.attribute("subject") or "data"
    if delta.old is None:
        return f"now says how long {subject} is kept: {period(delta.fact)}"
    if delta.new is None:
        return f"no longer says how long {subject} is kept (was {period(delta.fact)})"
    return f"{subject} kept {period(delta.new)} instead of {period(delta.old)}"


def _cookie(delta: Delta) -> str:
    general = delta.fact.key in ("", "cookies")
    name = "cookies" if general else f"cookie {delta.fact.key}"
    if delta.old and delta.new:
        return f"{name} kept {period(delta.new)} instead of {period(delta.old)}"
    if general:
        said = f": {period(delta.fact)}" if delta.old is None else f" (was {period(delta.fact)})"
        return f"{'now' if delta.old is None else 'no longer'} says how long cookies are kept{said}"
    return f"{'adds' if delta.old is None else 'drops'} {name} ({period(delta.fact)})"


def _practice(what: str, doing: str, delta: Delta) -> str:
    was, now = (fact.value if fact else None for fact in (delta.old, delta.new))
    match was, now:
        case None, "no":
            return f"now promises not to {doing}"
        case "no", None:
            return f"no longer promises not to {doing}"
        case "no", "yes" | "may":
            return f"now says that it {'does' if now == 'yes' else 'may'} {doing}, and said before that it does not"
        case "yes" | "may", "no":
            return f"now promises not to {doing} (was: {was})"
        case None, _:
            return f"now speaks of {what}: {now}"
        case _, None:
            return f"no longer speaks of {what} (was: {was})"
    return f"{what}: {now} instead of {was}"


def _transfer(delta: Delta) -> str:
    if delta.old is None or delta.new is None or delta.old.value != delta.new.value:
        if delta.fact.polarity is Polarity.DENIED and delta.op is not DeltaOp.CHANGED:
            return f"{'now' if delta.old is None else 'no longer'} denies transfers to {delta.fact.value}"
        return _thing("transfers to", delta)
    if delta.old.polarity is not delta.new.polarity:
        is_denied = delta.new.polarity is Polarity.DENIED
        return f"{'now denies' if is_denied else 'now speaks of'} transfers to {delta.new.value}{'' if is_denied else ', which it denied'}"
    was, now = (_MECHANISMS.get(fact.attribute("mechanism") or "none") for fact in (delta.old, delta.new))
    if now is None:
        return f"names no safeguard for transfers to {delta.new.value} any more (was: {was})"
    return f"transfers to {delta.new.value} rest on {now}" + (f" instead of {was}" if was else "")


def _noticed(delta: Delta) -> str:
    what = _NOTICES.get(delta.fact.key, "the notice of changes")
    old, new = (_length(fact) for fact in (delta.old, delta.new))
    if delta.old is None:
        return f"{what} is now stated: {new}"
    if delta.new is None:
        return f"{what} ({old}) is no longer stated"
    return f"{what} changes from {old} to {new}"


def _length(fact: Fact | None) -> str:
    """A notice's period, "10 business days", or its ways."""
    if fact is None:
        return ""
    return period(fact).replace(" day", " business day") if fact.attribute("days") == "business" else period(fact)


def _thing(what: str, delta: Delta) -> str:
    value = delta.fact.attribute("name") or delta.fact.value
    if delta.op is DeltaOp.CHANGED and delta.old and delta.new:
        return f"{what} {delta.old.value} becomes {delta.new.value}"
    return f"{'adds' if delta.old is None else 'drops'} {what} {value}"


def _changed(what: str, delta: Delta) -> str:
    if delta.old is None:
        return f"{what} is now stated: {delta.fact.value}"
    if delta.new is None:
        return f"{what} ({delta.fact.value}) is no longer stated"
    return f"{what} changes from {delta.old.value} to {delta.new.value}"
