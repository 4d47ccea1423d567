"""German words."""

from monitor.facts.languages.content.de import CONTENT
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
    months=MONTHS["de"],
    conditions=cues("wenn; falls; sofern; soweit"),
    units={
        "second": cues("sekunde; sekunden; sek"),
        "minute": cues("minute; minuten; min"),
        "hour": cues("stunde; stunden; std; stündig*; h"),
        "day": cues("tag; tage; tagen; tages; tägig*; tagesfrist*; tagesfenster"),
        "week": cues("woche; wochen; wöchig*; wochenfrist*"),
        "month": cues("monat; monate; monaten; monats; monatig*; mon; monatsfrist*"),
        "quarter": cues("quartal; quartale; quartalen; quartals"),
        "half_year": cues("halbjahr; halbjahre; halbjahren"),
        "year": cues("jahr; jahre; jahren; jahres; jährig*; jahresfrist*; jahreszeitraum*"),
        "decade": cues("jahrzehnt; jahrzehnte; jahrzehnten"),
    },
    numbers=counts(
        "ein 1; eine 1; einen 1; einem 1; einer 1; eines 1; eins 1; zwei 2; zweier 2; drei 3; dreier 3; vier 4; "
        "fünf 5; sechs 6; sieben 7; acht 8; neun 9; zehn 10; elf 11; zwölf 12; dreizehn 13; vierzehn 14; "
        "fünfzehn 15; sechzehn 16; siebzehn 17; achtzehn 18; neunzehn 19; zwanzig 20; vierundzwanzig 24; "
        "fünfundzwanzig 25; sechsundzwanzig 26; achtundzwanzig 28; dreißig 30; dreissig 30; einunddreißig 31; "
        "sechsunddreißig 36; sechsunddreissig 36; vierzig 40; fünfundvierzig 45; achtundvierzig 48; fünfzig 50; "
        "sechzig 60; siebzig 70; zweiundsiebzig 72; achtzig 80; neunzig 90; hundert 100; einhundert 100; "
        "hundertachtzig 180; einhundertachtzig 180; einhundertzwanzig 120; einundzwanzig 21; zweiundzwanzig 22; "
        "dreiundzwanzig 23; siebenundzwanzig 27; neunundzwanzig 29; zweiundvierzig 42; "
        "dreihundertfünfundsechzig 365"
    ),
    fillers=cues(
        "kalender; volle; vollen; voller; ganze; ganzen; ganzer; weitere; weiteren; weiterer; werk; arbeits; bank; geschäfts; wirtschafts; steuer; volles; zusätzliche; aufeinanderfolgende; aufeinanderfolgenden; zusammenhängende; weiteres; ganzes"
    ),
    business=cues("werk; arbeits; bank; geschäfts"),
    halves=cues("und ein halbes; und einem halben"),
    between=cues("zwischen; von"),
    ranges=cues("bis; -; bis zu"),
    alternatives=cues("oder; und; bzw; beziehungsweise; /; respektive"),
    spans={
        "ein halbes jahr": "P6M",
        "eines halben jahres": "P6M",
        "einem halben jahr": "P6M",
        "halbes jahr": "P6M",
        "anderthalb jahre": "P18M",
        "anderthalb jahren": "P18M",
        "eineinhalb jahre": "P18M",
        "eineinhalb jahren": "P18M",
        "zweieinhalb jahre": "P30M",
        "zweieinhalb jahren": "P30M",
    },
    ordinals=counts(
        "ersten 1; zweiten 2; dritten 3; vierten 4; fünften 5; sechsten 6; siebten 7; siebenten 7; achten 8; "
        "neunten 9; zehnten 10; elften 11"
    ),
    ends=cues("ablauf; ende; schluss; bis"),
    letters=names("t day; w week; m month; j year"),
)

