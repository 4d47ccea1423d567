"""Why a change was judged as it was, and what would have changed that."""

from dataclasses import dataclass

from monitor.model.verdict import Level, Reason, Verdict, VerdictKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Grounds:
    """A reason with its rule: `when` says when the rule fires, `own` the level it argues for by itself.

    `because` says why the reason weighs otherwise than that, if it does; `path` holds the headings above its clause.
    """

    reason: Reason
    when: str
    own: Level
    because: str = ""
    path: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """What the change would have been, had one thing been otherwise."""

    unless: str
    kind: VerdictKind
    level: Level


@dataclass(frozen=True, slots=True, kw_only=True)
class Passed:
    """A changed clause that counted for nothing: `nature` is "cosmetic" or "noise", the words are both sides'."""

    nature: str
    path: tuple[str, ...]
    old: str
    new: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """A verdict with its grounds, the strongest first, the changed clauses that counted for nothing, and what would turn it."""

    verdict: Verdict
    grounds: tuple[Grounds, ...]
    turns: tuple[Turn, ...]
    substance: int
    passed: tuple[Passed, ...]
