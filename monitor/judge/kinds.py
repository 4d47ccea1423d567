"""Which kinds of change the changed words of a text speak for.

A kind is carried by its own words among those that changed; words of it beside them and in the headings above lend it
weight. A kind that is slight beside the strongest of its edit, or of the whole change, is left out: a long text touches every
word list.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from monitor.judge.weigh import Weighed
from monitor.model import ChangeKind, PolicyKind

_MOST_TERMS = 2
_NEAR = 0.3
_UNDER = 1.0
_HEADING_ALONE = 0.5
_NEAR_ALONE = 0.5
_FEW_WORDS = 4
_DISCOUNT = 0.4
_HINT = 0.5
"""What the strongest kind must have where none is clear."""
_UNLIKELY = {
    **dict.fromkeys(
        (PolicyKind.PRIVACY, PolicyKind.COOKIES, PolicyKind.DPA, PolicyKind.SUBPROCESSORS),
        frozenset({ChangeKind.COMMERCIAL, ChangeKind.CONTENT_RULES}),
    ),
    PolicyKind.TERMS: frozenset(
        {ChangeKind.DATA_COLLECTED, ChangeKind.PURPOSES, ChangeKind.LEGAL_BASIS, ChangeKind.COOKIES}
    ),
}
"""Kinds whose words are used loosely in a sort of document: "payment" in a privacy policy names data, not a price."""
_LEAST = 1.6
_LEAST_SHARE = 0.1
_BESIDE = 0.3
"""What a kind must have of the strongest of the same edit: a paragraph on refunds names forms, addresses and data too."""
_LOOSE = {ChangeKind.CONTACT: 0.4}
"""Kinds whose words stand in clauses on anything: "contact us" ends most clauses on rights."""


@dataclass(frozen=True, slots=True)
class Leaning:
    """A kind with the edits that speak for it, the strongest first."""

    kind: ChangeKind
    edits: tuple[Weighed, ...]


def leanings(weighed: Sequence[Weighed], sort: PolicyKind = PolicyKind.OTHER) -> tuple[Leaning, ...]:
    """The kinds that the changed words speak for in a document of a sort, the strongest first."""
    unlikely = _UNLIKELY.get(sort, frozenset())
    votes: dict[ChangeKind, list[tuple[float, int]]] = defaultdict(list)
    for place, item in enumerate(weighed):
        said = {kind: vote for kind in ChangeKind if (vote := _vote(item, kind)) > 0}
        for kind, vote in said.items():
            if vote >= _BESIDE * max(said.values()):
                votes[kind].append((vote * _LOOSE.get(kind, 1.0), place))
    totals = {
        kind: sum(vote for vote, _ in found) * (_DISCOUNT if kind in unlikely else 1.0) for kind, found in votes.items()
    }
    most = max(totals.values(), default=0.0)
    least = _LEAST if most >= _LEAST else max(most, _HINT)
    kept = [kind for kind, total in totals.items() if total >= least and total >= _LEAST_SHARE * most]
    return tuple(
        Leaning(kind, tuple(weighed[place] for _, place in sorted(votes[kind], key=lambda v: (-v[0], v[1]))))
        for kind in sorted(kept, key=lambda kind: -totals[kind])
    )


def _vote(item: Weighed, kind: ChangeKind) -> float:
    own, near, above = item.topics.get(kind, 0.0), item.near.get(kind, 0.0), item.under.get(kind, 0)
    if own:
        return min(own, _MOST_TERMS) + _NEAR * min(near, _MOST_TERMS) + _UNDER * above
    if not item.topics and near and item.words <= _FEW_WORDS:
        return _NEAR_ALONE * min(near, _MOST_TERMS)
    return _HEADING_ALONE if above > 1 and item.words > 1 else 0.0
