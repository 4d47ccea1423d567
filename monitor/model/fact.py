"""A typed, normalised statement of a policy, with its quote; and how facts differ between two versions."""

from dataclasses import dataclass
from enum import StrEnum


class FactKind(StrEnum):
    """What a fact is about. Values are stored and shown; never rename one."""

    DATE = "date"
    VERSION = "version"
    CONTROLLER = "controller"
    REPRESENTATIVE = "representative"
    DPO = "dpo"
    CONTACT = "contact"
    RECIPIENT = "recipient"
    RETENTION = "retention"
    COOKIE = "cookie"
    TRANSFER = "transfer"
    LEGAL_BASIS = "legal_basis"
    DATA_CATEGORY = "data_category"
    PURPOSE = "purpose"
    RIGHT = "right"
    COMPLAINT = "complaint"
    OPT_OUT = "opt_out"
    SALE_SHARE = "sale_share"
    AI_TRAINING = "ai_training"
    AUTOMATED_DECISION = "automated_decision"
    PROFILING = "profiling"
    MIN_AGE = "min_age"
    CHANGE_NOTICE = "change_notice"
    GOVERNING_LAW = "terms.governing_law"
    VENUE = "terms.venue"
    ARBITRATION = "terms.arbitration"
    CLASS_WAIVER = "terms.class_waiver"
    LIABILITY_CAP = "terms.liability_cap"
    AUTO_RENEWAL = "terms.auto_renewal"
    UNILATERAL_CHANGE = "terms.unilateral_change"


class Polarity(StrEnum):
    """Whether the policy asserts or denies the fact ("we do not sell …")."""

    ASSERTED = "asserted"
    DENIED = "denied"


class Modality(StrEnum):
    """Whether the policy says it does, or that it may."""

    DOES = "does"
    MAY = "may"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """One statement.

    `key` says what the fact is about so that two versions' facts can be matched (for a date "effective" or "updated",
    for a recipient its name folded, for a retention what is kept); `value` is the normal form (ISO 8601 date or
    duration, ISO 3166 code, name); `raw` the words the value was read from; `quote` a verbatim sentence or part of it;
    `clause` the index into Text.clauses; `attributes` further named values (role, country, bound, trigger, subject …).
    """

    kind: FactKind
    key: str
    value: str
    raw: str = ""
    quote: str = ""
    clause: int = 0
    polarity: Polarity = Polarity.ASSERTED
    modality: Modality = Modality.DOES
    language: str | None = None
    confidence: float = 1.0
    rule: str = ""
    attributes: tuple[tuple[str, str], ...] = ()

    def attribute(self, name: str) -> str | None:
        """The attribute of that name, or None."""
        return dict(self.attributes).get(name)


Facts = tuple[Fact, ...]


def stated(facts: Facts, kind: FactKind, key: str | None = None) -> str | None:
    """The value a document states for itself: the surest one of that kind (and key), the last of equals; or None."""
    fitting = [fact for fact in facts if fact.kind is kind and (key is None or fact.key == key)]
    return max(fitting, key=lambda fact: (fact.confidence, fact.value)).value if fitting else None


class DeltaOp(StrEnum):
    """How a fact differs between two versions."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"


class Direction(StrEnum):
    """What a delta means to the reader the policy binds."""

    BETTER = "better"
    WORSE = "worse"
    NEUTRAL = "neutral"


@dataclass(frozen=True, slots=True, kw_only=True)
class Delta:
    """A fact that was added (old is None), removed (new is None) or changed."""

    op: DeltaOp
    old: Fact | None
    new: Fact | None
    direction: Direction = Direction.NEUTRAL

    @property
    def fact(self) -> Fact:
        """The new fact, or the old one where it is gone."""
        fact = self.new or self.old
        assert fact is not None, "a delta has at least one side"
        return fact
