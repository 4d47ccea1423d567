import os
from pathlib import Path

import pytest

from monitor import __version__
from monitor.config import Config, Crawl, load, masked, store_path
from monitor.errors import ConfigError
from monitor.model import Channel, Expect, Only, Policy, PolicyKind

ROOT = Path(__file__).parents[2]


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return Path("config.toml")


def loaded(path: Path, text: str, **environ: str) -> Config:
    path.write_text(text, encoding="utf-8")
    return load(path, environ)


def problems(path: Path, text: str, **environ: str) -> tuple[str, ...]:
    with pytest.raises(ConfigError) as caught:
        loaded(path, text, **environ)
    return caught.value.problems


def policy(keys: str = "", name: str = "acme") -> str:
    return f'[policy.{name}]\nurl = "https://{name}.example/privacy"\n{keys}\n'


def test_a_policy_needs_no_more_than_a_url(path: Path) -> None:
    config = loaded(path, policy())
    assert config.policies == (Policy(id="acme", url="https://acme.example/privacy"),)
    assert config.channels == ()
    assert config.warnings == ()


def test_every_key_of_a_policy_is_read(path: Path) -> None:
    config = loaded(
        path,
        policy(
            'name = "Acme – Privacy"\nkind = "privacy"\nlanguage = "SV"\ntags = ["a", "b"]\ncron = "0 6 * * 1"\n'
            'select = "main"\nremove = [".ad", "//aside"]\nsection = "Cookies"\nrobots = false\nenabled = false\n'
            'expect = { min_words = 300, contains = "personuppgifter", language = "sv" }'
        ),
    )
    assert config.policies == (
        Policy(
            id="acme",
            url="https://acme.example/privacy",
            name="Acme – Privacy",
            kind=PolicyKind.PRIVACY,
            language="sv",
            tags=("a", "b"),
            schedule="0 6 * * 1",
            select=("main",),
            remove=(".ad", "//aside"),
            section="Cookies",
            expect=Expect(min_words=300, contains=("personuppgifter",), language="sv"),
            robots=False,
            enabled=False,
        ),
    )


def test_defaults_fill_what_a_policy_does_not_set(path: Path) -> None:
    config = loaded(
        path,
        '[defaults]\nkind = "terms"\ntags = ["all"]\nrobots = false\ncron = "0 6 * * *"\n'
        + policy('tags = ["own"]\nevery = "2d"')
        + policy("robots = true", name="other"),
    )
    acme, other = config.policies
    assert (acme.kind, acme.tags, acme.robots, acme.schedule) == (PolicyKind.TERMS, ("own",), False, "2d")
    assert (other.tags, other.robots, other.schedule) == (("all",), True, "0 6 * * *")


def test_every_key_of_a_channel_is_read(path: Path) -> None:
    config = loaded(
        path,
        policy('tags = ["legal"]') + '[channel.ops]\nurl = "json://localhost/"\nlevel = "HIGH"\n'
        'policies = ["ac*", "legal"]\nonly = "both"\n[channel.all]\nurl = "json://localhost/"\nlevel = 3\n',
    )
    assert config.channels == (
        Channel(id="ops", url="json://localhost/", level=4, policies=("ac*", "legal"), only=Only.BOTH),
        Channel(id="all", url="json://localhost/", level=3),
    )


def test_crawl_scrapy_and_store_are_read(path: Path) -> None:
    config = loaded(
        path,
        '[crawl]\ncontact = "me@acme.example"\nallow = ["10.0.0.0/8", "intranet.example", "::1", "*.corp.example"]\n'
        'timeout = "1m"\nmax_size = "2MiB"\ndelay = "500ms"\nconcurrency = 8\n'
        '[scrapy]\nDNS_TIMEOUT = 10\nHEADERS = { Accept = "*/*" }\n[store]\npath = "sub/history.db"\n',
    )
    assert config.crawl == Crawl(
        user_agent=f"policy-monitor/{__version__} (+me@acme.example)",
        contact="me@acme.example",
        allow=("10.0.0.0/8", "intranet.example", "::1", "*.corp.example"),
        timeout_seconds=60.0,
        max_bytes=2 * 2**20,
        delay_seconds=0.5,
        concurrency=8,
    )
    assert config.scrapy == {"DNS_TIMEOUT": 10, "HEADERS": {"Accept": "*/*"}}
    assert config.store == Path("sub/history.db")


