"""Norwegian (Bokmål) words."""

from monitor.facts.languages.content.nb import CONTENT
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
    months=MONTHS["nb"],
    conditions=cues("hvis; når; dersom"),
    units={
        "second": cues("sekund; sekunder; sek"),
        "minute": cues("minutt; minutter; min"),
        "hour": cues("time; timer; timers; h"),
        "day": cues("dag; dager; dagers; døgn; døgns; dagar"),
        "week": cues("uke; uker; ukers; veker"),
        "month": cues("måned; måneder; måneders; mnd; mnd.; månader; månad"),
        "quarter": cues("kvartal; kvartaler"),
        "half_year": cues("halvår"),
        "year": cues("år; års; årig*; årsperiod*; året"),
    },
    numbers=counts(
        "en 1; et 1; ett 1; én 1; ei 1; to 2; tre 3; fire 4; fem 5; seks 6; sju 7; syv 7; åtte 8; ni 9; ti 10; "
        "elleve 11; tolv 12; tretten 13; fjorten 14; femten 15; seksten 16; sytten 17; atten 18; nitten 19; "
        "tjue 20; tyve 20; tjuefire 24; tjue fire 24; tjuefem 25; tjueseks 26; tjueåtte 28; tretti 30; "
        "tredve 30; trettien 31; trettiseks 36; førti 40; førtifem 45; førtiåtte 48; femti 50; seksti 60; "
        "sytti 70; syttito 72; åtti 80; nitti 90; hundre 100; hundreogtjue 120; hundreogåtti 180; tjueen 21; "
        "firti 40; trettifem 35; nittiseks 96"
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
    ordinals=counts(
        "første 1; andre 2; annet 2; tredje 3; fjerde 4; femte 5; sjette 6; sjuende 7; syvende 7; åttende 8; "
        "niende 9; tiende 10"
    ),
    ends=cues("utgang*; utløp*; slutt*; til og med"),
    letters=names("d day; u week; m month; å year"),
)

