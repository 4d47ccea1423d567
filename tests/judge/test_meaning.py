from collections import Counter

import pytest

from monitor.judge.lexicons import table
from monitor.judge.meaning import Difference, Vocabulary, difference
from monitor.judge.words import words


def differ(old: str, new: str, language: str = "en", around: str = "") -> Difference:
    a, b = words(old), words(new)
    known = Vocabulary(old=Counter([*a, *words(around)]), new=Counter([*b, *words(around)]))
    return difference(a, b, table(language), known)


@pytest.mark.parametrize(
    ("language", "old", "new"),
    [
        ("en", "We collect the data.", "The data is collected by us."),
        ("en", "We keep it for thirty (30) days", "We keep it for 30 days"),
        ("en", "dated May 3rd, 2023", "dated 3 May 2023"),
        ("en", "dated 2023-05-03", "dated 3 May 2023"),
        ("en", "over 1,000 users", "over 1.000 users"),
        ("en", "We don't sell it", "We do not sell it"),
        ("en", "your e-mail address", "your email address"),
        ("en", "as described in Section 4.2 below", "as described in Section 5.1 below"),
        ("en", "our organisation", "our organization"),
        ("en", "this help us toimprove the service", "this helps us to improve the service"),
        ("en", "For more information write to us", "To find out more, write to us"),
        ("en", "We recieve requests", "We receive requests"),
        ("en", "in the U.S. only", "in the US only"),
        ("en", "Acme™ products", "Acme products"),
        ("en", "It’s yours", "Itâ€™s yours"),
        ("en", "See https://acme.example/a for it", "See https://acme.example/b for it"),
        ("en", "on our website", "on our web site"),
        ("en", "We protect it with multi-factor authentication", "We protect it with MFA"),
        ("en", "The operator informs the customers", "We inform you"),
        ("de", "Der Betreiber informiert die Kunden", "Wir informieren Sie"),
        ("nl", "De gebruiker kan de aanbieder vragen", "U kunt ons vragen"),
        ("fi", "Ilmoitamme muutoksista", "Muutoksista ilmoitetaan"),
        ("fr", "Votre choix est enregistré", "Nous enregistrons votre choix"),
        ("pl", "w dowolnym momencie", "w każdej chwili"),
        (
            "pl",
            "Przysługuje Ci kopia, możesz o nią prosić",
            "Użytkownikowi przysługuje kopia, użytkownik może o nią prosić",
        ),
        ("sv", "Vi använder kakor på webbplatsen", "Vi använder cookies på hemsidan"),
        ("de", "Wir löschen Ihre Daten auf der Webseite", "Ihre Daten auf der Website löschen wir"),
        ("fr", "Nous recueillons des données à caractère personnel", "Nous collectons des données personnelles"),
        ("fr", "Pour en savoir plus, écrivez", "Pour plus d’informations, écrivez"),
        ("es", "Utilizamos cookies en el sitio web", "Usamos cookies en la página web"),
        ("nl", "Wij bewaren uw persoonsgegevens", "Uw persoonlijke gegevens bewaren wij"),
        ("pl", "danych osobowych dotyczące Państwa", "dotyczące Państwa danych osobowych"),
    ],
)
def test_other_words_for_the_same_are_no_difference(language: str, old: str, new: str) -> None:
    assert differ(old, new, language).empty


@pytest.mark.parametrize(
    ("language", "old", "new", "weighty"),
    [
        ("en", "We sell your data", "We do not sell your data", "not"),
        ("en", "We may share it", "We will share it", "may"),
        ("en", "kept for 30 days", "kept for 90 days", "#90"),
        ("en", "kept for six months", "kept for twelve months", "#12"),
        ("en", "you pay 4 euros and 20 cents", "you pay 4 euros and 50 cents", "#50"),
        ("en", "write to info@acme.example", "write to dpo@acme.example", "@dpo@acme.example"),
        ("en", "with consent and notice", "with consent or notice", "and"),
        ("en", "shared with partners", "shared only with partners", "only"),
        ("de", "Wir geben sie weiter", "Wir geben sie nicht weiter", "nicht"),
        ("fr", "Nous les vendons", "Nous ne les vendons jamais", "jamais"),
        ("fi", "Myymme tietoja", "Emme myy tietoja", "emme"),
        ("da", "Vi kan dele dem", "Vi deler dem", "kan"),
    ],
)
def test_a_small_word_that_turns_or_bounds_a_statement_is_weighty(
    language: str, old: str, new: str, weighty: str
) -> None:
    assert weighty in differ(old, new, language).weighty


def test_a_word_known_to_both_texts_is_no_typo_of_another() -> None:
    assert differ("we share data", "we shape data", around="share and shape").gone == ("share",)
    assert differ("we shaer data", "we share data").empty


def test_a_masked_address_is_no_difference_and_is_said_to_be_masked() -> None:
    found = differ("write to info@acme.example today", "write to [email protected] today")
    assert found.empty
    assert found.masked


def test_the_title_of_a_link_that_was_shown_by_its_address_is_no_difference() -> None:
    assert differ("See https://acme.example/rules.", "See the Community Guidelines.").empty


def test_a_long_difference_costs_little() -> None:
    old = " ".join(f"alpha{n}" for n in range(3000))
    assert len(differ(old, old.replace("alpha", "beta")).gone) == 3000


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("We give it to the operator", "We give it to the customers"),
        ("Customers may see it", "Operators may see it"),
        ("internal transfers", "international transfers"),
        ("Partners send you offers", "We send you offers"),
    ],
)
def test_another_party_or_word_is_a_difference(old: str, new: str) -> None:
    assert not differ(old, new).empty


def test_the_publishers_own_name_for_we_is_none() -> None:
    a, b = words("Lumella sends offers"), words("We send offers")
    known = Vocabulary(old=Counter(a), new=Counter(b))
    assert difference(a, b, table("en"), known, frozenset(["lumella"])).empty
    assert not difference(a, b, table("en"), known).empty


@pytest.mark.parametrize(
    ("language", "old", "new"),
    [
        ("en", "No one reads your letters", "Everyone reads your letters"),
        ("en", "You must not share the key", "You must share the key"),
        ("fr", "Aucune personne n'y accède", "Une personne y accède"),
        ("es", "Ninguna persona lo lee", "Una persona lo lee"),
        ("sv", "Ingen person läser breven", "En person läser breven"),
        ("pl", "Żadna osoba tego nie czyta", "Ta osoba to czyta"),
    ],
)
def test_a_synonym_that_denies_still_weighs(language: str, old: str, new: str) -> None:
    assert differ(old, new, language).weighty


def test_initials_of_a_group_of_synonyms_are_no_ending_of_its_last_word() -> None:
    assert not differ("Read our terms of service", "Read our services").empty
