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
    name = Content.styled(line(row.title, 60), "bold")
    parts = []
    if row.change is not None:
        parts += [level_badge(row.change), Content.styled(f"{row.change.at:%Y-%m-%d}", "$text-muted")]
        parts += [Content.styled("✓", "$text-success")] if row.is_acknowledged else []
    if status.incident is not None:
        parts.append(Content.styled("INCIDENT", "bold $text-error"))
    elif status.failures:
        parts.append(Content.styled(f"{status.failures}× not read", "$text-warning"))
    elif row.change is None:
        parts.append(Content.styled("no change seen", "$text-muted"))
    return Option(Content("\n").join((name, Content(" ").join(parts))), id=row.policy)


def event_option(number: int, event: Event) -> Option:
    """What happened, on one line: the day, the version, the level, the headline."""
    day = Content.styled(f"{event.at:%Y-%m-%d} ", "$text-muted")
    change = event.change
    if change is None:
        said = "first read as v1" if event.returned_to is None else f"returned to v{event.returned_to}"
        return Option(day + Content.styled(said, "$text-muted"), id=str(number))
    head = day + Content(f"v{change.new} ") + level_badge(change) + Content(" ")
    return Option(head + Content(line(_without_title(change.verdict.headline), 200)), id=str(number))


def _without_title(headline: str) -> str:
    """A headline without the policy's name before it, which stands beside."""
    _, colon, rest = headline.partition(": ")
    return rest if colon else headline
