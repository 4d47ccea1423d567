"""German words."""

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
        ("januar", "jänner", "jan", "jän"),
        ("februar", "feber", "feb", "febr"),
        ("märz", "maerz", "mär", "mrz"),
        ("april", "apr"),
        ("mai",),
        ("juni", "jun", "juno"),
        ("juli", "jul", "julei"),
        ("august", "aug"),
        ("september", "sept", "sep"),
        ("oktober", "okt"),
        ("november", "nov"),
        ("dezember", "dez"),
    ),
    units={
        "second": cues("sekunde; sekunden; sek"),
        "minute": cues("minute; minuten; min"),
        "hour": cues("stunde; stunden; std; stündig*; h"),
        "day": cues("tag; tage; tagen; tages; tägig*"),
        "week": cues("woche; wochen; wöchig*"),
        "month": cues("monat; monate; monaten; monats; monatig*; mon"),
        "quarter": cues("quartal; quartale; quartalen; quartals"),
        "half_year": cues("halbjahr; halbjahre; halbjahren"),
        "year": cues("jahr; jahre; jahren; jahres; jährig*; jahresfrist*; jahreszeitraum*"),
        "decade": cues("jahrzehnt; jahrzehnte; jahrzehnten"),
    },
    numbers=counts(
        "ein 1; eine 1; einen 1; einem 1; einer 1; eines 1; eins 1; zwei 2; zweier 2; drei 3; dreier 3; "
        "vier 4; fünf 5; sechs 6; sieben 7; acht 8; neun 9; zehn 10; elf 11; zwölf 12; dreizehn 13; "
        "vierzehn 14; fünfzehn 15; sechzehn 16; siebzehn 17; achtzehn 18; neunzehn 19; zwanzig 20; "
        "vierundzwanzig 24; fünfundzwanzig 25; sechsundzwanzig 26; achtundzwanzig 28; dreißig 30; "
        "dreissig 30; einunddreißig 31; sechsunddreißig 36; sechsunddreissig 36; vierzig 40; "
        "fünfundvierzig 45; achtundvierzig 48; fünfzig 50; sechzig 60; siebzig 70; zweiundsiebzig 72; "
        "achtzig 80; neunzig 90; hundert 100; einhundert 100; hundertachtzig 180; einhundertachtzig 180; "
        "einhundertzwanzig 120"
    ),
    fillers=cues(
        "kalender; volle; vollen; voller; ganze; ganzen; ganzer; weitere; weiteren; weiterer; werk; arbeits; bank; geschäfts; wirtschafts; steuer; volles; volle; zusätzliche; aufeinanderfolgende; aufeinanderfolgenden; zusammenhängende; weiteres; ganzes"
    ),
    business=cues("werk; arbeits; bank; geschäfts"),
    halves=cues("und ein halbes; und einem halben"),
    between=cues("zwischen; von"),
    ranges=cues("bis; -; bis zu"),
    alternatives=cues("oder; und; bzw; beziehungsweise; /; respektive"),
    spans={
        "ein halbes jahr": "P6M",
        "eines halben jahres": "P6M",
        "einem halben jahr": "P6M",
        "halbes jahr": "P6M",
        "anderthalb jahre": "P18M",
        "anderthalb jahren": "P18M",
        "eineinhalb jahre": "P18M",
        "eineinhalb jahren": "P18M",
        "zweieinhalb jahre": "P30M",
        "zweieinhalb jahren": "P30M",
    },
)

DATES = DateCues()

RECIPIENTS = RecipientCues()

TRANSFERS = TransferCues()

RETENTION = RetentionCues()

PARTIES = PartyCues()

BASES = BasisCues()

LANGUAGE = Language(
    code="de",
    basics=BASICS,
    dates=DATES,
    recipients=RECIPIENTS,
    transfers=TRANSFERS,
    retention=RETENTION,
    parties=PARTIES,
    bases=BASES,
)
