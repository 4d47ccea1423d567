"""What is read out of a page: clauses in order, each with a true text and a comparison form."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class ClauseKind(StrEnum):
    """The unit of comparison: a heading, paragraph, list item or table row."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    ROW = "row"


@dataclass(frozen=True, slots=True, kw_only=True)
class Clause:
    """One unit of a policy.

    `text` is the true text (stored, shown, quoted); `form` the comparison form (hashed, aligned; two clauses with equal
    forms say the same; empty where the clause is compared with nothing); `path` the headings above it, outermost first;
    `level` a heading's rank, 1 to 6, else 0; `cells` and `heads` a row's cells and its table's column heads; `links` addresses behind the
    words (never compared).
    """

    text: str
    form: str
    kind: ClauseKind = ClauseKind.PARAGRAPH
    path: tuple[str, ...] = ()
    level: int = 0
    cells: tuple[str, ...] = ()
    heads: tuple[str, ...] = ()
    links: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """A policy's text. `language` is ISO 639-1 or None where unsure; `digest` the SHA-256 of the comparison forms.

    `trail` says how the main content was found (for example "main", "stripped", "body", "select", "pdf").
    """

    title: str
    language: str | None
    clauses: tuple[Clause, ...]
    digest: str
    trail: str = ""

    @property
    def words(self) -> int:
        """The number of words in the true text."""
        return sum(len(clause.text.split()) for clause in self.clauses)


def digest(forms: Iterable[str]) -> str:
    """The SHA-256 (hex) of comparison forms, in order, without empty ones."""
    return hashlib.sha256("\n".join(filter(None, forms)).encode("utf-8", "surrogatepass")).hexdigest()


class DoubtReason(StrEnum):
    """Why a page is not taken for the policy. Values are stored and shown; never rename one."""

    EMPTY = "empty"
    BOT_WALL = "bot_wall"
    SIGN_IN = "sign_in"
    CONSENT_WALL = "consent_wall"
    SOFT_404 = "soft_404"
    ERROR_PAGE = "error_page"
    MAINTENANCE = "maintenance"
    EMPTY_SHELL = "empty_shell"
    HOME_PAGE = "home_page"
    PARKED = "parked"
    REDIRECT_STUB = "redirect_stub"
    LANGUAGE = "language"
    OTHER_DOCUMENT = "other_document"
    SHRUNK = "shrunk"
    GROWN = "grown"
    DATE_BACK = "date_back"
    REPEATED = "repeated"
    SELECTOR = "selector"
    EXPECTATION = "expectation"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True, kw_only=True)
class Doubt:
    """A page that may not be the policy: the named reason, the evidence for people, whether a second look can confirm it.

    `confirmable` is True for a plausible large change (a real rewrite): seen alike twice, it becomes a version.
    """

    reason: DoubtReason
    evidence: str
    confirmable: bool = False
