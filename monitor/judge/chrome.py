"""What on a page is furniture and not the policy: menus, buttons, banners, counters, what stands above and below the prose."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import islice

from monitor.judge.lexicons import Table, table
from monitor.judge.lines import cover, is_attribution, is_count, is_feed, is_menu_text, is_offer, is_today
from monitor.judge.words import words
from monitor.model import Clause, ClauseKind, Text

_PROSE_WORDS = 12
_PROSE_LIGHT = 0.2
_FURNITURE_WORDS = 14
_MOST_FURNITURE_WORDS = 40
_LABEL_WORDS = 6
_NEAR = 3
_MENU_LINKS = 4
_MENU_WORDS = 2.5
_LEAST_PROSE = 3
_DATED_WORDS = 20
"""A shorter line with a number above or below the prose may be the policy's date, version or address."""
_SENTENCE_WORDS = 6
_LABELLED_WORDS = 12
_LABELLED_SHARE = 0.75
_PHRASE_WORDS = 16
_LONG_PHRASE = 6
_COVERED = 0.8
_EDGE = 4
"""Clauses at either end of a page where a cookie banner may stand."""
_BANNER_WORDS = 60
_LEAST_HEADINGS = 2
_CONTENTS = 3
_CONTENTS_WORDS = 400
_AUTONYMS = frozenset(
    ["english", "deutsch", "francais", "espanol", "italiano", "portugues", "nederlands", "svenska", "dansk", "norsk", "suomi", "polski", "eesti", "cestina", "magyar"]
)  # fmt: skip
"""Names of languages in themselves, as menus of languages have them."""
_COUNTDOWN = re.compile(r"(?:\d{1,3} ?[^\W\d]{1,8}\W{0,3}){3,4}")
_PROMOTION = re.compile(
    r"\d ?% (?:off|rabatt|korting|de reduction|de descuento|di sconto|de desconto|zniżki)|\b(?:promo|discount|coupon|voucher|gutschein) ?code\b|black friday|cyber monday"
)
_PROMOTION_WORDS = 16
_COPYRIGHT = re.compile(r"(?:(?:©|\(c\)|copyright) ?){1,2}(?:19|20)\d\d|[^.!?]{0,120}©")
_COPYRIGHT_WORDS = 24
_CREDITS = re.compile(r"hall of fame|acknowledg|thank you|contributors|danksagung|remerciements")
_BANNER = (
    "we use cookies", "this website uses cookies", "this site uses cookies", "by clicking accept", "nous utilisons des cookies", "ce site utilise des cookies",
    "en cliquant sur accepter", "wir verwenden cookies", "wir nutzen cookies", "diese website verwendet cookies", "diese webseite verwendet cookies", "vi anvander cookies",
    "vi anvander kakor", "den har webbplatsen anvander", "we gebruiken cookies", "wij gebruiken cookies", "deze website gebruikt cookies", "utilizamos cookies",
    "este sitio web utiliza cookies", "usamos cookies", "questo sito utilizza i cookie", "questo sito utilizza cookie", "este site utiliza cookies", "vi bruger cookies",
    "vi bruker cookies", "vi bruker informasjonskapsler", "kaytamme evasteita", "tama sivusto kayttaa evasteita", "uzywamy plikow cookie", "ta strona uzywa",
)  # fmt: skip


