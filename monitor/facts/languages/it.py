"""Italian words."""

from monitor.facts.languages.content.it import CONTENT
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
    months=MONTHS["it"],
    conditions=cues("se; qualora; quando; ove"),
    units={
        "lustrum": cues("quinquennio; lustro"),
        "triennium": cues("triennio"),
        "biennium": cues("biennio"),
        "second": cues("secondo; secondi; sec"),
        "minute": cues("minuto; minuti; min"),
        "hour": cues("ora; ore; h"),
        "day": cues("giorno; giorni; gg"),
        "week": cues("settimana; settimane"),
        "month": cues("mese; mesi"),
        "quarter": cues("trimestre; trimestri"),
        "half_year": cues("semestre; semestri"),
        "year": cues("anno; anni"),
        "decade": cues("decennio; decenni"),
    },
    numbers=counts(
        "un 1; uno 1; una 1; due 2; tre 3; quattro 4; cinque 5; sei 6; sette 7; otto 8; nove 9; dieci 10; "
        "undici 11; dodici 12; tredici 13; quattordici 14; quindici 15; sedici 16; diciassette 17; diciotto 18; "
        "diciannove 19; venti 20; ventiquattro 24; venticinque 25; ventisei 26; ventotto 28; trenta 30; "
        "trentuno 31; trentasei 36; quaranta 40; quarantacinque 45; quarantotto 48; cinquanta 50; sessanta 60; "
        "settanta 70; settantadue 72; ottanta 80; novanta 90; cento 100; centoventi 120; centottanta 180; "
        "ventuno 21; trentacinque 35; trecentosessantacinque 365"
    ),
    fillers=cues("interi; successivi; primi; ulteriori; altri"),
    business=cues("lavorativi; lavorativo; feriali"),
    halves=cues("e mezzo; e mezza"),
    between=cues("tra; fra; da; dai"),
    ranges=cues("a; ai; -; fino a; e fino a; sino a"),
    alternatives=cues("o; e; ed; oppure; /; ovvero"),
    spans={
        "un anno e mezzo": "P18M",
        "un biennio": "P2Y",
        "un triennio": "P3Y",
        "un quinquennio": "P5Y",
        "mezzo anno": "P6M",
    },
    ordinals=counts(
        "primo 1; secondo 2; terzo 3; quarto 4; quinto 5; sesto 6; settimo 7; ottavo 8; nono 9; decimo 10; "
        "undicesimo 11"
    ),
    ends=cues("fine; termine; scadenza; chiusura; fino"),
    letters=names("g day; s week; m month; a year"),
)

