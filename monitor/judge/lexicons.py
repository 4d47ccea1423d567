"""The language tables made ready for matching."""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from monitor.judge.topics import LEXICONS
from monitor.judge.topics.table import Lexicon
from monitor.judge.words import folded, words
from monitor.model import ChangeKind

_CACHED = 50_000
_WEIGHTS = (1.0, 0.5)
"""Of terms that say what a text is about, and of those that hint at it."""


class Hit(NamedTuple):
    """A term found: the place of its first word, how many words it has, what it speaks for and how clearly."""

    place: int
    length: int
    kind: ChangeKind
    weight: float


class _Term(NamedTuple):
    patterns: tuple[str, ...]
    kind: ChangeKind
    weight: float


class Terms:
    """Terms looked up by their first word; matching costs one look-up a word however many terms there are."""

    def __init__(self, terms: Iterable[_Term]) -> None:
        self._whole: dict[str, list[_Term]] = {}
        self._starts: dict[str, list[_Term]] = {}
        self._others: list[_Term] = []
        for term in terms:
            first = term.patterns[0]
            if first.startswith("*"):
                self._others.append(term)
            elif first.endswith("*"):
                self._starts.setdefault(first[:-1], []).append(term)
            else:
                self._whole.setdefault(first, []).append(term)
        self._lengths = sorted({len(start) for start in self._starts})
        self._seen: dict[str, tuple[_Term, ...]] = {}

    def hits(self, sequence: Sequence[str]) -> Iterator[Hit]:
        """Every term in a sequence of words, in order of place."""
        for place, word in enumerate(sequence):
            for term in self._opening(word):
                length = len(term.patterns)
                rest = sequence[place + 1 : place + length]
                if len(rest) == length - 1 and all(map(_matches, term.patterns[1:], rest)):
                    yield Hit(place, length, term.kind, term.weight)

    def _opening(self, word: str) -> tuple[_Term, ...]:
        found = self._seen.get(word)
        if found is None:
            if len(self._seen) >= _CACHED:
                self._seen.clear()
            terms = list(self._whole.get(word, ()))
            for length in self._lengths:
                terms.extend(self._starts.get(word[:length], ()) if length <= len(word) else ())
            terms.extend(term for term in self._others if _matches(term.patterns[0], word))
            found = self._seen[word] = tuple(terms)
        return found