DATES = DateCues(
    effective_names=cues("""
        ikrafttredelsesdato; ikrafttredelse; ikrafttreden; dato for ikrafttredelse; gyldighetsdato; gjeldende fra;
        gjeldende fra og med; gjeldende pr.; gyldig fra; gyldig fra og med; gjelder fra; gjelder fra og med;
        gjelder f.o.m.; gjelder pr.; i kraft fra; i kraft siden; effektiv fra; virkningsdato; gjelder fra den;
        gjelder siden; gjeldende siden; gjeldende f.o.m.; gjeldende per; gjelder per; gjelder fom; gjeldende fom;
        gyldig siden; gyldige fra; i kraft fra og med; trådt i kraft; ikrafttredelse den; ikraftsatt; ikraftsatt den;
        satt i kraft; gjort gjeldende fra; ikrafttredelsestidspunkt; anvendes fra; anvendes fra og med; brukes fra;
        brukt siden; kommer til anvendelse fra; gyldighet fra; startdato; bindende fra; i bruk siden; i bruk fra;
        tatt i bruk; har vært gjeldende siden; har vært i kraft siden; har vært i bruk siden; får virkning fra;
        får anvendelse fra
    """),
    effective=cues("""
        trer i kraft; trådte i kraft; trådt i kraft; tredde i kraft; gjelder; gjeldende; gyldig; med virkning fra;
        har virkning fra; trer i kraft fra; tok til å gjelde; har vært gjeldende; har vært i kraft; har vært i bruk;
        har gjeldt; har gjaldt; gjaldt fra; anvendes; kommer til anvendelse; får anvendelse; får virkning; gyldige;
        gjelder uendret; gjelder i sin; gjelde fra; gjøres gjeldende; trer i kraft den; i kraft
    """),
    effective_after=cues("""
        trer i kraft; trådte i kraft; tredde i kraft; og fremover; og framover; og deretter; gjeldende versjon;
        gjeldende utgave; er gjeldende
    """),
    effective_lines=cues("""
        fra; fra den; fra og med; f.o.m.; pr.; dato; per; siden; med virkning fra og med; regnet fra; fom;
        fra og med den
    """),
    updated_names=cues("""
        sist oppdatert; sist endret; sist revidert; sist redigert; sist gjennomgått; senest oppdatert; senest endret;
        seneste oppdatering; siste oppdatering; siste endring; siste revisjon; siste versjon; nyeste versjon;
        sist publisert; dato for siste oppdatering; dato for siste endring; oppdateringsdato; revisjonsdato;
        endringsdato; versjonsdato; versjon fra; versjon av; versjon datert; sist ajourført; sist omarbeidet;
        senest revidert; sist justert; sist rettet; sist gjennomgang; sist kontrollert; sist supplert;
        sist bearbeidet; sist omskrevet; sist korrigert; siste gjennomgang; siste justering; siste retting;
        siste utgave; siste revidering; siste bearbeidelse; siste redigering; seneste endring; seneste revisjon;
        seneste versjon; nyeste utgave; dato for siste revisjon; dato for siste revidering; dato for endring;
        dato for revisjon; dato for oppdatering; dato for versjon; dato for utgave; dato for utgivelse; utgave fra;
        utgave av; utgave datert; utgaven fra; versjonen fra; versjonen er fra; versjonen av; ordlyd av; tekst av;
        tekst per; i versjonen av; nåværende versjon; gjeldende versjon; endret sist; oppdatert sist; revidert sist;
        har sist endret; har sist oppdatert; har sist revidert; ble sist endret; ble sist oppdatert;
        ble sist revidert; oppdaterte sist; endret siste gang; revidert siste gang; oppdatert siste gang
    """),
    updated=cues("""
        oppdatert; oppdatert den; oppdatert per; oppdatert pr.; oppdatering; oppdaterte; revidert; revidert den;
        endret; endret den; rev.; revisjon; ajourført; ble oppdatert; ble sist; omarbeidet; omskrevet; skrevet om;
        justert; rettet; supplert; bearbeidet; fornyet; reviderte; gjennomgått; redigert; korrigert; endring;
        revidering; retting; omarbeiding; justering; endringer av; ajour per; à jour per; ajour pr.
    """),
    updated_after=cues("""
        oppdatert; oppdaterte; endret; revidert; omarbeidet; omskrevet; justert; reviderte; rettet; redigert;
        ajourført; skrevet om
    """),
    updated_lines=cues("versjon; version; datert; den; utgave; pr.; per; sist; dat.; revisjon; rev; status; per den"),
    published=cues("""
        publisert; publisert den; offentliggjort; utgitt; publiseringsdato; opprettet; utarbeidet; laget; skrevet;
        skrevet den; utstedt; utstedt den; utferdiget; lagd; utkom; utgitt den
    """),
    adopted=cues("""
        vedtatt; vedtatt den; vedtatt av; vedtatt på; vedtok; vedtas; vedtaksdato; dato for vedtak; godkjent;
        godkjent den; godkjent av; godkjent på; godkjente; godkjenning; godkjenningsdato; dato for godkjenning;
        fastsatt; fastsatt av; fastsatt den; besluttet; besluttet den; stadfestet; underskrevet; signert; signert den;
        frigitt; behandlet i styret; behandlet av styret
    """),
    coming=cues("""
        ny versjon; nye versjonen; nye vilkår; de nye vilkårene; oppdaterte vilkår; oppdatert versjon;
        kommende versjon; endringene; disse endringene; ny personvernerklæring
    """),
    own=cues("""
        erklæring; erklæringen; personvernerklæring; personvernerklæringen; policy; policyen; vilkår; vilkårene;
        avtale; avtalen; dokument; dokumentet; versjon; versjonen; informasjon; retningslinjer; retningslinjene;
        betingelser; betingelsene; vedlegg; merknad; regler; reglene; side; siden; tekst; liste; teksten; tekster;
        notat; utgave; utgaven; ordlyd; erklæringens; dokumentets; avtalens; vilkårenes; listen; lista; retningslinje;
        tillegg; tillegget; instruks; databehandleravtalen; informasjonen; vedlegget; informasjonsskriv;
        informasjonsskrivet; orienteringen; personvernpolicyen; rutine; rutinen
    """),
    other=cues("""
        forordning; forordningen; personvernforordningen; gdpr; lov; loven; personopplysningsloven; lovgivning;
        direktiv; direktivet; beslutning; vedtak; dom; konvensjon; parlamentets; rådets; kommisjonens; shield;
        framework; forskrift; kontraktsvilkår
    """),
    former=cues("""
        neste revisjon; neste gjennomgang; tidligere; forrige; foregående; gammel versjon; gamle; eldre; arkiv;
        arkiverte; erstatter; erstattet; inntil; til og med; før; innen; etter; for eksempel; f.eks.; ©; opprinnelig;
        opprinnelige; første versjon; første utgave; avløser; avløst; opphører; opphørte; utløper; utløp; utgår;
        neste versjon; neste oppdatering; neste kontroll; skal gjennomgås; skal revideres; stiftet; stiftet den;
        grunnlagt; tinglyst; registrert; registrert den; sertifikat; sertifisert; revisjonsrapport; gyldig til;
        gjelder til; hittil; frem til; fram til; hittidige; opphevet
    """),
    history=cues("""
        endringslogg; versjonshistorikk; endringshistorikk; revisjonshistorikk; historikk; endringer;
        endringsoversikt; endringstabell; endringsliste; endringsregister; dokumenthistorikk; dokumentkontroll;
        dokumentstyring; versjonsliste; versjonsoversikt; versjonstabell; versjonskontroll; versjonsstyring;
        revisjonsoversikt; revisjonstabell; revisjonsliste; revisjoner; oppdateringer; oppdateringslogg;
        oppdateringshistorikk; hva er endret; hva er nytt; liste over endringer; oversikt over endringer;
        logg over endringer; revideringer
    """),
    archive=cues("""
        tidligere versjoner; eldre versjoner; arkiverte; arkiv; gamle versjoner; tidligere utgaver; eldre utgaver;
        utgåtte versjoner; versjonsarkiv; tidligere erklæringer
    """),
    links=cues("""
        den; d.; er; av; fra; og; med; pr.; pr; per; siden; i; dato; denne; dette; disse; vår; våre; vi; ble; blitt;
        sist; har; mandag; tirsdag; onsdag; torsdag; fredag; lørdag; søndag; kraft; virkning; for; dag; nåværende;
        form; sin; sine; ordlyd; uendret; utgave; dagens; vært; tekst; kl; kl.; klokken; en; et; gang
    """),
    version=cues("""
        versjon; version; v; v.; utgave; ver.; revisjon; rev.; vers.; vers; ver; rev; utg.; utg; versjonsnr;
        versjonsnummer; revisjonsnummer; revisjonsnr; revision; release
    """),
    organs=cues("""
        beslutning; vedtak; styret; styre; årsmøtet; årsmøte; generalforsamling; generalforsamlingen; ledelsen;
        ledergruppen; kommunestyret; møte; møtet; styremøte; styremøtet; representantskapet; hovedstyret;
        sameiermøtet; direktøren; rådets
    """),
    agents=cues("""
        av; på; ved; i; gjennom; etter; ved vedtak i; ved vedtak av; etter vedtak i; med; ifølge; av foreningens;
        på lagets; av selskapets
    """),
    titles={
        "privacy": cues("personvern; personopplysning; gdpr; dine data; privacy; opplysninger"),
        "cookies": cues("cookie; informasjonskaps"),
        "terms": cues("vilkår; betingelser; avtale; kontrakt"),
        "processing": cues("databehandler; databehandling; underdatabehandler"),
    },
    siblings={
        "privacy": cues("""
            personvernerklæring; personvernpolicy; personvernregler; personverninformasjon; personvernvilkår
        """),
        "cookies": cues("""
            informasjonskapselerklæring; cookieerklæring; cookie-erklæring; cookiepolicy; cookie-policy;
            cookie policy; informasjonskapselpolicy; retningslinjer for informasjonskapsler;
            retningslinjer for cookies; cookieliste; erklæring om informasjonskapsler; kapselerklæring
        """),
        "terms": cues("""
            salgsbetingelser; kjøpsbetingelser; salgsvilkår; kjøpsvilkår; brukervilkår; bruksvilkår; vilkår for bruk;
            medlemsvilkår; leveringsbetingelser; abonnementsvilkår; lisensavtale; kundeavtale; leievilkår;
            leiebetingelser; reisevilkår; forretningsvilkår; konkurransevilkår; bestillingsvilkår; billettvilkår;
            forsikringsvilkår
        """),
        "processing": cues("databehandleravtale; databehandlingsavtale"),
        "besides": cues("""
            hovedavtale; rammeavtale; tjenesteavtale; vedtekter; vedtektene; husordensregler; husordensreglene;
            ordensregler; ordensreglene; ordensreglement; ordensreglementet; hytteregler; hyttereglene; reglement;
            reglementet; etiske retningslinjer; etiske regler; prisliste; prislisten; prislista; takster;
            gebyrregulativ; gebyrregulativet; satser; leiekontrakt; leiekontrakten; leieavtale; leieavtalen;
            arbeidsavtale; arbeidskontrakt; tariffavtale; forsikringspolise; forretningsorden; årsrapport;
            årsberetning; årsmelding; revisjonsrapport; sertifikat; sertifisering; konkurranseregler;
            turneringsregler; spilleregler; returpolicy; sikkerhetspolicy; kvalitetspolicy; personalhåndbok; håndbok;
            reguleringsplan; handlingsplan; sletterutine; slettepolicy; lisens; tillatelse; tillatelsen; konsesjon;
            protokoll; referat; skjøte; tilgjengelighetserklæring; katalog; brosjyre; konsekvensvurdering;
            adferdskodeks; atferdskodeks; varslingsrutine; båtplassavtale
        """),
    },
)