DATES = DateCues(
    effective_names=cues("""
        datum des inkrafttretens; inkrafttreten; datum der wirksamkeit; gültigkeitsdatum; gültigkeit ab; gültig ab;
        gültig seit; wirksam ab; wirksam seit; in kraft seit; in kraft ab; in kraft getreten am;
        datum des wirksamwerdens; inkrafttretensdatum; in kraft ab dem; in kraft seit dem; in kraft getreten;
        gültigkeit seit; gültigkeitsbeginn; geltungsbeginn; beginn der geltung; beginn der gültigkeit; wirksamkeit ab;
        wirksamkeit seit; anwendbar seit; anzuwenden ab; anzuwenden seit; verbindlich ab; verbindlich seit;
        gültig mit wirkung vom; geltend seit; gültig per; in geltung seit; in geltung ab; in der fassung gültig ab;
        tag des inkrafttretens; inkraftsetzung; in kraft gesetzt; in kraft gesetzt am; in kraft gesetzt zum;
        in kraft gesetzt per
    """),
    effective=cues("""
        gilt; gelten; gilt ab; gelten ab; gilt seit; gelten seit; gültig vom; gültig von; gültig; wirksam;
        gültig ab dem; geltend ab; geltung ab; tritt am; treten am; trat am; tritt ab; treten ab; tritt mit;
        anwendbar ab; in der fassung ab; in kraft; wirksam zum; gilt unverändert seit; galt ab; findet anwendung;
        finden anwendung; findet anwendung ab; angewendet seit; angewandt seit; angewendet ab; angewandt ab;
        wird angewendet; werden angewendet; in gebrauch seit; verbindlich; gilt in dieser form; besteht seit;
        in anwendung seit; in anwendung ab; treten zum; tritt zum; zu verwenden ab; ist gültig; sind gültig; gilt für;
        gelten für; wirksam seit dem; wirksam ab dem
    """),
    effective_after=cues("""
        in kraft; in kraft getreten; gültig; wirksam; gilt; gelten; tritt in kraft; anwendbar; geltende fassung;
        geltenden fassung; gültige fassung; gültigen fassung; gültige version; gültigen version; in kraft gesetzt;
        in kraft trat; in kraft traten; in kraft tritt; in kraft treten; angewendet; anzuwenden; wirksam geworden;
        gültigen; geltenden; geltende; gültige
    """),
    effective_lines=cues("""
        ab; ab dem; seit; seit dem; datum; mit wirkung zum; mit wirkung vom; gilt; ab sofort; mit wirkung ab;
        mit wirkung ab dem; beginnend mit; beginnend ab
    """),
    updated_names=cues("""
        zuletzt aktualisiert; zuletzt geändert; zuletzt überarbeitet; zuletzt bearbeitet; zuletzt geprüft;
        zuletzt angepasst; zuletzt überprüft; zuletzt modifiziert; letzte aktualisierung; letzte änderung;
        letzte überarbeitung; letzte anpassung; letzte revision; letzter stand; letztes update;
        letztmals aktualisiert; letzte bearbeitung; neueste aktualisierung; aktueller stand;
        datum der letzten aktualisierung; datum der letzten änderung; datum der letzten überarbeitung;
        aktualisierungsdatum; änderungsdatum; revisionsdatum; versionsdatum; stand der datenschutzerklärung;
        stand dieser; datum der aktualisierung; datum der fassung; fassung vom; version vom; in der fassung vom;
        aktuelle fassung vom; stand vom; letztmalig aktualisiert; letztmalig geändert; letztmalig überarbeitet;
        letztmals geändert; letztmals überarbeitet; letztmals angepasst; letztmals geprüft; zuletzt revidiert;
        zuletzt ergänzt; zuletzt neu gefasst; zuletzt redigiert; zuletzt durchgesehen; zuletzt fortgeschrieben;
        letzte fassung; letzte prüfung; letzte überprüfung; letzte fortschreibung; letzte ergänzung;
        letzte neufassung; letzte durchsicht; datum der letzten revision; datum der letzten anpassung;
        datum der letzten prüfung; datum der änderung; datum der revision; datum der version; datum der überarbeitung;
        datum der ausgabe; ausgabedatum; fassungsdatum; bearbeitungsstand; redaktionsstand; textstand; rechtsstand;
        revisionsstand; änderungsstand; stand der hinweise; stand der information; stand der fassung;
        stand der bedingungen; aktuelle version vom; jüngste fassung; jüngste änderung; neueste fassung;
        neueste version; in der fassung der änderung vom; in der fassung des beschlusses vom; ausgabe vom;
        auflage vom; neufassung vom; fassung von; version von
    """),
    updated=cues("""
        aktualisiert; aktualisiert am; aktualisierung; aktualisierung vom; aktualisiert per; überarbeitet;
        überarbeitet am; geändert; geändert am; angepasst am; bearbeitet am; stand; stand per; revidiert am; update;
        update vom; in der version vom; revidiert; ergänzt; ergänzt am; fortgeschrieben; fortgeschrieben am;
        neu gefasst; neu gefasst am; neugefasst; neufassung; neu bearbeitet; neu formuliert; neu aufgelegt;
        neu bekannt gemacht; angepasst; bearbeitet; durchgesehen; durchgesehen am; geprüft am; überprüft am;
        korrigiert; korrigiert am; umformuliert; umgeschrieben; novelliert; änderung; änderung vom; änderungen vom;
        revision vom
    """),
    updated_after=cues("""
        aktualisiert; überarbeitet; geändert; angepasst; revidiert; bearbeitet; aktualisierte; überarbeitete;
        neu gefasst; neugefasst; ergänzt; neu bekannt gemacht; neu bearbeitet; neu formuliert; fortgeschrieben;
        umformuliert; umgeschrieben; durchgesehen; geprüft; korrigiert; überprüft
    """),
    updated_lines=cues("""
        version; fassung; vom; status; zum stand; rev.; ausgabe; auflage; per; zuletzt; zuletzt am; aktuell; datiert;
        datiert vom; mit stand; mit stand vom; textfassung vom
    """),
    published=cues("""
        veröffentlicht; veröffentlicht am; veröffentlichungsdatum; veröffentlichung; publiziert; publiziert am;
        erstellt; erstellt am; erstellungsdatum; ausgestellt am; datum der veröffentlichung; verfasst am;
        bekannt gemacht am; herausgegeben; herausgegeben am; bekanntgemacht; bekanntgemacht am; ausgegeben am;
        erlassen am; verfasst; verfasst im
    """),
    adopted=cues("""
        verabschiedet; verabschiedet am; beschlossen; beschlossen am; freigegeben; freigegeben am; freigabe;
        freigabe am; freigabedatum; datum der freigabe; genehmigt; genehmigt am; genehmigung; genehmigungsdatum;
        angenommen; angenommen am; gebilligt; gebilligt am; abgestimmt am; unterzeichnet am; beschlussdatum;
        datum des beschlusses; in der mitgliederversammlung vom; vorstandsbeschluss vom;
        beschlossen in der sitzung vom
    """),
    coming=cues("""
        neue version; neue fassung; neuen version; neuen fassung; nächste version; aktualisierte version;
        neue datenschutzerklärung; neuen nutzungsbedingungen; neue nutzungsbedingungen; geänderten bedingungen;
        neuen bedingungen; neue agb; neuen agb; änderungen treten; künftige fassung; geänderte fassung
    """),
    own=cues("""
        erklärung; datenschutzerklärung; hinweise; hinweis; richtlinie; richtlinien; bedingungen; information;
        informationen; nutzungsbedingungen; agb; vertrag; vereinbarung; dokument; dokuments; version; fassung;
        bestimmungen; bestimmung; vertrags; zusatz; anhang; anlage; seite; policy; regeln; impressum; police; politik;
        grundsätze; text; nutzungsbedingung; merkblatt; fassungen; ausgabe; auflage; zusatzvereinbarung;
        datenschutzhinweis; informationsblatt; blatt
    """),
    other=cues("""
        verordnung; grundverordnung; dsgvo; gesetz; gesetzes; beschluss; beschlusses; entscheidung; richtlinie (eu);
        richtlinie 95; richtlinie 2002; urteil; rats; rates; parlaments; kommission; abkommen; bdsg; ttdsg; tddsg;
        tmg; framework; shield; standardvertragsklauseln; bundesgesetz; bgbl; gericht; gerichts; ds-gvo; nlf
    """),
    former=cues("""
        nächste überprüfung; nächste aktualisierung; vorherige; vorherigen; vorige; vorigen; frühere; früheren;
        ältere; älteren; alte version; alte fassung; bisherige; bisherigen; archiv; archivierte; ersetzt; bis zum;
        bis; vor dem; nach dem; zum beispiel; z.b.; beispielsweise; ©; vorgängerversion; ursprünglich; ursprüngliche;
        erstfassung; erstmals; erste fassung; erste version; ersetzen; gegründet; gegründet am; nächste prüfung;
        nächste revision; nächste durchsicht; wiedervorlage; überprüfung bis; prüfung fällig; läuft ab; abgelaufen;
        außer kraft; aufgehoben; eingetragen; eingetragen am; zertifikat; zertifiziert; audit; gültig bis; spätestens;
        ablösung; löst; zuvor
    """),
    history=cues("""
        änderungshistorie; änderungsverzeichnis; änderungsprotokoll; versionshistorie; versionsverlauf; historie;
        änderungsverlauf; revisionshistorie; änderungsnachweis; änderungsdienst; änderungsverfolgung; änderungsliste;
        änderungsübersicht; änderungen; versionsliste; versionsübersicht; versionskontrolle; versionstabelle;
        dokumentenlenkung; dokumentenhistorie; dokumenthistorie; dokumentenkontrolle; revisionsverlauf;
        revisionstabelle; chronik der änderungen; verlauf; was sich geändert hat; was ist neu; das hat sich geändert;
        übersicht der änderungen; übersicht über die änderungen; fortschreibungen
    """),
    archive=cues("""
        frühere versionen; frühere fassungen; vorherige versionen; ältere versionen; archivierte; archiv;
        bisherige fassungen; vorherige ausgaben; frühere ausgaben; ältere ausgaben; alte fassungen; alte versionen;
        vorherige fassungen; vorversionen; vorgängerversionen; versionsarchiv; überholte fassungen; außer kraft
    """),
    links=cues("""
        am; vom; von; ab; zum; den; dem; der; des; die; das; seit; ist; sind; wurde; wurden; im; in; per; mit; und;
        datum; dieser; diese; dieses; diesem; unserer; unsere; uns; durch; zuletzt; auf; montag; dienstag; mittwoch;
        donnerstag; freitag; samstag; sonnabend; sonntag; mo; di; mi; do; fr; sa; so; uhr; wirkung; anfang; ende;
        aktuell; aktuelle; aktuellen; derzeit; derzeitigen; jetzigen; heutigen; gegenwärtigen; unverändert; form;
        gestalt; fassung; eines; einer; gültige; gültigen
    """),
    version=cues("""
        version; fassung; ausgabe; auflage; revision; v; v.; ver.; rev.; vers.; vers; ver; rev; änderungsstand;
        versionsnummer; versions-nr; revisionsnummer; revisions-nr; revisionsstand; release; fassungsnummer;
        änderungsindex
    """),
    organs=cues("""
        beschluss; beschlusses; rats; rates; rat; vorstand; vorstands; vorstandes; mitgliederversammlung;
        hauptversammlung; generalversammlung; aufsichtsrat; verwaltungsrat; verwaltungsrats; geschäftsführung;
        geschäftsleitung; gemeinderat; stiftungsrat; präsidium; sitzung; entscheidung; kommission; versammlung
    """),
    agents=cues("""
        durch; durch den; durch die; durch das; vom; von der; von dem; von den; mit; per; laut; gemäß; auf; in der;
        auf der; durch einen; in seiner; in ihrer; unter
    """),
    titles={
        "privacy": cues("datenschutz; privatsphäre; privacy; personenbezogene; dsgvo; deine daten; ihre daten"),
        "cookies": ("cookie",),
        "terms": cues("bedingungen; agb; vertrag; vereinbarung; nutzung; impressum"),
        "processing": cues("auftragsverarbeitung; auftragsdatenverarbeitung; avv; auftragsverarbeiter"),
    },
    siblings={
        "privacy": cues("""
            datenschutzerklärung; datenschutzhinweis; datenschutzrichtlinie; datenschutzinformation;
            datenschutzordnung; datenschutzbestimmung; datenschutzkonzept; datenschutzerkläung
        """),
        "cookies": cues("""
            cookie-richtlinie; cookierichtlinie; cookie-hinweis; cookiehinweis; cookie-erklärung; cookie-policy;
            cookie policy; cookie-information; cookie-liste; cookie-tabelle
        """),
        "terms": cues("""
            agb; nutzungsbedingung; geschäftsbedingung; allgemeine geschäftsbedingung; allgemeinen geschäftsbedingung;
            lieferbedingung; verkaufsbedingung; einkaufsbedingung; vertragsbedingung; reisebedingung; mietbedingung;
            nutzungsvertrag; teilnahmebedingung; lizenzvertrag; leistungsbeschreibung; zahlungsbedingung
        """),
        "processing": cues("""
            auftragsverarbeitungsvertrag; auftragsverarbeitungsvereinbarung; auftragsdatenverarbeitungsvertrag;
            vertrag zur auftragsverarbeitung; avv
        """),
        "besides": cues("""
            hauptvertrag; rahmenvertrag; leistungsvertrag; satzung; vereinssatzung; beitragsordnung; gebührenordnung;
            gebührensatzung; hausordnung; platzordnung; benutzungsordnung; nutzungsordnung; geschäftsordnung;
            wahlordnung; schulordnung; badeordnung; gartenordnung; ehrenordnung; finanzordnung; prüfungsordnung;
            turnierordnung; spielordnung; bootsordnung; hallenordnung; verhaltenskodex; preisliste; preisverzeichnis;
            entgeltordnung; entgeltliste; mietvertrag; pachtvertrag; arbeitsvertrag; betriebsvereinbarung;
            dienstvereinbarung; versicherungspolice; versicherungsvertrag; gesellschaftsvertrag; statut; statuten;
            zertifikat; prüfbericht; auditbericht; jahresbericht; geschäftsbericht; gutachten; widerrufsbelehrung;
            reglement; leitbild; lizenz; genehmigung vom; gesamtvertrag; tarifvertrag; friedhofsordnung;
            dienstanweisung; löschkonzept; folgenabschätzung; vergabeordnung; kartenmaterial;
            barrierefreiheitserklärung; erklärung zur barrierefreiheit; broschüre; katalog
        """),
    },
)