class Table:
    """One language's words, folded as the words of a text are."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.code = lexicon.code
        self.light = _set(lexicon.light)
        self.negations = _set(lexicon.negations)
        self.may = _set(lexicon.may)
        self.must = _set(lexicon.must)
        self.conjunctions = _set(lexicon.conjunctions)
        self.disjunctions = _set(lexicon.disjunctions)
        self.references = _set(lexicon.references)
        self.pronoun_in_verb = lexicon.pronoun_in_verb
        self.we, self.you = _set(lexicon.we), _set(lexicon.you)
        self.parties, self.readers = _set(lexicon.parties), _set(lexicon.readers)
        self.counters, self.feeds = _joined(lexicon.counters), _joined(lexicon.feeds)
        self.weekdays = frozenset(word for day in _split(lexicon.weekdays) for word in words(day))
        self.chrome = _joined(lexicon.chrome)
        self.furniture = frozenset(word for phrase in self.chrome for word in phrase.split() if word not in self.light)
        self.pointers = frozenset(word for term in _split(lexicon.pointers) for word in words(term))
        self.endings = tuple(folded(ending) for ending in _split(lexicon.endings))
        self.months = {
            folded(name): number
            for number, names in enumerate(_split(lexicon.months), 1)
            for name in names.replace(".", " ").split()
        }
        self.numbers = {folded(word): value for word, value in lexicon.numbers.items()}
        self.topics = Terms(_terms(lexicon.topics.items()))
        self.frames = Terms(_terms(lexicon.frames.items()))
        groups = [(name, _group(group)) for group in lexicon.synonyms for name in [_name(group)]]
        self.negations |= {_name(group) for group in lexicon.synonyms if group.startswith("!")}
        kept = self.light | self.negations | self.may | self.must
        self.synonyms = _phrases(groups, kept)
        self.kin = {
            self.stem(phrase[0]): name
            for name, phrases in groups
            for phrase in phrases
            if len(phrase) == 1 and name and phrase[0] not in self.light
        }

        self._special = self.synonyms.keys() | self.months.keys() | self.numbers.keys()
        self._roots: dict[str, str] = {}

    def canonical(self, sequence: Sequence[str]) -> list[str]:
        """The words with phrases of one meaning brought to one form, and month and number words to numbers."""
        result: list[str] = []
        place = 0
        while place < len(sequence):
            if sequence[place] not in self._special and sequence[place][0] != "#":
                result.append(sequence[place])
                place += 1
                continue
            taken, replacement = self._phrase(sequence, place)
            if not (
                len(replacement) == 1 and replacement[0].startswith("#") and result and result[-1] == replacement[0]
            ):
                result.extend(replacement)
            place += taken
        return result

    def _phrase(self, sequence: Sequence[str], place: int) -> tuple[int, tuple[str, ...]]:
        word = sequence[place]
        for phrase, name in self.synonyms.get(word, ()):
            if tuple(sequence[place : place + len(phrase)]) == phrase:
                return len(phrase), (name,) if name else ()
        if (month := self.months.get(word)) and _beside_number(sequence, place):
            return 1, (f"#{month}",)
        if number := self.numbers.get(word):
            return 1, (f"#{number}",)
        return 1, (word,)

    def root(self, word: str) -> str:
        """What a word is compared by: its stem, or the name of the group of synonyms that the stem belongs to."""
        root = self._roots.get(word)
        if root is None:
            if len(self._roots) >= _CACHED:
                self._roots.clear()
            stem = self.stem(word)
            root = "=may" if word in self.may else "=must" if word in self.must else self.kin.get(stem, stem)
            self._roots[word] = root
        return root

    def stem(self, word: str) -> str:
        """The word without its inflection, at least four letters long."""
        if word[0] in "#@~=" or len(word) < 5:
            return word
        for ending in self.endings:
            if word.endswith(ending) and len(word) - len(ending) >= 4:
                return word[: -len(ending)]
        return word


@lru_cache(maxsize=64)
def table(language: str | None) -> Table:
    """The table of a language; the English one for a language without."""
    language = {"no": "nb", "nn": "nb"}.get(language or "en", language or "en")
    return Table(LEXICONS.get(language, LEXICONS["en"]))


def _split(terms: str) -> Iterator[str]:
    return (term for part in terms.split(",") if (term := part.strip()))


def _set(terms: str) -> frozenset[str]:
    return frozenset(folded(term) for term in _split(terms))


def _joined(phrases: str) -> frozenset[str]:
    return frozenset(" ".join(words(phrase)) for phrase in _split(phrases))


def _terms(topics: Iterable[tuple[ChangeKind, str]]) -> Iterator[_Term]:
    for kind, terms in topics:
        for group, weight in zip(terms.split(";"), _WEIGHTS, strict=False):
            for term in dict.fromkeys(_split(group)):
                if patterns := tuple(folded(term).replace("-", " ").replace("'", " ").split()):
                    yield _Term(patterns, kind, weight)


def _name(group: str) -> str:
    """What a group of synonyms is compared as; "" for one that only connects."""
    return "" if group.startswith("~") else "=" + "_".join(words(next(_split(group.lstrip("!")))))


def _group(group: str) -> list[tuple[str, ...]]:
    return [phrase for term in _split(group.lstrip("~!")) if (phrase := tuple(words(term)))]


def _phrases(
    groups: Iterable[tuple[str, list[tuple[str, ...]]]], kept: frozenset[str]
) -> dict[str, list[tuple[tuple[str, ...], str]]]:
    """First word to its phrases, longest first, each with the name of its group.

    Single words that are light, negate or bound are left as they are: what they do must stay to be seen.
    """
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for name, phrases in groups:
        for phrase in phrases:
            if len(phrase) > 1 or phrase[0] not in kept:
                found.setdefault(phrase[0], []).append((phrase, name))
    for entries in found.values():
        entries.sort(key=lambda entry: -len(entry[0]))
    return found


def _beside_number(sequence: Sequence[str], place: int) -> bool:
    before = sequence[place - 1] if place else ""
    after = sequence[place + 1] if place + 1 < len(sequence) else ""
    return before.startswith("#") or after.startswith("#")


def _matches(pattern: str, word: str) -> bool:
    if pattern.startswith("*"):
        return pattern.strip("*") in word if pattern.endswith("*") else word.endswith(pattern[1:])
    return word.startswith(pattern[:-1]) if pattern.endswith("*") else word == pattern
