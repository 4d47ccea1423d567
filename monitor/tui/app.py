"""The browser's screen: policies and what happened to them on the left, the chosen version on the right."""

import shlex
from collections.abc import Callable
from datetime import UTC, datetime
from typing import TypeVar

from textual import on, work
from textual.app import App, ComposeResult
from textual.binding import Binding
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Footer, Static, TabbedContent, TabPane

from monitor.errors import MonitorError
from monitor.formats.history import version_head
from monitor.formats.lives import timeline_runs
from monitor.formats.safe import line
from monitor.formats.text import fact_runs, text_runs
from monitor.history import Event
from monitor.model import Change
from monitor.tui import drawing
from monitor.tui.finding import Search
from monitor.tui.lists import Choices, event_option, policy_option
from monitor.tui.reading import Reader, Row, Shown

Found = TypeVar("Found")

_TABS = (("diff", "Changes"), ("text", "Text"), ("facts", "Facts"), ("timeline", "Timeline"))


class Browser(App[None]):
    """Walk through the history of all policies. `now` is asked when a change is acknowledged."""

    TITLE = "policy-monitor"
    ENABLE_COMMAND_PALETTE = False
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (100, "-wide")]
    BINDINGS = [
        Binding("slash", "search", "Search", key_display="/"),
        Binding("n", "event(1)", "Older"),
        Binding("p", "event(-1)", "Newer"),
        Binding("1", "tab('diff')", "Changes", show=False),
        Binding("2", "tab('text')", "Text", show=False),
        Binding("3", "tab('facts')", "Facts", show=False),
        Binding("4", "tab('timeline')", "Timeline", show=False),
        Binding("v", "next_tab", "View"),
        Binding("a", "acknowledge", "Acknowledge"),
        Binding("o", "open", "Open page"),
        Binding("y", "copy", "Copy command"),
        Binding("d", "shade", "Dark/light"),
        Binding("r", "refresh", "Reload", show=False),
        Binding("q", "quit", "Quit"),
    ]
    CSS = """
    #left { width: 38; min-width: 24; }
    #policies { height: 3fr; }
    #events { height: 2fr; }
    #right { width: 1fr; }
    #head { height: auto; max-height: 4; padding: 0 1; color: $text-muted; }
    .-narrow #body { layout: vertical; }
    .-narrow #left { width: 100%; height: 40%; layout: horizontal; }
    .-narrow #policies, .-narrow #events { width: 1fr; height: 100%; }
    Choices { border: round $foreground 30%; border-title-color: $foreground; padding: 0; scrollbar-size-vertical: 1;
        text-wrap: nowrap; text-overflow: ellipsis; }
    Choices:focus { border: round $primary; }
    Choices > .option-list--option-highlighted, Choices:focus > .option-list--option-highlighted {
        background: $primary-muted; color: $foreground; }
    TabPane { padding: 0; }
    VerticalScroll { padding: 0 1; }
    """

    def __init__(self, reader: Reader, *, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        super().__init__()
        self._reader, self._now = reader, now
        self._rows: dict[str, Row] = {}
        self._events: list[Event] = []
        self._policy: str | None = None
        self._shown: Shown | None = None
        self._drawn: set[str] = set()

    def compose(self) -> ComposeResult:
        """The lists, the version's head and tabs, the keys."""
        with Horizontal(id="body"):
            with Vertical(id="left"):
                yield Choices(id="policies", markup=False)
                yield Choices(id="events", markup=False)
            with Vertical(id="right"):
                yield Static("", id="head", markup=False)
                with TabbedContent(id="tabs"):
                    for name, title in _TABS:
                        with TabPane(title, id=name), VerticalScroll(can_focus=True):
                            yield Static("", id=f"{name}-body", markup=False)
        yield Footer(show_command_palette=False)

    def on_mount(self) -> None:
        """Names of the panes, then the policies."""
        self.query_one("#policies").border_title = "Policies"
        self.query_one("#events").border_title = "What happened"
        self.query_one("#policies").focus()
        self._load()

    @work(thread=True, exclusive=True, group="policies")
    def _load(self) -> None:
        rows = self._asked(self._reader.policies)
        if rows is not None:
            self.call_from_thread(self._show_policies, rows)

    def _show_policies(self, rows: list[Row]) -> None:
        self._rows = {row.policy: row for row in rows}
        policies = self.query_one("#policies", Choices)
        policies.border_subtitle = f"{len(rows):,}"
        policies.fill([policy_option(row) for row in rows], self._policy)
        if not rows:
            self.query_one("#head", Static).update("nothing was checked yet; policy-monitor run does")

    @on(Choices.OptionHighlighted, "#policies")
    def _turn_to(self, event: Choices.OptionHighlighted) -> None:
        if event.option_id is not None and event.option_id != self._policy:
            self._policy = event.option_id
            self._load_policy(event.option_id)

    @work(thread=True, exclusive=True, group="policy")
    def _load_policy(self, policy: str, chosen: str | None = None) -> None:
        if policy != self._policy:  # a key held down has gone on
            return
        events = self._asked(lambda: self._reader.events(policy))
        if events is not None:
            self.call_from_thread(self._show_events, policy, events, chosen)

    def _show_events(self, policy: str, events: list[Event], chosen: str | None) -> None:
        if policy != self._policy:
            return
        self._events = events
        listed = self.query_one("#events", Choices)
        listed.border_subtitle = f"{len(events):,}"
        listed.fill([event_option(number, event) for number, event in enumerate(events)], chosen)
        if not events:
            self._blank(f"{line(policy)}: never read; policy-monitor status says why")

    def _blank(self, said: str) -> None:
        self._shown = None
        for name, _ in _TABS:
            self.query_one(f"#{name}-body", Static).update("")
        self.query_one("#head", Static).update(said)

    @on(Choices.OptionHighlighted, "#events")
    def _show_event(self, event: Choices.OptionHighlighted) -> None:
        if self._policy is not None and event.option_index < len(self._events):
            self._load_event(self._policy, self._events[event.option_index])

    @work(thread=True, exclusive=True, group="event")
    def _load_event(self, policy: str, event: Event) -> None:
        if policy != self._policy:
            return
        shown = self._asked(lambda: self._reader.shown(policy, event))
        if shown is not None:
            self.call_from_thread(self._show_version, policy, event, shown)

    def _show_version(self, policy: str, event: Event, shown: Shown) -> None:
        if policy != self._policy:
            return
        head = version_head(shown.version)
        if event.change is not None:
            head = f"{line(event.change.verdict.headline, 300)}\nchange {event.change.id} · {head}"
        self.query_one("#head", Static).update(head)
        self._shown, self._drawn = shown, set()
        self._draw()

    @on(TabbedContent.TabActivated)
    def _draw(self) -> None:
        """Draw the tab in sight, unless it is drawn: the others wait until they are looked at."""
        name = self.query_one(TabbedContent).active
        if self._shown is not None and name not in self._drawn:
            self._drawn.add(name)
            self._draw_tab(name, self._shown)

    @work(thread=True, group="tab")
    def _draw_tab(self, name: str, shown: Shown) -> None:
        # In a thread: a long text takes some hundredths of a second.
        body = self._asked(lambda: self._body(name, shown))
        if body is not None:
            self.call_from_thread(self._show_tab, name, shown, body)

    def _show_tab(self, name: str, shown: Shown, body: Content) -> None:
        if shown is self._shown:
            self.query_one(f"#{name}-body", Static).update(body)
            self.query_one(f"#{name} VerticalScroll").scroll_home(animate=False)

    def _body(self, name: str, shown: Shown) -> Content:
        match name:
            case "text":
                return drawing.drawn(text_runs(shown.version.text))
            case "facts":
                return drawing.drawn(fact_runs(shown.version.facts))
            case "timeline":
                return drawing.drawn(timeline_runs(self._reader.timeline(shown.version.policy)))
        return drawing.diff_content(shown.between) if shown.between else drawing.nothing_before(shown.is_return)

    def action_event(self, step: int) -> None:
        """Go to the older or newer event of the policy, from wherever the keys go."""
        events = self.query_one("#events", Choices)
        if events.option_count:
            events.highlighted = min(max((events.highlighted or 0) + step, 0), events.option_count - 1)

    def action_tab(self, name: str) -> None:
        """Show this side of the version."""
        self.query_one(TabbedContent).active = name

    def action_next_tab(self) -> None:
        """Show the next side of the version."""
        names = [name for name, _ in _TABS]
        tabs = self.query_one(TabbedContent)
        tabs.active = names[(names.index(tabs.active) + 1) % len(names)]

    def action_search(self) -> None:
        """Ask for words and go to what is chosen."""
        self.push_screen(Search(self._reader, list(self._rows.values())), self._go)

    def _go(self, policy: str | None) -> None:
        policies = self.query_one("#policies", Choices)
        if policy in self._rows:
            policies.highlighted = policies.get_option_index(policy)
            policies.focus()

    def action_acknowledge(self) -> None:
        """Mark the change shown as done with."""
        change = self._change()
        if change is None:
            self.notify("this is no change", severity="warning")
            return
        self._acknowledge(change)

    @work(thread=True, group="acknowledge")
    def _acknowledge(self, change: Change) -> None:
        def act() -> bool:
            self._reader.acknowledge(change.id, self._now())
            return True

        if self._asked(act):
            self.call_from_thread(self.notify, f"change {change.id} is acknowledged")
            self._load()

    def action_open(self) -> None:
        """Open the policy's page in the browser of the desktop."""
        row = self._rows.get(self._policy or "")
        if row is None or not row.url.startswith(("https://", "http://")):
            self.notify("it is not registered: there is no address to open", severity="warning")
            return
        self.open_url(row.url)
        self.notify(line(row.url, 200), title="opened", markup=False)

    def action_copy(self) -> None:
        """Put the command that prints what is shown into the clipboard."""
        if self._policy is None:
            return
        change = self._change()
        words = ["diff", self._policy, str(change.old), str(change.new)] if change else ["log", self._policy]
        command = shlex.join(["policy-monitor", *words])
        self.copy_to_clipboard(command)
        self.notify(command, title="copied", markup=False)

    def action_shade(self) -> None:
        """Turn dark into light, or back."""
        self.theme = "textual-light" if self.current_theme.dark else "textual-dark"

    def action_refresh(self) -> None:
        """Read everything again: a run may have written meanwhile."""
        self._load()
        if self._policy is not None:
            events = self.query_one("#events", Choices)
            self._load_policy(self._policy, None if events.highlighted is None else str(events.highlighted))

    def _change(self) -> Change | None:
        """The change shown, if it is one."""
        at = self.query_one("#events", Choices).highlighted
        return self._events[at].change if at is not None and at < len(self._events) else None

    def _asked(self, ask: Callable[[], Found]) -> Found | None:
        """What the store answers, or None once its refusal was told."""
        try:
            return ask()
        except MonitorError as error:
            self.call_from_thread(self.notify, line(str(error), 300), severity="error", markup=False)
            return None
