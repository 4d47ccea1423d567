"""Danish words."""

from monitor.facts.languages.content.da import CONTENT
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
    months=MONTHS["da"],
    conditions=cues("hvis; når; såfremt"),
    units={
        "second": cues("sekund; sekunder; sek"),
        "minute": cues("minut; minutter; min"),
        "hour": cues("time; timer; timers; h"),
        "day": cues("dag; dage; dages; døgn; dagen; dagene"),
        "week": cues("uge; uger; ugers"),
        "month": cues("måned; måneder; måneders; mdr; mdr.; md; mdrs"),
        "quarter": cues("kvartal; kvartaler"),
        "half_year": cues("halvår"),
        "year": cues("år; års; årig*; årsperiod*; året"),
    },
    numbers=counts(
        "en 1; et 1; én 1; ét 1; to 2; tre 3; fire 4; fem 5; seks 6; syv 7; otte 8; ni 9; ti 10; elleve 11; "
        "tolv 12; tretten 13; fjorten 14; femten 15; seksten 16; sytten 17; atten 18; nitten 19; tyve 20; "
        "fireogtyve 24; femogtyve 25; seksogtyve 26; otteogtyve 28; tredive 30; enogtredive 31; "
        "seksogtredive 36; fyrre 40; femogfyrre 45; otteogfyrre 48; halvtreds 50; tres 60; tooghalvfjerds 72; "
        "halvfems 90; hundrede 100; hundredeogtyve 120; hundredeogfirs 180; enogtyve 21; halvfjerds 70; firs 80; "
        "tresindstyve 60; firsindstyve 80; halvfemsindstyve 90"
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
    ordinals=counts(
        "første 1; andet 2; andre 2; tredje 3; fjerde 4; femte 5; sjette 6; syvende 7; ottende 8; niende 9; tiende 10"
    ),
    ends=cues("udgang*; udløb*; slutning*; til og med"),
    letters=names("d day; u week; m month; å year"),
)

