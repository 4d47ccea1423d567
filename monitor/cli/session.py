"""What the commands share: the configuration and the store, opened when first needed."""

import codecs
import os
import shutil
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from monitor.errors import ConfigError, UsageError

if TYPE_CHECKING:
    from monitor.config import Config
    from monitor.config.reading import Perused
    from monitor.model import Overrides, Policy
    from monitor.store import Store


@dataclass
class Session:
    """One call of the command line: which configuration and which store it speaks of."""

    config_path: Path
    db: Path | None = None

    @cached_property
    def config(self) -> "Config":
        """The configuration; ConfigError lists every mistake in it."""
        if self._perused.problems:
            raise ConfigError(*self._perused.problems)
        return self._perused.config

    @cached_property
    def _perused(self) -> "Perused":
        from monitor.config import look_over

        return look_over(self.config_path, os.environ)

    @property
    def config_or_default(self) -> "Config":
        """The configuration, or that of an empty file where there is none: for commands that need no registry."""
        from monitor.config import load

        return self.config if self.config_path.exists() else load(self.config_path, os.environ, "")

    @property
    def rules(self) -> "Overrides":
        """What is decided about judging for every policy; nothing where there is no configuration."""
        from monitor.config import rules

        return rules(self.config_path, os.environ)

    def reload(self, text: str) -> "Session":
        """A session whose configuration is the given text; ConfigError lists every mistake in it."""
        from monitor.config import load

        session = Session(config_path=self.config_path, db=self.db)
        session.__dict__["config"] = load(self.config_path, os.environ, text)
        return session

    def write_config(self, text: str) -> None:
        """Put the text in the configuration file's place, all or nothing, with the file's rights and byte order mark."""
        target = self.config_path.resolve()
        beside = target.with_name(f".{target.name}.new")
        try:
            marked = target.exists() and target.read_bytes().startswith(codecs.BOM_UTF8)
            beside.write_text(text, encoding="utf-8-sig" if marked else "utf-8", newline="")
            if target.exists():
                shutil.copymode(target, beside)
            beside.replace(target)
        except OSError as error:
            raise ConfigError(f"{self.config_path} cannot be written: {error.strerror}") from error

    @property
    def store_path(self) -> Path:
        """Where the store is: `--db`, or what the configuration says."""
        if self.db is not None:
            return self.db
        from monitor.config import store_path

        return store_path(self.config_path, os.environ)

    def open_store(self) -> "Store":
        """The store for writing, made where it does not exist."""
        from monitor.store import Store

        return Store.open(self.store_path)

    @contextmanager
    def writing(self) -> "Iterator[Store]":
        """The store for writing, under the run lock; Busy where another run is at work on it."""
        from monitor.run import lock

        with lock(self.store_path), self.open_store() as store:
            yield store

    def read_store(self) -> "Store":
        """The store for reading only; StoreError where there is none yet."""
        from monitor.store import Store

        return Store.open(self.store_path, create=False, read_only=True)

    def check(self) -> None:
        """ConfigError with every mistake, those included that only the crawl or a channel's service would find."""
        from monitor.config import scrub
        from monitor.crawl import refused
        from monitor.notify import check

        file, found = self.config_path, self._perused
        problems = [*found.problems, *(f"{file}, scrapy: {problem}" for problem in refused(found.config.scrapy))]
        problems += [
            f"{file}, channel.{channel.id}: {problem}"
            for channel in found.config.channels
            if (problem := check(channel)) is not None
        ]
        if problems:
            raise ConfigError(*(scrub(problem, found.config.secrets) for problem in problems))

    def known(self, store: "Store", policy_id: str) -> "Policy":
        """The policy registered by that id, or imported without; UsageError names the nearest where there is neither."""
        registered = {policy.id: policy for policy in self.config_or_default.policies}
        found = registered.get(policy_id) or self._introduced(store, policy_id)
        if found is None:
            raise UsageError(no_policy(policy_id, sorted({*registered, *store.policies_seen()})))
        return found

    def judged(self, store: "Store", policy_id: str) -> "Policy | None":
        """The same without selectors, for judging texts that were read; or None: a history outlives its registration."""
        return next((policy for policy in self.listed if policy.id == policy_id), None) or self._introduced(
            store, policy_id
        )

    def _introduced(self, store: "Store", policy_id: str) -> "Policy | None":
        """The policy that the store alone knows, judged by the rules for every policy; None where it knows none."""
        from dataclasses import replace

        found = store.introduced(policy_id)
        return replace(found, rules=self.rules) if found else None

    @cached_property
    def listed(self) -> "tuple[Policy, ...]":
        """The registered policies with what people see of them; none where there is no configuration."""
        from monitor.config import listed

        return listed(self.config_path, os.environ)

    def policy(self, policy_id: str) -> "Policy":
        """The registered policy of that id; UsageError names the nearest where there is none."""
        return self.policies([policy_id])[0]

    def policies(self, ids: Sequence[str]) -> "tuple[Policy, ...]":
        """The registered policies of those ids, all of them for an empty list."""
        return _chosen(self.config.policies, ids)

    def chosen(self, ids: Sequence[str]) -> "tuple[Policy, ...]":
        """The same without checking the configuration, and without selectors: for commands that only show."""
        return _chosen(self.listed, ids)


def _chosen(policies: "Sequence[Policy]", ids: Sequence[str]) -> "tuple[Policy, ...]":
    known = {policy.id: policy for policy in policies}
    for policy_id in ids:
        if policy_id not in known:
            raise UsageError(no_policy(policy_id, list(known)))
    return tuple(known[policy_id] for policy_id in dict.fromkeys(ids)) if ids else tuple(policies)


def no_policy(policy_id: str, known: Sequence[str]) -> str:
    """The message for a policy id that is not known."""
    return f'no policy "{policy_id}"; {policy_hint(policy_id, known)}'


def policy_hint(policy_id: str, known: Sequence[str]) -> str:
    """The policy that may have been meant, or else those there are."""
    listed = ", ".join(known[:8]) + (", …" if len(known) > 8 else "")
    return meant(policy_id, known) or f"known: {listed or 'none yet, see policy-monitor add --help'}"


def meant(word: str, known: Iterable[str]) -> str:
    """The question whether the nearest of the known words was meant; empty where none is near."""
    from difflib import get_close_matches

    near = get_close_matches(word, known, n=1)
    return f'did you mean "{near[0]}"?' if near else ""
