"""Names by the company they keep: in one list, column or series of items with organisations that are known."""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import groupby

from monitor.facts.agents import is_office
from monitor.facts.cues import pattern
from monitor.facts.document import Passage, fold
from monitor.facts.organisations import Mention
from monitor.facts.own import Own
from monitor.facts.roles import is_purpose
from monitor.facts.shapes import LIST_MARK, Shape, bare, legal_names, run_at, skipped
from monitor.facts.sightings import Named, Sight, Vocabulary, common, said
from monitor.model import ClauseKind

_GAP = re.compile(
    r"(?: ?\([^()]{1,40}\))?(?:, ?(?:(?:and|or|och|eller|und|oder|et|ou|en|of|y|o|e|og|ja|tai|oraz|i|lub) )?"
    r"| (?:and|or|&|och|eller|und|oder|et|ou|en|of|y|o|e|og|ja|tai|oraz|i|lub) | ?/ ?| ?; )(?:(?:the|la|le|il|lo|o|a|os|as|el|los|las|de|het|die|der|das|den) )?"
)

_GENERAL_HEADS = frozenset(
    [
        "name",
        "nom",
        "namn",
        "navn",
        "naam",
        "nombre",
        "nome",
        "nimi",
        "nazwa",
        "service",
        "tjänst",
        "dienst",
        "servicio",
        "servizio",
        "serviço",
        "tjeneste",
        "palvelu",
        "usługa",
        "tool",
        "source",
        "cookie",
    ]
)


# Heads of columns that say what is done, not by whom: one table for all languages.
PURPOSES = re.compile(
    r"purpose|reason|use\b|task|activity|function|ändamål|syfte|uppgift|funktion|zweck|aufgabe|leistung|tätigkeit|finalit|objet|objectif|"
    r"doel|taak|finalidad|objeto|propósito|función|finalità|scopo|attività|funzione|oggetto|finalidade|função|objetivo|formål|opgave|"
    r"oppgave|tarkoitus|tehtävä|käyttötarkoitus|cel\b|zadanie|funkcja|zakres|description|beskriv|beschreibung|omschrijving|descri|kuvaus|opis"
)


# Titles of pages that are lists of those who get data; "for our partners" is no such title.
_LISTS = re.compile(
    r"sub-?processor|recipients? of|underbiträd|mottagar|unterauftrag|auftragsverarbeiter|empfänger|sous-traitants|destinataires|subverwerker|"
    r"ontvangers|subencargad|encargados del|destinatarios|sub-?responsabili|destinatari d|subcontratantes|suboperador|destinatários|"
    r"databehandlere|modtagere|mottakere|alikäsittelij|vastaanottaj|podprocesor|odbiorcy|podmioty przetwarzające"
)


_LONGEST = 60
_FIGURE = re.compile(r"\d")
_HOST = re.compile(r"(?:www\.|\.)?((?:[a-z0-9-]{1,40}\.){1,3}[a-z]{2,10})", re.IGNORECASE)
_MARK = 30
# "accountants Acme Ltd": what a cell says of a firm before its name.
_TRADE_IN_CELL = re.compile(r"^[a-zà-ÿąćęłńóśźż]{5,30} (?=[A-ZÀ-Þ][\w&.-]+ )")
_PURPOSE = 40
_AFTER_NAME = re.compile(r"[\"']? ?(?:[-:(|]|$)")
_ARTICLE = re.compile(
    r"(?:[Tt]he|Die|Der|Das|Les|La|Le|Il|Lo|El|Los|Het|die|der|das|la|le|les|il|lo|el|los|o|a|os|as|de|het|den|det) "
)


def counting(sight: Sight, own: Own) -> list[Mention]:
    """The known organisations of a passage that may be recipients."""
    return [m for m in sight.known if m.organisation.role != "none" and not own.holds(m.organisation) and not m.address]


