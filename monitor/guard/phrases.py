"""What walls and error pages say, by reason, in the languages policies are written in. Tables only; all casefolded.

Only phrases that a page says of itself are listed ("you have been blocked"), never subjects that policies talk about
("cookies", "robots", "sign in"). Quotes are plain, dashes are hyphens, as in comparison forms.
"""

from monitor.model import DoubtReason

BOT_WALL = (
    # en
    "verify you are human", "verify that you are human", "verify that you're human", "verifying you are human", "are you a robot", "i'm not a robot", "i am not a robot", "prove you are human",
    "checking your browser", "checking if the site connection is secure", "just a moment...", "attention required! | cloudflare", "you have been blocked",
    "enable javascript and cookies to continue", "unusual traffic", "automated requests", "complete the security check", "security check to access", "ddos protection by",
    "please complete the captcha", "solve the captcha", "press & hold", "press and hold to confirm", "performance & security by cloudflare", "request unsuccessful. incapsula",
    "pardon our interruption", "why have i been blocked", "access to this page has been denied", "security verification", "human verification", "your request looks automated", "one more step",
    "needs to review the security of your connection", "confirm you are not a robot",
    # de
    "bestätigen sie, dass sie ein mensch sind", "bestätige, dass du ein mensch bist", "sind sie ein mensch", "ich bin kein roboter", "dass sie kein roboter sind", "ihr browser wird überprüft", "ungewöhnlichen datenverkehr", "ungewöhnlicher datenverkehr", "sicherheitsüberprüfung",
    # fr
    "vérifiez que vous êtes humain", "vérifier que vous êtes humain", "vérification que vous êtes humain", "je ne suis pas un robot", "vous n'êtes pas un robot", "vérification de votre navigateur", "trafic inhabituel", "vous avez été bloqué",
    # sv
    "bekräfta att du är en människa", "verifiera att du är en människa", "verifierar att du är", "jag är inte en robot", "du inte är en robot", "kontrollerar din webbläsare", "ovanlig trafik", "du har blockerats", "säkerhetskontroll",
    # da, nb
    "bekræft, at du er et menneske", "bekræft at du er et menneske", "jeg er ikke en robot", "du ikke er en robot", "kontrollerer din browser", "usædvanlig trafik", "du er blevet blokeret",
    "bekreft at du er et menneske", "kontrollerer nettleseren", "uvanlig trafikk", "du har blitt blokkert",
    # nl
    "bevestig dat u een mens bent", "bevestig dat je een mens bent", "ik ben geen robot", "geen robot bent", "uw browser wordt gecontroleerd", "ongebruikelijk verkeer", "u bent geblokkeerd", "je bent geblokkeerd",
    # es
    "verifica que eres humano", "verifique que es humano", "verificar que eres humano", "no soy un robot", "que no eres un robot", "comprobando su navegador", "comprobando tu navegador", "tráfico inusual", "has sido bloqueado", "ha sido bloqueado", "verificación de seguridad",
    # it
    "verifica di essere umano", "verifica che sei umano", "conferma di essere umano", "non sono un robot", "che non sei un robot", "controllo del browser", "traffico insolito", "sei stato bloccato", "verifica di sicurezza",
    # pt
    "verifique se você é humano", "confirme que é humano", "não sou um robô", "não sou um robot", "que não é um robô", "verificando seu navegador", "a verificar o seu navegador", "tráfego incomum", "tráfego invulgar", "você foi bloqueado", "foi bloqueado",
    # fi, pl
    "vahvista, että olet ihminen", "en ole robotti", "et ole robotti", "tarkistetaan selaintasi", "epätavallista liikennettä", "sinut on estetty", "potwierdź, że jesteś człowiekiem", "nie jestem robotem", "nie jesteś robotem", "sprawdzanie przeglądarki", "nietypowy ruch", "zostałeś zablokowany",
)  # fmt: skip