DATES = DateCues(
    effective_names=cues("""
        data di entrata in vigore; data di efficacia; data di validità; data di decorrenza; data effettiva;
        decorrenza; entrata in vigore; in vigore dal; in vigore da; in vigore a partire dal; in vigore a partire da;
        in vigore a decorrere dal; valida dal; valido dal; valide dal; validi dal; valide a partire dal;
        validi a partire dal; valida a partire dal; valido a partire dal; validità dal; efficace dal;
        efficace a partire dal; efficaci dal; applicabile dal; applicabile a partire dal; applicabili dal;
        con decorrenza dal; con effetto dal; in vigore dal giorno; in vigore a far data dal; in vigore con decorrenza;
        valevole dal; valevole a partire dal; valide da; validi da; validità a partire dal; validità a decorrere dal;
        inizio validità; inizio di validità; decorrenza dal; con decorrenza da; a decorrere da; con efficacia dal;
        con efficacia a partire dal; efficacia dal; efficacia a partire dal; efficaci a partire dal; efficacia;
        applicabili a partire dal; applicato dal; applicata dal; applicate dal; applicati dal; data di applicazione;
        data di inizio validità; data di entrata in applicazione; data entrata in vigore; data decorrenza;
        data validità; vigente a partire dal; vigenti a partire dal; con effetto da; avente effetto dal;
        vincolante dal; in uso dal
    """),
    effective=cues("""
        in vigore; si applica; si applicano; applicabile; applicabili; in vigore dall'; entra in vigore;
        entrano in vigore; entrata in vigore il; entrerà in vigore; entreranno in vigore; è entrata in vigore;
        è entrato in vigore; valida da; valido da; valida; efficace da; efficace; si applica dal;
        si applica a partire dal; si applicano dal; vigente dal; vigente al; vigenti dal; a far data dal; vigente;
        è in vigore; sono in vigore; entrato in vigore; entrata in vigore; entrate in vigore; entrati in vigore;
        ha effetto; hanno effetto; ha efficacia; hanno efficacia; ha validità; hanno validità; vale; valgono;
        vale dal; valgono dal; è valida; è valido; sono valide; sono validi; valido; valide; validi; efficaci;
        vigenti; avrà effetto; avranno effetto; decorre dal; decorrono dal; trova applicazione; trovano applicazione;
        produce effetti; si applica ai; si applica a; si applica alle
    """),
    effective_after=cues("""
        entrerà in vigore; entra in vigore; in vigore; entrano in vigore; entreranno in vigore; in poi; è in vigore;
        sono in vigore; vigente
    """),
    effective_lines=cues("""
        dal; a partire dal; a decorrere dal; data; a partire da; con effetto dal; dall'; con decorrenza;
        a far tempo dal; dal giorno
    """),
    updated_names=cues("""
        ultimo aggiornamento; ultimi aggiornamenti; ultima modifica; ultima revisione; ultima versione;
        ultima data di aggiornamento; aggiornato l'ultima volta; aggiornata l'ultima volta; aggiornate l'ultima volta;
        modificata l'ultima volta; modificato l'ultima volta; modificata per l'ultima volta;
        modificati per l'ultima volta; modificate per l'ultima volta; aggiornati per l'ultima volta;
        modificati l'ultima volta; modificate l'ultima volta; aggiornati l'ultima volta;
        modificato per l'ultima volta; aggiornata per l'ultima volta; aggiornato per l'ultima volta;
        aggiornate per l'ultima volta; data di aggiornamento; data dell'ultimo aggiornamento;
        data ultimo aggiornamento; data di ultimo aggiornamento; data ultima modifica; data di ultima modifica;
        data dell'ultima modifica; data di revisione; data ultima revisione; data di modifica; data della versione;
        data versione; versione del; versione aggiornata al; versione aggiornata il; aggiornamento del; aggiornata al;
        aggiornato al; aggiornate al; aggiornata il; aggiornato il; ultima versione del; ultima edizione;
        ultima stesura; ultima redazione; ultima correzione; ultimo adeguamento; ultima variazione;
        ultimo aggiornamento del testo; rivista l'ultima volta; rivisto l'ultima volta; rivista per l'ultima volta;
        rivisto per l'ultima volta; riviste per l'ultima volta; revisionata per l'ultima volta;
        revisionato per l'ultima volta; data ultima versione; data di edizione; data edizione; data di variazione;
        data revisione; data modifica; data aggiornamento; data dell'aggiornamento; data dell'edizione;
        data di rilascio; data della revisione; data della modifica; data dell'ultima revisione; testo del; testo al;
        testo aggiornato al; nel testo del; nella versione del; edizione del; stesura del; redazione del; stato al;
        rev. del; versione in data; versione al; versione vigente al; modificata da ultimo; modificato da ultimo;
        aggiornata da ultimo; aggiornato da ultimo; da ultimo modificata il; da ultimo modificato il;
        da ultimo aggiornata il
    """),
    updated=cues("""
        aggiornamento; aggiornato; aggiornata; aggiornate; aggiornati; aggiornato a; aggiornata a; aggiornamento al;
        aggiornamento a; modificata da ultimo in data; modificata da ultimo il; aggiornata da ultimo in data;
        aggiornata da ultimo il; modificata il; modificato il; modificati il; modificate il; aggiornati il;
        modificata in data; modificato in data; rivista il; revisionata il; revisione; revisione del; rev.; rev;
        versione; versione di; aggiornata in data; aggiornato in data; rivisto; rivista; riviste; rivisti;
        revisionato; revisionata; revisionate; revisionati; modificato; modificata; modificate; modificati;
        modifica del; modifica; variato il; variata il; corretto il; corretta il; riscritto; riscritta; riformulata;
        riformulato; rielaborata; rielaborato; integrata il; integrato il; adeguata il; adeguato il; rinnovata;
        ritoccata; emendato; emendata; riveduto; riveduta; aggiornato in; aggiornata in; aggiornato nel;
        aggiornata nel; variazione
    """),
    updated_after=cues("aggiornata; modificata; rivista; modificato; aggiornato; rivisto; revisionata; riveduta"),
    updated_lines=cues("""
        versione; vers.; in data; edizione; release; al; rev. del; datata; ultimo; datato; redazione; stesura
    """),
    published=cues("""
        pubblicato il; pubblicata il; pubblicato; pubblicata; pubblicazione; data di pubblicazione;
        data pubblicazione; data di creazione; redatta il; redatto il; data di redazione; emessa il; creato il;
        data di emissione; emesso il; emissione; data emissione; redatta in data; redatto in data; redatta nel;
        redatto nel; predisposta il; predisposto il; stilata il; diffuso il; pubblicate il; pubblicati il;
        pubblicata in data; pubblicato in data; rilasciata il; rilasciato il; data di pubblicazione on line
    """),
    adopted=cues("""
        approvata; approvato; approvate; approvati; approvata il; approvato il; approvata in data; approvato in data;
        approvazione; data di approvazione; data approvazione; adottata; adottato; adottata il; adottato il; adottate;
        adozione; data di adozione; deliberata; deliberato; deliberata il; deliberato il; delibera del; delibera;
        ratificata; ratificato; votata; votato; validata; validato; validazione; sottoscritta il; sottoscritto il;
        firmato il; firmata il; autorizzata il; concordato il
    """),
    coming=cues("""
        nuova versione; nuovi termini; nuove condizioni; nuova informativa; prossima versione;
        versione aggiornata dei; queste modifiche; le modifiche
    """),
    own=cues("""
        informativa; informative; politica; policy; termini; condizioni; contratto; accordo; documento; versione;
        dichiarazione; nota; pagina; testo; presente; presenti; avviso; addendum; allegato; regole; elenco; edizione;
        stesura; foglio; protocollo; addenda; nota informativa
    """),
    other=cues("""
        regolamento; legge; leggi; direttiva; decisione; decreto; decreto legislativo; d.lgs; gdpr; codice;
        provvedimento; sentenza; parlamento; consiglio; commissione; garante; convenzione; shield; framework;
        clausole; ordinanza
    """),
    former=cues("""
        prossima revisione; prossimo aggiornamento; precedente; precedenti; precedentemente; vecchia versione;
        archivio; archiviate; sostituisce; sostituita; fino al; prima del; dopo il; ad esempio; per esempio; es.; ©;
        anteriore; originariamente; originaria; originale; prima versione; prima edizione; prima stesura;
        versione iniziale; inizialmente; sostituiscono; sostituendo; annulla; annullano; abroga; prossima verifica;
        prossimo riesame; da rivedere; scade; scadenza; fondata; fondato; costituita; costituito; costituita il;
        certificato; certificata; certificazione; audit; iscritta; iscritto; iscrizione; valida fino; valido fino;
        entro il; entro; in vigore fino
    """),
    history=cues("""
        cronologia; storico; storico delle modifiche; storico delle versioni; registro delle modifiche;
        cronologia delle modifiche; storico revisioni; storico versioni; storico modifiche; storico delle revisioni;
        storia delle modifiche; storia del documento; storia delle revisioni; storia delle versioni;
        registro delle revisioni; registro delle versioni; registro revisioni; registro modifiche;
        tabella delle revisioni; tabella revisioni; tabella delle modifiche; elenco delle modifiche;
        elenco delle versioni; controllo del documento; controllo delle versioni; controllo documentale;
        stato delle revisioni; gestione delle versioni; cosa è cambiato; cosa cambia; modifiche; modifiche apportate;
        elenco revisioni; aggiornamenti; log delle modifiche; diario delle modifiche
    """),
    archive=cues("""
        versioni precedenti; versione precedente; versioni archiviate; archivio; edizioni precedenti;
        vecchie versioni; versioni superate; versioni storiche; informative precedenti; precedenti versioni
    """),
    links=cues("""
        il; lo; la; le; l; del; dal; dall; al; di; da; in; è; e; sono; stata; stato; state; data; questa; questo;
        presente; nostra; a; partire; decorrere; far; ed; per; ultima; volta; privacy; lunedì; martedì; mercoledì;
        giovedì; venerdì; sabato; domenica; lunedi; martedi; mercoledi; giovedi; venerdi; giorno; attuale; sua; forma;
        testo; vigore; redazione; nella; nel; suo
    """),
    version=cues("""
        versione; version; vers.; v; v.; ver.; rev.; revisione; edizione; release; ed.; ed; ver; rev; vers;
        versione numero; numero versione; numero di versione; numero revisione; n. versione; indice di revisione;
        indice revisione; n. rev
    """),
    organs=cues("""
        consiglio; commissione; decisione; delibera; deliberazione; consiglio direttivo; consiglio di amministrazione;
        assemblea; assemblea dei soci; direzione; giunta; comitato; direttivo; seduta; riunione; determinazione
    """),
    agents=cues("""
        da; dal; dalla; dall; dai; con; con delibera del; con delibera dell; con decisione del; con delibera della;
        nella; nel corso della; in; con determinazione del; per; a seguito di; per delibera del
    """),
    titles={
        "privacy": cues("privacy; dati; gdpr; riservatezza; informativa"),
        "cookies": ("cookie",),
        "terms": cues("condizioni; termini; contratto; accordo; note legali"),
        "processing": cues("""
            nomina; responsabile del trattamento; responsabili del trattamento; accordo; sub-responsabili
        """),
    },
    siblings={
        "privacy": cues("""
            informativa privacy; informativa sulla privacy; privacy policy; politica sulla privacy;
            informativa sul trattamento
        """),
        "cookies": cues("""
            cookie policy; politica sui cookie; informativa sui cookie; informativa cookie; policy sui cookie;
            cookie-policy; elenco dei cookie
        """),
        "terms": cues("""
            condizioni di vendita; condizioni generali; condizioni d'uso; termini di servizio; termini e condizioni;
            termini d'uso; condizioni di utilizzo; condizioni contrattuali; contratto di licenza;
            condizioni di noleggio; condizioni particolari; condizioni di abbonamento
        """),
        "processing": cues("""
            accordo di nomina; nomina a responsabile; atto di nomina; accordo sul trattamento;
            accordo per il trattamento; contratto di nomina; dpa
        """),
        "besides": cues("""
            contratto principale; contratto quadro; contratto di servizio; statuto; regolamento interno;
            regolamento condominiale; regolamento di condominio; regolamento d'uso; regolamento di istituto;
            regolamento d'istituto; regolamento del concorso; regolamento della gara; regolamento sportivo;
            codice etico; codice di condotta; codice disciplinare; carta dei servizi; listino; listino prezzi;
            tariffario; tariffe; contratto di locazione; contratto di affitto; contratto di lavoro;
            contratto collettivo; ccnl; polizza; atto costitutivo; bilancio; relazione annuale; relazione di audit;
            certificato; certificazione; bando; capitolato; politica di reso; politica dei resi; politica di rimborso;
            politica per la qualità; politica della qualità; policy di sicurezza; convenzione con; verbale; licenza;
            concessione; autorizzazione; dichiarazione di accessibilità; catalogo; opuscolo; brochure;
            piano triennale; manuale; valutazione d'impatto; massimario; modello organizzativo; modello 231
        """),
    },
)

