import json
import re
import tomllib
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from monitor.config.schema import schema, text
from monitor.config.tables import TABLES

ROOT = Path(__file__).parents[2]


def errors(document: str) -> list[str]:
    return [error.message for error in Draft202012Validator(schema()).iter_errors(tomllib.loads(document))]


def test_the_schema_in_docs_is_the_models_schema() -> None:
    stored = (ROOT / "docs/config.schema.json").read_text(encoding="utf-8")
    assert stored == text(), "run: python -m monitor.config.schema > docs/config.schema.json"


def test_the_schema_is_a_schema() -> None:
    Draft202012Validator.check_schema(schema())


def test_the_shipped_configuration_fits_the_schema() -> None:
    assert errors((ROOT / "config.toml").read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    "good",
    [
        '[policy.a]\nurl = "${URL}"\nselect = "main"\nevery = "${EVERY:-1d}"',
        '[policy.a]\nurl = "https://a.example"\ncron = "0 6 * * 1"\nexpect = { contains = ["x"] }',
        '[channel.a]\nurl = "json://x"\nlevel = 3',
        '[channel.a]\nurl = "json://x"\nlevel = "high"',
        '[crawl]\ntimeout = "30s"\nmax_size = "4MiB"\nallow = ["::1"]',
        "[scrapy]\nDNS_TIMEOUT = 3",
    ],
)
def test_the_schema_lets_right_tables_pass(good: str) -> None:
    assert errors(good) == []


@pytest.mark.parametrize(
    "bad",
    [
        "[policy.a]",
        '[policy.a]\nurl = "ftp://a.example"',
        '[policy.a]\nurl = "https://a.example"\nscedule = "1d"',
        '[policy.a]\nurl = "https://a.example"\nkind = "x"',
        '[policy."a b"]\nurl = "https://a.example"',
        '[channel.a]\nurl = "json://x"\nlevel = 9',
        "[crawl]\ntimeout = 30",
        "[scrapy]\ndns_timeout = 3",
        "[polcy]",
    ],
)
def test_the_schema_finds_mistakes(bad: str) -> None:
    assert errors(bad)


def test_every_key_is_described() -> None:
    for name, table in json.loads(text())["$defs"].items():
        for key, value in table["properties"].items():
            assert value.get("description"), f"{name}.{key}"


def test_the_documentation_names_every_key() -> None:
    documented = set(re.findall(r"`([a-z_]+)`", (ROOT / "docs/configuration.md").read_text(encoding="utf-8")))
    for model in TABLES.values():
        if model is not None:
            assert set(model.model_fields) <= documented
