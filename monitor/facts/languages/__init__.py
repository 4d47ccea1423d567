"""Language tables: one file a language, words only, no logic. `LANGUAGES` maps ISO 639-1 codes to them.

Each kind of fact keeps its cues in a section of its own; a section's dataclass says what each field is for and which
finder reads it. Cues are lower case with plain quotes and blanks, as `document.fold` leaves a clause's text.
"""

from importlib import import_module

from monitor.facts.languages.table import Language

CODES = ("en", "sv", "de", "fr", "nl", "es", "it", "pt", "da", "nb", "fi", "pl")

LANGUAGES: dict[str, Language] = {code: import_module(f"monitor.facts.languages.{code}").LANGUAGE for code in CODES}
