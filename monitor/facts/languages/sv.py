"""Swedish words."""

from monitor.facts.languages.content.sv import CONTENT
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
    months=MONTHS["sv"],
    conditions=cues("om; när; ifall"),
    units={
        "second": cues("sekund; sekunder; sek"),
        "minute": cues("minut; minuter; min"),
        "hour": cues("timme; timmar; timmars; timmen; tim; h"),
        "day": cues("dag; dagar; dagars; dygn; dygns; dagarna; dagarsperiod*; dagarsregel*"),
        "week": cues("vecka; veckor; veckors; veckan"),
        "month": cues("månad; månader; månaders; månaden; månadersperiod*; mån; månadersregel*"),
        "quarter": cues("kvartal"),
        "half_year": cues("halvår"),
        "year": cues("år; års; årig*; årsperiod*; årsregel*; året"),
    },
    numbers=counts(
        "en 1; ett 1; två 2; tre 3; fyra 4; fem 5; sex 6; sju 7; åtta 8; nio 9; tio 10; elva 11; tolv 12; "
        "tretton 13; fjorton 14; femton 15; sexton 16; sjutton 17; arton 18; nitton 19; tjugo 20; tjugofyra 24; "
        "tjugo fyra 24; tjugofem 25; tjugosex 26; tjugoåtta 28; trettio 30; trettioen 31; trettiosex 36; "
        "fyrtio 40; fyrtiofem 45; fyrtioåtta 48; femtio 50; sextio 60; sjuttio 70; sjuttiotvå 72; åttio 80; "
        "nittio 90; hundra 100; etthundra 100; etthundraåttio 180; hundraåttio 180; hundratjugo 120; tjugoen 21; "
        "tjugoett 21; fyrtiotvå 42; trehundrasextiofem 365"
    ),
    fillers=cues(
        "hela; fulla; kalender; ytterligare; räkenskaps; verksamhets; bank; arbets; vardagar; vanliga; st; löpande; sammanhängande"
    ),
    business=cues("arbets; bank; vardagar; helgfria"),
    halves=cues("och ett halvt; och en halv"),
    between=cues("mellan; från"),
    ranges=cues("till; -; t.o.m; upp till"),
    alternatives=cues("eller; och; respektive; resp; /"),
    spans={
        "ett halvt år": "P6M",
        "ett halvår": "P6M",
        "halvt år": "P6M",
        "ett och ett halvt år": "P18M",
        "halvannat år": "P18M",
    },
    ordinals=counts(
        "första 1; andra 2; tredje 3; fjärde 4; femte 5; sjätte 6; sjunde 7; åttonde 8; nionde 9; tionde 10; elfte 11"
    ),
    ends=cues("till och med; t.o.m; utgången av; slutet av; slut av; efter utgången"),
    letters=names("d day; v week; m month; å year"),
)

