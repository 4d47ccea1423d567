"""Pages written by hand, each with what is to be read from it or why it is to be doubted (tests/cases/pages)."""

import json
from dataclasses import dataclass, field
from pathlib import Path

FOLDER = Path(__file__).parent / "cases" / "pages"


@dataclass(frozen=True)
class PageCase:
    """`form` names the difficulty of a page to read; `doubt` the reason expected of the guard, None where it must pass."""

    page: str
    language: str
    form: str = ""
    doubt: str | None = None
    previous: str | None = None
    dates: tuple[str | None, str | None] = (None, None)
    confirmable: bool | None = None
    judged: bool = field(default=False)

    @property
    def body(self) -> bytes:
        """The page's bytes."""
        return (FOLDER / self.page).read_bytes()

    @property
    def expected(self) -> list[tuple[str, str]]:
        """The clauses to be read, each its kind and its true text."""
        lines = (FOLDER / self.page).with_suffix(".expected").read_text().splitlines()
        return [(kind, text) for kind, _, text in (line.partition("\t") for line in lines)]


def load() -> list[PageCase]:
    """Every case in the order of the index."""
    entries = json.loads((FOLDER / "index.json").read_text())
    return [
        PageCase(**{**entry, "dates": tuple(entry.get("dates", (None, None))), "judged": "doubt" in entry})
        for entry in entries
    ]