RECIPIENTS = RecipientCues(
    shares=cues(
        """
        affid*; contab*; gestional*; consulen*; supporto; estern*; manutenzione; assistenza; condivi*; comunica*; fornitor*;
        fornit*; prestator*; responsabile del trattamento; responsabili del trattamento; responsabili esterni;
        sub-responsabil*; subresponsabil*; partner*; terzi; terze parti; terza parte; destinatar*; trasfer*;
        utilizz*; uso di; usa; usiamo; tramite; mediante; attraverso; strumento; strumenti; plugin*; plug-in*;
        pixel*; cookie*; analitic*; analisi; statistic*; pubblicit*; hosting; ospita*; server; cloud; newsletter*;
        pagament*; piattaform*; social network*; social media; social; accesso; login; registrazione; servizi*;
        integra*; incorpora*; software; gestit*; per conto; società; spedizion*; corrier*; video*; mapp*; font;
        captcha; chat; api; motore di ricerca; motori di ricerca
        """
    ),
    leads=cues(
        """
        fornito da; forniti da; fornita da; offerto da; gestito da; gestita da; erogato da; sviluppato da;
        ospitato da; ospitati da; la società; l'azienda; il fornitore; fornitore; nostro fornitore;
        responsabile del trattamento; nostro partner; un servizio di; servizio di; ci avvaliamo di
        """
    ),
    examples=cues(
        """
        come; quali; quale; ad esempio; ad es.; per esempio; tra cui; fra cui; incluso; inclusi; compresi;
        il servizio; servizio; i servizi di; lo strumento; il software; la piattaforma; utilizziamo; usiamo;
        utilizza; comunicati a; trasferiti a; condivisi con; condividiamo con; tramite; ossia; ovvero; partner;
        trattati da; società
        """
    ),
    denials=cues(
        """
        non utilizziamo; non utilizza; non usiamo; non condividiamo; non condivide; non comunichiamo;
        non trasferiamo; non vendiamo; non sono comunicati a; non saranno comunicati a; non vengono comunicati a;
        non vengono condivisi con; non vengono trasferiti a; non sono condivisi con; senza utilizzare
        """
    ),
    unless=cues(
        "salvo; tranne; eccetto; ad eccezione; solo; soltanto; senza il tuo consenso; senza il suo consenso; se l'utente"
    ),
    settings=cues("browser*; sistema operativo; sistemi operativi; impostazioni"),
    marks=cues("marchio registrato; marchi registrati; marchio di"),
    we=cues("noi; ci; nostro; nostra; la società; società; titolare; il titolare; titolare del trattamento"),
    owns=cues(
        """
        siamo; titolare del trattamento è; titolare del trattamento:; titolare:; titolare del trattamento dei dati è;
        gestito da; di proprietà di; benvenuto su
        """
    ),
    group=cues("holding*; controllat*; controllante; capogruppo; società del gruppo; affiliat*; consociat*"),
    lists=cues(
        """
        responsabili del trattamento; sub-responsabili; fornitori; destinatari; terze parti; servizi di terze parti;
        cookie di terze parti; partner
        """
    ),
    columns=cues(
        """
        responsabil*; sub-responsabil*; società; nome; fornitor*; destinatar*; partner; servizio; strumento; azienda;
        terza parte; terze parti; titolare; provider; ente; denominazione; chi; gestore; operatore
        """
    ),
    third=cues("terze parti; terza parte; di terzi; terzi"),
    firm=cues("società; azienda; ditta; impresa; fornitore"),
    common=cues(
        """
        logo; informativa; privacy; policy; protezione; dati; personali; regolamento; generale; gdpr; garante; ue;
        see; unione; europea; commissione; codice; decreto; legge; articolo; art; utente; utenti; interessato;
        titolare; trattamento; noi; nostro; nostra; tuo; tua; tuoi; suo; sua; suoi; il; lo; la; i; gli; le; un; una;
        uno; questo; questa; questi; queste; in; per; se; con; quando; di; da; del; della; dei; a; e; o; non; cookie;
        sito; web; servizio; servizi; italia; roma; milano; stati; uniti; clausole; contrattuali; standard; ip; url;
        iva; finalità; base; giuridica; diritti; durata; responsabile; via; piazza; autorità; società; partner;
        banche; fornitori; destinatari; amministrazioni; enti; corrieri; assicurazioni; avvocati; consulenti;
        marketing; sicurezza; pagamento; hosting; pubblicità
        """
    ),
    registers=cues("sede legale; registro delle imprese"),
    controllers=cues("titolare; titolare del trattamento"),
    officers=cues(
        """
        responsabile della protezione; dpo; rpd; rappresentante*; autorità di controllo; foro; tribunale;
        controversi*
        """
    ),
    nots=cues("non; né; mai; nessun; nessuna; nessuno; senza; neppure; nemmeno; neanche; nulla"),
    hands=cues(
        """
        utilizz*; usiamo; usa; usare; uso; condivid*; condivis*; comunic*; ced*; trasfer*; trasmett*; trasmess*;
        vend*; invi*; impieg*; ricorr*; ricorrere; integr*; forni*; diamo; dato; dà; dare; passare; serviamo;
        avvaliamo; affid*; consegn*; divulg*; rivel*; diffond*; mand*
        """
    ),
    idle=cues(
        """
        non è presente; non è integrato; non è utilizzato; non viene utilizzato; non sono utilizzati; non è
        installato; non è attivo; non è in uso; è stato rimosso; non riceve nulla; non ricevono nulla; non
        riceve niente; neppure; nemmeno; non è più utilizzato; non viene usato; non si usa; non sono presenti
        """
    ),
    turns=cues("ma; bensì; invece; mentre; tuttavia"),
    agents=cues(
        "per mezzo di; per il tramite di; con l'aiuto di; avvalendosi di; da; tramite; mediante; con; attraverso; presso; dal; dalla; dallo; dall'; dai; dagli; dalle"
    ),
    towards=cues("a; ad; al; alla; allo; all'; ai; alle; agli"),
    works=cues(
        """
        gestit*; gestione; curat*; ospitat*; tenut*; inviat*; invio; spedit*; consegn*; affidat*; trattat*;
        svolt*; effettuat*; fornit*; erogat*; stampat*; trasportat*; conservat*; archiviat*; eseguit*; partono;
        parte; passa; passano; seguit*; manuten*; incassat*; elaborat*; emess*; confezionat*; recapitat*;
        comunichiamo; comunicat*; trasmess*; sta; avviene; avvengono; prodott*; registrat*; fatturat*; ritirat*;
        amministrat*
        """
    ),
    acts=cues(
        """
        gestisce; cura; ospita; tiene; invia; spedisce; consegna; svolge; fornisce; stampa; trasporta; conserva;
        elabora; incassa; segue; amministra; ritira
        """
    ),
    trades=cues(
        """
        fornitore; fornitori; società; azienda; agenzia; studio; strumento; programma; piattaforma;
        applicazione; servizio; software; sistema; gestionale; banca; assicurazione; compagnia; corriere;
        corrieri; tipografia; responsabile; portale; partner; cooperativa; provider; commercialista; consulente;
        editore; app; soluzione; ditta; spedizioniere; laboratorio; federazione; broker; tesoreria; modulo di
        """
    ),
    follows=cues("seguiteci su; seguici su; ci trovate su; ci trovi su; seguirci su"),
    ours=cues("nostro; nostra; nostri; nostre; ci"),
)

