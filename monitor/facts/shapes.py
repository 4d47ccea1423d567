"""Names known by their shape: runs of capitalised words, and names that end with a legal form ("Acme GmbH")."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from monitor.facts.legal_forms import LEGAL

# A word of a name: capital or digit first, or an inner capital or sign ("iZettle", "e-Boks", "3Dmigoto").
_WORD = re.compile(r"[A-ZÀ-ÞĀ-Ž0-9][\w&+'’!-]*(?:\.(?:[a-z]{2,6}|[A-Z0-9])\b)*\.?|[a-z]{1,3}-?[A-Z][\w&+-]*")
_SMALL = re.compile(r"[ (\"]([a-zà-ÿ][\w.-]{2,20}[^\We\d]|[a-zà-ÿ]\w{1,10}\d+)[ ,]\Z")
_WORDLIKE = frozenset(
    (
        "Limited",
        "Corporation",
        "Incorporated",
        "Company Limited",
        "Gesellschaft mit beschränkter Haftung",
        "Aktiengesellschaft",
        "SE",
        "SA",
        "AS",
    )
)
_TOKEN = re.compile(r"[^\s,;:()\"|]+")
# "Bank der oesterreichischen Sparkassen": an adjective inside a name.
_AFTER_JOIN = re.compile(r"[A-ZÀ-Þ]\w{1,30} (?:der|des|für|von|zur) \Z")
_CONJUNCTIONS = frozenset(["and", "und", "et", "y", "e", "og", "och", "en", "i", "ja", "oraz", "sowie"])
_LISTED_BEFORE = re.compile(r", [\w.&-]+ \Z")
BUSINESS = frozenset(
    [
        "hosting",
        "services",
        "service",
        "payments",
        "payment",
        "marketing",
        "analytics",
        "security",
        "media",
        "group",
        "software",
        "web",
        "cloud",
        "ict",
        "poczta",
        "post",
        "bank",
    ]
)
"""Common words that a name may go on with."""
OPENERS = frozenset(
    """
    studio bank banca banco banque caixa caja cassa kancelaria kanzlei cabinet agence agencia agenzia agentur bureau kantoor kurier kurierzy
    corrieri corriere correo correos correio poczta post posta posti contabilidade contabilidad gestoría asesoría asociación association
    associazione associação federação federación federazione fédération forbund förbund union verein transportes transports trasporti
    hosting marketing support security media software data digital print druckerei imprimerie imprenta tipografia tipografía drukarnia
    trykkeriet tryckeri drukkerij laboratorio laboratoire labor logistik logistics cloud payment payments studio's service services
    biuro firma clinica klinik cooperativa cooperative coopérative
    """.split()  # noqa: SIM905
)
"""Common words that a name may begin with, where something leads to one."""
_JOINS = frozenset(
    [
        "&",
        "and",
        "of",
        "de",
        "du",
        "des",
        "la",
        "le",
        "der",
        "die",
        "das",
        "von",
        "und",
        "et",
        "y",
        "e",
        "i",
        "og",
        "och",
        "en",
        "for",
        "d'",
        "del",
        "della",
        "di",
        "do",
        "da",
        "the",
        "+",
    ]
)
# What numbers or marks an item: "1. ", "a) ", "- ".
LIST_MARK = re.compile(r"(?:\(?(?:\d{1,2}|[a-zA-Z]|[ivx]{1,4})[.)](?!\d) ?|[-*•·–] ?)?[\"'(*]{0,3}")
# "Studio Dott. Rossi": the full stop of a title ends no name.
_TITLES = frozenset(("Dott.", "Dr.", "Ing.", "Avv.", "Rag.", "Geom.", "Prof.", "St.", "Gebr.", "Mr.", "Lic.", "Mgr."))
_RUN_GAP = re.compile(r" (?:(?:&|\+|and|of|de|du|des|der|von|und|et|y|og|och|en|for|del|della|di|do|da|e|i) )?")


_AND = {
    code: re.compile(f" {word} ")
    for code, word in {
        "en": "and", "sv": "och", "de": "und", "fr": "et", "nl": "en", "es": "[ye]", "it": "ed?", "pt": "e", "da": "og", "nb": "og",
        "fi": "ja", "pl": "(?:i|oraz)",
    }.items()
}  # fmt: skip
# "Huber und Partner" is one firm.
_KIN = re.compile(
    r"(?:partner|sons?\b|sohn|söhne|fils|figli|hijos|filhos|sön|søn|poj|syn|co\b|cie\b|associ|asoci|young|spencer|customs)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Shape:
    """A name in a plain text: its words with the legal form, the words without it, and their place."""

    words: str
    bare: str
    start: int
    end: int


def legal_names(
    plain: str, common: frozenset[str] = frozenset(), forms: Iterable[re.Match[str]] | None = None
) -> Iterator[Shape]:
    """The names that end with a legal form; `forms` are the text's legal forms where the caller has them, in order."""
    last = 0
    for match in LEGAL.finditer(plain) if forms is None else forms:
        start = _run_start(plain, len(plain[last : match.start()].rstrip(" ,")) + last, last, common)
        if start is None:
            start = _small_name(plain, match)
        shouted = plain[match.end() : match.end() + 30].isupper() and len(match.group()) < 4
        if start is not None and not shouted:
            yield Shape(plain[start : match.end()], plain[start : match.start()].rstrip(" ,"), start, match.end())
            last = match.end()


