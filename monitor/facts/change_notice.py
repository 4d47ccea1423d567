"""How changes are announced: how long before, how, and how long one may object to them or to a new subprocessor.

A length of time counts in a sentence about changes of the document or about subprocessors, read by the words around it:
"before" makes it a notice, "within … of" beside a word of objecting a window to object. Answers to requests, breaches,
cancellations and the right to object of Art. 21 have periods too; the words nearest to a period tell whose it is.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from monitor.facts.cues import Hit, around, first, hits, holding, merged, scan
from monitor.facts.document import Document, Passage
from monitor.facts.durations import Duration, durations, hours, timed_passages
from monitor.facts.languages.table import NoticeCues
from monitor.model import ClauseKind, Fact, FactKind

_LONGEST = hours("P190D")
# How far from a period its "before", "within" and "of" stand.
_BESIDE, _AFTER, _BEFORE = 12, 40, 28
_START_REACH = 160
# How many sentences and characters back the subject of a sentence may be named.
_BACK = 400
_GOVERNED = 40


@dataclass(frozen=True, slots=True)
class _Sentence:
    """A sentence with a period in it, and the words that may say what it is about: those before it and the headings."""

    passage: Passage
    start: int
    end: int
    context: str
    title: str

    @property
    def cues(self) -> NoticeCues:
        return self.passage.language.notices

    @property
    def words(self) -> str:
        return self.passage.folded[self.start : self.end]

    def says(self, cues: tuple[str, ...]) -> bool:
        """Whether the sentence holds one of the cues."""
        return first(cues, self.passage.folded, self.start, self.end) is not None


def find(document: Document) -> Iterator[Fact]:
    """The notices and windows to object, each once; then how changes are announced."""
    told: set[tuple[str, str]] = set()
    notice: Fact | None = None
    for number in _candidates(document):
        passage = document.passages[number]
        found: list[tuple[int, Duration | None]] = [
            (duration.start, duration) for duration in durations(passage.folded, passage.language.code)
        ]
        found += [(hit.start, None) for hit in hits(passage.language.notices.same, passage.folded)]
        for start, duration in sorted(found, key=lambda item: item[0]):
            sentence = _sentence(document, passage, start)
            fact = _timed(sentence, duration) if duration is not None else _same(sentence, start, notice)
            if fact is None:
                continue
            if fact.key.endswith(" notice"):
                notice = fact
            if (fact.key, fact.value) not in told:
                told.add((fact.key, fact.value))
                yield fact
    yield from _announcements(document)


def _candidates(document: Document) -> list[int]:
    """The numbers of the passages with a word of time and one of changes, subprocessors or objecting, there or above it."""
    index, cues = document.index, document.language.notices
    about = cues.changes + cues.processors + cues.objects
    named = {index.passage(start) for start, _ in index.spans(about)}
    timed = timed_passages(index, document.language.code) | {
        index.passage(start) for start, _ in index.spans(cues.same)
    }
    headed: dict[str, bool] = {}
    found = []
    for number in sorted(timed):
        heading = document.passages[number].heading
        if number not in named and heading not in headed:
            headed[heading] = first(about, heading) is not None
        if number in named or headed[heading]:
            found.append(number)
    return found


def _sentence(document: Document, passage: Passage, place: int) -> _Sentence:
    start, end = around(passage, place)
    context = passage.folded[max(0, start - _BACK) : start]
    number = document.number(passage) if len(context) < _BACK else 0
    if number:
        earlier = document.passages[number - 1]
        lead = earlier.clause.path == passage.clause.path or earlier.clause.kind is ClauseKind.HEADING
        context = (earlier.folded[-_BACK:] + "\n" if lead else "") + context
    return _Sentence(passage, start, end, f"{passage.heading}\n{context}", document.text.title.lower())


def _timed(sentence: _Sentence, duration: Duration) -> Fact | None:
    """What a period is: a notice, a window to object, or None where it is neither."""
    cues, folded = sentence.cues, sentence.passage.folded
    if hours(duration.value) > _LONGEST or sentence.says(cues.other):
        return None
    before = folded[max(sentence.start, duration.start - _BEFORE) : duration.start]
    after = folded[duration.end : min(sentence.end, duration.end + _AFTER)]
    if _stands_lead(cues, before, after):
        return _notice(sentence, duration, "")
    if _runs(cues, before, after):
        if _objects(sentence, duration):
            return _objection(sentence, duration, _start(sentence, duration))
        start = _start(sentence, duration)
        if start and sentence.says(cues.effect) and not sentence.says(cues.objects):
            return _notice(sentence, duration, start)
        return None
    if first(cues.notice, after[: _BESIDE + 8]) or first(cues.notice, before):
        return _notice(sentence, duration, "")
    return _objection(sentence, duration, _start(sentence, duration)) if _objects(sentence, duration) else None


def _stands_lead(cues: NoticeCues, before: str, after: str) -> bool:
    """Whether the period is one before an event: "30 days before", "in advance, at least 30 days"."""
    return first(cues.lead, after) is not None or (
        first(cues.lead, before) is not None and first(cues.within, before[-_BESIDE:]) is None
    )


def _runs(cues: NoticeCues, before: str, after: str) -> bool:
    """Whether the period runs from an event: "within 30 days", "30 days from"."""
    return first(cues.within, before) is not None or first(cues.after, after[: _BESIDE + 12]) is not None


def _objects(sentence: _Sentence, duration: Duration) -> bool:
    """Whether the period is one of objecting: no word of answering or ending stands between it and the word of objecting."""
    cues, folded = sentence.cues, sentence.passage.folded
    earlier = list(hits(cues.objects, folded, sentence.start, duration.start))
    if earlier:
        last = earlier[-1]
        ending = first(cues.ends, folded, max(sentence.start, last.start - _GOVERNED), duration.start)
    else:
        later = first(cues.objects, folded, duration.end, sentence.end)
        if later is None:
            return False
        # "within 30 days of the objection" runs from it.
        following = first(cues.after, folded, duration.end, min(sentence.end, duration.end + _BESIDE))
        if following is not None and later.start - following.end < _GOVERNED and not _is_verb(cues, folded, later):
            return False
        ending = first(cues.ends, folded, sentence.start, later.start)
    return ending is None


def _is_verb(cues: NoticeCues, folded: str, hit: Hit) -> bool:
    """Whether an event stands before the word of objecting: "30 days from the notice to object"."""
    return any(
        first(words, folded, max(0, hit.start - _GOVERNED), hit.start) is not None for words in cues.starts.values()
    )


def _start(sentence: _Sentence, duration: Duration) -> str:
    """From what the period runs: the first event named after it, else the last one before it; "" where none is."""
    starts, folded = sentence.cues.starts, sentence.passage.folded
    named = [
        (hit.start, name)
        for name, words in starts.items()
        if (hit := first(words, folded, duration.end, min(sentence.end, duration.end + _START_REACH))) is not None
    ]
    if named:
        place, name = min(named)
        # "of the notice's receipt", "after the notice was received"
        return "receipt" if any(other == "receipt" and at - place < _GOVERNED for at, other in named) else name
    earlier = [
        (hit.start, name)
        for name, words in starts.items()
        for hit in hits(words, folded, max(sentence.start, duration.start - _START_REACH), duration.start)
    ]
    return max(earlier)[1] if earlier else ""


def _subject(sentence: _Sentence, *, objecting: bool = False) -> str | None:
    """What changes: "subprocessors", "policy", or None where nothing says so; one may object to what a sentence before named."""
    cues = sentence.cues
    if sentence.says(cues.processors):
        return "subprocessors"
    changes = sentence.says(cues.changes)
    documents = cues.documents + sentence.passage.language.dates.own
    if changes and sentence.says(documents):
        return "policy"
    if first(cues.processors, sentence.context) or (first(cues.processors, sentence.title) and not changes):
        return "subprocessors"
    above = sentence.context if objecting else sentence.passage.title
    # What a section on changes says of prices or interruptions is no notice of its own changes.
    if (changes or first(cues.changes, above)) and first(documents, sentence.context) and not sentence.says(cues.ends):
        return "policy"
    return "subprocessors" if first(cues.processors, sentence.title) else None


def _notice(sentence: _Sentence, duration: Duration, start: str) -> Fact | None:
    """The notice of a change, where the sentence or those before it say of what, and nothing nearer says it is another's."""
    cues, folded = sentence.cues, sentence.passage.folded
    subject = _subject(sentence)
    near = max(
        (hit.start for hit in hits(cues.ends, folded, max(sentence.start, duration.start - 80), duration.start)),
        default=-1,
    )
    told = max(
        (
            hit.start
            for hit in hits(cues.changes + cues.tells + cues.processors, folded, sentence.start, duration.start)
        ),
        default=-1,
    )
    if subject is None or near > told or not sentence.says(cues.tells + cues.changes + cues.processors + cues.effect):
        return None
    return _fact(sentence, duration, f"{subject} notice", start)


