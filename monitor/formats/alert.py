"""What an alert says: of a change, what it amounts to, old and new values, quotes and evidence; of an incident, why.

One content for every channel, the point first. Page text is made safe for mail and webhooks, and neutral for chats.
"""

import hashlib
from collections.abc import Callable, Iterator
from datetime import datetime

from monitor.formats import words
from monitor.formats.marks import excerpts, render
from monitor.formats.reasons import reason_words
from monitor.formats.safe import line, neutral, safe
from monitor.model import Alert, Change, Channel, Delta, Diff, Incident, Level, Page, Policy, Reason

_MOST_DELTAS = 30
_MOST_REASONS = 12
_MOST_EXCERPTS = 12
_QUOTE = 320
_EXCERPT = 600
_SUBJECT = 200
_SHORTENED = "… shortened; the command below shows everything"
_INCIDENT_LEVEL = Level.NOTABLE

# Services that show text as it is, or hand it to programs. All others may find mentions and markup in it.
_VERBATIM = frozenset(
    {"mailto", "mailtos", "json", "jsons", "xml", "xmls", "form", "forms", "syslog", "rsyslog", "ses", "sendgrid",
     "mailgun", "sparkpost", "smtp2go", "brevo", "resend", "postmark", "mailersend", "azure", "o365"}
)  # fmt: skip

_FLAGS = {
    "silent": "silent: the policy's own date did not move",
    "date_only": "only the date moved",
    "announced": "announced: it takes effect later",
    "backdated": "backdated: the stated date went back",
}


def change_alert(change: Change, diff: Diff, policy: Policy, page: Page, channel: Channel) -> Alert:
    """The message about a change to one channel, ready to send."""
    tame = _tame(channel)
    lead, points = _headline(change, policy)
    lead, points = policy.title + tame(lead), tame(points)
    level = words.level_name(change.verdict.level).upper()
    body = _body(
        f"{lead}\n{level}: {points}",
        (
            _section("What changed", _deltas(change, tame)),
            _section("Why it matters", _reasons(change, tame)),
            _section("In the text", _excerpts(diff, tame)),
        ),
        _change_foot(change, policy, page, tame),
    )
    return Alert(
        channel=channel.id,
        policy=policy.id,
        subject=line(f"[{level}] {lead}: {points}", _SUBJECT),
        body=body,
        level=int(change.verdict.level),
        created_at=change.at,
        due_at=change.at,
        change=change.id,
    )


def incident_alert(incident: Incident, policy: Policy, channel: Channel, *, at: datetime) -> Alert:
    """The message that a policy stopped being readable, or is readable again where the incident is closed."""
    tame = _tame(channel)
    why = reason_words(incident.reason)
    if incident.closed_at is None:
        subject = f"[CANNOT READ] {policy.title}: {why}"
        head = f"{policy.title}\nCannot be read: {why}. Changes go unseen until it can."
    else:
        subject = f"[READABLE AGAIN] {policy.title}"
        head = f"{policy.title}\nIs readable again. It could not be read: {why}."
    times = [("Noticed", words.moment(incident.opened_at))]
    if incident.closed_at is not None:
        times.append(("Back", words.moment(incident.closed_at)))
    detail = [("Detail", tame(line(incident.detail, _QUOTE)))] if incident.detail else []
    foot = _table(
        [
            *detail,
            ("Reason", incident.reason),
            *times,
            ("URL", policy.url),
            ("More", f"policy-monitor status {policy.id}"),
        ]
    )
    return Alert(
        channel=channel.id,
        policy=policy.id,
        subject=line(subject, _SUBJECT),
        body=_body(head, (), foot),
        level=int(_INCIDENT_LEVEL),
        created_at=at,
        due_at=at,
        incident=incident.id,
    )


def lost_alert(lost: Alert, channel: Channel, *, at: datetime) -> Alert:
    """The message to one channel that an alert to another was given up."""
    tame = _tame(channel)
    foot = _table(
        [
            ("Channel", lost.channel),
            ("Error", tame(line(lost.last_error, _QUOTE))),
            ("Created", words.moment(lost.created_at)),
            *([("Change", lost.change)] if lost.change else []),
            ("More", "policy-monitor alerts list --state dead"),
        ]
    )
    head = f"An alert was not delivered in {lost.attempts} tries and is given up.\n{tame(lost.subject)}"
    return Alert(
        channel=channel.id,
        policy=lost.policy,
        subject=line(f"[NOT DELIVERED] to {lost.channel}: {tame(lost.subject)}", _SUBJECT),
        body=_body(head, (), foot),
        level=int(Level.HIGH),
        created_at=at,
        due_at=at,
    )


