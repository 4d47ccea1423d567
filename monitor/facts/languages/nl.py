"""Dutch words."""

from monitor.facts.languages.content.nl import CONTENT
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
    months=MONTHS["nl"],
    conditions=cues("als; indien; wanneer; mits"),
    units={
        "second": cues("seconde; seconden; sec"),
        "minute": cues("minuut; minuten; min"),
        "hour": cues("uur; uren; u"),
        "day": cues("dag; dagen; daagse; daags"),
        "week": cues("week; weken; wekelijkse; weekse"),
        "month": cues("maand; maanden; maands; mnd; mnd.; maandelijkse"),
        "quarter": cues("kwartaal; kwartalen"),
        "half_year": cues("halfjaar"),
        "year": cues("jaar; jaren; jarig*; jaars; jaarstermijn"),
        "decade": cues("decennium; decennia"),
    },
    numbers=counts(
        "een 1; één 1; eén 1; twee 2; drie 3; vier 4; vijf 5; zes 6; zeven 7; acht 8; negen 9; tien 10; elf 11; "
        "twaalf 12; dertien 13; veertien 14; vijftien 15; zestien 16; zeventien 17; achttien 18; negentien 19; "
        "twintig 20; vierentwintig 24; vijfentwintig 25; zesentwintig 26; achtentwintig 28; dertig 30; "
        "zesendertig 36; veertig 40; vijfenveertig 45; achtenveertig 48; vijftig 50; zestig 60; zeventig 70; "
        "tweeënzeventig 72; tachtig 80; negentig 90; honderd 100; honderdtwintig 120; honderdtachtig 180; "
        "eenentwintig 21; tweeëntwintig 22; eenendertig 31; tweeënveertig 42; driehonderdvijfenzestig 365"
    ),
    fillers=cues(
        "kalender; volle; volledige; hele; gehele; werk; boek; boekhoud; aaneengesloten; opeenvolgende; extra; aanvullende; achtereenvolgende"
    ),
    business=cues("werk"),
    halves=cues("en een half; en een halve"),
    between=cues("tussen; van"),
    ranges=cues("tot; -; à; tot en met; t/m"),
    alternatives=cues("of; en; /; dan wel; respectievelijk"),
    spans={
        "een half jaar": "P6M",
        "half jaar": "P6M",
        "anderhalf jaar": "P18M",
        "anderhalve maand": "P45D",
    },
    ordinals=counts(
        "eerste 1; tweede 2; derde 3; vierde 4; vijfde 5; zesde 6; zevende 7; achtste 8; negende 9; tiende 10"
    ),
    ends=cues("einde; eind; afloop; verstrijken; tot en met; t/m"),
    letters=names("d day; w week; m month; j year"),
)