TRANSFERS = TransferCues(
    moves=cues(
        """
        trasfer*; conserva*; server*; ospitat*; ubicat*; situat*; sede in; sede negli; con sede; stabilit*;
        fuori; al di fuori; paesi terzi; paese terzo; adeguat*; clausole contrattuali; privacy shield;
        data privacy framework; trattat*; luogo del trattamento; inviat*
        """
    ),
    firm=cues(
        """
        trasmess*; trasmission*; inviat*;
        trasfer*; server*; ospitat*; ubicat*; situat*; sede in; sede negli; sede nel; sede nella; sede a; con
        sede; fuori; al di fuori; paesi terzi; paese terzo; adeguatezza; clausole contrattuali; privacy shield;
        data privacy framework; luogo del trattamento; conservat*; custodit*; memorizzat*; archiviat*; salvat*;
        conserva; conservano; salva; hosting; centro dati; data center; datacenter
        """
    ),
    data=cues("account; database; messaggi; dati"),
    goes=cues(
        """
        invia*; invio; arriv*; acced*; accesso; conserva*; comunic*; trattat*; ricev*; consult*; condivi*;
        gestit*; memorizz*; archivi*; finis*; trovano; trova; custodi*; vedere; giungo*
        """
    ),
    access=cues("accesso da; accesso dal; accesso dall; accessibili da; accedono da; consultati da; lavorano da"),
    destinations=cues("in; negli; nel; nella; verso; come; quali; a; agli; ad; esempio; inclusi; trattamento; è; sono"),
    origins=cues(
        """
        fuori; resident*; cittadin*; legge; leggi; tribunal*; salvo; eccetto; diritto; esterni; esterno
        """
    ),
    laws=cues(
        """
        rappresentante*; uffici; anni di età; minori di; paese di residenza; legge applicabile; foro competente;
        tribunale; resident*; autorità di controllo; reclamo; marchi; marchio; controversi*
        """
    ),
    people=cues(
        """
        resid*; cittadin*; utenti; clienti; persone; interessati; se ti trovi; se risied*; vivi; vive; abit*
        """
    ),
    zones=cues("unione europea; ue; see; spazio economico europeo; eu; ue/see"),
    denials=cues(
        """
        non vengono trasferiti; non sono trasferiti; non saranno trasferiti; non trasferiamo;
        nessun trasferimento; non trasferisce; salvo; eccetto; ad eccezione
        """
    ),
    headings=cues(
        """
        trasferiment*; paesi terzi; extra ue; extra-ue; luogo; al di fuori; internazional*; destinazion*
        """
    ),
    columns=cues("paese; paesi; luogo; sede; ubicazione; località; luogo del trattamento; regione"),
    mechanisms={
        "dpf": cues("data privacy framework; privacy shield; scudo; dpf"),
        "scc": cues("clausole contrattuali; clausole standard; clausole tipo; scc"),
        "adequacy": cues("adeguatezza; livello di protezione adeguato; livello adeguato; protezione adeguat*"),
        "bcr": cues("norme vincolanti d'impresa; bcr"),
        "derogation": cues("consenso esplicito; articolo 49; art. 49"),
    },
)

