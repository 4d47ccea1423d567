"""The shape of a language's table for judging: small words, words of the same meaning, and words by topic.

Entries are written as comma-separated terms. A term is one or more words; a word may end in "*" (any ending) or begin
with it (any beginning, for compounds). Case and accents do not matter.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from monitor.model import ChangeKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Lexicon:
    """One language's words.

    `light` carry no meaning of their own (articles, pronouns, auxiliaries, connectives); `negations` turn a statement
    round; `may` and `must` tell what is possible from what is due; `conjunctions` and `disjunctions` are "and" and "or";
    `pronoun_in_verb` tells that "you may" can be one word;
    `we` and `you` are the pronouns of who writes and who reads, `parties` and `readers` the nouns that stand for them;
    `counters` words beside a running count, `feeds` labels above news and events, `weekdays` names of days;
    `synonyms` are groups of words or phrases of one meaning, with "~" before groups that only
    connect and "!" before those that deny; `endings` are inflections to take off, longest first;
    `months` twelve groups of names; `numbers` number words from two on; `references` words before a number that only
    points elsewhere in the text; `pointers` words of sentences that only send the reader elsewhere; `chrome` whole phrases of a page's furniture; `topics` words that say what a change is
    about, after a semicolon those that only hint at it, `frames` words that do so only for the headings above and the sentence around.
    """

    code: str
    light: str = ""
    negations: str = ""
    may: str = ""
    must: str = ""
    conjunctions: str = ""
    disjunctions: str = ""
    pronoun_in_verb: bool = False
    we: str = ""
    you: str = ""
    parties: str = ""
    readers: str = ""
    counters: str = ""
    feeds: str = ""
    weekdays: str = ""
    synonyms: tuple[str, ...] = ()
    endings: str = ""
    months: str = ""
    numbers: Mapping[str, int] = field(default_factory=dict)
    references: str = ""
    pointers: str = ""
    chrome: str = ""
    topics: Mapping[ChangeKind, str] = field(default_factory=dict)
    frames: Mapping[ChangeKind, str] = field(default_factory=dict)