DATES = DateCues(
    effective_names=cues("""
        ingangsdatum; datum van inwerkingtreding; datum van ingang; datum inwerkingtreding; van kracht vanaf;
        van kracht sinds; van kracht per; van kracht met ingang van; geldig vanaf; geldig sinds; geldig per;
        geldend vanaf; van toepassing vanaf; van toepassing per; in werking getreden op; van toepassing sinds;
        geldig met ingang van; geldend met ingang van; geldend sinds; geldend per; datum van toepassing;
        datum van kracht; toepassing vanaf; inwerkingtreding; inwerkingtreding op; inwerkingtreding per;
        in werking sinds; in werking getreden; in werking getreden per; van kracht geworden; van kracht geworden op;
        geldigheid vanaf; geldigheidsdatum; begin geldigheid; in gebruik vanaf; in gebruik sinds; bindend vanaf;
        ingegaan op; ingegaan per; ingang per; ingang op; ingang; van toepassing met ingang van
    """),
    effective=cues("""
        van kracht; geldt; gelden; van toepassing; van kracht op; in werking per; in werking vanaf; in werking op;
        treedt in werking; treden in werking; trad in werking; gaat in; gaan in; ging in; gaat in op; gaat in per;
        geldt vanaf; gelden vanaf; geldt sinds; geldt per; gelden per; gelden sinds; met ingang van; ingaande;
        ingaand; effectief; effectief vanaf; effectief per; treedt op; treden op; geldig; is van toepassing;
        zijn van toepassing; wordt toegepast; worden toegepast; toegepast sinds; toegepast vanaf; geldt in deze vorm;
        ingegaan; geldend; geldende; van toepassing op; in gebruik
    """),
    effective_after=cues("""
        in werking; van kracht; in werking getreden; geldig; van toepassing; geldende versie; geldende tekst;
        ingegaan; gaat in; van kracht geworden; gelden; geldt; geldende
    """),
    effective_lines=cues("vanaf; per; sinds; datum; m.i.v.; met ingang van; met ingang per; te rekenen vanaf"),
    updated_names=cues("""
        laatst bijgewerkt; laatst bij gewerkt; laatst gewijzigd; laatst aangepast; laatst herzien; laatst geüpdatet;
        laatst gewijzigde; laatste update; laatste wijziging; laatste aanpassing; laatste bijwerking;
        laatste herziening; laatste versie; laatste revisie; laatst geactualiseerd; laatste actualisatie;
        datum laatste wijziging; datum laatste update; datum van laatste wijziging; datum van de laatste wijziging;
        wijzigingsdatum; datum wijziging; datum van herziening; herzieningsdatum; revisiedatum; versiedatum;
        datum versie; voor het laatst bijgewerkt; voor het laatst gewijzigd; voor het laatst aangepast;
        voor het laatst herzien; meest recent bijgewerkt; meest recente update; versie van; versie d.d.; versie dd;
        laatstelijk gewijzigd; laatst nagekeken; laatst gecontroleerd; laatst vernieuwd; laatst gereviseerd;
        laatst bewerkt; laatst geactualiseerde; laatst aangevuld; laatste controle; laatste bewerking;
        laatste vernieuwing; laatste versie van; laatste editie; laatste uitgave; meest recente versie;
        meest recente wijziging; meest recente herziening; recentste versie; recentste wijziging; recent bijgewerkt;
        voor het laatst nagekeken; voor het laatst geactualiseerd; voor het laatst gereviseerd;
        voor het laatst vernieuwd; voor het laatst gecontroleerd; voor het laatst aangevuld; datum laatste herziening;
        datum laatste aanpassing; datum laatste revisie; datum van laatste herziening; datum van laatste update;
        datum van laatste aanpassing; datum van wijziging; datum van uitgave; datum uitgave; datum revisie;
        datum herziening; datum aanpassing; datum update; uitgavedatum; updatedatum; tekst van; tekst d.d.;
        editie van; in de versie van; versie per; versie vanaf; stand van zaken per
    """),
    updated=cues("""
        bijgewerkt; bijgewerkt op; bijgewerkt tot; gewijzigd; gewijzigd op; aangepast; aangepast op; herzien;
        herzien op; update; updated; geüpdatet; geüpdatet op; geactualiseerd; geactualiseerd op; wijziging;
        herziening; opgesteld en bijgewerkt; stand; herschreven; vernieuwd; aangevuld; gereviseerd; bewerkt;
        nagekeken; gecorrigeerd; omgewerkt; gecontroleerd op; revisie van; herdruk; wijziging van; actualisatie
    """),
    updated_after=cues("""
        bijgewerkt; gewijzigd; aangepast; herzien; geactualiseerd; herschreven; vernieuwd; aangevuld; gereviseerd;
        bewerkt; nagekeken; omgewerkt; bij gewerkt; geüpdatet
    """),
    updated_lines=cues("""
        versie; d.d.; dd; dd.; per; uitgave; stand per; gedateerd; dato; gedateerd op; per datum; editie; revisie;
        bijgewerkt tot en met
    """),
    published=cues("""
        gepubliceerd; gepubliceerd op; publicatiedatum; datum van publicatie; datum publicatie; geplaatst op;
        opgesteld; opgesteld op; opgemaakt op; aangemaakt op; uitgegeven op; opgesteld d.d.; datum opgesteld;
        uitgegeven; uitgebracht; uitgebracht op; verschenen op; in het leven geroepen
    """),
    adopted=cues("""
        vastgesteld; vastgesteld op; vastgesteld door; vaststelling; datum vaststelling; datum van vaststelling;
        vaststellingsdatum; aangenomen; aangenomen op; goedgekeurd; goedgekeurd op; goedkeuring; datum goedkeuring;
        datum van goedkeuring; bekrachtigd; bekrachtigd op; akkoord; akkoord bevonden; besloten; besloten op;
        geaccordeerd; geaccordeerd op; ondertekend op; vrijgegeven; vrijgegeven op
    """),
    coming=cues("""
        nieuwe versie; nieuwe voorwaarden; nieuwe privacyverklaring; nieuwe privacybeleid; volgende versie;
        bijgewerkte versie; gewijzigde voorwaarden; deze wijzigingen; de wijzigingen; aangepaste voorwaarden
    """),
    own=cues("""
        beleid; privacybeleid; privacyverklaring; verklaring; kennisgeving; voorwaarden; overeenkomst; document;
        versie; statement; cookiebeleid; reglement; policy; notice; bijlage; lijst; regels; pagina; bepalingen;
        contract; disclaimer; tekst; privacyreglement; addendum; charter; notitie; folder; blad; richtlijnen; editie;
        uitgave; protocol; verwerkersovereenkomst
    """),
    other=cues("""
        verordening; wet; wetgeving; richtlijn; besluit; avg; gdpr; uitvoeringsbesluit; beschikking; arrest;
        uitspraak; verdrag; parlement; raad; commissie; shield; framework; wetboek; kaderbesluit; modelclausules
    """),
    former=cues("""
        volgende herziening; volgende update; vorige; eerdere; oude versie; oudere; voorgaande; vroegere; voorheen;
        archief; gearchiveerd; gearchiveerde; vervangt; vervangen; tot en met; tot; vóór; voor 1; na; bijvoorbeeld; ©;
        bijv.; oorspronkelijk; oorspronkelijke; eerste versie; eerste uitgave; eerste druk; opgericht; opgericht op;
        volgende controle; volgende beoordeling; volgende evaluatie; herziening gepland; te herzien; evaluatie in;
        vervalt; vervallen; verloopt; uiterlijk; certificaat; gecertificeerd; audit; ingeschreven; ter vervanging van;
        geldig tot; ingetrokken; geldt tot
    """),
    history=cues("""
        wijzigingsgeschiedenis; versiegeschiedenis; wijzigingen in deze; versiebeheer; wijzigingslog; geschiedenis;
        revisiegeschiedenis; versieoverzicht; versietabel; wijzigingsoverzicht; wijzigingsblad; wijzigingenlijst;
        overzicht van wijzigingen; overzicht wijzigingen; documentbeheer; documentgeschiedenis; documenthistorie;
        documentcontrole; revisieoverzicht; revisietabel; versiehistorie; wijzigingshistorie; changelog; logboek;
        wijzigingen; wat is er gewijzigd; wat is er veranderd; historie; revisiehistorie
    """),
    archive=cues("""
        vorige versies; eerdere versies; oudere versies; archief; gearchiveerde; vorige edities; eerdere uitgaven;
        eerdere edities; oude versies; vroegere versies; voorgaande versies; vervallen versies; versiearchief
    """),
    links=cues("""
        op; per; van; vanaf; sinds; is; zijn; werd; de; het; deze; dit; onze; datum; met; ingang; en; voor; laatst;
        door; ons; in; d.d.; dd; maandag; dinsdag; woensdag; donderdag; vrijdag; zaterdag; zondag; ma; di; wo; do; vr;
        za; zo; vorm; huidige; ongewijzigd; tekst; kracht; toepassing; werking; getreden
    """),
    version=cues("""
        versie; version; v; v.; uitgave; editie; ver.; revisie; ver; vers.; rev.; rev; revisienummer; versienummer;
        versie nummer; versie nr; release; editie nr; uitgave nr; versie-nr
    """),
    organs=cues("""
        raad; commissie; besluit; bestuur; directie; ledenvergadering; vergadering; algemene vergadering;
        bestuursvergadering; ondernemingsraad; dagelijks bestuur; raad van bestuur; raad van toezicht; bestuursbesluit
    """),
    agents=cues("""
        door; door de; door het; bij; bij besluit van de; bij besluit van het; op; in de; tijdens de;
        met instemming van de; door onze; door ons
    """),
    titles={
        "privacy": cues("privacy; gegevens; avg; persoonsgegevens"),
        "cookies": ("cookie",),
        "terms": cues("voorwaarden; overeenkomst; contract; disclaimer"),
        "processing": cues("verwerkersovereenkomst; verwerkings; bewerkersovereenkomst; verwerker"),
    },
    siblings={
        "privacy": cues("""
            privacyverklaring; privacybeleid; privacyreglement; privacystatement; privacy statement; privacy policy;
            privacy verklaring; privacyregeling
        """),
        "cookies": cues("""
            cookiebeleid; cookieverklaring; cookie policy; cookiestatement; cookie statement; cookieoverzicht;
            cookie-overzicht; cookielijst; cookie-verklaring; cookie-beleid
        """),
        "terms": cues("""
            algemene voorwaarden; gebruiksvoorwaarden; leveringsvoorwaarden; verkoopvoorwaarden; inkoopvoorwaarden;
            gebruikersvoorwaarden; licentieovereenkomst; betalingsvoorwaarden; reisvoorwaarden; huurvoorwaarden;
            deelnamevoorwaarden; lidmaatschapsvoorwaarden; actievoorwaarden
        """),
        "processing": cues("verwerkersovereenkomst; bewerkersovereenkomst; verwerkingsovereenkomst"),
        "besides": cues("""
            hoofdovereenkomst; raamovereenkomst; dienstverleningsovereenkomst; huishoudelijk reglement; statuten;
            huisregels; gedragscode; gedragsregels; integriteitscode; clubreglement; wedstrijdreglement;
            parkreglement; tuinreglement; schoolreglement; arbeidsreglement; klachtenreglement; klachtenregeling;
            reglement van orde; reglement van mede-eigendom; prijslijst; tarievenlijst; tarieven; huurovereenkomst;
            huurcontract; pachtovereenkomst; arbeidsovereenkomst; polis; verzekeringspolis; cao; jaarverslag;
            auditrapport; certificaat; selectielijst; bewaarbeleid; veiligheidsbeleid; retourbeleid; splitsingsakte;
            akte; vergunning; convenant; schoolplan; toegankelijkheidsverklaring; brochure; catalogus;
            contributieregeling; vrijwilligersbeleid; cameraprotocol
        """),
    },
)

