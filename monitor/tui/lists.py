"""The two lists on the left: policies with their badges, and what happened to the one chosen."""

from textual.binding import Binding
from textual.content import Content
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from monitor.formats.safe import line
from monitor.history import Event
from monitor.tui.drawing import level_badge
from monitor.tui.reading import Row


class Choices(OptionList):
    """A list that j and k go through as the arrows do."""

    BINDINGS = [
        Binding("j", "cursor_down", "Down", show=False),
        Binding("k", "cursor_up", "Up", show=False),
        Binding("g", "first", "First", show=False),
        Binding("G", "last", "Last", show=False),
    ]

    def fill(self, options: list[Option], chosen: str | None = None) -> None:
        """Show these options and choose one of them: that of this id, or the first."""
        self.clear_options()
        self.add_options(options)
        ids = [option.id for option in options]
        if ids:
            self.highlighted = ids.index(chosen) if chosen in ids else 0


def policy_option(row: Row) -> Option:
    """A policy on two lines: its name; its newest change's level and day, and how it stands."""
    status = row.status
    parts: list[tuple[str, str]] = []
    if row.change is not None:
        parts += [level_badge(row.change), (f"{row.change.at:%Y-%m-%d}", "$text-muted")]
        parts += [("✓", "$text-success")] if row.is_acknowledged else []
    if status.incident is not None:
        parts.append(("INCIDENT", "bold $text-error"))
    elif status.failures:
        parts.append((f"{status.failures}× not read", "$text-warning"))
    elif row.change is None:
        parts.append(("no change seen", "$text-muted"))
    spaced = [piece for part in parts for piece in (part, (" ", ""))]
    return Option(Content.assemble((line(row.title, 60), "bold"), "\n", *spaced[:-1]), id=row.policy)


def event_option(number: int, event: Event) -> Option:
    """What happened, on one line: the day, the version, the level, the headline."""
    day = (f"{event.at:%Y-%m-%d} ", "$text-muted")
    change = event.change
    if change is None:
        said = "first read as v1" if event.returned_to is None else f"returned to v{event.returned_to}"
        return Option(Content.assemble(day, (said, "$text-muted")), id=str(number))
    headline = line(_without_title(change.verdict.headline), 200)
    return Option(Content.assemble(day, f"v{change.new} ", level_badge(change), " ", headline), id=str(number))


def _without_title(headline: str) -> str:
    """A headline without the policy's name before it, which stands beside."""
    _, colon, rest = headline.partition(": ")
    return rest if colon else headline