RECIPIENTS = RecipientCues(
    shares=cues(
        """
        regnskap*; ivareta*; revisor*; support*; ekstern*; vedlikehold*; dele*; deler; utlever*; leverandør*;
        databehandler*; underdatabehandler*; underleverandør*; samarbeid*; partner*; tredjepart*; tredje part*;
        mottaker*; overfør*; bruker; bruke; brukes; benytt*; anvend*; bruk av; via; gjennom; verktøy*; plugin*;
        programtillegg*; piksel*; cookie*; informasjonskapsl*; analyse*; annons*; reklame*; hosting*; driftes;
        drift*; sky*; nyhetsbrev*; betal*; plattform*; sosiale medier; sosiale nettverk; logg inn; logge inn;
        innlogging*; tjeneste*; innebygd*; integrer*; programvare*; system*; leveres; på våre vegne;
        kredittopplysning*; frakt*; levering*; transport*; video*; kart*; skrifttype*; chat*; api; selskap*
        """
    ),
    leads=cues(
        """
        overlatt til; levert av; leveres av; drives av; driftes av; tilbys av; utviklet av; lagres hos; lagres av; behandles av;
        håndteres av; leverandøren; leverandør; databehandler; databehandleren; underdatabehandler;
        samarbeidspartner; en tjeneste fra
        """
    ),
    examples=cues(
        """
        slik som; som for eksempel; for eksempel; f.eks.; eksempelvis; blant annet; bl.a.; herunder; inkludert;
        tjenesten; verktøyet; systemet; plattformen; vi bruker; vi benytter; bruker vi; benytter vi;
        vi samarbeider med; deles med; utleveres til; overføres til; sendes til; nemlig; via; vår partner; selskapet;
        bedriften
        """
    ),
    denials=cues(
        """
        bruker ikke; bruker vi ikke; benytter ikke; deler ikke; deler vi ikke; deles ikke; utleverer ikke;
        utleveres ikke; selger ikke; overfører ikke; overføres ikke; sendes ikke; ikke lenger
        """
    ),
    unless=cues("unntatt; med mindre; bortsett fra; kun; bare; uten ditt samtykke; hvis du; dersom du"),
    settings=cues("nettleser*; operativsystem*; innstilling*"),
    marks=cues("varemerke*"),
    we=cues("vi; oss; vår; våre; selskapet; bedriften; behandlingsansvarlig; den behandlingsansvarlige"),
    owns=cues("vi er; drives av; eies av; behandlingsansvarlig er; behandlingsansvarlig:; velkommen til"),
    group=cues("holding*; konsern*; datterselskap*; morselskap*; søsterselskap*; konsernselskap*"),
    lists=cues(
        """
        underdatabehandlere; databehandlere; underleverandører; leverandører; mottakere; tredjeparter;
        samarbeidspartnere; tredjepartstjenester; tredjeparts informasjonskapsler
        """
    ),
    columns=cues(
        """
        underdatabehandler*; databehandler*; underleverandør*; selskap; firma; virksomhet; navn; leverandør*;
        mottaker*; partner*; tjeneste*; verktøy; system; tredjepart; tilbyder; organisasjon; utsteder; hvem; aktør; utfører
        """
    ),
    third=cues("tredjepart*; tredje part*; tredjepartsinformasjonskaps*"),
    firm=cues("firmaet; selskapet; virksomheten; leverandøren"),
    common=cues(
        """
        personvernerklæring; personvern; personvernforordningen; personopplysningsloven; datatilsynet; gdpr; eu; eøs;
        eu/eøs; europeiske; union; vi; du; din; ditt; dine; vår; våre; vårt; den; det; de; dette; disse; når; hvis;
        ved; på; til; i; og; som; for; av; med; cookies; informasjonskapsler; personopplysninger; bokføringsloven;
        artikkel; kunde; kunder; bruker; brukere; norge; oslo; ip; ip-adresse; tjenesten; nettsiden; formål;
        rettslig; grunnlag; mottakere; lagring; leverandører; databehandlere; myndigheter; selskaper; partnere;
        samarbeidspartnere; banker; ansatte; revisorer; markedsføring; analyse; sikkerhet; drift;
        kundeservice; betaling; skatteetaten; politiet
        """
    ),
    registers=cues("organisasjonsnummer; org.nr"),
    controllers=cues("behandlingsansvarlig*"),
    officers=cues("personvernombud*; dpo; representant*; tilsynsmyndighet*; domstol*; tvist*"),
    endings=cues("s"),
    nots=cues("ikke; aldri; ingen; intet; verken; hverken; uten; heller ikke; ingenting; ikkje"),
    hands=cues(
        """
        bruke*; bruk; brukt; anvend*; benytt*; dele*; deles; del; utlever*; overfør*; sende*; sendes; selge*;
        selges; gir; gi; gis; gitt; innebygg*; går; gå; videresend*; oppgi*; meld*; videreformidl*
        """
    ),
    idle=cues(
        """
        ikke innebygd; brukes ikke; benyttes ikke; er ikke i bruk; ikke installert; ikke aktiv*; ikke lenger; er
        fjernet; er slått av; får ingenting; får ikke noe; får ingen; heller ikke; ikke lagt inn; anvendes ikke;
        lastes ikke
        """
    ),
    turns=cues("men; i stedet; derimot; mens"),
    agents=cues("ved hjelp av; med hjelp fra; av; via; gjennom; hos; med"),
    towards=cues("til"),
    works=cues(
        """
        føres; ført; ivaretas; håndter*; utfør*; drift*; drive*; host*; kjøre*; kjøres; sende*; sendes; lever*;
        lagre*; oppbevar*; administrer*; behandle*; trykk*; bokfør*; vedlikehold*; pakke*; transport*; går;
        skjer; ligger; avles*; krev*; betal*; distribuer*; kjører; foregår; arkiver*; fakturer*; bring*; sørg*;
        ivareta*; registrer*; meld*
        """
    ),
    acts=cues(
        """
        fører; ivaretar; håndterer; drifter; driver; sender; leverer; trykker; bokfører; administrerer;
        oppbevarer; utfører; kjører; står for; fakturerer; bringer; vedlikeholder; lagrer; tar seg av
        """
    ),
    trades=cues(
        """
        leverandøren; leverandør; *leverandøren; *leverandør; firmaet; *firmaet; byrået; *byrået; bedriften;
        *bedriften; selskapet; *selskapet; tjenesten; *tjenesten; verktøyet; *verktøyet; systemet; *systemet;
        programmet; *programmet; plattformen; *plattformen; appen; banken; forsikringsselskapet; transportøren;
        trykkeriet; *trykkeriet; webhotellet; portalen; *portalen; databehandleren; partneren; *partneren;
        revisoren; forbundet; *forbundet; programvaren; inkassoselskapet; tilbyderen; *tilbyderen; laboratoriet
        """
    ),
    follows=cues("følg oss; finn oss på; finner oss på; lik oss"),
    ours=cues("vår; våre; vårt; oss; for oss"),
)