SIGN_IN = (
    "sign in to continue", "log in to continue", "login to continue", "sign in to your account", "log in to your account", "please sign in", "please log in", "please login", "you must be logged in", "you must log in",
    "you need to sign in", "you need to log in", "forgot your password?", "forgot password?", "forgotten your password?", "remember me", "don't have an account?", "new here? create an account", "stay signed in", "keep me signed in", "log in or sign up", "sign in or create an account", "sign in with google", "continue with google", "log into facebook", "log in to facebook",
    "passwort vergessen?", "bitte melden sie sich an", "bitte anmelden", "melden sie sich an, um fortzufahren", "angemeldet bleiben", "noch kein konto?", "bei ihrem konto anmelden", "melde dich an, um fortzufahren", "weiter mit google",
    "mot de passe oublié", "connectez-vous pour continuer", "veuillez vous connecter", "se souvenir de moi", "rester connecté", "pas encore de compte", "connectez-vous à votre compte", "continuer avec google",
    "glömt lösenord", "glömt ditt lösenord", "logga in för att fortsätta", "du måste logga in", "kom ihåg mig", "inget konto?", "håll mig inloggad", "logga in på ditt konto", "fortsätt med google",
    "glemt adgangskode", "glemt din adgangskode", "log ind for at fortsætte", "du skal logge ind", "husk mig", "forbliv logget ind", "glemt passord", "logg inn for å fortsette", "du må logge inn", "husk meg", "har du ikke konto",
    "wachtwoord vergeten", "log in om door te gaan", "meld je aan om door te gaan", "u moet inloggen", "je moet ingelogd zijn", "ingelogd blijven", "aangemeld blijven", "nog geen account?", "onthoud mij",
    "olvidaste tu contraseña", "ha olvidado su contraseña", "olvidó su contraseña", "inicia sesión para continuar", "inicie sesión para continuar", "recuérdame", "no tienes cuenta", "no tienes una cuenta", "mantener la sesión iniciada", "continuar con google",
    "password dimenticata", "hai dimenticato la password", "accedi per continuare", "effettua l'accesso per", "ricordami", "resta connesso", "non hai un account", "continua con google",
    "esqueceu a senha", "esqueceu sua senha", "esqueceu-se da palavra-passe", "esqueceu a palavra-passe", "faça login para continuar", "inicie sessão para continuar", "entre para continuar", "lembrar-me", "lembre-se de mim", "não tem uma conta", "ainda não tem conta",
    "unohtuiko salasana", "salasana unohtunut", "kirjaudu sisään jatkaaksesi", "muista minut", "eikö sinulla ole tiliä", "pysy kirjautuneena", "nie pamiętasz hasła", "zapomniałeś hasła", "zaloguj się, aby kontynuować", "zapamiętaj mnie", "nie masz konta", "nie wylogowuj mnie",
)  # fmt: skip

CONSENT_WALL = (
    "we and our partners store", "we value your privacy", "your privacy is important to us. we and our", "before you continue to", "accept all cookies to continue", "accept cookies to continue", "to continue, please accept", "consent or pay", "pay or consent", "with your consent, we and our", "reject all accept all", "continue without accepting", "list of partners (vendors)", "vendors we work with", "manage your privacy choices", "choose what cookies you allow",
    "wir und unsere partner speichern", "wir und unsere partner", "wir schätzen ihre privatsphäre", "mit werbung weiterlesen", "mit ihrer zustimmung dürfen wir", "bevor sie zu", "bevor sie fortfahren", "pur-abo",
    "nous et nos partenaires", "avec votre accord, nous", "continuer sans accepter", "votre vie privée est importante", "avant d'accéder à", "avant de continuer", "accepter et continuer",
    "vi och våra partner", "vi värdesätter din integritet", "innan du fortsätter till", "godkänn och fortsätt", "vi og vores partnere", "vi værdsætter dit privatliv", "før du fortsætter", "vi og våre partnere", "vi bryr oss om personvernet ditt", "før du fortsetter",
    "wij en onze partners", "we respecteren je privacy", "voordat je verdergaat", "voordat u verdergaat", "nosotros y nuestros socios", "valoramos tu privacidad", "valoramos su privacidad", "antes de continuar", "aceptar y continuar",
    "noi e i nostri partner", "la tua privacy è importante per noi", "prima di continuare", "continua senza accettare", "accetta e continua", "nós e os nossos parceiros", "nós e nossos parceiros", "valorizamos a sua privacidade", "a sua privacidade é importante", "antes de continuar",
    "me ja kumppanimme", "arvostamme yksityisyyttäsi", "ennen kuin jatkat", "my i nasi partnerzy", "cenimy twoją prywatność", "cenimy prywatność", "zanim przejdziesz",
)  # fmt: skip

