"""Repositories of the Open Terms Archive: one commit a record, `<service>/<terms type>.<extension>`, dated by the fetch.

A snapshots repository holds pages as they were fetched, a versions repository the Markdown that the archive read out of
them. Commits that are no records (a readme, a renamed service) are passed over.
"""

import hashlib
import mimetypes
import re
import unicodedata
from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from fnmatch import fnmatchcase
from pathlib import PurePosixPath
from urllib.parse import urlsplit

from monitor.importers.git import Commit, Repository
from monitor.model import Page, Policy, PolicyKind
from monitor.model.fetch import OTA, OTA_UPGRADE, OTA_VERSION

_RECORDS = ("First record of ", "Record new changes of ", "Start tracking ", "Update ")
_UPGRADES = ("Apply technical or declaration upgrade on ", "Refilter ")
_LOCATION = re.compile(r"^X-source-document-location: *(https?://\S+)", re.MULTILINE)
_LONGEST_ID = 70
_MEDIA_TYPES = {"html": "text/html", "md": "text/markdown", "txt": "text/plain", "pdf": "application/pdf"}
_TEXTUAL = frozenset({"text/html", "text/markdown", "text/plain"})
# The archive's names for terms types, in the words that tell their kind; the first that fits counts.
_KINDS: tuple[tuple[PolicyKind, tuple[str, ...]], ...] = (
    (PolicyKind.SUBPROCESSORS, ("subprocessor", "sub-processor")),
    (PolicyKind.DPA, ("data processor agreement", "data processing", "data controller agreement")),
    (PolicyKind.COOKIES, ("trackers", "cookie")),
    (PolicyKind.PRIVACY, ("privacy", "data protection", "user consent")),
    (PolicyKind.TERMS, ("terms", "conditions", "agreement", "acceptable use", "community guidelines", "licen", "warranty")),
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """One record of a document. `location` is the address the archive fetched, empty where it did not write it down."""

    at: datetime
    blob: str
    extension: str
    location: str = ""
    upgrade: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A document of a repository: `name` is its path without the extension, `id` the policy id made of it.

    `records` are in the order of their dates.
    """

    name: str
    id: str
    records: tuple[Record, ...]

    @property
    def terms(self) -> str:
        """The terms type: what sort of document it is, in the archive's words."""
        return self.name.rpartition("/")[2]

    @property
    def policy(self) -> Policy:
        """The policy it is imported as where none is registered for it."""
        return Policy(
            id=self.id,
            url=self.records[-1].location or _made_up(self.name),
            name=self.name.replace("/", " "),
            kind=kind_of(self.terms),
        )


def documents(repository: Repository) -> tuple[Document, ...]:
    """The documents of a repository with their records, by name. Contents are not read yet."""
    found: dict[str, list[Record]] = defaultdict(list)
    for commit in repository.commits():
        if commit.subject.startswith((*_RECORDS, *_UPGRADES)):
            for name, record in _records(commit):
                found[name].append(record)
    ids: dict[str, str] = {}
    for name in found:  # in the order of first records, so that ids stay what they are as a repository grows
        ids[name] = _id(name, ids.values())
    return tuple(
        Document(name=name, id=ids[name], records=_located(sorted(records, key=lambda record: record.at)))
        for name, records in sorted(found.items())
    )


def chosen(
    records: Sequence[Record],
    *,
    since: datetime | None = None,
    until: datetime | None = None,
    every: timedelta = timedelta(),
) -> tuple[Record, ...]:
    """The records between two moments (both included) that lie at least `every` apart."""
    kept: list[Record] = []
    for record in records:
        inside = (since is None or record.at >= since) and (until is None or record.at <= until)
        if inside and (not kept or record.at - kept[-1].at >= every):
            kept.append(record)
    return tuple(kept)


def matches(document: Document, pattern: str) -> bool:
    """Whether a glob fits the document's name ("GitHub/*") or its id ("github-*"), whatever the case."""
    folded = pattern.casefold()
    return fnmatchcase(document.name.casefold(), folded) or fnmatchcase(document.id, folded)


def snapshots(repository: Repository, document: Document, records: Sequence[Record], policy: str) -> Iterator[Page]:
    """The pages of these records of a snapshots repository, as if fetched for that policy at the time."""
    return _pages(repository, document, records, policy, OTA)


def versions(repository: Repository, document: Document, records: Sequence[Record], policy: str) -> Iterator[Page]:
    """The texts of these records of a versions repository, as pages of Markdown fetched at the time."""
    return _pages(repository, document, records, policy, OTA_VERSION)


def kind_of(terms: str) -> PolicyKind:
    """What kind of policy a terms type is."""
    folded = terms.casefold()
    return next((kind for kind, words in _KINDS if any(word in folded for word in words)), PolicyKind.OTHER)


def _pages(
    repository: Repository, document: Document, records: Sequence[Record], policy: str, via: str
) -> Iterator[Page]:
    bodies = repository.blobs(record.blob for record in records)
    for record, body in zip(records, bodies, strict=True):
        media_type = _media_type(record.extension)
        yield Page(
            policy=policy,
            fetched_at=record.at,
            url=record.location or _made_up(document.name),
            body=body,
            media_type=media_type,
            # The archive decodes what it fetches and writes UTF-8, whatever the page says of itself.
            charset="utf-8" if media_type in _TEXTUAL else None,
            via=OTA_UPGRADE if record.upgrade else via,
        )


def _records(commit: Commit) -> Iterator[tuple[str, Record]]:
    location = _LOCATION.search(commit.body)
    for entry in commit.entries:
        path = PurePosixPath(entry.path)
        if len(path.parts) != 2 or path.parts[0].startswith(".") or not path.suffix:
            continue
        record = Record(
            at=commit.at,
            blob=entry.blob,
            extension=path.suffix[1:].lower(),
            location=location[1] if location and _is_address(location[1]) else "",
            upgrade=commit.subject.startswith(_UPGRADES),
        )
        yield str(path.with_suffix("")), record


def _located(records: Sequence[Record]) -> tuple[Record, ...]:
    """The records, those without a location with that of the next one that has it.

    The same address throughout lets a page's links be told apart alike from its first record to its last.
    """
    known = ""
    located = []
    for record in reversed(records):
        known = record.location or known
        located.append(replace(record, location=known))
    return tuple(reversed(located))


def _is_address(location: str) -> bool:
    try:
        return bool(urlsplit(location).hostname)
    except ValueError:
        return False


def _made_up(name: str) -> str:
    """An address for a document whose own is not known: the service as the host, so that its documents share one."""
    service, _, terms = name.partition("/")
    return f"ota://{_slug(service)}/{_slug(terms)}.html"


def _media_type(extension: str) -> str:
    return _MEDIA_TYPES.get(extension) or mimetypes.guess_type(f"x.{extension}")[0] or "application/octet-stream"


def _id(name: str, taken: Collection[str]) -> str:
    service, _, terms = name.partition("/")
    id = f"{_slug(service)}-{_slug(terms)}"[:_LONGEST_ID].rstrip("-")
    return f"{id[: _LONGEST_ID - 9]}-{_digest(name)}" if id in taken else id


def _slug(words: str) -> str:
    plain = unicodedata.normalize("NFKD", words).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-") or _digest(words)


def _digest(words: str) -> str:
    return hashlib.sha256(words.encode("utf-8", "surrogateescape")).hexdigest()[:8]