RETENTION = RetentionCues(
    keep=cues(
        "conserv*; memorizz*; archiv*; mantenut*; manten*; custod*; trattenut*; tratteniamo; detenut*; salvat*; "
        "immagazzin*; registrat* per; trattati per; storage; tenut*; backup; rimangono; rimarranno; persist*; "
        "permang*; conservazione; tengono; tiene; teniamo; tenere; detien*; deteng*; restano; resta; restare; "
        "resteranno; ricord*; memoria; rimane; giacenz*; disponibili; reperibil*; registrate per; ritenut*; "
        "ritenzione; stoccat*; serb*; bloccat*"
    ),
    delete=cues(
        "cancell*; elimin*; distru*; distruzione; anonimizz*; anonim*; rimoss*; rimozione; rimuov*; "
        "sovrascritt*; pseudonimizz*; oblio dei dati; azzerat*; scompa*; svuot*; espun*; oscur*; depenn*; "
        "scart*; decad*; purg*; ripul*; eras*; sparisc*; dimentic*; sovrascriv*; distrugg*; ruota*; troncat*; "
        "macer*"
    ),
    headings=cues(
        "quanto tempo; periodo di conservazione; tempi di conservazione; conservazione; tempo di conservazione; "
        "termini di conservazione; termine di conservazione; archiviazione; data retention; retention; "
        "cancellazione; conserviamo; conservati; durata della conservazione; eliminazione; per quanto; "
        "distruzione"
    ),
    masked=cues(
        "diritto alla cancellazione; diritto di cancellazione; richiesta di cancellazione; "
        "richiedere la cancellazione; diritto all'oblio; chiedere la cancellazione; ottenere la cancellazione; "
        "tenuto a; tenuti a; tenuta a; mantenerti aggiornato; mantenere riservat*; tenendo conto; tenuto conto; "
        "mantenerla informata; richieste di cancellazione; conservazione sostitutiva; resta ferm*; "
        "restano ferm*; resta salv*; restano salv*; resta inteso; rimane ferm*; rimane impregiudicat*; "
        "resta impregiudicat*; restano valid*; resta valid*; resta a disposizione; rimane in vigore; "
        "resta in vigore; si ricorda; ricordiamo; tiene conto; tenere conto; tenere presente; resta respons*"
    ),
    otherwise=cues(
        "disdett*; rispo*; riscontr*; risposta; notific*; avvis*; preavviso; rimbors*; recess*; prova; oppo*; "
        "opposizione; reclam*; venuto a conoscenza; conoscenza; rinnov*; pagamento entro; consegn*; spedi*; "
        "garanzi*; entra in vigore; entrata in vigore; entreranno in vigore; vigore; evad*; evas*; prorog*; "
        "richiesta entro; anticipo; prima; violazion*; gratuit*; esperienza; reso; prolung*; informar*; "
        "informiamo; informerem*; informerà; informato; informati; informata; comunicar*; comunicherem*; "
        "comunicherà; comuniche*; comunicata; comunicate; anzianità; cauzione"
    ),
    past=cues(
        "ultimi; ultime; ultimo; ultima; precedenti; scorsi; non più vecchio di; non più vecchia di; "
        "non anteriore a; rilasciato da non più di"
    ),
    recurring=cues("ogni; per ogni; al; all'; volta all'; volta al; volte all'; una volta"),
    ages=cues("anni di età; età; minori; minore; minorenn*; bambini; compiuto; maggiorenn*; maggiore; inferiore ai"),
    cookies=cues(
        "cookie; cookies; pixel; local storage; localstorage; tracker; tracciator*; strumenti di tracciamento; "
        "strumento di tracciamento; archiviazione locale"
    ),
    lifetime=cues(
        "durata; scaden*; scad*; validità; valid*; persist*; rimang*; permang*; vita; installat*; "
        "tempo di vita; duration"
    ),
    session=cues(
        "sessione; sessioni; chiusura del browser; fine della sessione; sessione di navigazione; session; "
        "chiude il browser; chiusura della sessione; termine della sessione; di sessione"
    ),
    records=cues(
        "dati; informazioni; log; indirizz* ip; consenso; scelta; scelte; preferenz*; raccolt*; registri; "
        "immagini; curricul*; statistich*; rapporti; eventi; registrazion*; statistic*"
    ),
    most=cues(
        "fino a; massimo; massima; al massimo; non oltre; non superiore; entro; oltre; non più di; non ecced*; "
        "max; al più tardi; fino ad; non superer*; meno di; sino a"
    ),
    least=cues("almeno; minimo; minima; non inferiore; non meno di; min"),
    criterion=cues(
        "per il tempo necessario; tempo necessario; tempo strettamente necessario; periodo necessario; "
        "non oltre il tempo; fintanto che; fino a quando; finché; non più necessari*; per tutta la durata; "
        "per la durata; per il periodo; per il tempo; non eccedente; termini di legge; "
        "termini di prescrizione; fino alla revoca; fino a revoca; obblighi di legge; prescrizione; "
        "fino al raggiungimento; il tempo strettamente"
    ),
    indefinite=cues(
        "tempo indeterminato; indefinitamente; illimitat*; senza limiti di tempo; per sempre; a tempo indefinito"
    ),
    triggers={
        "last_activity": cues(
            "ultimo contatto; ultima attività; inattiv*; ultimo accesso; ultima interazione; ultimo acquisto; "
            "ultima visita; ultimo utilizzo; ultima comunicazione; ultimo ordine"
        ),
        "account_closure": cues(
            "chiusura dell'account; chiusura del conto; cancellazione dell'account; eliminazione dell'account; "
            "cancellazione del tuo account; chiusura del tuo account; disattivazione; account cancellato; "
            "disiscrizione"
        ),
        "contract_end": cues(
            "cessazione; fine del contratto; termine del contratto; conclusione; scadenza del contratto; "
            "fine del rapporto; termine del rapporto; risoluzione del; termine della; fine della; "
            "conclusione del"
        ),
        "year_end": cues("esercizio; anno solare; fine dell'anno; anno fiscale"),
        "consent_withdrawal": cues(
            "revoc*; disiscri*; ritiro del consenso; cancellazione dalla newsletter; opposizione"
        ),
        "request": cues("richiesta; sua richiesta; tua richiesta"),
        "purchase": cues("acquist*; ordine; transazion*; fattur*; pagament*; consegna; vendita; operazione"),
        "collection": cues(
            "raccolt*; ricezione; registrazion*; acquisizion*; conferiment*; creazione; ricev*; rilascio; "
            "rilevazione; invio"
        ),
    },
    tiers={
        "backup": cues("backup; copie di sicurezza; copia di sicurezza; copie di backup"),
        "archive": cues("archiv*"),
    },
    openers=cues("se; quando; in caso; dopo; qualora; una volta; salvo; nel caso; durante"),
    dropped=cues(
        "più; poi; dopo; se; quando; successivamente; dall; oltre; il; lo; la; i; gli; le; l; un; uno; una; di; "
        "del; dello; della; dei; degli; delle; a; al; allo; alla; ai; agli; alle; da; dal; dalla; in; nel; "
        "nella; con; su; per; tra; fra; e; ed; o; che; si; suo; sua; suoi; sue; tuo; tua; tuoi; tue; nostro; "
        "nostra; nostri; vostro; è; sono; sarà; saranno; essere; viene; vengono; può; possono; questo; questa; "
        "questi; queste; come; anche; periodo; massimo; durata; non; ci; noi; lei; tu; tali; tutti; tutte; "
        "entro; eventuali; relativi; solo; decorso; decorsi; trascorsi; trascorso; termine; fine; impostato; "
        "normalmente; generalmente; automaticamente; inoltre; però; ma; quindi; devono; deve; immediatamente; "
        "definitivamente; solamente; soltanto; esclusivamente; circa; data; momento; suddetti; predetti; loro; "
        "cui; ancora; già; così; altresì; caso; casi; riguardo"
    ),
    during=cues("per; per un periodo di; per la durata di; durante"),
    deadlines=cues("entro; in"),
    columns=cues("durata; periodo; termini; tempi; scadenza; termine; tempistiche; tempo"),
    generic=cues(
        "dati; dato; personali; informazioni; essi; esse; stessi; questi; carattere; personale; lo; li; le; la"
    ),
    prepositions=cues(
        "in; nel; nella; nei; nelle; negli; per; con; da; dal; dalla; dai; dalle; di; del; della; su; sul; "
        "sulla; sui; sulle; a; al; alla; ai; alle; fra; tra; dopo; durante; secondo; mediante; tramite; se; "
        "quando; come; entro; senza; presso; salvo; sotto; riguardo; relativamente; quanto"
    ),
    actors=cues("noi"),
    ours=cues("iamo; eremo; iremo"),
    auxiliaries=cues(
        "sono; è; saranno; sarà; vengono; viene; verranno; possono; può; potranno; devono; deve; si; hanno; ha; "
        "non; siano"
    ),
    since=cues("dopo; da; dal; dalla; dall'; dalle; successivi a; a partire da; a decorrere da"),
)

