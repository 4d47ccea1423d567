"""What each edit amounts to: nothing, furniture, wording or substance; and which topics its changed words touch."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import IntEnum
from functools import cached_property
from itertools import chain, groupby

from monitor.judge.chrome import Furniture
from monitor.judge.lexicons import Table, table
from monitor.judge.meaning import Difference, Vocabulary, difference
from monitor.judge.renames import renames, settled
from monitor.judge.words import folded, words
from monitor.model import ChangeKind, Clause, ClauseKind, Diff, Edit, EditOp, SpanOp, Text

_SENTENCE = re.compile(r"(?<=[.!?;])\s+|\s\|\s")
_POINTING = frozenset({"=more_information", "=privacy_policy", "=cookie_policy", "=terms_of_service", "=website", "=faq"})
_SHORT_SENTENCE = 5
"""A sentence of fewer words that stands elsewhere too proves nothing where it is a figure or a table's cell."""
# "(b)", "iv)", "3.1", "b.3.a.", "c. " before a word: the extractor's forms keep those that mix letters and digits.
_NUMBERING = re.compile(
    r"^(?:\(?(?:[a-z]{1,2}|[ivx]{1,5}|\d{1,2})\)[.)]? ?|(?:[a-z]\.)?\d{1,2}\.(?:(?:\d{1,2}|[a-z]|[ivx]{1,5})(?:\.|(?![a-z]))){0,4} ?|[a-z]\. )"
    r"(?=[\"'(\[]?[^\W\d](?!\w* \d{4}\b))(?!(?:milli|billi|mio|mrd|milj|[kmgt]b\b|percent|prozent|procent))"
)
_CAPITAL = re.compile(r"(?<![\w@./-])[A-ZÀ-ÖØ-ÞŁŚŻŹĆ][\w-]{1,40}")
_SMALL_WORD = re.compile(r"(?<![\w@./-])[a-zß-öø-ÿłśżźć]\w{1,40}(?![\w@./-]*[@/])")
_SEARCHED = 200_000_000
"""Characters looked through for sentences that only moved into another clause."""
_NEAR = 12
"""Words around a changed one that count as its surroundings."""
_SMALL = 5
_SMALL_ALONE = 2
_MOVED_WORDS = 4
_TITLE_WORDS = 4
_ADDRESS_WORDS = 24
_LEGAL_FORMS = frozenset("inc llc ltd limited gmbh corp corporation plc bv nv sas sarl srl spa oy oyj ab aps kft".split())


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
    difference: Difference = Difference()
    words: int = 0
    topics: Mapping[ChangeKind, float] = field(default_factory=dict)
    near: Mapping[ChangeKind, float] = field(default_factory=dict)
    under: Mapping[ChangeKind, int] = field(default_factory=dict)


def weigh(diff: Diff) -> tuple[Weighed, ...]:
    """Every edit that is neither same nor moved, weighed."""
    if not (changes := diff.changes):
        return ()
    scale = _Scale(diff)
    recut = {id(edit) for run in _runs(diff) if len(run) > 1 and scale.is_recut(run) for edit in run}
    found = [Difference() if id(edit) in recut else scale.difference(edit) for edit in changes]
    renamed = renames(found, scale.known, scale.table, scale.small)
    settle = (lambda difference: settled(difference, renamed, scale.table)) if renamed else (lambda difference: difference)
    return tuple(scale.weigh(edit, settle(difference)) for edit, difference in zip(changes, found, strict=True))


def _runs(diff: Diff) -> Iterator[list[Edit]]:
    """Changed edits that stand together, with nothing unchanged between them."""
    for is_changed, run in groupby(diff.edits, key=lambda edit: edit.op not in (EditOp.SAME, EditOp.MOVED)):
        if is_changed:
            yield list(run)


@dataclass(frozen=True)
class _Side:
    """One text with what is asked of it again and again."""

    text: Text
    table: Table
    cache: dict[str, tuple[str, ...]]
    """Sentences by form, shared by both sides: most clauses of a changed text are the same."""

    def forms(self, form: str) -> tuple[str, ...]:
        """The sentences of a form, their words parted by blanks."""
        found = self.cache.get(form)
        if found is None:
            found = self.cache[form] = tuple(" ".join(said) for said in _said(form))
        return found

    @cached_property
    def furniture(self) -> Furniture:
        return Furniture(self.text, self.table)

    @cached_property
    def _said(self) -> list[str]:
        return [sentence for clause in self.text.clauses for sentence in self.forms(clause.form)]

    @cached_property
    def sentences(self) -> frozenset[str]:
        return frozenset(self._said)

    @cached_property
    def whole(self) -> str:
        return f" {' '.join(self._said)} "

    @cached_property
    def counts(self) -> Counter[str]:
        return Counter(self.whole.split())

    @cached_property
    def small(self) -> frozenset[str]:
        """The words written somewhere in small letters."""
        seen = {word for clause in self.text.clauses for word in _SMALL_WORD.findall(clause.text)}
        return frozenset(word for text in seen for word in words(text))

    def says(self, sentence: str, *, search: bool) -> bool:
        """Whether the text has these words in this order somewhere."""
        return sentence in self.sentences or (search and f" {sentence} " in self.whole)