TRANSFERS = TransferCues(
    moves=cues(
        """
        overfør*; lagre*; server*; datasent*; behandle*; sendes; driftes; plassert; lokalisert; etablert;
        basert; hjemmehørende; utenfor; tredjeland*; tredje land*; standard personvernbestemmelser;
        standardavtale*; standardkontrakt*; tilstrekkelig*; privacy shield; data privacy framework
        """
    ),
    firm=cues(
        """
        overfør*; lagre*; server*; datasent*; plassert; lokalisert; utenfor eu; utenfor eøs; tredjeland*; tredje
        land*; standard personvernbestemmelser; standardavtale*; standardkontrakt*; tilstrekkelig
        beskyttelsesnivå; privacy shield; data privacy framework; hjemmehørende; sendes; oppbevares; oppbevarer;
        lagr*; hosting
        """
    ),
    data=cues("konto; kontoen; database*; meldinger"),
    goes=cues(
        """
        sendt; sendes; sender; sende; havner; ender; oppbevar*; ligger; tilgang; utlever*; mottar; motta;
        mottas; deles; behandl*; lagr*; ses; se; lese; når; driftes; kjører; håndter*; kommer
        """
    ),
    access=cues("tilgang fra; tilgjengelige fra; nås fra; arbeider fra; jobber fra"),
    destinations=cues("til; i; som; slik som; f.eks.; eksempel; herunder; inkludert; er; bl.a.; innenfor; og"),
    origins=cues("utenfor; fra; bosatt; borger*; lov; lovgivning; domstol*; unntatt; bortsett; utover"),
    laws=cues(
        """
        representant*; kontorer; under 13; under 15; under 18; bostedsland; lovvalg; norsk rett; domstol*;
        bosatt; tilsynsmyndighet*; klage*; varemerke*; tvist*
        """
    ),
    people=cues(
        """
        bosatt; borger*; brukere; kunder; personer; hvis du; dersom du; bor; oppholder
        """
    ),
    zones=cues("eu; eøs; eu/eøs; europeiske union; den europeiske union; eøs-området"),
    denials=cues(
        """
        overføres ikke; overfører ikke; ikke overført; ingen overføring; overfører vi ikke; ikke overføre;
        lagres ikke; unntatt; bortsett fra
        """
    ),
    headings=cues(
        """
        overfør*; tredjeland*; tredje land*; utenfor; plassering; hvor lagre*; mottakerland*
        """
    ),
    columns=cues("land; plassering; sted; lokasjon; region; hjemsted; lagringssted"),
    mechanisms={
        "dpf": cues("data privacy framework; privacy shield; dpf"),
        "scc": cues(
            """
            standard personvernbestemmelser; standardavtale*; standardkontrakt*; standardklausul*; scc;
            standard contractual
            """
        ),
        "adequacy": cues("tilstrekkelig beskyttelsesnivå; tilstrekkelighets*; tilstrekkelig vern; adekvat*"),
        "bcr": cues("bindende virksomhetsregler; bindende konsernregler; bcr"),
        "derogation": cues("uttrykkelig samtykke; artikkel 49"),
    },
)

