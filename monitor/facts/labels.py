"""Labels of editions in running text: "version 2.1", "Rev. 04", "Fassung 7", "v6", "Udgave 2023-2", "revision B"."""

import re
from dataclasses import dataclass
from functools import cache

from monitor.facts.document import Document
from monitor.facts.languages import LANGUAGES

NUMBER = r"v?[0-9]{1,4}(?:[.,/-][0-9]{1,4}){0,3}(?:-?[a-z])?(?![\w%]|[.,][0-9])"
# The first letter leads, so that the engine can skip to it.
GLUED = re.compile(r"v(?<![a-z0-9./=]v)[0-9]{1,3}(?:\.[0-9]{1,3}){0,3}(?![\w/-]|\.\w)")
# Words beside a version that is a program's, a protocol's or a standard's.
ELSEWHERE = re.compile(
    r"\b(?:app|apps|browser|software|windows|ios|ipados|android|macos|os x|chrome|firefox|safari|explorer|edge|opera|wcag|tls|ssl|"
    r"https?|api|apis|sdk|tcf|php|html|pdf|firmware|build|plugin|plug-in|vast|oauth|gpl|ipv?|cc|creative|commons|licen[cs]e|"
    r"license|lizenz|licence|bluetooth|usb|sql|java|flash|adobe|acrobat|recaptcha|captcha|analytics|pixel|kernel|"
    r"iab|iso|pci|dss|git|beta|linux|debian|wordpress|typo3|joomla|drupal|matomo|python|ubuntu|chatgpt|gpt|"
    r"iec|nist|owasp|unicode|jquery|bootstrap)\b"
)
_SEPARATORS = r"[\s:.#(\[*_\"|-]"
_NUMBERED = r"(?:(?:no|nr|number|nummer|numer|número|numero|numéro|núm|num|nro)(?!\w)[.:]?|n\.?\s?[º°]|n\.|#)?"


@dataclass(frozen=True, slots=True)
class Labels:
    """The patterns of labels in some languages, for folded texts.

    `said` matches a word for "version" and its label (group "label"), which is a number, a letter, or a month and year;
    `dated` such a word and label at a text's end, with what may stand between them and a date (group "rest"); `words` are
    the shortest that are long enough to look for as they are, of which the others are longer forms.
    """

    said: re.Pattern[str]
    dated: re.Pattern[str]
    head: re.Pattern[str]
    words: tuple[str, ...]

    def named_in(self, document: Document) -> tuple[str, ...]:
        """Those of the words that stand anywhere in a document."""
        return tuple(word for word in self.words if word in document.index.joined)

    def before(self, folded: str, start: int) -> re.Match[str] | None:
        """The label right before a date at `start`: "version 2.1 of ", "(v2.3, "."""
        return self.dated.search(folded, max(0, start - _REACH), start)


# How far before a date its label may start.
_REACH = 60


@cache
def labels_of(codes: tuple[str, ...]) -> Labels:
    """The labels of those languages."""
    words = {word for code in codes for word in LANGUAGES[code].dates.version}
    months = {name for code in codes for month in LANGUAGES[code].basics.months for name in month}
    either = "|".join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word)))
    named = "|".join(sorted(months, key=lambda name: (-len(name), name)))
    word = rf"(?<!\w)(?:{either})(?!\w|\.\w){_SEPARATORS}{{0,4}}{_NUMBERED}{_SEPARATORS}{{0,3}}"
    letter = r"[a-z](?![\w'])(?!\.\w)"
    long = [word for word in words if len(word) > 3]
    return Labels(
        said=re.compile(rf"{word}(?P<label>{NUMBER}|{letter}|(?:{named})(?!\w)(?=[\s.]{{1,2}}[0-9]))"),
        dated=re.compile(
            rf"(?:{word}(?:{NUMBER}|{letter})|{GLUED.pattern})"
            r"(?P<rest>[\s,;:)(\[\]|/.*_-]{1,5}(?:[^\W\d_]{1,12}[\s.:]{1,2}){0,3})\Z"
        ),
        head=re.compile(rf"(?:{either})(?!\w)"),
        words=tuple(sorted(word for word in long if not any(other in word for other in long if other != word))),
    )