DATES = DateCues(
    effective_names=cues("""
        ikrafttrædelsesdato; ikrafttrædelse; ikrafttræden; dato for ikrafttræden; dato for ikrafttrædelse;
        gyldighedsdato; gældende fra; gældende pr.; gældende fra og med; gyldig fra; gyldig fra og med; gyldig pr.;
        gælder fra; gælder fra og med; gælder pr.; i kraft siden; i kraft fra; effektiv fra; gælder fra den;
        gælder fra d.; gælder siden; gældende siden; gældende fra den; gældende fra d.; gyldig siden; gyldige fra;
        gældende per; gælder per; i kraft fra og med; trådt i kraft; trådt i kraft den; ikraftsat; ikraftsat den;
        ikrafttrædelsestidspunkt; ikrafttrædelse den; ikrafttrædelsesdag; anvendes fra; anvendes fra og med;
        anvendes siden; finder anvendelse fra; finder anvendelse fra og med; gyldighed fra; startdato; virkningsdato;
        virkning pr.; i brug siden; i brug fra; taget i brug; bindende fra; har været gældende siden;
        har været i kraft siden
    """),
    effective=cues("""
        træder i kraft; trådte i kraft; trådt i kraft; trådte i kraft pr.; gælder; gældende; gyldig; virkning fra;
        med virkning fra; har virkning fra; har været gældende; har været i kraft; har gjaldt; gjaldt fra;
        finder anvendelse; finder anvendelse på; anvendes; anvendt siden; anvendt fra; gyldige; gyldigt;
        gælder uændret; gælder i sin; gælde fra; har effekt fra; har virkning; i kraft; træder i kraft fra
    """),
    effective_after=cues("""
        træder i kraft; og frem; trådte i kraft; og fremefter; og derefter; er gældende; gældende version;
        gældende udgave; gældende
    """),
    effective_lines=cues("""
        fra; fra den; fra og med; pr.; dato; siden; med virkning fra og med; regnet fra; fra og med den
    """),
    updated_names=cues("""
        sidst opdateret; senest opdateret; sidst ændret; senest ændret; sidst revideret; senest revideret;
        sidst redigeret; sidst gennemgået; senest gennemgået; sidst tilrettet; seneste opdatering; sidste opdatering;
        seneste ændring; sidste ændring; seneste revision; sidste revision; seneste version; seneste revidering;
        dato for seneste opdatering; dato for sidste opdatering; dato for seneste ændring; opdateringsdato;
        revisionsdato; ændringsdato; versionsdato; version fra; version af; version dateret; version pr.;
        sidst omarbejdet; senest omarbejdet; senest justeret; sidst justeret; senest redigeret; senest tilrettet;
        senest gennemset; sidst gennemset; senest kontrolleret; senest suppleret; sidst rettet; senest rettet;
        senest omskrevet; sidst bearbejdet; senest bearbejdet; seneste udgave; seneste redaktion; seneste rettelse;
        sidste rettelse; seneste gennemgang; sidste gennemgang; seneste justering; seneste omarbejdelse;
        sidste version; nyeste version; nyeste udgave; dato for sidste ændring; dato for seneste revision;
        dato for sidste revision; dato for ændring; dato for revision; dato for opdatering; dato for version;
        dato for udgave; dato for udgivelse; udgave fra; udgave af; udgave dateret; udgaven fra; versionen fra;
        versionen er fra; versionen af; ordlyd af; tekst af; tekst pr.; i versionen af; nuværende version;
        gældende version; aktuel version; ændret senest; ændret sidst; opdateret senest; opdateret sidst;
        revideret senest; revideret sidst; har senest ændret; har senest opdateret; har senest revideret;
        blev senest ændret; blev senest opdateret; blev senest revideret
    """),
    updated=cues("""
        opdateret; opdateret den; opdateret pr.; opdatering; opdaterede; revideret; revideret den; ændret; ændret den;
        tilrettet; rev.; revision; version af den; blev opdateret; omarbejdet; omskrevet; justeret; rettet; suppleret;
        bearbejdet; fornyet; ændrede; reviderede; gennemgået; gennemset; redigeret; ændring; revidering; rettelse;
        omarbejdelse; justering; nyaffattet; genudgivet; ajourført; ajourført den; ajourført pr.
    """),
    updated_after=cues("""
        opdateret; opdaterede; ændret; revideret; omarbejdet; omskrevet; justeret; reviderede; ændrede; rettet;
        redigeret; ajourført
    """),
    updated_lines=cues("version; dateret; den; d.; udgave; pr.; rev; sidst; senest; dat.; udg.; revision; status"),
    published=cues("""
        offentliggjort; offentliggjort den; udgivet; udgivet den; publiceret; publiceret den; udgivelsesdato;
        offentliggørelsesdato; oprettet; oprettet den; udarbejdet; udarbejdet den; udfærdiget; skrevet; skrevet den;
        udstedt; udstedt den; udfærdiget den; lavet; udkommet
    """),
    adopted=cues("""
        vedtaget; vedtaget den; vedtaget på; vedtaget af; vedtog; vedtagelse; vedtagelsesdato; dato for vedtagelse;
        godkendt; godkendt den; godkendt af; godkendt på; godkendte; godkendelse; godkendelsesdato;
        dato for godkendelse; besluttet; besluttet den; besluttede; tiltrådt; tiltrådt den; stadfæstet; underskrevet;
        underskrevet den; frigivet; frigivet den; antaget; bekræftet
    """),
    coming=cues("""
        ny version; nye version; den nye; nye vilkår; nye betingelser; opdaterede vilkår; opdateret version;
        kommende version; ændringerne; disse ændringer; ny privatlivspolitik
    """),
    own=cues("""
        politik; politikken; erklæring; erklæringen; meddelelse; meddelelsen; betingelser; betingelserne; vilkår;
        vilkårene; aftale; aftalen; dokument; dokumentet; version; versionen; information; oplysninger; bilag; regler;
        reglerne; side; siden; tekst; policy; liste; teksten; tekster; oplysningspligt; oplysningstekst; udgave;
        udgaven; ordlyd; politikkens; dokumentets; aftalens; betingelsernes; vilkårenes; listen; retningslinjer;
        retningslinjerne; retningslinje; persondatapolitikken; tillæg; tillægget; notat; notatet; instruks;
        databehandleraftalen; informationen; bilaget; erklæringens; fortegnelse; fortegnelsen; underretning
    """),
    other=cues("""
        forordning; forordningen; databeskyttelsesforordningen; gdpr; lov; loven; lovgivning; direktiv; direktivet;
        afgørelse; bekendtgørelse; dom; konvention; parlamentets; rådets; kommissionens; shield; framework;
        kontraktbestemmelser; cirkulære
    """),
    former=cues("""
        næste revision; næste gennemgang; tidligere; forrige; foregående; gammel version; gamle; ældre; arkiv;
        arkiverede; erstatter; erstattet; indtil; til og med; før; inden; efter; for eksempel; f.eks.; fx; ©;
        oprindelig; oprindeligt; oprindelige; første version; første udgave; afløser; afløst; ophører; ophørte;
        udløber; udløb; næste version; næste opdatering; næste eftersyn; skal gennemgås; skal revideres; genbesøges;
        stiftet; stiftet den; grundlagt; tinglyst; registreret; registreret den; certifikat; certificeret;
        revisionserklæring; gyldig til; gælder til; hidtil; frem til; hidtidige
    """),
    history=cues("""
        ændringslog; versionshistorik; ændringshistorik; revisionshistorik; historik; ændringer; ændringsoversigt;
        ændringsskema; ændringstabel; ændringsliste; dokumenthistorik; dokumentkontrol; dokumentstyring;
        versionsliste; versionsoversigt; versionstabel; versionsstyring; versionskontrol; revisionsoversigt;
        revisionstabel; revisioner; opdateringer; opdateringshistorik; opdateringslog; hvad er ændret; hvad er nyt;
        liste over ændringer; oversigt over ændringer; log over ændringer
    """),
    archive=cues("""
        tidligere versioner; ældre versioner; arkiverede; arkiv; gamle versioner; tidligere udgaver; ældre udgaver;
        udgåede versioner; versionsarkiv; tidligere politikker
    """),
    links=cues("""
        den; d.; d; er; af; fra; og; med; pr.; pr; siden; i; dato; denne; dette; disse; vores; vi; blev; blevet;
        senest; sidst; har; mandag; tirsdag; onsdag; torsdag; fredag; lørdag; søndag; kraft; virkning; for; dag;
        nuværende; form; sin; sine; ordlyd; uændret; udgave; affattelse; været; tekst; kl; kl.; klokken; en; et; per
    """),
    version=cues("""
        version; v; v.; udgave; ver.; revision; rev.; vers.; vers; ver; rev; udg.; udg; versionsnr; versionsnummer;
        revisionsnummer; revisionsnr; release; udgivelse
    """),
    organs=cues("""
        afgørelse; rådets; bestyrelsen; bestyrelse; generalforsamling; generalforsamlingen; direktionen; ledelsen;
        byrådet; kommunalbestyrelsen; repræsentantskabet; møde; mødet; bestyrelsesmøde; beslutning; årsmødet;
        forretningsudvalget; udvalget
    """),
    agents=cues("""
        af; på; ved; ved beslutning af; efter beslutning på; efter beslutning af; i; med; ifølge; af foreningens;
        på foreningens; af selskabets; under
    """),
    titles={
        "privacy": cues("""
            privatliv; persondata; personoplysning; databeskyttelse; gdpr; dine data; dine oplysninger; privacy
        """),
        "cookies": ("cookie",),
        "terms": cues("betingelser; vilkår; aftale; kontrakt"),
        "processing": cues("databehandler; databehandling; underdatabehandler"),
    },
    siblings={
        "privacy": cues("""
            privatlivspolitik; persondatapolitik; databeskyttelsespolitik; privatlivserklæring; persondataerklæring;
            databeskyttelseserklæring; privatlivsmeddelelse
        """),
        "cookies": cues("""
            cookiepolitik; cookie-politik; cookieerklæring; cookie-erklæring; cookie politik; cookiedeklaration;
            cookieoversigt; cookieliste; cookie-deklaration
        """),
        "terms": cues("""
            handelsbetingelser; salgsbetingelser; salgs- og leveringsbetingelser; leveringsbetingelser;
            forretningsbetingelser; brugerbetingelser; brugsbetingelser; brugervilkår; brugsvilkår;
            medlemsbetingelser; medlemsvilkår; abonnementsvilkår; abonnementsbetingelser; licensaftale; kundeaftale;
            lejebetingelser; rejsebetingelser; købsbetingelser; konkurrencebetingelser; servicevilkår
        """),
        "processing": cues("databehandleraftale; databehandlingsaftale"),
        "besides": cues("""
            hovedaftale; rammeaftale; serviceaftale; vedtægter; vedtægt; vedtægterne; husorden; husordenen;
            ordensregler; ordensreglement; ordensreglementet; reglement; reglementet; adfærdskodeks; etiske regler;
            prisliste; prislisten; takstblad; takster; taksterne; lejekontrakt; lejeaftale; ansættelseskontrakt;
            ansættelsesaftale; overenskomst; overenskomsten; forsikringspolice; policebetingelser; forretningsorden;
            forretningsordenen; årsrapport; årsberetning; revisionserklæring; revisionsrapport; certifikat;
            certificering; konkurrenceregler; turneringsregler; spilleregler; returpolitik; sikkerhedspolitik;
            kvalitetspolitik; personalepolitik; personalehåndbog; håndbog; affaldsplan; lokalplan; handlingsplan;
            slettepolitik; licens; tilladelse; tilladelsen; referat; referatet; skøde; skødet; byggetilladelse;
            tilgængelighedserklæring; katalog; brochure; folder; konsekvensanalyse; antimobbestrategi
        """),
    },
)

