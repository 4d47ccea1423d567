"""A desk to work at: a directory with a configuration, and the command line run in a process of its own."""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Said:
    """What a command left: its exit code, standard output and standard error."""

    code: int
    out: str
    err: str

    @property
    def objects(self) -> list[dict]:
        """Standard output read as JSON Lines."""
        return [json.loads(line) for line in self.out.splitlines()]

    def by_policy(self, key: str) -> dict[str, object]:
        """One value of each object, by policy."""
        return {found["policy"]: found.get(key) for found in self.objects}


class Desk:
    """Where a test works. `configure` writes config.toml; calling it runs a command there."""

    def __init__(self, place: Path) -> None:
        self.place = place
        self.environ = {key: value for key, value in os.environ.items() if not key.startswith("POLICY_MONITOR")}
        self.environ |= {"PYTHONPATH": str(ROOT), "NO_COLOR": "1", "COLUMNS": "200"}

    @property
    def config(self) -> Path:
        """The configuration file."""
        return self.place / "config.toml"

    @property
    def db(self) -> Path:
        """The store."""
        return self.place / "policies.db"

    def configure(
        self, policies: dict[str, str], *, extra: str = "", channel: str | None = None, timeout: str = "2s"
    ) -> None:
        """Register policies (id to URL) and, if given, one channel for everything."""
        parts = [
            f'[crawl]\nallow = ["127.0.0.0/8"]\ndelay = "0.01s"\ntimeout = "{timeout}"\n[scrapy]\nRETRY_TIMES = 0\n',
            extra,
        ]
        parts += [f'[policy.{name}]\nurl = "{url}"\n' for name, url in policies.items()]
        if channel:
            parts.append(f'[channel.team]\nurl = "{channel}"\nlevel = 2\nonly = "both"\n')
        self.config.write_text("\n".join(parts), encoding="utf-8")

    def command(self, *arguments: str) -> list[str]:
        """The command as a process is started with it."""
        return [sys.executable, "-m", "monitor", *arguments]

    def __call__(self, *arguments: str, stdin: str | None = None) -> Said:
        done = subprocess.run(
            self.command(*arguments),
            cwd=self.place,
            env=self.environ,
            input=stdin,
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=120,
            check=False,
        )
        return Said(done.returncode, done.stdout, done.stderr)