RECIPIENTS = RecipientCues(
    shares=cues(
        """
        uitbested*; boekhoud*; accountan*; verzorg*; support*; extern*; onderhoud; back-up*; delen; deelt; gedeeld*; verstrek*;
        leverancier*; dienstverlener*; verwerker*; subverwerker*; sub-verwerker*; partner*; derde*; ontvanger*;
        doorgeg*; doorgifte*; gebruik*; maken gebruik; via; middels; door; tool*; plugin*; plug-in*; pixel*; cookie*;
        analy*; adverte*; reclame*; hosting*; gehost*; cloud; nieuwsbrief*; betaal*; betaling*; platform*;
        sociale media; social media; inlog*; aanmeld*; dienst*; ingesloten; geïntegreerd*; software*; geleverd*;
        aangeboden*; namens ons; bezorg*; koerier*; verzend*; video*; kaart*; lettertype*; captcha; chat*; api;
        bedrij*
        """
    ),
    leads=cues(
        """
        uitbesteed aan; toevertrouwd aan; aangeboden door; geleverd door; verzorgd door; beheerd door; ontwikkeld door; gehost door; verwerkt door;
        geplaatst door; van het bedrijf; leverancier; dienstverlener; verwerker; subverwerker; onze partner;
        hostingpartij; hostingprovider; een dienst van
        """
    ),
    examples=cues(
        """
        zoals; bijvoorbeeld; waaronder; o.a.; onder andere; inclusief; de dienst; de diensten van; de tool;
        de software; het platform; wij gebruiken; we gebruiken; wij maken gebruik van; we maken gebruik van;
        maakt gebruik van; gebruik van; wij werken samen met; gedeeld met; delen wij met; doorgegeven aan;
        verstrekt aan; namelijk; via; te weten; partner; het bedrijf
        """
    ),
    denials=cues(
        """
        gebruiken geen; gebruiken wij geen; maken geen gebruik van; delen geen; delen wij geen; niet gedeeld met;
        niet doorgegeven aan; niet verstrekt aan; verkopen geen; niet langer; gebruiken niet
        """
    ),
    unless=cues(
        "behalve; tenzij; uitgezonderd; alleen; zonder uw toestemming; zonder je toestemming; indien u; als u; als je"
    ),
    settings=cues("browser*; besturingssysteem*; instelling*"),
    marks=cues("handelsmerk*; geregistreerd merk; geregistreerde merken"),
    we=cues("wij; we; ons; onze; de onderneming; het bedrijf; verwerkingsverantwoordelijke"),
    owns=cues(
        """
        wij zijn; beheerd door; eigendom van; verwerkingsverantwoordelijke is; verwerkingsverantwoordelijke:;
        welkom bij
        """
    ),
    group=cues(
        """
        holding*; dochteronderneming*; dochtermaatschappij*; moedermaatschappij; groepsmaatschappij*;
        gelieerde ondernemingen; concern; zusteronderneming*
        """
    ),
    lists=cues(
        """
        subverwerkers; verwerkers; leveranciers; ontvangers; dienstverleners; partners; derde partijen; derden;
        cookies van derden
        """
    ),
    columns=cues(
        """
        subverwerker*; verwerker*; bedrijf; bedrijfsnaam; naam; leverancier; aanbieder; ontvanger; partner; dienst;
        dienstverlener; tool; organisatie; partij; derde partij; geplaatst door; provider; systeem; wie; uitvoerder; hostingpartij
        """
    ),
    third=cues("derde*; derden; third party; third-party"),
    firm=cues("bedrijf; firma; onderneming; vennootschap; leverancier"),
    common=cues(
        """
        logo; privacybeleid; privacyverklaring; privacy; beleid; autoriteit; persoonsgegevens; avg; gdpr; algemene;
        verordening; gegevensbescherming; eu; eer; europese; unie; commissie; wij; we; u; uw; je; jouw; onze; ons;
        de; het; een; deze; dit; als; wanneer; indien; bij; voor; met; op; van; in; om; en; of; cookies; cookie;
        artikel; wet; website; dienst; diensten; nederland; belgië; amsterdam; ip; ip-adres; kvk; btw; functionaris;
        doel; grondslag; bewaartermijn; ontvangers; overheden; bedrijven; partners; banken; klanten; medewerkers;
        accountants; marketing; analyse; beveiliging; hosting; klantenservice; betaling; belastingdienst; politie
        """
    ),
    registers=cues("statutair*; kvk; kamer van koophandel"),
    controllers=cues("verwerkingsverantwoordelijke; wie zijn wij; verantwoordelijke; contactgegevens"),
    officers=cues("functionaris*; vertegenwoordig*; toezichthoud*; rechtbank; geschil*"),
    endings=cues("s"),
    nots=cues("niet; geen; nooit; noch; evenmin; zonder; niets; nimmer"),
    hands=cues(
        """
        gebruik; gebruiken; gebruikt; delen; deelt; gedeeld; geven; geeft; gegeven; verstrek*; doorgeven;
        doorgegeven; verkopen; verkoopt; verkocht; sturen; stuurt; gestuurd; verzend*; verzonden; inzet*;
        zetten; maken; maakt; gaan; gaat; overdragen; overgedragen; insluiten; ingesloten; schakelen; werken;
        werkt; melden; gemeld; plaatsen
        """
    ),
    idle=cues(
        """
        niet geplaatst; niet gebruikt; niet meer gebruikt; niet ingesloten; niet actief; niet in gebruik; niet
        ingezet; niet aanwezig; niet geladen; afgehaald; verwijderd; uitgeschakeld; uitgezet; krijgt niets;
        krijgen niets; ontvangt niets; ontvangen niets; ook niet; evenmin; niet op onze pagina's geplaatst; niet op onze site; niet op onze website; niet op deze site; niet op deze website; niet op onze pagina's; niet ingebouwd; niets
        te weten
        """
    ),
    turns=cues("maar; echter; in plaats daarvan; wel; terwijl"),
    agents=cues("door middel van; met behulp van; met hulp van; door; via; met; bij"),
    towards=cues("aan; naar"),
    works=cues(
        """
        verzorg*; beheer*; beheerd; gehost; host; verstuur*; verstuurd; stuur*; verzend*; verzonden; bezorg*;
        lever*; geleverd; verwerk*; uitgevoerd; gedaan; gaan; gaat; loopt; lopen; onderhoud*; onderhouden;
        opgeslagen; bewaard; gedrukt; drukken; vervoer*; vervoerd; ingepakt; afgehandeld; handelt; geregeld;
        regelt; geïncasseerd; incasseren; betaald; verricht; bijgehouden; gefactureerd; staan; staat; gemaakt;
        doorgegeven; geven; ondergebracht; draait; draaien; uitbesteed; besteden; verloopt; verlopen
        """
    ),
    acts=cues(
        """
        verzorgt; beheert; verstuurt; bezorgt; levert; verwerkt; onderhoudt; drukt; vervoert; incasseert; doet;
        host; regelt; bewaart; verzendt
        """
    ),
    trades=cues(
        """
        leverancier; *leverancier; dienstverlener; *dienstverlener; bedrijf; *bedrijf; bureau; *bureau; kantoor;
        *kantoor; hostingpartij; partij; provider; *provider; tool; programma; *programma; systeem; *systeem;
        software; *software; platform; *platform; app; *app; dienst; *dienst; drukker; drukkerij; vervoerder;
        koerier; bank; verzekeraar; *verzekeraar; boekhouder; accountant; partner; *partner; portaal; *portaal;
        verwerker; subverwerker; firma; aanbieder; *aanbieder
        """
    ),
    follows=cues("volg ons; vind ons op; bezoek ons op; like ons"),
    ours=cues("onze; ons; voor ons"),
)