DATES = DateCues(
    effective_names=cues("""
        ikraftträdandedatum; ikraftträdande; datum för ikraftträdande; giltighetsdatum; giltig från;
        giltig från och med; giltig fr.o.m.; giltigt från; gällande från; gällande från och med; gällande fr.o.m.;
        gäller från och med; gäller från; gäller fr.o.m.; gäller fr.o.m; gäller fr o m; gäller sedan; i kraft sedan;
        i kraft från; tillämpas från; tillämpas från och med; gäller med start; gäller från den; gäller fr. o. m.;
        gäller from; gällande sedan; gällande f.o.m.; gällande fr o m; gäller f.o.m.; giltig sedan; giltiga från;
        giltiga från och med; gällde från; i kraft från och med; i kraft fr.o.m.; trätt i kraft; träder i kraft den;
        ikraftträdandedag; datum för ikraftträdandet; tillämpas sedan; tillämpas fr.o.m.; tillämplig från;
        tillämpligt från; tillämpliga från; tillämpas på; börjar tillämpas; började tillämpas; giltighet från;
        giltighet från och med; giltighetstid från; startdatum; verksam från; i bruk sedan; har gällt sedan;
        har varit i kraft sedan
    """),
    effective=cues("""
        träder i kraft; trädde i kraft; trätt i kraft; träder ikraft; trädde ikraft; börjar gälla; började gälla;
        gäller; giltig; gällande; giltig per; effektiv från; har gällt; har varit gällande; har varit i kraft;
        har tillämpats; tillämpas; tillämpad; gäller oförändrad; gäller i denna form; gäller oförändrat; giltiga;
        giltigt; tillämplig; tillämpligt; tillämpliga; används sedan; används från; ska tillämpas; skall tillämpas;
        gälla från; gälla från och med
    """),
    effective_after=cues("""
        träder i kraft; gäller; trädde i kraft; och framåt; och tills vidare; och därefter; gällande lydelse;
        gällande version; började gälla
    """),
    effective_lines=cues("""
        från och med; fr.o.m.; fr o m; från; från den; datum; from; f.r.o.m.; per; med verkan från;
        med verkan från och med; räknat från
    """),
    updated_names=cues("""
        senast uppdaterad; senast uppdaterat; senast uppdaterade; senast uppdaterades; uppdaterades senast;
        uppdaterad senast; senast ändrad; senast ändrat; senast ändrade; senast ändrades; ändrades senast;
        senast reviderad; senast reviderat; senast reviderades; reviderades senast; senast granskad;
        senast modifierad; senast redigerad; senast publicerad; senaste uppdatering; senaste uppdateringen;
        senaste uppdateringsdatum; senaste ändring; senaste ändringen; senaste revidering; senaste revideringen;
        senaste revision; senaste version; senaste versionen; datum för senaste uppdatering;
        datum för senaste ändring; uppdateringsdatum; ändringsdatum; revideringsdatum; revisionsdatum; versionsdatum;
        version från; version av den; version daterad; senast omarbetad; senast omarbetat; senast omarbetades;
        omarbetades senast; senast justerad; senast justerat; senast justerades; senast översedd; senast genomgången;
        senast kontrollerad; senast kompletterad; senast rättad; senast bearbetad; senast förnyad; senast omskriven;
        senast granskat; senast granskades; senast sedd; senaste omarbetning; senaste justering; senaste översyn;
        senaste granskning; senaste lydelse; senaste utgåva; senaste upplaga; senaste upplagan; senaste utgåvan;
        senaste komplettering; datum för senaste revidering; datum för senaste revision; datum för ändring;
        datum för uppdatering; datum för revidering; datum för version; datum för utgåva; utgåvedatum;
        utgivningsdatum; lydelse per; lydelse från; lydelsen från; i lydelse den; i lydelse från; lydelse den;
        text per; utgåva från; upplaga från; utgåva daterad; versionen från; versionen av den; versionen är från;
        i versionen från; nuvarande version; aktuell version; gällande version
    """),
    updated=cues("""
        uppdaterad; uppdaterat; uppdaterade; uppdaterades; uppdatering; reviderad; reviderat; reviderades; reviderade;
        ändrad; ändrat; ändrades; version per; rev; rev.; aktuell per; omarbetad; omarbetat; omarbetade; omarbetades;
        omskriven; omskrivet; omskrivna; skrevs om; justerad; justerat; justerade; justerades; kompletterad;
        kompletterades; bearbetad; bearbetades; förnyad; förnyades; rättad; rättades; ändrade; granskad; granskades;
        genomgången; översedd; sågs över; revidering; ändring; omarbetning; justering
    """),
    updated_after=cues("""
        uppdaterades; uppdaterade; ändrades; reviderades; reviderade; omarbetades; omarbetade; justerades; skrevs om;
        kompletterades; sågs över; reviderats; uppdaterats; ändrats
    """),
    updated_lines=cues("version; daterad; utgåva; upplaga; per den; senast; dat.; revision; status; läge"),
    published=cues("""
        publicerad; publicerat; publicerades; publiceringsdatum; publicerad den; skapad; skapades; upprättad;
        upprättades; utfärdad; utgiven; framtagen; utgavs; utgiven den; utges; utkom; framtagen den; tillkom; skriven;
        skrevs
    """),
    adopted=cues("""
        fastställd av styrelsen; antagen av styrelsen; fastställd; fastställt; fastställda; fastställd av;
        fastställdes; fastställande; fastställdes av; antagen; antaget; antagna; antagen av; antog; antogs; antogs av;
        antagande; beslutad; beslutat; beslutade; beslutad av; beslutades; beslutsdatum; godkänd; godkänt; godkända;
        godkänd av; godkändes; godkändes av; godkännande; datum för godkännande; datum för beslut;
        datum för fastställande; klubbad; klubbades; undertecknad; undertecknades; bifölls
    """),
    coming=cues("""
        ny version; nya versionen; en ny; uppdaterad version; nya villkor; nya villkoren; uppdaterade villkor;
        kommande version; ändringarna; nya integritetspolicyn; ny integritetspolicy
    """),
    own=cues("""
        policy; policyn; villkor; villkoren; avtal; avtalet; information; informationen; dokument; dokumentet;
        version; versionen; meddelande; meddelandet; bilaga; bilagan; policyer; regler; reglerna; text; texten;
        redogörelse; lista; sida; sidan; riktlinjer; informationstext; informationstexten; avtalsvillkor;
        avtalsvillkoren; meddelanden; anvisning; blad; bladet; informationsblad; informationsbladet; utgåva; utgåvan;
        upplaga; upplagan; lydelse; lydelsen; policyns; policydokument; dokumentets; avtalets; villkorens; textens;
        redogörelsen; listan; riktlinje; riktlinjerna; rutin; rutinen; bilagor; sekretesspolicy; villkorstext;
        biträdesavtal; biträdesavtalet; personuppgiftsbiträdesavtalet; tillägg; tillägget
    """),
    other=cues("""
        förordning; förordningen; förordning (eu); dataskyddsförordningen; gdpr; lag; lagen; lagstiftning; direktiv;
        direktivet; beslut; dom; domen; konvention; parlamentet; rådets; kommissionens; shield; framework;
        avtalsklausuler; regeringen
    """),
    former=cues("""
        nästa översyn; nästa revidering; nästa uppdatering; tidigare; föregående; gammal version; äldre; arkiv;
        arkiverade; ersätter; ersatt; till och med; t.o.m.; fram till; innan; före; efter; till exempel; t.ex.; ©;
        dessförinnan; ursprunglig; ursprungligen; ursprungliga; första version; första versionen; första utgåva;
        första utgåvan; ersätts; nästa genomgång; nästa granskning; ses över; ska ses över; upphör; upphörde;
        löper ut; gick ut; grundad; grundades; bildad; bildades; stiftad; registrerad; registrerades; certifikat;
        certifierad; revisionsrapport; giltig till; gäller till; dittills; förut; byttes; instiftad
    """),
    history=cues("""
        ändringslogg; versionshistorik; ändringshistorik; revisionshistorik; historik; uppdateringar av;
        ändringsförteckning; ändringsregister; ändringsöversikt; ändringstabell; ändringar; ändringar i denna;
        dokumenthistorik; dokumentkontroll; dokumentstyrning; versionslista; versionsöversikt; versionstabell;
        versionshantering; versionskontroll; revisionstabell; revisionslista; revideringshistorik; revideringar;
        uppdateringshistorik; uppdateringslogg; uppdateringar; vad har ändrats; vad är nytt; det här har ändrats;
        lista över ändringar; logg över ändringar; historia; revisioner
    """),
    archive=cues("""
        tidigare versioner; äldre versioner; arkiverade; arkiv; föregående versioner; tidigare upplagor;
        gamla versioner; tidigare utgåvor; äldre utgåvor; tidigare lydelser; upphävda versioner; versionsarkiv;
        tidigare policyer
    """),
    links=cues("""
        den; det; är; av; från; och; med; sedan; per; i; datum; denna; detta; dessa; vår; våra; vi; blev; har; senast;
        måndag; tisdag; onsdag; torsdag; fredag; lördag; söndag; dag; start; för; en; ett; kraft; nuvarande; lydelse;
        lydelsen; form; sin; sina; skick; oförändrad; oförändrat; oförändrade; varit; gjordes; gjord; nu; text; sitt;
        klockan; kl; kl.; verkan
    """),
    version=cues("""
        version; v; v.; utgåva; ver.; ver; revision; rev.; rev; vers.; vers; utg.; utg; upplaga; versionsnummer;
        versionsnr; revisionsnummer; release
    """),
    organs=cues("""
        beslut; beslutet; rådets; styrelsen; styrelse; stämman; föreningsstämman; årsmötet; årsmöte; bolagsstämman;
        ledningen; ledningsgruppen; nämnden; kommunstyrelsen; fullmäktige; kommunfullmäktige; direktionen; möte;
        mötet; sammanträde; vd
    """),
    agents=cues("""
        av; genom; genom beslut av; genom beslut på; på; vid; vid styrelsens; i; enligt; enligt beslut av; med;
        efter beslut av; av föreningens; av bolagets
    """),
    titles={
        "privacy": cues("integritet; personuppgift; dataskydd; gdpr; sekretess; dina uppgifter"),
        "cookies": cues("cookie; kakor; kakpolicy"),
        "terms": cues("villkor; avtal; bestämmelser"),
        "processing": cues("biträdesavtal; biträde; pub-avtal; databehandlingsavtal"),
    },
    siblings={
        "privacy": cues("""
            integritetspolicy; personuppgiftspolicy; dataskyddspolicy; sekretesspolicy; integritetsmeddelande;
            dataskyddsinformation; personuppgiftsinformation; integritetsinformation
        """),
        "cookies": cues("""
            cookiepolicy; cookie-policy; kakpolicy; cookieinformation; cookie policy; cookiemeddelande;
            policy för kakor; policy för cookies; policy om kakor; kakinformation; cookielista
        """),
        "terms": cues("""
            köpvillkor; användarvillkor; allmänna villkor; medlemsvillkor; tjänstevillkor; leveransvillkor;
            försäljningsvillkor; användaravtal; licensavtal; kundavtal; bokningsvillkor; betalningsvillkor;
            hyresvillkor; tävlingsvillkor; resevillkor; deltagarvillkor
        """),
        "processing": cues("personuppgiftsbiträdesavtal; biträdesavtal; pub-avtal; databehandlingsavtal"),
        "besides": cues("""
            huvudavtal; ramavtal; tjänsteavtal; stadgar; stadgan; ordningsregler; ordningsreglerna; trivselregler;
            förhållningsregler; husregler; uppförandekod; prislista; prislistan; avgiftstaxa; taxa; taxan; taxor;
            hyresavtal; hyreskontrakt; arrendeavtal; arrendekontrakt; anställningsavtal; kollektivavtal;
            försäkringsavtal; försäkringsbrev; arbetsordning; arbetsordningen; delegationsordning; reglemente;
            reglementet; bolagsordning; bolagsordningen; årsredovisning; årsberättelse; revisionsrapport; certifikat;
            certifiering; tävlingsregler; tävlingsreglerna; spelregler; spelreglerna; returpolicy; säkerhetspolicy;
            kvalitetspolicy; miljöpolicy; jämställdhetsplan; alkoholpolicy; gallringsplan; gallringsbeslut; arkivplan;
            dokumenthanteringsplan; skolreglerna; drogpolicy; licens; tillstånd; tillståndet; protokoll; protokollet;
            underhållsplan; tillgänglighetsredogörelse; katalog; broschyr; handbok; konsekvensbedömning;
            föreningsstadga; etiska regler; etiska koden
        """),
    },
)

