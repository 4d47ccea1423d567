"""German words of data, purposes, rights and terms."""

from monitor.facts.languages.content.table import Content, FrameCues, RightCues, TermCues
from monitor.facts.languages.table import cues

DATA = {
    "": cues(
        "berechtigte* interesse*; öffentliche* interesse*; unser interesse; überwiegende* interesse*; im namen; namens; "
        "domainname*; dateiname*; firmenname*; name der; namen der; name des; namen des; name und anschrift des; "
        "gesundheitsbehörde*; adresse der website; browsereinstellung*; browser-einstellung*; geräteeinstellung*; "
        "unter 16; unter 18; mindestalter; adressleiste; adresszeile; internetadresse der; unser name; unsere adresse; "
        "anschrift der; anschrift des; e-mail-marketing; e-mail-newsletter; telefonisch; per e-mail; per telefon"
    ),
    "name": cues(
        "name; namen; vorname*; nachname*; familienname*; vor- und nachname*; vor- und zuname*; ihr name; anrede"
    ),
    "contact_data": cues(
        "kontaktdaten; kontaktinformation*; e-mail-adresse*; emailadresse*; email-adresse*; mailadresse*; e-mailadresse*; "
        "telefonnummer*; telefon; handynummer*; mobilnummer*; mobilfunknummer*; anschrift*; adresse; adressen; adressdaten; "
        "postanschrift*; lieferadresse*; rechnungsadresse*; wohnadresse*; rufnummer*; faxnummer*; e-mail; wohnort; postleitzahl; "
        "postadresse*; straße; adressangaben"
    ),
    "account_data": cues(
        "benutzername*; nutzername*; passwort; passwörter; kennwort; zugangsdaten; anmeldedaten; login-daten; logindaten; "
        "kontodaten; nutzerkontodaten; registrierungsdaten; profildaten; kundennummer*; mitgliedsnummer*; benutzerkennung*; "
        "benutzerdaten; kundenkontodaten; accountdaten; stammdaten; bestandsdaten"
    ),
    "official_id": cues(
        "personalausweis*; ausweisdaten; ausweisnummer*; reisepass*; ausweiskopie*; führerschein*; steuernummer*; "
        "steuer-id*; steueridentifikationsnummer*; sozialversicherungsnummer*; ausweisdokument*; kfz-kennzeichen; kennzeichen; "
        "identitätsnachweis*; passnummer*; ahv-nummer*"
    ),
    "payment_data": cues(
        "zahlungsdaten; zahlungsinformation*; bankverbindung*; bankdaten; kontoverbindung*; kreditkarte*; iban; kontonummer*; "
        "zahlungsart*; zahlungsmittel*; rechnungsdaten; abrechnungsdaten; kartendaten; bankkontodaten; zahlungsmethode; "
        "zahlungsangaben"
    ),
    "financial_data": cues(
        "bonität*; einkommen; einkommens*; gehalt; finanzdaten; vermögensverhältnis*; finanzielle situation; finanzinformation*; steuerdaten; steuermerkmal*"
    ),
    "transaction_data": cues(
        "bestelldaten; bestellhistorie; kaufhistorie; bestellte ware*; bestellungen; vertragsdaten; kaufdaten; transaktionsdaten; "
        "auftragsdaten; buchungsdaten; inhalt der bestellung; inhalt ihrer bestellung; gekaufte produkte; einkäufe; kaufverhalten; "
        "vertragsgegenstand; bestellverlauf; bestellinformation*"
    ),
    "device_data": cues(
        "browsertyp*; browser-typ*; browserversion*; browser; betriebssystem*; gerätetyp*; geräteinformation*; gerätedaten; "
        "bildschirmauflösung*; user-agent; user agent; gerätemodell*; browsersprache; technische daten; technische information*; "
        "spracheinstellung*; browserart; verwendeter browser; browsersoftware; endgerät*"
    ),
    "online_id": cues(
        "ip-adresse*; ip adresse*; geräte-id*; gerätekennung*; gerätekennungen; werbe-id*; online-kennung*; cookie-id*; "
        "mac-adresse*; eindeutige kennung*; werbekennung*; advertising-id; internetprotokoll-adresse*; meta-/kommunikationsdaten; internetadresse"
    ),
    "usage_data": cues(
        "nutzungsdaten; logdaten; log-daten; logfiles; log-files; logfile*; server-log*; serverlog*; protokolldaten; protokolldatei*; zugriffsdaten; "
        "besuchte seite*; besuchten seite*; aufgerufene* seite*; abgerufene* datei*; nutzungsverhalten*; surfverhalten*; klickverhalten*; "
        "referrer*; uhrzeit; zugriffszeit*; zeitpunkt des; datum und uhrzeit; datenmenge; suchanfrage*; suchbegriff*; verweildauer; "
        "besuchte webseite*; besuchten webseite*; interaktion*; klicks; besuchszeit; nutzung unserer website; verkehrsdaten; zugriffsstatus; "
        "browserverlauf; zuvor besuchte; statuscode; seitenaufrufe"
    ),
    "location": cues(
        "standort; standortdaten; standorte; geolokalisierung; geodaten; ungefähren standort; ungefährer standort; standortinformation*; aufenthaltsort*; positionsdaten"
    ),
    "precise_location": cues(
        "genauen standort; genauer standort; genaue* standort*; präzise* standort*; exakte* standort*; gps; gps-daten; gps-position*; gps-koordinaten; genaue position"
    ),
    "demographic": cues(
        "geburtsdatum; geburtstag; geburtsort; alter; geschlecht; staatsangehörigkeit; familienstand; nationalität; demografische*; demographische*; geburtsjahr"
    ),
    "communications": cues(
        "kommunikationsinhalt*; inhalt ihrer nachricht*; inhalt der nachricht*; ihre nachricht; ihrer nachricht; ihre nachrichten; korrespondenz*; chatverlauf*; "
        "chatprotokoll*; nachrichteninhalt*; schriftverkehr; ihre anfrage; inhalt ihrer anfrage; inhalt der anfrage; kommunikationsdaten; inhaltsdaten; gesprächsinhalt*; nachrichtentext; rückmeldungen"
    ),
    "user_content": cues(
        "nutzerinhalte; hochgeladene*; ihre beiträge; kommentare; inhalte, die sie; eingaben in onlineformular*; eingestellte inhalte"
    ),
    "audio_visual": cues(
        "fotos; foto; fotografie*; bildaufnahme*; videoaufnahme*; videoaufzeichnung*; sprachaufnahme*; tonaufnahme*; sprachaufzeichnung*; "
        "videoüberwachung*; lichtbild*; profilbild*; gesprächsaufzeichnung*; bildmaterial; aufnahmen der kamera*; bilddaten; videodaten; stimme"
    ),
    "employment_data": cues(
        "beruf; berufsbezeichnung; arbeitgeber; lebenslauf; lebensläufe; zeugnis*; qualifikation*; ausbildung; berufserfahrung; bewerbungsunterlagen; "
        "beruflicher werdegang; beruflichen werdegang; bewerberdaten; bewerbungsdaten; berufliche daten; position im unternehmen; schulabschluss*; bildungsabschluss*; anschreiben"
    ),
    "social_media": cues(
        "social-media-profil*; profil in sozialen netzwerken; social media profil*; facebook-profil*; öffentliches profil; öffentliche profil*; social-media-konto"
    ),
    "address_book": cues("adressbuch; kontaktliste*; ihre kontakte; telefonbuch; freundesliste; adressbuchdaten"),
    "preferences": cues(
        "präferenzen; interessen; vorlieben; merkzettel; wunschliste*; hobbys; kommunikationspräferenzen; lieblings*"
    ),
    "inferences": cues("abgeleitete daten; rückschlüsse auf; abgeleitete information*; abgeleitete interessen"),
    "family": cues(
        "familienangehörige*; angehörige*; ehepartner*; notfallkontakt*; haushaltsmitglied*; kinder und ehepartner; haushaltsgröße; familienverhältnisse"
    ),
    "health_data": cues(
        "gesundheitsdaten; gesundheitszustand*; gesundheitsinformation*; gesundheitsangaben; krankheiten; krankengeschichte; allergien; behinderung*; "
        "medizinische daten; medizinische information*; krankmeldung*; schwerbehinderung*; diagnosen; befunde; patientendaten; impfstatus; fitnessdaten; vorerkrankung*; herzfrequenz; ihre gesundheit; unverträglichkeiten"
    ),
    "biometric_data": cues(
        "biometrische*; fingerabdruck; fingerabdrücke; gesichtserkennung*; gesichtsscan*; stimmabdruck*"
    ),
    "genetic_data": cues("genetische daten; genetischen daten; genetische*; dna"),
    "ethnic_origin": cues(
        "ethnische herkunft; ethnischen herkunft; ethnischer herkunft; rassische*; ethnische zugehörigkeit; herkunft und ethnie; ethnie"
    ),
    "political_opinion": cues(
        "politische meinung*; politischen meinung*; politische überzeugung*; politischer meinung*; politische ansichten; parteizugehörigkeit"
    ),
    "religion": cues(
        "religion; religionszugehörigkeit; religiöse überzeugung*; religiöse*; weltanschauliche*; konfession*; kirchenzugehörigkeit; glaubensbekenntnis"
    ),
    "trade_union": cues("gewerkschaftszugehörigkeit; gewerkschaftsmitgliedschaft; gewerkschaft*"),
    "sex_life": cues("sexualleben; sexuelle orientierung; sexuellen orientierung; sexuelle*"),
    "special_category": cues(
        "besondere kategorien; besonderer kategorien; besonderen kategorien; sensible daten; sensiblen daten; sensibler daten; besonders sensible*; besonders schützenswerte*; besondere arten personenbezogener; sensitive daten; sensible personenbezogene*"
    ),
    "criminal_record": cues("strafrechtliche verurteilung*; führungszeugnis*; straftaten; vorstrafen; strafregister*"),
    "children_data": cues(
        "daten von kindern; daten von minderjährigen; personenbezogene daten von kindern; daten ihres kindes; name des kindes; alter des kindes; namen ihrer kinder; daten ihrer kinder; daten minderjähriger; von kindern unter; von personen unter; daten des kindes; informationen von kindern"
    ),
}
COLLECTING = FrameCues(
    verbs=cues(
        "erheben; erhebt; erhoben; erhebung von; erhebung ihrer; verarbeiten; verarbeitet; verarbeitung von; verarbeitung ihrer; verarbeitung der; "
        "speichern; speichert; gespeichert; erfassen; erfasst; erfassung von; sammeln; sammelt; gesammelt; nutzen wir; wir nutzen; verwenden wir; "
        "wir verwenden; verwendet werden; wir benötigen; benötigen wir; erhalten wir; wir erhalten; übermitteln sie; übermittelt; mitteilen; mitgeteilt*; "
        "angeben; angegeben*; eingeben; eingegeben*; bereitstellen; bereitgestellt*; zur verfügung stellen; abgefragt; fragen wir; protokolliert; "
        "wir fragen; folgende daten; folgenden daten; folgende informationen; folgende personenbezogene; dazu gehören; dazu zählen; hierzu gehören; hierzu zählen; darunter fallen; "
        "daten wie; informationen wie; angaben wie; umfassen; umfasst; aufgezeichnet; aufzeichnen; bewahren; notieren; notiert; übertragen; abfragen; "
        "überlassen; hinterlegen; auslesen; ausgelesen; erfragen; führen wir; daten sind; handelt es sich um; wertet; auswerten"
    ),
    headings=cues(
        "welche daten; welche personenbezogenen; welche informationen; erhobene daten; erhebung; verarbeitete daten; datenarten; arten der verarbeiteten; "
        "arten von daten; datenkategorien; kategorien von daten; kategorien personenbezogener; daten, die wir; datenerfassung; datenerhebung; "
        "umfang der; erfassung; server-log*; serverlog*; logfiles; kontaktformular*; registrierung; was wir erheben; was wir speichern; verarbeitung personenbezogener; "
        "besondere kategorien; was wir über sie; was wir aufschreiben; was wir wissen; was wir notieren; zugriffsdaten; bestellvorgang; kategorien der daten; welche angaben"
    ),
    columns=cues(
        "daten; datenart*; datenkategorie*; art der daten; kategorie*; kategorien von daten; personenbezogene daten; verarbeitete daten; verarbeitete datenarten; "
        "betroffene daten; welche daten; erhobene daten; angaben; information*; was; beispiele; datenarten"
    ),
    elsewhere=cues(
        "ihre rechte; rechte; betroffenenrechte; änderung*; definition*; begriffsbestimmung*; begriffe; beschwerde*; weitergabe*; empfänger*; "
        "sicherheit; datensicherheit; speicherdauer; löschung; aufbewahrung*; drittland*; drittländer*; widerruf*; widerspruch*; links; auskunft; berichtigung; "
        "deine rechte; speicherfrist*; wie lange; zwecke; verantwortlich*; wer bekommt; wer ist"
    ),
)
PURPOSES = {
    "": cues(
        "analysedienst*; analytics-cookies; marketing-cookies; werbe-id*; sicherheitsmaßnahme*; datensicherheit; marketing-team; "
        "kundendienstteam; unserer sicherheit; optimierte version; sicherheit ihrer daten; datenschutzerklärung zu aktualisieren; technischer support von"
    ),
    "service_provision": cues(
        "bereitstellung unserer; bereitstellung der website; bereitstellung des; bereitstellung der; bereitstellung von; bereitzustellen; erbringung unserer; erbringung der; erbringung von; "
        "dienste zu erbringen; vertragserfüllung; vertragsabwicklung; vertragsdurchführung; erfüllung des vertrag*; erfüllung eines vertrag*; durchführung des vertrag*; abwicklung ihrer bestellung; "
        "abwicklung der bestellung; bestellabwicklung; bestellung abzuwickeln; bestellungen abzuwickeln; bestellung zu bearbeiten; bearbeitung ihrer bestellung; "
        "auslieferung der; lieferung der; lieferung ihrer; zum versand; betrieb der website; betrieb unserer; betrieb der; darstellung der; darstellung unserer; anzeige der website; "
        "auslieferung der inhalte; abwicklung von verträgen; vertragliche leistungen; leistungserbringung; zur verfügungstellung; zurverfügungstellung; ware zu liefern; ausführung ihrer; vertrag zu erfüllen; "
        "um ihnen unsere; termine zu vereinbaren; vertragszwecke; durchführung der bestellung; nutzung der website zu ermöglichen; funktionsfähigkeit; onlineangebot*"
    ),
    "account_management": cues(
        "kundenkonto; nutzerkonto; benutzerkonto; kontoverwaltung; verwaltung ihres; einrichtung des kunden*; mitgliederverwaltung; mitgliedschaft zu verwalten; verwaltung der mitglieder; konto zu führen; kontoführung; registrierung; authentifizierung"
    ),
    "payment": cues(
        "zahlungsabwicklung; abwicklung der zahlung*; abwicklung von zahlungen; abrechnung; rechnungsstellung; zahlungen abzuwickeln; zahlung abzuwickeln; zahlungsverkehr; forderungseinzug; inkasso; bezahlung; zahlungsvorgang*; rechnungen zu stellen; beitragseinzug"
    ),
    "support": cues(
        "kundenservice; kundendienst; kundenbetreuung; support; beantwortung ihrer; beantwortung von; beantwortung der; bearbeitung ihrer anfrage*; bearbeitung der anfrage*; bearbeitung von anfragen; anfragen zu beantworten; "
        "anfrage zu beantworten; fragen zu beantworten; anfrage zu bearbeiten; anfragen zu bearbeiten; kundenanfragen; um ihnen zu antworten; reklamationen; anliegen zu bearbeiten; bearbeitung ihres anliegens; ihre anfrage zu"
    ),
    "communication": cues(
        "kommunikation mit ihnen; kontaktaufnahme; mit ihnen in kontakt; kontaktieren; zu informieren; benachrichtig*; kontakt aufzunehmen; mit ihnen zu kommunizieren; kommunikation; kontaktpflege; erinnern; terminerinnerung*"
    ),
    "analytics": cues(
        "analyse; analysen; analysieren; webanalyse; statistik; statistiken; statistische*; reichweitenmessung; messen; messung; auswertung; auswerten; nutzungsanalyse; besuchermessung; zu verstehen, wie; besucherstatistik*; nutzungsstatistik*"
    ),
    "improvement": cues(
        "verbesserung; verbessern; optimierung; optimieren; weiterentwicklung; weiterentwickeln; weiterzuentwickeln; produktentwicklung; fehlerbehebung; fehleranalyse; qualitätssicherung; qualitätsverbesserung; nutzerfreundlich*; bedarfsgerechte*; zu optimieren; besser zu machen"
    ),
    "personalisation": cues(
        "personalisierung; personalisieren; personalisierte inhalte; individualisier*; empfehlungen; maßgeschneidert*; anpassung an ihre; auf sie zugeschnitten*; zuzuschneiden; individuell anzupassen; personalisierter inhalte; passende inhalte; einstellungen zu merken"
    ),
    "marketing": cues(
        "marketing; direktwerbung; newsletter; newsletters; marketingzweck*; werbezwecke; werbezwecken; angebote zu senden; gewinnspiel*; direktmarketing; e-mail-werbung; produktinformation*; zusendung von; neuigkeiten; marketingmaßnahmen; kundengewinnung; postwerbung; angebote und neuigkeiten; werbliche*"
    ),
    "advertising": cues(
        "personalisierte werbung; personalisierter werbung; interessenbezogene* werbung; zielgerichtete* werbung; werbeanzeigen; werbung; remarketing; retargeting; anzeigen zu schalten; werbung anzuzeigen; nutzungsbasierte* werbung; conversion-tracking; conversionmessung; targeting; verhaltensbasierte* werbung"
    ),
    "security": cues(
        "sicherheit; it-sicherheit; systemsicherheit; sicherheitszweck*; schutz vor; missbrauch zu; missbrauchs*; missbrauch; angriffe*; abwehr von; stabilität; betriebssicherheit; netzwerksicherheit; hausrecht*; videoüberwachung; einbruch*; diebstahl*; vandalismus; sicherheitsgründe*; systemstabilität; angriffen"
    ),
    "fraud_prevention": cues(
        "betrug*; betrugsprävention; betrugsbekämpfung; betrugsverhinderung; geldwäsche*; bonitätsprüfung*; bonität zu prüfen; zahlungsausfall*; spam*; betrüger*; bots"
    ),
    "legal_obligation": cues(
        "rechtliche verpflichtung*; rechtlicher verpflichtung*; rechtlichen verpflichtung*; gesetzliche verpflichtung*; gesetzlicher verpflichtung*; gesetzlichen verpflichtung*; gesetzliche pflicht*; gesetzlichen pflicht*; "
        "gesetzlicher pflicht*; gesetzliche aufbewahrung*; gesetzlichen aufbewahrung*; gesetzlicher aufbewahrung*; steuerrechtliche*; steuerliche*; handelsrechtliche*; buchhaltung*; buchführung*; gesetzliche vorgaben; gesetzlichen vorgaben; "
        "gesetzlicher vorgaben; gesetzliche anforderung*; aufbewahrungspflicht*; rechtliche pflicht*; buchhalterische*; steuerrecht; rechtlicher pflicht*; rechtlichen pflicht*"
    ),
    "legal_claims": cues(
        "rechtsansprüche*; rechtsansprüchen; geltendmachung; rechtsverteidigung; ansprüche abzuwehren; ansprüche durchzusetzen; durchsetzung; verteidigung von; verteidigung gegen; abwehr von ansprüchen; rechtsstreit*; streitbeilegung; gewährleistungsansprüche*; rechtlicher ansprüche"
    ),
    "research": cues(
        "forschung*; marktforschung; umfrage*; wissenschaftliche*; meinungsforschung; zufriedenheitsbefragung*; kundenbefragung*; studien"
    ),
    "recruitment": cues(
        "bewerbungsverfahren*; bewerbung; bewerbungen; bewerberauswahl; begründung eines beschäftigungsverhältnisses; begründung des beschäftigungs*; stellenbesetzung; einstellungsverfahren; personalauswahl; bewerbungsprozess*; begründung eines arbeitsverhältnisses"
    ),
    "identity_verification": cues(
        "identitätsprüfung*; identität zu prüfen; identität zu überprüfen; verifizierung ihrer; identifizierung; altersprüfung*; altersverifikation*; alter zu prüfen; feststellung ihrer identität; identitätsfeststellung; überprüfung ihrer identität"
    ),
}
USING = FrameCues(
    verbs=cues(
        "verwenden wir; wir verwenden; nutzen wir; wir nutzen; verwendet; genutzt; verwenden; nutzen; nutzt; verarbeiten wir; wir verarbeiten; verarbeitet; verarbeitung erfolgt; verarbeitung dient; erfolgt; "
        "dient; dienen; zweck; zwecke; zwecken; zum zwecke; zweck der; um; damit wir; benötigen wir; wir benötigen; erforderlich; notwendig; erheben wir; wir erheben; erhoben; "
        "ermöglicht uns; ermöglichen uns; hilft uns; helfen uns; berechtigtes interesse; berechtigte interesse*; berechtigten interesse*; interesse an; interesse liegt; speichern wir; brauchen wir; wir brauchen; wir setzen; setzen wir; eingesetzt; "
        "interesse daran; versenden wir; wir versenden; verwendung; zwecks"
    ),
    headings=cues(
        "zweck*; wofür; warum; verwendung; nutzung; wie wir; verarbeitung; rechtsgrundlage*; verwendungszweck*; weshalb; wozu"
    ),
    columns=cues(
        "zweck*; verarbeitungszweck*; wofür; warum; wozu; zwecke der verarbeitung; verwendungszweck*; verwendung; zweck der verarbeitung; verarbeitung; verarbeitungstätigkeit*"
    ),
    elsewhere=cues(
        "ihre rechte; rechte; betroffenenrechte; änderung*; definition*; begriffsbestimmung*; begriffe; beschwerde*; datensicherheit; sicherheit; löschung; widerruf*; widerspruch*; links; auskunft; deine rechte; empfänger*; weitergabe*; speicherdauer; wie lange; verantwortlich*"
    ),
)
RIGHTS = RightCues(
    named={
        "access": cues(
            "auskunftsrecht*; recht auf auskunft; auskunft über ihre; auskunft über die; auskunft zu verlangen; auskunft verlangen; auskunftsanspruch; auskunftsersuchen; recht auf information"
        ),
        "rectification": cues(
            "recht auf berichtigung; berichtigungsrecht; berichtigung unrichtiger; berichtigung ihrer; berichtigung zu verlangen; berichtigung verlangen; berichtigungsanspruch; berichtigung oder"
        ),
        "erasure": cues(
            "recht auf löschung; löschungsrecht; recht auf vergessenwerden; löschung ihrer; löschung der sie; löschung zu verlangen; löschung verlangen; löschungsanspruch; recht auf datenlöschung"
        ),
        "restriction": cues(
            "einschränkung der verarbeitung; recht auf einschränkung; einschränkung ihrer; einschränkung der datenverarbeitung; verarbeitung einzuschränken"
        ),
        "portability": cues(
            "datenübertragbarkeit; recht auf übertragbarkeit; maschinenlesbar*; datenportabilität; datenübertragung nach art"
        ),
        "objection": cues(
            "widerspruchsrecht*; recht auf widerspruch; widerspruch einzulegen; widerspruch einlegen; widerspruch gegen; widersprechen; recht zum widerspruch; legen widerspruch"
        ),
        "automated_decision": cues(
            "nicht einer ausschließlich; automatisierten entscheidung unterworfen; nicht einer automatisierten; automatisierte einzelfallentscheidung anzufechten; automatisierten verarbeitung - einschließlich profiling - beruhenden; eingreifen einer person; menschliches eingreifen; entscheidung anzufechten; anfechtung der entscheidung"
        ),
        "withdraw_consent": cues(
            "einwilligung zu widerrufen; einwilligung widerrufen; einwilligung jederzeit; widerruf ihrer einwilligung; widerruf der einwilligung; erteilte einwilligung*; einwilligung mit wirkung; widerrufsrecht bei einwilligung*; widerruf einer einwilligung; widerruflich*; einwilligungen zu widerrufen; einwilligungen widerrufen; widerrufen"
        ),
    },
    weak={
        "access": cues("auskunft; erfahren, welche; einsehen; einsicht; kopie; zugang zu"),
        "rectification": cues(
            "berichtigung; berichtigen; korrektur; korrigieren; korrigiert; richtigstellen; berichtigt"
        ),
        "erasure": cues("löschung; löschen; gelöscht"),
        "restriction": cues("einschränkung; einschränken; sperrung; sperren; eingeschränkt"),
        "portability": cues("übertragbarkeit; übertragen; herausgabe; mitnehmen"),
        "objection": cues("widerspruch; widersprechen"),
        "automated_decision": cues("automatisierte entscheidung*; automatisierten entscheidung*; profiling"),
        "withdraw_consent": cues("widerruf; zurücknehmen; zurückziehen"),
    },
    frames=cues(
        "recht; rechte; haben sie das recht; sie haben das recht; du hast das recht; ihnen stehen; stehen ihnen; recht auf; können sie; sie können; du kannst; kannst du; anspruch auf; verlangen; berechtigt; betroffenenrechte; ihr recht; dürfen sie; sie dürfen"
    ),
    headings=cues(
        "ihre rechte; rechte; betroffenenrechte; rechte der betroffenen*; deine rechte; recht auf; recht der betroffenen; welche rechte"
    ),
    reserved=cues(
        "behalten uns das recht; behält sich das recht; behalten uns vor; behält sich vor; wir haben das recht; urheberrecht*; anbieter ist berechtigt; wir sind berechtigt; nutzungsrecht*; recht zur nutzung; widerrufsrecht für verbraucher; eigentumsrecht*; anbieter hat das recht; kündigungsrecht*; vertrag zu widerrufen; vertrag widerrufen; bestellung widerrufen; widerrufsfrist; nicht das recht; lizenz"
    ),
    refused=cues(
        "nicht verlangen; kein recht auf; keinen anspruch auf; nicht berechtigt; nicht das recht; nicht fordern; können uns nicht bitten; können sie uns nicht bitten; kannst uns nicht bitten"
    ),
    complaints=cues("beschwerde*; beschweren; beschwert; aufsichtsbehörde wenden; datenschutzbehörde wenden"),
    opt_outs=cues(
        "abmelden; abmeldung; abbestellen; abzumelden; abbestellung; opt-out; opt out; widersprechen; widerspruch; deaktivieren; deaktiviert; abschalten; austragen; cookies ablehnen; ablehnen; verhindern; unterbinden; abbestellt; ausschalten; deaktivierung; blockieren; abwählen; abstellen; untersagen"
    ),
    topics={
        "": cues("marketing-cookies; werbe-cookies; analyse-cookies"),
        "marketing": cues(
            "newsletter*; direktwerbung; marketing; werbe-e-mail*; werbung per; mailings; rundbrief*; angebote; werbezwecke*; werblich*; postwerbung"
        ),
        "advertising": cues(
            "personalisierte* werbung; interessenbezogene* werbung; werbung; anzeigen; remarketing; retargeting; werbeanzeigen"
        ),
        "analytics": cues(
            "analyse*; webanalyse; tracking; statistik*; matomo; messung; google analytics; erfassung der; reichweitenmessung; auswertung"
        ),
        "sale": cues("verkauf*"),
        "training": cues("training; trainieren"),
        "profiling": cues("profiling; automatisierte*"),
        "location": cues("standort*; gps"),
        "notifications": cues("push*; benachrichtigungen"),
        "cookies": cues("cookie*; tracker"),
    },
    methods={
        "unsubscribe_link": cues(
            "abmeldelink*; abmelde-link*; link am ende; link in jeder; link in jedem; abmeldefunktion; link im newsletter; abbestelllink*; link in der e-mail; link in unseren; enthaltenen link; abmeldung-link; austragungslink*; link am ende jeder; link am ende jedes; link unter jedem; link in den e-mails; link unten in"
        ),
        "browser_settings": cues(
            "browsereinstellung*; einstellungen ihres browsers; einstellung ihrer browser*; ihres browsers; browser-software; browser-einstellung*; einstellungen im browser; browser so; browser-plugin; browser-add-on; im browser; ihren browser; deines browsers"
        ),
        "device_settings": cues(
            "geräteeinstellung*; einstellungen ihres geräts; einstellungen ihres endgeräts; einstellungen des geräts; betriebssystems; einstellungen ihres smartphones; einstellungen des telefons"
        ),
        "account_settings": cues(
            "kontoeinstellung*; kundenkonto; nutzerkonto; ihrem konto; deinem konto; profileinstellung*; ihrem profil; in den einstellungen; in der app; privatsphäre-einstellung*; benutzerkonto"
        ),
        "cookie_settings": cues(
            "cookie-einstellung*; cookie-banner*; einwilligungsverwaltung; consent-tool*; consent-banner*; cookie-consent*; cookieeinstellung*; datenschutzeinstellung*; consent-manager*; consent-management*"
        ),
        "form": cues("formular; kontaktformular; online-formular; webformular"),
        "email": cues("per e-mail; per email; e-mail an; eine e-mail; mail an; email an; mitteilung per e-mail"),
        "phone": cues("telefonisch; per telefon; anrufen; ruf uns an"),
        "post": cues("per post; postalisch; schriftlich; brief*"),
        "signal": cues("global privacy control; gpc; do not track"),
    },
    barred=cues(
        "nicht abmelden; nicht abbestellt; nicht abbestellen; nicht deaktiviert werden; kann nicht; können nicht; lässt sich nicht abbestellen; nicht abgewählt"
    ),
)
TERMS = TermCues(
    law=cues(
        "es gilt; gilt; anwendbar*; anzuwenden; anwendung; unterliegt; unterliegen; findet; recht der; anwendbares recht; richtet sich nach; ausschließlich; maßgeblich"
    ),
    laws={
        "DE": cues(
            "deutsches recht; deutschem recht; deutschen recht*; recht der bundesrepublik; deutsche recht; recht deutschlands"
        ),
        "AT": cues(
            "österreichisches recht; österreichischem recht; österreichischen recht*; recht der republik österreich; österreichische recht"
        ),
        "CH": cues(
            "schweizer recht; schweizerisches recht; schweizerischem recht; schweizerischen recht*; recht der schweiz; schweizerische recht"
        ),
        "FR": cues("französisches recht; französischem recht"),
        "GB": cues("englisches recht; englischem recht; recht von england; recht englands; britisches recht"),
        "IE": cues("irisches recht; irischem recht; recht irlands"),
        "NL": cues("niederländisches recht; niederländischem recht; recht der niederlande"),
        "LU": cues("luxemburgisches recht; luxemburgischem recht; luxemburger recht; recht luxemburgs"),
        "LI": cues("liechtensteinisches recht; liechtensteinischem recht"),
        "SE": cues("schwedisches recht; schwedischem recht"),
        "IT": cues("italienisches recht; italienischem recht"),
        "US-CA": cues(
            "recht des staates kalifornien; recht kaliforniens; recht des bundesstaates kalifornien; gesetze des staates kalifornien"
        ),
    },
    venue=cues(
        "gerichtsstand ist; gerichtsstand; gerichte in; gerichte von; gericht in; ausschließlich zuständig ist; zuständig sind die gerichte; gerichtsort"
    ),
    joints=cues("ist; sind; in; von; zu; für; das; der; die; stadt"),
    no_places=cues(
        "sie; wir; der; die; das; es; für; soweit; alle; sitz; gericht*; kund*; kaufleut*; anbieter*; verbraucher*; vertrag*; streitigkeit*; rechtsstreit*"
    ),
    seat=cues(
        "unser sitz; sitz des anbieters; sitz des verkäufers; unser geschäftssitz; geschäftssitz; sitz des unternehmens; unseres unternehmens; sitz der gesellschaft; unser firmensitz; sitz von; unserem sitz; unser unternehmenssitz; sitz des"
    ),
    arbitration=cues(
        "schiedsverfahren; schiedsgericht; schiedsgerichts; schiedsgerichtsverfahren; schiedsvereinbarung; schiedsgerichtlich*"
    ),
    class_waiver=cues("sammelklage*; gruppenklage*"),
    caps=cues(
        "haftung ist begrenzt; haftung beschränkt; haftung auf; begrenzt auf; beschränkt auf; haftungshöchst*; höchstens; maximal; der höhe nach; haftungsgrenze; gesamthaftung; höchstbetrag"
    ),
    fees=cues(
        "gezahlte* entgelt*; gezahlten beträge; gezahlte* vergütung; gezahlten gebühren; kaufpreis*; bezahlten; auftragswert*; vertragswert*; jahresentgelt*; entgelte; gezahlten; vertragstypisch vorhersehbaren schaden"
    ),
    causes=cues("haftung; haften; haftet; schaden; schäden"),
    renewals=cues(
        "verlängert sich automatisch; automatisch verlängert; verlängert sich der vertrag automatisch; automatische verlängerung; verlängert sich jeweils; verlängert sich der vertrag; stillschweigend verlängert; automatisch um; verlängert sich; verlängern sich automatisch; stillschweigende verlängerung"
    ),
    subscriptions=cues(
        "abo; abonnement*; vertrag*; laufzeit; mitgliedschaft*; tarif*; nutzungsvertrag*; vertragslaufzeit; lizenz*"
    ),
    changes=cues(
        "behalten uns vor; behält sich vor; behält sich das recht vor; behalten uns das recht vor; jederzeit zu ändern; berechtigt, diese; jederzeit geändert werden; können diese; kann diese; berechtigt, die; zu ändern; einseitig"
    ),
    own=cues(
        "diese bedingungen; diese agb; dieser bedingungen; diese nutzungsbedingungen; dieser agb; dieser nutzungsbedingungen; die bedingungen; die agb; nutzungsbedingungen; geschäftsbedingungen; preise; bedingungen; agb"
    ),
)

CONTENT = Content(
    data=DATA,
    collecting=COLLECTING,
    purposes=PURPOSES,
    using=USING,
    denials=cues("nicht; kein; keine; keinen; keiner; keinem; keinerlei; nie; niemals; weder; noch; keinesfalls"),
    lifts=cues("sondern; nur; außer; es sei denn; jedoch; aber; ausgenommen; mit ausnahme; lediglich"),
    turns=cues("und; aber; sondern"),
    rights=RIGHTS,
    terms=TERMS,
)