TRANSFERS = TransferCues(
    moves=cues(
        """
        doorg*; overgedragen; overdracht*; opgeslagen; opslag; server*; datacenter*; gehost; gevestigd;
        verwerk*; buiten de; derde land*; passend beschermingsniveau; adequa*; modelcontract*;
        standaardcontract*; privacy shield; data privacy framework; verzonden
        """
    ),
    firm=cues(
        """
        verstuurd; doorgestuurd; doorgezonden;
        doorg*; overgedragen; overdracht*; opgeslagen; server*; servers; datacenter*; gehost; gevestigd; buiten
        de; derde land*; adequa*; passend beschermingsniveau; modelcontract*; standaardcontract*; privacy
        shield; data privacy framework; verzonden; bewaard; bewaren; opslag; hosting
        """
    ),
    data=cues("account*; database*; berichten; dossier*"),
    goes=cues(
        """
        gestuurd; stuur*; sturen; verzend*; verzonden; terecht*; komen; belanden; bewaard; bewaren; staan;
        staat; toegang; inzien; bekijk*; gedeeld; delen; verstrek*; ontvang*; verwerkt; beheerd; doorgestuurd;
        gaan; gaat
        """
    ),
    access=cues("toegang vanuit; toegankelijk vanuit; geraadpleegd vanuit; werken vanuit"),
    destinations=cues("naar; in; zoals; bijvoorbeeld; waaronder; de; het; is; zijn; aan; met name; als; te weten"),
    origins=cues(
        """
        buiten; vanuit; inwoner*; woonachtig; burger*; recht; wetgeving; rechtbank; behalve; uitgezonderd
        """
    ),
    laws=cues(
        """
        vertegenwoordig*; kantoren; jonger dan; land van verblijf; toepasselijk recht; nederlands recht;
        rechtbank; woonachtig; toezichthoud*; klacht*; merk; merken; geschil*
        """
    ),
    people=cues(
        """
        inwoner*; woon*; burger*; gebruikers; klanten; personen; als u; als je; indien u; leeft; verblijf*
        """
    ),
    zones=cues("eu; eer; europese unie; europese economische ruimte; eu/eer"),
    denials=cues(
        """
        niet doorgegeven; niet overgedragen; geen doorgifte; geven geen; niet buiten; behalve;
        met uitzondering van; uitgezonderd; niet opgeslagen
        """
    ),
    headings=cues(
        """
        doorgifte*; overdracht*; derde land*; buiten de; locatie; international*; internationale; bestemming*
        """
    ),
    columns=cues("land; locatie; plaats; vestiging; regio; opslaglocatie; verwerkingslocatie"),
    mechanisms={
        "dpf": cues("data privacy framework; privacy shield; dpf; privacyschild"),
        "scc": cues("modelcontract*; standaardcontract*; standaardbepalingen; modelclausules; scc*"),
        "adequacy": cues("adequaatheid*; passend beschermingsniveau; adequaat beschermingsniveau; adequaat niveau"),
        "bcr": cues("bindende bedrijfsvoorschriften; bcr; binding corporate rules"),
        "derogation": cues("uitdrukkelijke toestemming; artikel 49"),
    },
)

