"""Swedish words."""

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
        ("januari", "jan"),
        ("februari", "feb", "febr"),
        ("mars", "mar"),
        ("april", "apr"),
        ("maj",),
        ("juni", "jun"),
        ("juli", "jul"),
        ("augusti", "aug"),
        ("september", "sept", "sep"),
        ("oktober", "okt"),
        ("november", "nov"),
        ("december", "dec"),
    ),
    units={
        "second": cues("sekund; sekunder; sek"),
        "minute": cues("minut; minuter; min"),
        "hour": cues("timme; timmar; timmars; timmen; tim; h"),
        "day": cues("dag; dagar; dagars; dygn; dygns; dagarna; dagarsperiod*; dagarsregel*"),
        "week": cues("vecka; veckor; veckors; veckan"),
        "month": cues("månad; månader; månaders; månaden; månadersperiod*; mån"),
        "quarter": cues("kvartal"),
        "half_year": cues("halvår"),
        "year": cues("år; års; årig*; årsperiod*; årsregel*"),
    },
    numbers=counts(
        "en 1; ett 1; två 2; tre 3; fyra 4; fem 5; sex 6; sju 7; åtta 8; nio 9; tio 10; elva 11; tolv 12; "
        "tretton 13; fjorton 14; femton 15; sexton 16; sjutton 17; arton 18; nitton 19; tjugo 20; "
        "tjugofyra 24; tjugo fyra 24; tjugofem 25; tjugosex 26; tjugoåtta 28; trettio 30; trettioen 31; "
        "trettiosex 36; fyrtio 40; fyrtiofem 45; fyrtioåtta 48; femtio 50; sextio 60; sjuttio 70; "
        "sjuttiotvå 72; åttio 80; nittio 90; hundra 100; etthundra 100; etthundraåttio 180; hundraåttio 180; "
        "hundratjugo 120"
    ),
    fillers=cues(
        "hela; fulla; kalender; ytterligare; räkenskaps; verksamhets; bank; arbets; vardagar; vanliga; st; löpande; sammanhängande"
    ),
    business=cues("arbets; bank; vardagar; helgfria"),
    halves=cues("och ett halvt; och en halv"),
    between=cues("mellan; från"),
    ranges=cues("till; -; t.o.m; upp till"),
    alternatives=cues("eller; och; respektive; resp; /"),
    spans={
        "ett halvt år": "P6M",
        "ett halvår": "P6M",
        "halvt år": "P6M",
        "ett och ett halvt år": "P18M",
        "halvannat år": "P18M",
    },
)

DATES = DateCues()

RECIPIENTS = RecipientCues()

TRANSFERS = TransferCues()

RETENTION = RetentionCues()

PARTIES = PartyCues()

BASES = BasisCues()

LANGUAGE = Language(
    code="sv",
    basics=BASICS,
    dates=DATES,
    recipients=RECIPIENTS,
    transfers=TRANSFERS,
    retention=RETENTION,
    parties=PARTIES,
    bases=BASES,
)
