"""What a fetch means, given the policy's past. Pure: no clock, no database, no network.

    fetch + history ─▶ extract ─▶ guard ─▶ facts ─▶ compare ─▶ judge ─▶ route ─▶ Decision

`ingest` reads the history, asks `decide`, and writes the whole decision in one transaction.
"""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date

from monitor import judge
from monitor.diff import compare
from monitor.errors import ReadError
from monitor.extract import READING, extract
from monitor.extract.mail import agreed
from monitor.facts import find
from monitor.guard import doubt, doubt_pair
from monitor.model import (
    Cause,
    Change,
    Channel,
    Deadline,
    Decision,
    Delta,
    Diff,
    Doubt,
    DoubtReason,
    Fact,
    FactKind,
    Facts,
    Failure,
    FailureReason,
    Fetch,
    Head,
    History,
    Incident,
    IncidentStep,
    NotModified,
    Outcome,
    Overrides,
    Page,
    Policy,
    PolicyKind,
    StatedDate,
    Suspicion,
    Text,
    Verdict,
    Version,
)
from monitor.model.fetch import OTA_UPGRADE, OTA_VERSION
from monitor.routing import tell_change, tell_incident

INCIDENT_AFTER = 3
"""Checks in a row without a good page before an incident opens."""

_RECORDED_ONCE = frozenset({OTA_VERSION, OTA_UPGRADE})
"""Where a page comes from that was already taken for the policy elsewhere, and will not be seen a second time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Assessment:
    """What lies between two readings of a policy."""

    case: judge.Case
    verdict: Verdict

    @property
    def diff(self) -> Diff:
        """The clauses of both sides, aligned."""
        return self.case.diff

    @property
    def deltas(self) -> tuple[Delta, ...]:
        """How the facts differ."""
        return self.case.deltas

    @property
    def dates(self) -> tuple[StatedDate, ...]:
        """The dates that either reading states for itself."""
        return judge.stated_dates(self.case.old_facts, self.case.new_facts)

    @property
    def deadline(self) -> Deadline | None:
        """The last day to object, of a list of processors or an agreement on processing."""
        return judge.last_day(self.case, self.verdict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """Two documents compared without a history: `doubt` says why one of them may not be the other's policy."""

    assessment: Assessment
    old_facts: Facts
    new_facts: Facts
    doubt: Doubt | None = None


def reading_of(policy: Policy) -> str:
    """The name of the rules a page of this policy is read by: the extractor's version and the registry's selectors."""
    chosen = (policy.select, policy.remove, policy.section)
    if not any(chosen):
        return READING
    return f"{READING}+{hashlib.sha256(repr(chosen).encode()).hexdigest()[:8]}"


def body_digest(page: Page) -> str:
    """The SHA-256 (hex) of the raw page: two pages with the same one need no second reading."""
    return hashlib.sha256(page.body).hexdigest()


def is_known(fetch: Fetch, head: Head | None, policy: Policy) -> bool:
    """Whether the fetch brings nothing to read: no page, or the very bytes last read under the same rules."""
    if not isinstance(fetch, Page):
        return True
    return head is not None and head.body == body_digest(fetch) and head.reading == reading_of(policy)


def read_page(page: Page, policy: Policy) -> Text:
    """The text of a page under the policy's selectors; ReadError where it is no document at all."""
    return extract(page, select=policy.select, remove=policy.remove, section=policy.section, language=policy.language)


def stated_date(facts: Facts) -> str | None:
    """The newest date the policy states for itself (ISO 8601), or None."""
    return max((fact.value for fact in facts if _is_stated_date(fact)), default=None)


def _is_stated_date(fact: Fact) -> bool:
    return fact.kind is FactKind.DATE and fact.key in ("effective", "updated")


