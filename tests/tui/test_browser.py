"""The browser, driven as by hand: keys, mouse, resizing; what the screen shows is kept beside as text."""

import asyncio
import os
from collections.abc import Awaitable, Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from textual.app import App
from textual.pilot import Pilot
from textual.widgets import Input, TabbedContent

from monitor.model import Policy
from monitor.store import Store
from monitor.tui.app import Browser
from monitor.tui.finding import Search
from monitor.tui.lists import Choices
from monitor.tui.reading import Reader
from tests import make
from tests.store import build
from tests.store.build import Life

SNAPSHOTS = Path(__file__).parent / "snapshots"
_LEADINFO, _MATOMO = build.recipient("Leadinfo"), build.recipient("Matomo", quote="We use Matomo.")
_HOSTILE = "\x1b[2J\x1b]8;;https://evil.example\x07[red]Click[/red] [@click=app.bell]here\u202e\x9b31m"

Act = Callable[[Pilot[None]], Awaitable[None]]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """Three policies: one that changed twice, one hostile, one that was never read."""
    with closing(Store.open(tmp_path / "policies.db")) as store:
        acme = Life(store, "acme-privacy")
        acme.read(0, 1, "Café data are kept.", "We use Matomo.", facts=(_MATOMO,))
        change = build.change("c20000000000", 1, 2, day=3, policy="acme-privacy")
        acme.read(3, 2, "Café data are kept.", "We use Leadinfo.", facts=(_LEADINFO,), change=change)
        change = build.change("c30000000000", 2, 3, day=5, policy="acme-privacy")
        acme.read(5, 3, "Café data are kept.", "We use Leadinfo daily.", facts=(_LEADINFO,), change=change)
        acme.turn_back(9, 2)
        evil = Life(store, "evil-terms")
        evil.read(1, 1, _HOSTILE, facts=(build.recipient(_HOSTILE, quote=_HOSTILE),))
        Life(store, "lost-cookies").fail(2)
        yield store


def _drive(store: Store, act: Act, *, size: tuple[int, int] = (120, 30)) -> None:
    """Start the browser on the store and act on it."""
    names = (
        Policy(id="acme-privacy", url="https://acme.example/privacy", name="Acme – Privacy"),
        Policy(id="lost-cookies", url="ftp://lost.example", name="Örebro – Cookies"),
    )

    async def run() -> None:
        browser = Browser(Reader(store.path, names), now=lambda: make.day(20))
        async with browser.run_test(size=size) as pilot:
            await _settled(pilot)
            await act(pilot)

    asyncio.run(run())


async def _settled(pilot: Pilot[None]) -> None:
    """Wait until everything asked for is shown: an answer may bring the next question."""
    for _ in range(6):
        await pilot.app.workers.wait_for_complete()
        await pilot.pause()


async def _press(pilot: Pilot[None], *keys: str) -> None:
    await pilot.press(*keys)
    await _settled(pilot)


def _screen(app: App[None]) -> str:
    """The characters on the screen, a line each, blanks at the ends cut."""
    strips = app.screen._compositor.render_strips()
    return "\n".join(strip.text.rstrip() for strip in strips) + "\n"


def _matches(name: str, app: App[None]) -> None:
    """Whether the screen is the one kept; with POLICY_MONITOR_SNAPSHOTS=write it is kept anew."""
    path = SNAPSHOTS / f"{name}.txt"
    if os.environ.get("POLICY_MONITOR_SNAPSHOTS") == "write":
        path.write_text(_screen(app), encoding="utf-8")
    assert _screen(app) == path.read_text(encoding="utf-8")


@pytest.mark.parametrize(("name", "size"), [("wide", (120, 30)), ("narrow", (80, 24))])
def test_the_newest_change_is_shown_at_once(store: Store, name: str, size: tuple[int, int]) -> None:
    async def act(pilot: Pilot[None]) -> None:
        await _press(pilot, "n")
        _matches(name, pilot.app)

    _drive(store, act, size=size)


@pytest.mark.parametrize(("key", "name"), [("2", "text"), ("3", "facts"), ("4", "timeline")])
def test_each_side_of_a_version_has_its_tab(store: Store, key: str, name: str) -> None:
    async def act(pilot: Pilot[None]) -> None:
        await _press(pilot, "n", "n", key)
        assert pilot.app.query_one(TabbedContent).active == name
        _matches(name, pilot.app)

    _drive(store, act)


def test_n_and_p_go_through_the_changes_and_v_through_the_tabs(store: Store) -> None:
    async def act(pilot: Pilot[None]) -> None:
        await _press(pilot, "n", "n")
        assert "Leadinfo" in _screen(pilot.app)
        assert "change c20000000000" in _screen(pilot.app)
        await _press(pilot, "p")
        assert "change c30000000000" in _screen(pilot.app)
        await _press(pilot, "p", "p", "p")
        assert "the text of an earlier version again" in _screen(pilot.app)
        await _press(pilot, "v")
        assert pilot.app.query_one(TabbedContent).active == "text"

    _drive(store, act)


def test_j_and_k_go_through_the_policies(store: Store) -> None:
    async def act(pilot: Pilot[None]) -> None:
        await _press(pilot, "j", "j")
        assert "lost-cookies: never read" in _screen(pilot.app)
        await _press(pilot, "k")
        assert "evil-terms, version 1" in _screen(pilot.app)

    _drive(store, act)