PARTIES = PartyCues(
    controllers=cues(
        "titolare del trattamento; titolari del trattamento; contitolari; il titolare; titolare; gestito da; "
        "proprietario del sito; titolare è"
    ),
    representatives=cues("rappresentante"),
    officers=cues(
        "responsabile della protezione; responsabile per la protezione; rpd; dpo; data protection officer; "
        "responsabile della protezione dei dati"
    ),
    authorities=cues("garante; autorità di controllo; autorità garante; autorità di vigilanza; autorità competente"),
    processors=cues(
        "responsabile del trattamento; responsabili del trattamento; fornitor*; prestator*; sub-responsabil*; "
        "gestore dei pagamenti; provider"
    ),
    roles={
        "support": cues("servizio clienti; assistenza; supporto; assistenza clienti"),
        "abuse": cues("abuso; segnala*"),
        "legal": cues("ufficio legale"),
        "marketing": cues("newsletter; disiscri*"),
    },
    ages=cues(
        "meno di; minori di; almeno; inferiore a; maggiore di; più di; età di; compiuto; superiore a; "
        "età inferiore ai; di età"
    ),
    matters=cues(
        "vulnerabilità; falla; stampa; giornalist*; vendite; preventiv*; lavora con noi; candidatur*; "
        "fatturazione; fatture; ordini; resi; diritto d'autore; abus*; investitor*; supporto tecnico; "
        "assistenza tecnica; questioni tecniche; problemi tecnici; problem* di sicurezza; ricercator*; "
        "incident* di sicurezza; phishing; domande generali; richieste generali; altre questioni; "
        "altre richieste; ogni altra; acquisti; eventi"
    ),
    privacy=cues(
        "privacy; dati personali; gdpr; diritti; titolare; consenso; i suoi dati; i tuoi dati; protezione dei dati"
    ),
)

