"""Rules over the words of edits, for what no fact tells."""

from collections.abc import Callable, Iterator

from monitor.judge.case import Case
from monitor.judge.lexicons import Table, table
from monitor.judge.weigh import Weighed
from monitor.judge.words import words
from monitor.model import ChangeKind, EditOp, SpanOp

Found = Iterator[tuple[str, str, str]]
_LITTLE = 4
_MESSAGE = 160


def leaning(kind: ChangeKind) -> Callable[[Case], Found]:
    """Fires once where the changed words speak for a kind, with the words of the strongest edit."""

    def find(case: Case) -> Found:
        for found in case.leanings:
            if found.kind is kind:
                yield _said(case, found.edits[0])

    return find


def negated(kind: ChangeKind | None, *, gone: bool) -> Callable[[Case], Found]:
    """Fires where a negation came or went and little else; with `gone` only for those that went from a clause of a kind."""

    def find(case: Case) -> Found:
        lexicon = _table(case)
        for item in case.rewritten():
            lost = set(item.difference.gone) & lexicon.negations
            won = set(item.difference.come) & lexicon.negations
            if item.words > _LITTLE or bool(lost) == bool(won):
                continue
            fits = kind is None or _speaks_of(case, item, kind)
            if (gone and lost and fits) or (not gone and not _is_denial_lost(case, item, lost)):
                yield _said(case, item)

    return find


def shifted(case: Case) -> Found:
    """A modal verb, a number or "and" for "or" changed and little else."""
    lexicon = _table(case)
    for item in case.untold:
        weighty = set(item.difference.weighty) - lexicon.negations
        if item.edit.op is EditOp.REWRITTEN and weighty and item.words <= _LITTLE:
            yield _said(case, item)


def newly(kind: ChangeKind) -> Callable[[Case], Found]:
    """A clause was added with words of a kind that the old text had nowhere; arbitration and class actions only."""

    def find(case: Case) -> Found:
        for item in case.untold:
            sought = [stem for stem in _STAKES if stem in case.diff.new_text(item.edit).casefold()]
            if item.topics.get(kind) and any(not _has(case, stem) for stem in sought):
                yield _said(case, item)
                return

    return find


_STAKES = (
    "arbitrat",
    "class action",
    "arbitrage",
    "action de groupe",
    "schiedsverfahren",
    "schiedsgericht",
    "skiljeförfarande",
    "arbitraje",
    "arbitragem",
)


def unclassified(case: Case) -> Found:
    """Edits of substance that speak for no kind."""
    rest = [case.weighed[place] for place in case.unclassified]
    if rest:
        strongest = max(rest, key=lambda item: item.words)
        message, old, new = _said(case, strongest)
        yield (message if len(rest) == 1 else f"{message} (and {len(rest) - 1} more)"), old, new


def _said(case: Case, item: Weighed) -> tuple[str, str, str]:
    """What happened to a clause, with its changed words, and both quotes."""
    old, new = case.quotes(item)
    clause = case.diff.new.clauses[item.edit.new[0]] if item.edit.new else case.diff.old.clauses[item.edit.old[0]]
    under = f" under “{clause.path[-1]}”" if clause.path else ""
    match item.edit.op:
        case EditOp.ADDED:
            return f"adds{under}: “{_short(new)}”", old, new
        case EditOp.REMOVED:
            return f"drops{under}: “{_short(old)}”", old, new
    gone, come = _runs(item, SpanOp.DELETED), _runs(item, SpanOp.INSERTED)
    if gone and come:
        return f"changes{under}: “{_short(gone)}” to “{_short(come)}”", old, new
    return (f"adds{under}: “{_short(come)}”" if come else f"drops{under}: “{_short(gone)}”"), old, new


def _runs(item: Weighed, op: SpanOp) -> str:
    """The runs of words that went or came, those without a letter or digit left out."""
    runs = (" ".join(span.text.split()) for span in item.edit.spans if span.op is op)
    return " … ".join(run for run in runs if any(map(str.isalnum, run)))


def _short(text: str) -> str:
    return text if len(text) <= _MESSAGE else text[: _MESSAGE - 1].rstrip() + "…"


def _table(case: Case) -> Table:
    return table(case.diff.new.language or case.diff.old.language)


def _speaks_of(case: Case, item: Weighed, kind: ChangeKind) -> bool:
    return any(hit.kind is kind for hit in _table(case).topics.hits(words(case.diff.new_text(item.edit))))


def _is_denial_lost(case: Case, item: Weighed, lost: set[str]) -> bool:
    return bool(lost) and _speaks_of(case, item, ChangeKind.SHARING)


def _has(case: Case, stem: str) -> bool:
    return any(stem in clause.form for clause in case.diff.old.clauses)
