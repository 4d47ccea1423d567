"""The history as web pages that need nothing else: index, a page a policy, a page a change, and a search.

Each page stands alone: style and script are in it, named in its Content-Security-Policy by their hashes, so that it works
from a folder as from a server and no word of a page can ever run.
"""

import base64
import hashlib
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from importlib.resources import files

from monitor.formats import words
from monitor.formats.hypertext import SHEET, badge, document, esc, link, listed_delta, marked_diff
from monitor.formats.marks import difference
from monitor.formats.message import flag_line
from monitor.formats.points import by_weight, summary
from monitor.formats.safe import line, safe
from monitor.model import Change, Diff, Incident, Page, Version
from monitor.model.past import Dated

_SHEET = SHEET + (
    "nav{font-size:.9em;margin-bottom:1.5em}nav a{margin-right:1em}"
    ".changes{list-style:none;padding:0}.changes li{padding:.5em 0;border-bottom:1px solid var(--line)}"
    "time{color:var(--faint);font-size:.85em;margin-right:.5em}"
    ".text p{margin:.5em 0}"
    "input{font:inherit;padding:.4em .6em;width:100%;box-sizing:border-box;border:1px solid var(--line);border-radius:6px;"
    "background:var(--card);color:var(--ink)}mark{background:#ffe58a;color:#3b2f00}"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """A policy as the index shows it."""

    policy: str
    title: str
    url: str
    versions: int
    checked: str
    last: Change | None = None
    incident: Incident | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """Something to search for: where it stands, what it is, and its words."""

    href: str
    title: str
    kind: str
    text: str


def index_page(policies: Sequence[Listed], changes: Sequence[Change], titles: dict[str, str], *, made: str) -> str:
    """The first page: the newest changes and all policies."""
    rows = "".join(_listed(policy) for policy in policies)
    body = (
        f"<h1>Policies</h1><p class=faint>{len(policies)} policies; {esc(made)}</p>"
        f"<h2>Newest changes</h2>{_changes(changes, titles, up='') or '<p>None yet.</p>'}"
        f"<h2>All policies</h2><table><tr><th>Policy</th><th>Versions</th><th>Last change</th><th>Last check</th></tr>{rows}"
        "</table>"
    )
    return _page("Policies", body, up="")


def policy_page(policy: Listed, changes: Sequence[Change], timeline: Sequence[Dated], version: Version | None) -> str:
    """A policy: its changes, what it has stated and for how long, its text in force."""
    incident = (
        f'<p class="act"><b>Cannot be read since {policy.incident.opened_at:%Y-%m-%d}</b>: {esc(policy.incident.reason)}</p>'
        if policy.incident
        else ""
    )
    body = (
        f"<h1>{esc(policy.title)}</h1><p>{link(policy.url)}</p>{incident}"
        f"<h2>Changes</h2>{_changes(changes, {}, up='../') or '<p>None yet.</p>'}"
        f"{_timeline(timeline)}{_text(version)}"
    )
    return _page(policy.title, body, up="../")


def change_page(change: Change, diff: Diff, *, title: str, url: str, page: Page | None, snapshot: int | None) -> str:
    """A change: what it amounts to, its facts with quotes, the texts word by word, the evidence."""
    flags = "".join(f"<p>{esc(flag_line(flag))}</p>" for flag in change.verdict.flags)
    deltas = "".join(listed_delta(change.deltas[at]) for at in by_weight(change))
    reasons = "".join(
        f"<li>{esc(words.level_name(reason.level))}: {esc(line(reason.message, 400))}</li>"
        for reason in change.verdict.reasons
    )
    body = (
        f'<h1><a href="../policy/{esc(change.policy)}.html">{esc(title)}</a></h1>'
        f"<p>{badge(int(change.verdict.level))} {esc(summary(change, most=8))}</p>{flags}"
        f"<p class=faint>Version {change.old} to {change.new}, seen between {words.moment(change.since)} and "
        f"{words.moment(change.at)}; change <code>{esc(change.id)}</code></p>"
        + (f"<h2>What changed</h2><ul>{deltas}</ul>" if deltas else "")
        + (f"<h2>Why</h2><ul>{reasons}</ul>" if reasons else "")
        + f"<h2>In the text</h2>{marked_diff(difference(diff))}"
        + _evidence(url, page, snapshot, diff)
    )
    return _page(f"{title}: {summary(change, most=2)}", body, up="../")


def search_page(found: Iterable[Found]) -> str:
    """A page that looks for words in everything exported, without a server."""
    entries = [[each.href, each.title, each.kind, safe(each.text)] for each in found]
    # Within a script, "</script" and "<!--" would end or hide it.
    data = json.dumps(entries, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")
    data = data.encode("utf-8", "replace").decode()
    script = (files("monitor.formats") / "search.js").read_text(encoding="utf-8")
    body = (
        '<h1>Search</h1><p><input id="words" type="search" placeholder="Words in policies and changes" autofocus></p>'
        '<p id="count" class="faint"></p><ul id="hits" class="changes"></ul>'
        f'<script type="application/json" id="data">{data}</script><script>{script}</script>'
    )
    return _page("Search", body, up="", script=script)


def _page(title: str, body: str, *, up: str, script: str = "") -> str:
    nav = f'<nav><a href="{up}index.html">Policies</a><a href="{up}search.html">Search</a><a href="{up}feed.xml">Feed</a></nav>'
    run = f"script-src '{_hash(script)}'; " if script else ""
    policy = f"default-src 'none'; style-src '{_hash(_SHEET)}'; {run}base-uri 'none'; form-action 'none'"
    head = f'<meta http-equiv="Content-Security-Policy" content="{policy}"><meta name="referrer" content="no-referrer">'
    return document(line(title, 200), f"<main>{nav}{body}</main>", head=head, sheet=_SHEET)


def _hash(text: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


def _listed(policy: Listed) -> str:
    last = (
        f'<a href="diff/{esc(policy.last.id)}.html">{policy.last.at:%Y-%m-%d}</a> {badge(int(policy.last.verdict.level))}'
        if policy.last
        else ""
    )
    note = " <b>cannot be read</b>" if policy.incident else ""
    return (
        f'<tr><td><a href="policy/{esc(policy.policy)}.html">{esc(policy.title)}</a>{note}</td>'
        f"<td>{policy.versions}</td><td>{last}</td><td>{esc(policy.checked)}</td></tr>"
    )


def _changes(changes: Sequence[Change], titles: dict[str, str], *, up: str) -> str:
    rows = ""
    for change in changes:
        name = f"{esc(titles[change.policy])}: " if change.policy in titles else ""
        rows += (
            f'<li><time datetime="{change.at:%Y-%m-%d}">{change.at:%Y-%m-%d}</time>{badge(int(change.verdict.level))} '
            f'<a href="{up}diff/{esc(change.id)}.html">{name}{esc(summary(change))}</a></li>'
        )
    return f'<ul class="changes">{rows}</ul>' if rows else ""


def _timeline(timeline: Sequence[Dated]) -> str:
    rows = "".join(
        f"<tr><td>{esc(words.label(dated.life.fact))}</td><td>{esc(line(words.value(dated.life.fact), 200))}</td>"
        f"<td>{dated.life.since:%Y-%m-%d}</td><td>{'' if dated.life.last is None else f'{dated.life.until:%Y-%m-%d}'}</td></tr>"
        for dated in timeline
    )
    head = "<tr><th>Fact</th><th>Value</th><th>First seen</th><th>Last seen</th></tr>"
    return f"<h2>What it has stated</h2><table>{head}{rows}</table>" if rows else ""


def _text(version: Version | None) -> str:
    if version is None:
        return "<h2>Text</h2><p>It was never read.</p>"
    parts = "".join(
        f"<h3>{esc(clause.text)}</h3>" if clause.level else f"<p>{esc(clause.text)}</p>"
        for clause in version.text.clauses
    )
    return (
        f"<h2>Text</h2><p class=faint>Version {version.number}, first seen {words.moment(version.first_seen)}, last seen "
        f'{words.moment(version.last_seen)}</p><div class="text" dir="auto">{parts}</div>'
    )


def _evidence(url: str, page: Page | None, snapshot: int | None, diff: Diff) -> str:
    rows = [("URL", link(url)), ("Text SHA-256", f"<code>{esc(diff.new.digest)}</code>")]
    if page is not None:
        rows[1:1] = [
            ("Final URL", link(page.url)),
            ("Fetched", f"{words.moment(page.fetched_at)}, HTTP {page.status}, {len(page.body)} bytes"),
            ("Page SHA-256", f"<code>{hashlib.sha256(page.body).hexdigest()}</code>"),
            ("Snapshot", str(snapshot)),
        ]
    cells = "".join(f"<tr><th>{name}</th><td>{cell}</td></tr>" for name, cell in rows)
    return f"<h2>Evidence</h2><table>{cells}</table>"
