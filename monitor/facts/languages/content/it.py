"""Italian words of data, purposes, rights and terms."""

from monitor.facts.languages.content.table import Content, FrameCues, RightCues, TermCues
from monitor.facts.languages.table import cues

DATA = {
    "": cues("""
        con domicilio in; domicilio legale; con residenza in; tale età; questa età; quella età; di quell'età; interesse legittimo; interessi legittimi; legittimo interesse; legittimi interessi; interesse pubblico; interessi vitali; nell'interesse; interesse vitale; interessi o i diritti; interessi o diritti; interessi, diritti; nome di dominio; nomi di dominio; nome a dominio; nomi a dominio;
        in nome di; in nome e; a nome di; a suo nome; a tuo nome; per nome; nome della società; nome dell'azienda; nome commerciale; nome del file; nome del cookie; nome cookie; nome del sito; nome del servizio; nome del fornitore; nome del prodotto;
        nostro indirizzo; all'indirizzo; agli indirizzi; seguente indirizzo; indirizzo seguente; indirizzi di contatto; indirizzo indicato; indirizzo web; indirizzi web; indirizzo del sito; indirizzo url; indirizzi url; indirizzi in notazione uri; barra degli indirizzi; indirizzo sotto; indirizzo pec;
        via e-mail; via email; via mail; tramite e-mail; tramite email; un'e-mail; un'email; una mail; una e-mail; una email; per e-mail; per email; a mezzo e-mail; a mezzo email; mezzo posta elettronica; tramite posta elettronica; e-mail a; email a; email all'indirizzo; e-mail all'indirizzo; e-mail commerciali; email commerciali; email promozionali; e-mail promozionali; nostre email; nostre e-mail; indirizzo e-mail del titolare; indirizzo email del titolare; e-mail:; email:; mail:;
        per telefono; via telefono; al telefono; tramite telefono; telefono:; contatto telefonico; nostro telefono; numero verde;
        minori di 14; minori di 16; minori di 18; minori di anni; minore di anni; minore di età; maggiore età; maggiore di età; età minima; età inferiore; età superiore; età di 14; età di 16; età di 18; impostazioni del browser; impostazioni del tuo browser; impostazioni del suo browser; impostazioni del proprio browser; browser per; impostazioni di localizzazione; ordine dell'autorità; ordine del giudice;
        autorità sanitarie; salute pubblica; salute e sicurezza; sicurezza e salute; tutela della salute; di qualsiasi genere; di ogni genere; di altro genere; in genere; del genere; qualsiasi genere; questo genere;
        formazione del personale; formazione dei dipendenti; a voce; voce di menu; voce "; alla voce; immagine aziendale; immagini del sito; immagini dei prodotti; preferenze cookie; preferenze sui cookie; preferenze relative ai cookie; preferenze di cookie; nome, immagine del marchio; diritti di immagine; professione forense; ordine professionale; professioni sanitarie; funzione di; in funzione; reddito di cittadinanza; voti di
    """),
    "name": cues(
        "nome; nomi; cognome; cognomi; nome e cognome; nome completo; nome, cognome; nominativo; nominativi; generalità; dati anagrafici; dati identificativi; nome/cognome"
    ),
    "contact_data": cues("""
        dati di contatto; informazioni di contatto; recapiti; recapito; indirizzo e-mail; indirizzi e-mail; indirizzo email; indirizzi email; indirizzo mail; indirizzo di posta elettronica; indirizzi di posta elettronica; indirizzo di e-mail; indirizzo di email; posta elettronica; e-mail; email; mail; numero di telefono; numeri di telefono; numero telefonico; numeri telefonici; telefono; telefoni; cellulare; numero di cellulare; telefono cellulare; telefono fisso; recapito telefonico; recapiti telefonici; indirizzo postale; indirizzi postali; indirizzo; indirizzi; indirizzo di residenza; indirizzo di spedizione; indirizzo di consegna; indirizzo di fatturazione; domicilio; residenza; codice postale; cap; numero di fax; contatti telefonici
    """),
    "account_data": cues("""
        nome utente; nomi utente; username; user name; password; credenziali; credenziali di accesso; credenziali di autenticazione; dati di accesso; dati dell'account; dati account; dati del suo account; dati del tuo account; informazioni sull'account; informazioni dell'account; dati di registrazione; dati del profilo; dati di profilo; informazioni del profilo; informazioni di registrazione; codice cliente; codice utente; numero cliente; id utente; nickname; pseudonimo; numero di tessera; numero tessera; dati di login
    """),
    "official_id": cues("""
        codice fiscale; codici fiscali; carta d'identità; carta di identità; documento d'identità; documento di identità; documenti d'identità; documenti di identità; documento di riconoscimento; documenti di riconoscimento; passaporto; patente; patente di guida; permesso di soggiorno; tessera sanitaria; numero di targa; targa; targa del veicolo; partita iva; numero di identificazione fiscale; estremi del documento; copia del documento; numero di previdenza sociale; identificativi governativi
    """),
    "payment_data": cues("""
        dati di pagamento; informazioni di pagamento; dati di fatturazione; informazioni di fatturazione; dati bancari; coordinate bancarie; carta di credito; carte di credito; carta di debito; carte di debito; carta di pagamento; carte di pagamento; numero di carta; numero della carta; dati della carta; dati della sua carta; dati della tua carta; conto corrente; conto bancario; conti correnti; iban; metodo di pagamento; metodi di pagamento; modalità di pagamento; strumento di pagamento; mezzo di pagamento; mezzi di pagamento; estremi bancari; dati relativi al pagamento; dati relativi ai pagamenti; informazioni bancarie
    """),
    "financial_data": cues("""
        dati finanziari; informazioni finanziarie; dati economici; situazione economica; situazione finanziaria; situazione patrimoniale; situazione reddituale; dati reddituali; reddito; redditi; stipendio; retribuzione; busta paga; buste paga; solvibilità; affidabilità creditizia; merito creditizio; storia creditizia; dati patrimoniali; patrimonio; dati fiscali; dichiarazione dei redditi; informazioni economiche; dati economico-finanziari; isee
    """),
    "transaction_data": cues("""
        cronologia degli acquisti; cronologia degli ordini; cronologia acquisti; storico degli acquisti; storico acquisti; storico degli ordini; storico ordini; dati sugli acquisti; dati di acquisto; dati relativi agli acquisti; dati relativi agli ordini; dati dell'ordine; dati degli ordini; dati sugli ordini; dati delle transazioni; dati di transazione; dati relativi alle transazioni; dettagli dell'ordine; dettagli degli ordini; dettagli del suo ordine; dettagli del tuo ordine; dettagli delle transazioni; informazioni sull'ordine; informazioni sugli acquisti; informazioni sugli ordini; i suoi acquisti; i tuoi acquisti; i suoi ordini; i tuoi ordini; acquisti effettuati; ordini effettuati; prodotti acquistati; servizi acquistati; prodotti e servizi acquistati; beni acquistati; numero d'ordine; numero ordine; numero dell'ordine; dati contrattuali; dati del contratto; dati della prenotazione; dati di prenotazione; dettagli della prenotazione; prenotazioni effettuate; contenuto dell'ordine; abitudini di acquisto; fatture emesse
    """),
    "device_data": cues("""
        tipo di browser; browser utilizzato; versione del browser; browser; sistema operativo; sistemi operativi; tipo di dispositivo; modello di dispositivo; modello del dispositivo; informazioni sul dispositivo; informazioni sul suo dispositivo; informazioni sul tuo dispositivo; informazioni del dispositivo; dati del dispositivo; dati sul dispositivo; dati tecnici; informazioni tecniche; risoluzione dello schermo; risoluzione schermo; lingua del browser; user agent; user-agent; fuso orario; dispositivo utilizzato; dispositivo in uso; ambiente informatico; caratteristiche del dispositivo; impostazioni della lingua; parametri relativi al sistema; tipologia di dispositivo; operatore di telefonia
    """),
    "online_id": cues("""
        indirizzo ip; indirizzi ip; indirizzi ip o; ip; indirizzo di protocollo internet; identificativo pubblicitario; identificativi pubblicitari; identificatore pubblicitario; identificatori pubblicitari; id pubblicitario; id pubblicità; identificativo del dispositivo; identificativi del dispositivo; identificatore del dispositivo; identificatori del dispositivo; identificativi di dispositivo; identificativo univoco; identificativi univoci; identificatore univoco; identificatori univoci; identificativo online; identificativi online; identificatori online; identificatore unico; identificatori unici; indirizzo mac; id dispositivo; id del dispositivo; id dei cookie; identificativi dei cookie; imei
    """),
    "usage_data": cues("""
        dati di navigazione; dati di utilizzo; dati sull'utilizzo; dati d'uso; informazioni di utilizzo; informazioni sull'utilizzo; informazioni sull'uso; dati di log; file di log; log di accesso; log di sistema; log del server; log; registri di accesso; dati di traffico; dati di connessione; pagine visitate; pagine visualizzate; pagine consultate; cronologia di navigazione; cronologia di ricerca; cronologia delle ricerche; ricerche effettuate; termini di ricerca; comportamento di navigazione; abitudini di navigazione; clic; click; interazioni con; interazione con; orario della richiesta; orario di accesso; data e ora; data e l'ora; data e orario; ora di accesso; durata della visita; tempo trascorso; tempo di permanenza; pagina di provenienza; sito di provenienza; pagine web di provenienza; modo in cui utilizza; modo in cui utilizzi; come utilizza; come utilizzi; come usi; utilizzo del sito; utilizzo dell'app; utilizzo del servizio; metodo utilizzato nel sottoporre; attività di navigazione; attività su; attività sul; frequenza delle visite; dati diagnostici; segnalazioni di errore; percorsi di navigazione; flusso di clic
    """),
    "location": cues("""
        posizione; ubicazione; localizzazione; geolocalizzazione; dati di localizzazione; dati di geolocalizzazione; dati sulla posizione; dati relativi alla posizione; dati relativi all'ubicazione; posizione geografica; posizione approssimativa; localizzazione geografica; localizzazione approssimativa; informazioni sulla posizione; luogo di connessione
    """),
    "precise_location": cues("""
        posizione precisa; posizione esatta; localizzazione precisa; localizzazione esatta; geolocalizzazione precisa; dati gps; gps; coordinate gps; posizione gps; posizione in tempo reale; coordinate geografiche; ubicazione precisa; ubicazione esatta; geolocalizzazione in tempo reale; localizzazione gps
    """),
    "demographic": cues("""
        data di nascita; date di nascita; luogo di nascita; luogo e data di nascita; data e luogo di nascita; anno di nascita; età; sesso; genere; nazionalità; cittadinanza; stato civile; dati demografici; informazioni demografiche; fascia d'età; fascia di età; fasce d'età; paese di residenza; paese di nascita; dati sociodemografici
    """),
    "communications": cues("""
        contenuto del messaggio; contenuto del suo messaggio; contenuto del tuo messaggio; contenuto dei messaggi; contenuto della richiesta; contenuto della sua richiesta; contenuto della tua richiesta; contenuto delle comunicazioni; contenuto delle conversazioni; il suo messaggio; il tuo messaggio; i suoi messaggi; i tuoi messaggi; testo del messaggio; testo della richiesta; messaggi che; messaggi inviati; corrispondenza; le sue comunicazioni; le tue comunicazioni; comunicazioni con noi; comunicazioni intercorse; conversazioni; cronologia delle chat; cronologia chat; i suoi commenti; i tuoi commenti; le sue richieste; le tue richieste; oggetto della richiesta; motivo della richiesta; risposte ai sondaggi; risposte ai questionari; le sue recensioni; le tue recensioni; recensioni; feedback; richieste di assistenza; richieste inviate
    """),
    "user_content": cues("""
        contenuti che; contenuto che; contenuti generati; contenuti pubblicati; contenuti caricati; contenuti dell'utente; file che; file caricati; documenti che; foto che; fotografie che; i suoi post; i tuoi post; commenti che; post pubblicati; immagini che; materiali caricati; documenti caricati
    """),
    "audio_visual": cues("""
        fotografia; fotografie; foto; immagine; immagini; foto profilo; foto del profilo; immagine del profilo; immagine profilo; videosorveglianza; immagini di videosorveglianza; videoregistrazioni; riprese video; riprese; registrazioni video; registrazioni audio; registrazioni vocali; registrazione vocale; registrazione delle chiamate; registrazioni delle chiamate; registrazioni telefoniche; registrazione delle telefonate; voce; la sua immagine; la tua immagine; video; filmati; immagini e video
    """),
    "employment_data": cues("""
        professione; datore di lavoro; occupazione; impiego; mansione; qualifica; qualifica professionale; posizione lavorativa; ruolo aziendale; ruolo ricoperto; curriculum; curriculum vitae; curricula; cv; lettera di presentazione; lettera motivazionale; esperienza professionale; esperienze professionali; esperienza lavorativa; esperienze lavorative; percorso professionale; dati professionali; dati lavorativi; informazioni professionali; titolo di studio; titoli di studio; formazione; istruzione; studi compiuti; percorso formativo; percorso di studi; qualifiche; referenze; situazione lavorativa; attività lavorativa; attività professionale; iscrizione all'albo; azienda di appartenenza; livello di istruzione; vita lavorativa
    """),
    "social_media": cues("""
        profilo social; profili social; profilo facebook; profilo linkedin; profilo instagram; profilo pubblico; profili pubblici; profili sui social; profilo sui social; account social; account di social; account dei social; dati dei social; dati provenienti dai social; profilo social network
    """),
    "address_book": cues(
        "rubrica; rubrica telefonica; elenco dei contatti; elenco contatti; i suoi contatti; i tuoi contatti; contatti del telefono; lista dei contatti; lista di amici; contatti della rubrica"
    ),
    "preferences": cues("""
        preferenze; gusti; interessi; i suoi interessi; i tuoi interessi; interessi personali; hobby; abitudini di consumo; lista dei desideri; liste dei desideri; preferiti; preferenze alimentari; preferenze di acquisto; lingua preferita; stile di vita; preferenze di consumo; preferenze linguistiche
    """),
    "inferences": cues(
        "inferenze; dati inferiti; dati dedotti; informazioni dedotte; dati derivati; deduzioni; informazioni desunte; dati desunti"
    ),
    "family": cues("""
        familiari; membri della famiglia; componenti della famiglia; nucleo familiare; coniuge; stato di famiglia; composizione del nucleo; contatto di emergenza; contatti di emergenza; familiari a carico; numero di figli; situazione familiare; dati dei familiari; conviventi; persona da contattare in caso di emergenza; figli a carico
    """),
    "health_data": cues("""
        dati sanitari; dati sulla salute; dati relativi alla salute; dati sullo stato di salute; dati relativi allo stato di salute; dati inerenti alla salute; dati attinenti alla salute; dati medici; dati clinici; informazioni sanitarie; informazioni mediche; informazioni sulla salute; informazioni sulla sua salute; informazioni sulla tua salute; informazioni relative alla salute; informazioni relative allo stato di salute; informazioni sullo stato di salute; stato di salute; cartella clinica; cartelle cliniche; storia clinica; anamnesi; referti; referti medici; allergie; intolleranze; intolleranze alimentari; disabilità; invalidità; certificato medico; certificati medici; malattie; malattia; diagnosi; patologie; terapie; farmaci assunti; relativi alla salute; idonei a rivelare lo stato di salute; la sua salute; la tua salute; frequenza cardiaca; infortuni; vaccinazioni; gravidanza
    """),
    "biometric_data": cues(
        "dati biometrici; biometrici; biometriche; biometrico; informazioni biometriche; impronta digitale; impronte digitali; impronta vocale; riconoscimento facciale; riconoscimento del volto; biometria; biometrica"
    ),
    "genetic_data": cues("dati genetici; genetici; informazioni genetiche; dna; genetica; genetiche"),
    "ethnic_origin": cues(
        "origine etnica; origine razziale; origini etniche; origine razziale o etnica; origine razziale ed etnica; razziale o etnica; razziale ed etnica; etnia; razza; origini razziali"
    ),
    "political_opinion": cues(
        "opinioni politiche; opinione politica; convinzioni politiche; orientamento politico; idee politiche; affiliazione politica; appartenenza politica; adesione a partiti"
    ),
    "religion": cues(
        "religione; convinzioni religiose; credo religioso; credenze religiose; religiose; religiose o filosofiche; convinzioni filosofiche; filosofiche; fede religiosa; confessione religiosa; religioso; appartenenza religiosa"
    ),
    "trade_union": cues(
        "appartenenza sindacale; iscrizione sindacale; adesione sindacale; iscrizione a sindacati; adesione a sindacati; appartenenza a sindacati; sindacale; iscrizione a un sindacato; trattenute sindacali"
    ),
    "sex_life": cues("vita sessuale; orientamento sessuale; abitudini sessuali; preferenze sessuali"),
    "special_category": cues("""
        categorie particolari; categoria particolare; particolari categorie; dati particolari; dati sensibili; dati personali sensibili; informazioni sensibili; dato sensibile; dati supersensibili; dati di natura particolare; dati di natura sensibile
    """),
    "criminal_record": cues(
        "condanne penali; casellario; casellario giudiziale; carichi pendenti; reati; dati giudiziari; precedenti penali; condanne e reati; dati di natura giudiziaria"
    ),
    "children_data": cues("""
        dati di minori; dati dei minori; dati personali di minori; dati personali dei minori; dati del minore; dati personali del minore; dati relativi a minori; dati relativi ai minori; dati di bambini; dati dei bambini; dati personali dei bambini; dati dei suoi figli; dati dei tuoi figli; dati di suo figlio; dati dei figli; informazioni di minori; informazioni sui minori; informazioni da minori; informazioni relative a minori; nome del minore; nome del bambino; nome dei figli; età del minore; età del bambino; età dei figli; dati degli alunni minorenni; dati di soggetti minori; da minori; da minorenni; dati di minorenni; dati dell'alunno
    """),
}
COLLECTING = FrameCues(
    verbs=cues("""
        raccogliamo; raccoglie; raccolgono; raccogliere; raccoglieremo; raccoglierà; raccolti; raccolta; raccolte; raccolto; raccolta di; raccolta dei; acquisiamo; acquisisce; acquisiscono; acquisire; acquisiti; acquisite; acquisizione di; rileviamo; rileva; rilevati; otteniamo; ottiene; ottenere; ottenuti; ottenute;
        trattiamo; trattati; trattate; tratta i; tratta dati; trattare i; trattare dati; tratteremo; tratterà; saranno trattati; vengono trattati; trattamento dei suoi; trattamento dei tuoi; trattamento di dati; trattamento dei seguenti; trattamento ha ad oggetto; oggetto di trattamento; oggetto del trattamento; elaboriamo; elaborati; memorizziamo; memorizza; memorizzati; memorizzate; archiviamo; archiviati; conserviamo; registriamo; registra; registrati; registrate; annotiamo; annota; utilizziamo i suoi; utilizziamo i tuoi; utilizziamo il suo; utilizziamo il tuo; usiamo i suoi; usiamo i tuoi; utilizzeremo i;
        ci fornisce; ci fornisci; lei fornisce; forniti da; fornite da; forniti dall'; fornite dall'; fornire; fornirci; fornisca; fornito da; fornendo; ci comunica; ci comunichi; comunicati da; comunicarci; ci trasmette; ci trasmetti; ci invia; ci invii; ci invierà; inviati da; conferiti; conferiti da; conferisce; conferimento dei; inserisce; inserisci; inserire; inseriti; compila; compili; compilando; indica; indicare; indicando; rilascia; rilasciati; condivide con noi; condividi con noi; ci dà; ci dai;
        chiediamo; chiede; chiederemo; le chiediamo; ti chiediamo; richiediamo; richiede; richiesti; richieste le; vengono richiesti; richiedere; richiesto di; riceviamo; riceve; ricevere; ricevuti; abbiamo bisogno; necessitiamo; accediamo a; accedere alla posizione; accedere alla localizzazione; accedere ai suoi; accedere alla sua; accedere alla tua; accesso alla sua; accesso alla tua; accesso ai suoi; conosciamo; sappiamo; trasmessi; trasmette; trasmettono;
        quali ad esempio; quali:; quali il; quali nome; quali dati; quali i; quali l'; tali come; come ad esempio; come per esempio; ad esempio; per esempio; come il; come nome; come la; come l'; come i; comprendono; comprende; comprensivi; includono; include; includere; inclusi; incluso; inclusa; incluse; tra cui; fra cui; tra i quali; ossia; ovvero; consistono; costituiti da; seguenti dati; dati seguenti; i seguenti; le seguenti; seguenti informazioni; seguenti categorie; si tratta di; sono:; dati come; informazioni come; dati quali; informazioni quali; informazioni su; informazioni sul suo; informazioni sul tuo; in questa categoria di dati rientrano; rientrano
    """),
    headings=cues("""
        quali dati; quali informazioni; quali tipi di; che dati; che informazioni; dati che; informazioni che; dati raccolti; dati trattati; dati personali trattati; dati personali raccolti; informazioni raccolte; raccolta; raccogliamo; trattiamo; categorie di dati; categorie dei dati; tipologia di dati; tipologie di dati; tipologia dei dati; tipi di dati; tipo di dati; natura dei dati; fonte dei dati; origine dei dati; dati di navigazione; dati forniti; conferiti; oggetto del trattamento; dati oggetto; dati sensibili; categorie particolari; dati particolari; form di; modulo*; registrazione; cosa raccogliamo; cosa sappiamo; cosa annotiamo; log; cookie e
    """),
    columns=cues("""
        dato; dati*; categoria*; categorie*; tipo*; dati personali; dati trattati; informazioni; cosa; esempi; categorie di dati; dati raccolti; natura dei dati
    """),
    elsewhere=cues("""
        i suoi diritti; i tuoi diritti; diritti; diritto di; diritto a; esercizio; modifiche; modifica; aggiornament*; definizion*; reclamo; reclami; destinatari; a chi; con chi; comunicazione dei dati; comunicazione a; diffusione; condivis*; trasferiment*; sicurezza; durata; periodo; periodi; conservazione; quanto tempo; per quanto; link; collegamenti; contatti; contattaci; contattarci; finalità; perché; per quali; come utilizziamo; come usiamo; uso dei; scopi; scopo; titolare; revoca; cancellazione; responsabili; fornitori; base giuridica; legge applicabile; proprietà intellettuale
    """),
)
PURPOSES = {
    "": cues("""
        link personalizzati; a terzi per finalità commerciali; a terzi per finalità di marketing; a terzi per scopi commerciali; a terzi per fini commerciali; a terzi per finalità pubblicitarie; a terzi a fini commerciali; cookie di analisi; cookie analitici; cookie analytics; cookie pubblicitari; cookie di marketing; cookie di profilazione; misure di sicurezza; sicurezza dei dati; sicurezza dei suoi; sicurezza dei tuoi; sicurezza delle informazioni personali; pubblica sicurezza; sicurezza pubblica; autorità di pubblica sicurezza; violazione della sicurezza; violazioni di sicurezza; incidente di sicurezza; incidenti di sicurezza; in conformità alla; in conformità alle; in conformità con; in sicurezza; in tutta sicurezza; in piena sicurezza; sicurezza e la riservatezza; sicurezza e riservatezza; riservatezza e la sicurezza; sicurezza sociale; identificativ* pubblicitari*; id pubblicitario; strumenti di analisi; servizi di pagamento; metodi di pagamento; metodo di pagamento; modalità di pagamento; mezzi di pagamento; dati di pagamento; dati di fatturazione; informazioni di pagamento; carta di pagamento; carte di pagamento; indirizzo di fatturazione; indirizzo di consegna; indirizzo di spedizione; agenzie di marketing; agenzia di marketing; agenzie pubblicitarie; società di marketing; reparto marketing; ufficio marketing; migliorare la presente; aggiornare la presente; analisi del rischio; analisi dei rischi; analisi cliniche; analisi del sangue; prestazione del consenso; sicurezza adeguat*; sistemi di sicurezza; fini di sicurezza nazionale; garanzie; preferenze pubblicitarie; adeguate misure
    """),
    "service_provision": cues("""
        fornire i nostri servizi; fornire i servizi; fornire il servizio; fornire un servizio; fornire servizi; fornirle i servizi; fornirle il servizio; fornirle i nostri; fornirti i servizi; fornirti il servizio; fornirti i nostri; fornitura dei servizi; fornitura del servizio; fornitura di servizi; fornitura di beni; fornitura dei prodotti; fornitura dei beni; erogare i servizi; erogare il servizio; erogare i nostri; erogazione dei servizi; erogazione del servizio; erogazione di servizi; erogazione della prestazione; erogazione delle prestazioni; prestazione dei servizi; prestazione del servizio; offrire i nostri servizi; offrire i servizi; offrirle i; offrirti i nostri; esecuzione del contratto; esecuzione di un contratto; esecuzione dei contratti; eseguire il contratto; adempimento del contratto; adempiere al contratto; obblighi contrattuali; obbligazioni contrattuali; rapporto contrattuale; rapporti contrattuali; gestire il contratto; gestione del contratto; gestione dei contratti;
        gestire gli ordini; gestire il suo ordine; gestire il tuo ordine; gestire l'ordine; gestire i suoi ordini; gestire i tuoi ordini; gestione degli ordini; gestione dell'ordine; gestione del suo ordine; gestione del tuo ordine; evadere gli ordini; evadere l'ordine; evadere il suo ordine; evadere il tuo ordine; evasione degli ordini; evasione dell'ordine; elaborare gli ordini; elaborare il suo ordine; elaborare il tuo ordine; elaborazione degli ordini; spedire; spedizione; consegna; consegnare; consegnarle; gestire la prenotazione; gestire le prenotazioni; gestire la sua prenotazione; gestire la tua prenotazione; gestione delle prenotazioni; gestione della prenotazione; gestire gli appuntamenti; gestione degli appuntamenti; gestione appuntamenti; funzionamento del sito; funzionamento dell'app; funzionamento della piattaforma; funzionamento del servizio; corretto funzionamento; gestire il servizio; gestire la piattaforma; consentire la navigazione; permettere la navigazione; far funzionare; erogare la prestazione; prestazioni sanitarie; prestazione sanitaria; diagnosi e cura; gestire l'iscrizione; gestire la sua iscrizione; gestire la tua iscrizione; gestione dell'iscrizione; gestione delle iscrizioni; noleggio; organizzazione dei corsi; svolgimento dei corsi; dare esecuzione; eseguire la riparazione; realizzare il
    """),
    "account_management": cues("""
        creare il suo account; creare il tuo account; creare un account; creare l'account; creazione dell'account; creazione di un account; creazione del suo account; creazione del tuo account; gestire il suo account; gestire il tuo account; gestire l'account; gestire gli account; gestione dell'account; gestione del suo account; gestione del tuo account; gestione degli account; gestione degli utenti; gestire la registrazione; gestire la sua registrazione; gestire la tua registrazione; gestione della registrazione; registrazione al sito; registrazione dell'utente; registrazione degli utenti; registrazione al servizio; registrarla; consentire la registrazione; autenticazione; autenticare; autenticarla; accesso all'area riservata; area riservata; area clienti; mantenere la sessione; gestione dei soci; gestione dei tesserati; gestire l'adesione; gestione delle adesioni; gestione dell'utenza; tesseramento; amministrazione dell'account
    """),
    "payment": cues("""
        elaborare i pagamenti; elaborare il pagamento; elaborare i suoi pagamenti; elaborazione dei pagamenti; elaborazione del pagamento; gestire i pagamenti; gestire il pagamento; gestione dei pagamenti; gestione del pagamento; gestione pagamenti; processare i pagamenti; processare il pagamento; fatturazione; fatturare; emettere fattura; emettere le fatture; emissione delle fatture; emissione di fatture; emissione della fattura; incasso; incassare; incassi; riscossione; recupero crediti; recupero del credito; addebito; addebitare; addebiti; pagamento delle quote; quote associative; pagamento dei servizi; pagamento; pagamenti
    """),
    "support": cues("""
        assistenza clienti; assistenza al cliente; assistenza ai clienti; assistenza; assistenza tecnica; servizio clienti; servizio di assistenza; supporto; supporto tecnico; supporto clienti; supporto al cliente; rispondere alle; rispondere a; rispondere ai; rispondere al; risponderle; risponderti; fornire riscontro; dare riscontro; dare seguito; riscontrare le; evadere le richieste; evadere la richiesta; evadere la sua richiesta; gestire le richieste; gestire la sua richiesta; gestire la tua richiesta; gestire le sue richieste; gestire le tue richieste; gestire la richiesta; gestione delle richieste; gestione della richiesta; gestire i reclami; gestione dei reclami; gestione reclami; gestire le segnalazioni; gestione delle segnalazioni; risolvere i problemi; risolvere problemi; assisterla; assisterti; servizi post-vendita; assistenza post-vendita; riscontro alle; rispondere
    """),
    "communication": cues("""
        comunicare con lei; comunicazione con i; comunicazione con gli; comunicazioni con i; comunicare con te; comunicare con voi; contattarla; contattarti; contattare l'utente; ricontattarla; ricontattarti; ricontattare; mettersi in contatto; metterci in contatto; tenerla informat*; tenerti informat*; informarla; informarti; inviarle informazioni; inviarti informazioni; inviarle notifiche; inviarti notifiche; inviarle comunicazioni; inviarti comunicazioni; inviarle avvisi; inviare notifiche; invio di notifiche; invio di comunicazioni di servizio; comunicazioni di servizio; comunicazioni relative; comunicazioni inerenti; notificarle; notificarti; avvisarla; avvisarti; promemoria; ricordarle; ricordarti; comunicarle; aggiornarla; aggiornarti
    """),
    "analytics": cues("""
        analisi; analizzare; analisi statistica; analisi statistiche; statistica; statistiche; statistici; finalità statistiche; fini statistici; misurare; misurazione; misurazioni; comprendere come; capire come; monitorare l'utilizzo; conteggio delle visite; contare le visite; valutare l'utilizzo; analisi del traffico; analisi aggregate; ricavare informazioni statistiche; rilevazioni statistiche; metriche; tendenze; statistiche di utilizzo
    """),
    "improvement": cues("""
        capire come migliorare; comprendere come migliorare; migliorare; miglioramento; miglioramenti; ottimizzare; ottimizzazione; sviluppare nuovi; sviluppo di nuovi; sviluppare i nostri; sviluppo dei; perfezionare; controllo qualità; controllo della qualità; qualità dei servizi; qualità del servizio; qualità dei nostri; correggere errori; correzione di errori; risolvere errori; debug; test; testare; innovazione; sviluppo di prodotti
    """),
    "personalisation": cues("""
        personalizzare; personalizzazione; personalizzato; personalizzata; personalizzati; personalizzate; contenuti personalizzati; raccomandazioni; raccomandare; consigli personalizzati; suggerimenti; suggerirle; suggerirti; consigliarle; consigliarti; su misura; adattare; ricordare le sue preferenze; ricordare le tue preferenze; ricordare le preferenze; memorizzare le preferenze; esperienza personalizzata; ricordare la lingua
    """),
    "marketing": cues("""
        marketing; marketing diretto; newsletter; comunicazioni commerciali; comunicazioni promozionali; comunicazioni di marketing; comunicazioni pubblicitarie; materiale pubblicitario; materiale promozionale; materiale informativo; informazioni commerciali; informazioni promozionali; invio di pubblicità; vendita diretta; offerte; offerte commerciali; offerte speciali; promozioni; promozionale; promozionali; promuovere; iniziative promozionali; iniziative commerciali; campagne; finalità commerciali; finalità promozionali; fini commerciali; concorsi; concorsi a premi; concorso; programma fedeltà; fidelizzazione; programmi di fidelizzazione; novità; soft spam; ricerche di mercato e comunicazioni; operazioni a premi
    """),
    "advertising": cues("""
        pubblicità; pubblicità mirata; pubblicità personalizzata; pubblicità comportamentale; annunci; annunci personalizzati; annunci pubblicitari; inserzioni; inserzioni personalizzate; pubblicitario; pubblicitaria; pubblicitari; pubblicitarie; scopi pubblicitari; fini pubblicitari; remarketing; retargeting; targeting; messaggi pubblicitari; monitoraggio delle conversioni; pubblico simile
    """),
    "security": cues("""
        sicurezza; garantire la sicurezza; motivi di sicurezza; ragioni di sicurezza; fini di sicurezza; finalità di sicurezza; sicurezza del sito; sicurezza dei nostri; sicurezza dei sistemi; sicurezza informatica; sicurezza delle persone; sicurezza dei locali; proteggere i nostri; proteggere il sito; proteggere la piattaforma; proteggere i sistemi; proteggere gli utenti; protezione dei nostri; protezione del patrimonio; tutela del patrimonio; patrimonio aziendale; videosorveglianza; controllo degli accessi; controllo accessi; prevenire abusi; prevenzione degli abusi; prevenire usi impropri; uso improprio; usi illeciti; utilizzi impropri; attacchi; attacchi informatici; reati informatici; accessi non autorizzati; accesso non autorizzato; intrusioni; furti; furto; vandalismo; atti vandalici; integrità dei; stabilità; sicurezza degli ospiti
    """),
    "fraud_prevention": cues("""
        frode; frodi; prevenzione delle frodi; prevenire frodi; prevenire le frodi; prevenzione di frodi; rilevare frodi; individuare frodi; contrastare le frodi; contrasto alle frodi; lotta alle frodi; antifrode; fraudolent*; riciclaggio; antiriciclaggio; finanziamento del terrorismo; attività illecite; attività fraudolente; spam; solvibilità; rischio di credito
    """),
    "legal_obligation": cues("""
        obbligo legale; obblighi legali; obbligo di legge; obblighi di legge; obblighi fiscali; obblighi contabili; obblighi normativi; obblighi previsti; obblighi derivanti; obblighi amministrativi; adempimenti fiscali; adempimenti contabili; adempimenti di legge; adempimenti amministrativi; adempimenti normativi; adempimento di obblighi; adempiere a obblighi; adempiere agli obblighi; adempiere ad obblighi; adempiere un obbligo; adempiere a un obbligo; rispettare la legge; rispettare gli obblighi; rispetto della legge; conformità alla legge; conformità alle leggi; conformità normativa; conformarsi alla legge; ottemperare; prescrizioni di legge; disposizioni di legge; requisiti di legge; requisiti legali; richieste delle autorità; contabilità; contabile; contabili; amministrativo-contabili; amministrative e contabili; amministrativi e contabili; tenuta della contabilità; fiscali; fiscale; gestione contabile; normativa fiscale; normativa antiriciclaggio; comunicazione degli alloggiati
    """),
    "legal_claims": cues("""
        accertamento, esercizio; accertare, esercitare; esercizio o difesa; esercitare o difendere; esercizio o la difesa; far valere; difendere un diritto; difesa di un diritto; difesa in giudizio; difendere in giudizio; tutela dei diritti; tutela dei nostri; tutelare i nostri; tutelare i propri; sede giudiziaria; sede giudiziale; tutela giudiziaria; contenzioso; contenziosi; controversie; controversia; procedimenti giudiziari; procedimenti legali; azioni legali; azione legale; diritto in sede; difesa dei nostri; difendersi; risoluzione delle controversie; risolvere controversie; proteggere i nostri diritti
    """),
    "research": cues(
        "ricerca scientifica; ricerche di mercato; ricerca di mercato; indagini di mercato; sondaggi; sondaggio; indagini di soddisfazione; indagini; attività di ricerca; ricerca e sviluppo; questionari; studi; rilevazione del grado di soddisfazione; grado di soddisfazione; ricerca storica; finalità scientifiche; finalità di ricerca"
    ),
    "recruitment": cues("""
        selezione del personale; selezione di personale; ricerca e selezione; processo di selezione; processi di selezione; reclutamento; assunzione; assunzioni; candidatura; candidature; la sua candidatura; la tua candidatura; valutare la candidatura; valutare il suo profilo; valutare il profilo; valutazione dei candidati; gestione delle candidature; instaurazione del rapporto di lavoro; posizioni aperte; colloquio di lavoro
    """),
    "identity_verification": cues("""
        verificare la sua identità; verificare la tua identità; verificare l'identità; verifica dell'identità; verifica della sua identità; verifica della tua identità; verifica di identità; accertare l'identità; accertare la sua identità; confermare l'identità; confermare la sua identità; confermare la tua identità; identificarla; identificazione del cliente; identificare il cliente; riconoscimento del cliente; verificare l'età; verifica dell'età; verificare la sua età; verificare la tua età; adeguata verifica
    """),
}
USING = FrameCues(
    verbs=cues("""
        utilizziamo; utilizza i; utilizzano; utilizzeremo; utilizzerà; utilizzati; utilizzate; utilizzato; utilizzata; utilizzare i; utilizzo dei; utilizzo di questi; usiamo; useremo; usati; usate; usare i; uso dei suoi; uso dei tuoi; impiegati; impieghiamo;
        trattiamo; trattati; trattate; tratta i; tratta dati; trattare i; tratteremo; tratterà; saranno trattati; vengono trattati; trattamento è finalizzato; trattamento ha; elaboriamo; elaborati; finalità; a fini; a scopo; a scopi; al fine di; al fine della; al fine del; ai fini; a fini di; per fini; con il fine; allo scopo; scopo; scopi; per scopi; scopo di; obiettivo; obiettivi; finalizzat*; con l'obiettivo; fine di;
        necessari per; necessario per; necessaria per; necessarie per; necessario a; necessari a; necessari all*; necessario all*; necessaria all*; è necessario; sono necessari; ci permette; ci permettono; ci consente; ci consentono; consentono di; permettono di; ci aiuta; ci aiutano; servono per; servono a; serve a; serve per; destinati a; destinate a; legittimo interesse; interesse legittimo; legittimi interessi; interessi legittimi; interesse a; raccogliamo; raccolti; raccolte; raccoglie; dati per; informazioni per; personali per; esclusivamente per; unicamente per; solo per; soltanto per; anche per; li usiamo per; cookie per; nell'ambito; potremo inviarle; potremo inviarti; le invieremo; ti invieremo; le inviamo; ti inviamo; per poter; ci serve per; ci servono per; volti a; volto a; volte a; funzionali a; funzionali all*; strumentali a; strumentali all*
    """),
    headings=cues("""
        finalità; perché; per quali; per quale; scopo; scopi; utilizzo; come utilizziamo; come usiamo; come vengono; utilizziamo; usiamo; trattamento*; base giuridica; basi giuridiche; base legale; fondamento*; uso dei; uso delle; a cosa servono; obiettiv*; motivi
    """),
    columns=cues("""
        finalità*; scopo; scopi; perché; a cosa serve; utilizzo; uso; utilizziamo; usiamo; obiettiv*; trattamento*; attività*; motivo; motivi; finalità del trattamento; finalità di trattamento; attività di trattamento
    """),
    elsewhere=cues("""
        i suoi diritti; i tuoi diritti; diritti; diritto di; diritto a; esercizio; modifiche; modifica; aggiornament*; definizion*; reclamo; reclami; destinatari; a chi; con chi; comunicazione dei dati; comunicazione a; diffusione; condivis*; trasferiment*; sicurezza; durata; periodo; periodi; conservazione; quanto tempo; per quanto; link; collegamenti; contatti; contattaci; revoca; cancellazione; titolare del trattamento e; legge applicabile; proprietà intellettuale
    """),
)
RIGHTS = RightCues(
    named={
        "access": cues("""
            diritto di accesso; diritto d'accesso; diritto all'accesso; diritti di accesso; diritto di accedere; diritto ad accedere; diritto di ottenere la conferma; diritto di ottenere conferma; diritto di ottenere l'accesso; diritto di conoscere; diritto di sapere; diritto di chiedere l'accesso; chiedere l'accesso; richiedere l'accesso; chiederci l'accesso; ottenere l'accesso ai; ottenere la conferma; ottenere conferma dell'esistenza; ottenere dal titolare la conferma; diritto all'informazione; diritto di essere informat*; diritto di ricevere una copia; diritto di ottenere una copia; richiedere una copia dei; chiedere una copia dei; ottenere copia dei; chiederci una copia; accesso ai dati personali e
        """),
        "rectification": cues("""
            diritto di rettifica; diritto alla rettifica; diritto di rettificare; diritti di rettifica; diritto di ottenere la rettifica; diritto di ottenere la rettificazione; diritto di correggere; diritto di correzione; diritto di chiedere la rettifica; chiedere la rettifica; richiedere la rettifica; ottenere la rettifica; ottenere la rettificazione; chiederci di rettificare; chiederci di correggere; rettifica dei dati; rettifica dei suoi; rettifica dei tuoi; rettificazione; diritto di aggiornare; ottenere l'aggiornamento; chiedere la correzione; richiedere la correzione; correggere i suoi; correggere i tuoi; può correggerli; puoi correggerli; correggere dati inesatti; chiederne la rettifica
        """),
        "erasure": cues("""
            diritto alla cancellazione; diritto di cancellazione; diritto all'oblio; diritto di cancellare; diritti di cancellazione; diritto di ottenere la cancellazione; diritto di chiedere la cancellazione; diritto di richiedere la cancellazione; chiedere la cancellazione dei; chiedere la cancellazione degli; richiedere la cancellazione dei; ottenere la cancellazione; chiederci di cancellare; chiederci la cancellazione; diritto di eliminare; chiedere l'eliminazione; chiedere che i suoi dati siano cancellati; chiedere che i dati siano cancellati; diritto di far cancellare; chiedere la cancellazione
        """),
        "restriction": cues("""
            diritto di limitazione; diritto alla limitazione; diritto di limitare; diritti di limitazione; limitazione del trattamento; limitazione di trattamento; limitazioni del trattamento; limitare il trattamento; ottenere la limitazione; chiedere la limitazione; richiedere la limitazione; limitazione al trattamento; limitazione dei trattamenti; limitazione del loro trattamento
        """),
        "portability": cues(
            "portabilità; leggibile da dispositivo automatico; formato strutturato; leggibile da un dispositivo automatico; leggibile da macchina; leggibile elettronicamente"
        ),
        "objection": cues("""
            diritto di opposizione; diritto all'opposizione; diritto di opporsi; diritto di opporti; diritti di opposizione; diritto ad opporsi; opporsi al trattamento; opporti al trattamento; opporsi, in tutto; opporsi in tutto; opporsi in qualsiasi; opporti in qualsiasi; opposizione al trattamento; può opporsi; puoi opporti; potrà opporsi; potrai opporti; opporsi per motivi; di opporsi al
        """),
        "automated_decision": cues("""
            non essere sottoposto a una decisione; non essere sottoposto ad una decisione; non essere sottoposto a decisioni; non essere sottoposta a decisioni; non essere sottoposto a processi; non essere oggetto di decisioni; non essere oggetto di una decisione; non essere soggetto a una decisione; non essere soggetto a decisioni; non essere sottoposti a; intervento umano; contestare la decisione; non essere sottoposto
        """),
        "withdraw_consent": cues("""
            revocare il suo consenso; revocare il tuo consenso; revocare il consenso; revocare il proprio consenso; revocare tale consenso; revocare questo consenso; revocare i consensi; revoca del consenso; revoca del suo consenso; revoca del tuo consenso; ritirare il consenso; ritirare il suo consenso; ritirare il tuo consenso; ritirare il proprio consenso; consenso in qualsiasi momento; consenso può essere revocato; revocarlo in qualsiasi momento; diritto di revocare; diritto di revoca; revocare in qualsiasi momento; revocare in ogni momento; revocarlo in ogni momento; revocare, in qualsiasi momento; consenso prestato
        """),
    },
    weak={
        "access": cues("accesso; accedere; copia; consultare; conoscere; conferma"),
        "rectification": cues(
            "rettifica; rettificare; correggere; correzione; modificare; aggiornare; aggiornamento; integrazione; rettificarli"
        ),
        "erasure": cues(
            "cancellazione; cancellare; eliminazione; eliminare; oblio; cancellarli; cancelliamo; cancellati"
        ),
        "restriction": cues("limitazione; limitare; restrizione; blocco; limitarne"),
        "portability": cues("portabilità; trasferire i"),
        "objection": cues("opposizione; opporsi; opporti; opporvi"),
        "automated_decision": cues(
            "decisioni automatizzate; decisione automatizzata; processo decisionale automatizzato; processi decisionali automatizzati; profilazione; trattamento automatizzato"
        ),
        "withdraw_consent": cues("revocare; revoca; revocarlo; ritirare; ritirarlo"),
    },
    frames=cues("""
        ha il diritto; ha diritto; hai il diritto; hai diritto; avete il diritto; avete diritto; avrà diritto; avrai diritto; hanno diritto; hanno il diritto; diritto di; diritto a; diritto alla; diritto all'; diritto ad; diritti; i seguenti diritti; i suoi diritti; i tuoi diritti; può chiedere; puoi chiedere; potrà chiedere; potrai chiedere; può richiedere; puoi richiedere; potrà richiedere; può chiederci; puoi chiederci; chiederci; chiedere al titolare; può ottenere; può esercitare; puoi esercitare; potrà esercitare; possono chiedere; può in qualsiasi momento; puoi in qualsiasi momento; può, in qualsiasi momento; puoi, in qualsiasi momento; potrà in qualsiasi momento; facoltà di; possono esercitare; richiedere al titolare; può pretendere
    """),
    headings=cues("""
        i suoi diritti; i tuoi diritti; diritti; diritti dell'interessato; diritti degli interessati; diritti dell'utente; diritto di; diritto a; quali sono i suoi; quali diritti; cosa può chiederci; cosa puoi chiederci; i vostri diritti
    """),
    reserved=cues("""
        si riserva il diritto; ci riserviamo il diritto; riserva il diritto; riserviamo il diritto; si riservano il diritto; diritto d'autore; diritti d'autore; diritto di autore; diritti di autore; proprietà intellettuale; proprietà industriale; diritto di recesso; diritto di recedere; diritti di sfruttamento; diritti riservati; tutti i diritti; diritto di utilizzo; diritto di utilizzare; diritto d'uso; abbiamo il diritto; abbiamo diritto; avremo il diritto; società ha il diritto; fornitore ha il diritto; titolare ha il diritto; diritto di risolvere; diritto di sospendere; diritto di rescindere; diritto di rifiutare; diritto di negare; diritto di bloccare; diritto di modificare; diritto di eliminare contenuti; diritto di rimuovere; diritto di cancellare l'account; diritto di cancellare gli account; diritto di limitare l'accesso; diritto applicabile; diritto italiano; diritto dell'unione; diritto comune; diritti di terzi; diritti altrui; diritto di accesso al servizio; diritto di accedere al servizio; diritto di accesso alla piattaforma; diritto di accesso ai locali; stato di diritto; diritti umani; diritti di proprietà; diritti e libertà fondamentali; possiamo chiederle; possiamo chiederti; potremmo chiederle; potremmo chiederti; le chiederemo; ti chiederemo; diritti di immagine
    """),
    refused=cues("""
        non può chiederci; non può chiedere; non puoi chiederci; non puoi chiedere; non potrà chiedere; non potrai chiedere; non possono chiedere; non può richiedere; non puoi richiedere; non potrà richiedere; non potrai richiedere; non può pretendere; non puoi pretendere; non ha diritto; non ha il diritto; non hai diritto; non hai il diritto; non avrà diritto; non avrai diritto; nessun diritto; alcun diritto; non possiamo chiederle; non possiamo chiederti; non è possibile chiedere; non è possibile richiedere; non può ottenere
    """),
    complaints=cues("""
        reclamo; reclami; proporre reclamo; presentare reclamo; presentare un reclamo; sporgere reclamo; segnalazione; ricorso; rivolgersi al; rivolgersi all'; rivolgiti al; rivolgiti all'; rivolgerti al; rivolgerti all'; si rivolga al; rivolgere al; adire; esposto; lamentela
    """),
    opt_outs=cues("""
        disiscriversi; disiscriverti; disiscrivere; disiscrizione; disiscriviti; cancellarsi; cancellarti; cancellare l'iscrizione; cancellare la sua iscrizione; cancellare la tua iscrizione; annullare l'iscrizione; annullare la sottoscrizione; revocare l'iscrizione; opt-out; opt out; non ricevere più; smettere di ricevere; interrompere la ricezione; interrompere l'invio; non desidera ricevere; non intende ricevere; non intendi ricevere; non desideri ricevere; non desidera più ricevere; non desideri più ricevere; non vuole più ricevere; non vuoi più ricevere; opporsi all'invio; opporti all'invio; opporsi al marketing; opporsi alla ricezione; opporsi al trattamento per finalità di marketing; opporti alla ricezione; opporsi alla pubblicità; registro pubblico delle opposizioni; registro delle opposizioni; disattivare; disattiva; disattivarli; disabilitare; disabilita; disabilitarli; bloccare; blocca; rifiutare; rifiuta; rifiutarli; impedire l'installazione; impedire la memorizzazione; impedire la raccolta; cancellare i cookie; eliminare i cookie; negare il consenso ai; escludersi; rimuovere i cookie
    """),
    topics={
        "": cues(
            "cookie pubblicitari; cookie di marketing; cookie analitici; cookie di profilazione; cookie di analisi; posta elettronica"
        ),
        "marketing": cues("""
            newsletter*; marketing; comunicazioni commerciali; comunicazioni promozionali; comunicazioni di marketing; comunicazioni pubblicitarie; comunicazioni; offerte; promozioni; email promozionali; e-mail promozionali; messaggi promozionali; messaggi commerciali; mailing list; informazioni commerciali; materiale pubblicitario; telefonate commerciali; chiamate commerciali; telemarketing; nostre email; nostre e-mail
        """),
        "advertising": cues("pubblicità; annunci; inserzioni; pubblicitari*; targeting; remarketing; retargeting"),
        "analytics": cues(
            "analisi; statistiche; statistici; google analytics; matomo; misurazione; tracciamento; monitoraggio"
        ),
        "sale": cues("vendita dei; vendita di dati; vendere"),
        "training": cues("addestramento; addestrare; intelligenza artificiale"),
        "profiling": cues("profilazione; decisioni automatizzate"),
        "location": cues("posizione; localizzazione; geolocalizzazione; gps"),
        "notifications": cues("notifiche; notifiche push; push"),
        "cookies": cues("cookie; cookies; tracciatori; strumenti di tracciamento"),
    },
    methods={
        "unsubscribe_link": cues("""
            link di cancellazione; link di disiscrizione; link per la cancellazione; link per la disiscrizione; link per annullare; link per disiscriversi; link per cancellarsi; link presente; link in calce; link contenuto; link in fondo; link riportato; link inserito; link apposito; apposito link; link incluso; link che trova; link che trovi; link indicato; cliccando sul link; facendo clic sul link; cliccando su "; in calce a ogni; in calce ad ogni; in fondo a ogni; in fondo ad ogni; in calce alle; in fondo alle; in calce a ciascuna; link di annullamento; pulsante di disiscrizione; link posto
        """),
        "browser_settings": cues("""
            impostazioni del browser; impostazioni del suo browser; impostazioni del tuo browser; impostazioni del proprio browser; opzioni del browser; configurazione del browser; proprio browser; suo browser; tuo browser; il browser; browser; impostazioni di navigazione
        """),
        "device_settings": cues("""
            impostazioni del dispositivo; impostazioni del suo dispositivo; impostazioni del tuo dispositivo; impostazioni del telefono; impostazioni del proprio dispositivo; impostazioni dello smartphone; impostazioni del tuo telefono; impostazioni del suo telefono
        """),
        "account_settings": cues("""
            impostazioni dell'account; impostazioni del suo account; impostazioni del tuo account; impostazioni account; nel suo account; nel tuo account; dal suo account; dal tuo account; tramite il suo account; tramite il tuo account; accedendo al suo account; accedendo al tuo account; nel suo profilo; nel tuo profilo; dal suo profilo; dal tuo profilo; area personale; area riservata; area clienti; mio account; impostazioni privacy; impostazioni sulla privacy; impostazioni di privacy; centro preferenze; impostazioni dell'app; impostazioni dell'applicazione; nel proprio account; dal proprio account; nel proprio profilo; dal proprio profilo
        """),
        "cookie_settings": cues("""
            impostazioni dei cookie; impostazioni cookie; preferenze cookie; preferenze sui cookie; preferenze relative ai cookie; banner cookie; banner dei cookie; cookie banner; banner; pannello di gestione; pannello delle preferenze; pannello cookie; gestione dei cookie; gestione cookie; centro preferenze cookie; gestisci cookie; strumento di gestione
        """),
        "form": cues("modulo; modulo online; modulo di contatto; form; form di contatto"),
        "email": cues("""
            via e-mail; via email; via mail; tramite e-mail; tramite email; un'e-mail; un'email; una mail; una e-mail; una email; per e-mail; per email; a mezzo email; a mezzo e-mail; posta elettronica; e-mail a; email a; mail a; scrivendo a; scrivendo all'
        """),
        "phone": cues("per telefono; telefonicamente; telefonando; chiamando; via telefono; numero verde"),
        "post": cues("per posta; raccomandata; per iscritto; tramite posta; a mezzo posta; posta ordinaria; lettera"),
        "signal": cues("global privacy control; gpc; do not track"),
        "sms": cues("inviando stop; rispondendo stop; rispondere stop; sms con"),
    },
    barred=cues("""
        non è possibile disiscriversi; non può disiscriversi; non puoi disiscriverti; non possono essere disattivati; non possono essere disabilitati; non possono essere rifiutati; non può disattivare; non puoi disattivare; non è possibile disattivare; non è possibile rifiutare; non può rifiutare; non puoi rifiutare; non può opporsi; non puoi opporti; continuerà a ricevere; continuerai a ricevere; non è possibile disabilitare; non può essere disattivato; non è possibile smettere
    """),
)
TERMS = TermCues(
    law=cues("""
        regolato da; regolati da; regolata da; regolate da; regolato dalla; regolato dalle; regolati dalle; regolata dalle; regolate dalle; disciplinato dalle; disciplinati dalle; disciplinate dalle;  regolati dalla; regolate dalla; regolata dalla; regolato dal; regolate dal; regolati dal; regolata dal; disciplinato da; disciplinati da; disciplinate da; disciplinato dalla; disciplinati dalla; disciplinate dalla; disciplinata dalla; disciplinato dal; disciplinate dal; disciplinati dal; soggett* alla legge; soggett* alle leggi; soggett* alla legislazione; soggett* al diritto; sottopost* alla legge; sottopost* alle leggi; sottopost* alla legislazione; sottopost* al diritto; legge applicabile; diritto applicabile; legge regolatrice; normativa applicabile; si applica la legge; si applica la legislazione; si applica il diritto; si applicano le leggi; si applicherà la legge; si applicherà il diritto; trova applicazione la legge; trova applicazione il diritto; trovano applicazione le leggi; interpretat*; governat*; secondo la legge; ai sensi della legge italiana
    """),
    laws={
        "IT": cues(
            "legge italiana; leggi italiane; legislazione italiana; diritto italiano; normativa italiana; legge dello stato italiano; leggi dello stato italiano; ordinamento italiano; leggi della repubblica italiana; ordinamento giuridico italiano; giurisdizione e legge italian*"
        ),
        "CH": cues("legge svizzera; diritto svizzero; legislazione svizzera; leggi svizzere"),
        "SM": cues(
            "legge sammarinese; diritto sammarinese; leggi della repubblica di san marino; legislazione sammarinese"
        ),
        "FR": cues("legge francese; diritto francese; leggi francesi"),
        "DE": cues("legge tedesca; diritto tedesco; leggi tedesche"),
        "ES": cues("legge spagnola; diritto spagnolo"),
        "IE": cues("legge irlandese; diritto irlandese; leggi irlandesi; leggi d'irlanda"),
        "GB": cues(
            "legge inglese; diritto inglese; leggi inglesi; leggi d'inghilterra; leggi dell'inghilterra; diritto britannico"
        ),
        "NL": cues("legge olandese; diritto olandese; diritto dei paesi bassi; leggi olandesi"),
        "LU": cues("legge lussemburghese; diritto lussemburghese"),
        "AT": cues("legge austriaca; diritto austriaco"),
        "BE": cues("legge belga; diritto belga"),
        "MT": cues("legge maltese; leggi maltesi; leggi di malta"),
        "BR": cues(
            "legge brasiliana; leggi brasiliane; leggi della repubblica federativa del brasile; diritto brasiliano"
        ),
        "US-CA": cues(
            "leggi della california; leggi dello stato della california; legge della california; stato della california"
        ),
        "US-NY": cues("leggi dello stato di new york; legge dello stato di new york; stato di new york"),
        "US-DE": cues("leggi dello stato del delaware; leggi del delaware; stato del delaware"),
    },
    venue=cues("""
        foro di; foro esclusivo di; foro competente; foro esclusivo; tribunale di; tribunali di; tribunale del foro di; tribunale competente; tribunali competenti; autorità giudiziaria di; autorità giudiziaria competente; competenza esclusiva; giurisdizione esclusiva; corte di; giudice di; tribunale ordinario di; esclusivamente competente; competente in via esclusiva; competente il foro
    """),
    courts=(),
    joints=cues(
        "di; del; della; dello; il; la; le; tribunale; foro; è; sarà; quello; in; a; città di; esclusivamente; tribunali; sarà quello; lo"
    ),
    no_places=cues("""
        il; la; le; lo; per; gli; i; utente; utenti; cliente; clienti; consumatore; consumatori; società; fornitore; venditore; titolare; parti; parte; tribunale; tribunali; foro; legge; leggi; piattaforma; sito; servizio; servizi; contratto; condizioni; termini; acquirente; ospite; socio; conduttore; qualora; nel; ai; in; codice; resta; italia; questa; questi; queste; questo; ogni
    """),
    seat=cues(
        "sede legale; nostra sede; sede della società; sede del titolare; sede del venditore; sede del fornitore; luogo in cui ha sede; ha sede il"
    ),
    arbitration=cues("""
        deferita ad arbitrato; deferite ad arbitrato; deferita a un arbitro; devoluta ad arbitrato; devolute ad arbitrato; devoluta a un collegio arbitrale; risolta mediante arbitrato; risolte mediante arbitrato; risolta tramite arbitrato; risolte tramite arbitrato; mediante arbitrato; tramite arbitrato; arbitrato rituale; arbitrato irrituale; arbitrato vincolante; clausola compromissoria; clausola arbitrale; collegio arbitrale; arbitrato secondo; sottoposta ad arbitrato; sottoposte ad arbitrato; rimessa ad arbitrato; rimesse ad arbitrato; arbitro unico; arbitrato amministrato; convenzione arbitrale; accordo arbitrale
    """),
    class_waiver=cues("""
        rinuncia a partecipare; rinuncia al diritto di partecipare; rinuncia a qualsiasi azione collettiva; rinuncia alle azioni collettive; rinuncia a promuovere azioni collettive; rinunciano a partecipare; rinuncia all'azione di classe; rinuncia alle azioni di classe; rinuncia a qualsiasi azione di classe; rinuncia a promuovere azioni di classe; non come parte di un'azione collettiva; non come membro di una class action; esclusivamente a titolo individuale; soltanto a titolo individuale; solo a titolo individuale; rinuncia alla class action; rinuncia a class action
    """),
    caps=cues("""
        non eccederà; non potrà eccedere; non potrà in alcun caso eccedere; non può eccedere; non supererà; non potrà superare; non potrà in alcun caso superare; non potrà essere superiore; non sarà superiore; in nessun caso supererà; limitata a; limitata al; limitata all'; limitato a; limitato al; limitato all'; limitata alla; è limitata; sarà limitata; massimo di; importo massimo; massimale; fino a un massimo; fino ad un massimo; nel limite; nei limiti; entro il limite; responsabilità massima; responsabilità complessiva; responsabilità totale; eccedente; ecceda; superi
    """),
    fees=cues("""
        importo pagato; importi pagati; importo versato; importi versati; importo corrisposto; importi corrisposti; somma pagata; somme pagate; somma versata; somme versate; somme corrisposte; corrispettivo pagato; corrispettivi pagati; corrispettivo versato; corrispettivi versati; corrispettivo corrisposto; corrispettivo annuo; prezzo pagato; prezzo versato; prezzo di acquisto; prezzo d'acquisto; prezzo del servizio; prezzo dell'ordine; prezzo del corso; prezzo della prenotazione; canone pagato; canoni pagati; canone annuo; canoni versati; quota pagata; quote pagate; quota versata; importo totale; importo dell'ordine; importo effettivamente; valore dell'ordine; valore del contratto; quanto pagato; quanto versato; quanto corrisposto; pagato dal; versato dal; corrisposto dal
    """),
    causes=cues("responsabilità; responsabile; danno; danni; risarcimento; risponde; risponderà"),
    renewals=cues("""
        si rinnova automaticamente; si rinnoverà automaticamente; si rinnovano automaticamente; si rinnoveranno automaticamente; rinnova automaticamente; rinnovat* automaticamente; automaticamente rinnovat*; rinnovo automatico; rinnovi automatici; rinnovarsi automaticamente; tacito rinnovo; tacitamente rinnovat*; si rinnova tacitamente; si rinnoverà tacitamente; rinnovo tacito; si intende tacitamente rinnovat*; si intende rinnovat*; si intenderà rinnovat*; si intenderà tacitamente; tacitamente per; automaticamente prorogat*; prorogat* automaticamente; proroga automatica; proroga tacita; si proroga automaticamente; automaticamente per
    """),
    subscriptions=cues(
        "abbonament*; contratt*; adesion*; iscrizion*; durata; period*; piano; piani; licenz*; sottoscrizion*; tesserament*; accord*; canone"
    ),
    changes=cues("""
        si riserva il diritto di modificare; si riservano il diritto di modificare; ci riserviamo il diritto di modificare; riserva il diritto di modificare; riserviamo il diritto di modificare; riserva il diritto di aggiornare; riserviamo il diritto di aggiornare; riserva il diritto di variare; riserva il diritto di apportare; riserviamo il diritto di apportare; riserva la facoltà di modificare; riserva la facoltà di; riserviamo la facoltà; si riserva la possibilità; riserva il diritto, a; diritto di modificare; facoltà di modificare; potrà modificare; potranno essere modificat*; possiamo modificare; potremo modificare; potremmo modificare; può modificare; possono essere modificat*; modificare unilateralmente; modificare in qualsiasi momento; modificare in qualunque momento; modificare, in qualsiasi momento; in qualsiasi momento modificare; possiamo aggiornare; potremo aggiornare; potremmo aggiornare; potrà aggiornare; può aggiornare; modificare o aggiornare; aggiornare o modificare; variare in qualsiasi momento
    """),
    own=cues("""
        presenti condizioni; queste condizioni; le condizioni; condizioni generali; condizioni d'uso; condizioni di utilizzo; condizioni di vendita; condizioni particolari; nostre condizioni; termini e condizioni; presenti termini; termini d'uso; termini di servizio; termini di utilizzo; questi termini; i termini; presente contratto; questo contratto; il contratto; presente accordo; note legali; prezzi; prezzo; tariffe; presente regolamento; il regolamento
    """),
)

CONTENT = Content(
    data=DATA,
    collecting=COLLECTING,
    purposes=PURPOSES,
    using=USING,
    denials=cues("non; mai; nessun; nessuna; nessuno; né; neppure; nemmeno; alcun; alcuna"),
    lifts=cues("""
        ma; bensì; salvo; eccetto; tranne; solo; soltanto; solamente; unicamente; esclusivamente; a meno; fatta eccezione; ad eccezione; divers*; tuttavia; oltre a; se non; senza; però
    """),
    turns=cues("e; ed; ma; bensì"),
    rights=RIGHTS,
    terms=TERMS,
)