RETENTION = RetentionCues(
    keep=cues(
        "oppbevar*; lagr*; lagre; bevar*; arkiver*; behold*; lagringstid*; behandles i; tas vare på; ta vare på; "
        "tar vare på; logges; sikkerhetskopi*; ligger; lagringsperiode*; gjemm*; holdes; forbli*; blir liggende; "
        "gjemme*; lagret; husk*; låses; sperres; sperret; arkivér*; bevares; tar vi vare; beholdes; arkiv; "
        "har vi liggende"
    ),
    delete=cues(
        "slett*; slettes; fjern*; anonymiser*; destruer*; makuler*; tilintetgjør*; overskriv*; utløper; "
        "avidentifiser*; kass*; sletting*; pseudonymiser*; ryddes; forsvinn*; tøm*; strøket; stryke*; strykes; "
        "kastes; kaster; overskrev*; bortfall*; slettefrist*; ryddet; rydde*; skrives over; slettet; nedlegges; "
        "aggreger*; brennes; utslett*; fases ut"
    ),
    headings=cues(
        "hvor lenge; oppbevaring; oppbevaringstid; oppbevaringsperiode*; lagringstid; lagring; sletting; "
        "lagringsperiode*; lagres; lagrer; slettefrist*; slettes; sletter; oppbevares; lagringsfrist*; slettet; "
        "slettes etter; gjemmes; oppbevaringsfrist*; slettetid*; sletterutine*; lagres i; lagringstid*; "
        "bevaring; hvor lenge vi"
    ),
    masked=cues(
        "anmodning om sletting; rett til sletting; retten til sletting; rett til å få slettet; "
        "retten til å bli glemt; be om sletting; kreve sletting; be om å få slettet; slettekrav; "
        "sletteforespørsel*; lagring av informasjonskapsler; lagring av cookies; kreve at; sletteanmodning*; "
        "forblir i kraft; forblir gjeldende"
    ),
    otherwise=cues(
        "svar; svare*; besvar*; varsl*; varsel; melde*; underrett*; informer*; gi beskjed; refunder*; angre*; "
        "angrerett; prøveperiode; gratis; innsigelse*; protester*; klage på; oppsig*; forny*; faktureres; "
        "betales; lever*; garanti*; trer i kraft; bekreft*; behandle henvendelsen; behandle forespørselen; "
        "behandler henvendelsen; forleng*; brudd; kjent; på forhånd; før endring*; reklam*; erfaring; én gang; "
        "en gang; etterkomme; ventetid*; bindingstid*; depositum; tilbakebetal*; betaler tilbake; angrefrist*; "
        "rapporter*; returner*; avbestill*"
    ),
    past=cues("siste; forrige; foregående; forutgående; seneste; ikke eldre enn; ikke være eldre enn"),
    recurring=cues("hver; hvert; per; pr; om; en gang; ganger i; ganger per; én gang i"),
    ages=cues("års alder; alderen; alder; gammel; fylt; yngre; eldre; mindreårig*; barn; umyndig*"),
    cookies=cues(
        "cookie; cookies; informasjonskaps*; pixel; piksler; piksel; local storage; sporingsteknologi*; cookien; "
        "*kapsel; *kapsler; *kapselen; *kapslene; *cookie; *cookies; lokal lagring"
    ),
    lifetime=cues(
        "levetid; gyldig*; utløp*; varighet; forblir; ligger; lagres på; plasseres; lagringstid; holdbarhet; "
        "utgår; slettes"
    ),
    session=cues(
        "session; sesjon; økt; økten; økter; sesjonen; sesjonscookie*; øktinformasjonskaps*; "
        "lukker nettleseren; lukker nettleser*; lukkes; session-cookie*; lukkes nettleseren; sessions"
    ),
    records=cues(
        "opplysning*; data; informasjon; informasjonen; logg*; ip-adresse*; samtykke*; valg; innsaml*; samles; "
        "personopplysning*; opptak*; søknad*; statistikk*; *opplysning*; *data; rapport*; *logger; *historikk*; "
        "hendelse*"
    ),
    most=cues(
        "opptil; inntil; maksimalt; maks; maksimum; høyst; ikke lenger enn; innen; senest; i løpet av; "
        "ikke mer enn; lengst; opp til; maksimal; max; mindre enn"
    ),
    least=cues("minst; minimum; som minimum; minimalt; ikke mindre enn; min"),
    criterion=cues(
        "så lenge; ikke lenger enn nødvendig; lenger enn nødvendig; lenger enn det som er nødvendig; "
        "ikke lenger enn det; lenger enn hva som er; ikke lenger er nødvendig*; ikke lenger nødvendig*; "
        "den tiden; den tid; inntil du; frem til du; nødvendig for å oppfylle; inntil formålet; når formålet; "
        "ikke lenger har behov; ikke lenger behov; til formålet"
    ),
    indefinite=cues(
        "på ubestemt tid; ubegrenset; for alltid; uten tidsbegrensning; permanent lagr*; tidsubegrenset; inntil videre"
    ),
    triggers={
        "last_activity": cues(
            "siste kontakt; siste aktivitet; inaktiv*; siste innlogging; siste kjøp; siste besøk; "
            "sist var aktiv; siste interaksjon; sist aktiv; siste bruk; siste henvendelse"
        ),
        "account_closure": cues(
            "avslutter kontoen; avsluttet kontoen; avslutning av kontoen; kontoen avsluttes; sletter kontoen; "
            "sletting av kontoen; slettet kontoen; kontoen slettes; kontoen lukkes; sletter brukeren; "
            "sletter din konto; sletter profilen; sletting av din konto; lukking av"
        ),
        "contract_end": cues(
            "opphør*; avslut*; avtalens utløp; avtalen utløper; kundeforholdet; kundeforhold; oppsigelse; "
            "kontraktens; sluttet; ansettelsesforhold*; medlemskapet; avtaleforhold*"
        ),
        "year_end": cues("kalenderår*; regnskapsår*; regnskapsårets; årets slutt; utgangen av; inntektsår*"),
        "consent_withdrawal": cues(
            "trekker samtykk*; trekker tilbake; trukket tilbake; avmeld*; melder deg av; trekkes tilbake; "
            "tilbaketrekk*; trekker ditt samtykke; trukket samtykk*"
        ),
        "request": cues("din forespørsel; forespørselen; henvendelse*; anmodning*"),
        "purchase": cues(
            "kjøp; kjøpet; kjøpstidspunkt*; ordre*; transaksjon*; faktura*; levering*; bestilling*; handelen"
        ),
        "collection": cues(
            "innsaml*; mottatt; mottak*; registrer*; opptak; opptaket; opprett*; sendt inn; samlet inn; samles inn"
        ),
    },
    tiers={
        "backup": cues("backup*; back-up*; sikkerhetskopi*"),
        "archive": cues("arkiv*"),
    },
    openers=cues("hvis; når; etter; dersom; med mindre; i tilfelle; under"),
    dropped=cues(
        "etter; deretter; så; lenge; ikke; når; dersom; hvis; inntil; ut; den; det; de; din; ditt; dine; vår; "
        "vårt; våre; en; et; ei; og; eller; som; å; i; på; av; for; til; med; om; vi; du; er; kan; skal; vil; "
        "har; hos; dette; disse; denne; kun; bare; normalt; automatisk; alle; under; fra; samt; også; periode; "
        "blir; bli; oss; deg; dem; ved; slike; andre; at; opp; utløp; utløpet; utgangen; satt; innstilt; "
        "vanligvis; løpende; imidlertid; men; derfor; alltid; dessuten; straks; permanent; må; bør; skulle; "
        "hvoretter; hvor; her; der; ellers; selv; cirka; ca; jf; sin; sitt; sine; ytterligere; da; noen; noe; "
        "utover"
    ),
    during=cues("i; i inntil; i opptil; gjennom"),
    deadlines=cues("innen; senest; i løpet av"),
    columns=cues("varighet; frist; frister; periode; tid; tidsrom"),
    generic=cues(
        "data; opplysninger; opplysningene; personopplysninger; personopplysningene; informasjon; informasjonen; "
        "de; dem; den; det; dataene"
    ),
    prepositions=cues(
        "i; på; for; av; med; fra; til; under; etter; innen; før; hos; ifølge; uten; ved; via; om; når; gjennom; "
        "mot; over; som; hvis; jf; inntil; vedrørende; angående"
    ),
    actors=cues("vi; jeg"),
    auxiliaries=cues("er; blir; kan; skal; må; vil; har; bør; ble"),
    since=cues("etter; fra; siden; regnet fra"),
)

