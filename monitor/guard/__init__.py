"""Whether a page is the policy at all: a named doubt with its evidence, or None."""

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
    """Why a text may not be the policy, or None. `dates` are the newest stated dates before and now, ISO 8601."""
    if not text.clauses:
        reason = DoubtReason.SELECTOR if text.trail.endswith(":none") else DoubtReason.EMPTY
        return Doubt(reason=reason, evidence=f"no text was found ({text.trail})")
    return None


def doubt_pair(old: Text, new: Text, dates: tuple[str | None, str | None] = (None, None)) -> Doubt | None:
    """Why one of two texts may not be an edition of the other's policy, or None."""
    return doubt(new, previous=old, dates=dates)