def _objection(sentence: _Sentence, duration: Duration, start: str) -> Fact | None:
    subject = _subject(sentence, objecting=True)
    return _fact(sentence, duration, f"{subject} objection", start) if subject is not None else None


def _announcements(document: Document) -> Iterator[Fact]:
    """How changes of the policy and of the list of subprocessors are announced, all ways as one value: "email, website"."""
    ways = document.language.notices.ways
    changing = {passage.index for passage in holding(document, document.language.notices.changes)}
    told: dict[str, set[str]] = {}
    places: dict[str, tuple[Passage, Hit]] = {}
    looked: set[tuple[int, int]] = set()
    for passage, hit in scan(document, merged(ways.values())):
        start = passage.sentence(hit.start)[0] if passage.index in changing else -1
        if start < 0 or (passage.index, start) in looked:
            continue
        looked.add((passage.index, start))
        sentence = _sentence(document, passage, hit.start)
        cues = sentence.cues
        if not sentence.says(cues.tells) or sentence.says(cues.other + cues.objects):
            continue
        subject = _announced(sentence)
        if subject is None:
            continue
        places.setdefault(subject, (passage, hit))
        told.setdefault(subject, set()).update(way for way, words in cues.ways.items() if sentence.says(words))
    for subject, (passage, hit) in places.items():
        yield Fact(
            kind=FactKind.CHANGE_NOTICE,
            key=f"{subject} announcement",
            value=", ".join(sorted(told[subject])),
            raw=passage.verbatim(hit.start, hit.end),
            quote=passage.quote(hit.start, hit.end),
            clause=passage.index,
            language=passage.language.code,
            confidence=0.7,
            rule="change_notice.announcement",
        )