RECIPIENTS = RecipientCues(
    shares=cues(
        """
        varetag*; regnskab*; bogfør*; revisor*; support*; ekstern*; vedligehold*; dele*; deler; videregiv*; overlad*;
        leverandør*; databehandler*; underdatabehandler*; underleverandør*; samarbejd*; partner*; tredjepart*;
        tredje part*; modtager*; overfør*; bruger; anvend*; benytt*; brug af; via; gennem; værktøj*; plugin*; pixel*;
        cookie*; analyse*; annonc*; reklame*; hosting*; hostet*; hoster; cloud; nyhedsbrev*; betal*; platform*;
        sociale medier; sociale netværk; log ind; login; tjeneste*; indlejr*; integrer*; software*; system*; leveres;
        på vores vegne; kreditoplysning*; fragt*; levering*; transport*; video*; kort; skrifttype*; chat*; api;
        virksomhed*; firma*
        """
    ),
    leads=cues(
        """
        overladt til; leveret af; leveres af; stilles til rådighed af; drives af; udbydes af; udviklet af; hostet hos; hostet af;
        hostes hos; hostes af; opbevares hos; behandles af; håndteres af; leverandøren; leverandør; databehandler;
        databehandleren; underdatabehandler; samarbejdspartner; firmaet; en tjeneste fra
        """
    ),
    examples=cues(
        """
        såsom; som f.eks.; f.eks.; fx; for eksempel; eksempelvis; blandt andet; bl.a.; herunder; tjenesten;
        værktøjet; systemet; platformen; vi bruger; vi anvender; vi benytter; bruger vi; anvender vi;
        vi samarbejder med; deles med; videregives til; videregivet til; overføres til; sendes til; nemlig; via;
        vores partner; virksomheden; selskabet
        """
    ),
    denials=cues(
        """
        bruger ikke; anvender ikke; benytter ikke; bruger vi ikke; deler ikke; deler vi ikke; deles ikke;
        videregiver ikke; videregives ikke; sælger ikke; overfører ikke; overføres ikke; sendes ikke; ikke længere
        """
    ),
    unless=cues("undtagen; medmindre; bortset fra; kun; alene; uden dit samtykke; hvis du"),
    settings=cues("browser*; styresystem*; operativsystem*; indstilling*"),
    marks=cues("varemærke*"),
    we=cues("vi; os; vores; selskabet; virksomheden; dataansvarlig; den dataansvarlige"),
    owns=cues("vi er; drives af; ejes af; dataansvarlig er; dataansvarlige er; dataansvarlig:; velkommen til"),
    group=cues("holding*; koncern*; datterselskab*; moderselskab*; søsterselskab*; koncernselskab*"),
    lists=cues(
        """
        underdatabehandlere; databehandlere; leverandører; modtagere; tredjeparter; samarbejdspartnere;
        tredjepartscookies; tredjepartstjenester
        """
    ),
    columns=cues(
        """
        underdatabehandler*; databehandler*; virksomhed; firma; selskab; navn; leverandør*; modtager*; partner*;
        tjeneste*; værktøj; system; tredjepart; udbyder; organisation; udsteder; hvem; aktør; udfører
        """
    ),
    third=cues("tredjepart*; tredje part*; tredjepartscookie*"),
    firm=cues("firmaet; virksomheden; selskabet; leverandøren"),
    common=cues(
        """
        privatlivspolitik; persondatapolitik; databeskyttelsesforordningen; databeskyttelsesloven; datatilsynet;
        gdpr; eu; eøs; eu/eøs; europæiske; union; kommission; vi; du; din; dit; dine; vores; den; det; de; dette;
        disse; når; hvis; ved; på; til; i; og; som; for; af; med; cookies; personoplysninger; bogføringsloven;
        artikel; kunde; kunder; bruger; brugere; danmark; københavn; ip; ip-adresse; cvr; tjenesten; hjemmesiden;
        formål; retsgrundlag; modtagere; opbevaring; leverandører; databehandlere; myndigheder; selskaber; partnere;
        samarbejdspartnere; banker; ansatte; revisorer; markedsføring; analyse; sikkerhed; drift;
        kundeservice; betaling; skat; skattestyrelsen; politiet
        """
    ),
    registers=cues("cvr"),
    controllers=cues("dataansvarlig*"),
    officers=cues("databeskyttelsesrådgiver*; dpo; repræsentant*; tilsynsmyndighed*; domstol*; tvist*"),
    endings=cues("s"),
    nots=cues("ikke; aldrig; ingen; intet; hverken; uden; heller ikke; ingenting; ej"),
    hands=cues(
        """
        bruge*; brug; brugt; anvend*; benyt*; dele*; deles; del; videregiv*; overfør*; sende*; sendes; sælge*;
        sælges; give*; gives; giver; udlever*; overlad*; indlejr*; går; gå; videresend*; oplys*; meld*; meddel*
        """
    ),
    idle=cues(
        """
        ikke indlejret; anvendes ikke; bruges ikke; benyttes ikke; er ikke i brug; ikke installeret; ikke
        aktiv*; ikke længere; er fjernet; er slået fra; får intet; får ikke noget; får ingenting; får ingen;
        heller ikke; ikke indsat; får noget; indlæses ikke
        """
    ),
    turns=cues("men; i stedet; derimod; mens"),
    agents=cues("ved hjælp af; med hjælp fra; af; via; gennem; hos; med"),
    towards=cues("til"),
    works=cues(
        """
        føres; ført; varetag*; håndter*; udfør*; passe*; drift*; drive*; hoste*; køre*; køres; sende*; sendes;
        lever*; lagre*; opbevar*; administrer*; behandle*; stille*; tryk*; bogfør*; vedligehold*; pakke*;
        transport*; går; sker; ligger; aflæs*; opkræv*; betal*; distribuer*; udsend*; kører; foregår; arkiver*;
        fakturer*; bring*; opsæt*; rens*; udskriv*
        """
    ),
    acts=cues(
        """
        fører; varetager; håndterer; passer; driver; sender; leverer; trykker; bogfører; administrerer;
        opbevarer; udfører; kører; hoster; står for; opkræver; bringer; vedligeholder
        """
    ),
    trades=cues(
        """
        leverandøren; leverandør; *leverandøren; *leverandør; firmaet; *firmaet; bureauet; *bureauet;
        virksomheden; *virksomheden; selskabet; *selskabet; tjenesten; *tjenesten; værktøjet; *værktøjet;
        systemet; *systemet; programmet; *programmet; platformen; *platformen; appen; banken;
        forsikringsselskabet; vognmand; vognmanden; trykkeriet; *trykkeriet; webhotellet; portalen; *portalen;
        databehandleren; partneren; *partneren; revisoren; revisor; forbundet; *forbundet; softwaren;
        inkassofirmaet; administrator; udbyderen; *udbyderen; laboratoriet
        """
    ),
    follows=cues("følg os; find os på; like os"),
    ours=cues("vores; vort; os; for os"),
)

