"""Finnish words."""

from monitor.facts.languages.content.fi import CONTENT
from monitor.facts.languages.months import MONTHS
from monitor.facts.languages.table import (
    Basics,
    BasisCues,
    DateCues,
    Language,
    NoticeCues,
    PartyCues,
    RecipientCues,
    RetentionCues,
    TransferCues,
    counts,
    cues,
    names,
)

BASICS = Basics(
    months=MONTHS["fi"],
    conditions=cues("jos; mikäli; kun"),
    units={
        "second": cues("sekunti; sekunnin; sekuntia"),
        "minute": cues("minuutti; minuutin; minuuttia; min"),
        "hour": cues("tunti; tunnin; tuntia; tunnissa; tuntiin; h"),
        "day": cues(
            "päivä; päivän; päivää; päivässä; päiväksi; päivästä; päivään; vuorokausi; vuorokauden; vuorokautta; vuorokaudessa; pv; vrk"
        ),
        "week": cues("viikko; viikon; viikkoa; viikossa; viikoksi; viikosta; viikkoon; vk; viikkojen"),
        "month": cues(
            "kuukausi; kuukauden; kuukautta; kuukaudessa; kuukaudeksi; kuukaudesta; kuukauteen; kk; kuukausien"
        ),
        "quarter": cues("neljännesvuosi; neljännesvuoden"),
        "half_year": cues("puolivuosi"),
        "year": cues("vuosi; vuoden; vuotta; vuodessa; vuodeksi; vuodesta; vuoteen; vuosien; v; vuotinen; vuotisen"),
        "decade": cues("vuosikymmen; vuosikymmenen"),
    },
    numbers=counts(
        "yksi 1; yhden 1; yhtä 1; yhdeksi 1; yhdessä 1; yhteen 1; kaksi 2; kahden 2; kahta 2; kahdeksi 2; "
        "kahdessa 2; kahteen 2; kahdesta 2; kolme 3; kolmen 3; kolmea 3; kolmeksi 3; kolmessa 3; kolmeen 3; "
        "kolmesta 3; neljä 4; neljän 4; neljäksi 4; neljässä 4; neljään 4; viisi 5; viiden 5; viideksi 5; "
        "viidessä 5; viiteen 5; viidestä 5; kuusi 6; kuuden 6; kuudeksi 6; kuudessa 6; kuuteen 6; kuudesta 6; "
        "seitsemän 7; seitsemäksi 7; seitsemässä 7; seitsemään 7; kahdeksan 8; kahdeksaksi 8; yhdeksän 9; "
        "yhdeksäksi 9; kymmenen 10; kymmeneksi 10; kymmenessä 10; kymmeneen 10; kymmenestä 10; yksitoista 11; "
        "yhdentoista 11; kaksitoista 12; kahdentoista 12; kahteentoista 12; kolmetoista 13; kolmentoista 13; "
        "neljätoista 14; neljäntoista 14; viisitoista 15; viidentoista 15; kuusitoista 16; kuudentoista 16; "
        "kahdeksantoista 18; kaksikymmentä 20; kahdenkymmenen 20; kaksikymmentäneljä 24; "
        "kahdenkymmenenneljän 24; kahdenkymmenen neljän 24; kolmekymmentä 30; kolmenkymmenen 30; "
        "kolmekymmentäkuusi 36; kolmenkymmenenkuuden 36; neljäkymmentäkahdeksan 48; neljänkymmenenkahdeksan 48; "
        "viisikymmentä 50; viidenkymmenen 50; kuusikymmentä 60; kuudenkymmenen 60; yhdeksänkymmentä 90; "
        "yhdeksänkymmenen 90; sata 100; sadan 100; kaksikymmentäyksi 21; kahdenkymmenenyhden 21; "
        "kahdenkymmenenviiden 25; kaksikymmentäviisi 25; seitsemänkymmentäkaksi 72; neljäksitoista 14; "
        "neljässätoista 14; neljääntoista 14; neljästätoista 14; kolmeksikymmeneksi 30; kolmessakymmenessä 30; "
        "kahdeksitoista 12; kahdessatoista 12; neljästä 4; yhdeksässä 9"
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
        "viikon kerrallaan": "P1W",
        "kuukauden kerrallaan": "P1M",
        "kuukaudeksi kerrallaan": "P1M",
        "vuoden kerrallaan": "P1Y",
        "vuodeksi kerrallaan": "P1Y",
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
    ordinals=counts(
        "ensimmäisen 1; toisen 2; kolmannen 3; neljännen 4; viidennen 5; kuudennen 6; seitsemännen 7; "
        "kahdeksannen 8; yhdeksännen 9; kymmenennen 10"
    ),
    ends=cues("loppuun; lopussa; päättyessä; päättymiseen; päätyttyä"),
    letters=names("v year; k month"),
)

DATES = DateCues(
    effective_names=cues("""
        voimaantulopäivä; voimaantulo; voimassa alkaen; voimassa lähtien; voimaantulopäivämäärä; voimassaolo alkaa;
        voimassa; tulee voimaan; tulevat voimaan; tuli voimaan; astuu voimaan; astui voimaan; astunut voimaan;
        tullut voimaan; voimassaolopäivä; voimassa alk.; voimassa alkaen päivästä; voimassaoloaika alkaen;
        voimassaolo alkaen; voimassaolo; voimaantulo pvm; voimaantulopvm; voimaantulon päivämäärä; voimaan;
        ollut voimassa; olleet voimassa; on ollut voimassa; käytössä alkaen; käytössä; soveltamispäivä;
        soveltaminen alkaen; sovellettu alkaen; sovelletaan alkaen; alkamispäivä; voimaansaattaminen; tulivat voimaan;
        tulleet voimaan; astuvat voimaan
    """),
    effective=cues("""
        voimaan; sovelletaan; soveltaminen alkaa; sovellettu; noudatetaan; noudatettu; voimassaoleva; voimassa oleva;
        pätee; pätevät
    """),
    effective_after=cues("""
        alkaen; lähtien; voimaan; alk.; eteenpäin; sovellettava; voimassa oleva; tulee voimaan; tulevat voimaan;
        tuli voimaan; tulivat voimaan; astuu voimaan
    """),
    effective_lines=cues("päivämäärä; pvm; alkaen; päiväys; alkaen päivästä; lukien; pvm."),
    updated_names=cues("""
        viimeksi päivitetty; viimeksi muutettu; viimeksi muokattu; viimeksi tarkistettu; viimeksi tarkastettu;
        viimeksi katselmoitu; viimeksi muuttunut; viimeisin päivitys; viimeisin muutos; viimeisin muokkaus;
        viimeisin versio; viimeisin tarkistus; viimeinen päivitys; viimeinen muutos;
        viimeisimmän päivityksen päivämäärä; viimeisimmän muutoksen päivämäärä; päivityspäivä; päivityspäivämäärä;
        muutospäivä; päivitetty viimeksi; muutettu viimeksi; viimeisin päivityspäivä; päivityksen päivämäärä;
        viimeistelty; tarkistettu viimeksi; viimeksi uudistettu; viimeksi korjattu; viimeksi täydennetty;
        viimeksi täsmennetty; viimeksi kirjoitettu; viimeksi katsottu; viimeisin katselmointi; viimeisin katselmus;
        viimeisin korjaus; viimeisin täydennys; viimeisin tarkastus; viimeisin julkaisu; viimeisin painos;
        viimeisin uudistus; viimeinen tarkistus; viimeinen muokkaus; viimeinen versio; uusin versio; uusin päivitys;
        muutospäivämäärä; muutoksen päivämäärä; muokkauspäivä; muokkauspäivämäärä; tarkistuspäivä;
        tarkistuspäivämäärä; tarkastuspäivä; version päivämäärä; versiopäivä; version päiväys; versio pvm;
        päivitys pvm; julkaisun päivämäärä; katselmointipäivä; katselmoitu viimeksi; muokattu viimeksi;
        uudistettu viimeksi; nykyinen versio; voimassa oleva versio; versio päivätty; on viimeksi muutettu;
        on viimeksi päivitetty; tarkastettu viimeksi; päivätty versio
    """),
    updated=cues("""
        päivitetty; päivitys; päivitettiin; päivitetään; muokattu; muutettu; tarkistettu; tarkastettu; uudistettu;
        versio; päivitettynä; päivitetyssä; muutettiin; muutos; uusittu; uudistettiin; tarkistettiin; tarkastettiin;
        katselmoitu; korjattu; korjattiin; täydennetty; täydennettiin; täsmennetty; kirjoitettu uudelleen; muokattiin;
        muotoiltu uudelleen; laadittu uudelleen; ajantasaistettu; ajantasaistettiin; päivittyi; saatettu ajan tasalle;
        oikaistu
    """),
    updated_after=cues("päivitetty versio; päivätty; päivättyä; päivätyn; päivättyä versiota"),
    updated_lines=cues("versio; päivätty; tilanne; viimeksi; tilanne pvm; julkaisu; painos"),
    published=cues("""
        julkaistu; julkaisupäivä; julkaisupäivämäärä; laadittu; laatimispäivä; laatimispäivämäärä; laadintapäivä;
        luotu; luontipäivä; laadinta; selosteen laatimispäivä; julkaistiin; laadittiin; kirjoitettu; tehty;
        julkaisuaika; laadintapäivämäärä; ensijulkaisu
    """),
    adopted=cues("""
        hyväksytty; hyväksyttiin; hyväksynyt; hyväksyi; hyväksymispäivä; hyväksymispäivämäärä; hyväksyntä;
        hyväksymisen päivämäärä; hyväksyntäpäivä; vahvistettu; vahvistettiin; vahvistanut; vahvistuspäivä; päätetty;
        päätettiin; päättänyt; päätöspäivä; allekirjoitettu; sovittu; vahvistamispäivä; käsitelty hallituksessa;
        hyväksytty hallituksessa; hyväksytty hallituksen kokouksessa; hyväksytty vuosikokouksessa;
        hyväksytty johtoryhmässä
    """),
    coming=cues("""
        uusi versio; uudet ehdot; uusi tietosuojaseloste; seuraava versio; päivitetyt ehdot; muutokset tulevat
    """),
    own=cues("""
        tietosuojaseloste; tietosuojaselosteen; seloste; selosteen; selostetta; käytäntö; käytännön; käytäntöä; ehdot;
        ehtoja; ehtojen; sopimus; sopimuksen; lauseke; ilmoitus; ilmoituksen; ilmoitusta; asiakirja; asiakirjan;
        versio; version; politiikka; politiikan; lausunto; dokumentti; dokumentin; rekisteriseloste; liite; sivu;
        informointi; periaatteet; teksti; tekstiä; tekstin; tiedote; tiedotteen; tiedotetta; selosteet; käytännöt;
        ehdoissa; sopimusta; sopimukset; liitteen; liitettä; ohje; ohjeen; ohjetta; säännöstö; versiota; versiot;
        asiakirjaa; dokumenttia; julkaisu; julkaisun; kuvaus; kuvauksen; informaatio; tietosuojailmoitus;
        tietosuojailmoitusta; tietosuojailmoituksen; tietosuojalauseke; tietosuojalauseketta; lauseketta; lausekkeen;
        politiikkaa; periaatteita; periaatteiden; luettelo; luettelon; luetteloa; käsittelysopimus; lista; listaa;
        listan; sivun; sivua; selostus; selostusta; selostuksen; rekisteriselostetta; rekisteriselosteen; lausuntoa
    """),
    other=cues("""
        asetus; asetuksen; asetusta; asetuksessa; tietosuoja-asetus; tietosuoja-asetuksen; tietosuoja-asetusta; gdpr;
        laki; lain; lakia; direktiivi; direktiivin; päätös; päätöksen; parlamentin; neuvoston; komission; tuomio;
        yleissopimus; shield; tietosuojalaki; vakiolausekkeet; henkilötietolaki; henkilötietolain
    """),
    former=cues("""
        seuraava tarkistus; seuraava päivitys; aiempi; aiemmat; aikaisempi; aikaisemmat; edellinen; edelliset; vanha;
        vanhat; arkisto; arkistoitu; korvaa; asti; saakka; ennen; jälkeen; esimerkiksi; esim.; ©; alkuperäinen;
        alun perin; alunperin; ensimmäinen versio; ensimmäinen painos; korvasi; korvaavat; päättyy; päättyi; vanhenee;
        umpeutuu; kumottu; kumoaa; seuraava katselmointi; seuraava versio; seuraava tarkastus;
        tarkistetaan seuraavan kerran; perustettu; rekisteröity; rekisteröitiin; sertifikaatti; sertifioitu;
        auditointi; viimeistään; mennessä; siihen asti; aiemman; aiempaa; edellisen; edellistä; aikaisemman;
        aikaisempaa
    """),
    history=cues("""
        muutoshistoria; versiohistoria; muutosloki; historia; päivityshistoria; muutosluettelo; muutoshistoriikki;
        versioluettelo; versiotaulukko; versionhallinta; versiotiedot; asiakirjan hallinta; dokumentin hallinta;
        dokumentinhallinta; asiakirjahistoria; dokumenttihistoria; muutokset; tehdyt muutokset; muutosten luettelo;
        muutostiedot; muutosseuranta; päivitykset; päivitysloki; mitä on muuttunut; mikä on muuttunut; mitä uutta;
        tarkistushistoria; katselmointihistoria; muutostaulukko
    """),
    archive=cues("""
        aiemmat versiot; aikaisemmat versiot; vanhat versiot; arkisto; edelliset versiot; vanhat selosteet;
        aiemmat selosteet; aiemmat painokset; vanhentuneet versiot; versioarkisto; kumotut versiot
    """),
    links=cues("""
        on; ja; tämä; tämän; tätä; nämä; päivä; päivänä; pvm; alkaen; lähtien; viimeksi; se; ovat; maanantai; tiistai;
        keskiviikko; torstai; perjantai; lauantai; sunnuntai; maanantaina; tiistaina; keskiviikkona; torstaina;
        perjantaina; lauantaina; sunnuntaina; ma; ti; ke; to; pe; la; su; päivämäärä; tietosuojaselosteen; selosteen;
        nykyinen; nykyisessä; muodossaan; muodossa; nykymuodossaan; sellaisenaan; muuttumattomana; klo; tekstin;
        ollut; alk; version; olleet
    """),
    version=cues("""
        versio; v; v.; ver.; versionumero; vers.; vers; rev.; rev; revisio; versionro; julkaisu; painos; release
    """),
    organs=cues("""
        päätös; päätöksen; päätöksellä; hallitus; hallituksen; hallituksessa; vuosikokous; vuosikokouksen;
        vuosikokouksessa; yhtiökokous; yhtiökokouksen; johtoryhmä; johtoryhmän; johtoryhmässä; kokous; kokouksen;
        kokouksessa; valtuusto; johtokunta; johtokunnan; toimitusjohtaja; neuvoston
    """),
    titles={
        "privacy": cues("tietosuoja; henkilötie; rekisteriselost; gdpr; yksityisyy"),
        "cookies": cues("eväste; cookie"),
        "terms": cues("ehdot; sopimus"),
        "processing": cues("käsittelysopimus; tietojenkäsittely; käsittelijä; alikäsittelijä"),
    },
    siblings={
        "privacy": cues("""
            tietosuojaseloste; tietosuojakäytän; tietosuojailmoitu; tietosuojalausek; tietosuojapolitiik;
            rekisteriselost; tietosuojaehdo; henkilötietojen käsittelyn periaat
        """),
        "cookies": cues("""
            evästekäytän; evästeselost; evästepolitiik; evästeilmoitu; evästeet-sivu; evästelausek; evästeehdo;
            evästeluettelo; cookie policy
        """),
        "terms": cues("""
            myyntiehto; myyntiehdo; käyttöehto; käyttöehdo; toimitusehto; toimitusehdo; yleiset ehdot;
            yleisten ehtojen; sopimusehto; sopimusehdo; tilausehto; tilausehdo; lisenssisopimu; asiakassopimu;
            varausehto; varausehdo; jäsenehto; jäsenehdo; maksuehto; maksuehdo; vuokraehto; vuokraehdo; matkaehto;
            matkaehdo; vakuutusehto; vakuutusehdo; kilpailuehdot
        """),
        "processing": cues("""
            käsittelysopimu; tietojenkäsittelysopimu; tietojenkäsittelyliit; henkilötietojen käsittelysopimu
        """),
        "besides": cues("""
            pääsopimu; puitesopimu; palvelusopimu; säännöt; sääntöjä; sääntöjen; yhdistyksen säännöt; seuran säännöt;
            järjestyssään; järjestysohje; talosään; pihasään; kilpailusään; pelisään; yhtiöjärjesty; hinnasto;
            hinnaston; taksat; taksa; hintaluettelo; vuokrasopimu; työsopimu; työehtosopimu; vakuutuskirja;
            eettiset ohjeet; eettinen ohjeisto; toimintaohje; menettelyohje; käytännesään; vuosikertomu;
            toimintakertomu; tilinpäätö; tarkastusraport; auditointiraport; sertifikaat; palautusehdo; palautusehto;
            tietoturvapolitiik; laatupolitiik; henkilöstöohje; käsikirja; käsikirjan; arkistonmuodostussuunnitelm;
            tiedonohjaussuunnitelm; säilytyssuunnitelm; lisenssi; lupa; luvan; pöytäkirja; pöytäkirjan; kauppakirja;
            asemakaava; saavutettavuusselost; esite; kuvasto; vaikutustenarvioin; työjärjesty; hallintosään;
            johtosään; hoitosuunnitelm; metsästysvuokra
        """),
    },
)

RECIPIENTS = RecipientCues(
    shares=cues(
        """
        lähet*; kuljet*; tallen*; ylläpi*; hoita*; hoide*; lasku*; kirjanpi*; toteutet*; tuki*; ulkopuol*; ulkoi*; luovu*; jaka*; jaamme;
        palveluntarjoaj*; palveluntuottaj*; toimittaj*; käsittelij*; alihankkij*; alikäsittelij*; kumppani*;
        yhteistyökumppan*; kolman*; kolmas*; vastaanottaj*; siirr*; siirt*; käytämme; käyttää; käyttämä*; käytetään;
        käytössä; käyttö*; kautta; avulla; työkalu*; lisäos*; pikseli*; eväste*; analytiik*; analysoin*; mainont*;
        mainos*; hosting*; palvelin*; pilvipalvel*; pilvi*; uutiskirje*; maksu*; maksa*; alusta*; alustan;
        sosiaalinen media; sosiaalisen median; some*; kirjaut*; palvelu*; upotet*; integroi*; ohjelmisto*;
        järjestelm*; tarjoama*; tuottama*; puolestamme; lukuumme; luottotie*; kuljetus*; toimitus*; video*; kartta*;
        kartat; fontti*; chat*; rajapint*; yhtiö*; yritys*
        """
    ),
    leads=cues(
        """
        palveluntarjoaja; palveluntarjoajamme; palvelun tarjoaa; tarjoaa; tuottaa; toimittaa; toimittaja;
        käsittelijä; henkilötietojen käsittelijä; alihankkija; kumppanimme; nimeltä
        """
    ),
    examples=cues(
        """
        kuten; esimerkiksi; esim.; muun muassa; mm.; mukaan lukien; palvelu; työkalu; järjestelmä; ohjelmisto;
        käytämme; luovutetaan; siirretään; eli; yhtiö; yritys; kumppani
        """
    ),
    denials=cues(
        """
        emme käytä; ei käytetä; ei käytä; emme jaa; emme luovuta; ei luovuteta; emme siirrä; ei siirretä; emme myy;
        ei jaeta
        """
    ),
    unless=cues("paitsi; ellei; lukuun ottamatta; vain; ainoastaan; ilman suostumustasi; jos"),
    settings=cues("selain*; selaime*; käyttöjärjestelm*; asetuk*"),
    marks=cues("tavaramerk*"),
    we=cues("me; meidän; yhtiö; yritys; rekisterinpitäjä"),
    owns=cues(
        """
        olemme; rekisterinpitäjä:; rekisterinpitäjä on; rekisterinpitäjänä toimii; rekisterinpitäjänä on; ylläpitää
        """
    ),
    group=cues("holding*; konserni*; tytäryhtiö*; emoyhtiö*; sisaryhtiö*"),
    lists=cues(
        """
        alikäsittelijät; alikäsittelijöitä; alikäsittelijöistä; alikäsittelijöiden; palveluntarjoajia;
        vastaanottajat; käsittelijät; henkilötietojen käsittelijät; palveluntarjoajat; kumppanit;
        kolmannet osapuolet; kolmansien osapuolten evästeet
        """
    ),
    columns=cues(
        """
        alikäsittelij*; käsittelij*; yritys; yhtiö; nimi; palveluntarjoaja; toimittaja; vastaanottaja; kumppani;
        palvelu; työkalu; järjestelmä; kolmas osapuoli; taho; organisaatio; evästeen asettaja; kuka; tarjoaja; palveluntuottaja; tuottaja; toteuttaja
        """
    ),
    third=cues("kolmas osapuoli; kolmannen osapuolen; kolmansien osapuolten"),
    firm=cues("yhtiö; yritys; yhtiön; yrityksen"),
    common=cues(
        """
        tietosuojaseloste; tietosuojakäytäntö; rekisteriseloste; tietosuoja-asetus; tietosuoja-asetuksen;
        tietosuojavaltuutettu; tietosuojavaltuutetun; gdpr; eu; eta; eu:n; eta-alueen; euroopan; unionin; komission;
        komissio; me; te; sinä; voit; voimme; käsittelemme; tämä; nämä; se; ne; jos; kun; evästeet; eväste;
        rekisterinpitäjä; rekisteröity; rekisterin; suomi; suomen; helsinki; suomessa; laki; artikla; asiakas;
        asiakkaan; ip; ip-osoite; y-tunnus; palvelu; palvelun; verkkosivusto; oikeus; käyttäjä; henkilötiedot;
        henkilötietojen; käsittelyn; tarkoitus; yhdysvallat; yhdysvaltoihin; viranomaiset; yhtiöt; kumppanit; pankit;
        asiakkaat; työntekijät; markkinointi; analytiikka; turvallisuus; maksut; verohallinto; poliisi; kela; trafi
        """
    ),
    registers=cues("y-tunnus; yhteyshenkilö*"),
    controllers=cues("rekisterinpitäjä*; rekisterin pitäjä"),
    officers=cues("tietosuojavastaava*; edustaja*; valvontaviranomai*; tuomioistui*; käräjäoikeu*"),
    endings=cues(
        """
        illä; n; in; iä; :n; ia; ta; tä; a; ä; lle; ille; lla; illa; llä; lta; ilta; ltä; ssa; issa; ssä; sta; ista; stä;
        iin; en; ään; :lle; :lla; :ssa; :sta; :a; :ta
        """
    ),
    nots=cues("ei; emme; eivät; en; älä; ilman; emmekä; eikä; eivätkä; ettemme; koskaan; enää"),
    hands=cues(
        """
        käytä; käytetä; käytössä; jaa; jaeta; luovuta; luovuteta; siirrä; siirretä; myy; myydä; lähetä;
        lähetetä; anna; anneta; hyödynnä; hyödynnetä; upota; upoteta; kerro; kerrota; välitä; välitetä
        """
    ),
    idle=cues(
        """
        ei ole käytössä; ei käytetä; emme käytä; ei luovuteta; ei anneta; ei siirretä; ei lähetetä; ei jaeta;
        emme ole; emme luovuta; emme jaa; ei ole upotettu; ei ole asennettu; on poistettu; on poistettu
        käytöstä; emme hyödynnä; ei saa mitään; eivät saa mitään; ei enää käytetä; emme enää käytä
        """
    ),
    turns=cues("mutta; vaan; sen sijaan; kun taas"),
    agents=cues("kautta; avulla; toimesta; ohjelmalla; ohjelmassa; palvelussa; järjestelmässä"),
    works=cues(
        """
        hoide*; hoita*; lähte*; lähete*; lähettä*; säilyte*; toimite*; kuljete*; ylläpid*; hallinnoi*; käsitel*;
        tallen*; tuote*; kulke*; kulje*; maksu*; tehdään; laskute*; paine*; postite*; arkistoi*; tapahtu*;
        tilat*; toteute*
        """
    ),
    acts=cues(
        """
        hoitaa; hoitavat; ylläpitää; kuljettaa; kuljettavat; toimittaa; lähettää; painaa; postittaa; hallinnoi;
        säilyttää; käsittelee; laskuttaa; huoltaa; vastaa; jakaa; välittää; arkistoi; pitää; tekee
        """
    ),
    trades=cues(
        """
        palveluntarjoaja; palveluntarjoajan; palveluntarjoajamme; tilitoimisto; tilitoimiston;
        kirjanpitotoimisto; ohjelmisto; ohjelmiston; ohjelma; järjestelmä; järjestelmän; järjestelmässä;
        palvelu; palvelun; *palvelun; *palvelu; *järjestelmä; *järjestelmässä; *järjestelmän; työkalu; alusta;
        *alusta; *alustan; sovellus; sovelluksen; yritys; yhtiö; pankki; vakuutusyhtiö; kuljetusliike;
        painotalo; toimittaja; alihankkija; kumppani; kumppanimme; yhteistyökumppani; portaali; liitto; *liitto;
        ohjelmassa; *ohjelmassa; ohjelmistossa; *ohjelmisto; toimisto; *toimisto
        """
    ),
    follows=cues("seuraa meitä; löydät meidät; tykkää meistä"),
    ours=cues("meidän; meille; puolestamme; *mme"),
)

TRANSFERS = TransferCues(
    moves=cues(
        """
        siirr*; siirt*; tallen*; säily*; säilö*; palvelim*; konesali*; datakesku*; käsitel*; käsittel*;
        sijait*; luovut*; ulkopuol*; kolmansiin maihin; kolmansissa maissa; kolmannen maan;
        mallisopimuslausek*; vakiosopimuslausek*; vakiolausek*; riittävä*; privacy shield;
        data privacy framework
        """
    ),
    firm=cues(
        """
        siirr*; siirt*; tallen*; säily*; palvelim*; konesali*; sijait*; luovut*; ulkopuol*; kolmansiin maihin;
        kolmansissa maissa; mallisopimuslausek*; vakiosopimuslausek*; vakiolausek*; riittävä*; privacy shield;
        data privacy framework; säilö*; lähete*; lähettää; datakesku*
        """
    ),
    data=cues("tili; tilin; tiliisi; tilisi; tilit; tietokan*; viesti*"),
    goes=cues(
        """
        lähet*; lähete*; päät*; päädy*; pääsy; pääsee; pääsevät; toimite*; nähdä; näke*; luovute*; jaeta*;
        vastaanot*; ovat; hallinnoi*; kulke*; menev*; mene*; joutu*; katso*
        """
    ),
    origins=cues("ulkopuolel*; asuv*; laki; lain; lakia; lainsäädän*; tuomioistui*; paitsi; lukuun"),
    laws=cues(
        """
        edustaja*; toimisto*; alle 13; alle 16; alle 18; asuinmaa*; sovellettava laki; lakia; tuomioistui*;
        käräjäoikeu*; valvontaviranomai*; valitus*; tavaramer*; riida*; riita*
        """
    ),
    people=cues(
        """
        asuv*; asut; kansalai*; käyttäjät; henkilöt; jos olet; jos asut; asuu; oleskel*
        """
    ),
    zones=cues(
        """
        eu; eta; eu:n; eta:n; eu/eta; eu/eta-alue*; eta-alue*; euroopan unionin; euroopan talousalueen;
        euroopan
        """
    ),
    denials=cues(
        """
        ei siirretä; emme siirrä; ei luovuteta; emme luovuta; ei tallenneta; ei säännönmukaisesti;
        ei säännöllisesti; paitsi; lukuun ottamatta
        """
    ),
    headings=cues(
        """
        siirto; siirrot; siirt*; siirr*; kolmansiin; ulkopuol*; sijainti; eu:n; eta; kohdema*
        """
    ),
    columns=cues("maa; sijainti; sijaintimaa; paikka; käsittelypaikka; alue; kotipaikka"),
    mechanisms={
        "dpf": cues("data privacy framework; privacy shield; dpf"),
        "scc": cues("mallisopimuslausek*; vakiosopimuslausek*; mallilausek*; vakiolausek*; scc"),
        "adequacy": cues(
            """
            riittävyyttä; tietosuojan riittävyy*; riittävä tietosuojan taso; riittävän tietosuojan tason;
            riittävä suojan taso
            """
        ),
        "bcr": cues("yritystä koskevat sitovat säännöt; sitovat säännöt; bcr"),
        "derogation": cues("49 artikla*"),
    },
)

RETENTION = RetentionCues(
    keep=cues(
        "säily*; säilö*; tallen*; arkistoi*; arkistoid*; säilytys*; pidet*; pidämme; varmuuskopioi*; säilytä*; "
        "säilyte*; käsitellään; käsittelemme; talteen; jää; jäävät; pysy*; muist*; varmuuskop*; varastoi*; "
        "pitää tallessa; tallessa; saatavilla; lukita*; säily"
    ),
    delete=cues(
        "poist*; hävit*; tuho*; anonymiso*; anonymisoi*; pyyhi*; pseudonymiso*; ylikirjoit*; vanhene*; "
        "poistetaan; poistuvat; tuhoa*; yksilöimättöm*; tunnistamattom*; häviä*; katoa*; siivo*; tyhjen*; "
        "silput*; silppu*; karsi*; poistu*; yliviiva*; pyyhkiy*; poisto; poistoaika*; mitätöi*; päällekirjoit*; "
        "kirjoitetaan yli; kirjoitetaan päälle; hävittä*; seulo*"
    ),
    headings=cues(
        "kuinka kauan; kauanko; miten kauan; säilytysaika; säilytysajat; säilyttäminen; säilytys; "
        "tietojen säilytys; säilytetään; tallennusaika; poistaminen; henkilötietojen säilytys*; säilytysaj*; "
        "tietojen poistaminen; säilyttä*; poisto; poistetaan; poistoaika*; säilyvät; säilyy; hävittäminen; "
        "hävitetään; tietojen säily*; kauanko säily*; säilyvyys; arkistointi; tallennetaan"
    ),
    masked=cues(
        "oikeus tietojen poist*; oikeus poistaa; poistopyyn*; pyytää poistamaan; pyytää tietojen poist*; "
        "oikeus tulla unohdetuksi; oikeus saada tiedot poistet*; vaatia tietojen poist*; poistamispyyn*; "
        "pyytää henkilötietojen poist*; poistamista koskev*"
    ),
    otherwise=cues(
        "vasta*; vastaus*; ilmoit*; ilmoitus*; tiedott*; tiedoksi; palaut*; hyvity*; peruut*; kokeilu*; "
        "vastust*; valit*; irtisano*; uusi*; lasku erääntyy; maksu*; toimit*; takuu*; voimaan; vahvist*; "
        "käsitellään pyyn*; pyyntösi; pyyntöön; pyynnön; jatkaa määräaikaa; pident*; tietoturvaloukka*; "
        "etukäteen; ennen; kokemu*; maksutta; ilmaise*; odotusaika*; takuuaika*; sitoutumisaika*; vakuus*; "
        "tutustumis*; peruutusaika*"
    ),
    past=cues("viimeisen; viimeisten; viime; edellisen; edeltävän; edellisten; kuluneen"),
    recurring=cues("joka; kerran; kertaa; jokaisen; välein"),
    ages=cues("ikä*; iän; vuotias; vuotiaa*; vuotiaat; alaikäi*; lapsi; lapset; lapsen; lasten; täyttän*; täyttä*"),
    cookies=cues(
        "eväste; evästeet; evästeen; evästeiden; evästeitä; cookie; cookies; evästettä; evästeillä; "
        "seurantapiks*; pikseli*; *eväste*; evästee*"
    ),
    lifetime=cues(
        "voimassa*; elinikä; käyttöikä; vanhen*; kesto; voimassaoloaika; umpeutu*; pysy*; säilyvät; säilyy; tallentuu"
    ),
    session=cues(
        "istunto; istunnon; istuntokohtai*; istuntoeväste*; session; sulkee selaimen; suljet selaimen; "
        "selainistun*; suljetaan; selaimen sulkemi*"
    ),
    records=cues(
        "tieto*; tiedot; tietoja; lokit; loki*; ip-osoit*; suostumu*; valinta*; data; kerät*; henkilötie*; "
        "tallente*; hakemu*; *tiedo*; *tieto*; tilasto*; raport*; tapahtum*"
    ),
    most=cues(
        "enintään; korkeintaan; maksimissaan; maksimi*; viimeistään; kuluessa; sisällä; enimmillään; max; "
        "pisimmillään; alle"
    ),
    least=cues("vähintään; ainakin; minimissään; minimi*"),
    criterion=cues(
        "niin kauan kuin; niin kauan; kunnes; niin pitkään; tarpeen; ei enää tarvita; ei ole enää tarpeen; "
        "ei enää tarpeen; ei säilytetä pidempään; pidempään kuin; kauemmin kuin; tarpeellista; "
        "asiakassuhteen ajan; sen ajan; välttämätöntä; asiakassuhteen keston; suostumuksen perumiseen; "
        "ajan, joka; voimassaolon ajan"
    ),
    indefinite=cues("toistaiseksi; määräämättömän ajan; rajoituksetta; pysyvästi; ikuisesti; rajoittamattoman ajan"),
    triggers={
        "last_activity": cues(
            "viimeisestä yhteyden*; viimeisimmästä; viimeisestä kirjautumis*; epäaktiivi*; viimeisestä käyn*; "
            "viimeisestä ostok*; viimeisestä aktiiv*; viimeisestä yhteydestä; viimeisestä käyttö*; "
            "viimeisestä"
        ),
        "account_closure": cues(
            "tilin sulkemi*; tilin poist*; käyttäjätilin; tilisi poist*; tilisi sulk*; tilin lakkaut*; "
            "tili suljetaan; tili poistetaan"
        ),
        "contract_end": cues(
            "päättymi*; päätty*; päättämi*; sopimuksen pääty*; sopimussuhteen; asiakassuhteen pää*; "
            "työsuhteen; sopimuksen loppu*; irtisanomi*; lakkaami*"
        ),
        "year_end": cues("kalenterivuo*; tilikau*; vuoden lopu*; verovuo*; tilikauden"),
        "consent_withdrawal": cues("peruut*; perumi*; suostumuksen peru*; peruu; kielto*; kieltä*"),
        "request": cues("pyynnö*; yhteydenoto*; tiedustelu*; hakemuksen"),
        "purchase": cues("osto*; tilau*; maksutapahtum*; lasku*; toimitu*; kaupa*; varauk*"),
        "collection": cues(
            "keräämi*; kerättiin; vastaanotto*; tallentami*; tallennuksesta; luomi*; rekisteröiti*; saapumi*; "
            "luovuttami*"
        ),
    },
    tiers={
        "backup": cues("varmuuskopi*; backup*"),
        "archive": cues("arkist*"),
    },
    openers=cues("jos; kun; mikäli; jälkeen; ellei"),
    dropped=cues(
        "automaattisesti; sitten; niin; kauan; mukaisesti; viimeistään; yhden; ja; tai; sekä; on; ovat; se; ne; "
        "nämä; tämä; tätä; sen; niiden; joka; jotka; jonka; että; kun; jos; myös; vain; me; sinun; teidän; "
        "meidän; voi; voidaan; kuin; ei; oli; enintään; ajan; jälkeen; kaikki; muut; muita; esimerkiksi; mukaan; "
        "kuluttua; noin; päätyttyä; päättymisen; asetettu; yleensä; pääsääntöisesti; lisäksi; kuitenkin; mutta; "
        "aina; heti; pysyvästi; säännöllisesti; täytyy; pitää; tulee; mikä; mitkä; joiden; joista; sieltä; "
        "niistä; tällöin; muuten; eivät; emme; ole; niitä; sitä; eli"
    ),
    during=cues("ajan; aikana; aikaa"),
    deadlines=cues("kuluessa; sisällä; mennessä; viimeistään"),
    columns=cues("määräaika; määräajat; kesto; aika; ajanjakso"),
    generic=cues(
        "tiedot; tietoja; tietoa; tieto; henkilötiedot; henkilötietoja; henkilötietosi; tietosi; ne; niitä; "
        "tietojen; henkilötietojen; se; nämä; tämä; niiden"
    ),
    prepositions=cues("jos; kun; kuten; että; ilman; ennen; noin; mikäli; vain; yli; alle; koskien"),
    actors=cues("me"),
    ours=cues("mme"),
    auxiliaries=cues("on; ovat; voidaan; voi; voivat; ei; eivät; saa; täytyy; tulee; pitää"),
    since=cues("jälkeen; alkaen; lukien"),
)

PARTIES = PartyCues(
    controllers=cues(
        "rekisterinpitäjä; rekisterinpitäjän; rekisterinpitäjänä; rekisterinpitäjät; vastaa henkilötietojen; "
        "yhteisrekisterinpitäj*; rekisterin pitäjä; ylläpitää; rekisterinpitäjä on; rekisterinpitäjänä toimii"
    ),
    representatives=cues("edustaja; edustajan"),
    officers=cues("tietosuojavastaava*; dpo; tietosuojavastaavan; tietosuojatiimi; yhteyshenkilö"),
    authorities=cues("tietosuojavaltuutet*; valvontaviranomai*; tietosuojaviranomai*; tietosuojavaltuutetun toimisto"),
    processors=cues("käsittelijä*; palveluntarjoaja*; alihankkija*; maksupalvelu*; toimittaja*"),
    roles={
        "support": cues("asiakaspalvelu*; tuki; asiakastuki"),
        "abuse": cues("väärinkäyt*; ilmoita"),
        "legal": cues("lakiasi*"),
        "marketing": cues("uutiskirje*; peruuta"),
    },
    ages=cues("alle; vähintään; täyttänyt; yli; iältään"),
    matters=cues(
        "haavoittuvuu*; tietoturva-aukko*; lehdistö*; media; myynti; tarjouspyyn*; rekrytoin*; työhakemu*; "
        "laskutus*; tilausasiat; tilauksia koskev*; palautuks*; reklamaatio*; tekijänoik*; väärinkäyt*; "
        "sijoittaja*; tekninen tuki; teknisissä; tekniset ongelmat; tietoturvaongelm*; tietoturvatutkij*; "
        "tietoturvapoikkeam*; tietojenkalastel*; yleiset kysymyks*; yleisissä; muissa asioissa; muut asiat; "
        "muut kysymykset; hankin*; tapahtum*"
    ),
    privacy=cues(
        "tietosuoja*; henkilötie*; gdpr; oikeuks*; oikeudet; rekisterinpitäj*; suostumu*; rekisteriasi*; tietoja"
    ),
)

BASES = BasisCues(
    bases={
        "a": cues(
            "suostumukse*; suostumus; suostumuksen; suostumukseen; suostumustasi; suostumustaan; "
            "suostumuksellasi; suostumuksesi; suostumuksensa"
        ),
        "b": cues(
            "sopimuksen täyttämi*; sopimuksen täytäntöön*; sopimuksen toteut*; sopimuksen täyttä*; "
            "sopimussuhde; sopimussuhteen; sopimussuhteeseen; sopimuksen valmistel*; sopimuksen tekemi*; "
            "sopimuksen panemi*; sopimukseen perustuv*; sopimuksen noudatt*; sopimusvelvoit*; "
            "sopimuksen täytäntöönpan*; sopimusta edeltäv*; tilauksen toimittami*; sopimukseemme; "
            "sopimuksen perusteella; sopimuksen hoitami*; sopimuksen suoritta*; sopimuksemme"
        ),
        "c": cues(
            "lakisäätei*; lainsäädän* velvoit*; lakiin perustuv*; oikeudellis* velvoit*; lain velvoit*; "
            "laissa säädet*; lainsäädännön edellyttä*; laista johtuv*; kirjanpitolai*; "
            "oikeudellisen velvoitteen; oikeudellisia velvoitteita; lakivelvoit*; lainmukaisten velvoit*; "
            "velvoittavan lain*; lakisääteisen velvoitteen"
        ),
        "d": cues("elintärk*; elintärkei*"),
        "e": cues("yleistä etua; yleisen edun; yleinen etu; julkisen vallan"),
        "f": cues(
            "oikeutettu etu; oikeutetun edun; oikeutettuun etuun; oikeutetut edut; oikeutettujen etujen; "
            "oikeutettuihin etuihin; oikeutetusta edusta; oikeutettua etua; oikeutetun etumme; "
            "oikeutettu etumme; oikeutettuja etuja; oikeutettuun etuumme; oikeutetut edun"
        ),
    },
    hints={
        "a": cues("suostum*; lupa; luvan; suostu*"),
        "b": cues("sopimu*; sopimukse*; tilau*; käyttöehdot; asiakassuhde; asiakassuhteen; asiakassuht*"),
        "c": cues("laki; lain; lainsäädän*; velvoite; velvoitteen; velvollisuu*"),
        "f": cues("etumme; edun; etu"),
    },
    disclosure=cues("luovut*; viranomais*; tuomioistui*; poliisi*"),
    grounds=cues(
        "oikeusperuste*; oikeusperust*; käsittelyperuste*; käsittelyn peruste*; laillinen peruste; "
        "lainmukainen peruste; gdpr; tietosuoja-asetu*; perustuu; perusteella; perustana; "
        "käsittelyn oikeudellinen; oikeudellinen peruste; lailliset perusteet; perusteena; oikeutus; "
        "yleisen tietosuoja*; perusteet; perusteilla; perusteista; peruste"
    ),
    headings=cues(
        "oikeusperuste*; käsittelyperuste*; käsittelyn peruste*; laillinen peruste; oikeudellinen peruste; "
        "peruste*; oikeusperust*; käsittelyn oikeusperust*"
    ),
    elsewhere=cues(
        "vastustaa; vastustami*; siirtää tiedot; siirto; siirrot; siirretään; vakiosopimu*; vakiolausek*; "
        "kolmanteen maahan; kolmansiin maihin; huoltaj*; vanhemman; vanhempien; järjestelmästä toiseen; "
        "kirjallinen suostumus; eu:n ulkopuolel*; eta-alueen ulkopuolel*"
    ),
    sell=cues("myy; myydä; myymme; myyd*; myyt*; myymi*; myydään; myyneet; edelleenmyy*; myynyt"),
    rights=cues("kohteeksi; kohteena; oikeus; oikeutta; oikeudet; oikeuksia; oikeuden"),
    sells=cues("myymme tietoja; voimme myydä"),
    sale_maybe=cues("katsoa myynniksi; pitää myyntinä; katsotaan myynniksi"),
    training=cues("kouluttaa; kouluttami*"),
    automated=cues(
        "automaattis* päätök*; automatisoi* päätök*; automaattista päätöksentekoa; "
        "automatisoitua päätöksentekoa; automatisoituja päätöksiä; automaattisia päätöksiä; "
        "automaattinen päätöksenteko; automatisoitu päätöksenteko; automaattisen käsittelyn; "
        "automaattisesta päätöks*; automaattiseen päätöks*"
    ),
    profiling=cues("profiloin*; profiloida*; profilointi"),
    negations=cues("ei; emme; eivät; ilman; eikä; emmekä; koskaan; ei koskaan; älä; milloinkaan; eivätkä"),
    maybe=cues("voi; voimme; voidaan; saattaa; saatamme; mahdollisesti; voivat; voisi"),
    plain={
        "c": cues(
            "laki edellyttää; laki velvoittaa; laki vaatii; lain edellyttäm*; laissa määrät*; lain vaatim*; "
            "*laki edellyttää; *laki velvoittaa; velvoittaa meitä; laki määrää; verolainsäädän*; "
            "lainsäädännön mukaan; *lainsäädäntö edellyttää; *lain edellyttäm*; *lain mukaan meidän; "
            "*lain mukaan yhdistyksen on; *lain mukaan seuran on; *lain mukaan yhtiön on; *lain mukaan rekisterinpitäjän on; *lain mukaan yrityksen on; *lain velvoittam*"
        ),
        "b": cues(
            "sopimus kanssasi; kanssasi tehdyn sopimuksen; tilauksen täyttämi*; tilauksen toteut*; "
            "tilauksen käsittel*; jäsenyyden hoitami*; vuokrasopimuksen täyttäm*; vuokrasopimuksen hoit*; vuokrasopimuksen perusteella; vuokrasopimuksen teke*; vuokrasopimuksen solmi*; vuokrasopimukseen perustu*; vuokrasopimuksesi; työsopimu*; kauppasopimu*; asiakassopimu*; "
            "asiakassuhteen hoitami*"
        ),
        "a": cues(
            "suostumuks*; luvallasi; luvallanne; antanut luvan; jos annat luvan; jos hyväksyt; jos suostut; "
            "olet suostunut; olet hyväksynyt; vain luvalla; kysymme ensin"
        ),
    },
    wares=cues(
        "osoit*; luettelo*; rekister*; nimi*; kolmansille; kolmannelle; mainostaj*; vuokraa*; sähköpost*; profiil*"
    ),
)

NOTICES = NoticeCues(
    changes=cues(
        "muut*; päivit*; muok*; uudist*; lisää*; lisäy*; vaiht*; korva*; uusi; uuden; uusia; uusien; uusista; uudesta"
    ),
    documents=cues(
        "tietosuojaseloste*; tietosuojakäytän*; ehto*; ehdo*; sopimu*; selost*; käytäntö*; käytännö*; "
        "tietosuojalausekk*; evästekäytän*; tietosuojailmoitu*"
    ),
    processors=cues(
        "alikäsittelij*; alihankkij*; alikäsittely*; uusia käsittelijöitä; uuden käsittelijän; uusi käsittelijä; "
        "toisen käsittelijän; toista käsittelijää; uusien käsittelijöiden; uusista käsittelijöistä"
    ),
    objects=cues("vastusta*; vastustus*; vastalause*; vastalau*; kieltäytyä; huomautu*; vastustami*"),
    lead=cues("ennen; etukäteen; ennakkoon; aiemmin; aikaisemmin; ennalta; ennakolta"),
    notice=cues("ennakkoilmoitu*; ilmoitusaika*; ilmoitusaja*; varoitusaika*; ennakkovaroitu*"),
    within=cues("kuluessa; sisällä; aikana; viimeistään; on; jälkeen; ajan"),
    after=cues("kuluessa; sisällä; sisään; kuluttua; aikana; alkaen; jälkeen; lukien; ajan; aikaa; siitä"),
    starts={
        "receipt": cues("vastaanott*; saami*; saanut; saatuaan; saap*; saatu"),
        "notice": cues("ilmoit*; tiedot*; tiedoksi; viesti*; ilmoituk*"),
        "publication": cues("julkais*; julkista*"),
        "update": cues("päivit*; lisäämis*; luettelon muut*"),
    },
    effect=cues(
        "tulee voimaan; tulevat voimaan; astuu voimaan; astuvat voimaan; voimaantulo*; voimaan; sovelletaan; hyväksy*"
    ),
    same=cues(
        "tässä ajassa; tämän ajan kuluessa; tuon ajan kuluessa; tässä määräajassa; määräajassa; tämän määräajan "
        "kuluessa; sinä aikana; tuona aikana; tänä aikana; määräajan kuluessa; mainitussa ajassa; samassa ajassa; "
        "samassa määräajassa; siinä ajassa"
    ),
    tells=cues("ilmoit*; tiedot*; kerro*; julkais*; viesti*; lähet*; informoi*; tiedoksi"),
    ways={
        "email": cues("sähköpostitse; sähköpostilla; sähköposti*; sähköpostiviesti*"),
        "website": cues(
            "verkkosivu*; sivustol*; sivustomme; tällä sivulla; nettisivu*; kotisivu*; julkais*; verkkosivust*"
        ),
        "app": cues("sovelluks*; palvelussa; tilillä*; kirjautu*; palvelun kautta; asiakasportaal*"),
        "post": cues("kirjeitse; postitse; kirjallis*"),
    },
    ends=cues(
        "irtisano*; purka*; peru*; päätty*; päättä*; vasta; vastaa; vastaamme; vastata; vastaus; vastauks*; "
        "palaute*; palautamme; hyvitt*; poist*; korja*; ratkais*; ratkea*; maks*; hinta; hinto*; hinna*; lasku*; "
        "tilau*; uusiu*; pyyntö*; pyynnö*; valitu*; valitta*; tarkastu*; toimitu*; kokeilu*; reklamaa*"
    ),
    other=cues(
        "tietoturvaloukkau*; loukkau*; tietoturvapoikkeam*; poikkeam*; tietomur*; suoramarkkinoin*; passiivi*; "
        "käyttämät*"
    ),
)

LANGUAGE = Language(
    code="fi",
    basics=BASICS,
    dates=DATES,
    recipients=RECIPIENTS,
    transfers=TRANSFERS,
    retention=RETENTION,
    parties=PARTIES,
    bases=BASES,
    notices=NOTICES,
    content=CONTENT,
)
