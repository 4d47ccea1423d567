"""Finnish words."""

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
        ("tammikuu", "tammikuuta", "tammikuun", "tammikuussa"),
        ("helmikuu", "helmikuuta", "helmikuun", "helmikuussa"),
        ("maaliskuu", "maaliskuuta", "maaliskuun", "maaliskuussa"),
        ("huhtikuu", "huhtikuuta", "huhtikuun", "huhtikuussa"),
        ("toukokuu", "toukokuuta", "toukokuun", "toukokuussa"),
        ("kesäkuu", "kesäkuuta", "kesäkuun", "kesäkuussa"),
        ("heinäkuu", "heinäkuuta", "heinäkuun", "heinäkuussa"),
        ("elokuu", "elokuuta", "elokuun", "elokuussa"),
        ("syyskuu", "syyskuuta", "syyskuun", "syyskuussa"),
        ("lokakuu", "lokakuuta", "lokakuun", "lokakuussa"),
        ("marraskuu", "marraskuuta", "marraskuun", "marraskuussa"),
        ("joulukuu", "joulukuuta", "joulukuun", "joulukuussa"),
    ),
    units={
        "second": cues("sekunti; sekunnin; sekuntia"),
        "minute": cues("minuutti; minuutin; minuuttia; min"),
        "hour": cues("tunti; tunnin; tuntia; tunnissa; tuntiin; h"),
        "day": cues(
            "päivä; päivän; päivää; päivässä; päiväksi; päivästä; päivään; päivän; vuorokausi; vuorokauden; vuorokautta; vuorokaudessa; pv; vrk"
        ),
        "week": cues("viikko; viikon; viikkoa; viikossa; viikoksi; viikosta; viikkoon"),
        "month": cues("kuukausi; kuukauden; kuukautta; kuukaudessa; kuukaudeksi; kuukaudesta; kuukauteen; kk"),
        "quarter": cues("neljännesvuosi; neljännesvuoden"),
        "half_year": cues("puolivuosi"),
        "year": cues(
            "vuosi; vuoden; vuotta; vuodessa; vuodeksi; vuodesta; vuoteen; vuosien; v; vuotinen; vuotisen; vuotta"
        ),
        "decade": cues("vuosikymmen; vuosikymmenen"),
    },
    numbers=counts(
        "yksi 1; yhden 1; yhtä 1; yhdeksi 1; yhdessä 1; yhteen 1; kaksi 2; kahden 2; kahta 2; kahdeksi 2; "
        "kahdessa 2; kahteen 2; kahdesta 2; kolme 3; kolmen 3; kolmea 3; kolmeksi 3; kolmessa 3; kolmeen 3; "
        "kolmesta 3; neljä 4; neljän 4; neljäksi 4; neljässä 4; neljään 4; viisi 5; viiden 5; viideksi 5; "
        "viidessä 5; viiteen 5; viidestä 5; kuusi 6; kuuden 6; kuudeksi 6; kuudessa 6; kuuteen 6; "
        "kuudesta 6; seitsemän 7; seitsemäksi 7; seitsemässä 7; seitsemään 7; kahdeksan 8; kahdeksaksi 8; "
        "yhdeksän 9; yhdeksäksi 9; kymmenen 10; kymmeneksi 10; kymmenessä 10; kymmeneen 10; kymmenestä 10; "
        "yksitoista 11; yhdentoista 11; kaksitoista 12; kahdentoista 12; kahteentoista 12; kolmetoista 13; "
        "kolmentoista 13; neljätoista 14; neljäntoista 14; viisitoista 15; viidentoista 15; kuusitoista 16; "
        "kuudentoista 16; kahdeksantoista 18; kaksikymmentä 20; kahdenkymmenen 20; kaksikymmentäneljä 24; "
        "kahdenkymmenenneljän 24; kahdenkymmenen neljän 24; kolmekymmentä 30; kolmenkymmenen 30; "
        "kolmekymmentäkuusi 36; kolmenkymmenenkuuden 36; neljäkymmentäkahdeksan 48; "
        "neljänkymmenenkahdeksan 48; viisikymmentä 50; viidenkymmenen 50; kuusikymmentä 60; "
        "kuudenkymmenen 60; yhdeksänkymmentä 90; yhdeksänkymmenen 90; sata 100; sadan 100"
    ),
    fillers=cues(
        "kalenteri; täyden; täyttä; kokonaisen; kokonaista; seuraavan; seuraavaa; arki; työ; pankki; peräkkäisen; tili; vero"
    ),
    business=cues("arki; työ; pankki"),
    halves=cues("ja puoli"),
    ranges=cues("-; viiva"),
    alternatives=cues("tai; ja; /; sekä"),
    spans={
        "puoli vuotta": "P6M",
        "puolen vuoden": "P6M",
        "puolitoista vuotta": "P18M",
        "puolentoista vuoden": "P18M",
        "vuoden ajan": "P1Y",
        "kuukauden ajan": "P1M",
        "viikon ajan": "P1W",
        "vuorokauden ajan": "P1D",
        "vuoden kuluttua": "P1Y",
        "kuukauden kuluttua": "P1M",
        "vuoden kuluessa": "P1Y",
        "kuukauden kuluessa": "P1M",
        "vuoden jälkeen": "P1Y",
        "kuukauden jälkeen": "P1M",
        "vuoden päästä": "P1Y",
        "kuukauden päästä": "P1M",
        "viikon kuluessa": "P1W",
        "viikon kuluttua": "P1W",
        "vuoden mittai": "P1Y",
    },
)

