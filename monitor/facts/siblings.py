"""Which words of a text name another document of the same organisation: its bylaws, its price list, its cookie policy.

What a document is shows in its title. In a privacy policy "our terms of sale" are another document, and so are bylaws; in
terms of sale they are the document itself. Where the title tells nothing, only bylaws and their like are another's.
"""

import re
from functools import cache

from monitor.facts.document import Document, fold, is_heading, plain
from monitor.facts.languages import LANGUAGES

# Subjects whose date is not the document's.
ALIEN = ("other", "sibling")
# "This new version applies from …" announces no other one, and "these terms of use" are the document's own.
THIS = re.compile(
    r"\b(?:this|these|the present|diese[rsnm]?|vorliegende[rn]?|cette|ces|la présente|les présentes|deze|dit|denna|dessa|detta|"
    r"esta|este|estas|estos|la presente|las presentes|questa|questi|queste|presenti|estes|a presente|as presentes|denne|dette|"
    r"disse|tämä|tämän|tätä|nämä|näiden|näitä|ta|niniejsza|niniejszy|niniejsze|niniejszego|niniejszej)\s(?:\w+\s)?\Z"
)
_BESIDES = "besides"
# A title stands in the page's own title, in the first short clauses, and in headings right below it.
_TITLE_CLAUSES, _TITLE_LENGTH = 3, 120


def siblings_of(document: Document, codes: tuple[str, ...]) -> re.Pattern[str]:
    """A pattern for the names of other documents in a text of those languages; it matches from a name's start."""
    kinds = _kinds(codes)
    told = kinds_of(document, codes)
    own = {*told, _BESIDES} if _names(codes, (_BESIDES,)).search(_title(document)) else told
    return _names(codes, tuple(kind for kind in (*kinds, _BESIDES) if kind not in own and (told or kind == _BESIDES)))


def kinds_of(document: Document, codes: tuple[str, ...]) -> frozenset[str]:
    """The kinds of document that the title tells: "privacy", "cookies", "terms", "processing"."""
    title = _title(document)
    return frozenset(kind for kind, stems in _kinds(codes).items() if any(stem in title for stem in stems))


def _title(document: Document) -> str:
    shown = [
        passage.folded[:_TITLE_LENGTH]
        for passage in document.passages[:_TITLE_CLAUSES]
        if is_heading(passage) or len(passage.folded) <= _TITLE_LENGTH
    ]
    return " | ".join([fold(plain(document.text.title)), *shown])


@cache
def _kinds(codes: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    """The kinds of documents and the parts of words in titles that tell them."""
    found: dict[str, tuple[str, ...]] = {}
    for code in codes:
        for kind, stems in LANGUAGES[code].dates.titles.items():
            found[kind] = (*found.get(kind, ()), *stems)
    return found


@cache
def _names(codes: tuple[str, ...], kinds: tuple[str, ...]) -> re.Pattern[str]:
    """A pattern for the names of documents of those kinds, with any ending."""
    names = {name for code in codes for kind in kinds for name in LANGUAGES[code].dates.siblings.get(kind, ())}
    groups: dict[str, list[str]] = {}
    for name in sorted(names, key=lambda name: (-len(name), name)):
        groups.setdefault(name[0], []).append(re.escape(name[1:]))
    source = "|".join(f"{first}(?:{'|'.join(rest)})" for first, rest in sorted(groups.items()))
    # An ending of up to eight letters: "kakpolicyn", "huisregels", never another word's beginning ("tariffs" of "tarif").
    return re.compile(rf"(?<!\w)(?:{source})[^\W\d_]{{0,8}}(?!\w)" if groups else r"(?!)")


def of_a_part(lead: str, plain: str) -> bool:
    """Whether the words before a cue speak of a part of the document; `plain` begins with the cue as it stands."""
    return plain[:1].islower() and bool(_PART.search(lead[-80:]))


# "Section 7 applies from …" is a date of that section's.
_PART = re.compile(
    r"(?<!\w)(?:§+|(?:section|sections|clause|clauses|article|articles|paragraph|part|chapter|abschnitt|artikel|ziffer|absatz|kapitel|"
    r"teil|punkt|nummer|clause|paragraphe|chapitre|partie|point|hoofdstuk|paragraaf|lid|onderdeel|sección|cláusula|artículo|"
    r"apartado|capítulo|punto|sezione|articolo|paragrafo|capitolo|secção|seção|artigo|ponto|avsnitt|punkten|afsnit|stk|"
    r"kapittel|pkt|kohta|kohdan|kohtaa|luku|rozdział|paragraf|punkt|ust|art)\b\.?) ?(?:[0-9]{1,3}|[ivx]{1,4})(?:\.[0-9]{1,2})*"
    r"(?: \([a-z0-9]{1,2}\))?(?: (?:of|in|der|des|dieser|de|del|van|della|do|da|av|af|i) (?:\w+ ){0,2}\w+)? \Z"
)
