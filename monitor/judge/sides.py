"""One side of a diff with what is asked of it again and again: its sentences, words and furniture."""

import re
from collections import Counter
from dataclasses import dataclass
from functools import cached_property

from monitor.judge.chrome import Furniture
from monitor.judge.lexicons import Table
from monitor.judge.words import words
from monitor.model import Text

_SENTENCE = re.compile(r"(?<=[.!?;])\s+|\s\|\s")
# "(b)", "iv)", "3.1", "b.3.a.", "c. " before a word: the extractor's forms keep those that mix letters and digits.
_NUMBERING = re.compile(
    r"^(?:\(?(?:[a-z]{1,2}|[ivx]{1,5}|\d{1,2})\)[.)]? ?|(?:[a-z]\.)?\d{1,2}\.(?:(?:\d{1,2}|[a-z]|[ivx]{1,5})(?:\.|(?![a-z]))){0,4} ?|[a-z]\. |(?:\d{1,2}|[ivx]{1,5}) - )"
    r"(?=[\"'(\[]?[^\W\d](?!\w* \d{4}\b))(?!(?:milli|billi|mio|mrd|milj|[kmgt]b\b|percent|prozent|procent))"
)
_SMALL_WORD = re.compile(r"(?<![\w@./-])[a-zß-öø-ÿłśżźć]\w{1,40}(?![\w@./-]*[@/])")


@dataclass(frozen=True)
class Side:
    """One text with what is asked of it again and again."""

    text: Text
    table: Table
    cache: dict[str, tuple[str, ...]]
    """Sentences by form, shared by both sides: most clauses of a changed text are the same."""

    def sentences_of(self, index: int) -> list[list[str]]:
        """The sentences of a clause as words."""
        return [said.split() for said in self._forms(self.text.clauses[index].form)]

    def _forms(self, form: str) -> tuple[str, ...]:
        """The sentences of a form, their words parted by blanks."""
        found = self.cache.get(form)
        if found is None:
            found = self.cache[form] = tuple(" ".join(said) for said in _sentences(form))
        return found

    @cached_property
    def furniture(self) -> Furniture:
        return Furniture(self.text, self.table)

    @cached_property
    def _said(self) -> list[str]:
        return [sentence for clause in self.text.clauses for sentence in self._forms(clause.form)]

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


def _sentences(form: str) -> list[list[str]]:
    """The sentences of a clause as words, without the number it stands under."""
    said = [words(sentence) for sentence in _SENTENCE.split(_NUMBERING.sub("", form, count=1))]
    return [sentence for sentence in said if sentence]
