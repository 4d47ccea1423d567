import pytest

from monitor.domains import registrable, vendor


@pytest.mark.parametrize(
    ("host", "domain"),
    [
        ("www.acme.example", "acme.example"),
        ("legal.eu.acme.co.uk", "acme.co.uk"),
        ("acme.com", "acme.com"),
        ("acme.com.", "acme.com"),
        ("wiki", "wiki"),
        ("a.b.corp", "b.corp"),
    ],
)
def test_the_registrable_domain_is_what_one_can_buy(host: str, domain: str) -> None:
    assert registrable(host) == domain


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("https://Legal.Acme.co.uk:8443/privacy", "acme.co.uk"),
        ("http://127.0.0.1:8000/a", ""),
        ("http://[::1]/a", ""),
        ("http://[broken/a", ""),
    ],
)
def test_an_address_names_no_vendor(url: str, name: str) -> None:
    assert vendor(url) == name