RECIPIENTS = RecipientCues(
    shares=cues(
        """
        anlit*; bokför*; redovis*; revisor*; sköts; support*; extern*; underhåll*; backup*; dela*; lämna*; leverantör*;
        biträde*; personuppgiftsbiträde*; underbiträde*; samarbet*; partner*; tredje part*; tredjepart*; mottagar*;
        överför*; använder; användning*; använda*; används; via; genom; verktyg*; plugin*; insticksprogram*; pixel*;
        cookie*; kakor; analys*; annons*; reklam*; webbhotell*; molntjänst*; moln*; nyhetsbrev*; betal*; plattform*;
        sociala medier; sociala nätverk; logga in; inloggning*; tjänst*; integration*; bädda*; inbädd*; program*;
        system*; tillhandahåll*; drivs av; drift*; för vår räkning; kreditupplysning*; frakt*; transport*; leverans*;
        video*; kart*; typsnitt*; chatt*
        """
    ),
    leads=cues(
        """
        anlitar vi; anlitas; tillhandahålls av; tillhandahållet av; tillhandahållen av; drivs av; levereras av; utvecklats av; lagras hos;
        lagras av; behandlas av; hanteras av; leverantören; leverantör; personuppgiftsbiträde;
        personuppgiftsbiträdet; underbiträde; underbiträdet; samarbetspartner; en tjänst från; vi anlitar
        """
    ),
    examples=cues(
        """
        såsom; som till exempel; till exempel; exempelvis; t.ex.; bland annat; bl.a.; inklusive; tjänsten; verktyget;
        systemet; programmet; plattformen; vi använder; vi använder oss av; använder vi; vi samarbetar med;
        delas med; delar vi med; lämnas till; lämnas ut till; överförs till; skickas till; nämligen; vår partner;
        företaget; bolaget
        """
    ),
    denials=cues(
        """
        använder inte; använder vi inte; använder aldrig; delar inte; delar vi inte; delar aldrig; lämnar inte;
        lämnar vi inte; säljer inte; överför inte; överförs inte; skickas inte; delas inte; lämnas inte;
        delas aldrig; lämnas aldrig; inte längre
        """
    ),
    unless=cues("förutom; utom; såvida; endast; bara; om inte; utan ditt samtycke; om du"),
    settings=cues("webbläsar*; operativsystem*; inställning*"),
    marks=cues("varumärk*"),
    we=cues("vi; oss; vår; bolaget; företaget; personuppgiftsansvarig"),
    owns=cues("vi är; drivs av; ägs av; personuppgiftsansvarig är; personuppgiftsansvarig:; välkommen till"),
    group=cues("holding*; koncern*; dotterbolag*; moderbolag*; koncernbolag*; systerbolag*"),
    lists=cues(
        """
        underbiträden; personuppgiftsbiträden; våra leverantörer; leverantörer; mottagare; tredjepartstjänster;
        samarbetspartners; tredjepartscookies; vilka vi delar
        """
    ),
    columns=cues(
        """
        underbiträde*; personuppgiftsbiträde*; biträde; leverantör*; företag; företagsnamn; bolag; namn; mottagare;
        partner*; tjänst*; verktyg; system; tredje part; utfärdare; ägare; organisation; utförare; aktör; part; vem
        """
    ),
    third=cues("tredjepart*; tredje part*; tredjepartscookie*; tredjepartskak*"),
    firm=cues("företaget; bolaget; leverantören"),
    common=cues(
        """
        integritetspolicy; policy; dataskyddsförordningen; dataskyddsförordning; gdpr; eu; ees; eu/ees;
        integritetsskyddsmyndigheten; imy; datainspektionen; bokföringslagen; personuppgifter; vi; du; din; dina;
        ditt; vår; våra; vårt; den; det; de; dessa; detta; denna; om; när; för; i; på; med; av; till; som; och;
        samtycke; cookies; kakor; kund; kunder; användare; lag; artikel; kommissionen; europeiska; unionen; sverige;
        stockholm; ip; ip-adress; tjänsten; webbplatsen; rättslig; grund; ändamål; lagring; mottagare; leverantör;
        leverantörer; namn; dataskyddsombud; a; b; myndigheter; bolag; företag; partners; samarbetspartners; banker;
        betalningar; anställda; revisorer; marknadsföring; analys; säkerhet; drift; kundtjänst; betalning;
        koncernbolag; skatteverket; polisen; kronofogden; försäkringskassan
        """
    ),
    registers=cues("säte i; organisationsnummer; org.nr"),
    controllers=cues("personuppgiftsansvarig*"),
    officers=cues("dataskyddsombud*; företrädare; tvist*; tillsynsmyndighet*; domstol*"),
    endings=cues("s; :s"),
    nots=cues("inte; aldrig; ingen; inga; inget; ingenting; ej; varken; icke; utan att; utan hjälp; vare sig"),
    hands=cues(
        """
        använd*; delar; delas; dela; delat; lämna*; överför*; skicka*; sälj*; säljs; vidarebefordr*; utnyttja*;
        anlita*; bädda*; ger; ges; ge; röjer; röjs; går; gå; ta hjälp; laddas; anmäl*; tar hjälp
        """
    ),
    idle=cues(
        """
        används inte; inte inbäddad*; inte inbäddat; inte installera*; inte aktivera*; används ej; används inte
        längre; är borttag*; har tagits bort; får inga; får ingenting; får inget; inte i bruk; används inte
        alls; laddas inte; får ingen
        """
    ),
    turns=cues("men; utan; däremot; istället; i stället"),
    agents=cues("med hjälp av; av; via; genom; hos; med"),
    towards=cues("till"),
    works=cues(
        """
        finns; sköt*; hanter*; utför*; ombesörj*; drift*; driv*; körs; skicka*; sänd*; lever*; lagra*; förvalt*;
        behandla*; administrer*; tillhandahåll*; tryck*; bokför*; underhåll*; packa*; transport*; hand om; går;
        sker; görs; ligger; förvara*; distribuer*; frakta*; betal*; bokas; aviser*; fakturer*; registrer*;
        sparas; kopier*; läses; översätt*; städas; revideras
        """
    ),
    acts=cues(
        """
        sköter; hanterar; driver; driftar; skickar; levererar; tillhandahåller; trycker; bokför; förvaltar;
        lagrar; ombesörjer; utför; administrerar; tar hand om; fraktar; aviserar; fakturerar
        """
    ),
    trades=cues(
        """
        leverantören; leverantör; *leverantören; *leverantör; firman; *firman; *firma; byrån; *byrån; *byrå; företaget;
        *företaget; bolaget; tjänsten; *tjänsten; verktyget; *verktyget; systemet; *systemet; programmet;
        *programmet; plattformen; *plattformen; appen; *appen; banken; *försäkringsbolaget; *bolaget;
        speditören; åkeriet; *åkeriet; tryckeriet; *tryckeriet; webbhotellet; portalen; *portalen; operatören;
        *operatören; *biträdet; partnern; *partnern; konsulten; revisorn; förbundet; *förbundet; programvaran;
        *programvaran; inkassobolaget
        """
    ),
    follows=cues("följ oss; gilla oss; hitta oss på; hittar oss på; vi finns på"),
    ours=cues("vår; våra; vårt; oss; åt"),
)

