"""Small repositories in the layout of the Open Terms Archive, made at once with `git fast-import`."""

import subprocess
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from tests import make

ACME = "Acmé/Privacy Policy.html"
BETA = "Beta/Terms of Service.html"
ADDRESS = "https://acme.example/privacy"


@dataclass(frozen=True)
class Record:
    """One commit: the subject, the file it writes and what stands in it; `at` is the day of the author's date."""

    subject: str
    path: str
    content: bytes
    at: float = 0
    body: str = ""


def located(address: str = ADDRESS) -> str:
    """A commit message's body as the archive writes it."""
    return f"This record was made by the engine\n\nX-engine-version: 5.1.0\nX-source-document-location: {address}\n"


def page(paragraph: str, title: str = "Privacy Policy") -> bytes:
    """A policy page that states this."""
    return make.html(paragraph, title=title)


def write(place: Path, records: list[Record], *, bare: bool = True, branch: str = "main") -> Path:
    """A repository with these records as commits, in this order."""
    subprocess.run(["git", "init", "-q", *(["--bare"] if bare else []), "-b", branch, str(place)], check=True)
    stream = b"".join(_commit(record, branch) for record in records)
    subprocess.run(["git", "-C", str(place), "fast-import", "--quiet"], input=stream, check=True)
    return place


def bundle(repository: Path, place: Path) -> Path:
    """The repository as one file."""
    subprocess.run(["git", "-C", str(repository), "bundle", "create", "-q", str(place), "HEAD", "main"], check=True)
    return place


def _commit(record: Record, branch: str) -> bytes:
    when = int((make.day() + timedelta(days=record.at)).timestamp())
    message = f"{record.subject}\n\n{record.body}".encode()
    # The committer's date is another one: what was fetched when is the author's.
    heads = f"commit refs/heads/{branch}\nauthor Bot <bot@archive.example> {when} +0200\ncommitter Bot <bot@archive.example> 1900000000 +0000\n"
    file = f'M 100644 inline "{record.path}"\ndata {len(record.content)}\n'
    return heads.encode() + b"data %d\n" % len(message) + message + b"\n" + file.encode() + record.content + b"\n\n"
