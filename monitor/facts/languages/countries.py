"""Names of countries in each language, to their ISO 3166-1 alpha-2 codes: those that policies send data to, and Europe's.

One line a country: the code, then its names; "*" stands for any ending. A name counts only as written here, capitals and all.
"""

from collections.abc import Mapping


def _names(text: str) -> dict[str, str]:
    """Each name to its code."""
    lines = (line.strip().partition(" ") for line in text.strip().splitlines())
    return {name: code for code, _, names in lines for name in names.split("; ")}


COUNTRIES: Mapping[str, Mapping[str, str]] = {
    "en": _names(
        """
        US United States of America; United States; USA; U.S.A.; US; U.S.
        GB United Kingdom; UK; U.K.; Great Britain; England
        CH Switzerland
        CA Canada
        JP Japan
        KR South Korea; Republic of Korea; Korea
        CN China
        HK Hong Kong
        TW Taiwan
        IN India
        PK Pakistan
        BD Bangladesh
        LK Sri Lanka
        AU Australia
        NZ New Zealand
        SG Singapore
        MY Malaysia
        TH Thailand
        VN Vietnam
        PH Philippines
        ID Indonesia
        BR Brazil
        MX Mexico
        AR Argentina
        CL Chile
        CO Colombia
        PE Peru
        UY Uruguay
        CR Costa Rica
        PA Panama
        EC Ecuador
        VE Venezuela
        DO Dominican Republic
        IL Israel
        TR Turkey; Türkiye
        RU Russia; Russian Federation
        UA Ukraine
        BY Belarus
        RS Serbia
        BA Bosnia and Herzegovina; Bosnia
        MK North Macedonia; Macedonia
        AL Albania
        ME Montenegro
        MD Moldova
        GE Republic of Georgia
        AM Armenia
        AZ Azerbaijan
        KZ Kazakhstan
        ZA South Africa
        EG Egypt
        MA Morocco
        TN Tunisia
        DZ Algeria
        NG Nigeria
        KE Kenya
        GH Ghana
        SN Senegal
        MG Madagascar
        MU Mauritius
        CI Ivory Coast; Côte d'Ivoire
        AE United Arab Emirates; UAE; Dubai
        SA Saudi Arabia
        QA Qatar
        FR France
        DE Germany
        NL Netherlands; Holland
        BE Belgium
        LU Luxembourg
        IE Republic of Ireland; Ireland
        ES Spain
        PT Portugal
        IT Italy
        AT Austria
        SE Sweden
        DK Denmark
        NO Norway
        FI Finland
        IS Iceland
        PL Poland
        CZ Czech Republic; Czechia
        SK Slovakia
        HU Hungary
        RO Romania
        BG Bulgaria
        GR Greece
        CY Cyprus
        MT Malta
        HR Croatia
        SI Slovenia
        EE Estonia
        LV Latvia
        LT Lithuania
        LI Liechtenstein
        MC Monaco
        AD Andorra
        JE Bailiwick of Jersey
        GG Guernsey
        IM Isle of Man
        FO Faroe Islands
        GI Gibraltar
        VG British Virgin Islands
        KY Cayman Islands
        BM Bermuda
        """
    ),
    "sv": _names(
        """
        US USA; U.S.A.; Förenta staterna; Amerikas förenta stater
        GB Storbritannien; Förenade kungariket; England
        CH Schweiz
        CA Kanada
        JP Japan
        KR Sydkorea
        CN Kina
        HK Hongkong
        TW Taiwan
        IN Indien
        PK Pakistan
        BD Bangladesh
        LK Sri Lanka
        AU Australien
        NZ Nya Zeeland
        SG Singapore
        MY Malaysia
        TH Thailand
        VN Vietnam
        PH Filippinerna
        ID Indonesien
        BR Brasilien
        MX Mexiko; Mexico
        AR Argentina
        CL Chile
        CO Colombia
        PE Peru
        UY Uruguay
        CR Costa Rica
        PA Panama
        EC Ecuador
        VE Venezuela
        DO Dominikanska republiken
        IL Israel
        TR Turkiet
        RU Ryssland
        UA Ukraina
        BY Belarus; Vitryssland
        RS Serbien
        BA Bosnien och Hercegovina; Bosnien
        MK Nordmakedonien
        AL Albanien
        ME Montenegro
        MD Moldavien
        GE Georgien
        AM Armenien
        AZ Azerbajdzjan
        KZ Kazakstan
        ZA Sydafrika
        EG Egypten
        MA Marocko
        TN Tunisien
        DZ Algeriet
        NG Nigeria
        KE Kenya
        GH Ghana
        SN Senegal
        MG Madagaskar
        MU Mauritius
        CI Elfenbenskusten
        AE Förenade Arabemiraten
        SA Saudiarabien
        QA Qatar
        FR Frankrike
        DE Tyskland
        NL Nederländerna; Holland
        BE Belgien
        LU Luxemburg
        IE Irland
        ES Spanien
        PT Portugal
        IT Italien
        AT Österrike
        SE Sverige
        DK Danmark
        NO Norge
        FI Finland
        IS Island
        PL Polen
        CZ Tjeckien
        SK Slovakien
        HU Ungern
        RO Rumänien
        BG Bulgarien
        GR Grekland
        CY Cypern
        MT Malta
        HR Kroatien
        SI Slovenien
        EE Estland
        LV Lettland
        LT Litauen
        LI Liechtenstein
        MC Monaco
        AD Andorra
        GG Guernsey
        IM Isle of Man
        FO Färöarna
        GI Gibraltar
        VG Brittiska Jungfruöarna
        KY Caymanöarna
        BM Bermuda
        """
    ),
    "de": _names(
        """
        US USA; U.S.A.; US; Vereinigte Staaten; Vereinigten Staaten
        GB Vereinigtes Königreich; Vereinigten Königreich; Vereinigte Königreich; Großbritannien; Grossbritannien
        CH Schweiz
        CA Kanada
        JP Japan
        KR Südkorea; Republik Korea
        CN China
        HK Hongkong
        TW Taiwan
        IN Indien
        PK Pakistan
        BD Bangladesch
        LK Sri Lanka
        AU Australien
        NZ Neuseeland
        SG Singapur
        MY Malaysia
        TH Thailand
        VN Vietnam
        PH Philippinen
        ID Indonesien
        BR Brasilien
        MX Mexiko
        AR Argentinien
        CL Chile
        CO Kolumbien
        PE Peru
        UY Uruguay
        CR Costa Rica
        PA Panama
        EC Ecuador
        VE Venezuela
        DO Dominikanische Republik
        IL Israel
        TR Türkei
        RU Russland; Russische Föderation; Russischen Föderation
        UA Ukraine
        BY Belarus; Weißrussland
        RS Serbien
        BA Bosnien und Herzegowina; Bosnien
        MK Nordmazedonien
        AL Albanien
        ME Montenegro
        MD Moldau; Moldawien
        GE Georgien
        AM Armenien
        AZ Aserbaidschan
        KZ Kasachstan
        ZA Südafrika
        EG Ägypten
        MA Marokko
        TN Tunesien
        DZ Algerien
        NG Nigeria
        KE Kenia
        GH Ghana
        SN Senegal
        MG Madagaskar
        MU Mauritius
        CI Elfenbeinküste
        AE Vereinigte Arabische Emirate; Vereinigten Arabischen Emiraten
        SA Saudi-Arabien
        QA Katar
        FR Frankreich
        DE Deutschland
        NL Niederlande; Niederlanden; Holland
        BE Belgien
        LU Luxemburg
        IE Irland
        ES Spanien
        PT Portugal
        IT Italien
        AT Österreich
        SE Schweden
        DK Dänemark
        NO Norwegen
        FI Finnland
        IS Island
        PL Polen
        CZ Tschechien; Tschechische Republik; Tschechischen Republik
        SK Slowakei
        HU Ungarn
        RO Rumänien
        BG Bulgarien
        GR Griechenland
        CY Zypern
        MT Malta
        HR Kroatien
        SI Slowenien
        EE Estland
        LV Lettland
        LT Litauen
        LI Liechtenstein
        MC Monaco
        AD Andorra
        GG Guernsey
        IM Isle of Man
        FO Färöer
        GI Gibraltar
        VG Britische Jungferninseln; Britischen Jungferninseln
        KY Kaimaninseln; Cayman Islands
        BM Bermuda
        """
    ),
    "fr": _names(
        """
        US États-Unis; Etats-Unis; ÉTATS-UNIS; USA; U.S.A.; É.-U.
        GB Royaume-Uni; Grande-Bretagne
        CH Suisse
        CA Canada
        JP Japon
        KR Corée du Sud; République de Corée; Corée
        CN Chine
        HK Hong Kong
        TW Taïwan; Taiwan
        IN Inde
        PK Pakistan
        BD Bangladesh
        LK Sri Lanka
        AU Australie
        NZ Nouvelle-Zélande
        SG Singapour
        MY Malaisie
        TH Thaïlande
        VN Vietnam; Viêt Nam
        PH Philippines
        ID Indonésie
        BR Brésil
        MX Mexique
        AR Argentine
        CL Chili
        CO Colombie
        PE Pérou
        UY Uruguay
        CR Costa Rica
        PA Panama
        EC Équateur
        VE Venezuela
        DO République dominicaine
        IL Israël
        TR Turquie
        RU Russie; Fédération de Russie
        UA Ukraine
        BY Biélorussie; Bélarus
        RS Serbie
        BA Bosnie-Herzégovine; Bosnie
        MK Macédoine du Nord
        AL Albanie
        ME Monténégro
        MD Moldavie
        GE Géorgie
        AM Arménie
        AZ Azerbaïdjan
        KZ Kazakhstan
        ZA Afrique du Sud
        EG Égypte
        MA Maroc
        TN Tunisie
        DZ Algérie
        NG Nigeria; Nigéria
        KE Kenya
        GH Ghana
        SN Sénégal
        MG Madagascar
        MU Maurice; Île Maurice
        CI Côte d'Ivoire
        AE Émirats arabes unis
        SA Arabie saoudite
        QA Qatar
        FR France
        DE Allemagne
        NL Pays-Bas
        BE Belgique
        LU Luxembourg
        IE Irlande
        ES Espagne
        PT Portugal
        IT Italie
        AT Autriche
        SE Suède
        DK Danemark
        NO Norvège
        FI Finlande
        IS Islande
        PL Pologne
        CZ République tchèque; Tchéquie
        SK Slovaquie
        HU Hongrie
        RO Roumanie
        BG Bulgarie
        GR Grèce
        CY Chypre
        MT Malte
        HR Croatie
        SI Slovénie
        EE Estonie
        LV Lettonie
        LT Lituanie
        LI Liechtenstein
        MC Monaco
        AD Andorre
        GG Guernesey
        IM Île de Man
        FO Îles Féroé
        GI Gibraltar
        VG Îles Vierges britanniques
        KY Îles Caïmans
        BM Bermudes
        """
    ),
    "nl": _names(
        """
        US Verenigde Staten; VS; V.S.; USA; US
        GB Verenigd Koninkrijk; VK; Groot-Brittannië
        CH Zwitserland
        CA Canada
        JP Japan
        KR Zuid-Korea
        CN China
        HK Hongkong; Hong Kong
        TW Taiwan
        IN India
        PK Pakistan
        BD Bangladesh
        LK Sri Lanka
        AU Australië
        NZ Nieuw-Zeeland
        SG Singapore
        MY Maleisië
        TH Thailand
        VN Vietnam
        PH Filipijnen
        ID Indonesië
        BR Brazilië
        MX Mexico
        AR Argentinië
        CL Chili
        CO Colombia
        PE Peru
        UY Uruguay
        CR Costa Rica
        PA Panama
        EC Ecuador
        VE Venezuela
        DO Dominicaanse Republiek
        IL Israël
        TR Turkije
        RU Rusland
        UA Oekraïne
        BY Belarus; Wit-Rusland
        RS Servië
        BA Bosnië en Herzegovina; Bosnië
        MK Noord-Macedonië
        AL Albanië
        ME Montenegro
        MD Moldavië
        GE Georgië
        AM Armenië
        AZ Azerbeidzjan
        KZ Kazachstan
        ZA Zuid-Afrika
        EG Egypte
        MA Marokko
        TN Tunesië
        DZ Algerije
        NG Nigeria
        KE Kenia
        GH Ghana
        SN Senegal
        MG Madagaskar
        MU Mauritius
        CI Ivoorkust
        AE Verenigde Arabische Emiraten
        SA Saoedi-Arabië
        QA Qatar
        FR Frankrijk
        DE Duitsland
        NL Nederland
        BE België
        LU Luxemburg
        IE Ierland
        ES Spanje
        PT Portugal
        IT Italië
        AT Oostenrijk
        SE Zweden
        DK Denemarken
        NO Noorwegen
        FI Finland
        IS IJsland
        PL Polen
        CZ Tsjechië
        SK Slowakije
        HU Hongarije
        RO Roemenië
        BG Bulgarije
        GR Griekenland
        CY Cyprus
        MT Malta
        HR Kroatië
        SI Slovenië
        EE Estland
        LV Letland
        LT Litouwen
        LI Liechtenstein
        MC Monaco
        AD Andorra
        GG Guernsey
        IM Isle of Man; Eiland Man
        FO Faeröer
        GI Gibraltar
        VG Britse Maagdeneilanden
        KY Kaaimaneilanden
        BM Bermuda
        """
    ),
    "es": _names(
        """
        US Estados Unidos; EE.UU.; EE. UU.; EEUU; EE UU; EUA; USA; U.S.A.
        GB Reino Unido; Gran Bretaña
        CH Suiza
        CA Canadá
        JP Japón
        KR Corea del Sur; República de Corea; Corea
        CN China
        HK Hong Kong
        TW Taiwán
        IN India
        PK Pakistán
        BD Bangladés; Bangladesh
        LK Sri Lanka
        AU Australia
        NZ Nueva Zelanda; Nueva Zelandia
        SG Singapur
        MY Malasia
        TH Tailandia
        VN Vietnam
        PH Filipinas
        ID Indonesia
        BR Brasil
        MX México; Méjico
        AR Argentina
        CL Chile
        CO Colombia
        PE Perú
        UY Uruguay
        CR Costa Rica
        PA Panamá
        EC Ecuador
        VE Venezuela
        DO República Dominicana
        IL Israel
        TR Turquía
        RU Rusia
        UA Ucrania
        BY Bielorrusia
        RS Serbia
        BA Bosnia y Herzegovina; Bosnia
        MK Macedonia del Norte
        AL Albania
        ME Montenegro
        MD Moldavia
        AM Armenia
        AZ Azerbaiyán
        KZ Kazajistán
        ZA Sudáfrica
        EG Egipto
        MA Marruecos
        TN Túnez
        DZ Argelia
        NG Nigeria
        KE Kenia
        GH Ghana
        SN Senegal
        MG Madagascar
        MU Mauricio
        CI Costa de Marfil
        AE Emiratos Árabes Unidos
        SA Arabia Saudita
        QA Catar
        FR Francia
        DE Alemania
        NL Países Bajos; Holanda
        BE Bélgica
        LU Luxemburgo
        IE Irlanda
        ES España
        PT Portugal
        IT Italia
        AT Austria
        SE Suecia
        DK Dinamarca
        NO Noruega
        FI Finlandia
        IS Islandia
        PL Polonia
        CZ República Checa; Chequia
        SK Eslovaquia
        HU Hungría
        RO Rumanía; Rumania
        BG Bulgaria
        GR Grecia
        CY Chipre
        MT Malta
        HR Croacia
        SI Eslovenia
        EE Estonia
        LV Letonia
        LT Lituania
        LI Liechtenstein
        MC Mónaco
        AD Andorra
        GG Guernsey
        IM Isla de Man
        FO Islas Feroe
        GI Gibraltar
        VG Islas Vírgenes Británicas
        KY Islas Caimán
        BM Bermudas; Bermuda
        """
    ),
    "it": _names(
        """
        US Stati Uniti; USA; U.S.A.; U.S.
        GB Regno Unito; Gran Bretagna
        CH Svizzera
        CA Canada
        JP Giappone
        KR Corea del Sud; Corea
        CN Cina
        HK Hong Kong
        TW Taiwan
        IN India
        PK Pakistan
        BD Bangladesh
        LK Sri Lanka
        AU Australia
        NZ Nuova Zelanda
        SG Singapore
        MY Malesia; Malaysia
        TH Thailandia
        VN Vietnam
        PH Filippine
        ID Indonesia
        BR Brasile
        MX Messico
        AR Argentina
        CL Cile
        CO Colombia
        PE Perù
        UY Uruguay
        CR Costa Rica
        PA Panama
        EC Ecuador
        VE Venezuela
        DO Repubblica Dominicana
        IL Israele
        TR Turchia
        RU Russia
        UA Ucraina
        BY Bielorussia
        RS Serbia
        BA Bosnia-Erzegovina; Bosnia
        MK Macedonia del Nord
        AL Albania
        ME Montenegro
        MD Moldavia
        AM Armenia
        AZ Azerbaigian
        KZ Kazakistan
        ZA Sudafrica
        EG Egitto
        MA Marocco
        TN Tunisia
        DZ Algeria
        NG Nigeria
        KE Kenya
        GH Ghana
        SN Senegal
        MG Madagascar
        MU Mauritius
        CI Costa d'Avorio
        AE Emirati Arabi Uniti
        SA Arabia Saudita
        QA Qatar
        FR Francia
        DE Germania
        NL Paesi Bassi; Olanda
        BE Belgio
        LU Lussemburgo
        IE Irlanda
        ES Spagna
        PT Portogallo
        IT Italia
        AT Austria
        SE Svezia
        DK Danimarca
        NO Norvegia
        FI Finlandia
        IS Islanda
        PL Polonia
        CZ Repubblica Ceca; Cechia
        SK Slovacchia
        HU Ungheria
        RO Romania
        BG Bulgaria
        GR Grecia
        CY Cipro
        MT Malta
        HR Croazia
        SI Slovenia
        EE Estonia
        LV Lettonia
        LT Lituania
        LI Liechtenstein
        MC Monaco
        AD Andorra
        GG Guernsey
        IM Isola di Man
        FO Isole Faroe; Isole Fær Øer
        GI Gibilterra
        VG Isole Vergini Britanniche
        KY Isole Cayman
        BM Bermuda
        """
    ),
    "pt": _names(
        """
        US Estados Unidos; EUA; E.U.A.; USA
        GB Reino Unido; Grã-Bretanha
        CH Suíça
        CA Canadá
        JP Japão
        KR Coreia do Sul; Coreia
        CN China
        HK Hong Kong
        TW Taiwan; Formosa
        IN Índia
        PK Paquistão
        BD Bangladexe; Bangladesh
        LK Sri Lanka
        AU Austrália
        NZ Nova Zelândia
        SG Singapura
        MY Malásia
        TH Tailândia
        VN Vietname; Vietnã
        PH Filipinas
        ID Indonésia
        BR Brasil
        MX México
        AR Argentina
        CL Chile
        CO Colômbia
        PE Peru
        UY Uruguai
        CR Costa Rica
        PA Panamá
        EC Equador
        VE Venezuela
        DO República Dominicana
        IL Israel
        TR Turquia
        RU Rússia
        UA Ucrânia
        BY Bielorrússia
        RS Sérvia
        BA Bósnia e Herzegovina; Bósnia
        MK Macedónia do Norte
        AL Albânia
        ME Montenegro
        MD Moldávia
        AM Arménia
        AZ Azerbaijão
        KZ Cazaquistão
        ZA África do Sul
        EG Egito; Egipto
        MA Marrocos
        TN Tunísia
        DZ Argélia
        NG Nigéria
        KE Quénia
        GH Gana
        SN Senegal
        MG Madagáscar
        MU Maurícia
        CI Costa do Marfim
        AE Emirados Árabes Unidos
        SA Arábia Saudita
        QA Catar
        FR França
        DE Alemanha
        NL Países Baixos; Holanda
        BE Bélgica
        LU Luxemburgo
        IE Irlanda
        ES Espanha
        PT Portugal
        IT Itália
        AT Áustria
        SE Suécia
        DK Dinamarca
        NO Noruega
        FI Finlândia
        IS Islândia
        PL Polónia; Polônia
        CZ República Checa; Chéquia
        SK Eslováquia
        HU Hungria
        RO Roménia; Romênia
        BG Bulgária
        GR Grécia
        CY Chipre
        MT Malta
        HR Croácia
        SI Eslovénia
        EE Estónia
        LV Letónia
        LT Lituânia
        LI Liechtenstein
        MC Mónaco
        AD Andorra
        GG Guernsey
        IM Ilha de Man
        FO Ilhas Faroé
        GI Gibraltar
        VG Ilhas Virgens Britânicas
        KY Ilhas Caimão; Ilhas Cayman
        BM Bermudas
        """
    ),
    "da": _names(
        """
        US USA; Amerikas Forenede Stater; De Forenede Stater
        GB Storbritannien; Det Forenede Kongerige; England
        CH Schweiz
        CA Canada
        JP Japan
        KR Sydkorea
        CN Kina
        HK Hongkong
        TW Taiwan
        IN Indien
        PK Pakistan
        BD Bangladesh
        LK Sri Lanka
        AU Australien
        NZ New Zealand
        SG Singapore
        MY Malaysia
        TH Thailand
        VN Vietnam
        PH Filippinerne
        ID Indonesien
        BR Brasilien
        MX Mexico
        AR Argentina
        CL Chile
        CO Colombia
        PE Peru
        UY Uruguay
        CR Costa Rica
        PA Panama
        EC Ecuador
        VE Venezuela
        DO Den Dominikanske Republik
        IL Israel
        TR Tyrkiet
        RU Rusland
        UA Ukraine
        BY Belarus; Hviderusland
        RS Serbien
        BA Bosnien-Hercegovina
        MK Nordmakedonien
        AL Albanien
        ME Montenegro
        MD Moldova
        GE Georgien
        AM Armenien
        AZ Aserbajdsjan
        KZ Kasakhstan
        ZA Sydafrika
        EG Egypten
        MA Marokko
        TN Tunesien
        DZ Algeriet
        NG Nigeria
        KE Kenya
        GH Ghana
        SN Senegal
        MG Madagaskar
        MU Mauritius
        CI Elfenbenskysten
        AE Forenede Arabiske Emirater; De Forenede Arabiske Emirater
        SA Saudi-Arabien
        QA Qatar
        FR Frankrig
        DE Tyskland
        NL Nederlandene; Holland
        BE Belgien
        LU Luxembourg
        IE Irland
        ES Spanien
        PT Portugal
        IT Italien
        AT Østrig
        SE Sverige
        DK Danmark
        NO Norge
        FI Finland
        IS Island
        PL Polen
        CZ Tjekkiet
        SK Slovakiet
        HU Ungarn
        RO Rumænien
        BG Bulgarien
        GR Grækenland
        CY Cypern
        MT Malta
        HR Kroatien
        SI Slovenien
        EE Estland
        LV Letland
        LT Litauen
        LI Liechtenstein
        MC Monaco
        AD Andorra
        GG Guernsey
        IM Isle of Man
        FO Færøerne
        GI Gibraltar
        VG Britiske Jomfruøer
        KY Caymanøerne
        BM Bermuda
        """
    ),
    "nb": _names(
        """
        US USA; De forente stater
        GB Storbritannia; Det forente kongerike
        CH Sveits
        CA Canada
        JP Japan
        KR Sør-Korea
        CN Kina
        HK Hongkong
        TW Taiwan
        IN India
        PK Pakistan
        BD Bangladesh
        LK Sri Lanka
        AU Australia
        NZ New Zealand
        SG Singapore
        MY Malaysia
        TH Thailand
        VN Vietnam
        PH Filippinene
        ID Indonesia
        BR Brasil
        MX Mexico
        AR Argentina
        CL Chile
        CO Colombia
        PE Peru
        UY Uruguay
        CR Costa Rica
        PA Panama
        EC Ecuador
        VE Venezuela
        DO Den dominikanske republikk
        IL Israel
        TR Tyrkia
        RU Russland
        UA Ukraina
        BY Belarus; Hviterussland
        RS Serbia
        BA Bosnia-Hercegovina; Bosnia
        MK Nord-Makedonia
        AL Albania
        ME Montenegro
        MD Moldova
        AM Armenia
        AZ Aserbajdsjan
        KZ Kasakhstan
        ZA Sør-Afrika
        EG Egypt
        MA Marokko
        TN Tunisia
        DZ Algerie
        NG Nigeria
        KE Kenya
        GH Ghana
        SN Senegal
        MG Madagaskar
        MU Mauritius
        CI Elfenbenskysten
        AE De forente arabiske emirater
        SA Saudi-Arabia
        QA Qatar
        FR Frankrike
        DE Tyskland
        NL Nederland
        BE Belgia
        LU Luxembourg
        IE Irland
        ES Spania
        PT Portugal
        IT Italia
        AT Østerrike
        SE Sverige
        DK Danmark
        NO Norge
        FI Finland
        IS Island
        PL Polen
        CZ Tsjekkia
        SK Slovakia
        HU Ungarn
        RO Romania
        BG Bulgaria
        GR Hellas
        CY Kypros
        MT Malta
        HR Kroatia
        SI Slovenia
        EE Estland
        LV Latvia
        LT Litauen
        LI Liechtenstein
        MC Monaco
        AD Andorra
        GG Guernsey
        IM Isle of Man
        FO Færøyene
        GI Gibraltar
        VG Britiske Jomfruøyer
        KY Caymanøyene
        BM Bermuda
        """
    ),
    "fi": _names(
        """
        US Yhdysval*; USA; USA:*
        GB Iso-Britannia*; Isossa-Britanniassa; Isoon-Britanniaan; Yhdistyn*
        CH Sveits*
        CA Kanada*
        JP Japani*
        KR Etelä-Korea*
        CN Kiina*
        HK Hongkong*
        TW Taiwan*
        IN Intia*; Intiaan; Intiassa
        PK Pakistan*
        BD Bangladesh*
        LK Sri Lanka*
        AU Australia*
        NZ Uusi-Seelanti; Uuteen-Seelantiin; Uudessa-Seelannissa
        SG Singapore*
        MY Malesia*
        TH Thaima*
        VN Vietnam*
        PH Filippiin*
        ID Indonesia*
        BR Brasilia*
        MX Meksiko*
        AR Argentiina*
        CL Chile*
        CO Kolumbia*
        PE Peruun; Perussa
        UY Uruguay*
        CR Costa Rica*
        PA Panama*
        EC Ecuador*
        VE Venezuela*
        DO Dominikaani*
        IL Israel*
        TR Turkki; Turkin; Turkkiin; Turkissa
        RU Venäj*
        UA Ukraina*
        BY Valko-Venä*
        RS Serbia*
        BA Bosnia ja Hertsegovina; Bosnia*
        MK Pohjois-Makedonia*
        AL Albania*
        ME Montenegro*
        MD Moldova*
        GE Georgia*
        AM Armenia*
        AZ Azerbaidžan*
        KZ Kazakstan*
        ZA Etelä-Afrik*
        EG Egypti*
        MA Marokko; Marokossa; Marokkoon
        TN Tunisia*
        DZ Algeria*
        NG Nigeria*
        KE Kenia*; Kenya*
        GH Ghana*
        SN Senegal*
        MG Madagaskar*
        MU Mauritius*
        CI Norsunluurannik*
        AE Arabiemiir*; Yhdistyneet arabiemiirikunnat
        SA Saudi-Arabia*
        QA Qatar*
        FR Ransk*
        DE Saksa; Saksan; Saksaan; Saksassa
        NL Alankom*; Hollanti; Hollannissa; Hollantiin
        BE Belgia*
        LU Luxemburg*
        IE Irlanti*; Irlannissa; Irlannin
        ES Espanja*
        PT Portugal*
        IT Italia*
        AT Itävalta*; Itävallassa
        SE Ruotsi*
        DK Tanska*
        NO Norja*
        FI Suome*; Suomi
        IS Islanti*; Islannissa
        PL Puola*
        CZ Tšekki*; Tsekki*
        SK Slovakia*
        HU Unkari*
        RO Romania*
        BG Bulgaria*
        GR Kreik*
        CY Kypro*
        MT Malta; Maltalla; Maltan
        HR Kroatia*
        SI Slovenia*
        EE Viro; Viron; Viroon; Virossa
        LV Latvia*
        LT Liettua*
        LI Liechtenstein*
        MC Monaco*
        AD Andorra*
        GG Guernsey*
        IM Mansaar*
        FO Färsaa*
        GI Gibraltar*
        VG Brittiläis*
        KY Caymansaar*
        BM Bermuda*
        """
    ),
    "pl": _names(
        """
        US Stany Zjednoczone; Stanów Zjednoczonych; Stanach Zjednoczonych; Stanom Zjednoczonym; USA
        GB Wielka Brytania; Wielkiej Brytanii; Wielką Brytanię; Zjednoczone Królestwo; Zjednoczonego Królestwa; Zjednoczonym Królestwie
        CH Szwajcari*
        CA Kanad*
        JP Japoni*
        KR Korea Południowa; Korei Południowej; Koreę Południową
        CN Chin; Chiny; Chinach
        HK Hongkong*
        TW Tajwan*
        IN Indie; Indii; Indiach
        PK Pakistan*
        BD Bangladesz*
        LK Sri Lan*
        AU Australi*
        NZ Nowa Zelandia; Nowej Zelandii; Nową Zelandię
        SG Singapur*
        MY Malezj*
        TH Tajlandi*
        VN Wietnam*
        PH Filipin*
        ID Indonezj*
        BR Brazyli*
        MX Meksyk*
        AR Argentyn*
        CL Chile; Chil*
        CO Kolumbi*
        PE Peru
        UY Urugwaj*
        CR Kostaryk*
        PA Panam*
        EC Ekwador*
        VE Wenezuel*
        DO Dominikan*
        IL Izrael*
        TR Turcj*
        RU Rosj*; Federacja Rosyjska; Federacji Rosyjskiej; Federację Rosyjską
        UA Ukrain*
        BY Białoru*
        RS Serbi*
        BA Bośni*
        MK Macedoni*
        AL Albani*
        ME Czarnogór*
        MD Mołdawi*
        GE Gruzj*
        AM Armeni*
        AZ Azerbejdżan*
        KZ Kazachstan*
        ZA Republika Południowej Afryki; Republice Południowej Afryki; Republiki Południowej Afryki; RPA
        EG Egipt*
        MA Marok*
        TN Tunezj*
        DZ Algieri*
        NG Nigeri*
        KE Keni*
        GH Ghan*
        SN Senegal*
        MG Madagaskar*
        MU Mauritius*
        CI Wybrzeże Kości Słoniowej
        AE Zjednoczone Emiraty Arabskie; Zjednoczonych Emiratach Arabskich
        SA Arabia Saudyjska; Arabii Saudyjskiej; Arabię Saudyjską
        QA Katar*
        FR Francj*
        DE Niemcy; Niemczech; Niemiec
        NL Holandi*; Niderland*
        BE Belgi*
        LU Luksemburg*
        IE Irlandi*
        ES Hiszpani*
        PT Portugali*
        IT Włoch*; Włoszech
        AT Austri*
        SE Szwecj*
        DK Dania; Danii; Danię
        NO Norwegi*
        FI Finlandi*
        IS Islandi*
        PL Polsk*; Polsce
        CZ Czech; Czechy; Czechach; Republika Czeska; Republice Czeskiej; Republiki Czeskiej
        SK Słowacj*
        HU Węgry; Węgrzech; Węgier
        RO Rumuni*
        BG Bułgari*
        GR Grecj*
        CY Cypr*
        MT Malta; Malcie; Malty
        HR Chorwacj*
        SI Słoweni*
        EE Estoni*
        LV Łotw*
        LT Litw*
        LI Liechtenstein*
        MC Monako
        AD Andor*
        GG Guernsey
        IM Wyspa Man
        FO Wyspy Owcze
        GI Gibraltar*
        VG Brytyjskie Wyspy Dziewicze; Brytyjskich Wyspach Dziewiczych
        KY Kajman*
        BM Bermud*
        """
    ),
}