TRANSFERS = TransferCues(
    moves=cues(
        """
        driftas; drivs; finns i; överför*; lagra*; server*; servrar*; datacenter*; behandla*; skicka*; hostas;
        moln*; belägn*; baserad*; säte i; utanför; tredje land; tredjeland*; standardavtalsklausul*; adekvat*;
        privacy shield; data privacy framework; datahall*; serverhall*
        """
    ),
    firm=cues(
        """
        översänd*;
        överför*; lagra*; server*; servrar*; datacenter*; utanför eu; utanför ees; tredje land; tredjeland*;
        standardavtalsklausul*; adekvat*; privacy shield; data privacy framework; belägn*; baserad*; säte i;
        skicka*; sparas; sparar; lagras; förvara*; ligger hos; föras över; förs över; föra över; datahall*;
        datorhall*; serverhall*; backup; hosting
        """
    ),
    data=cues("konto; kontot; konton; databas*; ärende*; meddelanden"),
    goes=cues(
        """
        föra över; föras över; förs över; för över; skicka*; sänd*; lämna*; hamna*; når; nås; nå; komma åt;
        kommer åt; ser; se; läsa; ligger; sparas; sparar; hanteras; tillgång; åtkomst; förmedla*; får; tar emot;
        delas; kopieras; finns
        """
    ),
    access=cues("åtkomst från; nås från; kommas åt från; tillgång från; arbetar från; kommer åt från"),
    destinations=cues("till; i; inom; såsom; som; t.ex.; exempelvis; exempel; bl.a.; främst; inklusive; är; nämligen"),
    origins=cues("utanför; från; bosatt*; boende; medborgare; lag; lagar; domstol*; förutom; utom; utöver"),
    laws=cues(
        """
        företrädare; representant*; kontor*; års ålder; under 13; under 16; under 18; bosättningsland;
        tillämplig lag; svensk lag; domstol*; bosatt*; tillsynsmyndighet*; klagomål; varumärk*;
        tvist*
        """
    ),
    people=cues(
        """
        bosatt*; medborgare; användare; kunder; personer; om du; bor; boende; befinner dig
        """
    ),
    zones=cues("eu; ees; eu/ees; europeiska unionen; europeiska ekonomiska samarbetsområdet; ees-området"),
    denials=cues(
        """
        överför inte; överförs inte; inte överföra; inte att överföras; lagras inte; ingen överföring;
        överför vi inte; aldrig utanför; förutom; utom
        """
    ),
    headings=cues(
        """
        överför*; tredje land; tredjeland*; var lagra*; var behandla*; utanför; mottagarland*; destination*
        """
    ),
    columns=cues("land; plats; ort; lagringsplats; region; säte; var"),
    mechanisms={
        "dpf": cues("data privacy framework; privacy shield; dpf"),
        "scc": cues("standardavtalsklausul*; standardklausul*; modellklausul*; scc"),
        "adequacy": cues("adekvat*; beslut om adekvat; likvärdig skyddsnivå"),
        "bcr": cues("bindande företagsbestämmelser; bindande företagsregler; bcr"),
        "derogation": cues("uttryckligt samtycke; artikel 49"),
    },
)

