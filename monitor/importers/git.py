"""What a git repository holds, read as a stream through the `git` program: commits oldest first, and contents by id.

Nothing is checked out and nothing of the repository is executed: no hooks, filters, signatures or remotes.
"""

import fcntl
import os
import subprocess
import tempfile
from collections import deque
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import IO

from monitor.errors import UsageError

# Contents asked for before the first is read, and room for them in the pipe (Linux): so git works while we do.
_AHEAD = 16
_PIPE_BYTES = 1 << 20
# A clone without its blobs must say so and not go to the network for them.
_SAFE = ("-c", "core.fsmonitor=false", "-c", "log.showSignature=false", "-c", "log.showRoot=true")
_NO_REMOTES = ("-c", "protocol.allow=never")
_ENVIRONMENT = {
    "GIT_NO_LAZY_FETCH": "1",
    "GIT_NO_REPLACE_OBJECTS": "1",
    "GIT_OPTIONAL_LOCKS": "0",
    "GIT_TERMINAL_PROMPT": "0",
    "LC_ALL": "C.UTF-8",
}
_PLACES = ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_OBJECT_DIRECTORY", "GIT_NAMESPACE")
_CHUNK = 1 << 16


@dataclass(frozen=True, slots=True)
class Entry:
    """A file that a commit added or changed; `blob` is the id of its content."""

    path: str
    blob: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Commit:
    """A commit without its contents; `at` is the author's date (UTC), `body` the message below the subject."""

    at: datetime
    subject: str
    body: str
    entries: tuple[Entry, ...]