def in_series(sight: Sight, own: Own) -> Iterator[Shape]:
    """The unknown names of a series ("A, B and C") with at least two known ones."""
    if len(sight.known) < 2:
        return
    known = {mention.start: mention for mention in counting(sight, own)}
    if len(known) < 2:
        return
    usual = common(sight.passage.language.code)
    plain = sight.passage.plain
    done = 0
    for start in sorted(known):
        if start < done:
            continue
        unknown: list[Shape] = []
        members = 0
        place = start
        while True:
            mention = known.get(place)
            shape = None if mention is not None else run_at(plain, place, usual)
            if mention is not None:
                members, done = members + 1, mention.end
            elif shape is not None:
                unknown.append(shape)
                done = shape.end
            else:
                break
            gap = _GAP.match(plain, done)
            if gap is None:
                break
            place = gap.end()
        if members >= 2:
            yield from unknown


def named_columns(sights: tuple[Sight, ...], own: Own) -> dict[int, int]:
    """For the passages that are rows: the column in which at least two rows of their table name a known organisation."""
    columns: dict[int, int] = {}
    for (is_row, heads, width), group in groupby(sights, key=_table):
        rows = list(group)
        if not is_row or width < 2 or len(rows) < 3:
            continue
        counts = [0] * width
        for sight in rows:
            for mention in counting(sight, own):
                column = _column(sight, mention)
                if column is not None:
                    counts[column] += 1
        best = max(range(width), key=counts.__getitem__)
        if (
            counts[best] >= 2
            and counts[best] * 5 >= len(rows)
            and "cookie" not in "".join(heads[best : best + 1]).lower()
        ):
            columns.update((sight.passage.index, best) for sight in rows)
    return columns


def named_items(sights: tuple[Sight, ...], own: Own) -> set[int]:
    """The passages that are items of a list in which at least two, and a quarter, open with a known organisation."""
    found: set[int] = set()
    for is_item, group in groupby(sights, key=lambda sight: sight.passage.clause.kind is ClauseKind.ITEM):
        items = list(group)
        if not is_item or len(items) < 3:
            continue
        openers = sum(any(mention.start <= 2 for mention in counting(sight, own)) for sight in items if sight.known)
        if openers >= 2 and openers * 4 >= len(items):
            found.update(sight.passage.index for sight in items)
    return found


def _table(sight: Sight) -> tuple[bool, tuple[str, ...], int]:
    clause = sight.passage.clause
    return clause.kind is ClauseKind.ROW, clause.heads, len(clause.cells)


def _column(sight: Sight, mention: Mention) -> int | None:
    """The column whose cell opens with the mention and holds little else."""
    written = sight.passage.folded[mention.start : mention.end]
    for index, cell in enumerate(sight.passage.cells):
        if cell.lower().strip(" *\"'").startswith(written) and len(cell) <= len(written) + 40:
            return index
    return None


def headed_column(passage: Passage, listing: bool) -> int | None:
    """The column that holds the names of recipients, by its head."""
    cues = passage.language.recipients
    wanted = pattern(cues.columns)
    if wanted is None or not any(passage.heads):
        return None
    general_column: int | None = None
    for index, head in enumerate(passage.heads):
        match = wanted.match(head)
        if match is None or len(head) > 50 or ("cookie" in head and not head.endswith(("provider", "host"))):
            continue
        if match.end() < len(head) and not listing and head[match.end()] not in " /(":
            continue
        general = head in _GENERAL_HEADS
        if general:
            # "Service | Provider": the head that says more tells who.
            if general_column is None and (listing or is_list_heading(passage.heading, cues.lists)):
                general_column = index
            continue
        return index
    return general_column


def under_list(passage: Passage) -> bool:
    """Whether an item stands under a heading of a list of recipients, or in a document that is one by its title."""
    return passage.clause.kind is ClauseKind.ITEM and _lists(passage.heading, passage.language.recipients.lists)


@lru_cache(maxsize=64)
def _lists(heading: str, lists: tuple[str, ...]) -> bool:
    heads = heading.split(" > ")
    if any(len(head) <= 90 and said(lists, head) for head in heads[1:]):
        return True
    return len(heads[0]) <= 90 and _LISTS.search(heads[0]) is not None