BASES = BasisCues(
    bases={
        "a": cues(
            "consenso dell'interessato; suo consenso; tuo consenso; vostro consenso; il consenso; "
            "consenso esplicito; consenso espresso; consenso prestato; consenso fornito; consenso informato; "
            "consenso (art*; base giuridica: consenso; sul consenso; previo consenso; consenso conferito; "
            "ha prestato il consenso; consenso da parte; revocare il consenso; consenso libero; acconsent*; "
            "consenso preventivo; consenso facoltativo"
        ),
        "b": cues(
            "esecuzione di un contratto; esecuzione del contratto; esecuzione contrattuale; "
            "adempimento del contratto; adempimento contrattuale; misure precontrattuali; precontrattual*; "
            "obblighi contrattuali; obbligo contrattuale; rapporto contrattuale; esecuzione di contratti; "
            "esecuzione di misure; contratto di cui; esecuzione dei contratti; conclusione del contratto; "
            "dare esecuzione al contratto; adempimento di obblighi contrattuali; contratto con te; "
            "eseguire il contratto; eseguire un contratto; esecuzione del rapporto; obbligazioni contrattuali; "
            "necessità contrattuale; conclusione di un contratto; contratto con l'utente; "
            "esecuzione di un accordo; adempiere al contratto; dare esecuzione a un contratto"
        ),
        "c": cues(
            "obbligo legale; obblighi legali; obbligo di legge; obblighi di legge; obblighi normativi; "
            "obbligo normativo; adempimento di legge; obblighi previsti da leggi; "
            "obblighi previsti dalla legge; obbligo giuridico; obblighi giuridici; obblighi fiscali; "
            "adempimenti fiscali; obblighi contabili; adempimenti di legge; obblighi previsti; "
            "obblighi previsti per legge; obblighi derivanti dalla legge; adempimenti amministrativi"
        ),
        "d": cues("interessi vitali; interesse vitale"),
        "e": cues("interesse pubblico; pubblici poteri; pubblico interesse"),
        "f": cues(
            "legittimo interesse; legittimi interessi; interesse legittimo; interessi legittimi; "
            "interessi commerciali legittimi; interesse commerciale legittimo"
        ),
    },
    hints={
        "a": cues("consenso; consensi; autorizzazione; accettazione; accetta; accettando"),
        "b": cues("contratto; contrattual*; contratti; accordo; termini di servizio"),
        "c": cues("legge; leggi; normativa; normative; legali; norme"),
        "f": cues("nostro interesse; nostri interessi; bilanciamento"),
    },
    disclosure=cues("divulg*; autorità; tribunali; giudiziari*"),
    grounds=cues(
        "base giuridica; basi giuridiche; fondamento giuridico; base legale; basi legali; gdpr; "
        "regolamento generale sulla protezione; regolamento (ue); liceità; sulla base; basato su; basati su; "
        "si basa; si fonda; fondato; condizione di liceità; presupposto giuridico; regolamento ue; basata su; "
        "regolamento europeo; fondamento; ai sensi dell'art"
    ),
    headings=cues(
        "base giuridica; basi giuridiche; base legale; basi legali; fondamento*; liceità; base; finalità e base"
    ),
    elsewhere=cues(
        "diritto di opposizione; opporsi; opporti; opposizione; portabilità; trasferiment*; "
        "clausole contrattuali; paese terzo; paesi terzi; genitori; genitoriale; tutore; "
        "responsabilità genitoriale; adeguatezza; per iscritto"
    ),
    sell=cues("vend*; commercializz*; rivend*; vendita; cession* a pagamento; monetizz*; vendut*; commercializzazione"),
    rights=cues("non essere sottopost*; sottopost*; diritto; diritti"),
    sells=cues("vendiamo i tuoi; vendiamo i suoi; potremmo vendere"),
    sale_maybe=cues(
        'considerato una vendita; considerata una vendita; considerata "vendita"; considerato "vendita"; '
        'costituire una vendita; costituire una "vendita"; essere considerato come vendita; '
        "considerarsi una vendita; considerati una vendita; considerate una vendita; "
        'considerata una "vendita"'
    ),
    training=cues("addestra*; allenare"),
    automated=cues(
        "decisioni automatizzate; processo decisionale automatizzato; processi decisionali automatizzati; "
        "decisione automatizzata; unicamente sul trattamento automatizzato; trattamento automatizzato; "
        "processi decisionali automatici; decisionale automatizzato"
    ),
    profiling=cues(
        "profilazione; profilare; profili di utenti; profili degli utenti; profili dei clienti; profili relativi; creare profili; creazione di profili"
    ),
    negations=cues("non; nessun*; mai; né; senza; neppure; neanche; nemmeno; alcun; alcuna"),
    maybe=cues("può; possono; possiamo; potrebbe; potrebbero; potremmo; potrà; potranno; eventuale; eventualmente"),
    plain={
        "f": cues("nostro interesse a"),
        "c": cues(
            "la legge ci obbliga; legge impone; impone la legge; la legge lo impone; previsto dalla legge; "
            "imposto dalla legge; richiesto dalla legge; richiesto per legge; obbligati per legge; "
            "per legge dobbiamo; la legge richiede; siamo obbligati; siamo tenuti per legge; tenuti per legge; "
            "ce lo impone; normativa fiscale; lo prevede la legge"
        ),
        "b": cues(
            "contratto con noi; contratto con lei; contratto con voi; quanto concordato; quanto pattuito; "
            "dare seguito al suo ordine; evadere l'ordine; evasione dell'ordine; gestire il suo ordine; "
            "gestione dell'ordine; contratto di vendita; contratto di compravendita; contratto di lavoro; "
            "contratto di locazione; rapporto associativo; rapporto di lavoro; servizio richiesto; servizi richiesti"
        ),
        "a": cues(
            "con il suo consenso; con il tuo consenso; con il consenso; se acconsente; se lei acconsente; "
            "se autorizza; con la sua autorizzazione; previo consenso; solo con il consenso; dietro consenso; "
            "se ha dato il consenso; ha autorizzato; se vuole; col suo permesso; con il permesso; "
            "spuntando la casella; ha detto di sì; se è d'accordo"
        ),
    },
    wares=cues("indirizzi; elenchi; liste; terzi; inserzionisti; e-mail; nomi; contatti; affitt*; nolegg*; profili"),
)

