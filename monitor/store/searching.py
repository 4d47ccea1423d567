"""Words in clauses, and facts and clauses over time."""

import re
from collections.abc import Collection
from datetime import datetime

from monitor.model import FactKind
from monitor.model.past import ClauseLife, Hit, Life
from monitor.store import codec, lives
from monitor.store.connection import Connection, Row

_TERM = re.compile(r'"([^"]*)"|([^\s"]+)')
# The index holds whole words, and these scripts do not part them: Thai, kana, Chinese, Hangul is read the same way.
_UNPARTED = re.compile(r"[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]")
_OPEN, _CLOSE = "\ufdd0", "\ufdd1"  # never characters of a text
_SNIPPET_WORDS = 48
_SNIPPET_CHARACTERS = 160


class Searching:
    """The part of a store that finds words and tells since when things stand."""

    _db: Connection

    def search(
        self,
        words: str,
        *,
        policy: str | None = None,
        history: bool = False,
        prefix: bool = False,
        limit: int | None = None,
    ) -> list[Hit]:
        """The clauses that hold all of the words, those in force before those that left, best first.

        Words in double quotes stand together; case and accents do not matter. Only clauses of versions in force, unless
        `history`. `prefix`: the last word may go on, for a search while it is typed.
        """
        terms = _terms(words)
        if not terms:
            return []
        values: dict[str, object] = {"policy": policy, "history": history, "limit": -1 if limit is None else limit}
        if any(_UNPARTED.search(term) for term in terms):
            return self._scan(terms, values)
        query = _query(terms) + ("*" if prefix else "")
        rows = self._db.rows(
            """
            SELECT p.name, c.first, c.last, c.in_force, began.first_seen AS since, ended.last_seen AS until,
                   snippet(clause_fts, 0, :open, :close, '…', :words) AS snippet
            FROM clause_fts
            JOIN clause c ON c.id = clause_fts.rowid
            JOIN policy p ON p.id = c.policy
            JOIN version began ON began.policy = c.policy AND began.number = c.first
            JOIN version ended
              ON ended.policy = c.policy AND ended.number = CASE WHEN c.in_force THEN p.head ELSE c.last END
            WHERE clause_fts MATCH :query
              AND (:policy IS NULL OR p.name = :policy)
              AND (:history OR c.in_force)
            ORDER BY NOT c.in_force, rank, p.name, c.id
            LIMIT :limit
            """,
            {**values, "query": query, "open": _OPEN, "close": _CLOSE, "words": _SNIPPET_WORDS},
        )
        return [_hit(row, *_unmark(row["snippet"])) for row in rows]

    def lives(
        self,
        policy: str | None = None,
        kind: FactKind | Collection[FactKind] | None = None,
        *,
        key: str | None = None,
        value: str | None = None,
        containing: str | None = None,
        in_force: bool = False,
        as_of: datetime | None = None,
    ) -> list[Life]:
        """Facts over time, of one kind, of several or of all, by policy, kind, key and the version that brought them.

        `containing` looks into keys and values; `in_force` leaves out facts that are gone; `as_of` keeps those that
        stood in the version of that moment.
        """
        kinds = [kind] if isinstance(kind, str) else kind
        # Written only where it chooses: a condition that may be none keeps SQLite from using the index.
        chosen = "f.policy = (SELECT id FROM policy WHERE name = :policy)" if policy is not None else "TRUE"
        rows = self._db.rows(
            f"""
            WITH stood AS MATERIALIZED (
                SELECT p.id AS policy, (
                    SELECT c.version
                    FROM "check" c
                    WHERE c.policy = p.id AND c.at <= :as_of AND c.version IS NOT NULL
                    ORDER BY c.at DESC, c.id DESC
                    LIMIT 1
                ) AS number
                FROM policy p
                WHERE :as_of IS NOT NULL
            )
            SELECT p.name, f.*, began.first_seen AS since, ended.last_seen AS until, stood.number AS then_number
            FROM fact f
            JOIN policy p ON p.id = f.policy
            JOIN version began ON began.policy = f.policy AND began.number = f.first
            JOIN version ended
              ON ended.policy = f.policy AND ended.number = CASE WHEN f.in_force THEN p.head ELSE f.last END
            LEFT JOIN stood ON stood.policy = f.policy
            WHERE {chosen}
              AND (:kinds IS NULL OR f.kind IN (SELECT value FROM json_each(:kinds)))
              AND (:key IS NULL OR f.key = :key)
              AND (:value IS NULL OR f.value = :value)
              AND (:part IS NULL OR f.key LIKE :part ESCAPE '!' OR f.value LIKE :part ESCAPE '!')
              AND (NOT :in_force OR f.in_force)
              AND (:as_of IS NULL OR stood.number BETWEEN f.first AND f.last)
            ORDER BY p.name, f.kind, f.key, f.first, f.id
            """,  # noqa: S608 - one of two conditions
            {
                "policy": policy,
                "kinds": None if kinds is None else codec.dump(list(kinds)),
                "key": key,
                "value": value,
                "part": None if containing is None else _like(containing),
                "in_force": in_force,
                "as_of": None if as_of is None else codec.stamp(as_of),
            },
        )
        return [_life(row) for row in rows if as_of is None or lives.stood_in(row, row["then_number"])]

    def clauses(self, policy: str, words: str | None = None) -> list[ClauseLife]:
        """Every clause a policy has ever had, by the version that brought it; only those that hold all of the `words`.

        Words are read as `search` reads them.
        """
        condition, values = "", dict[str, object](policy=policy)
        if words is not None:
            terms = _terms(words)
            if not terms:
                return []
            condition, values = _holding(terms, values)
        rows = self._db.rows(
            f"""
            SELECT p.name, c.*
            FROM clause c
            JOIN policy p ON p.id = c.policy
            WHERE p.name = :policy {condition}
            ORDER BY c.first, c.id
            """,  # noqa: S608 - one of the conditions below
            values,
        )
        return [
            ClauseLife(
                policy=row["name"], text=row["text"], first=row["first"], last=_last(row), runs=tuple(lives.runs(row))
            )
            for row in rows
        ]

    def _scan(self, terms: list[str], values: dict[str, object]) -> list[Hit]:
        places, found = _places(terms)
        rows = self._db.rows(
            f"""
            SELECT p.name, c.first, c.last, c.in_force, began.first_seen AS since, ended.last_seen AS until, c.text
            FROM clause c
            JOIN policy p ON p.id = c.policy
            JOIN version began ON began.policy = c.policy AND began.number = c.first
            JOIN version ended
              ON ended.policy = c.policy AND ended.number = CASE WHEN c.in_force THEN p.head ELSE c.last END
            WHERE {places}
              AND (:policy IS NULL OR p.name = :policy)
              AND (:history OR c.in_force)
            ORDER BY NOT c.in_force, p.name, c.id
            LIMIT :limit
            """,  # noqa: S608 - numbered places for values
            {**values, **found},
        )
        return [_hit(row, *_window(row["text"], terms)) for row in rows]


