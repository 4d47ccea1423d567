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

DATES = DateCues(
    effective_names=cues("""
        datum des inkrafttretens; inkrafttreten; datum der wirksamkeit; gültigkeitsdatum; gültigkeit ab; gültig ab;
        gültig seit; wirksam ab; wirksam seit; in kraft seit; in kraft ab; in kraft getreten am;
        datum des wirksamwerdens; inkrafttretensdatum
    """),
    effective=cues("""
        gilt ab; gelten ab; gilt seit; gelten seit; gültig vom; gültig von; gültig; wirksam; gültig ab dem;
        geltend ab; geltung ab; tritt am; treten am; trat am; tritt ab; treten ab; tritt mit; anwendbar ab;
        in der fassung ab; in kraft; wirksam zum
    """),
    effective_after=cues("in kraft; in kraft getreten; gültig; wirksam; gilt; gelten; tritt in kraft; anwendbar"),
    effective_lines=cues("ab; ab dem; seit; seit dem; datum; mit wirkung zum; mit wirkung vom; gilt"),
    updated_names=cues("""
        zuletzt aktualisiert; zuletzt geändert; zuletzt überarbeitet; zuletzt bearbeitet; zuletzt geprüft;
        zuletzt angepasst; zuletzt überprüft; zuletzt modifiziert; letzte aktualisierung; letzte änderung;
        letzte überarbeitung; letzte anpassung; letzte revision; letzter stand; letztes update;
        letztmals aktualisiert; letzte bearbeitung; neueste aktualisierung; aktueller stand;
        datum der letzten aktualisierung; datum der letzten änderung; datum der letzten überarbeitung;
        aktualisierungsdatum; änderungsdatum; revisionsdatum; versionsdatum; stand der datenschutzerklärung;
        stand dieser; datum der aktualisierung; datum der fassung; fassung vom; version vom; in der fassung vom;
        aktuelle fassung vom; stand vom
    """),
    updated=cues("""
        aktualisiert; aktualisiert am; aktualisierung; aktualisierung vom; aktualisiert per; überarbeitet;
        überarbeitet am; geändert; geändert am; angepasst am; bearbeitet am; stand; stand per; revidiert am; update;
        update vom; zuletzt; zuletzt am; in der version vom; aktuell
    """),
    updated_after=cues("""
        aktualisiert; überarbeitet; geändert; angepasst; revidiert; bearbeitet; aktualisierte; überarbeitete
    """),
    updated_lines=cues("version; fassung; vom; status; zum stand; rev.; ausgabe; auflage; per"),
    published=cues("""
        veröffentlicht; veröffentlicht am; veröffentlichungsdatum; veröffentlichung; publiziert; publiziert am;
        erstellt; erstellt am; erstellungsdatum; verabschiedet am; ausgestellt am; datum der veröffentlichung;
        freigegeben am; beschlossen am; verfasst am; bekannt gemacht am
    """),
    coming=cues("""
        neue version; neue fassung; neuen version; neuen fassung; nächste version; aktualisierte version;
        neue datenschutzerklärung; neuen nutzungsbedingungen; neue nutzungsbedingungen; geänderten bedingungen;
        neuen bedingungen; neue agb; neuen agb; änderungen treten; künftige fassung; geänderte fassung
    """),
    own=cues("""
        erklärung; datenschutzerklärung; hinweise; hinweis; richtlinie; richtlinien; bedingungen; information;
        informationen; nutzungsbedingungen; agb; vertrag; vereinbarung; dokument; dokuments; version; fassung;
        bestimmungen; bestimmung; vertrags; zusatz; anhang; anlage; seite; policy; regeln; impressum; police; politik;
        grundsätze
    """),
    other=cues("""
        verordnung; grundverordnung; dsgvo; gesetz; gesetzes; beschluss; beschlusses; entscheidung; richtlinie (eu);
        richtlinie 95; richtlinie 2002; urteil; rats; rates; parlaments; kommission; abkommen; bdsg; ttdsg; tddsg;
        tmg; framework; shield; standardvertragsklauseln; bundesgesetz; bgbl; gericht; gerichts; ds-gvo; nlf
    """),
    former=cues("""
        vorherige; vorherigen; vorige; vorigen; frühere; früheren; ältere; älteren; alte version; alte fassung;
        bisherige; bisherigen; archiv; archivierte; ersetzt; bis zum; bis; vor dem; nach dem; zum beispiel; z.b.;
        beispielsweise; copyright; ©; vorgängerversion
    """),
    history=cues("""
        änderungshistorie; änderungsverzeichnis; änderungsprotokoll; versionshistorie; versionsverlauf; historie;
        änderungsverlauf; revisionshistorie
    """),
    links=cues("""
        am; vom; von; ab; zum; den; dem; der; des; die; das; seit; ist; sind; wurde; wurden; im; in; per; mit; und;
        datum; dieser; diese; dieses; diesem; unserer; unsere; uns; durch; zuletzt; auf; montag; dienstag; mittwoch;
        donnerstag; freitag; samstag; sonnabend; sonntag; mo; di; mi; do; fr; sa; so; uhr; wirkung; anfang; ende
    """),
    version=cues("version; fassung; ausgabe; auflage; revision; v; v.; ver.; rev."),
)

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