NOTICES = NoticeCues(
    changes=cues(
        "modific*; cambiament*; cambi*; aggiorn*; revision*; variazion*; variare; aggiunt*; sostitu*; nuovo; nuovi; "
        "nuova; nuove; integrazion*"
    ),
    documents=cues(
        "informativa; condizioni; termini; contratto; accordo; policy; dichiarazione; presente documento; "
        "informative; testo"
    ),
    processors=cues(
        "sub-responsabil*; subresponsabil*; sub responsabil*; subfornitor*; subappaltator*; sub-fornitor*; nuovi "
        "responsabili; nuovo responsabile; altri responsabili; altro responsabile; nuovi fornitori; nuovo "
        "fornitore; ulteriori responsabili; ulteriore responsabile; sub-processor*; subprocessor*"
    ),
    objects=cues(
        "opporsi; opporre; oppone; opponga; obiezion*; obiettare; opposizione; opposizioni; contestare; contesta; "
        "rifiutare; opporvisi"
    ),
    lead=cues(
        "prima; in anticipo; di anticipo; anticipo; anticipatamente; previa; preventiv*; antecedent*; precedent*"
    ),
    notice=cues("preavviso; di preavviso; preavvisi; avviso preventivo"),
    within=cues(
        "entro; nel termine di; in; durante; nei; per; termine di; dopo; ha; hanno; avrà; dispone di; fino a; al "
        "massimo"
    ),
    after=cues(
        "dalla; dal; da; successivi; dopo; decorrenti; a decorrere; a partire; dall; per; dalle; di tempo; seguenti"
    ),
    starts={
        "receipt": cues("ricezione; ricev*; ricevimento"),
        "notice": cues("notific*; comunic*; avviso; inform*; annunci*; segnal*; preavviso"),
        "publication": cues("pubblic*; affission*"),
        "update": cues("aggiorn*; modifica dell'elenco; inserimento; aggiunta"),
    },
    effect=cues("in vigore; efficac*; effetto; hanno effetto; avranno effetto; applic*; vigore; accettat*; decorr*"),
    same=cues(
        "entro tale termine; entro questo termine; entro tale periodo; in tale periodo; durante tale periodo; "
        "durante questo periodo; in questo periodo; entro il termine; nel medesimo termine; entro lo stesso "
        "termine; entro detto termine; nel suddetto termine; entro il suddetto termine; in tale termine"
    ),
    tells=cues("inform*; notific*; comunic*; avvis*; annunci*; pubblic*; segnal*; rend*; preavvis*; scriv*"),
    ways={
        "email": cues(
            "via e-mail; via email; per e-mail; per email; tramite e-mail; tramite email; mediante e-mail; posta "
            "elettronica; una e-mail; un'e-mail; un'email; una email; via mail; indirizzo e-mail"
        ),
        "website": cues(
            "sul nostro sito; sul sito; su questo sito; su questa pagina; in questa pagina; pubblic*; nel sito; sul "
            "presente sito; sito web"
        ),
        "app": cues(
            "nell'app; tramite l'app; nell'applicazione; tramite il servizio; nel tuo account; nel suo account; "
            "area riservata; all'accesso; nel servizio; tramite la piattaforma; sulla piattaforma"
        ),
        "post": cues("per posta; per iscritto; con lettera; raccomandata"),
    },
    ends=cues(
        "recesso; recedere; recede; risol*; disdett*; disdire; annull*; rispo*; riscontr*; rimbors*; cancell*; "
        "elimin*; revoc*; rimedi*; pag*; prezz*; tariff*; fattur*; abbonament*; rinnov*; richiest*; reclam*; "
        "verific*; audit*; consegn*; prova; garanzia; soluzion*"
    ),
    other=cues("violazion*; data breach; incident*; marketing diretto; inattiv*; sospen*"),
)

LANGUAGE = Language(
    code="it",
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
