"""When: the dates that a policy states on either side of a change, and the last day to object to it."""

from datetime import date

from monitor.judge.case import Case
from monitor.judge.deadline import NO_WINDOW, deadline
from monitor.judge.sorts import sort
from monitor.model import ChangeKind, Deadline, FactKind, Facts, PolicyKind, StatedDate, Verdict, VerdictKind, stated

_LISTS = (PolicyKind.SUBPROCESSORS, PolicyKind.DPA)


def stated_dates(old: Facts, new: Facts) -> tuple[StatedDate, ...]:
    """The dates that either side states for itself."""
    found = (
        StatedDate(key=key, old=stated(old, FactKind.DATE, key), new=stated(new, FactKind.DATE, key))
        for key in ("updated", "effective", "next")
    )
    return tuple(date for date in found if date.old or date.new)


def last_day(case: Case, verdict: Verdict) -> Deadline | None:
    """The last day to object to a change of substance of a list of processors or an agreement on processing.

    None for other documents and changes, and where the day that it was seen is not known.
    """
    if verdict.kind is not VerdictKind.SUBSTANTIVE or case.today is None or not _is_list(case):
        return None
    # A window on subprocessors holds for no other change.
    is_about_processors = ChangeKind.PROCESSORS in verdict.kinds
    fitting = (fact for fact in case.new_facts if is_about_processors or not fact.key.startswith("subprocessors"))
    found = deadline(tuple(fitting), date.fromisoformat(case.today))
    if found is None:
        return Deadline(on="", how=NO_WINDOW)
    return Deadline(on=found.on.isoformat(), how=found.rule, quote=found.quote)


def _is_list(case: Case) -> bool:
    """Whether the document is such a list or agreement: as registered, or else by its title and headings."""
    kind = case.policy_kind
    return (sort(case.diff.new) if kind in (None, PolicyKind.OTHER) else kind) in _LISTS
