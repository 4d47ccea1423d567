"""Which kinds of change the changed words of a text speak for.

A kind is carried by its own words among those that changed; words of it beside them and in the headings above lend it
weight. A kind that is slight beside the strongest of the whole change is left out: a long rewrite touches every word list.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from monitor.judge.weigh import Weighed
from monitor.model import ChangeKind

_MOST_TERMS = 2
_NEAR = 0.15
_UNDER = 1.0
_HEADING_ALONE = 0.7
_LEAST = 1.0
_LEAST_SHARE = 0.2


@dataclass(frozen=True, slots=True)
class Leaning:
    """A kind with the edits that speak for it, the strongest first."""

    kind: ChangeKind
    edits: tuple[Weighed, ...]


def leanings(weighed: Sequence[Weighed]) -> tuple[Leaning, ...]:
    """The kinds that the changed words speak for, the strongest first."""
    votes: dict[ChangeKind, list[tuple[float, int]]] = defaultdict(list)
    for place, item in enumerate(weighed):
        for kind in ChangeKind:
            if (vote := _vote(item, kind)) > 0:
                votes[kind].append((vote, place))
    totals = {kind: sum(vote for vote, _ in found) for kind, found in votes.items()}
    most = max(totals.values(), default=0.0)
    kept = [kind for kind, total in totals.items() if total >= _LEAST and total >= _LEAST_SHARE * most]
    return tuple(
        Leaning(kind, tuple(weighed[place] for _, place in sorted(votes[kind], key=lambda v: (-v[0], v[1]))))
        for kind in sorted(kept, key=lambda kind: -totals[kind])
    )


def _vote(item: Weighed, kind: ChangeKind) -> float:
    own, above = item.topics[kind], item.under[kind]
    if own:
        return min(own, _MOST_TERMS) + _NEAR * min(item.near[kind], _MOST_TERMS) + _UNDER * above
    return _HEADING_ALONE if above > 1 and item.words > 1 else 0.0
