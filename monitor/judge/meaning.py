"""Whether two wordings say the same: what is left of their difference once what carries no meaning is taken away.

Taken away: light words, order, inflection, synonyms, typos, words joined or parted, numbers that only point elsewhere in
the text, addresses of links, and masked e-mail addresses. What is left is told apart by how much it weighs: a negation,
a modal verb, a number or a name is never mere wording.
"""

from collections import Counter
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from itertools import pairwise

from rapidfuzz.distance import OSA

from monitor.judge.lexicons import Table
from monitor.judge.words import is_address

_TYPO_LENGTH = 4
_LONG_TYPO_LENGTH = 8
_SURE_TYPO_LENGTH = 6
_TITLE_WORDS = 8
_LEAST_SPELT, _MOST_SPELT = 2, 10
_STEM, _ENDING, _ADDED_ENDING = 5, 5, 3
"""Letters that words of one stem share at least, and those of an ending: in place of another, or behind a whole word."""
_MOST_TYPOS = 60
"""Differences of more words are no matter of spelling, and comparing all with all would cost too much."""
_ROMAN = frozenset(["ii", "iii", "iv", "vi", "vii", "viii", "ix", "xi", "xii"])


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """The words of either side that have no counterpart on the other, in order.

    `masked` says that e-mail addresses were only hidden or shown, `weighty` that one of the words turns or bounds the
    statement: "not", "may", "must", a number, an address, "and" for "or".
    """

    gone: tuple[str, ...] = ()
    come: tuple[str, ...] = ()
    weighty: tuple[str, ...] = ()
    masked: bool = False

    @property
    def empty(self) -> bool:
        """Whether nothing is left: the same meaning in other words."""
        return not self.gone and not self.come and not self.weighty


NOTHING = Difference()


@dataclass(frozen=True, slots=True, kw_only=True)
class Vocabulary:
    """How often each word occurs in the whole of either text: a word known to both is no typo of another."""

    old: Counter[str]
    new: Counter[str]


def difference(
    old: Sequence[str], new: Sequence[str], table: Table, known: Vocabulary, own: Collection[str] = frozenset()
) -> Difference:
    """What two sequences of words differ in once what carries no meaning is taken away; `own` are the words of the publisher's name."""
    if _letters(old) == _letters(new):
        return NOTHING
    gone, come = _kept(old, table), _kept(new, table)
    gone, come = _uncommon(gone, come, table)
    gone, come = _unjoined(gone, come, new)
    come, gone = _unjoined(come, gone, old)
    if len(gone) + len(come) <= _MOST_TYPOS:
        gone, come = _unpaired(gone, come, lambda old, new: _is_typo(old, new, known))
        gone = [w for w in gone if not _is_slip(w, new, known.old, known.new)]
        come = [w for w in come if not _is_slip(w, old, known.new, known.old)]
        gone, come = _unspelt(gone, come)
        come, gone = _unspelt(come, gone)
        gone, come = _unaddressed(gone, come, old, new, table, own)
        gone, come = _unpaired(gone, come, _is_inflected)
    gone, come, masked = _unmasked(gone, come, known)
    gone, come = _untitled(gone, come, old, new)
    weighty = _weighty(gone, come, old, new, table)
    plain = table.conjunctions | table.disjunctions | table.must
    return Difference(
        gone=tuple(word for word in gone if word not in plain),
        come=tuple(word for word in come if word not in plain),
        weighty=weighty,
        masked=masked,
    )


def _letters(sequence: Sequence[str]) -> str:
    return "".join(word for word in sequence if word[0] != "~")


def _kept(sequence: Sequence[str], table: Table) -> list[str]:
    """The canonical words that carry meaning."""
    kept: list[str] = []
    is_pointing = False
    for word in table.canonical(sequence):
        is_pointer = is_pointing and (word[0] == "#" or len(word) == 1 or word in table.conjunctions or word in _ROMAN)
        if word not in table.light and word[0] != "~" and not is_pointer and (len(word) > 1 or word in "@x"):
            kept.append(word)
        is_pointing = is_pointer or word in table.references
    return kept


