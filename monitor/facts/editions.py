"""Dates of editions: beside a label ("Issue 6 - May 2024"), in a list of changes, in a table of versions."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from monitor.facts.calendar import Day, days
from monitor.facts.datecues import LABEL, Cues, Strength
from monitor.facts.document import Passage, fold
from monitor.facts.labels import ELSEWHERE, GLUED, Labels
from monitor.facts.siblings import ALIEN


@dataclass(frozen=True, slots=True)
class Entry:
    """A date of a row: what it is the date of ("updated", "effective", …), and its place in the passage."""

    key: str
    day: Day


def tabled(cues: Cues, labels: Labels, passage: Passage, american: bool | None) -> Iterator[Entry]:
    """The dates of a row whose columns are a version's and a date's."""
    heads = [head.strip(" .:*_") for head in passage.heads]
    if not any(labels.head.match(head) and len(head) <= 30 for head in heads) or any(map(ELSEWHERE.search, heads)):
        return
    for head, cell in zip(heads, passage.cells, strict=False):
        key = _key(cues, head)
        shown = fold(cell)
        found = list(days(shown, american)) if key else []
        start = passage.folded.find(shown)
        if len(found) == 1 and start >= 0 and len(shown) <= found[0].end - found[0].start + 12:
            day = found[0]
            yield Entry(key, Day(day.value, start + day.start, start + day.end))


def _key(cues: Cues, head: str) -> str:
    """What a column's head says its dates are, or "": a plain "date" is when the edition was made."""
    named = cues.before(head, 0, len(head))
    if not named or len(head) > 40 or named[-1].strength >= Strength.FORMER:
        return ""
    cue = named[-1]
    if cue.strength is Strength.LINE:
        return "updated" if _DATE.search(head) else cue.key if cue.key == "effective" else ""
    return cue.key


_DATE = re.compile(r"\bdat[eouaå]|fecha|\bpvm\b|päiv|issued")


def beside_label(cues: Cues, labels: Labels, passage: Passage, day: Day) -> bool:
    """Whether a date stands beside this edition's label: "Issue 6 - May 2024", "Fassung 7 vom 12. März 2024, gültig ab"."""
    text = passage.folded
    if not (match := labels.before(text, day.start)) or not cues.close(match["rest"]):
        return False
    lead = text[_run(passage, day.start) : match.start()]
    if ELSEWHERE.search(lead[-60:]) or cues.subject_of(lead) in ALIEN:
        return False
    if any(cue.strength is Strength.FORMER for cue in cues.before(lead, 0, len(lead))):
        return False
    return not lead.strip(MARKS) or lead.rstrip()[-1] in "|·•:;.-/(" or len(lead.split()) <= 6


def _run(passage: Passage, place: int) -> int:
    """Where the sentences that semicolons join to a place's begin."""
    first = passage.sentence(place)[0]
    while first and passage.plain[:first].rstrip().endswith(";"):
        first = passage.sentence(first - 1)[0]
    return first


MARKS = " *_#(["


def has_words(cues: Cues, lead: str) -> bool:
    """Whether anything but a label and links stands before an entry's date."""
    return not cues.close(GLUED.sub(" ", LABEL.sub(" ", lead + " ")))


def opens_entry(cues: Cues, passage: Passage, found: tuple[Day, ...]) -> bool:
    """Whether a passage is like an entry of a list of changes: "May 3, 2023: We added …", "v2.1 (May 2023): …"."""
    day = found[0]
    rest = passage.plain[day.end :].lstrip(" .*_")
    bare_entry = day.start <= 3 and day.whole and len(found) == 1
    labelled = (
        3 < day.start <= 30
        and bool(_OPENING_LABEL.match(passage.folded))
        and not has_words(cues, passage.folded[: day.start])
    )
    return (bare_entry or labelled) and not day.short and rest.lstrip(")")[:1] in (":", "-", "|") and len(rest) > 8


_OPENING_LABEL = re.compile(r"[\s*_]{0,3}(?:[^\W\d_]{1,12}\.? )?(?:n[a-zº°.]{1,2} ?)?v?[0-9]")