CONSENT_TERMS = (
    "store and/or access information on", "information on a device, such as cookies", "store or access information on", "informationen auf einem gerät", "informationen auf ihrem gerät", "speichern und/oder abrufen",
    "stocker et/ou accéder", "stockons et/ou accédons", "accéder à des informations stockées sur", "informations sur un terminal", "lagra och/eller få åtkomst", "lagrar och/eller får åtkomst", "information på en enhet", "gemmer og/eller tilgår", "oplysninger på en enhed", "lagrer og/eller får tilgang", "informasjon på en enhet",
    "informatie op een apparaat", "almacenar o acceder a", "almacenamos o accedemos", "información en un dispositivo", "archiviamo e/o accediamo", "archiviare e/o accedere", "informazioni su un dispositivo", "armazenar e/ou aceder", "armazenamos e/ou acedemos", "armazenamos e/ou acessamos", "informações num dispositivo", "informações em um dispositivo",
    "tietoja laitteella", "tietoja laitteelle", "przechowujemy i/lub uzyskujemy", "informacji na urządzeniu",
)  # fmt: skip
"""The wording that the advertising industry's consent dialogs share (IAB Europe, Transparency and Consent Framework)."""

SOFT_404 = (
    "page not found", "page isn't available", "page is not available", "page is no longer available", "page cannot be found", "page can't be found", "page could not be found", "page couldn't be found", "page you requested", "page you are looking for", "page you're looking for", "page you were looking for", "page doesn't exist", "page does not exist", "this content isn't available", "content isn't available", "content not found", "document not found", "file not found", "404 not found", "error 404", "404 error", "nothing was found", "nothing found", "oops! that page", "we can't find that page", "we couldn't find that page", "we can't find the page", "we couldn't find the page", "sorry, we couldn't find", "resource not found", "no longer exists", "link you followed may be broken", "http 404", "not found (404)", "article not found",
    "seite nicht gefunden", "seite wurde nicht gefunden", "seite konnte nicht gefunden", "seite existiert nicht", "seite ist nicht verfügbar", "seite ist leider nicht", "seite ist nicht mehr", "fehler 404", "404-fehler", "gesuchte seite", "inhalt nicht gefunden", "angeforderte seite",
    "page introuvable", "page non trouvée", "page n'existe pas", "page n'existe plus", "page demandée", "page que vous recherchez", "page que vous cherchez", "erreur 404", "n'est pas disponible", "contenu introuvable", "n'a pas été trouvée",
    "sidan hittades inte", "sidan kunde inte hittas", "sidan finns inte", "hittar inte sidan", "hittade inte sidan", "sidan du söker", "sidan du letar efter", "sidan är inte tillgänglig", "fel 404", "sidan saknas",
    "siden blev ikke fundet", "siden kunne ikke findes", "siden findes ikke", "siden du leder efter", "siden eksisterer ikke", "fejl 404", "vi kan ikke finde siden", "siden ble ikke funnet", "fant ikke siden", "siden finnes ikke", "siden du leter etter", "feil 404", "finner ikke siden",
    "pagina niet gevonden", "pagina bestaat niet", "pagina kan niet worden gevonden", "pagina kon niet worden gevonden", "pagina die u zoekt", "pagina die je zoekt", "niet meer beschikbaar", "fout 404",
    "página no encontrada", "no se encontró la página", "no se ha encontrado la página", "no encontramos la página", "la página no existe", "página que buscas", "página que busca", "página solicitada", "no está disponible", "error 404",
    "pagina non trovata", "pagina non è stata trovata", "pagina non esiste", "pagina che stai cercando", "pagina che cerchi", "pagina richiesta", "non è disponibile", "errore 404", "contenuto non trovato",
    "página não encontrada", "página não foi encontrada", "página não existe", "página que procura", "página que você procura", "página que você está procurando", "página solicitada", "erro 404", "não está disponível", "não encontramos a página", "não foi possível encontrar",
    "sivua ei löytynyt", "sivua ei löydy", "sivua ei ole", "etsimääsi sivua", "hakemaasi sivua", "virhe 404", "nie znaleziono strony", "strona nie została znaleziona", "strona nie istnieje", "strony nie znaleziono", "szukana strona", "strona, której szukasz", "błąd 404", "nie została odnaleziona",
)  # fmt: skip

