"""How a text departs from the last good one so far that it may be something else.

Every departure is a reason to hold a page back until it is seen alike a second time. Some are so odd that a second look
would not make them right; those also tell that one of two files is not an edition of the other.
"""

from dataclasses import dataclass

from monitor.guard.lexicon import kinds, policy_share
from monitor.guard.likeness import Likeness, contained, likeness, other_edition, repeated
from monitor.guard.signs import FEW_WORDS, POLICY_SHARE
from monitor.model import Doubt, DoubtReason, Text

_ALIKE = 0.2
_HARDLY_ALIKE = 0.5
_SOMEWHAT = 0.05
_WHOLE = 0.985
_LOST = 0.85
_ADDED = 1.5
_SHRUNK = 0.4
_GROWN = 2.5
_CUT_OFF = 0.6
_SMALL = 150
_STUTTER = 0.3
_TINY = 0.2
_PLAUSIBLE_WORDS = 200

Dates = tuple[str | None, str | None]


@dataclass(frozen=True, slots=True)
class Departure:
    """A doubt, and whether it stands between two files as well, where no second look will come."""

    doubt: Doubt
    lasting: bool


def departure(old: Text, new: Text, dates: Dates) -> Departure | None:
    """The first departure found, or None. `dates` are the newest stated dates of the old and the new text."""
    if old.digest == new.digest or not old.clauses or not new.clauses:
        return None
    like = likeness(old, new)
    # A text in two languages may count as either; its words stay the same.
    if old.language and new.language and old.language != new.language and like.overlap < _HARDLY_ALIKE:
        return _lasting(DoubtReason.LANGUAGE, f"the text is in {new.language}, it was in {old.language}")
    if like.overlap < _ALIKE and max(old.words, new.words) >= _SMALL:
        return _replaced(old, new, like, dates)
    before, after = repeated(old), repeated(new)
    if max(before, after) >= _STUTTER and min(before, after) < _STUTTER:
        side, share = ("text", after) if after > before else ("last text", before)
        evidence = f"{share:.0%} of the {side}'s words are copies of clauses that stand in it twice already"
        return _lasting(DoubtReason.REPEATED, evidence, confirmable=True)
    return _resized(old, new, like) or _variant(old, new, like, dates)


def _replaced(old: Text, new: Text, like: Likeness, dates: Dates) -> Departure:
    """Two texts with hardly a sentence in common: another document, the front page, or a complete rewrite."""
    evidence = f"{like.overlap:.0%} of the words stand in the last text; {new.words} words, {old.words} before"
    same_title = bool(old.title) and old.title.casefold() == new.title.casefold()
    named, known = kinds(new.title), kinds(old.title)
    newer = _is_newer(dates)
    fitting = same_title or bool(named & known) or (newer and not (named and known))
    if policy_share(new) < POLICY_SHARE and not (fitting and policy_share(old) < 2 * POLICY_SHARE):
        reason = DoubtReason.HOME_PAGE if new.words >= FEW_WORDS else DoubtReason.OTHER_DOCUMENT
        return _lasting(reason, evidence)
    plausible = fitting and (same_title or _is_plausible(old, new, like))
    # Another document of the same sort looks like a rewrite: only its own title or a newer date tells them apart.
    doubt = Doubt(reason=DoubtReason.OTHER_DOCUMENT, evidence=evidence, confirmable=plausible and (newer or same_title))
    wrong = not plausible or not (newer or same_title or like.overlap > _SOMEWHAT)
    return Departure(doubt=doubt, lasting=wrong or _is_same(dates) or _is_tiny(old, new, like))


def _resized(old: Text, new: Text, like: Likeness) -> Departure | None:
    """A text that collapsed, grew out of measure, or is only the start of the other one."""
    cut_off = like.head >= 0.9 and not _CUT_OFF < like.ratio < 1 / _CUT_OFF
    reason = DoubtReason.SHRUNK if like.ratio < 1 else DoubtReason.GROWN
    evidence = f"{new.words} words, {old.words} before"
    if cut_off:
        evidence += "; the shorter text is the start of the longer one"
    resized = not _SHRUNK <= like.ratio <= _GROWN and max(old.words, new.words) >= _SMALL
    if not resized and not cut_off:
        return None
    confirmable = _is_plausible(old, new, like) and not (cut_off and like.ratio < 1)
    doubt = Doubt(reason=reason, evidence=evidence, confirmable=confirmable)
    return Departure(doubt=doubt, lasting=cut_off or _is_tiny(old, new, like))


def _variant(old: Text, new: Text, like: Likeness, dates: Dates) -> Departure | None:
    """Signs of a regional variant or a page half read: the date goes back, or stands still while half the text changes."""
    before, after = dates
    if before and after and _cut(after, before) < _cut(before, after):
        evidence = f"dated {after}, it was dated {before}"
        return _lasting(DoubtReason.DATE_BACK, evidence, confirmable=like.overlap >= _HARDLY_ALIKE)
    if _is_same(dates) and like.overlap < _HARDLY_ALIKE:
        evidence = f"{like.overlap:.0%} of the words stand in the last text under the same date {after}"
        return _lasting(DoubtReason.OTHER_DOCUMENT, evidence, confirmable=True)
    if _is_same(dates) and not _LOST < like.ratio < _ADDED and _is_whole(old, new):
        reason = DoubtReason.SHRUNK if like.ratio < 1 else DoubtReason.GROWN
        evidence = f"{new.words} words, {old.words} before, with nothing else edited under the same date {after}"
        return _lasting(reason, evidence, confirmable=True)
    if not _is_newer(dates) and (evidence := other_edition(old, new, same_date=_is_same(dates))):
        return _lasting(DoubtReason.OTHER_DOCUMENT, f"another country's edition: {evidence}", confirmable=True)
    return None


def _is_plausible(old: Text, new: Text, like: Likeness) -> bool:
    """Whether the new text could be the policy in new words: enough of them, and the words of policies."""
    return new.words >= min(_PLAUSIBLE_WORDS, old.words) and policy_share(new) >= POLICY_SHARE and like.ratio > 0.1


def _is_whole(old: Text, new: Text) -> bool:
    """Whether the longer text holds the shorter one word for word."""
    short, long = (old, new) if old.words <= new.words else (new, old)
    return contained(short, long) >= _WHOLE


def _is_tiny(old: Text, new: Text, like: Likeness) -> bool:
    """Whether one text is a scrap beside the other."""
    return min(old.words, new.words) < _SMALL and not _TINY < like.ratio < 1 / _TINY


def _is_newer(dates: Dates) -> bool:
    before, after = dates
    return after is not None and (before is None or _cut(after, before) > _cut(before, after))


def _is_same(dates: Dates) -> bool:
    before, after = dates
    return before is not None and after is not None and _cut(before, after) == _cut(after, before)


def _cut(date: str, other: str) -> str:
    """A date as fine as the other one, so that a month and a day in it compare."""
    return date[: len(other)]


def _lasting(reason: DoubtReason, evidence: str, *, confirmable: bool = False) -> Departure:
    return Departure(doubt=Doubt(reason=reason, evidence=evidence, confirmable=confirmable), lasting=True)