def test_what_an_empty_file_means_is_what_a_crawl_means_without_one(path: Path) -> None:
    assert loaded(path, "").crawl == Crawl(user_agent=f"policy-monitor/{__version__}")


def test_the_store_is_looked_for_beside_the_file(tmp_path: Path) -> None:
    assert loaded(tmp_path / "c.toml", "").store == tmp_path / "policies.db"
    assert store_path(tmp_path / "c.toml", {}) == tmp_path / "policies.db"
    loaded(tmp_path / "c.toml", '[store]\npath = "${PLACE}.db"\n', PLACE="/var/x")
    assert store_path(tmp_path / "c.toml", {"PLACE": "/var/x"}) == Path("/var/x.db")


@pytest.mark.parametrize("text", ["[store", "[store]\npath = 3", '[store]\npath = "${NOWHERE}"', 'store = "x"'])
def test_a_store_that_cannot_be_told_is_a_mistake_in_the_file(tmp_path: Path, text: str) -> None:
    (tmp_path / "c.toml").write_text(text)
    with pytest.raises(ConfigError):
        store_path(tmp_path / "c.toml", {})


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        (policy('scedule = "1d"'), 'policy.acme: unknown key "scedule"; did you mean "every"?'),
        (policy('languag = "en"'), 'policy.acme: unknown key "languag"; did you mean "language"?'),
        (policy("expect = { min_word = 1 }"), 'policy.acme.expect: unknown key "min_word"; did you mean "min_words"?'),
        (policy("expect = { min_words = 0 }"), "policy.acme.expect: min_words must be at least 1, not 0"),
        ('[polcy.x]\nurl = "y"', 'unknown table [polcy]; did you mean "policy"?'),
        ('url = "y"', 'unknown key "url"; known: policy, channel, defaults, judge, crawl, scrapy, store'),
        ('[policy]\nurl = "y"', 'policy: "url" stands outside any policy; write it under [policy.<id>]'),
        ("policy = 3", '"policy" must hold tables: [policy.<id>]'),
        ("crawl = true", '"crawl" must be a table: [crawl]'),
        ("[policy.acme]", 'policy.acme: "url" is missing'),
        ('[policy.a.b]\nurl = "https://a.example"', 'policy.a: unknown table "b"; an id has no "." in it, write "-"'),
        ('[policy."a b"]\nurl = "https://a.example"', 'policy: "a b" is no id; use letters, digits, "-" and "_" only'),
        (policy('robots = "yes"'), 'policy.acme: robots must be true or false, not a text ("yes")'),
        (policy("name = 5"), "policy.acme: name must be a text in quotes, not a number (5)"),
        (policy("name = 2024-01-01"), "policy.acme: name must be a text in quotes, not a date or time (2024-01-01)"),
        (policy('tags = ["a", 3]'), "policy.acme: tags[2] must be a text in quotes, not a number (3)"),
        (policy("tags = 3"), "policy.acme: tags must be a text or a list of texts, not a number (3)"),
        (policy("expect = 3"), "policy.acme: expect must be a table, not a number (3)"),
        (policy('name = " "'), "policy.acme: name is empty"),
        (policy('name = "a\\nb"'), "policy.acme: name has control characters in it"),
        (policy('kind = "privcy"'), 'policy.acme: kind "privcy" is not known; did you mean "privacy"?'),
        (policy('language = "swe"'), 'policy.acme: language "swe" is no language; did you mean "sv"?'),
        (policy('language = "pt-BR"'), 'policy.acme: language "pt-BR" is no language; did you mean "pt"?'),
        (policy('language = "Svensk"'), 'policy.acme: language "Svensk" is no language; did you mean "sv"?'),
        (policy('every = "1 dya"'), 'policy.acme: every "1 dya" is no interval; write it like'),
        (policy('every = "0 6 * * *"'), 'policy.acme: every "0 6 * * *" is a cron expression; write it as "cron"'),
        (policy('cron = "1d"'), 'policy.acme: cron "1d" is an interval; write it as "every" instead'),
        (policy('cron = "0 25 * * *"'), 'policy.acme: cron "0 25 * * *" is no cron expression: bad hour'),
        (policy('every = "1d"\ncron = "0 6 * * *"'), 'policy.acme: has both "every" and "cron"; keep one'),
        (policy('select = "main["'), 'policy.acme: select[1] "main[" is no CSS selector ('),
        (policy('remove = "//div["'), 'policy.acme: remove[1] "//div[" is no XPath (invalid expression)'),
        ('[policy.a]\nurl = "a.example"', "policy.a: url has no scheme; it must begin with https:// or http://"),
        ('[policy.a]\nurl = "ftp://a.example"', 'policy.a: url has "ftp:"; it must begin with https:// or http://'),
        ('[policy.a]\nurl = "https:///x"', "policy.a: url names no host"),
        ('[policy.a]\nurl = "https://a.example:99999/"', "policy.a: url is no URL: Port out of range 0-65535"),
        ('[policy.a]\nurl = "https://a b/"', "policy.a: url has blanks or control characters in it"),
        ('[policy.a]\nurl = "https://me:secret1@a.example/"', "policy.a: url has a user name or password in it"),
        ('[channel.a]\nurl = "nonsense"', "channel.a: url is no Apprise URL such as"),
        ('[channel.a]\nurl = "json://x"\nlevel = "hgih"', 'channel.a: level "hgih" is no level; use 1 to 5 or one of'),
        ('[channel.a]\nurl = "json://x"\nlevel = 6', "channel.a: level 6 is no level; use 1 to 5 or one of"),
        (policy() + '[channel.a]\nurl = "json://x"\npolicies = ["amce"]', 'policies: "amce" fits no policy\'s id or tag; did you mean "acme"?'),
        ('[crawl]\ntimeout = 30', "crawl: timeout must be a text in quotes, not a number (30)"),
        ('[crawl]\ndelay = "99h"', 'crawl: delay "99h" is out of range; it must lie between "0s" and "10m"'),
        ('[crawl]\nmax_size = "big"', 'crawl: max_size "big" is no size; write it like "800kB", "16MB" or "4MiB"'),
        ("[crawl]\nconcurrency = 0", "crawl: concurrency must be at least 1, not 0"),
        ('[crawl]\nallow = "http://x/"', 'crawl: allow[1] "http://x/" is no host or network; write the host alone'),
        ('[crawl]\nallow = "localhost:80"', 'crawl: allow[1] "localhost:80" names a port; write the host alone'),
        ('[crawl]\nallow = "a b"', 'crawl: allow[1] "a b" is no host, "*.suffix", address or network'),
        ("[scrapy]\ndns_timeout = 3", 'scrapy: unknown key "dns_timeout"; setting names are upper case; did you mean "DNS_TIMEOUT"?'),
        ('[store]\npath = ""', "store: path is empty"),
    ],
)  # fmt: skip
def test_a_mistake_is_one_line_with_table_key_and_remedy(path: Path, text: str, problem: str) -> None:
    (line,) = problems(path, text)
    assert line.startswith("config.toml")
    assert problem in line
    assert "\n" not in line


