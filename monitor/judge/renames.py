"""Terms that a text calls otherwise throughout: "Members" that all became "customers" are a rewording, not so many changes."""

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence

from monitor.judge.lexicons import Table
from monitor.judge.meaning import Difference, Vocabulary

_LEAST = 3
_SHARE = 0.6


def renames(
    found: Sequence[Difference], known: Vocabulary, table: Table, small: Collection[str]
) -> dict[str, frozenset[str]]:
    """Roots that are gone from the whole text, each with the roots of the words that stand in its place.

    The new words must be ordinary ones (`small` are those written in small letters somewhere): an organisation that
    gives way to another is never a rewording.
    """
    if not any(difference.gone and difference.come for difference in found):
        return {}
    standing = {table.root(word) for word in known.new}
    beside: dict[str, list[frozenset[str]]] = defaultdict(list)
    for difference in found:
        come = frozenset(table.root(word) for word in difference.come if word in small or word[0] == "=")
        for root in {table.root(word) for word in difference.gone}:
            if root[0] not in "#@" and root not in standing:
                beside[root].append(come)
    counts = Counter(table.root(word) for difference in found for word in difference.gone)
    sought = {root for root in beside if counts[root] >= _LEAST}
    before = Counter(_rooted(known.old, table)) if sought else Counter()
    renamed = {}
    for root in sorted(sought):
        places = beside[root]
        if counts[root] < before[root] or not all(places):
            continue
        shared = Counter(word for come in places for word in come)
        partners = frozenset(word for word, count in shared.items() if count >= _SHARE * len(places))
        if partners and all(come & partners for come in places):
            renamed[root] = partners
    return renamed


def settled(difference: Difference, renamed: Mapping[str, frozenset[str]], table: Table) -> Difference:
    """A difference without the renamed terms."""
    roots = {table.root(word) for word in difference.gone} & renamed.keys()
    if not roots:
        return difference
    partners = frozenset().union(*(renamed[root] for root in roots))
    return Difference(
        gone=tuple(word for word in difference.gone if table.root(word) not in roots),
        come=tuple(word for word in difference.come if table.root(word) not in partners),
        weighty=difference.weighty,
        masked=difference.masked,
    )


def _rooted(counts: Mapping[str, int], table: Table) -> dict[str, int]:
    rooted: dict[str, int] = defaultdict(int)
    for word, count in counts.items():
        rooted[table.root(word)] += count
    return rooted