RETENTION = RetentionCues(
    keep=cues(
        "bewa*; opgesla*; opslaan; opslag; sla*; slaan; bewaartermijn*; bewaarperiode; gehouden; archive*; "
        "gearchiveerd*; behoud*; bijgehouden; vastgelegd; verwerkt gedurende; bewaarplicht; behouden; "
        "administratieplicht; back-ups; blij*; gesla*; bewaard; houden; houdt; houden we; onthoud*; onthouden; "
        "aangehouden; beschikbaar; terug te vinden; geblokkeerd; bewaarduur; bewaartijd*; in ons archief; liggen"
    ),
    delete=cues(
        "verwijder*; gewist; wissen; wis; vernietig*; geanonimiseerd*; anonimiser*; gewiste; uitgewist; "
        "opgeschoond; overschreven; gedepersonaliseerd; gepseudonimiseerd; verwijdering; verdwijn*; leeg*; "
        "gooien; weggegooid; gooit; schrap*; geschrapt; opschon*; opgeruimd; opruim*; vervallen; overschr*; "
        "gedelet*; delet*; halen; haalt; vervalt; wist; onleesbaar; versnipper*; verwijder; doorgehaald; "
        "opgeheven"
    ),
    headings=cues(
        "hoe lang; hoelang; bewaartermijn*; bewaren; opslag; bewaarperiode; bewaring; bewaartijd*; verwijdering; "
        "opslagperiode; opslagduur; opslagtermijn*; bewaarduur; bewaarbeleid; bewaard; bewaren wij; bewaren we; "
        "wissen; verwijderd; vernietiging; hoe lang wij; bewaard tot; opslagtermijn; bewaar; archivering; "
        "vernietigingstermijn"
    ),
    masked=cues(
        "verzoek tot verwijdering; verzoek om verwijdering; recht op verwijdering; verwijderverzoek*; "
        "verwijderingsverzoek*; recht op vergetelheid; recht op gegevenswissing; recht op wissing; "
        "recht om vergeten; slaat op; slaan op; behouden ons; behoudt zich; van toepassing; verzoek tot wissing; "
        "blijft van kracht; blijven van kracht; blijft gelden; blijven gelden; blijft geldig; blijft bestaan; "
        "blijft van toepassing; blijft verantwoordelijk; houdt zich; houden ons; houden rekening; "
        "houdt rekening; houden u op de hoogte; houden je op de hoogte"
    ),
    otherwise=cues(
        "reag*; reactie; antwoord*; beantwoord*; informeren; stellen wij u; op de hoogte; kennisgev*; melden; "
        "gemeld; melding; bezwaar; klacht; terugbetal*; restitutie; herroep*; bedenktijd; retour*; proefperiode; "
        "gratis; opzegg*; verleng*; betaling; levering; leveren; garantie; in werking; van kracht; "
        "verzoek behandelen; verzoek binnen; aan uw verzoek; voldoen; vooraf; van tevoren; datalek; inbreuk; "
        "nadat deze voor het eerst; ervaring; ontdekking; bekend; wachttijd*; borg; opzegtermijn; reageer; "
        "teruggestort; terugbetaal*; ruilen; garantietermijn; proefperiode*"
    ),
    past=cues("afgelopen; laatste; vorige; voorgaande; voorafgaande; niet ouder dan; niet ouder zijn dan"),
    recurring=cues("elke; elk; per; iedere; ieder; om de; eenmaal per; keer per; één keer per; één maal per"),
    ages=cues("jaar oud; leeftijd; jonger; ouder; minderjarig*; kinderen; kind; jarigen"),
    cookies=cues(
        "cookie; cookies; cookie-*; pixel; pixels; local storage; tracker; trackers; *cookie; *cookies; lokale opslag"
    ),
    lifetime=cues(
        "levensduur; geldig*; verval*; verloopt; verlopen; bewaartermijn; duur; blijven; blijft; looptijd; "
        "vervaldatum; geplaatst; houdbaar*"
    ),
    session=cues(
        "sessie; sessies; sessieduur; sessiecookie*; sluit; browser sluit; einde van de sessie; "
        "afsluiten van de browser; sluiten van de browser; session; sluiten van uw browser; einde sessie"
    ),
    records=cues(
        "gegevens; informatie; logbestand*; ip-adres*; toestemming; keuze*; verzameld*; data; persoonsgegevens; "
        "statistiek*; *gegevens; *data; rapport*; keuzes; instelling*"
    ),
    most=cues(
        "tot; maximaal; maximum; max; hoogstens; ten hoogste; niet langer dan; binnen; uiterlijk; "
        "niet meer dan; tot maximaal; hooguit; maximale; tot wel; minder dan"
    ),
    least=cues("minimaal; ten minste; tenminste; minstens; minimum; min; niet minder dan"),
    criterion=cues(
        "zo lang als; zolang als; zolang; niet langer dan nodig; niet langer dan noodzakelijk; "
        "langer dan nodig; langer dan noodzakelijk; langer dan strikt noodzakelijk; niet langer nodig; "
        "niet meer nodig; voor de duur; gedurende de looptijd; zo lang; noodzakelijk is om; nodig is voor; "
        "totdat u; tot het moment; wettelijke bewaartermijn*; wettelijk verplicht; niet langer noodzakelijk"
    ),
    indefinite=cues("onbepaalde tijd; voor onbepaalde tijd; onbeperkt*; permanent bewaard; voor altijd; oneindig"),
    triggers={
        "last_activity": cues(
            "laatste contact*; laatste activiteit; inactiv*; laatste login; laatste aankoop; laatste bezoek; "
            "laatste gebruik; laatste interactie; laatste bestelling; laatst ingelogd; laatst actief"
        ),
        "account_closure": cues(
            "sluiten van uw account; verwijderen van uw account; opheffen van; account verwijder*; "
            "account is verwijderd; beëindiging van uw account; account sluit*; account opzegt; sluiting van"
        ),
        "contract_end": cues(
            "einde van de overeenkomst; beëindig*; einde van het contract; afloop van; einde van de relatie; "
            "einde dienstverband; einde overeenkomst; uitdiensttreding; beëindiging; einde van de; na afloop; "
            "opzegging; opzegt; uitschrijving; vertrek"
        ),
        "year_end": cues("kalenderjaar; boekjaar; einde van het jaar"),
        "consent_withdrawal": cues("intrek*; afmeld*; uitschrijv*; toestemming intrekt"),
        "request": cues("uw verzoek; uw aanvraag; aanvraag; vraag; contactverzoek"),
        "purchase": cues("aankoop; bestelling; transactie; factuur; betaling; levering; order"),
        "collection": cues(
            "verzamel*; ontvangst; ontvangen; registratie; opname; invoer; verkrijging; aanmaak; plaatsing"
        ),
    },
    tiers={
        "backup": cues("back-up*; backup*; reservekopie*"),
        "archive": cues("archief; archiv*; gearchiveerd*"),
    },
    openers=cues("als; indien; wanneer; na; zodra; tenzij; indien u; tijdens"),
    dropped=cues(
        "daarna; na; hanteren; zolang; zo; lang; als; indien; de; het; een; uw; je; jouw; onze; ons; wij; we; u; "
        "en; of; van; in; op; voor; met; aan; bij; door; die; dat; deze; dit; is; zijn; wordt; worden; kan; "
        "kunnen; zal; zullen; ook; alleen; alle; te; om; tot; gedurende; periode; maximaal; naar; zoals; "
        "vervolgens; er; dan; nog; niet; hebben; heeft; over; afloop; verloop; ingesteld; standaard; normaal; "
        "gesproken; doorgaans; meestal; automatisch; wel; echter; maar; dus; omdat; eerst; steeds; altijd; "
        "regelmatig; moet; moeten; mag; mogen; hoeft; daarom; hierbij; hiervoor; waarvan; onmiddellijk; "
        "definitief; nogmaals; daar; hier; zelf; slechts; uiterlijk; circa; ongeveer; hun; haar; weer; geval; "
        "gevallen"
    ),
    during=cues("gedurende; voor; lang"),
    deadlines=cues("binnen; uiterlijk; in"),
    columns=cues("duur; termijn; termijnen; periode; tijd"),
    generic=cues("gegevens; persoonsgegevens; informatie; data; deze; die; persoonlijke; ze; het; zij; dat"),
    prepositions=cues(
        "in; op; voor; van; met; bij; door; naar; uit; na; onder; tijdens; volgens; via; tot; zonder; om; als; "
        "indien; wanneer; binnen; over; conform; wegens; sinds; tegen; betreffende; inzake; omtrent"
    ),
    actors=cues("wij; we; ik"),
    auxiliaries=cues(
        "worden; wordt; zijn; is; kunnen; kan; zullen; zal; moeten; moet; mogen; hebben; heeft; blijven; blijft"
    ),
    since=cues("na; vanaf; sinds; te rekenen vanaf; nadat"),
)

