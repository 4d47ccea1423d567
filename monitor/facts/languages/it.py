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

DATES = DateCues(
    effective_names=cues("""
        data di entrata in vigore; data di efficacia; data di validità; data di decorrenza; data effettiva;
        decorrenza; entrata in vigore; in vigore dal; in vigore da; in vigore a partire dal; in vigore a partire da;
        in vigore a decorrere dal; valida dal; valido dal; valida a partire dal; valido a partire dal; validità dal;
        efficace dal; efficace a partire dal; efficaci dal; applicabile dal; applicabile a partire dal;
        applicabili dal; con decorrenza dal; con effetto dal
    """),
    effective=cues("""
        in vigore; in vigore dall'; entra in vigore; entrano in vigore; entrata in vigore il; entrerà in vigore;
        entreranno in vigore; è entrata in vigore; è entrato in vigore; valida da; valido da; valida; efficace da;
        efficace; si applica dal; si applica a partire dal; si applicano dal; vigente dal; vigente al; vigenti dal;
        a far data dal; vigente
    """),
    effective_after=cues("entrerà in vigore; entra in vigore; in vigore"),
    effective_lines=cues("dal; a partire dal; a decorrere dal; data; a partire da; con effetto dal; dall'"),
    updated_names=cues("""
        ultimo aggiornamento; ultimi aggiornamenti; ultima modifica; ultima revisione; ultima versione;
        ultima data di aggiornamento; aggiornato l'ultima volta; aggiornata l'ultima volta; aggiornate l'ultima volta;
        modificata l'ultima volta; modificato l'ultima volta; modificata per l'ultima volta;
        modificato per l'ultima volta; aggiornata per l'ultima volta; aggiornato per l'ultima volta;
        aggiornate per l'ultima volta; data di aggiornamento; data dell'ultimo aggiornamento;
        data ultimo aggiornamento; data di ultimo aggiornamento; data ultima modifica; data di ultima modifica;
        data dell'ultima modifica; data di revisione; data ultima revisione; data di modifica; data della versione;
        data versione; versione del; versione aggiornata al; versione aggiornata il; aggiornamento del; aggiornata al;
        aggiornato al; aggiornate al; aggiornata il; aggiornato il
    """),
    updated=cues("""
        aggiornamento; aggiornato; aggiornata; aggiornate; aggiornati; aggiornato a; aggiornata a; aggiornamento al;
        aggiornamento a; modificata il; modificato il; modificata in data; modificato in data; rivista il;
        revisionata il; revisione; revisione del; rev.; rev; versione; versione di; aggiornata in data;
        aggiornato in data; ultimo
    """),
    updated_after=cues("aggiornata; modificata"),
    updated_lines=cues("versione; vers.; in data; edizione; release; al; rev. del; datata"),
    published=cues("""
        pubblicato il; pubblicata il; pubblicato; pubblicata; pubblicazione; data di pubblicazione;
        data pubblicazione; data di creazione; redatta il; redatto il; data di redazione; emessa il; approvata il;
        approvato il; creato il; data di emissione; adottata il
    """),
    coming=cues("""
        nuova versione; nuovi termini; nuove condizioni; nuova informativa; prossima versione;
        versione aggiornata dei; queste modifiche; le modifiche
    """),
    own=cues("""
        informativa; informative; politica; policy; termini; condizioni; contratto; accordo; documento; versione;
        dichiarazione; nota; pagina; testo; presente; presenti; avviso; addendum; allegato; regole; elenco
    """),
    other=cues("""
        regolamento; legge; leggi; direttiva; decisione; decreto; decreto legislativo; d.lgs; gdpr; codice;
        provvedimento; sentenza; parlamento; consiglio; commissione; garante; convenzione; shield; framework;
        clausole; ordinanza
    """),
    former=cues("""
        precedente; precedenti; precedentemente; vecchia versione; archivio; archiviate; sostituisce; sostituita;
        fino al; prima del; dopo il; ad esempio; per esempio; es.; copyright; ©; anteriore
    """),
    history=cues("""
        cronologia; storico; storico delle modifiche; storico delle versioni; registro delle modifiche;
        cronologia delle modifiche
    """),
    links=cues("""
        il; lo; la; le; l; del; dal; dall; al; di; da; in; è; e; sono; stata; stato; state; data; questa; questo;
        presente; nostra; a; partire; decorrere; far; ed; per; ultima; volta; privacy; lunedì; martedì; mercoledì;
        giovedì; venerdì; sabato; domenica; lunedi; martedi; mercoledi; giovedi; venerdi; giorno
    """),
    version=cues("versione; version; vers.; v; v.; ver.; rev.; revisione; edizione; release"),
)

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
