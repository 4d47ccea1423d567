"""What a changed fact means to the reader whom the policy binds, and which names are one organisation's."""

import re

from monitor.model import Direction, Fact, FactKind, Polarity

_DURATION = re.compile(r"P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?")
_DAYS = (365.0, 30.4, 7.0, 1.0, 1 / 24, 1 / 1440, 1 / 86400)
_MORE_IS_WORSE = frozenset({FactKind.RECIPIENT, FactKind.TRANSFER, FactKind.DATA_CATEGORY, FactKind.PURPOSE, FactKind.COOKIE,
    FactKind.AI_TRAINING, FactKind.AUTOMATED_DECISION, FactKind.PROFILING, FactKind.ARBITRATION, FactKind.CLASS_WAIVER,
    FactKind.LIABILITY_CAP, FactKind.AUTO_RENEWAL, FactKind.UNILATERAL_CHANGE})  # fmt: skip
_MORE_IS_BETTER = frozenset({FactKind.RIGHT, FactKind.COMPLAINT, FactKind.OPT_OUT, FactKind.CHANGE_NOTICE})
_YES = frozenset({"yes", "true"})
_NO = frozenset({"no", "false"})
_RENAMED = tuple(
    frozenset(names.split(","))
    for names in (
        "twitter,x", "facebook,meta", "facebookireland,metaplatformsireland", "sendinblue,brevo", "hipchat,atlassian", "gsuite,googleworkspace",
        "mandrill,mailchimptransactional", "doubleclick,googlemarketingplatform", "googleadwords,googleads", "transferwise,wise", "square,block",
        "azuread,entraid", "bing,microsoftbing", "criteohooklogic,criteo", "universalanalytics,googleanalytics", "crashlytics,firebasecrashlytics",
        "recurly,recurlyinc", "zopim,zendeskchat", "paypalbraintree,braintree", "optimizely,episerver", "visualwebsiteoptimizer,vwo", "segmentio,segment",
        "fullcontact,fullcontactinc", "adform,adformas", "googleapps,googleworkspace", "yahoogemini,yahoo", "bugsnag,smartbearbugsnag", "mixpanel,mixpanelinc",
    )
)  # fmt: skip
"""Names that one organisation or product had one after the other."""


def days(period: str) -> float | None:
    """The length of an ISO 8601 duration in days; None for what is no number ("criterion", "indefinite", "session")."""
    match = _DURATION.fullmatch(period)
    if not match or not any(match.groups()):
        return None
    return sum(int(count or 0) * unit for count, unit in zip(match.groups(), _DAYS, strict=True))


def direction(old: Fact | None, new: Fact | None) -> Direction:
    """Whether a change is better or worse for the reader, neutral where that cannot be said."""
    fact = new or old
    if fact is None or fact.kind in (FactKind.DATE, FactKind.VERSION):
        return Direction.NEUTRAL
    if fact.kind in (FactKind.RETENTION, FactKind.COOKIE, FactKind.CHANGE_NOTICE):
        return _by_length(old, new, longer_is_worse=fact.kind is not FactKind.CHANGE_NOTICE)
    if fact.kind is FactKind.SALE_SHARE or _yes(old) is not None or _yes(new) is not None:
        return _by_answer(old, new)
    if old is not None and new is not None:
        return _by_polarity(old, new)
    if fact.kind in _MORE_IS_WORSE:
        is_more = (old is None) is (fact.polarity is Polarity.ASSERTED)
        return Direction.WORSE if is_more else Direction.BETTER
    if fact.kind in _MORE_IS_BETTER:
        is_more = (old is None) is (fact.polarity is Polarity.ASSERTED)
        return Direction.BETTER if is_more else Direction.WORSE
    return Direction.NEUTRAL


def is_renamed(old: Fact, new: Fact) -> bool:
    """Whether two facts name one organisation by its former and its present name."""
    keys = {re.sub(r"\W+", "", fact.key.casefold()) for fact in (old, new)}
    return old.kind is new.kind is FactKind.RECIPIENT and any(keys <= names for names in _RENAMED)


def _by_polarity(old: Fact, new: Fact) -> Direction:
    """What it means that a statement was denied or is now, or lost or found its safeguard; neutral for another value."""
    was, now = (fact.attribute("mechanism") or "none" for fact in (old, new))
    if old.polarity is new.polarity and (was == "none") is not (now == "none"):
        return Direction.WORSE if now == "none" else Direction.BETTER
    if old.polarity is new.polarity or not (old.kind in _MORE_IS_WORSE or old.kind in _MORE_IS_BETTER):
        return Direction.NEUTRAL
    is_more = new.polarity is Polarity.ASSERTED
    return Direction.WORSE if is_more is (old.kind in _MORE_IS_WORSE) else Direction.BETTER


def _by_length(old: Fact | None, new: Fact | None, *, longer_is_worse: bool) -> Direction:
    if old is None or new is None:
        if _is_named_cookie(old) or _is_named_cookie(new):
            return Direction.WORSE if old is None else Direction.BETTER
        if longer_is_worse:
            return Direction.NEUTRAL if old is None else Direction.WORSE
        return Direction.BETTER if old is None else Direction.WORSE
    before, after = days(old.value), days(new.value)
    if before is None or after is None:
        if before is None and after is None:
            return Direction.NEUTRAL
        return Direction.WORSE if (after is None) == longer_is_worse else Direction.BETTER
    if before == after:
        return Direction.NEUTRAL
    return Direction.WORSE if (after > before) == longer_is_worse else Direction.BETTER


def _is_named_cookie(fact: Fact | None) -> bool:
    """Whether a fact is of one cookie, not of how long cookies in general stay."""
    return fact is not None and fact.kind is FactKind.COOKIE and fact.key not in ("", "cookies")


def _by_answer(old: Fact | None, new: Fact | None) -> Direction:
    before, after = _yes(old), _yes(new)
    if before == after:
        return Direction.NEUTRAL
    if after is None:
        return Direction.WORSE if before is False else Direction.BETTER
    return Direction.WORSE if after else Direction.BETTER


def _yes(fact: Fact | None) -> bool | None:
    """What a practice's fact answers: True for yes, may and opt-out, False for no, None where it is no answer."""
    if fact is None:
        return None
    value = fact.value.casefold()
    if value in _NO or fact.polarity is Polarity.DENIED:
        return False
    return True if value in _YES or value in ("may", "opt-out") else None
