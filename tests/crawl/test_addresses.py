import ipaddress

import pytest

from monitor.crawl.addresses import AllowList, is_host, is_public, literal, refusal


@pytest.mark.parametrize(
    "address",
    [
        "8.8.8.8",
        "93.184.216.34",
        "2606:4700::1111",
        "2a00:1450:4001::1",
        "::ffff:8.8.8.8",
        "64:ff9b::808:808",
        "2002:808:808::1",
    ],
)
def test_an_address_of_the_internet_is_public(address: str) -> None:
    assert is_public(ipaddress.ip_address(address))


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1",
        "127.255.255.254",
        "0.0.0.0",
        "10.1.2.3",
        "172.16.0.1",
        "172.31.255.255",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "192.0.0.8",
        "192.0.2.1",
        "192.88.99.1",
        "198.18.0.1",
        "198.51.100.1",
        "203.0.113.1",
        "224.0.0.1",
        "239.255.255.250",
        "240.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "fe80::1",
        "fe80::1%eth0",
        "fc00::1",
        "fd12:3456::1",
        "fec0::1",
        "ff02::1",
        "2001:db8::1",
        "2001::1",
        "5f00::1",
        "3fff::1",
        "100::1",
        "::ffff:127.0.0.1",
        "::ffff:10.0.0.1",
        "::127.0.0.1",
        "64:ff9b::7f00:1",
        "64:ff9b:1::1",
        "64:ff9b::a00:1",
        "2002:7f00:1::",
        "2002:c0a8:101::1",
    ],
)
def test_an_address_of_one_s_own_is_not_public(address: str) -> None:
    assert not is_public(ipaddress.ip_address(address))


@pytest.mark.parametrize(
    "host",
    ["127.0.0.1", "2130706433", "0x7f000001", "0x7f.0.0.1", "0177.0.0.1", "017700000001", "127.1", "127.0.1", "0x7F.1"],
)
def test_every_spelling_of_an_address_is_read(host: str) -> None:
    assert literal(host) == ipaddress.ip_address("127.0.0.1")


@pytest.mark.parametrize(
    "host", ["", "example.com", "1.example", "dead.beef", "cafe", "256.256.256.256", "1.2.3.4.5", "0xzz", "-1"]
)
def test_a_name_is_no_address(host: str) -> None:
    assert literal(host) is None


def test_an_ipv6_address_is_read_with_and_without_brackets() -> None:
    assert literal("[::1]") == literal("::1") == ipaddress.ip_address("::1")


@pytest.mark.parametrize("name", ["a" * 64 + ".example", "café.example", "a..example", "", ".", "a." * 130 + "example"])
def test_what_cannot_be_looked_up_is_no_host(name: str) -> None:
    assert not is_host(name)


def test_a_host_may_end_in_a_dot() -> None:
    assert is_host("example.com.")


def test_the_operator_opens_addresses_networks_names_and_suffixes() -> None:
    allow = AllowList.parse(["127.0.0.1", "10.8.0.0/16", "[fd00::1]", "Legal.Intranet", "*.corp.example"])
    assert allow.permits("x", ipaddress.ip_address("127.0.0.1"))
    assert allow.permits("x", ipaddress.ip_address("10.8.3.4"))
    assert allow.permits("x", ipaddress.ip_address("fd00::1"))
    assert allow.permits("legal.intranet", ipaddress.ip_address("10.9.0.1"))
    assert allow.permits("a.corp.example.", ipaddress.ip_address("10.9.0.1"))
    assert not allow.permits("corp.example", ipaddress.ip_address("10.9.0.1"))
    assert not allow.permits("notlegal.intranet", ipaddress.ip_address("10.9.0.1"))
    assert not allow.permits("x", ipaddress.ip_address("127.0.0.2"))
    assert not allow.permits("x", ipaddress.ip_address("::1"))


def test_public_addresses_need_no_leave() -> None:
    assert AllowList().permits("example.com", ipaddress.ip_address("93.184.216.34"))


@pytest.mark.parametrize(
    "entry", ["http://legal.example", "legal.example:8080", "", "a b", "10.0.0.0/33", "*", "*.", "*.*", "me@x"]
)
def test_an_entry_that_is_none_is_named(entry: str) -> None:
    with pytest.raises(ValueError, match="is no host, IP address or network"):
        AllowList.parse([entry])


def test_a_refusal_says_where_to_allow_it() -> None:
    assert refusal("legal.example", "127.0.0.1") == (
        '"legal.example" is at 127.0.0.1, which is not a public address; add it to "allow" under [crawl]'
    )
    assert refusal("127.0.0.1", "127.0.0.1") == '"127.0.0.1" is not a public address; add it to "allow" under [crawl]'
