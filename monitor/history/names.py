"""Names as people ask for them, found in facts whatever the case, the accents and what stands beside them."""

import re
import unicodedata
from dataclasses import dataclass

from monitor.model import Fact

_WORDS = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Name:
    """A name asked for, folded; it fits where its words stand together as whole words: "Meta" is not in "Metabase"."""

    words: tuple[str, ...]

    @classmethod
    def of(cls, name: str) -> "Name":
        """The name as it is compared."""
        return cls(_folded(name))

    def fits(self, fact: Fact) -> bool:
        """Whether a fact's key, value or one of its other names holds it."""
        named = (fact.key, fact.value, fact.attribute("aliases") or "")
        return any(self.is_in(writing) for writing in named)

    def is_in(self, writing: str) -> bool:
        """Whether these words hold the name."""
        found, size = _folded(writing), len(self.words)
        return size > 0 and any(found[at : at + size] == self.words for at in range(len(found) - size + 1))


def folded(text: str) -> str:
    """The text without accents and case."""
    apart = unicodedata.normalize("NFKD", text)
    return "".join(letter for letter in apart if not unicodedata.combining(letter)).casefold()


def _folded(text: str) -> tuple[str, ...]:
    return tuple(_WORDS.findall(folded(text)))