class Repository:
    """A git repository on this machine."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._tip = self._find_tip()

    def commits(self) -> Iterator[Commit]:
        """The commits that lead to the tip, oldest first; merges without their files. UsageError where git fails."""
        if self._tip is None:
            return
        command = ["log", "--reverse", "--raw", "-z", "--no-abbrev", "--no-renames", "--encoding=UTF-8"]
        command += ["--format=%x01%at%x02%s%x02%b%x03", self._tip]
        with self._running(command) as process:
            assert process.stdout is not None
            yield from _parsed(_tokens(process.stdout))

    def blobs(self, ids: Iterable[str]) -> Iterator[bytes]:
        """The contents of these ids, in order, one in memory at a time; UsageError for one that is not there."""
        waiting = iter(ids)
        asked: deque[str] = deque()
        with self._running(["cat-file", "--batch"]) as process:
            assert process.stdin is not None
            assert process.stdout is not None
            while True:
                while len(asked) < _AHEAD and (id := next(waiting, None)) is not None:
                    process.stdin.write(f"{id}\n".encode())
                    asked.append(id)
                if not asked:
                    break
                process.stdin.flush()
                yield self._content(process.stdout, asked.popleft())
            process.stdin.close()

    def _content(self, stream: IO[bytes], id: str) -> bytes:
        words = stream.readline().split()
        if len(words) != 3 or words[1] != b"blob":
            raise UsageError(f'"{self._path}" lacks the content {id}; clone it whole, without --filter or --depth')
        size = int(words[2])
        data = stream.read(size)
        stream.read(1)
        if len(data) != size:
            raise UsageError(f'"{self._path}" breaks off in the content {id}; check it with "git fsck"')
        return data

    def _find_tip(self) -> str | None:
        """HEAD, or the branch there is where HEAD leads nowhere; None for a repository without commits."""
        if self._asked("rev-parse", "--verify", "--quiet", "HEAD^{commit}"):
            return "HEAD"
        branches = (self._asked("for-each-ref", "--format=%(refname)", "refs/heads", "refs/remotes") or "").split()
        named = [branch for branch in branches if branch.endswith(("/main", "/master"))]
        found = (named or branches)[:1]
        return found[0] if found else None

    def _asked(self, *arguments: str) -> str | None:
        done = subprocess.run(
            self._command(arguments), capture_output=True, text=True, env=_environment(), check=False, errors="replace"
        )
        return done.stdout.strip() if done.returncode == 0 else None

    @contextmanager
    def _running(self, arguments: Iterable[str]) -> Iterator[subprocess.Popen[bytes]]:
        with tempfile.TemporaryFile() as complaints:
            process = subprocess.Popen(
                self._command(arguments),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=complaints,
                env=_environment(),
                # Ctrl-C is for the importer, which ends git itself once what it holds is written.
                start_new_session=True,
            )
            try:
                assert process.stdout is not None
                _widen(process.stdout)
                yield process
            except BaseException:
                process.kill()
                raise
            finally:
                _close(process)
            if process.returncode != 0:
                complaints.seek(0)
                raise UsageError(f'"{self._path}": {_first_line(complaints.read())}')

    def _command(self, arguments: Iterable[str]) -> list[str]:
        return ["git", *_SAFE, *_NO_REMOTES, "-C", str(self._path), *arguments]


@contextmanager
def opened(path: Path) -> Iterator[Repository]:
    """The repository (bare or not) in that directory or, for the time being, in that bundle file; UsageError if none."""
    if path.is_file():
        with tempfile.TemporaryDirectory(prefix="policy-monitor-") as place:
            copy = Path(place) / "bundle.git"
            _run(path, ["git", *_SAFE, "clone", "--bare", "--quiet", "--", str(path.absolute()), str(copy)])
            yield Repository(copy)
        return
    if not path.is_dir():
        raise UsageError(f'"{path}" is no directory; give a clone of the repository, or a bundle of it')
    _run(path, ["git", *_SAFE, "-C", str(path), "rev-parse", "--git-dir"])
    yield Repository(path)


def _run(path: Path, command: list[str]) -> None:
    try:
        done = subprocess.run(command, capture_output=True, env=_environment(), check=False)
    except FileNotFoundError as error:
        raise UsageError("git is not installed, and imports read repositories with it; install git") from error
    if done.returncode != 0:
        raise UsageError(f'"{path}" cannot be read as a git repository: {_first_line(done.stderr)}')


def _environment() -> dict[str, str]:
    # Called from a git hook, these would point to the hook's repository.
    return {key: value for key, value in os.environ.items() if key not in _PLACES} | _ENVIRONMENT


def _widen(stream: IO[bytes]) -> None:
    if hasattr(fcntl, "F_SETPIPE_SZ"):
        with suppress(OSError):  # a busy machine may have no room to give
            fcntl.fcntl(stream, fcntl.F_SETPIPE_SZ, _PIPE_BYTES)


def _close(process: subprocess.Popen[bytes]) -> None:
    for stream in (process.stdin, process.stdout):
        if stream is not None:
            try:
                stream.close()
            except BrokenPipeError:
                pass
    process.wait()


def _first_line(said: bytes) -> str:
    lines = [line for line in said.decode("utf-8", "replace").splitlines() if line.strip()]
    fatal = [line for line in lines if line.startswith(("fatal: ", "error: "))] or lines[-1:]
    return fatal[0].partition(": ")[2] or fatal[0] if fatal else "git failed"


def _tokens(stream: IO[bytes]) -> Iterator[str]:
    """What stands between NULs."""
    rest = b""
    while chunk := stream.read(_CHUNK):
        *whole, rest = (rest + chunk).split(b"\0")
        for token in whole:
            yield token.decode("utf-8", "surrogateescape")
    if rest:
        yield rest.decode("utf-8", "surrogateescape")


def _parsed(tokens: Iterator[str]) -> Iterator[Commit]:
    """Commits from `git log --raw -z`: a head between \\x01 and \\x03, then ":modes ids status" and a path in turns."""
    head: list[str] | None = None
    entries: list[Entry] = []
    for token in tokens:
        token = token.lstrip("\n")
        if token.startswith("\x01"):
            if head is not None:
                yield _commit(head, entries)
            head, entries = token[1:].rstrip("\n").removesuffix("\x03").split("\x02", 2), []
        elif token.startswith(":"):
            words, path = token.split(" "), next(tokens, "")
            if words[4] in ("A", "M") and words[1].startswith("100"):
                entries.append(Entry(path, words[3]))
    if head is not None:
        yield _commit(head, entries)


def _commit(head: list[str], entries: list[Entry]) -> Commit:
    at, subject, body = head
    return Commit(at=datetime.fromtimestamp(int(at), UTC), subject=subject, body=body, entries=tuple(entries))