PARTIES = PartyCues(
    controllers=cues(
        "verwerkingsverantwoordelijke; verwerkingsverantwoordelijken; verantwoordelijke; "
        "verantwoordelijk voor; is verantwoordelijk; beheerd door; wordt beheerd door; geëxploiteerd door; "
        "verantwoordelijk"
    ),
    representatives=cues("vertegenwoordiger"),
    officers=cues(
        "functionaris gegevensbescherming; functionaris voor gegevensbescherming; "
        "functionaris voor de gegevensbescherming; fg; dpo; privacy officer; data protection officer; "
        "gegevensbeschermingsfunctionaris"
    ),
    authorities=cues(
        "autoriteit persoonsgegevens; toezichthouder; toezichthoudende autoriteit; "
        "gegevensbeschermingsautoriteit; toezichthoudende autoriteiten; privacycommissie"
    ),
    processors=cues("betaaldienst*; betaalprovider; verwerker*; dienstverlener*; leverancier*; subverwerker*"),
    roles={
        "support": cues("klantenservice; klantendienst; support; helpdesk"),
        "abuse": cues("misbruik; melden"),
        "legal": cues("juridische afdeling"),
        "marketing": cues("nieuwsbrief; uitschrijven; afmelden"),
    },
    ages=cues("jonger dan; onder de; minstens; ten minste; ouder dan; leeftijd van; minimaal; tenminste"),
    matters=cues(
        "kwetsbaarhe*; beveiligingslek*; lek; pers; perszaken; journalist*; verkoop; offerte*; vacature*; "
        "sollicit*; facturen; facturatie; bestelling*; retour*; auteursrecht*; misbruik; investeerder*; "
        "technische vragen; technische problemen; technische ondersteuning; storing*; beveiligingsproblem*; "
        "beveiligingsonderzoek*; beveiligingsincident*; coordinated vulnerability; phishing; algemene vragen; "
        "overige vragen; andere vragen; inkoop; evenement*"
    ),
    privacy=cues(
        "privacy; persoonsgegevens; gegevens*; avg; rechten; verwerkingsverantwoordelijke; toestemming; inzage"
    ),
)