def _uncommon(old: Sequence[str], new: Sequence[str], table: Table) -> tuple[list[str], list[str]]:
    """Both sequences without what they share by root, each word as often as on the other side."""
    old_roots, new_roots = [table.root(word) for word in old], [table.root(word) for word in new]
    shared = Counter(old_roots) & Counter(new_roots)
    return _without(old, old_roots, shared), _without(new, new_roots, shared)


def _without(sequence: Sequence[str], roots: Sequence[str], shared: Counter[str]) -> list[str]:
    left = Counter(shared)
    kept = []
    for word, root in zip(sequence, roots, strict=True):
        if left[root]:
            left[root] -= 1
        else:
            kept.append(word)
    return kept


def _unjoined(left: list[str], right: list[str], other: Sequence[str]) -> tuple[list[str], list[str]]:
    """Both without words that the right side, which is `other` in full, writes as two."""
    parts = {first + second: (first, second) for first, second in pairwise(other)}
    joined = [word for word in left if word in parts and word[0] not in "#@"]
    if not joined:
        return left, right
    halves = Counter(half for word in joined for half in parts[word])
    rest = []
    for word in right:
        if halves[word.removeprefix("=")]:
            halves[word.removeprefix("=")] -= 1
        else:
            rest.append(word)
    return [word for word in left if word not in joined], rest


def _unpaired(gone: list[str], come: list[str], alike: Callable[[str, str], bool]) -> tuple[list[str], list[str]]:
    """Both without pairs of words that are the same one, written otherwise."""
    rest_come = list(come)
    rest_gone = []
    for word in gone:
        match = next((other for other in rest_come if alike(word, other)), None)
        if match is None:
            rest_gone.append(word)
        else:
            rest_come.remove(match)
    return rest_gone, rest_come


def _is_typo(old: str, new: str, known: Vocabulary) -> bool:
    old, new = old.removeprefix("="), new.removeprefix("=")
    if not (old.isalpha() and new.isalpha()):
        return False
    if old in (new + "tm", new + "sm") or new in (old + "tm", old + "sm"):
        return True
    shortest, longest = sorted((len(old), len(new)))
    if shortest >= _SURE_TYPO_LENGTH and old[0] == new[0] and OSA.distance(old, new) == 1:
        return True
    if known.new[old] and known.old[new]:
        return False
    if longest < _TYPO_LENGTH:
        return longest >= 3 and known.old[new] > 0 and not known.new[old] and OSA.distance(old, new) == 1
    return OSA.distance(old, new) <= (2 if shortest >= _LONG_TYPO_LENGTH else 1)


def _is_slip(word: str, other: Sequence[str], here: Counter[str], there: Counter[str]) -> bool:
    """Whether a word that stands nowhere else is a misspelling of a light word of the other side."""
    if len(word) < 3 or not word.isalpha() or here[word] != 1 or there[word]:
        return False
    return any(
        len(w) >= 3 and w.isalpha() and here[w] and there[w] > here[w] and OSA.distance(word, w) == 1 for w in other
    )


def _unspelt(left: list[str], right: list[str]) -> tuple[list[str], list[str]]:
    """Both without initials on the right that the left spells out: "multi-factor authentication" beside "MFA"."""
    if not right or not _LEAST_SPELT <= len(left) <= _MOST_SPELT:
        return left, right
    initials = "".join(word.removeprefix("=")[0] for word in left)
    for length in range(len(left), _LEAST_SPELT - 1, -1):
        for start in range(len(left) - length + 1):
            short = initials[start : start + length]
            if short in right:
                return left[:start] + left[start + length :], [word for word in right if word != short]
    return left, right


