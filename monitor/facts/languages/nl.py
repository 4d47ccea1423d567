"""Dutch words."""

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
        ("maart", "mrt"),
        ("april", "apr"),
        ("mei",),
        ("juni", "jun"),
        ("juli", "jul"),
        ("augustus", "aug"),
        ("september", "sept", "sep"),
        ("oktober", "okt"),
        ("november", "nov"),
        ("december", "dec"),
    ),
    units={
        "second": cues("seconde; seconden; sec"),
        "minute": cues("minuut; minuten; min"),
        "hour": cues("uur; uren; u"),
        "day": cues("dag; dagen; daagse"),
        "week": cues("week; weken"),
        "month": cues("maand; maanden; maands; mnd; mnd.; maandelijkse"),
        "quarter": cues("kwartaal; kwartalen"),
        "half_year": cues("halfjaar"),
        "year": cues("jaar; jaren; jarig*; jaars; jaarstermijn"),
        "decade": cues("decennium; decennia"),
    },
    numbers=counts(
        "een 1; één 1; eén 1; twee 2; drie 3; vier 4; vijf 5; zes 6; zeven 7; acht 8; negen 9; tien 10; "
        "elf 11; twaalf 12; dertien 13; veertien 14; vijftien 15; zestien 16; zeventien 17; achttien 18; "
        "negentien 19; twintig 20; vierentwintig 24; vijfentwintig 25; zesentwintig 26; achtentwintig 28; "
        "dertig 30; zesendertig 36; veertig 40; vijfenveertig 45; achtenveertig 48; vijftig 50; zestig 60; "
        "zeventig 70; tweeënzeventig 72; tachtig 80; negentig 90; honderd 100; honderdtwintig 120; "
        "honderdtachtig 180"
    ),
    fillers=cues(
        "kalender; volle; volledige; hele; gehele; werk; boek; boekhoud; aaneengesloten; opeenvolgende; extra; aanvullende; achtereenvolgende"
    ),
    business=cues("werk"),
    halves=cues("en een half; en een halve"),
    between=cues("tussen; van"),
    ranges=cues("tot; -; à; tot en met; t/m"),
    alternatives=cues("of; en; /; dan wel; respectievelijk"),
    spans={
        "een half jaar": "P6M",
        "half jaar": "P6M",
        "anderhalf jaar": "P18M",
        "anderhalve maand": "P45D",
    },
)

DATES = DateCues()

RECIPIENTS = RecipientCues()

TRANSFERS = TransferCues()

RETENTION = RetentionCues()

PARTIES = PartyCues()

BASES = BasisCues()

LANGUAGE = Language(
    code="nl",
    basics=BASICS,
    dates=DATES,
    recipients=RECIPIENTS,
    transfers=TRANSFERS,
    retention=RETENTION,
    parties=PARTIES,
    bases=BASES,
)
