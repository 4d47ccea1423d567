"""What people say of changes: kept apart from what is derived, and found again after a rebuild."""

from monitor.model import Opinion, VerdictKind
from monitor.store import codec
from monitor.store.connection import Connection, Row
from monitor.store.rows import Judged


class Opinions:
    """The part of a store that holds people's verdicts."""

    _db: Connection

    def give_opinion(self, opinion: Opinion) -> None:
        """Store a person's verdict in the place of an earlier one on the same change; ValueError for an unknown policy."""
        row = self._db.row("SELECT id FROM policy WHERE name = ?", (opinion.policy,))
        if row is None:
            raise ValueError(f'no policy "{opinion.policy}" was ever checked')
        with self._db.transaction():
            texts = codec.pack_digest(opinion.old_text), codec.pack_digest(opinion.new_text)
            self._db.write(
                "DELETE FROM opinion WHERE policy = ? AND old_text = ? AND new_text = ?", (row["id"], *texts)
            )
            self._db.insert(
                "opinion",
                policy=row["id"],
                old_text=texts[0],
                new_text=texts[1],
                old_page=opinion.old_page,
                new_page=opinion.new_page,
                change=opinion.change,
                kind=opinion.kind,
                at=codec.stamp(opinion.at),
                note=codec.storable(opinion.note),
            )

    def opinions(self) -> list[Judged]:
        """Every person's verdict, the oldest first, with the versions that now stand for the change it was given on.

        They are those with the same two texts, or else those that the two pages are read as now.
        """
        return [
            self._judged(row)
            for row in self._db.rows(
                """
            SELECT p.name, o.*,
                   coalesce(
                       (SELECT max(v.number) FROM version v WHERE v.policy = o.policy AND v.digest = o.old_text),
                       (SELECT c.version FROM "check" c WHERE c.id = o.old_page)) AS old,
                   coalesce(
                       (SELECT max(v.number) FROM version v WHERE v.policy = o.policy AND v.digest = o.new_text),
                       (SELECT c.version FROM "check" c WHERE c.id = o.new_page)) AS new
            FROM opinion o
            JOIN policy p ON p.id = o.policy
            ORDER BY o.at, o.id
            """
            )
        ]

    def _judged(self, row: Row) -> Judged:
        opinion = Opinion(
            policy=row["name"],
            change=row["change"],
            kind=VerdictKind(row["kind"]),
            at=codec.moment(row["at"]),
            old_text=codec.unpack_digest(row["old_text"]),
            new_text=codec.unpack_digest(row["new_text"]),
            old_page=row["old_page"],
            new_page=row["new_page"],
            note=row["note"],
        )
        now = self._db.row(
            """
            SELECT c.id
            FROM change c
            JOIN policy p ON p.id = c.policy
            WHERE p.name = ? AND c.old = ? AND c.new = ?
            ORDER BY c.at DESC
            LIMIT 1
            """,
            (row["name"], row["old"], row["new"]),
        )
        return Judged(opinion=opinion, change=now["id"] if now else None, old=row["old"], new=row["new"])
