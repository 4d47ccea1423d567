"""What a change amounts to: verdict, level, kinds, reasons and a headline."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum, StrEnum


class VerdictKind(StrEnum):
    """Substantive is worth an alert; cosmetic is wording; noise is not the policy; suspect is perhaps not the policy."""

    SUBSTANTIVE = "substantive"
    COSMETIC = "cosmetic"
    NOISE = "noise"
    SUSPECT = "suspect"


class Level(IntEnum):
    """How much a change matters."""

    NONE = 0
    COSMETIC = 1
    INFO = 2
    NOTABLE = 3
    HIGH = 4
    URGENT = 5


class ChangeKind(StrEnum):
    """What a change is about. Values are stored and shown; never rename one."""

    EFFECTIVE_DATE = "effective_date"
    VERSION = "version"
    PROCESSORS = "processors"
    RETENTION = "retention"
    DATA_COLLECTED = "data_collected"
    PURPOSES = "purposes"
    LEGAL_BASIS = "legal_basis"
    SHARING = "sharing"
    TRANSFERS = "transfers"
    RIGHTS = "rights"
    CONTACT = "contact"
    COOKIES = "cookies"
    CHILDREN = "children"
    SECURITY = "security"
    AI = "ai"
    DISPUTE = "dispute"
    COMMERCIAL = "commercial"
    CONTENT_RULES = "content_rules"
    SCOPE = "scope"
    NOTICE = "notice"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Overrides:
    """What an operator decides otherwise: the level of a kind of change, and rules that stay silent."""

    levels: Mapping[ChangeKind, Level] = field(default_factory=dict)
    muted: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """One rule that fired: its id, the kind and level it argues for, and the words that made it fire."""

    rule: str
    kind: ChangeKind
    level: Level
    message: str
    old_quote: str = ""
    new_quote: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """The judgement on a change. `kinds` in the order of the strongest reasons; `flags` such as "silent", "date_only".

    `unclassified` are places among the diff's changes: clauses of substance of which no fact and no topic tells.
    """

    kind: VerdictKind
    level: Level
    headline: str
    kinds: tuple[ChangeKind, ...] = ()
    reasons: tuple[Reason, ...] = ()
    flags: tuple[str, ...] = ()
    unclassified: tuple[int, ...] = ()
