"""What each edit amounts to: nothing, furniture, wording or substance; and which topics its changed words touch."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import IntEnum
from functools import cached_property
from itertools import chain, groupby

from monitor.judge.lexicons import table
from monitor.judge.meaning import NOTHING, Difference, Vocabulary, difference
from monitor.judge.renames import renames, settled
from monitor.judge.sides import Side
from monitor.judge.topical import LEGAL_FORMS, topics
from monitor.judge.words import folded, words
from monitor.model import ChangeKind, ClauseKind, Diff, Edit, EditOp, SpanOp

_POINTING = frozenset(
    {"=more_information", "=privacy_policy", "=cookie_policy", "=terms_of_service", "=website", "=faq"}
)
_SHORT_SENTENCE = 5
"""A sentence of fewer words that stands elsewhere too proves nothing where it is a figure or a table's cell."""
_CAPITAL = re.compile(r"(?<![\w@./-])[A-ZÀ-ÖØ-ÞŁŚŻŹĆ][\w-]{1,40}")
_SEARCHED = 200_000_000
"""Characters looked through for sentences that only moved into another clause."""
_SMALL = 5
_SMALL_ALONE = 4
_MOVED_WORDS = 4
_TITLE_WORDS = 4
_HEAD, _OFTEN = 4, 3
_HEAD_WORDS = 4
_RECUT = 2
_REGISTERED = 6
"""A registration number has at least so many digits."""


class Nature(IntEnum):
    """What an edit amounts to; the greater wins."""

    NOISE = 1
    COSMETIC = 2
    SUBSTANTIVE = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Weighed:
    """An edit with what it amounts to.

    `topics` counts the changed terms of each kind, `near` those beside them, `under` those of the headings above.
    """

    edit: Edit
    nature: Nature
    difference: Difference = NOTHING
    words: int = 0
    topics: Mapping[ChangeKind, float] = field(default_factory=dict)
    near: Mapping[ChangeKind, float] = field(default_factory=dict)
    under: Mapping[ChangeKind, int] = field(default_factory=dict)


def weigh(diff: Diff) -> tuple[Weighed, ...]:
    """Every edit that is neither same nor moved, weighed."""
    if not (changes := diff.changes):
        return ()
    scale = _Scale(diff)
    recut = {id(edit): joint for run in _runs(diff) if (joint := scale.recut(run)) for edit in run}
    found = [recut.get(id(edit)) or scale.difference(edit) for edit in changes]
    renamed = renames(found, scale.known, scale.table, scale.small)
    settle = (
        (lambda difference: settled(difference, renamed, scale.table)) if renamed else (lambda difference: difference)
    )
    return tuple(scale.weigh(edit, settle(difference)) for edit, difference in zip(changes, found, strict=True))


def _runs(diff: Diff) -> Iterator[list[Edit]]:
    """Changed edits that stand together, with nothing unchanged between them."""
    for is_changed, run in groupby(diff.edits, key=lambda edit: edit.op not in (EditOp.SAME, EditOp.MOVED)):
        if is_changed:
            yield list(run)


def _is_heading(edit: Edit, diff: Diff) -> bool:
    return all(clause.kind is ClauseKind.HEADING for clause in diff.clauses(edit))