TRANSFERS = TransferCues(
    moves=cues(
        """
        overfør*; opbevar*; lagre*; server*; datacent*; hostes; hostet; placeret; beliggende; etableret;
        behandle*; sendes; uden for; udenfor; tredjeland*; tredje land*; standardkontrakt*;
        tilstrækkeligt beskyttelsesniveau; tilstrækkelig*; privacy shield; data privacy framework
        """
    ),
    firm=cues(
        """
        overfør*; opbevar*; server*; datacent*; hostes; hostet; placeret; beliggende; etableret; uden for eu;
        udenfor eu; uden for eøs; tredjeland*; tredje land*; standardkontrakt*; tilstrækkeligt
        beskyttelsesniveau; privacy shield; data privacy framework; gemmes; gemt; gemmer; sendes til; hosting
        """
    ),
    data=cues("konto; kontoen; database*; beskeder"),
    goes=cues(
        """
        sendt; sendes; sender; sende; havner; ender; gemmes; gemt; gemmer; ligger; adgang; tilgå; tilgås;
        videregiv*; modtag*; deles; behandl*; ses; se; læse; når; drives; kører; håndter*; kommer
        """
    ),
    access=cues("adgang fra; tilgås fra; tilgængelige fra; arbejder fra"),
    destinations=cues("til; i; som; såsom; f.eks.; fx; eksempel; herunder; er; bl.a.; inden for"),
    origins=cues(
        """
        uden for; udenfor; fra; bosat; bosiddende; borger*; lov; lovgivning; domstol*; undtagen; bortset;
        udover
        """
    ),
    laws=cues(
        """
        repræsentant*; kontorer; under 13; under 15; under 18; bopælsland; lovvalg; dansk ret; domstol*; bosat;
        tilsynsmyndighed*; klage*; varemærke*; tvist*; retssag*
        """
    ),
    people=cues(
        """
        bosat; bosiddende; borger*; brugere; kunder; personer; hvis du; bor; opholder
        """
    ),
    zones=cues(
        """
        eu; eøs; eu/eøs; europæiske union; den europæiske union; europæiske økonomiske samarbejdsområde
        """
    ),
    denials=cues(
        """
        overføres ikke; overfører ikke; ikke overført; ingen overførsel; overfører vi ikke; ikke overføre;
        opbevares ikke; undtagen; bortset fra
        """
    ),
    headings=cues(
        """
        overfør*; tredjeland*; tredje land*; uden for; udenfor; placering; hvor opbevar*; modtagerland*
        """
    ),
    columns=cues("land; placering; sted; lokation; region; hjemsted; beliggenhed"),
    mechanisms={
        "dpf": cues("data privacy framework; privacy shield; dpf"),
        "scc": cues("standardkontrakt*; standardbestemmelser; standard contractual; scc; modelkontrakt*"),
        "adequacy": cues("tilstrækkeligt beskyttelsesniveau; tilstrækkeligheds*; tilstrækkelig beskyttelse"),
        "bcr": cues("bindende virksomhedsregler; binding corporate rules; bcr"),
        "derogation": cues("udtrykkeligt samtykke; artikel 49"),
    },
)

