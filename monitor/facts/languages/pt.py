"""Portuguese words."""

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
        ("janeiro", "jan"),
        ("fevereiro", "fev"),
        ("março", "marco", "mar"),
        ("abril", "abr"),
        ("maio", "mai"),
        ("junho", "jun"),
        ("julho", "jul"),
        ("agosto", "ago"),
        ("setembro", "set"),
        ("outubro", "out"),
        ("novembro", "nov"),
        ("dezembro", "dez"),
    ),
    units={
        "second": cues("segundo; segundos; seg"),
        "minute": cues("minuto; minutos; min"),
        "hour": cues("hora; horas; h"),
        "day": cues("dia; dias"),
        "week": cues("semana; semanas"),
        "fortnight": cues("quinzena"),
        "month": cues("mês; meses; mes"),
        "quarter": cues("trimestre; trimestres"),
        "half_year": cues("semestre; semestres"),
        "year": cues("ano; anos"),
        "decade": cues("década; décadas"),
    },
    numbers=counts(
        "um 1; uma 1; dois 2; duas 2; três 3; quatro 4; cinco 5; seis 6; sete 7; oito 8; nove 9; dez 10; "
        "onze 11; doze 12; treze 13; catorze 14; quatorze 14; quinze 15; dezasseis 16; dezesseis 16; "
        "dezassete 17; dezessete 17; dezoito 18; dezanove 19; dezenove 19; vinte 20; vinte e quatro 24; "
        "vinte e cinco 25; vinte e seis 26; vinte e oito 28; trinta 30; trinta e um 31; trinta e seis 36; "
        "quarenta 40; quarenta e cinco 45; quarenta e oito 48; cinquenta 50; sessenta 60; setenta 70; "
        "setenta e dois 72; setenta e duas 72; oitenta 80; noventa 90; cem 100; cento e vinte 120; "
        "cento e oitenta 180"
    ),
    fillers=cues("completos; inteiros; primeiros; longos"),
    business=cues("úteis; útil"),
    halves=cues("e meio; e meia"),
    between=cues("entre; de"),
    ranges=cues("a; -; até; ate"),
    alternatives=cues("ou; e; /"),
    spans={
        "meio ano": "P6M",
        "ano e meio": "P18M",
    },
)

DATES = DateCues()

RECIPIENTS = RecipientCues()

TRANSFERS = TransferCues()

RETENTION = RetentionCues()

PARTIES = PartyCues()

BASES = BasisCues()

LANGUAGE = Language(
    code="pt",
    basics=BASICS,
    dates=DATES,
    recipients=RECIPIENTS,
    transfers=TRANSFERS,
    retention=RETENTION,
    parties=PARTIES,
    bases=BASES,
)
