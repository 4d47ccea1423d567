"""Lives through a policy's days, as a process of its own that kills itself at a statement given to it.

python -m tests.store.killed FILE STATEMENT: at that statement of the days after the first.
"""

import os
import signal
import sys

from monitor.model import Incident, IncidentStep
from monitor.store import Store
from tests import make
from tests.store import build
from tests.store.build import POLICY, Life

DAYS = 4


def live(store: Store, days: range) -> None:
    """A new version with change, alert and incident each day."""
    life = Life(store)
    for day in days:
        number = day + 1
        incident = Incident(policy=POLICY, reason="timeout", detail="", opened_at=make.day(day))
        life.read(
            day,
            number,
            f"Clause of day {day}.",
            "Clause of every day.",
            facts=(build.recipient(f"Recipient {day}"),),
            change=build.change(f"c{day}", number - 1, number, day=day) if day else None,
            incident=incident,
            incident_step=IncidentStep.OPENED,
            alerts=(build.alert(day=day, incident=0),),
        )


def main(path: str, statement: int) -> None:
    """The first day undisturbed, the others until that statement."""
    with Store.open(path) as store:
        live(store, range(1))
        count = 0

        def count_down(_: str) -> None:
            nonlocal count
            count += 1
            if count == statement:
                os.kill(os.getpid(), signal.SIGKILL)

        store._db.raw.set_trace_callback(count_down)
        live(store, range(1, DAYS))
    print(count)


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