RETENTION = RetentionCues(
    keep=cues(
        "spar*; lagr*; bevar*; arkiver*; förvar*; behåll*; behandlas i; behandlas under; behandlar vi i; kvar; "
        "finns kvar; sparande; loggas; registreras i; säkerhetskop*; lagringstid*; kvarst*; kvarlig*; "
        "ligger kvar; finnas kvar; innehas; vi har kvar; har vi kvar; dokumenteras; loggar vi; loggföring*; "
        "sparad*; lagringsperiod*; bevarandetid*; spartid*; ihågkom*; kommer ihåg; minns; låses; spärras"
    ),
    delete=cues(
        "rader*; ta bort; tas bort; tar bort; bort; borttag*; gallr*; anonymis*; avidentifier*; förstör*; "
        "makuler*; utplån*; rens*; skrivs över; upphör; avpersonifier*; töm*; försvinn*; skriva över; "
        "överskriv*; avför*; stryk*; stryks; strukit; slängs; slänga; slänger; kastas; kastar; suddas; "
        "nollställ*; utgår; gallringsfrist*; raderingsfrist*; städas; maskera*; pseudonymis*; "
        "avslutas automatiskt; avregistreras; avlägsna*; utraderas; bryts ned"
    ),
    headings=cues(
        "hur länge; lagringstid; lagring; lagringsperiod; bevarande; bevarandetid; gallring; sparas; sparar vi; "
        "radering; lagrar vi; lagras; förvaringstid; sparandetid; lagringstider; gallringstid; gallringsfrist*; "
        "spartid*; raderas; raderas efter; gallras; lagringsperiod*; lagringsminimering; förvaring; arkivering; "
        "bevaras; hur länge vi; lagringsfrist*"
    ),
    masked=cues(
        "begäran om radering; rätt till radering; rätten till radering; rätt att få; rätten att bli bortglömd; "
        "rätt att bli raderad; begära radering; begära att få; lagrum*; lagring av cookies godkänns; "
        "spara pengar; lagstift*; lagring sker"
    ),
    otherwise=cues(
        "svar; svara*; besvara*; återkomm*; meddel*; underrätt*; informera*; avisera*; återbetal*; ångerrätt; "
        "ångra*; ångerfrist; prova; provperiod; invänd*; överklag*; incident*; förnya*; faktureras; leverer*; "
        "anmäl*; personuppgiftsincident*; leveranstid; garanti*; träder i kraft; bekräft*; hanteras inom; "
        "handlägg*; förläng*; uppsägning*; säga upp; i förväg; före; innan; reklam*; erfarenhet; kostnadsfritt; "
        "gratis; en gång; deposition*; kötid*; väntetid*; uthyrning*; bindningstid*; karenstid*; öppet köp; "
        "återlämna*; rapporter*"
    ),
    past=cues("senaste; förra; föregående; gångna; inte äldre än; inte vara äldre än"),
    recurring=cues("varje; per; var; vart; varannan; en gång; gånger om; gånger per"),
    ages=cues("års ålder; åldern; ålder; gammal; fyllt; yngre; äldre; minderårig*; barn; underårig*"),
    cookies=cues(
        "cookie; cookies; cookien; kaka; kakor; kakan; kakorna; cookiefil*; kakfil*; pixel; pixlar; "
        "local storage; *kakor; *kaka; *cookie; *cookies; lokal lagring; webblagring"
    ),
    lifetime=cues(
        "livslängd; giltig*; varaktig*; löper ut; utgång*; upphör; ligger kvar; finns kvar; lagras på; "
        "sparas på; lagringstid; placeras; förfall*"
    ),
    session=cues(
        "session; sessioner; sessionen; sessionscookie*; stänger webbläsaren; stänger din webbläsare; stängs; "
        "webbläsarsession*"
    ),
    records=cues(
        "uppgift*; information; data; loggar; ip-adress*; samtycke*; val; insamlad*; personuppgift*; statistik*; "
        "*uppgift*; *data; rapport*; *loggar; filmer*; *historik*; händelse*"
    ),
    most=cues(
        "upp till; högst; maximalt; max; längst; inte längre än; ej längre än; inom; senast; som mest; som längst"
    ),
    least=cues("minst; åtminstone; minimum; som lägst; lägst"),
    criterion=cues(
        "så länge det är nödvändigt; så länge som det är nödvändigt; så länge som är nödvändigt; "
        "så länge det behövs; så länge som; så länge du; så länge vi; så länge; inte längre än nödvändigt; "
        "inte längre än vad som är nödvändigt; längre än nödvändigt; längre än vad som är; inte längre behövs; "
        "inte längre är nödvändig*; till dess att; tills du; den tid som krävs; under den tid som; "
        "så länge det krävs"
    ),
    indefinite=cues("tills vidare; på obestämd tid; obegränsad tid; för alltid; utan tidsbegränsning; permanent lagr*"),
    triggers={
        "last_activity": cues(
            "senaste kontakt*; senaste aktivitet*; inaktiv*; senaste inlogg*; senaste köp*; senast var aktiv; "
            "senaste besök*; senaste interaktion*; sista kontakt*; senaste kommunikation*"
        ),
        "account_closure": cues(
            "konto avslut*; avslutat ditt konto; avslutar ditt konto; kontot avslut*; kontot raderas; "
            "raderat ditt konto; stängt ditt konto; kontot har avslutats; kontots upphörande; kontot stängs; "
            "avslutat konto; avslutas kontot"
        ),
        "contract_end": cues(
            "avtalet upphör*; avtalets upphörande; avtalet har upphört; avtalets slut; avslutad*; avslutats; "
            "avslutande; avslut; kundförhållandet upphör*; kundrelationen; uppdraget; anställningen; upphört; "
            "upphör; uppsägning"
        ),
        "year_end": cues("kalenderår*; räkenskapsår*; bokföringsår*; årets slut; utgången av det"),
        "consent_withdrawal": cues(
            "återkall*; avregistrer*; avanmäl*; drar tillbaka; dragit tillbaka; säger upp prenumeration*"
        ),
        "request": cues("din begäran; begäran; förfrågan; ärendet"),
        "purchase": cues("köp; köpet; köptillfället; beställning*; transaktion*; order; faktur*; leverans*; resan"),
        "collection": cues(
            "insaml*; samlades in; samlats in; mottag*; registrer*; skapad*; inspel*; inskickad*; upprätt*"
        ),
    },
    tiers={
        "backup": cues("säkerhetskop*; backup*; back-up*"),
        "archive": cues("arkiv*"),
    },
    openers=cues("om; när; efter; ifall; i de fall; såvida; under"),
    dropped=cues(
        "därefter; efter; därpå; komma; enligt; när; om; inte; så; länge; ut; den; det; de; din; ditt; dina; "
        "vår; vårt; våra; en; ett; och; eller; som; att; i; på; av; för; till; med; vi; du; är; kan; ska; "
        "kommer; har; hos; detta; dessa; denna; endast; normalt; vanligtvis; automatiskt; sådana; alla; under; "
        "från; samt; även; period; tid; genom; oss; dig; sina; andra; utgång; utgången; inställd; inställda; "
        "inställt; löpande; säkert; därmed; dock; men; däremot; sedan; alltid; ytterligare; istället; här; där; "
        "måste; får; bör; behöver; regelbundet; löper; ej; permanent; direkt; omedelbart; sin; sitt; hur; då; "
        "bara; jämte; ju; något; varje"
    ),
    during=cues("i; under; i upp till"),
    deadlines=cues("inom; senast"),
    columns=cues("tid; period; tidsfrist*; varaktighet; tidsperiod"),
    generic=cues(
        "data; uppgifter; uppgifterna; personuppgifter; personuppgifterna; information; informationen; det; de; "
        "dem; dessa; den; detta"
    ),
    prepositions=cues(
        "i; på; för; av; med; från; till; under; efter; innan; före; hos; enligt; inom; utan; vid; via; om; när; "
        "genom; mot; över; som; tills; så; angående; beträffande; gällande"
    ),
    actors=cues("vi; jag"),
    auxiliaries=cues("är; kommer; kan; ska; skall; får; måste; blir; har; behöver; bör; vill"),
    since=cues("efter; från; sedan; räknat från"),
)