def assess(
    old: Text,
    old_facts: Facts,
    new: Text,
    new_facts: Facts,
    *,
    kind: PolicyKind = PolicyKind.OTHER,
    title: str = "",
    rules: Overrides | None = None,
    seen: date | None = None,
) -> Assessment:
    """The diff, the fact deltas and the verdict between two readings of one policy.

    `seen` is the day the new one was seen: it tells which stated dates are still ahead. None: no date is.
    """
    today = seen.isoformat() if seen else None
    weighed = judge.weighed(compare(old, new), old_facts, new_facts, policy_kind=kind, today=today)
    verdict = judge.verdict(weighed, rules=rules or Overrides(), title=title)
    return Assessment(case=weighed, verdict=verdict)


def compare_texts(
    old: Text, new: Text, *, title: str = "", rules: Overrides | None = None, seen: date | None = None
) -> Comparison:
    """Two documents taken for editions of one policy: what changed, and whether they are. `seen` as for `assess`."""
    old_facts, new_facts = find(old), find(new)
    return Comparison(
        assessment=assess(old, old_facts, new, new_facts, title=title, rules=rules, seen=seen),
        old_facts=old_facts,
        new_facts=new_facts,
        doubt=doubt_pair(old, new, (stated_date(old_facts), stated_date(new_facts))),
    )


def decide(
    fetch: Fetch, policy: Policy, history: History, channels: Sequence[Channel] = (), *, alike: bool = False
) -> Decision:
    """What the fetch means and what is to be written and told.

    `history.version` must be loaded where the fetch brings a page to read (`not is_known(...)`) and one exists. `alike`
    says that a page is known to read as the version in force does.
    """
    match fetch:
        case Failure():
            decision = _failed(fetch, policy, history)
        case NotModified():
            decision = _not_modified(fetch, policy, history)
        case Page() if alike:
            decision = Decision(policy=policy.id, outcome=Outcome.SAME, at=fetch.fetched_at)
        case Page():
            decision = _page(fetch, policy, history, channels)
    return _with_incident(decision, policy, history, channels)


def _failed(fetch: Failure, policy: Policy, history: History) -> Decision:
    return Decision(
        policy=policy.id,
        outcome=Outcome.FAILED,
        at=fetch.fetched_at,
        suspicion=history.suspicion,
        reason=fetch.reason,
        detail=fetch.detail,
    )


def _not_modified(fetch: NotModified, policy: Policy, history: History) -> Decision:
    if history.head is None:
        # A 304 about a page never read must not look like "no change".
        return _failed(
            Failure(
                policy=policy.id,
                fetched_at=fetch.fetched_at,
                reason=FailureReason.HTTP,
                detail="the server answered 304 (not modified) for a page never read",
                status=304,
            ),
            policy,
            history,
        )
    return Decision(policy=policy.id, outcome=Outcome.NOT_MODIFIED, at=fetch.fetched_at)


def _page(page: Page, policy: Policy, history: History, channels: Sequence[Channel]) -> Decision:
    if is_known(page, history.head, policy):
        return Decision(policy=policy.id, outcome=Outcome.SAME, at=page.fetched_at)
    try:
        text = read_page(page, policy)
    except ReadError as error:
        unreadable = Doubt(reason=DoubtReason.UNREADABLE, evidence=str(error))
        return _suspect(page, policy, history, unreadable, body_digest(page))
    if history.version is not None:
        text = agreed(text, history.version.text)
    if history.head is not None and text.digest == history.head.digest:
        return Decision(policy=policy.id, outcome=Outcome.SAME, at=page.fetched_at)
    facts = find(text)
    doubted = _doubt(page, policy, history, text, facts)
    if doubted is not None:
        return _suspect(page, policy, history, doubted, text.digest)
    if history.head is None:
        return _first(page, policy, text, facts)
    if text.digest in history.digests:
        return Decision(
            policy=policy.id,
            outcome=Outcome.RETURNED,
            at=page.fetched_at,
            returned_to=history.digests[text.digest],
        )
    return _changed(page, policy, history, text, facts, channels)


