"""Texts for tests of comparing, from lines: "# heading", "- item", "| cell | cell", else a paragraph."""

from monitor.model import Clause, ClauseKind, Text, digest


def text(*lines: str, language: str | None = "en") -> Text:
    """A text whose clauses are the lines; their form is the folded line."""
    clauses = tuple(clause for line in lines if (clause := _clause(line)).form)
    return Text(title="", language=language, clauses=clauses, digest=digest(clause.form for clause in clauses))


def _clause(line: str) -> Clause:
    if line.startswith("# "):
        return Clause(text=line[2:], form=_form(line[2:]), kind=ClauseKind.HEADING, level=1)
    if line.startswith("- "):
        return Clause(text=line[2:], form=_form(line[2:]), kind=ClauseKind.ITEM)
    if line.startswith("|"):
        cells = tuple(cell.strip() for cell in line.strip("|").split("|"))
        return Clause(text=" | ".join(cells), form=_form(" | ".join(cells)), kind=ClauseKind.ROW, cells=cells)
    return Clause(text=line, form=_form(line))


def _form(line: str) -> str:
    return " ".join(line.casefold().split())
