"""Masked e-mail addresses are read as visitors see them, and masking alone is no change."""

from monitor.extract import extract, page_of
from monitor.extract.mail import agreed, decoded, link_address
from monitor.model import Text


def masked(address: str, key: int = 0x42) -> str:
    return f"{key:02x}" + "".join(f"{byte ^ key:02x}" for byte in address.encode())


def read(line: str) -> Text:
    return extract(page_of("page.html", f"<main><h1>Privacy</h1><p>{line}</p><p>We keep nothing.</p></main>".encode()))


def test_a_cloudflare_code_is_decoded() -> None:
    assert decoded(masked("dpo@acme.example")) == "dpo@acme.example"
    assert decoded("zz") is None
    assert decoded("42") is None


def test_a_masked_link_gives_its_address() -> None:
    assert link_address(f"/cdn-cgi/l/email-protection#{masked('dpo@acme.example')}") == "dpo@acme.example"
    assert link_address("mailto:dpo%40acme.example?subject=Hi") == "dpo@acme.example"
    assert link_address("https://acme.example/") is None


def test_a_masked_address_stands_in_the_true_text_and_its_links() -> None:
    code = masked("dpo@acme.example")
    text = read(
        f'Write to <a href="/cdn-cgi/l/email-protection#{code}"><span class="__cf_email__" data-cfemail="{code}">[email&#160;protected]</span></a>.'
    )
    assert text.clauses[1].text == "Write to dpo@acme.example."
    assert text.clauses[1].links == ("mailto:dpo@acme.example",)


def test_masking_alone_is_no_change_in_either_direction() -> None:
    clear, hidden = read("Write to dpo@acme.example today."), read("Write to [email protected] today.")
    assert clear.digest != hidden.digest
    assert agreed(hidden, clear).digest == clear.digest
    assert agreed(clear, hidden).digest == hidden.digest


def test_another_address_is_a_change() -> None:
    one, other = read("Write to dpo@acme.example today."), read("Write to privacy@acme.example today.")
    assert agreed(other, one).digest == other.digest != one.digest


def test_a_text_without_masks_is_given_back_as_it_is() -> None:
    text = read("Write to us.")
    assert agreed(text, read("Write to them.")) is text