RETENTION = RetentionCues(
    keep=cues(
        "opbevar*; gem; gemme*; gemt; lagr*; bevar*; arkiver*; behold*; registreres i; opbevaring*; behandles i; "
        "behandler i; logges; sikkerhedskopi*; ligger; slettefrist*; opbevaringsperiode*; forbliv*; "
        "bliver liggende; gemmer; holdes; har vi liggende; husk*; arkivér*; behandlingstid*; låses; spærres; "
        "gemning"
    ),
    delete=cues(
        "slet*; slettes; fjern*; anonymiser*; destruer*; makuler*; tilintetgør*; overskriv*; kassér*; kasser*; "
        "udløber; annuller*; rydde*; bortskaf*; forsvind*; tøm*; stryg*; slettet; smides ud; smider; udgår; "
        "overskrev*; bortfald*; nedlægges; ryddet; destruktion; aggreger*; pseudonymiser*; udslet*; kasseres; "
        "sletning; blokeres"
    ),
    headings=cues(
        "hvor længe; opbevaring; opbevaringsperiode*; opbevaringstid; sletning; lagring; opbevares; opbevarer; "
        "slettefrist*; lagringsperiode; opbevaringsfrist*; gemmer vi; sletter vi; lagringstid; slettes; slettet; "
        "slettes efter; sletning efter; gemmes; opbevaringstid*; sletteregler; slettepolitik; gemmetid; "
        "opbevarer vi; bevaring"
    ),
    masked=cues(
        "anmodning om sletning; ret til sletning; retten til sletning; ret til at få slettet; "
        "retten til at blive glemt; anmode om sletning; bede om at få slettet; sletteanmodning*; gemme cookies; "
        "kræve sletning; lagring af cookies; forbliver i kraft; forbliver gældende; ret til slet*; udgår fra"
    ),
    otherwise=cues(
        "anmeld*; svar; svare*; besvar*; vende tilbage; vender tilbage; meddel*; underret*; informer*; "
        "give besked; varsel; varsle*; refunder*; fortryd*; fortrydelsesret; prøveperiode; gratis; indsigelse; "
        "gøre indsigelse; klage over; opsig*; forny*; faktureres; betales; lever*; garanti*; træder i kraft; "
        "bekræft*; behandle din anmodning; behandler din anmodning; forlænge*; brud; bekendt; forud; "
        "inden ikraft*; reklam*; erfaring; én gang; opfylde; ventetid*; bindingsperiode*; depositum; indskud; "
        "tilbagebetal*; opsigelsesvarsel; fortrydelsesfrist*; rapporter*; returner*; oplyse*"
    ),
    past=cues("seneste; sidste; forrige; foregående; forudgående; forløbne; ikke ældre end; ikke være ældre end"),
    recurring=cues("hver; hvert; pr; per; om; en gang; gange om; én gang om"),
    ages=cues("års alderen; alderen; alder; gammel; fyldt; yngre; ældre; mindreårig*; børn; barn"),
    cookies=cues(
        "cookie; cookies; cookien; cookies'; pixel; pixels; local storage; sporingsteknologi*; *cookie; "
        "*cookies; lokal lagring"
    ),
    lifetime=cues(
        "levetid; gyldig*; udløb*; varighed; forbliver; ligger; lagres på; gemmes på; placeres; "
        "opbevaringstid; holdbarhed; slettes"
    ),
    session=cues(
        "session; sessioner; sessionen; sessionscookie*; lukker browseren; lukker din browser; "
        "browsersession*; lukkes; session-cookie*"
    ),
    records=cues(
        "oplysning*; data; information*; log; logs; logfil*; ip-adresse*; samtykke*; valg; indsaml*; "
        "personoplysning*; persondata; optagelse*; ansøgning*; statistik*; *oplysning*; *data; rapport*; *logs; "
        "*historik*; hændelse*"
    ),
    most=cues(
        "op til; højst; maksimalt; max; maks; ikke længere end; inden for; indenfor; senest; ikke mere end; "
        "inden; maksimum; længst; i op til"
    ),
    least=cues("mindst; minimum; som minimum; ikke mindre end; min"),
    criterion=cues(
        "så længe; ikke længere end nødvendigt; længere end nødvendigt; længere end det er nødvendigt; "
        "ikke længere end det; ikke længere nødvendig*; ikke længere er nødvendig*; det tidsrum; den periode; "
        "indtil du; indtil formålet; i den tid; tidsrum, der; nødvendigt for at opfylde; så snart; "
        "ikke længere har brug for; ikke længere behov"
    ),
    indefinite=cues("på ubestemt tid; ubegrænset; for altid; uden tidsbegrænsning; permanent opbevar*; tidsubegrænset"),
    triggers={
        "last_activity": cues(
            "seneste kontakt; sidste kontakt; seneste aktivitet; inaktiv*; sidste login; seneste login; "
            "sidste køb; seneste køb; sidste besøg; seneste interaktion; sidste aktivitet; sidst var aktiv"
        ),
        "account_closure": cues(
            "lukning af din konto; lukket din konto; sletning af din konto; slettet din konto; kontoen lukkes; "
            "kontoen slettes; lukker din konto; lukning af kontoen; sletter din konto; sletning af din profil; "
            "konto er lukket"
        ),
        "contract_end": cues(
            "ophør*; kontraktens udløb; aftalens udløb; aftalens ophør; kundeforholdet; afslut*; samarbejdet; "
            "fratræd*; opsigelse; afsluttet; medlemskabet; ansættelsesforholdet; kontraktforhold*"
        ),
        "year_end": cues("kalenderår*; regnskabsår*; indkomstår*; årets udgang; udgangen af; udløbet af det"),
        "consent_withdrawal": cues(
            "tilbagekald*; trækker dit samtykke; trukket dit samtykke; afmeld*; framelde*; tilbagetrækning; "
            "trækkes tilbage"
        ),
        "request": cues("din anmodning; anmodningen; henvendelse*; forespørgsel*"),
        "purchase": cues("køb; købet; købstidspunkt*; ordre*; transaktion*; faktura; levering*; handlen; bestilling*"),
        "collection": cues("indsaml*; modtag*; registrer*; optagelse; optagelsen; oprettelse; oprettet; indsend*"),
    },
    tiers={
        "backup": cues("backup*; back-up*; sikkerhedskopi*"),
        "archive": cues("arkiv*"),
    },
    openers=cues("hvis; når; efter; såfremt; medmindre; i tilfælde; under"),
    dropped=cues(
        "efter; derefter; indtil; udgangspunkt; ifølge; så; længe; ikke; når; hvis; den; det; de; din; dit; "
        "dine; vores; vor; en; et; og; eller; som; at; i; på; af; for; til; med; om; vi; du; er; kan; skal; vil; "
        "har; hos; dette; disse; denne; kun; normalt; automatisk; alle; under; fra; samt; også; der; periode; "
        "bliver; blive; os; dig; dem; ved; herefter; sådanne; andre; op; udløb; udløbet; udgangen; sat; "
        "indstillet; almindeligvis; sædvanligvis; løbende; dog; men; derfor; altid; desuden; straks; permanent; "
        "må; bør; skulle; hvorefter; hvor; her; dér; ellers; selv; cirka; ca; jf; sin; sit; sine; yderligere; "
        "da; nogle; noget; herudover"
    ),
    during=cues("i; i op til; gennem"),
    deadlines=cues("inden for; indenfor; inden; senest"),
    columns=cues("varighed; frist; frister; periode; tid; tidsrum"),
    generic=cues(
        "data; oplysninger; oplysningerne; personoplysninger; personoplysningerne; persondata; information; "
        "informationen; informationer; de; dem; den; det"
    ),
    prepositions=cues(
        "i; på; for; af; med; fra; til; under; efter; inden; før; hos; ifølge; uden; ved; via; om; når; gennem; "
        "mod; over; som; hvis; jf; indtil; vedrørende; angående"
    ),
    actors=cues("vi; jeg"),
    auxiliaries=cues("er; bliver; kan; skal; må; vil; har; bør; blev"),
    since=cues("efter; fra; siden; regnet fra"),
)

