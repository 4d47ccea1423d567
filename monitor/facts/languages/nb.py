"""Norwegian (Bokmål) words."""

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
        ("mars", "mar"),
        ("april", "apr"),
        ("mai",),
        ("juni", "jun"),
        ("juli", "jul"),
        ("august", "aug"),
        ("september", "sept", "sep"),
        ("oktober", "okt"),
        ("november", "nov"),
        ("desember", "des"),
    ),
    units={
        "second": cues("sekund; sekunder; sek"),
        "minute": cues("minutt; minutter; min"),
        "hour": cues("time; timer; timers; h"),
        "day": cues("dag; dager; dagers; døgn; døgns; dagar"),
        "week": cues("uke; uker; ukers; veker"),
        "month": cues("måned; måneder; måneders; mnd; mnd.; månader; månad"),
        "quarter": cues("kvartal; kvartaler"),
        "half_year": cues("halvår"),
        "year": cues("år; års; årig*; årsperiod*"),
    },
    numbers=counts(
        "en 1; et 1; ett 1; én 1; ei 1; to 2; tre 3; fire 4; fem 5; seks 6; sju 7; syv 7; åtte 8; ni 9; "
        "ti 10; elleve 11; tolv 12; tretten 13; fjorten 14; femten 15; seksten 16; sytten 17; atten 18; "
        "nitten 19; tjue 20; tyve 20; tjuefire 24; tjue fire 24; tjuefem 25; tjueseks 26; tjueåtte 28; "
        "tretti 30; tredve 30; trettien 31; trettiseks 36; førti 40; førtifem 45; førtiåtte 48; femti 50; "
        "seksti 60; sytti 70; syttito 72; åtti 80; nitti 90; hundre 100; hundreogtjue 120; hundreogåtti 180"
    ),
    fillers=cues(
        "hele; fulle; kalender; ytterligere; regnskaps; løpende; arbeids; virke; bank; sammenhengende; ekstra"
    ),
    business=cues("arbeids; virke; bank"),
    halves=cues("og et halvt; og en halv"),
    between=cues("mellom; fra"),
    ranges=cues("til; -; opptil; opp til"),
    alternatives=cues("eller; og; /; henholdsvis"),
    spans={
        "et halvt år": "P6M",
        "halvt år": "P6M",
        "et halvår": "P6M",
        "halvannet år": "P18M",
        "ett og et halvt år": "P18M",
    },
)

DATES = DateCues(
    effective_names=cues("""
        ikrafttredelsesdato; ikrafttredelse; ikrafttreden; dato for ikrafttredelse; gyldighetsdato; gjeldende fra;
        gjeldende fra og med; gjeldende pr.; gyldig fra; gyldig fra og med; gjelder fra; gjelder fra og med;
        gjelder f.o.m.; gjelder pr.; i kraft fra; i kraft siden; effektiv fra; virkningsdato
    """),
    effective=cues("""
        trer i kraft; trådte i kraft; trådt i kraft; tredde i kraft; gjelder; gjeldende; gyldig; med virkning fra;
        har virkning fra; trer i kraft fra; tok til å gjelde
    """),
    effective_after=("trer i kraft",),
    effective_lines=cues("fra; fra den; fra og med; f.o.m.; pr.; dato; per; siden"),
    updated_names=cues("""
        sist oppdatert; sist endret; sist revidert; sist redigert; sist gjennomgått; senest oppdatert; senest endret;
        seneste oppdatering; siste oppdatering; siste endring; siste revisjon; siste versjon; nyeste versjon;
        sist publisert; dato for siste oppdatering; dato for siste endring; oppdateringsdato; revisjonsdato;
        endringsdato; versjonsdato; versjon fra; versjon av; versjon datert; sist ajourført
    """),
    updated=cues("""
        oppdatert; oppdatert den; oppdatert per; oppdatert pr.; oppdatering; oppdaterte; revidert; revidert den;
        endret; endret den; sist; rev.; revisjon; ajourført; ble oppdatert; ble sist
    """),
    updated_after=cues("oppdatert; oppdaterte; endret; revidert"),
    updated_lines=cues("versjon; version; datert; den; utgave; pr.; per"),
    published=cues("""
        publisert; publisert den; offentliggjort; utgitt; publiseringsdato; opprettet; vedtatt; vedtatt den; godkjent;
        godkjent den; utarbeidet; fastsatt; besluttet; laget
    """),
    coming=cues("""
        ny versjon; nye versjonen; nye vilkår; de nye vilkårene; oppdaterte vilkår; oppdatert versjon;
        kommende versjon; endringene; disse endringene; ny personvernerklæring
    """),
    own=cues("""
        erklæring; erklæringen; personvernerklæring; personvernerklæringen; policy; policyen; vilkår; vilkårene;
        avtale; avtalen; dokument; dokumentet; versjon; versjonen; informasjon; retningslinjer; retningslinjene;
        betingelser; betingelsene; vedlegg; merknad; regler; reglene; side; siden; tekst; liste
    """),
    other=cues("""
        forordning; forordningen; personvernforordningen; gdpr; lov; loven; personopplysningsloven; lovgivning;
        direktiv; direktivet; beslutning; vedtak; dom; konvensjon; parlamentets; rådets; kommisjonens; shield;
        framework; forskrift; kontraktsvilkår
    """),
    former=cues("""
        tidligere; forrige; foregående; gammel versjon; gamle; eldre; arkiv; arkiverte; erstatter; erstattet; inntil;
        til og med; før; innen; etter; for eksempel; f.eks.; copyright; ©
    """),
    history=cues("endringslogg; versjonshistorikk; endringshistorikk; revisjonshistorikk; historikk"),
    links=cues("""
        den; d.; er; av; fra; og; med; pr.; pr; per; siden; i; dato; denne; dette; disse; vår; våre; vi; ble; blitt;
        sist; har; mandag; tirsdag; onsdag; torsdag; fredag; lørdag; søndag; kraft; virkning; for; dag
    """),
    version=cues("versjon; version; v; v.; utgave; ver.; revisjon; rev.; vers."),
)

RECIPIENTS = RecipientCues()

TRANSFERS = TransferCues()

RETENTION = RetentionCues()

PARTIES = PartyCues()

BASES = BasisCues()

LANGUAGE = Language(
    code="nb",
    basics=BASICS,
    dates=DATES,
    recipients=RECIPIENTS,
    transfers=TRANSFERS,
    retention=RETENTION,
    parties=PARTIES,
    bases=BASES,
)
