"""What must never alert, and what always must, in twelve languages."""

import re

import pytest

from monitor.diff import compare
from monitor.judge import judge
from monitor.model import VerdictKind
from tests.judge.reading import LANGUAGES, changed, judged, policy, read

DATES = {
    "en": ("3 May 2024", "19 June 2024"),
    "sv": ("3 maj 2024", "19 juni 2024"),
    "de": ("3. Mai 2024", "19. Juni 2024"),
    "fr": ("3 mai 2024", "19 juin 2024"),
    "nl": ("3 mei 2024", "19 juni 2024"),
    "es": ("3 de mayo de 2024", "19 de junio de 2024"),
    "it": ("3 maggio 2024", "19 giugno 2024"),
    "pt": ("3 de maio de 2024", "19 de junho de 2024"),
    "da": ("3. maj 2024", "19. juni 2024"),
    "nb": ("3. mai 2024", "19. juni 2024"),
    "fi": ("3. toukokuuta 2024", "19. kesäkuuta 2024"),
    "pl": ("3 maja 2024", "19 czerwca 2024"),
}
DURATIONS = {
    "en": ("six months", "eighteen months"),
    "sv": ("sex månader", "arton månader"),
    "de": ("sechs Monaten", "achtzehn Monaten"),
    "fr": ("six mois", "dix-huit mois"),
    "nl": ("zes maanden", "achttien maanden"),
    "es": ("seis meses", "dieciocho meses"),
    "it": ("sei mesi", "diciotto mesi"),
    "pt": ("seis meses", "dezoito meses"),
    "da": ("seks måneder", "atten måneder"),
    "nb": ("seks måneder", "atten måneder"),
    "fi": ("kuuden kuukauden", "kahdeksantoista kuukauden"),
    "pl": ("sześciu miesiącach", "osiemnastu miesiącach"),
}
NOT = {
    "en": ("We do not sell your data", "We do sell your data"),
    "sv": ("Vi säljer inte dina uppgifter", "Vi säljer dina uppgifter"),
    "de": ("Wir verkaufen Ihre Daten nicht an", "Wir verkaufen Ihre Daten an"),
    "fr": ("Nous ne vendons pas vos", "Nous vendons vos"),
    "nl": ("Wij verkopen uw gegevens niet aan", "Wij verkopen uw gegevens aan"),
    "es": ("No vendemos sus datos", "Vendemos sus datos"),
    "it": ("Non vendiamo i tuoi", "Vendiamo i tuoi"),
    "pt": ("Não vendemos os seus", "Vendemos os seus"),
    "da": ("Vi sælger ikke dine", "Vi sælger dine"),
    "nb": ("Vi selger ikke opplysningene", "Vi selger opplysningene"),
    "fi": ("Emme myy tietojasi", "Myymme tietojasi"),
    "pl": ("Nie sprzedajemy Twoich", "Sprzedajemy Twoje"),
}
RECIPIENTS = {
    "en": ("Google Analytics to measure", "Google Analytics and Hotjar to measure"),
    "sv": ("Google Analytics för att mäta", "Google Analytics och Hotjar för att mäta"),
    "de": ("Google Analytics, um", "Google Analytics und Hotjar, um"),
    "fr": ("Google Analytics pour mesurer", "Google Analytics et Hotjar pour mesurer"),
    "nl": ("Google Analytics om", "Google Analytics en Hotjar om"),
    "es": ("Google Analytics para medir", "Google Analytics y Hotjar para medir"),
    "it": ("Google Analytics per misurare", "Google Analytics e Hotjar per misurare"),
    "pt": ("Google Analytics para medir", "Google Analytics e o Hotjar para medir"),
    "da": ("Google Analytics til at måle", "Google Analytics og Hotjar til at måle"),
    "nb": ("Google Analytics til å måle", "Google Analytics og Hotjar til å måle"),
    "fi": ("Google Analytics -palvelua", "Google Analytics- ja Hotjar-palveluja"),
    "pl": ("z Google Analytics do", "z Google Analytics i Hotjar do"),
}
MAY = {
    "en": ("You may also lodge", "You must also lodge"),
    "sv": ("Du kan också lämna", "Du måste också lämna"),
    "de": ("Sie können sich auch", "Sie müssen sich auch"),
    "fr": ("Vous pouvez aussi introduire", "Vous devez aussi introduire"),
    "nl": ("U kunt ook een", "U moet ook een"),
    "es": ("También puede presentar", "También debe presentar"),
    "it": ("Puoi anche presentare", "Devi anche presentare"),
    "pt": ("Pode também apresentar", "Deve também apresentar"),
    "da": ("Du kan også klage", "Du skal også klage"),
    "nb": ("Du kan også klage", "Du må også klage"),
    "fi": ("Voit myös tehdä", "Sinun täytyy myös tehdä"),
    "pl": ("Możesz także wnieść", "Musisz także wnieść"),
}


def sections(markdown: str) -> list[str]:
    return re.split(r"(?m)^(?=## )", markdown)


def reordered(markdown: str) -> str:
    head, *rest = sections(markdown)
    last = rest.pop().rstrip("\n") + "\n\n"
    return head + last + "".join(rest)


def reversed_(markdown: str) -> str:
    head, *rest = sections(markdown)
    return head + "".join(section.rstrip("\n") + "\n\n" for section in reversed(rest))


def wrapped(markdown: str, width: int = 5) -> str:
    """The prose broken after every few words; headings, items and blank lines as they are."""
    return "\n".join(
        line if not line or line[0] in "#-|" else re.sub(rf"((?:\\S+ ){{{width - 1}}}\\S+) ", r"\1\n", line)
        for line in markdown.split("\n")
    )