ERROR_PAGE = (
    "internal server error", "500 internal", "502 bad gateway", "bad gateway", "503 service unavailable", "service unavailable", "504 gateway", "gateway timeout", "gateway time-out", "something went wrong", "an error occurred", "an error has occurred", "unexpected error", "application error", "server error", "403 forbidden", "access denied", "you don't have permission to access", "error establishing a database connection", "error 500", "error 502", "error 503", "error 403", "error code", "web server is down", "origin is unreachable", "connection timed out", "taking longer than expected", "taking longer than usual", "failed to load", "could not be loaded", "couldn't be loaded", "client-side exception", "not available in your country", "not available in your region", "unavailable in your country", "unavailable for legal reasons", "too many requests", "rate limit exceeded", "bad request", "request could not be satisfied", "please try again later", "refresh the page", "reload the page", "invalid url",
    "ein fehler ist aufgetreten", "fehler aufgetreten", "etwas ist schiefgelaufen", "etwas ist schief gelaufen", "etwas ist schiefgegangen", "serverfehler", "zugriff verweigert", "dauert länger als", "versuchen sie es später", "versuche es später", "dienst nicht verfügbar", "seite neu laden", "nicht verfügbar in ihrem land", "in ihrem land nicht verfügbar",
    "une erreur est survenue", "une erreur s'est produite", "erreur interne", "erreur du serveur", "erreur serveur", "quelque chose s'est mal passé", "accès refusé", "accès interdit", "prend plus de temps que prévu", "réessayez plus tard", "réessayer plus tard", "service indisponible", "temporairement indisponible", "actualiser la page", "rechargez la page", "pas disponible dans votre pays",
    "något gick fel", "ett fel har uppstått", "ett fel uppstod", "ett fel inträffade", "serverfel", "åtkomst nekad", "tar längre tid än", "försök igen senare", "tjänsten är inte tillgänglig", "ladda om sidan", "inte tillgänglig i ditt land",
    "noget gik galt", "der opstod en fejl", "der er opstået en fejl", "serverfejl", "adgang nægtet", "prøv igen senere", "genindlæs siden", "noe gikk galt", "det oppstod en feil", "det har oppstått en feil", "tjenerfeil", "ingen tilgang", "prøv igjen senere", "last inn siden på nytt",
    "er is iets misgegaan", "er ging iets mis", "er is een fout opgetreden", "er heeft zich een fout voorgedaan", "serverfout", "toegang geweigerd", "probeer het later opnieuw", "duurt langer dan", "niet beschikbaar in uw land", "vernieuw de pagina",
    "algo salió mal", "algo ha ido mal", "se ha producido un error", "ha ocurrido un error", "ocurrió un error", "error interno", "error del servidor", "acceso denegado", "inténtalo de nuevo más tarde", "inténtelo de nuevo más tarde", "inténtelo más tarde", "tardando más de lo", "servicio no disponible", "recarga la página", "no disponible en tu país",
    "qualcosa è andato storto", "si è verificato un errore", "errore interno", "errore del server", "accesso negato", "riprova più tardi", "riprovare più tardi", "più tempo del previsto", "servizio non disponibile", "ricarica la pagina", "non disponibile nel tuo paese",
    "algo deu errado", "algo correu mal", "ocorreu um erro", "erro interno", "erro do servidor", "erro no servidor", "acesso negado", "tente novamente mais tarde", "mais tempo do que o", "serviço indisponível", "recarregue a página", "não disponível no seu país",
    "jokin meni pieleen", "jotain meni pieleen", "tapahtui virhe", "on tapahtunut virhe", "palvelinvirhe", "pääsy estetty", "pääsy evätty", "yritä myöhemmin uudelleen", "kestää odotettua kauemmin", "coś poszło nie tak", "wystąpił błąd", "błąd serwera", "odmowa dostępu", "brak dostępu", "spróbuj ponownie później", "trwa dłużej niż", "usługa niedostępna", "odśwież stronę",
)  # fmt: skip

