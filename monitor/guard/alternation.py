"""A policy that shows its versions by turns: its site tests texts, or serves them by region."""

from collections.abc import Sequence

from monitor.model import WATCHED

_LEAST_RETURNS = 3


def alternation(seen: Sequence[int]) -> str:
    """Which versions alternate, in words; empty where fewer than three returns say so."""
    turns = [place for place in range(1, len(seen)) if seen[place] != seen[place - 1]]
    returns = [place for place in turns if seen[place] in seen[:place]]
    if len(returns) < _LEAST_RETURNS:
        return ""
    variants = sorted({seen[place] for place in returns} | {seen[place - 1] for place in returns})
    named = ", ".join(str(number) for number in variants[:-1]) + f" and {variants[-1]}"
    return f"versions {named} take turns: {len(turns)} times in the last {len(seen)} good checks"


def is_steady(seen: Sequence[int]) -> bool:
    """Whether all of the checks looked back upon saw one version."""
    return len(seen) >= WATCHED and len(set(seen)) == 1