RECIPIENTS = RecipientCues(
    shares=cues(
        """
        buchhaltung*; steuer*; support*; extern*; wartung*; backup*; beauftrag*; weitergabe*; weitergegeb*;
        weiterleit*; übermitt*; übertrag*; dienstleister*; anbieter*; auftragsverarbeit*; unterauftragsverarbeit*;
        subunternehm*; partner*; dritte*; drittanbieter*; empfänger*; nutzen; nutzt; nutzung*; verwende*;
        verwendung*; einsatz*; setzen; eingesetzt*; mithilfe; über; durch; tool*; plugin*; plug-in*; pixel*; cookie*;
        analyse*; werbe*; werbung*; hosting*; hoster*; gehostet*; cloud; newsletter*; zahlung*; bezahl*; plattform*;
        soziale*; login*; anmeld*; dienst*; eingebunden*; eingebettet*; einbind*; software*; bereitgestellt*;
        betrieben*; im auftrag; bonität*; auskunftei*; versand*; video*; karte*; schrift*; captcha; chat*; api;
        werkzeug*; system*
        """
    ),
    leads=cues(
        """
        beauftragt ist; beauftragt haben wir; bereitgestellt von; betrieben von; angeboten von; der firma; des anbieters; anbieter ist; anbieter ist die;
        anbieter dieses dienstes ist; dienstanbieter ist; dienstanbieter ist die; hoster; hosting-anbieter;
        ein dienst der; ein service der; ein angebot der; über den anbieter
        """
    ),
    examples=cues(
        """
        wie; wie z.b.; z.b.; zum beispiel; beispielsweise; etwa; insbesondere; darunter; dienst; den dienst;
        des dienstes; dienste der; dienstes der; tool; das tool; software; die software; plattform; bei der; von der;
        durch die; an die; über die; wir nutzen; wir verwenden; wir setzen; nutzen wir; verwenden wir; nämlich;
        unser partner; unseren partner; des unternehmens; das unternehmen; dienstleister; den dienstleister;
        des dienstleisters; auftragsverarbeiter
        """
    ),
    denials=cues(
        """
        verwenden kein*; nutzen kein*; verwenden wir kein*; nutzen wir kein*; setzen kein*; setzen wir kein*;
        verzichten auf; nicht an; keine weitergabe an; keine daten an; nicht weitergegeben an; nicht mehr;
        verwenden wir nicht; nutzen wir nicht
        """
    ),
    unless=cues(
        "außer; ausgenommen; es sei denn; sofern; nur; ohne ihre einwilligung; ohne einwilligung; wenn sie; erst"
    ),
    settings=cues("browser*; betriebssystem*; einstellung*; endgerät*"),
    marks=cues("eingetragene marke; eingetragene marken; markenzeichen; warenzeichen"),
    we=cues("wir; uns; unser; unsere; verantwortlicher; gesellschaft; unternehmen; anbieter; betreiber"),
    owns=cues(
        """
        wir sind; betrieben von; betreiber ist; betreiber dieser website ist; verantwortlicher ist;
        verantwortlich ist; verantwortlich ist die; verantwortliche stelle ist; verantwortlicher:;
        verantwortliche stelle:; willkommen bei; angebot der
        """
    ),
    group=cues(
        """
        holding*; konzern*; tochtergesellschaft*; tochterunternehmen*; verbundene unternehmen;
        verbundenen unternehmen; verbundener unternehmen; muttergesellschaft; unternehmensgruppe;
        schwestergesellschaft*
        """
    ),
    lists=cues(
        """
        auftragsverarbeiter; unterauftragsverarbeiter; subunternehmer; unterauftragnehmer; dienstleister; empfänger;
        drittanbieter; eingesetzte dienste; tools; partner; externe dienste
        """
    ),
    columns=cues(
        """
        unterauftragsverarbeiter; auftragsverarbeiter; subunternehmer; unterauftragnehmer; firma; unternehmen; name;
        anbieter; dienstleister; empfänger; partner; dienst; dienstanbieter; tool; organisation; herausgeber;
        hersteller; drittanbieter; name und anschrift; wer; dritter; partnerunternehmen; dienstleistungsunternehmen
        """
    ),
    third=cues("drittanbieter*; dritte; dritter; drittpartei*; third party; third-party"),
    firm=cues("firma; unternehmen; unternehmens; gesellschaft; anbieter; anbieters; dienstleister"),
    common=cues(
        """
        tracking; cross-site; site; logo; die; der; das; den; dem; des; ein; eine; einer; eines; wir; sie; unser; unsere; unserer; ihr; ihre;
        ihrer; diese; dieser; dieses; bei; im; in; für; mit; von; zur; zum; wenn; soweit; sofern; als; nach; auf;
        über; durch; an; am; und; oder; datenschutz; datenschutzerklärung; datenschutzhinweise; dsgvo; bdsg; tmg;
        ttdsg; tdddg; eu; ewr; daten; personenbezogene; website; webseite; verantwortlicher; verantwortliche;
        anbieter; dienst; dienste; dienstleister; empfänger; zweck; zwecke; rechtsgrundlage; cookies; cookie; art;
        artikel; abs; nutzer; kunden; kunde; deutschland; usa; alle; liste; firma; impressum; kontakt; newsletter;
        hosting; partner; behörden; banken; unternehmen; auftragsverarbeiter; unterauftragsverarbeiter; tools; ip;
        ip-adresse; url; google-konto
        """
    ),
    registers=cues("handelsregister; amtsgericht; geschäftsführer*"),
    controllers=cues("verantwortliche*; verantwortlicher; anbieter; betreiber; impressum"),
    officers=cues(
        """
        datenschutzbeauftragt*; vertreter*; aufsichtsbehörde*; gerichtsstand; streitbeilegung*; impressum
        """
    ),
    endings=cues("s; -"),
    nots=cues("nicht; kein; keine; keinen; keinem; keiner; keinerlei; nie; niemals; weder; nichts; ohne; noch"),
    hands=cues(
        """
        verwend*; nutz*; benutz*; setzen; setzt; einsetz*; eingesetzt; geben; gibt; gegeben; weiter*; übermitt*;
        übertrag*; verkauf*; teil*; offenleg*; einbind*; binden; eingebunden; arbeiten; senden; sendet;
        gesendet; versenden; versendet; versandt; schicken; geschickt; laden; leiten; gehen; zurückgreifen;
        greifen; mitgeteilt; mitteil*; gemeldet; melden; bereitgestellt; kommt; kommen
        """
    ),
    idle=cues(
        """
        nicht eingebunden; nicht genutzt; nicht verwendet; nicht eingesetzt; nicht zum einsatz; nicht im
        einsatz; nicht ein; nicht mehr; nicht mehr eingesetzt; nicht mehr verwendet; nicht mehr genutzt; nicht
        mehr ein; ebenfalls nicht; auch nicht; nicht installiert; nicht aktiv; nicht aktiviert; nicht geladen;
        nicht statt; abgeschaltet; deaktiviert; entfernt; erhält nichts; erhalten nichts; bekommt nichts;
        bekommen nichts; nicht weitergegeben; nicht verbunden; nicht dabei; lokal eingebunden
        """
    ),
    turns=cues("aber; sondern; stattdessen; jedoch; während; dagegen"),
    agents=cues(
        "mithilfe von; mit hilfe von; mittels; durch unseren; mit unserem; von; durch; über; bei; mit; via; vom; beim"
    ),
    towards=cues("an; ans"),
    works=cues(
        """
        betreut; betreuen; betrieben; betreib*; gehostet; hosten; verwaltet; verwalten; versendet; versandt;
        versenden; verschickt; verschicken; zugestellt; geliefert; liefern; ausgeliefert; abgewickelt; wickeln;
        abwickel*; erledigt; erledigen; durchgeführt; ausgeführt; übernommen; gepflegt; gewartet; gespeichert;
        speichern; bereitgestellt; gedruckt; drucken; verpackt; transportiert; erstellt; erbracht; erfolgt;
        erfolgen; laufen; läuft; verarbeitet; abgerechnet; geführt; beauftragt; gemeldet; liegen; liegt;
        eingezogen; gebucht; archiviert; vernichtet; übersetzt; gegangen; gehen; geht; melden
        """
    ),
    acts=cues(
        """
        erledigt; übernimmt; übernehmen; betreut; betreibt; hostet; verwaltet; versendet; verschickt; druckt;
        wartet; pflegt; besorgt; führt; macht; liefert; bringt; speichert; stellt bereit; kümmert sich um
        """
    ),
    trades=cues(
        """
        dienstleister; *dienstleister; anbieter; *anbieter; anbieters; *anbieters; agentur; *agentur; hoster;
        *hoster; firma; dienst; dienstes; *dienst; *dienstes; software; *software; plattform; *plattform; tool;
        *tool; portal; *portal; werkzeug; *werkzeug; programm; *programm; app; *app; spedition; kurier;
        kurierdienst; *bank; versicherer; *versicherer; steuerbüro; steuerkanzlei; steuerberater; unternehmen;
        *unternehmen; lieferant; *lieferant; system; *system; provider; *provider; auftragsverarbeiter;
        inkassobüro; verband; *partner
        """
    ),
    follows=cues("folgen sie uns; folge uns; folgt uns; besuchen sie uns auf; besuche uns auf; finden sie uns auf"),
    ours=cues("unser*; uns"),
)

