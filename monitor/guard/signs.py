"""Signs that a page shows by itself, without a past to compare with: its markup and its words."""

import re

from monitor.guard.lexicon import policy_share
from monitor.guard.phrases import CONSENT_TERMS, LOOSE, PHRASES
from monitor.model import Clause, ClauseKind, Doubt, DoubtReason, Page, Text

FEW_WORDS = 250
HARDLY_ANY = 40
POLICY_SHARE = 0.035
_HEAD_BYTES = 200_000
_SHOWN = 80
_SCRAP_WORDS = 80
_LINE_WORDS = 14

_CHALLENGE = re.compile(
    rb"challenge-platform|cf-chl-|cf_chl_opt|cf-browser-verification|/\.well-known/sgcaptcha|_Incapsula_Resource|px-captcha|captcha-delivery\.com"
    rb"|awsWafCookieDomainList|aws-waf-token|ddos-guard|bm-verify|_sec/cp_challenge|geo\.captcha|sucuri_cloudproxy|kpsdk|hcaptcha\.com/1/api|recaptcha/api\.js|challenges\.cloudflare\.com/turnstile",
    re.I,
)
_PASSWORD = re.compile(rb"<input\b[^>]{0,400}\btype\s{0,3}=\s{0,3}[\"']?password", re.I)
_REFRESH = re.compile(rb"<meta\b[^>]{0,100}http-equiv\s{0,3}=\s{0,3}[\"']?refresh[^>]{0,300}url\s{0,3}=", re.I)
_JUMP = re.compile(rb"(?:window|document|top|self)\.location(?:\.href)?\s{0,3}=|location\.replace\(", re.I)
_PARKING = re.compile(
    rb"data-adblockkey|parkingcrew|sedoparking|bodis\.com|/px\.js\?ch=|parking-lander|afternic|dan\.com/buy|hugedomains",
    re.I,
)
_SHELL = re.compile(
    rb"<div\b[^>]{0,100}\bid\s{0,3}=\s{0,3}[\"']?(?:root|app|__next|__nuxt|main-app|application|svelte|gatsby-focus-wrapper)\b|<app-root|ng-app|data-reactroot|window\.__(?:INITIAL|NUXT|NEXT|PRELOADED)",
    re.I,
)
_SCRIPT = re.compile(rb"<script\b", re.I)


def sign(text: Text, page: Page | None) -> Doubt | None:
    """What a page says of itself that speaks against its being a policy, or None."""
    words = text.words
    if words >= FEW_WORDS:
        return _heading_sign(text)
    body = page.body[:_HEAD_BYTES] if page is not None and "pdf" not in page.media_type else b""
    share = policy_share(text)
    is_policy = words >= HARDLY_ANY and share >= POLICY_SHARE
    return _markup_sign(body, words, is_policy) or _word_sign(text, is_policy) or _empty_sign(text, body, share)


def _markup_sign(body: bytes, words: int, is_policy: bool) -> Doubt | None:
    """A sign in the markup of a page of few words."""
    if not body:
        return None
    if match := _PARKING.search(body):
        return _doubt(DoubtReason.PARKED, f"the page is a parked domain's ({_shown(match[0])})")
    if is_policy:
        return None
    if match := _CHALLENGE.search(body):
        return _doubt(DoubtReason.BOT_WALL, f"the page asks for a proof of being human ({_shown(match[0])})")
    if _PASSWORD.search(body):
        return _doubt(DoubtReason.SIGN_IN, f"the page holds {words} words and asks for a password")
    if words < HARDLY_ANY and (_REFRESH.search(body) or (_JUMP.search(body) and len(body) < 5000)):
        return _doubt(DoubtReason.REDIRECT_STUB, f"the page holds {words} words and sends its visitor on")
    return None