class _Scale:
    def __init__(self, diff: Diff) -> None:
        self.diff = diff
        self.table = table(diff.new.language or diff.old.language)
        cache: dict[str, tuple[str, ...]] = {}
        self.old, self.new = _Side(diff.old, self.table, cache), _Side(diff.new, self.table, cache)
        changed = sum(len(edit.old) + len(edit.new) for edit in diff.changes)
        self.search = changed * (len(self.old.whole) + len(self.new.whole)) < _SEARCHED
        self.known = Vocabulary(old=self.old.counts, new=self.new.counts)

    def is_recut(self, run: Sequence[Edit]) -> bool:
        """Whether edits side by side only cut the same words into other clauses."""
        olds = [said for edit in run for i in edit.old for said in _said(self.diff.old.clauses[i].form)]
        news = [said for edit in run for j in edit.new for said in _said(self.diff.new.clauses[j].form)]
        if not olds or not news:
            return False
        return difference(list(chain(*olds)), list(chain(*news)), self.table, self.known).empty

    @cached_property
    def small(self) -> frozenset[str]:
        """The words that either text writes somewhere in small letters."""
        return self.old.small | self.new.small

    def difference(self, edit: Edit) -> Difference:
        """What is left of an edit's two wordings."""
        old, new = self._novel(edit)
        return difference(old, new, self.table, self.known)

    def weigh(self, edit: Edit, found: Difference) -> Weighed:
        """One edit weighed by what is left of it."""
        nature = self._nature(edit, found)
        if nature is not Nature.SUBSTANTIVE:
            return Weighed(edit=edit, nature=nature, difference=found)
        topics, near = self._topics(edit, found)
        return Weighed(
            edit=edit,
            nature=nature,
            difference=found,
            words=len(found.gone) + len(found.come),
            topics=topics,
            near=near,
            under=self._under(edit),
        )

    def _novel(self, edit: Edit) -> tuple[list[str], list[str]]:
        """The words of either side without the sentences that both have, here or in another clause."""
        old = [said for i in edit.old for said in _said(self.diff.old.clauses[i].form)]
        new = [said for j in edit.new for said in _said(self.diff.new.clauses[j].form)]
        common = {" ".join(said) for said in old} & {" ".join(said) for said in new}
        old = [said for said in old if " ".join(said) not in common]
        new = [said for said in new if " ".join(said) not in common]
        is_row = any(clause.kind is ClauseKind.ROW for clause in self._clauses(edit))
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
            if span.op is op and run.count(" ") > _MOVED_WORDS and run in text and there.whole.count(run) >= here.whole.count(run):
                text = text.replace(run, " ", 1)
        return text.split()

    def _is_elsewhere(self, said: list[str], beside: list[list[str]], other: _Side, *, is_row: bool) -> bool:
        """Whether a sentence is nowhere like the other side's of this edit but stands in another clause of that text."""
        if len(said) < _SHORT_SENTENCE and (is_row or any(word[0] == "#" for word in said)):
            return False
        own = set(said)
        if any(2 * len(own.intersection(sentence)) > len(own) for sentence in beside):
            return False
        return other.says(" ".join(said), search=self.search)

    def _nature(self, edit: Edit, found: Difference) -> Nature:
        is_heading = all(clause.kind is ClauseKind.HEADING for clause in self._clauses(edit))
        if self._is_furniture(edit) and not (is_heading and edit.op is EditOp.REWRITTEN):
            return Nature.NOISE
        if found.empty:
            return Nature.NOISE if found.masked else Nature.COSMETIC
        if is_heading:
            return Nature.COSMETIC
        if self._is_wording(edit, found):
            return Nature.COSMETIC
        return Nature.SUBSTANTIVE

    def _is_furniture(self, edit: Edit) -> bool:
        old = [self.old.furniture.holds(i) for i in edit.old]
        new = [self.new.furniture.holds(j) for j in edit.new]
        return all(old) and all(new)

    def _clauses(self, edit: Edit) -> Iterator[Clause]:
        yield from (self.diff.old.clauses[i] for i in edit.old)
        yield from (self.diff.new.clauses[j] for j in edit.new)

    def _is_wording(self, edit: Edit, found: Difference) -> bool:
        """Whether a few words gave way to a few others, or one or two came or went, and no topic, name or bound is among them."""
        if edit.op is not EditOp.REWRITTEN or found.weighty:
            return False
        if any(clause.kind is ClauseKind.ROW for clause in self._clauses(edit)):
            return False
        if all(word in self.table.pointers or word[0] == "=" and word in _POINTING for word in (*found.gone, *found.come)):
            return True
        if self._is_link_title(edit, found):
            return True
        most = _SMALL if found.gone and found.come else _SMALL_ALONE
        if len(found.gone) > most or len(found.come) > most:
            return False
        if any(self.table.topics.hits(found.gone)) or any(self.table.topics.hits(found.come)):
            return False
        return not ({*found.gone, *found.come} & self._names(edit))

    def _is_link_title(self, edit: Edit, found: Difference) -> bool:
        """Whether the words that came or went are those of a link that came or went with them, and no name."""
        links = [sum(len(text.clauses[i].links) for i in side) for text, side in ((self.diff.old, edit.old), (self.diff.new, edit.new))]
        gone, come = len(found.gone), len(found.come)
        if bool(gone) == bool(come) or {*found.gone, *found.come} & self._names(edit):
            return False
        return gone + come <= _TITLE_WORDS * (links[1] - links[0] if come else links[0] - links[1])

    def _names(self, edit: Edit) -> set[str]:
        """Words of the edit written with a capital that neither text ever writes without."""
        capitals = {
            word
            for clause in self._clauses(edit)
            for match in _CAPITAL.finditer(clause.text)
            for word in words(folded(match.group()))
        }
        return capitals - self.small

    def _topics(self, edit: Edit, found: Difference) -> tuple[dict[ChangeKind, float], dict[ChangeKind, float]]:
        topics: defaultdict[ChangeKind, float] = defaultdict(float)
        near: defaultdict[ChangeKind, float] = defaultdict(float)
        for op, left in ((SpanOp.DELETED, found.gone), (SpanOp.INSERTED, found.come)):
            roots = {self.table.root(word) for word in left}
            sequence, changed = self._flagged(edit, op, roots)
            around = _spread(changed, len(sequence))
            for hit in self.table.topics.hits(sequence):
                places = range(hit.place, hit.place + hit.length)
                if any(place in changed for place in places):
                    topics[hit.kind] += hit.weight
                elif hit.place in around:
                    near[hit.kind] += hit.weight
        if self._is_address(edit, found, near):
            topics[ChangeKind.CONTACT] += 2
        return topics, near

    def _is_address(self, edit: Edit, found: Difference, near: Mapping[ChangeKind, float]) -> bool:
        """Whether the changed words are a postal address, a telephone number or the legal form of a company."""
        changed = {*found.gone, *found.come}
        if any(clause.kind is ClauseKind.ROW for clause in self._clauses(edit)) or len(changed) > _ADDRESS_WORDS:
            return False
        if changed & _LEGAL_FORMS:
            return True
        about = near.get(ChangeKind.CONTACT) or self._under(edit).get(ChangeKind.CONTACT)
        has_figure = any(word[0] == "#" or word[0].isdigit() for word in changed)
        return bool(about) and has_figure and not near.get(ChangeKind.RETENTION) and bool(self._names(edit))

    def _flagged(self, edit: Edit, op: SpanOp, roots: set[str]) -> tuple[list[str], set[int]]:
        """The words of one side, and the places of those that changed in meaning."""
        if edit.spans:
            pieces = [(span.op is op, span.text) for span in edit.spans if span.op in (SpanOp.EQUAL, op)]
        else:
            side, indexes = (self.diff.old, edit.old) if op is SpanOp.DELETED else (self.diff.new, edit.new)
            pieces = [(True, side.clauses[index].form) for index in indexes]
        sequence: list[str] = []
        changed: set[int] = set()
        for is_changed, text in pieces:
            for word in words(text):
                if is_changed and (word in roots or self.table.root(word) in roots or not roots.isdisjoint(self.table.canonical([word]))):
                    changed.add(len(sequence))
                sequence.append(word)
        return sequence, changed

    def _under(self, edit: Edit) -> Counter[ChangeKind]:
        """The kinds that the headings above speak for, the nearest counting double."""
        found: Counter[ChangeKind] = Counter()
        for clause in self._clauses(edit):
            for depth, heading in enumerate(reversed(clause.path[-3:])):
                for kind in {hit.kind for hit in self.table.frames.hits(words(heading))}:
                    found[kind] = max(found[kind], 2 if depth == 0 else 1)
        return found


def _said(form: str) -> list[list[str]]:
    """The sentences of a clause as words, without the number it stands under."""
    sentences = [words(sentence) for sentence in _SENTENCE.split(_NUMBERING.sub("", form, count=1))]
    return [sentence for sentence in sentences if sentence]


def _spread(changed: set[int], length: int) -> set[int]:
    around: set[int] = set()
    for place in changed:
        around.update(range(max(0, place - _NEAR), min(length, place + _NEAR + 1)))
    return around