PARTIES = PartyCues(
    controllers=cues(
        "behandlingsansvarlig; behandlingsansvarlige; er behandlingsansvarlig; ansvarlig for; "
        "behandlingsansvarlig for; drives av; eies av; felles behandlingsansvar*; databehandlingsansvarlig; "
        "behandlingsansvaret"
    ),
    representatives=cues("representant"),
    officers=cues("personvernombud*; dpo; personvernrådgiver*; personvernansvarlig*; personvernkontakt"),
    authorities=cues("datatilsynet; datatilsyn; tilsynsmyndighet*; forbrukertilsynet"),
    processors=cues("databehandler*; betalingsleverandør*; leverandør*; underleverandør*; underdatabehandler*"),
    roles={
        "support": cues("kundeservice; support; kundesenter; kundestøtte"),
        "abuse": cues("misbruk; anmeld*"),
        "legal": cues("juridisk avdeling"),
        "marketing": cues("nyhetsbrev; avmeld*"),
    },
    ages=cues("under; fylt; minst; yngre enn; alderen; eldre enn; over; alder"),
    matters=cues(
        "sårbarhet*; sikkerhetshull*; presse*; journalist*; salg; tilbud; jobb; jobbsøknad*; faktura*; "
        "bestilling*; ordre; retur*; reklamasjon*; opphavsrett*; misbruk; investor*; teknisk support; "
        "tekniske spørsmål; tekniske problemer; sikkerhetsproblem*; sikkerhetsforsk*; sikkerhetshendelse*; "
        "it-sikkerhet; phishing; generelle spørsmål; generelle henvendelser; øvrige henvendelser; alt annet; "
        "andre spørsmål; innkjøp; arrangement*"
    ),
    privacy=cues(
        "personvern*; personopplysning*; gdpr; rettighet*; behandlingsansvarlig*; samtykke*; opplysninger; innsyn"
    ),
)

