"""English words."""

from monitor.facts.languages.table import (
    Basics,
    BasisCues,
    DateCues,
    Language,
    PartyCues,
    RecipientCues,
    RetentionCues,
    TransferCues,
    counts,
    cues,
)

BASICS = Basics(
    months=(
        ("january", "jan"),
        ("february", "feb", "febr"),
        ("march", "mar"),
        ("april", "apr"),
        ("may",),
        ("june", "jun"),
        ("july", "jul"),
        ("august", "aug"),
        ("september", "sept", "sep"),
        ("october", "oct"),
        ("november", "nov"),
        ("december", "dec"),
    ),
    units={
        "second": cues("second; seconds; sec; secs"),
        "minute": cues("minute; minutes; min; mins"),
        "hour": cues("hour; hours; hr; hrs; h"),
        "day": cues("day; days"),
        "week": cues("week; weeks; wks"),
        "fortnight": cues("fortnight; fortnights"),
        "month": cues("month; months; mos; mths; mth; monthly"),
        "quarter": cues("quarter; quarters"),
        "year": cues("year; years; yr; yrs"),
        "decade": cues("decade; decades"),
    },
    numbers=counts(
        "a 1; an 1; one 1; two 2; three 3; four 4; five 5; six 6; seven 7; eight 8; nine 9; ten 10; "
        "eleven 11; twelve 12; thirteen 13; fourteen 14; fifteen 15; sixteen 16; seventeen 17; eighteen 18; "
        "nineteen 19; twenty 20; twenty one 21; twenty two 22; twenty three 23; twenty four 24; "
        "twenty five 25; twenty six 26; twenty seven 27; twenty eight 28; thirty 30; thirty one 31; "
        "thirty six 36; forty 40; forty five 45; forty eight 48; fifty 50; sixty 60; seventy 70; "
        "seventy two 72; eighty 80; ninety 90; hundred 100; a hundred 100; one hundred 100; "
        "one hundred eighty 180; one hundred and eighty 180; one hundred twenty 120; "
        "one hundred and twenty 120"
    ),
    fillers=cues(
        "calendar; full; whole; complete; consecutive; additional; further; more; rolling; fiscal; financial; tax; contract; policy; academic; school; business; working; solid; complete; extra; other"
    ),
    business=cues("business; working"),
    halves=cues("and a half; and one half"),
    between=cues("between; from"),
    ranges=cues("to; -; through; until"),
    alternatives=cues("or; and; and/or; /"),
    spans={
        "half a year": "P6M",
        "half year": "P6M",
        "one and a half years": "P18M",
        "one and a half year": "P18M",
        "two and a half years": "P30M",
    },
)

DATES = DateCues(
    effective_names=cues("""
        effective date; effective as of; effective as from; effective from; effective since; date of effect;
        date effective; date of entry into force; in force since; in force as of; in force from; in effect since;
        in effect as of; in effect from; commencement date; date of application
    """),
    effective=cues("""
        effective; effective on; effective beginning; valid from; valid as of; valid since; applies from; apply from;
        applies as of; apply as of; applies since; applicable from; applicable as of; applicable since; takes effect;
        take effect; took effect; take effect on; takes effect on; becomes effective; become effective;
        became effective; come into effect; comes into effect; came into effect; goes into effect; go into effect;
        went into effect; comes into force; come into force; came into force; enters into force; enter into force;
        entered into force; in force; in effect; commencing; starting; implemented on; enacted on
    """),
    effective_after=cues("onwards; onward"),
    effective_lines=cues("as of; as from; from; since; date"),
    updated_names=cues("""
        last updated; last update; last updated date; last modified; last modification; last revised; last revision;
        last changed; last change; last changes; last amended; last amendment; last edited; last reviewed;
        last review; last published; latest update; latest revision; latest version; most recent update;
        most recent version; most recently updated; last update date; date of last revision; date of last update;
        date of the last update; date of last modification; date last updated; date of update; date of revision;
        revision date; update date; date updated; date revised; date modified; modification date; version date;
        date of version; date of this version; date of the latest version; recently updated; recently revised;
        current version; current as of
    """),
    updated=cues("""
        updated; updated on; updated as of; update; revised; revised on; revision; modified; modified on; amended;
        amended on; edited; reviewed; reviewed on; changed on; version of; version dated; version from; version as of;
        version dated on; dated; policy dated; last
    """),
    updated_lines=cues("version; dated; as at; status; status as of; rev; rev.; revision; edition; ver; ver.; v."),
    published=cues("""
        published; published on; publication date; date of publication; published date; posted; posted on;
        date posted; posted date; issued; issued on; issue date; date of issue; date issued; release date; released;
        created; created on; creation date; date created; adopted; adopted on; adoption date; first published;
        formulated; formulated on; established; established on; drafted; approved; approved on; approval date;
        written; date of creation
    """),
    coming=cues("""
        new version; updated version; next version; new terms; updated terms; revised terms; new privacy policy;
        updated privacy policy; new privacy notice; updated privacy notice; updated policy; new policy; these changes;
        the changes; these updates; the updates; upcoming changes; upcoming; will be updated; will change; changes to;
        updates to; will be replaced
    """),
    own=cues("""
        policy; policies; notice; notices; statement; statements; terms; agreement; addendum; conditions; document;
        declaration; page; contract; rules; version; disclosure; disclosures; charter; tos; eula; dpa; list; annex;
        appendix; schedule; guidelines
    """),
    other=cues("""
        regulation; regulations; directive; directives; act; law; laws; decision; decisions; gdpr; ccpa; cpra; lgpd;
        framework; shield; convention; judgment; ruling; opinion; statute; clauses; sccs; legislation; court; bill;
        decree; ordinance; commission; parliament; council; treaty; copyright
    """),
    former=cues("""
        previous; previously; prior; prior to; former; formerly; earlier; old version; older versions; past versions;
        archived; archive; archives; supersedes; superseded; replaces; replaced; until; expired; expires; before;
        after; on or after; for example; e.g.; such as; copyright; ©; (c); valid until; registered
    """),
    history=cues("""
        change log; changelog; change history; version history; revision history; history of changes;
        document history; updates to this; history; revisions; changes to this; summary of changes; release notes
    """),
    links=cues("""
        on; as; of; from; since; at; is; are; was; were; be; been; will; the; this; these; our; and; date; dated; to;
        it; has; starting; beginning; immediately; privacy; data; protection; cookie; cookies; service; services; use;
        user; general; by; in; monday; tuesday; wednesday; thursday; friday; saturday; sunday; mon; tue; tues; wed;
        thu; thur; thurs; fri; sat; sun; gmt; utc; est; pst; day
    """),
    version=cues("version; ver; ver.; v; v.; rev; rev.; revision; edition; issue"),
)

RECIPIENTS = RecipientCues()

TRANSFERS = TransferCues()

RETENTION = RetentionCues()

PARTIES = PartyCues()

BASES = BasisCues()

LANGUAGE = Language(
    code="en",
    basics=BASICS,
    dates=DATES,
    recipients=RECIPIENTS,
    transfers=TRANSFERS,
    retention=RETENTION,
    parties=PARTIES,
    bases=BASES,
)
