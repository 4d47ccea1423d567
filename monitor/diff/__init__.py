"""How two texts differ: clauses aligned by their comparison forms, then words inside rewritten ones.

Exact, the same on every machine, without a time limit: `rapidfuzz` aligns numbers that stand for clauses or words, and
`diff_match_patch` only tidies the result.
"""

from dataclasses import replace

from monitor.diff.align import align
from monitor.diff.words import spans
from monitor.model import Diff, EditOp, Text

__all__ = ["compare", "spans"]


def compare(old: Text, new: Text) -> Diff:
    """All edits from the old text to the new one; every clause of both sides that is compared is in exactly one edit."""
    bare = Diff(old=old, new=new, edits=align(old.clauses, new.clauses))
    edits = tuple(
        replace(edit, spans=spans(bare.old_text(edit), bare.new_text(edit))) if edit.op is EditOp.REWRITTEN else edit
        for edit in bare.edits
    )
    return replace(bare, edits=edits)
