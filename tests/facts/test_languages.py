"""Tables of languages, loaded one at a time."""

import subprocess
import sys

import pytest

from monitor.facts.languages import CODES, LANGUAGES


def test_a_document_loads_its_own_language_and_english_alone() -> None:
    script = """
import sys
from monitor.facts import find
from tests.facts.texts import text
find(text("# Integritetspolicy", "Vi sparar loggar i tre månader. Uppdaterad 3 maj 2021.", language="sv"))
print([code for code in {codes!r} if "monitor.facts.languages." + code in sys.modules])
"""
    told = subprocess.run(
        [sys.executable, "-c", script.format(codes=CODES)], capture_output=True, text=True, check=True
    )
    assert told.stdout.strip() == "['en', 'sv']"


@pytest.mark.parametrize("code", CODES)
def test_each_language_has_a_table_of_its_own(code: str) -> None:
    assert LANGUAGES[code].code == code
    assert all(LANGUAGES[code].basics.months)


def test_a_language_without_a_table_is_none_of_them() -> None:
    assert "xx" not in LANGUAGES
    assert LANGUAGES.get("xx") is None
    assert len(LANGUAGES) == len(list(LANGUAGES)) == 12
