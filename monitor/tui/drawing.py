"""The formats' runs as Textual content in the theme's colours: page text is never markup, and no longer than scrolls well."""

from collections.abc import Iterable

from textual.content import Content

from monitor.formats import words
from monitor.formats.marks import Run, Style, difference
from monitor.formats.safe import safe
from monitor.formats.text import verdict_lines, way_lines
from monitor.history import Between
from monitor.model import Change, VerdictKind

# A page may hold megabytes; a terminal shows and lays out some hundred thousand characters at ease.
_MOST, _LONGEST_CLAUSE = 300_000, 20_000
_STYLES = {
    Style.PLAIN: "",
    Style.HEADING: "bold $primary",
    Style.ADDED: "$text-success on $success-muted underline",
    Style.REMOVED: "$text-error on $error-muted strike",
    Style.FAINT: "$text-muted",
}
_LEVELS = ("$text-muted", "$text-muted", "$text-primary", "$text-warning", "$text-error", "bold $text-error reverse")


def drawn(runs: Iterable[Run]) -> Content:
    """The runs as content; what is longer than scrolls well is cut, and that is said."""
    parts: list[tuple[str, str]] = []
    left = _MOST
    for run in runs:
        text = safe(run.text)
        if len(text) > _LONGEST_CLAUSE:
            text = f"{text[:_LONGEST_CLAUSE]} … ({len(text) - _LONGEST_CLAUSE:,} characters more)"
        parts.append((text, _STYLES[run.style]))
        left -= len(text)
        if left <= 0:
            parts.append(("\n… the rest is long; policy-monitor diff and show print it whole", _STYLES[Style.FAINT]))
            break
    return Content.assemble(*parts)


def diff_content(found: Between) -> Content:
    """What lies between two versions: what was judged, then the changes by section with words marked."""
    said = verdict_lines(found.verdict, found.deltas) if found.verdict else way_lines((), found.deltas, found.diff)
    return drawn((Run(Style.FAINT, said + "\n"), *difference(found.diff)))


def nothing_before(is_return: bool) -> Content:
    """What stands in a change's place where there is none."""
    said = "the text of an earlier version again" if is_return else "first reading: nothing came before"
    return Content.styled(said, _STYLES[Style.FAINT])


def level_badge(change: Change) -> tuple[str, str]:
    """A change's level as a word, and its style."""
    verdict = change.verdict
    if verdict.kind is not VerdictKind.SUBSTANTIVE:
        return str(verdict.kind), _LEVELS[0]
    return words.level_name(verdict.level), _LEVELS[verdict.level]
