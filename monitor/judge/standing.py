"""Where the facts of two versions stand in their diff: in clauses that changed or did not, and in words still there."""

from dataclasses import dataclass
from functools import cached_property

from monitor.judge.chrome import Furniture
from monitor.judge.lexicons import table
from monitor.judge.words import is_address, words
from monitor.model import ClauseKind, Diff, EditOp, Fact, FactKind, Facts, Text

_NAME_WORDS = 6
"""Words at the head of a table's row that may be a name."""
_TELLING = 4
"""Letters of a word that tells a name."""


@dataclass(frozen=True)
class Standing:
    """The diff with each clause's edit at hand."""

    diff: Diff
    old_facts: Facts
    new_facts: Facts

    @cached_property
    def _old_edits(self) -> dict[int, int]:
        return {i: n for n, edit in enumerate(self.diff.edits) for i in edit.old}

    @cached_property
    def _new_edits(self) -> dict[int, int]:
        return {j: n for n, edit in enumerate(self.diff.edits) for j in edit.new}

    @cached_property
    def old_words(self) -> str:
        return _whole(self.diff.old)

    @cached_property
    def new_words(self) -> str:
        return _whole(self.diff.new)

    def old_edit(self, fact: Fact) -> int:
        """The number of the edit that holds an old fact's clause; -1 where none does."""
        return self._old_edits.get(fact.clause, -1)

    def new_edit(self, fact: Fact) -> int:
        """The number of the edit that holds a new fact's clause; -1 where none does."""
        return self._new_edits.get(fact.clause, -1)

    def _touched(self, edit: int) -> bool:
        return edit < 0 or self.diff.edits[edit].op not in (EditOp.SAME, EditOp.MOVED)

    def old_touched(self, fact: Fact) -> bool:
        """Whether an old fact's clause changed; page furniture states nothing."""
        return self._touched(self.old_edit(fact)) and not self._old_furniture.holds(fact.clause)

    def new_touched(self, fact: Fact) -> bool:
        """Whether a new fact's clause changed; page furniture states nothing."""
        return self._touched(self.new_edit(fact)) and not self._new_furniture.holds(fact.clause)

    @cached_property
    def _old_furniture(self) -> Furniture:
        return Furniture(self.diff.old, table(self.diff.new.language or self.diff.old.language))

    @cached_property
    def _new_furniture(self) -> Furniture:
        return Furniture(self.diff.new, table(self.diff.new.language or self.diff.old.language))

    def in_old_clause(self, fact: Fact) -> bool:
        """Whether a new fact's words stood in the clause that was rewritten: then only the words around them changed."""
        edit = self.new_edit(fact)
        return edit >= 0 and _says(self.diff.old_text(self.diff.edits[edit]), fact)

    def in_new_clause(self, fact: Fact) -> bool:
        """Whether an old fact's words still stand in the clause as rewritten."""
        edit = self.old_edit(fact)
        return edit >= 0 and _says(self.diff.new_text(self.diff.edits[edit]), fact)

    def named_fuller(self, fact: Fact) -> bool:
        """Whether a recipient's table row only gives its name in full: "Acme" as "Acme Software, Inc."."""
        edit = self.diff.edits[self.new_edit(fact)] if self.new_edit(fact) >= 0 else None
        if fact.kind is not FactKind.RECIPIENT or edit is None or not edit.old or not edit.new:
            return False
        old, new = self.diff.old.clauses[edit.old[0]], self.diff.new.clauses[edit.new[0]]
        if old.kind is not ClauseKind.ROW or new.kind is not ClauseKind.ROW:
            return False
        before, after = ({*words(row.text)[:_NAME_WORDS]} for row in (old, new))
        return bool(after & {*words(fact.value)}) and any(len(word) >= _TELLING for word in before & after)

    def is_same_row(self, old: Fact, new: Fact) -> bool:
        """Whether two facts stand in one table's row before and after, and one name holds the other: "Acme Cloud", "Acme"."""
        edit = self.old_edit(old)
        if edit < 0 or edit != self.new_edit(new) or self.diff.new.clauses[new.clause].kind is not ClauseKind.ROW:
            return False
        before, after = {*words(old.value)}, {*words(new.value)}
        return (before <= after or after <= before) and any(len(word) >= _TELLING for word in before & after)

    def swapped_names(self, old: Fact, new: Fact) -> bool:
        """Whether each side writes its name for one thing, and the other's nowhere."""
        was, now = words(old.value), words(new.value)
        if not was or not now or was == now:
            return False
        return f" {' '.join(was)} " not in self.new_words and f" {' '.join(now)} " not in self.old_words

    def still_named(self, fact: Fact) -> bool:
        """Whether the new text has an old fact's words somewhere, or hides its address behind a mask."""
        return _names(fact, self.new_words) or _hidden(fact, self.new_words, self.old_words)

    def named_before(self, fact: Fact) -> bool:
        """Whether the old text had a new fact's words somewhere, or hid its address behind a mask."""
        return _names(fact, self.old_words) or _hidden(fact, self.old_words, self.new_words)


def _says(text: str, fact: Fact) -> bool:
    sought = " ".join(words(fact.raw))
    return any(word[0] == "#" for word in sought.split()) and f" {sought} " in f" {' '.join(words(text))} "


def _whole(text: Text) -> str:
    return f" {' '.join(word for clause in text.clauses for word in words(clause.text))} "


def _names(fact: Fact, whole: str) -> bool:
    names = {fact.value, fact.raw, fact.key, *(fact.attribute("aliases") or "").split("; ")}
    return any(f" {' '.join(words(name))} " in whole for name in names if words(name))


def _hidden(fact: Fact, there: str, here: str) -> bool:
    sought = words(fact.value)
    is_mail = len(sought) == 1 and is_address(sought[0])
    return is_mail and there.count(" @ ") > here.count(" @ ")
