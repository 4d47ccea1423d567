"""What tests of the command line may ask for."""

from pathlib import Path

import pytest

from tests.cli.desk import Desk


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """A desk without a configuration."""
    return Desk(tmp_path)
