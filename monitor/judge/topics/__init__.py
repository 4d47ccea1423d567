"""One table a language: the words that tell what a change is about and whether it is one. No logic."""

from monitor.judge.topics.da import LEXICON as DA
from monitor.judge.topics.de import LEXICON as DE
from monitor.judge.topics.en import LEXICON as EN
from monitor.judge.topics.es import LEXICON as ES
from monitor.judge.topics.fi import LEXICON as FI
from monitor.judge.topics.fr import LEXICON as FR
from monitor.judge.topics.it import LEXICON as IT
from monitor.judge.topics.nb import LEXICON as NB
from monitor.judge.topics.nl import LEXICON as NL
from monitor.judge.topics.pl import LEXICON as PL
from monitor.judge.topics.pt import LEXICON as PT
from monitor.judge.topics.sv import LEXICON as SV
from monitor.judge.topics.table import Lexicon

LEXICONS: dict[str, Lexicon] = {lexicon.code: lexicon for lexicon in (EN, SV, DE, FR, NL, ES, IT, PT, DA, NB, FI, PL)}
