import gzip
import io
import json
import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from html import escape
from pathlib import Path
from xml.etree import ElementTree

import pytest
from warcio.archiveiterator import ArchiveIterator

from monitor.errors import UsageError
from monitor.exports import MARKER, archive, atom, records, site
from monitor.formats.warc import packed
from monitor.ingest import ingest
from monitor.model import Policy, PolicyKind
from monitor.store import Store
from tests import make
from tests.formats.test_mail import Parsed

CHROMIUM = shutil.which("chromium-headless-shell") or shutil.which("chromium") or os.environ.get("CHROMIUM", "")
HOSTILE = (
    '</script><script>document.title="owned"</script><img src=x onerror=alert(1)> =cmd|calc \x1b[31m\u202e '
    "<!--<script> https://evil.example"
)
ATOM = "{http://www.w3.org/2005/Atom}"
POLICIES = {
    name: Policy(
        id=name, url=f"https://{name}.example/privacy", name=f"{name.title()} – Privacy", kind=PolicyKind.PRIVACY
    )
    for name in ("acme", "beta")
}


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.open(tmp_path / "policies.db") as opened:
        for name, policy in POLICIES.items():
            for at, period in enumerate(("six", "nine")):
                words = f"Your data is stored for {period} months. Café. {escape(HOSTILE) if at else ''}"
                page = make.page(
                    words,
                    at=at,
                    policy_id=name,
                    headers=(("Content-Type", "text/html"), ("X-A", "b\nc: d"), ("Content-Length", "9")),
                )
                ingest(opened, page, policy)
        yield opened


@pytest.fixture
def folder(store: Store, tmp_path: Path) -> Path:
    site(store, POLICIES, tmp_path / "site", now=make.day(9))
    return tmp_path / "site"


def test_a_site_has_an_index_a_page_a_policy_and_a_page_a_change(store: Store, folder: Path) -> None:
    index = (folder / "index.html").read_text(encoding="utf-8")
    for name, policy in POLICIES.items():
        [change] = store.changes(name)
        assert f'href="policy/{name}.html">{policy.title}' in index
        assert f'href="diff/{change.id}.html"' in index
        of_policy = (folder / "policy" / f"{name}.html").read_text(encoding="utf-8")
        assert "P9M (9 months)" in of_policy
        assert f'href="../diff/{change.id}.html"' in of_policy
        of_change = (folder / "diff" / f"{change.id}.html").read_text(encoding="utf-8")
        assert "<del> six</del><ins> nine</ins>" in of_change.replace("</del><ins>", "</del><ins>")
        assert "Page SHA-256" in of_change


def test_every_link_of_a_site_leads_to_a_page_of_it_or_to_a_policy(folder: Path) -> None:
    for page in folder.rglob("*.html"):
        for href in re.findall(r'href="([^"]*)"', page.read_text(encoding="utf-8")):
            if not href.startswith("https://"):
                assert (page.parent / href).resolve().is_file(), (page, href)


def test_no_word_of_a_page_runs_or_loads_anything(folder: Path) -> None:
    for page in folder.rglob("*.html"):
        text = page.read_text(encoding="utf-8")
        parsed = Parsed(text)
        assert "img" not in parsed.tags
        assert parsed.tags.count("script") == (2 if page.name == "search.html" else 0)
        assert not [name for name, _ in parsed.attributes if name.startswith("on") or name in ("src", "style")]
        assert not {value for name, value in parsed.attributes if name == "href" and "evil" in value}
        assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e]", text)
        [policy] = [value for name, value in parsed.attributes if name == "content" and "default-src" in value]
        assert policy.startswith("default-src 'none'; style-src 'sha256-")
        assert "unsafe" not in policy


def test_a_site_is_written_anew_over_itself_but_over_nothing_else(store: Store, folder: Path, tmp_path: Path) -> None:
    site(store, POLICIES, folder, now=make.day(9))
    assert (folder / MARKER).exists()
    other = tmp_path / "other"
    other.mkdir()
    (other / "thesis.txt").write_text("mine", encoding="utf-8")
    with pytest.raises(UsageError, match="holds other files"):
        site(store, POLICIES, other, now=make.day(9))
    assert [path.name for path in other.iterdir()] == ["thesis.txt"]


