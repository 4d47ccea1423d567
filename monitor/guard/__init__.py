"""Whether a page is the policy at all: a named doubt with its evidence, or None.

First what the operator expects, then what the page says of itself, then how it differs from the last good text. A
plausible rewrite is doubted, too, but confirmable: seen alike a second time it becomes a version.
"""

from urllib.parse import urlsplit

from monitor.guard.departure import departure
from monitor.guard.lexicon import policy_share
from monitor.guard.likeness import likeness
from monitor.guard.signs import POLICY_SHARE, is_listing, sign
from monitor.model import Doubt, DoubtReason, Page, Policy, Text

__all__ = ["doubt", "doubt_pair"]


def doubt(
    text: Text,
    *,
    page: Page | None = None,
    previous: Text | None = None,
    policy: Policy | None = None,
    dates: tuple[str | None, str | None] = (None, None),
) -> Doubt | None:
    """Why a text may not be the policy, or None.

    `page` is what the text was read from (its markup and final address are evidence), `previous` the last good text,
    `dates` the newest stated dates of the previous text and of this one, ISO 8601. What a page says of itself comes
    first, for its reason is the most telling; words that the registry expects and finds vouch for the page.
    """
    if not text.clauses and text.trail.endswith(":none"):
        return Doubt(
            reason=DoubtReason.SELECTOR, evidence=f'"{text.trail.partition(":")[0]}" matched nothing on the page'
        )
    missed = _unexpected(text, policy) if policy is not None else None
    vouched = missed is None and policy is not None and bool(policy.expect.contains)
    found = None if vouched else sign(text, page) or _strayed(text, page, policy)
    if found and (previous is None or not _is_usual(text, previous)):
        return found
    if missed and (missed.reason is not DoubtReason.LANGUAGE or previous is None or not _is_usual(text, previous)):
        return missed
    departed = departure(previous, text, dates) if previous is not None else None
    return departed.doubt if departed else None


def doubt_pair(old: Text, new: Text, dates: tuple[str | None, str | None] = (None, None)) -> Doubt | None:
    """Why one of two texts is not an edition of the other's policy, or None; either may be the wrong one.

    A large but plausible change, such as a complete rewrite of the same sort of document in the same language, is none:
    what a second look would confirm needs no doubt between two files that someone put side by side.
    """
    for side, text in (("earlier", old), ("later", new)):
        if found := sign(text, None) or _listing(text):
            return Doubt(reason=found.reason, evidence=f"{side} text: {found.evidence}")
    departed = departure(old, new, dates)
    return departed.doubt if departed and departed.lasting else None


def _unexpected(text: Text, policy: Policy) -> Doubt | None:
    """What the registry says to expect and the text does not show."""
    expect = policy.expect
    if expect.min_words is not None and text.words < expect.min_words:
        return Doubt(
            reason=DoubtReason.EXPECTATION, evidence=f"{text.words} words, at least {expect.min_words} expected"
        )
    if expect.contains:
        whole = "\n".join(clause.text for clause in text.clauses).casefold()
        for words in expect.contains:
            if " ".join(words.casefold().split()) not in whole:
                return Doubt(reason=DoubtReason.EXPECTATION, evidence=f'"{words}" is expected and not there')
    wanted = expect.language or policy.language
    if wanted and text.language and text.language != wanted[:2].lower():
        return Doubt(reason=DoubtReason.LANGUAGE, evidence=f"the text is in {text.language}, {wanted} is expected")
    return None


def _strayed(text: Text, page: Page | None, policy: Policy | None) -> Doubt | None:
    """A redirect to the site's front page, or a list of links."""
    if found := _listing(text):
        return found
    if page is None or policy is None:
        return None
    asked, got = urlsplit(policy.url).path.strip("/"), urlsplit(page.url).path.strip("/")
    at_front = len(got) <= 5 and got.count("/") == 0 and len(asked) > 5
    if at_front and policy_share(text) < POLICY_SHARE:
        return Doubt(reason=DoubtReason.HOME_PAGE, evidence=f'"{policy.url}" led to the front page "{page.url}"')
    return None


def _listing(text: Text) -> Doubt | None:
    if is_listing(text):
        return Doubt(
            reason=DoubtReason.HOME_PAGE, evidence=f"{text.words} words of links and labels, no policy's sentences"
        )
    return None


def _is_usual(text: Text, previous: Text) -> bool:
    """Whether the last good text looked the same: the operator watches a page of this kind."""
    return likeness(previous, text).overlap >= 0.5
