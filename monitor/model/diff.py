"""How two texts differ: edits of clauses, and word spans inside rewritten ones."""

from dataclasses import dataclass
from enum import StrEnum

from monitor.model.text import Clause, Text


class SpanOp(StrEnum):
    """What happened to a run of words inside a rewritten clause."""

    EQUAL = "equal"
    INSERTED = "inserted"
    DELETED = "deleted"


@dataclass(frozen=True, slots=True)
class Span:
    """A run of words: equal and deleted spans joined are the old text, equal and inserted ones the new."""

    op: SpanOp
    text: str


class EditOp(StrEnum):
    """What happened to a clause."""

    SAME = "same"
    MOVED = "moved"
    REWRITTEN = "rewritten"
    ADDED = "added"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """One aligned pair of clauses: indexes into the old and the new text's clauses.

    More than one index on a side is a paragraph that was split or merged. `spans` is set for rewritten clauses only.
    """

    op: EditOp
    old: tuple[int, ...] = ()
    new: tuple[int, ...] = ()
    spans: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Diff:
    """All edits between two texts, in the new text's order with removed clauses where they stood.

    Clauses with an empty comparison form are in none.
    """

    old: Text
    new: Text
    edits: tuple[Edit, ...]

    @property
    def changes(self) -> tuple[Edit, ...]:
        """The edits that are neither same nor moved."""
        return tuple(edit for edit in self.edits if edit.op not in (EditOp.SAME, EditOp.MOVED))

    def clauses(self, edit: Edit) -> tuple[Clause, ...]:
        """The edit's clauses of both sides, the old ones first."""
        return (*(self.old.clauses[i] for i in edit.old), *(self.new.clauses[j] for j in edit.new))

    def old_text(self, edit: Edit) -> str:
        """The true text of the edit's old side, clauses joined by line ends."""
        return "\n".join(self.old.clauses[index].text for index in edit.old)

    def new_text(self, edit: Edit) -> str:
        """The true text of the edit's new side, clauses joined by line ends."""
        return "\n".join(self.new.clauses[index].text for index in edit.new)
