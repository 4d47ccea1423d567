"""What the guide says the commands print is what they print."""

import subprocess
import sys
from pathlib import Path

DOCS = Path(__file__).resolve().parents[2] / "docs"


def test_the_guide_is_true() -> None:
    done = subprocess.run(
        [sys.executable, str(DOCS / "guide.py"), "--check"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, f"run python docs/guide.py and read what it changed:\n{done.stdout}{done.stderr}"
