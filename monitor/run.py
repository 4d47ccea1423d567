"""One run, as cron calls it: what is due is fetched, decided, stored; then what is pending is told.

    lock ─▶ rebuild what an upgrade changed ─▶ due ─▶ crawl ─▶ ingest each fetch ─▶ deliver ─▶ RunReport

Two runs on one store never overlap: the second finds the lock taken and leaves.
"""

import fcntl
import os
import random
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

from monitor.alerts import DeliveryReport, Send, deliver
from monitor.config import Config, scrub
from monitor.crawl import CrawlSettings, Report, crawl
from monitor.decide import reading_of
from monitor.errors import Busy, ConfigError, StoreError
from monitor.faults import tell_faults
from monitor.formats.templates import renderer
from monitor.heartbeat import beat
from monitor.ingest import ingest, rebuild
from monitor.model import Decision, Fetch, Outcome, Policy, Signs, Target
from monitor.notify import send
from monitor.schedule import due, parse
from monitor.store import Readings, Store

FULL_AFTER = timedelta(days=7)
"""A page is asked for in full at least this often: a server that says "not modified" for ever may be wrong."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RunReport:
    """What a run did: checks by outcome, and what went wrong.

    `bugs` are exceptions of our own, one line each with the policy they struck. Decisions are not kept: their texts would
    make a run's memory grow with the number of policies.
    """

    outcomes: Mapping[Outcome, int] = field(default_factory=dict)
    not_due: tuple[Policy, ...] = ()
    bugs: tuple[str, ...] = ()
    rebuilt: tuple[str, ...] = ()
    delivery: DeliveryReport = field(default_factory=DeliveryReport)
    interrupted: bool = False
    heartbeat: str | None = None

    @property
    def good(self) -> bool:
        """Whether the monitor itself did all it should: pages that do not come are no fault of its own."""
        return not (self.bugs or self.interrupted or self.delivery.dead)

    @property
    def failed(self) -> bool:
        """Whether some fetch or alert failed, or a bug struck."""
        return bool(
            self.outcomes.get(Outcome.FAILED) or self.bugs or self.interrupted or self.delivery.failed or self.heartbeat
        )


@contextmanager
def lock(store_path: Path) -> Iterator[None]:
    """Hold the store's run lock, or raise Busy. The lock goes with the process, however it ends."""
    path = store_path.with_name(store_path.name + ".lock")
    try:
        handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    except OSError as error:
        raise StoreError(f"{path} cannot be written ({error.strerror}); choose another place with --db") from error
    try:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise Busy from error
        yield
    finally:
        os.close(handle)


def run(
    config: Config,
    store: Store,
    policies: Sequence[Policy],
    *,
    now: Callable[[], datetime],
    everything: bool = False,
    quiet: bool = False,
    told: Callable[[Policy, Decision], None] = lambda policy, decision: None,
) -> RunReport:
    """Check the given policies that are due (all of them with `everything`), then deliver pending alerts.

    `quiet` records changes and tells nobody, now or later. `told` is called with each decision as it is made. StoreError
    where the store refuses: what was written before stays.
    """
    started = now()
    number = store.begin_run(started, os.getpid())
    rebuilt = _reread(store, policies)
    targets, not_due = _due(store, policies, started, everything)
    outcomes: Counter[Outcome] = Counter()
    by_id = {policy.id: policy for policy in policies}

    broken: list[StoreError] = []

    def receive(fetch: Fetch) -> None:
        if broken:
            return
        try:
            decision = ingest(store, fetch, by_id[fetch.policy], config.channels, run=number, quiet=quiet)
        except StoreError as error:
            broken.append(error)
            return
        outcomes[decision.outcome] += 1
        told(by_id[fetch.policy], decision)

    try:
        crawled = crawl(targets, receive, crawl_settings(config)) if targets else Report()
    except ConfigError as error:
        problems = [scrub(problem, config.secrets) for problem in error.problems]
        store.finish_run(number, now(), {}, str(ConfigError(*problems)))
        raise ConfigError(*(f"{config.path}, {problem}" for problem in problems)) from error
    if broken:
        # What was stored stays; what was not is due again at the next run.
        raise broken[0]
    if not quiet:
        tell_faults(store, config.channels, crawled.bugs, now())
    delivery = DeliveryReport() if quiet else deliver(store, config.channels, sender(config), now, random.random)
    store.finish_run(
        number, now(), {str(outcome): count for outcome, count in outcomes.items()}, "; ".join(crawled.bugs)
    )
    report = RunReport(
        outcomes=outcomes,
        not_due=not_due,
        bugs=crawled.bugs,
        rebuilt=rebuilt,
        delivery=delivery,
        interrupted=crawled.interrupted,
    )
    if config.heartbeat is None or not report.good:
        return report
    return replace(report, heartbeat=beat(config.heartbeat, config.crawl.allow))


def sender(config: Config) -> Send:
    """How a message is sent: in the words of the configuration's templates, where it has any."""
    return partial(send, render=renderer(config.templates))


def crawl_settings(config: Config) -> CrawlSettings:
    """How to fetch, from the configuration's [crawl] and [scrapy] tables."""
    wish = config.crawl
    return CrawlSettings(
        user_agent=wish.user_agent,
        allow=wish.allow,
        timeout_seconds=wish.timeout_seconds,
        max_bytes=wish.max_bytes,
        delay_seconds=wish.delay_seconds,
        concurrency=wish.concurrency,
        overrides=config.scrapy,
    )


def target_of(store: Store, policy: Policy, now: datetime) -> Target:
    """The policy with the validators of the page last taken for good, or none where a full page is due."""
    known = store.validators(policy.id)
    old = known.learnt_at is None or now - known.learnt_at > FULL_AFTER
    if old or known.reading != reading_of(policy):
        return Target(policy=policy)
    return Target(policy=policy, etag=known.etag, last_modified=known.last_modified, validated_url=known.url)


def _due(
    store: Store, policies: Sequence[Policy], now: datetime, everything: bool
) -> tuple[tuple[Target, ...], tuple[Policy, ...]]:
    last: Mapping[str, datetime] = store.last_checks()
    wait: Mapping[str, datetime] = store.retries()
    signs = store.signs() if any(parse(policy.schedule).adapts for policy in policies) else {}
    targets, not_due = [], []
    for policy in policies:
        if everything or _is_due(policy, last.get(policy.id), wait.get(policy.id), signs.get(policy.id), now):
            targets.append(target_of(store, policy, now))
        else:
            not_due.append(policy)
    return tuple(targets), tuple(not_due)


def _is_due(
    policy: Policy, last: datetime | None, wait_until: datetime | None, signs: Signs | None, now: datetime
) -> bool:
    if not policy.enabled or (wait_until is not None and now < wait_until):
        return False
    return due(policy.schedule, last, now, signs).now


def _reread(store: Store, policies: Sequence[Policy]) -> tuple[str, ...]:
    """Rebuild the policies whose texts were read under other rules than the present ones."""
    known = store.readings()
    stale = [policy for policy in policies if policy.id in known and _is_stale(known[policy.id], reading_of(policy))]
    for policy in stale:
        rebuild(store, policy)
    return tuple(policy.id for policy in stale)


def _is_stale(known: Readings, reading: str) -> bool:
    # A rebuild that finds no good page leaves no version: it is remembered so that it is done once, not every run, and
    # again when the rules are mended.
    made = known.versions or {known.rebuilt} - {""}
    return bool(made - {reading}) and known.rebuilt != reading
