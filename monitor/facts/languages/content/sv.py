"""Swedish words of data, purposes, rights and terms."""

from monitor.facts.languages.content.table import Content, FrameCues, RightCues, TermCues
from monitor.facts.languages.table import cues

DATA = {
    "": cues(
        "berättigat intresse; berättigade intresse*; legitima intresse*; allmänt intresse; allmänna intresse*; vårt intresse; domännamn*; filnamn*; företagsnamn*; i namn; "
        "webbläsarinställning*; platsinställning*; under 13; under 16; under 18; åldersgräns; hälsomyndighet*; hälso- och sjukvårdsmyndighet*; vår adress; vår e-postadress; "
        "via e-post; per e-post; per telefon; via telefon; nyhetsbrev via e-post; webbadress*; namnet på; i stället för namn"
    ),
    "name": cues("namn; namnet; för- och efternamn; förnamn; efternamn; fullständigt namn; namnuppgift*; namn och"),
    "contact_data": cues(
        "kontaktuppgift*; kontaktinformation; e-postadress*; mejladress*; mailadress*; e-post; epostadress*; telefonnummer*; mobilnummer*; adress; adresser; adressuppgift*; "
        "postadress*; leveransadress*; fakturaadress*; bostadsadress*; hemadress*; postnummer; telefon; adressen"
    ),
    "account_data": cues(
        "användarnamn*; lösenord*; inloggningsuppgift*; kontouppgift*; kontoinformation; kundnummer*; medlemsnummer*; profiluppgift*; profilinformation; användar-id; registreringsuppgift*; inloggningsinformation"
    ),
    "official_id": cues(
        "personnummer*; samordningsnummer; id-handling*; passnummer*; pass; körkort*; legitimation; id-kort; identitetshandling*; registreringsnummer*; organisationsnummer; skatteregistreringsnummer"
    ),
    "payment_data": cues(
        "betalningsuppgift*; betalningsinformation*; betaluppgift*; kortuppgift*; kortnummer*; kontokort*; kreditkort*; bankuppgift*; bankkonto*; kontonummer*; betalningssätt; betalkort*; faktureringsuppgift*; fakturauppgift*; betalningsmetod*; faktureringsinformation; betaldata"
    ),
    "financial_data": cues(
        "kreditupplysning*; inkomst; inkomster; inkomstuppgift*; lön; löneuppgift*; ekonomisk information; ekonomiska uppgifter; ekonomiska förhållanden; kreditvärdighet; finansiell information; finansiella uppgifter"
    ),
    "transaction_data": cues(
        "köphistorik; orderhistorik; beställningshistorik; orderuppgift*; beställningsuppgift*; köpinformation; transaktionsuppgift*; transaktionshistorik; transaktionsdata; bokningsuppgift*; dina köp; dina beställningar; orderinformation; ordernummer; vad du köpt; vad du beställt; avtalsuppgift*; köpuppgift*; bokningar; vad du har köpt; vad du har beställt"
    ),
    "device_data": cues(
        "webbläsartyp*; typ av webbläsare; webbläsare; operativsystem*; enhetsinformation*; enhetstyp*; typ av enhet; skärmupplösning*; teknisk information; tekniska uppgifter; teknisk data; språkinställning*; enhetsuppgift*; webbläsarversion*; enhetsdata"
    ),
    "online_id": cues(
        "ip-adress*; ip-nummer*; enhets-id*; reklam-id*; annons-id*; cookie-id*; mac-adress*; unika identifierare; unik identifierare; onlineidentifierare; enhetsidentifierare; nätidentifierare"
    ),
    "usage_data": cues(
        "användningsdata; användaruppgift*; loggfil*; loggdata; logguppgift*; serverlogg*; besökta sidor; sidor du besöker; sidor du besökt; vilka sidor; surfbeteende; beteende på; webbhistorik; sökhistorik; sökord; "
        "sökningar; klick; hur du använder; hur ni använder; hur du interagerar; interaktion*; tidpunkt för; datum och tid; besökshistorik; användarbeteende*; trafikuppgift*; beteendedata; besöksstatistik; aktivitet på; trafikdata; hur länge du; när du besök*; användningsinformation; information om din användning"
    ),
    "location": cues(
        "platsdata; platsinformation; platsuppgift*; lokaliseringsuppgift*; geografisk plats; geografiska läge; geografisk position; din plats; position; positionsdata; ungefärlig plats; ort och land; geolokalisering; var du befinner"
    ),
    "precise_location": cues(
        "exakt plats; exakta plats; exakta position; exakt position; gps; gps-data; gps-position*; gps-koordinater; precis plats; noggrann plats; exakta platsuppgift*; exakt geografisk*"
    ),
    "demographic": cues(
        "födelsedatum; födelsedag; ålder; kön; nationalitet; medborgarskap; civilstånd; demografisk*; födelseår; födelseort; åldersgrupp"
    ),
    "communications": cues(
        "korrespondens; meddelanden du; ditt meddelande; dina meddelanden; meddelandets innehåll; innehållet i ditt; innehållet i dina; chatthistorik; chattloggar; kommunikation med oss; din kommunikation; ärendehistorik; din fråga; dina synpunkter; mejl du skickar; e-post du skickar; kundtjänstärende*; din feedback; chattkonversation*"
    ),
    "user_content": cues(
        "innehåll du; användarinnehåll; filer du; dina inlägg; inlägg du; kommentarer du; dina kommentarer; uppladdat innehåll; recensioner du; dina recensioner; innehåll som du"
    ),
    "audio_visual": cues(
        "foto; foton; fotografi*; bilder; bild på; profilbild*; videoinspelning*; inspelade samtal; samtalsinspelning*; inspelning av samtal; röstinspelning*; kameraövervakning*; kamerabevakning*; ljudinspelning*; kamerabilder; röst; filmmaterial; inspelningar"
    ),
    "employment_data": cues(
        "yrke; yrkestitel; arbetsgivare; cv; meritförteckning; utbildning; arbetslivserfarenhet; anställningsuppgift*; befattning; titel; referenser; personligt brev; ansökningshandling*; yrkesroll; betyg; jobbtitel; anställningshistorik"
    ),
    "social_media": cues(
        "profil i sociala medier; konto i sociala medier; profiler i sociala medier; facebookprofil; linkedin-profil; konton i sociala medier; offentliga profil; offentlig profil"
    ),
    "address_book": cues("adressbok; kontaktlista; dina kontakter; telefonbok; vänlista"),
    "preferences": cues(
        "preferenser; intressen; dina intressen; önskelist*; språkval; favoriter; kostpreferens*; matpreferens*; dina önskemål"
    ),
    "inferences": cues("slutsatser om; härledda uppgifter; härledd information; slutsatser som vi drar"),
    "family": cues(
        "familjemedlemmar; anhörig*; närstående; make; maka; hushåll; familjeförhållanden; kontaktperson vid nöd*; familjesituation; vårdnadshavare"
    ),
    "health_data": cues(
        "hälsouppgift*; hälsodata; uppgifter om hälsa; hälsoinformation; hälsotillstånd; sjukdom*; sjukfrånvaro; allergi*; funktionsnedsättning*; funktionshinder; medicinska uppgifter; medicinsk information; journaluppgift*; patientuppgift*; läkarintyg; diagnos*; din hälsa; läkemedel*; puls; patientjournal*; vaccination*"
    ),
    "biometric_data": cues("biometrisk*; fingeravtryck; ansiktsigenkänning; ansiktsskanning; röstavtryck"),
    "genetic_data": cues("genetisk data; genetiska uppgifter; genetisk information; genetiska data; dna"),
    "ethnic_origin": cues("etniskt ursprung; ras eller etnisk*; etnicitet; etnisk tillhörighet; etnisk bakgrund"),
    "political_opinion": cues(
        "politiska åsikter; politisk åsikt; politisk uppfattning; politisk tillhörighet; partitillhörighet; politiska uppfattningar"
    ),
    "religion": cues(
        "religiös övertygelse; religion; religiösa; trosuppfattning; religiös eller filosofisk; samfundstillhörighet; filosofisk övertygelse"
    ),
    "trade_union": cues(
        "fackföreningsmedlemskap; medlemskap i fackförening; fackmedlemskap; facklig tillhörighet; fackförening; fackligt medlemskap; fackförbund"
    ),
    "sex_life": cues("sexuell läggning; sexualliv; sexuella läggning; sexuell orientering"),
    "special_category": cues(
        "särskilda kategorier; särskild kategori; känsliga personuppgifter; känslig information; känsliga uppgifter; känslig personlig; känslig data"
    ),
    "criminal_record": cues(
        "brottsregister; fällande domar; lagöverträdelse*; belastningsregister*; brottslighet; brottmål*; lagöverträdelser"
    ),
    "children_data": cues(
        "barns personuppgifter; personuppgifter om barn; uppgifter om barn; ditt barns; barnets namn; uppgifter från barn; barnets ålder; uppgifter om ditt barn; uppgifter om minderåriga; information om barn; information från barn; barnets födelsedatum; uppgifter från personer under; barnens namn"
    ),
}
COLLECTING = FrameCues(
    verbs=cues(
        "samlar in; samlar vi in; samlas in; insamling av; insamlas; inhämtar; inhämtas; hämtar; hämtas in; behandlar; behandlas; behandling av; sparar; sparas; lagrar; lagras; registrerar; registreras; "
        "loggar; loggas; loggar vi; vi använder din*; använder vi din*; du lämnar; lämnar till oss; du uppger; uppger du; uppger; anger; ange; du ger oss; du fyller i; fyller i; du skickar; tar emot; får vi; vi får; "
        "begär; vi ber; ber vi; frågar; behöver vi; vi behöver; uppgifter som; uppgifter såsom; information som; information såsom; följande uppgifter; följande information; följande personuppgifter; till exempel; "
        "t.ex; omfattar; innefattar; inkluderar; består av; spelas in; spelar in; antecknar; skriver ner; noterar; skriver upp; mottar; överförs; personuppgifter är; tillhandahåller; delar med oss; läser av; bland annat; såsom; för in; tar in; vi vet"
    ),
    headings=cues(
        "vilka uppgifter; vilka personuppgifter; vilken information; uppgifter vi; personuppgifter vi; personuppgifter som; uppgifter som; information vi samlar; information som vi samlar; insamling; insamlade uppgifter; typer av uppgifter; typer av personuppgifter; "
        "kategorier av; personuppgifter som behandlas; vad vi samlar; vad samlar; vad vi vet; vad vi sparar; vad vi antecknar; behandling av personuppgifter; loggfiler; kontaktformulär; registrering; känsliga personuppgifter; särskilda kategorier; hur vi samlar; vi samlar in; vad vi frågar; vad vi skriver"
    ),
    columns=cues(
        "uppgift*; personuppgift*; kategori*; typ av uppgift*; data; information; vad; vilka uppgifter; exempel; kategorier av personuppgifter; insamlade uppgifter; datatyp; vilka personuppgifter"
    ),
    elsewhere=cues(
        "dina rättigheter; rättigheter; era rättigheter; ändring*; definition*; klagomål; delar; delning; mottagare; säkerhet; lagring*; hur länge; radering; tredje land; tredjeland*; länkar; kontakta oss; återkalla; utlämnande; vem får; registrerades rätt*; ändamål; varför"
    ),
)
PURPOSES = {
    "": cues(
        "analysverktyg*; marknadsföringscookies; säkerhetsåtgärd*; datasäkerhet; annons-id*; reklam-id*; supportavdelning*; uppdatera denna; säkerheten för dina; analysleverantör*"
    ),
    "service_provision": cues(
        "tillhandahålla; tillhandahållande; tillhandahålla vår*; leverera; leverans; leverans av; fullgöra avtal*; fullgöra vårt; fullfölja avtal*; fullgörande av avtal*; uppfylla avtal*; avtalet med dig; hantera din beställning; hantera beställning*; behandla din beställning; hantera din order; "
        "administrera avtal*; utföra tjänst*; utföra våra; driva webbplats*; driva tjänst*; drift av; för att webbplatsen ska; behandla beställningar; skicka varor; genomföra ditt köp; administrera köp*; genomföra köp*; hantera köp*; expediera; bokning*; uppfylla vårt avtal; sköta din*; köra tjänst*; webbplatsens funktion*; grundläggande funktion*"
    ),
    "account_management": cues(
        "hantera ditt konto; administrera ditt konto; skapa konto; skapa ett konto; skapa ditt konto; användarkonto; kundkonto; medlemsregister; administrera medlemskap*; hantera medlemskap*; administration av medlem*; medlemsadministration; inloggning; autentisering; identifiera dig som; administrera kundförhållande*; föra medlemsregister"
    ),
    "payment": cues(
        "hantera betalning*; genomföra betalning*; behandla betalning*; betalning*; fakturering; fakturera; ta betalt; betalningsändamål; inkasso; debitera; ta ut avgift*; medlemsavgift*; betalningshantering"
    ),
    "support": cues(
        "kundtjänst; kundservice; kundsupport; support; besvara; svara på; hantera ärende*; hantera dina frågor; hantera klagomål; hjälpa dig; teknisk hjälp; hantera reklamation*; reklamationer; hantera din förfrågan; ge dig svar; kundvård"
    ),
    "communication": cues(
        "kommunicera med; kontakta dig; informera dig; skicka information; meddela dig; skicka meddelanden; kommunikation med; skicka påminnelse*; påminna; hålla dig informerad; skicka kallelse*; skicka ut information; nå dig; hålla kontakt*"
    ),
    "analytics": cues(
        "analysera; analys; analyser; statistik; statistiska; mäta; mätning; förstå hur; webbanalys; besöksstatistik; användningsstatistik; följa upp; utvärdera; räkna besök*; trafikmätning"
    ),
    "improvement": cues(
        "förbättra; förbättring*; utveckla; utveckling; produktutveckling; optimera; optimering; felsöka; felsökning; kvalitetssäkring; testa; vidareutveckla; rätta fel"
    ),
    "personalisation": cues(
        "anpassa; anpassning; anpassat innehåll; personanpassa*; personalisera; personalisering; rekommendationer; rekommendera; skräddarsy; personlig upplevelse; individanpassa*; komma ihåg dina; personligt anpassa*; relevant innehåll"
    ),
    "marketing": cues(
        "marknadsföring; direktmarknadsföring; marknadsföra; nyhetsbrev; nyhetsbrevet; erbjudanden; kampanjer; utskick; tävlingar; reklam via; marknadsföringsändamål; erbjuda dig; reklamutskick; nyhetsmejl; inbjudningar"
    ),
    "advertising": cues(
        "riktad annonsering; annonsering; annonser; riktade annonser; reklam; riktad reklam; personanpassad reklam; intressebaserad; beteendebaserad; remarketing; retargeting; riktad marknadsföring; anpassade annonser; konverteringsspårning; annonsändamål"
    ),
    "security": cues(
        "säkerhet; säkerheten; säkerhetsskäl; it-säkerhet; förhindra missbruk; förebygga missbruk; skydda våra; skydda oss; förebygga brott; upptäcka intrång; motverka intrång; stöld; inbrott; skadegörelse; säkerhetsändamål; driftsäkerhet; obehörig åtkomst; överbelastningsattack*; kamerabevakning; förhindra intrång; missbruk"
    ),
    "fraud_prevention": cues(
        "bedrägeri*; bedrägerier; penningtvätt; kreditkontroll; kreditprövning; kreditprövningar; kreditupplysning; motverka bedrägeri*; spam; skräppost"
    ),
    "legal_obligation": cues(
        "rättslig förpliktelse; rättsliga förpliktelser; rättslig skyldighet; rättsliga skyldigheter; lagstadgad*; lagkrav; skyldigheter enligt lag; bokföring; bokföringslagen; bokföringsskyldighet; skattelagstiftning; följa lag*; krav enligt lag; uppfylla lag*; lagliga skyldigheter; juridiska skyldigheter; juridisk skyldighet; rättsliga krav; förpliktelser enligt lag; bokföringsändamål; laglig skyldighet; redovisning"
    ),
    "legal_claims": cues(
        "rättsliga anspråk; rättsligt anspråk; försvara; juridiska krav; göra gällande; tvister; tvist; rättsanspråk; hävda våra; tillvarata våra rätt*; garantiärende*; reklamationsanspråk"
    ),
    "research": cues(
        "forskning; forskningsändamål; undersökningar; marknadsundersökning*; enkäter; kundundersökning*; vetenskaplig*; medlemsundersökning*; nöjdhetsundersökning*"
    ),
    "recruitment": cues(
        "rekrytering*; rekryteringsprocess*; jobbansökan; ansökan om anställning; din ansökan; hantera ansökan; hantera ansökningar; tillsätta tjänst*; tillsätta en tjänst; rekrytera; arbetsansökan; urval"
    ),
    "identity_verification": cues(
        "verifiera din identitet; kontrollera din identitet; identitetskontroll; säkerställa din identitet; fastställa din identitet; legitimera; ålderskontroll; bekräfta din identitet; kontrollera din ålder; identifiera dig; kontrollera din id*; verifiera identitet"
    ),
}
USING = FrameCues(
    verbs=cues(
        "vi använder; använder vi; används; användas; använda; behandlar vi; vi behandlar; behandlas; behandlas för; behandling sker; behandlingen är; syfte; syftet; syften; syfte att; ändamål; ändamålet; ändamålen; för att; så att vi; i syfte; "
        "behöver vi; vi behöver; behövs; krävs; nödvändig; nödvändigt; samlar vi in; vi samlar in; gör det möjligt; hjälper oss; berättigat intresse; berättigade intresse*; intresse av; vi skickar; skickar vi; kan komma att kontakta; sparar vi; vi sparar; användning; med hjälp av"
    ),
    headings=cues(
        "ändamål*; syfte*; varför; hur vi använder; användning; hur använder; vad använder; rättslig grund; laglig grund; behandling*; vad vi gör med; använder vi"
    ),
    columns=cues(
        "ändamål*; syfte*; varför; användning; ändamål med behandlingen; behandlingens ändamål; ändamål för; vad vi använder; behandling; aktivitet; syfte med; används till"
    ),
    elsewhere=cues(
        "dina rättigheter; rättigheter; era rättigheter; ändring*; definition*; klagomål; säkerhet; radering; länkar; kontakta oss; återkalla; registrerades rätt*; utlämnande; delar; delning; mottagare; hur länge; lagringstid*; vem får"
    ),
)
RIGHTS = RightCues(
    named={
        "access": cues(
            "rätt till tillgång; rätt till registerutdrag; registerutdrag*; rätt att få tillgång; rätt till insyn; rätt att få information om vilka; rätt att begära tillgång; begära tillgång; begära ett registerutdrag; begära registerutdrag; rätt att få veta; begära en kopia; rätt till information; rätt att få ta del"
        ),
        "rectification": cues(
            "rätt till rättelse; rätt att få felaktiga; rätt att begära rättelse; begära rättelse; rättelse av; felaktiga uppgifter rättade; rätt att rätta; rätta felaktiga; rätt att få dina uppgifter rättade; felaktiga personuppgifter rättade; få uppgifter rättade; begära att felaktig*"
        ),
        "erasure": cues(
            "rätt till radering; rätten att bli bortglömd; rätt att bli bortglömd; rätt att bli raderad; begära radering; rätt att få dina uppgifter raderade; radering av dina; rätt att få dina personuppgifter raderade; få uppgifter raderade; begära att vi raderar; rätt att begära radering; få dina uppgifter raderade; personuppgifter raderade"
        ),
        "restriction": cues(
            "begränsning av behandling*; rätt till begränsning; begränsa behandlingen; begära begränsning; begränsning av personuppgiftsbehandling*; behandlingen begränsas; begränsa vår behandling; behandling begränsas"
        ),
        "portability": cues(
            "dataportabilitet; portabilitet; rätt att få ut; maskinläsbart; överföra dina uppgifter till; få dina uppgifter överförda; flytta dina personuppgifter; flytta dina uppgifter"
        ),
        "objection": cues(
            "rätt att invända; rätt att göra invändning*; göra invändning*; invända mot; rätt till invändning*; motsätta dig; rätt att motsätta; invändning mot; invändningar mot"
        ),
        "automated_decision": cues(
            "inte bli föremål för; inte vara föremål för; inte bli föremål för beslut; personlig kontakt vid automatiserat; bestrida beslutet; mänsklig granskning; mänsklig inblandning; ingripande av en människa; rätt att slippa automatis*"
        ),
        "withdraw_consent": cues(
            "återkalla ditt samtycke; återkalla samtycke*; återkalla ett samtycke; återkalla lämnat; återta ditt samtycke; dra tillbaka ditt samtycke; återkallande av samtycke; samtycke återkallas; ta tillbaka ditt samtycke; återkalla era samtycken; återkalla ditt lämnade; ta tillbaka samtycke*; återkalla detta samtycke"
        ),
    },
    weak={
        "access": cues("tillgång; registerutdrag; kopia; ta del av; insyn; information om vilka; få veta"),
        "rectification": cues(
            "rättelse; rätta; rättade; korrigera; korrigerade; ändra; uppdatera; rättas; komplettera"
        ),
        "erasure": cues("radering; radera; raderade; raderas; raderat; bortglömd; ta bort; borttagna"),
        "restriction": cues("begränsning; begränsa; begränsas; blockera; spärra"),
        "portability": cues("överföra; överförda; överföring; få ut; flytta; flyttas"),
        "objection": cues("invända; invändning*; motsätta; protestera"),
        "automated_decision": cues(
            "automatiserat beslut*; automatiserade beslut; automatiserat individuellt; profilering"
        ),
        "withdraw_consent": cues("återkalla; återta"),
    },
    frames=cues(
        "rätt att; rätt till; har rätt; du har rätt; du kan begära; kan du begära; kan när som helst; rättigheter; rätten till; rätten att; begära att; begära; kan be oss; be oss; du kan när; har du rätt; du får; kan du; du kan"
    ),
    headings=cues(
        "dina rättigheter; rättigheter; rättigheter som registrerad; den registrerades rätt*; rätt till; rätt att; registrerades rätt*; era rättigheter; vad du kan begära"
    ),
    reserved=cues(
        "förbehåller oss rätten; förbehåller sig rätten; vi har rätt; upphovsrätt*; nyttjanderätt*; har rätt att säga upp; har rätt att stänga; leverantören har rätt; bolaget har rätt; företaget har rätt; ångerrätt*; immateriell*; äganderätt*; rätt att använda tjänsten; säljaren har rätt; licens; inte rätt att; förbehåller"
    ),
    refused=cues("inte begära; inte be oss; inte kräva; inte rätt att; inte rätt till; ingen rätt"),
    complaints=cues(
        "klagomål; klaga; lämna in ett klagomål; anmäla till; vända dig till; kontakta tillsynsmyndighet*; överklaga"
    ),
    opt_outs=cues(
        "avregistrera*; avanmäla*; avanmälan; avsluta prenumeration*; avsäga dig; tacka nej; avböja; opt-out; opt out; stänga av; stäng av; stänger av; blockera cookies; blockera kakor; neka cookies; neka kakor; avprenumerera; inaktivera; avbeställa; ta bort cookies; säga nej; avslå cookies; motsätta dig direkt*; invända mot direkt*; spärra; avvisa cookies; reklamspärr*; avregistrering*"
    ),
    topics={
        "": cues("marknadsföringscookies; analyscookies"),
        "marketing": cues(
            "nyhetsbrev*; marknadsföring; direktmarknadsföring; utskick; erbjudanden; reklamutskick; direktreklam; reklam via; kampanjutskick"
        ),
        "advertising": cues("annonser; annonsering; reklam; riktad; intressebaserad*; remarketing; annons"),
        "analytics": cues("analys*; statistik; spårning; mätning; google analytics; matomo"),
        "sale": cues("försäljning; sälj*"),
        "training": cues("träning; träna; ai-modell*"),
        "profiling": cues("profilering; automatiserat*; automatiserade*"),
        "location": cues("platsdata; position*; gps; platstjänst*; platsinformation"),
        "notifications": cues("push*; aviseringar; notiser"),
        "cookies": cues("cookies; cookie; kakor; kakan; kaka"),
    },
    methods={
        "unsubscribe_link": cues(
            "avregistreringslänk*; avanmälningslänk*; länken i; länk i; länken längst ned; länken längst ner; länk längst ned; länk längst ner; klicka på länken; avregistrera-länk*; länken för avregistrering; länk i varje; avprenumerationslänk*"
        ),
        "browser_settings": cues(
            "webbläsarens inställningar; webbläsarinställning*; din webbläsare; i webbläsaren; inställningar i webbläsaren; inställningarna i din webbläsare; webbläsare"
        ),
        "device_settings": cues(
            "enhetens inställningar; telefonens inställningar; inställningar i din enhet; mobilens inställningar; inställningarna på din enhet; mobiltelefonens inställningar"
        ),
        "account_settings": cues(
            "kontoinställning*; ditt konto; mina sidor; din profil; inställningar i appen; sekretessinställning*; i inställningarna; appens inställningar"
        ),
        "cookie_settings": cues(
            "cookieinställning*; cookie-inställning*; cookiebanner*; kakinställning*; samtyckesverktyg*; cookie-banner*; samtyckesbanner*; inställningar för cookies; inställningar för kakor"
        ),
        "form": cues("formulär*; webbformulär*; kontaktformulär*"),
        "email": cues("via e-post; per e-post; mejla; maila; skicka e-post; via mejl; e-posta; e-post till; per mejl"),
        "phone": cues("ringa; per telefon; via telefon; ring oss"),
        "post": cues("per post; brev; skriftligen; via post"),
        "signal": cues("global privacy control; gpc"),
        "sms": cues("svara stopp; sms:a stopp; stopp"),
    },
    barred=cues(
        "kan inte avregistrera; kan inte avanmäla; inte möjligt att; går inte att stänga; kan inte avböja; kan inte stängas av; kan inte väljas bort; går inte att tacka nej"
    ),
)
TERMS = TermCues(
    law=cues(
        "tillämpas; tillämplig; tillämplig lag; regleras av; lyder under; gäller; tolkas enligt; i enlighet med; underkastad; styrs av; underkastade; enligt; lagval"
    ),
    laws={
        "SE": cues(
            "svensk lag; svensk rätt; svensk lagstiftning; lagarna i sverige; svenska lagar; svensk materiell rätt"
        ),
        "NO": cues("norsk lag; norsk rätt"),
        "DK": cues("dansk lag; dansk rätt"),
        "FI": cues("finsk lag; finsk rätt; finländsk lag; finlands lag"),
        "DE": cues("tysk lag; tysk rätt"),
        "GB": cues("engelsk lag; engelsk rätt; brittisk lag"),
        "IE": cues("irländsk lag; irländsk rätt"),
        "NL": cues("nederländsk lag; nederländsk rätt"),
        "LU": cues("luxemburgsk lag; luxemburgsk rätt"),
        "US-CA": cues("kaliforniens lag*; lagarna i kalifornien; delstaten kalifornien*"),
    },
    venue=cues("domstol i; domstolarna i; domstolen i; domstolar i; domstolar i staden"),
    courts=cues("tingsrätt; tingsrätten"),
    joints=cues("i; på; är"),
    no_places=cues("vi; du; ni; om; de"),
    seat=cues(
        "vårt säte; där vi har vårt säte; företagets säte; bolagets säte; säljarens hemort; där bolaget har sitt säte"
    ),
    arbitration=cues("skiljedom; skiljeförfarande*; skiljedomsinstitut*; skiljenämnd*; skiljedomsförfarande*"),
    class_waiver=cues("grupptalan"),
    caps=cues(
        "ansvar är begränsat till; ansvar begränsas till; begränsat till; begränsas till; begränsad till; överstiga; uppgå till högst; högst; maximalt; sammanlagda ansvar; totala ansvar"
    ),
    fees=cues(
        "betalat; betalade avgifter; erlagda avgifter; erlagt; erlagd*; avgifter som kunden; avtalets värde; köpesumma*; priset för; prisbasbelopp*; prenumerationsavgift*; betalt; årsavgift*; avgifterna"
    ),
    causes=cues("ansvar; ansvarig; ansvarar; skada; skador; ersättning; skadestånd*"),
    renewals=cues(
        "förnyas automatiskt; förlängs automatiskt; automatisk förnyelse; automatisk förlängning; automatiskt förnyas; automatiskt förlängas; förnyas; förlängs avtalet; automatiskt med; löper vidare; löper automatiskt; förnyas den automatiskt; förnyas det automatiskt"
    ),
    subscriptions=cues("abonnemang*; prenumeration*; avtal*; medlemskap*; avtalstid*; licens*; avtalsperiod*"),
    changes=cues(
        "rätten att ändra; rätt att ändra; kan ändra; kan komma att ändra*; får ändra; kan när som helst ändra; äger rätt att ändra; förbehåller oss rätten att; förbehåller sig rätten att; ensidigt; rätt att när som helst ändra; rätt att justera; har rätt att uppdatera; kan uppdatera; kan komma att uppdatera*"
    ),
    own=cues(
        "dessa villkor; villkoren; villkor; avtalet; detta avtal; användarvillkor*; användarvillkoren; priser; priserna; pris; allmänna villkor*; de allmänna"
    ),
)

CONTENT = Content(
    data=DATA,
    collecting=COLLECTING,
    purposes=PURPOSES,
    using=USING,
    denials=cues("inte; aldrig; inga; ingen; inget; ej; varken; eller aldrig; icke"),
    lifts=cues("utan; bara; endast; förutom; om inte; men; dock; med undantag; utöver; annat än"),
    turns=cues("och; men; utan"),
    rights=RIGHTS,
    terms=TERMS,
)
