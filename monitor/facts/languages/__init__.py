"""Language tables: one file a language, words only, no logic. `LANGUAGES` maps ISO 639-1 codes to them.

Each kind of fact keeps its cues in a section of its own; a section's dataclass says what each field is for and which
finder reads it. Cues are lower case with plain quotes and blanks, as `document.fold` leaves a clause's text. The names of
months stand together in `months.py`.

A further language takes its code in `CODES`, its months in `months.py`, a table here and one in `content/`, its names of
countries in `countries.py`, and its cases under `tests/cases/facts/`; the tests name what is missing of these. What
depends on word order or on a country stands beside its rule, and the reading of pages, their guard and the judge have
tables of their own: look for `"nb"` in `monitor/`.
"""

from collections.abc import Iterator, Mapping
from functools import cache
from importlib import import_module

from monitor.facts.languages.table import Language

CODES = ("en", "sv", "de", "fr", "nl", "es", "it", "pt", "da", "nb", "fi", "pl")


class _Tables(Mapping[str, Language]):
    """The tables by language; each is loaded when it is first asked for."""

    def __getitem__(self, code: str) -> Language:
        if code not in CODES:
            raise KeyError(code)
        return _table(code)

    def __contains__(self, code: object) -> bool:
        return code in CODES

    def __iter__(self) -> Iterator[str]:
        return iter(CODES)

    def __len__(self) -> int:
        return len(CODES)


@cache
def _table(code: str) -> Language:
    table: Language = import_module(f"monitor.facts.languages.{code}").LANGUAGE
    return table


LANGUAGES: Mapping[str, Language] = _Tables()
