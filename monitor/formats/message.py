"""One content for every medium: what an alert says, as lines of styled runs, the point first.

    notice ─▶ Message (subject, lead, blocks, foot) ─▶ a dialect puts it into a medium's words

Text is the page's own here; a dialect makes each run harmless as it writes it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from monitor.formats import words
from monitor.formats.marks import Run, Style, shorten, span_runs
from monitor.formats.points import by_weight, subject, summary
from monitor.formats.safe import line
from monitor.model import (
    Alert,
    Bulletin,
    Bundle,
    ChangeNotice,
    Delta,
    Gathering,
    Level,
    Row,
    VerdictKind,
)

_MOST_DELTAS = 30
_MOST_REASONS = 12
_MOST_PASSAGES = 40
_MOST_POINTS = 6
_MOST_LISTED = 20
_MOST_IDS = 100
_QUOTE = 320
_PASSAGE = 900
_SUBJECT = 200

CODE_ROWS = ("More", "Done", "Change")
"""The rows that are typed as they stand."""

_DATES = {"updated": "Updated", "effective": "Effective", "next": "Next"}


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a message; `indent` counts steps to the right."""

    runs: tuple[Run, ...]
    indent: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """Lines under a title."""

    title: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """What is said in one message: what every medium must show is in `lead` and `foot`, the rest as far as there is room."""

    subject: str
    lead: tuple[Line, ...]
    blocks: tuple[Block, ...] = ()
    foot: tuple[Line, ...] = ()


def message(bundle: Bundle) -> Message:
    """What a bundle of alerts says."""
    if bundle.gathering is Gathering.SINGLE and len(bundle.alerts) == 1:
        return _single(bundle.alerts[0])
    return _several(bundle)


def plain(text: str, indent: int = 0) -> Line:
    """A line of plain text."""
    return Line((Run(Style.PLAIN, text),), indent)


def flag_line(flag: str) -> str:
    """What a verdict's flag means, as a sentence."""
    said = words.FLAGS.get(flag, flag)
    return f"{said[:1].upper()}{said[1:]}."


def unknown(notice: ChangeNotice) -> list[str]:
    """What is not known about a change, a sentence each."""
    change, said = notice.change, []
    days = (change.at - change.since).days
    if days >= 2:
        said.append(f"On which of {days + 1} days it changed: the policy was not seen in between.")
    keys = {date.key for date in notice.dates if date.new}
    if not keys:
        said.append("When it takes effect or was updated: the policy states no date.")
    elif "effective" not in keys and "next" not in keys:
        said.append("When it takes effect: the policy states none.")
    if change.deadline is not None and not change.deadline.on:
        said.append(f"Until when one can object: {change.deadline.how}.")
    if any(reason.rule == "unclassified" for reason in change.verdict.reasons):
        said.append("What some reworded passages mean: no rule tells; read them.")
    if notice.left_out or any(passage.shortened for passage in notice.passages):
        said.append("The whole of the difference: it is too long for a message; the command shows it.")
    return said


def _single(alert: Alert) -> Message:
    match alert.notice:
        case ChangeNotice() as notice:
            return _change(notice, alert)
        case Bulletin() as bulletin:
            return _bulletin(bulletin)
    return _written(alert)


def _written(alert: Alert) -> Message:
    """What an alert of words alone says: its first paragraph leads, its last ends."""
    head, *middle = alert.body.split("\n\n")
    foot = middle.pop() if len(middle) > 1 else ""
    rest = "\n\n".join(middle)
    return Message(
        subject=alert.subject,
        lead=tuple(map(plain, head.split("\n"))),
        blocks=(Block(title="", lines=tuple(map(plain, rest.split("\n")))),) if rest else (),
        foot=tuple(map(plain, foot.split("\n"))) if foot else (),
    )


def _change(notice: ChangeNotice, alert: Alert) -> Message:
    change = notice.change
    blocks = (
        Block(title="What changed", lines=tuple(_deltas(notice))),
        Block(title="Dates", lines=tuple(_rows(date_rows(notice)))),
        Block(title="Why", lines=tuple(_reasons(notice))),
        Block(title="In the text", lines=tuple(_passages(notice))),
        Block(title="Not known", lines=tuple(map(plain, unknown(notice)))),
        Block(title="Evidence", lines=tuple(_rows(evidence_rows(notice)))),
    )
    again = f" (day {alert.round + 1})" if alert.round else ""
    return Message(
        subject=_again(subject(change, notice.title), again),
        lead=_lead(notice, again),
        blocks=tuple(block for block in blocks if block.lines),
        foot=tuple(_rows(foot_rows(notice))),
    )


