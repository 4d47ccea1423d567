"""A bundle of alerts as one medium takes it: subject, body, HTML, data for programs, the full difference as a file."""

from collections.abc import Iterator
from dataclasses import dataclass

from monitor.formats import words
from monitor.formats.dialects import DIALECTS, Medium, write
from monitor.formats.json import Json, bundle_json
from monitor.formats.mail import mail_html
from monitor.formats.marks import Run, Style, render, span_runs
from monitor.formats.message import message
from monitor.formats.safe import line, neutral, safe
from monitor.model import Bundle, ChangeNotice

_SUBJECT = 200
# These show a subject as it is; any other may read markup in it.
_LITERAL = (Medium.MAIL, Medium.WEBHOOK, Medium.TEXT)


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """A file of plain text that goes with a message: HTML files are what mail filters drop first."""

    name: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Rendering:
    """A message ready for its service. `markup` is what the body is written in: "text", "markdown" or "html"."""

    subject: str
    body: str
    markup: str
    html: str | None = None
    data: Json | None = None
    attachment: Attachment | None = None


def rendering(bundle: Bundle, medium: Medium, *, limit: int | None = None) -> Rendering:
    """The bundle for a medium, its body in at most `limit` characters where a service has less room than the medium."""
    said, dialect = message(bundle), DIALECTS[medium]
    tame = safe if medium in _LITERAL else neutral
    return Rendering(
        subject=line(tame(said.subject), _SUBJECT),
        body=write(said, dialect, limit),
        markup=dialect.markup,
        html=mail_html(bundle) if medium is Medium.MAIL else None,
        data=bundle_json(bundle) if medium is Medium.WEBHOOK else None,
        attachment=attachment(bundle),
    )


def attachment(bundle: Bundle) -> Attachment | None:
    """The full difference of the bundle's changes as a text file; None where there is none."""
    notices = [
        alert.notice for alert in bundle.alerts if isinstance(alert.notice, ChangeNotice) and alert.notice.passages
    ]
    if not notices:
        return None
    first = notices[0].change
    name = f"{first.policy}-{first.old}-{first.new}.txt" if len(notices) == 1 else f"{len(notices)}-changes.txt"
    return Attachment(name=name, text="\n\n".join("".join(_file(notice)).rstrip("\n") for notice in notices) + "\n")


def _file(notice: ChangeNotice) -> Iterator[str]:
    change = notice.change
    yield f"{line(notice.title)}: version {change.old} to {change.new}, change {change.id}\n{notice.url}\n"
    yield "[-removed-] {+added+}\n"
    above: tuple[str, ...] = ()
    for passage in notice.passages:
        if passage.path != above and passage.path:
            yield f"\n§ {line(' › '.join(passage.path))}\n"
        above = passage.path
        cut = [Run(Style.FAINT, " … (cut)")] if passage.shortened else []
        yield f"\n{render([*span_runs(passage.spans), *cut])}\n"
    if notice.left_out:
        yield f"\n… and {notice.left_out} more passages: {words.diff_command(change)}\n"
