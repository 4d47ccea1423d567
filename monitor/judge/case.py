"""All that a rule may look at."""

from dataclasses import dataclass
from functools import cached_property

from monitor.judge.kinds import Leaning, leanings
from monitor.judge.sorts import sort
from monitor.judge.weigh import Nature, Weighed
from monitor.model import ClauseKind, Delta, DeltaOp, Diff, EditOp, FactKind, Facts, PolicyKind

_ROW_WORDS = 12
_TOLD_WORDS = 12


@dataclass(frozen=True)
class Case:
    """A diff with its facts' deltas and its weighed edits. `today` (ISO date) is when the change was seen, if known."""

    diff: Diff
    deltas: tuple[Delta, ...]
    weighed: tuple[Weighed, ...]
    old_facts: Facts = ()
    new_facts: Facts = ()
    policy_kind: PolicyKind | None = None
    today: str | None = None

    @cached_property
    def substance(self) -> tuple[Weighed, ...]:
        """The edits of substance."""
        return tuple(item for item in self.weighed if item.nature is Nature.SUBSTANTIVE)

    @cached_property
    def told(self) -> frozenset[int]:
        """Places in `weighed` of edits whose few changed words are a delta's own."""
        old = {delta.old.clause for delta in self.deltas if delta.old and delta.op is not DeltaOp.ADDED}
        new = {delta.new.clause for delta in self.deltas if delta.new and delta.op is not DeltaOp.REMOVED}
        return frozenset(
            place
            for place, item in enumerate(self.weighed)
            if (old.intersection(item.edit.old) or new.intersection(item.edit.new)) and item.words <= self._few(item)
        )

    def _few(self, item: Weighed) -> int:
        """As many words as a delta tells: those of a table's row, or a name, date or period."""
        places = [self.diff.new.clauses[j] for j in item.edit.new] or [self.diff.old.clauses[i] for i in item.edit.old]
        return _ROW_WORDS if places[0].kind is ClauseKind.ROW else _TOLD_WORDS

    @cached_property
    def untold(self) -> tuple[Weighed, ...]:
        """The edits of substance that no delta tells in full."""
        return tuple(
            item
            for place, item in enumerate(self.weighed)
            if item.nature is Nature.SUBSTANTIVE and place not in self.told
        )

    @cached_property
    def leanings(self) -> tuple[Leaning, ...]:
        """The kinds that the words of those edits speak for."""
        return leanings(self.untold, self.policy_kind or sort(self.diff.new))

    @cached_property
    def unclassified(self) -> tuple[int, ...]:
        """Places in `weighed` of edits of substance that no delta tells and whose words speak for no kind."""
        spoken = {id(item) for found in self.leanings for item in found.edits}
        untold = {id(item) for item in self.untold} - spoken
        return tuple(place for place, item in enumerate(self.weighed) if id(item) in untold)

    def quotes(self, item: Weighed, limit: int = 300) -> tuple[str, str]:
        """Both sides of an edit, cut to what changed where long."""
        return _cut(self.diff.old_text(item.edit), limit), _cut(self.diff.new_text(item.edit), limit)

    def of(self, kind: FactKind, *ops: DeltaOp) -> tuple[Delta, ...]:
        """The deltas of a kind of fact."""
        return tuple(delta for delta in self.deltas if delta.fact.kind is kind and (not ops or delta.op in ops))

    def rewritten(self) -> tuple[Weighed, ...]:
        """The edits of substance that changed words inside a clause."""
        return tuple(item for item in self.substance if item.edit.op is EditOp.REWRITTEN)


def _cut(text: str, limit: int) -> str:
    return text if len(text) <= limit else text[: limit - 1].rstrip() + "…"
