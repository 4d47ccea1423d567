"""In which versions a fact or a clause stood: one row for as long as it stood without a break.

So the words of a thousand equal versions are indexed once, and "since when" is a row, not a search. Time, not numbers,
says what a break is: where a site shows version 2 for a day between version 1 and version 3, what stands in 1 and 3 was
never gone; its row then lists the runs of numbers that have it.
"""

from collections.abc import Callable, Hashable
from typing import Any

from monitor.model import Fact, Facts, Text
from monitor.store import codec
from monitor.store.connection import Connection, Row

_COLUMNS = ("kind", "key", "value")


def extend(db: Connection, policy: int, number: int, text: Text, facts: Facts) -> None:
    """Carry the lives of a policy on into its next version, from the one in force until now."""
    texts = (codec.storable(clause.text) for clause in text.clauses)
    _extend(db, "clause", policy, number, {text: {"text": text} for text in texts}, lambda row: row["text"])
    rows = {_identity(fact): _fact_row(fact) for fact in reversed(facts)}  # of two alike the first counts
    _extend(db, "fact", policy, number, rows, lambda row: _identity(fact_of(row)))


def turn_to(db: Connection, policy: int, number: int) -> None:
    """Put in force what stood in a version that is already stored."""
    for table in ("clause", "fact"):
        rows = db.rows(
            f"""
            SELECT id, first, last, runs, in_force
            FROM {table}
            WHERE policy = :policy AND (in_force OR (first <= :number AND last >= :number))
            """,  # noqa: S608 - one of two names
            {"policy": policy, "number": number},
        )
        for row in rows:
            if stood_in(row, number) != bool(row["in_force"]):
                db.write(
                    f"UPDATE {table} SET in_force = NOT in_force WHERE id = ?",  # noqa: S608 - one of two names
                    (row["id"],),
                )


def forget(db: Connection, policy: int) -> None:
    """Take away all lives of a policy: a rebuild writes them anew."""
    db.write("DELETE FROM clause WHERE policy = ?", (policy,))
    db.write("DELETE FROM fact WHERE policy = ?", (policy,))


def stood_in(row: Row, number: int) -> bool:
    """Whether a version is among those of a row with first, last and runs."""
    return any(first <= number <= last for first, last in runs(row))


def runs(row: Row) -> list[tuple[int, int]]:
    """The runs of version numbers of a row with first, last and runs, in order."""
    if row["runs"] is None:
        return [(row["first"], row["last"])]
    return [(first, last) for first, last in codec.parse_list(row["runs"])]


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
    """End the lives that do not reach this version, go on with those that do, begin the rest."""
    rows = db.rows(f"SELECT * FROM {table} WHERE policy = ? AND in_force", (policy,))  # noqa: S608 - one of two names
    begun = dict(wanted)
    for row in rows:
        there = begun.pop(identity(row), None)
        if there is not None:
            _go_on(db, table, row, number, there)
        else:
            db.write(f"UPDATE {table} SET in_force = 0 WHERE id = ?", (row["id"],))  # noqa: S608 - one of two names
    db.write(
        f"""
        UPDATE {table}
        SET last = :number
        WHERE policy = :policy AND in_force AND last = :number - 1 AND runs IS NULL
        """,  # noqa: S608 - one of two names
        {"policy": policy, "number": number},
    )
    shared = {"policy": policy, "first": number, "last": number, "in_force": 1}
    db.insert_all(table, [shared | columns for columns in begun.values()])


def _go_on(db: Connection, table: str, row: Row, number: int, there: dict[str, Any]) -> None:
    if table == "fact" and there["rest"] != row["rest"]:
        db.write("UPDATE fact SET rest = ? WHERE id = ?", (there["rest"], row["id"]))
    if row["runs"] is None and row["last"] == number - 1:
        return  # the common case: all such rows are carried on by one statement
    had = runs(row)
    if had[-1][1] == number - 1:
        had[-1] = (had[-1][0], number)
    else:
        had.append((number, number))
    db.write(
        f"UPDATE {table} SET last = ?, runs = ? WHERE id = ?",  # noqa: S608 - one of two names
        (number, codec.dump(had) if len(had) > 1 else None, row["id"]),
    )


def _identity(fact: Fact) -> Hashable:
    key, value = codec.storable(fact.key), codec.storable(fact.value)
    return fact.kind, key, value, fact.polarity, fact.modality, fact.attributes


def _fact_row(fact: Fact) -> dict[str, Any]:
    rest = codec.encode_fact(fact)
    columns = {name: codec.storable(rest.pop(name)) for name in _COLUMNS}
    return {**columns, "rest": codec.dump(rest)}
