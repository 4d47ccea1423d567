"""How a policy's newest page was read: as lines for a terminal and as plain data."""

from collections import Counter, defaultdict
from collections.abc import Iterator

from monitor.formats import words
from monitor.formats.json import Json, incident_json, instant
from monitor.formats.reasons import reason_words
from monitor.formats.safe import line
from monitor.model import ClauseKind
from monitor.model.past import Perusal

_SHOWN = 5
_QUOTE = 110
_TRAILS = {
    "main": "the element that holds nearly all of the prose, and what belongs to it",
    "stripped": "the page without what its markup calls menu, banner or dialogue",
    "body": "the whole page: leaving anything out would have left hardly anything",
    "select": "what the configured selector holds",
    "section": "the configured section",
    "state": "the data in the page's script, for the page itself shows nothing",
    "pdf": "the PDF's lines, joined to paragraphs",
    "markdown": "the whole document",
    "plain": "the whole document",
}
_WHY = {
    "consent": "a consent manager's",
    "landmark": "marked as navigation, header or footer",
    "modal": "in a dialogue",
    "menu": "in an element named like a menu or banner",
    "aside": "in an element named like an aside",
    "label": "labels of buttons and links, copyright lines",
    "outside": "beside the element with the prose",
}


def perusal_lines(found: Perusal, *, everything: bool = False) -> str:
    """What was kept, dropped and set aside, and the guard's view; `everything` also shows all that was dropped."""
    return "\n".join(_lines(found, everything=everything))


def perusal_json(found: Perusal) -> Json:
    """The same as a line of `explain POLICY --json`."""
    text = found.text
    return {
        "policy": found.policy,
        "url": found.url,
        "at": instant(found.at),
        "reading": found.reading,
        "rules": list(found.rules),
        "version": found.version,
        "title": text.title if text else "",
        "language": text.language if text else None,
        "words": text.words if text else 0,
        "trail": text.trail if text else "",
        "clauses": {str(kind): number for kind, number in Counter(c.kind for c in text.clauses).items()}
        if text
        else {},
        "dropped": [{"why": why, "text": said} for why, said in found.dropped],
        "contents": [clause.text for clause in text.clauses if not clause.form] if text else [],
        "aside": [list(said) for said in found.aside],
        "doubt": {"reason": str(found.doubt.reason), "detail": found.doubt.evidence} if found.doubt else None,
        "furniture": {"checks": found.notes, "last": found.noted},
        "held": dict(found.held),
        "incidents": [incident_json(incident) for incident in found.incidents],
    }


def _lines(found: Perusal, *, everything: bool) -> Iterator[str]:
    in_force = f"version {found.version} in force" if found.version else "no version yet"
    yield f"{found.policy}: page of {words.moment(found.at)}, {in_force}"
    yield f"  from      {line(found.url)}"
    yield f"  rules     {found.reading}" + "".join(f"; {line(rule, 200)}" for rule in found.rules)
    if found.text is not None:
        yield from _kept(found)
        yield from _dropped(found, everything=everything)
    yield from _compared(found)
    yield from _guard(found)


def _kept(found: Perusal) -> Iterator[str]:
    text = found.text
    assert text is not None
    kinds = Counter(clause.kind for clause in text.clauses)
    parts = ", ".join(f"{kinds[kind]} {name}" for kind, name in _KINDS if kinds[kind])
    yield f"  kept      {text.words} words ({parts or 'nothing'}), language {text.language or 'not sure'}"
    yield f"            {_TRAILS.get(text.trail, text.trail or 'the whole document')}"


_KINDS = (
    (ClauseKind.HEADING, "headings"),
    (ClauseKind.PARAGRAPH, "paragraphs"),
    (ClauseKind.ITEM, "list items"),
    (ClauseKind.ROW, "table rows"),
)


def _dropped(found: Perusal, *, everything: bool) -> Iterator[str]:
    if not found.dropped:
        return
    by_reason: dict[str, list[str]] = defaultdict(list)
    for why, said in found.dropped:
        by_reason[why].append(said)
    total = sum(len(said.split()) for _, said in found.dropped)
    yield f"  dropped   {total} words"
    for why, parts in by_reason.items():
        yield f"    {_WHY.get(why, why)}: {sum(len(part.split()) for part in parts)} words"
        for part in parts if everything else parts[:_SHOWN]:
            yield f"      | {line(part, None if everything else _QUOTE)}"
        if len(parts) > _SHOWN and not everything:
            yield f"      | … and {len(parts) - _SHOWN} more; -v shows them"


def _compared(found: Perusal) -> Iterator[str]:
    contents = [clause for clause in found.text.clauses if not clause.form] if found.text else []
    if contents:
        yield f"  contents  {len(contents)} lines of a table of contents are compared with nothing"
    for said in found.aside:
        shown = " / ".join(said)
        yield f"  set aside a place that keeps changing: {line(shown, _QUOTE) or '(nothing stands there now)'}"
    if found.notes:
        checks = "1 check" if found.notes == 1 else f"{found.notes} checks"
        yield f"  furniture {checks} in which only the page around the policy differed"


def _guard(found: Perusal) -> Iterator[str]:
    if found.doubt is None:
        yield "  guard     takes it for the policy"
    else:
        again = "; seen alike once more, it becomes a version" if found.doubt.confirmable else ""
        yield f"  guard     doubts it: {reason_words(found.doubt.reason)} ({line(found.doubt.evidence, 200)}){again}"
    if found.held:
        held = ", ".join(f"{number} {reason}" for reason, number in found.held)
        yield f"  held back {held}"
    for incident in found.incidents:
        yield (
            f"  incident  since {words.moment(incident.opened_at)}: {reason_words(incident.reason)}"
            f" ({line(incident.detail, 200)})"
        )
