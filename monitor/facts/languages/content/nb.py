"""Norwegian words of data, purposes, rights and terms."""

from monitor.facts.languages.content.table import Content, FrameCues, RightCues, TermCues
from monitor.facts.languages.table import cues

DATA = {
    "": cues(
        "berettiget interesse; berettigede interesse*; legitim* interesse*; allmenn* interesse*; allmennhetens interesse; vår interesse; domenenavn*; filnavn*; firmanavn*; i navn; nettleserinnstilling*; under 13; under 16; under 18; aldersgrense*; "
        "helsemyndighet*; vår adresse; via e-post; per e-post; på e-post; per telefon; på telefon; nyhetsbrev på; internettadresse*; nettadresse*; navnet på; vår e-postadresse; stedsinnstilling*; posisjonsinnstilling*"
    ),
    "name": cues("navn; navnet ditt; fornavn; etternavn; fullt navn; fullstendig navn; for- og etternavn; navn og"),
    "contact_data": cues(
        "kontaktopplysning*; kontaktinformasjon*; e-postadresse*; epostadresse*; e-post; epost; mailadresse*; telefonnummer; telefonnumre; mobilnummer; adresse; adressen; adresser; postadresse; leveringsadresse*; fakturaadresse*; bostedsadresse; hjemmeadresse; telefon; postnummer; adresseopplysning*"
    ),
    "account_data": cues(
        "brukernavn*; passord*; påloggingsinformasjon; innloggingsinformasjon; påloggingsopplysning*; kundenummer; medlemsnummer; profilopplysning*; profilinformasjon; bruker-id; kontoinformasjon; kontoopplysning*; brukeropplysning*; registreringsopplysning*; innloggingsopplysning*"
    ),
    "official_id": cues(
        "fødselsnummer*; personnummer*; d-nummer; passnummer; pass; førerkort*; legitimasjon; id-kort; bilnummer; skiltnummer; registreringsnummer*; identitetsbevis; personnumre; kopi av legitimasjon"
    ),
    "payment_data": cues(
        "betalingsopplysning*; betalingsinformasjon*; kortopplysning*; kortinformasjon; kortnummer*; betalingskort*; kredittkort*; bankopplysning*; bankkonto*; kontonummer*; betalingsmåte*; betalingsmetode*; faktureringsinformasjon; fakturainformasjon; betalingsdata; fakturaopplysning*; betalingskortinformasjon"
    ),
    "financial_data": cues(
        "kredittopplysning*; inntekt*; lønn; lønnsopplysning*; økonomiske opplysninger; økonomiske forhold; økonomisk informasjon; finansiell informasjon; finansielle opplysninger; kredittverdighet; skatteopplysning*"
    ),
    "transaction_data": cues(
        "kjøpshistorikk; ordrehistorikk; ordreinformasjon; ordreopplysning*; bestillingshistorikk; kjøpsopplysning*; transaksjonsopplysning*; transaksjonsdata; transaksjonshistorikk; bookinginformasjon; kjøpene dine; dine kjøp; bestillingene dine; hva du har kjøpt; hva du kjøper; ordrenummer; bestillingsinformasjon; avtaleopplysning*; bestillingsopplysning*; kjøpsinformasjon"
    ),
    "device_data": cues(
        "nettlesertype*; type nettleser; nettleser; nettleserversjon*; operativsystem*; enhetstype*; type enhet; enhetsinformasjon*; enhetsopplysning*; skjermoppløsning*; teknisk informasjon; tekniske opplysninger; språkinnstilling*; enhetsdata; tekniske data"
    ),
    "online_id": cues(
        "ip-adresse*; ip-nummer; enhets-id*; annonse-id*; reklame-id*; cookie-id*; mac-adresse*; unike identifikatorer; unik identifikator; unike id-er; nettidentifikator*; enhetsidentifikator*; unik id"
    ),
    "usage_data": cues(
        "bruksdata; bruksinformasjon; loggfil*; loggdata; loggopplysning*; tjenerlogg*; serverlogg*; besøkte sider; sider du besøker; hvilke sider; nettleserhistorikk; søkehistorikk; søkeord; søk du; klikk; hvordan du bruker; din bruk av; bruken din; interaksjon*; tidspunkt for; dato og klokkeslett; dato og tidspunkt; besøkshistorikk; brukeratferd*; atferd på; trafikkdata; aktivitet på; atferdsdata; når du besøk*; besøksstatistikk; bruksmønster; hvor lenge du"
    ),
    "location": cues(
        "lokasjon; lokasjonsdata; stedsdata; stedsinformasjon; posisjon; posisjonsdata; plassering; plasseringsdata; geografisk plassering; geografisk posisjon; omtrentlig plassering; omtrentlig posisjon; hvor du befinner; geolokasjon; lokaliseringsdata; posisjonsopplysning*"
    ),
    "precise_location": cues(
        "nøyaktig posisjon; nøyaktige posisjon*; nøyaktig plassering; nøyaktige plassering*; nøyaktig lokasjon; presis posisjon; presis plassering; gps; gps-data; gps-posisjon*; gps-koordinater; eksakt posisjon; presise posisjon*; nøyaktige lokasjon*"
    ),
    "demographic": cues(
        "fødselsdato; fødselsdag; alder; kjønn; nasjonalitet; statsborgerskap; sivilstand; demografisk*; fødselsår; sivilstatus; fødested"
    ),
    "communications": cues(
        "korrespondanse*; meldingen din; meldingene dine; meldinger du; innholdet i meld*; innholdet i henvendelse*; chattehistorikk; chatlogg*; chattlogg*; kommunikasjon med oss; henvendelsen din; henvendelsene dine; din henvendelse; e-poster du sender; e-post du sender; tilbakemeldingene dine; dine tilbakemeldinger; sakshistorikk; chatsamtaler"
    ),
    "user_content": cues(
        "innhold du; brukerinnhold; filer du; innleggene dine; innlegg du; kommentarer du; kommentarene dine; opplastet innhold; anmeldelser du; innhold som du"
    ),
    "audio_visual": cues(
        "foto; fotografi*; bilder; bilde av; bilde; profilbilde*; videoopptak*; kameraovervåk*; lydopptak*; opptak av samtaler; samtaleopptak*; stemmeopptak*; opptak fra; taleopptak; overvåkingsbilder; portrettbilde*"
    ),
    "employment_data": cues(
        "stilling; stillingstittel; arbeidsgiver; cv; utdanning; utdanningsbakgrunn; arbeidserfaring; søknad og cv; ansettelsesopplysning*; yrke; yrkestittel; tittel; referanser; vitnemål; attester; jobbtittel; arbeidshistorikk; søknadsbrev"
    ),
    "social_media": cues(
        "profil i sosiale medier; profiler i sosiale medier; konto i sosiale medier; facebook-profil; facebookprofil; linkedin-profil; offentlige profil; offentlig profil; profil på sosiale medier"
    ),
    "address_book": cues("adressebok; kontaktliste; kontaktene dine; telefonbok; venneliste"),
    "preferences": cues(
        "preferanser; interesser; interessene dine; dine interesser; ønskeliste*; favoritter; språkvalg; kostholdspreferanse*; matønsker"
    ),
    "inferences": cues("utledede opplysninger; slutninger om; avledede opplysninger; utledet informasjon"),
    "family": cues(
        "familiemedlemmer; pårørende; ektefelle*; husstand*; familieforhold; nærmeste pårørende; samboer; foresatte; familiesituasjon"
    ),
    "health_data": cues(
        "helseopplysning*; helsedata; helseinformasjon; opplysninger om helse; helseforhold; helsetilstand; sykdom*; sykefravær; allergi*; funksjonsnedsettelse*; funksjonshemning*; medisinske opplysninger; pasientopplysning*; legeerklæring*; diagnose*; legemidl*; medisiner; sykemelding*; journalopplysning*; pasientjournal*; helsen din; puls"
    ),
    "biometric_data": cues("biometrisk*; fingeravtrykk; ansiktsgjenkjenning; ansiktsskanning; stemmeavtrykk"),
    "genetic_data": cues("genetiske data; genetiske opplysninger; genetisk*; dna"),
    "ethnic_origin": cues(
        "etnisk opprinnelse; rasemessig*; rase eller etnisk*; etnisitet; etnisk bakgrunn; etnisk tilhørighet"
    ),
    "political_opinion": cues(
        "politisk oppfatning; politiske oppfatning*; politiske meninger; politisk tilhørighet; politisk syn"
    ),
    "religion": cues(
        "religion; religiøs overbevisning; religiøs tro; religiøse; livssyn; trossamfunn; religiøs eller filosofisk"
    ),
    "trade_union": cues("fagforeningsmedlemskap; fagforening*; medlemskap i fagforening*"),
    "sex_life": cues("seksuell orientering; seksuelle forhold; seksuelle orientering; seksualliv; seksuelle*"),
    "special_category": cues(
        "særlige kategorier; særlig kategori; sensitive personopplysninger; sensitive opplysninger; sensitive data; sensitiv informasjon; sensitive kategorier"
    ),
    "criminal_record": cues(
        "straffedommer; politiattest*; straffbare forhold; lovovertredelse*; straffbare handlinger"
    ),
    "children_data": cues(
        "opplysninger om barn; personopplysninger om barn; ditt barns; barnets navn; barnets alder; opplysninger fra barn; barns personopplysninger; opplysninger om barnet; barns opplysninger; opplysninger om mindreårige; navn på barn*; barnets fødselsdato; fra personer under; data om barn"
    ),
}
COLLECTING = FrameCues(
    verbs=cues(
        "samler inn; samler vi inn; samles inn; innsamling av; samlet inn; innhenter; innhentes; behandler; behandles; behandling av; lagrer; lagres; lagret; oppbevarer; oppbevares; registrerer; registreres; logger; logges; "
        "vi bruker din*; vi bruker navn*; bruker vi din*; du gir oss; du oppgir; oppgir; oppgi; oppgitt; du legger inn; legger inn; taster inn; du sender; mottar; mottas; får vi; vi får; ber om; ber vi; spør; trenger vi; vi trenger; følgende opplysninger; følgende personopplysninger; følgende informasjon; "
        "opplysninger som; informasjon som; opplysninger om din*; slik som; f.eks; for eksempel; omfatter; inkluderer; består av; tar opp; noterer; skriver ned; skriver opp; personopplysninger er; overføres; fyller ut; fyller inn; blant annet; bl.a; herunder; leser av; vi vet; tar vare på; gjør opptak"
    ),
    headings=cues(
        "hvilke opplysninger; hvilke personopplysninger; hvilken informasjon; hvilke data; opplysninger vi; opplysninger som; personopplysninger vi; personopplysninger som; informasjon vi; innsamling; innsamlede; typer opplysninger; typer personopplysninger; kategorier av; vi samler inn; vi behandler; vi registrerer; hva vi samler; hva samler; behandling av personopplysninger; loggfiler; kontaktskjema*; registrering; sensitive; særlige kategorier; hva vi vet; hva vi lagrer; hva vi noterer; hva vi skriver; vi lagrer"
    ),
    columns=cues(
        "opplysning*; personopplysning*; kategori*; type*; data; informasjon; hva; hvilke opplysninger; eksempler; kategorier av personopplysninger"
    ),
    elsewhere=cues(
        "dine rettigheter; rettigheter; rettighetene dine; endring*; definisjon*; klage*; utlevering; deling; mottakere; sikkerhet; lagringstid*; hvor lenge; sletting; tredjeland*; lenker; kontakt oss; hvem får; formål; hvorfor; den registrertes rettigheter; trekke tilbake; oppbevaring*"
    ),
)
PURPOSES = {
    "": cues(
        "analyseverktøy*; markedsføringscookies; sikkerhetstiltak*; datasikkerhet; annonse-id*; supportavdeling*; oppdatere denne; sikkerheten til dine; sikkerheten for dine; statistikk-cookies"
    ),
    "service_provision": cues(
        "levere; levering; levering av; leverer; tilby tjenest*; tilby våre; tilby deg; yte tjenester; oppfylle avtale*; oppfylle en avtale; oppfylle vår avtale; oppfyllelse av avtale*; oppfyllelse av en avtale; behandle bestilling*; behandle din bestilling; behandle ordre*; gjennomføre kjøp*; gjennomføre ditt kjøp; "
        "håndtere bestilling*; håndtere ordre*; ordrebehandling; drifte nettsted*; drifte tjenest*; drift av; drifte; få nettstedet til; få nettsiden til; sende varer; utføre tjenest*; administrere avtale*; booking; reservasjon*; gjennomføre avtale*; nettstedets funksjon*; ekspedere; for at siden skal; for at nettsiden skal; reservere time"
    ),
    "account_management": cues(
        "opprette konto*; opprette en konto; administrere kontoen; administrere din konto; brukerkonto*; kundekonto*; opprette brukerprofil; medlemsadministrasjon; administrere medlemskap*; medlemsregister*; innlogging; pålogging; administrasjon av medlem*; administrere kundeforhold*; håndtere medlemskap*; medlemsliste*"
    ),
    "payment": cues(
        "behandle betaling*; gjennomføre betaling*; håndtere betaling*; betaling; betalinger; fakturering; fakturere; kreve inn; inndrivelse; inkasso; kontingent*"
    ),
    "support": cues(
        "kundeservice; kundestøtte; kundesenter; support; besvare; svare på; håndtere henvendelser; håndtere henvendelse*; behandle henvendelse*; hjelpe deg; teknisk støtte; håndtere reklamasjon*; reklamasjoner; håndtere klager; behandle klager; brukerstøtte"
    ),
    "communication": cues(
        "kommunisere med; kontakte deg; informere deg; sende deg informasjon; gi deg beskjed; sende meldinger; sende varsler; kommunikasjon med; sende påminnelse*; minne deg; holde deg oppdatert; holde deg orientert; varsle deg; sende innkalling*; sende ut informasjon; nå deg"
    ),
    "analytics": cues(
        "analysere; analyse; analyser; statistikk; statistiske; måle; måling; forstå hvordan; nettanalyse; webanalyse; besøksstatistikk; føre statistikk; evaluere; telle besøk*; trafikkmåling"
    ),
    "improvement": cues(
        "forbedre; forbedring*; utvikle; utvikling; produktutvikling; optimalisere; optimalisering; feilsøking; feilretting; kvalitetssikring; teste; videreutvikle; rette feil"
    ),
    "personalisation": cues(
        "tilpasse; tilpasning; tilpasset innhold; personalisere; personalisering; personlig tilpass*; personaliser*; anbefalinger; anbefale; skreddersy; huske dine; huske valgene; relevant innhold; tilpassede tilbud; målrettet innhold"
    ),
    "marketing": cues(
        "markedsføring; direkte markedsføring; markedsføre; nyhetsbrev*; tilbud; kampanjer; utsendelse*; konkurranser; markedsføringsformål; invitasjoner; sende deg nyheter; reklame via"
    ),
    "advertising": cues(
        "målrettet annonsering; annonsering; annonser; målrettede annonser; målrettet reklame; reklame; reklamer; målrettet markedsføring; interessebasert; atferdsbasert; remarketing; retargeting; tilpassede annonser; konverteringssporing"
    ),
    "security": cues(
        "sikkerhet; sikkerheten; sikkerhetsmessige; sikkerhetsformål; it-sikkerhet; forebygge misbruk; forhindre misbruk; beskytte våre; beskytte oss; forebygge kriminalitet; forebygge kriminelle; tyveri; innbrudd; hærverk; driftssikkerhet; uautorisert tilgang; misbruk; angrep; sikkerhetsgrunner; sikkerhetshensyn"
    ),
    "fraud_prevention": cues(
        "svindel*; bedrageri*; hvitvasking*; kredittvurdering*; kredittsjekk*; avdekke svindel; spam; søppelpost"
    ),
    "legal_obligation": cues(
        "rettslig forpliktelse; rettslige forpliktelser; juridiske forpliktelser; juridisk forpliktelse; lovkrav; lovpålagt*; lovpålagte; forpliktelser etter; overholde lov*; bokføring*; bokføringsloven; bokføringslovens; regnskap*; skattelovgivning*; krav i lov; rettslig plikt; plikter etter lov; lovbestemt*; oppfylle lov*; krav etter lov; rettslige plikter; lovens krav"
    ),
    "legal_claims": cues(
        "rettskrav; forsvare; gjøre gjeldende; tvister; tvist; rettssak*; fastsette, gjøre; håndheve; rettslige krav; forsvar av; juridiske krav; ivareta våre rett*"
    ),
    "research": cues(
        "forskning*; undersøkelser; markedsundersøkelse*; spørreundersøkelse*; vitenskapelig*; kundeundersøkelse*; brukerundersøkelse*; tilfredshetsundersøkelse*"
    ),
    "recruitment": cues(
        "rekruttering*; rekrutteringsprosess*; jobbsøknad*; søknaden din; behandle søknad*; ansettelsesprosess*; vurdere søknad*; vurdere kandidat*; vurdere søkere; søkeprosess*; ansettelse"
    ),
    "identity_verification": cues(
        "verifisere identitet*; bekrefte identitet*; kontrollere identitet*; identitetskontroll*; verifisere din identitet; bekrefte din identitet; alderskontroll; aldersverifi*; identifisere deg; fastslå din identitet; identitetsbekreftelse"
    ),
}
USING = FrameCues(
    verbs=cues(
        "vi bruker; bruker vi; brukes; benytter vi; vi benytter; benyttes; anvendes; bruke; behandler vi; vi behandler; behandles; behandling skjer; behandlingen skjer; behandlingen er; formål; formålet; formål å; for å; med sikte på; slik at vi; slik at; nødvendig; nødvendige; trenger vi; vi trenger; "
        "samler vi inn; vi samler inn; gjør det mulig; hjelper oss; berettiget interesse; berettigede interesse*; legitim interesse; interesse i; interesse av; vi sender; sender vi; lagrer vi; vi lagrer; sendes; skal vi bruke; i den hensikt; av hensyn til"
    ),
    headings=cues(
        "formål*; hvorfor; hvordan vi bruker; hvordan bruker; hva bruker; bruk av dine; bruk av personopplysninger; behandlingsgrunnlag; rettslig grunnlag; behandling*; hva vi bruker; bruker vi; vi bruker"
    ),
    columns=cues(
        "formål*; hvorfor; bruk; formål med behandlingen; behandlingsformål; behandling; aktivitet; brukes til"
    ),
    elsewhere=cues(
        "dine rettigheter; rettigheter; rettighetene dine; endring*; definisjon*; klage*; sikkerhet; sletting; lenker; kontakt oss; den registrertes rettigheter; trekke tilbake; utlevering; deling; mottakere; hvor lenge; lagringstid*; hvem får"
    ),
)
RIGHTS = RightCues(
    named={
        "access": cues(
            "rett til innsyn; innsynsrett*; rett til å få innsyn; be om innsyn; kreve innsyn; få innsyn i; retten til innsyn; rett til å se; rett til å få vite; rett til informasjon; rett til en kopi; rett til å få en kopi; innsyn i hvilke; innsyn i egne"
        ),
        "rectification": cues(
            "rett til retting; rett til å få rettet; retting av; kreve retting; be om retting; få rettet; rett til korrigering; uriktige opplysninger; rett til å korrigere; rett til å kreve retting; retten til retting; uriktige personopplysninger"
        ),
        "erasure": cues(
            "rett til sletting; rett til å få slettet; retten til å bli glemt; rett til å bli glemt; kreve sletting; be om sletting; få slettet; få slette; retten til sletting; be om at vi sletter; sletting av dine; slettet opplysninger; be oss slette"
        ),
        "restriction": cues(
            "begrensning av behandling*; rett til begrensning; begrense behandlingen; behandlingen begrenset; begrenset behandling; kreve begrensning; be om begrensning; retten til begrensning; begrensning i behandlingen"
        ),
        "portability": cues(
            "dataportabilitet; dataportabilitets*; overført til en annen; maskinlesbart; få utlevert; flytte opplysningene; overføre opplysningene; få overført"
        ),
        "objection": cues(
            "rett til å protestere; protestere mot; rett til innsigelse; innsigelse mot; reservere deg mot; rett til å motsette; motsette deg; retten til å protestere; rett til protest; protest mot"
        ),
        "automated_decision": cues(
            "ikke være gjenstand for; ikke å være gjenstand; ikke bli gjenstand; ikke være underlagt; ikke å være underlagt; menneskelig inngripen; bestride avgjørelsen; manuell overprøving"
        ),
        "withdraw_consent": cues(
            "trekke tilbake samtykke*; trekke samtykke*; trekke ditt samtykke; trekke tilbake ditt; tilbakekalle samtykke*; tilbakekalle ditt samtykke; trekke et samtykke; samtykket tilbake; samtykke tilbake; trekkes tilbake; tilbaketrekking av samtykke*; trekke tilbake et; trekker samtykket"
        ),
    },
    weak={
        "access": cues("innsyn; kopi; se hvilke; få vite; tilgang til"),
        "rectification": cues("retting; rettet; rette; korrigere; korrigert; endre; oppdatere; korrigering"),
        "erasure": cues("sletting; slettet; slette; fjernet"),
        "restriction": cues("begrensning; begrenset; begrense; sperring; blokkere"),
        "portability": cues("overføre; utlevert; overført; flytte; ta med"),
        "objection": cues("protestere; innsigelse*; motsette; reservere"),
        "automated_decision": cues(
            "automatiserte avgjørelser; automatisert avgjørelse; automatiserte individuelle; automatiske avgjørelser; profilering"
        ),
        "withdraw_consent": cues("trekke tilbake; tilbakekalle"),
    },
    frames=cues(
        "rett til; rett til å; har rett; du har rett; rettigheter; retten til; du kan be; kan du be; be om; be oss; du kan kreve; kan kreve; kreve; når som helst; har du rett; du kan når; kan du; du kan"
    ),
    headings=cues(
        "dine rettigheter; rettigheter; den registrertes rettigheter; rett til; rettighetene dine; registrertes rettigheter; retten til"
    ),
    reserved=cues(
        "forbeholder oss retten; forbeholder seg retten; vi har rett til; opphavsrett*; bruksrett*; angrerett*; immateriell*; eiendomsrett*; selskapet har rett; leverandøren har rett; selger har rett; rett til å si opp; rett til å bruke tjenesten; lisens; ikke rett til; reklamasjonsrett*; forbeholder"
    ),
    refused=cues("ikke be oss; ikke be om; ikke kreve; ikke rett til; ingen rett; ikke krav på"),
    complaints=cues(
        "klage; klager; sende inn klage; klage til; klagerett; rett til å klage; ta kontakt med datatilsynet; henvende deg til datatilsynet"
    ),
    opt_outs=cues(
        "melde deg av; meld deg av; melder deg av; avmelding*; avmelde; reservere deg; reservasjon; reserverer; velge bort; velg bort; opt-out; opt out; slå av; slår av; deaktivere; deaktiver; blokkere informasjonskapsler; blokkere cookies; avvise cookies; avslå; takke nei; slette informasjonskapsler; si nei; avslutte abonnement*; avvise informasjonskapsler; skru av; avbestille; avvise; si opp nyhetsbrev*; blokkere; meldes av"
    ),
    topics={
        "": cues("markedsføringscookies; analysecookies"),
        "marketing": cues(
            "nyhetsbrev*; markedsføring; direkte markedsføring; reklame på; tilbud; utsendelser; e-poster; reklame-e-post*"
        ),
        "advertising": cues("annonser; annonsering; reklame; målrettet; interessebasert*; remarketing"),
        "analytics": cues("analyse*; statistikk*; sporing; måling; google analytics; matomo"),
        "sale": cues("salg; selge*"),
        "training": cues("trening; trene"),
        "profiling": cues("profilering; automatiserte avgjørelser"),
        "location": cues("posisjon*; plassering*; gps; lokasjon*"),
        "notifications": cues("push*; varsler; varslinger"),
        "cookies": cues("cookies; cookie; informasjonskapsler; informasjonskapsel"),
    },
    methods={
        "unsubscribe_link": cues(
            "avmeldingslenke*; avmeldingslink*; lenken i; lenke i; lenken nederst; lenke nederst; klikke på lenken; lenken for avmelding; avmeldingsknapp*; linken i; via lenken"
        ),
        "browser_settings": cues(
            "nettleserinnstilling*; nettleserens innstillinger; nettleseren din; i nettleseren; din nettleser; innstillingene i nettleseren; nettleser"
        ),
        "device_settings": cues(
            "enhetens innstillinger; telefonens innstillinger; innstillingene på enheten; innstillinger på telefonen; innstillingene på telefonen; innstillingene på mobilen"
        ),
        "account_settings": cues(
            "kontoinnstilling*; kontoen din; din konto; min side; profilen din; din profil; innstillinger i appen; i innstillingene; appens innstillinger; personverninnstilling*"
        ),
        "cookie_settings": cues(
            "cookie-innstilling*; cookieinnstilling*; innstillinger for informasjonskapsler; innstillingene for informasjonskapsler; cookiebanner*; samtykkebanner*; samtykkeverktøy*; samtykkeløsning*"
        ),
        "form": cues("skjema*; kontaktskjema*"),
        "email": cues(
            "via e-post; per e-post; på e-post; sende e-post; send en e-post; e-post til; sende en e-post; skrive til"
        ),
        "phone": cues("ringe; per telefon; på telefon; ring oss"),
        "post": cues("per brev; brev; skriftlig; i posten"),
        "signal": cues("global privacy control; gpc"),
        "sms": cues("sms stopp; svare stopp; stopp"),
    },
    barred=cues(
        "kan ikke melde deg av; kan ikke velge bort; kan ikke velges bort; ikke mulig å; kan ikke slås av; kan ikke reservere"
    ),
)
TERMS = TermCues(
    law=cues(
        "underlagt; reguleres av; reguleres etter; er regulert av; gjelder; lovvalg; regulert av; i henhold til; tolkes; i samsvar med; styres av; etter; anvendes"
    ),
    laws={
        "NO": cues("norsk rett; norsk lov; norsk lovgivning; norske lover; norsk materiell rett"),
        "SE": cues("svensk rett; svensk lov"),
        "DK": cues("dansk rett; dansk lov"),
        "FI": cues("finsk rett; finsk lov"),
        "DE": cues("tysk rett; tysk lov"),
        "GB": cues("engelsk rett; engelsk lov; britisk lov"),
        "IE": cues("irsk rett; irsk lov"),
        "NL": cues("nederlandsk rett; nederlandsk lov"),
        "LU": cues("luxembourgsk rett; luxembourgsk lov"),
        "US-CA": cues("californisk lov*; lovene i california; lovgivningen i california; delstaten california*"),
    },
    venue=cues("domstolene i; tingretten i; domstol i; verneting i; verneting er; som verneting"),
    courts=cues("tingrett; tingrett som; tingrett er; som verneting; lagmannsrett"),
    joints=cues("i; ved; på; er"),
    no_places=cues("vi; du; om; de"),
    seat=cues(
        "vårt forretningssted; selskapets forretningssted; selgers forretningssted; selskapets hjemting; vårt hjemting"
    ),
    arbitration=cues("voldgift; voldgiftsdomstol*; voldgiftsrett*; voldgiftsbehandling; voldgiftssak*"),
    class_waiver=cues("gruppesøksmål*"),
    caps=cues(
        "ansvar er begrenset til; begrenset til; begrenses til; overstige; oppad begrenset; maksimalt; samlede ansvar; totale ansvar; høyst"
    ),
    fees=cues(
        "betalt; har betalt; betalte vederlag; kjøpesum*; ordrens verdi; vederlag*; kjøpsprisen; betalt beløp; abonnementsavgift*; årlig vederlag; avgifter"
    ),
    causes=cues("ansvar; ansvarlig; erstatning*; tap; skade"),
    renewals=cues(
        "fornyes automatisk; forlenges automatisk; automatisk fornyelse; automatisk forlengelse; automatisk fornyet; automatisk forlenget; fornyes; løper automatisk; automatisk med"
    ),
    subscriptions=cues("abonnement*; avtale*; medlemskap*; periode*; lisens*"),
    changes=cues(
        "rett til å endre; retten til å endre; kan endre; kan når som helst endre; forbeholder oss retten til; forbeholder seg retten til; ensidig; kan oppdatere; kan endres; kan fra tid til annen; rett til når som helst å endre"
    ),
    own=cues(
        "disse vilkårene; vilkårene; vilkår; betingelsene; betingelser; avtalen; denne avtalen; brukervilkår*; salgsvilkår*; priser; prisene; pris; bruksvilkår*; kjøpsvilkår*"
    ),
)

CONTENT = Content(
    data=DATA,
    collecting=COLLECTING,
    purposes=PURPOSES,
    using=USING,
    denials=cues("ikke; aldri; ingen; intet; verken; hverken; ei"),
    lifts=cues("men; bare; kun; unntatt; med mindre; utover; likevel; annet enn; bortsett fra; med unntak"),
    turns=cues("og; men"),
    rights=RIGHTS,
    terms=TERMS,
)