TRANSFERS = TransferCues(
    moves=cues(
        """
        übermitt*; übertrag*; gespeichert; speicher*; server*; rechenzent*; verarbeit*; gehostet; cloud;
        sitz in; sitz; ansässig*; befind*; außerhalb; drittland*; drittländ*; drittstaat*; angemessen*;
        standardvertragsklausel*; standarddatenschutzklausel*; privacy shield; privacy-shield;
        data privacy framework
        """
    ),
    firm=cues(
        """
        gesendet an; versendet; versandt;
        übermitt*; übertrag*; gespeichert; server*; rechenzent*; außerhalb; drittland*; drittländ*; drittstaat*;
        angemessenheit*; standardvertragsklausel*; privacy shield; privacy-shield; data privacy framework;
        ansässig*; sitz in; aufbewahrt; liegen auf; hosting; gehostet; weitergegeben an; verarbeitung findet;
        verarbeitung erfolgt
        """
    ),
    data=cues("konto; kontos; datenbank*; nachrichten; anfragen"),
    goes=cues(
        """
        gelang*; weitergegeben; weitergeleitet; gesendet; gesandt; versend*; senden; sendet; zugreif*; zugriff*;
        liegen; liegt; erhält; erhalten; verarbeit*; hosting; gehen; geht; fließ*; einseh*; einsicht; bearbeit*;
        aufbewahr*; abgelegt; kommen; kommt; landen; landet; leiten; kopiert; übertrag*; übermitt*
        """
    ),
    access=cues("zugriff aus; zugriffe aus; zugreifen aus; aus zugreifen; zugegriffen aus"),
    destinations=cues(
        """
        in; nach; wie; etwa; z.b.; beispielsweise; insbesondere; an; aus; ist; sind; namentlich; beispiel;
        und; derzeit; innerhalb; den; die
        """
    ),
    origins=cues(
        """
        außerhalb; ausserhalb; wohnsitz; wohnhaft; staatsangehörig*; bürger; recht; rechts; gesetz*;
        gericht*; außer; ausgenommen; einwohner
        """
    ),
    laws=cues(
        """
        vertreter*; büros; unter 13; unter 14; unter 16; unter 18; jahren alt; wohnsitzland; gerichtsstand;
        anwendbares recht; recht der; aufsichtsbehörde*; beschwerde*; wohnsitz; marke; marken; markenrecht*; rechtsstreit*
        """
    ),
    people=cues(
        """
        wohn*; bürger; nutzer; kunden; personen; wenn sie; einwohner; leben; lebt
        """
    ),
    zones=cues(
        """
        eu; ewr; eu/ewr; europäische union; europäischen union; europäischer wirtschaftsraum;
        europäischen wirtschaftsraum; europäischen wirtschaftsraums
        """
    ),
    denials=cues(
        """
        nicht übermittelt; nicht übertragen; keine übermittlung; übermitteln keine; findet nicht statt;
        nicht an server; nicht in die; außer in; ausgenommen; keine übertragung
        """
    ),
    headings=cues(
        """
        drittland*; drittländ*; drittstaat*; übermitt*; datentransfer; außerhalb; internationale; zielland*;
        bestimmungsland*; empfängerland*
        """
    ),
    columns=cues(
        """
        land; standort; ort; sitz; serverstandort; verarbeitungsort; region; ort der verarbeitung;
        drittland
        """
    ),
    mechanisms={
        "dpf": cues("data privacy framework; privacy shield; privacy-shield; dpf; datenschutzrahmen"),
        "scc": cues(
            """
            standardvertragsklausel*; standarddatenschutzklausel*; eu-standardvertrag*; scc;
            standardvertrags*
            """
        ),
        "adequacy": cues(
            """
            angemessenheitsbeschl*; angemessenes datenschutzniveau; angemessenen datenschutzniveau*;
            angemessenes schutzniveau
            """
        ),
        "bcr": cues(
            """
            verbindliche interne datenschutzvorschriften; binding corporate rules; bcr;
            verbindlichen internen datenschutzvorschriften
            """
        ),
        "derogation": cues("ausdrückliche einwilligung; ausdrücklichen einwilligung; art. 49; artikel 49"),
    },
)