@dataclass(frozen=True)
class Furniture:
    """Tells the furniture of one text from its policy."""

    text: Text
    table: Table

    def holds(self, index: int) -> bool:
        """Whether the clause at an index is page furniture."""
        if not 0 <= index < len(self.text.clauses):
            return False
        clause = self.text.clauses[index]
        if clause.kind is ClauseKind.ROW:
            return False
        sequence = words(clause.form)
        if not sequence:
            return True
        inside = index in self.prose
        if inside and clause.kind is ClauseKind.HEADING:
            return False
        if self._is_phrase(sequence):
            return not (inside and clause.kind is ClauseKind.ITEM and not clause.links)
        if len(sequence) <= _COPYRIGHT_WORDS and _COPYRIGHT.match(clause.form):
            return True
        if _is_countdown(clause) or _is_promotion(clause, sequence) or self._is_banner(index, clause):
            return True
        if self._is_of_page(index, clause, sequence):
            return True
        if clause.kind is ClauseKind.ITEM and clause.path and _CREDITS.search(clause.path[-1].casefold()):
            return True
        if self._is_labelled(clause, sequence) or _is_menu(clause, sequence):
            return True
        return not inside and self._is_loose(index, clause, sequence)

    @cached_property
    def prose(self) -> range:
        """From the first clause of prose to the last; everything where there is hardly any."""
        clauses = self.text.clauses
        first = list(islice((i for i in range(len(clauses)) if self._is_policy(clauses[i])), _LEAST_PROSE))
        if len(first) < _LEAST_PROSE:
            return range(len(clauses))
        last = next((i for i in range(len(clauses) - 1, -1, -1) if self._is_policy(clauses[i])), first[-1])
        return range(first[0], last + 1)

    def _is_policy(self, clause: Clause) -> bool:
        """Whether a clause is prose with a word that policies use: a page may end in teasers and a company's address."""
        if clause.kind is ClauseKind.ROW or not self._is_prose(clause):
            return clause.kind is ClauseKind.ROW
        return sum(hit.weight for hit in self.table.topics.hits(words(clause.form))) >= 1

    def _is_prose(self, clause: Clause) -> bool:
        if clause.kind is ClauseKind.ROW:
            return True
        if clause.kind is ClauseKind.HEADING or clause.form.count(" ") + 1 < _PROSE_WORDS:
            return False
        sequence = words(clause.form)
        light = sum(word in self.table.light or word in self.table.conjunctions for word in sequence)
        return light >= _PROSE_LIGHT * len(sequence) and not self._is_phrase(sequence)

    @cached_property
    def _phrases(self) -> frozenset[str]:
        return self.table.chrome | table("en").chrome

    @cached_property
    def _questions(self) -> frozenset[str]:
        """The longer phrases: beside them a number is a count of answers."""
        return frozenset(phrase for phrase in self._phrases if phrase.count(" ") >= 2)

    def _is_phrase(self, sequence: Sequence[str]) -> bool:
        """Whether the words are nothing but phrases of furniture."""
        if len(sequence) > _MOST_FURNITURE_WORDS:
            return False
        telling = [word for word in sequence if word[0] != "#"]
        if len(telling) < len(sequence) and cover(telling, self._questions, longest=_PHRASE_WORDS) == len(telling) > 0:
            return True
        covered = cover(sequence, self._phrases, longest=_PHRASE_WORDS)
        return (covered >= _COVERED * len(sequence) and covered > 0) or _is_run_together(
            "".join(sequence), self._phrases
        )

    def _is_of_page(self, index: int, clause: Clause, sequence: Sequence[str]) -> bool:
        """Whether the shape of a clause says that it belongs to the page: a count, a menu, news, today's date, a list of contents."""
        if (
            is_count(sequence, self.table, self._phrases)
            or is_today(sequence, self.table)
            or self._is_contents(sequence)
        ):
            return True
        if is_attribution(clause.form):
            return True
        if self._is_at_edge(index) and is_menu_text(clause.form, self._phrases, _AUTONYMS):
            return True
        if clause.kind is ClauseKind.PARAGRAPH and index not in self.prose:
            if self._heading_places and index < self._heading_places[0] and is_menu_text(clause.form):
                return True
            # Below the prose a price may be the last term's; only a cry sells something there.
            if (index < self.prose.start or "!" in clause.form) and is_offer(clause.form, sequence, self.table):
                return True
        return is_feed(clause.form, sequence, self.table) or self._is_under_feed(index, clause)

    def _is_at_edge(self, index: int) -> bool:
        """Whether a clause stands before the second heading or behind the last but a few clauses."""
        second = self._heading_places[1] if len(self._heading_places) > 1 else _EDGE
        return index < second or index >= len(self.text.clauses) - _EDGE

    @cached_property
    def _heading_places(self) -> tuple[int, ...]:
        return tuple(i for i, clause in enumerate(self.text.clauses) if clause.kind is ClauseKind.HEADING)

    def _is_under_feed(self, index: int, clause: Clause) -> bool:
        """Whether a list item stands in a list below a label of news."""
        if clause.kind is not ClauseKind.ITEM:
            return False
        before = (self.text.clauses[place] for place in range(index - 1, -1, -1))
        above = next((other for other in before if other.kind is not ClauseKind.ITEM), None)
        return above is not None and " ".join(words(above.form)) in self.table.feeds

    @cached_property
    def _headings(self) -> frozenset[str]:
        return frozenset(
            " ".join(word for word in words(self.text.clauses[place].form) if word[0] != "#")
            for place in self._heading_places
        )

    def _is_contents(self, sequence: Sequence[str]) -> bool:
        """Whether a clause is the page's list of contents: the words of several of its headings, one after the other."""
        telling = [word for word in sequence if word[0] != "#"]
        if not _CONTENTS <= len(telling) <= _CONTENTS_WORDS or len(self._headings) < _CONTENTS:
            return False
        said = f" {' '.join(telling)} "
        named = sum(f" {heading} " in said for heading in self._headings if heading)
        return named >= _CONTENTS and cover(telling, self._headings, longest=_PHRASE_WORDS) >= _COVERED * len(telling)

    def _is_banner(self, index: int, clause: Clause) -> bool:
        if index >= _EDGE and not self._is_at_edge(index):
            return False
        is_before = not self._heading_places or index <= self._heading_places[0]
        if " ".join(words(clause.form)[:6]).startswith(_BANNER) and (is_before or self._is_near_buttons(index)):
            return True
        if not is_before or "cookie" not in clause.form or len(words(clause.form)) > _BANNER_WORDS:
            return False
        return len(self._headings) >= _LEAST_HEADINGS and self._is_near_buttons(index)

    def _is_near_buttons(self, index: int) -> bool:
        return any(
            self._is_phrase(words(self.text.clauses[near].form))
            for near in range(max(0, index - 3), min(len(self.text.clauses), index + 4))
            if near != index
        )

    def _is_labelled(self, clause: Clause, sequence: Sequence[str]) -> bool:
        """Whether a short clause that is no sentence and no list item is made of the words of buttons and menus."""
        if clause.kind is ClauseKind.ITEM or len(sequence) > _LABELLED_WORDS or clause.text[-1:] in ".;:,":
            return False
        telling = [word for word in sequence if word not in self.table.light and word not in self.table.conjunctions]
        known = sum(word in self.table.furniture or word in table("en").furniture for word in telling)
        return bool(telling) and known >= _LABELLED_SHARE * len(telling)

    def _is_loose(self, index: int, clause: Clause, sequence: Sequence[str]) -> bool:
        """Whether a short clause outside the prose is a link, a label or a heading of the page."""
        topics = sum(hit.weight for hit in self.table.topics.hits(sequence))
        is_sentence = index >= self.prose.stop and clause.text[-1:] == "." and len(sequence) >= _SENTENCE_WORDS
        is_dull = topics < (0.5 if is_sentence else 1)
        if any(word[0] == "@" for word in sequence):
            return False
        if any(word[0] == "#" for word in sequence):
            return is_dull and len(sequence) > _DATED_WORDS
        if clause.kind is ClauseKind.ITEM and not self._is_among_links(index):
            return False
        if index >= self.prose.stop and is_dull:
            return True
        if len(sequence) > _FURNITURE_WORDS:
            return False
        if clause.kind is ClauseKind.HEADING:
            return True
        under = clause.path[-1] if clause.path else ""
        is_listed = clause.kind is ClauseKind.ITEM and any(self.table.frames.hits(words(under)))
        if index < self.prose.start and is_dull:
            return True
        return not is_listed and (
            bool(clause.links) or (len(sequence) <= _LABEL_WORDS and clause.text[-1] not in ".;,")
        )

    def _is_among_links(self, index: int) -> bool:
        """Whether most of the list items around are links."""
        clauses = self.text.clauses
        near = [clauses[i] for i in range(max(0, index - _NEAR), min(len(clauses), index + _NEAR + 1))]
        items = [clause for clause in near if clause.kind is ClauseKind.ITEM]
        return 2 * sum(bool(item.links) for item in items) >= len(items)