def is_list_heading(folded: str, lists: tuple[str, ...]) -> bool:
    """Whether a heading (or the last of the headings above) announces a list of recipients."""
    last = folded.rsplit(" > ", 1)[-1]
    return len(last) <= 90 and said(lists, last)


def in_row(passage: Passage, listing: bool, column: int | None) -> Iterator[Named]:
    """The name in a table's column of recipients: the one its head names, or `column`, which others show to be it."""
    if (host := _third_party(passage)) is not None:
        yield host
        return
    headed = headed_column(passage, listing)
    column = headed if headed is not None else column
    if column is None or column >= len(passage.cells):
        return
    for words in _members(passage.cells[column])[:6]:
        words = _without_address(_TRADE_IN_CELL.sub("", words))
        if len(words) <= _LONGEST and any(letter.isupper() or letter.isdigit() for letter in words):
            start = max(0, passage.plain.find(words))
            name = bare(words.split(" (")[0].split(", ")[0])
            if said(passage.language.recipients.lists, name.lower()) or len(name.split()) > 6:
                continue
            yield Named(name, passage, start, start + len(words), "column", 0.8)


def _members(cell: str) -> list[str]:
    """The names in a cell; a comma parts them only where it cannot bring a legal form or an address."""
    parted = re.split(r"[/;]| {2,}", cell)
    if len(parted) == 1 and "," in cell and not any(map(str.isdigit, cell)) and not any(legal_names(cell)):
        parted = cell.split(",")
    return [words for part in parted if (words := part.strip(" \"'*"))]


def _third_party(passage: Passage) -> Named | None:
    """The host that a row says is somebody else's ("mathtag.com | uuid | Third party"): cookie tables of consent tools."""
    host = _HOST.fullmatch(passage.cells[0]) if passage.cells else None
    third = passage.language.recipients.third
    if host is None or not any(len(cell) < _MARK and said(third, fold(cell)) for cell in passage.cells[1:]):
        return None
    start = max(0, passage.plain.find(host[1]))
    return Named(host[1].lower(), passage, start, start + len(host[1]), "column", 0.6)


def _without_address(words: str) -> str:
    """A name with its address in one cell without the address: "Acme Ltd, 12 Mill Lane, 4th floor, Leeds LS1 4AB, UK"."""
    name, _, rest = words.partition(",")
    return name.strip() if len(words) > _LONGEST and rest.count(",") and _FIGURE.search(rest) else words


def opening(passage: Passage, lower: Vocabulary) -> Iterator[Named]:
    """The name that opens an item of a list of recipients, or that stands behind its purpose ("Printing: Acme")."""
    plain, usual = passage.plain, common(passage.language.code)
    mark = LIST_MARK.match(plain)
    opening = mark.end() if mark is not None else 0
    article = _ARTICLE.match(plain, opening)
    starts = [article.end() if article else opening]
    colon = plain.find(": ", 0, _PURPOSE)
    if colon > 0 and is_purpose(passage.folded[opening:colon]):
        starts = [skipped(plain, colon + 1)]
    behind = colon > 0 and starts[0] > colon
    for start in starts:
        shape = run_at(plain, skipped(plain, start), usual)
        if shape is None or is_office(shape.words):
            continue
        if not (_AFTER_NAME.match(plain, shape.end) or _goes_on(plain, shape) or (behind and plain[shape.end] in ",;")):
            continue
        words = shape.words.split()
        if len(words) > 5 or (
            len(words) == 1 and shape.words.isalpha() and shape.words[1:].islower() and _is_common(shape, lower)
        ):
            continue
        yield Named(bare(shape.words), passage, shape.start, shape.end, "item", 0.7)


def _goes_on(plain: str, shape: Shape) -> bool:
    """Whether a comma after a name of several words brings what it does ("Studio Rossi, for our books")."""
    capitals = sum(word[:1].isupper() for word in shape.words.split())
    return capitals > 1 and plain[shape.end : shape.end + 2] in (", ", ";", "; ")


def _is_common(shape: Shape, lower: Vocabulary) -> bool:
    return shape.words.lower() in lower
