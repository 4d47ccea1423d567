"""What every test may ask for."""

from collections.abc import Iterator

import pytest

from tests.site import Site


@pytest.fixture
def site() -> Iterator[Site]:
    """A scripted web site on 127.0.0.1, empty."""
    with Site() as running:
        yield running