BASES = BasisCues(
    bases={
        "a": cues(
            "ditt samtykke; samtykke fra deg; basert på samtykke; grunnlag av samtykke; samtykke til; "
            "gitt samtykke; gir samtykke; gitt ditt samtykke; uttrykkelig samtykke; "
            "behandlingsgrunnlag: samtykke; rettslig grunnlag: samtykke; samtykke (art*; trekke samtykke*; "
            "trekke tilbake samtykke*; trekke ditt samtykke; trekke tilbake ditt; den registrertes samtykke; "
            "samtykket; har samtykket; grunnlaget er samtykke; samtykke etter; du samtykker; samtykke, jf*; "
            "samtykke som; grunnlag er samtykke"
        ),
        "b": cues(
            "oppfylle en avtale; oppfylle avtale*; oppfylle vår avtale; oppfyllelse av avtale*; "
            "oppfyllelse av en avtale; gjennomføre avtale*; gjennomføre en avtale; avtale med deg; "
            "avtalen med deg; avtaleforhold*; inngå avtale; inngåelse av avtale; inngå en avtale; "
            "kontraktsforhold*; kontraktsmessige; kontraktuelle forpliktelser; oppfylle kontrakt*; "
            "oppfyllelse av kontrakt*; avtale som; oppfylle våre forpliktelser; kjøpsavtale*; kundeavtale*; "
            "avtalen vi har; behandlingsgrunnlag: avtale; nødvendig for å oppfylle avtale*; avtalemessige; "
            "avtale der du; avtale med den registrerte; nødvendig for avtale*"
        ),
        "c": cues(
            "rettslig forpliktelse; rettslige forpliktelser; juridisk forpliktelse; juridiske forpliktelser; "
            "rettslig plikt; lovpålagt*; lovkrav; bokføringslov*; juridisk plikt; rettslige plikter; "
            "lovfestet plikt; lovpålagte; plikter etter lov*; lovbestemt*; lovmessig forpliktelse; "
            "lovmessige forpliktelser; forpliktelser etter lov*; plikt etter lov*; rettslige krav til; "
            "krav i lov; forpliktelse etter lov*; bokføringsplikt*"
        ),
        "d": cues("vitale interesser"),
        "e": cues(
            "allmennhetens interesse; offentlig myndighet; samfunnets interesse; allmenn interesse; offentlig interesse"
        ),
        "f": cues(
            "berettiget interesse; berettigede interesser; berettigede interesse; legitim interesse; "
            "legitime interesser; interesseavveining*; berettiget formål; legitime interesse; "
            "berettigete interesser"
        ),
    },
    hints={
        "a": cues("samtykke*; godkjenning; aksept; tillatelse"),
        "b": cues("avtale; avtalen; avtaler; kontrakt*; vilkår; brukervilkår"),
        "c": cues("lov; loven; lovgivning*; rettslig*; forpliktet; pålagt; lovverk*; skattelov*"),
        "f": cues("vår interesse; interesse i; interesser"),
    },
    disclosure=cues("utlever*; myndigheter; domstol*; politiet"),
    grounds=cues(
        "behandlingsgrunnlag*; rettslig grunnlag; rettslige grunnlag*; rettsgrunnlag*; lovlig grunnlag; "
        "juridisk grunnlag; juridiske grunnlag; gdpr; personvernforordning*; hjemmel; på grunnlag av; "
        "basert på; lovgrunnlag; grunnlag for; med hjemmel; grunnlaget for behandling*; personopplysningslov*; "
        "hjemlet; lovlig"
    ),
    headings=cues(
        "behandlingsgrunnlag*; rettslig grunnlag; rettsgrunnlag*; hjemmel; juridisk grunnlag; lovlig grunnlag; "
        "grunnlag; rettslige grunnlag; lovgrunnlag"
    ),
    elsewhere=cues(
        "protestere; innsigelse; dataportabilitet; overfør*; standardkontrakt*; "
        "standard personvernbestemmelse*; tredjeland*; tredjestat*; foreldre; foresatte; verge; "
        "tilstrekkelig beskyttelse; skriftlig samtykke"
    ),
    sell=cues("selg*; solgt; videreselg*; videresolgt; selge; salg; videresalg; selger; handler med"),
    rights=cues("gjenstand for; rett; retten; rettighet*"),
    sells=cues("vi selger dine; vi kan selge"),
    sale_maybe=cues('anses som et salg; regnes som et salg; betraktes som et salg; anses som salg; anses som "salg"'),
    training=cues("trene; trening av"),
    automated=cues(
        "automatiserte avgjørelser; automatisk beslutning*; automatiserte beslutninger; "
        "automatiserte individuelle; automatiske avgjørelser; automatisert beslutning*; "
        "automatisert behandling; automatiske beslutninger; helautomatiserte"
    ),
    profiling=cues("profilering*"),
    negations=cues("ikke; aldri; ingen; verken; uten; heller ikke; ei; på ingen måte"),
    maybe=cues("kan; kunne; eventuelt; muligens; vil kunne"),
    plain={
        "f": cues("vår interesse av; interesse av å"),
        "c": cues(
            "loven krever; krever loven; loven pålegger; pålegger oss; pålagt ved lov; pålagt etter; pålagt å; "
            "pålegger loven; i lov pålagt; etter loven må; ifølge loven må; må etter loven; loven sier; lov krever; "
            "*loven krever; *loven pålegger; plikter etter; fordi loven; lovpålagt; følger av *loven; "
            "etter *loven skal; ifølge *loven skal; etter *loven må; *loven sier; *loven påbyr"
        ),
        "b": cues(
            "avtale med oss; avtalt med deg; bygger på avtale; oppfylle kjøpet; gjennomføre kjøpet; "
            "gjennomført medlemskapet; gjennomføre medlemskapet; levere det du; levere varen*; medlemskapet ditt; "
            "leieavtale*; arbeidsavtale*; kjøpsavtale*; inngått med oss; avtalen mellom; oppfylle bestillingen"
        ),
        "a": cues(
            "med ditt samtykke; med samtykke; hvis du samtykker; dersom du samtykker; hvis du sier ja; har sagt ja; "
            "sagt ja; sagt at det er greit; hvis du gir oss lov; gitt lov; gitt oss lov; med din tillatelse; "
            "hvis du godtar; dersom du godtar; har godtatt; godkjent av deg; krysset av; bare med samtykke; "
            "kun med samtykke; spør vi først; hvis du godkjenner"
        ),
    },
    wares=cues(
        "adresse*; liste*; navn; tredjepart*; tredjemann; annonsør*; leier ut; leie ut; e-post*; kundedata; "
        "medlemslist*; profiler"
    ),
)