DATES = DateCues(
    effective_names=cues("""
        voimaantulopäivä; voimaantulo; voimassa alkaen; voimassa lähtien; voimaantulopäivämäärä; voimassaolo alkaa;
        voimassa; tulee voimaan; tulevat voimaan; tuli voimaan; astuu voimaan; astui voimaan; astunut voimaan;
        tullut voimaan; voimassaolopäivä
    """),
    effective=cues("voimaan; sovelletaan; soveltaminen alkaa"),
    effective_after=cues("alkaen; lähtien; voimaan"),
    effective_lines=cues("päivämäärä; pvm; alkaen; päiväys"),
    updated_names=cues("""
        viimeksi päivitetty; viimeksi muutettu; viimeksi muokattu; viimeksi tarkistettu; viimeksi tarkastettu;
        viimeksi katselmoitu; viimeksi muuttunut; viimeisin päivitys; viimeisin muutos; viimeisin muokkaus;
        viimeisin versio; viimeisin tarkistus; viimeinen päivitys; viimeinen muutos;
        viimeisimmän päivityksen päivämäärä; viimeisimmän muutoksen päivämäärä; päivityspäivä; päivityspäivämäärä;
        muutospäivä; päivitetty viimeksi; muutettu viimeksi; viimeisin päivityspäivä; päivityksen päivämäärä;
        viimeistelty; tarkistettu viimeksi
    """),
    updated=cues("""
        päivitetty; päivitys; päivitettiin; päivitetään; muokattu; muutettu; tarkistettu; tarkastettu; uudistettu;
        viimeksi; versio
    """),
    updated_after=("päivitetty versio",),
    updated_lines=cues("versio; päivätty; tilanne"),
    published=cues("""
        julkaistu; julkaisupäivä; julkaisupäivämäärä; laadittu; laatimispäivä; laatimispäivämäärä; laadintapäivä;
        luotu; luontipäivä; hyväksytty; hyväksymispäivä; vahvistettu; laadinta; selosteen laatimispäivä; annettu
    """),
    coming=cues("""
        uusi versio; uudet ehdot; uusi tietosuojaseloste; seuraava versio; päivitetyt ehdot; muutokset tulevat
    """),
    own=cues("""
        tietosuojaseloste; tietosuojaselosteen; seloste; selosteen; selostetta; käytäntö; käytännön; käytäntöä; ehdot;
        ehtoja; ehtojen; sopimus; sopimuksen; lauseke; ilmoitus; ilmoituksen; ilmoitusta; asiakirja; asiakirjan;
        versio; version; politiikka; politiikan; lausunto; dokumentti; dokumentin; rekisteriseloste; liite; sivu;
        informointi; periaatteet
    """),
    other=cues("""
        asetus; asetuksen; tietosuoja-asetus; tietosuoja-asetuksen; gdpr; laki; lain; lakia; direktiivi; direktiivin;
        päätös; päätöksen; parlamentin; neuvoston; komission; tuomio; yleissopimus; shield; tietosuojalaki;
        vakiolausekkeet; henkilötietolaki; henkilötietolain
    """),
    former=cues("""
        aiempi; aiemmat; aikaisempi; aikaisemmat; edellinen; edelliset; vanha; vanhat; arkisto; arkistoitu; korvaa;
        asti; saakka; ennen; jälkeen; esimerkiksi; esim.; copyright; ©
    """),
    history=cues("muutoshistoria; versiohistoria; muutosloki; historia; päivityshistoria"),
    links=cues("""
        on; ja; tämä; tämän; tätä; nämä; päivä; päivänä; pvm; alkaen; lähtien; viimeksi; se; ovat; maanantai; tiistai;
        keskiviikko; torstai; perjantai; lauantai; sunnuntai; maanantaina; tiistaina; keskiviikkona; torstaina;
        perjantaina; lauantaina; sunnuntaina; ma; ti; ke; to; pe; la; su; päivämäärä; tietosuojaselosteen; selosteen
    """),
    version=cues("versio; version; v; v.; ver.; versionumero"),
)

RECIPIENTS = RecipientCues()

TRANSFERS = TransferCues()

RETENTION = RetentionCues()

PARTIES = PartyCues()

BASES = BasisCues()

LANGUAGE = Language(
    code="fi",
    basics=BASICS,
    dates=DATES,
    recipients=RECIPIENTS,
    transfers=TRANSFERS,
    retention=RETENTION,
    parties=PARTIES,
    bases=BASES,
)
