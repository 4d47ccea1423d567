"""Which topics an edit's changed words touch, in themselves, beside them and in the headings above."""

import re
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from monitor.judge.lexicons import Table
from monitor.judge.meaning import Difference
from monitor.judge.words import words
from monitor.model import ChangeKind, Clause, ClauseKind, Diff, Edit, SpanOp

_NEAR = 12
"""Words around a changed one that count as its surroundings."""
_ADDRESS_WORDS = 24
_POSTCODE = re.compile(r"#?(?!(?:19|20)\d\d$)\d{4,5}")
LEGAL_FORMS = frozenset(
    [
        "inc",
        "llc",
        "ltd",
        "limited",
        "gmbh",
        "corp",
        "corporation",
        "plc",
        "bv",
        "nv",
        "sas",
        "sarl",
        "srl",
        "spa",
        "oy",
        "oyj",
        "ab",
        "aps",
        "kft",
    ]
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Topics:
    """Terms of each kind, weighed: among the changed words, near them, and in the headings (2 for the nearest, else 1)."""

    own: Mapping[ChangeKind, float]
    near: Mapping[ChangeKind, float]
    under: Mapping[ChangeKind, int]


def topics(diff: Diff, edit: Edit, found: Difference, table: Table, names: Collection[str]) -> Topics:
    """The topics of an edit; `names` are its words that are written with a capital only."""
    own: defaultdict[ChangeKind, float] = defaultdict(float)
    near: defaultdict[ChangeKind, float] = defaultdict(float)
    for op, left in ((SpanOp.DELETED, found.gone), (SpanOp.INSERTED, found.come)):
        sequence, changed = _flagged(diff, edit, op, {table.root(word) for word in left}, table)
        around = _spread(changed, len(sequence))
        for hit in table.topics.hits(sequence):
            if any(place in changed for place in range(hit.place, hit.place + hit.length)):
                own[hit.kind] += hit.weight
            elif hit.place in around:
                near[hit.kind] += hit.weight
    clauses = diff.clauses(edit)
    under = _under(clauses, table)
    about_contact = near.get(ChangeKind.CONTACT, 0.0) + under.get(ChangeKind.CONTACT, 0)
    about_time = near.get(ChangeKind.RETENTION, 0.0)
    if _is_address(clauses, {*found.gone, *found.come}, names, placed=bool(about_contact and not about_time)):
        own[ChangeKind.CONTACT] += 2
    return Topics(own=own, near=near, under=under)


def _flagged(diff: Diff, edit: Edit, op: SpanOp, roots: set[str], table: Table) -> tuple[list[str], set[int]]:
    """The words of one side, and the places of those that changed in meaning."""
    if edit.spans:
        pieces = [(span.op is op, span.text) for span in edit.spans if span.op in (SpanOp.EQUAL, op)]
    else:
        side, indexes = (diff.old, edit.old) if op is SpanOp.DELETED else (diff.new, edit.new)
        pieces = [(True, side.clauses[index].form) for index in indexes]
    sequence: list[str] = []
    changed: set[int] = set()
    for is_changed, text in pieces:
        for word in words(text):
            if is_changed and (table.root(word) in roots or not roots.isdisjoint((word, *table.canonical([word])))):
                changed.add(len(sequence))
            sequence.append(word)
    return sequence, changed


def _spread(changed: set[int], length: int) -> set[int]:
    around: set[int] = set()
    for place in changed:
        around.update(range(max(0, place - _NEAR), min(length, place + _NEAR + 1)))
    return around


def _under(clauses: Sequence[Clause], table: Table) -> dict[ChangeKind, int]:
    found: dict[ChangeKind, int] = {}
    for clause in clauses:
        for depth, heading in enumerate(reversed(clause.path[-3:])):
            for kind in {hit.kind for hit in table.frames.hits(words(heading))}:
                found[kind] = max(found.get(kind, 0), 2 if depth == 0 else 1)
    return found


def _is_address(clauses: Sequence[Clause], changed: set[str], names: Collection[str], *, placed: bool) -> bool:
    """Whether the changed words are a postal address, a telephone number or the legal form of a company."""
    if len(changed) > _ADDRESS_WORDS:
        return False
    numbers = [word for word in changed if word[0] == "#" or word[0].isdigit()]
    if not changed.isdisjoint(names) and any(map(_POSTCODE.fullmatch, numbers)):
        # A street and its postcode, in a clause that names a company.
        said = {word for clause in clauses for word in words(clause.form)}
        return placed or not LEGAL_FORMS.isdisjoint(said)
    if any(clause.kind is ClauseKind.ROW for clause in clauses):
        return False
    return not LEGAL_FORMS.isdisjoint(changed) or (placed and bool(names) and bool(numbers))
