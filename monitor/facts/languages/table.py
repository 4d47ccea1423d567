"""The shape of a language table: a section for each family of facts, every field defaulting to empty."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Basics:
    """Words that several finders share.

    `months`: twelve tuples, full names first, then abbreviations and inflected forms. `units`: "hour", "day", "week",
    "month", "year" to their word forms. `numbers`: number words to integers.
    """

    months: tuple[tuple[str, ...], ...] = ()
    units: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    numbers: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class DateCues:
    """Cues of facts/dates.py and facts/version.py."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecipientCues:
    """Cues of facts/recipients.py."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TransferCues:
    """Cues of facts/transfers.py."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RetentionCues:
    """Cues of facts/retention.py and facts/cookies.py."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PartyCues:
    """Cues of facts/controllers.py and facts/contacts.py."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BasisCues:
    """Cues of facts/legal_bases.py and facts/practices.py (sale, AI training, automated decisions)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """One language's table."""

    code: str
    basics: Basics = Basics()
    dates: DateCues = DateCues()
    recipients: RecipientCues = RecipientCues()
    transfers: TransferCues = TransferCues()
    retention: RetentionCues = RetentionCues()
    parties: PartyCues = PartyCues()
    bases: BasisCues = BasisCues()