PARTIES = PartyCues(
    controllers=cues(
        "personuppgiftsansvarig; personuppgiftsansvariga; ansvarig för behandlingen; "
        "ansvarig för personuppgift*; ansvarar för; personuppgiftsansvarig är; personuppgiftsansvarig för; "
        "drivs av; tillhandahålls av; ansvarig"
    ),
    representatives=cues("företrädare; representant"),
    officers=cues("dataskyddsombud*; dpo; dataskyddsansvarig; integritetsansvarig"),
    authorities=cues(
        "integritetsskyddsmyndighet*; datainspektion*; tillsynsmyndighet*; imy; dataskyddsmyndighet*; konsumentverket"
    ),
    processors=cues("betaltjänst*; betalningsleverantör*; personuppgiftsbiträde*; underleverantör*; leverantör*"),
    roles={
        "support": cues("kundtjänst; kundservice; support; kundsupport"),
        "abuse": cues("missbruk; anmäl"),
        "legal": cues("juridik"),
        "marketing": cues("nyhetsbrev; avregistrera; direktmarknadsföring"),
    },
    ages=cues("under; fyllt; yngre än; minst; ålder; åldern; över; äldre än"),
    matters=cues(
        "sårbarhet*; säkerhetsbrist*; press; pressfrågor; media; försäljning; offert*; jobb; jobbansök*; lediga; "
        "faktur*; beställning*; retur*; reklamation*; upphovsrätt*; missbruk; investerare; teknisk support; "
        "tekniska frågor; tekniska problem; felanmäl*; annonser*; säkerhetsproblem*; säkerhetshål*; "
        "säkerhetsforskar*; säkerhetsincident*; it-säkerhet*; nätfiske; allmänna frågor; övriga frågor; annat; "
        "produktfråg*; helpdesk; inköp; evenemang"
    ),
    privacy=cues(
        "integritet*; personuppgift*; dataskydd*; gdpr; rättigheter; uppgifter; registerutdrag; samtycke*; radering"
    ),
)