NOTICES = NoticeCues(
    changes=cues(
        "endr*; oppdater*; revider*; legge til; legger til; lagt til; skifte; bytte; bytter; erstatt*; ny; nye; "
        "nytt; juster*; tillegg"
    ),
    documents=cues(
        "personvernerklæring*; vilkår*; betingelser*; avtale*; databehandleravtale*; erklæring*; cookie-erklæring*; "
        "retningslinje*; personvernpolicy*"
    ),
    processors=cues(
        "underdatabehandler*; underleverandør*; underbehandler*; nye databehandlere; ny databehandler; annen "
        "databehandler; andre databehandlere; nye leverandører; ny leverandør"
    ),
    objects=cues("innsigelse*; innvend*; motsette; motsetter; protestere*; protesterer; avvise"),
    lead=cues("før; på forhånd; i forkant; i forveien; innen; forut; forutgående; tidligere enn"),
    notice=cues("varsel; varsel på; varslingsfrist*; varsling; varslingstid"),
    within=cues("innen; i løpet av; i; under; senest; har; på; etter; innenfor"),
    after=cues("etter; fra; regnet; av; til; siden; å regne; på"),
    starts={
        "receipt": cues("motta*; mottok; fått; får"),
        "notice": cues(
            "meld*; underret*; beskjed*; orienter*; varsl*; varsel; varselet; varslet; informer*; kunngjør*; giret"
        ),
        "publication": cues("publiser*; offentliggj*; offentliggjør*; lagt ut"),
        "update": cues("oppdater*; endringen av listen; endringen i listen; lagt til; tillegg"),
    },
    effect=cues(
        "trer i kraft; tre i kraft; ikrafttred*; gjelder; gjelde; virkning; anses godtatt; anses som godtatt; anses "
        "som godkjent; få virkning"
    ),
    same=cues(
        "innen denne fristen; innen fristen; innenfor fristen; innen den fristen; i denne perioden; i løpet av "
        "denne perioden; innenfor denne perioden; i løpet av denne tiden; innen samme frist; innen nevnte frist; "
        "innen fristens utløp; i denne tiden; innen den tid; i varslingsperioden; før fristen er ute"
    ),
    tells=cues(
        "meld*; underrett*; beskjed*; orienter*; varsl*; informer*; publiser*; kunngjør*; fortell*; skriver; gir; "
        "opplys*; sender"
    ),
    ways={
        "email": cues(
            "via e-post; per e-post; på e-post; med e-post; en e-post; pr. e-post; e-postadresse*; via epost; på "
            "epost; på mail"
        ),
        "website": cues(
            "på nettstedet; på nettsiden; på våre nettsider; på vår nettside; på nettsidene; på denne siden; på "
            "hjemmesiden; på vår hjemmeside; publiser*; på siden; på vårt nettsted"
        ),
        "app": cues("i appen; via appen; i tjenesten; på kontoen din; via tjenesten; når du logger inn; på min side"),
        "post": cues("per post; i brev; skriftlig*; i posten"),
    },
    ends=cues(
        "si opp; sier opp; oppsig*; sagt opp; hev*; avslutt*; kanseller*; besvar*; svar; svarer; svare; refunder*; "
        "tilbakebetal*; slett*; tilbakekall*; trekke tilbake; utbedr*; løs*; betal*; pris; priser; prisen; gebyr*; "
        "faktura*; abonnement*; forny*; forespørsel*; anmodning*; krav; klage*; revisjon; lever*; prøve*; angre*; "
        "reklam*"
    ),
    other=cues(
        "brudd; avvik; sikkerhetsbrudd; hendelse*; sikkerhetshendelse*; direkte markedsføring; inaktiv*; suspen*"
    ),
)

LANGUAGE = Language(
    code="nb",
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