RETENTION = RetentionCues(
    keep=cues(
        "speicher*; gespeichert*; zwischengespeichert; aufbewahr*; aufzubewahren; vorgehalten; vorhalten; "
        "vorhaltung; aufgehoben; verbleib*; archivier*; aufbewahrungsfrist*; speicherdauer; speicherfrist*; "
        "verarbeitet für; vorratsdaten; gesichert; hinterlegt; behalten; behält; bewahren; bewahrt; "
        "buchführung*; datenspeicherung; bleib*; heben; hebt; verwahr*; lager*; vorzuhalten; bevorrat*; "
        "zurückbehalten; ablegen; abgelegt; protokolliert und; gemerkt; merken wir; merkt sich; erinnert; "
        "vorhaltefrist*; vorhaltedauer; halten wir; sicherung*; datensicherung*; aufheben; einschränk*; "
        "eingeschränkt"
    ),
    delete=cues(
        "lösch*; gelöscht*; löschfrist*; löschung*; vernicht*; anonymisier*; entfern*; gesperrt; sperrung; "
        "unkenntlich; überschrieben; pseudonymisier*; vernichtet; getilgt; verworfen; entsorgt; ausgesondert; "
        "bereinigt; verschwind*; tilg*; geschwärzt; schwärz*; gestrichen; streichen; überschreib*; überschrieb*; "
        "rotiert; geleert; leeren; aussonder*; ausgetragen; bereinig*; shredder*; geschreddert; gekürzt; "
        "zurückgesetzt; ausgelistet; sperren; sperrt"
    ),
    headings=cues(
        "wie lange; speicherdauer; aufbewahrung; aufbewahrungsdauer; aufbewahrungsfrist*; löschung; löschfrist*; "
        "dauer der speicherung; speicherung; speicherfrist*; dauer der verarbeitung; datenspeicherung; "
        "löschdauer; vorhaltedauer; datenlöschung; speicherzeit*; löschregel*; löschkonzept; löschen; gelöscht; "
        "regelfrist*; aufbewahrungszeit*; aufbewahren; gespeichert; speichern; vorhaltung; vorhaltezeit*; "
        "gelöscht nach; aufbewahrungsfristen; löschung nach; speicherbegrenzung; speicherungsdauer"
    ),
    masked=cues(
        "recht auf löschung; löschantr*; löschungsantr*; löschbegehren; löschanfrage*; recht auf vergessen*; "
        "antrag auf löschung; löschung verlangen; löschung zu verlangen; löschung ihrer daten verlangen; "
        "speicherung widersprechen; speichern von cookies; speicherung von cookies verhindern; behalten uns; "
        "behält sich; behalten wir uns; gesichert übertragen; bleib* unberührt; bleibt gültig; bleiben gültig; "
        "bleibt wirksam; bleiben wirksam; bleibt in kraft; bleibt ihnen; bleibt vorbehalten; "
        "bleiben vorbehalten; bleibt bestehen; sicherung der; zur sicherung; sicherungsmaß*; sperren lassen; "
        "bleibt es; bleibt die recht*; bleibt rechtm*"
    ),
    otherwise=cues(
        "antwort*; beantwort*; benachrichtig*; mitteil*; mitgeteilt; informier*; unterricht*; widerruf*; "
        "widerspr*; kündig*; erstatt*; rückgabe*; rückerstatt*; probezeit; testphase; testzeitraum; kostenlos*; "
        "bekannt; bekanntwerden; verlänger*; zahlbar; liefer*; garantie; gewährleistung; in kraft; wirksam*; "
        "bearbeit*; melden; gemeldet; vorher; im voraus; vor dem; vor der; vor inkrafttreten; beschwerde; "
        "einspruch; auskunft erteilen; erfahrung; abmahnung; nachkommen; bezahl*; ankündig*; überprüf*; audit*; "
        "wartezeit*; kaution*; mindestlaufzeit; probemonat; rückmeld*; rückantwort*; reagier*; umtausch*; "
        "zurückgeb*; zahlungsziel"
    ),
    past=cues("letzten; letzte; vergangenen; vorangegangenen; vorherigen; zurückliegenden; nicht älter als"),
    recurring=cues("jede; jeden; jedes; pro; alle; je; einmal im; einmal pro; mal pro; mal im; einmal jährlich"),
    ages=cues(
        "lebensjahr*; jahre alt; alt; alter; alters; minderjährig*; kinder; kindern; jünger; älter; "
        "volljährig*; jugendlich*; vollendet*"
    ),
    cookies=cues(
        "cookie; cookies; cookie-*; cookies-*; local storage; localstorage; pixel; tracker; zählpixel; *cookie; "
        "*cookies; tracking-pixel; web storage; lokaler speicher"
    ),
    lifetime=cues(
        "lebensdauer; gültig*; laufzeit; ablauf; verfall*; läuft ab; laufen ab; ablaufen; dauer; haltbarkeit; "
        "speicherdauer; funktionsdauer; verbleib*; bestehen"
    ),
    session=cues(
        "sitzung; sitzungen; session; sessions; sitzungsende; browsersitzung; schließen des browsers; "
        "sitzungs-cookie*; session-cookie*; sitzungscookie*; schließen ihres browsers; browser schließen"
    ),
    records=cues(
        "daten; informationen; log*; ip-adresse*; einwilligung*; nutzungsdaten; protokoll*; erhoben*; "
        "nutzerdaten; ereignis*; angaben; statistik*; *daten; *informationen; bericht*; auswertung*; "
        "*protokoll*; *historie; auswahl; entscheidung*"
    ),
    most=cues(
        "bis zu; maximal*; höchstens; längstens; spätestens; nicht länger als; innerhalb; max; binnen; "
        "höchstdauer; nicht mehr als; weniger als"
    ),
    least=cues("mindestens; wenigstens; minimum; min; nicht weniger als"),
    criterion=cues(
        "so lange; solange; nicht länger als; länger als erforderlich; länger als nötig; "
        "nicht mehr erforderlich; nicht mehr benötigt; nicht mehr notwendig; für die dauer; sobald der zweck; "
        "sobald sie; wenn der zweck; zweck der speicherung entfällt; gesetzliche aufbewahrung*; "
        "gesetzlichen aufbewahrung*; bis zum widerruf; bis sie; für den zeitraum; für die erfüllung; "
        "zur erreichung des zwecks; zweckerreichung"
    ),
    indefinite=cues(
        "unbefristet*; auf unbestimmte zeit; dauerhaft gespeichert; unbegrenzt*; zeitlich unbegrenzt; für immer"
    ),
    triggers={
        "last_activity": cues(
            "inaktiv*; letzten kontakt*; letzter kontakt*; letzten aktivität; letzten login; "
            "letzten anmeldung; letzten nutzung; letzten bestellung; letzten interaktion; "
            "letzten kommunikation; letzten besuch*; letzten kauf*"
        ),
        "account_closure": cues(
            "löschung ihres kontos; löschung des kontos; löschung des benutzerkontos; schließung ihres kontos; "
            "kontoschließung; kontolöschung; konto gelöscht; konto geschlossen; löschung ihres accounts; "
            "löschung des accounts; abmeldung; deaktivier*"
        ),
        "contract_end": cues(
            "vertragsende; ende des vertrag*; beendigung*; vertragsbeendigung; ablauf des vertrag*; "
            "ende der geschäftsbeziehung; ende des vertragsverhältnisses; vertragsablauf; ende der vertrag*; "
            "abschluss des; kündigung; ausscheiden"
        ),
        "year_end": cues("kalenderjahres; geschäftsjahres; schluss des; ende des jahres; jahresende"),
        "consent_withdrawal": cues("widerruf*; abbestell*; austrag*; widerspruch*"),
        "request": cues("anfrage; antrag; ihrer anfrage; anforderung"),
        "purchase": cues("kauf; bestellung; transaktion; rechnung; zahlung; lieferung; buchung; reise"),
        "collection": cues(
            "erhebung; erhoben; erfassung; erfasst; eingang; aufzeichnung; aufnahme; erstellung; entstehung; zugriff*"
        ),
    },
    tiers={
        "backup": cues("backup*; sicherungskopie*; sicherungen; datensicherung*"),
        "archive": cues("archiv*"),
    },
    openers=cues("wenn; falls; sofern; soweit; nach; sobald; solange; im falle; während"),
    dropped=cues(
        "jedoch; sobald; spätestens; danach; anschließend; beträgt; erfolgt; gelten; dann; nicht; mehr; wenn; "
        "sofern; so; lange; solange; innerhalb; der; die; das; den; dem; des; ein; eine; einer; eines; einem; "
        "ihre; ihrer; ihren; ihrem; unsere; unserer; unser; und; oder; von; vom; zu; zur; zum; in; im; für; mit; "
        "auf; an; am; bei; wir; sie; es; ist; sind; wird; werden; wurde; kann; können; diese; dieser; dieses; "
        "diesen; nach; auch; nur; sich; uns; alle; sowie; jeweils; automatisch; in der regel; grundsätzlich; "
        "dabei; hier; durch; als; dass; zeitraum; dauer; werde; hat; haben; ablauf; verstreichen; ende; dort; "
        "entstehen; entsteht; eingestellt; über; ausschließlich; regelmäßig; normalerweise; üblicherweise; noch; "
        "bereits; sicher; weiterhin; zunächst; ansonsten; aber; daher; deshalb; somit; hiernach; müssen; muss; "
        "sollen; deren; dessen; welche; welcher; unverzüglich; sofort; endgültig; routinemäßig; insgesamt; "
        "darüber; hinaus; zudem; außerdem; unter; umständen; je; nachdem; jedenfalls; vor; hierfür; dafür; rund; "
        "etwa; ca; circa; lang; da; seit; fall; fälle; bezug"
    ),
    during=cues("für; während; über; lang; auf"),
    deadlines=cues("innerhalb; binnen; spätestens; in"),
    columns=cues("dauer; frist; fristen; zeitraum; zeit"),
    generic=cues(
        "daten; personenbezogene; personenbezogenen; personenbezogener; informationen; angaben; information; "
        "sie; diese; speicherung; es; er; das; dies; ihnen; ihre"
    ),
    prepositions=cues(
        "in; im; an; am; auf; für; von; vom; mit; bei; beim; nach; vor; zu; zum; zur; aus; durch; über; unter; "
        "während; wegen; gemäß; aufgrund; ohne; seit; um; bis; zwecks; innerhalb; wenn; sofern; soweit; falls; "
        "sobald; als; gegen; laut; entsprechend; per; hinsichtlich; bezüglich; betreffend"
    ),
    actors=cues("wir; ich"),
    auxiliaries=cues(
        "werden; wird; wurde; wurden; sind; ist; können; kann; müssen; muss; dürfen; darf; sollen; haben; hat; "
        "bleiben; bleibt"
    ),
    since=cues("nach; ab; seit; ab dem; gerechnet ab; beginnend mit"),
)