def test_all_mistakes_are_listed_at_once(path: Path) -> None:
    found = problems(
        path,
        '[defaults]\nevery = "x"\n' + policy('kind = "x"\nrobots = 1') + '[channel.c]\nurl = "${NO}"\nlevel = 9\n'
        "[crawl]\nconcurrency = 0\n[scrapy]\nx = 1\n[stor]\n",
    )
    assert [line.split(":")[0] for line in found] == [
        "config.toml, channel.c",
        "config.toml",
        "config.toml, defaults",
        "config.toml, policy.acme",
        "config.toml, policy.acme",
        "config.toml, channel.c",
        "config.toml, crawl",
        "config.toml, scrapy",
    ]


def test_one_mistake_in_a_policy_causes_none_in_its_channel(path: Path) -> None:
    text = policy('tags = ["legal"]\nkind = "x"') + '[channel.c]\nurl = "json://x"\npolicies = ["acme", "legal"]\n'
    assert len(problems(path, text)) == 1


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b"[policy.a]\nurl = \n", "config.toml, line 2, column 7: no TOML: invalid value"),
        (b"[policy.a", "config.toml, at its end: no TOML: expected ']' at the end of a table declaration"),
        (b'[policy.a]\nurl = "x"\nurl = "y"\n', "config.toml, line 3, column 10: no TOML: cannot overwrite a value"),
        (b"x = " + b"[" * 100_000, "config.toml: no TOML: lists or tables are nested too deep"),
        (b'[policy.a]\nname = "\xe5"\n', "config.toml, line 2: no UTF-8 (byte 0xe5); save the file as UTF-8"),
        (b"x" * 16_000_001, "config.toml is larger than 16 MB; is it the right file?"),
    ],
)
def test_a_file_that_is_no_configuration_is_one_line(path: Path, data: bytes, problem: str) -> None:
    path.write_bytes(data)
    with pytest.raises(ConfigError) as caught:
        load(path, {})
    assert caught.value.problems == (problem,)


