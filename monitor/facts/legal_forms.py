"""Legal forms of firms ("GmbH", "S.r.l.", "sp. z o.o."), and a quick look at whether a text may hold one."""

import re
from collections.abc import Iterable, Iterator

# Legal forms of Europe and beyond; the shorter ones only as written (a lower-case "as" or "se" is a word).
_FORMS = (
    r"Gesellschaft mit beschränkter Haftung(?: & Co KG)?|Aktiengesellschaft|GmbH(?: & Co\.? ?(?:KG|KGaA|OHG))?|mbH|PartG ?mbB|PartGmbB|mbB|OHG|GbR|gGmbH|UG(?: \(haftungsbeschränkt\))?|KGaA|e\.K\.|e\. ?V\.|eG"
    r"|Inc\.?|INC\.?|Incorporated|LLC|L\.L\.C\.?|LLP|L\.P\.|Ltd\.?|LTD\.?|Limited|LIMITED|PLC|plc|Plc|Corp\.?|Corporation|CORPORATION|PBC|P\.B\.C\.?"
    r"|Pty\.? Ltd\.?|Pte\.? Ltd\.?|Pvt\.? Ltd\.?|Private Limited|Co\., Ltd\.?|Co\. Ltd\.?|Company Limited|DAC|Unlimited Company"
    r"|S\.?A\.?S\.?U?\.?|S\.?A\.?R\.?L\.?|S\.?à\.? ?r\.?l\.?|Sàrl|SARL|SASU|S\.?C\.?A\.?|S\.C\.S\.?|G\.I\.E\.|GIE|SPRL|BVBA|CVBA|SRL|ASBL|VZW"
    r"|S\.?p\.?A\.?|S\.?r\.?l\.?s?\.?|S\.L\.U?\.?|SLU?|S\.?A\.?U\.?|S\.A\.|S\.Coop\.?|Lda\.?|L\.da|Ltda\.?|LTDA\.?|S/A|EIRELI|Unipessoal Lda\.?"
    r"|B\.V\.|BV|N\.V\.|NV|V\.O\.F\.|VOF|AB(?: \(publ\))?|HB|A/S|ApS|APS|IVS|P/S|ASA|AS|Oyj|OYJ|Oy(?: Ab)?|OY|Ky|ry"
    r"|Sp\. ?z ?o\. ?o\.|sp\. ?z ?o\. ?o\.|Spółka z o\.o\.|spółka z ograniczoną odpowiedzialnością|S\.K\.A\.|sp\. ?k\.|sp\. ?j\.|Sp\. ?k\."
    r"|OÜ|UAB|SIA|s\.r\.o\.|a\.s\.|d\.o\.o\.|Kft\.?|Zrt\.?|EOOD|OOD|AG|KG|SE|SA|SCE|K\.K\.|Societas Europaea"
)
LEGAL = re.compile(rf"(?<=[ ,])(?:{_FORMS})(?![\w-])")
"""A legal form behind a name: after a blank or a comma, not inside a word."""
FORM_WORDS = frozenset(
    [
        "gesellschaft",
        "aktiengesellschaft",
        "gmbh",
        "mbh",
        "mbb",
        "partg",
        "partgmbb",
        "ohg",
        "gbr",
        "ggmbh",
        "ug",
        "kgaa",
        "inc",
        "incorporated",
        "llc",
        "llp",
        "ltd",
        "limited",
        "plc",
        "corp",
        "corporation",
        "pbc",
        "pty",
        "pte",
        "pvt",
        "dac",
        "sas",
        "sasu",
        "sarl",
        "sàrl",
        "sca",
        "gie",
        "sprl",
        "bvba",
        "cvba",
        "srl",
        "srls",
        "asbl",
        "vzw",
        "spa",
        "slu",
        "sau",
        "lda",
        "ltda",
        "eireli",
        "bv",
        "nv",
        "vof",
        "aps",
        "ivs",
        "asa",
        "oyj",
        "oy",
        "spółka",
        "oü",
        "uab",
        "sia",
        "kft",
        "zrt",
        "eood",
        "ood",
    ]
)
"""Legal forms, and parts of them, that are words by themselves, in lower case."""
_SHORT_FORM = re.compile(
    r"[ ,](?:A[BGS/]|S[AELpP.C/]|[BNVLGKPO]\.|K[GyK]|O[yY]|H[B]|e\.|s\.|sp\.|a\.|d\.|ry|eG|Co|Unl)"
)


def may_hold_form(plain: str) -> bool:
    """Whether a short legal form, which is no word of its own, may stand in a text."""
    return _SHORT_FORM.search(plain) is not None


# The first words of all forms in lower case, and the few forms that begin with a small letter.
OPENERS = FORM_WORDS | frozenset(
    [
        "e",
        "eg",
        "l",
        "private",
        "co",
        "company",
        "unlimited",
        "s",
        "sà",
        "sàr",
        "g",
        "b",
        "n",
        "v",
        "ab",
        "hb",
        "a",
        "p",
        "as",
        "ky",
        "ry",
        "sp",
        "d",
        "ag",
        "kg",
        "se",
        "sa",
        "sce",
        "k",
        "sl",
        "societas",
    ]
)
"""The words, in lower case, that a legal form may begin with."""
_SMALL = frozenset(["e.", "eG", "mb", "gG", "pl", "sp", "s.", "a.", "d.", "ry"])


def forms_at(plain: str, places: Iterable[int]) -> Iterator[re.Match[str]]:
    """The legal forms that begin at one of the places, each after a blank or a comma."""
    end = 0
    for place in places:
        opening = plain[place : place + 2]
        if plain[place - 1 : place] not in (" ", ",") or not (opening[:1].isupper() or opening in _SMALL):
            continue
        match = LEGAL.match(plain, place) if place >= end else None
        if match is not None:
            end = match.end()
            yield match
