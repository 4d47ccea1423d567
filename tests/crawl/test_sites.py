import pytest

from monitor.crawl.addresses import AllowList
from monitor.crawl.sites import Sites

SITES = Sites(AllowList.parse(["127.0.0.0/8", "legal.intranet.example"]))


@pytest.mark.parametrize(
    ("url", "site"),
    [
        ("https://www.example.com/privacy", "example.com"),
        ("https://policies.example.com:8443/terms", "example.com"),
        ("http://example.co.uk/", "example.co.uk"),
        ("http://a.b.example.co.uk/", "example.co.uk"),
        ("http://93.184.216.34:8080/", "93.184.216.34"),
        ("http://[2606:4700::1111]/", "2606:4700::1111"),
        ("http://127.0.0.1:8001/", "127.0.0.1:8001"),
        ("http://127.1:8001/", "127.0.0.1:8001"),
        ("http://127.0.0.2:8001/", "127.0.0.2:8001"),
        ("http://localhost:8001/", "localhost:8001"),
        ("http://legal.intranet.example:8001/", "legal.intranet.example:8001"),
        ("http://other.intranet.example:8001/", "intranet.example"),
        ("http://example.com:port/", "http://example.com:port/"),
        ("http://[::1", "http://[::1"),
    ],
)
def test_a_site_is_a_registrable_domain_or_a_host_of_one_s_own(url: str, site: str) -> None:
    assert SITES.site(url) == site