def test_a_missing_file_says_how_to_make_one(path: Path) -> None:
    with pytest.raises(ConfigError, match=r"^config\.toml does not exist; name another file with --config"):
        load(path, {})


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="is a folder"):
        load(tmp_path, {})


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read_says_so(path: Path) -> None:
    path.write_text("")
    path.chmod(0)
    with pytest.raises(ConfigError, match="permission denied"):
        load(path, {})


def test_a_byte_order_mark_and_windows_line_ends_do_no_harm(path: Path) -> None:
    path.write_bytes(b"\xef\xbb\xbf" + policy().replace("\n", "\r\n").encode())
    assert load(path, {}).policies[0].id == "acme"


def test_the_environment_fills_texts_after_parsing(path: Path) -> None:
    text = policy('name = "${NAME}"\ntags = ["${A:-a}", "$${A}"]\nevery = "${EVERY:-2d}"')
    config = loaded(path, text, NAME='quo"te', EVERY="")
    assert config.policies[0].name == 'quo"te'
    assert config.policies[0].tags == ("a", "${A}")
    assert config.policies[0].schedule == "2d"


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ("${NO}", "name needs ${NO}, which is not set in the environment"),
        ("${EMPTY}", "name needs ${EMPTY}, which is empty in the environment"),
        ("${1x}", 'name has "${" without a name and "}"'),
        ("${NO", 'name has "${" without a name and "}"'),
    ],
)
def test_a_placeholder_that_cannot_be_filled_is_a_mistake(path: Path, value: str, said: str) -> None:
    (line,) = problems(path, policy(f'name = "{value}"'), EMPTY="")
    assert line.startswith(f"config.toml, policy.acme: {said}")


def test_a_placeholder_is_reported_once_not_also_as_a_bad_value(path: Path) -> None:
    assert len(problems(path, '[channel.c]\nurl = "${NO}"\n')) == 1
    assert len(problems(path, policy('every = "${NO}"\ntags = ["a", "${NO}"]'))) == 2