MAINTENANCE = (
    "under maintenance", "down for maintenance", "scheduled maintenance", "maintenance mode", "undergoing maintenance", "planned maintenance", "be back soon", "back shortly", "be right back", "temporarily offline", "temporarily down", "site is being updated", "under construction", "coming soon", "we are currently upgrading", "performing maintenance",
    "wartungsarbeiten", "wartungsmodus", "wegen wartung", "in kürze wieder", "bald wieder da", "im aufbau", "en maintenance", "en cours de maintenance", "maintenance programmée", "de retour bientôt", "bientôt de retour", "en construction", "serons bientôt de retour",
    "underhåll pågår", "planerat underhåll", "underhållsarbete", "stängd för underhåll", "snart tillbaka", "under uppbyggnad", "tillbaka snart", "under vedligeholdelse", "vedligeholdelsesarbejde", "snart tilbage", "tilbage snart", "under vedlikehold", "vedlikeholdsarbeid", "straks tilbake", "snart tilbake",
    "in onderhoud", "gepland onderhoud", "onderhoudswerkzaamheden", "snel weer terug", "zo terug", "en mantenimiento", "tareas de mantenimiento", "mantenimiento programado", "volveremos pronto", "volvemos pronto", "en construcción",
    "in manutenzione", "manutenzione programmata", "torneremo presto", "torniamo presto", "torniamo subito", "in costruzione", "em manutenção", "manutenção programada", "voltaremos em breve", "voltamos em breve", "em construção",
    "huoltokatko", "huoltotauko", "huollon vuoksi", "palaamme pian", "rakenteilla", "przerwa techniczna", "prace konserwacyjne", "w trakcie konserwacji", "konserwacja", "wkrótce wrócimy", "wracamy wkrótce", "w budowie",
)  # fmt: skip

PARKED = (
    "domain is for sale", "domain name is for sale", "domain may be for sale", "buy this domain", "this domain is parked", "domain parking", "parked free", "parked domain", "domain has expired", "domain is registered", "domain has been registered", "inquire about this domain", "make an offer on this domain", "this webpage was generated by the domain owner", "related searches", "this domain has recently been registered", "courtesy of godaddy", "welcome to nginx", "apache2 default page", "it works!", "default web site page", "index of /", "this site is not published", "website is not yet published", "account has been suspended", "site has been suspended",
    "domain steht zum verkauf", "diese domain kaufen", "domain kaufen", "domain ist geparkt", "diese domain ist", "domaine est à vendre", "acheter ce domaine", "domaine est enregistré", "nom de domaine", "domänen är till salu", "köp denna domän", "domänen är parkerad", "domænet er til salg", "domenet er til salgs", "domeinnaam is te koop", "dit domein is te koop", "domein is geregistreerd", "este dominio está en venta", "compra este dominio", "dominio aparcado", "dominio in vendita", "questo dominio è in vendita", "dominio registrato", "este domínio está à venda", "domínio à venda", "verkkotunnus on myytävänä", "ta domena jest na sprzedaż", "domena na sprzedaż", "domena zaparkowana",
)  # fmt: skip

EMPTY_SHELL = (
    "you need to enable javascript to run this app", "enable javascript", "javascript is disabled", "javascript is required", "requires javascript", "javascript must be enabled", "turn on javascript", "please enable javascript", "your browser does not support javascript", "without javascript",
    "javascript aktivieren", "javascript ist deaktiviert", "aktivieren sie javascript", "aktiviere javascript", "javascript muss aktiviert", "activer javascript", "activez javascript", "javascript est désactivé", "aktivera javascript", "slå på javascript", "javascript är avstängt", "kräver javascript", "aktiver javascript", "slå javascript til", "slå på javascript",
    "schakel javascript in", "javascript inschakelen", "javascript is uitgeschakeld", "habilita javascript", "habilite javascript", "active javascript", "activa javascript", "javascript está desactivado", "abilita javascript", "attiva javascript", "javascript è disabilitato", "ative o javascript", "habilite o javascript", "ative javascript", "ota javascript käyttöön", "javascript on poistettu", "włącz javascript", "obsługę javascript", "włączyć javascript",
)  # fmt: skip