PARTIES = PartyCues(
    controllers=cues(
        "verantwortliche stelle; verantwortlicher; verantwortliche; verantwortlichen; verantwortlich für; "
        "verantwortlich im sinne; verantwortlich ist; betrieben von; betreiber; verantwortlich; anbieter; "
        "dienstanbieter"
    ),
    representatives=cues("vertreter; vertreterin; eu-vertreter"),
    officers=cues(
        "datenschutzbeauftragte*; datenschutzbeauftragter; dsb; datenschutzkoordinator*; dpo; datenschutzteam"
    ),
    authorities=cues(
        "aufsichtsbehörde*; datenschutzbehörde*; landesbeauftragte*; bundesbeauftragte*; "
        "datenschutzkommission; landesamt für datenschutz*; landesdatenschutz*; datenschutzaufsicht*"
    ),
    processors=cues(
        "zahlungsdienstleister*; auftragsverarbeiter*; dienstleister*; zahlungsanbieter*; "
        "unterauftragsverarbeiter*; zahlungsabwickl*"
    ),
    roles={
        "support": cues("kundenservice; kundendienst; kundenbetreuung; support"),
        "abuse": cues("missbrauch; melden"),
        "legal": cues("rechtsabteilung"),
        "marketing": cues("newsletter; abbestellen; abmelden"),
    },
    ages=cues("unter; mindestens; jünger; das; vollendet; älter als; vor vollendung; mindestalter; über"),
    matters=cues(
        "sicherheitslücke*; schwachstelle*; presse*; vertrieb; angebot*; karriere; stellenangebot*; buchhaltung; "
        "rechnungen; rechnungsfragen; bestellung*; retoure*; reklamation*; urheberrecht*; missbrauch; investor*; "
        "technische fragen; technischer support; technischen fragen; technische probleme; störung*; "
        "werbepartner*; sicherheitsproblem*; sicherheitsforsch*; sicherheitsvorf*; it-sicherheit; "
        "sicherheitsmeldung*; phishing; allgemeine anfrage*; allgemeinen anfrage*; allgemeine fragen; "
        "sonstige anfrage*; sonstigen fragen; alle anderen; produktfrag*; einkauf; veranstaltung*"
    ),
    privacy=cues(
        "datenschutz*; personenbezogen*; dsgvo; rechte; verantwortlich*; betroffen*; daten; einwilligung*; "
        "auskunft; widerruf*"
    ),
)