def browse(page: Path, fragment: str, profile: Path) -> tuple[str, str]:
    """The page as Chromium has it after its scripts ran, and what the console said."""
    done = subprocess.run(
        [
            CHROMIUM, "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={profile}", "--enable-logging=stderr",
            "--dump-dom", page.as_uri() + fragment,
        ],
        capture_output=True,
        check=True,
        timeout=120,
    )  # fmt: skip
    return done.stdout.decode(), done.stderr.decode(errors="replace")


@pytest.mark.skipif(not CHROMIUM, reason="needs Chromium: apt install chromium-headless-shell")
@pytest.mark.parametrize(("words", "hits"), [("cafe%20STORED", 2), ("owned", 4), ("nowhere", 0)])
def test_a_browser_finds_words_from_a_folder_and_refuses_nothing(
    folder: Path, tmp_path: Path, words: str, hits: int
) -> None:
    shown, console = browse(folder / "search.html", f"#{words}", tmp_path / "profile")
    assert "CONSOLE" not in console
    parsed = Parsed(shown)
    assert f"{hits} hit" in parsed.words
    assert "<title>Search</title>" in shown
    assert parsed.tags.count("script") == 2
    assert (parsed.tags.count("mark") > 0) == (hits > 0)


@pytest.mark.skipif(not CHROMIUM, reason="needs Chromium: apt install chromium-headless-shell")
def test_a_browser_styles_each_page_and_runs_nothing_of_it(folder: Path, tmp_path: Path) -> None:
    for name in ("index.html", "policy/acme.html"):
        shown, console = browse(folder / name, "", tmp_path / "profile")
        assert "CONSOLE" not in console
        assert "owned</title>" not in shown


def test_a_feed_tells_each_change_once_as_text(store: Store) -> None:
    root = ElementTree.fromstring(atom(store, POLICIES, now=make.day(9), base="https://site.example/"))
    entries = root.findall(f"{ATOM}entry")
    assert {entry.findtext(f"{ATOM}id") for entry in entries} == {
        f"urn:policy-monitor:change:{c.id}" for c in store.changes()
    }
    for entry in entries:
        assert "P6M → P9M" in (entry.findtext(f"{ATOM}title") or "")
        content = entry.find(f"{ATOM}content")
        assert content is not None
        assert content.get("type") == "text"
        assert len(content) == 0
        link = entry.find(f"{ATOM}link")
        assert link is not None
        assert (link.get("href") or "").startswith("https://site.example/diff/")


def test_a_feed_of_nothing_is_a_feed(tmp_path: Path) -> None:
    with Store.open(tmp_path / "empty.db") as empty:
        assert ElementTree.fromstring(atom(empty, {}, now=make.day())).findall(f"{ATOM}entry") == []


def test_json_holds_versions_changes_and_pages(store: Store) -> None:
    store.acknowledge(store.changes("acme")[0].id, make.day(5), "done")
    rows = [json.loads(row) for row in records(store, ["acme"])]
    assert [row["record"] for row in rows] == ["version", "version", "change", "snapshot", "snapshot"]
    assert rows[2]["acknowledged"] == {"at": "2026-03-06T06:00:00Z", "note": "done"}
    assert rows[0]["clauses"]
    assert len(rows[3]["page_sha256"]) == 64


def test_warc_gives_back_each_page_byte_for_byte_with_its_headers(store: Store) -> None:
    pages = [store.snapshot(kept.id) for kept in store.snapshots("acme")]
    file = io.BytesIO(b"".join(packed(archive(store, ["acme"], now=make.day(9)))))
    found = [
        (record.rec_headers.get_header("WARC-Target-URI"), record.http_headers, record.content_stream().read())
        for record in ArchiveIterator(file, check_digests="raise")
        if record.rec_type == "response"
    ]
    assert [body for _, _, body in found] == [page.body for page in pages]
    for uri, headers, body in found:
        assert uri == "https://acme.example/acme"
        assert headers.get_statuscode() == "200"
        assert headers.get_header("X-A") == "b c: d"
        assert headers.get_header("X-Archive-Orig-Content-Length") == "9"
        assert headers.get_header("Content-Length") == str(len(body))


def test_warc_exported_twice_is_the_same_and_packed_by_record(store: Store) -> None:
    first, again = (b"".join(archive(store, ["acme", "beta"], now=make.day(9))) for _ in range(2))
    assert first == again
    assert gzip.decompress(b"".join(packed(archive(store, ["acme", "beta"], now=make.day(9))))) == first