BASES = BasisCues(
    bases={
        "a": cues(
            "ditt samtycke; samtycke från dig; baserat på samtycke; med stöd av samtycke; grund är samtycke; "
            "grunden är samtycke; grund: samtycke; återkalla samtycke*; dra tillbaka ditt; återkalla ditt; "
            "lämnat samtycke; samtycker du; samtyckt; den registrerades samtycke; ge samtycke; du samtycker; "
            "givit samtycke; gett samtycke; uttryckligt samtycke; samtycke (art*; stöd av ditt samtycke; "
            "återkallar ditt; inhämtar samtycke; lämna ditt samtycke; samtycke enligt"
        ),
        "b": cues(
            "fullgöra avtal*; fullgörande av avtal*; fullgöra ett avtal; fullgöra vårt avtal; avtal med dig; "
            "avtalet med dig; avtalsförhållande*; fullgörelse av avtal*; ingå avtal; ingående av avtal; "
            "uppfylla avtal*; uppfylla vårt avtal; uppfylla våra åtaganden; avtal som du; grund: avtal; "
            "rättslig grund: fullgör*; laglig grund: avtal; grund är avtal; grunden är avtal; "
            "genomföra avtal*; köpeavtal*; avtal där du; avtal i vilket; fullgörande av köp*; fullgöra köp*; "
            "våra avtalsenliga; fullgörandet av avtal*"
        ),
        "c": cues(
            "rättslig förpliktelse; rättsliga förpliktelser; laglig skyldighet; lagliga skyldigheter; "
            "rättslig skyldighet; rättsliga skyldigheter; lagkrav; lagstadgad skyldighet; "
            "lagstadgade skyldigheter; skyldighet enligt lag; skyldigheter enligt lag; legala krav; "
            "rättsliga krav; bokföringslagen; lagstadgade krav; juridisk skyldighet; juridiska skyldigheter; "
            "förpliktelser enligt lag; rättslig förpliktelser; rättsligt förpliktad*; lagenliga skyldigheter; "
            "juridiska förpliktelser; legal skyldighet; förpliktelse enligt lag"
        ),
        "d": cues(
            "vitala intressen; grundläggande intressen; vitalt intresse; skydda intressen av grundläggande; "
            "livsviktiga intressen; av grundläggande betydelse"
        ),
        "e": cues("allmänt intresse; allmänintresse*; myndighetsutövning; uppgift av allmänt; allmänna intresse*"),
        "f": cues(
            "berättigat intresse; berättigade intressen; berättigade intresse; intresseavvägning*; "
            "legitimt intresse; legitima intresse; legitima intressen; befogat intresse; avvägning av intressen; "
            "berättigat ändamål; affärsmässigt intresse"
        ),
    },
    hints={
        "a": cues("samtycke*; samtycker; medgivande*; godkännande*"),
        "b": cues("avtal*; avtalet; kontrakt*; köpet; användarvillkor*"),
        "c": cues("lag; lagen; lagstiftning*; lagar; enligt lag; skyldighet*; krav i lag; rättsligt krav"),
        "f": cues("vårt intresse; intresse av"),
    },
    disclosure=cues("lämna ut; lämnas ut; utlämn*; myndigheter; polisen; domstol*"),
    grounds=cues(
        "rättslig grund; rättsliga grund*; laglig grund; lagliga grund*; lagligt stöd; rättsligt stöd; "
        "grund för behandling*; stöd för behandling*; gdpr; dataskyddsförordning*; laga grund; med stöd av; "
        "legal grund; legala grund*; juridisk grund; rättslig bas"
    ),
    headings=cues("rättslig grund; laglig grund; rättsliga grund*; lagliga grund*; grund för; grund; lagligt stöd"),
    elsewhere=cues(
        "invända; invändning*; dataportabilitet; överför*; standardavtalsklausul*; tredjeland*; "
        "vårdnadshavar*; målsman; personuppgiftsbiträde ska; adekvat"
    ),
    sell=cues("sälj*; sålt; sålda; försälj*; vidaresälj*; sälj; såld; vidareförsälj*; sälja"),
    rights=cues("inte bli föremål; inte vara föremål; rätt; rättighet*; rätten"),
    sells=cues("vi säljer dina; vi kan sälja; säljer personuppgifter till"),
    sale_maybe=cues(
        "anses vara en försäljning; betraktas som försäljning; betraktas som en försäljning; "
        "anses utgöra försäljning; anses som försäljning"
    ),
    training=cues("träna våra; träna ai*; träning av; träna modell*; utbilda ai*"),
    automated=cues(
        "automatiserat beslutsfattande; automatiserade beslut; automatiserade individuella; "
        "automatiskt beslutsfattande; automatiserat individuellt; automatiska beslut; "
        "automatiserad behandling"
    ),
    profiling=cues("profilering*"),
    negations=cues("inte; ej; aldrig; inga; ingen; inget; varken; utan; vare sig; inte heller"),
    maybe=cues("kan; kunde; eventuellt; möjligen; får"),
    plain={
        "f": cues("vårt intresse av; våra intressen"),
        "c": cues(
            "lagen kräver; kräver lagen; krävs enligt lag; enligt lag måste; måste enligt lag; lagen säger; "
            "skyldiga enligt lag; juridiskt skyldig*; rättsligt skyldig*; juridiskt förpliktad*; enligt lag skyldig*; lag kräver; följa lagen; lagen måste; lagen ska vi; "
            "skyldiga att spara; *lagen kräver; *lagen måste; skattelag*; lagstiftningen kräver; föreskrivs i lag; "
            "enligt bokföringslag*; enligt *lagen måste; enligt *lagen ska; enligt *lagen är vi; *lagen ålägger; "
            "*lagen föreskriver"
        ),
        "b": cues(
            "avtal med oss; avtalat med dig; kommit överens; vårt avtal; uppfylla köpet; fullfölja köpet; "
            "leverera det du; kunna leverera; din beställning; ditt medlemskap; hyresavtal*; anställningsavtal*; "
            "enligt avtal*; avtalet kräver; kunna uppfylla; kundavtal*"
        ),
        "a": cues(
            "med samtycke; efter samtycke; om du samtycker; om du har sagt ja; sagt ja; säger ja; du har godkänt; "
            "du har gett oss lov; gett tillåtelse; med din tillåtelse; med ditt medgivande; om du vill; "
            "frågar först; ditt godkännande; kryssat i; anmält dig till; lämnat ditt ok; har gått med på; "
            "gett sitt samtycke; samtyckt till; endast med samtycke"
        ),
    },
    wares=cues(
        "adress*; listor; register; medlemslist*; namn; kunduppgift*; tredje part; tredjepart*; annonsör*; "
        "hyr ut; hyra ut; det du; e-post*"
    ),
)

