"""The history's answers as lines."""

from dataclasses import replace

import pytest

from monitor.formats import counts, lives
from monitor.formats.history import hit_line, version_head
from monitor.model import Version
from monitor.model.past import Gap
from tests import make
from tests.formats import given as case
from tests.formats import past

_HOSTILE = "\x1b]8;;https://evil.example\x07Click\x1b[2J\u202e\x9b31m"


def test_a_timeline_tells_first_and_last_sight_stated_date_and_value() -> None:
    assert lives.timeline_lines(past.TIMELINE).splitlines() == [
        "retention of logs",
        "≤2026-03-01 → 2026-03-06  v1–2                                                P13M (13 months)",
        " 2026-03-07 → in force    v3–       effective 2026-02-20, updated 2026-02-18  P25M (25 months)",
    ]
    assert "“Kept for 13 months.”" in lives.timeline_lines(past.TIMELINE, verbose=True)


def test_since_says_when_it_came_and_left_and_between_which_checks() -> None:
    assert lives.since_lines(past.SINCE).splitlines() == [
        "acme-privacy: Leadinfo",
        "  since 2026-03-01 06:00 UTC or earlier: it stood when first read",
        "  until 2026-03-03 06:00 UTC (version 1), gone at the check of 2026-03-04 06:00 UTC",
        "  since 2026-03-08 06:00 UTC (version 4), not yet at the check of 2026-03-07 06:00 UTC; the policy says "
        "effective 2026-02-20, updated 2026-02-18",
        "  still there on 2026-03-10 06:00 UTC (version 5)",
        "  “We use Leadinfo.”",
    ]


def test_blame_names_version_and_day_before_each_clause() -> None:
    assert lives.blame_lines((past.HEADING, past.BLAMED)).splitlines() == [
        "v1 ≤2026-03-01 │ ## Your rights",
        "v3  2026-03-07 │ Ask us.",
    ]


@pytest.mark.parametrize(
    ("gap", "said"),
    [
        (Gap(before=make.day(1), after=make.day(2), after_version=1), "last checked 2026-03-02 06:00 UTC, next"),
        (Gap(before=make.day(1), after=None, noted=make.day(0)), "differed on 2026-03-01 in names, labels or counters"),
        (Gap(before=make.day(-4), after=make.day(2), after_version=1), "5 days before the moment asked for"),
        (Gap(before=make.day(0), after=make.day(2), after_version=1), "24 hours before the moment asked for"),
        (Gap(before=make.day(1), after=make.day(2), after_version=2), "which saw version 2: in between, either may"),
        (Gap(before=make.day(1), after=None), "not since: whether it changed by then is not known"),
    ],
)
def test_the_head_says_how_well_it_is_known_that_a_version_stood(gap: Gap, said: str) -> None:
    assert said in version_head(_VERSION, make.day(1), gap)


def test_the_head_of_a_version_asked_for_by_number_says_when_it_was_seen() -> None:
    assert version_head(_VERSION) == (
        "acme-privacy, version 1, first seen 2026-03-01 06:00 UTC, last seen 2026-03-04 06:00 UTC"
    )


def test_a_hit_says_since_when_or_until_when() -> None:
    assert hit_line(past.HIT) == "acme-privacy (2026-03-02 to 2026-03-05, gone): We use Leadinfo."
    assert hit_line(replace(past.HIT, first=1, last=None)).startswith("acme-privacy (since ≤2026-03-02): ")
    assert "\x1b[1;33mLeadinfo\x1b[0m" in hit_line(past.HIT, colour=True)


def test_stats_have_a_column_a_year_and_a_row_of_all() -> None:
    heads, rows = counts.stats_table(past.STATS)
    assert heads[1:3] == ("2026", "2027")
    assert rows[0] == ("acme-privacy", "3", "1", "4", "2", "1 (50 %)", "▄·█▄")
    assert rows[-1][0] == "all"
    assert all(len(row) == len(heads) for row in rows)


def test_the_picture_fits_the_terminal() -> None:
    long = replace(past.STATS.total, months=tuple(range(60)))
    heads, rows = counts.stats_table(replace(past.STATS, policies=(), total=long), columns=70)
    assert len(rows) == 0
    heads, rows = counts.stats_table(replace(past.STATS, policies=(long, long), total=long), columns=70)
    widest = sum(max(len(row[at]) for row in (heads, *rows)) + 2 for at in range(len(heads)))
    assert widest <= 72
    assert heads[-1] == "over time"


@pytest.mark.parametrize(
    ("found", "width", "picture"),
    [
        ([], 8, ""),
        ([0, 0], 8, "··"),
        ([8, 1, 4], 8, "█▁▄"),
        ([1, 1, 2, 2, 0], 3, "▄█·"),
    ],
)
def test_a_sparkline_is_as_high_as_the_highest(found: list[int], width: int, picture: str) -> None:
    assert counts.sparkline(found, width) == picture


def test_nothing_a_page_says_reaches_the_terminal_as_a_command() -> None:
    fact = replace(past.LIFE.fact, value=_HOSTILE, key=_HOSTILE, quote=_HOSTILE, attributes=(("subject", _HOSTILE),))
    hostile = replace(past.LIFE, fact=fact)
    printed = [
        lives.timeline_lines([replace(past.TIMELINE[0], life=hostile)], verbose=True),
        lives.since_lines(replace(past.SINCE, quote=_HOSTILE, asked=_HOSTILE)),
        lives.blame_lines([replace(past.BLAMED, clause=replace(past.BLAMED.clause, text=_HOSTILE))]),
        hit_line(replace(past.HIT, snippet=_HOSTILE)),
    ]
    for text in printed:
        assert not set("\x1b\x07\x9b\u202e") & set(text)


_VERSION = Version(
    policy=case.POLICY.id,
    number=1,
    text=case.DIFF.old,
    facts=(),
    reading="r1",
    first_seen=make.day(0),
    last_seen=make.day(3),
)
