"""French words."""

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
        ("janvier", "janv", "jan"),
        ("février", "fevrier", "févr", "fevr", "fév"),
        ("mars",),
        ("avril", "avr"),
        ("mai",),
        ("juin",),
        ("juillet", "juil"),
        ("août", "aout", "aoû"),
        ("septembre", "sept", "sep"),
        ("octobre", "oct"),
        ("novembre", "nov"),
        ("décembre", "decembre", "déc", "dec"),
    ),
    units={
        "second": cues("seconde; secondes; sec"),
        "minute": cues("minute; minutes; min"),
        "hour": cues("heure; heures; h"),
        "day": cues("jour; jours; j"),
        "week": cues("semaine; semaines"),
        "fortnight": cues("quinzaine"),
        "month": cues("mois"),
        "quarter": cues("trimestre; trimestres"),
        "half_year": cues("semestre; semestres"),
        "year": cues("an; ans; année; années"),
        "decade": cues("décennie; décennies"),
    },
    numbers=counts(
        "un 1; une 1; deux 2; trois 3; quatre 4; cinq 5; six 6; sept 7; huit 8; neuf 9; dix 10; onze 11; "
        "douze 12; treize 13; quatorze 14; quinze 15; seize 16; dix sept 17; dix huit 18; dix neuf 19; "
        "vingt 20; vingt et un 21; vingt quatre 24; vingt cinq 25; vingt six 26; vingt huit 28; trente 30; "
        "trente et un 31; trente six 36; quarante 40; quarante cinq 45; quarante huit 48; cinquante 50; "
        "soixante 60; soixante douze 72; soixante dix 70; quatre vingt 80; quatre vingts 80; "
        "quatre vingt dix 90; nonante 90; septante 70; cent 100; cent vingt 120; cent quatre vingts 180; "
        "cent quatre vingt 180"
    ),
    fillers=cues("pleines; pleins; entiers; entières; premiers; premières; autres; longues"),
    business=cues("ouvrés; ouvrables; ouvré; ouvrable"),
    halves=cues("et demi; et demie"),
    between=cues("entre; de"),
    ranges=cues("à; -; jusqu'à; et jusqu'à"),
    alternatives=cues("ou; et; /"),
    spans={
        "un an et demi": "P18M",
        "demi année": "P6M",
        "demi-année": "P6M",
    },
)

DATES = DateCues()

RECIPIENTS = RecipientCues()

TRANSFERS = TransferCues()

RETENTION = RetentionCues()

PARTIES = PartyCues()

BASES = BasisCues()

LANGUAGE = Language(
    code="fr",
    basics=BASICS,
    dates=DATES,
    recipients=RECIPIENTS,
    transfers=TRANSFERS,
    retention=RETENTION,
    parties=PARTIES,
    bases=BASES,
)