BASES = BasisCues(
    bases={
        "a": cues(
            "ihrer einwilligung; ihre einwilligung; deiner einwilligung; deine einwilligung; "
            "einwilligung der betroffenen; grundlage einer einwilligung; grundlage der einwilligung; "
            "auf grundlage von einwilligung*; eine einwilligung; einwilligung erteilt; eingewilligt; "
            "einwilligung ist; einwilligung gemäß; einwilligung (art*; einwilligung nach; "
            "einwilligung widerruf*; ihrer zustimmung; ihre zustimmung; ausdrückliche einwilligung; "
            "einwilligung i.s.d; einwilligen"
        ),
        "b": cues(
            "erfüllung eines vertrag*; erfüllung des vertrag*; erfüllung unseres vertrag*; "
            "erfüllung ihres vertrag*; vertragserfüllung; vertragsdurchführung; durchführung vorvertraglicher; "
            "vorvertragliche*; durchführung des vertrag*; durchführung eines vertrag*; "
            "abwicklung des vertrag*; vertragsabwicklung; vertragserfüllungs*; erfüllung vertraglicher; "
            "vertraglichen pflichten; anbahnung eines vertrag*; vertragsanbahnung; erfüllung der vertrag*; "
            "vertragliche verpflichtung*; vertrags mit ihnen; vertrag mit ihnen; erfüllung von verträg*; "
            "erfüllung unserer vertrag*; vertragsschluss*; abschluss eines vertrag*; vertragsbegründung; "
            "begründung, durchführung; erfüllung des mit ihnen"
        ),
        "c": cues(
            "rechtliche verpflichtung*; rechtlichen verpflichtung*; rechtlicher verpflichtung*; "
            "gesetzliche verpflichtung*; gesetzlichen verpflichtung*; gesetzlicher verpflichtung*; "
            "gesetzliche pflicht*; gesetzlichen pflicht*; rechtliche pflicht*; rechtlichen pflicht*; "
            "gesetzliche aufbewahrungspflicht*; gesetzlichen aufbewahrungspflicht*; erfüllung rechtlicher; "
            "gesetzliche vorgabe*; gesetzlichen vorgabe*; erfüllung gesetzlicher; gesetzlicher pflicht*; "
            "rechtspflicht*"
        ),
        "d": cues("lebenswichtige*; lebenswichtiger interesse*"),
        "e": cues(
            "öffentlichen interesse; öffentliches interesse; öffentlicher gewalt; im öffentlichen; "
            "öffentlichem interesse"
        ),
        "f": cues(
            "berechtigtes interesse; berechtigte interesse*; berechtigten interesse*; berechtigter interesse*; "
            "berechtigtem interesse; berechtigten geschäftsinteresse*; interessenabwägung; "
            "überwiegende* interesse*; legitime* interesse*"
        ),
    },
    hints={
        "a": cues("einwilligung*; zustimmung*; einverständnis*; zustimmen; einverstanden; eingewilligt"),
        "b": cues(
            "vertrag; vertrags; vertraglich*; vertrages; verträge; vertragsverhältnis*; nutzungsvertrag*; "
            "nutzungsbedingungen"
        ),
        "c": cues(
            "gesetzlich verpflichtet; gesetzlich vorgeschrieben; rechtlich verpflichtet; geltendes recht; "
            "gesetze; gesetzlich*; gesetz; steuerrecht*; handelsrecht*"
        ),
        "f": cues("unser interesse; interesse an; interessen"),
    },
    disclosure=cues(
        "weitergeb*; weitergabe; offenleg*; strafverfolgung*; behörden; gerichte*; offenzulegen; weitergegeben; "
        "preisgeb*; geben wir; preis"
    ),
    grounds=cues(
        "rechtsgrundlage*; gesetzliche grundlage; rechtliche grundlage*; dsgvo; ds-gvo; "
        "datenschutz-grundverordnung; datenschutzgrundverordnung; auf grundlage; auf basis; rechtsgrund; "
        "rechtmäßig*; eu-dsgvo; gdpr; legitimation; erlaubnistatbestand; aufgrund"
    ),
    headings=cues("rechtsgrundlage*; rechtliche grundlage*; grundlage der verarbeitung; rechtsgrund; grundlage"),
    elsewhere=cues(
        "widerspruchsrecht; widerspruch einzulegen; widersprechen; datenübertragbarkeit; übermittlung in; "
        "drittland*; drittstaat*; standardvertragsklausel*; angemessenheits*; eltern; erziehungsberechtigt*; "
        "auftragsverarbeitungsvertrag*; auftragsverarbeiter; recht auf; rechte betroffener; sorgeberechtigt*"
    ),
    sell=cues("verkauf*; verkäuf*; veräußer*; verkaufen; verkauft; weiterverkauf*; vermarkt*; veräussern; verkauf"),
    rights=cues("nicht einer; unterworfen; recht; rechte; anspruch"),
    sells=cues("wir verkaufen ihre; wir können ihre daten verkaufen; verkaufen personenbezogene daten an"),
    sale_maybe=cues(
        'als verkauf betrachtet; als "verkauf"; als verkauf angesehen; als verkauf gelten; '
        "einen verkauf darstell*; als verkauf eingestuft; als verkauf gewertet; als verkauf im sinne"
    ),
    training=cues("training von; trainieren; training unserer; ki-modell*; zum training; trainings von"),
    automated=cues(
        "automatisierte entscheidung*; automatisierten entscheidung*; automatisierter entscheidung*; "
        "automatisierte einzelentscheidung*; automatisierten einzelentscheidung*; automatisierte einzelfall*; "
        "automatisierten einzelfall*; automatische entscheidung*; automatisierten verarbeitung"
    ),
    profiling=cues("profiling; profilbildung; nutzungsprofil*; nutzerprofil*; profile über"),
    negations=cues("nicht; kein*; nie; niemals; weder; ohne; keinesfalls; keineswegs; mitnichten"),
    maybe=cues("kann; können; könnte*; möglicherweise; gegebenenfalls; ggf; unter umständen"),
    plain={
        "f": cues("unser interesse; unserem interesse; interesse daran; überwiegendes interesse"),
        "c": cues(
            "gesetzlich verpflichtet; rechtlich verpflichtet; gesetz verpflichtet; das gesetz verlangt; "
            "verlangt das gesetz; das gesetz schreibt; schreibt das gesetz; gesetzlich vorgeschrieben; "
            "gesetzlich dazu verpflichtet; von gesetzes wegen; kraft gesetzes; verpflichtet uns; "
            "sind wir verpflichtet; sind verpflichtet; nach dem gesetz; gesetzliche aufbewahrung*; steuerrechtlich*; "
            "handelsrechtlich*; vorgeschrieben ist; *gesetz verpflichtet; *gesetz verlangt; *gesetz schreibt; "
            "*ordnung verpflichtet; *ordnung verlangt; nach dem *gesetz müssen"
        ),
        "b": cues(
            "vertrag mit ihnen; vertrag mit uns; mit uns geschlossen; den vertrag erfüllen; vertrag zu erfüllen; "
            "vertrag durchzuführen; mitgliedschaft durchzuführen; durchführung der mitgliedschaft; "
            "mitgliedschaftsverhältnis*; durchführung des kauf*; kaufvertrag*; mietvertrag*; arbeitsvertrag*; "
            "abwicklung ihrer bestellung; ihre bestellung auszuführen; bestellung abzuwickeln; vereinbart haben; "
            "vertragsverhältnis*; behandlungsvertrag*; nutzungsvertrag*; versicherungsvertrag*"
        ),
        "a": cues(
            "mit einwilligung; nur mit einwilligung; wenn sie zustimmen; wenn du zustimmst; sofern sie zustimmen; "
            "zugestimmt haben; zugestimmt hast; mit ihrem einverständnis; mit deinem einverständnis; "
            "ihr einverständnis; einverstanden sind; einverstanden bist; ihre erlaubnis; mit ihrer erlaubnis; "
            "erlaubt haben; wenn sie möchten; ja gesagt; freiwillig angekreuzt; angekreuzt; nur nach einwilligung; "
            "bei einwilligung; einwilligen; mit zustimmung; fragen wir vorher; fragen wir sie vorher; "
            "im double-opt-in"
        ),
    },
    wares=cues(
        "adress*; liste*; namen; dritte; dritten; kontakt*; profil*; werbetreibende*; vermiet*; e-mail*; kundendaten"
    ),
)

