"""Markdown read, searched for facts, compared and judged, as two checks of a policy would be."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from monitor.diff import compare
from monitor.extract import extract, page_of
from monitor.facts import find
from monitor.judge import deltas, judge
from monitor.model import Delta, Diff, Facts, Text, Verdict

POLICIES = Path(__file__).parent / "policies"
LANGUAGES = ("en", "sv", "de", "fr", "nl", "es", "it", "pt", "da", "nb", "fi", "pl")


@dataclass(frozen=True)
class Judged:
    """What two texts amount to."""

    diff: Diff
    deltas: tuple[Delta, ...]
    verdict: Verdict

    @property
    def kinds(self) -> set[str]:
        """The kinds of change, by name."""
        return {kind.value for kind in self.verdict.kinds}


@cache
def policy(language: str) -> str:
    """A policy written for these tests, in Markdown."""
    return (POLICIES / f"{language}.md").read_text(encoding="utf-8")


@cache
def read(markdown: str, language: str | None = None) -> tuple[Text, Facts]:
    """The text of a Markdown document, and its facts."""
    text = extract(page_of("policy.md", markdown.encode()), language=language)
    return text, find(text)


def judged(old: str, new: str, **given: object) -> Judged:
    """Two Markdown documents compared and judged."""
    (old_text, old_facts), (new_text, new_facts) = read(old), read(new)
    diff = compare(old_text, new_text)
    found = deltas(old_facts, new_facts, diff)
    verdict = judge(diff, old_facts, new_facts, found=found, **given)  # type: ignore[arg-type]
    return Judged(diff, found, verdict)


def changed(language: str, old: str, new: str) -> tuple[str, str]:
    """A policy before and after one of its phrases was replaced; fails where the phrase is not in it."""
    before = policy(language)
    assert old in before, f'"{old}" is not in the policy ({language})'
    return before, before.replace(old, new, 1)