REDIRECT_STUB = (
    "you should be redirected", "you will be redirected", "you are being redirected", "redirecting you", "redirecting...", "redirecting to", "if you are not redirected", "if not click here", "click here if you are not", "object moved to", "moved permanently", "the document has moved", "this page has moved",
    "sie werden weitergeleitet", "du wirst weitergeleitet", "weiterleitung", "falls sie nicht weitergeleitet", "vous allez être redirigé", "redirection en cours", "si vous n'êtes pas redirigé", "du omdirigeras", "du skickas vidare", "om du inte omdirigeras", "du bliver viderestillet", "du omdirigeres", "du blir videresendt", "u wordt doorgestuurd", "je wordt doorgestuurd", "será redirigido", "serás redirigido", "redirigiendo", "verrai reindirizzato", "sarai reindirizzato", "reindirizzamento in corso", "será redirecionado", "redirecionando", "sinut ohjataan", "ohjataan uudelleen", "zostaniesz przekierowany", "przekierowanie", "trwa przekierowywanie",
)  # fmt: skip

PHRASES: dict[DoubtReason, tuple[str, ...]] = {
    DoubtReason.BOT_WALL: BOT_WALL,
    DoubtReason.MAINTENANCE: MAINTENANCE,
    DoubtReason.SOFT_404: SOFT_404,
    DoubtReason.PARKED: PARKED,
    DoubtReason.SIGN_IN: SIGN_IN,
    DoubtReason.REDIRECT_STUB: REDIRECT_STUB,
    DoubtReason.EMPTY_SHELL: EMPTY_SHELL,
    DoubtReason.CONSENT_WALL: CONSENT_WALL,
    DoubtReason.ERROR_PAGE: ERROR_PAGE,
}
"""The phrases of each reason, in the order in which reasons are tried."""

LOOSE = frozenset(
    (
        "please try again later", "refresh the page", "reload the page", "error code", "server error", "coming soon", "related searches", "nom de domaine", "diese domain ist", "remember me",
        "enable javascript", "without javascript", "requires javascript", "n'est pas disponible", "no está disponible", "non è disponibile", "não está disponível", "niet meer beschikbaar", "no longer exists",
        "antes de continuar", "avant de continuar", "prima di continuare", "bevor sie zu", "one more step", "domain is registered", "seite neu laden", "husk mig", "husk meg", "konserwacja", "page you requested", "one more step", "weiterleitung", "przekierowanie", "sicherheitsüberprüfung", "säkerhetskontroll", "security verification", "foi bloqueado", "ha sido bloqueado", "unusual traffic", "automated requests",
        "bad request", "an error occurred", "too many requests", "under construction", "en construction", "rakenteilla", "scheduled maintenance", "planned maintenance", "wartungsarbeiten", "onderhoudswerkzaamheden", "please log in", "please sign in", "please login",
        "we value your privacy", "your privacy is important to us. we and our", "before you continue to", "wir schätzen ihre privatsphäre", "votre vie privée est importante", "vi värdesätter din integritet", "vi værdsætter dit privatliv", "vi bryr oss om personvernet ditt",
        "we respecteren je privacy", "valoramos tu privacidad", "valoramos su privacidad", "la tua privacy è importante per noi", "valorizamos a sua privacidade", "a sua privacidade é importante", "arvostamme yksityisyyttäsi", "cenimy twoją prywatność", "cenimy prywatność", "vendors we work with",
        "we and our partners", "wir und unsere partner", "nous et nos partenaires", "vi och våra partner", "vi og vores partnere", "vi og våre partnere", "wij en onze partners", "nosotros y nuestros socios", "noi e i nostri partner", "nós e nossos parceiros", "nós e os nossos parceiros", "me ja kumppanimme", "my i nasi partnerzy",
        "slå på javascript", "aktiver javascript", "aktivera javascript", "javascript aktivieren", "service unavailable", "erro do servidor", "invalid url", "content not found", "diese domain ist", "foi bloqueado", "page you are looking for",
    )
)  # fmt: skip
"""Phrases that short policies may use of something else: they count only where nothing speaks of a policy."""