def _again(said: str, again: str) -> str:
    return said.replace("]", f"{again}]", 1) if again else said


def _lead(notice: ChangeNotice, again: str = "") -> tuple[Line, ...]:
    change = notice.change
    level = words.level_name(change.verdict.level).upper()
    lines = [
        Line((Run(Style.STRONG, notice.title),)),
        Line((Run(Style.STRONG, f"{level}{again}: "), Run(Style.PLAIN, summary(change, most=_MOST_POINTS)))),
    ]
    if notice.deadline is not None:
        lines.append(
            Line((Run(Style.STRONG, f"Act by {notice.deadline.on}"), Run(Style.PLAIN, f": {notice.deadline.how}.")))
        )
    lines += [plain(flag_line(flag)) for flag in change.verdict.flags]
    if change.verdict.level >= Level.URGENT:
        lines.append(plain(again_line(notice)))
    return tuple(lines)


def again_line(notice: ChangeNotice) -> str:
    """How long an urgent change is told again, as a sentence."""
    until = f" or {notice.deadline.on} has passed" if notice.deadline is not None else ""
    return f"Told again until it is acknowledged{until}."


def _deltas(notice: ChangeNotice) -> Iterator[Line]:
    listed = placed_deltas(notice)
    for delta, place in listed[:_MOST_DELTAS]:
        yield Line((Run(Style.PLAIN, line(words.delta_line(delta), 400)),))
        if place:
            yield Line((Run(Style.FAINT, f"§ {line(' › '.join(place), 200)}"),), 1)
        yield from _quotes(delta.old.quote if delta.old else "", delta.new.quote if delta.new else "")
    if len(listed) > _MOST_DELTAS:
        yield plain(f"… and {len(listed) - _MOST_DELTAS} more")


def placed_deltas(notice: ChangeNotice) -> list[tuple[Delta, tuple[str, ...]]]:
    """The deltas with the headings above them, the weightiest first."""
    deltas = notice.change.deltas
    places = notice.places or ((),) * len(deltas)
    return [(deltas[at], places[at]) for at in by_weight(notice.change)]


def _quotes(old: str, new: str) -> Iterator[Line]:
    for name, quote in (("before", old), ("after", new)):
        if quote:
            yield Line((Run(Style.FAINT, f"{name}: "), Run(Style.PLAIN, f"“{line(quote, _QUOTE)}”")), 1)


def _reasons(notice: ChangeNotice) -> Iterator[Line]:
    change = notice.change
    shown = {fact.quote for delta in change.deltas[:_MOST_DELTAS] for fact in (delta.old, delta.new) if fact}
    for reason in change.verdict.reasons[:_MOST_REASONS]:
        yield plain(f"{words.level_name(reason.level)}: {line(reason.message, 300)}")
        yield from _quotes(*("" if quote in shown else quote for quote in (reason.old_quote, reason.new_quote)))


def _passages(notice: ChangeNotice) -> Iterator[Line]:
    above: tuple[str, ...] = ()
    for passage in notice.passages[:_MOST_PASSAGES]:
        if passage.path and passage.path != above:
            yield Line((Run(Style.FAINT, f"§ {line(' › '.join(passage.path), 200)}"),))
        above = passage.path
        yield Line(tuple(shorten(span_runs(passage.spans), _PASSAGE)), 1)
    left = len(notice.passages) - _MOST_PASSAGES + notice.left_out
    if left > 0:
        yield plain(f"… and {left} more passages")


def date_rows(notice: ChangeNotice) -> list[Row]:
    """The dates of a change: when it was observed, what the policy states, until when one can act."""
    change = notice.change
    rows = [Row(name="Observed", text=f"between {words.moment(change.since)} and {words.moment(change.at)}")]
    for date in notice.dates:
        moved = f"{date.old or 'none'} → {date.new or 'none'}" if date.old != date.new else f"{date.new}, not moved"
        rows.append(Row(name=_DATES.get(date.key, date.key), text=moved))
    if notice.deadline is not None:
        rows.append(Row(name="Deadline", text=f"{notice.deadline.on} ({notice.deadline.how})"))
    return rows


