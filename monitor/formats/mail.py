"""An alert as the HTML part of a mail: every change in full, section by section, word by word, then its evidence."""

from collections.abc import Iterator, Sequence

from monitor.formats import words
from monitor.formats.hypertext import badge, document, esc, link, listed_delta, runs
from monitor.formats.marks import Run, Style, shorten, span_runs
from monitor.formats.message import (
    CODE_ROWS,
    Message,
    again_line,
    date_rows,
    evidence_rows,
    flag_line,
    foot_rows,
    message,
    placed_deltas,
    unknown,
)
from monitor.formats.points import summary
from monitor.formats.safe import line
from monitor.model import Alert, Bulletin, Bundle, ChangeNotice, Level, Passage, Row

_MOST_DELTAS = 60
_MOST_CHARACTERS = 60_000
_PASSAGE = 4_000


def mail_html(bundle: Bundle) -> str:
    """The bundle as one HTML document without anything to load."""
    said = message(bundle)
    parts = [_alert(alert) for alert in bundle.alerts]
    if len(parts) > 1:
        listed = "".join(f"<li>{esc(alert.subject)}</li>" for alert in bundle.alerts)
        parts.insert(0, f"<h1>{runs(said.lead[0].runs)}</h1><ul>{listed}</ul>")
    return document(said.subject, f"<main>{'<hr>'.join(parts)}</main>")


def _alert(alert: Alert) -> str:
    match alert.notice:
        case ChangeNotice() as notice:
            return _change(notice, alert)
        case Bulletin() as bulletin:
            return f"<h1>{esc(bulletin.title)}</h1><p>{esc(bulletin.text)}</p>{_table(bulletin.rows)}"
    return _plain(message(Bundle(id="", alerts=(alert,))))


def _plain(said: Message) -> str:
    lines = [*said.lead, *(each for block in said.blocks for each in block.lines)]
    return "".join(f"<p>{runs(each.runs)}</p>" for each in lines)


def _change(notice: ChangeNotice, alert: Alert) -> str:
    change = notice.change
    again = f" <b>Told for the {alert.round + 1}. time.</b>" if alert.round else ""
    parts = [
        f"<h1>{esc(notice.title)}</h1>",
        f"<p>{badge(int(change.verdict.level))} {esc(summary(change, most=8))}{again}</p>",
        *_notes(notice),
        _section("What changed", _deltas(notice)),
        _section("Dates", [_table(date_rows(notice))]),
        _section(
            "Why", [_list(f"{words.level_name(r.level)}: {line(r.message, 300)}" for r in change.verdict.reasons)]
        ),
        _section("In the text", _passages(notice)),
        _section("Not known", [_list(unknown(notice))]),
        _section("Evidence", [_table([*evidence_rows(notice), *foot_rows(notice)[1:]])]),
    ]
    return "".join(parts)


def _notes(notice: ChangeNotice) -> Iterator[str]:
    if notice.deadline is not None:
        yield f'<p class="act"><b>Act by {esc(notice.deadline.on)}</b>: {esc(notice.deadline.how)}.</p>'
    for flag in notice.change.verdict.flags:
        yield f"<p>{esc(flag_line(flag))}</p>"
    if notice.change.verdict.level >= Level.URGENT:
        yield f"<p>{esc(again_line(notice))}</p>"


def _section(title: str, parts: Iterator[str] | Sequence[str]) -> str:
    body = "".join(parts)
    return f"<h2>{esc(title)}</h2>{body}" if body else ""


def _list(items: Iterator[str] | Sequence[str]) -> str:
    listed = "".join(f"<li>{esc(item)}</li>" for item in items)
    return f"<ul>{listed}</ul>" if listed else ""


def _deltas(notice: ChangeNotice) -> Iterator[str]:
    listed = placed_deltas(notice)
    if listed:
        yield "<ul>" + "".join(listed_delta(delta, place) for delta, place in listed[:_MOST_DELTAS]) + "</ul>"
    if len(listed) > _MOST_DELTAS:
        yield f"<p>… and {len(listed) - _MOST_DELTAS} more</p>"


def _passages(notice: ChangeNotice) -> Iterator[str]:
    above: tuple[str, ...] = ()
    left = _MOST_CHARACTERS
    for number, passage in enumerate(notice.passages):
        if left <= 0:
            yield f"<p>… and {len(notice.passages) - number + notice.left_out} more passages, in the attached file</p>"
            return
        if passage.path and passage.path != above:
            yield f"<h3>§ {esc(line(' › '.join(passage.path), 300))}</h3>"
        above = passage.path
        shown = _shown(passage, min(left, _PASSAGE))
        left -= sum(len(run.text) for run in shown)
        yield f'<div class="passage">{runs(shown, inline=True)}</div>'
    if notice.left_out:
        yield f"<p>… and {notice.left_out} more passages</p>"


def _shown(passage: Passage, most: int) -> list[Run]:
    marked = span_runs(passage.spans)
    shown = shorten(marked, most) if sum(len(run.text) for run in marked) > most else marked
    return [*shown, Run(Style.FAINT, " …")] if passage.shortened else shown


def _table(rows: Sequence[Row]) -> str:
    cells = "".join(f"<tr><th>{esc(row.name)}</th><td>{_cell(row)}</td></tr>" for row in rows)
    return f"<table>{cells}</table>" if cells else ""


def _cell(row: Row) -> str:
    if row.link:
        return link(row.text)
    is_code = row.name in CODE_ROWS or row.name.endswith("SHA-256")
    return f"<code>{esc(row.text)}</code>" if is_code else esc(row.text)
