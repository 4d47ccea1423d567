"""Since when something stands in a policy, and when it left: as time between checks, with what is not known said."""

from collections.abc import Collection, Iterable, Mapping
from datetime import datetime
from itertools import pairwise

from monitor.history.names import Name
from monitor.model import FactKind, Polarity
from monitor.model.past import Life, Period, Since, Stand, Stated
from monitor.store import Store


def since_words(store: Store, policy: str, words: str) -> Since | None:
    """Since when some clause of a policy holds all of the words, as `search` reads them; None where none ever did."""
    holding = store.clauses(policy, words)
    if not holding:
        return None
    quote = max(holding, key=lambda clause: (clause.last is None, clause.last or 0, -len(clause.text))).text
    return _since(store, policy, words, quote, [clause.runs for clause in holding])


def since_recipient(store: Store, recipient: str, policy: str | None = None) -> list[Since]:
    """Since when each policy, or the one given, names a recipient, by policy; denials do not count."""
    name = Name.of(recipient)
    by_policy: dict[str, list[Life]] = {}
    for life in store.lives(policy, FactKind.RECIPIENT):
        if life.fact.polarity is Polarity.ASSERTED and name.fits(life.fact):
            by_policy.setdefault(life.policy, []).append(life)
    return [
        _since(
            store, found, recipient, max(lives, key=lambda life: life.until).fact.quote, [life.runs for life in lives]
        )
        for found, lives in by_policy.items()
    ]


def _since(store: Store, policy: str, asked: str, quote: str, runs: Iterable[Collection[tuple[int, int]]]) -> Since:
    numbers = {number for had in runs for first, last in had for number in range(first, last + 1)}
    found = periods(store.stands(policy), numbers, store.stated_dates(policy))
    return Since(policy=policy, asked=asked, quote=quote, periods=found)


def periods(stands: Collection[Stand], numbers: Collection[int], stated: Mapping[int, Stated]) -> tuple[Period, ...]:
    """The stretches of time in which one of the versions stood, from which versions stood when (oldest first)."""
    found: list[Period] = []
    start: Stand | None = None
    absent: datetime | None = None
    for stand, after in pairwise((*stands, None)):
        assert stand is not None
        if stand.number in numbers and start is None:
            start = stand
        if stand.number not in numbers:
            absent = stand.until
        elif after is None or after.number not in numbers:
            assert start is not None
            found.append(
                Period(
                    first=start.number,
                    last=stand.number,
                    since=start.since,
                    until=stand.until,
                    absent=absent,
                    gone=after.since if after else None,
                    stated=stated.get(start.number),
                )
            )
            start = None
    return tuple(found)
