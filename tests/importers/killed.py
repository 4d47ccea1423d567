"""The command line in a process of its own that gets a signal at the page given to it.

python -m tests.importers.killed SIGNAL PAGE ARGUMENT...
"""

import itertools
import os
import sys

from monitor.importers import filing
from monitor.ingest import ingest

filing.BATCH = 3


def main(number: int, page: int, arguments: list[str]) -> None:
    """Run the command, and send the signal while that page is being decided on."""
    count = itertools.count(1)

    def counted(*fetched: object, **options: object) -> object:
        decision = ingest(*fetched, **options)  # type: ignore[arg-type]
        if next(count) == page:
            os.kill(os.getpid(), number)
        return decision

    filing.ingest = counted  # type: ignore[assignment]
    from monitor import cli

    sys.argv = ["policy-monitor", *arguments]
    cli.main()


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]), sys.argv[3:])
