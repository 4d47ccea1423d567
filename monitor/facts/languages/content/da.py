"""Danish words of data, purposes, rights and terms."""

from monitor.facts.languages.content.table import Content, FrameCues, RightCues, TermCues
from monitor.facts.languages.table import cues

DATA = {
    "": cues(
        "legitim* interesse*; berettigede interesse*; offentlig* interesse*; vores interesse; samfundets interesse; domænenavn*; filnavn*; firmanavn*; i navn; browserindstilling*; under 13; under 16; under 18; aldersgrænse*; "
        "sundhedsmyndighed*; sundhedsstyrelsen; vores adresse; via e-mail; pr. e-mail; per e-mail; pr. telefon; nyhedsbrev via; internetadresse*; navnet på; webadresse*; på e-mail; vores e-mailadresse"
    ),
    "name": cues("navn; navne; fornavn; efternavn; fulde navn; for- og efternavn; navn og"),
    "contact_data": cues(
        "kontaktoplysning*; kontaktinformation*; e-mailadresse*; mailadresse*; e-mail; email; emailadresse*; e-post; telefonnummer; telefonnumre; mobilnummer; adresse; adresser; adresseoplysning*; postadresse; leveringsadresse*; faktureringsadresse*; bopælsadresse; hjemmeadresse; telefon; postnummer; mobiltelefonnummer; mail-adresse*"
    ),
    "account_data": cues(
        "brugernavn*; adgangskode*; kodeord; password*; loginoplysning*; login-oplysning*; kontooplysninger på din profil; kundenummer; medlemsnummer; profiloplysning*; bruger-id; brugeroplysning*; profildata; registreringsoplysning*"
    ),
    "official_id": cues(
        "cpr-nummer*; cpr-numre; cpr; cpr-nr*; personnummer*; pasnummer; pas; kørekort*; legitimation; id-kort; nummerplade*; registreringsnummer*; billedlegitimation; sundhedskort"
    ),
    "payment_data": cues(
        "betalingsoplysning*; betalingsinformation*; kortoplysning*; kortnummer*; betalingskort*; kreditkort*; bankoplysning*; bankkonto*; kontonummer*; kontooplysning*; betalingsmetode*; faktureringsoplysning*; betalingsdata; fakturaoplysning*; betalingsmiddel; dankort*; reg.- og kontonummer"
    ),
    "financial_data": cues(
        "kreditoplysning*; indkomst*; løn; lønoplysning*; økonomiske oplysninger; økonomiske forhold; finansielle oplysninger; kreditværdighed; skatteoplysning*; formue*"
    ),
    "transaction_data": cues(
        "købshistorik; ordrehistorik; ordreoplysning*; ordrens indhold; bestillingshistorik; købsoplysning*; transaktionsoplysning*; transaktionsdata; transaktionshistorik; bookingoplysning*; dine køb; dine ordrer; hvad du har købt; ordrenummer; hvad du køber; købte varer; bestilte varer; ordreinformation*; aftaleoplysning*; dine bestillinger"
    ),
    "device_data": cues(
        "browsertype*; type af browser; browser; browserversion*; styresystem*; operativsystem*; enhedstype*; enhedsoplysning*; enhedsinformation*; skærmopløsning*; tekniske oplysninger; teknisk information; sprogindstilling*; enhedsdata; tekniske data"
    ),
    "online_id": cues(
        "ip-adresse*; ip-nummer; enheds-id*; annonce-id*; reklame-id*; cookie-id*; mac-adresse*; unikke identifikatorer; unik identifikator; online-identifikator*; onlineidentifikator*; unikt id; enhedsidentifikator*"
    ),
    "usage_data": cues(
        "brugsdata; anvendelsesdata; logfil*; logdata; logoplysning*; serverlog*; besøgte sider; sider, du besøger; sider du besøger; hvilke sider; browserhistorik; søgehistorik; søgeord; søgninger; klik; hvordan du bruger; hvordan du anvender; din brug af; interaktion*; tidspunkt for; dato og tidspunkt; besøgshistorik; brugeradfærd*; adfærd på; trafikdata; aktivitet på; adfærdsdata; hvornår du; besøgsstatistik; surfadfærd"
    ),
    "location": cues(
        "lokation; lokationsdata; lokationsoplysning*; lokaliseringsdata; placering; placeringsdata; geografisk placering; geografiske placering; omtrentlige placering; position; positionsdata; geolokation; stedoplysning*; hvor du befinder"
    ),
    "precise_location": cues(
        "præcise placering; præcis placering; nøjagtige placering; nøjagtig placering; præcise lokation*; præcis lokation*; gps; gps-data; gps-position*; gps-koordinater; eksakte placering; præcise position"
    ),
    "demographic": cues(
        "fødselsdato; fødselsdag; alder; køn; nationalitet; statsborgerskab; civilstand; demografisk*; fødselsår; ægteskabelig stilling; fødested"
    ),
    "communications": cues(
        "korrespondance*; din besked; dine beskeder; beskeder du; beskedens indhold; indholdet af din; indholdet af dine; chathistorik; chatlog*; kommunikation med os; din henvendelse; dine henvendelser; din forespørgsel; mails du sender; e-mails du sender; din feedback; sagshistorik; chatsamtaler; beskeder sendt"
    ),
    "user_content": cues(
        "indhold, du; indhold du; brugerindhold; filer, du; filer du; dine opslag; opslag du; kommentarer du; dine kommentarer; uploadet indhold; anmeldelser du; dine anmeldelser; indhold, som du"
    ),
    "audio_visual": cues(
        "foto; fotos; fotografi*; billeder; billede af; billede; profilbillede*; videooptagelse*; tv-overvågning*; videoovervågning*; telefonoptagelse*; optagelse af samtaler; optagelser af; samtaleoptagelse*; stemmeoptagelse*; lydoptagelse*; portrætfoto*; portrætbillede*; optagede samtaler"
    ),
    "employment_data": cues(
        "stilling; stillingsbetegnelse; arbejdsgiver; cv; uddannelse; uddannelsesbaggrund; erhvervserfaring; ansøgning og cv; ansættelsesoplysning*; jobtitel; titel; referencer; beskæftigelse; eksamensbevis*; karakterblad; ansættelsesforhold; erhverv; motiveret ansøgning; tidligere beskæftigelse"
    ),
    "social_media": cues(
        "profil på sociale medier; profiler på sociale medier; konto på sociale medier; facebook-profil; facebookprofil; linkedin-profil; offentlige profil; offentlig profil"
    ),
    "address_book": cues(
        "adressebog; kontaktliste; dine kontakter; telefonbog; kontaktpersoner i din telefon; venneliste"
    ),
    "preferences": cues(
        "præferencer; interesser; dine interesser; ønskeliste*; favoritter; sprogvalg; kostpræference*; madønsker; ønsker"
    ),
    "inferences": cues("udledte oplysninger; konklusioner om; afledte oplysninger; udledte data"),
    "family": cues(
        "familiemedlemmer; pårørende; ægtefælle*; husstand*; familieforhold; nærmeste pårørende; familiemæssige; samlever"
    ),
    "health_data": cues(
        "helbredsoplysning*; helbredsdata; sundhedsoplysning*; sundhedsdata; oplysninger om helbred; helbredsforhold; helbred; sygdom*; sygefravær; allergi*; handicap; funktionsnedsættelse*; medicinske oplysninger; patientoplysning*; lægeerklæring*; diagnose*; medicin; helbredstilstand; patientjournal*; journaloplysning*; puls; vaccination*"
    ),
    "biometric_data": cues("biometrisk*; fingeraftryk; ansigtsgenkendelse; ansigtsscanning; stemmeaftryk"),
    "genetic_data": cues("genetiske data; genetiske oplysninger; genetisk*; dna"),
    "ethnic_origin": cues(
        "etnisk oprindelse; racemæssig*; race eller etnisk*; etnicitet; etnisk baggrund; etnisk tilhørsforhold"
    ),
    "political_opinion": cues(
        "politisk overbevisning; politiske holdninger; politisk holdning; politisk tilhørsforhold; politiske overbevisning*; partitilhør*"
    ),
    "religion": cues(
        "religion; religiøs overbevisning; religiøs eller filosofisk; religiøse; trosretning; trossamfund; filosofisk overbevisning; trosforhold"
    ),
    "trade_union": cues(
        "fagforeningsmedlemskab; fagforeningsmæssig*; fagforening*; fagligt tilhørsforhold; fagforeningsforhold; medlemskab af fagforening*"
    ),
    "sex_life": cues("seksuel orientering; seksuelle forhold; seksuelle orientering; seksualliv; sexliv; seksuelle*"),
    "special_category": cues(
        "særlige kategorier; særlig kategori; følsomme personoplysninger; følsomme oplysninger; følsomme data; følsom information; personfølsomme; følsomme persondata"
    ),
    "criminal_record": cues(
        "straffedomme; straffeattest*; strafbare forhold; lovovertrædelse*; børneattest*; straffeforhold"
    ),
    "children_data": cues(
        "oplysninger om børn; personoplysninger om børn; dit barns; barnets navn; barnets alder; oplysninger fra børn; børns personoplysninger; børns oplysninger; oplysninger om dit barn; børns data; oplysninger om mindreårige; børnenes navne; data om børn; fra personer under; barnets fødselsdato"
    ),
}
COLLECTING = FrameCues(
    verbs=cues(
        "indsamler; indsamles; indsamlet; indsamling af; indhenter; indhentes; behandler; behandles; behandling af; gemmer; gemmes; gemt; lagrer; lagres; opbevarer; opbevares; registrerer; registreres; logger; logges; "
        "vi bruger din*; bruger vi din*; vi anvender din*; du giver os; du afgiver; afgiver; du oplyser; oplyser; oplyst; du indtaster; indtaster; indtastede; angiver; angive; du sender; modtager; modtages; får vi; vi får; beder; spørger; skal bruge; har vi brug for; vi har brug for; "
        "følgende oplysninger; følgende personoplysninger; følgende data; oplysninger som; oplysninger såsom; oplysninger om din*; herunder; såsom; f.eks; for eksempel; omfatter; inkluderer; består af; optager; optages; noterer; skriver ned; personoplysninger er; afgive; overføres; stiller til rådighed; udfylder; blandt andet; bl.a; typisk; skriver op; vi ved"
    ),
    headings=cues(
        "hvilke oplysninger; hvilke personoplysninger; hvilke data; hvilken information; oplysninger vi; oplysninger, vi; personoplysninger vi; personoplysninger, vi; indsamling; indsamlede; typer af oplysninger; typer af personoplysninger; kategorier af; vi indsamler; vi behandler; vi registrerer; hvad vi indsamler; hvad indsamler; behandling af personoplysninger; behandling af persondata; logfiler; kontaktformular*; registrering; følsomme; særlige kategorier; hvad vi ved; hvad vi gemmer; hvad vi skriver; hvad vi noterer; vi gemmer"
    ),
    columns=cues(
        "oplysning*; personoplysning*; kategori*; type*; data; information; hvad; hvilke oplysninger; eksempler; kategorier af personoplysninger; persondata; typer af oplysninger"
    ),
    elsewhere=cues(
        "dine rettigheder; rettigheder; jeres rettigheder; ændring*; definition*; klage*; videregivelse; deling; modtagere; sikkerhed; opbevaring*; hvor længe; sletning; tredjeland*; links; kontakt os; hvem får; formål; hvorfor; den registreredes rettigheder; tilbagetræk*"
    ),
)
PURPOSES = {
    "": cues(
        "analyseværktøj*; marketingcookies; markedsføringscookies; sikkerhedsforanstaltning*; datasikkerhed; annonce-id*; supportafdeling*; opdatere denne; sikkerheden for dine; sikkerheden af dine; statistik-cookies"
    ),
    "service_provision": cues(
        "levere; levering; levering af; leverer; udbyde; stille til rådighed; opfylde aftale*; opfylde den aftale; opfylde kontrakt*; opfylde vores aftale; opfylde en aftale; opfyldelse af aftale*; opfyldelse af kontrakt*; opfyldelse af en aftale; opfyldelse af en kontrakt; behandle din ordre; behandle din bestilling; behandle ordrer; ekspedere; gennemføre dit køb; gennemføre køb*; "
        "håndtere din ordre; håndtere din bestilling; ordrebehandling; drive hjemmeside*; drive vores; drift af; få hjemmesiden til; sende varer; yde; udføre; gennemføre din; administrere aftale*; administrere din; booking; reservation*; hjemmesidens funktion*; få siden til at fungere; for at siden virker"
    ),
    "account_management": cues(
        "oprette din konto; oprette en konto; administrere din konto; brugerkonto; kundekonto; oprette din profil; medlemsadministration; administrere medlemskab*; medlemskartotek*; medlemsregister; brugeroprettelse; login; logge dig ind; administration af medlem*; administration af dit; håndtere dit medlemskab; kundeforhold"
    ),
    "payment": cues(
        "behandle betaling*; gennemføre betaling*; håndtere betaling*; betaling; betalinger; fakturering; fakturere; opkræve; opkrævning; inkasso; kontingentopkrævning; betalingsafvikling"
    ),
    "support": cues(
        "kundeservice; kundesupport; support; besvare; svare på; håndtere henvendelser; håndtere din henvendelse; behandle din henvendelse; hjælpe dig; teknisk support; håndtere reklamation*; reklamationer; håndtere klager; behandle klager; besvarelse af; kundepleje; behandle henvendelser"
    ),
    "communication": cues(
        "kommunikere med; kontakte dig; informere dig; sende dig information; give dig besked; sende meddelelser; sende beskeder; kommunikation med; sende påmindelser; påminde; minde dig om; holde dig orienteret; holde dig opdateret; sende dig besked; sende indkaldelse*; komme i kontakt"
    ),
    "analytics": cues(
        "analysere; analyse; analyser; statistik; statistikker; statistiske; måle; måling; forstå hvordan; forstå, hvordan; webanalyse; besøgsstatistik; føre statistik; evaluere; tælle besøg*; trafikmåling"
    ),
    "improvement": cues(
        "forbedre; forbedring*; udvikle; udvikling; produktudvikling; optimere; optimering; fejlfinding; fejlrettelse; kvalitetssikring; teste; videreudvikle; rette fejl"
    ),
    "personalisation": cues(
        "tilpasse; tilpasning; tilpasset indhold; personalisere; personalisering; personaliseret; anbefalinger; anbefale; skræddersy; målrettet indhold; huske dine; personlig oplevelse; relevant indhold; målrette indhold"
    ),
    "marketing": cues(
        "markedsføring; direkte markedsføring; markedsføre; nyhedsbrev*; tilbud; kampagner; udsende; udsendelse af; konkurrencer; markedsføringsformål; invitationer; sende dig nyheder; reklamemails; markedsføringsmateriale"
    ),
    "advertising": cues(
        "målrettet annoncering; annoncering; annoncer; målrettede annoncer; reklamer; målrettet reklame; reklame; målrettet markedsføring; interessebaseret; adfærdsbaseret; remarketing; retargeting; tilpassede annoncer; konverteringssporing"
    ),
    "security": cues(
        "sikkerhed; sikkerheden; sikkerhedsmæssige; it-sikkerhed; forebygge misbrug; forhindre misbrug; beskytte vores; beskytte os; kriminalitetsforebyg*; forebygge kriminalitet; tyveri; indbrud; hærværk; driftssikkerhed; uautoriseret adgang; sikkerhedsformål; sikkerhedshensyn; misbrug; angreb; forebygge tyveri"
    ),
    "fraud_prevention": cues("svindel*; bedrageri*; hvidvask*; kreditvurdering*; kreditcheck; forebygge svindel; spam"),
    "legal_obligation": cues(
        "retlig forpligtelse; retlige forpligtelser; juridiske forpligtelser; juridisk forpligtelse; lovkrav; lovgivningsmæssige; forpligtelser i henhold til; overholde lov*; bogføring*; bogføringsloven; bogføringslovens; regnskab*; skattelovgivning*; lovpligtig*; lovmæssige; overholde gældende; retlig forpligtigelse; overholde vores forpligtelser; krav i lovgivningen; lovgivningens krav; retlige krav; regnskabsmateriale"
    ),
    "legal_claims": cues(
        "retskrav; forsvare; gøre gældende; tvister; tvist; retssag*; fastlægge, gøre; håndhæve; juridiske krav; forsvar af; varetage vores krav"
    ),
    "research": cues(
        "forskning*; undersøgelser; markedsundersøgelse*; spørgeskema*; videnskabelige; tilfredshedsundersøgelse*; kundeundersøgelse*; statistiske undersøgelser; forskningsformål"
    ),
    "recruitment": cues(
        "rekruttering*; rekrutteringsproces*; jobansøgning*; din ansøgning; behandle ansøgninger; behandle din ansøgning; ansættelsesproces*; vurdere ansøgning*; ansøgningsproces*; vurdere din ansøgning; besætte stilling*; vurdere kandidater"
    ),
    "identity_verification": cues(
        "verificere din identitet; bekræfte din identitet; kontrollere din identitet; identitetskontrol; sikre din identitet; alderskontrol; aldersverifikation; identificere dig; fastslå din identitet; legitimationskontrol; bekræfte din alder"
    ),
}
USING = FrameCues(
    verbs=cues(
        "vi bruger; bruger vi; bruges; anvender vi; vi anvender; anvendes; benyttes; benytter; bruge; anvende; behandler vi; vi behandler; behandles; behandling sker; behandlingen sker; behandlingen er; formål; formålet; formål at; med henblik på; for at; så vi; således at; nødvendig; nødvendigt; nødvendige; "
        "har vi brug for; vi har brug for; skal vi bruge; indsamler vi; vi indsamler; gør det muligt; hjælper os; legitime interesse*; legitim interesse; berettigede interesse*; interesse i; vi sender; sender vi; udsendes; sker på baggrund; gemmer vi; vi gemmer; tjener til; til brug for; til at"
    ),
    headings=cues(
        "formål*; hvorfor; hvordan vi bruger; hvordan bruger; hvad bruger; brug af dine; brug af personoplysninger; anvendelse*; retsgrundlag*; behandlingsgrundlag; behandling*; hvad vi bruger; bruger vi; vi bruger"
    ),
    columns=cues(
        "formål*; hvorfor; anvendelse; brug; formål med behandlingen; behandlingsformål; behandling; aktivitet; bruges til"
    ),
    elsewhere=cues(
        "dine rettigheder; rettigheder; jeres rettigheder; ændring*; definition*; klage*; sikkerhed; sletning; links; kontakt os; den registreredes rettigheder; tilbagetræk*; videregivelse; deling; modtagere; hvor længe; opbevaring*; hvem får"
    ),
)
RIGHTS = RightCues(
    named={
        "access": cues(
            "ret til indsigt; indsigtsret*; ret til at få indsigt; ret til at se; anmode om indsigt; få indsigt i; bede om indsigt; indsigt i de oplysninger; indsigt i oplysninger; retten til indsigt; ret til at få at vide; oplysningspligt; ret til at modtage oplysning*; ret til aktindsigt; ret til en kopi"
        ),
        "rectification": cues(
            "ret til berigtigelse; ret til at få urigtige; berigtigelse af; ret til rettelse; ret til at få rettet; få rettet; anmode om berigtigelse; urigtige oplysninger; få berigtiget; ret til at få berigtiget; ret til berigtig*; retten til berigtigelse"
        ),
        "erasure": cues(
            "ret til sletning; ret til at få slettet; ret til at blive glemt; retten til at blive glemt; anmode om sletning; sletning af dine; få slettet; få dine oplysninger slettet; retten til sletning; bede om sletning; bede os slette"
        ),
        "restriction": cues(
            "begrænsning af behandling*; ret til begrænsning; begrænse behandlingen; behandlingen begrænset; begrænset behandling; få begrænset; begrænsning af vores; retten til begrænsning"
        ),
        "portability": cues(
            "dataportabilitet; ret til at transmittere; transmittere oplysninger; maskinlæsbart; ret til at modtage dine; overført til en anden dataansvarlig; flytte dine oplysninger; få overført"
        ),
        "objection": cues(
            "ret til indsigelse; ret til at gøre indsigelse; gøre indsigelse; indsigelse mod; indsigelsesret; retten til indsigelse; gør indsigelse"
        ),
        "automated_decision": cues(
            "ikke at være genstand for; ikke være genstand for; ikke være underlagt; ikke at blive gjort til genstand; menneskelig indgriben; bestride afgørelsen; ret til ikke at være"
        ),
        "withdraw_consent": cues(
            "tilbagekalde dit samtykke; tilbagekalde samtykke*; trække dit samtykke; trække samtykke*; trække et samtykke; tilbagetrække dit samtykke; tilbagetrække samtykke*; tilbagekaldelse af samtykke*; samtykket tilbage; samtykke tilbage; tilbagetrækning af samtykke*; tilbagekaldelse af dit"
        ),
    },
    weak={
        "access": cues("indsigt; kopi; adgang til; se hvilke; se, hvilke; få oplyst"),
        "rectification": cues(
            "berigtigelse; berigtiget; rettelse; rettet; rette; korrigere; ændre; opdatere; korrektion"
        ),
        "erasure": cues("sletning; slettet; slette; fjernet"),
        "restriction": cues("begrænsning; begrænset; begrænse; blokering; blokere"),
        "portability": cues("transmittere; overføre; udleveret; flytte; overført"),
        "objection": cues("indsigelse; indsigelser; modsætte; protestere"),
        "automated_decision": cues(
            "automatiske afgørelser; automatisk afgørelse; automatiserede afgørelser; automatiske individuelle; profilering"
        ),
        "withdraw_consent": cues("tilbagekalde; trække tilbage; tilbagetrække"),
    },
    frames=cues(
        "ret til; ret til at; har ret; du har ret; du har ret til; rettigheder; retten til; du kan anmode; anmode om; bede os om; bede om; kan du bede; du kan til enhver tid; kan til enhver tid; har du ret; dine rettigheder; kan du; du kan; kræve"
    ),
    headings=cues(
        "dine rettigheder; rettigheder; den registreredes rettigheder; ret til; jeres rettigheder; registreredes rettigheder; retten til"
    ),
    reserved=cues(
        "forbeholder os retten; forbeholder sig retten; forbeholder os ret; vi har ret til; ophavsret*; brugsret*; fortrydelsesret*; immaterielle; ejendomsret*; virksomheden har ret; selskabet har ret; leverandøren har ret; sælger har ret; ret til at opsige; ret til at bruge tjenesten; licens; reklamationsret*; ikke ret til"
    ),
    refused=cues("ikke bede; ikke anmode; ikke kræve; ikke ret til; ingen ret; ikke krav på"),
    complaints=cues(
        "klage; klager; indgive klage; indgive en klage; klage til; klageadgang; klagemulighed; henvende dig til datatilsynet; kontakte datatilsynet"
    ),
    opt_outs=cues(
        "afmelde; afmeld; framelde; framelding; afmelding; afmelder; framelder; fravælge; fravælg; fravælger; opt-out; opt out; slå fra; slår fra; deaktivere; deaktiver; blokere cookies; afvise cookies; sige nej; slette cookies; opsige; framelde dig; afvise; undgå cookies; blokere; modsætte dig"
    ),
    topics={
        "": cues("marketingcookies; markedsføringscookies; statistikcookies"),
        "marketing": cues(
            "nyhedsbrev*; markedsføring; direkte markedsføring; markedsføringsmails; tilbud; reklamemails; mails; udsendelser"
        ),
        "advertising": cues("annoncer; annoncering; reklamer; målrettet; interessebaseret; remarketing; reklame"),
        "analytics": cues("analyse*; statistik*; sporing; måling; google analytics; matomo; tracking"),
        "sale": cues("salg; sælge*"),
        "training": cues("træning; træne"),
        "profiling": cues("profilering; automatiske afgørelser"),
        "location": cues("placering*; lokation*; gps"),
        "notifications": cues("push*; notifikation*"),
        "cookies": cues("cookies; cookie"),
    },
    methods={
        "unsubscribe_link": cues(
            "afmeldingslink*; frameldingslink*; linket i; link i; linket nederst; link nederst; klikke på linket; afmeldelseslink*; linket i bunden; via linket; link i bunden; afmeld-link*"
        ),
        "browser_settings": cues(
            "browserindstilling*; browserens indstillinger; din browser; i browseren; indstillinger i browseren; indstillingerne i din browser; browsere; browser"
        ),
        "device_settings": cues(
            "enhedens indstillinger; telefonens indstillinger; indstillinger på din enhed; indstillinger på din telefon; mobilens indstillinger"
        ),
        "account_settings": cues(
            "kontoindstilling*; din konto; din profil; min side; profilindstilling*; indstillinger i appen; i indstillingerne; appens indstillinger; privatlivsindstilling*; minkonto"
        ),
        "cookie_settings": cues(
            "cookieindstilling*; cookie-indstilling*; cookiebanner*; cookie-banner*; samtykkebanner*; samtykkeværktøj*; cookie-samtykke"
        ),
        "form": cues("formular*; kontaktformular*; blanket"),
        "email": cues(
            "via e-mail; pr. e-mail; på e-mail; sende en mail; skrive til; send en mail; sende en e-mail; på mail; via mail; pr. mail"
        ),
        "phone": cues("telefonisk; ringe; pr. telefon; ring til"),
        "post": cues("pr. brev; brev; skriftligt; med post"),
        "signal": cues("global privacy control; gpc"),
        "sms": cues("sms stop; svare stop"),
    },
    barred=cues(
        "kan ikke framelde; kan ikke afmelde; kan ikke fravælge; kan ikke fravælges; ikke muligt at; kan ikke slås fra"
    ),
)
TERMS = TermCues(
    law=cues(
        "underlagt; reguleres af; afgøres efter; er undergivet; gælder; lovvalg; reguleret af; efter; i henhold til; fortolkes; underlægges; i overensstemmelse med; undergivet; anvendes"
    ),
    laws={
        "DK": cues("dansk ret; dansk lov; dansk lovgivning; danske ret; danske love; danske regler"),
        "SE": cues("svensk ret; svensk lov; svensk lovgivning"),
        "NO": cues("norsk ret; norsk lov; norsk lovgivning"),
        "DE": cues("tysk ret; tysk lov; tysk lovgivning"),
        "GB": cues("engelsk ret; engelsk lov; britisk lov*"),
        "IE": cues("irsk ret; irsk lov; irsk lovgivning"),
        "NL": cues("hollandsk ret; nederlandsk ret"),
        "LU": cues("luxembourgsk ret; luxembourgsk lov"),
        "US-CA": cues("californisk lov*; lovgivningen i californien; lovene i californien"),
    },
    venue=cues("retten i; domstolene i; byretten i; domstol i; retten på; værneting i; værneting er; værneting ved"),
    courts=cues("byret; landsret"),
    joints=cues("i; ved; på; er"),
    no_places=cues("vi; du; om; de"),
    seat=cues("vores hjemting; sælgers hjemting; virksomhedens hjemsted; hjemting"),
    arbitration=cues("voldgift; voldgiftsret*; voldgiftsbehandling; voldgiftssag*; voldgiftsinstitut*"),
    class_waiver=cues("gruppesøgsmål; kollektive søgsmål"),
    caps=cues(
        "ansvar er begrænset til; begrænset til; begrænses til; overstige; højst; maksimalt; samlede ansvar; maksimale ansvar; beløbsmæssigt"
    ),
    fees=cues(
        "betalt; betalte vederlag; har betalt; købesum*; ordrens værdi; betalte beløb; vederlag; købsprisen; årlige vederlag; abonnementsbetaling*; betaler"
    ),
    causes=cues("ansvar; ansvarlig; hæfter; erstatning*; tab; skade"),
    renewals=cues(
        "fornyes automatisk; forlænges automatisk; automatisk fornyelse; automatisk forlængelse; automatisk fornyet; automatisk forlænget; fornyes; løber automatisk; forlænges; automatisk med; fornys automatisk"
    ),
    subscriptions=cues("abonnement*; aftale*; medlemskab*; periode*; licens*; kontrakt*"),
    changes=cues(
        "ret til at ændre; retten til at ændre; kan ændre; kan til enhver tid ændre; kan løbende ændre; forbeholder os ret til; forbeholder sig ret til; ensidigt; forbeholder os retten; forbeholder sig retten; berettiget til at ændre; kan opdatere; kan ændres"
    ),
    own=cues(
        "disse vilkår; vilkårene; vilkår; betingelser; disse betingelser; betingelserne; aftalen; denne aftale; handelsbetingelser*; brugsvilkår*; priser; priserne; pris; abonnementsvilkår*; brugerbetingelser*"
    ),
)

CONTENT = Content(
    data=DATA,
    collecting=COLLECTING,
    purposes=PURPOSES,
    using=USING,
    denials=cues("ikke; aldrig; ingen; intet; hverken; ej"),
    lifts=cues("men; kun; undtagen; medmindre; udover; ud over; dog; blot; andet end; bortset fra"),
    turns=cues("og; men"),
    rights=RIGHTS,
    terms=TERMS,
)