PARTIES = PartyCues(
    controllers=cues(
        "dataansvarlig; dataansvarlige; den dataansvarlige; er dataansvarlig; ansvarlig for; "
        "dataansvarlig for; drives af; ejes af; fælles dataansvarlige; dataansvar"
    ),
    representatives=cues("repræsentant"),
    officers=cues("databeskyttelsesrådgiver*; dpo; databeskyttelsesansvarlig*; data protection officer"),
    authorities=cues("datatilsynet; datatilsyn; tilsynsmyndighed*; forbrugerombudsmand*"),
    processors=cues("databehandler*; betalingsudbyder*; leverandør*; underdatabehandler*; betalingsgateway"),
    roles={
        "support": cues("kundeservice; support; kundesupport"),
        "abuse": cues("misbrug; anmeld*"),
        "legal": cues("juridisk afdeling"),
        "marketing": cues("nyhedsbrev; afmeld*"),
    },
    ages=cues("under; fyldt; mindst; yngre end; alderen; ældre end; over; alder"),
    matters=cues(
        "sårbarhed*; sikkerhedshul*; presse*; journalist*; salg; tilbud; job; jobansøgning*; faktura*; ordrer; "
        "returnering*; reklamation*; ophavsret*; misbrug; investor*; teknisk support; tekniske spørgsmål; "
        "tekniske problemer; sikkerhedsproblem*; sikkerhedsforsk*; sikkerhedshændelse*; it-sikkerhed; phishing; "
        "generelle spørgsmål; generelle henvendelser; øvrige henvendelser; alt andet; andre spørgsmål; indkøb; "
        "arrangement*"
    ),
    privacy=cues(
        "privatliv*; persondata*; personoplysning*; databeskyt*; gdpr; rettigheder; dataansvarlig*; samtykke*; "
        "oplysninger; indsigt"
    ),
)