def bare(name: str) -> str:
    """The name without its legal form and what follows it."""
    match = LEGAL.search(name)
    while match is not None:
        if match.start() > 0:
            return name[: match.start()].rstrip(" ,.(")
        match = LEGAL.search(name, match.end())
    return name.strip(" ,.")


def has_legal_form(plain: str, place: int) -> bool:
    """Whether a legal form follows a place."""
    return any(LEGAL.match(plain, place + gap) for gap in (1, 2))


def parted(shape: Shape, language: str) -> list[Shape]:
    """The names of a run that a conjunction joins ("Acme and Quillbox"); one with a legal form is one name."""
    if shape.words != shape.bare:
        return [shape]
    joint = _AND[language].search(shape.words)
    if joint is None or _KIN.match(shape.words, joint.end()):
        return [shape]
    first, rest = shape.words[: joint.start()], shape.words[joint.end() :]
    start = shape.start + joint.end()
    return [
        Shape(first, first, shape.start, shape.start + len(first)),
        *parted(Shape(rest, rest, start, start + len(rest)), language),
    ]


def skipped(plain: str, place: int) -> int:
    """The place of the next character that is no blank, quote, bracket or star."""
    while place < len(plain) and plain[place] in " \"'(:,*":
        place += 1
    return place


def capital_runs(plain: str, common: frozenset[str], *, whole: bool = False) -> Iterator[str]:
    """The runs of capitalised words, split at common words (or, if `whole`, only stripped of them at both ends)."""
    place = 0
    while (match := _WORD.search(plain, place)) is not None:
        run = [match]
        while (gap := _RUN_GAP.match(plain, run[-1].end())) and not run[-1].group().endswith("."):
            following = _WORD.match(plain, gap.end())
            if following is None or len(run) == 7:
                break
            run.append(following)
        place = run[-1].end()
        if whole:
            run = _stripped(run, common)
            if run:
                yield plain[run[0].start() : run[-1].end()].rstrip(".'")
            continue
        yield from _split(plain, run, common)


