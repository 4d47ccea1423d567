"""The shape of a language table: a section for each family of facts, every field defaulting to empty."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from monitor.facts.languages.content.table import Content


@dataclass(frozen=True, slots=True, kw_only=True)
class Basics:
    """Words that several finders share.

    `months`: twelve tuples, full names first, then abbreviations and inflected forms. `units`: "second", "minute", "hour",
    "day", "week", "fortnight", "month", "quarter", "half_year", "year", "biennium", "triennium", "lustrum", "decade" to their word forms ("letni*": any ending).
    `numbers`: number words to integers, hyphens as blanks. `fillers`: words between a number and its unit ("calendar").
    `business`: words that make days working days. `spans`: phrases that are a duration by themselves, to ISO 8601.
    `halves`: what adds half a unit after one ("and a half"). `between`, `ranges`, `alternatives`: the joints of "between 6
    and 12", "6 to 12", "6 or 10". `ordinals`, `ends`: the words of "the end of the third year". `letters`: the letters
    that stand for units in the cell of a table ("6 m") to the units' names. `conditions`: words that open a condition.
    """

    months: tuple[tuple[str, ...], ...] = ()
    units: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    numbers: Mapping[str, int] = field(default_factory=dict)
    fillers: tuple[str, ...] = ()
    business: tuple[str, ...] = ()
    spans: Mapping[str, str] = field(default_factory=dict)
    halves: tuple[str, ...] = ()
    between: tuple[str, ...] = ()
    ranges: tuple[str, ...] = ()
    alternatives: tuple[str, ...] = ()
    ordinals: Mapping[str, int] = field(default_factory=dict)
    ends: tuple[str, ...] = ()
    letters: Mapping[str, str] = field(default_factory=dict)
    conditions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DateCues:
    """Cues of facts/dates.py and facts/version.py, which say how each field is used.

    Names of a date, which may stand a few words before it: `effective_names` ("effective date"), `updated_names` ("last
    updated"). Words right before a date: `effective` ("gilt ab"), `updated` ("revised on"), `published` ("posted on").
    Words right after it: `effective_after` ("in Kraft"), `updated_after` ("aktualisiert"). Words that open a line with
    nothing but a date: `effective_lines` ("as of"), `updated_lines` ("Stand"). `coming` names a future edition ("new
    version"); `own` the document itself ("this policy"; also as the end of a compound); `other` what has dates of its
    own (laws, decisions); `former` says that a date is past or another's ("previous version", "until"); `history` heads
    a list of changes, `archive` one of former editions; `links` may stand between cue and date (weekdays, prepositions);
    `version` is the word before a version's label. `adopted`: words right before the date on which a body decided on the
    document ("adopted on"); `agents` and `organs`: such a body behind its "by" ("by the board"). By kind of document
    ("privacy", "terms"): `titles`: parts of words in a title that tell it; `siblings`: what other documents are called.
    """

    effective_names: tuple[str, ...] = ()
    effective: tuple[str, ...] = ()
    effective_after: tuple[str, ...] = ()
    effective_lines: tuple[str, ...] = ()
    updated_names: tuple[str, ...] = ()
    updated: tuple[str, ...] = ()
    updated_after: tuple[str, ...] = ()
    updated_lines: tuple[str, ...] = ()
    published: tuple[str, ...] = ()
    adopted: tuple[str, ...] = ()
    coming: tuple[str, ...] = ()
    own: tuple[str, ...] = ()
    other: tuple[str, ...] = ()
    former: tuple[str, ...] = ()
    history: tuple[str, ...] = ()
    archive: tuple[str, ...] = ()
    links: tuple[str, ...] = ()
    version: tuple[str, ...] = ()
    organs: tuple[str, ...] = ()
    agents: tuple[str, ...] = ()
    titles: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    siblings: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class RecipientCues:
    """Cues of facts/recipients.py, written as the retention cues are.

    `shares`: words beside which a common word ("Stripe", "Square") is an organisation. `leads`: phrases right before a name
    ("hosted by"), `examples`: those that bring other words as often ("such as"). `denials`: phrases with which sharing or use is denied; `unless`: words that lift a
    denial. `settings`, `marks`: words of browser settings and of trademarks, beside which a vendor is only an example.
    `we`: what the controller calls itself between quotes; `owns`: phrases right before its name; `group`: words of its
    group. `lists`, `columns`: headings and column heads of lists of recipients. `common`: words with a capital that are no
    names. `officers`: words beside which a firm is an officer, a representative or before a court; `registers`:
    words of company registers. `controllers`: headings over the controller's name.
    `endings`: what hangs on a name. `third`: what a cell says of cookies that somebody else sets ("third party").
    `firm`: a word for a company, right before its name ("the company Acme").
    Of denials: `nots`: words that deny; `hands`: forms of using and sharing; `idle`: what is said after the name of
    something that is not used or gets nothing; `turns`: words at which a denial ends ("but").
    Of those who work for the controller: `agents`: words before the one who does a thing ("by", "via"); `towards`: words
    before the one who gets a thing ("to"); `works`: forms of doing, keeping and sending; `acts`: verbs right before or
    after the doer's name; `ours`: words for the controller beside them; `trades`: what such a one is ("provider",
    "*firman"), right before its name. `follows`: invitations to pages elsewhere ("follow us").
    """

    shares: tuple[str, ...] = ()
    leads: tuple[str, ...] = ()
    examples: tuple[str, ...] = ()
    denials: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    settings: tuple[str, ...] = ()
    marks: tuple[str, ...] = ()
    we: tuple[str, ...] = ()
    owns: tuple[str, ...] = ()
    group: tuple[str, ...] = ()
    lists: tuple[str, ...] = ()
    columns: tuple[str, ...] = ()
    common: tuple[str, ...] = ()
    officers: tuple[str, ...] = ()
    registers: tuple[str, ...] = ()
    controllers: tuple[str, ...] = ()
    endings: tuple[str, ...] = ()
    third: tuple[str, ...] = ()
    firm: tuple[str, ...] = ()
    nots: tuple[str, ...] = ()
    hands: tuple[str, ...] = ()
    idle: tuple[str, ...] = ()
    turns: tuple[str, ...] = ()
    agents: tuple[str, ...] = ()
    towards: tuple[str, ...] = ()
    works: tuple[str, ...] = ()
    acts: tuple[str, ...] = ()
    trades: tuple[str, ...] = ()
    follows: tuple[str, ...] = ()
    ours: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TransferCues:
    """Cues of facts/transfers.py, written as the retention cues are.

    `firm`: words of data that go or lie somewhere; `moves`: those and weaker ones, enough where the heading is of transfers;
    `goes`: everyday words of going, lying and seeing, enough close by where the sentence speaks of data (the
    retention cues' records, and what `data` adds); `access`: phrases that
    make an origin a destination ("accessed from").
    `destinations`: words that stand before a destination (none where endings say it); `origins`: words before a country
    that data or people come from or that is left out; `laws`: phrases of sentences about law and residents; `people`: words of who is in a country. `zones`: names of
    the European zones. `denials`: phrases with which a transfer is denied. `headings`, `columns`: headings about transfers and
    column heads of places. `mechanisms`: "adequacy", "scc", "bcr", "dpf", "derogation" to their phrases.
    """

    firm: tuple[str, ...] = ()
    moves: tuple[str, ...] = ()
    data: tuple[str, ...] = ()
    goes: tuple[str, ...] = ()
    access: tuple[str, ...] = ()
    destinations: tuple[str, ...] = ()
    origins: tuple[str, ...] = ()
    laws: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    zones: tuple[str, ...] = ()
    denials: tuple[str, ...] = ()
    headings: tuple[str, ...] = ()
    columns: tuple[str, ...] = ()
    mechanisms: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class RetentionCues:
    """Cues of facts/retention.py and facts/cookies.py. A cue matches whole words; "stor*" any word that starts so.

    `keep`, `delete`: words of keeping and of its end. `headings`: titles of passages about retention; `columns`: heads of a
    column that may as well be about something else ("period"). `masked`: phrases
    that hold such a word and mean no retention ("deletion request"). `otherwise`: words of other periods (answers, notice,
    refunds, trials, breaches). `past`, `recurring`: words before a duration that look back or repeat ("last", "every").
    `ages`: words of a person's age. `cookies`: words for cookies; `lifetime`: words of their lifetime; `session`: a cell or
    phrase that ends with the visit. `records`: things kept that are no cookies though a cookie is named ("data collected").
    `most`, `least`: words before (or after) a longest and a shortest period. `criterion`: "as long as necessary" and its
    like; `indefinite`: "indefinitely". `during`, `deadlines`: words right before a duration that lasts ("for") or ends
    something ("within"); `since`: those right after it, before what it counts from ("after"). `triggers`, `tiers`: named
    attributes to the phrases that show them. `openers`: words that begin a clause of condition; `dropped`: small words a subject's key leaves out; `generic`: words that say no
    more than "data"; `prepositions`: those that may open a clause; `actors`: words for "we"; `ours`: endings of verbs that mean "we";
    `auxiliaries`: words of the verb that end a subject.
    """

    keep: tuple[str, ...] = ()
    delete: tuple[str, ...] = ()
    headings: tuple[str, ...] = ()
    columns: tuple[str, ...] = ()
    masked: tuple[str, ...] = ()
    otherwise: tuple[str, ...] = ()
    past: tuple[str, ...] = ()
    recurring: tuple[str, ...] = ()
    ages: tuple[str, ...] = ()
    cookies: tuple[str, ...] = ()
    lifetime: tuple[str, ...] = ()
    session: tuple[str, ...] = ()
    records: tuple[str, ...] = ()
    during: tuple[str, ...] = ()
    deadlines: tuple[str, ...] = ()
    since: tuple[str, ...] = ()
    most: tuple[str, ...] = ()
    least: tuple[str, ...] = ()
    criterion: tuple[str, ...] = ()
    indefinite: tuple[str, ...] = ()
    triggers: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    tiers: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    openers: tuple[str, ...] = ()
    dropped: tuple[str, ...] = ()
    generic: tuple[str, ...] = ()
    prepositions: tuple[str, ...] = ()
    actors: tuple[str, ...] = ()
    auxiliaries: tuple[str, ...] = ()
    ours: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PartyCues:
    """Cues of facts/controllers.py and facts/contacts.py, written as the retention cues are.

    `controllers`: phrases beside a controller's name; `representatives`, `officers` (data protection officers): roles of
    contacts and entities; `authorities`: words of supervisory authorities; `roles`: other roles of a contact to its words.
    `matters`: what else one writes about (vulnerabilities, press, sales, jobs, invoices), `privacy`: words of questions about
    data. `ages`: phrases that state a least age around a number; `processors`: roles that are not the controller's.
    """

    controllers: tuple[str, ...] = ()
    representatives: tuple[str, ...] = ()
    officers: tuple[str, ...] = ()
    authorities: tuple[str, ...] = ()
    processors: tuple[str, ...] = ()
    roles: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    matters: tuple[str, ...] = ()
    privacy: tuple[str, ...] = ()
    ages: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class BasisCues:
    """Cues of facts/legal_bases.py and facts/practices.py (sale, AI training, automated decisions).

    `bases`: "a" to "f" to phrases that name the ground; `plain`: those that say it in everyday words ("the law obliges us");
    `hints`: weaker words that do beside `grounds`. `grounds`: words that present a ground ("legal basis", "based on").
    `headings`: titles of passages about grounds. `elsewhere`: phrases with which a ground is not the policy's own basis for
    processing (transfers, definitions, rights); `disclosure`: words of handing data to authorities, which the law may ask for
    without being the ground of the rest. `sell`: forms of selling; `wares`: what else is sold
    than "data" ("addresses"); `sells`, `sale_maybe`: phrases that admit a sale of personal
    data, or that some law may call it one; `rights`: words by which a sentence is about the reader's rights.
    `training`, `automated`, `profiling`: phrases about those practices; `negations`: words that deny; `maybe`: words of
    possibility.
    """

    bases: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    plain: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    hints: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    disclosure: tuple[str, ...] = ()
    grounds: tuple[str, ...] = ()
    headings: tuple[str, ...] = ()
    elsewhere: tuple[str, ...] = ()
    sells: tuple[str, ...] = ()
    sell: tuple[str, ...] = ()
    wares: tuple[str, ...] = ()
    rights: tuple[str, ...] = ()
    sale_maybe: tuple[str, ...] = ()
    training: tuple[str, ...] = ()
    automated: tuple[str, ...] = ()
    profiling: tuple[str, ...] = ()
    negations: tuple[str, ...] = ()
    maybe: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeCues:
    """Cues of facts/change_notice.py, written as the retention cues are.

    `changes`: words of changing, `documents`: the document itself (beside `dates.own`); `processors`: words for subprocessors;
    `objects`: words of objecting. `lead`: words that make a period one before an event ("before", "in advance"), `notice`:
    those that do so right beside it ("30 days' notice"); `within`, `after`: words right before and right after a period
    that runs from an event. `starts`: "receipt", "notice", "publication", "update" to the words of those events;
    `effect`: words of taking effect. `same`: "within that period". `tells`: words of telling the reader; `ways`: "email",
    "website", "app", "post" to phrases of how. `ends`: words of what else has a period (answering, ending, paying), by
    which a period between them and the word of objecting is another; `other`: words of sentences that are never about changes.
    """

    changes: tuple[str, ...] = ()
    documents: tuple[str, ...] = ()
    processors: tuple[str, ...] = ()
    objects: tuple[str, ...] = ()
    lead: tuple[str, ...] = ()
    notice: tuple[str, ...] = ()
    within: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    starts: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    effect: tuple[str, ...] = ()
    same: tuple[str, ...] = ()
    tells: tuple[str, ...] = ()
    ways: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    ends: tuple[str, ...] = ()
    other: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """One language's table."""

    code: str
    basics: Basics = Basics()
    dates: DateCues = DateCues()
    recipients: RecipientCues = RecipientCues()
    transfers: TransferCues = TransferCues()
    retention: RetentionCues = RetentionCues()
    parties: PartyCues = PartyCues()
    bases: BasisCues = BasisCues()
    notices: NoticeCues = NoticeCues()
    content: Content = field(default_factory=Content)


def cues(text: str) -> tuple[str, ...]:
    """The phrases of a list written "one; another phrase; stem*"; a phrase may go on in the next line."""
    return tuple(cue for part in text.split(";") if (cue := " ".join(part.split())))


def counts(text: str) -> dict[str, int]:
    """The number words of a list written "one 1; twenty four 24"."""
    return {word: int(count) for word, count in (cue.rsplit(" ", 1) for cue in cues(text))}


def names(text: str) -> dict[str, str]:
    """The names of a list written "d day; w week"."""
    return dict(cue.rsplit(" ", 1) for cue in cues(text))