BASES = BasisCues(
    bases={
        "a": cues(
            "dit samtykke; samtykke fra dig; baseret på samtykke; grundlag af samtykke; "
            "grundlag af dit samtykke; samtykke til; givet samtykke; giver samtykke; givet dit samtykke; "
            "udtrykkeligt samtykke; retsgrundlag: samtykke; samtykke (art*; tilbagekalde dit samtykke; "
            "trække dit samtykke; trække samtykket; den registreredes samtykke; samtykket; tilbagetrække dit; "
            "har samtykket; samtykke efter; du samtykker; samtykke, jf*; tilbagekalde samtykke*"
        ),
        "b": cues(
            "opfyldelse af en kontrakt; opfyldelse af kontrakt*; opfyldelse af en aftale; "
            "opfyldelse af aftale*; opfyldelse af vores aftale; opfylde en aftale; opfylde aftale*; "
            "opfylde en kontrakt; opfylde kontrakt*; opfylde vores aftale; aftale med dig; aftalen med dig; "
            "kontrakt med dig; kontraktforhold*; indgå en aftale; indgåelse af aftale*; indgå aftale; "
            "kontraktlige forpligtelser; aftaleforhold*; opfyldelse af købs*; opfylde købs*; kontrakt, som; "
            "forud for indgåelse; opfylde vores forpligtelser over for dig; kontraktopfyldelse; "
            "opfyldelse af kontraktlige; levere de ydelser, du"
        ),
        "c": cues(
            "retlig forpligtelse; retlige forpligtelser; juridisk forpligtelse; juridiske forpligtelser; "
            "lovmæssig forpligtelse; lovmæssige forpligtelser; lovkrav; lovpligtig*; retlig pligt; "
            "bogføringslov*; lovgivningsmæssige forpligtelser; lovgivningsmæssig forpligtelse; "
            "forpligtelser efter lov*; forpligtelse efter lov*; lovbestemte; lovkravene; lovgivningens krav; "
            "lovgivningskrav; juridisk pligt; forpligtelse i henhold til lov*; lovbestemt"
        ),
        "d": cues("vitale interesser"),
        "e": cues(
            "samfundets interesse; offentlig interesse; offentlig myndighed*; opgave i samfundets; "
            "offentlighedens interesse"
        ),
        "f": cues(
            "legitim interesse; legitime interesser; legitime interesse; berettigede interesser; "
            "berettiget interesse; interesseafvejning*; interesseafvejningsreglen; "
            "legitime forretningsmæssige; legitime formål; saglig interesse"
        ),
    },
    hints={
        "a": cues("samtykke*; accept; tilladelse"),
        "b": cues("aftale; aftalen; aftaler; kontrakt*; handelsbetingelser; vilkår"),
        "c": cues("lov; loven; lovgivning*; lovgivningen; retlig*; forpligtet; bogføring*; skattelov*"),
        "f": cues("vores interesse; interesse i; interesser"),
    },
    disclosure=cues("videregiv*; myndigheder; domstol*; politiet"),
    grounds=cues(
        "retsgrundlag*; retligt grundlag; retlige grundlag; juridisk grundlag; juridiske grundlag; "
        "behandlingsgrundlag*; lovligt grundlag; gdpr; databeskyttelsesforordning*; persondataforordning*; "
        "hjemmel; behandlingshjemmel; på grundlag af; baseret på; med hjemmel; retlige grund; lovgrundlag*; "
        "med grundlag i; databeskyttelseslov*; lovhjemmel; lovligt; jf. art*"
    ),
    headings=cues(
        "retsgrundlag*; behandlingsgrundlag*; hjemmel; retligt grundlag; juridisk grundlag; lovgrundlag*; grundlag"
    ),
    elsewhere=cues(
        "indsigelse; dataportabilitet; overfør*; standardkontrakt*; tredjeland*; forældre; værge; "
        "tilstrækkelighed*; overførsel; skriftligt samtykke"
    ),
    sell=cues("sælg*; solgt; videresælg*; videresolgt; sælges; sælge; salg; handler med; videresalg; sælger"),
    rights=cues(
        "ikke at være genstand; genstand for; não ficar sujeit*; não ser sujeit*; não estar sujeit*; ret; "
        "retten; rettighed*"
    ),
    sells=cues("vi sælger dine; vi kan sælge"),
    sale_maybe=cues("betragtes som et salg; anses for et salg; betragtes som salg; anses som et salg; anses for salg"),
    training=cues("træne; træning af"),
    automated=cues(
        "automatiske afgørelser; automatiserede afgørelser; automatisk beslutningstagning; "
        "automatiseret beslutningstagning; automatiske individuelle afgørelser; automatiske beslutninger; "
        "automatisk behandling; automatisk afgørelse"
    ),
    profiling=cues("profilering*"),
    negations=cues("ikke; aldrig; ingen; intet; hverken; uden; på intet tidspunkt; heller ikke; ej"),
    maybe=cues("kan; kunne; eventuelt; muligvis; må"),
    plain={
        "f": cues("vores interesse i"),
        "c": cues(
            "loven kræver; kræver loven; loven pålægger; pålægger os; loven siger; ifølge loven skal; "
            "efter loven skal; skal vi efter; skal ifølge lov*; lovpligtigt; vi er forpligtet; påbudt ved lov; "
            "lov kræver; *loven kræver; *loven pålægger; fordi loven; følger af *loven; ifølge *loven skal; "
            "efter *loven skal; *loven foreskriver; skal efter *loven"
        ),
        "b": cues(
            "aftale med os; aftalt med dig; aftalen mellem; opfylde den aftale; opfylde købet; gennemføre købet; "
            "levere det, du; levere din ordre; dit medlemskab; lejekontrakt*; lejeaftale*; ansættelsesaftale*; "
            "købsaftale*; handlen kan gennemføres; opfylde handlen; den aftale, du; indgået med os"
        ),
        "a": cues(
            "med dit samtykke; med samtykke; hvis du samtykker; hvis du siger ja; siger du ja; har sagt ja; sagt ja; "
            "hvis du giver lov; givet lov; med din tilladelse; din accept; hvis du accepterer; du har accepteret; "
            "spørger vi først; dit ja; har krydset af; kun med samtykke; samtykket hertil"
        ),
    },
    wares=cues(
        "adresse*; liste*; navne; tredjepart*; tredjemand*; annoncør*; udlej*; lejer; e-mail*; kundedata; "
        "medlemslist*; profiler"
    ),
)

