"""What a crawl did, counted while it runs: every target ends as exactly one fetch."""

import logging
import traceback
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime

from monitor.model import Failure, FailureReason, Fetch, NotModified, Page, Target

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What a crawl did.

    `failures` counts fetches by reason; `bugs` are exceptions of our own (most of all those `receive` raised), one line
    each beginning with the policy's id, and `tracebacks` the same in full, in the same order; `unreached` are the
    policies that an interruption left without a fetch: they stay due.
    """

    pages: int = 0
    not_modified: int = 0
    failures: Mapping[FailureReason, int] = field(default_factory=dict)
    seconds: float = 0.0
    bugs: tuple[str, ...] = ()
    tracebacks: tuple[str, ...] = field(default=(), repr=False)
    interrupted: bool = False
    unreached: tuple[str, ...] = ()

    @property
    def fetches(self) -> int:
        """How many fetches were received, of any kind."""
        return self.pages + self.not_modified + sum(self.failures.values())


class Ledger:
    """Which targets still wait for their fetch; hands each fetch on, once, and keeps what goes wrong in doing so."""

    def __init__(self, targets: Sequence[Target], receive: Callable[[Fetch], None]) -> None:
        self._waiting = Counter(target.policy.id for target in targets)
        self._receive = receive
        self._outcomes: Counter[type[Fetch] | FailureReason] = Counter()
        self._bugs: list[str] = []
        self._tracebacks: list[str] = []
        self.interrupted = False

    def take(self, fetch: Fetch) -> None:
        """Hand a fetch on to `receive`; whatever that raises is counted and told, and the crawl goes on."""
        if self.interrupted and isinstance(fetch, Failure) and fetch.reason is FailureReason.UNKNOWN:
            return None  # our own stopping is no failure of the policy
        if not self._waiting[fetch.policy]:
            return self.bug(fetch.policy, RuntimeError("a fetch nobody waits for was dropped"))
        self._waiting[fetch.policy] -= 1
        self._outcomes[fetch.reason if isinstance(fetch, Failure) else type(fetch)] += 1
        try:
            self._receive(fetch)
        except Exception as error:
            self.bug(fetch.policy, error)
        return None

    def bug(self, policy: str, error: BaseException) -> None:
        """Keep an exception that is nobody's page but our mistake."""
        line = f"{policy}: {type(error).__name__}: {error}".replace("\n", " ")
        self._bugs.append(line)
        self._tracebacks.append("".join(traceback.format_exception(error)))
        logger.error("%s", line)

    def sweep(self, why: str) -> None:
        """End what still waits as Failure(unknown), unless the operator interrupted the crawl."""
        if self.interrupted:
            return
        for policy in self._left():
            self.take(Failure(policy=policy, fetched_at=datetime.now(UTC), reason=FailureReason.UNKNOWN, detail=why))

    def report(self, seconds: float) -> Report:
        """The report, after `seconds` of crawling."""
        return Report(
            pages=self._outcomes.pop(Page, 0),
            not_modified=self._outcomes.pop(NotModified, 0),
            failures={reason: n for reason, n in self._outcomes.items() if isinstance(reason, FailureReason)},
            seconds=seconds,
            bugs=tuple(self._bugs),
            tracebacks=tuple(self._tracebacks),
            interrupted=self.interrupted,
            unreached=self._left(),
        )

    def _left(self) -> tuple[str, ...]:
        return tuple(self._waiting.elements())