class _Scale:
    def __init__(self, diff: Diff) -> None:
        self.diff = diff
        self.table = table(diff.new.language or diff.old.language)
        cache: dict[str, tuple[str, ...]] = {}
        self.old, self.new = Side(diff.old, self.table, cache), Side(diff.new, self.table, cache)
        changed = sum(len(edit.old) + len(edit.new) for edit in diff.changes)
        self.search = changed * (len(self.old.whole) + len(self.new.whole)) < _SEARCHED
        self.known = Vocabulary(old=self.old.counts, new=self.new.counts)

    def recut(self, run: Sequence[Edit]) -> Difference | None:
        """The empty difference of edits side by side that only cut the same words into other clauses; None of others."""
        if len(run) < _RECUT:
            return None
        olds = [word for edit in run for i in edit.old for said in self.old.sentences_of(i) for word in said]
        news = [word for edit in run for j in edit.new for said in self.new.sentences_of(j) for word in said]
        if not olds or not news:
            return None
        found = difference(olds, news, self.table, self.known, self.own)
        return found if found.empty else None

    @cached_property
    def small(self) -> frozenset[str]:
        """The words that either text writes somewhere in small letters, and those for parties: German writes no noun so."""
        return self.old.small | self.new.small | self.table.parties | self.table.readers

    def difference(self, edit: Edit) -> Difference:
        """What is left of an edit's two wordings."""
        old, new = self._novel(edit)
        return difference(old, new, self.table, self.known, self.own)

    def _without_headings(self, edit: Edit, found: Difference) -> Difference:
        """What is left without the words of the headings above."""
        above = self._words_above(edit)
        if not above or found.weighty or len(found.gone) + len(found.come) > _SMALL:
            return found
        return replace(
            found,
            gone=tuple(word for word in found.gone if self.table.root(word) not in above),
            come=tuple(word for word in found.come if self.table.root(word) not in above),
        )

    def _words_above(self, edit: Edit) -> set[str]:
        """The roots of the words of the headings right above: to say or not to say them again changes nothing."""
        if edit.op is not EditOp.REWRITTEN:
            return set()
        headings = {clause.path[-1] for clause in self.diff.clauses(edit) if clause.path}
        return {self.table.root(word) for heading in headings for word in words(heading) if word.isalpha()}

    @cached_property
    def own(self) -> frozenset[str]:
        """The words of the publisher's name: names in the title or the first lines that run through either text."""
        clauses = [*self.diff.old.clauses[:_HEAD], *self.diff.new.clauses[:_HEAD]]
        heads = [self.diff.old.title, self.diff.new.title, *(clause.text for clause in clauses)]
        named = {w for head in heads for match in _CAPITAL.finditer(head) for w in words(folded(match.group()))}
        often = (word for word in named if max(self.known.old[word], self.known.new[word]) >= _OFTEN)
        return frozenset(often) - self.small

    def weigh(self, edit: Edit, found: Difference) -> Weighed:
        """One edit weighed by what is left of it."""
        found = self._without_headings(edit, found)
        nature = self._nature(edit, found)
        if nature is not Nature.SUBSTANTIVE:
            return Weighed(edit=edit, nature=nature, difference=found)
        touched = topics(self.diff, edit, found, self.table, self._names(edit))
        return Weighed(
            edit=edit,
            nature=nature,
            difference=found,
            words=len(found.gone) + len(found.come),
            topics=touched.own,
            near=touched.near,
            under=touched.under,
        )

    def _novel(self, edit: Edit) -> tuple[list[str], list[str]]:
        """The words of either side without the sentences that both have, here or in another clause."""
        old = [said for i in edit.old for said in self.old.sentences_of(i)]
        new = [said for j in edit.new for said in self.new.sentences_of(j)]
        common = {" ".join(said) for said in old} & {" ".join(said) for said in new}
        old = [said for said in old if " ".join(said) not in common]
        new = [said for said in new if " ".join(said) not in common]
        is_row = any(clause.kind is ClauseKind.ROW for clause in self.diff.clauses(edit))
        kept_old = [said for said in old if not self._is_elsewhere(said, new, self.new, is_row=is_row)]
        kept_new = [said for said in new if not self._is_elsewhere(said, old, self.old, is_row=is_row)]
        return (
            self._without_moved(list(chain(*kept_old)), edit, SpanOp.DELETED),
            self._without_moved(list(chain(*kept_new)), edit, SpanOp.INSERTED),
        )

    def _without_moved(self, sequence: list[str], edit: Edit, op: SpanOp) -> list[str]:
        """The words without runs that the other text has more often than before: they moved between clauses."""
        here, there = (self.old, self.new) if op is SpanOp.DELETED else (self.new, self.old)
        text = f" {' '.join(sequence)} "
        for span in edit.spans if self.search else ():
            run = f" {' '.join(words(span.text))} "
            if (
                span.op is op
                and run.count(" ") > _MOVED_WORDS
                and run in text
                and there.whole.count(run) >= here.whole.count(run)
            ):
                text = text.replace(run, " ", 1)
        return text.split()

    def _is_elsewhere(self, said: list[str], beside: list[list[str]], other: Side, *, is_row: bool) -> bool:
        """Whether a sentence is nowhere like the other side's of this edit but stands in another clause of that text."""
        if len(said) < _SHORT_SENTENCE and (is_row or any(word[0] == "#" for word in said)):
            return False
        own = set(said)
        if any(2 * len(own.intersection(sentence)) > len(own) for sentence in beside):
            return False
        return other.says(" ".join(said), search=self.search)

    def _nature(self, edit: Edit, found: Difference) -> Nature:
        is_heading = _is_heading(edit, self.diff)
        if self._is_furniture(edit) and not (is_heading and edit.op is EditOp.REWRITTEN):
            return Nature.NOISE
        if found.empty:
            return Nature.NOISE if found.masked else Nature.COSMETIC
        if is_heading or self._is_heads(edit):
            return Nature.COSMETIC
        if self._is_wording(edit, found) or self._is_form_alone(edit, found):
            return Nature.COSMETIC
        return Nature.SUBSTANTIVE

    def _is_furniture(self, edit: Edit) -> bool:
        old = [self.old.furniture.holds(i) for i in edit.old]
        new = [self.new.furniture.holds(j) for j in edit.new]
        return all(old) and all(new)

    def _is_wording(self, edit: Edit, found: Difference) -> bool:
        """Whether a few words gave way to a few others, or few came or went, and no topic, name or bound is among them."""
        if edit.op is not EditOp.REWRITTEN or found.weighty:
            return False
        if any(clause.kind is ClauseKind.ROW for clause in self.diff.clauses(edit)):
            return False
        if all(
            word in self.table.pointers or (word[0] == "=" and word in _POINTING) for word in (*found.gone, *found.come)
        ):
            return True
        if self._is_link_title(edit, found):
            return True
        most = _SMALL if found.gone and found.come else _SMALL_ALONE
        if len(found.gone) > most or len(found.come) > most:
            return False
        if any(self.table.topics.hits(found.gone)) or any(self.table.topics.hits(found.come)):
            return False
        return not ({*found.gone, *found.come} & self._names(edit))

    def _is_heads(self, edit: Edit) -> bool:
        """Whether an edit adds or drops the heads of a table's columns: its first row, of short cells without a figure or name."""
        text, places = (self.diff.new, edit.new) if edit.op is EditOp.ADDED else (self.diff.old, edit.old)
        if edit.op not in (EditOp.ADDED, EditOp.REMOVED) or len(places) != 1:
            return False
        place, clause = places[0], text.clauses[places[0]]
        is_first = place == 0 or text.clauses[place - 1].kind is not ClauseKind.ROW
        if clause.kind is not ClauseKind.ROW or not is_first or any(map(str.isdigit, clause.text)):
            return False
        return all(len(cell.split()) <= _HEAD_WORDS for cell in clause.text.split("|")) and not self._names(edit)

    def _is_form_alone(self, edit: Edit, found: Difference) -> bool:
        """Whether a company is only written with another legal form, under the same registration number."""
        changed = {word.removeprefix("=") for word in (*found.gone, *found.come)}
        if edit.op is not EditOp.REWRITTEN or found.weighty or not changed <= LEGAL_FORMS:
            return False
        numbers = [
            {word for index in side for said in kept.sentences_of(index) for word in said if len(word) > _REGISTERED}
            for kept, side in ((self.old, edit.old), (self.new, edit.new))
        ]
        return any(word[0] == "#" for word in numbers[0] & numbers[1])

    def _is_link_title(self, edit: Edit, found: Difference) -> bool:
        """Whether the words that came or went are those of a link that came or went with them, and no name."""
        links = [
            sum(len(text.clauses[i].links) for i in side)
            for text, side in ((self.diff.old, edit.old), (self.diff.new, edit.new))
        ]
        gone, come = len(found.gone), len(found.come)
        if bool(gone) == bool(come) or {*found.gone, *found.come} & self._names(edit):
            return False
        return gone + come <= _TITLE_WORDS * (links[1] - links[0] if come else links[0] - links[1])

    def _names(self, edit: Edit) -> set[str]:
        """Words of the edit written with a capital that neither text ever writes without."""
        capitals = {
            word
            for clause in self.diff.clauses(edit)
            for match in _CAPITAL.finditer(clause.text)
            for word in words(folded(match.group()))
        }
        return capitals - self.small