def _doubt(page: Page, policy: Policy, history: History, text: Text, facts: Facts) -> Doubt | None:
    """The guard's doubt, unless a second look at the same text has confirmed what was plausible."""
    before = history.version
    found = doubt(
        text,
        page=page,
        previous=before.text if before else None,
        policy=policy,
        dates=(stated_date(before.facts) if before else None, stated_date(facts)),
    )
    if found is None or text.digest in history.digests:
        return None
    seen = history.suspicion
    confirmed = page.via in _RECORDED_ONCE or (seen is not None and seen.digest == text.digest)
    return None if found.confirmable and confirmed else found


def _suspect(page: Page, policy: Policy, history: History, found: Doubt, digest: str) -> Decision:
    before = history.suspicion
    seen = before.seen + 1 if before is not None and before.digest == digest else 1
    return Decision(
        policy=policy.id,
        outcome=Outcome.SUSPECT,
        at=page.fetched_at,
        doubt=found,
        suspicion=Suspicion(reason=found.reason, digest=digest, seen=seen),
        reason=found.reason,
        detail=found.evidence,
    )


def _first(page: Page, policy: Policy, text: Text, facts: Facts) -> Decision:
    version = Version(
        policy=policy.id,
        number=1,
        text=text,
        facts=facts,
        reading=reading_of(policy),
        first_seen=page.fetched_at,
        last_seen=page.fetched_at,
    )
    return Decision(policy=policy.id, outcome=Outcome.FIRST, at=page.fetched_at, version=version)


def _changed(
    page: Page, policy: Policy, history: History, text: Text, facts: Facts, channels: Sequence[Channel]
) -> Decision:
    head, before = history.head, history.version
    assert head is not None
    assert before is not None, "the version in force must be loaded to compare with it"
    number = max(history.digests.values(), default=head.number) + 1
    version = Version(
        policy=policy.id,
        number=number,
        text=text,
        facts=facts,
        reading=reading_of(policy),
        first_seen=page.fetched_at,
        last_seen=page.fetched_at,
    )
    found = assess(
        before.text,
        before.facts,
        text,
        facts,
        kind=policy.kind,
        title=policy.title,
        rules=policy.rules,
        seen=page.fetched_at.astimezone(UTC).date(),
    )
    change = Change(
        id=change_id(policy.id, before, version),
        policy=policy.id,
        old=before.number,
        new=number,
        at=page.fetched_at,
        since=head.last_seen,
        deltas=found.deltas,
        verdict=found.verdict,
        dates=found.dates,
        deadline=found.deadline,
        cause=Cause.READING if page.via == OTA_UPGRADE else Cause.POLICY,
    )
    alerts = tell_change(change, found.diff, policy, page, (before.facts, facts), channels)
    return Decision(
        policy=policy.id, outcome=Outcome.CHANGED, at=page.fetched_at, version=version, change=change, alerts=alerts
    )


def change_id(policy: str, old: Version, new: Version) -> str:
    """A change's id: twelve hex digits that stay the same when the history is rebuilt from the same texts."""
    return hashlib.sha256(f"{policy}\n{old.text.digest}\n{new.text.digest}".encode()).hexdigest()[:12]


def _with_incident(decision: Decision, policy: Policy, history: History, channels: Sequence[Channel]) -> Decision:
    """The decision with the incident it opens (after three bad checks in a row) or closes."""
    bad = decision.outcome in (Outcome.FAILED, Outcome.SUSPECT)
    if bad and history.incident is None and history.failures + 1 >= INCIDENT_AFTER:
        incident = Incident(policy=policy.id, reason=decision.reason, detail=decision.detail, opened_at=decision.at)
        step = IncidentStep.OPENED
    elif not bad and history.incident is not None:
        incident = replace(history.incident, closed_at=decision.at)
        step = IncidentStep.CLOSED
    else:
        return decision
    told = tell_incident(incident, policy, channels)
    return replace(decision, incident=incident, incident_step=step, alerts=decision.alerts + told)
