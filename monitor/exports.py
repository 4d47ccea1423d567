"""Taking the history elsewhere: a static site, a feed, evidence files. Reads the store, writes files, changes nothing."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import datetime
from pathlib import Path

from monitor import __version__, history
from monitor.errors import StoreError, UsageError
from monitor.formats import warc
from monitor.formats.atom import feed
from monitor.formats.json import ack_json, change_json, dumps, instant, version_json
from monitor.formats.points import summary
from monitor.formats.site import Found, Listed, change_page, index_page, policy_page, search_page
from monitor.model import Cause, Change, Clause, Page, Policy, VerdictKind
from monitor.store import Store

MARKER = ".policy-monitor-site"
_NEWEST = 50
_FEED = 100
_MOST_SEARCHED = 40_000_000
"""Characters of text that a search page may carry; a browser loads it whole."""
_PLAIN_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,79}")


def site(
    store: Store,
    policies: Mapping[str, Policy],
    folder: Path,
    *,
    now: datetime,
    told: Callable[[str], None] = lambda _: None,
) -> int:
    """Write the site into a folder that is empty or holds one already; how many pages. UsageError for any other folder.

    `policies` are the registered ones, for titles and addresses; the history of others is shown under their ids.
    """
    _prepare(folder)
    names = [name for name in store.policies_seen() if _PLAIN_NAME.fullmatch(name)]
    titles = {name: policies[name].title if name in policies else name for name in names}
    checks = {status.policy: status for status in store.status()}
    changes = {name: _shown(store.changes(name)) for name in names}
    listed, found, written = [], [], 0
    for name in names:
        url = policies[name].url if name in policies else ""
        status = checks.get(name)
        each = Listed(
            policy=name,
            title=titles[name],
            url=url,
            versions=len(store.versions(name)),
            checked=f"{status.checked_at:%Y-%m-%d %H:%M}" if status else "never",
            last=changes[name][0] if changes[name] else None,
            incident=status.incident if status else None,
        )
        listed.append(each)
        version = store.latest(name)
        _write(
            folder / "policy" / f"{name}.html", policy_page(each, changes[name], history.timeline(store, name), version)
        )
        for change in changes[name]:
            _write(folder / "diff" / f"{change.id}.html", _change_page(store, change, titles[name], url))
        found += _findable(name, titles[name], changes[name], version.text.clauses if version else ())
        written += 1 + len(changes[name])
        told(name)
    newest = newest_first(changes.values())
    made = f"made on {now:%Y-%m-%d %H:%M} UTC by policy-monitor {__version__}"
    _write(folder / "index.html", index_page(listed, newest[:_NEWEST], titles, made=made))
    _write(folder / "search.html", search_page(_within(found)))
    _write(folder / "feed.xml", feed(newest[:_FEED], titles, title="Changed policies", base="", updated=now))
    return written + 2


def atom(store: Store, policies: Mapping[str, Policy], *, now: datetime, base: str = "") -> str:
    """The newest substantive changes as an Atom feed."""
    changes = _shown(store.changes(limit=5 * _FEED))[:_FEED]
    titles = {name: policy.title for name, policy in policies.items()}
    return feed(changes, titles, title="Changed policies", base=base, updated=changes[0].at if changes else now)


def records(store: Store, names: Iterable[str]) -> Iterator[str]:
    """Everything known of policies as JSON Lines: versions with texts and facts, changes, stored pages, checks."""
    acks = store.acks()
    for name in names:
        for row in store.versions(name):
            version = store.version(name, row.number)
            if version is not None:
                yield dumps({"record": "version", **version_json(version)})
        for change in reversed(store.changes(name)):
            yield dumps({"record": "change", **change_json(change), "acknowledged": ack_json(acks.get(change.id))})
        for kept in store.snapshots(name):
            yield dumps(
                {
                    "record": "snapshot",
                    "policy": name,
                    "snapshot": kept.id,
                    "at": instant(kept.at),
                    "outcome": str(kept.outcome),
                    "version": kept.version,
                    "page_sha256": kept.body,
                    "size": kept.size,
                    "pruned": kept.pruned,
                }
            )


def archive(store: Store, names: Iterable[str], *, now: datetime) -> Iterator[bytes]:
    """The stored pages of policies as WARC records, in the order they were fetched."""
    yield warc.info(f"policy-monitor {__version__}", now)
    for name in names:
        for kept in store.snapshots(name):
            if not kept.pruned:
                yield warc.response(store.snapshot(kept.id), kept.id)


def newest_first(changes: Iterable[Iterable[Change]]) -> list[Change]:
    """The changes of several policies in one list, newest first."""
    return sorted((change for each in changes for change in each), key=lambda change: change.at, reverse=True)


def _shown(changes: Iterable[Change]) -> list[Change]:
    """The changes worth a page: substantive ones of the policies themselves."""
    return [c for c in changes if c.verdict.kind is VerdictKind.SUBSTANTIVE and c.cause is Cause.POLICY]


def _change_page(store: Store, change: Change, title: str, url: str) -> str:
    old, new = store.version(change.policy, change.old), store.version(change.policy, change.new)
    if old is None or new is None:
        raise StoreError(f"{store.path} has no texts of change {change.id}; rebuild the policy")
    return change_page(
        change,
        history.words_between(old, new).diff,
        title=title,
        url=url,
        page=_page(store, new.snapshot),
        snapshot=new.snapshot,
    )


def _page(store: Store, snapshot: int | None) -> Page | None:
    try:
        return None if snapshot is None else store.snapshot(snapshot)
    except StoreError:
        return None  # pruned: its texts and facts are still there


def _findable(name: str, title: str, changes: Iterable[Change], clauses: Iterable[Clause]) -> list[Found]:
    found = []
    for change in changes:
        quotes = [fact.quote for delta in change.deltas for fact in (delta.old, delta.new) if fact]
        text = " · ".join([summary(change, most=20), *dict.fromkeys(quotes)])
        found.append(Found(href=f"diff/{change.id}.html", title=title, kind=f"{change.at:%Y-%m-%d}", text=text))
    text = "\n".join(clause.text for clause in clauses)
    found += [Found(href=f"policy/{name}.html", title=title, kind="text", text=part) for part in _parts(text)]
    return found


def _parts(text: str) -> Iterator[str]:
    """The text in parts that a hit can point at: some paragraphs each."""
    kept: list[str] = []
    size = 0
    for row in text.split("\n"):
        if kept and size + len(row) > 1_200:
            yield "\n".join(kept)
            kept, size = [], 0
        kept.append(row)
        size += len(row)
    if kept:
        yield "\n".join(kept)


def _within(found: Iterable[Found]) -> Iterator[Found]:
    """What a search page can carry: changes first, then texts until there is no more room."""
    left = _MOST_SEARCHED
    for each in sorted(found, key=lambda each: each.kind == "text"):
        left -= len(each.text)
        if left < 0:
            return
        yield each


def _prepare(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if any(folder.iterdir()) and not (folder / MARKER).exists():
            raise UsageError(f'"{folder}" holds other files; name an empty folder, or one that holds a site already')
        (folder / MARKER).write_text(
            "Written by policy-monitor export site; written anew by the next.\n", encoding="utf-8"
        )
        for inner in ("policy", "diff"):
            (folder / inner).mkdir(exist_ok=True)
    except OSError as error:
        raise UsageError(f'"{folder}" cannot be written: {(error.strerror or "").lower()}') from error


def _write(path: Path, text: str) -> None:
    try:
        path.write_text(text, encoding="utf-8", errors="replace")
    except OSError as error:
        raise UsageError(f'"{path}" cannot be written: {(error.strerror or "").lower()}') from error
