"""Why a change was judged so, and how people's verdicts agree with the rules: as lines for a terminal and as plain data."""

from collections.abc import Iterator

from monitor.formats import words
from monitor.formats.json import Json, ack_json, instant, reason_json
from monitor.formats.quotes import indented, quotes
from monitor.formats.text import headed
from monitor.model import Ack, Change, Explanation, Opinion, Passed, Turn, Verdict, VerdictKind

_MOST_PASSED = 12
_WORDING = {"cosmetic": "wording", "noise": "the page around the policy"}


def explanation_lines(
    change: Change,
    found: Explanation,
    opinion: Opinion | None = None,
    done: Ack | None = None,
    *,
    colour: bool = False,
) -> str:
    """A change explained: the verdict, each rule that fired with its clause, what counted for nothing, what would turn it."""
    said = "\n".join(indented(row) for row in _rows(change, found, opinion, done))
    return headed(said) if colour else said


def explanation_json(
    change: Change, found: Explanation, opinion: Opinion | None = None, done: Ack | None = None
) -> Json:
    """A change explained: a line of `explain --json`."""
    return {
        "change": change.id,
        "policy": change.policy,
        "old": change.old,
        "new": change.new,
        "verdict": str(found.verdict.kind),
        "level": int(found.verdict.level),
        "headline": found.verdict.headline,
        "recorded": {"verdict": str(change.verdict.kind), "level": int(change.verdict.level)},
        "grounds": [
            {
                **reason_json(ground.reason),
                "when": ground.when,
                "own_level": int(ground.own),
                "because": ground.because,
                "path": list(ground.path),
            }
            for ground in found.grounds
        ],
        "turns": [{"unless": t.unless, "verdict": str(t.kind), "level": int(t.level)} for t in found.turns],
        "passed": [
            {"nature": passed.nature, "path": list(passed.path), "before": passed.old, "after": passed.new}
            for passed in found.passed
        ],
        "opinion": None if opinion is None else opinion_json(opinion),
        "acknowledged": ack_json(done),
    }


def opinion_json(opinion: Opinion) -> Json:
    """A person's verdict."""
    return {"verdict": str(opinion.kind), "at": instant(opinion.at), "note": opinion.note}


def weight(kind: VerdictKind, level: int) -> str:
    """A verdict in two words: "substantive, high", or "cosmetic"."""
    return f"{kind}, {words.level_name(level)}" if kind is VerdictKind.SUBSTANTIVE else str(kind)


def _rows(change: Change, found: Explanation, opinion: Opinion | None, done: Ack | None) -> Iterator[str]:
    verdict = found.verdict
    yield f"change {change.id}: {change.policy}, version {change.old} to {change.new}, seen {words.moment(change.at)}"
    yield f"{weight(verdict.kind, verdict.level)}: {verdict.headline}"
    if _differs(change.verdict, verdict):
        recorded = weight(change.verdict.kind, change.verdict.level)
        yield f"recorded as {recorded}; the rules as they stand now say {weight(verdict.kind, verdict.level)}"
    if opinion is not None:
        note = f": {opinion.note}" if opinion.note else ""
        yield f"a person said {opinion.kind} on {opinion.at:%Y-%m-%d}{note}"
    if done is not None:
        yield f"acknowledged on {done.at:%Y-%m-%d}{f': {done.note}' if done.note else ''}"
    for flag in verdict.flags:
        yield f"  {words.FLAGS.get(flag, flag)}"
    yield from _grounds(found)
    yield from _passed(found)
    if found.grounds or found.turns:
        yield from _turns(found.turns)


def _differs(recorded: Verdict, now: Verdict) -> bool:
    return (recorded.kind, recorded.level) != (now.kind, now.level)


def _grounds(found: Explanation) -> Iterator[str]:
    count = len(found.grounds)
    yield ""
    yield "No rule fired." if not count else f"{count} {'rule' if count == 1 else 'rules'} fired, the weightiest first:"
    for ground in found.grounds:
        reason = ground.reason
        own = f" (by itself {words.level_name(ground.own)}; {ground.because})" if ground.because else ""
        yield f"  {words.level_name(reason.level)}{own}  {reason.rule}, about {reason.kind}: {reason.message}"
        yield f"      fires when {ground.when}"
        if ground.path:
            yield f"      § {' › '.join(ground.path)}"
        yield from quotes(reason.old_quote, reason.new_quote)


def _passed(found: Explanation) -> Iterator[str]:
    if not found.passed:
        return
    yield ""
    count = len(found.passed)
    yield f"{count} changed {'clause' if count == 1 else 'clauses'} counted for nothing:"
    for passed in found.passed[:_MOST_PASSED]:
        yield from _nothing(passed)
    if count > _MOST_PASSED:
        yield f"  … and {count - _MOST_PASSED} more"


def _nothing(passed: Passed) -> Iterator[str]:
    under = f" under {' › '.join(passed.path)}" if passed.path else ""
    yield f"  {_WORDING.get(passed.nature, passed.nature)}{under}"
    yield from quotes(passed.old, passed.new)


def _turns(turns: tuple[Turn, ...]) -> Iterator[str]:
    yield ""
    if not turns:
        yield "Neither another date nor another configuration would have changed the level."
        return
    yield "It would have been otherwise:"
    for turn in turns:
        yield f"  {turn.unless}: {weight(turn.kind, turn.level)}"
