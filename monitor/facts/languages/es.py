"""Spanish words."""

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
        ("enero", "ene"),
        ("febrero", "feb"),
        ("marzo", "mar"),
        ("abril", "abr"),
        ("mayo", "may"),
        ("junio", "jun"),
        ("julio", "jul"),
        ("agosto", "ago"),
        ("septiembre", "setiembre", "sept", "sep", "set"),
        ("octubre", "oct"),
        ("noviembre", "nov"),
        ("diciembre", "dic"),
    ),
    units={
        "second": cues("segundo; segundos; seg"),
        "minute": cues("minuto; minutos; min"),
        "hour": cues("hora; horas; h"),
        "day": cues("día; días; dia; dias"),
        "week": cues("semana; semanas"),
        "fortnight": cues("quincena"),
        "month": cues("mes; meses"),
        "quarter": cues("trimestre; trimestres"),
        "half_year": cues("semestre; semestres"),
        "year": cues("año; años"),
        "decade": cues("década; décadas"),
    },
    numbers=counts(
        "un 1; una 1; uno 1; dos 2; tres 3; cuatro 4; cinco 5; seis 6; siete 7; ocho 8; nueve 9; diez 10; "
        "once 11; doce 12; trece 13; catorce 14; quince 15; dieciséis 16; diecisiete 17; dieciocho 18; "
        "diecinueve 19; veinte 20; veinticuatro 24; veinticinco 25; veintiséis 26; veintiocho 28; "
        "treinta 30; treinta y uno 31; treinta y seis 36; cuarenta 40; cuarenta y cinco 45; "
        "cuarenta y ocho 48; cincuenta 50; sesenta 60; setenta 70; setenta y dos 72; ochenta 80; noventa 90; "
        "cien 100; ciento veinte 120; ciento ochenta 180"
    ),
    fillers=cues("completos; enteros; largos; próximos; primeros"),
    business=cues("hábiles; laborables; hábil; laborable"),
    halves=cues("y medio; y media"),
    between=cues("entre; de; desde"),
    ranges=cues("a; -; hasta"),
    alternatives=cues("o; y; u; e; /"),
    spans={
        "medio año": "P6M",
        "año y medio": "P18M",
    },
)

DATES = DateCues()

RECIPIENTS = RecipientCues()

TRANSFERS = TransferCues()

RETENTION = RetentionCues()

PARTIES = PartyCues()

BASES = BasisCues()

LANGUAGE = Language(
    code="es",
    basics=BASICS,
    dates=DATES,
    recipients=RECIPIENTS,
    transfers=TRANSFERS,
    retention=RETENTION,
    parties=PARTIES,
    bases=BASES,
)