def run_at(plain: str, place: int, common: frozenset[str]) -> Shape | None:
    """The run of capitalised words that starts right at a place, up to the first common word, with its legal form."""
    first = end = place
    while len(plain[place:end].split()) < 7:
        match = _WORD.match(plain, first) if end == place or not LEGAL.match(plain, first) else None
        word = match.group().rstrip(".'").lower() if match is not None else ""
        if match is None or (word in common and not (end > place and word in BUSINESS)):
            break
        end = match.end()
        if match.group().endswith(".") and match.group() not in _TITLES and not LEGAL.match(plain, match.start()):
            end -= 1
            break
        gap = _RUN_GAP.match(plain, end)
        if gap is None:
            break
        first = gap.end()
    if end == place:
        return None
    form = LEGAL.match(plain, end + 1) or LEGAL.match(plain, end + 2)
    end = form.end() if form is not None and plain[end] in " ," else end
    return Shape(plain[place:end], bare(plain[place:end]), place, end)


def capital_run_before(plain: str, place: int, reach: int, common: frozenset[str]) -> str | None:
    """The run of capitalised words that ends at most `reach` characters before a place, or None."""
    window = plain[max(0, place - 90) : place]
    ends = [(match.start(), match.end()) for match in _WORD.finditer(window)]
    if not ends or len(window) - ends[-1][1] > reach:
        return None
    start = _run_start(window, ends[-1][1], 0, common)
    return window[start : ends[-1][1]].rstrip(".'") if start is not None else None


def _run_start(plain: str, end: int, floor: int, common: frozenset[str]) -> int | None:
    """Where the run of capitalised words that ends at `end` starts, common words before it left out, or None."""
    offset = max(floor, end - 90)
    begins: list[int] = []
    reach = end
    for match in reversed(list(_TOKEN.finditer(plain, offset, end))):
        word, begin, finish = match.group(), match.start(), match.end()
        if plain[finish:reach].strip(" "):
            break
        if word in _CONJUNCTIONS and begins and _ends_list(plain, begin, plain[begin + len(word) + 1 : begins[-1]]):
            break
        if word in _JOINS or (
            begins and word.isalpha() and word.islower() and _AFTER_JOIN.search(plain, offset, begin)
        ):
            reach = begin
            continue
        if _WORD.fullmatch(word) is None or (begins and word.endswith(".") and len(word) > 3):
            break
        begins.append(begin)
        reach = begin
    while begins and _is_common(plain, begins[-1], end, common):
        begins.pop()
    return begins[-1] if begins else None


def _ends_list(plain: str, conjunction: int, between: str) -> bool:
    """Whether a conjunction is a list's ("A, B and the C Ltd"), not a name's ("Ernst and Young Ltd")."""
    return bool(between.strip()) or _LISTED_BEFORE.search(plain, max(0, conjunction - 60), conjunction) is not None


def _is_common(plain: str, start: int, end: int, common: frozenset[str]) -> bool:
    """Whether the word at a place is a common one with a capital ("The", not "IP")."""
    match = _TOKEN.match(plain, start, end)
    word = match.group().rstrip(".'") if match is not None else ""
    return word.lower() in common and not (len(word) > 1 and word.isupper() and not plain[:end].isupper())


def _small_name(plain: str, form: re.Match[str]) -> int | None:
    """Where a name in small letters starts before a legal form ("nycro UG"): one word, not an adjective or an article."""
    if len(form.group()) < 2 or not form.group()[0].isupper() or form.group() in _WORDLIKE:
        return None
    word = _SMALL.search(plain, max(0, form.start() - 25), form.start())
    return word.start(1) if word is not None else None


def _stripped(run: list[re.Match[str]], common: frozenset[str]) -> list[re.Match[str]]:
    while run and run[0].group().rstrip(".'").lower() in common:
        run = run[1:]
    while run and run[-1].group().rstrip(".'").lower() in common:
        run = run[:-1]
    return run


def _split(plain: str, run: list[re.Match[str]], common: frozenset[str]) -> Iterator[str]:
    """The stretches of a run between common words."""
    stretch: list[re.Match[str]] = []
    for match in [*run, None]:
        if match is not None and match.group().rstrip(".'").lower() not in common:
            stretch.append(match)
        elif stretch:
            yield plain[stretch[0].start() : stretch[-1].end()].rstrip(".'")
            stretch = []
