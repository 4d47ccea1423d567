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

DATES = DateCues(
    effective_names=cues("""
        ikrafttrædelsesdato; ikrafttrædelse; ikrafttræden; dato for ikrafttræden; dato for ikrafttrædelse;
        gyldighedsdato; gældende fra; gældende pr.; gældende fra og med; gyldig fra; gyldig fra og med; gyldig pr.;
        gælder fra; gælder fra og med; gælder pr.; i kraft siden; i kraft fra; effektiv fra
    """),
    effective=cues("""
        træder i kraft; trådte i kraft; trådt i kraft; trådte i kraft pr.; gælder; gældende; gyldig; virkning fra;
        med virkning fra; har virkning fra
    """),
    effective_after=cues("træder i kraft; og frem"),
    effective_lines=cues("fra; fra den; fra og med; pr.; dato; siden"),
    updated_names=cues("""
        sidst opdateret; senest opdateret; sidst ændret; senest ændret; sidst revideret; senest revideret;
        sidst redigeret; sidst gennemgået; senest gennemgået; sidst tilrettet; seneste opdatering; sidste opdatering;
        seneste ændring; sidste ændring; seneste revision; sidste revision; seneste version; seneste revidering;
        dato for seneste opdatering; dato for sidste opdatering; dato for seneste ændring; opdateringsdato;
        revisionsdato; ændringsdato; versionsdato; version fra; version af; version dateret; version pr.
    """),
    updated=cues("""
        opdateret; opdateret den; opdateret pr.; opdatering; opdaterede; revideret; revideret den; ændret; ændret den;
        tilrettet; sidst; senest; rev.; revision; version af den; blev opdateret
    """),
    updated_after=cues("opdateret; opdaterede; ændret; revideret"),
    updated_lines=cues("version; dateret; den; d.; udgave; pr.; rev"),
    published=cues("""
        offentliggjort; offentliggjort den; udgivet; udgivet den; publiceret; publiceret den; udgivelsesdato;
        offentliggørelsesdato; oprettet; oprettet den; vedtaget; vedtaget den; godkendt; godkendt den; udarbejdet;
        udarbejdet den; besluttet; udfærdiget
    """),
    coming=cues("""
        ny version; nye version; den nye; nye vilkår; nye betingelser; opdaterede vilkår; opdateret version;
        kommende version; ændringerne; disse ændringer; ny privatlivspolitik
    """),
    own=cues("""
        politik; politikken; erklæring; erklæringen; meddelelse; meddelelsen; betingelser; betingelserne; vilkår;
        vilkårene; aftale; aftalen; dokument; dokumentet; version; versionen; information; oplysninger; bilag; regler;
        reglerne; side; siden; tekst; policy; liste
    """),
    other=cues("""
        forordning; forordningen; databeskyttelsesforordningen; gdpr; lov; loven; lovgivning; direktiv; direktivet;
        afgørelse; bekendtgørelse; dom; konvention; parlamentets; rådets; kommissionens; shield; framework;
        kontraktbestemmelser; cirkulære
    """),
    former=cues("""
        tidligere; forrige; foregående; gammel version; gamle; ældre; arkiv; arkiverede; erstatter; erstattet; indtil;
        til og med; før; inden; efter; for eksempel; f.eks.; fx; copyright; ©
    """),
    history=cues("ændringslog; versionshistorik; ændringshistorik; revisionshistorik; historik"),
    links=cues("""
        den; d.; d; er; af; fra; og; med; pr.; pr; siden; i; dato; denne; dette; disse; vores; vi; blev; blevet;
        senest; sidst; har; mandag; tirsdag; onsdag; torsdag; fredag; lørdag; søndag; kraft; virkning; for; dag
    """),
    version=cues("version; v; v.; udgave; ver.; revision; rev.; vers."),
)

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