def evidence_rows(notice: ChangeNotice) -> list[Row]:
    """What the new page can be proven by."""
    seen = notice.evidence
    rows = [Row(name="URL", text=seen.url, link=True)]
    if seen.final_url != seen.url:
        rows.append(Row(name="Final URL", text=line(seen.final_url, 500)))
    rows += [
        Row(name="Fetched", text=f"{words.moment(seen.at)}, HTTP {seen.status}, {seen.size} bytes"),
        Row(name="Page SHA-256", text=seen.page),
        Row(name="Text SHA-256", text=seen.text),
    ]
    if seen.snapshot is not None:
        rows.append(Row(name="Snapshot", text=str(seen.snapshot)))
    return rows


def foot_rows(notice: ChangeNotice) -> list[Row]:
    """What every message about a change ends with: where it is, its id, how to see more."""
    change = notice.change
    return [
        Row(name="Policy", text=notice.url, link=True),
        Row(name="Change", text=f"{change.id} (version {change.old} to {change.new})"),
        Row(name="More", text=words.diff_command(change)),
        *([Row(name="Done", text=f"policy-monitor ack {change.id}")] if change.verdict.level >= Level.URGENT else []),
    ]


def _bulletin(bulletin: Bulletin) -> Message:
    return Message(
        subject=line(bulletin.subject, _SUBJECT),
        lead=(Line((Run(Style.STRONG, line(bulletin.title, _SUBJECT)),)), plain(bulletin.text)),
        foot=tuple(_rows(bulletin.rows)),
    )


def _rows(rows: Sequence[Row]) -> Iterator[Line]:
    width = max((len(row.name) for row in rows), default=0)
    for row in rows:
        style = Style.LINK if row.link else Style.CODE if row.name in CODE_ROWS else Style.PLAIN
        yield Line((Run(Style.FAINT, f"{row.name:<{width}}  "), Run(style, row.text)))


def _several(bundle: Bundle) -> Message:
    """Several alerts in one message: how many and how grave, then each with its points, id and command."""
    alerts, ids = bundle.alerts, _changes(bundle)
    listed = [plain(alert.subject) for alert in alerts[:_MOST_LISTED]]
    if len(alerts) > _MOST_LISTED:
        listed.append(plain(f"… and {len(alerts) - _MOST_LISTED} more"))
    changes = Line((Run(Style.FAINT, "Changes  "), Run(Style.CODE, ", ".join(ids[:_MOST_IDS]))))
    return Message(
        subject=line(_several_subject(bundle), _SUBJECT),
        lead=(Line((Run(Style.STRONG, _several_title(bundle)),)), *listed),
        blocks=tuple(_entry(alert) for alert in alerts),
        foot=(changes,) if ids else (),
    )


def _several_title(bundle: Bundle) -> str:
    changes = len(_changes(bundle))
    others = len(bundle.alerts) - changes
    if bundle.gathering is Gathering.VENDOR:
        return f"{changes} policies of {bundle.alerts[0].vendor} changed"
    counted = [f"{changes} change{'' if changes == 1 else 's'}"] if changes else []
    counted += [f"{others} incident{'' if others == 1 else 's'}"] if others else []
    return "Digest: " + ", ".join(counted)


def _several_subject(bundle: Bundle) -> str:
    level = words.level_name(max(alert.level for alert in bundle.alerts)).upper()
    named = [_title(alert) for alert in bundle.alerts]
    return f"[{level}] {_several_title(bundle)}: " + "; ".join(named[:4]) + ("; …" if len(named) > 4 else "")


def _title(alert: Alert) -> str:
    if isinstance(alert.notice, ChangeNotice):
        return f"{alert.notice.title} ({line(summary(alert.notice.change, most=1), 60)})"
    return alert.notice.title if alert.notice else alert.subject


def _changes(bundle: Bundle) -> list[str]:
    return [alert.change for alert in bundle.alerts if alert.change]


def _entry(alert: Alert) -> Block:
    match alert.notice:
        case ChangeNotice() as notice:
            kept = [*_lead(notice)[1:], *_deltas(notice), *_passages_if_bare(notice), *_rows(foot_rows(notice))]
            return Block(title=notice.title, lines=tuple(kept))
        case Bulletin() as bulletin:
            told = _bulletin(bulletin)
            return Block(title=told.subject, lines=(*told.lead[1:], *told.foot))
    return Block(title=alert.subject, lines=tuple(map(plain, alert.body.split("\n"))))


def _passages_if_bare(notice: ChangeNotice) -> Iterator[Line]:
    """The first passages of a change that no fact tells of."""
    if notice.change.deltas or notice.change.verdict.kind is not VerdictKind.SUBSTANTIVE:
        return
    for passage in notice.passages[:3]:
        yield Line(tuple(shorten(span_runs(passage.spans), _QUOTE)), 1)
