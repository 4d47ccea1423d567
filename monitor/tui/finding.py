"""The search: policies by name and clauses by words, found as one types."""

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Input, Label
from textual.widgets.option_list import Option

from monitor.errors import MonitorError
from monitor.formats.safe import line, safe
from monitor.history.names import folded
from monitor.model.past import Hit
from monitor.tui.lists import Choices
from monitor.tui.reading import Reader, Row

_MOST = 40
_SNIPPET = 160


class Search(ModalScreen[str | None]):
    """Words in, policies and clauses out; Enter gives the policy of the one chosen."""

    BINDINGS = [
        Binding("escape", "dismiss(None)", "Close"),
        Binding("down", "move(1)", "Next", show=False, priority=True),
        Binding("up", "move(-1)", "Previous", show=False, priority=True),
        Binding("ctrl+r", "toggle_past", "Also earlier texts", priority=True),
    ]
    CSS = """
    Search { align: center top; }
    Search > Vertical { width: 90%; max-width: 130; height: 80%; margin-top: 2; background: $surface;
        border: round $primary; }
    Search Choices { height: 1fr; border: none; }
    Search Label { color: $text-muted; padding: 0 1; }
    """

    def __init__(self, reader: Reader, rows: list[Row]) -> None:
        super().__init__()
        self._reader, self._rows = reader, rows
        self._past = False

    def compose(self) -> ComposeResult:
        """The field, what it found, how it is used."""
        with Vertical():
            yield Input(placeholder="a policy, or words in any text", id="words")
            yield Choices(id="found", markup=False)
            yield Label("", id="said", markup=False)

    def on_mount(self) -> None:
        """Nothing is asked yet."""
        self._say(0)

    @on(Input.Changed)
    def _typed(self, event: Input.Changed) -> None:
        self._look(event.value)

    @on(Input.Submitted)
    def _entered(self) -> None:
        found = self.query_one(Choices)
        if found.highlighted is not None:
            found.action_select()

    @on(Choices.OptionSelected)
    def _chose(self, event: Choices.OptionSelected) -> None:
        if event.option_id is not None:
            self.dismiss(event.option_id.partition(" ")[2])

    def action_move(self, step: int) -> None:
        """Go through what was found while the field keeps the keys."""
        found = self.query_one(Choices)
        if step > 0:
            found.action_cursor_down()
        else:
            found.action_cursor_up()

    def action_toggle_past(self) -> None:
        """Look into texts that are no longer in force, too, or not."""
        self._past = not self._past
        self._look(self.query_one(Input).value)

    @work(thread=True, exclusive=True)
    def _look(self, words: str) -> None:
        asked = folded(words.strip())
        named = [row for row in self._rows if asked and (asked in folded(row.title) or asked in row.policy)]
        try:
            hits = self._reader.search(words, past=self._past, limit=_MOST) if len(asked) > 1 else []
        except MonitorError as error:
            self.app.call_from_thread(self.notify, line(str(error), 300), severity="error", markup=False)
            hits = []
        self.app.call_from_thread(self._show, words, named[:_MOST], hits)

    def _show(self, words: str, named: list[Row], hits: list[Hit]) -> None:
        if not self.is_mounted or words != self.query_one(Input).value:
            return
        options = [
            Option(Content.styled(line(row.title, 80), "bold"), id=f"p{at} {row.policy}")
            for at, row in enumerate(named)
        ]
        options += [Option(_hit(hit), id=f"h{at} {hit.policy}") for at, hit in enumerate(hits)]
        self.query_one(Choices).fill(options)
        self._say(len(options))

    def _say(self, count: int) -> None:
        where = "all texts ever read" if self._past else "texts in force"
        self.query_one("#said", Label).update(f"{count} found in {where} · ctrl+r the other · Enter goes there · Esc")


def _hit(hit: Hit) -> Content:
    """A clause found: its policy, when it stood, the words with those typed marked."""
    stood = "" if hit.last is None else f" (until {hit.until:%Y-%m-%d}, gone)"
    parts = [Content.styled(line(hit.policy), "bold"), Content.styled(stood, "$text-warning"), Content("  ")]
    start = _start(hit)
    end = start
    for first, last in hit.marks:
        if first >= start + _SNIPPET:
            break
        parts += [
            Content(_flat(hit.snippet[end:first])),
            Content.styled(_flat(hit.snippet[first:last]), "bold $accent"),
        ]
        end = last
    parts.append(Content(_flat(hit.snippet[end : start + _SNIPPET])))
    return Content("").join(parts)


def _start(hit: Hit) -> int:
    """Where to begin so that the first words found are seen: at the beginning of a word."""
    near = hit.marks[0][0] - _SNIPPET // 3 if hit.marks else 0
    return hit.snippet.find(" ", near, hit.marks[0][0]) + 1 if near > 0 else 0


def _flat(text: str) -> str:
    return safe(text).replace("\n", " ")