BASES = BasisCues(
    bases={
        "a": cues(
            "uw toestemming; jouw toestemming; je toestemming; basis van toestemming; grond van toestemming; "
            "grondslag is toestemming; grondslag toestemming; toestemming hebt; toestemming heeft; "
            "toestemming geeft; toestemming gegeven; toestemming intrekken; intrekken van toestemming; "
            "uitdrukkelijke toestemming; toestemming van de betrokkene; toestemming (art*; "
            "toestemming in te trekken; voorafgaande toestemming; grondslag: toestemming; u toestemt; "
            "toestemming van u"
        ),
        "b": cues(
            "uitvoering van een overeenkomst; uitvoering van de overeenkomst; "
            "uitvoering van onze overeenkomst; uitvoering van het contract; uitvoering van een contract; "
            "uitvoeren van de overeenkomst; uitvoeren van een overeenkomst; uitvoering overeenkomst; "
            "overeenkomst met u; overeenkomst met jou; overeenkomst met je; overeenkomst uit te voeren; "
            "overeenkomst te sluiten; contractuele verplichting*; overeenkomst na te komen; "
            "nakoming van de overeenkomst; sluiten van een overeenkomst; contractuele noodzaak; "
            "aangaan van een overeenkomst; ons contract met u; contract met u; overeenkomst die we met; "
            "overeenkomst uitvoeren; overeenkomst te kunnen uitvoeren; precontractuele; "
            "uitvoering van de (koop)overeenkomst; koopovereenkomst; uitvoering van uw bestelling"
        ),
        "c": cues(
            "wettelijke verplichting*; wettelijke plicht*; juridische verplichting*; wettelijk verplicht; "
            "wettelijke bewaarplicht; wettelijke vereisten; fiscale verplichting*; fiscale bewaarplicht; "
            "verplicht op grond van de wet; wettelijke eis*"
        ),
        "d": cues("vitale belangen; vitaal belang"),
        "e": cues("algemeen belang; publiekrechtelijke taak; openbaar gezag; taak van algemeen belang"),
        "f": cues(
            "gerechtvaardigd belang; gerechtvaardigde belangen; gerechtvaardigd bedrijfsbelang; "
            "legitiem belang; legitieme belangen; rechtmatige belangen; rechtmatig belang; "
            "gerechtvaardigde zakelijke belangen; gerechtvaardigde bedrijfsbelangen; "
            "gerechtvaardigd zakelijk belang"
        ),
    },
    hints={
        "a": cues("toestemming; toestemt; akkoord; instemming; toestemmen"),
        "b": cues("overeenkomst; overeenkomsten; contract; contractuele; voorwaarden"),
        "c": cues("wet; wetgeving; wettelijk*; verplicht; verplichting*"),
        "f": cues("ons belang; belang bij; belangenafweging"),
    },
    disclosure=cues("bekendmak*; autoriteiten; rechtbank; verstrek*; openbaar maken; opsporing*"),
    grounds=cues(
        "grondslag*; rechtsgrond*; rechtsgronden; wettelijke basis; juridische basis; avg; "
        "algemene verordening gegevensbescherming; gdpr; op basis van; op grond van; verwerkingsgrond*; "
        "rechtmatig*; wettelijke grondslag*; gebaseerd op; juridische grondslag*; rechtsbasis"
    ),
    headings=cues(
        "grondslag*; rechtsgrond*; wettelijke basis; juridische basis; grond; juridische grond*; rechtsbasis"
    ),
    elsewhere=cues(
        "bezwaar; overdraagbaarheid; doorgifte; doorgeven; modelcontractbepalingen; derde land*; ouder; "
        "ouders; voogd; recht op; overdracht; passendheids*; schriftelijke toestemming"
    ),
    sell=cues("verkop*; verkocht*; verkoopt; verkoop; doorverk*; verkoop*; verhandel*; doorverkop*; te koop"),
    rights=cues("niet onderworpen; onderworpen; recht; rechten"),
    sells=cues("wij verkopen uw; wij kunnen uw gegevens verkopen"),
    sale_maybe=cues(
        "als verkoop worden beschouwd; als een verkoop; beschouwd als verkoop; beschouwd als een verkoop; "
        'als "verkoop"; als verkoop beschouwd; beschouwd als een "verkoop"'
    ),
    training=cues("trainen; training van; ai-model*"),
    automated=cues(
        "geautomatiseerde besluitvorming; geautomatiseerde besluiten; geautomatiseerde individuele; "
        "automatische besluitvorming; geautomatiseerde verwerking; geautomatiseerd besluit; "
        "geautomatiseerde beslissing*"
    ),
    profiling=cues(
        "profilering; profiling; profielen van; klantprofielen; gebruikersprofielen; profielen opstellen; profielen op te stellen; profiel opstellen; profiel van uw"
    ),
    negations=cues("niet; geen; nooit; noch; zonder; geenszins; nimmer"),
    maybe=cues("kan; kunnen; mogelijk; eventueel; zou; zouden"),
    plain={
        "f": cues("wij hebben er belang bij; ons belang"),
        "c": cues(
            "de wet verplicht; wet verplicht ons; de wet eist; verplicht de wet; moeten wij wettelijk; "
            "moeten we wettelijk; van de wet moeten; moet van de wet; volgens de wet moeten; wij zijn verplicht; "
            "we zijn verplicht; moeten wij van de belastingdienst; van de belastingdienst; wet schrijft voor; "
            "wettelijk voorgeschreven; verplicht door de wet; bewaarplicht; *wet verplicht; *wet eist; "
            "*wet schrijft; volgens de *wet moeten"
        ),
        "b": cues(
            "overeenkomst met ons; met u hebben afgesproken; met u afgesproken; afspraak met u; contract met ons; "
            "omdat u lid; uw lidmaatschap; lidmaatschapsovereenkomst; uw bestelling uit te voeren; "
            "bestelling uitvoeren; bestelling te leveren; huurovereenkomst; arbeidsovereenkomst; "
            "behandelovereenkomst; uitvoering van de koop*; de koop uit te voeren"
        ),
        "a": cues(
            "met uw toestemming; met je toestemming; met toestemming; als u toestemming; alleen met toestemming; "
            "als u akkoord; als je akkoord; u heeft goedgevonden; goedvindt; uw akkoord; u ja zegt; ja heeft gezegd; "
            "als u dat wilt; aangevinkt; met uw goedkeuring; ingestemd; vragen wij eerst"
        ),
    },
    wares=cues("adres*; lijst*; namen; derden; adverteerder*; verhuren; verhuurd; e-mail*; klantgegevens; profiel*"),
)

