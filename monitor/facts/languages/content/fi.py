"""Finnish words of data, purposes, rights and terms; most stand as stems, as Finnish bends its words at their ends."""

from monitor.facts.languages.content.table import Content, FrameCues, RightCues, TermCues
from monitor.facts.languages.table import cues

DATA = {
    "": cues("""
        oikeutet* et*; yleinen etu; verkkotunnus*; verkkotunnuks*; domain-nim*; tiedostonim*; toiminim*; tuotenim*; palvelun nimi; palvelun nimen;
        yrityksen nimi; yhtiön nimi; yhdistyksen nimi; seuran nimi; evästeen nimi; nimen mukaan; nimissä; nimissämme; nimensä;
        yhteystietomme; yhteystiedoistamme; rekisterinpitäjän yhteystie*; yhteyshenkilön yhteystie*; yhteystiedot löyty*; tietosuojavastaavan yhteystie*;
        verkko-osoit*; internetosoit*; www-osoit*; seuraavaan osoit*; osoiteriv*; osoitteessa; osoitteesta; osoitteeseen; osoitteemme;
        selaimesi asetu*; selaimen asetu*; selainasetu*; laitteen asetu*; laitteesi asetu*; sijaintiasetu*; sijainnin asetu*; sijaintilup*; ilmoitusasetu*;
        ikäraja*; alaikäraja*; passiivi*; palvelint* sijain*; palvelimen sijain*; palvelimemme sijain*; palvelinkesku* sijain*; sijaintimaa*; sijaintimme; toimipai* sijain*;
        myymälä* sijain*; terveysviranomai*; terveydenhuol*; terveyspalvelu*; terveyden edistä*; terveysala*; kansanterve*; työterveyshuol*;
        työturvallisuu*; henkilöstön koulutu*; henkilökunnan koulutu*; työntekijöiden koulutu*; työntekijöidemme koulutu*; koulutustilaisuu*;
        koira* rotu*; kissa* rotu*; eläim* rotu*; lemmi* rotu*; eläimen ikä; eläimen nimi; lemmikin nimi; lemmikkisi nim*; koirasi nim*; eläin* terveyde*; eläin* terveystie*;
        lemmi* terveystie*; lemmi* terveyde*; koira* terveystie*; evästeasetu*; viestien lähet*; palvelun tila; mainostunnisteasetu*; uskon mukaan; lain edessä
    """),
    "name": cues("""
        nimi; nimen; nimeä; nimesi; nimeäsi; nimet; nimien; nimiä; nimenne; nimeänne; etunim*; sukunim*; etu- ja sukunim*; koko nimi; koko nimesi; nimitie*; kutsumanim*
    """),
    "contact_data": cues("""
        yhteystie*; yhteydenottotie*; osoite; osoitteen; osoitetta; osoitteesi; osoitettasi; osoitteet; osoitteita; osoitetie*; postiosoit*; kotiosoit*; katuosoit*; lähiosoit*;
        toimitusosoit*; laskutusosoit*; käyntiosoit*; sähköpostiosoit*; sähköposti; sähköpostin; sähköpostia; sähköpostisi; sähköpostitie*; email; e-mail; meiliosoit*;
        puhelinnumer*; puhelinnro; puhelin; puhelintie*; puh.; matkapuhelinnumer*; matkapuhelin; kännykkänumer*; gsm-numer*; postinumer*; postitoimipai*; asuinpaikkakun*; paikkakunta; kotikunta; kotikunnan; faksinumer*
    """),
    "account_data": cues("""
        käyttäjätunnu*; käyttäjänim*; käyttäjätie*; käyttäjätilitie*; käyttäjätilin tie*; salasana; salasanan; salasanasi; salasanaa; salasanat; salasanoja; kirjautumistie*; kirjautumistunnu*;
        tunnistautumistie*; tilitie*; tilin tiedot; tilisi tiedot; rekisteröitymistie*; rekisteröintitie*; profiilitie*; profiilisi tiedot; asiakasnumer*; asiakastunnu*; jäsennumer*; nimimerk*; asiakkuustunnu*; kanta-asiakasnumer*
    """),
    "official_id": cues("""
        henkilötunnu*; hetu; hetun; syntymäaika/henkilötunnu*; sosiaaliturvatunnu*; passi; passin; passinumer*; passin numer*; passikopi*; passitie*; henkilökort*; ajokort*;
        henkilöllisyystodistu*; henkilöllisyysasiakirj*; verotunnist*; veronumer*; henkilöllisyystie*; ajoneuvo* rekisteri*; auto* rekisterinumer*; autosi rekisteri*; rekisterikilp*; rekisteritunnu*; oleskelulup*
    """),
    "payment_data": cues("""
        maksutie*; maksukort*; luottokort*; pankkikort*; korttitie*; kortin numer*; korttinumer*; kortin tiedot; tilinumer*; pankkitil*; pankkitie*; pankkiyhtey*; iban; iban-numer*;
        laskutustie*; maksutap*; maksuväline*; maksamiseen liittyv*; verkkopankkitunnu*; laskutukseen liittyv*
    """),
    "financial_data": cues("""
        tulotie*; tulot; tuloja; tulojasi; tulosi; palkkatie*; palkka; palkan; palkkaa; luottotie*; luottokelpoisuu*; luottoluokitu*; maksukyky*; varallisuu*; verotie*; verotustie*; taloudelli* tilan*; taloudelli* asem*; taloudellisia tieto*; taloudelliset tiedot; taloustie*; velat; ansiotulo*
    """),
    "transaction_data": cues("""
        ostohistoria*; tilaushistoria*; varaushistoria*; laskutushistoria*; maksuhistoria*; asiointihistoria*; asiakashistoria*; ostotie*; tilaustie*; varaustie*; ostotapahtum*; maksutapahtum*; tapahtumatie*; transaktiotie*;
        ostokse*; ostos; ostosten; ostot; ostoja; ostojasi; ostamasi; ostamiasi; ostetut; tilaamasi; tilaamiasi; tilatut tuottee*; tilatuista tuot*; tilatut palvelut; tilatuista palvel*; ostetuista tuot*; ostamistasi; tilaamistasi; tilauksesi; tilausten tiedot; tilauksen tiedot; tilauksen sisält*; varauksen tiedot; varauksesi tiedot; sopimustie*; sopimuksen tiedot;
        ostokäyttäytymi*; asiakkuuteen liittyv*; laskujen tiedot
    """),
    "device_data": cues("""
        selaintyyp*; selaimen tyyp*; selaimen versio*; selaimesi versio*; selaimesi tyyp*; selainversio*; selaintie*; selainohjelm*; selain; selaimen ja; käytetty selain; käyttöjärjestelm*;
        laitetyyp*; laitteen tyyp*; laitteen mal*; laitteesi tyyp*; laitteesi mal*; laitemal*; laitetie*; laitteen tie*; laitteen ominaisuu*; laitteesi ominaisuu*; laitteesi tie*; tietoja laitteesta*; tiedot laitteesta*; puhelimen mal*; puhelimesi mal*; päätelaitteen tie*; päätelaitetie*; päätelaitteen mal*;
        näytön tark*; näytön resoluut*; näytön koko; user agent; user-agent; tekniset tiedot; teknisiä tietoja; teknisten tietojen; tekniset laite*; kieliasetu*; selaimen kiel*; aikavyöhyk*; laitteen kiel*; matkapuhelinoperaattor*
    """),
    "online_id": cues("""
        ip-osoit*; ip osoit*; ip-numer*; ip; laitetunnist*; laitetunnu*; laite-id; laitteen tunnist*; laitteen yksilöi*; laitteesi tunnist*; mainostunnist*; mainostunnu*; mainos-id; mainonnan tunnist*; evästetunnist*; evästetunnu*; eväste-id; mac-osoit*;
        yksilöi* tunnist*; yksilölli* tunnist*; verkkotunnist*; imei; imei-koodi*
    """),
    "usage_data": cues("""
        käyttötie*; käyttäjätoimin*; käyttölok*; käyttöhistoria*; käyttäytymistie*; käyttäytymis- ja; lokitie*; loki; lokit; lokeja; lokiin; palvelinlok*; tapahtumalok*; vierail* siv*; vieraillut siv*; vierailemasi siv*; katsel* siv*; katsotut siv*; katsomasi siv*; käydyt siv*;
        selaushistoria*; selailuhistoria*; selailutie*; selaustie*; selauskäyttäytymi*; selailukäyttäytymi*; verkkokäyttäytymi*; hakuhistoria*; hakusana*; hakulauseke*; tekemäsi haut; hakutie*; klikkau*; klikkaami*;
        käyntiai*; käynnin ajankoh*; käynnin kest*; käyntien ajankoh*; vierailun kest*; vierailun ajankoh*; vierailuai*; vierailujen ajankoh*; päivämäärä ja kellonai*; kellonai*; aikaleim*; viittaav* siv*; viittaussivu*; palvelun käyttöä koskev*; palvelujen käyttöä koskev*; palvelun käyttöön liittyv*;
        palvelun käytöstä; palvelujen käytöstä; palveluiden käytöstä; palveluidemme käytöstä; sivuston käytöstä; sovelluksen käytöstä; verkkosivuston käytöstä; miten käytät; kuinka käytät; miten palvelua käyt*; toimintasi palvel*; vuorovaikutu*; liikennetie*; virheraport*; kaatumisraport*; diagnostiikkatie*; suorituskykytie*; analytiikkatie*; sivulataus*; katseluhistoria*; kuunteluhistoria*
    """),
    "location": cues("""
        sijainti; sijaintia; sijainnin; sijaintisi; sijaintiasi; sijainnist*; sijaintitie*; sijaintihistoria*; paikannustie*; paikkatie*; olinpaik*; maantieteelli* sijain*; likimääräi* sijain*; summittai* sijain*; karkea sijain*; karkean sijain*
    """),
    "precise_location": cues("""
        tarkka sijain*; tarkan sijain*; tarkkaa sijain*; tarkat sijain*; tarkkoja sijain*; tarkkoihin sijain*; tarkasta sijain*; täsmälli* sijain*; reaaliaikai* sijain*; gps; gps-tie*; gps-sijain*; gps-koordinaat*; gps-paikan*; koordinaat*
    """),
    "demographic": cues("""
        syntymäai*; syntymäpäiv*; syntymävuo*; syntymäpaik*; ikä; iän; ikää; ikäsi; ikäänsä; ikätie*; ikäryhm*; sukupuoli; sukupuolen; sukupuolta; sukupuolesi; sukupuoltasi; sukupuolitie*; kansalaisuu*; kansallisuu*; siviilisääty*; siviilisääd*; demografi*; väestötie*; äidinkiel*; asuinmaa; asuinmaasi; kotimaa
    """),
    "communications": cues("""
        viestin sisält*; viestisi sisält*; viestien sisält*; viestisi; viestejäsi; viestit, joita; viestinnän sisält*; viestintätie*; viestihistoria*; viestintähistoria*; yhteydenottosi; yhteydenoton sisält*; yhteydenottojen sisält*; yhteydenottohistoria*; kirjeenvaihto*; keskusteluhistoria*; keskustelujen sisält*; chat-keskustelu*; chat-viest*; chat-historia*;
        palautteesi; palautteet; palautetta; antamasi palaut*; antamaasi palaut*; asiakaspalaut*; tukipyyntöjen sisält*; tukipyyntösi; kyselyvastau*; vastauksesi kyselyi*; arvostelusi; sähköpostiviestisi; yhteydenpitohistoria*; asiakaspalvelukeskustelu*
    """),
    "user_content": cues("""
        käyttäjien tuottama*; käyttäjän tuottama*; käyttäjien luoma*; lataamasi; lataamiasi; julkaisemasi; julkaisemiasi; kommenttisi; kommenttejasi; jakamasi sisält*; luomasi sisält*; tuottamasi sisält*; käyttäjäsisält*; sisältö, jo*; lähettämäsi kuva*; lähettämäsi tiedosto*
    """),
    "audio_visual": cues("""
        valokuv*; kuva; kuvasi; kuvat; kuvia; kuvatallent*; kuvamateriaal*; kuva- ja; videotallent*; videokuv*; videot; videoita; kameravalvon*; valvontakamer*; kameratallent*; ääni; ääntä; äänesi; äänitallent*; äänittee*; ääninäyt*; ääni- ja kuva*; puhelutallent*; puhelunauhoit*; puheluiden tallent*; puhelujen tallent*; puhelut tallen*; puhelujen nauhoit*; profiilikuv*; henkilökuv*
    """),
    "employment_data": cues("""
        ammatti; ammatin; ammattia; ammattisi; ammattinimik*; ammattitie*; työnantaja; työnantajan; työnantajasi; työnantajatie*; työpaikka; työpaikan; työpaikkasi; tehtävänimik*; asema organisaatio*; asema edust*; asema yrityks*; asema yhteis*; titteli; tittelin; tehtävä organisaatio*; työtehtäv*; ansioluettel*; cv; cv-tie*; työkokemu*; työhistoria*; työsuhdetie*; työtodistu*;
        koulutus; koulutuksen; koulutuksesi; koulutustaust*; koulutustie*; koulutushistoria*; tutkinto; tutkinnot; tutkintotie*; työhakemu*; hakemuskirj*; hakemusasiakirj*; pätevyy*; osaaminen; osaamisesi; osaamistie*; suosittelij*; opintotie*; työnhakutie*
    """),
    "social_media": cues("""
        sosiaalisen median profiil*; sosiaalisen median til*; sosiaalisen median tunnu*; profiilit sosiaali*; profiili sosiaali*; profiilisi sosiaali*; tunnukset sosiaali*; some-profiil*; some-til*; facebook-profiil*; linkedin-profiil*; instagram-profiil*; julkinen profiil*; julkisen profiil*; julkista profiil*; julkiset profiil*
    """),
    "address_book": cues("""
        osoitekirja*; yhteystietoluettel*; yhteystietolist*; puhelimesi yhteystie*; puhelimen yhteystie*; laitteen yhteystie*; laitteesi yhteystie*; puhelinluettel*; kontaktisi; kontaktilist*; kaverilist*
    """),
    "preferences": cues("""
        mieltymy*; kiinnostuks*; kiinnostuksen koh*; mielenkiinnon koh*; harrastuks*; suosikit; suosikkisi; suosikkej*; suosikkituott*; toivelist*; toiveesi; toiveet; toiveita; kielivalin*; makutottumu*; ostotottumu*; kulutustottumu*; elämäntap*; ruokamieltymy*
    """),
    "inferences": cues("""
        päätelmä*; päätelmiä; pääteltyjä tie*; päätellyt tie*; päättelemäm*; johdetut tiedot; johdettuja tieto*; johdettujen tieto*; profiloimalla saadut
    """),
    "family": cues("""
        perheenjäsen*; perhesuhte*; perhetie*; perhetilan*; perhekoko; puoliso; puolison; puolisosi; lähiomai*; omaisten; omaisen; omaiset; huoltaja; huoltajan; huoltajien; huoltajat; huoltajatie*; hätäyhteyshenkil*; lasten lukumäär*; talouden koko; kotitaloude*; kotitalouden koko; perheesi
    """),
    "health_data": cues("""
        terveystie*; terveydentila*; terveydestä*; terveyttä koskev*; terveyteen liittyv*; terveyttäsi koskev*; terveyteesi liittyv*; terveyshistoria*; sairauks*; sairaushistoria*; allergia; allergiat; allergioi*; allergiasi; ruoka-ainerajoit*; ruoka-aineallerg*; erityisruokavali*; vamma; vammat; vammais*; lääkityk*; lääkkeet; diagnoos*; hoitotie*; potilastie*; potilasasiakirj*;
        syke; sykkee*; sykettä; syketie*; lääkärintodistu*; sairausloma*; sairauspoissaol*; rokotu*; lääketieteelli* tie*; lääketieteellisiä tie*; esitietolomak*; raskaude*; raskaustie*; toimintakyky*; kuntotie*; hyvinvointitie*; unitie*
    """),
    "biometric_data": cues(
        "biometri*; sormenjäl*; kasvojentunnist*; kasvontunnist*; kasvojen tunnist*; silmän iiri*; iiristunnist*; äänitunnist*"
    ),
    "genetic_data": cues("geneetti*; dna; dna-*; geenitie*; geenitest*; perimä*"),
    "ethnic_origin": cues("etni*; rotu; rodun; rotua; rotuun; rodullis*; rotu tai"),
    "political_opinion": cues(
        "poliitti* mielip*; poliitti* näkem*; poliitti* kan*; poliitti* vakaumu*; poliitti* suuntau*"
    ),
    "religion": cues("uskonto*; uskonno*; vakaumu*; filosofi*; kirkkokun*"),
    "trade_union": cues("ammattiliit*; ammattiyhdisty*; ammattijärjest*; ay-jäsen*"),
    "sex_life": cues("seksuaali*; sukupuolielä*; sukupuolista suunt*"),
    "special_category": cues("""
        erityi* henkilötietoryhm*; erityi* tietoryhm*; erityisi* henkilötie*; erityist* henkilötie*; arkaluon*; sensitiivi*
    """),
    "criminal_record": cues(
        "rikostuom*; rikosrekister*; rikostaust*; rikoshistoria*; rikoksia koskev*; rikoksiin liittyv*"
    ),
    "children_data": cues("""
        tietoja lapsist*; tietoja lapsilt*; tietoja lapsest*; tietoja lapsesi; lasten tie*; lasten henkilötie*; lasten nim*; lasten iät; lapsen tie*; lapsen henkilötie*; lapsen nim*; lapsen ik*; lapsen iä*; lapsen syntymä*; lapsesi tie*; lapsesi nim*; lapsesi ik*; lapsesi syntymä*; lastesi tie*; lastesi nim*;
        henkilötietoja lapsi*; alaikäisten tie*; alaikäisten henkilötie*; alaikäisen tie*; alaikäisen henkilötie*; tietoja alaikäis*; henkilötietoja alaikäis*; alle 13-vuotiai*; alle 15-vuotiai*; alle 16-vuotiai*; alle 18-vuotiai*; lapsia koskev*; alaikäisiä koskev*; huollettavan tie*
    """),
}
COLLECTING = FrameCues(
    verbs=cues("""
        kerää; kerätään; kerätä; kerätty; kerätyt; kerättyjä; kerättyihin; kerättäv*; kerääm*; keräävät; keräyt*; kerättiin; tallennamme; tallentaa; tallentaakin; tallentavat; tallennetaan; tallenneta; tallenna; tallennettu; tallennetut; tallennettuja; tallennettav*; säilyttää; kysyy; vastaanottaa; hankkii; tallentu*; tallentam*;
        säilytämme; säilytetään; säilytä; säilytetä; käsittelemme; käsittelee; käsitellään; käsitellä; käsittele; käsitelty; käsiteltäv*; käsiteltyj*; käsittelemäm*; rekisteröimme; rekisteröidään; rekisteröi; kirjaamme; kirjataan; kirjaa; kirjata; kirjaudu; taltioi*; lokitamme; lokitetaan; merkitsemme; merkitään;
        käytämme; käytetään; käytetä; käytä; saatamme käyttää; hyödynnämme; hyödynnetään; pyydämme; pyydetään; pyydä; pyydetä; pyytää; kysymme; kysytään; kysy; kysytä; tarvitsemme; tarvitaan; vaadimme; vaaditaan; saamme; saadaan; vastaanotamme; hankimme; haemme; luemme; lukee sinu*; lue osoitekirj*; lue yhteystie*; lue viest*; lue tieto*; lue puhelim*;
        seuraamme; seuraa; seurataan; seurata; annat; anna; antaa meille; antaa itse*; antamasi; antama; antamat; antamia; annetut; annettuja; ilmoitat; ilmoittamasi; ilmoittamat; ilmoittama; syötät; syöttämäsi; syöttämät; luovutat; toimitat; toimittamasi; toimittamat; kerrot; kertomasi; jätät; lähetät; välitty*;
        seuraavat tiedot; seuraavia tietoja; seuraavia henkilötietoja; seuraavat henkilötiedot; seuraavien tietojen; seuraavat tietoryhmät; seuraavanlaisia tietoja; seuraavia tietoryhmiä; tietoja, kuten; tietoja kuten; tiedot, kuten; henkilötietoja, kuten; sisältää; sisältävät; sisältyy; sisältyvät; käsittää; mukaan lukien; tietoihin kuuluvat; tietoja ovat; tiedot ovat; tietoryhmät ovat;
        yhdistämme; pääsemme; pääsee; tiedämme; havaitsemme; tunnistamme; kartoitamme
    """),
    headings=cues("""
        mitä tietoja; mitä henkilötietoja; millaisia tietoja; minkälaisia tietoja; mitkä tiedot; tietosisältö; tietosisällöt; rekisterin tiedot; rekisterin sisältö; rekisteriin tallennet*; kerättävät; keräämämme; keräämme; kerättävien; käsiteltävät; käsiteltävien; käsittelemämme; käsittelemme; tietojen kerää*; tietojen keruu; henkilötietojen kerää*; tietoryhm*; henkilötietoryhm*; tietotyyp*; tietolajit; tietojen tyypit; tietojen lähteet; tietolähteet; tietolähde; mistä tiedot; automaattisesti kerät*; lokitiedot; palvelinlokit; yhteydenottolomak*; rekisteröitymi*; mitä keräämme; mitä tallennamme; mitä kirjaamme; mitä tiedämme; mitä kysymme; tallennettavat tiedot; erityiset henkilötie*; henkilötiedot, joita; tiedot, joita
    """),
    columns=cues("""
        tiedot; henkilötiedot; tieto; tietoryhm*; henkilötietoryhm*; tietojen tyyp*; tietotyyp*; kerättävät tiedot; käsiteltävät tiedot; käsiteltävät henkilötiedot; mitä tietoja; kategoria*; tietolaji*; henkilötietojen ryhm*; esimerk*; mitä; tietosisältö; kerätyt tiedot
    """),
    elsewhere=cues("""
        oikeutesi; oikeudet; oikeuksi*; rekisteröidyn oikeu*; muutoks*; määritelm*; valitu*; luovut*; kenelle; siirt*; siirrä*; vastaanottaj*; tietoturva*; suojaus; suojaaminen; säilyt*; kuinka kauan; poistaminen; linki*; rekisterinpitäjä*; kuka on; yhteystiedot; ota yhteyttä; sovellettava laki; tarkastusoikeu*; valintasi; kielto-oikeu*; tietosuojavastaava
    """),
)
PURPOSES = {
    "": cues("""
        analytiikkaeväst*; analytiikkapalvelu*; markkinointieväst*; mainoseväst*; mainostunnist*; mainostunnu*; markkinointitiimi*; tietoturvatoim*; tietoturvaloukkau*; tietoturvapoikkeam*; turvallisuustoim*; tietoturvan taso*; asiakaspalvelumme yhteystie*; asiakaspalvelijamme; analytiikkatie*;
        tutkimuslaitok*; kilpailuviranomai*; viestintävirasto*; kehitysma*; suorituskyky; viestintäkumppan*; markkinointilup*; markkinointisuostumu*; suoramarkkinointisuostumu*; suoramarkkinointilu*; suoramarkkinointikiel*; markkinointikiel*; markkinointirekister*; laskutustie*; laskutusosoit*; mainosverkost*; tietosuojaselosteen kehittä*; selosteen päivit*
    """),
    "service_provision": cues("""
        *palvelun tarjoami*; *palvelujen tarjoami*; *palveluiden tarjoami*; *palvelujemme tarjoami*; *palveluidemme tarjoami*; *palvelumme tarjoami*; *palveluidemme toimitta*; *palvelujemme toimitta*; tuotteidemme toimitta*; tuotteidemme ja palvel* toimitta*; *palvelun tuottami*; *palvelujen tuottami*; *palveluiden tuottami*; *palvelun toteutta*; *palvelujen toteutta*; *palveluiden toteutta*; *palvelun toimitta*; *palvelujen toimitta*; *palveluiden toimitta*; *palvelun ylläpi*; *palvelun mahdollista*; *palveluiden mahdollista*; tarjotaksemme; tuottaaksemme; toimittaaksemme;
        voidaksemme tarjota; voimme tarjota; tarjota palvelu*; tarjoamme palvelu*; tilau* toimitta*; tilau* käsittel*; tilausten käsittel*; tilauksen täyttä*; tilausten toimitta*; tuottee* toimitta*; tuotteiden toimitta*; toimitusten hoi*; sopimuksen täyttä*; sopimuksen täytäntöön*; sopimuksen toteutta*; sopimuksen toimeenpa*; sopimusvelvoit*; varau* hallin*; varau* käsittel*; varausten käsittel*; ajanvarau*; sivuston ylläpi*; verkkosivujen ylläpi*; sivuston toimin*; sivuston toimivu*; kurssien järjest*; tapahtum* järjest*; jäsenpalvelu*; kaupan toteutta*
    """),
    "account_management": cues("""
        asiakassuhteen hoi*; asiakassuhteiden hoi*; asiakassuhteen hallin*; asiakassuhteen ylläpi*; asiakassuhteiden ylläpi*; asiakkuuden hoi*; asiakkuuksien hoi*; asiakkuuden hallin*; asiakkuuksien hallin*; asiakkuudenhallin*; jäsenasioi*; jäsenyyden hoi*; jäsenyyksien hoi*; jäsenyyden hallin*; jäsenrekisterin ylläpi*; jäsenrekisterin hoi*; jäsensuhteen hoi*; käyttäjätilin luomi*; käyttäjätilin hallin*; käyttäjätilien hallin*; käyttäjätilin ylläpi*; tilin luomi*; tilin hallin*; tilisi luomi*; tilisi hallin*; tilien hallin*; käyttäjähallin*; kirjautumisen mahdollist*; kirjautumisen hallin*; rekisteröitymisen käsitt*; rekisteröitymisten käsitt*
    """),
    "payment": cues("""
        maksujen käsittel*; maksun käsittel*; maksujen vastaanot*; *maksujen peri*; maksujen hoi*; maksuliiken*; maksutapahtumien käsittel*; laskutu*; laskuttami*; laskujen lähet*; perintä; perinnän; perintään; perintää; saatavien peri*; maksamis*; veloitta*; maksun veloit*; palkanmaks*
    """),
    "support": cues("""
        asiakaspalvelu*; asiakastue*; asiakastuki; teknisen tuen; tekninen tuki; teknistä tukea; käyttäjätue*; käyttäjätuki; yhteydenottoihin vastaa*; yhteydenottojen käsittel*; yhteydenoton käsittel*; kysymyksiin vastaa*; kysymyksiisi; tiedusteluihi*; pyyntöihi*; viesteihin vastaa*; vastaaminen; vastaamiseen; vastataksemme; palautteen käsittel*; palautteiden käsittel*; reklamaatio*; valitusten käsittel*; tukipyyn*; ongelmien ratkai*
    """),
    "communication": cues("""
        viestintä; viestintää; viestintään; viestinnän; viestinnäs*; asiakasviestin*; jäsenviestin*; yhteydenpi*; tiedottami*; ilmoitusten lähet*; ilmoittami*; kutsujen lähet*; viestien lähet*; tiedotteiden lähet*; muistutu*; muistuttami*; muistuttaaksemme; yhteyden ottami*; yhteydenottoon; ottaaksemme yhteyttä; informoin*; informoida; viestiäksemme
    """),
    "analytics": cues("""
        analytiik*; analysoi*; analyyse*; analyysi; analyysiin; tilasto*; mittaami*; mittaus; mittaukse*; mitata; mitataksemme; kävijäseuran*; kävijämäär*; kävijätilast*; kävijäliiken*; kävijämittau*; käytön seuran*; käytön analys*; web-analyti*; verkkoanalyti*; raportoin*; ymmärtääksemme, miten
    """),
    "improvement": cues("""
        kehittämi*; kehittää; kehittääksemme; kehitämme; kehitystyö*; parantami*; parantaa; parantaaksemme; parannamme; tuotekehit*; palvelukehit*; optimoi*; laadunvarmist*; laadun varmist*; vianselvity*; vianetsin*; virheiden korjaa*; vikojen korjaa*; testaami*; testaus; testaukse*; edelleenkehit*; tehostami*
    """),
    "personalisation": cues("""
        personoi*; räätälöi*; yksilölli* sisält*; yksilöllist*; mukauttami*; mukauttaa; mukauttaaksemme; suositusten; suosituks*; suosittel*; henkilökohtaistami*; kustomoi*; asetusten muista*; asetustesi muista*; kohdennettu* sisält*; kohdennetun sisäl*; sisällön kohdenta*
    """),
    "marketing": cues("""
        markkinoin*; markkinoida; suoramarkkinoin*; sähköpostimarkkinoin*; uutiskirj*; tarjouksi*; tarjousten; kampanj*; arvonto*; arvonn*; kilpailujen järjest*; asiakashankin*; myynninedist*; myynnin edist*; mainoskirj*; mainosviest*
    """),
    "advertising": cues("""
        mainon*; mainostami*; mainostaa; mainosten; mainoksi*; mainokset; kohdennettu* mainon*; kohdennettuj* mainoks*; uudelleenmarkkinoin*; uudelleenkohden*; retargeting; kohdentami*
    """),
    "security": cues("""
        tietoturva*; turvallisuu*; suojaami*; suojata; suojataksemme; turvaami*; väärinkäytösten; väärinkäytön; väärinkäytöks*; kameravalvon*; kulunvalvon*; omaisuuden suoj*; ilkival*; tietomurt*; verkkohyökkäy*; hyökkäysten torju*; järjestelm* valvon*; varkau*; vahingontek*
    """),
    "fraud_prevention": cues(
        "petos; petosten; petoks*; huijau*; rahanpesu*; luottoriski*; luottokelpoisuuden; luottotietojen tark*; roskapost*; laittoman toimin*"
    ),
    "legal_obligation": cues("""
        lakisääteis*; lainsäädännön vaatim*; lainsäädännön edellyt*; lainsäädännön noudat*; lain vaatim*; lain edellyttä*; lain asettam*; lakien noudat*; laista johtuv*; lakiin perustuv*; kirjanpi*; verotu*; viranomaisvelvoit*; viranomaisraport*; oikeudelli* velvoit*; oikeudellisten velvoit*; lakivelvoit*; noudattaaksemme laki*; noudattaaksemme lain*; viranomaismääräy*
    """),
    "legal_claims": cues("""
        oikeusvaat*; oikeudelli* vaat*; oikeudellisten vaat*; vaateiden; vaatimusten esit*; vaatimuksilta puolust*; oikeudenkäyn*; riita-asio*; riitojen; riitatilant*; erimielisyyksien; oikeuksiemme; oikeuksien puolust*; oikeuksien turvaa*; kanteilta
    """),
    "research": cues("""
        tutkimus; tutkimuks*; tutkimust*; tieteelli*; markkinatutkim*; asiakaskysel*; asiakastutkim*; kyselytutkim*; tyytyväisyyskysel*; asiakastyytyväisyyd*; asiakastyytyväisyys*; mielipidetutkim*; mielipidekysel*; opinnäyte*; kyselyiden toteut*; kyselyjen toteut*
    """),
    "recruitment": cues("""
        rekrytoin*; rekrytoida; työnhaku*; työnhaun; työhakemusten; työhakemuksen; työhakemuksesi; hakuprosess*; hakemusten käsittel*; hakijoiden arvioi*; hakijan arvioi*; soveltuvuude*; soveltuvuusarv*; työntekijöiden valin*
    """),
    "identity_verification": cues("""
        henkilöllisyyde*; henkilöllisyyten*; asiakkaan tunnist*; asiakkaiden tunnist*; käyttäjän tunnist*; käyttäjien tunnist*; rekisteröidyn tunnist*; asiakkaan tuntemi*; iän varmist*; iän tarkist*; vahva tunnist*; vahvaan tunnist*; tunnistautumi*
    """),
}
USING = FrameCues(
    verbs=cues("""
        käytämme; käytetään; käytetä; käytä; käyttää; käyttävät; käyttäisi*; käyttötarkoitu*; käsittelemme; käsittelee; käsitellään; käsitellä; käsittele; käsitelty; käsittelyn tarkoitu*; käsittelyn perust*; käsittely on; käsittely perust*; tarkoitus; tarkoituksen*; tarkoituksiin; tarkoituksia; tarkoitukset; tarkoituksessa;
        tarvitaan; tarvitsemme; tarvittav*; tarvitse; tarpeen; tarpeellis*; välttämät*; jotta; voidaksemme; varten; hyödynnämme; hyödynnetään; hyödyntää; kerätään; keräämme; kerää; auttavat; auttaa meitä; mahdollistaa; mahdollistavat; lähetämme; lähetetään; oikeutettu etu; oikeutetun edun; oikeutettuun etu*; etumme; analysoimme; arvioimme
    """),
    headings=cues("""
        käyttötarkoitu*; tarkoitu*; miksi; mihin käyt*; mihin tieto*; mihin henkilötie*; miten käytämme; kuinka käytämme; tietojen käytt*; henkilötietojen käyttö; käsittelyn peruste*; käsittelyperust*; oikeusperust*; henkilötietojen käsittely; käsittelemme; käytämme
    """),
    columns=cues(
        "käyttötarkoitu*; tarkoitu*; käsittelyn tarkoitu*; miksi; mihin; toiminto; käsittelytoim*; peruste ja tarkoitu*; käyttö"
    ),
    elsewhere=cues("""
        oikeutesi; oikeudet; oikeuksi*; rekisteröidyn oikeu*; muutoks*; määritelm*; valitu*; luovut*; kenelle; siirt*; siirrä*; vastaanottaj*; tietoturva*; suojaus; suojaaminen; säilyt*; kuinka kauan; poistaminen; linki*; rekisterinpitäjä*; kuka on; yhteystiedot; ota yhteyttä; sovellettava laki; tarkastusoikeu*; valintasi; kielto-oikeu*
    """),
)
RIGHTS = RightCues(
    named={
        "access": cues("""
            oikeus saada pääsy; oikeus päästä; pääsyoikeu*; oikeus tutustua; oikeus tarkastaa; oikeus tarkistaa; tarkastusoikeu*; tarkastuspyyn*; oikeus saada tieto; oikeus saada tietää; oikeus tietää; oikeus saada vahvistu*; oikeus saada jäljennö*; oikeus saada kopio; oikeus saada nähtäv*; oikeus nähdä; pääsy tietoihi*; pääsyä tietoihi*; pääsy henkilötietoihi*; pääsyä henkilötietoihi*; pääsy omiin; pääsyä omiin; jäljennös henkilötied*; kopio henkilötied*; kopion henkilötied*; kopion tiedoist*; tiedonsaantioikeu*; oikeus saada informaatio*
        """),
        "rectification": cues("""
            oikeus oikaista; oikeus oikaisuun; oikeus tietojen oikai*; oikeus korjata; oikeus saada virhe*; oikeus pyytää oikai*; oikeus pyytää korjaa*; oikeus vaatia oikai*; oikeus vaatia korjaa*; oikeus tietojen korjaa*; oikaisuoikeu*; virheellisen tiedon oikai*; virheellisten tietojen oikai*; virheellisen tiedon korjaa*; virheellisten tietojen korjaa*; virheellisten henkilötietojen oikai*; virheelliset tiedot oikais*; tiedon korjaamista; oikaistavaksi; oikeus vaatia tiedon korjaa*
        """),
        "erasure": cues("""
            oikeus poistaa tieto*; oikeus tietojen poista*; oikeus pyytää poista*; oikeus vaatia poista*; oikeus saada tietonsa poist*; oikeus saada tietosi poist*; oikeus tulla unohdetuksi; oikeus poistoon; oikeus saada henkilötie* poist*; tietojen poistamista; tietojensa poista*; tietojesi poista*; henkilötietojen poistamista; henkilötietojesi poista*; henkilötietojensa poista*; tietosi poistetu*; pyytää poistamaan; poistopyyn*; tiedot poistettav*; tietonsa poistettav*; tietosi poistettav*; henkilötiedot poistettav*; voit poistaa tietosi; saada ne poistetuksi
        """),
        "restriction": cues("""
            oikeus rajoittaa; oikeus käsittelyn rajoit*; käsittelyn rajoitta*; rajoittaa käsittely*; rajoittaa tietojen*; rajoittaa henkilötie*; rajoittaa niiden käsitt*; rajoittamaan käsitt*; rajoittamaan henkilötie*
        """),
        "portability": cues("""
            siirtää tiedot; siirtää tietosi; siirtää tietonsa; siirto-oikeu*; tietojen siirrettävyy*; siirrettävyy*; oikeus siirtää; oikeus tietojen siirt*; siirtää ne toise*; siirtää henkilötie*; tietojen siirtämistä toise*; tietojen siirtämistä järjest*; koneellisesti luettava*; koneluettava*; jäsennel* muodo*; siirretyksi toise*
        """),
        "objection": cues("""
            oikeus vastustaa; vastustamisoikeu*; vastustusoikeu*; vastustaa käsittel*; vastustaa tietojen*; vastustaa henkilötie*; vastustaa niiden; vastustaa tietojesi; oikeus kieltää; kielto-oikeu*; kieltää suoramarkkin*; kieltää tietojen*; kieltää henkilötie*; kieltää häntä
        """),
        "automated_decision": cues("""
            olla joutumatta; automaattisen päätöksen*; automatisoidun päätöksen*; automaattisen käsittelyn kohte*; automatisoituun päätök* perustu*; pelkästään automaatti*; pelkästään automatisoi*; ihmisen osallistumi*; ihmisen puuttumi*; riitauttaa päät*
        """),
        "withdraw_consent": cues("""
            peruuttaa suostumu*; peruuttaa antamasi suostumu*; peruuttaa antamansa suostumu*; peruuttaa antama* suostumu*; perua suostumu*; perua antamasi suostumu*; suostumuksen peruut*; suostumuksen voi*; suostumuksesi peruut*; suostumuksesi voit; peruuttaa sen milloin tahansa; peruuttaa sen koska tahansa; peruuttamaan suostumu*; suostumus voidaan peruut*; suostumus peruut*; suostumuksensa milloin; suostumuksesi milloin; suostumuksesi koska
        """),
    },
    weak={
        "access": cues(
            "pääsy; pääsyä; päästä; tarkastaa; tarkistaa; tarkastami*; tutustua; nähdä; jäljennö*; kopio; kopion; kopiota; vahvistu*; tarkastusoikeu*; saada tieto*"
        ),
        "rectification": cues(
            "oikaist*; oikaisu*; oikaisemi*; oikaisemaan; korjata; korjaami*; korjaamaan; korjaus; korjausta; korjatu*; päivittää; täydentää; täydennet*"
        ),
        "erasure": cues(
            "poistaa; poistamist*; poistaminen; poistamaan; poistamme; poistetu*; poisto; poistoa; poistoon; poistattaa"
        ),
        "restriction": cues("rajoittaa; rajoittami*; rajoittamaan; rajoitetu*; rajoitu*"),
        "portability": cues("siirtää; siirtämi*; siirtoa; siirretyks*; siirrettävä*"),
        "objection": cues("vastustaa; vastustami*; vastustamaan; vastustus*; kieltää"),
        "automated_decision": cues(
            "automaatti* päätö*; automaattisia päät*; automaattista päät*; automatisoi* päätö*; automatisoituja päät*; automatisoitua päät*; profiloin*"
        ),
        "withdraw_consent": cues("peruuttaa suostumu*; peruuttaa antama*; peruuttamaan suostumu*; suostumuksen"),
    },
    frames=cues("""
        on oikeus; oikeus on; oikeutesi; oikeuksia; oikeuksiisi; oikeudet; seuraavat oikeudet; seuraavia oikeuksia; oikeus pyytää; oikeus vaatia; oikeus saada; oikeuttasi; oikeutensa; oikeutta; oikeuteen; rekisteröidyn oikeu*; voit pyytää; voit vaatia; voi pyytää; voi vaatia; voitte pyytää; voitte vaatia; voivat pyytää; voivat vaatia; sinä voit; pyytää meitä; pyydä meitä; vaatia meitä; vaatia, että; pyytää, että; voit nähdä; voi tarkastaa; voi tarkistaa; voit tarkastaa; voit tarkistaa; voit korjata; voit oikaista; voit milloin tahansa pyyt*; voit milloin tahansa vaat*; voit koska tahansa pyyt*; oikeutettu; oikeus tietojen*; oikeus henkilötie*; oikeus omien; pyyntö; pyynnön; pyynnöst*
    """),
    headings=cues("""
        oikeutesi; oikeudet; oikeuksi*; rekisteröidyn oikeu*; rekisteröityjen oikeu*; asiakkaan oikeu*; käyttäjän oikeu*; jäsenen oikeu*; oikeus; tarkastusoikeu*; mitä voit vaatia; mitä voit pyytää; kielto-oikeu*; tietojen oikaisu; tietojen korjaami*
    """),
    reserved=cues("""
        pidätämme oikeuden; pidättää oikeuden; pidättävät oikeuden; pidätämme itsel*; pidättää itsel*; meillä on oikeus; yhtiöllä on oikeus; palveluntarjoajalla on oikeus; toimittajalla on oikeus; ylläpidolla on oikeus; myyjällä on oikeus; yrityksellä on oikeus; rekisterinpitäjällä on oikeus; seuralla on oikeus; yhdistyksellä on oikeus; peruuttamisoikeu*; peruutusoikeu*; peruuttaa tilau*; peruuttaa sopimu*; peruuttaa kaup*; peruuttaa varau*; tekijänoikeu*; käyttöoikeu*; omistusoikeu*; immateriaalioikeu*; oikeus käyttää; oikeus purkaa; oikeus irtisanoa; oikeus hinnan*; oikeus keskeyttää; oikeus muuttaa; oikeudet pidätetään; kaikki oikeudet; oikeus päästä tiloi*; oikeus päästä alue*; virheen korjaa*; tavaran virhe*; voimme pyytää; saatamme pyytää; voimme vaatia; oikeus rajoittaa palvelu*; oikeus rajoittaa pääsy*; oikeus poistaa sisält*; oikeus poistaa käyttäj*; oikeus poistaa palvelu*
    """),
    refused=cues("""
        et voi pyytää; et voi vaatia; ette voi pyytää; ette voi vaatia; ei voi pyytää; ei voi vaatia; eivät voi pyytää; eivät voi vaatia; ei ole oikeutta; ei ole kuitenkaan oikeutta; ei kuitenkaan ole oikeutta; ei oikeutta; eikä oikeutta; ilman oikeutta; emme voi poistaa; ei voida vaatia; ei voida pyytää; et ole oikeutettu; ei ole oikeutettu
    """),
    complaints=cues("""
        valitu*; valittaa; valittami*; kantelu*; kannella; kantelemi*; tehdä ilmoitu*; saattaa asia*; kääntyä; ottaa yhteyttä tietosuojavaltuut*; ottaa yhteyttä valvontaviranom*
    """),
    opt_outs=cues("""
        estää eväste*; evästeet voi*; evästeiden käytön voi*; evästeiden käytön estä*; evästeiden tallent* estä*; kieltää; kieltäyty*; kieltäydy*; opt-out; opt out; peruuttaa uutiskirj*; perua uutiskirj*; peruutat uutiskirj*; perut uutiskirj*; uutiskirjeen voi*; uutiskirjeen tilau* voi*; uutiskirjeen peru*; sen voi perua; sen voit perua; voit perua sen; tilauksen voi perua uutis*; peruuttaa tilauksen uutis*; poistua postituslist*; poistaa itsesi; poistaa osoitteesi; postituslistalta; lopettaa uutiskirj*; lopettaa viestien; olla vastaanottamatta; et halua vastaanottaa; et halua saada; et enää halua; poistaa käytöstä; poistat käytöstä; poistettava käytöstä; kytkeä pois; kytket pois; kytkeä ne pois; ottaa pois käytöstä; sulkea pois; sammuttaa; estää seuran*; estää tietojen kerää*; estää tallent*; estää mainos*; hylätä; poistaa evästeet; torjua; tyhjentää evästeet
    """),
    topics={
        "": cues("evästeasetu*; mainoseväst*; markkinointieväst*; analytiikkaeväst*; sähköpostiosoit*"),
        "marketing": cues(
            "markkinoin*; suoramarkkinoin*; uutiskirj*; mainosviest*; mainospost*; tarjouks*; tarjousviest*; postituslist*; kampanjaviest*"
        ),
        "advertising": cues(
            "mainon*; mainokset; mainoksia; mainosten; kohdennet*; kohdentami*; uudelleenmarkkinoin*; uudelleenkohden*"
        ),
        "analytics": cues(
            "analytiik*; analytics; tilastoin*; mittaami*; mittauks*; kävijäseuran*; seurannan; seuranta; seurantaa; matomo"
        ),
        "sale": cues("myynti; myynnin; myymi*; myydä"),
        "training": cues("koulutta*; tekoäly*; koneoppimi*"),
        "profiling": cues("profiloin*; automaatti* päätö*"),
        "location": cues(
            "sijainti; sijaintia; sijainnin; sijainnin seuran*; sijaintitie*; sijainninseuran*; paikannu*; gps*"
        ),
        "notifications": cues("push-ilmoitu*; push-viest*; ilmoitukset; ilmoituksia; ilmoitusten"),
        "cookies": cues("eväste*; cookie*; seurantapikseli*"),
    },
    methods={
        "unsubscribe_link": cues("""
            lopussa olevasta lin*; lopussa olevaa lin*; lopussa olevan lin*; viestin lopus*; viestien lopus*; kirjeen lopus*; uutiskirjeen lopus*; alaosassa oleva*; alalaidas*; alatunnist*; peruutuslin*; peruuttamislin*; linkistä; linkin kautta; linkkiä klikkaa*; linkkiä painam*; klikkaamalla linkk*; viestissä oleva*; jokaisessa viestis*; jokaisen viestin; jokaisen uutiskirj*; kunkin viestin; peruuta tilaus
        """),
        "browser_settings": cues("""
            selaimesi asetu*; selaimen asetu*; selainasetu*; selaimensa asetu*; selainten asetu*; verkkoselaimen asetu*; verkkoselaimesi asetu*; selaimestasi; selaimella; selaimessa; selaimessasi; selaimesi; selaimen
        """),
        "device_settings": cues("""
            laitteen asetu*; laitteesi asetu*; puhelimen asetu*; puhelimesi asetu*; laiteasetu*; puhelimesi ilmoitusasetu*; käyttöjärjestelmän asetu*; mobiililaitteen asetu*; mobiililaitteesi asetu*; päätelaitteen asetu*; päätelaitteesi asetu*; tabletin asetu*; kellon asetu*
        """),
        "account_settings": cues("""
            sovelluksen asetu*; tilin asetu*; tilisi asetu*; tiliasetu*; käyttäjätilin asetu*; käyttäjätilisi; käyttäjätilillä*; omalta tililtä*; tililtäsi; tililläsi; profiilin asetu*; profiilistasi; profiilissasi; profiilisi asetu*; profiiliasetu*; palvelun asetu*; omat tiedot -; omalla sivul*; oma tili; omilta sivuil*; omat sivut; yksityisyysasetu*; tietosuoja-asetu*; ilmoitusasetu*; viestintäasetu*
        """),
        "cookie_settings": cues(
            "evästeasetu*; evästehallin*; evästebanner*; evästevalin*; evästetyökalu*; evästeikkun*; suostumustyökalu*; suostumuksenhallin*; suostumusten hallin*; evästeilmoitu*"
        ),
        "form": cues("lomakkeella; lomakkeen; lomake; lomaketta; yhteydenottolomak*; verkkolomak*; sähköisellä lomak*"),
        "email": cues(
            "sähköpostitse; sähköpostilla; sähköpostiviest*; lähettämällä sähköpost*; sähköpostin osoit*; lähetä sähköpost*; laita sähköpost*"
        ),
        "phone": cues("puhelimitse; soittamalla; soita; puhelinsoit*"),
        "post": cues("kirjeitse; postitse; kirjallis*; kirjeellä"),
        "signal": cues("global privacy control; gpc; do not track"),
        "sms": cues("tekstiviestillä stop; stop-viest*; vastaamalla stop; lähettämällä stop; viesti stop; sana stop"),
    },
    barred=cues("""
        ei voi perua; ei voi peruuttaa; et voi perua; et voi peruuttaa; ei voi kieltää; et voi kieltää; ei voi kieltäytyä; et voi kieltäytyä; ei voida poistaa käytöstä; ei voi poistaa käytöstä; et voi poistaa käytöstä; ei voi kytkeä; et voi kytkeä; ei voida kytkeä; ei voi estää; et voi estää; ei voida estää; ei voi hylätä; et voi hylätä; jos kiellät; jos estät; jos poistat; jos kieltäydyt; vaikka kieltä*; vaikka olisit; pyydämme sinua olemaan; on kielletty; kielletään; on kiellettyä
    """),
)
TERMS = TermCues(
    law=cues("""
        sovelletaan; sovelletta*; noudatetaan; soveltami*; sovellettava laki; määräytyy; määräytyvät; lain mukaan; lain mukaisesti; lakien mukaisesti; tulkitaan; alainen; alaisia; alaiset
    """),
    laws={
        "FI": cues(
            "suomen laki; suomen lakia; suomen lain; suomen laissa; suomen lakien; suomen lakeja; suomen lainsäädän*; suomen tasavallan lak*; suomen oikeu* mukaan"
        ),
        "SE": cues("ruotsin lak*; ruotsin lain*"),
        "NO": cues("norjan lak*; norjan lain*"),
        "DK": cues("tanskan lak*; tanskan lain*"),
        "EE": cues("viron lak*; viron lain*"),
        "DE": cues("saksan lak*; saksan lain*"),
        "IE": cues("irlannin lak*; irlannin lain*"),
        "GB": cues(
            "englannin lak*; englannin ja walesin lak*; englannin lain*; yhdistyneen kuningaskunnan lak*; ison-britannian lak*"
        ),
        "NL": cues("alankomaiden lak*; alankomaiden lain*; hollannin lak*"),
        "FR": cues("ranskan lak*; ranskan lain*"),
        "LU": cues("luxemburgin lak*; luxemburgin lain*"),
        "CH": cues("sveitsin lak*; sveitsin lain*"),
        "US-CA": cues("kalifornian lak*; kalifornian osavaltion lak*"),
        "US-NY": cues("new yorkin lak*; new yorkin osavaltion lak*"),
        "US-DE": cues("delawaren lak*; delawaren osavaltion lak*"),
    },
    venue=cues("""
        ratkaistaan palveluntarjoajan; ratkaistaan yhtiön; ratkaistaan toimittajan; ratkaistaan myyjän; ratkaistaan vastaajan; ratkaistaan kuluttajan; ratkaistaan asiakkaan; ratkaistaan yrityksen; ratkaistaan seuran; ratkaistaan vuokranantajan; käsitellään palveluntarjoajan; käsitellään yhtiön; käsitellään myyjän; käsitellään toimittajan; oikeuspaikka on; oikeuspaikkana on
    """),
    courts=cues("käräjäoikeus; käräjäoikeude*; käräjäoikeuteen; käräjäoikeutta; tuomioistui*; hovioikeude*"),
    joints=cues("on"),
    no_places=cues(
        "me; jos; näihin; tähän; näitä; kaikki; riidat; käräjäoikeu*; asiak*; kulutta*; toimittaj*; myyj*; yhtiö*; palvelun*; eu; eu-*; euroopan; laki; mikäli; kun; valta*; toimival*; unionin; yleis*; yleinen; kyseinen"
    ),
    seat=cues(
        "kotipaikan käräjäoikeu*; kotipaikan tuomioist*; kotipaikan yleis*; kotipaikan alioik*; kotipaikan mukai*; kotipaikka; kotikunnan käräjäoik*; asuinpaikan käräjäoik*"
    ),
    arbitration=cues("""
        välimiesmenettely*; välimiesoikeu*; välimies; välimiehen; välimiehet; välimiesten; välityslausek*; välityssopimu*; välitystuomio*
    """),
    class_waiver=cues("ryhmäkanne*; ryhmäkante*; joukkokanne*; joukkokante*; luovut* oikeude* ryhm*"),
    caps=cues("""
        rajoittuu; rajoittuvat; on rajoitettu; rajoitetaan; rajataan; rajattu; on rajattu; rajoitettu; enintään; enimmäismäär*; vahingonkorvausvastuun yläraj*; yläraja; ylärajana; ei ylitä; ei voi ylittää; eivät ylitä; kokonaisvastuu*; ylittävä*
    """),
    fees=cues("""
        asiakas on maksanut; olet maksanut; on maksanut; asiakkaan maksam*; maksamaa hintaa; maksaman hinnan; maksamasi; maksamaasi; maksama; maksamia; maksetut; maksettuja; maksettu hinta; maksetun hinnan; palvelumaksu*; kauppahin*; tuotteen hin*; palvelun hin*; tilauksen arvo*; tilauksen hin*; sopimuksen arvo*; vuosimaksu*; kuukausimaksu*; veloittama*
    """),
    causes=cues(
        "vastuu; vastuun; vastuumme; vastuuta; vastuusta; vastuussa; vastuunsa; vahingonkorvaus*; vahingonkorvauks*; korvausvelvol*; korvausvastuu*; kokonaisvastuu*; vahingot; vahingoista; vahinko*; vastaa; vastaamme; korvaa; korvaamme"
    ),
    renewals=cues("""
        jatkuu automaattisesti; jatkuvat automaattisesti; uusiutuu automaattisesti; uusiutuvat automaattisesti; uudistuu automaattisesti; uusitaan automaattisesti; uusii automaattisesti; pidentyy automaattisesti; jatketaan automaattisesti; automaattisesti jatkuva*; automaattisesti uusiutuva*; uusiutuu itsestään; jatkuu itsestään; automaattinen uusi*; automaattisesta uusi*; automaattinen jatku*; jatkuu toistaiseksi automaatti*
    """),
    subscriptions=cues("tilau*; sopimu*; jäsenyy*; lisenssi*; kausi; kestotilau*; palvelu; paketti*"),
    changes=cues("""
        voimme muuttaa; voimme päivittää; voi muuttaa; voi päivittää; saamme muuttaa; saa muuttaa; saattaa muuttaa; saatamme muuttaa; saatamme päivittää; voidaan muuttaa; voimme milloin tahansa muuttaa; voi milloin tahansa muuttaa; voimme yksipuolisesti; voi yksipuolisesti; oikeus muuttaa; oikeuden muuttaa; oikeuden päivittää; oikeus päivittää; oikeuden tehdä muutoksia; oikeus tehdä muutoksia; voimme tehdä muutoksia; voi tehdä muutoksia; oikeuden muutoksiin; oikeuden milloin tahansa muuttaa; muuttaa yksipuolisesti; voimme ajoittain; muuttaa milloin tahansa
    """),
    own=cues("""
        näitä ehtoja; näiden ehtojen; näihin ehtoihin; näitä käyttöehtoja; näiden käyttöehtojen; näihin käyttöehtoihin; käyttöehto*; käyttöehdo*; sopimusehto*; sopimusehdo*; toimitusehto*; toimitusehdo*; myyntiehto*; tilausehto*; jäsenehto*; palveluehto*; vuokraehto*; varausehto*; ehtoja; ehtojen; ehtoihin; ehdot; sopimusta; tämän sopimuksen; tähän sopimukseen; tätä sopimusta; sopimukseen; hinnasto*; hintoja; hintojaan; hintojamme; hintaa; näitä sääntöjä
    """),
)

CONTENT = Content(
    data=DATA,
    collecting=COLLECTING,
    purposes=PURPOSES,
    using=USING,
    denials=cues("ei; eivät; emme; emmekä; eikä; eivätkä; en; enkä; et; etkä; ette; koskaan; älä; ei mitään"),
    lifts=cues(
        "vaan; mutta; paitsi; ainoastaan; vain; pelkästään; lukuun ottamatta; muuta kuin; muita kuin; muihin kuin; muuhun kuin; muussa kuin; ellei; ellet; ilman; sen sijaan; kuitenkin; lisäksi; ennen kuin; enempää kuin"
    ),
    turns=cues("ja; sekä; mutta; vaan"),
    rights=RIGHTS,
    terms=TERMS,
)
