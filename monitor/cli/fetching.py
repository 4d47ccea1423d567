"""Fetching on the spot, for commands that store nothing."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from monitor.cli.session import Session

if TYPE_CHECKING:
    from monitor.model import Fetch, Policy


def is_url(source: str) -> bool:
    """Whether a command's argument is an address to fetch, not a file."""
    return source.startswith(("http://", "https://"))


def fetch(session: Session, policies: "Sequence[Policy]") -> "dict[str, Fetch]":
    """What fetching each policy once brings, by policy id; all in one crawl, for a process has but one."""
    from monitor.crawl import crawl
    from monitor.model import Target
    from monitor.run import crawl_settings

    fetched: list[Fetch] = []
    crawl([Target(policy=policy) for policy in policies], fetched.append, crawl_settings(session.config_or_default))
    return {found.policy: found for found in fetched}