def _terms(words: str) -> list[str]:
    """The words and phrases looked for, without those that hold no letter or digit."""
    found = (phrase or word for phrase, word in _TERM.findall(codec.storable(words.replace("\0", " "))))
    return [term for term in found if any(character.isalnum() for character in term)]


def _query(terms: list[str]) -> str:
    return " ".join(f'"{term}"' for term in terms)


def _places(terms: list[str]) -> tuple[str, dict[str, object]]:
    """A condition that looks for the terms as parts of words, and its values."""
    places = " AND ".join(f"c.text LIKE :term{index} ESCAPE '!'" for index in range(len(terms)))
    return places, {f"term{index}": _like(term) for index, term in enumerate(terms)}


def _holding(terms: list[str], values: dict[str, object]) -> tuple[str, dict[str, object]]:
    """A further condition on clauses: that they hold all of the terms."""
    if any(_UNPARTED.search(term) for term in terms):
        places, found = _places(terms)
        return f"AND {places}", values | found
    return "AND c.id IN (SELECT rowid FROM clause_fts WHERE clause_fts MATCH :query)", values | {"query": _query(terms)}


def _last(row: Row) -> int | None:
    return None if row["in_force"] else row["last"]


def _hit(row: Row, snippet: str, marks: tuple[tuple[int, int], ...]) -> Hit:
    return Hit(
        policy=row["name"],
        first=row["first"],
        last=_last(row),
        snippet=snippet,
        since=codec.moment(row["since"]),
        until=codec.moment(row["until"]),
        marks=marks,
    )


def _unmark(marked: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    """A snippet without its marks, and where they were."""
    text, marks, length = [], [], 0
    for index, piece in enumerate(marked.split(_OPEN)):
        inside, closed, outside = piece.partition(_CLOSE)
        if index and closed:
            marks.append((length, length + len(inside)))
        text += [inside, outside]
        length += len(inside) + len(outside)
    return "".join(text), tuple(marks)


def _window(text: str, terms: list[str]) -> tuple[str, tuple[tuple[int, int], ...]]:
    """The part of a clause around the first word found, and where the words are in it."""
    found = re.compile("|".join(re.escape(term) for term in terms), re.IGNORECASE)
    first = found.search(text)
    start = max(0, first.start() - _SNIPPET_CHARACTERS // 4) if first else 0
    end = start + _SNIPPET_CHARACTERS
    snippet = ("…" if start else "") + text[start:end] + ("…" if end < len(text) else "")
    return snippet, tuple(match.span() for match in found.finditer(snippet))


def _like(part: str) -> str:
    return "%" + re.sub(r"([!%_])", r"!\1", part) + "%"


def _life(row: Row) -> Life:
    return Life(
        policy=row["name"],
        fact=lives.fact_of(row),
        first=row["first"],
        last=_last(row),
        since=codec.moment(row["since"]),
        until=codec.moment(row["until"]),
        runs=tuple(lives.runs(row)),
    )