def test_a_selector_with_a_dollar_sign_is_no_placeholder(path: Path) -> None:
    config = loaded(path, policy("""remove = 'a[href$=".pdf"]'"""))
    assert config.policies[0].remove == ('a[href$=".pdf"]',)


def test_secrets_stand_in_no_message(path: Path) -> None:
    text = (
        policy('kind = "${SECRET}"\nevery = "${SECRET}"', name="a")
        + '[channel.a]\nurl = "hunter2-nonsense"\n[channel.b]\nurl = ["hunter2"]\n[channel.c]\nurl = 5550199\n'
        + '[policy.b]\nurl = "https://user:hunter2@b.example/"\n'
    )
    found = "\n".join(problems(path, text, SECRET="hunter2"))
    assert len(found.splitlines()) == 6
    assert "hunter2" not in found
    assert "5550199" not in found


def test_the_configuration_shown_has_no_secrets(path: Path) -> None:
    config = loaded(
        path,
        '[policy.acme]\nurl = "https://acme.example/?key=${SECRET}"\nlanguage = "en"\n'
        '[channel.mail]\nurl = "mailtos://me:hunter2@mail.example"\nlevel = 4\n'
        '[scrapy]\nDNS_TIMEOUT = 3\nDEFAULT_REQUEST_HEADERS = { Authorization = "Bearer hunter2", Accept = "text/html" }\n',
        SECRET="hunter2",
    )
    shown = masked(config)
    assert "hunter2" not in shown
    assert "hunter2" not in repr(config.channels)
    assert 'url = "mailtos://***"' in shown
    assert 'url = "https://acme.example/?key=***"' in shown
    assert 'Accept = "text/html"' in shown


def test_a_secret_with_quotes_is_blotted_out_too(path: Path) -> None:
    text = '[scrapy]\nUSER_AGENT = "acme ${SECRET}"\n' + policy('name = "about ${SECRET}"')
    secret = "pa\"ss\\wo'rd"
    shown = masked(loaded(path, text, SECRET=secret))
    assert shown.count("***") == 2
    assert "wo" not in shown


def test_the_configuration_shown_is_a_configuration(path: Path) -> None:
    before = loaded(
        path, policy('cron = "0 6 * * 1"\nexpect = { min_words = 9 }\nselect = "main"', name="a") + policy()
    )
    after = loaded(path, masked(before))
    assert (after.policies, after.crawl, after.store) == (before.policies, before.crawl, before.store)


def test_two_policies_of_one_page_are_warned_of(path: Path) -> None:
    text = policy(name="a") + '[policy.b]\nurl = "https://a.example/privacy#top"\n'
    assert loaded(path, text).warnings == ("config.toml: a, b watch the same page; keep one",)
    assert loaded(path, text + 'section = "Cookies"\n').warnings == ()


def test_a_file_without_policies_is_warned_of(path: Path) -> None:
    (warning,) = loaded(path, "").warnings
    assert "no policy is registered" in warning


def test_the_shipped_configuration_works() -> None:
    config = load(ROOT / "config.toml", {})
    assert len(config.policies) >= 10
    assert {policy.language for policy in config.policies} >= {"en", "sv", "de", "fr", "es"}
    assert PolicyKind.SUBPROCESSORS in {policy.kind for policy in config.policies}
    assert {policy.schedule for policy in config.policies} == {"1d"}
    assert config.warnings == ()


def test_the_channels_shown_as_comments_work(path: Path) -> None:
    text = (ROOT / "config.toml").read_text(encoding="utf-8")
    head, mark, comments = text.partition("# [channel.legal]")
    opened = head + (mark + comments).replace("\n# ", "\n").removeprefix("# ")
    config = loaded(path, opened, SMTP_USER="u", SMTP_PASSWORD="p", SLACK_URL="slack://a/b/c")
    assert [channel.id for channel in config.channels] == ["legal", "developers"]
