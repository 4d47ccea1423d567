"""What every test may ask for."""

from collections.abc import Iterator

import pytest
from hypothesis import settings

from tests.site import Site

# A machine with other work is slow, and no fault of ours.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")


@pytest.fixture
def site() -> Iterator[Site]:
    """A scripted web site on 127.0.0.1, empty."""
    with Site() as running:
        yield running