NOTICES = NoticeCues(
    changes=cues("ændr*; opdater*; revider*; tilføj*; udskift*; erstat*; ny; nye; nyt; juster*; rettelse*; skift*"),
    documents=cues(
        "privatlivspolitik*; persondatapolitik*; politikken; vilkår*; betingelser*; aftale*; databehandleraftale*; "
        "handelsbetingelser*; politik; cookiepolitik*; erklæring*; datapolitik*"
    ),
    processors=cues(
        "underdatabehandler*; underleverandør*; underdatabehandling; nye databehandlere; ny databehandler; anden "
        "databehandler; andre databehandlere; nye leverandører; ny leverandør; underbehandler*"
    ),
    objects=cues("indsigelse*; gøre indsigelse; modsætte; modsætter; protestere*; afvise; indvend*"),
    lead=cues("før; forinden; i forvejen; inden; på forhånd; forud; forudgående; tidligere end"),
    notice=cues("varsel; varsel på; varsling; varsles"),
    within=cues("inden for; indenfor; inden; i; under; senest; har; på; efter; i løbet af"),
    after=cues("efter; fra; regnet; af; til; siden; at regne"),
    starts={
        "receipt": cues("modtag*; modtog; fået; får"),
        "notice": cues("meddel*; underret*; besked*; orienter*; varsl*; varsel; informer*; notifi*; giver besked"),
        "publication": cues("offentliggør*; offentliggjort; publicer*; lagt ud"),
        "update": cues("opdater*; ændringen af listen; tilføjet; tilføjelse*"),
    },
    effect=cues(
        "træder i kraft; træde i kraft; ikrafttræd*; gælder; gælde; virkning; anses for godkendt; anses for "
        "accepteret; har virkning"
    ),
    same=cues(
        "inden for denne frist; inden for fristen; inden for den frist; i denne periode; inden for denne periode; i "
        "den periode; inden for samme frist; inden for nævnte frist; inden fristens udløb; inden udløbet af denne "
        "frist; indenfor denne frist; indenfor fristen; inden for den tid; i varslingsperioden"
    ),
    tells=cues(
        "meddel*; underret*; besked*; orienter*; varsl*; informer*; offentliggør*; fortæll*; skriver; giver; gives; "
        "oplys*; mailer; bekendtgør*"
    ),
    ways={
        "email": cues(
            "via e-mail; pr. e-mail; per e-mail; på e-mail; med e-mail; en e-mail; pr. mail; via mail; på mail; "
            "e-mailadresse*; mailer"
        ),
        "website": cues(
            "på vores hjemmeside; på hjemmesiden; på vores website; på websitet; på denne side; på siden; på vores "
            "side; offentliggør*; på webstedet; på vores websted"
        ),
        "app": cues(
            "i appen; via appen; i tjenesten; på din konto; via tjenesten; når du logger ind; i selvbetjening*"
        ),
        "post": cues("pr. brev; med brev; skriftlig*; med posten"),
    },
    ends=cues(
        "opsig*; opsag*; ophæv*; afslut*; annuller*; besvar*; svar; svarer; svare; refunder*; tilbagebetal*; slet*; "
        "tilbagekald*; afhjælp*; løs*; betal*; pris; priser; prisen; gebyr*; faktura*; abonnement*; forny*; "
        "anmodning*; klage*; revision; lever*; prøve*; fortryd*; reklam*"
    ),
    other=cues(
        "brud; databrud; sikkerhedsbrud; hændelse*; sikkerhedshændelse*; direkte markedsføring; inaktiv*; suspen*"
    ),
)

LANGUAGE = Language(
    code="da",
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