NOTICES = NoticeCues(
    changes=cues(
        "änder*; änderung*; geändert*; aktualisier*; anpass*; angepasst*; neufassung*; überarbeit*; hinzuziehung; "
        "hinzu; austausch*; ersetz*; einsatz neuer; beauftragung; wechsel; neue; neuen; neuer; abänder*"
    ),
    documents=cues(
        "datenschutzerklärung*; datenschutzhinweise*; nutzungsbedingungen; geschäftsbedingungen; agb; vertrag; "
        "vertrags; vertrages; vereinbarung; bedingungen; richtlinie; richtlinien; datenschutzrichtlinie*; "
        "erklärung; bestimmungen; cookie-richtlinie*; avv; auftragsverarbeitungsvertrag*"
    ),
    processors=cues(
        "unterauftragsverarbeiter*; unterauftragnehmer*; unterauftrags*; subunternehmer*; unterverarbeiter*; "
        "sub-auftragsverarbeiter*; subauftragsverarbeiter*; weitere auftragsverarbeiter; weiterer "
        "auftragsverarbeiter; weiteren auftragsverarbeiter*; weiteren auftragsverarbeitern; neue "
        "auftragsverarbeiter; neuer auftragsverarbeiter; neuen auftragsverarbeiter*; subprozessor*; "
        "sub-dienstleister*; subdienstleister*; neue dienstleister; neuen dienstleister*; unterbeauftrag*; "
        "subprocessor*"
    ),
    objects=cues(
        "widersprechen; widerspricht; widersprochen; widerspruch*; einspruch; einspruchs*; einwände; einwand; "
        "einwendung*; ablehnen; ablehnt"
    ),
    lead=cues("vor; vorher; im voraus; zuvor; vorab; im vorfeld; vorherig*; davor; vorweg"),
    notice=cues(
        "ankündigungsfrist*; vorankündigung*; vorlauf*; frist von; vorlaufzeit; benachrichtigungsfrist; ankündigung"
    ),
    within=cues("innerhalb; binnen; in; während; bis; spätestens; nach; beträgt; haben; hat"),
    after=cues("nach; ab; seit; gerechnet; ab dem; von; zeit; lang"),
    starts={
        "receipt": cues("zugang*; erhalt*; empfang*; eingang; zugegangen; erhält; erhalten"),
        "notice": cues(
            "mitteil*; mitgeteilt; benachrichtig*; information*; informier*; ankündig*; angekündigt; bekanntgabe; "
            "unterricht*; anzeige; hinweis"
        ),
        "publication": cues("veröffentlich*; einstellung; bekanntmachung; publi*; bereitstellung"),
        "update": cues("aktualisier*; änderung der liste; ergänzung; aufnahme"),
    },
    effect=cues("in kraft*; inkrafttret*; wirksam*; gelten; gilt; gültig*; wirksamwerden; angenommen; genehmigt"),
    same=cues(
        "innerhalb dieser frist; innerhalb dieses zeitraums; innerhalb dieser zeit; in dieser frist; in diesem "
        "zeitraum; in dieser zeit; während dieser frist; während dieses zeitraums; während dieser zeit; innerhalb "
        "der frist; innerhalb der genannten frist; binnen dieser frist; bis zum ablauf dieser frist; bis zum ablauf "
        "der frist; fristgerecht; innerhalb der vorgenannten frist"
    ),
    tells=cues(
        "mitteil*; mitgeteilt; teilen; teilt; benachrichtig*; informier*; ankündig*; kündigen wir; angekündigt; "
        "kündigt; unterricht*; hinweisen; weisen; veröffentlich*; bekannt geben; bekanntgegeben; bekanntgeben; "
        "schreiben; setzen; in kenntnis; geben"
    ),
    ways={
        "email": cues(
            "per e-mail; per email; via e-mail; mittels e-mail; e-mail an; eine e-mail; per mail; "
            "e-mail-benachrichtigung; e-mail-adresse; in textform"
        ),
        "website": cues(
            "auf unserer website; auf unserer webseite; auf der website; auf der webseite; auf dieser seite; auf "
            "dieser website; auf dieser webseite; auf unserer homepage; auf unseren seiten; veröffentlich*; auf "
            "unserer internetseite"
        ),
        "app": cues(
            "in der app; über die app; im kundenkonto; in ihrem konto; im kundenportal; im dienst; beim login; beim "
            "nächsten login; im portal; im dashboard; in-app"
        ),
        "post": cues("per post; schriftlich; brieflich; per brief"),
    },
    ends=cues(
        "kündigen; kündigung*; gekündigt; beenden; beendig*; antwort*; beantwort*; erstatt*; rückerstatt*; lösch*; "
        "gelöscht; widerruf*; abhilfe; beheb*; zahl*; preis*; gebühr*; entgelt*; rechnung*; abo; abonnement*; "
        "verlänger*; anfrage*; antrag*; beschwer*; prüf*; liefer*; probe*; lösung; einig*"
    ),
    other=cues(
        "datenschutzverletzung*; verletzung des schutzes; datenpanne*; sicherheitsvorfall*; vorfall*; vorfälle*; "
        "direktwerbung; inaktiv*; sperrung"
    ),
)

LANGUAGE = Language(
    code="de",
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
