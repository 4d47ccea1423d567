"""One table a language: the words that tell what a change is about and whether it is one. No logic."""

from monitor.judge.topics.de import LEXICON as DE
from monitor.judge.topics.en import LEXICON as EN
from monitor.judge.topics.fr import LEXICON as FR
from monitor.judge.topics.table import Lexicon

LEXICONS: dict[str, Lexicon] = {lexicon.code: lexicon for lexicon in (EN, FR, DE)}