def test_a_click_chooses_a_policy(store: Store) -> None:
    async def act(pilot: Pilot[None]) -> None:
        await pilot.click("#policies", offset=(5, 3))
        await _settled(pilot)
        assert "evil-terms, version 1" in _screen(pilot.app)

    _drive(store, act)


def test_the_search_finds_while_one_types_and_goes_there(store: Store) -> None:
    async def act(pilot: Pilot[None]) -> None:
        await _press(pilot, "j", "slash")
        await _press(pilot, *"leadi")
        _matches("search", pilot.app)
        await _press(pilot, "enter")
        assert not isinstance(pilot.app.screen, Search)
        assert "acme-privacy, version 2" in _screen(pilot.app)

    _drive(store, act)


def test_the_search_also_looks_into_earlier_texts(store: Store) -> None:
    async def act(pilot: Pilot[None]) -> None:
        await _press(pilot, "slash", *"matom")
        assert pilot.app.screen.query_one("#found", Choices).option_count == 0
        await _press(pilot, "ctrl+r")
        assert pilot.app.screen.query_one("#found", Choices).option_count == 1
        assert "gone" in _screen(pilot.app)
        await _press(pilot, "escape")
        assert not pilot.app.screen.query(Input)

    _drive(store, act)


def test_a_policy_is_found_by_its_name_without_accents(store: Store) -> None:
    async def act(pilot: Pilot[None]) -> None:
        await _press(pilot, "slash", *"orebro")
        assert pilot.app.screen.query_one("#found", Choices).option_count == 1

    _drive(store, act)


def test_y_copies_the_command_that_prints_what_is_shown(store: Store) -> None:
    async def act(pilot: Pilot[None]) -> None:
        await _press(pilot, "n", "y")
        assert pilot.app.clipboard == "policy-monitor diff acme-privacy 2 3"
        await _press(pilot, "p", "y")
        assert pilot.app.clipboard == "policy-monitor log acme-privacy"

    _drive(store, act)


def test_o_opens_the_registered_address_and_nothing_else(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(Browser, "open_url", lambda self, url, **how: opened.append(url))

    async def act(pilot: Pilot[None]) -> None:
        await _press(pilot, "o", "j", "o", "j", "o")

    _drive(store, act)
    assert opened == ["https://acme.example/privacy"]


def test_a_marks_the_change_as_done_with(store: Store) -> None:
    async def act(pilot: Pilot[None]) -> None:
        await _press(pilot, "a")
        assert store.acks() == {}
        await _press(pilot, "n", "a")

    _drive(store, act)
    assert set(store.acks()) == {"c30000000000"}


def test_it_turns_from_dark_to_light_and_back(store: Store) -> None:
    async def act(pilot: Pilot[None]) -> None:
        was = pilot.app.current_theme.dark
        await _press(pilot, "d")
        assert pilot.app.current_theme.dark is not was
        await _press(pilot, "d")
        assert pilot.app.current_theme.dark is was

    _drive(store, act)


def test_what_a_run_writes_meanwhile_is_shown_on_r(store: Store) -> None:
    async def act(pilot: Pilot[None]) -> None:
        life = Life(store, "acme-privacy")
        with store.transaction():
            change = build.change("c40000000000", 2, 4, day=12, policy="acme-privacy")
            life.read(12, 4, "We use nobody.", change=change)
            await _press(pilot, "n")
            assert "c30000000000" in _screen(pilot.app)
        await _press(pilot, "r", "p", "p")
        assert "c40000000000" in _screen(pilot.app)

    _drive(store, act)


def test_resizing_keeps_everything_in_sight(store: Store) -> None:
    async def act(pilot: Pilot[None]) -> None:
        for width, height in ((60, 18), (200, 50), (100, 30)):
            await pilot.resize_terminal(width, height)
            await _settled(pilot)
            assert "Policies" in _screen(pilot.app)
            assert "Timeline" in _screen(pilot.app)

    _drive(store, act)


def test_nothing_a_page_says_is_obeyed_by_terminal_or_browser(store: Store) -> None:
    async def act(pilot: Pilot[None]) -> None:
        await _press(pilot, "j")
        for key in "234":
            await _press(pilot, key)
            shown = _screen(pilot.app)
            assert not set("\x1b\x07\x9b\u202e") & set(shown)
            assert "[red]Click[/red]" in shown.replace("\n", "")
        await _press(pilot, "slash", *"click")
        assert "[red]Click[/red]" in _screen(pilot.app)

    _drive(store, act)


def test_a_store_without_policies_says_what_to_do(tmp_path: Path) -> None:
    with Store.open(tmp_path / "empty.db") as store:

        async def act(pilot: Pilot[None]) -> None:
            await _press(pilot, "n", "p", "a", "y", "o")
            assert "nothing was checked yet" in _screen(pilot.app)

        _drive(store, act)


def test_a_very_long_page_is_cut_and_says_so(store: Store) -> None:
    Life(store, "acme-long").read(0, 1, "x" * 5_000_000, *(f"Clause {n} " + "y" * 2000 for n in range(400)))

    async def act(pilot: Pilot[None]) -> None:
        await _press(pilot, "slash", *"acme-long")
        await _press(pilot, "enter", "2")
        body = str(pilot.app.query_one("#text-body").render())
        assert "characters more" in body
        assert "print it whole" in body

    _drive(store, act)
