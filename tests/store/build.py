"""Texts, versions and decisions for the store's tests, and a policy that lives through them day by day."""

from dataclasses import dataclass

from monitor.model import (
    Alert,
    Change,
    ChangeKind,
    Clause,
    Decision,
    Fact,
    FactKind,
    Facts,
    Failure,
    FailureReason,
    Level,
    NotModified,
    Outcome,
    Page,
    Suspicion,
    Text,
    Verdict,
    VerdictKind,
    Version,
    digest,
)
from monitor.store import Recorded, Store
from tests import make

POLICY = "acme-privacy"


def text(*clauses: str) -> Text:
    """A text of these paragraphs."""
    read = tuple(Clause(text=clause, form=clause.casefold()) for clause in clauses)
    return Text(title="Privacy", language="en", clauses=read, digest=digest(clause.form for clause in read))


def recipient(name: str, quote: str = "") -> Fact:
    """A recipient, as a fact."""
    return Fact(kind=FactKind.RECIPIENT, key=name.casefold(), value=name, quote=quote)


def version(number: int, *clauses: str, facts: Facts = (), day: int = 0, policy: str = POLICY) -> Version:
    """A version read on that day."""
    return Version(
        policy=policy,
        number=number,
        text=text(*clauses),
        facts=facts,
        reading="r1",
        first_seen=make.day(day),
        last_seen=make.day(day),
    )


def change(id: str, old: int, new: int, *, day: int = 0, level: Level = Level.HIGH, policy: str = POLICY) -> Change:
    """A change seen on that day."""
    return Change(
        id=id,
        policy=policy,
        old=old,
        new=new,
        at=make.day(day),
        since=make.day(day - 1),
        deltas=(),
        verdict=Verdict(kind=VerdictKind.SUBSTANTIVE, level=level, headline="+ OpenAI", kinds=(ChangeKind.PROCESSORS,)),
    )


def alert(channel: str = "team", *, day: int = 0, **fields: object) -> Alert:
    """An alert written and due on that day."""
    return Alert(  # type: ignore[arg-type]
        **{
            "channel": channel,
            "policy": POLICY,
            "subject": "[HIGH] Acme",
            "body": "+ OpenAI",
            "level": 4,
            "created_at": make.day(day),
            "due_at": make.day(day),
            **fields,
        }
    )


@dataclass
class Life:
    """A policy whose store is written to, a check at a time."""

    store: Store
    policy: str = POLICY

    def page(self, day: int, outcome: Outcome = Outcome.SAME, *, body: bytes | None = None, **decided: object) -> Page:
        """Record a page; returns it as it was fetched."""
        page = make.page(at=day, policy_id=self.policy, body=body or b"<p>page of day %d</p>" % day)
        self.record(page, outcome, **decided)
        return page

    def record(self, fetch: Page | NotModified | Failure, outcome: Outcome, **decided: object) -> Recorded:
        """Record a fetch with what was decided of it."""
        decision = Decision(policy=self.policy, outcome=outcome, at=fetch.fetched_at, **decided)  # type: ignore[arg-type]
        return self.store.record(fetch, decision)

    def read(self, day: int, number: int, *clauses: str, facts: Facts = (), **decided: object) -> Version:
        """Record a page that brings a new version."""
        new = version(number, *clauses, facts=facts, day=day, policy=self.policy)
        self.page(day, Outcome.FIRST if number == 1 else Outcome.CHANGED, version=new, **decided)
        return new

    def turn_back(self, day: int, number: int) -> None:
        """Record a page that shows an earlier version again."""
        self.page(day, Outcome.RETURNED, returned_to=number)

    def unchanged(self, day: int) -> None:
        """Record a 304."""
        self.record(make.not_modified(day, self.policy), Outcome.NOT_MODIFIED)

    def fail(self, day: int) -> None:
        """Record a fetch that brought nothing."""
        self.record(make.failure(FailureReason.TIMEOUT, day, self.policy), Outcome.FAILED)

    def hold_back(self, day: int, seen: int = 1) -> None:
        """Record a page that is doubted."""
        self.page(
            day,
            Outcome.SUSPECT,
            suspicion=Suspicion(reason="bot_wall", digest="d", seen=seen),
            reason="bot_wall",
            detail="says: checking your browser",
        )