def _unaddressed(
    gone: list[str], come: list[str], old: Sequence[str], new: Sequence[str], table: Table, own: Collection[str]
) -> tuple[list[str], list[str]]:
    """Without nouns for writer and reader that gave way to pronouns: "the Company tells Users" became "we tell you"."""
    for pronouns, nouns in ((table.we, table.parties | frozenset(own)), (table.you, table.readers)):
        more = sum(word in pronouns for word in new) - sum(word in pronouns for word in old)
        # Where the verb holds the pronoun, one that is written stands for more.
        most = len(gone) + len(come) if table.pronoun_in_verb else abs(more)
        if more > 0:
            gone = _without_some(gone, nouns, most)
        elif more < 0:
            come = _without_some(come, nouns, most)
    return gone, come


def _without_some(sequence: list[str], nouns: Collection[str], most: int) -> list[str]:
    kept = []
    for word in sequence:
        if most and word.removeprefix("=") in nouns:
            most -= 1
        else:
            kept.append(word)
    return kept


def _is_inflected(old: str, new: str) -> bool:
    """Whether two words only end differently: "ilmoitamme" and "ilmoitetaan"."""
    old, new = old.removeprefix("="), new.removeprefix("=")
    if not (old.isalpha() and new.isalpha()):
        return False
    shared = next((i for i, (a, b) in enumerate(zip(old, new, strict=False)) if a != b), min(len(old), len(new)))
    shortest, longest = sorted((len(old), len(new)))
    if shared < _STEM or 2 * shared < longest or longest - shared > _ENDING:
        return False
    return shared < shortest or longest - shared <= _ADDED_ENDING


def _unmasked(gone: list[str], come: list[str], known: Vocabulary) -> tuple[list[str], list[str], bool]:
    """Without e-mail addresses that the other text shows masked, and whether there were any."""
    rest_gone = [w for w in gone if not _is_masked(w, known.new, known.old)]
    rest_come = [w for w in come if not _is_masked(w, known.old, known.new)]
    return rest_gone, rest_come, len(rest_gone) + len(rest_come) < len(gone) + len(come)


def _is_masked(word: str, there: Counter[str], here: Counter[str]) -> bool:
    """Whether a word is a mask, or an address that the other text never shows while it shows more masks."""
    return word == "@" or (is_address(word) and not there[word] and there["@"] > here["@"])


def _untitled(gone: list[str], come: list[str], old: Sequence[str], new: Sequence[str]) -> tuple[list[str], list[str]]:
    """Without the title of a link that the other side shows by its address."""
    old_links, new_links = {w for w in old if w[0] == "~"}, {w for w in new if w[0] == "~"}
    if not gone and len(come) <= _TITLE_WORDS * len(old_links - new_links):
        return [], []
    if not come and len(gone) <= _TITLE_WORDS * len(new_links - old_links):
        return [], []
    return gone, come


def _weighty(
    gone: Sequence[str], come: Sequence[str], old: Sequence[str], new: Sequence[str], table: Table
) -> tuple[str, ...]:
    """The words that turn or bound the statement."""
    both = (*gone, *come)
    heavy = [word for word in both if word in table.negations or word in table.may or is_address(word)]
    old_words, new_words = set(table.canonical(old)), set(table.canonical(new))
    heavy += [w for w in gone if _is_figure(w) and w not in new_words] + [
        w for w in come if _is_figure(w) and w not in old_words
    ]
    for side, other in ((gone, come), (come, gone)):
        if set(side) & table.conjunctions and set(other) & table.disjunctions:
            heavy += [word for word in side if word in table.conjunctions]
    if bool(set(gone) & table.must) != bool(set(come) & table.must) and (set(gone) | set(come)) & table.may:
        heavy += [word for word in both if word in table.must]
    return tuple(dict.fromkeys(heavy))


def _is_figure(word: str) -> bool:
    """Whether a word is a number that counts: "one" and "1" are used too loosely to."""
    return word[0] == "#" and word != "#1"