def _word_sign(text: Text, is_policy: bool) -> Doubt | None:
    """A phrase of a page of few words: anywhere where nothing speaks of a policy, else in its title or headings."""
    if found := _phrase(_heads(text), strict=is_policy) or _consent(text):
        return found
    # In a text of some length a wall speaks in short lines, a policy in sentences.
    longest = _LINE_WORDS if is_policy or text.words >= _SCRAP_WORDS else FEW_WORDS
    lines = [clause.form for clause in text.clauses if clause.form.count(" ") < longest]
    return _phrase(lines, strict=is_policy)


def _consent(text: Text) -> Doubt | None:
    """The terms of a consent dialog in a page of few words: it stands in place of the text."""
    for clause in text.clauses:
        for phrase in CONSENT_TERMS:
            if phrase in clause.form:
                return _doubt(DoubtReason.CONSENT_WALL, f'the page says "{_around(clause.form, phrase)}"')
    return None


def _heading_sign(text: Text) -> Doubt | None:
    """A page of many words whose title or first heading is an error's or a wall's: the site's words stand around it."""
    heads = [clause.form for clause in text.clauses[:6] if clause.kind is ClauseKind.HEADING and clause.level <= 2]
    heads = [head for head in [_plain(text.title), *heads[:1]] if head.count(" ") < 8]
    return _phrase(heads, strict=True)


def _heads(text: Text) -> list[str]:
    heads = [
        clause.form for clause in text.clauses[:8] if clause.kind is ClauseKind.HEADING and clause.form.count(" ") < 12
    ]
    return [_plain(text.title), *heads]


def _phrase(lines: list[str], *, strict: bool) -> Doubt | None:
    """The first phrase of any reason in the lines. Strict leaves out phrases that a policy may use of something else."""
    joined = "\n".join(lines)
    for reason, phrases in PHRASES.items():
        for phrase in phrases:
            if phrase in joined and not (strict and phrase in LOOSE) and (line := _holding(lines, phrase)):
                return _doubt(reason, f'the page says "{_around(line, phrase)}"')
    return None


def _holding(lines: list[str], phrase: str) -> str:
    """The first line that holds a phrase as whole words."""
    whole = re.compile(rf"(?<!\w){re.escape(phrase)}(?!\w)" if phrase[-1].isalnum() else rf"(?<!\w){re.escape(phrase)}")
    return next((line for line in lines if whole.search(line)), "")


def _empty_sign(text: Text, body: bytes, share: float) -> Doubt | None:
    """A page of hardly any words: a shell that waits for its scripts, or nothing."""
    words = text.words
    if words >= HARDLY_ANY or (words >= 15 and share >= POLICY_SHARE):
        return None
    if body and (_SHELL.search(body) or (words < 15 and len(_SCRIPT.findall(body)) > 2)):
        return _doubt(DoubtReason.EMPTY_SHELL, f"the page holds {words} words and waits for its scripts")
    return _doubt(DoubtReason.EMPTY, f"the page holds {words} words")


def is_listing(text: Text) -> bool:
    """Whether a text is a list of links and labels without sentences: a directory, a menu, a home page."""
    if any(clause.kind is ClauseKind.ROW for clause in text.clauses):
        return False
    words = text.words
    prose = sum(
        _words(clause) for clause in text.clauses if _words(clause) >= 12 and clause.kind is not ClauseKind.HEADING
    )
    return words >= HARDLY_ANY and prose < 0.25 * words and policy_share(text) < POLICY_SHARE


def _words(clause: Clause) -> int:
    return clause.text.count(" ") + 1


def _plain(title: str) -> str:
    return " ".join(title.casefold().replace("’", "'").replace("–", "-").replace("…", "...").split())


def _around(line: str, phrase: str) -> str:
    start = max(0, line.find(phrase) - 20)
    return line[start : start + _SHOWN].strip()


def _shown(found: bytes) -> str:
    return found[:40].decode("ascii", "replace")


def _doubt(reason: DoubtReason, evidence: str) -> Doubt:
    return Doubt(reason=reason, evidence=evidence)