NOTICES = NoticeCues(
    changes=cues(
        "wijzig*; gewijzigd*; aanpass*; aangepast*; bijwerk*; bijgewerkt*; update*; verander*; vervang*; toevoeg*; "
        "toegevoegd*; nieuwe; herzien*; inschakel*"
    ),
    documents=cues(
        "privacyverklaring; privacybeleid; voorwaarden; overeenkomst; beleid; verklaring; verwerkersovereenkomst; "
        "cookiebeleid; cookieverklaring; reglement; statement; privacystatement"
    ),
    processors=cues(
        "subverwerker*; sub-verwerker*; onderaannemer*; nieuwe verwerker*; andere verwerker*; nieuwe leverancier*; "
        "nieuwe dienstverlener*; subprocessor*; sub-processor*"
    ),
    objects=cues("bezwaar; bezwaren; verzet; verzetten; protest; afwijzen; weigeren; tegenwerping*"),
    lead=cues("voor; vóór; vooraf; van tevoren; voorafgaand*; tevoren; voordat; op voorhand; eerder dan"),
    notice=cues(
        "aankondigingstermijn; kennisgevingstermijn; aanzegtermijn; vooraankondiging; termijn van; kennisgeving vooraf"
    ),
    within=cues("binnen; gedurende; tijdens; uiterlijk; tot; in; na; heeft; hebt"),
    after=cues("na; vanaf; gerekend; volgend; om; sinds; te rekenen; de tijd"),
    starts={
        "receipt": cues("ontvang*; ontvangst"),
        "notice": cues(
            "kennisgev*; mededel*; meedel*; meegedeeld; melding; melden; meld*; bericht*; informer*; geïnformeerd; "
            "aankondig*; aangekondigd; op de hoogte"
        ),
        "publication": cues("publica*; publicer*; gepubliceerd; plaatsing; geplaatst; bekendmak*"),
        "update": cues("bijwerk*; bijgewerkt; wijziging van de lijst; update; toevoeging"),
    },
    effect=cues(
        "in werking; van kracht; ingaan; ingaat; gaan in; gaat in; gelden; geldt; van toepassing; geaccepteerd; ingang"
    ),
    same=cues(
        "binnen deze termijn; binnen die termijn; binnen deze periode; gedurende deze periode; in deze periode; "
        "tijdens deze periode; binnen de termijn; gedurende deze termijn; binnen die tijd; in die periode; binnen "
        "die periode; binnen genoemde termijn; binnen de genoemde termijn; binnen diezelfde termijn"
    ),
    tells=cues(
        "informer*; geïnformeerd; meedel*; deelt; delen; mede; melden; meldt; melding*; aankondig*; aangekondigd; "
        "kondig*; publicer*; gepubliceerd; laten weten; laat; op de hoogte; bericht*; mailen; mailt; kennisgev*; "
        "kennis"
    ),
    ways={
        "email": cues(
            "per e-mail; via e-mail; per mail; via mail; een e-mail; per email; via email; e-mailbericht; e-mailadres"
        ),
        "website": cues(
            "op onze website; op de website; op deze website; op deze pagina; op onze site; op de site; publicer*; "
            "gepubliceerd; bekendgemaakt op"
        ),
        "app": cues(
            "in de app; via de app; in uw account; in je account; in het klantportaal; via de dienst; bij het "
            "inloggen; in de dienst"
        ),
        "post": cues("per post; per brief; schriftelijk"),
    },
    ends=cues(
        "opzeg*; opgezegd; beëindig*; annuler*; antwoord*; reageren; reageert; reactie; terugbetal*; verwijder*; "
        "wissen; intrek*; herstel*; verhelp*; oploss*; betal*; prijs; prijzen; tarief; tarieven; factuur*; "
        "abonnement*; verleng*; verzoek*; klacht*; klagen; audit*; lever*; proef*; terugstur*"
    ),
    other=cues(
        "inbreuk*; datalek*; incident*; beveiligingsincident*; direct marketing; directmarketing; inactief; "
        "inactiviteit"
    ),
)

LANGUAGE = Language(
    code="nl",
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