def _is_menu(clause: Clause, sequence: Sequence[str]) -> bool:
    """Whether a clause is a row of links."""
    return len(clause.links) >= _MENU_LINKS and len(sequence) <= _MENU_WORDS * len(clause.links)


def _is_countdown(clause: Clause) -> bool:
    """Whether a clause is nothing but a running clock: "04 days 22 hours 29 minutes 58 seconds"."""
    return (
        len(clause.form) <= 60
        and bool(_COUNTDOWN.fullmatch(clause.form))
        and ("sec" in clause.form or "sek" in clause.form)
    )


def _is_promotion(clause: Clause, sequence: Sequence[str]) -> bool:
    """Whether a short clause advertises a discount."""
    return len(sequence) <= _PROMOTION_WORDS and bool(_PROMOTION.search(clause.form))


def _is_run_together(letters: str, phrases: frozenset[str]) -> bool:
    """Whether letters are phrases without blanks between them, as of two buttons side by side."""
    if len(letters) > 120:
        return False
    long = {phrase.replace(" ", "") for phrase in phrases if len(phrase) > _LONG_PHRASE}
    reached = {0}
    for start in range(len(letters)):
        if start in reached:
            reached.update(end for end in range(start + _LONG_PHRASE, len(letters) + 1) if letters[start:end] in long)
    return len(letters) in reached
