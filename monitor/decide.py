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
from monitor.diff.restless import aside, is_resting, kept_clauses, learnt, rested, unmoved
from monitor.errors import ReadError
from monitor.extract import READING, extract
from monitor.extract.mail import agreed
from monitor.facts import find
from monitor.guard import doubt, doubt_pair
from monitor.guard.alternation import alternation, is_steady
from monitor.model import (
    UNSTABLE,
    WATCHED,
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
    History,
    Incident,
    IncidentStep,
    Memory,
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
    VerdictKind,
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


def is_known(fetch: Fetch, history: History, policy: Policy) -> bool:
    """Whether the fetch brings nothing to read: no page, or the very bytes last read under the same rules.

    Bytes that hold still where they used to change are read once more: what was set aside may be back.
    """
    if not isinstance(fetch, Page):
        return True
    head = history.head
    is_same = head is not None and head.body == body_digest(fetch) and head.reading == reading_of(policy)
    return is_same and not is_resting(history.memory)


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
            decision = _same(fetch, rested(history.memory))
        case Page():
            decision = _page(fetch, policy, history, channels)
    if decision.memory == history.memory:
        decision = replace(decision, memory=None)
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


def _same(page: Page, memory: Memory, note: str = "", detail: str = "") -> Decision:
    return Decision(
        policy=page.policy, outcome=Outcome.SAME, at=page.fetched_at, memory=memory, reason=note, detail=detail
    )


def _page(page: Page, policy: Policy, history: History, channels: Sequence[Channel]) -> Decision:
    if is_known(page, history, policy):
        return _same(page, rested(history.memory))
    try:
        text = read_page(page, policy)
    except ReadError as error:
        unreadable = Doubt(reason=DoubtReason.UNREADABLE, evidence=str(error))
        return _suspect(page, policy, history, unreadable, body_digest(page))
    before = history.version
    if before is not None:
        text = agreed(text, before.text)
    if before is None or not history.memory.slots:
        same = history.head is not None and text.digest == history.head.digest
        return _same(page, rested(history.memory)) if same else _read(page, policy, history, channels, text)
    return _read_aside(page, policy, history, channels, text, before)


def _read_aside(
    page: Page, policy: Policy, history: History, channels: Sequence[Channel], text: Text, before: Version
) -> Decision:
    """What a page means where some places of the policy keep changing: they are taken out of both texts."""
    facts = find(text)
    kept = kept_clauses(before.facts, facts), kept_clauses(facts, before.facts)
    found = aside(before.text, text, history.memory, old_kept=kept[0], new_kept=kept[1])
    memory = found.memory
    if found.old.digest != before.text.digest and found.old.digest not in dict(memory.alike):
        memory = _remembered(memory, found.old.digest, before.number)
    if found.old.digest == found.new.digest:
        return _same(page, unmoved(memory))
    history = replace(history, memory=memory)
    return _read(page, policy, history, channels, text, facts=facts, compared=(found.old, found.new))


def _read(
    page: Page,
    policy: Policy,
    history: History,
    channels: Sequence[Channel],
    text: Text,
    *,
    facts: Facts | None = None,
    compared: tuple[Text, Text] | None = None,
) -> Decision:
    """What a text means that is not that of the version in force. `compared` are both without what keeps changing."""
    old, new = compared or (history.version.text if history.version else text, text)
    known = {**dict(history.memory.alike), **history.digests}
    number = known.get(text.digest) or known.get(new.digest)
    if number is not None and history.head is not None:
        if number == history.head.number:
            return _same(page, unmoved(history.memory))
        # Seen before, so neither to be doubted nor to be judged.
        return Decision(
            policy=policy.id,
            outcome=Outcome.RETURNED,
            at=page.fetched_at,
            returned_to=number,
            memory=learnt(history.memory, compare(old, new)),
        )
    facts = find(text) if facts is None else facts
    doubted = _doubt(page, policy, history, text, facts)
    if doubted is not None:
        return _suspect(page, policy, history, doubted, text.digest)
    if history.head is None:
        version = _version(1, page, policy, text, facts)
        return Decision(policy=policy.id, outcome=Outcome.FIRST, at=page.fetched_at, version=version)
    return _changed(page, policy, history, channels, text, facts, (old, new))


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
    if found is None:
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


def _version(number: int, page: Page, policy: Policy, text: Text, facts: Facts) -> Version:
    return Version(
        policy=policy.id,
        number=number,
        text=text,
        facts=facts,
        reading=reading_of(policy),
        first_seen=page.fetched_at,
        last_seen=page.fetched_at,
    )


def _changed(
    page: Page,
    policy: Policy,
    history: History,
    channels: Sequence[Channel],
    text: Text,
    facts: Facts,
    compared: tuple[Text, Text],
) -> Decision:
    """A new version, unless only the page around the policy differs from the one before, as both are `compared`."""
    head, before = history.head, history.version
    assert head is not None
    assert before is not None, "the version in force must be loaded to compare with it"
    old, new = compared
    found = assess(
        old,
        before.facts,
        new,
        facts,
        kind=policy.kind,
        title=policy.title,
        rules=policy.rules,
        seen=page.fetched_at.astimezone(UTC).date(),
    )
    memory = learnt(history.memory, found.diff)
    if found.verdict.kind is VerdictKind.NOISE and _is_labels(found.diff):
        alike = _remembered(memory, new.digest, head.number)
        return _same(page, alike, VerdictKind.NOISE, found.verdict.headline)
    version = _version(max(history.digests.values(), default=head.number) + 1, page, policy, text, facts)
    change = Change(
        id=change_id(policy.id, before, version),
        policy=policy.id,
        old=before.number,
        new=version.number,
        at=page.fetched_at,
        since=head.last_seen,
        deltas=found.deltas,
        verdict=found.verdict,
        dates=found.dates,
        deadline=found.deadline,
        cause=Cause.READING if page.via == OTA_UPGRADE else Cause.POLICY,
    )
    alerts = tell_change(change, found.diff, policy, page, channels)
    return Decision(
        policy=policy.id,
        outcome=Outcome.CHANGED,
        at=page.fetched_at,
        version=version,
        change=change,
        alerts=alerts,
        memory=_remembered(memory, new.digest, version.number) if new.digest != text.digest else memory,
    )


def _is_labels(diff: Diff) -> bool:
    """Whether all that differs is a few words long: names, labels, counters. A sentence makes a version in any case."""
    sides = [(diff.old, edit.old) for edit in diff.changes] + [(diff.new, edit.new) for edit in diff.changes]
    return all(len(text.clauses[i].text.split()) <= _LABEL_WORDS for text, places in sides for i in places)


_LABEL_WORDS = 8
_ALIKE = 32
"""Texts remembered as saying what a version says."""


def _remembered(memory: Memory, digest: str, number: int) -> Memory:
    return replace(memory, alike=(*memory.alike, (digest, number))[-_ALIKE:])


def change_id(policy: str, old: Version, new: Version) -> str:
    """A change's id: twelve hex digits that stay the same when the history is rebuilt from the same texts."""
    return hashlib.sha256(f"{policy}\n{old.text.digest}\n{new.text.digest}".encode()).hexdigest()[:12]


def _with_incident(decision: Decision, policy: Policy, history: History, channels: Sequence[Channel]) -> Decision:
    """The decision with the incident it opens or closes: of bad checks in a row, or of a policy that alternates."""
    bad = decision.outcome in (Outcome.FAILED, Outcome.SUSPECT)
    if bad and history.incident is None and history.failures + 1 >= INCIDENT_AFTER:
        incident = Incident(policy=policy.id, reason=decision.reason, detail=decision.detail, opened_at=decision.at)
        step = IncidentStep.OPENED
    elif not bad and history.incident is not None:
        incident = replace(history.incident, closed_at=decision.at)
        step = IncidentStep.CLOSED
    elif not bad and history.unrest is None and (said := alternation(_seen(decision, history))):
        incident = Incident(policy=policy.id, reason=UNSTABLE, detail=said, opened_at=decision.at)
        step = IncidentStep.OPENED
    elif not bad and history.unrest is not None and is_steady(_seen(decision, history)):
        incident = replace(history.unrest, closed_at=decision.at)
        step = IncidentStep.CLOSED
    else:
        return decision
    told = tell_incident(incident, policy, channels)
    return replace(decision, incident=incident, incident_step=step, alerts=decision.alerts + told)


def _seen(decision: Decision, history: History) -> tuple[int, ...]:
    """The versions that the last good checks saw in force, this one last."""
    in_force = history.head.number if history.head else 1
    number = decision.version.number if decision.version else decision.returned_to or in_force
    return (*history.recent, number)[-WATCHED:]
