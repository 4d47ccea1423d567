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

DATES = DateCues()

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
