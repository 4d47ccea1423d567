"""How far the rules agree with people: counts, rates and the changes told otherwise."""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Protocol

from monitor.formats.json import Json, instant
from monitor.formats.safe import line
from monitor.model import Opinion, Verdict, VerdictKind

_PEOPLE = (VerdictKind.SUBSTANTIVE, VerdictKind.COSMETIC)
_RULES = (VerdictKind.SUBSTANTIVE, VerdictKind.COSMETIC, VerdictKind.NOISE)


class Compared(Protocol):
    """A person's verdict beside that of the rules."""

    @property
    def opinion(self) -> Opinion:
        """The person's."""

    @property
    def change(self) -> str:
        """The change's id."""

    @property
    def verdict(self) -> Verdict:
        """The rules'."""


class Evaluation(Protocol):
    """All that people said, compared."""

    @property
    def compared(self) -> Sequence[Compared]:
        """What could be compared."""

    @property
    def lost(self) -> Sequence[Opinion]:
        """What could not."""


def evaluation_lines(found: Evaluation) -> str:
    """The confusion table, the rates, and each false alarm and miss with its id."""
    counts = _confusion(found.compared)
    heads = ["rules: ", *(str(kind) for kind in _RULES)]
    rows = [[f"person: {person}", *(str(counts[person, rule]) for rule in _RULES)] for person in _PEOPLE]
    widths = [max(len(row[at]) for row in [heads, *rows]) for at in range(len(heads))]
    table = ["  ".join(cell.rjust(width) for cell, width in zip(row, widths, strict=True)) for row in [heads, *rows]]
    rates = _rates(found.compared)
    said = [
        f"{len(found.compared)} changes compared, {_percent(rates['agreement'])} told alike",
        f"alerts: precision {_percent(rates['precision'])}, recall {_percent(rates['recall'])}, "
        f"false-alarm rate {_percent(rates['false_alarm_rate'])} of what people call cosmetic",
    ]
    parts = ["\n".join(table), "\n".join(said)]
    for title, listed in (("False alarms", false_alarms(found.compared)), ("Misses", misses(found.compared))):
        if listed:
            parts.append("\n".join([f"{title}:", *(_entry(each) for each in listed)]))
    if found.lost:
        ids = ", ".join(opinion.change for opinion in found.lost)
        parts.append(f"Not compared, for a page of theirs is gone or held back now: {ids}")
    return "\n\n".join(parts)


def evaluation_json(found: Evaluation) -> Json:
    """The same as plain data: `evaluate --json`."""
    counts = _confusion(found.compared)
    return {
        "compared": len(found.compared),
        "confusion": {str(person): {str(rule): counts[person, rule] for rule in _RULES} for person in _PEOPLE},
        **{name: None if rate is None else round(rate, 4) for name, rate in _rates(found.compared).items()},
        "false_alarms": [_object(each) for each in false_alarms(found.compared)],
        "misses": [_object(each) for each in misses(found.compared)],
        "lost": [opinion.change for opinion in found.lost],
    }


def false_alarms(compared: Iterable[Compared]) -> list[Compared]:
    """What the rules call substantive and people cosmetic."""
    return [each for each in compared if _substantive(each.verdict.kind) and not _substantive(each.opinion.kind)]


def misses(compared: Iterable[Compared]) -> list[Compared]:
    """What people call substantive and the rules do not."""
    return [each for each in compared if _substantive(each.opinion.kind) and not _substantive(each.verdict.kind)]


def _substantive(kind: VerdictKind) -> bool:
    return kind is VerdictKind.SUBSTANTIVE


def _confusion(compared: Iterable[Compared]) -> Counter[tuple[VerdictKind, VerdictKind]]:
    return Counter((each.opinion.kind, each.verdict.kind) for each in compared)


def _rates(compared: Sequence[Compared]) -> dict[str, float | None]:
    alarms, missed = len(false_alarms(compared)), len(misses(compared))
    should = sum(_substantive(each.opinion.kind) for each in compared)
    right = should - missed
    return {
        "agreement": _share(len(compared) - alarms - missed, len(compared)),
        "precision": _share(right, right + alarms),
        "recall": _share(right, should),
        "false_alarm_rate": _share(alarms, len(compared) - should),
    }


def _share(part: int, whole: int) -> float | None:
    return part / whole if whole else None


def _percent(rate: float | None) -> str:
    return "-" if rate is None else f"{100 * rate:.0f} %"


def _entry(each: Compared) -> str:
    note = f" (note: {each.opinion.note})" if each.opinion.note else ""
    return f"  {each.change}  {line(f'{each.opinion.policy}  {each.verdict.headline}{note}', 400)}"


def _object(each: Compared) -> Json:
    opinion, verdict = each.opinion, each.verdict
    return {
        "change": each.change,
        "policy": opinion.policy,
        "person": str(opinion.kind),
        "rules": str(verdict.kind),
        "level": int(verdict.level),
        "headline": verdict.headline,
        "rule_ids": list(dict.fromkeys(reason.rule for reason in verdict.reasons)),
        "at": instant(opinion.at),
        "note": opinion.note,
    }
