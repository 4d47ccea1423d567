"""What a policy has stated over time, and who states something now or stated it then."""

from collections.abc import Callable, Collection
from datetime import datetime

from monitor.history.names import Name
from monitor.model import FactKind, Polarity
from monitor.model.past import Dated, Life
from monitor.store import Store


def timeline(store: Store, policy: str, kind: FactKind | None = None) -> list[Dated]:
    """Each fact a policy has stated, for as long as it stood, by kind, key and time; of one kind or of all."""
    dates = store.stated_dates(policy)
    order = {kind: place for place, kind in enumerate(FactKind)}
    found = sorted(store.lives(policy, kind), key=lambda life: (order[life.fact.kind], life.fact.key, life.since))
    return [Dated(life=life, stated=dates.get(life.first)) for life in found]


def who(
    store: Store,
    *,
    recipient: str | None = None,
    country: str | None = None,
    kind: FactKind | None = None,
    as_of: datetime | None = None,
) -> list[Life]:
    """The facts of all policies that state all of this, now or as of a moment, by policy.

    A recipient by (a part of) its name; a country (ISO 3166-1 alpha-2) that data go to, by a transfer or a recipient's seat.
    Recipients and countries that a policy denies are left out; facts of a kind alone are listed with their polarity.
    """
    asked = kind or _kinds(recipient, country)
    wanted = _named(recipient), _placed(country)
    lives = store.lives(kind=asked, in_force=as_of is None, as_of=as_of)
    return [life for life in lives if all(fits(life) for fits in wanted)]


def _kinds(recipient: str | None, country: str | None) -> Collection[FactKind] | None:
    """The kinds of facts that can hold what is asked for; None for all."""
    if recipient is not None:
        return (FactKind.RECIPIENT,)
    return None if country is None else (FactKind.TRANSFER, FactKind.RECIPIENT)


def _named(recipient: str | None) -> Callable[[Life], bool]:
    if recipient is None:
        return lambda life: True
    name = Name.of(recipient)
    return lambda life: life.fact.kind is FactKind.RECIPIENT and _asserted(life) and name.fits(life.fact)


def _placed(country: str | None) -> Callable[[Life], bool]:
    if country is None:
        return lambda life: True
    code = country.upper()

    def fits(life: Life) -> bool:
        fact = life.fact
        if fact.kind is FactKind.TRANSFER:
            return _asserted(life) and fact.value == code
        return fact.kind is FactKind.RECIPIENT and _asserted(life) and fact.attribute("country") == code

    return fits


def _asserted(life: Life) -> bool:
    return life.fact.polarity is Polarity.ASSERTED
