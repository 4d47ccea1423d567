"""The configuration: one TOML file in, a Config out, or every mistake in it.

The reading is imported when it is needed: pydantic is slow to start and most of a command line's help needs none.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from monitor.config.environment import scrub
from monitor.config.settings import DEFAULT_STORE, Config, Crawl, Heartbeat
from monitor.model import Overrides, Policy

if TYPE_CHECKING:
    from monitor.config.reading import Perused

__all__ = [
    "Config",
    "Crawl",
    "Heartbeat",
    "listed",
    "load",
    "look_over",
    "masked",
    "rules",
    "scrub",
    "source",
    "store_path",
]


def load(path: Path, environ: Mapping[str, str], text: str | None = None) -> Config:
    """The configuration in a TOML file, `${NAME}` filled from `environ`; `text` is what the file would hold.

    Raises ConfigError with one line a mistake, all of them, each naming file, table and key.
    """
    from monitor.config.reading import load

    return load(path, environ, text)


def look_over(path: Path, environ: Mapping[str, str]) -> "Perused":
    """What a configuration file says, with its mistakes beside it; ConfigError only where it is no TOML at all."""
    from monitor.config.reading import look_over

    return look_over(path, environ)


def source(path: Path) -> str:
    """The text of a configuration file, line ends and all, without a byte order mark; ConfigError where it has none."""
    from monitor.config.reading import source

    return source(path)


def masked(config: Config) -> str:
    """The configuration in force, defaults filled in, as TOML, with every secret blotted out."""
    from monitor.config.shown import masked

    return masked(config)


def rules(path: Path, environ: Mapping[str, str]) -> Overrides:
    """What is decided about judging for every policy; the quick way for commands that may do without a configuration.

    Raises ConfigError, with every mistake in the file, where it cannot be told.
    """
    from monitor.config.quick import tables

    data = tables(path)
    return load(path, environ).rules if data is None or "judge" in data else Overrides()


def listed(path: Path, environ: Mapping[str, str]) -> tuple[Policy, ...]:
    """The registered policies with what people see of them: the quick way for commands that only read the history.

    No policies where there is no file. Raises ConfigError, with every mistake in the file, where they cannot be told.
    """
    from monitor.config.quick import policies

    found = policies(path, environ)
    return load(path, environ).policies if found is None else found


def store_path(path: Path, environ: Mapping[str, str]) -> Path:
    """Where the configuration keeps its store: the quick way for commands that only read the history.

    Raises ConfigError, with every mistake in the file, where the path cannot be told.
    """
    from monitor.config.environment import expand
    from monitor.config.quick import tables

    data = tables(path)
    if not data:
        return load(path, environ).store  # which says so where there is no file
    table = data.get("store", {})
    found = expand(table, environ) if isinstance(table, dict) else None
    written = found.data.get("path", DEFAULT_STORE) if found and not found.problems else None
    if not isinstance(written, str) or not written.strip():
        return load(path, environ).store
    return path.parent / Path(written).expanduser()