NOTICES = NoticeCues(
    changes=cues(
        "ändra*; ändring*; uppdater*; förändr*; revider*; justera*; tillägg; byte*; byta; byter; ersätt*; nytt; "
        "nya; ny version; anlita*"
    ),
    documents=cues(
        "policyn; villkor*; avtal*; integritetspolicy*; dataskyddspolicy*; personuppgiftspolicy*; policy; "
        "cookiepolicy*; användarvillkor*; texten; integritetsmeddelande*"
    ),
    processors=cues(
        "underbiträde*; underleverantör*; underentreprenör*; nytt biträde; nya biträden; nya "
        "personuppgiftsbiträden; nytt personuppgiftsbiträde; ytterligare personuppgiftsbiträde*; annat "
        "personuppgiftsbiträde; nya leverantörer; ny leverantör; underbehandlare"
    ),
    objects=cues(
        "invända; invänder; invänt; invändning*; motsätta; motsätter; motsätt; bestrida; bestrider; protestera*"
    ),
    lead=cues("före; innan; i förväg; dessförinnan; på förhand; dagar förut"),
    notice=cues("varsel; varseltid; förvarning; varsling; aviseringstid; notistid"),
    within=cues("inom; under; i; senast; efter; på; har; om"),
    after=cues("från; efter; räknat; av; på; att; sedan; fr.o.m; från och med"),
    starts={
        "receipt": cues("mottag*; erhåll*; fått; fick; får; tagit emot; tagit del"),
        "notice": cues(
            "meddel*; underrätt*; informera*; avisering*; avisera*; besked*; varsel; notifi*; kungör*; "
            "informationen; skriv*"
        ),
        "publication": cues("publicer*; offentliggör*; lagt ut; lagts ut"),
        "update": cues("uppdater*; ändringen av förteckning*; ändringen av listan; lagts till; tillagt"),
    },
    effect=cues("träder i kraft; träda i kraft; börjar gälla; gäller; gälla; ikraftträd*; anses godkän*; verkan"),
    same=cues(
        "inom den tiden; inom denna tid; inom den fristen; inom denna frist; under denna tid; under den tiden; "
        "under denna period; inom denna period; inom samma tid; inom nämnda tid; inom tidsfristen; inom fristen; "
        "dessa dagar; under varseltiden"
    ),
    tells=cues(
        "meddel*; underrätt*; informera*; avisera*; publicer*; kungör*; berätta*; skriver; mejlar; mailar; varsl*; "
        "hör av oss; tillkännag*"
    ),
    ways={
        "email": cues(
            "via e-post; per e-post; med e-post; genom e-post; e-postmeddelande*; via mejl; per mejl; via mail; "
            "mejlar; mailar; e-postadress*"
        ),
        "website": cues(
            "på webbplatsen; på vår webbplats; på vår hemsida; på hemsidan; på denna sida; på sidan; på den här "
            "sidan; publicer*; på vår sajt; lägger ut; på webben"
        ),
        "app": cues("i appen; via appen; i tjänsten; genom tjänsten; på ditt konto; när du loggar in; via tjänsten"),
        "post": cues("per post; via brev; skriftlig*; brevledes"),
    },
    ends=cues(
        "säga upp; säger upp; uppsäg*; avsluta*; svara; svarar; svar; besvara*; återbetal*; raderas; radera*; "
        "återkall*; åtgärda*; lös*; betala*; pris; priser; priset; avgift*; faktura*; abonnemang*; prenumeration*; "
        "förny*; överklag*; prov*; begäran; klaga*; klagomål; reklam*; granska*; lever*; ångra*; ångerr*"
    ),
    other=cues(
        "incident*; personuppgiftsincident*; dataintrång; säkerhetsincident*; direktmarknadsföring; inaktiv*; "
        "avstängning"
    ),
)

LANGUAGE = Language(
    code="sv",
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
