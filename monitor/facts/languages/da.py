"""Danish words."""

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
        ("januar", "jan"),
        ("februar", "feb", "febr"),
        ("marts", "mar"),
        ("april", "apr"),
        ("maj",),
        ("juni", "jun"),
        ("juli", "jul"),
        ("august", "aug"),
        ("september", "sept", "sep"),
        ("oktober", "okt"),
        ("november", "nov"),
        ("december", "dec"),
    ),
    units={
        "second": cues("sekund; sekunder; sek"),
        "minute": cues("minut; minutter; min"),
        "hour": cues("time; timer; timers; h"),
        "day": cues("dag; dage; dages; døgn; dagen; dagene"),
        "week": cues("uge; uger; ugers"),
        "month": cues("måned; måneder; måneders; mdr; mdr.; md; mdrs"),
        "quarter": cues("kvartal; kvartaler"),
        "half_year": cues("halvår"),
        "year": cues("år; års; årig*; årsperiod*"),
    },
    numbers=counts(
        "en 1; et 1; én 1; ét 1; to 2; tre 3; fire 4; fem 5; seks 6; syv 7; otte 8; ni 9; ti 10; elleve 11; "
        "tolv 12; tretten 13; fjorten 14; femten 15; seksten 16; sytten 17; atten 18; nitten 19; tyve 20; "
        "fireogtyve 24; femogtyve 25; seksogtyve 26; otteogtyve 28; tredive 30; enogtredive 31; "
        "seksogtredive 36; fyrre 40; femogfyrre 45; otteogfyrre 48; halvtreds 50; tres 60; "
        "tooghalvfjerds 72; halvfems 90; hundrede 100; hundredeogtyve 120; hundredeogfirs 180"
    ),
    fillers=cues(
        "hele; fulde; kalender; yderligere; regnskabs; indkomst; løbende; arbejds; bank; hver; sammenhængende; ekstra"
    ),
    business=cues("arbejds; bank; hver"),
    halves=cues("og et halvt; og en halv"),
    between=cues("mellem; fra"),
    ranges=cues("til; -; op til"),
    alternatives=cues("eller; og; /; henholdsvis; hhv"),
    spans={
        "et halvt år": "P6M",
        "halvt år": "P6M",
        "et halvår": "P6M",
        "halvandet år": "P18M",
        "et og et halvt år": "P18M",
        "to et halvt år": "P30M",
        "to og et halvt år": "P30M",
    },
)

DATES = DateCues()

RECIPIENTS = RecipientCues()

TRANSFERS = TransferCues()

RETENTION = RetentionCues()

PARTIES = PartyCues()

BASES = BasisCues()

LANGUAGE = Language(
    code="da",
    basics=BASICS,
    dates=DATES,
    recipients=RECIPIENTS,
    transfers=TRANSFERS,
    retention=RETENTION,
    parties=PARTIES,
    bases=BASES,
)
