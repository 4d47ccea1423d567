"""Dutch words of data, purposes, rights and terms."""

from monitor.facts.languages.content.table import Content, FrameCues, RightCues, TermCues
from monitor.facts.languages.table import cues

DATA = {
    "": cues(
        "gerechtvaardigd* belang*; algemeen belang; openbaar belang; vitale belangen; ons belang; domeinnaam; domeinnamen; bestandsna*; bedrijfsnaam; namens; in naam van; onder de naam; browserinstelling*; locatie-instelling*; gezondheidsautoriteit*; ons adres; "
        "ons e-mailadres; via e-mail; per e-mail; per mail; via mail; telefonisch; per telefoon; nieuwsbrief per; onder de 13; onder de 16; jonger dan; minimumleeftijd; webadres*; naam van de; naam van het; naam van onze; adresbalk; op het adres; volgende adres; het e-mailadres van; de volksgezondheid; onder onze naam"
    ),
    "name": cues(
        "naam; namen; voornaam; achternaam; voor- en achternaam; voorletters; volledige naam; naw-gegevens; naw; naw gegevens; familienaam; voornamen"
    ),
    "contact_data": cues(
        "contactgegevens; contactinformatie; e-mailadres*; emailadres*; mailadres*; e-mail; email; telefoonnummer*; telefoon; mobiele nummer; mobiel nummer; adres; adressen; adresgegevens; postadres; afleveradres; bezorgadres; factuuradres; woonadres; postcode; woonplaats; naw-gegevens; huisadres"
    ),
    "account_data": cues(
        "gebruikersna*; wachtwoord*; inloggegevens; accountgegevens; accountinformatie; klantnummer*; lidnummer*; profielgegevens; profielinformatie; registratiegegevens; lidmaatschapsnummer; gebruikers-id; inlognaam"
    ),
    "official_id": cues(
        "burgerservicenummer*; bsn; bsn-nummer; paspoort*; paspoortnummer*; identiteitskaart; identiteitsbewijs; rijbewijs*; kopie identiteitsbewijs; kenteken*; rijksregisternummer*; legitimatiebewijs; id-kaart; identiteitsdocument*"
    ),
    "payment_data": cues(
        "betaalgegevens; betalingsgegevens; bankgegevens; bankrekening*; bankrekeningnummer*; rekeningnummer*; iban; iban-nummer; creditcard*; creditcardgegevens; kaartgegevens; kaartnummer*; factuurgegevens; facturatiegegevens; betaalmethode; betaalmiddel; betaalkaart*; betalingsinformatie; betaalwijze; betaalinformatie"
    ),
    "financial_data": cues(
        "inkomen; inkomensgegevens; salaris*; financiële gegevens; financiële informatie; financiële situatie; kredietwaardigheid; kredietgegevens; kredietinformatie; vermogen"
    ),
    "transaction_data": cues(
        "aankoopgeschiedenis; bestelgeschiedenis; bestelgegevens; ordergegevens; transactiegegevens; transactiegeschiedenis; aankoopgegevens; uw bestellingen; je bestellingen; uw aankopen; je aankopen; bestelde producten; gekochte producten; reserveringsgegevens; boekingsgegevens; orderhistorie; bestelhistorie; wat u heeft besteld; wat je hebt besteld; wat u bestelt; wat u koopt; wat je koopt; bestelnummer; contractgegevens; aankoophistorie; inhoud van uw bestelling; de inhoud van de bestelling"
    ),
    "device_data": cues(
        "browsertype; type browser; soort browser; browser; browserversie; besturingssysteem; besturingssystemen; apparaattype; type apparaat; soort apparaat; apparaatgegevens; apparaatinformatie; schermresolutie; technische gegevens; technische informatie; taalinstelling*; internetbrowser; informatie over uw apparaat; informatie over je apparaat; gegevens over uw apparaat"
    ),
    "online_id": cues(
        "ip-adres*; ip adres*; apparaat-id*; reclame-id*; advertentie-id*; cookie-id*; mac-adres*; unieke identificatie*; unieke id*; online identificator*; online-identificator*; apparaatidentificatie*; unieke identificator*; ip-nummer"
    ),
    "usage_data": cues(
        "gebruiksgegevens; logbestand*; loggegevens; logdata; serverlog*; bezochte pagina*; pagina's die u bezoekt; pagina's die je bezoekt; welke pagina*; surfgedrag; klikgedrag; browsegeschiedenis; zoekgeschiedenis; zoekopdracht*; zoekterm*; klikken; hoe u onze; hoe je onze; uw gebruik van; je gebruik van; interactie*; tijdstip van; datum en tijd; bezoekgedrag; gebruikersgedrag; verkeersgegevens; activiteiten op; gegevens over uw activiteiten; gegevens over jouw activiteiten; bezoekduur; duur van het bezoek; gebruiksinformatie; websitegedrag; internetgedrag; bezoekgegevens; klikgegevens"
    ),
    "location": cues(
        "locatiegegevens; locatie; locatiedata; geolocatie; geografische locatie; plaatsbepaling; geschatte locatie; locatie-informatie; verblijfplaats; globale locatie; plaatsgegevens"
    ),
    "precise_location": cues(
        "precieze locatie*; exacte locatie*; gps; gps-gegevens; gps-locatie*; gps-coördinaten; nauwkeurige locatie*; precieze locatiegegevens; exacte positie"
    ),
    "demographic": cues(
        "geboortedatum; leeftijd; geslacht; nationaliteit; burgerlijke staat; geboorteplaats; demografische*; geboortejaar; geboortedata; gender; verjaardag; leeftijdscategorie"
    ),
    "communications": cues(
        "correspondentie; uw bericht; je bericht; uw berichten; je berichten; inhoud van uw bericht; inhoud van je bericht; inhoud van het bericht; inhoud van berichten; berichten die; chatgeschiedenis; chatgesprekken; uw communicatie; communicatie met ons; uw vraag; uw vragen; uw feedback; uw opmerkingen; e-mails die u; chatlogs; klantcontacten; contactgeschiedenis; inhoud van de correspondentie; klachten die"
    ),
    "user_content": cues(
        "content die u; content die je; bestanden die u; bestanden die je; gebruikersinhoud; uw berichten op het forum; geüploade*; door u geplaatste; reacties die; reviews die; inhoud die u; beoordelingen die"
    ),
    "audio_visual": cues(
        "foto; foto's; pasfoto; profielfoto*; camerabeelden; videobeelden; beeldmateriaal; video-opnamen; video-opnames; geluidsopname*; gespreksopname*; opnamen van gesprekken; opnames van telefoongesprekken; stemopname*; beeldopnamen; opgenomen gesprekken; stem; telefoonopname*; cameratoezicht"
    ),
    "employment_data": cues(
        "beroep; functie; functietitel; werkgever; cv; curriculum vitae; opleiding; werkervaring; motivatiebrief; diploma's; referenties; arbeidsverleden; sollicitatiebrief; sollicitatiegegevens; professionele gegevens; opleidingsgegevens; loopbaan; opleidingsniveau; dienstverband; arbeidsgegevens; getuigschriften"
    ),
    "social_media": cues(
        "social media-profiel*; socialmediaprofiel*; sociale media-profiel*; profiel op sociale media; social media account*; facebook-profiel; linkedin-profiel; openbaar profiel; openbare profiel; sociale-mediaprofiel*"
    ),
    "address_book": cues(
        "adresboek; contactenlijst; uw contacten; je contacten; contactpersonen in uw telefoon; vriendenlijst"
    ),
    "preferences": cues(
        "voorkeuren; interesses; uw interesses; je interesses; verlanglijst*; dieetwensen; taalvoorkeur; favorieten; hobby's; communicatievoorkeuren; uw voorkeur"
    ),
    "inferences": cues("afgeleide gegevens; afgeleide informatie; gevolgtrekkingen; afgeleide interesses"),
    "family": cues(
        "gezinsleden; familieleden; partner; gezinssamenstelling; noodcontact*; gezinssituatie; contactpersoon bij nood; echtgenoot; huishouden; naasten; mantelzorger*"
    ),
    "health_data": cues(
        "gezondheidsgegevens; medische gegevens; medische informatie; gegevens over gezondheid; gegevens over uw gezondheid; gezondheid; gezondheidstoestand; ziekte; ziektes; allergie*; handicap; beperking; beperkingen; medisch dossier; patiëntgegevens; patiëntendossier; diagnose*; medicijn*; medicatie; gezondheidsinformatie; ziekteverzuim; hartslag; ziekmelding*; voedselallergie*"
    ),
    "biometric_data": cues("biometrische*; vingerafdruk*; gezichtsherkenning; gezichtsscan*; stemherkenning"),
    "genetic_data": cues("genetische gegevens; genetische*; dna"),
    "ethnic_origin": cues("etnische afkomst; ras of etnische*; etniciteit; etnische achtergrond; ras, etniciteit; ras"),
    "political_opinion": cues(
        "politieke opvattingen; politieke voorkeur*; politieke overtuiging*; politieke gezindheid; politieke mening*"
    ),
    "religion": cues(
        "religie; godsdienst; geloofsovertuiging*; religieuze; levensovertuiging*; levensbeschouwelijke*; geloof"
    ),
    "trade_union": cues(
        "lidmaatschap van een vakbond; vakbondslidmaatschap; lidmaatschap vakbond; vakbond*; vakvereniging"
    ),
    "sex_life": cues(
        "seksuele geaardheid; seksuele gerichtheid; seksuele voorkeur; seksueel gedrag; seksuele leven; seksleven; seksuele*"
    ),
    "special_category": cues(
        "bijzondere persoonsgegevens; bijzondere categorieën; gevoelige persoonsgegevens; gevoelige gegevens; gevoelige informatie; bijzondere gegevens; bijzondere en/of gevoelige"
    ),
    "criminal_record": cues(
        "strafrechtelijke gegevens; strafblad; verklaring omtrent gedrag; vog; strafbare feiten; strafrechtelijke veroordeling*; strafrechtelijk verleden"
    ),
    "children_data": cues(
        "gegevens van kinderen; persoonsgegevens van kinderen; gegevens van uw kind; naam van uw kind; naam van het kind; gegevens van minderjarigen; gegevens over websitebezoekers die jonger; gegevens over kinderen; leeftijd van het kind; geboortedatum van het kind; gegevens van je kind; gegevens van personen jonger; van kinderen onder; informatie over kinderen"
    ),
}
COLLECTING = FrameCues(
    verbs=cues(
        "verzamelen; verzamelt; verzameld; verzameling van; verwerken; verwerkt; verwerking van; gebruiken wij uw; gebruiken we je; wij gebruiken uw; we gebruiken je; opslaan; slaan wij; slaan we; slaat; opgeslagen; registreren; registreert; geregistreerd; bewaren wij; wij bewaren; we bewaren; bewaart; bewaard; "
        "leggen wij vast; leggen we vast; vastgelegd; vastleggen; leggen; ontvangen wij; wij ontvangen; we ontvangen; ontvangen; u verstrekt; verstrekt; verstrekken; geeft u; u ons geeft; geef je; invult; ingevuld; invullen; invoert; opgeeft; opgeven; opgegeven; achterlaat; vragen wij; vragen we; wij vragen; we vragen; gevraagd; nodig hebben; hebben wij; nodig; "
        "de volgende gegevens; volgende gegevens; volgende persoonsgegevens; volgende informatie; gegevens zoals; informatie zoals; zoals uw; zoals je; zoals; bijvoorbeeld; waaronder; omvatten; omvat; bestaat uit; bestaan uit; noteren; noteert; schrijven; opgenomen; persoonsgegevens zijn; gelogd; loggen; doorgeeft; deelt; inclusief; uitlezen; wij weten; houden wij bij; houden we bij; stuurt; toestuurt; verkrijgen; krijgen wij"
    ),
    headings=cues(
        "welke gegevens; welke persoonsgegevens; welke informatie; gegevens die wij; gegevens die we; persoonsgegevens die; informatie die; verzamelde; verzamelen; verzameling; soorten gegevens; soorten persoonsgegevens; categorieën; wij verzamelen; wij verwerken; we verzamelen; wat wij; wat we; gegevens die u; gegevens die je; typen informatie; type gegevens; bijzondere; gevoelige; logbestanden; contactformulier*; registratie; persoonsgegevens die wij; verwerking van persoonsgegevens; verwerkt"
    ),
    columns=cues(
        "gegevens; persoonsgegeven*; categorie*; type*; soort*; informatie; wat; welke gegevens; voorbeelden; data; categorieën van persoonsgegevens"
    ),
    elsewhere=cues(
        "uw rechten; je rechten; jouw rechten; rechten; wijziging*; definitie*; klacht*; delen; ontvangers; beveiliging; veiligheid; bewaartermijn*; hoe lang; verwijdering; doorgifte; links; contact; intrekken; doeleinden; doel; waarom; inzage*; verstrekking aan; wie krijgt; derden; rechten van betrokkenen"
    ),
)
PURPOSES = {
    "": cues(
        "analysetool*; marketingcookies; advertentiecookies; beveiligingsmaatregel*; gegevensbeveiliging; advertentie-id*; beveiliging van uw gegevens; beveiliging van persoonsgegevens; deze verklaring aan te passen; klantenservice-afdeling; leveranciers; analytische cookies van; afleveradres; reclame-id*"
    ),
    "service_provision": cues(
        "diensten te leveren; dienst te leveren; diensten te verlenen; dienst te verlenen; diensten aan te bieden; dienstverlening; leveren; levering; levering van; te leveren; bezorgen; bezorging; uitvoering van de overeenkomst; uitvoering van een overeenkomst; uitvoeren van de overeenkomst; uitvoering van onze overeenkomst; uitvoering te geven; uitvoering overeenkomst; overeenkomst uit te voeren; uitvoeren van een overeenkomst; uitvoeren van onze; "
        "bestelling te verwerken; bestelling af te handelen; bestellingen te verwerken; verwerken van uw bestelling; afhandelen van uw bestelling; afhandeling van uw bestelling; afhandelen van bestellingen; verwerking van bestellingen; verwerken van bestellingen; website te laten; werking van de website; functioneren van; goederen te leveren; goederen en diensten; producten te leveren; producten te bezorgen; verzenden van; verzending; contractuele; afspraken te maken; afspraak te; aanbieden van; werken van de website; reserveringen; toegang te geven; beschikbaar te stellen; service te leveren; site te laten werken"
    ),
    "account_management": cues(
        "account aan te maken; account te maken; account aanmaken; aanmaken van een account; uw account te beheren; je account te beheren; accountbeheer; beheer van uw account; ledenadministratie; lidmaatschap te beheren; klantaccount; registratie; inloggen; in te loggen; gebruikersaccount*; beheren van uw account; mogelijkheid te bieden een account; beheer van het lidmaatschap; ledenregister; klantenadministratie; leden bij te houden"
    ),
    "payment": cues(
        "betalingen te verwerken; betaling te verwerken; betaling af te handelen; afhandelen van uw betaling; afhandelen van de betaling; verwerken van betalingen; verwerking van betalingen; betaling; betalingen; facturatie; facturering; factureren; facturen; incasso; innen; contributie*; betalingsverkeer; afhandelen van betalingen; het afhandelen van jouw betaling"
    ),
    "support": cues(
        "klantenservice; klantendienst; klantenondersteuning; ondersteuning; beantwoorden; te beantwoorden; vragen te beantwoorden; uw vraag te beantwoorden; reageren op; te reageren; afhandelen van klachten; klachten te behandelen; klachten af te handelen; verzoeken te behandelen; u te helpen; je te helpen; technische ondersteuning; helpdesk; behandelen van; afhandelen van uw vraag; afhandelen van vragen; servicevragen; beantwoording"
    ),
    "communication": cues(
        "contact met u op te nemen; contact met je op te nemen; contact op te nemen; met u te communiceren; communiceren; te informeren; informeren over; te bellen of; u op de hoogte; je op de hoogte; meldingen te sturen; berichten te sturen; herinnering*; communicatie met; contacteren; bereiken; op de hoogte houden; contact opnemen"
    ),
    "analytics": cues(
        "analyseren; te analyseren; analyse; analyses; statistieken; statistische; meten; te meten; meting; begrijpen hoe; inzicht krijgen; inzicht te krijgen; webanalyse; bezoekersstatistiek*; bezoekersaantallen; analytische doeleinden; inzicht in het gebruik; analytics; bezoek te tellen"
    ),
    "improvement": cues(
        "verbeteren; te verbeteren; verbetering*; ontwikkelen; ontwikkeling; productontwikkeling; optimaliseren; te optimaliseren; optimalisatie; fouten op te lossen; foutopsporing; kwaliteitscontrole; kwaliteitsverbetering; testen; doorontwikkel*; kwaliteit te bewaken"
    ),
    "personalisation": cues(
        "personaliseren; te personaliseren; personalisatie; gepersonaliseerde inhoud; gepersonaliseerde content; gepersonaliseerd*; aanbevelingen; aan te bevelen; op maat; afstemmen op; af te stemmen; aan te passen aan uw; aan te passen aan je; voorkeuren te onthouden; relevante inhoud; maatwerk; instellingen te onthouden"
    ),
    "marketing": cues(
        "marketing; direct marketing; marketingdoeleinden; nieuwsbrief; nieuwsbrieven; aanbiedingen; promotie; promoties; acties; reclamefolder*; commerciële doeleinden; prijsvragen; winacties; uitnodigingen; mailings; marketingcommunicatie; reclame te sturen; promotionele"
    ),
    "advertising": cues(
        "gerichte advertenties; gepersonaliseerde advertenties; advertenties; advertentie; reclame; gerichte reclame; advertentiedoeleinden; remarketing; retargeting; gepersonaliseerde reclame; reclames; reclames te personaliseren; conversiemeting; relevante advertenties; op interesses gebaseerde; gedragsgerichte"
    ),
    "security": cues(
        "beveiliging; veiligheid; beveiligen; te beveiligen; misbruik te voorkomen; voorkomen van misbruik; misbruik; bescherming van onze; te beschermen; diefstal; inbraak; vandalisme; it-beveiliging; netwerkbeveiliging; integriteit van; ongeautoriseerde toegang; aanvallen; veilig te houden; veiligheidsdoeleinden; informatiebeveiliging; beveiligingsdoeleinden"
    ),
    "fraud_prevention": cues(
        "fraude; fraudebestrijding; fraudepreventie; fraude te voorkomen; fraude te bestrijden; witwassen; kredietwaardigheid te; kredietcheck; kredietcontrole; spam; oplichting"
    ),
    "legal_obligation": cues(
        "wettelijke verplichting*; wettelijke plicht*; wettelijk verplicht; wettelijke eisen; wettelijke voorschriften; fiscale verplichting*; fiscale; belastingaangifte; boekhouding; administratieplicht; fiscale bewaarplicht; bewaarplicht; wet- en regelgeving; te voldoen aan de wet; voldoen aan wettelijke; juridische verplichting*; belastingdienst; administratieve verplichtingen; wettelijke bewaar*"
    ),
    "legal_claims": cues(
        "rechtsvordering*; juridische claims; geschillen; geschil; verdedigen; verdediging; handhaven; vorderingen in te stellen; onze rechten te; rechtszaak*; juridische procedures; garantieaanspraken; instellen, uitoefenen; afdwingen; garantieclaims"
    ),
    "research": cues(
        "onderzoek; marktonderzoek; enquêtes; klanttevredenheidsonderzoek*; wetenschappelijk*; tevredenheidsonderzoek*; onderzoeksdoeleinden; enquête; klantonderzoek"
    ),
    "recruitment": cues(
        "sollicitatie; sollicitaties; sollicitatieprocedure*; werving; werving en selectie; uw sollicitatie; je sollicitatie; sollicitatieproces; vacature te vervullen; wervingsprocedure; sollicitanten te beoordelen; selectieprocedure"
    ),
    "identity_verification": cues(
        "identiteit te verifiëren; identiteit te controleren; identiteit vast te stellen; identiteitscontrole; identiteitsverificatie; verificatie van uw identiteit; leeftijdscontrole; leeftijdsverificatie; leeftijd te controleren; u te identificeren; identificatie; vaststellen van uw identiteit; controleren van uw identiteit"
    ),
}
USING = FrameCues(
    verbs=cues(
        "gebruiken wij; wij gebruiken; we gebruiken; gebruiken we; gebruikt; gebruiken; gebruikt voor; gebruikt om; verwerken wij; wij verwerken; we verwerken; verwerkt; verwerking is; verwerking vindt; verwerken; doel; doelen; doeleinden; doeleinde; om; teneinde; zodat wij; zodat we; zodat; met als doel; ten behoeve van; nodig om; nodig voor; nodig; noodzakelijk; "
        "verzamelen wij; wij verzamelen; we verzamelen; stelt ons in staat; helpen ons; helpt ons; gerechtvaardigd belang; gerechtvaardigde belang*; belang bij; wij sturen; we sturen; sturen wij; sturen we; bewaren wij; wij bewaren; dienen; dient; in het kader van; kunnen wij; plaatsen; verzenden wij"
    ),
    headings=cues(
        "doel*; doeleinden; waarom; waarvoor; hoe wij; hoe we; gebruik van; gebruik; grondslag*; rechtsgrond*; verwerking*; wat wij doen; wat doen; wat we doen; hoe gebruiken"
    ),
    columns=cues(
        "doel*; doeleinde*; waarom; waarvoor; gebruik; doel van de verwerking; verwerking*; reden*; activiteit; verwerkingsdoel*"
    ),
    elsewhere=cues(
        "uw rechten; je rechten; jouw rechten; rechten; wijziging*; definitie*; klacht*; beveiliging; verwijdering; links; contact; intrekken; inzage*; ontvangers; doorgifte; bewaartermijn*; hoe lang; delen; derden; wie krijgt; rechten van betrokkenen"
    ),
)
RIGHTS = RightCues(
    named={
        "access": cues(
            "recht op inzage; inzagerecht; recht van inzage; recht om uw persoonsgegevens in te zien; recht om je persoonsgegevens in te zien; recht op informatie; inzage te vragen; verzoek tot inzage; verzoeken om inzage; om inzage; inzage in uw; inzage in je; recht op een kopie; kopie van uw; persoonsgegevens in te zien; gegevens in te zien; recht op toegang"
        ),
        "rectification": cues(
            "recht op rectificatie; recht op correctie; rectificatie van; recht van correctie; recht op verbetering; correctie van uw; recht om gegevens te corrigeren; te laten corrigeren; laten verbeteren; laten rectificeren; onjuiste gegevens; verzoek tot correctie; te rectificeren; laten corrigeren; laten aanpassen; recht op aanpassing"
        ),
        "erasure": cues(
            "recht op verwijdering; recht op gegevenswissing; recht op vergetelheid; recht om vergeten te worden; recht op wissing; recht op het wissen; verwijdering van uw; laten verwijderen; laten wissen; te laten verwijderen; verzoek tot verwijdering; wissen van uw; gegevenswissing; verwijdering van persoonsgegevens; recht om te worden vergeten; te laten wissen"
        ),
        "restriction": cues(
            "beperking van de verwerking; recht op beperking; beperking van verwerking; verwerking te beperken; beperken van de verwerking; te laten beperken; beperking van uw; laten beperken"
        ),
        "portability": cues(
            "gegevensoverdraagbaarheid; dataportabiliteit; overdraagbaarheid; recht op overdracht; machineleesbare*; data-portabiliteit; gegevens over te dragen; overdracht van uw gegevens; gegevensoverdracht; overdraagbaar"
        ),
        "objection": cues(
            "recht van bezwaar; recht op bezwaar; bezwaar te maken; bezwaar maken; bezwaar tegen; recht van verzet; maken van bezwaar"
        ),
        "automated_decision": cues(
            "niet onderworpen te worden aan; niet te worden onderworpen; niet onderworpen worden; menselijke tussenkomst; besluit aan te vechten; niet onderworpen aan; menselijke blik"
        ),
        "withdraw_consent": cues(
            "toestemming in te trekken; toestemming intrekken; toestemming weer intrekken; intrekken van uw toestemming; intrekking van uw toestemming; intrekken van toestemming; gegeven toestemming; toestemming altijd intrekken; toestemming op elk moment; toestemming te allen tijde; toestemming kan; toestemming weer in te trekken; intrekking van toestemming; toestemming kunt"
        ),
    },
    weak={
        "access": cues("inzage; inzien; kopie; toegang tot; opvragen; in te zien; te raadplegen"),
        "rectification": cues(
            "rectificatie; rectificeren; correctie; corrigeren; verbetering; verbeteren; wijzigen; aanpassen; aanvullen; te wijzigen; bijwerken; gecorrigeerd"
        ),
        "erasure": cues("verwijdering; verwijderen; wissen; gewist; verwijderd; wissing; vergetelheid"),
        "restriction": cues("beperking; beperken; afscherming; afschermen; te beperken"),
        "portability": cues("overdraagbaarheid; overdragen; over te dragen; overdracht; exporteren"),
        "objection": cues("bezwaar; verzet"),
        "automated_decision": cues(
            "geautomatiseerde besluitvorming; geautomatiseerde beslissing*; geautomatiseerde besluiten; geautomatiseerde individuele; profilering"
        ),
        "withdraw_consent": cues("intrekken; in te trekken; intrekking"),
    },
    frames=cues(
        "recht op; recht om; recht van; het recht; heeft het recht; u heeft recht; je hebt het recht; u hebt het recht; rechten; volgende rechten; u kunt; kunt u; je kunt; kun je; verzoek tot; verzoek om; verzoeken; ons vragen; vragen om; op elk moment; te allen tijde; recht heeft; mag u; mag je; u mag; je mag"
    ),
    headings=cues(
        "uw rechten; je rechten; jouw rechten; rechten; rechten van betrokkenen; recht op; recht van; welke rechten; inzage*; gegevens inzien"
    ),
    reserved=cues(
        "behoudt zich het recht; behouden ons het recht; behouden wij ons het recht; wij hebben het recht; auteursrecht*; intellectuele eigendom*; gebruiksrecht*; herroepingsrecht; herroeping; eigendomsrecht*; heeft het recht de overeenkomst; verkoper heeft het recht; leverancier heeft het recht; recht van toepassing; nederlands recht; licentie; alle rechten voorbehouden; geen recht; is gerechtigd; recht om de overeenkomst"
    ),
    refused=cues(
        "niet vragen; niet verzoeken; niet verlangen; niet eisen; geen recht; niet het recht; niet gerechtigd"
    ),
    complaints=cues(
        "klacht; klachten; klacht indienen; klacht in te dienen; een klacht; klagen; wenden tot de autoriteit; tip geven; klacht neerleggen"
    ),
    opt_outs=cues(
        "afmelden; af te melden; uitschrijven; uit te schrijven; uitschrijving; afmelding; opzeggen; opt-out; opt out; uitschakelen; uit te schakelen; cookies weigeren; weigeren; blokkeren; cookies verwijderen; bezwaar maken tegen direct marketing; deactiveren; uitzetten; niet langer ontvangen; uw inschrijving; afmeldt; uitschrijft; niet meer ontvangen; uit te zetten"
    ),
    topics={
        "": cues("marketingcookies; advertentiecookies; analytische cookies"),
        "marketing": cues(
            "nieuwsbrief*; nieuwsbrieven; direct marketing; marketing; mailings; aanbiedingen; reclame per; marketingmails; commerciële e-mails; e-mails"
        ),
        "advertising": cues(
            "advertenties; reclame; gerichte; gepersonaliseerde advertenties; remarketing; reclames; advertenties op"
        ),
        "analytics": cues("analyse*; statistiek*; analytics; tracking; matomo; volgen; meting"),
        "sale": cues("verkoop; verkopen"),
        "training": cues("trainen; training"),
        "profiling": cues("profilering; geautomatiseerde"),
        "location": cues("locatie*; gps"),
        "notifications": cues("pushmeldingen; push*; meldingen; notificaties"),
        "cookies": cues("cookies; cookie"),
    },
    methods={
        "unsubscribe_link": cues(
            "afmeldlink*; uitschrijflink*; link onderaan; link in de; link in elke; link in iedere; onderaan elke; onderaan iedere; link in onze; uitschrijfknop; afmeldknop; link die; uitschrijffunctie; onderaan de; link onder"
        ),
        "browser_settings": cues(
            "browserinstelling*; instellingen van uw browser; instellingen van je browser; instellingen van de browser; uw browser; je browser; internetbrowser zo; uw internetbrowser; je internetbrowser; de browser; instellingen van uw internetbrowser; jouw browser; internetbrowser"
        ),
        "device_settings": cues(
            "instellingen van uw apparaat; instellingen van je apparaat; instellingen van uw telefoon; telefooninstelling*; apparaatinstelling*; instellingen van je telefoon"
        ),
        "account_settings": cues(
            "accountinstelling*; uw account; je account; uw profiel; je profiel; mijn account; in de app; privacy-instelling*; privacyinstelling*; in de instellingen; jouw account"
        ),
        "cookie_settings": cues(
            "cookie-instelling*; cookieinstelling*; cookievoorkeur*; cookiebanner*; cookie-banner*; cookie banner; cookiemelding*; cookie-voorkeur*; toestemmingstool"
        ),
        "form": cues("formulier; contactformulier; online formulier; webformulier"),
        "email": cues(
            "per e-mail; via e-mail; e-mail te sturen; mailen naar; een e-mail; e-mail naar; te mailen; per mail; via mail; mail te sturen; e-mail sturen"
        ),
        "phone": cues("telefonisch; te bellen; per telefoon"),
        "post": cues("per post; schriftelijk; per brief; brief"),
        "signal": cues("global privacy control; gpc; do not track"),
    },
    barred=cues(
        "kunt u zich niet afmelden; niet mogelijk om; niet worden uitgeschakeld; niet uitschakelen; niet worden geweigerd; niet afmelden; niet uitschrijven"
    ),
)
TERMS = TermCues(
    law=cues(
        "van toepassing; onderworpen aan; beheerst door; toepasselijk recht; toepasselijk; beheerst; geldt; volgens; uitsluitend; overeenkomstig; valt onder; vallen onder"
    ),
    laws={
        "NL": cues(
            "nederlands recht; nederlandse recht; nederlandse wet*; recht van nederland; nederlandse wetgeving; wetten van nederland"
        ),
        "BE": cues("belgisch recht; belgische recht; belgische wet*; recht van belgië"),
        "DE": cues("duits recht; duitse recht"),
        "FR": cues("frans recht; franse recht"),
        "GB": cues("engels recht; engelse recht; brits recht; recht van engeland"),
        "IE": cues("iers recht; ierse recht; recht van ierland"),
        "LU": cues("luxemburgs recht; luxemburgse recht"),
        "US-CA": cues(
            "californisch recht; wetten van de staat californië; recht van de staat californië; wetten van californië"
        ),
    },
    venue=cues(
        "rechtbank te; rechtbank in; rechtbank; rechter te; rechter in; rechtbanken van; rechtbanken in; bevoegde rechter in; bevoegde rechter te; hoven en rechtbanken van; rechtbanken te; rechter van; arrondissement"
    ),
    joints=cues("is; te; in; van; en; het; de; arrondissement"),
    no_places=cues("wij; de; het"),
    seat=cues(
        "onze vestigingsplaats; vestigingsplaats van; waar wij gevestigd; statutaire zetel; maatschappelijke zetel; plaats van vestiging; onze zetel; zetel van"
    ),
    arbitration=cues("arbitrage; arbitraal; scheidsgerecht; bindend advies"),
    class_waiver=cues("collectieve actie; groepsvordering*; class action"),
    caps=cues(
        "aansprakelijkheid is beperkt; beperkt tot; beperkt is tot; beperkt tot het bedrag; maximaal; ten hoogste; meer bedragen dan; overschrijden; hoger dan; totale aansprakelijkheid; maximum"
    ),
    fees=cues(
        "betaalde bedrag; betaald; betaalde vergoeding*; factuurbedrag; factuurwaarde; facturen; aankoopprijs; vergoedingen; orderwaarde; bedrag van de; betaalde; koopprijs; bedongen prijs; bedrag dat"
    ),
    causes=cues("aansprakelijk*; schade"),
    renewals=cues(
        "automatisch verlengd; stilzwijgend verlengd; automatische verlenging; stilzwijgende verlenging; wordt automatisch; verlengd met; automatisch vernieuwd; automatisch voortgezet; stilzwijgend voortgezet; worden verlengd; telkens verlengd"
    ),
    subscriptions=cues("abonnement*; overeenkomst*; lidmaatschap*; looptijd; periode*; licentie*; contract*"),
    changes=cues(
        "recht voor om; recht voor deze; te wijzigen; mogen wijzigen; kan wijzigen; kunnen wijzigen; kunnen deze; kan deze; gerechtigd; eenzijdig; mag deze; mogen deze; gewijzigd worden; kunnen worden gewijzigd; kunnen gewijzigd; te herzien"
    ),
    own=cues(
        "deze voorwaarden; voorwaarden; de voorwaarden; algemene voorwaarden; gebruiksvoorwaarden; deze overeenkomst; de overeenkomst; prijzen; tarieven; prijs"
    ),
)

CONTENT = Content(
    data=DATA,
    collecting=COLLECTING,
    purposes=PURPOSES,
    using=USING,
    denials=cues("niet; geen; nooit; noch; nimmer"),
    lifts=cues(
        "maar; alleen; uitsluitend; behalve; tenzij; anders dan; echter; behoudens; met uitzondering; enkel; slechts; anders"
    ),
    turns=cues("en; maar"),
    rights=RIGHTS,
    terms=TERMS,
)
