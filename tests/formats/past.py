"""Answers of the history, made by hand."""

from dataclasses import replace

from monitor.model import Clause, ClauseKind, FactKind
from monitor.model.past import Blamed, Dated, Hit, Life, Period, PolicyStats, Since, Stated, Stats
from tests import make
from tests.formats import given as case

STATED = Stated(effective="2026-02-20", updated="2026-02-18")
LIFE = Life(
    policy=case.POLICY.id,
    fact=case.fact(FactKind.RETENTION, "P13M", "Kept for 13 months.", key="logs", subject="logs"),
    first=1,
    last=2,
    since=make.day(0),
    until=make.day(5),
    runs=((1, 2),),
)
NEXT_LIFE = replace(LIFE, fact=replace(LIFE.fact, value="P25M"), first=3, last=None, since=make.day(6))
TIMELINE = (Dated(life=LIFE, stated=None), Dated(life=NEXT_LIFE, stated=STATED))
SINCE = Since(
    policy=case.POLICY.id,
    asked="Leadinfo",
    quote="We use Leadinfo.",
    periods=(
        Period(first=1, last=1, since=make.day(0), until=make.day(2), gone=make.day(3)),
        Period(first=4, last=5, since=make.day(7), until=make.day(9), absent=make.day(6), stated=STATED),
    ),
)
BLAMED = Blamed(clause=Clause(text="Ask us.", form="ask us."), number=3, since=make.day(6))
HEADING = Blamed(
    clause=Clause(text="Your rights", form="your rights", kind=ClauseKind.HEADING, level=2), number=1, since=make.day(0)
)
HIT = Hit(
    policy=case.POLICY.id,
    first=2,
    last=3,
    since=make.day(1),
    until=make.day(4),
    snippet="We use Leadinfo.",
    marks=((7, 15),),
)
_ONE = PolicyStats(
    policy=case.POLICY.id,
    first=make.day(0),
    last=make.day(400),
    checks=40,
    years=((2026, 3), (2027, 1)),
    changes=4,
    substantive=2,
    silent=1,
    months=(1, 0, 2, 1),
)
STATS = Stats(first_month="2026-03", policies=(_ONE, replace(_ONE, policy="b")), total=replace(_ONE, policy="all"))
