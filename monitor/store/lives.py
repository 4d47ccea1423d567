"""From which version to which a fact or a clause stood: one row for each unbroken run of versions.

So the words of a thousand equal versions are indexed once, and "since when" is a row, not a search.
"""

from collections.abc import Callable, Hashable
from typing import Any

from monitor.model import Fact, Facts, Text
from monitor.store import codec
from monitor.store.connection import Connection, Row

_COLUMNS = ("kind", "key", "value")


def extend(db: Connection, policy: int, number: int, text: Text, facts: Facts) -> None:
    """Carry the lives of a policy on into a new version, or into the newest one read again."""
    texts = (codec.storable(clause.text) for clause in text.clauses)
    _extend(db, "clause", policy, number, {text: {"text": text} for text in texts}, lambda row: row["text"])
    rows = {_identity(fact): _fact_row(fact) for fact in reversed(facts)}  # of two alike the first counts
    _extend(db, "fact", policy, number, rows, lambda row: _identity(fact_of(row)))


def turn_back(db: Connection, policy: int, number: int, newest: int) -> None:
    """Let what stood in an earlier version be in force again, without a new version."""
    for table in ("clause", "fact"):
        db.write(
            f"""
            UPDATE {table}
            SET last = CASE WHEN first <= :number AND coalesce(last, :newest) >= :number THEN NULL ELSE :newest END
            WHERE policy = :policy
              AND (last IS NULL OR (first <= :number AND last >= :number))
            """,  # noqa: S608 - the two names above
            {"policy": policy, "number": number, "newest": newest},
        )


def forget(db: Connection, policy: int) -> None:
    """Take away all lives of a policy: a rebuild writes them anew."""
    db.write("DELETE FROM clause WHERE policy = ?", (policy,))
    db.write("DELETE FROM fact WHERE policy = ?", (policy,))


def fact_of(row: Row) -> Fact:
    """The fact of a row with kind, key, value and rest."""
    return codec.decode_fact({**codec.parse(row["rest"]), **{name: row[name] for name in _COLUMNS}})


def _extend(
    db: Connection,
    table: str,
    policy: int,
    number: int,
    wanted: dict[Hashable, dict[str, Any]],
    identity: Callable[[Row], Hashable],
) -> None:
    """Close the lives that end before this version, go on with those that do not, begin the rest."""
    rows = db.rows(
        f"SELECT * FROM {table} WHERE policy = ? AND (last IS NULL OR last = ?)",  # noqa: S608 - one of two names
        (policy, number - 1),
    )
    begun = dict(wanted)
    for row in rows:
        there = begun.pop(identity(row), None)
        if there is None:
            _end(db, table, row, number)
        else:
            _go_on(db, table, row, there)
    for columns in begun.values():
        db.insert(table, policy=policy, first=number, **columns)


def _go_on(db: Connection, table: str, row: Row, there: dict[str, Any]) -> None:
    if row["last"] is not None:
        db.write(f"UPDATE {table} SET last = NULL WHERE id = ?", (row["id"],))  # noqa: S608 - one of two names
    if table == "fact" and there["rest"] != row["rest"]:
        db.write("UPDATE fact SET rest = ? WHERE id = ?", (there["rest"], row["id"]))


def _end(db: Connection, table: str, row: Row, number: int) -> None:
    if row["first"] == number:  # this very version had it, under the reading before
        db.write(f"DELETE FROM {table} WHERE id = ?", (row["id"],))  # noqa: S608 - one of two names
    elif row["last"] is None:
        db.write(f"UPDATE {table} SET last = ? WHERE id = ?", (number - 1, row["id"]))  # noqa: S608 - the same


def _identity(fact: Fact) -> Hashable:
    key, value = codec.storable(fact.key), codec.storable(fact.value)
    return fact.kind, key, value, fact.polarity, fact.modality, fact.attributes


def _fact_row(fact: Fact) -> dict[str, Any]:
    rest = codec.encode_fact(fact)
    columns = {name: codec.storable(rest.pop(name)) for name in _COLUMNS}
    return {**columns, "rest": codec.dump(rest)}
