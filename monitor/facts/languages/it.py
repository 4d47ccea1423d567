"""Italian words."""

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
        ("gennaio", "gen", "genn"),
        ("febbraio", "feb", "febbr"),
        ("marzo", "mar"),
        ("aprile", "apr"),
        ("maggio", "mag", "magg"),
        ("giugno", "giu"),
        ("luglio", "lug"),
        ("agosto", "ago"),
        ("settembre", "set", "sett"),
        ("ottobre", "ott"),
        ("novembre", "nov"),
        ("dicembre", "dic"),
    ),
    units={
        "second": cues("secondo; secondi; sec"),
        "minute": cues("minuto; minuti; min"),
        "hour": cues("ora; ore; h"),
        "day": cues("giorno; giorni; gg"),
        "week": cues("settimana; settimane"),
        "month": cues("mese; mesi"),
        "quarter": cues("trimestre; trimestri"),
        "half_year": cues("semestre; semestri"),
        "year": cues("anno; anni"),
        "decade": cues("decennio; decenni"),
    },
    numbers=counts(
        "un 1; uno 1; una 1; due 2; tre 3; quattro 4; cinque 5; sei 6; sette 7; otto 8; nove 9; dieci 10; "
        "undici 11; dodici 12; tredici 13; quattordici 14; quindici 15; sedici 16; diciassette 17; "
        "diciotto 18; diciannove 19; venti 20; ventiquattro 24; venticinque 25; ventisei 26; ventotto 28; "
        "trenta 30; trentuno 31; trentasei 36; quaranta 40; quarantacinque 45; quarantotto 48; cinquanta 50; "
        "sessanta 60; settanta 70; settantadue 72; ottanta 80; novanta 90; cento 100; centoventi 120; "
        "centottanta 180"
    ),
    fillers=cues("interi; successivi; primi; ulteriori; altri"),
    business=cues("lavorativi; lavorativo; feriali"),
    halves=cues("e mezzo; e mezza"),
    between=cues("tra; fra; da; dai"),
    ranges=cues("a; ai; -; fino a; e fino a; sino a"),
    alternatives=cues("o; e; ed; oppure; /; ovvero"),
    spans={
        "un anno e mezzo": "P18M",
        "un biennio": "P2Y",
        "un triennio": "P3Y",
        "un quinquennio": "P5Y",
        "mezzo anno": "P6M",
    },
)

DATES = DateCues()

RECIPIENTS = RecipientCues()

TRANSFERS = TransferCues()

RETENTION = RetentionCues()

PARTIES = PartyCues()

BASES = BasisCues()

LANGUAGE = Language(
    code="it",
    basics=BASICS,
    dates=DATES,
    recipients=RECIPIENTS,
    transfers=TRANSFERS,
    retention=RETENTION,
    parties=PARTIES,
    bases=BASES,
)