def _announced(sentence: _Sentence) -> str | None:
    """Whose changes a sentence with a way of telling announces; a change and the document must stand side by side."""
    cues = sentence.cues
    heading = sentence.passage.title
    if sentence.says(cues.processors) and sentence.says(cues.changes):
        return "subprocessors"
    before = sentence.context[-_BACK // 2 :].rsplit("\n", 1)[-1]
    if _paired(cues, sentence.words) or (
        sentence.says(cues.changes) and (_paired(cues, heading) or _paired(cues, before))
    ):
        return "policy"
    return None


def _paired(cues: NoticeCues, words: str) -> bool:
    """Whether a word of changing and one for the document stand close together: "changes to this policy"."""
    documents = [hit.start for hit in hits(cues.documents, words)]
    return bool(documents) and any(
        abs(hit.start - place) < _GOVERNED for hit in hits(cues.changes, words) for place in documents
    )


def _same(sentence: _Sentence, place: int, notice: Fact | None) -> Fact | None:
    """The window to object that is the notice's own period: "Customer may object within that period"."""
    passage = sentence.passage
    if notice is None or not sentence.says(sentence.cues.objects) or passage.index - notice.clause > 2:
        return None
    return replace(
        notice,
        key=notice.key.replace(" notice", " objection"),
        quote=passage.quote(place, place + 1),
        raw=notice.raw,
        clause=passage.index,
        rule="change_notice.same_period",
        attributes=(*(pair for pair in notice.attributes if pair[0] != "from"), ("from", "notice")),
    )


def _fact(sentence: _Sentence, duration: Duration, key: str, start: str) -> Fact:
    passage = sentence.passage
    attributes = [("days", "business" if duration.business else "calendar")]
    if start:
        attributes.append(("from", start))
    return Fact(
        kind=FactKind.CHANGE_NOTICE,
        key=key,
        value=duration.value,
        raw=passage.verbatim(duration.start, duration.end),
        quote=passage.quote(duration.start, duration.end),
        clause=passage.index,
        language=passage.language.code,
        confidence=0.8,
        rule="change_notice.period",
        attributes=tuple(attributes),
    )
