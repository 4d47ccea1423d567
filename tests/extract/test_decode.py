"""Which kind of document a page is and in which characters, told by its bytes before its labels."""

from dataclasses import replace

import pytest

from monitor.extract import decode, extract, page_of

WORDS = "Données traitées à l’étranger – über Größe"


def html(words: str, charset: str = "") -> str:
    return f"<html><head>{charset}</head><body><p>{words}</p></body></html>"


@pytest.mark.parametrize("label", [None, "iso-8859-1", "utf-8", "no-such-charset", "rot13"])
def test_what_decodes_as_utf_8_is_utf_8(label: str | None) -> None:
    page = replace(page_of("a.html", html(WORDS).encode()), charset=label)
    assert extract(page).clauses[0].text == WORDS


@pytest.mark.parametrize(
    ("charset", "words"),
    [
        ("cp1252", WORDS),
        ("iso-8859-2", "Zásady ochrany osobních údajů"),
        ("windows-1251", "Политика конфиденциальности"),
        ("shift_jis", "個人情報の取り扱い"),
        ("gb2312", "隐私政策"),
        ("euc-kr", "개인정보 처리방침"),
        ("iso-2022-jp", "個人情報の取り扱い"),
    ],
)
def test_a_page_s_own_word_and_the_server_s_are_heeded(charset: str, words: str) -> None:
    by_server = replace(page_of("a.html", html(words).encode(charset)), charset=charset)
    by_page = page_of("a.html", html(words, f'<meta charset="{charset}">').encode(charset))
    assert extract(by_server).clauses[0].text == words
    assert extract(by_page).clauses[0].text == words


def _read(words: str, charset: str, label: str | None) -> str:
    return extract(replace(page_of("a.html", html(words).encode(charset)), charset=label)).clauses[0].text


POLISH = "Polityka prywatności. Źródłem danych są państwo; przesyłamy je do spółki z Łodzi, żeby świadczyć usługi, także książki."


@pytest.mark.parametrize("charset", ["cp1250", "iso-8859-2"])
@pytest.mark.parametrize("label", [None, "utf-8", "iso-8859-1", "windows-1252", "no-such-charset"])
def test_polish_is_read_whatever_it_is_said_to_be(label: str | None, charset: str) -> None:
    assert _read(POLISH, charset, label) == POLISH


def test_polish_said_to_be_what_it_is_is_read() -> None:
    assert _read(POLISH, "iso-8859-2", "iso-8859-2") == POLISH


def test_windows_text_said_to_be_its_iso_sibling_is_read() -> None:
    assert _read(f"„{POLISH}”", "cp1250", "iso-8859-2") == f"„{POLISH}”"


@pytest.mark.parametrize(
    "words",
    [
        "¿Qué datos tratamos? ¿Por qué? ¿Cuánto tiempo? ¿Quién los recibe? Años.",
        "Todo claro¿verdad? Bien¿y ahora? Años después.",
        "Volumes in m³ and km³ and cm³, as said before¹ and again² and for the third time³, naïve.",
        "Œuvre, sœur, cœur et bœuf ; ³ notes¹ ; été",
        "Så länge köpet gäller – därefter i ½ år på ön.",
    ],
)
def test_western_text_with_signs_is_not_taken_for_polish(words: str) -> None:
    assert _read(words, "cp1252", None) == words


def test_a_page_cut_in_the_middle_of_a_character_is_read() -> None:
    data = html(WORDS * 20).encode()
    assert extract(page_of("a.html", data[: data.rindex("é".encode()) + 1])).clauses[0].text.startswith(WORDS)


def test_utf_16_without_a_mark_is_read() -> None:
    assert extract(page_of("a.html", html(WORDS * 20).encode("utf-16-le"))).clauses[0].text.startswith(WORDS)


@pytest.mark.parametrize(
    ("name", "data", "kind"),
    [
        ("policy", b"<!doctype html><p>x</p>", "html"),
        ("policy", b"  <div class=x><p>words</p></div>", "html"),
        ("policy", b"# Policy\n\nWords.\n", "markdown"),
        ("policy", b"A policy.\n\nIts words.\n", "plain"),
        ("policy.txt", b"# no heading here\n", "plain"),
        ("policy.bin", b"%PDF-1.7 ...", "pdf"),
        ("policy.html", b"%PDF-1.7 ...", "pdf"),
        ("policy.xhtml", b'<?xml version="1.0"?><html/>', "html"),
    ],
)
def test_a_document_s_kind_is_told(name: str, data: bytes, kind: str) -> None:
    assert decode.kind(page_of(name, data)) == kind


def test_xhtml_s_self_closed_elements_swallow_nothing() -> None:
    page = page_of(
        "a.xhtml",
        b'<?xml version="1.0"?><html><head><title/><script src="a.js"/></head><body><p>words</p></body></html>',
    )
    assert [clause.text for clause in extract(page).clauses] == ["words"]


def test_a_section_of_markdown_is_its_heading_s_part() -> None:
    text = extract(page_of("a.md", b"# A\n\none\n\n## B\n\ntwo\n\n## C\n\nthree\n"), section="b")
    assert [clause.text for clause in text.clauses] == ["B", "two"]
