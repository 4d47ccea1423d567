"""What is read out of an archive's repository: its documents, their records, and pages as if fetched then."""

import subprocess
from datetime import timedelta
from pathlib import Path

import pytest

from monitor.errors import UsageError
from monitor.importers import git, ota
from monitor.model import PolicyKind
from tests import make
from tests.importers import archive
from tests.importers.archive import ACME, BETA, Record, located, page

KINDS = [
    Record("First record of Acmé Privacy Policy", ACME, page("one"), 0, located()),
    Record("Record new changes of Acmé Privacy Policy", ACME, page("two"), 1, located()),
    Record("Apply technical or declaration upgrade on Acmé Privacy Policy", ACME, page("three"), 2, located()),
    Record("Start tracking Beta Terms of Service", BETA, page("four"), 3),
    Record("Update Beta Terms of Service", BETA, page("five"), 4),
    Record("Refilter Beta Terms of Service", BETA, page("six"), 5),
]


def read(place: Path) -> tuple[ota.Document, ...]:
    with git.opened(place) as repository:
        return ota.documents(repository)


def pages_of(place: Path, number: int = 0) -> list:
    with git.opened(place) as repository:
        document = ota.documents(repository)[number]
        return list(ota.snapshots(repository, document, document.records, "acme"))


def test_each_kind_of_record_is_known_by_its_subject(tmp_path):
    acme, beta = read(archive.write(tmp_path / "r", KINDS))
    assert [record.upgrade for record in acme.records] == [False, False, True]
    assert [record.upgrade for record in beta.records] == [False, False, True]


def test_commits_that_are_no_records_are_passed_over(tmp_path):
    strays = [
        Record("Initial commit", "README.md", b"An archive.", 0),
        Record("Rename Beta", BETA, page("seven"), 6),
        Record("Update the readme", "README.md", b"Another.", 7),
        Record("Update of things", "deep/er/Terms.html", page("eight"), 8),
        Record("Update Beta", ".github/workflow.yml", b"on: push", 9),
    ]
    documents = read(archive.write(tmp_path / "r", [*KINDS, *strays]))
    assert [(document.name, len(document.records)) for document in documents] == [
        ("Acmé/Privacy Policy", 3),
        ("Beta/Terms of Service", 3),
    ]


def test_a_page_is_of_the_author_s_date_and_comes_byte_for_byte(tmp_path):
    odd = b"\x00\xff\r\n<html>\n\nno end"
    records = [Record("First record of Acmé", ACME, odd, 2.5, located()), Record("Update Acmé", ACME, b"", 3)]
    first, second = pages_of(archive.write(tmp_path / "r", records))
    assert first.fetched_at == make.day() + timedelta(days=2.5)
    assert (first.body, second.body) == (odd, b"")
    assert first.url == archive.ADDRESS
    assert first.via == "ota"


def test_records_are_in_the_order_of_their_dates_whatever_the_order_of_commits(tmp_path):
    records = [KINDS[1], KINDS[0], KINDS[2]]
    assert [page.body.count(b"one") for page in pages_of(archive.write(tmp_path / "r", records))] == [1, 0, 0]


@pytest.mark.parametrize("bare", [True, False])
def test_a_clone_may_be_bare_or_not(tmp_path, bare):
    assert len(read(archive.write(tmp_path / "r", KINDS, bare=bare))) == 2


def test_a_bundle_is_read_as_the_repository_it_was_made_of(tmp_path):
    repository = archive.write(tmp_path / "r", KINDS)
    assert read(archive.bundle(repository, tmp_path / "r.bundle")) == read(repository)


def test_a_repository_whose_head_leads_nowhere_is_read_from_its_branch(tmp_path):
    repository = archive.write(tmp_path / "r", KINDS, branch="master")
    subprocess.run(["git", "-C", str(repository), "symbolic-ref", "HEAD", "refs/heads/gone"], check=True)
    assert len(read(repository)) == 2


def test_a_repository_without_commits_holds_no_documents(tmp_path):
    subprocess.run(["git", "init", "-q", str(tmp_path / "r")], check=True)
    assert read(tmp_path / "r") == ()


def test_a_document_that_changes_its_extension_stays_one_document(tmp_path):
    records = [KINDS[0], Record("Update Acmé Privacy Policy", "Acmé/Privacy Policy.md", b"# Privacy", 1)]
    [acme] = read(archive.write(tmp_path / "r", records))
    assert [record.extension for record in acme.records] == ["html", "md"]