def numbered(markdown: str) -> str:
    head, *rest = sections(markdown)
    return head + "".join(section.replace("## ", f"## {n}. ", 1) for n, section in enumerate(rest, 1))


QUIET = {
    "itself": lambda markdown: markdown,
    "sections reordered": reordered,
    "sections in reverse": reversed_,
    "everything in capitals": str.upper,
    "everything in small letters": str.lower,
    "headings in capitals": lambda m: re.sub(r"(?m)^(#+ .*)$", lambda line: line[1].upper(), m),
    "other quotes and dashes": lambda m: m.replace("'", "’").replace(" - ", " – "),
    "other list markers": lambda m: m.replace("\n- ", "\n* "),
    "lists numbered": lambda m: m.replace("\n- ", "\n1. "),
    "lines broken after a few words": wrapped,
    "lines of another system": lambda m: m.replace("\n", "\r\n"),
    "other link targets": lambda m: m.replace("Stripe", "[Stripe](https://stripe.example/?id=2)", 1),
    "sections numbered": lambda m: numbered(m),
    "lines broken otherwise": lambda m: m.replace(". ", ".\n"),
    "bold headings of lists": lambda m: m.replace("Google Analytics", "**Google Analytics**"),
    "a blank before the full stop": lambda m: m.replace(".\n", " .\n"),
    "blanks that do not break": lambda m: re.sub(r"(\d) (\w)", "\\1\u00a0\\2", m),
    "a paragraph in two": lambda m: re.sub(r"(?<=\w{4})\. (?=[A-ZÅÄÖÉ])", ".\n\n", m, count=1),
    "the address masked": lambda m: re.sub(r"\S+@\S+", "[email protected]", m),
    "a banner above": lambda m: "Menu\n\nAccept all\n\n" + m,
}  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("edit", QUIET)
def test_what_changes_nothing_never_alerts(language: str, edit: str) -> None:
    before = policy(language)
    if edit == "other link targets":
        before = before.replace("Stripe", "[Stripe](https://stripe.example/?id=1)", 1)
        after = before.replace("id=1", "id=2")
    else:
        after = QUIET[edit](before)
    verdict = judged(before, after).verdict
    assert verdict.kind is not VerdictKind.SUBSTANTIVE, verdict.headline
    assert verdict.level <= 1


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("before", "after"), [('"{}"', "“{}”"), ("“{}”", "«{}»"), ("'{}'", "’{}’"), ("„{}“", '"{}"')])
def test_other_quotes_never_alert(language: str, before: str, after: str) -> None:
    whole = policy(language)
    word = max(re.findall(r"[^\W\d_]{8,}", max(whole.splitlines(), key=len)), key=len)
    verdict = judged(whole.replace(word, before.format(word)), whole.replace(word, after.format(word))).verdict
    assert verdict.kind is not VerdictKind.SUBSTANTIVE, verdict.headline


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_moved_date_always_alerts(language: str) -> None:
    found = judged(*changed(language, *DATES[language]))
    assert found.verdict.kind is VerdictKind.SUBSTANTIVE
    assert "effective_date" in found.kinds
    assert "date_only" in found.verdict.flags
    assert "19 June 2024" in found.verdict.headline


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_changed_duration_always_alerts(language: str) -> None:
    found = judged(*changed(language, *DURATIONS[language]))
    assert found.verdict.kind is VerdictKind.SUBSTANTIVE
    assert "retention" in found.kinds
    assert found.verdict.level >= 2


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_lost_not_always_alerts(language: str) -> None:
    found = judged(*changed(language, *NOT[language]))
    assert found.verdict.kind is VerdictKind.SUBSTANTIVE
    assert "sharing" in found.kinds
    assert found.verdict.level >= 4


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_inserted_not_always_alerts(language: str) -> None:
    now, before = NOT[language]
    after, _ = changed(language, now, before)
    found = judged(after.replace(now, before, 1), after)
    assert found.verdict.kind is VerdictKind.SUBSTANTIVE
    assert "sharing" in found.kinds
    assert found.verdict.level >= 3


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("way", [1, -1])
def test_a_not_is_seen_without_any_fact(language: str, way: int) -> None:
    with_not, without = NOT[language]
    before, after = changed(language, with_not, without)[::way]
    verdict = judge(compare(read(before)[0], read(after)[0]), (), ())
    assert verdict.kind is VerdictKind.SUBSTANTIVE
    assert verdict.level >= 4


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_new_known_recipient_always_alerts(language: str) -> None:
    found = judged(*changed(language, *RECIPIENTS[language]))
    assert found.verdict.kind is VerdictKind.SUBSTANTIVE
    assert "processors" in found.kinds
    assert "Hotjar" in found.verdict.headline


@pytest.mark.parametrize("language", LANGUAGES)
def test_may_that_becomes_must_always_alerts(language: str) -> None:
    found = judged(*changed(language, *MAY[language]))
    assert found.verdict.kind is VerdictKind.SUBSTANTIVE
    assert found.verdict.level >= 3


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_typo_mended_never_alerts(language: str) -> None:
    before = policy(language)
    prose = max(before.splitlines(), key=len)
    word = max(re.findall(r"[^\W\d_]{8,}", prose), key=len)
    broken = before.replace(word, word[:4] + word[5:], 1)
    assert judged(broken, before).verdict.kind is VerdictKind.COSMETIC
