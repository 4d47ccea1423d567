"""Texts for the tests of finders: clauses said in one line each."""

from monitor.facts.document import Document, prepare
from monitor.model import Clause, ClauseKind, Text


def text(*clauses: Clause | str, language: str = "en", title: str = "") -> Text:
    """A text of clauses; a string is a paragraph, "# x" a heading over what follows, "- x" an item."""
    built: list[Clause] = []
    path: tuple[str, ...] = ()
    for clause in clauses:
        if isinstance(clause, Clause):
            built.append(clause)
            continue
        kind = {"# ": ClauseKind.HEADING, "- ": ClauseKind.ITEM}.get(clause[:2], ClauseKind.PARAGRAPH)
        words = clause if kind is ClauseKind.PARAGRAPH else clause[2:]
        built.append(Clause(text=words, form=words.lower(), kind=kind, path=() if kind is ClauseKind.HEADING else path))
        path = (words,) if kind is ClauseKind.HEADING else path
    return Text(title=title, language=language, clauses=tuple(built), digest="")


def document(*clauses: Clause | str, language: str = "en", title: str = "") -> Document:
    """The document of such a text."""
    return prepare(text(*clauses, language=language, title=title))


def row(heads: tuple[str, ...], *cells: str, path: tuple[str, ...] = ()) -> Clause:
    """A table row under column heads."""
    words = " | ".join(cell for cell in cells if cell)
    return Clause(text=words, form=words.lower(), kind=ClauseKind.ROW, cells=cells, heads=heads, path=path)