@pytest.mark.parametrize(
    ("path", "media_type"),
    [("A/T.html", "text/html"), ("A/T.md", "text/markdown"), ("A/T.pdf", "application/pdf"), ("A/T.txt", "text/plain")],
)
def test_the_extension_says_what_sort_of_page_it_is(tmp_path, path, media_type):
    [found] = pages_of(archive.write(tmp_path / "r", [Record("First record of A", path, b"x")]))
    assert found.media_type == media_type


def test_what_leaves_the_repository_is_no_file_of_it(tmp_path):
    place = archive.write(tmp_path / "r", KINDS[:1])
    link = b"120000"
    stream = (
        b"commit refs/heads/main\ncommitter Bot <bot@archive.example> 1790000000 +0000\n"
        b"data 8\nUpdate A\nfrom refs/heads/main^0\nM " + link + b' inline "A/Terms.html"\ndata 11\n/etc/passwd\n\n'
    )
    subprocess.run(["git", "-C", str(place), "fast-import", "--quiet"], input=stream, check=True)
    assert [document.name for document in read(place)] == ["Acmé/Privacy Policy"]


def test_documents_become_policies_named_after_them(tmp_path):
    acme, beta = read(archive.write(tmp_path / "r", KINDS))
    assert (acme.policy.id, acme.policy.kind, acme.policy.url) == (
        "acme-privacy-policy",
        PolicyKind.PRIVACY,
        archive.ADDRESS,
    )
    assert (beta.policy.id, beta.policy.kind) == ("beta-terms-of-service", PolicyKind.TERMS)


def test_names_that_fold_to_one_id_get_two(tmp_path):
    records = [KINDS[0], Record("First record of Acme", "Acme/Privacy Policy.html", page("x"), 1)]
    ids = {document.name: document.id for document in read(archive.write(tmp_path / "r", records))}
    assert ids["Acmé/Privacy Policy"] == "acme-privacy-policy"
    assert ids["Acme/Privacy Policy"].startswith("acme-privacy-policy-")


def test_a_name_without_latin_letters_still_has_an_id(tmp_path):
    [found] = read(archive.write(tmp_path / "r", [Record("First record of x", "利用/規約.html", page("x"))]))
    assert found.id.replace("-", "").isalnum()
    assert found.id.isascii()


@pytest.mark.parametrize(
    ("options", "days"),
    [
        ({}, [0, 1, 2]),
        ({"since": 1}, [1, 2]),
        ({"until": 1}, [0, 1]),
        ({"every": 2}, [0, 2]),
        ({"since": 1, "every": 2}, [1]),
    ],
)
def test_records_are_chosen_by_day_and_by_distance(tmp_path, options, days):
    [acme, _] = read(archive.write(tmp_path / "r", KINDS))
    moments = {name: make.day(options[name]) for name in ("since", "until") if name in options}
    every = timedelta(days=options.get("every", 0))
    assert [record.at for record in ota.chosen(acme.records, every=every, **moments)] == [make.day(n) for n in days]


@pytest.mark.parametrize("pattern", ["acm*", "Acmé/*", "ACME-PRIVACY-POLICY", "*/Privacy Policy"])
def test_documents_are_chosen_by_name_or_id_whatever_the_case(tmp_path, pattern):
    documents = read(archive.write(tmp_path / "r", KINDS))
    assert [ota.matches(document, pattern) for document in documents] == [True, False]


def test_what_is_no_repository_is_said_in_one_line(tmp_path):
    (tmp_path / "file").write_text("no bundle")
    (tmp_path / "folder").mkdir()
    for name in ("file", "folder"):
        with pytest.raises(UsageError, match=f'{name}" cannot be read as a git repository: \\S+'):
            read(tmp_path / name)


def test_of_all_that_git_says_its_reason_is_told(tmp_path):
    place = archive.write(tmp_path / "r", KINDS)
    (place / "config").write_text("[core\n")
    with pytest.raises(UsageError, match="repository: bad config line 1"):
        read(place)


def test_a_clone_without_its_contents_is_said_to_lack_them(tmp_path):
    source = archive.write(tmp_path / "r", KINDS)
    subprocess.run(["git", "-C", str(source), "config", "uploadpack.allowFilter", "true"], check=True)
    command = ["git", "clone", "-q", "--bare", "--filter=blob:none", f"file://{source}", str(tmp_path / "part")]
    subprocess.run(command, check=True)
    with pytest.raises(UsageError, match="clone it whole"):
        pages_of(tmp_path / "part")
