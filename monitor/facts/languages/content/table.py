"""The shape of a language's words about data, purposes, rights and terms; cues are written as in the other tables.

Where cues are given by name, the name "" holds longer phrases in which another's cue means something else ("domain name").
"""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class FrameCues:
    """What presents a thing as collected or as a purpose, read by facts/frames.py.

    `verbs`: phrases that say so in a sentence or a lead-in ("we collect"); `headings`: titles of passages about it;
    `columns`: heads of columns and labels of lines that hold it; `elsewhere`: titles of passages about something else.
    """

    verbs: tuple[str, ...] = ()
    headings: tuple[str, ...] = ()
    columns: tuple[str, ...] = ()
    elsewhere: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RightCues:
    """Cues of facts/rights.py.

    `named`: phrases that name a right in full, by the right; `weak`: words that do among `frames` ("you have the right")
    or under `headings`. `reserved`: rights the other side keeps for itself, and rights to other things. `refused`: that
    the reader cannot ask for what follows ("you cannot ask"). `complaints`: phrases of complaining to an authority.
    `opt_outs`: phrases with which one can opt out; `topics`: of what, by name; `methods`: how, by name; `barred`: that it
    cannot be done.
    """

    named: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    weak: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    frames: tuple[str, ...] = ()
    headings: tuple[str, ...] = ()
    reserved: tuple[str, ...] = ()
    refused: tuple[str, ...] = ()
    complaints: tuple[str, ...] = ()
    opt_outs: tuple[str, ...] = ()
    topics: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    methods: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    barred: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TermCues:
    """Cues of facts/terms.py.

    `law`: phrases that make a law the contract's ("governed by the laws of"); `laws`: a country's law by its adjective
    ("english law"), by code. `venue`: words of courts before their place, `courts` after it; `joints`: words
    between a court and its place ("of", "city of"); `no_places`: words with a capital that are no places ("The"); both
    are read in all languages together, as a court abroad is called. `seat`: that the place is a party's own. `arbitration`, `class_waiver`: phrases that bind to them. `caps`: phrases that limit liability to what follows;
    `fees`: what was paid, as a limit; `causes`: words of liability that must stand near. `renewals`: phrases of automatic
    renewal; `subscriptions`: what is renewed. `changes`: phrases with which one side alone may change the terms; `own`: the
    terms themselves.
    """

    law: tuple[str, ...] = ()
    laws: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    venue: tuple[str, ...] = ()
    courts: tuple[str, ...] = ()
    joints: tuple[str, ...] = ()
    no_places: tuple[str, ...] = ()
    seat: tuple[str, ...] = ()
    arbitration: tuple[str, ...] = ()
    class_waiver: tuple[str, ...] = ()
    caps: tuple[str, ...] = ()
    fees: tuple[str, ...] = ()
    causes: tuple[str, ...] = ()
    renewals: tuple[str, ...] = ()
    subscriptions: tuple[str, ...] = ()
    changes: tuple[str, ...] = ()
    own: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """One language's words about content.

    `data`: categories of data, `purposes`: purposes, by the names of facts/vocabulary.py; `collecting` and `using`
    present them. `denials`: words that deny a verb beside them; `lifts`: words after which a denial no longer holds
    ("but", "other than"); `turns`: words that open another clause ("and").
    """

    data: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    collecting: FrameCues = FrameCues()
    purposes: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    using: FrameCues = FrameCues()
    denials: tuple[str, ...] = ()
    lifts: tuple[str, ...] = ()
    turns: tuple[str, ...] = ()
    rights: RightCues = RightCues()
    terms: TermCues = TermCues()
