import subprocess
import sys

import pytest

from monitor.crawl import CrawlSettings, Report, crawl, refused
from monitor.crawl.settings import scrapy_settings
from monitor.errors import ConfigError
from monitor.model import Policy, Target

TARGET = Target(policy=Policy(id="a", url="http://127.0.0.9:9/"))


@pytest.mark.parametrize(
    ("settings", "problems"),
    [
        (CrawlSettings(allow=("http://x",)), ['[crawl]: "allow": "http://x" is no host, IP address or network']),
        (
            CrawlSettings(allow=("a b",), overrides={"DOWNLOADER": "x", "DOWNLOAD_HANDLERS": {}}),
            [
                '[scrapy]: "DOWNLOAD_HANDLERS" would switch off the address guard; to reach hosts that are not public, '
                'list them in "allow" under [crawl]',
                '[scrapy]: "DOWNLOADER" would switch off the pause between requests; leave it out',
                '[crawl]: "allow": "a b" is no host, IP address or network',
            ],
        ),
    ],
)
def test_settings_that_cannot_be_obeyed_are_all_told_before_anything_is_fetched(
    settings: CrawlSettings, problems: list[str]
) -> None:
    with pytest.raises(ConfigError) as caught:
        crawl([TARGET], lambda fetch: pytest.fail("nothing is to be fetched"), settings)
    assert list(caught.value.problems) == problems


@pytest.mark.parametrize(
    "overrides",
    [
        {"TWISTED_DNS_RESOLVER": "x"},
        {"DNS_RESOLVER": "x"},
        {"TWISTED_REACTOR_ENABLED": False},
        {"DOWNLOADER_MIDDLEWARES_BASE": {}},
        {"DOWNLOADER_MIDDLEWARES": {"monitor.crawl.address_guard.AddressMiddleware": 1}},
        {"DOWNLOADER_MIDDLEWARES": 7},
        {"ITEM_PIPELINES": {"monitor.crawl.pipeline.IngestPipeline": 0}},
        {"DOWNLOAD_FAIL_ON_DATALOSS": False},
        {"ADDRESS_ALLOW": ["127.0.0.1"]},
        {"DOWNLOADER_CLIENTCONTEXTFACTORY": "x"},
    ],
)
def test_the_guard_cannot_be_switched_off_by_accident(overrides: dict[str, object]) -> None:
    assert len(refused(overrides)) == 1


@pytest.mark.parametrize(
    ("overrides", "problem"),
    [
        ({"DOWNLOAD_TIMEOUTT": 3}, 'unknown key "DOWNLOAD_TIMEOUTT"; did you mean "DOWNLOAD_TIMEOUT"?'),
        ({"CONCURRENT_REQUESTS": "many"}, "CONCURRENT_REQUESTS must be a number, not 'many'"),
        ({"RETRY_BACKOFF": "many"}, "RETRY_BACKOFF must be a number, not 'many'"),
        ({"DOWNLOAD_DELAY": []}, "DOWNLOAD_DELAY must be a number, not []"),
        ({"DOWNLOAD_TIMEOUT": 10**400}, f"DOWNLOAD_TIMEOUT must be a number, not {10**400}"),
        ({"ROBOTSTXT_OBEY": "no"}, "ROBOTSTXT_OBEY must be true or false, not 'no'"),
        ({"DEFAULT_REQUEST_HEADERS": "X: y"}, "DEFAULT_REQUEST_HEADERS must be a table, not 'X: y'"),
    ],
)
def test_a_setting_that_scrapy_could_not_take_is_told(overrides: dict[str, object], problem: str) -> None:
    assert refused(overrides) == (problem,)


@pytest.mark.parametrize(
    "overrides",
    [
        {"RETRY_BACKOFF": 5.0},
        {"PLAYWRIGHT_BROWSER_TYPE": "chromium"},
        {"IMAGES_EXPIRES": 90},
        {"LOG_LEVEL": "INFO"},
        {"DOWNLOAD_DELAY": 0.25},
        {"CONCURRENT_REQUESTS": "16", "RETRY_ENABLED": "False"},
        {"AUTOTHROTTLE_TARGET_CONCURRENCY": 1},
        {"COOKIES_ENABLED": True},
    ],
)
def test_settings_of_scrapy_and_of_others_are_not_refused(overrides: dict[str, object]) -> None:
    assert refused(overrides) == ()


def test_ordinary_settings_are_not_refused() -> None:
    assert refused({"USER_AGENT": "x", "DOWNLOADER_MIDDLEWARES": {"acme.Sign": 700}, "DOWNLOAD_DELAY": 5}) == ()


def test_the_operator_s_settings_win_and_tables_are_merged() -> None:
    overrides = {"DOWNLOAD_DELAY": 7, "DOWNLOADER_MIDDLEWARES": {"acme.Sign": 700}}
    settings = scrapy_settings(CrawlSettings(delay_seconds=3, overrides=overrides))
    assert settings["DOWNLOAD_DELAY"] == 7
    middlewares = settings["DOWNLOADER_MIDDLEWARES"]
    assert isinstance(middlewares, dict)
    assert middlewares["acme.Sign"] == 700
    assert middlewares["monitor.crawl.address_guard.AddressMiddleware"] == 50


def test_no_port_is_opened_that_runs_code() -> None:
    settings = scrapy_settings(CrawlSettings())
    assert settings["TELNETCONSOLE_ENABLED"] is False
    assert settings["REMOTE_CONTROL_ENABLED"] is False


def test_nothing_is_loaded_that_could_open_a_port() -> None:
    settings = scrapy_settings(CrawlSettings())
    tables = [table for name, table in settings.items() if name.endswith(("_BASE", "EXTENSIONS", "MIDDLEWARES"))]
    paths = {path for table in tables if isinstance(table, dict) for path in table}
    assert len(tables) >= 4
    assert paths
    assert not [path for path in paths if "telnet" in path or "remote_control" in path]


def test_without_targets_there_is_no_crawl() -> None:
    report = crawl([], lambda fetch: pytest.fail("nothing is to be fetched"), CrawlSettings())
    assert (report.fetches, report.bugs, report.unreached) == (0, (), ())
    assert Report().fetches == 0


def test_to_import_the_crawl_loads_no_scrapy() -> None:
    code = (
        "import sys, monitor.crawl; sys.exit(any(name in sys.modules for name in ('scrapy', 'twisted', 'tldextract')))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