def fit(body: str, limit: int) -> str:
    """The body in at most `limit` characters: its first and last paragraph stay, lines between them go."""
    if len(body) <= limit:
        return body
    head, *middle, foot = body.split("\n\n")
    room = limit - len(head) - len(foot) - len(_SHORTENED) - 4
    if room < 0 or not middle:
        return body[: max(limit - 1, 0)] + "…"
    kept: list[str] = []
    for row in "\n\n".join(middle).split("\n"):
        room -= len(row) + 1
        if room < 0:
            break
        kept.append(row)
    while kept and not kept[-1]:
        kept.pop()
    return "\n\n".join(part for part in (head, "\n".join([*kept, _SHORTENED]), foot) if part)


def _tame(channel: Channel) -> Callable[[str], str]:
    scheme = channel.url.partition(":")[0].lower()
    return safe if scheme in _VERBATIM else neutral


def _headline(change: Change, policy: Policy) -> tuple[str, str]:
    """What a headline says after the policy's title of its edition (" v6 → v7"), and then of the change."""
    headline = line(change.verdict.headline, 400)
    if not headline.startswith(policy.title):
        return "", headline
    edition, colon, points = headline.removeprefix(policy.title).partition(": ")
    return (edition, points) if colon else ("", edition.strip())


def _body(head: str, sections: tuple[str, ...], foot: str) -> str:
    return "\n\n".join(part for part in (head, *sections, foot) if part)


def _section(title: str, rows: Iterator[str]) -> str:
    listed = list(rows)
    return "\n".join([title, *listed]) if listed else ""


def _deltas(change: Change, tame: Callable[[str], str]) -> Iterator[str]:
    for delta in change.deltas[:_MOST_DELTAS]:
        yield f"  {tame(line(words.delta_line(delta), 400))}"
        yield from _delta_quotes(delta, tame)
    if len(change.deltas) > _MOST_DELTAS:
        yield f"  … and {len(change.deltas) - _MOST_DELTAS} more"


def _delta_quotes(delta: Delta, tame: Callable[[str], str]) -> Iterator[str]:
    for name, fact in (("before", delta.old), ("after", delta.new)):
        if fact is not None and fact.quote:
            yield f"      {name}: “{tame(line(fact.quote, _QUOTE))}”"


def _reasons(change: Change, tame: Callable[[str], str]) -> Iterator[str]:
    shown = {fact.quote for delta in change.deltas[:_MOST_DELTAS] for fact in (delta.old, delta.new) if fact}
    for reason in change.verdict.reasons[:_MOST_REASONS]:
        yield f"  {words.level_name(reason.level)}: {tame(line(reason.message, 300))}"
        yield from _reason_quotes(reason, shown, tame)
    for flag in change.verdict.flags:
        yield f"  {_FLAGS.get(flag, flag)}"


def _reason_quotes(reason: Reason, shown: set[str], tame: Callable[[str], str]) -> Iterator[str]:
    for name, quote in (("before", reason.old_quote), ("after", reason.new_quote)):
        if quote and quote not in shown:
            yield f"      {name}: “{tame(line(quote, _QUOTE))}”"


def _excerpts(diff: Diff, tame: Callable[[str], str]) -> Iterator[str]:
    above: tuple[str, ...] = ()
    for path, runs in excerpts(diff, most=_MOST_EXCERPTS, width=_EXCERPT):
        if path and path != above:
            yield f"  § {tame(line(' › '.join(path), 200))}"
        above = path
        yield f"    {tame(line(render(runs), 2 * _EXCERPT))}"
    left = len(diff.changes) - _MOST_EXCERPTS
    if left > 0:
        yield f"  … and {left} more passages"


def _change_foot(change: Change, policy: Policy, page: Page, tame: Callable[[str], str]) -> str:
    rows = [
        ("Policy", policy.id),
        ("Seen", f"between {words.moment(change.since)} and {words.moment(change.at)}"),
        ("URL", policy.url),
    ]
    if page.url != policy.url:
        rows.append(("Final URL", tame(line(page.url, 500))))
    rows += [
        ("Page", f"HTTP {page.status}, SHA-256 {hashlib.sha256(page.body).hexdigest()}"),
        ("Change", f"{change.id} (version {change.old} to {change.new})"),
        ("More", f"policy-monitor diff {policy.id} {change.old} {change.new}"),
    ]
    return _table(rows)


def _table(rows: list[tuple[str, str]]) -> str:
    width = max(len(name) for name, _ in rows)
    return "\n".join(f"{name:<{width}}  {content}" for name, content in rows)
